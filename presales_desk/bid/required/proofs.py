"""Finds the copies and proofs that criteria, parameters and the notes of forms ask for.

No list of a bid names them (``须提供合同复印件``, ``凭社保证明得2分``); a bid without them loses
points. They are known by how they are asked for: behind a word that asks, before one that
says what they are for, or as copies.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from presales_desk.bid.parts import Part
from presales_desk.bid.required.joined import papers_in
from presales_desk.bid.required.kinds_of_proofs import OF_DEAL, kinds_of, kinds_of_listed
from presales_desk.bid.required.names import NOTE, bare, same
from presales_desk.bid.required.need import is_of_some, is_spared
from presales_desk.bid.tender import RequiredDocument

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_ASKS = re.compile(
    r"(?<![未不或可所])(?:(?:提供|提交|出具|上传|粘贴)(?!的|虚假|任何|者|方|商)|"
    r"附[上有]?(?!的|件|录|属|近|加|则|带|图))"
    r"(?:了|以下|下列|如下|与|其|有效的?|清晰的?)*|凭(?!证(?!书)|借)|"
    r"以(?![及上下内外来便免])(?=[^，。；：]{2,40}(?:为准|为依据|作为[^，。；]{0,6}依据))|"
    r"(?:证明|佐证|支撑|支持|评审|评分)(?:材料|文件|资料|依据)\s*(?:[：:]|为|是指|包括)(?:但不限于)?"
)
"""What stands before evidence: ``须提供``, ``以合同复印件为准``, ``证明材料：``."""
_BEHIND = re.compile(
    r"的?(?:[每各][^，。；]{0,12})?(?:可?得|加|计)?\s*(?:\d+(?:\.\d)?\s*[-~～—–至]\s*)?"
    r"\d+(?:\.\d)?\s*分.*$|"
    r"[并且须需应均等]*(?:为准|为依据|作为|加?盖[^，。；页]{0,8}章(?!页|签)|签字(?!页)|装订|备查|以供|"
    r"供评|否则|证明其).*$|"
    r"(?<=[件证照信明函料书图单同告])(?:进行|用于|予以|方可|方能|才能|才可|[不未]予).*$"
)
"""What is said behind it: ``得4分``, ``每项2分``, ``并加盖公章``, ``为准``."""
_SERVES = re.compile(r"为准|为依据|作为[^，。；]{0,6}(?:依据|证明)")
"""What says that a paper is evidence: ``任意金额发票作为评审依据``."""
_EVIDENCE = re.compile(
    r"(?:复印件|扫描件|影印件|原件|证明(?:材料|文件|书)?|证书?|执照|合同|协议书?|发票|票据|报告|凭证|"
    r"截[图屏]|[照相]片|授权[书函]?|(?:承诺|质保|保修)[函书]|(?:[清名]|结算|对账|订)单|通知书|评价(?:[表书]|意见)?|验收[单书表]|彩页|回执|(?:参数|数据|明细|一览|汇总|流量|配置|信息|统计)表|"
    r"关键页|盖章页|[首尾]页|(?:签[字章]|金额|内容|主要)页|凭据|底单|副本|缴纳记录|参保记录|说明书|白皮书)$"
)
"""What evidence is called: ``社保证明``, ``备品备件清单``, ``合同关键页``."""
_COPY = re.compile(r"(?:复印件|扫描件|影印件)$")
"""What needs no word that asks: ``证书复印件``."""
_SCORED = re.compile(r"的承诺[书函](?:的?(?:可?得|加|计))?\s*\d")
"""A statement that a criterion gives points for: ``12个月内按需供货的承诺书4分``."""
_CARD = re.compile(r"身份证(?!明书)")
"""What forms ask for without any word: ``被授权人身份证复印件``."""
_OPENS = re.compile(
    r"(?:提供|提交|出具|附)[^，。；：（）]{0,6}(?:以下|下列|如下)[^，。；：（）]{0,8}(?:材料|文件|资料|证件)$"
)
"""How a sentence that counts up evidence begins: ``须提供以下证明材料``."""
_PASTED = re.compile(r"(?:此处?|请|须|应)[^，。；]{0,6}(?:上传|粘贴)")
"""How a form says what stands in its place: ``请在此处上传营业执照``."""
_BOUND = re.compile(
    r"(?:投标|响应|应答|报价|竞标|参选)(?:人|单位|方|文件)[^。；]{0,30}$|"
    r"(?:投标|响应|应答|报价|磋商|谈判)时[^。；]{0,12}$"
)
"""Who hands in what a requirement asks for, or with what: ``投标人应``, ``投标文件中须``."""
_UNNAMED = re.compile(
    r"^(?:各?人员|其|他们|(?:本|该)?项目)*的?(?:相关|有关|相应|对应|以上|上述|以下|所需|其[他它]|"
    r"各[类种项]|(?:符合)?要求|必要|书面|自拟|真实|格式)|"
    r"^(?:\S{0,6}的)?(?:证书|证明|证件|资质|协议|清单|报告|发票|照片|原件|授权)"
    r"(?:材料|文件|资料)?(?:的|及|和|原件|复印件|扫描件)*$|"
    r"[\d一二两三四五六](?:份|个(?!月)|张|项|家)|^报表|的原件|为准|提供"
)
"""Words that say of no paper what it is: ``相关证书复印件``, ``3份合同``."""
_NOT_ASKED = re.compile(
    r"中小企业|小微|监狱|残疾人|节能|节水|环境标志|绿色|联合体|分包|进口产品|价格扣除|(?:价|成本)[^，。；]{0,12}低于|低于[^，。；]{0,6}成本|"
    r"分支机构|分公司|总公司|所属法人|自然人|事业单位|质疑|投诉|串通|虚假|澄清|核验|核查|抽查|视为|视同|"
    r"备份|解密|委员会(?:认为|发现|[可有]权|[应可]以)|小组(?:认为|发现|[可有]权|[应可]以)|退还|"
    r"汇票|支票|现金|(?<!质)保函|电汇|品目清单|提供[^，。；]{2,8}的[，,]|不适用|无[须需]|不[需须]|"
    r"[如若](?:果|需|有|无|为|是|属|采用|投标|供应商|法定|中标|成交|依法)"
)
"""Sentences about some bidders, about later, or about what judges may ask: ``若采用电汇``."""
_LATER = re.compile(
    r"(?:中标|成交|中选)(?:人|后|单位|方|供应商)|签[订约](?:合同)?[后时]|"
    r"(?:进场|到岗|上岗|开工|入职)[前后时]|[交供到送]货|到达|交付|每[半一]?[年季月周日批次车]|定期|"
    r"服务期|质保期(?!内备)|乙方|甲方|采购[人方]|招标人|承包[人方]|付款|支付|结算(?!单)|培训|巡检|维修|"
    r"验收[时后前合]"
)
"""What is handed over in the course of the work: ``中标人``, ``供货时``, ``每月``."""
_LEADS = re.compile(
    r"^(?:包含|含|内含|包括|随附|另附|同时|另|还|也|均|各|(?:本|该|各)?项目的|其|以及|及|和|或|"
    r"(?:上述|以上|所有|全部|该|各)(?:团队|项目组|服务)?(?:人员|成员)的|最新的|"
    r"(?:(?:投标|响应|应答)人|供应商|投标单位|本单位|公司)?为其)+"
)
"""What is said before a name: ``含被授权人身份证复印件``."""
_SINCE = re.compile(r"^[^，。；]{0,30}(?:期间|至今|以来)(?:的|完成的|签订的)*(?=[^，。；]*合同)")
"""When contracts were made: ``2021年1月1日至今类似项目业绩合同``."""
_SENTENCE = re.compile(r"(?<=[。；;])|\n|\|")
_CLAUSE = re.compile(r"[（(]?[^，,：:（()）。；;|\[\]【】]+")
_SPACE = re.compile(r"(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])")
_QUALIFYING = (Part.NOTICE, Part.INSTRUCTIONS)
_OF_RECORD = re.compile(
    r"^(?!.*(?:报名|获取|领取|购买|登记|下载|开标|签到)).*"
    r"(?:业绩|(?:项目|技术|施工)(?:经理|负责人)|项目总监|(?:团队|服务|技术|管理)人员)"
)
"""What a qualification may ask evidence of: ``近三年类似业绩不少于2个（提供合同扫描件）``."""
_PARTS = (Part.EVALUATION, Part.REQUIREMENTS, Part.FORMS, *_QUALIFYING)
_HELD = re.compile(
    r"(?:具[有备]|持有|持(?!有)|取得|获得|拥有|通过)(?:有效期?内?的?|相应的?|国家|的|了|过)*"
    r"(?P<name>(?:(?:质量|环境|职业健康|信息安全|信息技术|能源)[^，。；：（）()、|]{0,8}、){0,4}"
    r"[^，。；：（）()、|具持取获拥][^，。；：（）()|]{0,28}?(?<!相关)(?<!认证)(?:资格|资质|认证|[^件认])?"
    r"(?:证书|(?<!体系)认证|[员工师康业]证|合格证(?!明)|著作权|专利))"
    r"(?=[，。；（）()\s]|的|[一二三甲乙丙]级|每|得|加|$)"
)
"""What is held, before its copy is asked for: ``具有高新技术企业证书得2分``."""
_POINTS_BACK = re.compile(
    r"^(?:有效|相关|相应|有关|以上|上述|的|其|该|各)*(?:资格|资质|认证)?(?:证书|证件|证明(?:材料|文件))"
    r"的?(?:原件|复印件|扫描件|影印件|或)*(?:$|、|以?及|和|与)"
)
"""Words that point back to it: ``证书复印件``, ``证书及近三个月社保证明``."""
_WINNER = re.compile(r"^(?:由|该|\W){0,3}(?:中标|成交|中选)(?:人|后|方|单位|供应商)")
"""How a sentence about the winner begins: ``中标供应商应``."""
_SUPPLIER = re.compile(
    r"供应商[^。；]{0,12}(?:须|需|应|必须)[^。；]{0,4}$|项目(?:经理|负责人)[^。；]{0,40}$|^\s*[★▲※#*]"
)
"""Who may also be the winner, and what a bid answers for certain: ``供应商须``, ``▲``."""
_PROOF = re.compile(
    r"(?:证明(?:材料|文件|书)?|资格证书?|授权[书函]|承诺[书函]|检[测验]报告|身份证)$"
)
"""What a requirement asks of bidders rather than of the winner: ``社保证明``."""
_MAKER = re.compile(
    r"(?:厂[家商]?|制造商|生产商)[^，。；]{0,16}(?:授权|承诺|证明|质保|保修)[书函]?(?:原件)?$"
)
"""What only makers sign: ``原厂服务承诺函``."""
_AGENT = re.compile(
    r"(?:代理|经销|贸易)商|非(?:所投[^，。；]{0,8})?(?:制造|生产)(?:商|厂[家商])|"
    r"不是[^，。；]{0,16}(?:制造商|生产商|厂[家商])"
)
"""Bidders who do not make what they offer bring the word of who does."""
_DELIVERED = re.compile(r"说明书|合格证|装箱|产地证|图纸|[保质][修保]卡|手册|验收")
"""What comes with the goods: ``合格证``."""
_PAGES = re.compile(
    r"[^、，。；]{0,8}合同[^、，。；]{0,6}页(?:(?:、|以?及|和)[^、，。；]{1,6}页)+(?:的?(?:复印件|扫描件|影印件))?"
)
"""The pages of a contract that are copied: ``合同首页、金额页、签章页复印件``."""
_AND = re.compile(r"、|以及|及|和|与")
_FEW_LETTERS = 4
_MOST = 40
_MAX_NAME, _MAX_TEXT = 32, 3_000


def papers_of_proofs(
    passages: Sequence[Passage], known: Sequence[RequiredDocument]
) -> Iterator[RequiredDocument]:
    """Yield the evidence that no known document is, each kind once, in reading order."""
    names = {same(one.name) for one in known}
    kinds = {kind for one in known for kind in kinds_of_listed(one.name)}
    for passage in passages:
        if passage.part not in _PARTS:
            continue
        for together, said in _asked(passage):
            found = [name for name in together if _is_new(name, names, kinds)]
            yield from (_paper(name, said, passage) for name in dict.fromkeys(found))
            names.update(map(same, found))
            kinds.update(kind for name in found for kind in kinds_of(name))


def _is_new(name: str, names: set[str], kinds: set[str]) -> bool:
    """Tell evidence of a kind that none has, and that holds the name of no other."""
    key = same(name)
    if key in names or any(one in key for one in names if len(one) >= _FEW_LETTERS):
        return False
    own = kinds_of(name)
    return not own <= kinds if own else not any(key in one for one in names)


def _asked(passage: Passage) -> Iterator[tuple[list[str], str]]:
    """Yield the evidence that each clause names, with the sentence around it."""
    text = NOTE.sub(_kept, _SPACE.sub("", passage.text[:_MAX_TEXT]).replace("/", "或"))
    held: list[str] = []
    is_listed = False
    for sentence in islice(_SENTENCE.split(text), _MOST):
        held += [hit["name"] for hit in islice(_HELD.finditer(sentence), _MOST)]
        is_later = passage.part is Part.REQUIREMENTS and _WINNER.match(bare(sentence))
        is_other = passage.part in _QUALIFYING and not _OF_RECORD.search(sentence)
        of_agents = bool(_AGENT.search(sentence))
        if is_later or (not of_agents and (is_other or _NOT_ASKED.search(sentence))):
            continue
        before = ""
        for clause in islice(_CLAUSE.findall(sentence), _MOST):
            asks, plain = _parted(clause)
            names = _of_clause(clause, before, passage.part)
            if is_listed and passage.part is Part.EVALUATION and _EVIDENCE.search(plain):
                names = _names(plain)
            is_listed = bool(_OPENS.search(f"{before}{clause}")) or is_listed
            if passage.part is not Part.FORMS and asks and _POINTS_BACK.match(plain):
                names = [*held, *names]
            if of_agents:
                names = [name for name in names if _MAKER.search(name)]
            yield [name for name in names if not is_spared(sentence, name)], sentence
            before = f"{before}{clause}"
        is_listed = is_listed and not sentence.endswith("。")


def _kept(note: re.Match[str]) -> str:
    """Return a note that asks for something; any other one stands inside a name."""
    return note[0] if _ASKS.search(note[0]) or _COPY.search(note[0][:-1]) else ""


def _parted(clause: str) -> tuple[re.Match[str] | None, str]:
    """Return the word of a clause that asks, and what it asks for."""
    asks = list(islice(_ASKS.finditer(clause), _MOST))
    rest = clause[asks[-1].end() :] if asks else clause.lstrip("（(")
    served = list(islice(_SERVES.finditer(rest), 1))
    plain = _BEHIND.sub("", _BEHIND.sub("", bare(rest).strip()))
    return next(iter(asks[-1:] or served), None), _SINCE.sub("", _LEADS.sub("", plain))


def _of_clause(clause: str, before: str, part: Part) -> list[str]:
    """Return the evidence that a clause names."""
    asks, plain = _parted(clause)
    is_copy = bool(_COPY.search(plain))
    is_evidence = bool(_EVIDENCE.search(plain.rstrip("》")))
    is_scored = part is Part.EVALUATION and bool(_SCORED.search(clause))
    is_later = bool(_LATER.search(clause)) and not is_scored
    if is_later or not is_evidence or not (asks or is_copy or is_scored):
        return []
    is_pasted = bool(asks and _PASTED.search(clause))
    is_noted = is_copy and bool(asks or _CARD.search(plain))
    if part is Part.FORMS and not (is_pasted or is_noted):
        return []
    whose = f"{before}{clause[: asks.start()]}" if asks else before
    named = _names(plain)
    if any(len(name) > _MAX_NAME for name in named):
        named = _pieces(plain)
    names = [name for name in named if _EVIDENCE.search(name) and len(name) <= _MAX_NAME]
    is_asked_of_all = part is not Part.REQUIREMENTS
    names = [name for name in names if is_asked_of_all or not _DELIVERED.search(name)]
    if not is_asked_of_all and not (is_copy or clause[0] in "（(" or _BOUND.search(whose)):
        is_proof = bool(_SUPPLIER.search(whose))
        return [name for name in names if (is_proof and _PROOF.search(name)) or _MAKER.search(name)]
    is_table = any(name.endswith("表") for name in names)
    is_sum = is_table or (OF_DEAL & kinds_of(plain) and not _AND.search(plain))
    if asks and asks[0] == "以" and not is_copy and is_sum:
        return []  # 金额以合同为准, 以开标一览表为准 say which of two sums counts
    return names


def _names(plain: str) -> list[str]:
    """Return what is named, also the papers that elsewhere mean what comes behind the award."""
    if pages := _PAGES.match(plain):
        return [pages[0].strip(), *_names(plain[pages.end() :].lstrip("、及和与 "))]
    found = papers_in(plain)
    if OF_DEAL & kinds_of(plain):
        parts = [one.strip(" 《》") for one in plain.split("、")]
        deal = [one for one in parts if OF_DEAL & kinds_of(one) and _EVIDENCE.search(one)]
        more = [one for one in deal if not any(one in name for name in found)]
        found = [*more, *found] if len(parts) > 1 and more else found or [plain.strip(" 《》")]
    return [name for name in found if not _UNNAMED.search(name)] or _pieces(plain)


def _pieces(plain: str) -> list[str]:
    """Return the papers of a text that names none at first: ``证书复印件及本单位社保证明``."""
    pieces = (papers_in(_LEADS.sub("", piece)) for piece in _AND.split(plain))
    return [name for names in pieces for name in names if not _UNNAMED.search(name)]


def _paper(name: str, said: str, passage: Passage) -> RequiredDocument:
    required = False if is_of_some(said, name) or _AGENT.search(said) else None
    return RequiredDocument(number="", name=name, required=required, place=passage.place)

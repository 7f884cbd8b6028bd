"""Finds the papers that sentences ask every bidder to hand in, wherever they stand.

Qualifications ask for them in brackets (``具有独立法人资格（提供营业执照复印件）``), notices say
what to bring, and short requests say in one sentence what a quotation holds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING

from presales_desk.bid.numbers import number_of, without_number
from presales_desk.bid.parts import Part
from presales_desk.bid.required.joined import names_none, papers_in
from presales_desk.bid.required.lists import items_below
from presales_desk.bid.required.names import NOTE, bare
from presales_desk.bid.required.need import is_of_some, is_spared
from presales_desk.bid.required.sentences import running
from presales_desk.bid.required.subjects import of_subject
from presales_desk.bid.tender import RequiredDocument

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_VERB = re.compile(
    r"(?:(?<![未不或可])(?:提供|提交|递交|出具|附上?|附有|上传|报送)(?!的|服务|者|方|商|单位|时间|地点|"
    r"截止|方式|给|了?虚假)|携带?|随带|[须需请应]自?(?:持|带)(?!有)|持(?=本人|有效|身份证|授权|单位|法定))(?:了|好|齐|以下|下列|如下)*"
)
"""What asks for the papers behind it: ``须提供``, ``请携带``."""
_GIVEN = re.compile(
    r"(?:将|把)(?P<names>[^，。；：]{4,200}?)(?:复印件?|扫描件?|原件)?(?:并?加盖|发送|发至|送[至达交]|"
    r"递交|提交|邮寄|上传|密封|装订|[装放编附]入|纳入|列入)"
)
"""What is sent or brought: ``将营业执照、授权书加盖公章扫描后发送至邮箱``."""
_HELD = re.compile(
    r"(?:具[有备]|持有|取得|拥有|获得|办理)(?:合法|有效|合格|期内|在|的|了|相应|且|并)*"
    r"(?P<names>[^。；：（）()]{2,80})"
)
"""What a bidder must have, and hand in a copy of: ``具有食品经营许可证（提供复印件）``."""
_HAVING = re.compile(r"^并?(?:持有|具[有备]|取得)")
_LICENCE = re.compile(
    r"(?:许可证|管理手册|登记证|营业执照|资质证书|注册[^，。；]{2,12}证书?|[\u4e00-\u9fff]{4}注册证|备案凭证|执业资格证书?|考核合格证书?)$"
)
"""What a bidder or its people must hold: ``食品经营许可证``, ``注册建造师证书``."""
_TITLED = re.compile(r"《(?P<name>[^《》]{4,30}(?:许可证|登记证|注册证|资质证书))》")
"""A licence called by its title: ``具有《国家秘密载体印制资质证书》乙级资质``."""
_BOUND = re.compile(
    r"(?:投标|供应|响应|报价|申请)(?:人|商)[^，。；]{0,24}(?:具[有备]|持有|取得)|的供应商[。；]?$"
)
"""``供应商须持有效的食品经营许可证``."""
_PROVED = re.compile(r"(?P<name>[\u4e00-\u9fff]{2,8}证明(?:资料|材料|文件))\s*[：:]")
"""What is proved, before the papers that do: ``业绩证明材料：合同复印件``."""
_END_OF_LIST = re.compile(r"。|(?<=[\u4e00-\u9fff）)；])[二三四五六七八九]、")
_HEAD = re.compile(
    r"(?:报名|参会|参加|递交|提交|提供|携带|准备|须知?|需|应)[^。；：:]{0,20}"
    r"(?:资料|材料|证件|文件)(?:清单|目录|要求|如下|包括|组成|内容)*"
    r"\s*(?:[（(][^（）()]{0,40}[)）])?\s*[：:]?\s*$"
)
"""A line above a list of such papers: ``三、参会需携带的资料（加盖公章）：``."""
_COLON = re.compile(r"[：:]")
_ASKS = re.compile(
    r"(?:提供|提交|递交|携带|出具|准备|上传|内含|应?包含|包括|组成)(?:但不限于)?[^。；：:]{0,20}$|"
    r"(?:报名|获取|领取|购买|证明|资格|所需|需|须|应)[^，。；：:]{0,12}"
    r"(?:资料|材料|文件|证件|手续|(?<!审查)方式)[^，。；：:]{0,8}$|"
    r"(?:以下|下列|如下)[^。；：:]{0,6}(?:资料|材料|文件|证件|扫描件)[^。；]{0,40}$|"
    r"(?:报价|响应|投标|应答|比选|竞价)(?:文件|资料|材料)(?:的)?(?:要求|内容|清单|组成)$"
)
"""What stands before a colon and such papers: ``报名资料``, ``应提供以下材料``, ``内含``."""
_EARLY = re.compile(r"报名|获取|领取|购买|登记|索取|下载|预审")
"""What is handed in to be let in at all."""
_OTHER = re.compile(
    r"中标(?:人|后|单位|供应商|方|通知)|成交(?:人|后|供应商|方|通知)|中选|签[订署约][^，。；]{0,4}合同|"
    r"合同签[订署][前后时]|验收|付款|支付|结算|质疑|投诉|异议|乙方|甲方|履约|退还|入库|注册(?:登录|账号|成为|并|用户|流程|手续)|(?:平台|网站|系统|网上)[^，。；]{0,6}注册|踏勘|培训|"
    r"(?:采购|招标)人[^，。；]{0,6}提供|"
    r"(?<!向)(?:采购|招标)(?:方|单位)(?!要求)[^，。；要]{0,6}(?:提[供交]|出具)|"
    r"代理机构[将会]?向[^，。；]{1,16}(?:提[供交]|发送|出具)|"
    r"(?<!派)(?:值班|当班|值守|在岗)人员(?!的)[^，。；]{0,12}(?:提[供交]|填写)|"
    r"卖方[^，。；]{0,20}(?:提[供交]|出具)|"
    r"(?:每(?:半?年度?|个?月度?|周|季度?)[末初底]?|定期)(?:向[^，。；]{1,12})?(?:提[供交]|报送|上报|出具)|"
    r"由[^，。；]{0,12}(?:提供|出具)|代理机构[^，。；]{0,4}(?:提供|出具)|"
    r"(?:现场|开标)[^，。；]{0,10}(?:时|携带|出示)|核验|解密|澄清|联合体(?:投标|各方|协议)|分包|"
    r"(?:小组|专家|保险公司|厂家|[卖采][购]?方)[^，。；]{0,6}(?:提供|提交|出具|持)|期满|完工后|质保期内|送货时|"
    r"[交供到]货(?:[时前后]|验收)|(?:施工|安装|调试)(?:[时前中后]|期间|阶段|完)|保函|办理"
)
"""What is handed in later or on an occasion, or by others."""
_ON_CONDITION = re.compile(
    r"^\s*(?:\d{1,2}[）)、.]|[（(]\d{1,2}[)）])?\s*(?:如果?|若|当|凡是)|"
    r"(?:为|是|属于?|委托|采用|视同)[^，。；]{1,30}的[，,]|(?:不足|未满|少于|晚于)[^，。；]{1,12}的|新成立|"
    r"(?:参加|投标|响应|竞标)的[，,]?[须需应]?提供|之一|任选|以下[^，。；：]{0,4}或"
)
"""``如为分公司的，``: what is asked then is not asked of every bidder."""
_OF_NEW_FIRMS = re.compile(
    r"[，,；;](?:新成立|成立(?:时间)?(?:不足|未满))[^，。；]{0,30}?(?:的|公司|单位|企业)[，,]?(?:[须需应可])*提供[^。；]*"
)
"""What firms that are new bring instead, behind what all others bring."""
_QUALIFIED = re.compile(r"资格|资质|(?:投标|供应|响应|报价)(?:人|商|单位)?(?:的)?(?:要求|条件)")
_REVIEWED = re.compile(r"^\s*资格(?:性)?(?:审查|要求|条件|证明)")
"""The label of a row that says who may bid: ``资格审查``."""
_PROOF = re.compile(
    r"(?:声明函?|承诺[书函]|复印件|扫描件|截[图屏]|证明(?:材料|文件|书)?|凭[证据]|授权(?:委托)?书|报告|执照副?本?|身份证)$"
)
"""What a paper is called that is no condition: ``没有重大违法记录的声明``."""
_NOT_TAKEN = re.compile(r"不(?:收取|要求|需要?|适用)|无需|无须")
"""A heading over rules that do not hold: ``投标保证金（本项目不收取）``."""
_ASKING = (Part.NOTICE, Part.INSTRUCTIONS, Part.OTHER)
_SENTENCE = re.compile(r"(?<=[。；;])|\n|(?=[（(](?:[一二三四五六七八九十]|\d{1,2})[)）])")
_CLAUSE = re.compile(r"[，,：:]")
_NOTE = re.compile(r"[（(]([^（）()]{4,120})[)）]")
_MOST = 12
"""Words of one sentence that are looked at as asking for papers."""
_MOST_HEADS = 60
"""Lines above lists of papers; no tender has as many."""
_MOST_COLONS = 60
"""Colons of a text that are looked at: a notice may have lost all its lines."""
_MAX_LISTED = 1_500
"""Letters of a list behind a colon."""
_MAX_HEAD, _MAX_ITEMS = 60, 40
_MAX_HEADING = 20
_STOP = re.compile(r"[。；;]|[，,：:].|\d")


@dataclass(frozen=True, slots=True)
class Asked:
    """A paper that a sentence asks for.

    Attributes:
        is_early: It is handed in when a bidder registers, or fetches the tender.

    """

    paper: RequiredDocument
    is_early: bool


def asked_papers(passages: Sequence[Passage]) -> Iterator[Asked]:
    """Yield the papers that sentences ask for, in reading order; the same one may come again."""
    heading, heads = "", 0
    for position, passage in enumerate(passages):
        heading = _heading(passage) or heading
        if not _asks_here(passage):
            continue
        text = passage.text.rstrip()
        if heads < _MOST_HEADS and _heads_list(passage):
            heads += 1
            last = _SENTENCE.split(text)[-1]
            for item in items_below(passage, passages[position + 1 : position + 1 + _MAX_ITEMS]):
                yield from _asked(_of_item(item.text), item.text, passage, f"{heading}{last}")
            continue
        cells = [cell.text for cell in passage.block.cells if not cell.continued]
        is_qualified = _is_qualified(passage) or bool(_QUALIFIED.search(heading))
        is_qualified = is_qualified or any(_REVIEWED.search(cell) for cell in cells)
        labelled = [f"{label}：{said}" for label, said in pairwise(cells) if _ASKS.search(label)]
        for part in [*labelled, *cells] or [text]:
            for said, names in _in(part, is_qualified=is_qualified):
                yield from _asked(names, said, passage, f"{heading}{part}")


def is_later(sentence: str) -> bool:
    """Tell a sentence about what is handed in later, on an occasion, or by others."""
    return bool(_OTHER.search(sentence) or _ON_CONDITION.search(sentence))


def _asks_here(passage: Passage) -> bool:
    if any(_NOT_TAKEN.search(title) for title in passage.path):
        return False
    is_bought = passage.part is Part.REQUIREMENTS
    return passage.part in _ASKING or (is_bought and _is_qualified(passage))


def _heading(passage: Passage) -> str:
    """Return a line with a number that only names its subject: ``3．投标人资格要求``."""
    number, text = number_of(passage.text)[0], without_number(passage.text)
    is_short = bool(number) and 2 <= len(text) <= _MAX_HEADING and not passage.block.cells
    return "" if not is_short or _STOP.search(text) else text


def _is_qualified(passage: Passage) -> bool:
    """Tell what stands below a heading such as ``投标人资格要求``."""
    return any(_QUALIFIED.search(title) for title in passage.path)


def _heads_list(passage: Passage) -> bool:
    """Tell a line above a list of papers; its last sentence asks for them."""
    text = re.split(r"[。；;]", passage.text.rstrip())[-1]
    is_head = not passage.block.cells and len(text) <= _MAX_HEAD and bool(_HEAD.search(text))
    return is_head and not _OTHER.search(text) and not _OTHER.search(passage.section)


def _asked(names: Sequence[str], said: str, passage: Passage, whole: str) -> Iterator[Asked]:
    is_early = bool(_EARLY.search(passage.section) or _EARLY.search(whole[:_MAX_HEAD]))
    for name in names:
        if is_spared(said, name):
            continue
        is_required = not is_of_some(said, name)
        paper = RequiredDocument(number="", name=name, required=is_required, place=passage.place)
        yield Asked(paper, is_early)


def _of_item(text: str) -> list[str]:
    """Return the papers of an item below a head that asks for them."""
    sentence = re.split(r"[。；;：:]", bare(text), maxsplit=1)[0]
    clauses = map(papers_in, _CLAUSE.split(NOTE.sub("", sentence)))
    noted = re.split(r"[（(]", sentence, maxsplit=1)[0]  # what follows the note is the next line
    named = [name for names in takewhile(bool, clauses) for name in names] or papers_in(noted)
    return named or [one for _, names in _asking(text) for one in names]


def _in(text: str, *, is_qualified: bool = False) -> Iterator[tuple[str, list[str]]]:
    """Yield the sentences of a text that ask for papers, and what they name.

    Args:
        text: A paragraph, or the cell of a table.
        is_qualified: It says who may bid, so that the name of a paper alone asks for it.

    """
    for colon in islice(_COLON.finditer(text), _MOST_COLONS):
        head = _SENTENCE.split(text[max(0, colon.start() - _MAX_HEAD) : colon.start()])[-1]
        is_of_some = _OTHER.search(head) or _ON_CONDITION.search(head)
        if _ASKS.search(head) and not is_of_some:
            rest = text[colon.end() : colon.end() + _MAX_LISTED]
            listed = _END_OF_LIST.split(rest, maxsplit=1)[0]
            items = running(listed) or [("", piece) for piece in re.split(r"[；;]", listed)]
            yield from ((item, _of_item(item)) for _, item in items)
    yield from _asking(text, is_qualified=is_qualified)


def _asking(text: str, *, is_qualified: bool = False) -> Iterator[tuple[str, list[str]]]:
    """Yield the sentences that ask for papers by their own words, and what they name."""
    for sentence in _SENTENCE.split(_OF_NEW_FIRMS.sub("", text)):
        plain = NOTE.sub("", sentence)
        if _ON_CONDITION.search(plain) or _OTHER.search(plain):
            continue
        names = _of_sentence(sentence)
        if is_qualified or _BOUND.search(sentence):
            names += _licences(sentence)
        if is_qualified and not _HELD.search(sentence):
            first = _CLAUSE.split(NOTE.sub("", bare(sentence)), maxsplit=1)[0]
            named = [name for name in papers_in(first) if _PROOF.search(name)]
            names += [] if _VERB.search(first) else named
        yield sentence, names


def _licences(sentence: str) -> list[str]:
    """Return the licences that a bidder must hold: it shows them, asked or not."""
    held = _HELD.search(NOTE.sub("", sentence))
    if held is None:
        return []
    titled = _TITLED.findall(held["names"])
    if len(titled) == 1:
        return titled
    parts = [_HAVING.sub("", part) for part in _CLAUSE.split(held["names"])]
    return [name for part in parts for name in _licences_in(part)]


def _licences_in(part: str) -> list[str]:
    """Return the licences of a part; of two papers that may stand for each other the licence."""
    found = [name for name in papers_in(part) if _LICENCE.search(name)]
    first, _, _ = part.partition("或")
    return found or [name for name in papers_in(first) if _LICENCE.search(name)]


def _of_sentence(sentence: str) -> list[str]:
    names: list[str] = []
    plain = _NOTE.sub("", sentence)
    if given := _GIVEN.search(plain):
        names += papers_in(given["names"])
    for hit in islice(_VERB.finditer(plain), _MOST):
        names += [of_subject(name, plain[: hit.start()]) for name in _behind(plain, hit)]
    for note in islice(_NOTE.finditer(sentence), _MOST):
        is_of_some = _ON_CONDITION.search(note[1]) or _OTHER.search(note[1])
        hit = None if is_of_some else _VERB.search(note[1])
        if hit is not None:
            before = _NOTE.sub("", sentence[: note.start()])
            found = _behind(f"{before}（{note[1]}", hit, len(before) + 1)
            names += [of_subject(name, before) for name in found]
        if proved := _PROVED.search(note[1]):
            names.append(proved["name"])
    return list(dict.fromkeys(names))


def _behind(text: str, verb: re.Match[str], offset: int = 0) -> list[str]:
    """Return the papers behind a verb that asks for them, or named before and pointed back to."""
    rest = text[offset + verb.end() :]
    clause, *more = _CLAUSE.split(rest, maxsplit=1)
    if rest[len(clause) : len(clause) + 1] in ("：", ":") and more and not papers_in(clause):
        clause = _CLAUSE.split(more[0], maxsplit=1)[0]
    if names := papers_in(clause):
        return names
    if names_none(clause):
        before = text[: offset + verb.start()].rstrip("，,（( 并须需应")
        held = list(_HELD.finditer(before))
        named = _CLAUSE.split(held[-1]["names"])[0] if held else _CLAUSE.split(bare(before))[-1]
        return papers_in(named)
    return []

"""Finds who buys what in running sentences and on the cover, where no label says it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.facts.named import up_to_stray_bracket
from presales_desk.bid.facts.notices import buyer_in_title, signed, titled
from presales_desk.bid.facts.proof import proved
from presales_desk.bid.numbers import number_of, without_number
from presales_desk.bid.parts import SAMPLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import Fact

_TITLE = re.compile(
    r"^(?P<name>.*?)(?:公开)?(?:招\s*标|采\s*购|竞争性磋商|竞争性谈判|磋\s*商|谈\s*判|询\s*价|"
    r"比\s*选|征\s*集)\s*文\s*件"
    r"\s*(?:[（(][^（）()]{1,12}[)）])?\s*$"
)
"""The last line of a cover: ``某项目公开招标文件``, ``竞争性磋商文件（服务类）``."""
_SUBJECT = re.compile(
    r"^[^：:。，]{4,70}(?:项目|工程|采购|服务|系统|设备|建设)(?:[（(][^（）()]{1,12}[)）])?$"
)
_APPROVED = re.compile(
    r"本(?:次)?(?:招标|采购)?项目(?P<name>[^，。；：:]{4,60}?)(?:[（(]项目名称[)）])?\s*已"
    r"(?:由|经|批准|获|具备|列入)"
    r"|^本(?:次)?(?:招标|采购|比选)?项目(?![为已由的经])(?P<told>[^，。；：:]{4,60}?)[，,]\s*"
    r"(?:招标人|采购人|项目业主)(?=[为是])"
    r"|^(?P<bare>[^，。；：:]{4,60}(?:工程|项目|采购|服务))\s*(?:(?:二次|再次)?招标公告)?\s*已"
    r"(?:由|经)[^。]{2,60}"
    r"(?:批准|备案|核准)"
    r"|^(?P<listed>[^，。；：:（(]{4,60}(?:工程|项目|采购|服务))\s*[（(][^（）()]{2,40}[)）]\s*"
    r"已(?:由|经|获|批准|具备|列入)"
)
"""``本招标项目某某工程已由某局批准建设``, ``某市某某楼工程（项目代码）已获批准``,
``本招标项目某某服务，招标人为某公司``."""
_COVER_NUMBER = re.compile(r"^[A-Z]{2,}[A-Z0-9]*[-—]?\d{2,}[A-Z0-9\-—/.()（）]{3,30}$")
_BUYER = re.compile(
    r"(?:招标人|采购人|项目法人|项目业主)为(?P<name>[^，。；：:、“”\"]{4,40})|"
    r"(?:^|公司|中心|[）)])受(?![甲乙我本其贵]|招标人|采购人)(?P<bare>[^，。；：:（()）]{4,40}?)"
    r"(?<!单位|机构|部门)(?:[（(][^（）()]{2,20}[)）])?的?委托"
    r"|^(?P<short>[^，。；：:（(]{4,40})[（(]以下(?:简称|称)[：:“\"]*"
    r"(?:采购人|招标人|比选人|我行|本行|我司|甲方)"
    r"|^(?![^，。]{0,24}(?:招标|咨询|代理|项目管理|受|我))(?P<own>[^，。；：:（()）]{4,30}?"
    r"(?:公司|局|医院|学校|大学|学院|中心|委员会|政府|银行|集团))"
    r"(?:决定|拟|现)?[就对][^，。]{4,60}?"
    r"(?:进行|组织|实施|开展)(?:国内|公开|竞争性|邀请)*(?:招标|磋商|谈判|询|比|采购|遴选|竞价)"
)
"""``招标人为某市教育局``, ``受某市教育局委托``, ``某市教育局（以下简称“采购人”）``."""
_AGENT = re.compile(
    r"代理(?:机构|单位|公司|人)为(?P<name>[^，。；：:、“”\"]{4,40})|"
    r"^(?P<bare>[^，。；：:（(]{4,40}公司)(?:[（(][^（）()]{2,20}[)）])?受[^。；]{4,60}委托"
    r"|^(?P<center>[^，。；：:（(]{2,24}政府采购中心)(?:就|对)[^，。]{4,60}?进行"
    r"|^受[^。；]{4,60}?委托[，,](?P<behind>[^，。；：:（(]{4,40}?公司)"
    r"(?=[就对拟现以（(]|组织|作为)"
)
"""``招标代理机构为某公司某处``, ``某市某某公司受某市教育局的委托``."""
_NUMBERED = re.compile(
    r"(?:项目|招标|采购)编号(?:为|是|[:：])\s*"
    r"(?P<name>(?=[^，。；\s]*\d)[A-Za-z0-9][A-Za-z0-9\-_/.\[\]()〔〕（）]{4,40})"
)
"""``（项目编号：ZB-2026-001）``, ``招标编号为ZB2026001``."""
_NO_TITLE = re.compile(r"[：:。，]|共和国$|^本[次招项采]")
_COVER = 15
"""Lines that may stand on a cover."""
_METHODS = (
    r"(?:国内|国际|公开|竞争性|邀请|邀约|资格[后预]审|线上|网上|电子|方式|的)*"
    r"(?:招标|磋商|谈判|询[价比]|比[选价]|采购|遴选|竞价|征集)"
)
_ADDED = r"[”\"]?\s*(?:[（(][^（）()]{0,40}[)）])?\s*"
_SOUGHT = re.compile(
    r"(?:[就对为]|现就)\s*其?[“\"]?(?P<sought>"
    rf"(?:(?<=“)[^“”]{{4,40}}”)?[^，。；：:“”\"]{{6,60}}?){_ADDED}"
    r"(?:的?(?:相关)?(?:事宜|内容|服务商|供应商)?)?(?:在[^，。；]{2,16})?"
    r"(?:组织|进行|实施|开展|采用|以)"
    rf"{_METHODS}"
    rf"|^(?:项目概况\s*)?[“\"]?(?P<wanted>[^，。；：:“”\"]{{6,60}}?){_ADDED}"
    r"(?:(?<=项目|采购)(?:招标|采购)项目)?的?(?:合格的?)?潜在(?:投标人|供应商|响应人|应答人|申请人)"
)
"""``就某市智慧校园项目进行公开招标``, ``某市智慧校园项目的潜在投标人应在……``."""
_ROUND = re.compile(r"[（(](?:第?[一二三四五]次|重新?(?:招标|采购)?|重招)[^（）()]{0,4}[)）]$")
"""The round of a project that is tendered again: ``（二次）``, ``（第三次招标）``."""
_NAME_OF_PROJECT = re.compile(
    r"(?![本该各以上下所符合]).*(?:项目|工程|采购|服务|系统|设备|建设|平台|维[护保修]|租赁|改造|"
    r"安装|施工|设计|监理|勘察|物资|货物|招标)$"
)
"""What the name of a project ends with, ``某楼维修``; it begins with no 本 or 该."""


def name_facts(passages: Sequence[Passage]) -> dict[str, Fact]:
    """Return who buys what, by key, as sentences and the cover tell it."""
    body = [one for one in passages if one.part not in SAMPLES]
    bare = [(without_number(one.text), one) for one in body]
    found = {
        "project_name": _approved(bare, passages)
        or _sought(bare, passages)
        or _cover_name(passages)
        or titled(passages, _NAME_OF_PROJECT),
        "project_no": said_in(bare, _NUMBERED, "project_no") or _cover_number(passages),
        "purchaser": said_in(bare, _BUYER, "purchaser") or buyer_in_title(passages),
        "agency": said_in(bare, _AGENT, "agency"),
    }
    return signed(body) | {key: one for key, one in found.items() if one is not None}


def _approved(bare: Sequence[tuple[str, Passage]], passages: Sequence[Passage]) -> Fact | None:
    """Return what was approved, or what is bought for it, where the title of the notice adds that.

    ``某高铁项目已由某局批准`` says for what, ``某高铁项目钢绞线采购竞争性谈判公告`` what.
    """
    found = said_in(bare, _APPROVED, "project_name")
    title = titled(passages, _NAME_OF_PROJECT) if found is not None else None
    adds = found is not None and title is not None and title.value.startswith(found.value)
    return title if adds else found


def said_in(
    bare: Sequence[tuple[str, Passage]], sentence: re.Pattern[str], key: str
) -> Fact | None:
    """Return what a sentence says in running words; ``bare`` are texts without their numbers."""
    for text, passage in bare:
        if hit := sentence.search(text):
            value = up_to_stray_bracket(next(filter(None, hit.groups())))
            return proved(key, value.strip(), passage)
    return None


def _sought(bare: Sequence[tuple[str, Passage]], passages: Sequence[Passage]) -> Fact | None:
    """Return what bids are sought for, where the words name a project and not who may bid."""
    for text, passage in bare:
        for hit in _SOUGHT.finditer(text):
            name = up_to_stray_bracket(next(filter(None, hit.groups()))).replace("”", "").strip()
            if _NAME_OF_PROJECT.fullmatch(name):
                return _whole_name(name, passages) or proved("project_name", name, passage)
    return None


def _whole_name(name: str, passages: Sequence[Passage]) -> Fact | None:
    """Return a name as the cover gives it, where that says more before it, such as whose it is."""
    for passage in passages[:_COVER]:
        text = passage.text.strip()
        whole = _ROUND.sub("", text)
        before = whole.removesuffix(name).strip()
        if text != name and before != whole and not re.search(r"[：:。]|公司$", before):
            return proved("project_name", text, passage)
    return None


def _cover_name(passages: Sequence[Passage]) -> Fact | None:
    """Return the name on the cover: it stands before the words ``tender document``."""
    for index, passage in enumerate(passages[:30]):
        title = None if passage.block.cells else _TITLE.match(passage.text)
        if title is None:
            continue
        if _SUBJECT.match(title["name"].strip()):
            return proved("project_name", title["name"].strip(), passage)
        for above in reversed(passages[:index]):
            is_line = 6 <= len(above.text) <= 80 and not _NO_TITLE.search(above.text)
            is_line = is_line and not above.block.cells
            if is_line and not number_of(above.text)[0]:
                return proved("project_name", above.text, above)
    return None


def _cover_number(passages: Sequence[Passage]) -> Fact | None:
    """Return a number that stands on the cover without a word beside it."""
    cover = (one for one in passages[:_COVER] if _COVER_NUMBER.match(one.text.strip()))
    return next((proved("project_no", one.text.strip(), one) for one in cover), None)

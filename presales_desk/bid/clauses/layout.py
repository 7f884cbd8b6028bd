"""Tells what only lays a tender out, as titles, blanks and sums do, from what is asked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.numbers import number_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.reading.blocks import Cell

_BLANK = re.compile(r"[^，。；：:_＿\s]{1,12}[：:][\s_＿年月日]*")
"""A label that nothing is said of, as on a form: ``考核月份：    年  月``."""
_SIGNED = re.compile(
    r"(?:签字|签名|签章|盖章|公章|单位章)(?:[（(][^（）()]*[)）])?[）)]?\s*[：:]?[\s_＿年月日]*$"
)
"""The place where a form is signed: ``法定代表人（签字）：``, ``投标人盖单位章____``."""
_MAX_SIGNED = 40
_SAYS = re.compile(r"[，。；]|须|(?<!供)应|不得|由|加盖")
_ASKS = re.compile(
    r"[须应]|不得|必|符合|满足|达到|遵守|遵循|执行|按|依据|参照|具备|具有|提供|支持|提交|包括|负责|保证|确保|"
    r"[，。；,;：:≥≤]"
)
"""Words and signs of a sentence, which no title has."""
_TITLE = re.compile(
    r"(?:附[表件]\s*[\d一二三四五六七八九十]*\s*[：:]?\s*)?[^\s].{2,30}"
    r"(?:表|细则|清单|目录|标准|要求|规范|办法|制度|禁令|职责|流程|明细|情况)"
)
"""What stands above a table or a list and says what it is: ``食堂卫生管理标准``."""
_QUOTED = re.compile(r"《[^《》]+》(?:[（(][^（）()]*[)）])?|[（(][^（）()]{2,12}[)）]")
"""A line that is the name of a paper or a part alone: ``《某某禁令》``, ``（技术文件部分）``."""
_PAGE = re.compile(
    r"\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?|"
    r".{2,30}(?:公司|银行|[分支]行|医院|学院|大学|中学|小学|委员会|管理局|中心)|"
    r".{4,50}(?:采购|服务|建设|外包|改造|工程|点检|运维|维护)项目(?:[（(][^（）()]*[)）])?"
)
"""What a page of titles says: who buys, what, and when."""
_WHO_MAY_BID = re.compile(r"[^，。；]{0,60}资格(?:能力)?(?:要求|条件)(?:如下)?\s*[：:]?")
"""A line that opens a list of who may bid."""
_REVIEWS = re.compile(
    r"不足\s*[3三]\s*[家名个]|"
    r"由?(?:资格审查人|采购人|招标人|代理机构|评标委员会|评审小组|磋商小组)"
    r"[^，。；]{0,24}对[^，。；]{0,30}(?:进行|予以)[^，。；]{0,8}(?:审查|审核|评审)"
)
"""How those who invite go about it, which no bidder can answer."""
_FATAL = re.compile(r"无效|否决|废标|拒绝")
_TOTAL = re.compile(
    r"(?:合计|小计|总计|共计|总分|标准分|[\u4e00-\u9fff]{0,6}(?:总得分|实际得分|总分|合计))"
    r"(?:[（(][^（）()]*[)）])?[：:]?"
)
"""What the last row of a table is called."""
_SUM = re.compile(r"[\d.,，\s/]*(?:分|元|人|名|个|项|台|套|%|％)?|[\u4e00-\u9fff]{0,4}总分")


def only_lays_out(text: str) -> bool:
    """Tell a line with nothing that a bidder could answer: a title, a blank, a place to sign."""
    line = text.strip()
    number, _ = number_of(line)
    bare = line[len(number) :].strip()
    if _is_blank(bare):
        return True
    if number:
        return False
    return _is_title(bare) or bool(_WHO_MAY_BID.fullmatch(bare))


def only_reviews(text: str) -> bool:
    """Tell a sentence about those who judge who may bid: ``不足三家的，不得评标``."""
    return bool(_REVIEWS.search(text)) and not _FATAL.search(text)


def is_total(cells: Sequence[Cell]) -> bool:
    """Tell the last row of a table: ``合计 | 100分``; a number may stand before it."""
    said = [cell.text.strip() for cell in cells if cell.text.strip()]
    said = said[1:] if len(said) > 1 and said[0].isdecimal() else said
    return bool(said) and bool(_TOTAL.fullmatch(said[0])) and all(map(_SUM.fullmatch, said[1:]))


def _is_blank(line: str) -> bool:
    if len(line) <= _MAX_SIGNED and _SIGNED.search(line) and not _SAYS.search(line):
        return True
    labels = _BLANK.findall(line)
    return len(labels) > 1 and "".join(labels).strip() == line


def _is_title(line: str) -> bool:
    if _QUOTED.fullmatch(line):
        return True
    if _ASKS.search(re.sub(r"^附[表件][\s\d一二三四五六七八九十]*[：:]", "", line)):
        return False
    return bool(_TITLE.fullmatch(line) or _PAGE.fullmatch(line))

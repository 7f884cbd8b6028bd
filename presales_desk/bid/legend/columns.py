"""Reads marks out of a column of their own: ``是否★条款 | 是``, ``重要性 | 实质性``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.legend.marks import RUN, WORDS, bare

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from presales_desk.bid.legend.reader import Legend
    from presales_desk.bid.reading.blocks import Cell

_ASKS = re.compile(rf"(?P<mark>{RUN})|实质性")
_YES = re.compile(r"是|√|✓|✔|☑|■|Y|Yes|有", re.IGNORECASE)
_KINDS = re.compile(
    r"^(?:重要(?:性|程度)|标[识记志注]|(?:条款|参数|指标|要求)?(?:性质|属性|类型|类别|级别|分类))$"
)
_TITLE = re.compile(
    r"序号|编号|[\u4e00-\u9fff]{0,4}(?:名称|内容|要求|参数|人数|数量|单位|备注|规格|项目|岗位|"
    r"指标|说明|条款|描述|模块|等级|型号|类别|类型|单价|标准|品牌|频次|地点|期限|得分|分值|维度|"
    r"权重|部位|面积|报价|总价|金额|服务期)|"
    r"[\u4e00-\u9fff]{0,6}(?:规则|细则|说明|职责|内容|方法)"
)
"""What the columns of a table are called."""
_NO_TITLE = re.compile(rf"[\d≥≤＞＜>，,。；;：:]|{RUN}")
_MAX_TITLE = 12
SUBSTANTIVE = "实质性要求"


def titles_of(cells: Iterable[Cell]) -> dict[int, str]:
    """Return the heads of columns, by where they begin in the grid."""
    return {cell.column: re.sub(r"\s", "", cell.text) for cell in cells}


def asks_for_marks(titles: Mapping[int, str]) -> bool:
    """Tell the head of a table with a column that says which rows carry a mark."""
    asked = any(len(title) <= _MAX_TITLE and _ASKS.search(title) for title in titles.values())
    return asked and count_titles(titles) > 0


def count_titles(titles: Mapping[int, str]) -> int:
    """Return how many cells of a first row are heads of columns by their words."""
    return sum(bool(_TITLE.fullmatch(title)) for title in titles.values())


def is_head(titles: Mapping[int, str]) -> bool:
    """Tell a first row that only says what its columns are called: ``模块 | 子模块 | 功能描述``."""
    said = [title for title in titles.values() if title]
    if len(said) > 1 and len(set(said)) == 1:
        return len(said[0]) <= _MAX_TITLE  # one caption over all columns
    known = count_titles(titles)
    is_short = all(len(title) <= _MAX_TITLE and not _NO_TITLE.search(title) for title in said)
    return is_short and 1 < len(said) <= 2 * known and (len(said) > 2 or known == 2)


def goes_on(titles: Mapping[int, str], cells: Iterable[Cell]) -> bool:
    """Tell a second row of heads: it stands beside one that reaches down from the first."""
    merged = (cell for cell in cells if cell.continued and cell.text)
    return any(titles.get(cell.column) == re.sub(r"\s", "", cell.text) for cell in merged)


def mark_by_column(cells: Iterable[Cell], titles: Mapping[int, str], legend: Legend) -> str:
    """Return the mark that a column says a row carries; empty for none."""
    for cell in cells:
        title, said = titles.get(cell.column, ""), cell.text.strip()
        asked = _ASKS.search(title) if len(title) <= _MAX_TITLE else None
        if asked and _YES.fullmatch(said):
            return legend.carried(asked["mark"]) if asked["mark"] else SUBSTANTIVE
        if _KINDS.match(title) and bare(said) in ("实质性", *WORDS):
            return SUBSTANTIVE if bare(said) == "实质性" else bare(said)
    return ""

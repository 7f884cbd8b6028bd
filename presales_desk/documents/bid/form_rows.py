"""What the rows of a printed table are filled with: clauses, prices, scoring items, proofs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.documents.bid.columns import columns_of, rows_of
from presales_desk.documents.bid.form_labels import plain_label
from presales_desk.documents.bid.form_named_rows import NamedRows
from presales_desk.documents.bid.proofs import proof_rows
from presales_desk.documents.bid.tables import (
    COMMERCIAL,
    TECHNICAL,
    answered_clauses,
    with_criteria,
)
from presales_desk.records.enums import Deviation
from presales_desk.records.formats import in_figures, number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.documents.bid.material import BidMaterial
    from presales_desk.documents.bid.paper import BidPaper
    from presales_desk.documents.bid.pieces import Piece
    from presales_desk.records.tender import TenderClause

    Rows = Sequence[Sequence[Piece]]

_DEVIATIONS = re.compile(r"偏离|偏差|点对点|应答表|deviation|compliance", re.IGNORECASE)
_COMMERCIAL = re.compile(r"商务|合同|commercial", re.IGNORECASE)
_TECHNICAL = re.compile(r"技术|technical", re.IGNORECASE)
_JUDGED = frozenset({"deviation", "note"})
_ASKED = frozenset({"number", "requirement"})
_ASIDE = re.compile(
    r"备品|备件|专用工具|易损|耗材|选[配购]|推荐|运输|培训|人工|spare|consumable|optional",
    re.IGNORECASE,
)
"""Tables of prices beside that of what is offered: ``推荐的备品备件分项价格表``."""
_LISTED = "prices"
"""What ``BidPaper.once`` is asked for: the lines of the prices stand in one table."""
_SCORES = re.compile(r"索引|index", re.IGNORECASE)
_PRICED = re.compile(r"单价|总价|金额|小计|报价|unit price|amount", re.IGNORECASE)
_ITEMISED = re.compile(r"明细|分项|(?:报价|费用|价格).{0,4}清单|itemi[sz]ed", re.IGNORECASE)
_LINES = (
    ("row", re.compile(r"^序号|^分项号|^no\.?$", re.IGNORECASE)),
    ("person", re.compile(r"负责人|联系人")),  # nobody sells a person who is in charge
    ("brand", re.compile(r"品牌|brand", re.IGNORECASE)),
    ("model", re.compile(r"规格|型号|model", re.IGNORECASE)),
    ("maker", re.compile(r"制造|厂家|产地|maker|manufacturer", re.IGNORECASE)),
    ("unit_price", re.compile(r"单价|unit price", re.IGNORECASE)),
    ("tax_rate", re.compile(r"税率|tax", re.IGNORECASE)),
    (
        "total",
        re.compile(
            r"总价|小计|金额|合计|合价|报价(?:费用)?(?:[（(]|$)|total|amount", re.IGNORECASE
        ),
    ),
    ("quantity", re.compile(r"数量(?!单位)|quantity|qty", re.IGNORECASE)),
    ("unit", re.compile(r"单位|unit", re.IGNORECASE)),
    ("note", re.compile(r"备注|说明|note|remark", re.IGNORECASE)),
    ("name", re.compile(r"名称|项目|内容|货物|服务|分项|item|name|description", re.IGNORECASE)),
)
_SCORED = (
    ("row", re.compile(r"序号")),
    ("page", re.compile(r"页码|位置|页$")),
    ("own", re.compile(r"自评")),  # left to whoever signs: what we expect is for us alone
    ("points", re.compile(r"分值|满分|权重")),
    ("criteria", re.compile(r"标准|要求|细则|规则")),
    ("item", re.compile(r"项目|因素|内容|条款")),
)


def rows_for(
    paper: BidPaper, material: BidMaterial, title: str, heads: Sequence[str]
) -> Rows | None:
    """Return what a table of a form lists, a cell for each of its columns; None if nobody knows.

    Args:
        paper: Whose language the words are in.
        material: Of the bid.
        title: Of the form.
        heads: What stands above the columns.

    """
    plain = [plain_label(head) for head in heads]
    columns = columns_of(plain)
    if _DEVIATIONS.search(title + "".join(plain)) and (
        "response" in columns or not (_ASKED.isdisjoint(columns) or _JUDGED.isdisjoint(columns))
    ):
        clauses = _clauses(material, title, columns)
        return rows_of(paper, material, clauses, columns) or [_none(paper, columns)]
    if _SCORES.search(title):
        return _scores(paper, material, plain)
    if any(_PRICED.search(head) for head in plain):
        priced = _prices(paper, material, title, [_meaning(head, _LINES) for head in plain])
        if priced is not None:
            return priced
    return None if paper.is_blind else proof_rows(material, title, plain)


def rows_by_name(
    paper: BidPaper, material: BidMaterial, title: str, heads: Sequence[str]
) -> NamedRows | None:
    """Return our prices for a table that prints the names of its lines; None for another table."""
    columns = [_meaning(plain_label(head), _LINES) for head in heads]
    if not _lists_prices(material, title, columns):
        return None
    names = (line.name for line, _ in material.prices.lines)
    rows = _price_rows(paper, material, columns)
    return NamedRows.of(columns.index("name"), zip(names, rows, strict=True))


def _clauses(material: BidMaterial, title: str, columns: Sequence[str]) -> Sequence[TenderClause]:
    """Return the clauses of a deviation table; deviations alone where no column answers."""
    kinds = [
        kind
        for kind, words in ((COMMERCIAL, _COMMERCIAL), (TECHNICAL, _TECHNICAL))
        if words.search(title)
    ]
    answered = [
        clause for kind in kinds or [TECHNICAL] for clause in answered_clauses(material, kind)
    ]
    if "response" in columns:
        return answered
    return [clause for clause in answered if clause.deviation not in {None, Deviation.NONE}]


def _none(paper: BidPaper, columns: Sequence[str]) -> list[Piece]:
    """Return the row that says that there is nothing to list."""
    said = next(one for one in ("requirement", "response", "number") if one in columns)
    return [paper.text("none") if column == said else "" for column in columns]


def _prices(
    paper: BidPaper, material: BidMaterial, title: str, columns: Sequence[str]
) -> Rows | None:
    if not _lists_prices(material, title, columns) or not paper.once(_LISTED):
        return None
    return _price_rows(paper, material, columns)


def _lists_prices(material: BidMaterial, title: str, columns: Sequence[str]) -> bool:
    """Tell a table with a row for each line of our prices."""
    # A summary of prices (报价一览表) has one sum for all of them.
    told = {"unit_price", *(["quantity", "total"] if _ITEMISED.search(title) else [])}
    is_list = "name" in columns and not told.isdisjoint(columns)
    return is_list and not _ASIDE.search(title) and bool(material.prices.lines)


def _price_rows(paper: BidPaper, material: BidMaterial, columns: Sequence[str]) -> Rows:
    rows: list[Sequence[Piece]] = []
    for place, (line, total) in enumerate(material.prices.lines, 1):
        held: dict[str, Piece] = {
            "row": str(place),
            "name": line.name,
            "brand": line.brand,
            "model": line.model,
            "maker": line.maker or line.origin,
            "quantity": number(line.quantity),
            "unit": line.unit,
            "unit_price": in_figures(line.unit_price) or paper.blank("price"),
            "total": in_figures(total),
            "tax_rate": number(line.tax_rate or material.bid.tax_rate),
            "note": line.note,
        }
        rows.append([held.get(column, "") for column in columns])
    return rows


def _scores(paper: BidPaper, material: BidMaterial, heads: Sequence[str]) -> Rows | None:
    columns = [_meaning(head, _SCORED) for head in heads]
    if not {"item", "page"} <= set(columns):
        return None
    rows: list[Sequence[Piece]] = []
    for place, (score, criteria) in enumerate(with_criteria(paper, material), 1):
        held = {
            "row": str(place),
            "item": score.name,
            "points": number(score.points),
            "criteria": criteria,
            "page": score.evidence_page,
        }
        rows.append([held.get(column, "") for column in columns])
    return rows


def _meaning(head: str, meanings: Sequence[tuple[str, re.Pattern[str]]]) -> str:
    return next((key for key, words in meanings if words.search(head)), "")

"""Columns of the tables that answer clauses: ours, or those that the tender prints."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.documents.bid.fields import Blank

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.documents.bid.paper import BidPaper, Piece
    from presales_desk.records.tender import TenderClause

OURS = ("row", "number", "requirement", "response", "deviation", "note", "page")
SHARES = {
    "row": 1.1,
    "number": 1.6,
    "requirement": 5.8,
    "response": 5.7,
    "deviation": 2.2,
    "evidence": 3.0,
    "note": 2.4,
    "page": 1.5,
    "other": 1.8,
}
"""Relative widths."""

_MEANINGS = (
    ("row", re.compile(r"^序\s*号$|^no\.?$|^#$", re.IGNORECASE)),
    ("page", re.compile(r"页码|位置|\bpage\b", re.IGNORECASE)),
    ("evidence", re.compile(r"证明|佐证|evidence|proof", re.IGNORECASE)),
    ("note", re.compile(r"偏[离差].{0,2}(?:说明|原因|描述)")),
    ("deviation", re.compile(r"偏离|偏差|^响应情况|deviation|complian", re.IGNORECASE)),
    ("number", re.compile(r"条目号|条款号|条款编号|章节|clause|section|\bref", re.IGNORECASE)),
    ("note", re.compile(r"说明|备注|remark|comment|note", re.IGNORECASE)),
    ("response", re.compile(r"响应|应答|投标(?!人须知)|我方|response|offer|answer", re.IGNORECASE)),
    ("requirement", re.compile(r"招标|采购|磋商|要求|规格|requirement|tender", re.IGNORECASE)),
)


def columns_of(heads: Sequence[str]) -> tuple[str, ...]:
    """Return what each column of a tender's own table holds; ours when it prints none.

    A column whose head nobody understands is ``other``: it is left for a person.
    """
    return tuple(map(_meaning, heads)) or OURS


def cells(paper: BidPaper, clause: TenderClause, columns: Sequence[str], row: int) -> list[Piece]:
    """Return the cells of one clause; what is missing in one that needs it is a place to fill."""
    return [_cell(paper, clause, column, row) for column in columns]


def _cell(paper: BidPaper, clause: TenderClause, column: str, row: int) -> Piece:
    if column == "response":
        return clause.response or Blank(paper.text("column.response"))
    if column == "deviation":
        if clause.deviation is None:
            return Blank(paper.text("column.deviation"))
        return paper.term(f"deviation.{clause.deviation}")
    text = {
        "row": str(row),
        "number": clause.number,
        "requirement": _marked(clause),
        "evidence": clause.evidence,
        "page": clause.evidence_page,
        "note": clause.note or clause.evidence,
    }
    return text.get(column, "")


def _marked(clause: TenderClause) -> str:
    """Return the requirement with its mark in front, unless the text carries it."""
    held = clause.sign in clause.text[:12]
    return clause.text if held else f"{clause.sign}{clause.text}"


def _meaning(head: str) -> str:
    plain = re.sub(r"\s+", " ", head).strip()
    return next((key for key, words in _MEANINGS if words.search(plain)), "other")

"""Columns of the tables that answer clauses: ours, or those that the tender prints."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.documents.bid.fields import Blank
from presales_desk.records.enums import ClauseWeight

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.documents.bid.material import BidMaterial
    from presales_desk.documents.bid.paper import BidPaper
    from presales_desk.documents.bid.pieces import Piece
    from presales_desk.records.tender import TenderClause

OURS = ("row", "number", "requirement", "response", "deviation", "note", "page")
SHARES = {
    "row": 1.1,
    "number": 2.0,
    "place": 2.2,
    "requirement": 5.6,
    "response": 5.5,
    "deviation": 2.2,
    "evidence": 3.0,
    "note": 2.4,
    "page": 1.5,
    "other": 1.8,
}
"""Relative widths."""

_MEANINGS = (
    ("row", re.compile(r"^序\s*号$|^no\.?$|^#$", re.IGNORECASE)),
    ("response", re.compile(r"^(?:投标|响应|应答)文件.*内容")),
    ("page", re.compile(r"^(?:投标|响应|应答)文件.*(?:条款号|条目号|章节)$")),
    ("deviation", re.compile(r"正偏[离差]")),
    ("place", re.compile(r"(?:条目号|条款号|条款编号|章节).*页码")),
    ("number", re.compile(r"条目号|条款号|条款编号|章节|clause|section|\bref", re.IGNORECASE)),
    ("page", re.compile(r"页码|位置|\bpage\b", re.IGNORECASE)),
    ("evidence", re.compile(r"证明|佐证|evidence|proof", re.IGNORECASE)),
    ("note", re.compile(r"偏[离差].{0,2}(?:说明|原因|描述)")),
    ("deviation", re.compile(r"偏离|偏差|^响应情况|deviation|complian", re.IGNORECASE)),
    ("note", re.compile(r"说明|备注|原因|remark|comment|note", re.IGNORECASE)),
    ("response", re.compile(r"响应|应答|投标(?!人须知)|我方|response|offer|answer", re.IGNORECASE)),
    ("requirement", re.compile(r"招标|采购|磋商|要求|规格|requirement|tender", re.IGNORECASE)),
)


def columns_of(heads: Sequence[str]) -> tuple[str, ...]:
    """Return what each column of a tender's own table holds; ours when it prints none.

    A column whose head nobody understands is ``other``: it is left for a person, as is one that
    means what an earlier one does.
    """
    meant = [_meaning(head) for head in heads]
    own = (one if one not in meant[:place] else "other" for place, one in enumerate(meant))
    return tuple(own) or OURS


def rows_of(
    paper: BidPaper,
    material: BidMaterial,
    clauses: Sequence[TenderClause],
    columns: Sequence[str],
    before: int = 0,
) -> list[Sequence[Piece]]:
    """Return a row for each clause; what is missing in a cell that needs it is a place to fill.

    Args:
        paper: Whose language the words are in.
        material: Tells how clauses are quoted.
        clauses: In their order.
        columns: What each column holds; see ``columns_of``.
        before: How many rows there are already.

    """
    rows: list[Sequence[Piece]] = []
    for place, clause in enumerate(clauses, before + 1):
        quoted = material.quote(clause)
        text = quoted.text if {"number", "place"}.intersection(columns) else clause.text
        cells: dict[str, Piece] = {
            "row": str(place),
            "number": quoted.number,
            "place": _place(paper, quoted.number, clause.page),
            "requirement": _marked(paper, clause, text),
            **_answer(paper, clause),
        }
        if "deviation" not in columns:  # then its explanation is the one place to tell it
            cells["note"] = _with_note(cells["deviation"], clause.note)
        rows.append([cells.get(column, "") for column in columns])
    return rows


def _answer(paper: BidPaper, clause: TenderClause) -> dict[str, Piece]:
    judged = clause.deviation
    open_deviation = Blank(paper.text("column.deviation"))
    return {
        "response": clause.response or Blank(paper.text("column.response")),
        "deviation": open_deviation if judged is None else paper.term(f"deviation.{judged}"),
        "evidence": clause.evidence,
        "page": clause.evidence_page,
        "note": clause.note or clause.evidence,
    }


def _place(paper: BidPaper, number: str, page: int | None) -> str:
    """Return where a clause stands in the tender: its number, and its page where there are any."""
    return (
        number if page is None else f"{number}\n{paper.text('page_of_tender', page=page)}".strip()
    )


def _with_note(deviation: Piece, note: str) -> Piece:
    return f"{deviation}\n{note}".strip() if isinstance(deviation, str) else deviation


def label_of(paper: BidPaper, clause: TenderClause) -> str:
    """Return the mark of a clause; where a word within it is the mark, that it is mandatory."""
    is_told = clause.sign or clause.weight is not ClauseWeight.MANDATORY
    return clause.sign if is_told else paper.text("mandatory")


def _marked(paper: BidPaper, clause: TenderClause, text: str) -> str:
    """Return a requirement with its mark in front, unless the text carries it."""
    label = label_of(paper, clause)
    return text if label in text[:12] else f"{label}{text}"


def _meaning(head: str) -> str:
    plain = re.sub(r"\s+", " ", head).strip()
    return next((key for key, words in _MEANINGS if words.search(plain)), "other")

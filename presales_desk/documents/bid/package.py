"""The clauses of one colleague as a Word file to fill in, and what it says when it comes back."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import docx

from presales_desk.documents.bid.columns import label_of
from presales_desk.documents.bid.entries import FIELDS, Entry, Filled, filled_entries
from presales_desk.documents.bid.fields import bracketed
from presales_desk.documents.bid.paper import BidPaper
from presales_desk.errors import NotReadError, Term, WrongFileKindError
from presales_desk.records.formats import day
from presales_desk.records.messages import LANGUAGES, catalogue
from presales_desk.workspace.foreign_files import FileKind, inspect
from presales_desk.workspace.oddities import ODDITIES

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from presales_desk.documents.bid.material import BidMaterial, Quoted
    from presales_desk.documents.bid.pieces import Piece
    from presales_desk.records.tender import TenderClause

    Entries = Callable[[TenderClause, str, str], Entry]

_SHARES = (2, 5.8, 5.7, 1.6, 3, 1.7)
_HEAD = ("number", "requirement", "response", "deviation", "evidence", "page")
_LABELS = dict(zip(FIELDS, _HEAD[2:], strict=True))


def colleague_package(
    material: BidMaterial,
    colleague: str,
    clauses: Sequence[TenderClause],
    due: dt.date | None,
    entry: Entries,
) -> BidPaper:
    """Return the file for one colleague.

    Args:
        material: Of the bid.
        colleague: Who fills it in.
        clauses: Of the colleague, in their order.
        due: When it is wanted back; None while nobody knows.
        entry: Gives the field of a clause, from its name and its label.

    """
    house = material.house()
    words = catalogue(house.language)
    title = words.text("bid.package.title", name=colleague)
    paper = BidPaper(house, title, landscape=True)
    paper.title(title)
    lines = [(paper.text("label.project"), material.tender_name)]
    if due is not None:
        lines.append((paper.text("task.due"), day(due, house.language)))
    paper.lines(lines)
    paper.paragraph(paper.text("package.how"))
    rows: list[Sequence[Piece]] = [
        _row(paper, material.quote(clause), clause, entry) for clause in clauses
    ]
    paper.table([paper.text(f"column.{key}") for key in _HEAD], rows, _SHARES)
    return paper


def read_package(content: bytes, name: str) -> list[Filled]:
    """Return the fields of a file that came back.

    Raises:
        UnsafeFileError: It breaks a rule of safety.
        WrongFileKindError: It is no Word file, or none that was handed out.
        NotReadError: It is damaged.

    """
    inspect(content, wanted=FileKind.DOCUMENT, name=name)
    try:
        found = filled_entries(docx.Document(io.BytesIO(content)).element.body)
    except ODDITIES as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error
    if not found:
        raise WrongFileKindError(name=name, wanted=Term("file_kind.bid_package"))
    return [each for each in found if each.field in FIELDS]


def hints() -> frozenset[str]:
    """Return what fields show while they are empty, in every language and its brackets."""
    keys = [f"bid.column.{label}" for label in _LABELS.values()]
    labels = [catalogue(each).text(key) for each in LANGUAGES for key in keys]
    return frozenset(bracketed(label, each) for each in LANGUAGES for label in labels)


def _row(paper: BidPaper, quoted: Quoted, clause: TenderClause, entry: Entries) -> Sequence[Piece]:
    number = " ".join(filter(None, (label_of(paper, clause).strip(), quoted.number)))
    if clause.page is not None:
        number = f"{number}\n{paper.text('ask.page', page=clause.page)}".strip()
    fields = [entry(clause, name, paper.text(f"column.{_LABELS[name]}")) for name in FIELDS]
    return [number, quoted.text, *fields]

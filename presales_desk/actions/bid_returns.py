"""Answers that leave and come back: a Word file for a colleague, the matrix as a workbook."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.bid_documents import read_bid_material
from presales_desk.actions.decks import file_bytes
from presales_desk.actions.naming import named
from presales_desk.actions.planned import Planned
from presales_desk.errors import OtherProjectError, Term, WrongFileKindError
from presales_desk.planning.bid.answers import in_force
from presales_desk.planning.bid.returned import (
    Comparison,
    Difference,
    Returned,
    choices,
    compare_returned,
    fingerprint,
    stands_for,
    text_of,
)
from presales_desk.records.base import Update
from presales_desk.records.bid import BidTask
from presales_desk.records.findings import Label
from presales_desk.records.messages import catalogue
from presales_desk.records.project import Project
from presales_desk.records.tender import TenderClause
from presales_desk.records.wording import RecordWording
from presales_desk.workspace.files import write_atomically

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from presales_desk.documents.bid.entries import Filled
    from presales_desk.workspace.workspace import Reader

SHEET_FIELDS = (
    *("response", "deviation", "evidence", "evidence_page"),
    *("owner", "reviewer", "state"),
)
"""What of a clause can be filled in in the workbook."""
_TOLD = ("part", "number", "mark", "text")
_MOST_ROWS = 100_000


@dataclass(frozen=True, slots=True)
class ReturnedFile:
    """A file that came back, beside what we wrote meanwhile; nothing is changed yet."""

    name: str
    project_id: str
    comparison: Comparison


def package_owners(reader: Reader, project_id: str) -> list[str]:
    """Return who has clauses to answer, in the order of the clauses."""
    names = [clause.owner for clause in _clauses(reader, project_id)]
    tasks = reader.find(BidTask, project_id=project_id)
    names += [task.owner for task in tasks if task.tender_clause_id]
    return list(dict.fromkeys(filter(None, names)))


def write_package(
    reader: Reader, project_id: str, colleague: str, target: Path, day: dt.date
) -> Path:
    """Write the clauses of a colleague as a Word file to fill in; return where it was saved.

    Raises:
        NotWrittenError, DiskFullError: An older file is still there, whole.

    """
    from presales_desk.documents.bid.entries import Entry  # loads python-docx
    from presales_desk.documents.bid.package import colleague_package

    material = read_bid_material(reader, project_id, day, draft=False)
    language = material.project.language

    def entry(clause: TenderClause, name: str, label: str) -> Entry:
        text = text_of(clause, name, language)
        base = stands_for(clause, name)
        return Entry(clause.id, name, base, label, text, choices(name, language))

    tasks = [task for task in material.tasks if task.owner == colleague]
    about = {task.tender_clause_id for task in tasks}
    clauses = [c for c in material.clauses if c.owner == colleague or c.id in about]
    due = min((task.due for task in tasks if task.due is not None), default=None)
    paper = colleague_package(material, colleague, clauses, due, entry)
    return write_atomically(target, paper.content())


def package_file_name(reader: Reader, project: Project, colleague: str, day: dt.date) -> str:
    """Return the name of a colleague's file by the company's rule, with its ending."""
    what = catalogue(project.language).text("bid.package.title", name=colleague)
    return f"{named(reader, project, what, day)}.docx"


def read_returned_package(reader: Reader, project_id: str, file: Path) -> ReturnedFile:
    """Tell what the Word file of a colleague would change.

    Raises:
        OtherProjectError: It is about no clause of this project.
        UnsafeFileError, WrongFileKindError, NotReadError: It was refused, is none of ours, or is
            damaged.

    """
    from presales_desk.documents.bid.package import hints, read_package  # loads python-docx

    empty, shown = fingerprint(""), hints()
    returned = [
        Returned(each.clause_id, each.field, _typed(each, empty, shown), each.base)
        for each in read_package(file_bytes(file), file.name)
    ]
    return _compared(reader, project_id, file.name, returned)


def write_matrix_sheet(reader: Reader, project_id: str, target: Path) -> Path:
    """Write the response matrix as a workbook that can be brought back; return where it is.

    Raises:
        NotWrittenError, DiskFullError: An older file is still there, whole.

    """
    from presales_desk.documents.bid.matrix_sheet import LONGEST, SheetRow, matrix_sheet

    language = reader.get(Project, project_id).language
    wording = RecordWording(language)
    rows = [
        SheetRow(
            clause.id,
            [str(getattr(clause, name)) for name in _TOLD],
            [text_of(clause, name, language) for name in SHEET_FIELDS],
            [fingerprint(str(getattr(clause, name) or "")[:LONGEST]) for name in SHEET_FIELDS],
        )
        for clause in _clauses(reader, project_id)
    ]
    head = [wording.field(TenderClause, name) for name in (*_TOLD, *SHEET_FIELDS)]
    named_so = {name: given for name in SHEET_FIELDS if (given := choices(name, language))}
    title = catalogue(language).text("bid.kind.matrix")
    return write_atomically(target, matrix_sheet(title, SHEET_FIELDS, head, rows, named_so))


def matrix_sheet_name(reader: Reader, project: Project, day: dt.date) -> str:
    """Return the name of the workbook by the company's rule, with its ending."""
    what = catalogue(project.language).text("bid.kind.matrix")
    return f"{named(reader, project, what, day)}.xlsx"


def read_returned_sheet(reader: Reader, project_id: str, file: Path) -> ReturnedFile:
    """Tell what a workbook that came back would change. Rows may be sorted, left out or new.

    Raises:
        OtherProjectError: It is about no clause of this project.
        UnsafeFileError, WrongFileKindError, NotReadError: It was refused, is none of ours, or is
            damaged.

    """
    from presales_desk.documents.bid.matrix_sheet import LONGEST, MARK
    from presales_desk.workspace.foreign_sheets import read_table

    rows = read_table(file_bytes(file), file.name, rows=_MOST_ROWS, text=LONGEST)
    head = next((row for row in rows if row and row[0] == MARK), None)
    if head is None:
        raise WrongFileKindError(name=file.name, wanted=Term("file_kind.bid_matrix"))
    names = [name for name in head[1:] if name in SHEET_FIELDS]
    first = 1 + len(names) + len(_TOLD)
    returned = [
        Returned(row[0], name, _at(row, first + place), _at(row, 1 + place))
        for row in rows
        if row is not head and row[0]
        for place, name in enumerate(names)
    ]
    return _compared(reader, project_id, file.name, returned)


def take_returned(
    reader: Reader, returned: ReturnedFile, chosen: Sequence[Difference]
) -> Planned[int]:
    """Take the chosen differences over, as one edit; returns how many fields."""
    fields: dict[str, dict[str, object]] = {}
    for each in chosen:
        fields.setdefault(each.clause.id, {})[each.field] = each.value
    known = {clause.id: clause for clause in reader.find(TenderClause, id=tuple(fields))}
    changes = tuple(Update(known[id], **given) for id, given in fields.items() if id in known)
    label = Label("bid_row.returned", name=returned.name, count=len(changes))
    return Planned(label, changes, returned.project_id, len(chosen))


def _compared(
    reader: Reader, project_id: str, name: str, returned: Sequence[Returned]
) -> ReturnedFile:
    language = reader.get(Project, project_id).language
    comparison = compare_returned(_clauses(reader, project_id), returned, language)
    if comparison.gone and comparison.gone == len({each.clause_id for each in returned}):
        raise OtherProjectError(name=name)
    return ReturnedFile(name, project_id, comparison)


def _clauses(reader: Reader, project_id: str) -> list[TenderClause]:
    return in_force(reader.find(TenderClause, project_id=project_id))


def _typed(filled: Filled, empty: str, hints: Collection[str]) -> str:
    """Return what was typed into a field: nothing where it still shows what belongs there."""
    untouched = filled.text in hints and filled.base == empty
    return "" if untouched else filled.text


def _at(row: Sequence[str], column: int) -> str:
    return row[column] if column < len(row) else ""

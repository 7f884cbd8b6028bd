"""The department summary (部门定期总结) as a Word document (method, section 14)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.documents.word import WordDocument

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.documents.house import Letterhead
    from presales_desk.documents.material import Row
    from presales_desk.records.figures import FigureTable

_NAME, _NUMBER, _RATE, _ENTRIES = 3.2, 1.5, 2.6, 4.8
_LISTED = {
    "overview": (3.6, 4.4, 8.6),
    "losses": (4.2, 2.0, 2.4, 8.0),
    "calibration": (2.0, 1.9, 1.9, 2.6, 2.4, 5.8),
    "withdrawn": (4.2, 2.5, 2.6, 3.4, 2.2, 1.7),
    "lessons": (8.4, 6.4, 1.8),
    "reused": (7.2, 5.6, 1.9, 1.9),
    "waiting": (7.4, 3.6, 2.4, 3.2),
    "appendix": (1.1, 2.4, 5.0, 3.1, 2.2, 1.7, 2.8),
}
"""Widths of columns by the key of the table; those of groups are computed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DepartmentMaterial:
    """What the summary says, in the language of the letterhead.

    Attributes:
        facts: Label and value, for the head of the first page.
        notes: How to read the figures.
        tables: Each a chapter; the last column of those with figures names the entries behind.
        appendix: Every entry by its number.

    """

    title: str
    subtitle: str
    running_head: str
    facts: Sequence[Row]
    notes: Sequence[str]
    tables: Sequence[FigureTable]
    appendix: FigureTable


def department_summary(
    material: DepartmentMaterial, letterhead: Letterhead, moment: dt.datetime
) -> bytes:
    """Return the summary as .docx: a chapter for each table, the entries behind them at the end."""
    title = f"{material.title} {material.subtitle}"
    document = WordDocument(letterhead, title, running_head=material.running_head)
    document.dated(moment)
    document.cover(material.title, material.subtitle, material.facts)
    for note in material.notes:
        document.paragraph(note, muted=True)
    for table in (*material.tables, material.appendix):
        _add_chapter(document, table)
    return document.content()


def _add_chapter(document: WordDocument, table: FigureTable) -> None:
    document.heading(table.title)
    if table.headline:
        document.paragraph(table.headline, leads=True)
    rows = [(row.name, *row.cells) for row in table.rows]
    document.table(table.head, rows, _shares(table))
    if table.note:
        document.paragraph(table.note, muted=True)


def _shares(table: FigureTable) -> Sequence[float]:
    numbers = len(table.head) - 3  # between the name and the rate with the entries
    return _LISTED.get(table.key, (_NAME, *(_NUMBER,) * numbers, _RATE, _ENTRIES))

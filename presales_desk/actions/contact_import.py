"""Taking over people from vCard files and spreadsheets, as one edit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.decks import file_bytes
from presales_desk.actions.planned import Planned
from presales_desk.actions.stakeholders import inserted
from presales_desk.errors import NoContactsError, TooLargeError
from presales_desk.planning.contact_columns import Fate, guess_columns, heading_row
from presales_desk.records.base import Update
from presales_desk.records.findings import Label
from presales_desk.records.people import Stakeholder
from presales_desk.workspace.foreign_sheets import read_table
from presales_desk.workspace.vcards import VCard, read_vcards

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from presales_desk.planning.contact_columns import Candidate
    from presales_desk.records.base import Change
    from presales_desk.workspace.workspace import Reader

_MAX_FILE = 20 * 2**20
_CARD_FIELDS = ("name", "unit", "title", "phone", "email", "note")


@dataclass(frozen=True, slots=True)
class ContactTable:
    """A file of contacts as rows of texts.

    Attributes:
        name: Of the file.
        heading: What the columns are called; empty texts where the file names none.
        columns: The field that each column seems to mean; empty for none.
        rows: Below the heading.
        is_certain: Whether the file itself says what everything means, as vCards do.

    """

    name: str
    heading: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    is_certain: bool = False


def read_contacts(file: Path) -> ContactTable:
    """Return what a file of contacts holds; told by its content, whatever its ending.

    Raises:
        NotReadError: It is not there, or damaged.
        TooLargeError: It is larger than any list of contacts.
        UnsafeFileError, WrongFileKindError: A spreadsheet that is none, or a hostile one.
        NoContactsError: It holds nobody.

    """
    content = file_bytes(file)
    if len(content) > _MAX_FILE:
        raise TooLargeError(place=file.name, limit="20 MB")
    if _looks_like_cards(content):
        table = _of_cards(read_vcards(content, file.name), file.name)
    else:
        table = _of_rows(read_table(content, file.name), file.name)
    if not table.rows:
        raise NoContactsError(name=file.name)
    return table


def import_contacts(
    reader: Reader, project_id: str, chosen: Sequence[tuple[Candidate, Fate]]
) -> Planned[int]:
    """Add and update people as chosen, as one edit; the value is how many.

    An update replaces what the file knows, and leaves what it does not.
    """
    changes: list[Change] = []
    for candidate, fate in chosen:
        if fate is Fate.UPDATE and candidate.known is not None:
            known = reader.get(Stakeholder, candidate.known.id)
            new = {k: v for k, v in candidate.fields.items() if v != getattr(known, k)}
            changes += [Update(known, **new)] if new else []
    changes += inserted(reader, project_id, [c.fields for c, fate in chosen if fate is Fate.ADD])
    label = Label("stakeholder.import", count=len(changes))
    return Planned(label, tuple(changes), project_id, len(changes))


def _looks_like_cards(content: bytes) -> bool:
    head = content[:4096]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head.replace(b"\0", b"")
    return b"BEGIN:VCARD" in head.upper()


def _of_cards(cards: Sequence[VCard], name: str) -> ContactTable:
    rows = tuple(tuple(getattr(card, field) for field in _CARD_FIELDS) for card in cards)
    return ContactTable(name, _CARD_FIELDS, _CARD_FIELDS, rows, is_certain=True)


def _of_rows(rows: Sequence[Sequence[str]], name: str) -> ContactTable:
    """Return a table with its heading apart; without one, the first column may be the name."""
    width = max((len(row) for row in rows), default=0)
    even = [(*row, *[""] * (width - len(row))) for row in rows]
    place = heading_row(even)
    if place is None:
        return ContactTable(name, ("",) * width, ("",) * width, tuple(even))
    heading = even[place]
    return ContactTable(name, heading, guess_columns(heading), tuple(even[place + 1 :]))

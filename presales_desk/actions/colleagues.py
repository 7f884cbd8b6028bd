"""The directory of colleagues, from which owners of to-dos and contacts are picked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from presales_desk.actions.planned import Planned
from presales_desk.errors import Term
from presales_desk.planning.contact_columns import candidates
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after
from presales_desk.records.people import Colleague
from presales_desk.workspace.workspace import WORKSPACE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from presales_desk.records.base import Change
    from presales_desk.workspace.workspace import Reader

T = TypeVar("T")
_MEANINGS = {
    "name": "name",
    "title": "duty",
    "unit": "department",
    "phone": "phone",
    "email": "email",
}
"""What the columns of a list of contacts are in the directory, in the order of the directory."""


def add_colleague(reader: Reader, name: str) -> Planned[Colleague]:
    """Take somebody into the directory, behind those who are in it."""
    colleague = Colleague(name=name, rank=_rank(reader))
    return _planned(Label("colleague.new", name=name), [Insert(colleague)], colleague)


def change_colleague(colleague: Colleague, fields: Mapping[str, Any]) -> Planned[Colleague]:
    """Give a colleague new values. What they own keeps the name under which they took it."""
    wanted = colleague.but(**fields)
    field = Term(f"colleague_field.{next(iter(fields))}")
    label = Label("colleague.change", name=wanted.name, field=field)
    return _planned(label, [Update(colleague, **fields)], wanted)


def paste_colleagues(
    reader: Reader,
    changed: Sequence[tuple[str, Mapping[str, Any]]],
    new: Sequence[Mapping[str, Any]],
) -> Planned[int]:
    """Write what was pasted into the directory, as one edit; rows without a name are passed over.

    Returns the edit; its value is how many rows it writes.
    """
    changes: list[Change] = [Update(reader.get(Colleague, id), **fields) for id, fields in changed]
    changes += _inserted(reader, [Colleague(**fields) for fields in new if fields.get("name")])
    return _planned(Label("colleague.paste", count=len(changes)), changes, len(changes))


def import_colleagues(reader: Reader, file: Path) -> Planned[int]:
    """Add the people of a list of contacts, as one edit; who is known by name stays as they are.

    Args:
        reader: Of the workspace.
        file: vCards, a spreadsheet, or texts between separators. Where no heading tells what the
            columns mean, they are taken as those of the directory.

    Returns the edit; its value is how many are new.

    Raises:
        NotReadError: It is not there, or damaged.
        TooLargeError, UnsafeFileError, WrongFileKindError: See ``read_contacts``.
        NoContactsError: It holds nobody.

    """
    from presales_desk.actions.contact_import import read_contacts  # readers of foreign files

    table = read_contacts(file)
    columns = table.columns if "name" in table.columns else tuple(_MEANINGS)
    found = [row.fields for row in candidates(table.rows, columns, ())]
    known, new = {"", *(one.name for one in reader.find(Colleague))}, list[Colleague]()
    for one in map(_colleague, found):
        if one.name not in known:
            known.add(one.name)
            new.append(one)
    changes = _inserted(reader, new)
    return _planned(Label("colleague.import", count=len(changes)), changes, len(changes))


def delete_colleagues(reader: Reader, ids: Sequence[str]) -> Planned[list[Colleague]]:
    """Take colleagues out of the directory; what they own stays theirs by name."""
    gone = [reader.get(Colleague, id) for id in ids]
    label = Label("colleague.delete", name=gone[0].name)
    if len(gone) > 1:
        label = Label("colleague.delete_several", count=len(gone))
    return _planned(label, [Delete(colleague) for colleague in gone], gone)


def _colleague(contact: Mapping[str, Any]) -> Colleague:
    """Return somebody out of a list of contacts, which calls department and duty otherwise."""
    return Colleague(**{ours: contact.get(theirs, "") for theirs, ours in _MEANINGS.items()})


def _inserted(reader: Reader, new: Iterable[Colleague]) -> list[Change]:
    first = _rank(reader)
    return [Insert(one.but(rank=first + number)) for number, one in enumerate(new)]


def _rank(reader: Reader) -> float:
    return rank_after([known.rank for known in reader.find(Colleague)])


def _planned(label: Label, changes: Sequence[Change], value: T) -> Planned[T]:
    return Planned(label, tuple(changes), WORKSPACE, value)

"""Exit tripwires: setting them, changing what they watch, deleting them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.actions.planned import Planned
from presales_desk.actions.removal import remove
from presales_desk.errors import Term
from presales_desk.records.base import Insert, Update
from presales_desk.records.competition import Competitor
from presales_desk.records.enums import TripwireKind
from presales_desk.records.findings import Label
from presales_desk.records.ids import new_id, rank_after
from presales_desk.records.plan import Tripwire

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.records.base import Change, Record
    from presales_desk.workspace.workspace import Reader

_WATCHING_A_DAY = (TripwireKind.DAY_PASSED, TripwireKind.NOT_MET)


def add_tripwire(reader: Reader, project_id: str) -> Planned[Tripwire]:
    """Add a tripwire behind the others; it watches a day until something else is said."""
    ranks = [known.rank for known in reader.find(Tripwire, project_id=project_id)]
    kind = TripwireKind.DAY_PASSED
    tripwire = Tripwire(project_id=project_id, kind=kind, rank=rank_after(ranks))
    return Planned(Label("tripwire.new"), (Insert(tripwire),), project_id, tripwire)


def change_tripwire(
    reader: Reader, tripwire: Tripwire, fields: Mapping[str, Any]
) -> Planned[Tripwire]:
    """Change a tripwire; what is filled in decides what it watches.

    ``who`` is the id of a stakeholder or of a competitor. An amount makes it watch the budget,
    a competitor their entry, and so on: nothing that somebody fills in is left unwatched.
    """
    wanted = _watching(reader, tripwire, fields)
    label = Label("tripwire.change", field=Term(f"tripwire_field.{next(iter(fields))}"))
    change = Update(tripwire, **wanted)
    return Planned(label, (change,), tripwire.project_id, tripwire.but(**wanted))


def paste_tripwires(
    reader: Reader,
    project_id: str,
    changed: Sequence[tuple[str, Mapping[str, Any]]],
    new: Sequence[Mapping[str, Any]],
) -> Planned[int]:
    """Write what was pasted into the table of tripwires, as one edit; returns how many rows."""
    changes: list[Change] = []
    for id, fields in changed:
        known = reader.get(Tripwire, id)
        changes.append(Update(known, **_watching(reader, known, fields)))
    empty = add_tripwire(reader, project_id).value
    for number, fields in enumerate(new):
        row = empty.but(id=new_id(), rank=empty.rank + number)
        changes.append(Insert(row.but(**_watching(reader, row, fields))))
    label = Label("tripwire.paste", count=len(changes))
    return Planned(label, tuple(changes), project_id, len(changes))


def delete_tripwires(reader: Reader, project_id: str, ids: Sequence[str]) -> Planned[list[Record]]:
    """Delete tripwires as one edit; the value is what else goes, their links."""
    gone = [reader.get(Tripwire, id) for id in ids]
    return remove(reader, Label("tripwire.delete", count=len(gone)), project_id, *gone)


def _watching(reader: Reader, tripwire: Tripwire, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of the record, with what the tripwire watches once they are filled in."""
    wanted = _with_person(reader, fields)
    if (kind := _kind(tripwire, wanted)) is not tripwire.kind:
        wanted.setdefault("kind", kind)
    return wanted


def _with_person(reader: Reader, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields with ``who`` told apart into person and competitor."""
    wanted = dict(fields)
    if "who" in wanted:
        who = wanted.pop("who")
        rival = bool(who) and reader.count(Competitor, id=who) > 0
        wanted["competitor_id"] = who if rival else None
        wanted["stakeholder_id"] = None if rival else who
    return wanted


def _kind(tripwire: Tripwire, wanted: Mapping[str, Any]) -> TripwireKind:
    """Return what a tripwire watches once these fields are filled in."""
    if wanted.get("competitor_id"):
        return TripwireKind.COMPETITOR_IN
    if wanted.get("stakeholder_id"):
        return TripwireKind.NOT_MET
    if wanted.get("amount") is not None:
        return TripwireKind.BUDGET_BELOW
    if wanted.get("pulled"):
        return TripwireKind.WORDS
    if wanted.get("day") is not None and tripwire.kind not in _WATCHING_A_DAY:
        return TripwireKind.DAY_PASSED
    return tripwire.kind

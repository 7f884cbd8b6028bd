"""Rows that belong to an exchange (agenda, interests, what is left over): written, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from presales_desk.actions.planned import Planned
from presales_desk.actions.removal import remove
from presales_desk.records.base import Insert, Record, Update
from presales_desk.records.findings import Label
from presales_desk.records.ids import new_id, rank_after
from presales_desk.records.kind_terms import field_term, kind_term
from presales_desk.records.messages import LANGUAGES
from presales_desk.records.titles import titles_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.records.base import Change
    from presales_desk.workspace.workspace import Reader

R = TypeVar("R", bound=Record)


def add_row(reader: Reader, kind: type[R], project_id: str, /, **fields: Any) -> Planned[R]:
    """Add a record of ``kind`` behind the others of the project."""
    row = _empty(reader, kind, project_id, **fields)
    return Planned(_label("new", row), (Insert(row),), project_id, row)


def change_row(row: R, fields: Mapping[str, Any]) -> Planned[R]:
    """Give a record new values; the edit is named after the first of them."""
    wanted = row.but(**fields)
    field = field_term(type(row), next(iter(fields)))
    label = Label("exchange_row.change", name=_name(wanted), field=field)
    return Planned(label, (Update(row, **fields),), _owner(row), wanted)


def paste_rows(
    reader: Reader,
    kind: type[R],
    given: Mapping[str, Any],
    changed: Sequence[tuple[str, Mapping[str, Any]]],
    new: Sequence[Mapping[str, Any]],
) -> Planned[int]:
    """Write what was pasted into a table, as one edit; returns how many rows.

    Args:
        reader: Of the workspace.
        kind: Of the rows.
        given: What every new row holds, its project among it.
        changed, new: As the table asks for them.

    """
    changes: list[Change] = [Update(reader.get(kind, id), **fields) for id, fields in changed]
    first = rank_after(_ranks(reader, kind, given["project_id"]))
    for number, fields in enumerate(new):
        wanted: dict[str, Any] = {"text": "", **given, **fields}
        wanted |= {"id": new_id(), "rank": first + number}
        changes.append(Insert(kind(**wanted)))
    label = Label("exchange_row.paste", count=len(changes))
    return Planned(label, tuple(changes), given["project_id"], len(changes))


def delete_rows(
    reader: Reader, kind: type[R], project_id: str, ids: Sequence[str]
) -> Planned[list[Record]]:
    """Delete records with what depends on them; the value is what else goes."""
    gone = [reader.get(kind, id) for id in ids]
    label = _label("delete", gone[0])
    if len(gone) > 1:
        label = Label("exchange_row.delete_several", count=len(gone))
    return remove(reader, label, project_id, *gone)


def move_row(reader: Reader, row: R, by: int, **siblings: Any) -> Planned[R]:
    """Move a record one place up (-1) or down (1) among its ``siblings``."""
    order = reader.find(type(row), project_id=_owner(row), **siblings)
    place = next(at for at, each in enumerate(order) if each.id == row.id)
    label = _label("move", row)
    if not 0 <= place + by < len(order):
        return Planned(label, (), _owner(row), row)
    order.insert(place + by, order.pop(place))
    ranked = [(each, float(number)) for number, each in enumerate(order, start=1)]
    changes = [Update(each, rank=rank) for each, rank in ranked if _rank(each) != rank]
    return Planned(label, tuple(changes), _owner(row), row)


def _empty(reader: Reader, kind: type[R], project_id: str, /, **fields: Any) -> R:
    rank = rank_after(_ranks(reader, kind, project_id))
    wanted: dict[str, Any] = {"text": "", "project_id": project_id, "rank": rank, **fields}
    return kind(**wanted)


def _ranks(reader: Reader, kind: type[Record], project_id: str) -> list[float]:
    return [_rank(each) for each in reader.find(kind, project_id=project_id)]


def _rank(record: Record) -> float:
    return float(getattr(record, "rank", 0.0))


def _owner(record: Record) -> str:
    return str(getattr(record, "project_id", ""))


def _label(what: str, row: Record) -> Label:
    return Label(f"exchange_row.{what}", name=_name(row), kind=kind_term(type(row)))


def _name(row: Record) -> str:
    return titles_of([row], LANGUAGES[0])[row.id] if getattr(row, "text", "") else "…"

"""Rows of a bid's tables: tasks, prices, letters, wishes, and libraries of proofs and figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from presales_desk.actions.planned import Planned
from presales_desk.records.base import Delete, Insert, Record, Update
from presales_desk.records.bid import (
    BidLetter,
    BidTask,
    Holiday,
    PriceLine,
    ProductParameter,
    Qualification,
    TenderWish,
)
from presales_desk.records.findings import Label
from presales_desk.records.ids import new_id, rank_after
from presales_desk.records.kind_terms import field_term, kind_term
from presales_desk.records.summary import Link, ResultScore
from presales_desk.workspace.workspace import WORKSPACE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.records.base import Change
    from presales_desk.workspace.workspace import Reader

R = TypeVar("R", bound=Record)

NAMING: dict[type[Record], str] = {
    BidTask: "text",
    PriceLine: "name",
    BidLetter: "title",
    TenderWish: "wished",
    ResultScore: "name",
    Qualification: "name",
    ProductParameter: "name",
    Holiday: "day",
}
"""The field by which each kind is called; a pasted row without it is passed over."""


def add_row(reader: Reader, kind: type[R], given: Mapping[str, Any]) -> Planned[R]:
    """Add a row behind the others.

    Args:
        reader: Of the workspace.
        kind: Of the row.
        given: What it holds; its project among it, unless it belongs to the workspace.

    """
    row = _made(kind, given, rank_after(_ranks(reader, kind, given)))
    return Planned(_label("new", row), (Insert(row),), scope_of(row), row)


def change_row(row: R, fields: Mapping[str, Any]) -> Planned[R]:
    """Give a row new values; the edit is named after the first of them."""
    wanted = row.but(**fields)
    field = field_term(type(row), next(iter(fields)))
    label = Label("bid_row.change", name=_name(wanted), field=field)
    return Planned(label, (Update(row, **fields),), scope_of(row), wanted)


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
        given: What every new row holds, see ``add_row``.
        changed, new: As the table asks for them; new rows without a name are passed over.

    """
    changes: list[Change] = [Update(reader.get(kind, id), **fields) for id, fields in changed]
    first = rank_after(_ranks(reader, kind, given))
    telling = [fields for fields in new if fields.get(NAMING[kind])]
    for number, fields in enumerate(telling):
        changes.append(Insert(_made(kind, {**given, **fields}, first + number)))
    label = Label("bid_row.paste", count=len(changes))
    scope = given.get("project_id", WORKSPACE)
    return Planned(label, tuple(changes), scope, len(changes))


def delete_rows(reader: Reader, kind: type[R], ids: Sequence[str]) -> Planned[list[R]]:
    """Delete rows with the ties to them; answers that the ties came from stay as they are."""
    gone = [reader.get(kind, id) for id in ids]
    label = _label("delete", gone[0])
    if len(gone) > 1:
        label = Label("bid_row.delete_several", count=len(gone))
    ties = reader.find(Link, target_id=tuple(ids))
    changes = (*map(Delete, ties), *map(Delete, gone))
    return Planned(label, changes, scope_of(gone[0]), gone)


def scope_of(row: Record) -> str:
    """Return what undo of an edit of ``row`` belongs to: its project, or the workspace."""
    return str(getattr(row, "project_id", WORKSPACE))


def _made(kind: type[R], given: Mapping[str, Any], rank: float) -> R:
    wanted: dict[str, Any] = {NAMING[kind]: "", **given, "id": new_id()}
    if kind is not Holiday:
        wanted["rank"] = rank
    return kind(**wanted)


def _ranks(reader: Reader, kind: type[Record], given: Mapping[str, Any]) -> list[float]:
    where = {"project_id": given["project_id"]} if "project_id" in given else {}
    return [float(getattr(each, "rank", 0.0)) for each in reader.find(kind, **where)]


def _label(what: str, row: Record) -> Label:
    return Label(f"bid_row.{what}", name=_name(row), kind=kind_term(type(row)))


def _name(row: Record) -> str:
    return str(getattr(row, NAMING[type(row)]) or "…")

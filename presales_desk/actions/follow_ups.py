"""What exchanges leave behind: handled, moved to a later exchange, or waived with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from presales_desk.actions.exchange_rows import change_row
from presales_desk.actions.exchanges import new_exchange
from presales_desk.actions.planned import Planned
from presales_desk.errors import ReasonMissingError
from presales_desk.records.base import Update
from presales_desk.records.enums import FollowUpState
from presales_desk.records.findings import Label
from presales_desk.records.follow_ups import Leftover, Promise

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from presales_desk.planning.follow_ups import FollowUp
    from presales_desk.records.base import Change
    from presales_desk.records.exchange import Exchange
    from presales_desk.workspace.workspace import Reader

F = TypeVar("F", Leftover, Promise)

_CLOSED = (FollowUpState.HANDLED, FollowUpState.WAIVED)


def follow_up(reader: Reader, id: str) -> FollowUp:
    """Return the leftover or the promise with this id.

    Raises:
        MissingRecordError: There is neither.

    """
    known = reader.find(Leftover, id=id)
    return known[0] if known else reader.get(Promise, id)


def handle(item: FollowUp, today: dt.date) -> Planned[None]:
    """Note that something was dealt with."""
    return _settle(item, "handle", state=FollowUpState.HANDLED, closed=today)


def waive(item: FollowUp, reason: str, today: dt.date) -> Planned[None]:
    """Give something up.

    Raises:
        ReasonMissingError: Nobody would know why later.

    """
    if not reason.strip():
        raise ReasonMissingError(name=item.text)
    return _settle(item, "waive", state=FollowUpState.WAIVED, closed=today, reason=reason.strip())


def move(reader: Reader, item: FollowUp, target: Exchange | None) -> Planned[Exchange]:
    """Put something off until a later exchange; None arranges that exchange in the same edit."""
    changes: list[Change] = []
    if target is None:
        arranged = new_exchange(reader, item.project_id)
        changes += arranged.changes
        target = arranged.value
    state = FollowUpState.MOVED
    changes.append(Update(item, state=state, carried_to=target.id, closed=None))
    label = Label("follow_up.move", name=item.text, exchange=target.name)
    return Planned(label, tuple(changes), item.project_id, target)


def change_follow_up(item: F, fields: Mapping[str, Any], today: dt.date) -> Planned[F]:
    """Give a leftover or a promise new values; its state sets the day on which it was closed.

    Raises:
        ReasonMissingError: It is given up, and nobody would know why later.

    """
    wanted = dict(fields)
    if wanted.get("state") is FollowUpState.WAIVED and not wanted.get("reason", item.reason):
        raise ReasonMissingError(name=item.text)
    if "state" in wanted:
        wanted["closed"] = today if wanted["state"] in _CLOSED else None
        if wanted["state"] is not FollowUpState.MOVED:
            wanted["carried_to"] = ""
    return change_row(item, wanted)


def _settle(item: FollowUp, what: str, **fields: Any) -> Planned[None]:
    label = Label(f"follow_up.{what}", name=item.text)
    return Planned(label, (Update(item, **fields),), item.project_id, None)

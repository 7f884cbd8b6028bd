"""Where a project stands in the flow of its exchanges, and how far one of them is prepared.

Method: standard workflow (section 3), preparation (sections 4, 5 and 8).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from presales_desk.records.enums import ExchangeForm, ExchangeState

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.records.exchange import Exchange
    from presales_desk.records.exchange_records import ExchangeRecords

PAGE = "engagements"
OVER = (ExchangeState.HELD, ExchangeState.CANCELLED)


def next_exchange(records: ExchangeRecords) -> Exchange | None:
    """Return the numbered exchange that comes next, else any, else the last; None for none."""
    ahead = [each for each in records.exchanges if each.state not in OVER]
    formal = [each for each in ahead if each.form is ExchangeForm.FORMAL]
    return next(iter(formal or ahead), records.exchanges[-1] if records.exchanges else None)


class FlowKind(StrEnum):
    """Steps of the standard flow that an exchange goes through; a talk on the side is one step."""

    LISTENERS = "listeners"
    PREPARATION = "preparation"
    EXCHANGE = "exchange"
    SUMMARY = "summary"


class FlowState(StrEnum):
    """Where a step lies, seen from where the project stands."""

    DONE = "done"
    PASSED = "passed"
    CURRENT = "current"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class FlowStep:
    """One step of the flow.

    Attributes:
        exchange: Which it belongs to.
        number: Of that exchange among those of its form, from 1.
        state: ``PASSED`` when the exchange was held without it.

    """

    kind: FlowKind
    exchange: Exchange
    number: int
    state: FlowState


def flow(records: ExchangeRecords, prepared: Mapping[str, bool]) -> list[FlowStep]:
    """Return the standard flow of a project as it stands; cancelled exchanges are left out.

    The project stands at its first open step. A talk on the side holds nothing up: once a later
    step is done, it is merely still to come.

    Args:
        records: Of the project.
        prepared: Whether all of its preparation is done, by id of the exchange.

    """
    steps = [
        FlowStep(
            kind, exchange, records.number(exchange), _state(records, exchange, kind, prepared)
        )
        for exchange in records.exchanges
        if exchange.state is not ExchangeState.CANCELLED
        for kind in _kinds(exchange)
    ]
    here = _place(steps)
    if here is not None:
        steps[here] = replace(steps[here], state=FlowState.CURRENT)
    return steps


def _place(steps: Sequence[FlowStep]) -> int | None:
    """Return where in the flow the project stands; None when all of it is done."""
    for place, step in enumerate(steps):
        is_aside = step.exchange.form is ExchangeForm.INFORMAL
        passed_by = is_aside and any(one.state is FlowState.DONE for one in steps[place + 1 :])
        if step.state is FlowState.AHEAD and not passed_by:
            return place
    return None


def _kinds(exchange: Exchange) -> tuple[FlowKind, ...]:
    if exchange.form is ExchangeForm.INFORMAL:
        return (FlowKind.EXCHANGE,)
    return tuple(FlowKind)


def _state(
    records: ExchangeRecords, exchange: Exchange, kind: FlowKind, prepared: Mapping[str, bool]
) -> FlowState:
    held = exchange.state is ExchangeState.HELD
    match kind:
        case FlowKind.LISTENERS:
            done = any(one.stakeholder_id for one in records.attendees_of(exchange.id))
        case FlowKind.PREPARATION:
            done = prepared.get(exchange.id, False)
        case FlowKind.EXCHANGE:
            done = held
        case FlowKind.SUMMARY:
            summary = records.summary(exchange.id)
            return _ahead_or_done(done=summary is not None and summary.finished is not None)
    if not done and held:
        return FlowState.PASSED
    return _ahead_or_done(done=done)


def _ahead_or_done(*, done: bool) -> FlowState:
    return FlowState.DONE if done else FlowState.AHEAD

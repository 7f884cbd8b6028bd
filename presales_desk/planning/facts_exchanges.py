"""Facts of exchanges and of what was promised (sections 3 and 14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.planning.evidence import Known
from presales_desk.planning.facts import Facts, Ground, shortened, written
from presales_desk.planning.follow_ups import is_open, is_overdue
from presales_desk.planning.preparation import done_and_total, preparation_steps
from presales_desk.records.enums import ExchangeForm, ExchangeState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.records.exchange import Exchange


def exchanges(ground: Ground) -> Iterator[tuple[str, Facts]]:
    """Return the facts of each exchange with its id."""
    for exchange in ground.material.exchanges.exchanges:
        yield exchange.id, _exchange(exchange, ground)


def promises(ground: Ground) -> Iterator[tuple[str, Facts]]:
    """Return the facts of each promise with its id."""
    for promise in ground.material.exchanges.promises:
        late = is_overdue(promise, ground.today)
        yield (
            promise.id,
            {
                "text": shortened(promise.text),
                "open": is_open(promise),
                "owner": written(promise.owner),
                "overdue": ground.age(promise.due) if late else None,
            },
        )


def _exchange(exchange: Exchange, ground: Ground) -> Facts:
    records = ground.material.exchanges
    day, summary = records.day(exchange), records.summary(exchange.id)
    held = exchange.state is ExchangeState.HELD
    done, total = done_and_total(preparation_steps(Known(records=records, exchange=exchange)))
    return {
        "name": shortened(exchange.name),
        "formal": exchange.form is ExchangeForm.FORMAL,
        "held": held,
        "cancelled": exchange.state is ExchangeState.CANCELLED,
        "summed_up": summary is not None and summary.finished is not None,
        "days_left": ground.days_to(day),
        "days_since": ground.age(day) if held else None,
        "listeners": sum(bool(a.stakeholder_id) for a in records.attendees_of(exchange.id)),
        "open_items": total - done,
    }

"""What the rehearsals for an exchange came to, in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records.enums import RehearsalWay
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from presales_desk.records.exchange import Exchange
    from presales_desk.records.exchange_records import ExchangeRecords
    from presales_desk.records.rehearsal import Rehearsal


def last_run(records: ExchangeRecords, exchange: Exchange) -> str:
    """Say when the talk was rehearsed last, how long it took and how it was rated."""
    runs = [run for run in records.rehearsals_of(exchange.id) if run.way is not RehearsalWay.DRILL]
    if not runs:
        return ""
    newest = max(runs, key=lambda run: run.began)
    last = translate("PreparationRuns", "last {day}, {way}")
    said = last.format(day=f"{newest.began:%m-%d}", way=term(f"rehearsal_way.{newest.way}"))
    return dotted(said, _time(newest), _rating(newest))


def _time(run: Rehearsal) -> str:
    taken = _clock(sum(run.seconds.values()))
    if not run.planned_seconds:
        return taken
    planned = translate("PreparationRuns", "{taken} of {planned}")
    return planned.format(taken=taken, planned=_clock(run.planned_seconds))


def _rating(run: Rehearsal) -> str:
    if not run.ratings:
        return ""
    mean = sum(run.ratings.values()) / len(run.ratings)
    return translate("PreparationRuns", "rated {mean} of 5").format(mean=f"{mean:.1f}")


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"

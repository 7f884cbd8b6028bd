"""The checklists of an exchange: their items, how far each step is, and what records say of them.

Method: preparation (sections 4, 5 and 8), before presenting (section 9). The program gives
evidence; that something is done, a person decides.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.planning.evidence import Known, evidence_of
from presales_desk.planning.exchanges import flow
from presales_desk.records.exchange import Preparation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.planning.evidence import Evidence
    from presales_desk.planning.exchanges import FlowStep
    from presales_desk.records.exchange import Exchange
    from presales_desk.records.exchange_records import ExchangeRecords

INFORMATION, BEFORE = "information", "before_presenting"
LISTS = {
    "listeners": "listener_analysis",
    "theme": "theme_checks",
    "material": "material_checks",
    "rehearsal": "rehearsal_methods",
    "final": "final_points",
    BEFORE: "before_presenting",
}
"""The checklist of each step but the first, which is filled in instead of ticked off."""


@dataclass(frozen=True, slots=True)
class StepState:
    """How far a step of the preparation is.

    Attributes:
        key: Of ``preparation_steps``, or ``BEFORE`` for what is left for the day itself.
        rows: Items of its checklist: stored ones, and blank ones nobody touched yet.
        evidence: What records say of an item, by the id of its row.

    """

    key: str
    done: int
    total: int
    rows: tuple[Preparation, ...] = ()
    evidence: Mapping[str, Evidence] = field(default_factory=dict[str, "Evidence"])

    @property
    def is_complete(self) -> bool:
        """Whether nothing is open."""
        return self.done == self.total

    def met(self) -> list[Preparation]:
        """Return the items that are open although records say that they are met."""
        return [
            row
            for row in self.rows
            if row.done is None and row.id in self.evidence and self.evidence[row.id].met
        ]


def preparation_steps(known: Known) -> list[StepState]:
    """Return the six steps of the method, then what is checked just before presenting."""
    evidence = evidence_of(known)
    keys = [item.key for item in load().preparation_steps]
    states = [_information(known)]
    for key in (*(key for key in keys if key != INFORMATION), BEFORE):
        rows = rows_of(known.records, known.exchange, key)
        found = {row.id: evidence[row.item] for row in rows if row.item in evidence}
        done = sum(row.done is not None for row in rows)
        states.append(StepState(key, done, len(rows), tuple(rows), found))
    return states


def rows_of(records: ExchangeRecords, exchange: Exchange, step: str) -> list[Preparation]:
    """Return the items of a step: those of the method in its order, then the user's own."""
    stored = records.preparations_of(exchange.id)
    by_item = {each.item: each for each in stored if each.item}
    keys = [f"{LISTS[step]}.{item.key}" for item in getattr(load(), LISTS[step])]
    rows = [by_item.get(key) or blank(exchange, key, number) for number, key in enumerate(keys)]
    return [*rows, *(each for each in stored if not each.item and each.step == step)]


def blank(exchange: Exchange, item: str, number: int = 0) -> Preparation:
    """Return an item nobody touched; its id follows from exchange and item."""
    return Preparation(
        id=f"{exchange.id}-{item}",
        project_id=exchange.project_id,
        exchange_id=exchange.id,
        item=item,
        rank=float(number),
    )


def done_and_total(steps: Sequence[StepState]) -> tuple[int, int]:
    """Return how many items of all steps are done, and how many there are."""
    return sum(step.done for step in steps), sum(step.total for step in steps)


def project_flow(records: ExchangeRecords) -> list[FlowStep]:
    """Return the standard flow of a project, and where it stands."""
    prepared = {
        each.id: all(
            step.is_complete for step in preparation_steps(Known(records=records, exchange=each))
        )
        for each in records.exchanges
    }
    return flow(records, prepared)


def _information(known: Known) -> StepState:
    """Return the step that is filled in: circumstances, phase, competition, aspects, ways."""
    exchange, milestone = known.exchange, known.records.milestone(known.exchange)
    filled = [
        milestone is not None and milestone.day is not None,
        bool(exchange.place),
        bool(exchange.conditions.strip()),
        bool(exchange.information_phase),
        bool(exchange.competition_state),
        bool(exchange.methods),
        *(bool(exchange.aspects.get(a.key, "").strip()) for a in load().information_aspects),
    ]
    if known.records.place_of(exchange.id) > 0:
        filled.append(bool(exchange.earlier.strip()))
    return StepState(INFORMATION, sum(filled), len(filled))

"""The schedule of strengths: never shown, too early, twice, planned, shown."""

from __future__ import annotations

import datetime as dt

from presales_desk.method import load
from presales_desk.method.keys import Quadrant
from presales_desk.planning.strengths import StrengthStage, schedule
from presales_desk.records.competition import SwotItem
from presales_desk.records.enums import MilestoneKind
from presales_desk.records.plan import Phase, Plan, Showing
from presales_desk.records.plan_records import PlanRecords
from presales_desk.records.project import Milestone

P = "p"
TODAY = dt.date(2026, 11, 21)
DEADLINE = dt.date(2027, 1, 10)
STRENGTH = SwotItem(project_id=P, quadrant=Quadrant.STRENGTHS, text="技术路线 Y", weight=3)
FIRST = Phase(project_id=P, name="摸底", start=dt.date(2026, 9, 1), end=dt.date(2026, 10, 25))
SECOND = Phase(project_id=P, name="树立标准", start=dt.date(2026, 12, 1), end=dt.date(2026, 12, 20))
THIRD = Phase(project_id=P, name="讲标", start=dt.date(2027, 1, 5))
TENDER = Milestone(project_id=P, name="投标截止", kind=MilestoneKind.DEADLINE, day=DEADLINE)


def shown(phase: Phase, day: dt.date | None = None):
    return Showing(project_id=P, swot_item_id=STRENGTH.id, phase_id=phase.id, shown=day)


def state(*showings: Showing, item: SwotItem = STRENGTH):
    weakness = SwotItem(project_id=P, quadrant=Quadrant.WEAKNESSES, text="价格高")
    records = PlanRecords(
        plan=Plan(project_id=P),
        swot_items=[weakness, item],
        phases=[FIRST, SECOND, THIRD],
        showings=showings,
    )
    (only,) = schedule(records, [TENDER], TODAY)
    return only


def test_a_strength_without_a_phase_is_never_shown():
    assert state().state is StrengthStage.NEVER
    assert state().phases == ()


def test_a_phase_that_ended_without_showing_it_does_not_count():
    assert state(shown(FIRST)).state is StrengthStage.NEVER
    assert state(shown(FIRST), shown(SECOND)).state is StrengthStage.PLANNED


def test_a_strength_in_two_phases_is_reported_twice():
    assert state(shown(SECOND), shown(THIRD)).state is StrengthStage.TWICE


def test_a_planned_one_becomes_shown():
    assert state(shown(SECOND)).state is StrengthStage.PLANNED
    assert state(shown(SECOND, dt.date(2026, 12, 3))).state is StrengthStage.SHOWN


def test_what_decides_must_not_be_shown_while_rivals_can_answer():
    limits = load().thresholds.strengths
    latest_early = DEADLINE - dt.timedelta(days=limits.early_days + 1)
    early = shown(SECOND, latest_early)
    assert state(early).state is StrengthStage.EARLY
    later = shown(SECOND, latest_early + dt.timedelta(days=1))
    assert state(later).state is StrengthStage.SHOWN
    light = STRENGTH.but(weight=limits.early_weight - 1)
    assert state(early, item=light).state is StrengthStage.SHOWN


def test_phases_come_in_their_own_order():
    assert state(shown(THIRD), shown(SECOND)).phases == (SECOND, THIRD)

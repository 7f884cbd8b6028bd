"""Exit tripwires are checked, not just written."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from presales_desk.method.keys import DecisionRole
from presales_desk.planning.tripwires import pulled
from presales_desk.records.competition import Competitor
from presales_desk.records.enums import ContactState, Threat, TripwireKind
from presales_desk.records.people import Contact, Stakeholder
from presales_desk.records.plan import Plan, Tripwire
from presales_desk.records.plan_records import PlanRecords
from presales_desk.records.project import Project

P = "p"
TODAY = dt.date(2026, 11, 21)
YESTERDAY = dt.date(2026, 11, 20)
BOSS = Stakeholder(project_id=P, name="梁志远", roles=(DecisionRole.DECIDER,))
HEAD = Stakeholder(project_id=P, name="唐敏", roles=(DecisionRole.DECIDER,))
USER = Stakeholder(project_id=P, name="许峰", roles=(DecisionRole.USER,))


def records(**parts):
    return PlanRecords(plan=Plan(project_id=P), **parts)


def wire(kind: TripwireKind, **fields):
    return Tripwire(project_id=P, kind=kind, **fields)


def done(person: Stakeholder):
    return Contact(project_id=P, stakeholder_id=person.id, state=ContactState.DONE)


PROJECT = Project(id=P, name="四级组网", budget=Decimal(18_500_000))


def test_a_day_counts_as_passed_on_the_day_after():
    assert pulled(wire(TripwireKind.DAY_PASSED, day=YESTERDAY), PROJECT, records(), TODAY)
    assert not pulled(wire(TripwireKind.DAY_PASSED, day=TODAY), PROJECT, records(), TODAY)


@pytest.mark.parametrize(
    ("budget", "expected"), [(None, False), (Decimal(9), True), (Decimal(10), False)]
)
def test_a_budget_below_the_limit_pulls_and_an_unknown_one_does_not(budget, expected):
    below = wire(TripwireKind.BUDGET_BELOW, amount=Decimal(10))
    assert pulled(below, PROJECT.but(budget=budget), records(), TODAY) is expected


def test_every_decision_maker_has_to_be_met_until_the_day():
    not_met = wire(TripwireKind.NOT_MET, day=YESTERDAY)
    people = [BOSS, HEAD, USER]
    one = records(stakeholders=people, contacts=[done(BOSS), done(USER)])
    both = records(stakeholders=people, contacts=[done(BOSS), done(HEAD)])
    assert pulled(not_met, PROJECT, one, TODAY)
    assert not pulled(not_met, PROJECT, both, TODAY)
    assert not pulled(not_met.but(day=TODAY), PROJECT, one, TODAY)
    assert pulled(not_met, PROJECT, records(stakeholders=[USER]), TODAY), "no decider is known"


def test_a_contact_that_is_only_planned_is_no_meeting():
    planned = Contact(project_id=P, stakeholder_id=BOSS.id)
    not_met = wire(TripwireKind.NOT_MET, day=YESTERDAY, stakeholder_id=BOSS.id)
    assert pulled(not_met, PROJECT, records(stakeholders=[BOSS], contacts=[planned]), TODAY)


def test_a_competitor_comes_in_as_main_opponent_or_under_the_feared_name():
    rival = Competitor(project_id=P, name="华信 ", threat=Threat.WATCH)
    listed = wire(TripwireKind.COMPETITOR_IN, competitor_id=rival.id)
    assert not pulled(listed, PROJECT, records(competitors=[rival]), TODAY)
    main = rival.but(threat=Threat.MAIN)
    assert pulled(listed, PROJECT, records(competitors=[main]), TODAY)
    feared = wire(TripwireKind.COMPETITOR_IN, words="华信")
    assert not pulled(feared, PROJECT, records(), TODAY)
    assert pulled(feared, PROJECT, records(competitors=[rival]), TODAY)


def test_a_condition_in_words_is_true_when_a_person_says_so():
    condition = wire(TripwireKind.WORDS, words="客户更换项目负责人")
    assert not pulled(condition, PROJECT, records(), TODAY)
    assert pulled(condition.but(pulled=True), PROJECT, records(), TODAY)


@pytest.mark.parametrize("kind", TripwireKind)
def test_an_empty_tripwire_is_never_pulled(kind):
    assert not pulled(wire(kind), PROJECT, records(), TODAY)

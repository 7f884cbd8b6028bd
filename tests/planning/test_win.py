"""The chance to win: from evidence alone, never certain, and moved the way evidence points."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.method import load
from presales_desk.method.keys import Element, KeyInfoItem
from presales_desk.planning.win import estimate
from presales_desk.records.enums import Confidence
from presales_desk.records.messages import catalogue
from presales_desk.records.plan import Plan, Showing
from presales_desk.records.project import KeyFact
from tests.planning.plans import (
    ID,
    PROJECT,
    TODAY,
    a_contact,
    a_decider,
    a_material,
    a_person,
    a_phase,
    a_plan,
    a_rival,
    a_score,
    an_answer,
    an_item,
)

STANCES = st.integers(-100, 100)
SCORES = st.integers(10, 50).map(lambda tenths: tenths / 10)
CONFIDENCES = st.sampled_from([None, *Confidence])
MILLION = Decimal(1_000_000)


def seen(plan, project=PROJECT, facts=()):
    key_info = a_material(plan, facts=facts).key_info
    return estimate(project, plan, key_info, TODAY)


def drivers(view):
    return {driver.key: driver.points for driver in view.drivers}


def test_who_knows_nothing_has_an_even_chance_and_no_sureness():
    view = seen(a_plan())

    assert (view.percent, view.sureness, view.drivers) == (50, 0, ())


def test_names_alone_are_no_evidence():
    plan = a_plan(competitors=[a_rival()], stakeholders=[a_person()], swot_items=[an_item()])

    assert (seen(plan).percent, seen(plan).sureness) == (50, 0)


people = st.lists(st.tuples(STANCES, st.integers(0, 100), CONFIDENCES), min_size=1, max_size=6)


@given(people, STANCES)
def test_a_better_stance_never_lowers_the_chance(given_people, other):
    persons = [
        a_person(stance=stance, influence=influence, confidence=sure)
        for stance, influence, sure in given_people
    ]
    better = persons[0].but(stance=max(other, given_people[0][0]))

    before = seen(a_plan(stakeholders=persons))
    after = seen(a_plan(stakeholders=[better, *persons[1:]]))

    assert after.percent >= before.percent
    assert after.sureness == before.sureness


@given(SCORES, SCORES, SCORES, st.sampled_from(Element))
def test_a_better_score_of_ours_never_lowers_the_chance(ours, better, theirs, element):
    rival = a_rival()

    def chance(score):
        scores = [a_score(element, score), a_score(element, theirs, rival)]
        return seen(a_plan(competitors=[rival], scores=scores)).percent

    low, high = sorted([ours, better])
    assert chance(low) <= chance(high)


@given(
    st.lists(st.tuples(STANCES, CONFIDENCES), max_size=5),
    st.lists(st.tuples(st.sampled_from(Element), SCORES, SCORES), max_size=6),
    st.sampled_from(["yes", "unknown", "no"]),
)
def test_nothing_is_ever_certain(stances, scores, verdict):
    rival = a_rival()
    plan = a_plan(
        competitors=[rival],
        stakeholders=[a_decider(stance=s, influence=100, confidence=c) for s, c in stances],
        scores=[
            cell
            for element, ours, theirs in scores
            for cell in (a_score(element, ours), a_score(element, theirs, rival))
        ],
        judgements=[an_answer(question.key, verdict) for question in load().project_questions],
    )

    view = seen(plan)

    assert 5 <= view.percent <= 95
    assert 0 <= view.sureness <= 100


def test_a_decision_maker_counts_more_than_a_user():
    decider = a_decider(stance=60, influence=50)
    user = a_person("Luo", "user", stance=-60, influence=50)

    view = seen(a_plan(stakeholders=[decider, user]))

    assert sum(driver.points for driver in view.drivers if driver.key == "stance") > 0


def test_a_judgement_nobody_is_sure_of_moves_less():
    sure = an_answer(evidence="Specified by them", confidence=Confidence.HIGH)
    unsure = an_answer(confidence=Confidence.LOW)

    assert drivers(seen(a_plan(judgements=[sure])))["question"] == 9
    assert drivers(seen(a_plan(judgements=[unsure])))["question"] == pytest.approx(1.8)


def test_a_price_above_the_budget_and_above_a_rival_moves_down():
    plan = a_plan(
        plan=Plan(project_id=ID, our_price=MILLION * 11 / 10),
        competitors=[a_rival(price=MILLION)],
    )

    moved = drivers(seen(plan, PROJECT.but(budget=MILLION)))

    assert moved == {"budget_above": -3, "rivals_above": -3}


def test_decision_makers_move_nothing_until_they_are_met():
    liang, met_wang = a_decider(), a_decider("Wang")

    assert drivers(seen(a_plan(stakeholders=[liang]))) == {}
    met = a_plan(stakeholders=[met_wang], contacts=[a_contact(met_wang)])
    assert drivers(seen(met))["deciders"] == 8
    half = a_plan(stakeholders=[liang, met_wang], contacts=[a_contact(met_wang)])
    assert drivers(seen(half))["deciders"] == 4


@given(st.integers(0, 5), st.integers(0, 5))
def test_another_strength_never_lowers_the_chance(shown, planned):
    items, phase = [an_item() for _ in range(shown + planned)], a_phase()
    showings = [
        Showing(project_id=ID, swot_item_id=item.id, phase_id=phase.id, shown=TODAY)
        for item in items[:shown]
    ]

    before = seen(a_plan(swot_items=items, phases=[phase], showings=showings))
    after = seen(a_plan(swot_items=[*items, an_item()], phases=[phase], showings=showings))

    assert after.percent >= before.percent
    assert after.sureness >= before.sureness


def test_what_was_shown_and_what_is_known_moves_up():
    item, phase = an_item(), a_phase()
    showing = Showing(project_id=ID, swot_item_id=item.id, phase_id=phase.id, shown=TODAY)
    fact = KeyFact(
        project_id=ID,
        item=KeyInfoItem.BUDGET,
        question="budget.amount",
        answer="18 million",
        source="Wang",
        heard=TODAY,
        confidence=Confidence.HIGH,
    )
    plan = a_plan(swot_items=[item], phases=[phase], showings=[showing])

    moved = drivers(seen(plan, facts=[fact]))

    assert moved["strengths"] == 2
    assert 0 < moved["key_info"] < 1


def test_what_moved_it_most_comes_first_and_in_words():
    rival = a_rival("E Company")
    plan = a_plan(
        competitors=[rival],
        scores=[a_score("price", 2), a_score("price", 4.5, rival)],
        stakeholders=[a_decider(stance=80, influence=90, confidence=Confidence.HIGH)],
    )

    view = seen(plan)
    told = [catalogue("en").text(f"win.{each.key}", **each.values) for each in view.drivers]

    assert told == [
        "Liang stands at +80",
        "Price: 2.5 behind E Company",
    ]

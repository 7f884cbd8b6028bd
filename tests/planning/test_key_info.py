"""What is known of the six key facts, and how well."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.method import load
from presales_desk.method.keys import KeyInfoItem
from presales_desk.planning.key_info import ItemStatus, assess_key_info
from presales_desk.records.enums import Confidence, Result, Severity
from presales_desk.records.messages import catalogue
from presales_desk.records.project import KeyFact, Project

TODAY = dt.date(2026, 11, 20)
PROJECT = Project(name="Four-level network", opened=dt.date(2026, 9, 14))


def a_fact(answer="About 18 million yuan", **changes):
    usual = KeyFact(
        project_id=PROJECT.id,
        item=KeyInfoItem.BUDGET,
        question="budget.amount",
        answer=answer,
        source="Tang Min, finance",
        heard=TODAY - dt.timedelta(days=3),
        confidence=Confidence.HIGH,
    )
    return usual.but(**changes)


def budget(*facts, project=PROJECT):
    states = assess_key_info(facts, project, method=load(), today=TODAY)
    return next(state for state in states if state.item is KeyInfoItem.BUDGET)


def keys(state, question="budget.amount"):
    wanted = f"method.key_info.{question}"
    return [f.key for f in state.findings if f.values["question"] == wanted]


def test_six_items_stand_in_the_order_of_their_letters():
    states = assess_key_info([], PROJECT, method=load(), today=TODAY)

    letters = {item.key: item.letter for item in load().key_info}
    assert [letters[state.item] for state in states] == ["R", "S", "SK", "C", "B", "D"]


def test_without_answers_an_item_is_missing_and_every_question_is_a_gap():
    state = budget()

    assert state.status is ItemStatus.MISSING
    assert state.evidenced == 0
    assert {finding.key for finding in state.findings} == {"key_info.unanswered"}
    assert len(state.findings) == state.total


def test_an_answer_with_source_day_and_confidence_counts_as_evidence():
    state = budget(a_fact())

    assert state.evidenced == 1
    assert keys(state) == []


@pytest.mark.parametrize(
    ("changes", "lacking"),
    [
        ({"source": " "}, "evidence.source"),
        ({"heard": None}, "evidence.day"),
        ({"confidence": None}, "evidence.judgement"),
        ({"confidence": Confidence.LOW}, "evidence.certainty"),
    ],
)
def test_an_answer_without_evidence_does_not_count_and_says_what_it_lacks(changes, lacking):
    state = budget(a_fact(**changes))

    assert state.evidenced == 0
    assert [f.values["lacking"] for f in state.findings if f.key == "key_info.no_evidence"] == [
        lacking
    ]


def test_two_different_amounts_contradict():
    state = budget(a_fact("约 1,800 万元"), a_fact("2,400万元（含维保）"))

    assert "key_info.contradiction" in keys(state)
    assert state.status is ItemStatus.TO_VERIFY
    assert state.findings[0].severity is Severity.ERROR


def test_a_contradiction_says_who_says_what():
    state = budget(a_fact("1,800 万元"), a_fact("2,400万元（含维保）", source=""))

    words = catalogue("zh").finding(state.findings[0])
    assert "Tang Min, finance 说 1,800 万元；未注明来源者说 2,400万元。" in words


def test_the_same_amount_in_other_words_does_not_contradict():
    assert "key_info.contradiction" not in keys(budget(a_fact("约1800万"), a_fact("1,850 万元")))


def test_answers_that_differ_in_words_alone_are_only_worth_a_look():
    state = budget(a_fact("From the group's renewal fund"), a_fact("Paid by the province"))

    assert keys(state) == ["key_info.several"]


def test_an_old_answer_is_stale_until_the_project_is_closed():
    old = a_fact(heard=TODAY - dt.timedelta(days=90))

    assert keys(budget(old)) == ["key_info.stale"]
    assert keys(budget(old, project=PROJECT.but(result=Result.WON))) == []


def test_a_fresh_answer_beside_an_old_one_is_enough():
    old = a_fact(heard=TODAY - dt.timedelta(days=90))

    assert "key_info.stale" not in keys(budget(old, a_fact()))


def test_an_unsure_answer_grows_stale_in_half_the_time():
    limit = load().thresholds.key_info.stale_days["budget"]
    fact = a_fact(heard=TODAY - dt.timedelta(days=limit * 3 // 4), confidence=Confidence.LOW)

    assert "key_info.stale" in keys(budget(fact))
    assert "key_info.stale" not in keys(budget(fact.but(confidence=Confidence.HIGH)))


def test_a_question_of_ones_own_counts_like_one_of_the_methods():
    own = a_fact(question="", own_question="Who signs the payment?")

    assert budget(own).total == budget().total + 1
    assert budget(own).evidenced == 1


def test_all_questions_with_evidence_make_an_item_confirmed():
    questions = next(item for item in load().key_info if item.key == "budget").questions
    facts = [a_fact(question=f"budget.{q.key}", answer=q.key) for q in questions]

    assert budget(*facts).status is ItemStatus.CONFIRMED


@given(st.lists(st.text(max_size=40), max_size=5))
def test_any_answers_are_judged_without_an_error_and_progress_stays_within_bounds(answers):
    state = budget(*[a_fact(answer) for answer in answers])

    assert 0 <= state.evidenced <= state.total
    for finding in state.findings:
        assert finding.key.startswith("key_info.")

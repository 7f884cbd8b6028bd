"""The position recommended by the four answers, and the level suggested by margin and market."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.method import load
from presales_desk.method.keys import Importance, Position, ProjectQuestion
from presales_desk.planning.positioning import recommend, suggested_level
from presales_desk.records.enums import Market, Verdict

YES, UNKNOWN, NO = Verdict.YES, Verdict.UNKNOWN, Verdict.NO


def answers(*verdicts: Verdict | None):
    return dict(zip(ProjectQuestion, verdicts, strict=True))


@pytest.mark.parametrize(
    ("verdicts", "win", "level", "rule"),
    [
        ((NO, YES, YES, YES), 90, Importance.VERY_IMPORTANT, "not_real"),
        ((YES, YES, NO, YES), 90, Importance.VERY_IMPORTANT, "a_no"),
        ((YES, YES, YES, YES), 90, Importance.NOT_IMPORTANT, "not_important"),
        ((None, None, None, None), None, None, "unanswered"),
        ((YES, None, YES, None), 80, Importance.IMPORTANT, "unanswered"),
        ((YES, YES, YES, UNKNOWN), 20, Importance.NORMAL, "little_chance"),
        ((YES, YES, YES, YES), 20, None, "little_chance"),
        ((YES, YES, YES, UNKNOWN), 20, Importance.VERY_IMPORTANT, "very_important"),
        ((YES, YES, YES, None), None, None, "three_yes"),
        ((YES, YES, UNKNOWN, UNKNOWN), 55, Importance.IMPORTANT, "worth_the_risk"),
        ((YES, YES, UNKNOWN, UNKNOWN), 55, Importance.NORMAL, "doubts"),
        ((YES, YES, UNKNOWN, UNKNOWN), None, Importance.IMPORTANT, "doubts"),
    ],
)
def test_first_rule_that_holds_decides(verdicts, win, level, rule):
    assert recommend(answers(*verdicts), win, level).rule == rule


def test_nothing_is_recommended_before_the_questions_are_answered():
    assert recommend({}, 60, Importance.IMPORTANT).position is None


VERDICTS = st.sampled_from([YES, UNKNOWN, NO, None])
LEVELS = st.sampled_from([*Importance, None])


@given(st.lists(VERDICTS, min_size=4, max_size=4), st.none() | st.integers(0, 100), LEVELS)
def test_every_state_of_knowledge_meets_a_rule_and_a_no_never_means_all_out(verdicts, win, level):
    found = recommend(answers(*verdicts), win, level)
    assert load().find(f"position_rules.{found.rule}") is not None
    if NO in verdicts:
        assert found.position is Position.TAKE_PART


@pytest.mark.parametrize(
    ("margin", "market", "level"),
    [
        (None, None, None),
        (None, Market.LARGE, Importance.IMPORTANT),
        (Decimal(1_000_000), Market.LARGE, Importance.VERY_IMPORTANT),
        (Decimal(999_999), Market.LARGE, Importance.IMPORTANT),
        (Decimal(-1), Market.MEDIUM, Importance.NOT_IMPORTANT),
        (Decimal(100_000), Market.SMALL, Importance.NOT_IMPORTANT),
        (Decimal(1_000_000), None, Importance.IMPORTANT),
    ],
)
def test_margin_and_market_suggest_a_level(margin, market, level):
    assert suggested_level(margin, market) is level


@given(
    st.decimals(0, 10_000_000, places=0),
    st.decimals(0, 10_000_000, places=0),
    st.none() | st.sampled_from(Market),
)
def test_more_margin_never_makes_a_project_less_important(one, other, market):
    order = list(Importance)
    less, more = sorted((one, other))
    level_of_less, level_of_more = suggested_level(less, market), suggested_level(more, market)
    assert level_of_less is not None
    assert level_of_more is not None
    assert order.index(level_of_more) <= order.index(level_of_less)

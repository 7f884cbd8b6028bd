"""When two answers contradict each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.planning.contradictions import conflict, essence


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("约 1,800 万元", "2100万元"),
        ("12-08 发标", "预计12月20日发标"),
        ("2026-12-08", "2026年12月9日"),
        ("tender on 8 December", "Dec 11, says the agent"),
        ("about CNY 18 million", "CNY 24 million"),
        ("5 人评委", "7人评委"),
        ("付 30%", "付 50%"),
    ],
)
def test_other_days_and_amounts_contradict(one, other):
    assert conflict([one, other], amount_percent=10) == (0, 1)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("约 1,800 万元", "1850万"),
        ("2026-12-08 发标", "12月8日"),
        ("8 December 2026", "2026-12-08"),
        ("CNY 18 million", "18000k yuan"),
        ("A 公司", "B 公司"),
        ("1,240 个网点", "1,800 万元"),
        ("", "1,800 万元"),
    ],
)
def test_the_same_in_other_words_does_not(one, other):
    assert conflict([one, other], amount_percent=10) is None


@given(st.lists(st.text(), max_size=4))
def test_no_text_is_an_error_and_the_order_does_not_matter(answers):
    found, turned = conflict(answers, 10), conflict(list(reversed(answers)), 10)
    assert (found is None) == (turned is None)


@given(st.text())
def test_an_answer_never_contradicts_itself(answer):
    assert conflict([answer, answer], 10) is None


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("12-08 发标，12-28 截标", "12-08"),
        ("2026年12月8日发标", "2026年12月8日"),
        ("issue 8 Dec, award 12 Jan", "8 Dec"),
        ("约 1,800 万元（含税）", "1,800 万元"),
        ("还没有人说过", ""),
    ],
)
def test_what_contradicts_is_told_as_it_was_written(answer, told):
    assert essence(answer) == told


def test_of_many_answers_the_first_two_that_contradict_are_named():
    assert conflict(["不清楚", "12-08", "还是 12-08", "12-11"], 10) == (1, 3)

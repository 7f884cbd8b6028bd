"""When two answers contradict each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.planning.contradictions import contradict


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
    assert contradict([one, other], amount_percent=10)


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
    assert not contradict([one, other], amount_percent=10)


@given(st.lists(st.text(), max_size=4))
def test_no_text_is_an_error_and_the_order_does_not_matter(answers):
    assert contradict(answers, 10) == contradict(list(reversed(answers)), 10)


@given(st.text())
def test_an_answer_never_contradicts_itself(answer):
    assert not contradict([answer, answer], 10)

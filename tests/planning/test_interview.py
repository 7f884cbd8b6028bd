"""The outline to take along to a conversation."""

import datetime as dt

import pytest

from presales_desk.method import load
from presales_desk.method.keys import KeyInfoItem
from presales_desk.planning.interview import interview_outline
from presales_desk.planning.key_info import assess_key_info
from presales_desk.records.enums import Confidence
from presales_desk.records.project import KeyFact, Project

TODAY = dt.date(2026, 11, 20)
PROJECT = Project(name="四级组网")


def outline(*facts, language="zh"):
    method = load()
    states = assess_key_info(facts, PROJECT, method=method, today=TODAY)
    return interview_outline(method, states, language)


def proved(item, question):
    return KeyFact(
        project_id=PROJECT.id,
        item=item,
        question=f"{item}.{question}",
        answer="清楚了",
        source="许峰",
        heard=TODAY,
        confidence=Confidence.HIGH,
    )


def test_without_answers_every_question_is_asked():
    every = sum(len(item.questions) for item in load().key_info)

    assert outline().questions == every
    letters = [part.split()[0] for part in outline().text.split("\n\n")]
    assert letters == ["R", "S", "SK", "C", "B", "D"]


def test_what_is_proved_is_not_asked_again():
    text = outline(proved(KeyInfoItem.BUDGET, "amount")).text

    assert "预算金额是多少" not in text
    assert "1. 预算来源与批复文号？" in text
    assert "怎么问：" in text
    assert "可以问谁：财务部门" in text


def test_an_item_that_is_proved_is_left_out():
    budget = next(item for item in load().key_info if item.key == KeyInfoItem.BUDGET)
    facts = [proved(KeyInfoItem.BUDGET, question.key) for question in budget.questions]

    assert "预算" not in outline(*facts).text.split("\n")
    assert "B 预算" not in outline(*facts).text


def test_a_question_of_ones_own_is_asked_in_its_own_words():
    own = KeyFact(project_id=PROJECT.id, item=KeyInfoItem.DECISION, own_question="秘书是谁？")

    assert "秘书是谁？" in outline(own).text


@pytest.mark.parametrize(("language", "words"), [("zh", "怎么问"), ("en", "How to ask")])
def test_it_speaks_the_language_that_is_asked_for(language, words):
    assert words in outline(language=language).text

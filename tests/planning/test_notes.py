"""Which sentences of notes may answer which key question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.method import load
from presales_desk.planning.notes import MOST_OFFERS, offers

ITEMS = load().key_info


def questions(text, people=()):
    return [offer.question for offer in offers(text, ITEMS, people)]


@pytest.mark.parametrize(
    ("sentence", "question"),
    [
        ("项目最终由分管副总拍板。", "decision.decider"),
        ("发标推迟到12月11日，截标12月30日", "schedule.tender_dates"),
        ("运维部担心割接风险", "success_keys.worries"),
        ("最高限价 1,850 万元，不得超过", "budget.ceiling"),
        ("评分办法：技术分50、商务分20、价格分30", "success_keys.criteria"),
        ("The vice president takes the final decision.", "decision.decider"),
        (
            "Competitor A ran a test last week and asked to see the head.",
            "competition.rival_actions",
        ),
    ],
)
def test_a_sentence_is_offered_for_the_question_it_speaks_about(sentence, question):
    assert questions(sentence)[0] == question


def test_small_talk_and_headings_are_not_offered():
    assert questions("会议纪要\n今天天气不错。\nThank you for coming.") == []


def test_a_sentence_about_two_questions_is_offered_for_both_and_ticked_for_the_clearer():
    first, second = offers("预算约 1,850 万元，走集团专项，批复文号待下达。", ITEMS, [])

    assert (first.question, second.question) == ("budget.source", "budget.amount")
    assert (first.is_clear, second.is_clear) == (True, False)


def test_who_says_it_is_told_from_who_is_only_named():
    people = ["梁志远", "高建平"]

    first, *_ = offers("高建平：项目最终由梁志远拍板", ITEMS, people)

    assert first.speaker == "高建平"
    assert offers("项目最终由梁志远拍板", ITEMS, people)[0].speaker == ""


def test_bullets_and_numbers_before_a_sentence_go():
    found = offers("- 1. 必须满足等保三级\n（2）预算 500 万元\n1.5 亿元预算已批", ITEMS, [])

    answers = [offer.answer for offer in found if offer.is_clear]
    assert answers == ["必须满足等保三级", "预算 500 万元", "1.5 亿元预算已批"]


def test_every_question_of_the_method_has_cues_in_both_languages():
    for item in ITEMS:
        assert item.roles
        for question in item.questions:
            assert question.cues.zh, question.key
            assert question.cues.en, question.key


@given(st.text(max_size=2000))
def test_any_text_gives_few_offers_that_stand_in_it(text):
    found = offers(text, ITEMS, [])

    assert len(found) <= MOST_OFFERS
    squeezed = "".join(text.split())
    assert all("".join(offer.answer.split()) in squeezed for offer in found)

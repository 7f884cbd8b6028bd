"""What the listeners may ask: from their doubts, our weaknesses, the rivals, and earlier times."""

from hypothesis import given
from hypothesis import strategies as st

from presales_desk.method.keys import Move, QuestionKind
from presales_desk.planning.past_questions import PastQuestion, as_text, questions_in
from presales_desk.planning.questions import MOST, Ground, kind_by_asker, likely_questions
from presales_desk.records.competition import PLAYED_FROM, Play
from presales_desk.records.enums import Landing
from presales_desk.records.outline import SHOWS
from presales_desk.records.questions import Question
from presales_desk.records.summary import Link
from tests.planning.plans import ID, a_person, a_plan, a_rival, a_score, an_item


def ground(*listeners, known=(), past=(), **records):
    plan = a_plan(stakeholders=listeners, **records)
    return Ground(records=plan, listeners=listeners, known=known, past=past, language="en")


def test_stance_and_role_tell_which_type_somebody_asks():
    assert kind_by_asker(a_person(stance=80)) is QuestionKind.PROMPTING
    assert kind_by_asker(a_person(stance=-80)) is QuestionKind.TRAP
    assert kind_by_asker(a_person("Xu", "evaluator", stance=0)) is QuestionKind.ABILITY
    assert kind_by_asker(a_person(stance=0, competitor_id="x")) is QuestionKind.ABILITY
    assert kind_by_asker(a_person()) is QuestionKind.INFORMATION


def test_a_doubt_is_asked_by_its_owner_and_answered_as_the_plan_has_it():
    xu = a_person("Xu", doubts="Outage in the month's end; no spare parts", answer="Night cut-over")

    first, second = likely_questions(ground(xu))

    assert "Outage in the month's end" in first.text
    assert "no spare parts" in second.text
    assert (first.stakeholder_id, first.answer) == (xu.id, "Night cut-over")
    assert (first.reason, first.values["name"]) == ("doubt", "Xu")


def test_a_weakness_is_a_trap_of_an_opponent_and_a_prompting_of_a_friend():
    item = an_item("weaknesses", "Price 12% above A")
    play = Play(project_id=ID, move=Move.REFRAME_WEAKNESSES, text="Compare five years")
    tie = Link(project_id=ID, source_id=play.id, target_id=item.id, role=PLAYED_FROM)
    plan = {"swot_items": [item], "plays": [play], "links": [tie]}

    (trap,) = likely_questions(ground(a_person("Luo", stance=-60), **plan))
    (prompting,) = likely_questions(ground(a_person("Gao", stance=60), **plan))

    assert (trap.kind, trap.trap, trap.answer) == (QuestionKind.TRAP, "weakness", play.text)
    assert (prompting.kind, prompting.trap) == (QuestionKind.PROMPTING, "")
    assert trap.points > prompting.points


def test_who_leans_to_a_rival_asks_what_the_rival_says():
    rival = a_rival("A Company")
    luo = a_person("Luo", stance=10, competitor_id=rival.id)
    score = a_score("price", 4.0, rival, they_say="We are cheaper.", we_say="Look at five years")

    (claim,) = likely_questions(
        ground(a_person("Opponent", stance=-90), luo, competitors=[rival], scores=[score])
    )

    assert claim.text == "A Company say: “We are cheaper”. What do you say to that?"
    assert (claim.stakeholder_id, claim.trap) == (luo.id, "judge_rival")
    assert claim.answer == "Look at five years"


def test_a_friend_brings_up_the_strengths_that_no_slide_shows():
    shown, hidden = an_item(text="Route Y"), an_item(text="Local stock", evidence="22 people")
    tie = Link(project_id=ID, source_id="slide", target_id=shown.id, role=SHOWS)

    (only,) = likely_questions(
        ground(a_person("Gao", stance=70), swot_items=[shown, hidden], links=[tie])
    )

    assert "Local stock" in only.text
    assert (only.kind, only.answer) == (QuestionKind.PROMPTING, "22 people")


def test_what_was_answered_badly_comes_first_and_what_is_held_is_not_proposed():
    asked = Question(project_id=ID, exchange_id="before", text="Why you?", landed=Landing.BADLY)
    good = Question(project_id=ID, exchange_id="before", text="How long?", landed=Landing.WELL)
    person = a_person("Xu", needs="One window")

    found = likely_questions(ground(person, known=[asked, good]))
    assert found[0].text == "Why you?"
    assert len(found) == 2

    held = Question(project_id=ID, text=found[1].text.upper())
    again = likely_questions(ground(person, known=[asked, held]))
    assert [each.text for each in again] == ["Why you?"]


def test_past_questions_that_speak_of_the_same_come_with_their_entry():
    near = PastQuestion(
        text="What of cutover outages?", answer="Nights", entry_id="e1", title="Bank"
    )
    far = PastQuestion(text="Who signs?", entry_id="e2", title="Other")
    person = a_person("Xu", doubts="cutover outages")

    found = likely_questions(ground(person, past=[near, far]))

    (past,) = [each for each in found if each.reason == "past"]
    assert (past.entry_id, past.answer, past.values) == ("e1", "Nights", {"title": "Bank"})


@given(st.lists(st.text(max_size=40), max_size=40), st.lists(st.integers(-100, 100), max_size=5))
def test_proposals_are_few_different_and_ranked(texts, stances):
    people = [a_person(f"P{n}", stance=s, doubts="；".join(texts)) for n, s in enumerate(stances)]
    items = [an_item("weaknesses", text) for text in texts]

    found = likely_questions(ground(*people, swot_items=items))

    assert len(found) <= MOST
    assert [each.points for each in found] == sorted((e.points for e in found), reverse=True)
    assert len({each.text for each in found}) == len(found)


def test_questions_of_an_entry_are_read_with_their_type():
    sections = [
        (
            "三、陷阱类：不接招",
            "问：你们最大的缺点是什么？\n答：总部不在本省。\n已建队伍。\n问：（弱）能零故障？",
        ),
        ("1 Ability test", "**Q: Will it scale?**\n**A:** Yes."),
        ("Exchange / How long does it take?", "24 weeks"),
        ("Course", "We met on Monday."),
    ]

    weakness, promise, scale, time = questions_in(sections, "e", "Bank")

    assert (weakness.text, weakness.answer) == (
        "你们最大的缺点是什么？",
        "总部不在本省。\n已建队伍。",
    )
    assert weakness.kind is QuestionKind.TRAP
    assert (promise.text, promise.answer) == ("能零故障？", "")
    assert (scale.text, scale.answer, scale.kind) == ("Will it scale?", "Yes.", "ability")
    assert (time.text, time.answer, time.kind) == ("How long does it take?", "24 weeks", None)


WORDS = st.text(st.characters(codec="utf-8", categories=["L", "Nd"]), min_size=1, max_size=30)


@given(WORDS, WORDS, st.none() | st.sampled_from(QuestionKind), st.sampled_from(["zh", "en"]))
def test_what_is_filed_of_a_question_is_read_again(text, answer, kind, language):
    filed = as_text(text, answer, kind, language)

    (read,) = questions_in([("Answers", filed)], "e", "Exchange")

    assert (read.text, read.answer, read.kind) == (text, answer, kind)

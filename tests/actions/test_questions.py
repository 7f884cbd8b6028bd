"""The bank of questions, our own questions and difficult scenes, in a real workspace."""

import datetime as dt

import pytest

from presales_desk.actions.exchange_notes import offers_in
from presales_desk.actions.exchange_record import file_exchange
from presales_desk.actions.exchange_rows import add_row, change_row
from presales_desk.actions.knowledge import load_starter
from presales_desk.actions.own_questions import facts_in_answer, keep_facts, questions_from_gaps
from presales_desk.actions.question_bank import (
    adopt_questions,
    listeners,
    plan_proof,
    proof_of,
    propose_questions,
)
from presales_desk.actions.question_rows import questions_of
from presales_desk.actions.scenes import add_scene, change_scene, delete_scene, read_scenes
from presales_desk.method.keys import Quadrant, QuestionKind
from presales_desk.records.competition import SwotItem
from presales_desk.records.exchange import Exchange
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue
from presales_desk.records.people import Stakeholder
from presales_desk.records.project import KeyFact
from presales_desk.records.questions import TAKEN_FROM, OwnQuestion, Question, SceneNote
from presales_desk.records.summary import Attachment, Link
from presales_desk.workspace.workspace import WORKSPACE
from tests.actions.exchanges import NOON, an_exchange, store


@pytest.fixture
def exchange(workspace):
    return an_exchange(workspace)


def texts(workspace, exchange, kind=Question):
    return [each.text for each in questions_of(workspace, kind, exchange.id)]


def ask(workspace, exchange, text, kind=Question, **fields):
    """Write down a question for the exchange."""
    given = {"exchange_id": exchange.id, "text": text, **fields}
    return add_row(workspace, kind, exchange.project_id, **given).applied(workspace)


def test_questions_for_the_whole_project_belong_to_every_exchange(workspace, exchange):
    other = Exchange(project_id=exchange.project_id, number=3, name="交流三")
    everywhere = Question(project_id=exchange.project_id, text="谁维护？")
    elsewhere = Question(
        project_id=exchange.project_id, exchange_id=other.id, text="几点？", rank=1
    )
    store(workspace, other, everywhere, elsewhere)

    assert texts(workspace, exchange) == ["谁维护？"]
    assert texts(workspace, other) == ["谁维护？", "几点？"]


def test_attendees_are_the_listeners_and_without_any_all_people_are(workspace, exchange):
    assert [one.name for one in listeners(workspace, exchange.id)] == ["许峰", "罗静"]

    outsider = Stakeholder(project_id=exchange.project_id, name="旁人")
    bare = Exchange(project_id=exchange.project_id, number=3, name="交流三")
    store(workspace, outsider, bare)

    assert [one.name for one in listeners(workspace, exchange.id)] == ["许峰", "罗静"]
    assert len(listeners(workspace, bare.id)) == 3


def test_what_the_listeners_may_ask_is_taken_over_with_its_origin(workspace, exchange):
    load_starter(workspace.folder, "zh", Unattended())
    weakness = SwotItem(
        project_id=exchange.project_id, quadrant=Quadrant.WEAKNESSES, text="县区国密改造没有案例"
    )
    store(workspace, weakness)

    found = propose_questions(workspace, exchange.id, Unattended())

    by_reason = {each.reason: each for each in found}
    assert by_reason["doubt"].answer == "夜里割接"
    assert by_reason["weakness"].kind is QuestionKind.TRAP
    past = by_reason["past"]
    assert past.values["title"] == "客户常问的四类问题与回答"
    assert past.answer

    adopted = adopt_questions(workspace, exchange.id, found).applied(workspace)

    (link,) = workspace.find(Link, source_id=adopted[found.index(past)].id, role=TAKEN_FROM)
    assert link.target_id == past.entry_id
    assert propose_questions(workspace, exchange.id, Unattended()) == []
    workspace.undo(exchange.project_id)
    assert texts(workspace, exchange) == []


def test_files_of_the_project_prove_an_answer(workspace, exchange):
    own = {"project_id": exchange.project_id, "size": 1}
    report, letter = (Attachment(**own, name=name, sha256=name * 8) for name in ("a", "b"))
    store(workspace, report, letter)
    question = ask(workspace, exchange, "能行吗？")

    plan_proof(workspace, question, [report.id]).applied(workspace)
    plan_proof(workspace, question, [report.id, letter.id]).applied(workspace)
    assert proof_of(workspace, exchange.project_id) == {question.id: [report, letter]}

    plan_proof(workspace, question, []).applied(workspace)
    assert proof_of(workspace, exchange.project_id) == {}
    (newest, *_) = workspace.history(exchange.project_id)
    assert catalogue("zh").label(newest.label) == "“能行吗？”的依据"


def test_open_key_facts_give_the_questions_that_move_the_customer(workspace, exchange):
    planned = questions_from_gaps(workspace, exchange.id, NOON.date())

    made = planned.applied(workspace)

    assert {each.moving for each in made} == {"situation", "problem", "implication", "need_payoff"}
    assert texts(workspace, exchange, OwnQuestion) == [each.text for each in made]
    assert questions_from_gaps(workspace, exchange.id, NOON.date()).changes == ()


def test_an_answer_becomes_a_key_fact_with_who_said_it_and_where(workspace, exchange):
    (xu,) = workspace.find(Stakeholder, name="许峰")
    own = ask(workspace, exchange, "预算批了吗？", OwnQuestion, stakeholder_id=xu.id)
    asked = change_row(own, {"answer": "预算约 1,850 万元。", "asked": NOON}).applied(workspace)

    chosen = facts_in_answer(workspace, asked)
    assert chosen == offers_in(workspace, exchange.project_id, asked.answer)
    keep_facts(workspace, asked, chosen, dt.date(2026, 12, 1)).applied(workspace)

    (fact,) = workspace.find(KeyFact, question="budget.amount")
    assert (fact.answer, fact.source, fact.heard) == (
        "预算约 1,850 万元。",
        "许峰 交流二",
        NOON.date(),
    )


def test_the_twelve_scenes_take_our_handling_and_open_ones_our_title(workspace):
    scenes = read_scenes(workspace, "zh")
    assert [scene.is_open for scene in scenes].count(True) == 4
    assert len(scenes) == 12

    either = next(scene for scene in scenes if scene.title == "二选一问题")
    change_scene(workspace, either, {"handling": "两个都不选"}).applied(workspace)
    change_scene(workspace, scenes[1], {"title": "有人打断"}).applied(workspace)
    assert change_scene(workspace, scenes[4], {"title": ""}).changes == ()

    after = read_scenes(workspace, "zh")
    assert after[1].title == "有人打断"
    assert next(s for s in after if s.title == "二选一问题").note.handling == "两个都不选"
    change_scene(workspace, after[1], {"handling": "请他讲完"}).applied(workspace)
    assert workspace.count(SceneNote) == 2


def test_scenes_of_our_own_stand_behind_the_methods(workspace):
    add_scene(workspace, "领导提前离场").applied(workspace)

    own = read_scenes(workspace, "zh")[12]
    assert (own.title, own.number, own.is_own) == ("领导提前离场", 13, True)

    delete_scene(own).applied(workspace)
    assert len(read_scenes(workspace, "zh")) == 12
    workspace.undo(WORKSPACE)
    assert len(read_scenes(workspace, "zh")) == 13


def test_what_was_asked_in_another_project_is_proposed_with_its_exchange(workspace, exchange):
    before = an_exchange(workspace, name="银行交流")
    text, answer = "割接中断了业务怎么办？", "夜里分批割接"
    ask(workspace, before, text, kind=Question, answer=answer, asked=NOON)
    entry = file_exchange(workspace, before.id, NOON, Unattended()).applied(workspace)

    found = propose_questions(workspace, exchange.id, Unattended())

    (past,) = [each for each in found if each.entry_id == entry.id]
    assert (past.text, past.answer) == (text, answer)

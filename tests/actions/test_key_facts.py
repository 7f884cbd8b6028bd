"""Working on the six key facts: in the database, without a window."""

import datetime as dt

import pytest

from presales_desk.actions.attachments import attach_files, copy_to_open
from presales_desk.actions.key_facts import (
    ask_own,
    change_answer,
    delete_answer,
    evidence_files,
    fill_key_info,
    item_history,
    reword_own,
)
from presales_desk.actions.overview import read_key_info
from presales_desk.actions.projects import new_project
from presales_desk.method.keys import KeyInfoItem
from presales_desk.records.enums import Confidence, MaterialKind
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue
from presales_desk.records.project import KeyFact
from presales_desk.records.summary import Attachment, Link
from presales_desk.workspace.workspace import Workspace

TODAY = dt.date(2026, 11, 20)
NOW = dt.datetime(2026, 11, 20, 14, 30).astimezone()


@pytest.fixture
def workspace(tmp_path):
    opened = Workspace.open(tmp_path / "workspace", author="林晓", clock=lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def project(workspace):
    planned = new_project(workspace, name="组网", customer="G", language="zh", today=TODAY)
    return planned.applied(workspace)


@pytest.fixture
def place(project):
    """Where an answer about the budget can be written."""
    return KeyFact(project_id=project.id, item=KeyInfoItem.BUDGET, question="budget.amount")


def budget(workspace, project):
    states = read_key_info(workspace, project, TODAY)
    return next(state for state in states if state.item is KeyInfoItem.BUDGET)


def test_the_first_value_stores_the_answer_and_later_ones_change_it(workspace, place):
    change_answer(workspace, place, "answer", "1,800 万元").applied(workspace)
    change_answer(workspace, place, "confidence", Confidence.LOW).applied(workspace)

    (fact,) = workspace.find(KeyFact)
    assert (fact.id, fact.answer, fact.confidence) == (place.id, "1,800 万元", Confidence.LOW)


@pytest.mark.parametrize("nothing", ["", None])
def test_nothing_in_an_empty_place_is_no_answer(workspace, place, nothing):
    assert change_answer(workspace, place, "heard", nothing).changes == ()


def test_answers_keep_the_order_in_which_they_were_given(workspace, project, place):
    for answer in ("甲", "乙", "丙"):
        change_answer(workspace, place.but(id=answer), "answer", answer).applied(workspace)

    question = budget(workspace, project).questions[0]
    assert [fact.answer for fact in question.facts] == ["甲", "乙", "丙"]


def test_a_question_of_ones_own_is_reworded_in_all_its_answers(workspace, project):
    first = ask_own(workspace, project.id, KeyInfoItem.BUDGET, "谁批?").applied(workspace)
    second = first.but(id="second")
    change_answer(workspace, second, "answer", "财务部").applied(workspace)

    reword_own(workspace.find(KeyFact), "由谁批复?").applied(workspace)

    assert {fact.own_question for fact in workspace.find(KeyFact)} == {"由谁批复?"}


def test_a_deleted_answer_leaves_its_evidence_with_the_project(workspace, project, place, tmp_path):
    fact = change_answer(workspace, place, "answer", "专项资金").applied(workspace)
    proof = tmp_path / "通知.pdf"
    proof.write_bytes(b"proof")
    attach_files(
        workspace,
        project.id,
        [proof],
        Unattended(),
        kind=MaterialKind.CUSTOMER,
        moment=NOW,
        evidence_of=fact.id,
    ).applied(workspace)
    assert [file.name for file in evidence_files(workspace, project.id)[fact.id]] == ["通知.pdf"]

    delete_answer(workspace, fact).applied(workspace)

    assert workspace.find(KeyFact) == workspace.find(Link) == []
    assert evidence_files(workspace, project.id) == {}
    assert len(workspace.find(Attachment)) == 1
    workspace.undo(project.id)
    assert list(evidence_files(workspace, project.id)) == [fact.id]


def test_a_copy_to_open_is_beside_the_stored_bytes(workspace, project, tmp_path):
    proof = tmp_path / "通知.pdf"
    proof.write_bytes(b"proof")
    planned = attach_files(
        workspace, project.id, [proof], Unattended(), kind=MaterialKind.CUSTOMER, moment=NOW
    )
    (file,) = planned.applied(workspace)

    copy = copy_to_open(workspace, file)

    assert (copy.name, copy.read_bytes()) == ("通知.pdf", b"proof")
    assert not copy.is_relative_to(workspace.folder)
    assert copy_to_open(workspace, file) == copy


def test_the_record_of_an_item_keeps_what_was_deleted(workspace, project, place):
    fact = change_answer(workspace, place, "answer", "1,800 万元").applied(workspace)
    other = KeyFact(project_id=project.id, item=KeyInfoItem.DECISION)
    change_answer(workspace, other, "answer", "副总").applied(workspace)
    delete_answer(workspace, fact).applied(workspace)

    edits = item_history(workspace, project.id, budget(workspace, project))

    assert [edit.label.key for edit in edits] == ["key_fact.delete", "key_fact.change"]
    words = catalogue("zh").text("key_info.audit.delete", **edits[0].label.values)
    assert words == "删除答案：“1,800 万元”"


def test_the_sample_fills_the_items_in_the_language_of_the_project(workspace, project):
    count = fill_key_info(workspace, project.id).applied(workspace)

    facts = workspace.find(KeyFact, project_id=project.id)
    assert len(facts) == count > 30
    assert any("集团" in fact.answer for fact in facts)
    workspace.undo(project.id)
    assert workspace.count(KeyFact) == 0

"""An entry of the knowledge base goes into a project: with its origin, counted, in one step."""

import datetime as dt

import pytest

from presales_desk.actions.entry_uses import (
    use_as_question,
    use_in_swot,
    use_in_todo,
    use_on_slide,
    uses_of_entries,
)
from presales_desk.actions.exchanges import new_exchange
from presales_desk.knowledge.entry import Entry, EntryKind, Section
from presales_desk.method.keys import Quadrant
from presales_desk.records.base import Insert
from presales_desk.records.competition import SwotItem
from presales_desk.records.findings import Label
from presales_desk.records.outline import CITES, Outline, Slide
from presales_desk.records.people import Todo
from presales_desk.records.project import Project
from presales_desk.records.questions import TAKEN_FROM, Question
from presales_desk.records.slide_content import content_of
from presales_desk.records.summary import Link
from presales_desk.workspace.workspace import WORKSPACE


@pytest.fixture
def project(workspace):
    project = Project(name="四级组网改造", customer="省农信", language="zh")
    workspace.apply(Label("project.new", name=project.name), Insert(project), scope=WORKSPACE)
    return project


def entry(kind=EntryKind.LESSON, **fields):
    values = {
        "id": "lesson-1",
        "title": "割接当天谁担责",
        "date": dt.date(2025, 8, 21),
        "revision": 1,
        "filed": dt.datetime(2025, 9, 1, tzinfo=dt.UTC),
        **fields,
    }
    return Entry(kind=kind, **values)


def origin(workspace, record_id):
    (link,) = workspace.find(Link, source_id=record_id)
    return link.target_id, link.role


def test_on_a_board_of_the_swot(workspace, project):
    id = use_in_swot(workspace, project.id, entry(), Quadrant.THREATS).applied(workspace)

    (item,) = workspace.find(SwotItem, project_id=project.id)
    assert (item.id, item.text, item.quadrant) == (id, "割接当天谁担责", Quadrant.THREATS)
    assert (item.source, item.heard) == ("割接当天谁担责", dt.date(2025, 8, 21))
    assert origin(workspace, id) == ("lesson-1", TAKEN_FROM)
    assert uses_of_entries(workspace) == {"lesson-1": 1}
    workspace.undo(project.id)
    assert (workspace.count(SwotItem), uses_of_entries(workspace)) == (0, {})


def test_among_the_todos(workspace, project):
    id = use_in_todo(workspace, project.id, entry()).applied(workspace)

    assert workspace.get(Todo, id).text == "割接当天谁担责"
    assert origin(workspace, id) == ("lesson-1", TAKEN_FROM)


def test_a_case_becomes_a_case_slide_of_a_first_talk_and_names_nobody(workspace, project):
    sections = (
        Section(heading="问题", text="省农信担心割接中断"),
        Section(heading="做法", text="- 现场演练回退"),
        Section(heading="效果", text="评委转为支持"),
    )
    case = entry(EntryKind.CASE, customer="省农信", industry="金融", sections=sections)

    id = use_on_slide(workspace, project.id, case).applied(workspace)

    slide = workspace.get(Slide, id)
    content = content_of(slide.kind, slide.content)
    assert workspace.get(Outline, slide.outline_id).project_id == project.id
    assert (content.problem, content.solution) == ("金融担心割接中断", "现场演练回退")
    assert (content.benefit, content.profile) == ("评委转为支持", ("金融", "2025"))
    assert origin(workspace, id) == ("lesson-1", CITES)


def test_what_is_no_case_becomes_points_on_the_newest_talk(workspace, project):
    first = use_on_slide(workspace, project.id, entry(EntryKind.CASE)).applied(workspace)
    text = "先承认风险。再播放真实录像。"
    lesson = entry(sections=(Section(text=text),))

    id = use_on_slide(workspace, project.id, lesson).applied(workspace)

    slide = workspace.get(Slide, id)
    points = content_of(slide.kind, slide.content).points
    assert slide.outline_id == workspace.get(Slide, first).outline_id
    assert [point.text for point in points] == ["先承认风险", "再播放真实录像"]
    assert uses_of_entries(workspace) == {"lesson-1": 2}


def test_in_the_question_bank_with_its_answer(workspace, project):
    exchange = new_exchange(workspace, project.id).applied(workspace)
    answer = entry(EntryKind.QA, title="“割接失败怎么办？”", sections=(Section(text="先给时间窗"),))

    id = use_as_question(workspace, project.id, answer).applied(workspace)

    question = workspace.get(Question, id)
    assert (question.text, question.answer) == ("割接失败怎么办？", "先给时间窗")
    assert question.exchange_id == exchange.id
    assert origin(workspace, id) == ("lesson-1", TAKEN_FROM)

"""The archive comes to the user: what earlier projects left stands below each planning page."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from presales_desk.actions.experience import Bond
from presales_desk.knowledge.entry import EntryKind, NewEntry, Section
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.records.base import Insert
from presales_desk.records.competition import Competitor, SwotItem
from presales_desk.records.enums import Result
from presales_desk.records.findings import Label
from presales_desk.records.questions import TAKEN_FROM
from presales_desk.records.summary import Link
from presales_desk.ui.experience_strip import ExperienceStrip

LESSON = NewEntry(
    kind=EntryKind.LESSON,
    title="报价前先核实预算来源",
    project="市农信灾备",
    customer="市农信",
    industry="金融",
    competitors=("宏图科技",),
    result=Result.LOST,
    date=dt.date(2026, 3, 5),
    sections=(Section(text="预算没有批下来就报了价。"),),
)
OTHER_TRADE = NewEntry(kind=EntryKind.LESSON, title="别的行业的教训", industry="教育")


@pytest.fixture
def archive(engineer):
    with KnowledgeBase.open(engineer.workspace.folder) as base:
        base.publish(LESSON)
        base.publish(OTHER_TRADE)


@pytest.fixture
def project(engineer, archive):
    project = engineer.has_project(customer="省农信", industry="金融")
    rival = Competitor(project_id=project.id, name="宏图科技")
    label = Label("competitor.new", name=rival.name)
    engineer.workspace.apply(label, Insert(rival), scope=project.id)
    return project


def strip_below(engineer, qtbot):
    frame = engineer.window.frame.stack.current
    (strip,) = frame.findChildren(ExperienceStrip)
    qtbot.waitUntil(strip.isVisible)
    return strip


def test_what_others_learned_of_this_rival_stands_below_the_swot(engineer, project, qtbot):
    engineer.opens(project, "swot")
    strip = strip_below(engineer, qtbot)
    assert "1" in strip.toggle.text()
    assert not strip.list.isVisible()

    QTest.mouseClick(strip.toggle, Qt.MouseButton.LeftButton)
    (met,) = strip.list.items()
    assert (met.hit.title, met.bond, met.shared) == (LESSON.title, Bond.COMPETITOR, "宏图科技")


def test_a_lesson_is_taken_over_with_its_origin_and_one_undo(engineer, project, qtbot):
    engineer.opens(project, "swot")
    strip = strip_below(engineer, qtbot)
    QTest.mouseClick(strip.toggle, Qt.MouseButton.LeftButton)
    QTest.mouseClick(strip.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(strip.findChildren(QMenu)))
    menu = strip.findChildren(QMenu)[0]
    boards = next(action.menu() for action in menu.actions() if action.menu())
    boards.actions()[1].trigger()
    menu.close()

    (item,) = engineer.workspace.find(SwotItem, project_id=project.id)
    assert item.text == LESSON.title
    (origin,) = engineer.workspace.find(Link, project_id=project.id, role=TAKEN_FROM)
    assert (origin.source_id, origin.target_id) == (item.id, strip.list.items()[0].hit.id)
    engineer.workspace.undo(project.id)
    assert not engineer.workspace.find(SwotItem, project_id=project.id)
    assert not engineer.workspace.find(Link, project_id=project.id)


def test_a_click_chooses_what_is_taken_over_and_two_read_it(engineer, project, qtbot):
    second = NewEntry(kind=EntryKind.LESSON, title="先问清谁批预算", competitors=("宏图科技",))
    with KnowledgeBase.open(engineer.workspace.folder) as base:
        base.publish(second)
    engineer.opens(project, "swot")
    strip = strip_below(engineer, qtbot)
    QTest.mouseClick(strip.toggle, Qt.MouseButton.LeftButton)
    assert strip.list.currentIndex().row() == 0

    row = strip.list.visualRect(strip.list.model().index(1, 0)).center()
    viewport = strip.list.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=row)
    assert engineer.page_name == "swot"
    assert strip.list.current_item() is strip.list.items()[1]

    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=row)
    assert engineer.page_name == "knowledge"


def test_without_anything_in_common_nothing_stands_in_the_way(engineer, archive):
    stranger = engineer.has_project(name="港口", customer="港务局", industry="港口")
    asked = []
    engineer.desk.task_started.connect(lambda task: asked.append(task.title))
    engineer.opens(stranger, "swot")
    engineer.waits(lambda: "查找往期经验" in asked)
    engineer.waits_for_tasks()
    (strip,) = engineer.window.frame.stack.current.findChildren(ExperienceStrip)
    assert not strip.isVisible()

"""A lead looks at what the team's closed projects tell, and lets a summary be written."""

import datetime as dt

import docx
import pptx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from presales_desk.knowledge.entry import EntryKind, NewEntry
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.planning.periods import Span
from presales_desk.records.base import Insert
from presales_desk.records.enums import Result
from presales_desk.records.findings import Label
from presales_desk.records.people import Todo
from presales_desk.records.questions import TAKEN_FROM
from presales_desk.records.summary import Link
from presales_desk.ui.pages.knowledge.dashboard.range_bar import SPANS
from presales_desk.ui.pages.knowledge.dashboard.summary_dialog import SummaryDialog
from tests.engineer import PageUser
from tests.sample_archives import copy_sample_archive

PATIENCE = 60_000
"""Milliseconds; loading the sample files a hundred entries for good."""


class Lead(PageUser):
    """Somebody who leads a team: what they do at the board and see there."""

    @property
    def board(self):
        return self.page.parts.made("team")

    def has_sample(self, language="zh"):
        today = self.engineer.desk.now().date()
        copy_sample_archive(self.engineer.workspace.folder, language, today)

    def has_closed(self, name, days=20, **fields):
        closed = dt.date.today() - dt.timedelta(days)  # noqa: DTZ011 (as the window's own clock)
        return self.engineer.has_project(name, result=Result.LOST, closed=closed, **fields)

    def arrives(self):
        self.engineer.goes_to("knowledge")
        self.page.parts.bar.setCurrentIndex(self.page.parts.bar.count() - 1)
        self.engineer.waits(lambda: self.board is not None and self.board.view is not None)
        self.engineer.waits_for_tasks()

    def clicks(self, text):
        """Click the visible button of the board that begins with ``text``."""
        buttons = self.board.findChildren(QPushButton)
        button = next(b for b in buttons if b.isVisible() and b.text().startswith(text))
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self._qtbot.waitUntil(lambda: not self.engineer.desk.tasks, timeout=PATIENCE)

    def offers(self, text):
        """Tell whether a button of the board that begins with ``text`` is to be seen."""
        buttons = self.board.findChildren(QPushButton)
        return any(b.isVisible() and b.text().startswith(text) for b in buttons)

    def takes(self, span):
        button = self.board.range.spans.group.button(SPANS.index(span))
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def opens(self, card, name):
        """Go to a bar with the keyboard, and press Enter."""
        places = [place for place, bar in enumerate(card.list.items()) if bar.name == name]
        card.list.setFocus()
        card.list.choose(places[0])
        self._qtbot.keyClick(card.list, Qt.Key.Key_Return)
        self.engineer.waits(lambda: self.page.parts.name == "search")
        self.engineer.waits(lambda: not self.page.search.is_waiting)

    @property
    def figures(self):
        return [card.figure for card in self.board.board.figures]

    def bar(self, card, name):
        return next(bar for bar in card.list.items() if bar.name == name)

    @property
    def reading(self):
        entry = self.page.search.entry.entry()
        return entry.id if entry else ""

    @property
    def charts(self):
        return self.board.board.charts


@pytest.fixture
def lead(engineer, qtbot):
    return Lead(engineer, qtbot)


def test_the_keyboard_leads_to_the_board_and_there_to_the_first_period(lead):
    lead.has_sample()
    lead.engineer.window.activateWindow()
    lead.engineer.goes_to("knowledge")
    lead.engineer.waits_for_tasks()
    lead.page.search.bar.take_focus()

    for part in ("lessons", "drafts", "team"):
        lead.engineer.runs("knowledge.next_tab")
        assert lead.page.parts.name == part

    lead.engineer.waits(lambda: lead.board.range.spans.group.button(0).hasFocus())
    lead.engineer.runs("knowledge.previous_tab")
    assert lead.page.parts.name == "drafts"


def test_an_empty_board_teaches_and_the_sample_comes_and_goes_with_a_click(lead):
    with KnowledgeBase.open(lead.engineer.workspace.folder) as base:
        base.publish(NewEntry(id="own", kind=EntryKind.CASE, title="自己的案例"))
    lead.arrives()
    assert not lead.board.range.isVisible()

    lead.clicks("载入样例归档")
    lead.engineer.waits(lead.board.range.isVisible)
    assert lead.figures[0].value == "47%"
    assert lead.board.board.invented.isVisible()

    lead.clicks("移除样例归档")
    lead.engineer.waits(lambda: not lead.board.range.isVisible())
    with KnowledgeBase.open(lead.engineer.workspace.folder) as base:
        assert [hit.id for hit in base.search("").hits] == ["own"]


def test_a_bar_opens_the_search_with_the_projects_behind_it(lead):
    lead.has_sample()
    lead.arrives()
    finance = lead.bar(lead.charts.industries, "金融")
    assert (finance.value, finance.count) == ("60%", "6 / 10")

    lead.opens(lead.charts.industries, "金融")

    found = lead.page.search.hits.items()
    assert len(found) == finance.tally.closed == 11
    assert {each.hit.industry for each in found} == {"金融"}


def test_groups_with_few_projects_are_grey_and_a_withdrawal_counts_as_good(lead):
    lead.has_sample()
    lead.arrives()

    assert lead.bar(lead.charts.competitors, "D公司").quiet
    assert not lead.bar(lead.charts.competitors, "A公司").quiet
    left = lead.figures[1]
    assert (left.value, left.ink) == ("7", "success-ink")
    assert "只是相关" in lead.board.board.observation.text.text()


def test_below_five_decided_projects_counts_stand_in_place_of_rates(lead):
    lead.has_sample()
    lead.arrives()
    lead.takes(Span.QUARTER)
    lead.board.range.people.setCurrentIndex(1)
    lead.board.range.people.activated.emit(1)

    assert lead.board.view.whole.few
    assert lead.board.board.few.isVisible()
    assert lead.figures[0].value == "–"
    assert all(bar.quiet and "%" not in bar.value for bar in lead.charts.industries.list.items())


def test_the_same_figures_stand_in_tables_that_the_keyboard_reaches(lead, qtbot):
    lead.has_sample()
    lead.arrives()

    qtbot.mouseClick(lead.board.range.tables, Qt.MouseButton.LeftButton)

    assert lead.board.states.currentWidget() is lead.board.tables
    views = {
        view.accessibleName(): view
        for view in lead.board.tables.findChildren(object)
        if hasattr(view, "cellActivated")
    }
    levels = views["按重要程度"]
    assert levels.item(0, 0).text() == "极重要"
    levels.setCurrentCell(0, 0)
    qtbot.keyClick(levels, Qt.Key.Key_Return)
    lead.engineer.waits(lambda: lead.page.parts.name == "search")
    lead.engineer.waits(lambda: not lead.page.search.is_waiting)
    assert len(lead.page.search.hits.items()) == 9


def test_the_trend_is_walked_with_arrow_keys(lead, qtbot):
    lead.has_sample()
    lead.arrives()
    trend = lead.charts.trend
    told = trend.accessibleDescription()

    qtbot.keyClick(trend, Qt.Key.Key_Left)

    assert trend.accessibleDescription() != told
    qtbot.keyClick(trend, Qt.Key.Key_Return)
    lead.engineer.waits(lambda: lead.page.parts.name == "search")


def test_owners_are_reminded_once_and_the_name_leads_to_the_summary(lead):
    project = lead.has_closed("市三院影像云", presales="何嘉")
    lead.has_closed("某大学数据中心", presales="郭静", days=3)
    lead.has_sample()
    lead.arrives()

    lead.clicks("全部提醒")

    owners = {todo.owner for todo in lead.engineer.finds(Todo)}
    assert owners == {"何嘉", "郭静"}
    lead.engineer.waits(lambda: not lead.offers("全部提醒"))
    lead.clicks("市三院影像云")
    assert lead.engineer.page_name == "summary"
    assert lead.engineer.desk.project_id == project.id


def test_what_is_reused_is_counted_and_read(lead, qtbot):
    project = lead.engineer.has_project()
    lead.has_sample()
    link = Link(
        project_id=project.id, source_id=project.id, target_id="sample-q-rollback", role=TAKEN_FROM
    )
    lead.engineer.workspace.apply(Label("project.rename", name="x"), Insert(link), scope=project.id)
    lead.arrives()
    assert lead.figures[4].value == "1"

    lead.board.board.reused.setFocus()
    lead.board.board.reused.choose(0)
    qtbot.keyClick(lead.board.board.reused, Qt.Key.Key_Return)

    lead.engineer.waits(lambda: not lead.page.search.is_waiting)
    lead.engineer.waits(lambda: lead.reading == "sample-q-rollback")
    assert not lead.page.search._preview.isActive()  # else the first hit would come in its place
    assert lead.reading == "sample-q-rollback"


@pytest.mark.parametrize(("button", "ending"), [("document", ".docx"), ("deck", ".pptx")])
def test_a_summary_is_written_for_the_chosen_period(
    lead, qtbot, tmp_path, monkeypatch, button, ending
):
    lead.has_sample()
    lead.arrives()
    target = tmp_path / f"总结{ending}"
    offered = []

    def chosen(_parent, _title, suggested, *_):
        offered.append(suggested)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)

    lead.clicks("部门总结")
    dialog = lead.board.summaries.dialog
    assert isinstance(dialog, SummaryDialog)
    dialog.spans.group.button(2).click()
    qtbot.mouseClick(getattr(dialog, button), Qt.MouseButton.LeftButton)
    lead.engineer.waits_for_tasks()

    assert "售前部门年度总结" in offered[0]
    if ending == ".docx":
        assert docx.Document(str(target)).paragraphs[0].text == "售前部门年度总结"
    else:
        assert len(pptx.Presentation(str(target)).slides) > 10
    assert not dialog.isVisible()

"""How a plan came about: two days compared, one read, one printed."""

import datetime as dt
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from presales_desk.actions.adjustments import adjust
from presales_desk.method.keys import AdjustmentKind, Position
from presales_desk.records.base import Insert, Update
from presales_desk.records.competition import Competitor
from presales_desk.records.enums import Threat
from presales_desk.records.findings import Label
from presales_desk.records.plan import Adjustment
from presales_desk.records.project import Milestone, Project
from presales_desk.workspace.workspace import WORKSPACE, Workspace

BEGAN, MET, DECIDED = dt.date(2026, 1, 5), dt.date(2026, 1, 9), dt.date(2026, 1, 14)
PROJECT = Project(name="省电信四级组网", win_percent=60, position=Position.ALL_OUT)


class Days:
    """A clock that is set by hand."""

    def comes(self, day):
        self._moment = dt.datetime.combine(day, dt.time(10)).astimezone()

    def __call__(self):
        self._moment += dt.timedelta(seconds=10)
        return self._moment


@pytest.fixture
def engineer(employ, tmp_path):
    """Somebody who comes back to a project with a past."""
    days, rival = Days(), Competitor(project_id=PROJECT.id, name="华信", threat=Threat.WATCH)
    past = Workspace.open(tmp_path / "workspace", clock=days)
    days.comes(BEGAN)
    past.apply(Label("project.new", name="x"), Insert(PROJECT), scope=WORKSPACE)
    days.comes(MET)
    day = Milestone(project_id=PROJECT.id, name="开标")
    label = Label("milestone.new", name="开标")
    past.apply(label, Insert(rival), Insert(day), scope=PROJECT.id)
    days.comes(DECIDED)
    adjust(
        past,
        PROJECT.id,
        AdjustmentKind.POSITION,
        "position",
        Position.ALL_OUT,
        Position.TAKE_PART,
        "预算落空",
        Update(PROJECT, position=Position.TAKE_PART),
        today=DECIDED,
    ).applied(past)
    grown = Update(rival, threat=Threat.MAIN, note="送了样机")
    past.apply(label, grown, Update(day, day=dt.date(2026, 2, 1)), scope=PROJECT.id)
    past.close()
    engineer = employ()
    engineer.opens(PROJECT, "key_info")
    return engineer


def opens_the_history(engineer):
    engineer.presses("Ctrl+Shift+D")
    assert engineer.page_name == "versions"
    engineer.waits_for_tasks()


def sees(engineer):
    """The rows of the table: what, field, before, after."""
    rows = engineer.page.comparison.table.records
    return [
        tuple(rows.text_at(row, column) for column in range(1, 5)) for row in range(rows.rowCount())
    ]


def types_day(engineer, qtbot, picker, day):
    line = picker.lineEdit()
    line.setFocus()
    line.selectAll()
    line.insert(day)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    engineer.waits_for_tasks()


def test_what_changed_since_the_newest_decision_is_shown_at_once(engineer):
    opens_the_history(engineer)
    assert "定位调整前" in engineer.page.bar.earlier.currentText()
    assert sees(engineer)[:3] == [
        ("开标\n关键日期", "日期", "", "2026年2月1日"),
        ("华信\n竞争对手", "威胁程度", "需关注", "主要对手"),
        ("项目", "商机定位", "竭尽全力获取", "重在参与，获取资料"),
    ]


def test_the_bar_has_the_focus_even_while_nothing_differs(employ):
    engineer = employ()
    engineer.comes_to_the_front()
    engineer.opens(engineer.has_project(), "key_info")
    opens_the_history(engineer)
    assert engineer.page.bar.isAncestorOf(QApplication.focusWidget())


def test_any_two_days_are_compared_by_typing_them(engineer, qtbot):
    opens_the_history(engineer)
    types_day(engineer, qtbot, engineer.page.bar.earlier, "2026-1-6")
    types_day(engineer, qtbot, engineer.page.bar.later, "2026-1-10")
    assert [row[0] for row in sees(engineer)] == ["开标\n关键日期", "华信\n竞争对手"]


def test_a_day_before_the_project_is_explained(engineer, qtbot):
    opens_the_history(engineer)
    types_day(engineer, qtbot, engineer.page.bar.earlier, "2025-12-1")
    assert "2026-01-05" in engineer.page.hint.text()
    assert engineer.page.hint.isVisible()


def test_what_is_no_day_is_explained_and_changes_nothing(engineer, qtbot):
    opens_the_history(engineer)
    before = sees(engineer)
    types_day(engineer, qtbot, engineer.page.bar.earlier, "上周")
    assert "上周" in engineer.page.bar.earlier.toolTip()
    assert sees(engineer) == before


def test_notes_are_left_out_until_they_are_asked_for(engineer):
    opens_the_history(engineer)
    assert "备注" not in [row[1] for row in sees(engineer)]
    engineer.page.bar.plan_only.click()
    engineer.waits_for_tasks()
    assert "备注" in [row[1] for row in sees(engineer)]


def test_one_part_of_the_plan_is_looked_at_alone_and_read_in_full(engineer, qtbot):
    opens_the_history(engineer)
    parts = engineer.page.comparison.parts
    parts.setFocus()
    while parts.current_item().title != "竞争矩阵":
        qtbot.keyClick(parts, Qt.Key.Key_Down)
    assert [row[1] for row in sees(engineer)] == ["威胁程度"]
    engineer.page.comparison.table.selectRow(0)
    assert engineer.page.comparison.pane.before.text() == "需关注"
    assert engineer.page.comparison.pane.after.text() == "主要对手"


def test_a_difference_leads_to_where_it_is_edited(engineer, qtbot):
    opens_the_history(engineer)
    engineer.page.comparison.table.selectRow(0)
    qtbot.keyClick(engineer.page.comparison.table, Qt.Key.Key_Return)
    assert engineer.page_name == "overview"


def test_an_undone_edit_goes_from_the_comparison(engineer):
    opens_the_history(engineer)
    engineer.presses("Ctrl+Z")
    engineer.goes_to("versions")
    engineer.waits_for_tasks()
    assert "威胁程度" not in [row[1] for row in sees(engineer)]


def test_the_plan_of_a_day_is_read(engineer, qtbot):
    opens_the_history(engineer)
    engineer.page.bar.mode.group.button(1).click()
    engineer.waits_for_tasks()
    types_day(engineer, qtbot, engineer.page.bar.later, "2026-1-10")
    text = engineer.page.reading.text.toPlainText()
    assert "竭尽全力获取" in text
    assert "威胁程度：需关注" in text
    assert engineer.page.reading.text.isReadOnly()


def test_before_the_project_there_is_nothing_to_read(engineer, qtbot):
    opens_the_history(engineer)
    engineer.page.bar.mode.group.button(1).click()
    types_day(engineer, qtbot, engineer.page.bar.later, "2025-12-1")
    assert not engineer.page.reading.text.isVisible()


def test_the_plan_of_a_day_is_written_as_word(engineer, qtbot, tmp_path, monkeypatch):
    target = tmp_path / "plan.docx"
    asked = []
    monkeypatch.setattr(
        QFileDialog,
        "getSaveFileName",
        lambda *arguments: asked.append(arguments[2]) or (str(target), ""),
    )
    opens_the_history(engineer)
    types_day(engineer, qtbot, engineer.page.bar.later, "2026-1-10")
    engineer.runs("versions.print")
    engineer.waits_for_tasks()
    assert "项目策划" in asked[0]
    assert "竭尽全力获取" in ZipFile(target).read("word/document.xml").decode()


def test_an_adjustment_leads_to_what_it_changed(engineer):
    (adjustment,) = engineer.finds(Adjustment)
    engineer.desk.show_page("versions", adjustment.id)
    engineer.waits_for_tasks()
    assert [row[:2] for row in sees(engineer)] == [
        ("项目", "商机定位"),
        ("定位调整·2026年1月14日\n动态调整", ""),
    ]


def test_an_adjustment_that_was_imported_is_explained(engineer):
    known = Adjustment(project_id=PROJECT.id, kind=AdjustmentKind.PHASES, day=BEGAN)
    engineer.desk.apply(Label("sample.open", name="x"), Insert(known))
    engineer.desk.show_page("versions", known.id)
    engineer.waits_for_tasks()
    assert "导入" in engineer.page.hint.text()


def test_the_history_page_leads_here_from_an_edit(engineer):
    engineer.goes_to("history")
    engineer.waits_for_tasks()
    engineer.runs("history.compare")
    engineer.waits_for_tasks()
    assert engineer.page_name == "versions"
    assert [row[1] for row in sees(engineer)] == ["日期", "威胁程度"]


def test_without_a_project_it_says_what_to_do(employ):
    engineer = employ()
    engineer.goes_to("versions")
    assert not engineer.page.bar.isVisible()
    assert not engineer.page.comparison.isVisible()

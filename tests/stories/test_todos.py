"""To-dos in the real window: on a project's page, on Home, in the calendar, with owners."""

import datetime as dt

import pytest
from icalendar import Calendar
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication

from presales_desk.actions.colleagues import add_colleague
from presales_desk.actions.profile import change_profile
from presales_desk.actions.sample import open_sample
from presales_desk.actions.todos import add_todo
from presales_desk.records.people import Colleague, Stakeholder, Todo
from presales_desk.records.project import KeyFact
from presales_desk.ui.calendar_files import save_calendar
from presales_desk.ui.pages.key_info.notes_dialog import NotesDialog


class Doer:
    """What an engineer does and sees in a table of to-dos."""

    def __init__(self, engineer, qtbot):
        self.engineer, self._qtbot = engineer, qtbot
        self.today = engineer.desk.now().date()

    @property
    def table(self):
        page = self.engineer.page
        return page.week.table if self.engineer.page_name == "home" else page.table

    @property
    def texts(self):
        rows = range(self.table.records.rowCount())
        return [self.table.records.record_at(row).text for row in rows]

    def sees(self, *texts):
        self.engineer.waits(lambda: self.texts == list(texts))

    def types(self, text):
        """Type; Qt's tests have no keys for Chinese, so it comes from the clipboard."""
        QApplication.clipboard().setText(text)
        self.engineer.presses("Ctrl+V")

    def presses(self, key):
        self._qtbot.keyClick(self.engineer.window.focusWidget(), key)

    def puts_cursor_on(self, text, field):
        record = next(todo for todo in self.engineer.finds(Todo) if todo.text == text)
        self.table.setFocus()
        assert self.table.reveal(record.id, field)

    def adds(self, project, text, **fields):
        id = project.id if project else None
        return add_todo(self.engineer.workspace, id, text, **fields).applied(
            self.engineer.workspace
        )

    def stored(self, text):
        (todo,) = self.engineer.finds(Todo, text=text)
        return todo


@pytest.fixture
def doer(engineer, qtbot):
    change_profile(engineer.workspace, user_name="林晓").applied(engineer.workspace)
    engineer.waits_for_tasks()
    return Doer(engineer, qtbot)


@pytest.fixture
def project(doer, engineer):
    project = engineer.has_project("省电信四级组网", presales="林晓")
    engineer.opens(project, "todos")
    return project


def test_a_todo_is_written_owned_dated_and_done_with_the_keyboard_alone(doer, engineer, project):
    add_colleague(engineer.workspace, "王磊").applied(engineer.workspace)
    engineer.presses("Ctrl+Return")
    doer.types("约高总会前沟通")
    doer.presses(Qt.Key.Key_Return)
    doer.sees("约高总会前沟通")
    assert doer.stored("约高总会前沟通").owner == "林晓"

    doer.puts_cursor_on("约高总会前沟通", "owner")
    doer.presses(Qt.Key.Key_F2)
    doer.types("王磊")
    doer.presses(Qt.Key.Key_Tab)
    doer.types(f"{doer.today:%Y-%m-%d}")
    doer.presses(Qt.Key.Key_Return)
    engineer.waits(lambda: doer.stored("约高总会前沟通").due == doer.today)
    doer.puts_cursor_on("约高总会前沟通", "finished")
    doer.presses(Qt.Key.Key_Space)

    todo = doer.stored("约高总会前沟通")
    assert (todo.owner, todo.due, todo.finished) == ("王磊", doer.today, doer.today)
    assert engineer.undo_name == "撤销：待办“约高总会前沟通”已完成"
    engineer.runs("window.undo")
    assert doer.stored("约高总会前沟通").finished is None


def test_the_gaps_of_a_project_become_todos_that_lead_to_their_pages(doer, engineer, project):
    assert engineer.page.teaches()

    engineer.runs("todos.from_gaps")
    engineer.waits_for_tasks()

    made = engineer.finds(Todo, project_id=project.id)
    assert len(made) == len(doer.texts) > 5
    engineer.runs("todos.from_gaps")
    engineer.waits_for_tasks()
    assert engineer.toasts[-1].startswith("要紧的缺口都已列入待办")

    todo = next(one for one in made if one.page == "key_info")
    doer.table.go(todo.id)
    assert engineer.page_name == "key_info"
    engineer.presses("Ctrl+Z")
    assert engineer.finds(Todo) == []


def test_rows_of_a_spreadsheet_become_todos_as_one_edit(doer, engineer, project):
    QApplication.clipboard().setText("借测试环境\t陈思远\t2026-12-01\n写方案\t\t\n")

    engineer.presses("Ctrl+Return")
    engineer.presses("Ctrl+V")

    doer.sees("借测试环境", "写方案")
    assert doer.stored("借测试环境").due == dt.date(2026, 12, 1)
    assert engineer.undo_name == "撤销：粘贴 2 项待办"


def test_done_ones_are_put_aside_and_an_answer_finds_them_again(doer, engineer, project):
    old = doer.adds(project, "旧的", finished=doer.today - dt.timedelta(days=3))
    doer.adds(project, "新的")
    doer.sees("新的")

    engineer.desk.show_page("todos", old.id)

    doer.sees("新的", "旧的")
    assert doer.table.current_id() == old.id
    engineer.page.search.setText("旧")
    doer.sees("旧的")


def test_a_deleted_todo_comes_back_from_its_toast(doer, engineer, project):
    doer.adds(project, "写方案")
    doer.puts_cursor_on("写方案", "text")

    doer.presses(Qt.Key.Key_Delete)

    doer.sees()
    assert "写方案" in engineer.toasts[-1]
    engineer.presses("Ctrl+Z")
    doer.sees("写方案")


def test_home_shows_what_waits_for_me_and_ticks_it_off(doer, engineer, project):
    doer.adds(project, "今天的", due=doer.today, owner="林晓")
    doer.adds(project, "过期的", due=doer.today - dt.timedelta(days=2))
    doer.adds(project, "别人的", due=doer.today, owner="王磊")
    doer.adds(project, "下月的", due=doer.today + dt.timedelta(days=30))
    engineer.goes_to("home")

    doer.sees("过期的", "今天的")
    doer.puts_cursor_on("过期的", "finished")
    doer.presses(Qt.Key.Key_Space)

    assert doer.stored("过期的").finished == doer.today
    doer.sees("今天的", "过期的")
    assert "过期的" in engineer.toasts[-1]


def test_home_keeps_what_belongs_to_no_project(doer, engineer, project):
    engineer.goes_to("home")
    engineer.waits_for_tasks()

    engineer.presses("Ctrl+Return")
    doer.types("更新公司资质清单")
    doer.presses(Qt.Key.Key_Return)

    doer.sees("更新公司资质清单")
    assert doer.stored("更新公司资质清单").project_id is None
    engineer.presses("Ctrl+Z")
    doer.sees()


def test_a_todo_on_home_leads_to_where_it_is_done(doer, engineer, project, qtbot):
    doer.adds(project, "核实预算", due=doer.today, page="key_info")
    engineer.goes_to("home")
    doer.sees("核实预算")

    table = doer.table
    place = table.visualRect(table.records.index(0, table.records.column_of("page"))).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(0, 0))

    assert engineer.page_name == "key_info"


def test_the_window_reminds_once_a_day(doer, engineer, project):
    doer.adds(project, "今天的", due=doer.today)
    button = engineer.frame.rail._buttons["home"]
    engineer.waits(lambda: button.count() == 1)
    engineer.goes_to("home")
    engineer.waits(lambda: "1 项待办今天到期" in engineer.page.reminder.text())

    engineer.page.reminder.close_button.click()

    assert engineer.page.reminder.text() == ""
    engineer.closes_and_comes_back()
    engineer.goes_to("home")
    engineer.waits_for_tasks()
    assert engineer.page.reminder.text() == ""
    engineer.waits(lambda: engineer.frame.rail._buttons["home"].count() == 1)


def test_a_new_day_under_an_open_window_is_noticed(doer, engineer, project):
    tomorrow = engineer.desk.now() + dt.timedelta(days=1)
    doer.adds(project, "明天的", due=tomorrow.date())
    engineer.waits_for_tasks()
    button = engineer.frame.rail._buttons["home"]
    assert button.count() == 0

    engineer.desk.now = lambda: tomorrow
    engineer.frame.todos.look()

    engineer.waits(lambda: button.count() == 1)


def test_the_dates_go_to_the_calendar(doer, engineer, project, tmp_path):
    doer.adds(project, "补报告", due=doer.today)

    save_calendar(engineer.desk, project.id, tmp_path / "project.ics")
    save_calendar(engineer.desk, "", tmp_path / "mine.ics")
    engineer.waits_for_tasks()

    for name in ("project.ics", "mine.ics"):
        (event,) = Calendar.from_ical((tmp_path / name).read_bytes()).events
        assert "补报告" in event["SUMMARY"]


def test_colleagues_are_kept_in_the_settings(doer, engineer):
    engineer.goes_to("settings")
    section = next(s for s in engineer.page.sections if s.heading == "同事")
    engineer.page.list.setCurrentRow(engineer.page.sections.index(section))
    section.entry.begin()
    doer.types("陈思远")
    doer.presses(Qt.Key.Key_Return)
    QApplication.clipboard().setText("王磊\t销售\n李工\t交付\n")

    engineer.presses("Ctrl+V")

    assert [one.name for one in engineer.finds(Colleague)] == ["陈思远", "王磊", "李工"]
    section.table.setFocus()
    section.table.reveal(engineer.finds(Colleague, name="王磊")[0].id)
    doer.presses(Qt.Key.Key_Delete)
    assert [one.name for one in engineer.finds(Colleague)] == ["陈思远", "李工"]
    engineer.presses("Ctrl+Z")
    assert engineer.finds(Colleague, name="王磊")


def test_notes_of_an_exchange_become_answers_with_source_and_day(doer, engineer, qtbot):
    sample = open_sample(engineer.workspace, "zh")
    before = engineer.workspace.count(KeyFact)
    engineer.opens(sample, "key_info")
    engineer.waits_for_tasks()

    def take_over(dialog):
        dialog.source.setText("技术交流二")
        dialog.notes.setPlainText("最高限价 1,850 万元，不得超过。\n天气不错。")
        qtbot.waitUntil(dialog.accept_button.isEnabled)
        dialog.accept_button.click()

    def when_shown():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NotesDialog)
        take_over(dialog)

    QTimer.singleShot(0, engineer.window, when_shown)
    engineer.runs("key_info.notes")

    assert engineer.workspace.count(KeyFact) == before + 1
    (fact,) = engineer.finds(KeyFact, answer="最高限价 1,850 万元，不得超过。")
    assert (fact.question, fact.source) == ("budget.ceiling", "技术交流二")
    assert engineer.undo_name == "撤销：从交流记录采用 1 条答案"


def test_the_people_who_may_know_lead_to_themselves(doer, engineer):
    sample = open_sample(engineer.workspace, "zh")
    engineer.opens(sample, "key_info")
    people = engineer.page.drawer.people
    first = people.items()[0].person

    people.setFocus()
    people.choose(0)
    doer.presses(Qt.Key.Key_Return)

    assert engineer.page_name == "stakeholders"
    assert engineer.finds(Stakeholder, id=first.id)

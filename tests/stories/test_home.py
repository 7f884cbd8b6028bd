"""Whole projects in the real window: begun, found, closed, handed on, deleted, brought back."""

import datetime as dt

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from presales_desk.actions.project_files import export_project
from presales_desk.actions.sample import open_sample
from presales_desk.app import PAGES
from presales_desk.method.keys import Importance, Stage
from presales_desk.records.base import Insert
from presales_desk.records.enums import Result
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.project import Milestone, Project
from presales_desk.records.summary import Profile
from presales_desk.ui.pages.home.columns import card_of
from presales_desk.ui.pages.home.new_project import NewProjectDialog
from presales_desk.ui.pages.home.selection import Shelf
from presales_desk.ui.palette import Palette
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.confirm import ConfirmDialog
from presales_desk.workspace.workspace import WORKSPACE
from tests.engineer import PageUser


@pytest.fixture
def engineer(employ):
    return employ(pages=PAGES)


class Planner(PageUser):
    """What an engineer does and sees on Home and in the list of projects."""

    @property
    def table(self):
        return self.engineer.page.table

    @property
    def names(self):
        rows = range(self.table.records.rowCount())
        return [card_of(self.table.records.record_at(row)).name for row in rows]

    def sees(self, *names):
        self.engineer.waits(lambda: self.names == list(names))

    def cell(self, name, field):
        row = self.names.index(name)
        return self.table.records.text_at(row, self.table.records.column_of(field))

    def chooses(self, name):
        self.table.setFocus()
        record = self.table.records.record_at(self.names.index(name))
        self.table.reveal(record.id)

    def presses(self, key):
        self._qtbot.keyClick(self.table, key)

    def clicks(self, widget):
        self._qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def picks(self, words, *, of):
        """Choose an entry of a project's menu."""
        card = self.table.card(of.id)
        menu = self.engineer.page.gestures.offer(card, QPoint(0, 0))
        next(action for action in menu.actions() if words in action.text()).trigger()
        menu.close()

    def answers(self, dialog_kind, act):
        """Do ``act`` in the next modal dialog, as soon as it is there."""

        def when_shown():
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, dialog_kind)
            act(dialog)

        QTimer.singleShot(0, self.engineer.window, when_shown)

    def drops(self, file):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        options = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
        enter = QDragEnterEvent(QPoint(9, 9), *options, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.engineer.page, enter)
        assert enter.isAccepted()
        drop = QDropEvent(QPointF(9, 9), *options, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.engineer.page, drop)
        self.engineer.waits_for_tasks()


@pytest.fixture
def planner(engineer, qtbot):
    engineer.waits_for_tasks()
    return Planner(engineer, qtbot)


def has_projects(engineer):
    """Three projects under way and one that ended."""
    projects = [
        engineer.has_project("城商行双活", level=Importance.IMPORTANT, presales="陈思远"),
        engineer.has_project(
            "公安数据中台", level=Importance.VERY_IMPORTANT, stage=Stage.SOLUTION, presales="林晓"
        ),
        engineer.has_project("烟草工业网", stage=Stage.NEEDS, win_percent=34, presales="林晓"),
        engineer.has_project("五号线承载网", level=Importance.IMPORTANT, result=Result.LOST),
    ]
    engineer.waits_for_tasks()
    return projects


def test_a_project_whose_importance_nobody_judged_says_so(planner, engineer):
    engineer.has_project("城商行双活")
    planner.sees("城商行双活")

    assert planner.cell("城商行双活", "level") == "未评估"


def test_a_project_begins_with_its_name_and_the_next_free_code(planner, engineer, qtbot):
    def fill(dialog):
        qtbot.keyClicks(dialog.name, "Campus network")
        qtbot.keyClicks(dialog.customer, "City college")
        qtbot.keyClick(dialog.customer, Qt.Key.Key_Return)

    planner.answers(NewProjectDialog, fill)
    engineer.presses("Ctrl+N")

    (project,) = engineer.finds(Project)
    assert (project.name, project.customer, project.language) == (
        "Campus network",
        "City college",
        "zh",
    )
    assert project.code == f"PS-{engineer.desk.now().year}-001"
    assert engineer.page_name == "overview"
    assert engineer.desk.project_id == project.id


def test_a_project_begins_from_the_knowledge_base_too(planner, engineer, qtbot):
    engineer.opens(engineer.has_project("城商行双活"), "key_info")
    engineer.goes_to("knowledge")

    def fill(dialog):
        qtbot.keyClicks(dialog.name, "Campus network")
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)

    planner.answers(NewProjectDialog, fill)
    engineer.presses("Ctrl+N")

    assert "Campus network" in [project.name for project in engineer.finds(Project)]
    assert engineer.page_name == "overview"


def test_a_project_without_a_name_is_not_begun(planner, engineer, qtbot):
    def try_without(dialog):
        planner.clicks(dialog.begin)
        assert dialog.isVisible()
        assert "名称" in dialog._message.text()
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    planner.answers(NewProjectDialog, try_without)
    engineer.page.gestures.begin()

    assert engineer.finds(Project) == []


def test_an_empty_desk_teaches_and_offers_the_sample(planner, engineer):
    assert engineer.page.empty.isVisible()

    engineer.runs("projects.sample")
    engineer.waits(lambda: engineer.page_name == "overview")
    engineer.goes_to("home")
    engineer.waits(lambda: planner.table.isVisible() and bool(planner.names))

    assert planner.names[0].startswith("某省电信")
    assert engineer.page.attention.buttons[0].text()
    engineer.presses("Ctrl+Z")
    engineer.waits(engineer.page.empty.isVisible)


def test_the_sample_is_opened_once(planner, engineer):
    for _ in range(2):
        engineer.goes_to("home")
        engineer.runs("projects.sample")
        engineer.waits_for_tasks()

    assert len(engineer.finds(Project)) == 1


def test_the_most_urgent_project_stands_first_and_enter_opens_it(planner, engineer):
    _, police, _, _ = has_projects(engineer)
    planner.sees("公安数据中台", "五号线承载网", "城商行双活", "烟草工业网")

    planner.chooses("公安数据中台")
    planner.presses(Qt.Key.Key_Return)

    assert (engineer.page_name, engineer.desk.project_id) == ("overview", police.id)


def test_an_attention_card_leads_to_where_the_gap_is_mended(planner, engineer, qtbot):
    project = engineer.has_project("公安数据中台", customer="省公安厅")
    late = Milestone(
        project_id=project.id,
        name="首次拜访",
        day=engineer.desk.now().date() - dt.timedelta(days=2),
    )
    engineer.workspace.apply(Label("milestone.new", name="x"), Insert(late), scope=project.id)
    card = engineer.page.attention.buttons[0]
    engineer.waits(lambda: "过期 2 天" in card.text())

    planner.clicks(card)

    assert engineer.page_name == "overview"
    assert engineer.page.dates.table.current_id() == late.id


def test_a_coming_date_is_opened_from_the_agenda(planner, engineer, qtbot):
    project = engineer.has_project("公安数据中台")
    day = engineer.desk.now().date() + dt.timedelta(days=3)
    visit = Milestone(project_id=project.id, name="首次拜访", day=day)
    engineer.workspace.apply(Label("milestone.new", name="x"), Insert(visit), scope=project.id)
    agenda = engineer.page.agenda
    engineer.waits(lambda: len(agenda.items()) == 1)

    place = agenda.visualRect(agenda.model().index(0, 0)).center()
    qtbot.mouseClick(agenda.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert engineer.page.dates.table.current_id() == visit.id


def test_only_my_projects_and_only_those_that_match(planner, engineer):
    engineer.workspace.apply(
        Label("profile.change", field="x"), Insert(Profile(user_name="林晓")), scope=WORKSPACE
    )
    has_projects(engineer)
    planner.sees("公安数据中台", "五号线承载网", "城商行双活", "烟草工业网")
    assert engineer.page.title().endswith("林晓")

    planner.clicks(engineer.page.owner.group.button(1))
    assert planner.names == ["公安数据中台", "烟草工业网"]

    engineer.presses("/")
    assert engineer.page.search.hasFocus()
    engineer.page.search.setText("烟草")
    planner.sees("烟草工业网")


def test_the_list_filters_by_state_stage_and_level(planner, engineer):
    has_projects(engineer)
    engineer.goes_to("projects")
    engineer.waits_for_tasks()
    page = engineer.page

    planner.clicks(page.shelf.group.button(Shelf.TO_ARCHIVE))
    assert planner.names == ["五号线承载网"]
    assert planner.cell("五号线承载网", "stage") == "落标·待归档"

    planner.clicks(page.shelf.group.button(Shelf.UNDER_WAY))
    page.stage.setCurrentIndex(page.stage.findData(Stage.NEEDS))
    assert planner.names == ["烟草工业网"]

    page.level.setCurrentIndex(page.level.findData(Importance.VERY_IMPORTANT))
    assert page.nothing.isVisible()
    page.show_all()
    assert len(planner.names) == 4


@pytest.mark.parametrize(
    ("field", "first", "last"),
    [
        ("stage", "城商行双活", "五号线承载网"),
        ("level", "公安数据中台", "烟草工业网"),
        ("win", "烟草工业网", None),
        ("complete", None, None),
    ],
)
def test_every_column_sorts(planner, engineer, field, first, last):
    has_projects(engineer)
    engineer.waits(lambda: len(planner.names) == 4)

    planner.table.sortByColumn(planner.table.records.column_of(field), Qt.SortOrder.AscendingOrder)

    assert len(planner.names) == 4
    assert first in (None, planner.names[0])
    assert last in (None, planner.names[-1])


def test_a_deleted_project_comes_back_with_one_click(planner, engineer):
    sample = open_sample(engineer.workspace, "zh")
    engineer.waits(lambda: planner.names == [sample.name])
    planner.chooses(sample.name)

    planner.presses(Qt.Key.Key_Delete)
    assert engineer.finds(Project) == []
    assert sample.name in engineer.toasts[0]
    engineer.waits(engineer.page.empty.isVisible)

    engineer.presses("Ctrl+Z")
    engineer.waits(lambda: planner.names == [sample.name])
    assert len(engineer.finds(Milestone)) == 11


def test_a_lost_project_waits_to_be_archived_and_can_be_opened_again(planner, engineer):
    project = engineer.has_project("烟草工业网")
    planner.sees("烟草工业网")

    planner.picks("落标", of=project)
    engineer.waits(lambda: planner.cell("烟草工业网", "stage") == "落标·待归档")
    assert engineer.finds(Project)[0].closed == engineer.desk.now().date()
    assert engineer.toasts == ["“烟草工业网”：落标"]

    planner.picks("重新打开", of=project)
    engineer.waits(lambda: planner.cell("烟草工业网", "stage") == "项目挖掘")
    assert engineer.finds(Project)[0].closed is None


def test_a_project_file_is_written_and_a_dropped_one_can_be_a_copy(planner, engineer, tmp_path):
    project = engineer.has_project("烟草工业网", code="PS-1")
    target = tmp_path / "handed on.pdesk"
    engineer.page.gestures.exchange.export(project.id, target)
    engineer.waits_for_tasks()
    assert target.stat().st_size > 0

    planner.drops(target)
    exchange = engineer.page.gestures.exchange
    engineer.waits(lambda: exchange.dialog is not None)
    exchange.dialog.copy.click()
    engineer.waits_for_tasks()

    codes = sorted(each.code for each in engineer.finds(Project))
    assert codes == ["PS-1", "PS-1-2"]
    assert engineer.page_name == "overview"


def test_a_file_that_is_no_project_is_refused_in_words(planner, engineer, tmp_path):
    wrong = tmp_path / "wrong.pdesk"
    wrong.write_bytes(b"not a zip")

    planner.drops(wrong)

    assert "wrong.pdesk" in engineer.message
    assert engineer.finds(Project) == []


def test_a_reading_that_was_stopped_does_not_keep_home_from_the_next(planner, engineer):
    engineer.has_project("烟草工业网")
    for task in engineer.desk.tasks:
        task.cancel()
    engineer.waits_for_tasks()

    engineer.has_project("城商行双活", level=Importance.IMPORTANT)

    planner.sees("城商行双活", "烟草工业网")


def test_the_bin_brings_back_and_erases_for_good(planner, engineer):
    first, second = engineer.has_project("烟草工业网"), engineer.has_project("城商行双活")
    for project in (first, second):
        engineer.page.gestures.delete(project.id)
    engineer.goes_to("bin")
    bin_table = engineer.page.table
    assert [bin_table.records.text_at(row, 0) for row in (0, 1)] == [
        "删除项目“城商行双活”",
        "删除项目“烟草工业网”",
    ]

    engineer.runs("bin.restore")
    assert [project.name for project in engineer.finds(Project)] == ["城商行双活"]

    planner.answers(ConfirmDialog, lambda dialog: dialog.cancel.click())
    engineer.runs("bin.erase")
    assert bin_table.records.rowCount() == 1

    planner.answers(ConfirmDialog, lambda dialog: dialog.act.click())
    engineer.runs("bin.erase")
    assert engineer.page.empty.isVisible()
    assert engineer.workspace.deleted() == []


def test_a_project_that_a_file_tells_of_keeps_everything(planner, engineer, tmp_path):
    sample = open_sample(engineer.workspace, "zh")
    file = export_project(engineer.workspace, sample.id, tmp_path / "s.pdesk", Unattended())
    engineer.page.gestures.delete(sample.id)

    planner.drops(file)

    (back,) = engineer.finds(Project)
    assert (back.id, len(engineer.finds(Milestone))) == (sample.id, 11)


@pytest.mark.parametrize("page", ["home", "knowledge"])
def test_an_empty_page_has_one_filled_button(engineer, page):
    engineer.goes_to(page)
    engineer.waits(engineer.page.teaches)

    def filled():
        buttons = engineer.frame.stack.current.findChildren(Button)
        shown = [button for button in buttons if button.isVisible()]
        return [b.text() for b in shown if b.property("kind") == Kind.PRIMARY]

    assert len(filled()) == 1
    if page == "home":
        engineer.has_project()
        engineer.waits(lambda: not engineer.page.teaches())
        assert filled() == ["新建项目"]


def test_the_palette_offers_everything_once(engineer):
    engineer.runs("window.palette")
    (palette,) = [each for each in engineer.window.findChildren(Palette) if each.isVisible()]

    titles = [title.removesuffix("…") for title in palette.titles()]
    assert titles.count("新建项目") == 1
    assert len(titles) == len(set(titles))
    palette.close()

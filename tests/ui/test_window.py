"""The frame of the window, as the person at it sees it."""

import datetime as dt
import logging

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication

from presales_desk.actions.projects import delete_project
from presales_desk.app import Sample, begin_with_sample
from presales_desk.errors import DamagedRecordError, DiskFullError, NotReadError
from presales_desk.method.keys import Stage
from presales_desk.records.base import Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.kind_terms import kind_term
from presales_desk.records.project import Milestone, Project
from presales_desk.records.tender import TenderClause
from presales_desk.ui.action_set import CommandAction
from presales_desk.ui.commands import Where
from presales_desk.ui.faults import FaultWatch, log_to
from presales_desk.ui.preferences import ZOOM_STEPS
from presales_desk.ui.saving import Saving
from presales_desk.ui.theme import theme
from tests.ui.notes_page import PAGES

_ONCE = Qt.ConnectionType.SingleShotConnection


@pytest.fixture
def engineer(employ):
    return employ(pages=PAGES)


def types(engineer, text):
    engineer.page.line.setText(text)
    engineer.page.commit()


def test_the_first_page_shows_and_the_navigation_is_not_there_without_a_project(engineer):
    assert engineer.page_name == "list"
    assert not engineer.frame.navigation.isVisible()
    assert engineer.window.windowTitle() == "售前工作台"


def test_an_open_project_has_its_navigation_its_name_and_its_nearest_date(engineer):
    project = engineer.has_project(name="四级组网试点", stage=Stage.SOLUTION)
    day = engineer.desk.now().date() + dt.timedelta(days=6)
    meeting = Milestone(project_id=project.id, name="技术交流二", day=day)
    engineer.desk.apply(Label("project.close", name="x"), Insert(meeting))

    engineer.opens(project)

    assert engineer.page_name == "notes"
    assert engineer.frame.navigation.isVisible()
    assert engineer.window.windowTitle() == "四级组网试点 — 售前工作台"
    head = engineer.frame.navigation.head
    assert head.stage.text() == "方案完善"
    assert head.date.whole() == "6 天后 技术交流二"


def test_the_next_step_appears_in_the_navigation(engineer):
    engineer.opens(engineer.has_project())

    engineer.waits(lambda: engineer.frame.navigation.next_card.text() != "")

    assert engineer.frame.navigation.next_card.text() == "还没有写明客户。"


def test_keys_lead_to_places_and_pages(engineer):
    engineer.opens(engineer.has_project())

    engineer.presses("Ctrl+2")
    assert engineer.page_name == "other"
    engineer.presses("Alt+1")
    assert engineer.page_name == "list"
    engineer.presses("Alt+2")
    assert engineer.page_name == "other", "the way into projects leads where one was"


def test_an_edit_is_saved_named_taken_back_and_made_again(engineer):
    project = engineer.has_project(name="甲")
    engineer.opens(project, "notes")

    types(engineer, "背景一")
    assert engineer.saving.startswith("已自动保存 ")
    assert engineer.undo_steps == "可撤销 1 步"
    assert engineer.undo_name == "撤销：“甲”的结果"

    engineer.runs("window.undo")
    assert engineer.page.line.text() == ""
    assert not engineer.can_undo

    engineer.runs("window.redo")
    assert engineer.finds(Project)[0].background == "背景一"


def test_undo_survives_the_night(engineer):
    project = engineer.has_project()
    engineer.opens(project, "notes")
    types(engineer, "背景一")

    engineer.closes_and_comes_back()
    engineer.opens(project, "notes")
    engineer.runs("window.undo")

    assert engineer.page.line.text() == ""


def test_undo_acts_on_what_is_visible(engineer):
    project = engineer.has_project()
    engineer.opens(project, "notes")
    engineer.has_project(name="误建")
    types(engineer, "背景一")

    engineer.goes_to("list")
    engineer.runs("window.undo")

    assert [(p.id, p.background) for p in engineer.finds(Project)] == [(project.id, "背景一")]
    assert engineer.page_name == "list"


def test_undo_leads_to_the_page_of_the_change(engineer):
    project = engineer.has_project()
    engineer.opens(project, "notes")
    types(engineer, "背景一")
    engineer.goes_to("other")

    engineer.runs("window.undo")

    assert engineer.page_name == "notes"
    assert engineer.page.revealed == [project.id]


def test_what_is_typed_is_stored_before_the_page_changes(engineer):
    engineer.opens(engineer.has_project(), "notes")
    engineer.page.line.setText("还没按回车")

    engineer.goes_to("list")

    assert engineer.finds(Project)[0].background == "还没按回车"


def test_an_edit_of_what_changed_meanwhile_is_explained_over_the_page(engineer):
    project = engineer.has_project()
    engineer.opens(project, "notes")
    types(engineer, "背景一")

    late = engineer.desk.apply(Label("project.close", name="x"), Update(project, background="旧"))

    assert late is None
    assert "已被修改或删除" in engineer.message
    assert engineer.saving.startswith("已自动保存"), "nothing of the user's is unsaved"


def test_an_edit_that_found_no_room_is_kept_and_stored_later(engineer, monkeypatch):
    project = engineer.has_project()
    engineer.opens(project, "notes")

    def full(*_, **__):
        raise DiskFullError(place="D:")

    with monkeypatch.context() as disk:
        disk.setattr(engineer.workspace, "apply", full)
        types(engineer, "背景一")
    assert engineer.saving == "保存失败，输入的内容仍然保留"
    assert "磁盘已满" in engineer.message

    engineer.frame.status.saving.retry.click()

    assert engineer.desk.save_state.saving is Saving.SAVED
    assert engineer.finds(Project)[0].background == "背景一"


def test_a_hidden_page_is_up_to_date_when_it_comes_back(engineer):
    engineer.has_project(name="甲")
    engineer.opens(engineer.has_project(name="乙"), "notes")

    engineer.has_project(name="丙")
    engineer.goes_to("list")

    assert engineer.page.names.text() == "甲\n乙\n丙"


def test_a_deleted_project_is_left(engineer):
    project = engineer.has_project()
    engineer.opens(project)

    planned = delete_project(engineer.workspace, project.id)
    engineer.desk.apply(planned.label, *planned.changes, scope=planned.scope)

    assert engineer.desk.project_id == ""
    assert engineer.page_name == "list"


def test_a_command_of_a_page_has_a_button_and_a_menu_entry_while_the_page_shows(engineer):
    engineer.opens(engineer.has_project(), "notes")
    action = engineer.frame.stack.current.actions_of_page.named("notes.clear")
    assert not action.isEnabled()

    types(engineer, "背景一")
    assert action.isEnabled()
    assert action in engineer.window.menuBar().menus[Where.TOOLS].actions()
    engineer.runs("notes.clear")
    assert engineer.finds(Project)[0].background == ""

    engineer.goes_to("list")
    assert action not in engineer.window.menuBar().menus[Where.TOOLS].actions()


def test_a_narrow_window_shrinks_the_navigation_until_asked(engineer):
    engineer.opens(engineer.has_project())
    engineer.resizes(1300, 720)
    assert engineer.frame.navigation.width() == 52

    engineer.runs("window.navigation")
    assert engineer.frame.navigation.width() == 200

    engineer.closes_and_comes_back()
    engineer.resizes(1300, 720)
    assert engineer.frame.navigation.sizeHint().width() == 200


FULL_HEAD = 80
"""Height of the head of the full navigation, in pixels; that of a strip is half of it."""


def tops(navigation):
    """Where the entries begin, so that one can aim at them."""
    return {name: entry.geometry().top() for name, entry in navigation.entries.items()}


def test_a_strip_that_the_mouse_widened_uncovers_the_page_that_is_chosen(engineer):
    engineer.opens(engineer.has_project())
    engineer.resizes(1300, 720)
    navigation = engineer.frame.navigation
    point = QPointF(20, 20)
    QApplication.sendEvent(navigation, QEnterEvent(point, point, point))
    engineer.waits(lambda: navigation.width() == 200)
    engineer.waits(lambda: tops(navigation)["notes"] < FULL_HEAD)
    widened = tops(navigation)

    navigation.entries["notes"].click()
    assert navigation.width() == 52
    QApplication.processEvents()
    assert tops(navigation) == widened, "whoever rests on an icon clicks on its name"


def test_the_mouse_that_just_chose_a_page_does_not_widen_the_strip_over_it(engineer, qtbot):
    engineer.opens(engineer.has_project())
    engineer.resizes(1300, 720)
    navigation = engineer.frame.navigation
    point = QPointF(20, 20)
    QApplication.sendEvent(navigation, QEnterEvent(point, point, point))

    navigation.entries["notes"].click()
    qtbot.wait(500)  # longer than the mouse has to rest
    assert navigation.width() == 52


def test_the_language_changes_at_once_and_stays(engineer):
    engineer.opens(engineer.has_project(), "notes")
    types(engineer, "背景一")

    engineer.runs("window.language")
    engineer.waits(lambda: engineer.saving.startswith("All changes saved"))

    assert engineer.page_name == "notes"
    assert engineer.page.line.text() == "背景一"
    assert engineer.undo_name.startswith("Undo: ")
    engineer.closes_and_comes_back()
    assert engineer.saving == "All changes saved"


def test_pages_that_go_with_a_language_are_not_dressed_for_the_next_one(engineer, qtbot):
    order = []
    engineer.opens(engineer.has_project(), "notes")
    engineer.page.destroyed.connect(lambda: order.append("page ended"))

    with qtbot.waitSignal(theme().theme_changed):
        theme().theme_changed.connect(lambda: order.append("dressed"), _ONCE)
        engineer.runs("window.language")

    assert order == ["page ended", "dressed"], "to dress thousands of widgets takes seconds"


def test_the_menus_stand_where_they_stood_after_the_language_changed(engineer):
    def first():
        bar = engineer.window.menuBar()
        return bar.actionGeometry(bar.actions()[0]).left()

    before = first()
    engineer.runs("window.language")

    engineer.waits(lambda: first() == before)


def test_icons_of_a_menu_are_drawn_when_it_opens(engineer):
    menu = engineer.window.menuBar().menus[Where.PROJECT]
    with_icon = [a for a in menu.actions() if isinstance(a, CommandAction) and a.command.icon]
    assert with_icon
    assert all(action.icon().isNull() for action in with_icon)

    menu.aboutToShow.emit()

    assert not any(action.icon().isNull() for action in with_icon)


@pytest.mark.parametrize("zoom", ZOOM_STEPS)
def test_the_menus_are_there_at_every_size_of_the_type(engineer, zoom):
    engineer.desk.preferences.zoom = zoom
    engineer.waits(lambda: engineer.frame.status.zoom.text() == f"{zoom}%")
    engineer.window.resize(1440, 868)

    bar = engineer.window.menuBar()
    first = bar.menus[Where.FILE].menuAction()
    engineer.waits(lambda: not bar.actionGeometry(first).isEmpty())

    assert bar.rect().contains(bar.actionGeometry(first))


def test_dark_and_large_at_once(engineer):
    engineer.runs("window.theme")
    assert theme().dark

    engineer.runs("window.larger")
    engineer.waits(lambda: engineer.frame.status.zoom.text() == "110%")
    assert theme().font("body").pixelSize() == 14


def test_f6_goes_from_pane_to_pane(engineer):
    engineer.opens(engineer.has_project(), "notes")
    panes = [engineer.frame.rail, engineer.frame.navigation, engineer.page]

    for pane in panes:
        pane_of_focus = [p for p in panes if p.isAncestorOf(engineer.window.focusWidget())]
        assert pane_of_focus != [pane] or pane is engineer.page
        engineer.runs("window.next_pane")

    assert engineer.window.isAncestorOf(engineer.window.focusWidget())


def test_a_bug_is_logged_and_told_once_and_the_window_stays(engineer, tmp_path, caplog):
    file = log_to(tmp_path / "logs")
    watch = FaultWatch(engineer.window)
    watch.tell(engineer.window.show_fault, engineer.desk.show_error)

    with caplog.at_level(logging.ERROR):
        for _ in range(2):
            watch.hear(ValueError, ValueError("no such thing"), None)
    engineer.waits(lambda: engineer.message != "")

    assert engineer.message.count("no such thing") == 1
    assert "日志文件" in engineer.message
    assert file.read_text(encoding="utf-8").count("no such thing") == 2


def test_a_refusal_that_nobody_awaited_is_told_in_words_each_time(engineer, caplog):
    watch = FaultWatch(engineer.window)
    watch.tell(engineer.window.show_fault, engineer.desk.show_error)

    with caplog.at_level(logging.ERROR):
        for id in ("a7", "b8"):
            error = DamagedRecordError(kind=kind_term(TenderClause), id=id)
            watch.hear(DamagedRecordError, error, None)
            engineer.waits(lambda id=id: id in engineer.message)

    assert "存储内容已损坏" in engineer.message
    assert "日志文件" not in engineer.message


def test_the_window_comes_back_where_it_was(engineer):
    engineer.resizes(1180, 700)

    engineer.closes_and_comes_back()

    assert engineer.window.height() == 700


@pytest.mark.parametrize(("size", "fills"), [((5000, 900), True), ((1440, 5000), True)])
def test_a_window_larger_than_the_screen_fills_the_screen(employ, size, fills):
    window = employ(size=size).window

    window.fit_on_screen()

    assert window.isMaximized() is fills


def test_a_notice_of_an_edit_goes_with_the_edit(engineer):
    engineer.opens(engineer.has_project(), "notes")
    types(engineer, "背景一")
    edit = engineer.workspace.undoable(engineer.desk.project_id)
    engineer.desk.tell("已改写背景", edit)
    assert engineer.toasts == ["已改写背景"]

    engineer.runs("window.undo")

    assert engineer.toasts == []


def test_newer_news_take_the_place_of_older_ones(engineer):
    engineer.desk.tell("已复制：第一问")
    engineer.desk.tell("已复制：第二问")

    assert engineer.toasts == ["已复制：第二问"]


def test_a_refusal_takes_the_place_of_an_older_one_of_its_kind(engineer):
    for name in ("甲.json", "乙.json"):
        engineer.desk.show_error(NotReadError(name=name, reason="x"))

    assert "乙.json" in engineer.message
    assert "甲.json" not in engineer.message


def test_ctrl_0_brings_the_type_back_to_its_normal_size(engineer):
    engineer.runs("window.larger")
    engineer.waits(lambda: engineer.frame.status.zoom.text() == "110%")

    engineer.presses("Ctrl+0")

    engineer.waits(lambda: engineer.frame.status.zoom.text() == "100%")


@pytest.mark.parametrize("begin", [Sample.OPEN, Sample.IF_EMPTY])
def test_a_start_with_the_sample_opens_it_where_there_is_nothing_else(engineer, begin):
    begin_with_sample(engineer.desk, begin)

    assert engineer.desk.get(Project, engineer.desk.project_id).sample


def test_a_start_with_the_sample_makes_it_beside_other_projects_once(engineer):
    engineer.has_project()
    begin_with_sample(engineer.desk, Sample.IF_EMPTY)
    assert engineer.desk.project_id == ""

    begin_with_sample(engineer.desk, Sample.OPEN)
    begin_with_sample(engineer.desk, Sample.OPEN)

    assert engineer.desk.get(Project, engineer.desk.project_id).sample
    assert len(engineer.finds(Project)) == 2


def test_the_sample_is_opened_from_inside_another_project(engineer):
    own = engineer.has_project()
    engineer.opens(own)

    engineer.runs("window.open_sample")

    engineer.waits(lambda: engineer.desk.project_id != own.id)
    assert engineer.desk.get(Project, engineer.desk.project_id).sample

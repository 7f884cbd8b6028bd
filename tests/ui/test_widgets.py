import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCalendarWidget, QWidget

from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.preferences import ZOOM_STEPS
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets import toasts
from presales_desk.ui.widgets.buttons import Button, IconButton, Segmented
from presales_desk.ui.widgets.chips import Chip, ProgressBar
from presales_desk.ui.widgets.confirm import ConfirmDialog, confirmed
from presales_desk.ui.widgets.frames import Drawer, column
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from presales_desk.ui.widgets.line_editors import DateField, MoneyField, end_of_change
from presales_desk.ui.widgets.notices import EmptyState, FileWritten, InlineProgress
from presales_desk.ui.widgets.pick_dialog import Choosable, PickDialog, Sheet
from presales_desk.ui.widgets.reading_pane import mark
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.widgets.search_field import SearchField

_DAY = Field(name="day", heading="日期", editor=Editor.DATE)


@pytest.fixture
def shown(qtbot):
    def show(widget):
        qtbot.addWidget(widget)
        widget.show()
        return widget

    return show


@pytest.fixture
def opened(monkeypatch):
    """The files and folders that were opened outside."""
    places = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: places.append(url.toLocalFile()))
    return places


def button_named(widget, text):
    return next(each for each in widget.findChildren(Button) if each.text() == text)


def test_an_elided_label_has_the_whole_in_its_tooltip(shown):
    label = shown(ElidedLabel("某省电信集团大客户四级组网技改试点项目"))
    label.resize(80, 20)
    assert label.text().endswith("…")
    assert "四级组网技改" in label.toolTip()

    label.resize(800, 20)
    assert label.text() == label.whole()
    assert label.toolTip() == ""


def test_a_segment_is_chosen_by_click_and_by_key(qtbot, shown):
    views = shown(Segmented(["立场图", "组织树", "列表"], "视图"))

    with qtbot.waitSignal(views.chosen) as chosen:
        qtbot.mouseClick(views.group.button(2), Qt.MouseButton.LeftButton)

    assert chosen.args == [2]
    assert views.choice() == 2


def test_the_focus_of_the_segments_follows_the_click(qtbot, shown):
    views = shown(Segmented(["立场图", "组织树", "列表"], "视图"))
    views.activateWindow()
    views.group.button(0).setFocus()
    qtbot.waitUntil(views.group.button(0).hasFocus)

    qtbot.mouseClick(views.group.button(2), Qt.MouseButton.LeftButton)

    assert views.group.button(2).hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("make", [lambda: Button("添加"), lambda: IconButton("plus", "添加")])
def test_a_button_with_the_focus_is_pressed_by_enter_as_by_space(qtbot, shown, make, key):
    button = shown(make())

    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_the_arrow_leads_from_the_filter_to_the_rows_that_it_leaves(qtbot, shown):
    rows = [Choosable(name, name) for name in ("许峰", "梁志远", "罗静")]
    dialog = shown(PickDialog("关联", [Sheet("听众", rows, ())], "关联"))
    dialog.filter.setText("罗")
    dialog.filter.returnPressed.emit()

    qtbot.keyClick(dialog.filter, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.lists[0], Qt.Key.Key_Space)

    assert dialog.ticked() == ["罗静"]
    assert dialog.none.isHidden()


def test_tab_leads_from_the_filter_through_the_rows_to_the_buttons(qtbot, shown):
    dialog = shown(PickDialog("关联", [Sheet("听众", [Choosable("a", "许峰")], ())], "关联"))
    dialog.activateWindow()
    dialog.filter.setFocus()
    qtbot.waitUntil(dialog.filter.hasFocus)

    qtbot.keyClick(dialog.filter, Qt.Key.Key_Tab)
    assert dialog.lists[0].hasFocus()
    qtbot.keyClick(dialog.lists[0], Qt.Key.Key_Tab)
    assert isinstance(dialog.focusWidget(), Button)


def test_a_filter_that_leaves_nothing_says_so(qtbot, shown):
    dialog = shown(PickDialog("关联", [Sheet("听众", [Choosable("a", "许峰")], ())], "关联"))
    dialog.filter.setText("xf")
    dialog.filter.returnPressed.emit()
    assert dialog.none.isVisible()


def test_a_chip_that_links_works_by_mouse_and_key(qtbot, shown):
    chip = shown(Chip("W1 价格", "primary", clickable=True))

    with qtbot.waitSignal(chip.clicked):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(chip.clicked):
        qtbot.keyClick(chip, Qt.Key.Key_Return)


def test_progress_says_how_far_and_can_be_stopped(qtbot, shown):
    progress = shown(InlineProgress("正在生成 PPT"))
    progress.resize(500, 80)

    progress.show_step(12, 18, "封面")

    assert "12" in progress.findChildren(ElidedLabel)[0].whole()
    assert progress.findChildren(ProgressBar)[0].share() == pytest.approx(12 / 18)
    with qtbot.waitSignal(progress.cancel_requested):
        qtbot.mouseClick(button_named(progress, "Cancel"), Qt.MouseButton.LeftButton)


def test_a_written_file_is_opened_with_one_click(qtbot, shown, opened):
    strip = shown(FileWritten())
    strip.show_file(Path("/projects/方案.pptx"))

    qtbot.mouseClick(button_named(strip, "Open"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button_named(strip, "Show in folder"), Qt.MouseButton.LeftButton)

    assert opened == ["/projects/方案.pptx", "/projects"]


@pytest.mark.parametrize("name", ["项目.pdesk", "知识.PDKB"])
def test_a_package_of_ours_is_shown_in_its_folder_alone(qtbot, shown, opened, name):
    strip = shown(FileWritten())
    strip.show_file(Path("/projects") / name)

    assert not button_named(strip, "Open").isVisible()
    qtbot.mouseClick(button_named(strip, "Show in folder"), Qt.MouseButton.LeftButton)
    strip.show_file(Path("/projects/方案.pptx"))

    assert opened == ["/projects"]
    assert button_named(strip, "Open").isVisible()


def test_a_toast_takes_back_what_it_tells_of(qtbot, shown):
    window = shown(QWidget())
    window.resize(800, 600)
    area, undone = toasts.ToastArea(window), []

    toast = area.say("已删除干系人 何文涛", lambda: undone.append("何文涛"))
    qtbot.mouseClick(button_named(toast, "Undo"), Qt.MouseButton.LeftButton)

    assert undone == ["何文涛"]
    assert area.toasts() == []


def test_a_long_toast_breaks_into_lines_beside_its_button(shown):
    window = shown(QWidget())
    window.resize(800, 600)
    area = toasts.ToastArea(window)
    text = "没有可填的应答：以往的应答和所选条款没有共同的用词，产品参数也没有对应的数值。"

    low, high = area.say("已保存"), area.say(text, print)

    assert low.height() == toasts.LOW < high.height()
    said = high.findChild(PlainLabel)
    assert said.text().replace("\n", "") == text
    assert said.geometry().right() < button_named(high, "Undo").geometry().left()
    assert not low.geometry().intersects(high.geometry())


def test_toasts_go_by_themselves_and_never_more_than_three(qtbot, shown, monkeypatch):
    monkeypatch.setattr(toasts, "SHOWN_MS", 30)
    window = shown(QWidget())
    area = toasts.ToastArea(window)
    for number in range(5):
        area.say(f"第 {number} 条")

    assert len(area.toasts()) == toasts.MOST
    qtbot.waitUntil(lambda: area.toasts() == [])
    assert not area.isVisible()


def test_a_toast_takes_no_focus(qtbot, shown):
    window = QWidget()
    field = SearchField("找", window)
    shown(window).activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()

    toasts.ToastArea(window).say("已保存", print)

    assert field.hasFocus()


def test_enter_cancels_what_cannot_be_undone(qtbot, shown):
    dialog = shown(ConfirmDialog("彻底删除？", "12 个附件", "彻底删除"))

    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_the_destructive_button_confirms(qtbot, shown, monkeypatch):
    monkeypatch.setattr(ConfirmDialog, "exec", lambda dialog: dialog.act.click() or dialog.result())

    assert confirmed(shown(QWidget()), "彻底删除？", "12 个附件", "彻底删除")


def test_search_waits_for_a_pause_and_escape_clears(qtbot, shown):
    field = shown(SearchField("搜索"))

    with qtbot.waitSignal(field.searched) as searched:
        qtbot.keyClicks(field, "db")
    assert searched.args == ["db"]

    with qtbot.waitSignal(field.searched) as searched:
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert searched.args == [""]


def test_marked_words_are_found_whatever_their_case_the_longest_first():
    assert mark("PPT与ppt检查", ["ppt", "PPT检查"], "[", "]") == "[PPT]与[ppt检查]"


def test_a_drawer_shows_its_sections_and_can_be_emptied(shown):
    drawer = shown(Drawer("怎么问"))
    drawer.add_section("可以问谁").addWidget(PlainLabel("唐敏"))
    assert [label.text() for label in drawer.findChildren(PlainLabel)][-2:] == ["可以问谁", "唐敏"]

    drawer.clear()

    assert not any(label.isVisible() for label in drawer.findChildren(PlainLabel, "唐敏"))


def test_a_day_goes_on_with_the_arrow_keys(qtbot, shown):
    field = shown(DateField())
    field.show_day(dt.date(2026, 12, 31))

    qtbot.keyClick(field, Qt.Key.Key_Up)

    assert field.value() == dt.date(2027, 1, 1)
    field.clear()
    assert field.value() is None


def test_a_day_is_picked_from_the_calendar(qtbot, shown):
    field = shown(DateField())
    field.show_day(dt.date(2026, 12, 31))
    field.actions()[0].trigger()
    calendar = field.findChild(QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 12, 31)

    with qtbot.waitSignal(field.left):
        calendar.clicked.emit(QDate(2026, 12, 3))

    assert field.value() == dt.date(2026, 12, 3)


def test_money_is_tidied_when_the_field_is_left(qtbot, shown):
    field = shown(MoneyField())

    qtbot.keyClicks(field, "18000000")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert field.text() == "1,800 万元"
    assert field.value() == Decimal(18_000_000)


@pytest.mark.parametrize(
    ("before", "after", "place"),
    [("", "abc", 3), ("abc", "", 0), ("ab", "aXb", 2), ("aXb", "ab", 1), ("aa", "aaa", 3)],
)
def test_the_caret_goes_to_the_end_of_what_changed(before, after, place):
    assert end_of_change(before, after) == place


@pytest.mark.parametrize("zoom", ZOOM_STEPS)
def test_a_day_can_be_read_at_every_size_of_the_type(shown, zoom):
    theme().set_type("zh", zoom)
    try:
        form = shown(RecordForm([Field(name="a", heading="a"), _DAY], columns=2))
        form.resize(200, 80)
        field = form.editor("day")
        field.show_day(dt.date(2026, 12, 28))
        room = field.width() - field.fontMetrics().horizontalAdvance("2026-12-28")
        assert room >= 40, "frame, padding, and the calendar"
    finally:
        theme().set_type("zh", 100)


def test_a_strip_that_comes_below_leaves_the_button_under_the_mouse(shown, qtbot):
    window, strip, empty = QWidget(), QWidget(), EmptyState("先列出对手", "再评分")
    pane = QWidget(window)
    begin = empty.add_button("添加对手", lambda: None)
    strip.setFixedHeight(36)
    strip.hide()
    body = column(pane)
    body.addWidget(empty, 1)
    body.addWidget(strip)
    window.resize(700, 500)
    pane.resize(window.size())
    shown(window)

    def place():
        return begin.mapTo(pane, QPoint(0, 0)).y()

    before = place()
    strip.show()
    qtbot.waitUntil(lambda: empty.height() == 464)
    qtbot.wait(1)
    assert place() == before

    window.resize(700, 300)
    pane.resize(window.size())
    qtbot.waitUntil(lambda: empty.height() == 264)
    qtbot.waitUntil(lambda: abs(empty.height() / 2 - place()) < 100 and place() < 264)

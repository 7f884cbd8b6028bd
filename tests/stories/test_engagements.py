"""Exchanges in the real window: arranged, prepared, written up; nothing that is open is lost."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPushButton

from presales_desk.records.base import Insert
from presales_desk.records.enums import ExchangeForm, ExchangeState, MilestoneKind
from presales_desk.records.exchange import Exchange
from presales_desk.records.findings import Label
from presales_desk.records.project import Milestone
from presales_desk.ui.pages.engagements import ENGAGEMENTS
from presales_desk.ui.pages.settings import SETTINGS

TODAY = dt.date(2026, 11, 20)


class Presenter:
    """What an engineer does and sees on this page."""

    def __init__(self, engineer, qtbot):
        self.engineer, self._qtbot = engineer, qtbot

    @property
    def page(self):
        return self.engineer.page

    @property
    def tab(self):
        return self.page.host.in_front

    @property
    def shown(self):
        """Name of the exchange that is shown; empty while the page teaches."""
        return self.page.picker.currentText() if self.page.picker.isVisible() else ""

    def clicks(self, words):
        button = next(b for b in self.page.findChildren(QPushButton) if words in b.text())
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def goes_to(self, name):
        self.page.host.show_tab(name)
        return self.tab

    def picks(self, words):
        picker = self.page.picker
        place = next(n for n in range(picker.count()) if words in picker.itemText(n))
        picker.setCurrentIndex(place)
        picker.activated.emit(place)

    def types(self, text, into, form=None):
        editor = (form or self.tab.details.form).editor(into)
        editor.setFocus()
        editor.selectAll()
        typed = QInputMethodEvent()
        typed.setCommitString(text)
        QApplication.sendEvent(editor, typed)
        self._qtbot.keyClick(editor, Qt.Key.Key_Tab)

    def exchanges(self):
        return {each.name: each for each in self.engineer.finds(Exchange)}


@pytest.fixture
def engineer(employ):
    engineer = employ(pages=(SETTINGS, ENGAGEMENTS))
    engineer.desk.now = lambda: dt.datetime(2026, 11, 20, 9, 30)  # noqa: DTZ001 (local time)
    engineer.window.activateWindow()
    engineer.waits(engineer.window.isActiveWindow)
    return engineer


@pytest.fixture
def project(engineer):
    return engineer.has_project(customer="G集团", presales="林晓")


def has(engineer, project, *records):
    label = Label("project.new", name="准备")
    engineer.workspace.apply(label, *map(Insert, records), scope=project.id)


@pytest.fixture
def date(engineer, project):
    """An exchange that so far is a key date alone."""
    milestone = Milestone(
        project_id=project.id,
        name="技术方案交流",
        kind=MilestoneKind.EXCHANGE,
        day=dt.date(2026, 11, 26),
        time="14:00",
    )
    has(engineer, project, milestone)
    return milestone


@pytest.fixture
def presenter(engineer, project, qtbot):
    engineer.opens(project, "engagements")
    return Presenter(engineer, qtbot)


def test_a_project_without_exchanges_is_told_how_to_begin(presenter, engineer):
    assert presenter.shown == ""
    assert presenter.page.teaches()

    presenter.clicks("新建交流")

    assert presenter.shown == "正式交流1"
    exchange = presenter.exchanges()["正式交流1"]
    assert engineer.finds(Milestone)[0].id == exchange.milestone_id
    engineer.presses("Ctrl+Z")
    assert not engineer.finds(Exchange)
    assert not engineer.finds(Milestone)
    assert presenter.page.teaches()


def test_a_key_date_becomes_an_exchange_to_prepare(date, presenter, engineer):
    presenter.clicks("技术方案交流")

    assert presenter.shown == "技术方案交流·11-26"
    assert len(engineer.finds(Milestone)) == 1
    assert "11-26 周四 14:00" in presenter.page.purpose()


def test_day_and_name_are_those_of_the_key_date(date, presenter, engineer):
    presenter.clicks("技术方案交流")

    presenter.types("2026-11-27", into="day")
    presenter.types("10：30", into="time")
    presenter.types("方案交流（第二轮）", into="name")

    (milestone,) = engineer.finds(Milestone)
    assert (milestone.day, milestone.time) == (dt.date(2026, 11, 27), "10:30")
    assert milestone.name == "方案交流（第二轮）"
    engineer.presses("Ctrl+Z")
    assert engineer.finds(Milestone)[0].name == engineer.finds(Exchange)[0].name == "技术方案交流"


def test_a_held_exchange_ticks_its_key_date_off(date, presenter, engineer):
    presenter.clicks("技术方案交流")
    state = presenter.tab.details.form.editor("state")
    place = list(ExchangeState).index(ExchangeState.HELD)

    state.setCurrentIndex(place)
    state.activated.emit(place)

    assert engineer.finds(Milestone)[0].done
    assert engineer.finds(Exchange)[0].state is ExchangeState.HELD


def test_formal_and_informal_exchanges_are_counted_apart(presenter, engineer):
    presenter.clicks("新建交流")
    engineer.runs("engagements.new_informal")
    engineer.runs("engagements.new")

    assert set(presenter.exchanges()) == {"正式交流1", "非正式交流1", "正式交流2"}
    assert presenter.exchanges()["非正式交流1"].form is ExchangeForm.INFORMAL
    assert presenter.shown == "正式交流2"
    presenter.picks("正式交流1")
    assert presenter.page.exchange.name == "正式交流1"


def test_a_deleted_exchange_takes_its_key_date_and_comes_back_with_it(date, presenter, engineer):
    presenter.clicks("技术方案交流")

    engineer.runs("engagements.delete")
    assert not engineer.finds(Exchange)
    assert not engineer.finds(Milestone)
    assert "技术方案交流" in engineer.toasts[0]

    engineer.presses("Ctrl+Z")
    assert presenter.shown == "技术方案交流·11-26"


def test_each_project_remembers_its_exchange(presenter, engineer, project):
    presenter.clicks("新建交流")
    engineer.runs("engagements.new")
    presenter.picks("正式交流1")
    other = engineer.has_project("另一个项目")

    engineer.opens(other, "engagements")
    assert presenter.shown == ""
    engineer.opens(project, "engagements")
    assert presenter.shown == "正式交流1"

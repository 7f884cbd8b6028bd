"""The strip that asks why."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from presales_desk.ui.widgets.reason import ReasonStrip


@pytest.fixture
def strip(qtbot):
    page = QWidget()
    strip = ReasonStrip()
    QVBoxLayout(page).addWidget(strip)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    yield strip
    page.close()


def test_it_is_hidden_until_it_is_asked(strip):
    assert strip.isHidden()
    strip.ask("独立竞争 → 联合竞争")
    assert not strip.isHidden()
    assert strip.change.whole() == "独立竞争 → 联合竞争"
    assert "独立竞争 → 联合竞争" in strip.field.accessibleName()
    assert strip.field.placeholderText()


def test_enter_gives_the_reason(strip, qtbot):
    strip.ask("")
    qtbot.keyClicks(strip.field, " they have the local cases ")
    with qtbot.waitSignal(strip.given) as given:
        qtbot.keyClick(strip.field, Qt.Key.Key_Return)
    assert given.args == ["they have the local cases"]
    assert strip.isHidden()


def test_escape_drops_the_change(strip, qtbot):
    strip.ask("")
    with qtbot.waitSignal(strip.dropped), qtbot.assertNotEmitted(strip.given):
        qtbot.keyClick(strip.field, Qt.Key.Key_Escape)
    assert strip.isHidden()


def test_the_buttons_do_the_same(strip, qtbot):
    strip.ask("")
    with qtbot.waitSignal(strip.given):
        qtbot.mouseClick(strip.give_button, Qt.MouseButton.LeftButton)
    strip.ask("")
    with qtbot.waitSignal(strip.dropped):
        qtbot.mouseClick(strip.drop_button, Qt.MouseButton.LeftButton)


def test_a_reason_of_last_time_is_gone(strip, qtbot):
    strip.ask("")
    qtbot.keyClicks(strip.field, "old")
    qtbot.keyClick(strip.field, Qt.Key.Key_Escape)
    strip.ask("")
    assert strip.field.text() == ""

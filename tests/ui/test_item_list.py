"""Lists of painted rows: what they say, how they are walked, how high they are."""

import pytest
from PySide6.QtCore import Qt

from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.item_list import ItemList


@pytest.fixture
def listed(qtbot):
    shown = ItemList("Fruit", str.upper, lambda *_: None, height=30, most=3)
    qtbot.addWidget(shown)
    shown.show_items(["apple", "pear"])
    shown.show()
    return shown


def test_enter_and_a_click_open_an_item(listed, qtbot):
    opened = []
    listed.opened.connect(opened.append)

    place = listed.visualRect(listed.model().index(1, 0)).center()
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.keyClick(listed, Qt.Key.Key_Up)
    qtbot.keyClick(listed, Qt.Key.Key_Return)

    assert opened == ["pear", "apple"]


def test_enter_in_an_empty_list_opens_nothing(listed, qtbot):
    opened = []
    listed.show_items([])
    listed.opened.connect(opened.append)

    qtbot.keyClick(listed, Qt.Key.Key_Return)

    assert opened == []


def test_screen_readers_hear_the_whole_text(listed):
    assert listed.model().index(0, 0).data() == "APPLE"
    assert "APPLE" in listed.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert listed.accessibleName() == "Fruit"


def test_it_is_as_high_as_its_items_up_to_the_most(listed):
    row = theme().pixels(30)
    assert listed.height() == 2 * row

    listed.show_items(list("abcdef"))

    assert listed.height() == 3 * row


def test_it_grows_where_there_is_more_room(listed):
    listed.show_items(list("abcdef"))

    listed.grow_to(5)

    assert listed.height() == 5 * theme().pixels(30)


def test_a_list_that_keeps_its_rows_does_not_move_what_is_below(qtbot):
    shown = ItemList("Fruit", str, lambda *_: None, height=30)
    qtbot.addWidget(shown)
    shown.keep_rows(4, "No fruit")
    before = shown.height()

    shown.show_items(list("abcdef"))

    assert shown.height() == before


def test_the_cursor_stays_on_an_item_that_is_kept(listed):
    listed.setCurrentIndex(listed.model().index(1, 0))

    listed.show_items(["plum", "apple", "pear"])
    assert listed.current_item() == "pear"

    listed.show_items(["plum"])
    assert listed.current_item() is None


def test_the_model_keeps_qts_rules(listed, qtmodeltester):
    qtmodeltester.check(listed.model())


def test_a_list_with_nothing_to_show_says_so(qtbot):
    shown = ItemList("Fruit", str.upper, lambda *_: None, height=30)
    qtbot.addWidget(shown)
    shown.resize(300, 100)
    blank = shown.grab().toImage()

    shown.say_if_empty("No fruit today.")
    assert shown.grab().toImage() != blank

    shown.show_items(["apple"])
    full = shown.grab().toImage()
    shown.say_if_empty("")
    assert shown.grab().toImage() == full

"""Menus open where the hand is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.menu_place import menu_place
from presales_desk.ui.widgets.search_field import SearchField


def test_a_menu_opens_below_its_button_whether_pressed_by_key_or_pointer(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    field, button = SearchField("找", window), Button("发任务包…")
    body = column(window)
    body.addWidget(field)
    body.addWidget(button)
    places = []
    button.when_clicked(lambda: places.append(menu_place()))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    field.setFocus()
    places.append(menu_place())

    assert places == [button.mapToGlobal(button.rect().bottomLeft()), QCursor.pos()]

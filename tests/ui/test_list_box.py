"""Rows of a list lie where they are clicked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem

from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.list_box import ListBox


@pytest.mark.usefixtures("dressed")
def test_a_row_stays_below_the_pointer_when_another_one_is_ticked(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    rows = ListBox()
    for name in ("投标函", "开标一览表", "授权委托书"):
        item = QListWidgetItem(name)
        item.setCheckState(Qt.CheckState.Checked)
        rows.addItem(item)
    column(dialog).addWidget(rows)
    dialog.open()
    qtbot.waitExposed(dialog)
    places = [rows.visualItemRect(rows.item(row)).top() for row in range(3)]

    rows.item(0).setCheckState(Qt.CheckState.Unchecked)
    rows.repaint()

    assert [rows.visualItemRect(rows.item(row)).top() for row in range(3)] == places
    assert places[1] == rows.sizeHintForRow(0)

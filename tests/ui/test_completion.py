"""Words offered while one types into a cell."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from presales_desk.records.base import Record
from presales_desk.ui.models.field import Field
from presales_desk.ui.widgets.record_table import RecordTable


@dataclass(frozen=True, slots=True, kw_only=True)
class Work(Record):
    table: ClassVar[str] = ""

    owner: str = ""
    text: str = ""


def test_tab_takes_what_is_typed_and_goes_on_while_words_are_offered(dressed, qtbot):
    fields = [
        Field(name="owner", heading="Owner", suggest=lambda: ["Wang Lei", "Lin Xiao"]),
        Field(name="text", heading="To do"),
    ]
    table = RecordTable(fields)
    qtbot.addWidget(table)
    table.show_records([Work(text="x")])
    table.show()
    wanted = []
    table.edit_requested.connect(lambda _, fields: wanted.append(fields))
    table.setCurrentIndex(table.records.index(0, 0))
    table.edit(table.currentIndex())
    editor = table.indexWidget(table.currentIndex())
    QTest.keyClicks(editor, "lei")
    popup = editor.completer().popup()
    qtbot.waitUntil(popup.isVisible)

    QTest.keyClick(popup, Qt.Key.Key_Tab)

    qtbot.waitUntil(lambda: table.currentIndex().column() == 1)
    assert wanted == [{"owner": "lei"}]
    assert not popup.isVisible()

"""Nothing that a user, a file or a colleague wrote is ever taken as markup."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

import presales_desk.ui
from presales_desk import assets
from presales_desk.ui.widgets.buttons import Button, IconButton
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.confirm import ConfirmDialog
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel, safe_tooltip
from presales_desk.ui.widgets.notices import Banner, EmptyState, FileWritten, InlineProgress
from presales_desk.ui.widgets.reading_pane import SafeTextBrowser
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.widgets.toasts import Toast
from tests.ui.records import FACT_FIELDS, PROJECT_FIELDS, fact, project

HOSTILE = '<img src="file:///etc/passwd"><b>客户</b> & <a href="http://x">y</a>'
UI = assets.Path(presales_desk.ui.__file__).parent

MAKERS = {
    "banner": lambda: Banner(HOSTILE, title=HOSTILE),
    "toast": lambda: Toast(HOSTILE),
    "empty": lambda: EmptyState(HOSTILE, HOSTILE),
    "confirm": lambda: ConfirmDialog(HOSTILE, HOSTILE, HOSTILE),
    "progress": lambda: InlineProgress(HOSTILE),
    "label": lambda: PlainLabel(HOSTILE),
}


@pytest.mark.parametrize("name", MAKERS)
def test_labels_show_tags_as_characters(qtbot, name):
    widget = MAKERS[name]()
    qtbot.addWidget(widget)

    labels = [widget] if isinstance(widget, PlainLabel) else widget.findChildren(PlainLabel)

    assert any(HOSTILE in label.text() or "<img" in label.text() for label in labels)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_only_plain_labels_are_made():
    made = [
        f"{file.relative_to(UI)}: {line.strip()}"
        for file in UI.rglob("*.py")
        for line in file.read_text(encoding="utf-8").splitlines()
        if re.search(r"\b(QLabel|QMessageBox|QTextBrowser|QTextEdit)\(", line)
        and not line.startswith("class ")
    ]

    assert made == []


def test_tooltips_show_tags_as_characters(qtbot):
    shown = QTextDocument()
    label = ElidedLabel(HOSTILE)
    button = IconButton("edit", HOSTILE)
    for widget in (label, button):
        qtbot.addWidget(widget)
    label.resize(30, 20)
    label.show()

    for tip in (label.toolTip(), button.toolTip(), safe_tooltip(HOSTILE)):
        shown.setHtml(tip)
        assert HOSTILE in shown.toPlainText()


def test_an_ampersand_is_no_shortcut(qtbot):
    button = Button("研发 & 交付")
    qtbot.addWidget(button)

    assert button.text() == "研发 && 交付"
    assert button.shortcut().isEmpty()


def test_a_reading_pane_shows_tags_marks_words_and_loads_nothing(qtbot):
    pane = SafeTextBrowser()
    qtbot.addWidget(pane)

    pane.show_text(f"{HOSTILE}\n第 3.2.7 条 等保三级", ["等保", "<img"])

    assert pane.toPlainText() == f"{HOSTILE}\n第 3.2.7 条 等保三级"
    assert pane.toHtml().count("background-color") == 2
    resource = pane.loadResource(QTextDocument.ResourceType.ImageResource, QUrl("file:///etc/x"))
    assert bytes(resource) == b""


def test_a_reading_pane_follows_no_link(qtbot):
    pane = SafeTextBrowser()
    qtbot.addWidget(pane)
    pane.show_text("文字")

    pane.anchorClicked.emit(QUrl("https://example.com"))

    assert pane.toPlainText() == "文字"


def test_cells_and_fields_hold_tags_as_characters(qtbot):
    table, form = RecordTable(FACT_FIELDS), RecordForm(PROJECT_FIELDS)
    for widget in (table, form):
        qtbot.addWidget(widget)
    table.show_records([fact(HOSTILE)])
    form.show_record(project(name=HOSTILE, background=HOSTILE))

    assert table.records.text_at(0, 0) == HOSTILE
    tip = table.records.data(table.records.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert form.editor("name").text() == HOSTILE
    assert form.editor("background").toPlainText() == HOSTILE


def test_rich_text_is_pasted_into_long_fields_as_text(qtbot):
    form = RecordForm(PROJECT_FIELDS)
    qtbot.addWidget(form)
    form.show_record(project())
    editor = form.editor("background")
    QApplication.clipboard().setText(HOSTILE)

    editor.paste()

    assert editor.toPlainText() == HOSTILE


def test_chips_and_files_name_what_they_were_given(qtbot, tmp_path):
    chip, written = Chip(HOSTILE), FileWritten()
    for widget in (chip, written):
        qtbot.addWidget(widget)
    written.resize(900, 40)
    written.show_file(tmp_path / "<b>方案.pptx")

    assert chip.accessibleName() == HOSTILE
    assert any("<b>方案.pptx" in one.whole() for one in written.findChildren(ElidedLabel))

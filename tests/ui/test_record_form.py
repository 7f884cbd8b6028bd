from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit

from presales_desk.records.enums import Severity
from presales_desk.records.findings import Finding
from presales_desk.ui.widgets import record_form
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.line_editors import TextField
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.widgets.value_editors import MOST_LINES, MultiLineText
from presales_desk.ui.words import translate
from tests.ui.records import PROJECT_FIELDS, project


class Person:
    """Someone at a form whose page stores every request, as pages do."""

    def __init__(self, qtbot, form):
        self.form, self.record = form, project()
        self._qtbot = qtbot
        self.requests = []
        form.edit_requested.connect(self._store)
        form.show_record(self.record)

    def _store(self, name, value, merge_key):
        self.requests.append((name, value, merge_key))
        self.record = self.record.but(**{name: value})
        self.form.show_record(self.record)

    def types(self, text, into):
        editor = self.form.editor(into)
        editor.setFocus()
        editor.selectAll()
        self._qtbot.keyClicks(editor, text)
        return editor

    def leaves(self):
        self._qtbot.keyClick(self.form.focusWidget(), Qt.Key.Key_Tab)

    def waits(self):
        with self._qtbot.waitSignal(self.form.edit_requested, timeout=2000):
            pass


@pytest.fixture
def form(qtbot, monkeypatch):
    monkeypatch.setattr(record_form, "IDLE_MS", 100)
    form = RecordForm(PROJECT_FIELDS, columns=2)
    qtbot.addWidget(form)
    form.resize(700, 400)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


@pytest.fixture
def person(qtbot, form):
    return Person(qtbot, form)


def test_leaving_a_field_stores_it(person):
    person.types("3000wan", into="name")
    assert person.requests == []

    person.leaves()

    assert person.requests == [("name", "3000wan", f"{person.record.id}.name")]


def test_a_pause_in_typing_stores_it_and_keeps_the_caret(person):
    editor = person.types("abc", into="name")
    editor.setCursorPosition(1)

    person.waits()

    assert person.requests[0][:2] == ("name", "abc")
    assert editor.hasFocus()
    assert editor.cursorPosition() == 1


def test_typing_in_one_field_is_one_step_of_undo(person):
    person.types("a", into="name")
    person.waits()
    person._qtbot.keyClicks(person.form.editor("name"), "b")
    person.waits()

    assert len({merge_key for _, _, merge_key in person.requests}) == 1


def test_money_keeps_its_own_writing_until_the_field_is_left(person):
    editor = person.types("2000000", into="budget")
    person.waits()
    assert editor.text() == "2000000"

    person.leaves()

    assert person.record.budget == Decimal(2_000_000)
    assert editor.text() == "200 万元"


def test_what_cannot_be_stored_stays_with_the_reason_below(person):
    editor = person.types("much", into="win_percent")

    person.leaves()

    assert person.requests == []
    assert editor.text() == "much"
    assert "much" in person.form.message("win_percent")
    assert editor.property("invalid")

    person.types("60%", into="win_percent")
    person.leaves()
    assert person.record.win_percent == 60
    assert person.form.message("win_percent") == ""


def test_a_refused_text_survives_edits_of_other_fields(person):
    person.types("much", into="win_percent")
    person.leaves()

    person.types("x", into="name")
    person.leaves()

    assert person.form.editor("win_percent").text() == "much"


def test_changes_from_elsewhere_arrive_without_disturbing_what_is_typed(person):
    editor = person.types("half", into="name")

    person.form.show_record(person.record.but(name="undone", background="从别处来"))

    assert editor.text() == "half"
    assert editor.hasFocus()
    assert person.form.editor("background").toPlainText() == "从别处来"


def test_undo_is_shown_in_the_field_with_the_focus(person):
    editor = person.types("abc", into="name")
    person.waits()
    editor.setCursorPosition(2)

    person.form.show_record(person.record.but(name="四级组网技改"))

    assert editor.text() == "四级组网技改"
    assert editor.cursorPosition() == len("四级组网技改")


def test_undo_is_the_windows_once_what_was_typed_is_stored(person, qtbot):
    undo = QAction(person.form)
    undo.setShortcut(QKeySequence("Ctrl+Z"))
    person.form.addAction(undo)
    for field in ("name", "background"):
        editor = person.types("abc", into=field)
        with qtbot.assertNotEmitted(undo.triggered):
            qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(editor, "x")
        person.waits()

        with qtbot.waitSignal(undo.triggered):
            qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_another_record_takes_nothing_along(person):
    first = person.record.id
    person.types("abc", into="name")

    person.form.show_record(project(name="第二个项目"))

    assert person.requests == [("name", "abc", f"{first}.name")]


def test_a_check_is_stored_at_once(person, qtbot):
    qtbot.keyClick(person.form.editor("sample"), Qt.Key.Key_Space)

    assert person.record.sample is True


def test_findings_stand_below_their_field(person):
    overdue = Finding(
        "date.overdue",
        Severity.WARNING,
        {"name": "<i>立项</i>", "days": 3},
        record_id=person.record.id,
        field="opened",
    )

    person.form.show_record(person.record, [overdue])

    assert "<i>立项</i>" in person.form.message("opened")
    assert person.form.message("name") == ""


def test_a_screen_reader_hears_name_hint_and_message(person):
    editor = person.form.editor("budget")
    assert (editor.accessibleName(), editor.accessibleDescription()) == ("预算", "含税")

    person.types("much", into="budget")
    person.leaves()

    assert "much" in editor.accessibleDescription()


def test_tab_follows_the_reading_order(person):
    person.form.focus_field("name")
    order = [person.form.focusWidget().accessibleName()]
    for _ in PROJECT_FIELDS[1:]:
        person.leaves()
        order.append(person.form.focusWidget().accessibleName())

    assert order == [field.heading for field in PROJECT_FIELDS]


def test_long_text_grows_and_then_scrolls(qtbot):
    text = MultiLineText()
    qtbot.addWidget(text)
    heights = []
    for lines in (1, 3, MOST_LINES, 40):
        text.setPlainText("\n".join(["行"] * lines))
        heights.append(text.height())

    assert heights[0] < heights[1] < heights[2] == heights[3]


def test_a_text_that_is_too_long_for_its_field_ends_in_dots(qtbot):
    cut_by_qt, field = QLineEdit(), TextField()
    for edit in (cut_by_qt, field):
        qtbot.addWidget(edit)
        edit.setText("信息中心主任许峰，交流一会后单独说的")
        edit.setCursorPosition(0)

    def looks_alike(width):
        for edit in (cut_by_qt, field):
            edit.resize(width, 28)
        return field.grab().toImage() == cut_by_qt.grab().toImage()

    assert looks_alike(600)
    assert not looks_alike(120)


def test_a_field_left_with_the_caret_at_its_end_shows_nothing_of_what_was_scrolled_away(qtbot):
    field = TextField()
    qtbot.addWidget(field)
    field.resize(120, 28)
    field.setText("信息中心主任许峰，交流一会后单独说的")
    field.setCursorPosition(0)
    from_the_start = field.grab().toImage()

    field.setCursorPosition(len(field.text()))
    field.grab()  # Qt scrolls as it paints

    assert field.grab().toImage() == from_the_start


def test_without_a_record_the_form_is_grey(form):
    form.show_record(None)

    assert not form.isEnabled()
    assert form.editor("name").text() == ""


def test_which_fields_are_required_can_change(form):
    def marked():
        return [mark.parent().field.name for mark in marks if mark.isVisible()]

    words = translate("RecordForm", "required")
    marks = [label for label in form.findChildren(PlainLabel) if label.text() == words]
    form.set_required(["name"])
    assert marked() == ["name"]

    form.set_required([])
    assert marked() == []

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QPlainTextEdit

from presales_desk.errors import WrongValueError
from presales_desk.records.enums import Confidence, Severity
from presales_desk.records.findings import Finding
from presales_desk.ui.preferences import Preferences
from presales_desk.ui.widgets.frames import scrolled_column
from presales_desk.ui.widgets.record_table import RecordTable
from tests.ui.records import ANSWER, CONFIDENCE, FACT_FIELDS, HEARD, QUESTION, fact, facts

Key = Qt.Key


class Person:
    """Someone at a table whose page stores every request, as pages do."""

    def __init__(self, qtbot, table, records):
        self.table, self.records = table, records
        self._qtbot = qtbot
        self.edits, self.pastes, self.refusals = [], [], []
        table.edit_requested.connect(self._store)
        table.edit_refused.connect(lambda *refusal: self.refusals.append(refusal))
        table.paste_requested.connect(lambda *paste: self.pastes.append(paste))
        table.show_records(records)

    def _store(self, record_id, fields):
        self.edits.append((record_id, fields))
        self.records = [r.but(**fields) if r.id == record_id else r for r in self.records]
        self.table.show_records(self.records)

    def goes_to(self, row, column):
        self.table.setFocus()
        self.table.setCurrentIndex(self.table.records.index(row, column))

    def presses(self, key, modifiers=Qt.KeyboardModifier.NoModifier, into=None):
        self._qtbot.keyClick(into or self.table, key, modifiers)

    def editor(self, kind=QLineEdit):
        return next(e for e in self.table.viewport().findChildren(kind) if e.isVisible())

    def finishes(self, key, editor):
        with self._qtbot.waitSignal(self.table.itemDelegate().closeEditor):
            self.presses(key, into=editor)

    def types(self, text, kind=QLineEdit):
        self._qtbot.keyClicks(self.table, text[0])
        editor = self.editor(kind)
        self._qtbot.keyClicks(editor, text[1:])
        return editor

    def pastes_in(self, text):
        data = QMimeData()
        data.setText(text)
        QApplication.clipboard().setMimeData(data)
        self.presses(Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def sees(self, row, column):
        return self.table.records.text_at(row, column)


@pytest.fixture
def table(qtbot):
    table = RecordTable(FACT_FIELDS)
    qtbot.addWidget(table)
    table.resize(700, 300)
    table.show()
    return table


@pytest.fixture
def person(qtbot, table):
    return Person(qtbot, table, facts())


def test_the_model_keeps_the_rules_of_qt(qtmodeltester, table):
    records = facts()
    table.show_records(records, [finding(records[0], "heard", {"name": "标书", "days": 3})])

    qtmodeltester.check(table.records)


def test_typing_replaces_a_cell_and_enter_saves_it(person):
    person.goes_to(1, QUESTION)

    person.finishes(Key.Key_Return, person.types("source?"))

    assert person.edits == [(person.records[1].id, {"own_question": "source?"})]
    assert person.sees(1, QUESTION) == "source?"


def test_f2_edits_what_is_there_and_escape_gives_up(person):
    person.goes_to(0, QUESTION)
    person.presses(Key.Key_F2)
    editor = person.editor()
    assert editor.selectedText() == "预算金额？"

    editor.setText("别的")
    person.finishes(Key.Key_Escape, editor)

    assert person.edits == []
    assert person.sees(0, QUESTION) == "预算金额？"


def test_tab_saves_and_goes_on_to_the_next_cell(person):
    person.goes_to(1, QUESTION)

    person.finishes(Key.Key_Tab, person.types("source?"))

    assert person.edits == [(person.records[1].id, {"own_question": "source?"})]
    assert person.table.currentIndex().column() == ANSWER
    assert person.editor(QPlainTextEdit).isVisible()


def test_long_text_takes_enter_to_save_and_shift_enter_for_a_new_line(person):
    person.goes_to(1, ANSWER)
    editor = person.types("a", QPlainTextEdit)
    person.presses(Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, into=editor)
    editor.insertPlainText("b")

    person.finishes(Key.Key_Return, editor)

    assert person.edits[0][1] == {"answer": "a\nb"}


def test_a_choice_is_taken_from_its_list(person):
    person.goes_to(1, CONFIDENCE)
    person.presses(Key.Key_F2)
    editor = person.editor(QComboBox)
    editor.setCurrentIndex(2)

    editor.activated.emit(2)

    assert person.edits[0][1] == {"confidence": Confidence.HIGH}


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Return])
def test_tab_goes_through_a_choice_to_the_next_cell(person, qtbot, key):
    person.goes_to(1, ANSWER)
    person.finishes(Key.Key_Tab, person.types("a", QPlainTextEdit))
    choices = person.editor(QComboBox).view()
    qtbot.waitUntil(choices.isVisible)

    person.presses(Key.Key_Down, into=choices)
    person.finishes(key, choices)

    assert person.edits[-1] == (person.records[1].id, {"confidence": Confidence.LOW})
    assert person.table.currentIndex().column() == HEARD
    assert person.editor(QLineEdit).isVisible()


def test_an_unchanged_cell_asks_for_nothing(person):
    person.goes_to(0, QUESTION)
    person.presses(Key.Key_F2)

    person.finishes(Key.Key_Return, person.editor())

    assert person.edits == []


def test_what_cannot_be_stored_stays_in_the_cell_with_the_reason_below(person):
    person.goes_to(0, HEARD)

    person.finishes(Key.Key_Return, person.types("soon"))

    assert person.edits == []
    [(record_id, field, error)] = person.refusals
    assert (record_id, field) == (person.records[0].id, "heard")
    assert isinstance(error, WrongValueError)
    assert person.sees(0, HEARD) == "soon"
    assert "soon" in person.table.records.message_at(0)
    assert person.table.rowHeight(0) > person.table.rowHeight(1)


def test_escape_brings_the_stored_value_back(person):
    person.goes_to(0, HEARD)
    person.finishes(Key.Key_Return, person.types("soon"))

    person.presses(Key.Key_Escape)

    assert person.sees(0, HEARD) == "2026-11-02"
    assert person.table.records.message_at(0) == ""
    assert person.table.rowHeight(0) == person.table.rowHeight(1)


def test_a_range_is_pasted_as_one_request(person):
    person.goes_to(1, QUESTION)

    person.pastes_in(
        '来源？\t"集团技改\n专项"\t低\t2026/11/20\r\n条件？\t=1+1\t高\t2026年11月21日\r\n'
    )

    [(changes, new_rows)] = person.pastes
    assert new_rows == []
    assert changes == [
        (
            person.records[1].id,
            {
                "own_question": "来源？",
                "answer": "集团技改\n专项",
                "confidence": Confidence.LOW,
                "heard": dt.date(2026, 11, 20),
            },
        ),
        (
            person.records[2].id,
            {"own_question": "条件？", "answer": "=1+1", "heard": dt.date(2026, 11, 21)},
        ),
    ]


def test_pasting_beyond_the_last_row_asks_for_new_rows(person):
    person.goes_to(2, QUESTION)

    person.pastes_in("甲\n乙\t答\n\t\n丙")

    assert person.pastes == [
        (
            [(person.records[2].id, {"own_question": "甲"})],
            [{"own_question": "乙", "answer": "答"}, {"own_question": "丙"}],
        )
    ]


def test_cells_below_pasted_headings_go_where_their_heading_is(person):
    person.goes_to(0, QUESTION)

    heard = FACT_FIELDS[HEARD].heading
    person.pastes_in(f"序号\t{heard}（年-月-日）\t问题\n1\t2026-11-20\t谁批准？")

    [(changes, new_rows)] = person.pastes
    first = person.records[0]
    wanted = {"own_question": "谁批准？", "heard": dt.date(2026, 11, 20)}
    assert (changes, new_rows) == ([(first.id, wanted)], [])


def test_one_cell_that_says_what_a_heading_says_is_no_line_of_headings(person):
    person.goes_to(1, QUESTION)

    person.pastes_in("问题\t答")

    [(changes, _)] = person.pastes
    assert changes == [(person.records[1].id, {"own_question": "问题", "answer": "答"})]


def test_a_wrong_cell_of_a_paste_is_refused_alone(person):
    person.goes_to(0, CONFIDENCE)

    person.pastes_in("高\t2026-13-01")

    assert person.pastes == [([(person.records[0].id, {"confidence": Confidence.HIGH})], [])]
    assert person.sees(0, HEARD) == "2026-13-01"
    assert person.table.records.severity_at(0, HEARD) is Severity.ERROR


def test_a_wrong_cell_of_a_pasted_new_row_stays_in_it_to_be_mended(person):
    person.goes_to(2, QUESTION)

    person.pastes_in("甲\n乙\t答\t\t下周")
    [(_, [new])] = person.pastes
    person.table.show_records([*person.records, fact("乙", answer="答")])

    assert new == {"own_question": "乙", "answer": "答"}
    assert person.sees(3, HEARD) == "下周"
    assert "下周" in person.table.records.message_at(3)


def test_what_is_pasted_below_the_rows_writes_over_none_of_them(person, qtbot):
    person.goes_to(0, QUESTION)
    qtbot.mouseClick(person.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 280))
    person.pastes_in("甲\t答")

    person.goes_to(0, QUESTION)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    person.presses(Key.Key_V, both)
    person.presses(Key.Key_Home)  # lets go of the keys held with V

    assert person.pastes == [([], [{"own_question": "甲", "answer": "答"}])] * 2


def test_one_cell_fills_the_whole_selection(person):
    person.goes_to(0, CONFIDENCE)
    person.table.selectColumn(CONFIDENCE)

    person.pastes_in("低")

    [(changes, _)] = person.pastes
    assert changes == [(r.id, {"confidence": Confidence.LOW}) for r in person.records]


def test_a_copied_range_comes_back_the_same(person):
    person.records[0] = person.records[0].but(answer='第一行\n"第二行"')
    person.table.show_records(person.records)
    person.table.selectAll()
    person.presses(Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QApplication.clipboard().mimeData()

    assert data.text().startswith('预算金额？\t"第一行\n""第二行"""\t\t2026-11-02\n')
    assert data.html().count("<tr>") == 3


def test_delete_and_moving_are_requests(qtbot):
    table = RecordTable(FACT_FIELDS, movable=True)
    qtbot.addWidget(table)
    records = facts()
    table.show_records(records)
    table.setCurrentIndex(table.records.index(1, QUESTION))

    with qtbot.waitSignal(table.move_requested) as moved:
        qtbot.keyClick(table, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    with qtbot.waitSignal(table.delete_requested) as deleted:
        qtbot.keyClick(table, Key.Key_Delete)
    with qtbot.waitSignal(table.row_requested):
        qtbot.keyClick(table, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert moved.args == [records[1].id, -1]
    assert deleted.args == [[records[1].id]]


def test_a_table_to_look_at_opens_rows_and_changes_nothing(qtbot, table):
    records = facts()
    table.show_records(records)
    table.set_read_only(True)
    table.setCurrentIndex(table.records.index(2, ANSWER))

    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Key.Key_Return)
    with qtbot.assertNotEmitted(table.delete_requested):
        qtbot.keyClick(table, Key.Key_Delete)
    with qtbot.assertNotEmitted(table.paste_requested):
        qtbot.keyClick(table, Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert opened.args == [records[2].id]


def test_the_menu_of_a_row_offers_only_what_the_page_takes(table):
    table.show_records(facts())
    table.setCurrentIndex(table.records.index(1, QUESTION))
    always = [action.text() for action in table._menu().actions() if action.text()]
    assert always == ["Copy"]

    table.paste_requested.connect(lambda *_: None)
    table.row_requested.connect(lambda: None)
    table.delete_requested.connect(lambda _: None)
    offered = [action.text() for action in table._menu().actions() if action.text()]
    assert offered == ["Copy", "Paste", "Paste as new rows", "New row", "Delete"]


def test_the_menu_of_a_row_offers_what_the_page_added(table):
    chosen = []
    records = facts()
    table.show_records(records)
    table.add_row_action("研发 & 转为待办", chosen.append)
    table.setCurrentIndex(table.records.index(1, QUESTION))
    middle = table.viewport().rect().center()

    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, middle)
    QApplication.sendEvent(table.viewport(), event)

    menu = table.findChild(QMenu)
    offered = [action.text() for action in menu.actions()]
    assert offered[0] == "研发 && 转为待办"
    assert "Copy" in offered
    menu.actions()[0].trigger()
    assert chosen == [records[1].id]
    menu.close()


def test_a_table_on_a_scrolling_page_grows_with_its_rows(table):
    table.grow_with_rows(10)
    table.show_records(facts()[:1])
    low = table.height()

    table.show_records(facts())

    assert table.height() == low + 2 * table.rowHeight(0)


@pytest.fixture
def page(qtbot, table):
    """A page that scrolls, with a table of forty rows that does not."""
    inner, page = scrolled_column()
    inner.insertWidget(0, table)
    qtbot.addWidget(page)
    page.resize(700, 300)
    table.grow_with_rows(50)
    table.show_records([fact(f"第 {number} 条") for number in range(40)])
    page.show()
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    return page


def can_be_seen(page, table, row):
    in_table = table.visualRect(table.records.index(row, QUESTION)).center()
    place = table.viewport().mapTo(page.viewport(), in_table)
    return page.viewport().rect().contains(place)


def test_a_scrolling_page_follows_the_cursor_through_a_table_that_grew(qtbot, page, table):
    person = Person(qtbot, table, [table.records.record_at(row) for row in range(40)])
    person.goes_to(0, QUESTION)
    page.activateWindow()
    qtbot.waitUntil(table.hasFocus)

    for _ in range(30):
        person.presses(Key.Key_Down)
    qtbot.waitUntil(lambda: can_be_seen(page, table, 30))

    person.presses(Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: can_be_seen(page, table, 0))


def test_a_scrolling_page_shows_the_row_that_somebody_is_led_to(qtbot, page, table):
    last = table.records.record_at(39)

    assert table.reveal(last.id)

    qtbot.waitUntil(lambda: can_be_seen(page, table, 39))


def test_the_record_that_undo_leads_to_is_the_only_one_selected(qtbot, table, person):
    person.goes_to(0, QUESTION)
    qtbot.waitExposed(table)
    held = Qt.KeyboardModifier.ControlModifier
    QTest.keyPress(table.windowHandle(), Key.Key_Control, held)  # as while Ctrl+Z is pressed

    try:
        for record in person.records[1:]:
            table.reveal(record.id)
    finally:
        QTest.keyRelease(table.windowHandle(), Key.Key_Control)

    assert table.selected_ids() == [person.records[-1].id]


def test_a_page_stays_where_it_is_when_rows_go_that_nobody_works_in(qtbot, page, table):
    table.clearFocus()
    table.setCurrentIndex(table.records.index(30, QUESTION))

    table.show_records([table.records.record_at(row) for row in range(20)])
    qtbot.wait(20)

    assert page.verticalScrollBar().value() == 0


def test_the_cursor_stays_on_its_record_when_rows_come_and_go(table):
    records = facts()
    table.show_records(records)
    table.setCurrentIndex(table.records.index(1, ANSWER))

    table.show_records([fact("新的"), *records])

    assert table.current_id() == records[1].id
    assert table.currentIndex().column() == ANSWER


def test_rows_that_come_while_a_cell_is_edited_wait(person):
    person.goes_to(1, QUESTION)
    editor = person.types("half")

    person.table.show_records([fact("同事加的"), *person.records])

    assert editor.isVisible()
    assert person.table.records.rowCount() == 3
    person.presses(Key.Key_Escape, into=editor)
    person._qtbot.waitUntil(lambda: person.table.records.rowCount() == 4)


def test_what_is_typed_stays_when_its_row_changes_meanwhile(person):
    person.goes_to(1, QUESTION)
    editor = person.types("half")
    record = person.records[1]

    person.table.show_records(person.records, [finding(record, "heard", {"name": "", "days": 3})])
    person.table.show_records([r.but(answer="三年") if r is record else r for r in person.records])

    assert editor.text() == "half"
    person.finishes(Key.Key_Return, editor)
    assert person.edits == [(record.id, {"own_question": "half"})]


def test_sorting_puts_empty_cells_last_and_can_be_taken_back(person):
    model = person.table.records

    model.sort(HEARD, Qt.SortOrder.DescendingOrder)
    assert [model.text_at(row, HEARD) for row in range(3)] == ["2026-11-02", "", ""]
    model.sort(QUESTION, Qt.SortOrder.AscendingOrder)
    assert model.record_at(0).own_question != "预算金额？"

    model.sort(-1)
    assert [model.record_at(row) for row in range(3)] == person.records


def test_a_filter_leaves_the_rows_that_match(table):
    table.show_records(facts())

    table.set_filter("3:5")

    assert [table.records.text_at(0, QUESTION)] == ["付款条件？"]
    table.set_filter("")
    assert table.records.rowCount() == 3


def test_findings_tint_their_cells_and_errors_stand_below_the_row(table):
    records = facts()
    overdue = {"name": "<b>标书</b>", "days": 3}
    table.show_records(records, [finding(records[0], "heard", overdue)])

    assert table.records.severity_at(0, HEARD) is Severity.ERROR
    assert table.records.severity_at(0, QUESTION) is None
    assert "<b>标书</b>" in table.records.message_at(0)
    tip = table.records.data(table.records.index(0, HEARD), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip


def finding(record, field, values):
    return Finding("date.overdue", Severity.ERROR, values, record_id=record.id, field=field)


def test_widths_are_remembered(qtbot, tmp_path):
    preferences = Preferences(tmp_path / "window.ini")
    first = RecordTable(FACT_FIELDS, "facts.table", preferences)
    qtbot.addWidget(first)
    first.horizontalHeader().resizeSection(QUESTION, 333)

    again = RecordTable(FACT_FIELDS, "facts.table", preferences)
    qtbot.addWidget(again)

    assert again.horizontalHeader().sectionSize(QUESTION) == 333


def test_widths_of_other_columns_are_not_taken_over(qtbot, tmp_path):
    preferences = Preferences(tmp_path / "window.ini")
    first = RecordTable(FACT_FIELDS, "facts.table", preferences)
    qtbot.addWidget(first)
    first.horizontalHeader().resizeSection(QUESTION, 333)

    other = RecordTable(FACT_FIELDS[::-1], "facts.table", preferences)
    qtbot.addWidget(other)

    header = other.horizontalHeader()
    assert 333 not in [header.sectionSize(column) for column in range(header.count())]


def test_a_column_without_room_last_time_is_as_wide_as_ever_when_there_is_room(qtbot, tmp_path):
    preferences = Preferences(tmp_path / "window.ini")
    first = RecordTable(FACT_FIELDS, "facts.table", preferences)
    qtbot.addWidget(first)
    before = first.horizontalHeader().sectionSize(CONFIDENCE)
    first.hideColumn(CONFIDENCE)
    first.horizontalHeader().resizeSection(QUESTION, 333)

    again = RecordTable(FACT_FIELDS, "facts.table", preferences)
    qtbot.addWidget(again)

    assert again.horizontalHeader().sectionSize(CONFIDENCE) == before
    assert again.horizontalHeader().sectionSize(QUESTION) == 333


def test_a_language_of_longer_words_begins_with_its_own_widths(qtbot, tmp_path):
    preferences = Preferences(tmp_path / "window.ini")
    first = RecordTable(FACT_FIELDS, "facts.table", preferences)
    qtbot.addWidget(first)
    first.horizontalHeader().resizeSection(QUESTION, 333)
    wider = [replace(field, width=field.width + 24) for field in FACT_FIELDS]

    other = RecordTable(wider, "facts.table", preferences)
    qtbot.addWidget(other)

    shown = other.horizontalHeader().sectionSize(CONFIDENCE)
    assert shown == first.horizontalHeader().sectionSize(CONFIDENCE) + 24


def test_a_column_without_anything_gives_way_to_long_texts(qtbot):
    fields = [replace(field, gives_way=field.name == "heard") for field in FACT_FIELDS]
    table = RecordTable(fields)
    qtbot.addWidget(table)
    table.show_records([fact("预算来源？")])
    table.resize(600, 200)
    table.show()
    assert table.isColumnHidden(HEARD)
    narrow = table.columnWidth(ANSWER)

    table.show_records([fact("预算来源？", heard=dt.date(2026, 11, 2))])
    assert not table.isColumnHidden(HEARD)
    assert table.columnWidth(ANSWER) < narrow

    table.show_records([fact("预算来源？")])
    table.resize(1200, 200)
    qtbot.waitUntil(lambda: not table.isColumnHidden(HEARD))


def test_a_table_whose_filter_leaves_no_row_says_so(qtbot, table):
    table.show_records(facts())
    table.say_when_empty("没有符合的行")
    table.set_filter("不存在")
    said = table.viewport().grab().toImage()

    table.say_when_empty("")
    assert table.viewport().grab().toImage() != said

    table.say_when_empty("没有符合的行")
    table.set_filter("")
    full = table.viewport().grab().toImage()
    table.say_when_empty("")
    assert table.viewport().grab().toImage() == full


def test_3000_rows_are_shown_at_once(qtbot, table):
    records = [fact(f"第 {number} 条") for number in range(3000)]

    table.show_records(records)
    table.grab()

    assert table.records.rowCount() == 3000

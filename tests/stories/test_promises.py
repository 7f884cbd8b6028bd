"""Promises, wherever we make them: on the phone, in the bid, in an answer, on a slide, in notes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from presales_desk.actions.bid_letters import new_letter
from presales_desk.actions.promises import note_promise
from presales_desk.actions.sample import open_sample
from presales_desk.records.enums import LetterKind
from presales_desk.records.exchange import Exchange
from presales_desk.records.follow_ups import Promise
from presales_desk.records.outline import Slide
from presales_desk.records.questions import Question
from presales_desk.records.summary import Attachment
from presales_desk.records.tender import TenderClause
from presales_desk.ui.pages.key_info.notes_dialog import NotesDialog
from presales_desk.ui.promise_dialog import PromiseDialog
from presales_desk.ui.promise_line import PromiseLine


@pytest.fixture
def project(at_work):
    return at_work.has_project(name="四级组网", customer="G集团")


@pytest.fixture
def sample(at_work):
    return open_sample(at_work.workspace, "zh")


def stored(engineer, text):
    return next(each for each in engineer.finds(Promise) if each.text == text)


def writes(dialog, **fields):
    """Type into the dialog, and note the promise."""
    for name, text in fields.items():
        editor = dialog.form.editor(name)
        put = getattr(editor, "setPlainText", None) or editor.setText
        put(text)
        editor.typed_changed.emit()
    dialog.note.click()


def test_a_promise_is_written_down_before_there_is_any_exchange(at_work, project, qtbot):
    at_work.opens(project, "engagements")
    ledger = at_work.page.beginning.ledger
    ledger.line.field.setText("电话里答应寄样机")

    qtbot.keyClick(ledger.line.field, Qt.Key.Key_Return)

    promise = stored(at_work, "电话里答应寄样机")
    assert promise.exchange_id is None
    assert ledger.table.isVisible()
    ledger.table.edit_requested.emit(promise.id, {"source": "许峰来电"})
    assert stored(at_work, promise.text).source == "许峰来电"
    assert at_work.finds(Exchange) == []
    at_work.presses("Ctrl+Z")
    at_work.presses("Ctrl+Z")
    assert at_work.finds(Promise) == []


def test_it_stands_in_the_tab_once_an_exchange_is_arranged(at_work, project):
    kept = Promise(project_id=project.id, text="寄样机", source="电话")
    note_promise(at_work.workspace, kept, at_work.desk.now()).applied(at_work.workspace)
    at_work.opens(project, "engagements")
    assert at_work.page.beginning.ledger.table.records.rowCount() == 1

    at_work.page.gestures.new()
    at_work.page.host.show_tab("promises")
    at_work.waits_for_tasks()

    ledger = at_work.page.host.in_front.ledger
    assert ledger.table.records.rowCount() == 1


def test_an_answer_of_the_bid_becomes_a_promise_with_its_clause(at_work, sample):
    clause = next(each for each in at_work.finds(TenderClause) if each.response and each.number)
    at_work.opens(sample, "bid")
    at_work.desk.show_page("bid", clause.id)
    at_work.waits_for_tasks()
    line = at_work.window.findChild(PromiseLine)

    line.note.click()
    assert clause.response in line.dialog.form.editor("text").toPlainText()
    writes(line.dialog, text="七日内到货")

    promise = stored(at_work, "七日内到货")
    assert (promise.origin_id, promise.source) == (clause.id, f"投标应答 {clause.number}")
    assert promise.owner == clause.owner
    assert "七日内到货" in line.told.text()
    assert at_work.toasts[-1] == "已记入承诺清单"


def test_the_ledger_leads_back_to_the_clause(at_work, sample):
    clause = next(each for each in at_work.finds(TenderClause) if each.response)
    kept = Promise(project_id=sample.id, text="到货", origin_id=clause.id)
    note_promise(at_work.workspace, kept, at_work.desk.now()).applied(at_work.workspace)
    at_work.opens(sample, "engagements")
    at_work.page.host.show_tab("promises")
    at_work.waits_for_tasks()

    at_work.page.host.in_front.ledger.go_to_origin(kept.id)
    at_work.waits_for_tasks()

    assert at_work.page_name == "bid"


def test_a_letter_to_the_buyer_holds_a_promise_and_the_ledger_leads_back_to_it(at_work, sample):
    planned = new_letter(at_work.workspace, sample.id, LetterKind.CHALLENGE)
    letter = planned.applied(at_work.workspace)
    at_work.opens(sample, "bid")
    at_work.desk.show_page("bid", letter.id)
    line = at_work.page.host.in_front.promised

    line.note.click()
    assert line.dialog is not None
    writes(line.dialog, text="三天内补交检测报告原件")

    promise = stored(at_work, "三天内补交检测报告原件")
    assert promise.origin_id == letter.id
    assert promise.source == f"函件：{letter.title}"
    at_work.waits(lambda: "三天内补交" in line.told.text())

    at_work.goes_to("engagements")
    at_work.page.host.show_tab("promises")
    at_work.page.host.in_front.ledger.go_to_origin(promise.id)

    assert at_work.page_name == "bid"
    assert at_work.page.host.name == "letters"
    assert at_work.page.host.in_front.table.current_id() == letter.id


def test_an_answer_to_a_question_becomes_a_promise_to_who_asked(at_work, sample):
    question = next(each for each in at_work.finds(Question) if each.answer)
    at_work.opens(sample, "engagements")
    at_work.page.host.show_tab("questions")
    at_work.desk.show_page("engagements", question.id)
    at_work.waits_for_tasks()
    line = at_work.page.host.in_front.findChild(PromiseLine)

    line.note.click()
    writes(line.dialog, text="下周给测试报告")

    promise = stored(at_work, "下周给测试报告")
    assert promise.origin_id == question.id
    assert promise.stakeholder_id == question.stakeholder_id
    assert promise.source.startswith("答问：")


def test_what_is_marked_in_the_notes_of_a_slide_becomes_a_promise(at_work, sample):
    slide = at_work.finds(Slide)[3]
    at_work.opens(sample, "outline")
    at_work.desk.show_page("outline", slide.id)
    at_work.waits_for_tasks()
    notes = at_work.page.bench.editor._texts["notes"]
    notes.setPlainText("开场。承诺两小时到场。")
    notes.setFocus()
    cursor = notes.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(10, QTextCursor.MoveMode.KeepAnchor)
    notes.setTextCursor(cursor)

    at_work.runs("outline.promise")
    dialog = at_work.window.findChild(PromiseDialog)
    dialog.note.click()

    promise = stored(at_work, "承诺两小时到场")
    assert promise.origin_id == slide.id
    assert promise.source == f"讲稿页：{slide.title}"[: len(promise.source)]


def test_a_line_of_the_minutes_becomes_a_promise_that_names_its_file(at_work, sample, qtbot):
    minutes = next(each for each in at_work.finds(Attachment) if "纪要" in each.name)
    dialog = NotesDialog(at_work.desk, sample.id)
    qtbot.addWidget(dialog)
    dialog.open_attachment(minutes)
    at_work.waits_for_tasks()
    dialog.notes.setPlainText("议程\n我方：下周三前给出割接方案\n散会")
    cursor = dialog.notes.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Down)
    dialog.notes.setTextCursor(cursor)

    dialog.note_promise()
    dialog.promise.note.click()

    promise = stored(at_work, "我方：下周三前给出割接方案")
    assert (promise.origin_id, promise.source) == (minutes.id, f"文件：{minutes.name}")


def test_pasted_notes_tell_their_source_in_words(at_work, project, qtbot):
    dialog = NotesDialog(at_work.desk, project.id)
    qtbot.addWidget(dialog)
    dialog.notes.setPlainText("寄一台样机")
    dialog.source.setText("11 月 20 日电话")

    dialog.note_promise()
    dialog.promise.note.click()

    assert stored(at_work, "寄一台样机").source == "11 月 20 日电话"
    at_work.waits_for_tasks()


def test_a_promise_without_words_is_not_noted(at_work, project, qtbot):
    dialog = PromiseDialog(at_work.desk, Promise(project_id=project.id, text=""))
    qtbot.addWidget(dialog)

    dialog.note.click()

    assert at_work.finds(Promise) == []
    assert dialog.result() == 0

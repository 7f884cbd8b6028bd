"""The six key facts in the real window: asking, answering, proving, taking back."""

import datetime as dt

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from presales_desk.actions.sample import open_sample
from presales_desk.method.keys import KeyInfoItem
from presales_desk.records.enums import Confidence
from presales_desk.records.project import KeyFact
from presales_desk.records.summary import Attachment, Link
from presales_desk.ui.exporting import save_report
from presales_desk.ui.pages.key_info import KEY_INFO
from presales_desk.ui.pages.key_info.asking import CopyLine
from presales_desk.ui.pages.settings import SETTINGS
from tests.engineer import DOOR, PageUser

BUDGET, REQUIREMENTS = 4, 0


def writes(editor, text):
    """Type as one types Chinese: through an input method."""
    typed = QInputMethodEvent()
    typed.setCommitString(text)
    QApplication.sendEvent(editor, typed)


class Asker(PageUser):
    """What an engineer does and sees on this page."""

    def question(self, number):
        return self.page.pane.blocks()[number - 1]

    def answer(self, question, number=1):
        return self.question(question).rows()[number - 1]

    def types(self, text, *, into="answer", question=1, number=1):
        editor = self.answer(question, number).editor(into)
        editor.setFocus()
        editor.selectAll()
        writes(editor, text)
        self._qtbot.keyClick(editor, Qt.Key.Key_Tab)

    def judges(self, confidence, *, question=1, number=1):
        editor = self.answer(question, number).editor("confidence")
        editor.setFocus()
        place = 1 + list(Confidence).index(confidence)
        while editor.currentIndex() != place:
            self._qtbot.keyClick(editor, Qt.Key.Key_Down)
        editor.activated.emit(place)

    def clicks(self, button):
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def drops(self, file, *, question, number=1):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        answer = self.answer(question, number)
        held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        copy, place = Qt.DropAction.CopyAction, QPoint(5, 5)
        QApplication.sendEvent(answer, QDragEnterEvent(place, copy, data, *held))
        QApplication.sendEvent(answer, QDropEvent(place.toPointF(), copy, data, *held))
        self.engineer.waits_for_tasks()

    @property
    def rows(self):
        return self.page.items.items()

    def status(self, question):
        return self.question(question)._status.text()

    def said(self, question, number=1):
        return self.answer(question, number).editor("answer").toPlainText()

    def message(self, question, number=1):
        return self.answer(question, number).answer.message("answer")

    @property
    def questions(self):
        return [block.asked.text for block in self.page.pane.blocks()]


@pytest.fixture
def engineer(employ):
    return employ(pages=(DOOR, KEY_INFO, SETTINGS))


@pytest.fixture
def asker(at_work, qtbot):
    at_work.opens(at_work.has_project(), "key_info")
    return Asker(at_work, qtbot)


@pytest.fixture
def at_sample(at_work, qtbot):
    at_work.opens(open_sample(at_work.workspace, "zh"), "key_info")
    return Asker(at_work, qtbot)


def facts(engineer):
    return engineer.finds(KeyFact)


def test_saving_is_not_announced_for_ever_when_nothing_new_was_typed(at_sample, engineer):
    engineer.waits(lambda: engineer.saving.startswith("已自动保存"))
    answer = at_sample.answer(1).editor("answer")
    answer.setFocus()
    writes(answer, "又")
    assert engineer.saving.startswith("保存中")

    answer.textCursor().deletePreviousChar()
    at_sample.page.commit()

    engineer.waits(lambda: engineer.saving.startswith("已自动保存"))


def test_an_answer_becomes_evidence_step_by_step(asker, engineer):
    assert (asker.status(1), asker.rows[0].state.evidenced) == ("缺失", 0)

    asker.types("高峰期卡顿")
    assert asker.status(1) == "待核实"
    assert "缺少来源" in asker.message(1)

    asker.types("许峰", into="source")
    asker.types(f"{engineer.desk.now():%Y-%m-%d}", into="heard")
    assert "可信度" in asker.message(1)
    asker.judges(Confidence.HIGH)

    assert asker.status(1) == "已确认"
    assert asker.rows[0].state.evidenced == 1
    assert asker.message(1) == ""
    (fact,) = facts(engineer)
    assert (fact.item, fact.question) == (KeyInfoItem.REQUIREMENTS, "requirements.problem")
    assert (fact.answer, fact.source, fact.confidence) == ("高峰期卡顿", "许峰", Confidence.HIGH)
    assert fact.heard == engineer.desk.now().date()


def test_an_empty_place_for_an_answer_stores_nothing(asker, engineer):
    asker.answer(1).editor("answer").setFocus()
    asker.answer(1).editor("source").setFocus()
    engineer.goes_to("settings")

    assert facts(engineer) == []


def test_what_is_typed_is_stored_when_another_item_is_chosen(asker, engineer, qtbot):
    editor = asker.answer(1).editor("answer")
    editor.setFocus()
    writes(editor, "卡顿")

    engineer.presses("Alt+Down")

    assert [fact.answer for fact in facts(engineer)] == ["卡顿"]
    assert "时间表" in asker.rows[1].item.name.zh
    assert asker.rows[1].current


def test_a_day_that_is_none_keeps_its_item_until_it_is_mended(asker, engineer):
    asker.types("高峰期卡顿")
    asker.types("上周五", into="heard")

    engineer.presses("Alt+Down")
    assert asker.page.items.current_item().state.item is KeyInfoItem.REQUIREMENTS
    assert asker.answer(1).editor("heard").text() == "上周五"

    asker.types("2026-11-06", into="heard")
    engineer.presses("Alt+Down")
    assert facts(engineer)[0].heard == dt.date(2026, 11, 6)
    assert asker.page.items.current_item().state.item is KeyInfoItem.SCHEDULE


def test_alt_and_the_arrows_go_round_the_six_items(asker, engineer):
    engineer.presses("Alt+Up")
    assert asker.rows[5].current
    engineer.presses("Alt+Down")
    assert asker.rows[0].current


def test_the_next_item_begins_with_its_first_answer(asker, engineer):
    asker.types("卡顿")

    engineer.presses("Alt+Down")

    engineer.waits(lambda: QApplication.focusWidget() is asker.answer(1).editor("answer"))


def test_redo_puts_the_caret_behind_what_came_back(asker, engineer):
    asker.types("卡顿")
    asker.types("高峰期卡顿")
    editor = asker.answer(1).editor("answer")
    editor.setFocus()
    engineer.presses("Ctrl+Z")
    engineer.presses("Ctrl+Y")

    editor = asker.answer(1).editor("answer")
    assert editor.toPlainText() == "高峰期卡顿"
    assert editor.textCursor().position() in (len("高峰期"), len("高峰期卡顿"))


def test_the_arrow_keys_choose_an_item_in_the_list(asker, engineer, qtbot):
    asker.page.items.setFocus()

    qtbot.keyClick(asker.page.items, Qt.Key.Key_Down)

    assert asker.rows[1].current
    assert asker.question(1).asked.state.key == "schedule.approval"


def test_typing_an_answer_is_one_step_of_undo_and_redo_brings_it_back(asker, engineer):
    asker.types("高峰期卡顿")
    asker.types("许峰", into="source")

    engineer.runs("window.undo")
    assert facts(engineer)[0].source == ""
    engineer.runs("window.undo")
    assert facts(engineer) == []
    assert asker.said(1) == ""

    engineer.runs("window.redo")
    assert asker.said(1) == "高峰期卡顿"


def test_two_answers_that_contradict_are_called_so_until_one_is_deleted(asker, engineer):
    asker.page.choose(BUDGET)
    asker.types("约 1,800 万元")
    asker.clicks(asker.question(1).another)
    asker.types("约 2,600 万元", number=2)

    assert "互相矛盾" in asker.message(1)
    assert len(facts(engineer)) == 2

    asker.clicks(asker.answer(1, 2)._delete)
    assert "互相矛盾" not in asker.message(1)
    assert engineer.toasts == ["已删除一条答案"]

    engineer.runs("window.undo")
    assert "互相矛盾" in asker.message(1)
    assert asker.said(1, 2) == "约 2,600 万元"


def test_a_place_for_another_answer_is_in_sight_however_low_the_window(at_sample, engineer):
    engineer.resizes(1180, 640)
    at_sample.page.choose(BUDGET)
    scroller = at_sample.page.pane._scroller
    block, view = at_sample.question(3), scroller.viewport()
    engineer.waits(lambda: block.y() > view.height() - block.height() > 0)
    scroller.verticalScrollBar().setValue(block.y() + block.height() - view.height())
    before = block.height()

    at_sample.clicks(block.another)

    editor = QApplication.focusWidget()
    assert editor is at_sample.answer(3, 2).editor("answer")
    engineer.waits(lambda: block.height() > before)
    engineer.waits(lambda: view.rect().contains(editor.mapTo(view, editor.rect().bottomLeft())))


def test_an_old_answer_is_called_old(asker, engineer):
    asker.page.choose(BUDGET)
    asker.types("约 1,800 万元")
    old = engineer.desk.now().date() - dt.timedelta(days=400)
    asker.types(f"{old:%Y-%m-%d}", into="heard")

    assert "400 天前" in asker.message(1)


def test_a_question_of_ones_own_is_asked_reworded_and_taken_away(asker, engineer, qtbot):
    engineer.presses("Ctrl+Return")
    writes(asker.page.pane.own, "机房还有几个空机柜?")
    qtbot.keyClick(asker.page.pane.own, Qt.Key.Key_Return)
    assert asker.questions[-1] == "机房还有几个空机柜?"

    asker.types("两个", question=6)
    words = asker.question(6)._words
    words.setFocus()
    words.selectAll()
    writes(words, "机房空位?")
    qtbot.keyClick(words, Qt.Key.Key_Return)
    (fact,) = facts(engineer)
    assert (fact.own_question, fact.answer) == ("机房空位?", "两个")

    asker.clicks(asker.answer(6)._delete)
    assert len(asker.questions) == 5


def test_a_file_dropped_on_an_answer_is_its_evidence(asker, engineer, tmp_path):
    proof = tmp_path / "技改通知.pdf"
    proof.write_bytes(b"%PDF-1.4 proof")
    asker.types("专项资金")

    asker.drops(proof, question=1)

    (file,), (link,), (fact,) = (engineer.finds(kind) for kind in (Attachment, Link, KeyFact))
    assert (link.source_id, link.target_id, link.role) == (fact.id, file.id, "evidence")
    assert [each.name for each, _ in asker.answer(1)._shown_files] == ["技改通知.pdf"]

    engineer.runs("window.undo")
    assert asker.answer(1)._shown_files == []


def test_evidence_opens_as_a_copy(asker, engineer, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr("presales_desk.ui.open_copy.open_outside", opened.append)
    proof = tmp_path / "通知.txt"
    proof.write_text("资金已批", encoding="utf-8")
    asker.types("专项资金")
    asker.drops(proof, question=1)

    asker.answer(1).file_opened.emit(engineer.finds(Attachment)[0])
    engineer.waits_for_tasks()

    assert opened[0].read_text(encoding="utf-8") == "资金已批"
    assert opened[0] != proof


def test_the_record_tells_who_changed_what(asker, engineer):
    asker.types("高峰期卡顿")
    asker.types("许峰", into="source")
    engineer.runs("window.undo")

    record = asker.page.pane.audit
    engineer.waits(lambda: len(record.texts()) == 3)
    newest, source, answer = record.texts()
    assert "林晓" in answer
    assert "客户要解决的核心问题是什么" in answer
    assert "答案：“高峰期卡顿”" in answer
    assert "来源：“许峰”" in source
    assert "撤销：来源：“许峰”" in newest


def test_an_empty_project_is_filled_from_the_sample_and_emptied_by_one_undo(asker, engineer):
    assert asker.page.pane._empty.isVisible()

    asker.page.pane.sample_wanted.emit()
    engineer.waits_for_tasks()
    assert len(facts(engineer)) > 30
    assert not asker.page.pane._empty.isVisible()
    assert "用样例填充" in engineer.toasts[0]

    engineer.runs("window.undo")
    assert facts(engineer) == []
    assert asker.page.pane._empty.isVisible()


def test_a_click_copies_a_question_to_ask(asker, engineer):
    line = asker.page.drawer.findChildren(CopyLine)[0]

    asker.clicks(line)

    assert QGuiApplication.clipboard().text() == line.text()
    assert line.text() in engineer.toasts[0]


def test_the_inspector_names_what_is_missing_until_it_is_proved(at_sample):
    at_sample.page.choose(BUDGET)
    missing = at_sample.page.drawer._shown[1]

    assert "预算来源与批复文号？" in missing
    at_sample.page.choose(REQUIREMENTS)
    assert at_sample.page.drawer._shown[1] == ()


def test_a_finding_leads_to_its_answer(at_sample, engineer):
    wanted = next(f for f in facts(engineer) if f.item is KeyInfoItem.DECISION)

    engineer.desk.show_page("key_info", wanted.id)

    engineer.waits(lambda: at_sample.rows[5].current)
    shown = [row.fact.id for block in at_sample.page.pane.blocks() for row in block.rows()]
    assert wanted.id in shown


def test_the_checklist_is_written_and_offered_to_open(at_sample, engineer, tmp_path):
    project_id = engineer.desk.project_id

    save_report(engineer.desk, "key-info", project_id, tmp_path / "清单.docx")
    engineer.waits_for_tasks()

    assert (tmp_path / "清单.docx").stat().st_size > 5_000
    assert engineer.frame.stack.current._file.isVisible()


def test_the_export_asks_where_to_and_writes_a_word_document(
    at_sample, engineer, tmp_path, monkeypatch
):
    asked = []

    def chosen(parent, title, suggested, kinds):
        asked.append(suggested)
        return str(tmp_path / "清单"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    engineer.runs("key_info.export")
    engineer.waits_for_tasks()

    assert asked[0].endswith(".docx")
    assert (tmp_path / "清单.docx").exists()


def test_an_outline_for_the_next_conversation_is_copied(at_sample, engineer):
    engineer.runs("key_info.interview")

    copied = QGuiApplication.clipboard().text()
    assert "预算来源与批复文号？" in copied
    assert "已复制" in engineer.toasts[-1]


def test_tab_goes_through_the_answers_in_reading_order(at_sample, engineer, qtbot):
    at_sample.page.choose(BUDGET)
    at_sample.clicks(at_sample.question(1).another)
    engineer.waits(lambda: not at_sample.page._order_soon.isActive())

    def tab():
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        return QApplication.focusWidget().accessibleName()

    at_sample.page.items.setFocus()
    visited = [tab() for _ in range(13)]
    fields = ["答案", "来源", "听到日期", "可信度", "仍不清楚"]
    first = ["再加一条答案", *fields, "添加证明材料", "删除这条答案"]
    assert visited == [*first, *fields]

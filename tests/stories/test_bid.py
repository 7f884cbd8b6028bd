"""A bid in the real window: the tender comes in, is answered, amended, checked and written."""

import datetime as dt
import sqlite3
import zipfile
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from presales_desk.actions.tender_import import Import
from presales_desk.records.base import Insert, Update
from presales_desk.records.enums import AnswerState, ClauseWeight, Deviation
from presales_desk.records.findings import Label
from presales_desk.records.summary import Attachment, Link
from presales_desk.records.tender import (
    TenderClause,
    TenderFact,
    TenderFile,
    TenderMark,
    TenderRule,
    TenderScore,
)
from presales_desk.ui.pages.bid import BID
from presales_desk.ui.pages.bid.check_dialog import CheckDialog
from presales_desk.ui.pages.bid.export_dialog import ExportDialog, WrittenDialog, save_documents
from presales_desk.ui.pages.bid.matrix.rows import Filter, GroupHead, Grouping
from presales_desk.ui.pages.bid.matrix.several_dialog import SeveralDialog
from presales_desk.ui.widgets.confirm import ConfirmDialog
from presales_desk.ui.widgets.notices import InlineProgress
from presales_desk.workspace.reading import DATABASE
from tests.engineer import DOOR, PageUser
from tests.keyboard import Keyboard

TENDERS = Path(__file__).parents[3] / "shared" / "data" / "tenders"
TENDER = """某市数据平台项目招标文件
第一章 投标邀请
项目名称：某市数据平台项目
项目编号：SZ-2026-118
最高限价：9800000元
投标截止时间：2026年12月3日9时30分
第二章 评标办法
标有“★”的条款为实质性条款，不满足的投标无效。
有下列情形之一的，投标无效：
（1）未按要求缴纳投标保证金的；
第三章 技术要求
3.1 ★平台须通过网络安全等级保护三级测评，提供测评报告复印件。
3.2 支持接入不少于30类数据源。
3.3 ★日志保存不少于180天。
"""
ADDENDUM = """某市数据平台项目澄清公告
投标截止时间：2026年12月10日9时30分
标有“★”的条款为实质性条款，不满足的投标无效。
第三章 技术要求
3.3 ★日志保存不少于365天，并可按警号追溯。
"""


class Bidder(PageUser):
    """What an engineer does and sees on this page."""

    @property
    def matrix(self):
        return self.page.host.tabs["matrix"]

    @property
    def points(self):
        return self.page.host.tabs["points"]

    @property
    def shown(self):
        """What the matrix shows: heads in brackets, clauses by their numbers."""
        model = self.matrix.table.records
        rows = [model.record_at(row) for row in range(model.rowCount())]
        return [f"[{row.text}]" if isinstance(row, GroupHead) else row.number for row in rows]

    def imports(self, *files):
        self.page.importer.take(list(files))
        self.engineer.waits_for_tasks()

    def pastes(self, text):
        self.page.importer.take_text(text)
        self.engineer.waits_for_tasks()

    def takes_as(self, way):
        dialog = self.page.importer.dialog
        dialog.choose(way)
        dialog.act.click()
        self.engineer.waits_for_tasks()

    def clicks(self, words):
        button = next(b for b in self.page.findChildren(QPushButton) if words in b.text())
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def clause(self, number):
        return next(c for c in self.engineer.finds(TenderClause) if c.number == number)

    def goes_to(self, number):
        table = self.matrix.table
        assert table.reveal(self.clause(number).id)
        table.setFocus()
        return table

    def writes(self, number, field, value):
        """Write into a cell, as its editor does when it is left."""
        table = self.goes_to(number)
        model = table.records
        index = model.index(model.row_of(self.clause(number).id), model.column_of(field))
        model.setData(index, value)

    def below(self, number):
        """What stands below the row of a clause."""
        model = self.matrix.table.records
        return model.message_at(model.row_of(self.clause(number).id))

    def looks_at(self, wanted):
        self._qtbot.mouseClick(self.matrix.bar.chips[wanted], Qt.MouseButton.LeftButton)

    def selects_all(self):
        self.matrix.table.selectAll()
        self.matrix.table.setFocus()

    def drops(self, widget, *files):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        args = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        copy = Qt.DropAction.CopyAction
        QApplication.sendEvent(widget, QDragEnterEvent(QPoint(5, 5), copy, *args))
        QApplication.sendEvent(widget, QDropEvent(QPoint(5, 5), copy, *args))
        self.engineer.waits_for_tasks()


@pytest.fixture
def engineer(employ):
    engineer = employ(pages=(DOOR, BID))
    engineer.desk.now = lambda: dt.datetime(2026, 11, 22, 9, 30)  # noqa: DTZ001 (local time)
    engineer.comes_to_the_front()
    return engineer


@pytest.fixture
def project(engineer):
    return engineer.has_project(name="某市数据平台项目", customer="某市", presales="林晓")


@pytest.fixture
def bidder(engineer, project, qtbot):
    engineer.opens(project, "bid")
    return Bidder(engineer, qtbot)


@pytest.fixture
def reading(bidder):
    """The engineer with the tender taken in."""
    bidder.pastes(TENDER)
    return bidder


def test_rows_are_answered_without_the_mouse_as_soon_as_the_page_is_open(reading, engineer, qtbot):
    keyboard = Keyboard(engineer, qtbot)

    keyboard.presses("Home", "Down", "Down", "Return")
    keyboard.writes("满足")
    keyboard.presses("Return")
    engineer.waits(lambda: keyboard.focus is reading.page.host.in_front.table)

    engineer.goes_to(DOOR.name)
    engineer.goes_to("bid")
    keyboard.presses("Down", "Return")
    keyboard.writes("支持42类")
    keyboard.presses("Return")

    assert [clause.response for clause in engineer.finds(TenderClause)] == ["", "满足", "支持42类"]


def test_what_a_filter_hides_is_no_longer_selected(reading):
    matrix = reading.page.host.in_front
    matrix.table.selectAll()
    assert matrix.foot.change.isVisibleTo(matrix)

    matrix.bar.search.setText("日志")
    reading.engineer.waits(lambda: len(reading.shown) == 2)

    assert matrix.table.clause_ids() == []
    assert not matrix.foot.change.isVisibleTo(matrix)
    assert not matrix.foot.fill.isVisibleTo(matrix)
    assert matrix.table.itemDelegate().current_row == -1


def test_f6_leads_to_the_names_of_the_tabs_the_filter_and_the_table(reading, engineer, qtbot):
    keyboard, page = Keyboard(engineer, qtbot), reading.page
    page.setFocus()
    passed = [keyboard.focus]

    while len(passed) < 2 or keyboard.focus is not passed[0]:
        keyboard.presses("F6")
        passed.append(keyboard.focus)
        assert len(passed) < 9

    matrix = page.host.in_front
    in_page = [place for place in passed[:-1] if page.isAncestorOf(place)]
    assert in_page == [matrix.table, page.host.bar, matrix.bar.search]


def test_an_empty_page_teaches_and_a_pasted_tender_fills_it(bidder, engineer):
    assert bidder.page.teaches()
    QApplication.clipboard().setText(TENDER)

    bidder.clicks("粘贴文本")
    bidder.page.importer.dialog.act.click()
    engineer.waits_for_tasks()

    assert not bidder.page.teaches()
    assert "3.1" in bidder.shown
    assert bidder.shown[0].startswith("[")
    assert "★ 2" in bidder.page.purpose()
    assert "已导入" in engineer.toasts[-1]


def test_a_pasted_tender_is_read_without_a_mouse(bidder, engineer, qtbot):
    QApplication.clipboard().setText(TENDER)
    bidder.clicks("粘贴文本")
    dialog = bidder.page.importer.dialog
    engineer.waits(dialog.isActiveWindow)

    qtbot.keyClick(dialog.text, Qt.Key.Key_Tab)
    assert dialog.text.toPlainText() == TENDER
    assert not dialog.text.hasFocus()

    dialog.text.setFocus()
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    engineer.waits_for_tasks()
    assert "3.1" in bidder.shown


def copied(words, html):
    """A copy out of a browser or out of Word, which gives the words and the page they are of."""
    data = QMimeData()
    data.setText(words)
    data.setHtml(f"<html><body><!--StartFragment-->{html}<!--EndFragment--></body></html>")
    QApplication.clipboard().setMimeData(data)


def test_a_table_copied_out_of_a_notice_is_read_with_its_merged_cells(bidder, engineer):
    head = "<tr><td>评分因素</td><td>评审内容</td><td>分值</td><td>评分标准</td></tr>"
    first = (
        "<tr><td rowspan=2>技术部分</td><td>实施方案</td><td>20</td><td>完整得20分<br>否则0分</td>"
    )
    second = "<tr><td>培训方案</td><td>10</td><td>可行得10分</td>"
    words = "评标办法\n评分因素\t评审内容\t分值\t评分标准\n技术部分\t实施方案\t20\t完整得20分\n"
    copied(words, f"<h2>评标办法</h2><table>{head}{first}{second}</table>")

    bidder.clicks("粘贴文本")
    dialog = bidder.page.importer.dialog
    assert dialog.text.toPlainText() == words
    cursor = dialog.text.textCursor()
    assert (cursor.position(), cursor.anchor()) == (0, len(words)), "its start is seen"
    dialog.act.click()
    engineer.waits_for_tasks()

    read = [(score.section, score.name, score.points) for score in engineer.finds(TenderScore)]
    assert read == [("技术部分", "实施方案", 20), ("技术部分", "培训方案", 10)]


def test_a_copied_table_that_was_changed_is_read_as_it_stands_in_the_field(bidder, engineer):
    copied("项目名称\t旧平台\n项目编号\tA-1", "<table><tr><td>项目名称</td><td>旧平台</td></table>")
    bidder.clicks("粘贴文本")
    dialog = bidder.page.importer.dialog
    dialog.text.setPlainText(TENDER)

    dialog.act.click()
    engineer.waits_for_tasks()

    assert "3.1" in bidder.shown


def test_the_pane_beside_an_empty_page_says_what_will_stand_there(bidder):
    inspector = bidder.page.inspector()
    assert inspector.teaching.isVisible()
    assert "导入招标文件" in inspector.teaching.text()

    bidder.pastes(TENDER)

    assert not inspector.teaching.isVisible()


def test_an_import_shows_the_clauses_whatever_tab_was_looked_at(bidder):
    bidder.page.show_levers()
    assert bidder.page.host.name == "levers"

    bidder.pastes(TENDER)

    assert bidder.page.host.name == "matrix"


@pytest.mark.usefixtures("dressed")
def test_every_tab_is_named_in_full_whichever_is_in_front(reading):
    reading.page.window().resize(1366, 768)
    bar = reading.page.host.bar
    bar.setCurrentIndex(1)
    bar.setTabText(0, "点对点应答  88888888")  # bold figures are wider, Chinese characters are not
    QApplication.processEvents()
    for place in range(bar.count()):
        bar.setCurrentIndex(place)
        QApplication.processEvents()
        assert bar.width() >= bar.sizeHint().width()


def test_one_undo_takes_a_whole_import_back(reading, engineer):
    assert engineer.finds(TenderFact)

    engineer.presses("Ctrl+Z")

    assert not engineer.finds(TenderClause)
    assert not engineer.finds(TenderFile)
    assert reading.page.teaches()
    engineer.presses("Ctrl+Y")
    assert "3.3" in reading.shown


def test_files_are_dropped_and_kept_with_the_project(bidder, engineer, tmp_path):
    file = tmp_path / "招标文件.txt"
    file.write_text(TENDER, encoding="utf-8")

    bidder.drops(bidder.page, file)

    assert [each.name for each in engineer.finds(Attachment)] == ["招标文件.txt"]
    assert "招标文件.txt" in bidder.page.host.source.whole()


def test_a_link_is_no_file_to_drop(bidder):
    data = QMimeData()
    data.setUrls([QUrl("https://example.com/notice.html")])
    args = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, *args)

    QApplication.sendEvent(bidder.page, event)

    assert not event.isAccepted()


def test_a_notice_saved_from_a_browser_is_dropped(bidder, engineer, tmp_path):
    file = tmp_path / "公告.html"
    lines = "".join(f"<p>{line}</p>" for line in TENDER.splitlines())
    page = f"<meta charset=gbk><nav>首页</nav><div hidden>旧公告</div>{lines}"
    file.write_bytes(page.encode("gb18030"))

    bidder.drops(bidder.page, file)

    assert "3.1" in bidder.shown
    assert "公告.html" in bidder.page.host.source.whole()
    assert "首页" not in bidder.page.host.source.whole()


def test_a_file_that_cannot_be_read_is_refused_with_its_reason(bidder, engineer, tmp_path):
    file = tmp_path / "坏.docx"
    file.write_bytes(b"no archive at all")

    bidder.imports(file)

    assert "坏.docx" in engineer.message
    assert not engineer.finds(TenderFile)
    assert bidder.page.teaches()


ENGLISH = """Request for Proposals
Bids must be received by 3 December 2026, 09:30.
Late bids will be rejected.
The contractor shall hold weekly meetings.
"""


def test_of_an_english_request_only_what_it_rejects_for_is_mandatory(bidder, engineer):
    bidder.pastes(ENGLISH)

    bidder.looks_at(Filter.MANDATORY)

    [fatal] = [one for one in engineer.finds(TenderClause) if one.mark == "must"]
    table = bidder.matrix.table.records
    engineer.waits(lambda: table.record_at(table.rowCount() - 1).id == fatal.id)
    assert fatal.text.startswith("Bids must be received")
    bidder.matrix.table.reveal(fatal.id)
    pane = bidder.page.inspector().clause
    assert pane.title.text() == "★ 条款"
    assert "“must”" in pane.place.text()


def test_a_damaged_file_of_an_archive_is_left_out_and_told(bidder, engineer, tmp_path):
    file = tmp_path / "全部.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("招标文件.txt", TENDER)
        archive.writestr("图纸.pdf", b"no pdf")

    bidder.imports(file)

    assert [each.name for each in engineer.finds(TenderFile)] == ["全部.zip/招标文件.txt"]
    assert "1 个文件未读入" in engineer.toasts[-1]
    assert any("图纸.pdf" in rule.text for rule in engineer.finds(TenderRule))


def test_many_files_are_asked_about_in_one_short_question(reading, tmp_path):
    for number in range(12):
        (tmp_path / f"{number:02}.txt").write_text(f"{number}\n{ADDENDUM}", encoding="utf-8")
    (tmp_path / "坏.docx").write_bytes(b"no document")

    reading.drops(reading.page, *sorted(tmp_path.iterdir()))

    asked = [label.text() for label in reading.page.importer.dialog.findChildren(QLabel)]
    assert any("“00.txt”、“01.txt”、“02.txt”等 12 个文件" in text for text in asked)


def test_a_clarification_reopens_what_it_changes_and_shows_the_difference(reading, engineer):
    reading.writes("3.3", "response", "保存 400 天")
    reading.pastes(ADDENDUM)
    assert not reading.clause("3.3").before

    reading.takes_as(Import.AMEND)

    changed = reading.clause("3.3")
    assert changed.response == "保存 400 天"
    assert changed.state is AnswerState.OPEN
    reading.goes_to("3.3")
    difference = reading.page.inspector().clause.changed
    assert difference.isVisible()
    assert "180" in difference.toPlainText()
    assert "365" in difference.toPlainText()
    reading.looks_at(Filter.CHANGED)
    assert [row for row in reading.shown if not row.startswith("[")] == ["3.3"]


def test_a_tender_that_a_command_read_is_amended_in_the_window(reading, engineer):
    [read] = engineer.finds(TenderFile)
    in_zone = read.imported.replace(tzinfo=dt.timezone(dt.timedelta(hours=8)))
    label = Label("tender.import", name=read.name, count=0)
    engineer.desk.apply(label, Update(read, imported=in_zone))

    reading.pastes(ADDENDUM)
    reading.takes_as(Import.AMEND)

    assert "要点变更 1 项" in engineer.toasts[-1]
    assert reading.clause("3.3").before
    assert reading.page.inspector().readiness.bars["mandatory"].count.text() == "0/2"


def test_the_foot_speaks_of_marked_clauses_where_there_are_any(bidder, engineer):
    bidder.pastes(
        "项目名称：某市数据平台\n第三章 技术要求\n3.1 支持接入30类数据源。\n3.2 日志保存180天。"
    )
    assert bidder.matrix.foot.fatal.whole() == ""
    engineer.presses("Ctrl+Z")

    bidder.pastes(TENDER)
    assert "负偏离即废标" in bidder.matrix.foot.fatal.whole()


def test_each_way_tells_what_it_would_bring(reading, engineer):
    reading.pastes(ADDENDUM)
    dialog = reading.page.importer.dialog
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "新增 0 条，变更 1 条，取消 0 条" in said  # a clarification
    assert any("取消 2 条" in each for each in said)  # a new version
    assert "投标截止时间：2026-12-03 09:30 → 2026-12-10 09:30" in said
    assert dialog.focusWidget() is dialog.ways.checkedButton()
    dialog.reject()
    assert len(engineer.finds(TenderFile)) == 1


def test_a_response_makes_a_clause_drafted_and_undo_opens_it(reading, engineer):
    reading.writes("3.2", "response", "支持 42 类")

    assert reading.clause("3.2").state is AnswerState.DRAFTED
    engineer.presses("Ctrl+Z")
    assert reading.clause("3.2").state is AnswerState.OPEN


def test_the_key_d_goes_through_the_deviations(reading, engineer):
    reading.goes_to("3.2")

    engineer.presses("D")
    assert reading.clause("3.2").deviation is Deviation.NONE
    engineer.presses("D")
    engineer.presses("D")
    assert reading.clause("3.2").deviation is Deviation.NEGATIVE
    engineer.presses("D")
    assert reading.clause("3.2").deviation is None


def test_enter_writes_the_response_wherever_the_cursor_is(reading, engineer):
    table = reading.goes_to("3.2")
    table.reveal(reading.clause("3.2").id, "owner")

    engineer.presses("Return")

    column = table.currentIndex().column()
    assert table.records.fields[column].name == "response"
    assert table.state() is table.State.EditingState
    engineer.presses("Esc")


def test_a_clause_with_an_error_is_not_reviewed_and_its_row_says_why(reading):
    reading.writes("3.3", "response", "只能 90 天")
    reading.writes("3.3", "deviation", Deviation.NEGATIVE)

    reading.writes("3.3", "state", AnswerState.REVIEWED)

    assert reading.clause("3.3").state is AnswerState.DRAFTED
    assert "实质性条款出现负偏离" in reading.below("3.3")


def test_a_reviewed_clause_that_loses_its_proof_has_to_be_reviewed_again(reading):
    for field, value in (
        ("response", "满足，报告编号 118"),
        ("deviation", Deviation.NONE),
        ("evidence", "附件 12"),
        ("state", AnswerState.REVIEWED),
    ):
        reading.writes("3.1", field, value)
    assert reading.clause("3.1").state is AnswerState.REVIEWED

    reading.writes("3.1", "evidence", "")

    assert reading.clause("3.1").state is AnswerState.TO_REVIEW


def test_filters_and_search_narrow_what_is_shown(reading, engineer):
    reading.looks_at(Filter.MANDATORY)
    assert [row for row in reading.shown if not row.startswith("[")] == ["3.1", "3.3"]

    reading.matrix.bar.widen()
    engineer.presses("/")
    reading.matrix.bar.search.setText("数据源")
    engineer.waits(lambda: [r for r in reading.shown if not r.startswith("[")] == ["3.2"])


def test_an_answered_row_stays_in_sight_until_the_filter_is_another(reading):
    reading.looks_at(Filter.OPEN)
    reading.writes("3.2", "response", "支持 42 类")
    reading.writes("3.2", "deviation", Deviation.POSITIVE)
    assert "3.2" in reading.shown

    reading.looks_at(Filter.ALL)
    reading.looks_at(Filter.OPEN)
    assert "3.2" not in reading.shown


def test_a_group_folds_and_what_is_in_it_is_still_found(reading, engineer):
    table = reading.goes_to("3.1")
    head = next(row for row in range(table.records.rowCount()) if table.records.is_head(row))
    while reading.shown[head + 1] != "3.1":
        head = next(r for r in table.records.heads() if r > head)
    table.setCurrentIndex(table.records.index(head, 0))

    engineer.presses("Return")
    assert "3.1" not in reading.shown

    reading.page.reveal(reading.clause("3.1").id)
    assert "3.1" in reading.shown


def test_several_clauses_get_an_owner_at_once(reading, engineer):
    reading.selects_all()
    engineer.runs("bid.edit_several")
    dialog = reading.matrix.findChild(SeveralDialog)
    dialog.editors["owner"].setText("陈思远")
    dialog.act.click()

    assert {clause.owner for clause in engineer.finds(TenderClause)} == {"陈思远"}
    engineer.presses("Ctrl+Z")
    assert {clause.owner for clause in engineer.finds(TenderClause)} == {""}


def test_several_clauses_get_the_same_answer_at_once(reading, engineer):
    reading.selects_all()
    engineer.runs("bid.edit_several")
    dialog = reading.matrix.findChild(SeveralDialog)
    dialog.editors["response"].setText("满足。")
    dialog.editors["deviation"].setCurrentText("无偏离")
    dialog.act.click()

    clauses = engineer.finds(TenderClause)
    assert {clause.response for clause in clauses} == {"满足。"}
    assert {clause.state for clause in clauses} == {AnswerState.DRAFTED}
    engineer.presses("Ctrl+Z")
    assert {clause.response for clause in engineer.finds(TenderClause)} == {""}


def test_a_range_is_pasted_from_a_spreadsheet_as_one_edit(reading, engineer):
    table = reading.goes_to("3.1")
    table.reveal(reading.clause("3.1").id, "response")
    QApplication.clipboard().setText("满足一\t无偏离\t附件1\n满足二\t正偏离\t附件2")

    engineer.presses("Ctrl+V")

    assert reading.clause("3.1").response == "满足一"
    assert reading.clause("3.2").deviation is Deviation.POSITIVE
    assert reading.clause("3.2").evidence == "附件2"
    engineer.presses("Ctrl+Z")
    assert not reading.clause("3.1").response


def test_a_paste_over_several_groups_passes_their_heads_over(reading, engineer):
    reading.writes("3.2", "owner", "林晓")
    bar = reading.matrix.bar
    bar.groupings.show_value(Grouping.OWNER, "")
    bar.narrowed.emit()
    assert reading.shown == ["[未定负责人]", "3.1", "3.3", "[林晓]", "3.2"]
    table = reading.goes_to("3.1")
    table.reveal(reading.clause("3.1").id, "response")
    QApplication.clipboard().setText("答一\n答二\n答三")

    engineer.presses("Ctrl+V")

    answers = [reading.clause(number).response for number in ("3.1", "3.3", "3.2")]
    assert answers == ["答一", "答二", "答三"]


def test_a_long_reading_shows_how_far_it_is_and_is_stopped(bidder, engineer, tmp_path):
    file = tmp_path / "长.txt"
    file.write_text(TENDER * 200, encoding="utf-8")

    bidder.page.importer.take([file])
    progress = bidder.page.findChild(InlineProgress)
    assert progress.isVisible()
    progress.cancel_requested.emit()
    engineer.waits_for_tasks()

    assert not engineer.finds(TenderFile)
    assert bidder.page.teaches()
    engineer.waits(lambda: not bidder.page.findChildren(InlineProgress))


def test_evidence_is_linked_by_a_key_once_a_clause_is_chosen(reading, engineer, monkeypatch):
    scan = Path(engineer.workspace.folder) / "扫描.pdf"
    scan.write_bytes(b"%PDF-1.4")
    module = "presales_desk.ui.pages.bid.evidence_box.ask_files"
    monkeypatch.setattr(module, lambda *_: [scan])
    reading.goes_to("3.1")

    engineer.runs("bid.link_evidence")
    engineer.waits_for_tasks()

    assert reading.clause("3.1").evidence == "扫描.pdf"


def test_a_clause_that_the_reading_missed_is_added_and_one_it_made_up_is_deleted(reading, engineer):
    before = len(engineer.finds(TenderClause))
    reading.goes_to("3.2")
    engineer.presses("Ctrl+Return")
    engineer.presses("Esc")
    assert len(engineer.finds(TenderClause)) == before + 1

    reading.goes_to("3.2")
    engineer.presses("Delete")
    assert not [c for c in engineer.finds(TenderClause) if c.number == "3.2"]
    engineer.presses("Ctrl+Z")
    assert reading.clause("3.2")


def test_files_prove_a_clause_and_its_words_follow(reading, engineer, tmp_path):
    scan = tmp_path / "测评报告.pdf"
    scan.write_bytes(b"%PDF-1.4")
    reading.goes_to("3.1")

    reading.drops(reading.page.inspector().clause.evidence, scan)

    assert reading.clause("3.1").evidence == "测评报告.pdf"
    assert [link.source_id for link in engineer.finds(Link)] == [reading.clause("3.1").id]


def test_readiness_counts_down_to_the_deadline_with_the_tenders_own_sentence(reading):
    pane = reading.page.inspector().readiness
    assert pane.left.text() == "11 天 0 时"
    assert "投标截止时间" in pane.proof.whole()
    assert pane.bars["mandatory"].count.text() == "0/2"

    reading.writes("3.3", "response", "保存 400 天")
    reading.writes("3.3", "deviation", Deviation.POSITIVE)

    assert pane.bars["mandatory"].count.text() == "1/2"


def test_a_blocker_leads_to_its_row(reading):
    inspector = reading.page.inspector()
    finding = inspector.blockers.items()[0]
    reading.page.host.show_tab("points")

    inspector.blockers.opened.emit(finding)

    assert reading.page.host.name == "matrix"
    assert reading.matrix.table.current_id() == finding.record_id


def test_a_corrected_deadline_counts_from_now_on(reading, engineer):
    reading.page.host.show_tab("points")
    table = reading.points.tables[TenderFact]
    fact = next(fact for fact in engineer.finds(TenderFact) if fact.key == "bid_deadline")
    index = table.records.index(table.records.row_of(fact.id), table.records.column_of("value"))

    table.records.setData(index, "下周三")
    assert "日期和时间" in table.records.message_at(index.row())
    table.records.setData(index, "2026-12-10 09:30")

    changed = next(fact for fact in engineer.finds(TenderFact) if fact.key == "bid_deadline")
    assert changed.corrected
    assert changed.value == "2026-12-10T09:30"
    pane = reading.page.inspector().readiness
    assert pane.left.text() == "18 天 0 时"
    assert "人工填写" in pane.proof.whole()
    assert "投标截止时间：2026年12月3日" in pane.proof.whole()
    shown = table.records.text_at(index.row(), table.records.column_of("text"))
    assert shown == pane.proof.whole()


def test_a_fact_that_nobody_found_is_written_down(reading, engineer):
    reading.page.host.show_tab("points")
    records = reading.points.tables[TenderFact].records
    row = next(r for r in range(records.rowCount()) if records.record_at(r).key == "warranty")

    records.setData(records.index(row, records.column_of("value")), "三年")

    found = next(fact for fact in engineer.finds(TenderFact) if fact.key == "warranty")
    assert (found.value, found.corrected) == ("三年", True)


def test_a_corrected_currency_is_that_of_every_price(reading, engineer):
    reading.page.host.show_tab("points")
    records = reading.points.tables[TenderFact].records
    shown = {records.record_at(row).key: row for row in range(records.rowCount())}
    value = records.column_of("value")
    assert records.text_at(shown["max_price_cny"], value) == "980 万元"

    records.setData(records.index(shown["currency"], value), "美元")

    assert records.text_at(shown["max_price_cny"], value) == "980 万美元"
    reading.page.host.show_tab("prices")
    prices = reading.page.host.tabs["prices"]
    prices.form.edit_requested.emit("total", Decimal(9_810_000), "")
    assert "9,810,000 美元" in prices.words.text()
    assert "nine million eight hundred ten thousand US dollars" in prices.words.text()
    assert "高 10,000 美元" in engineer.desk.words.finding(prices.noticed()[0])


def test_the_legend_says_how_many_clauses_carry_a_mark(reading):
    reading.page.host.show_tab("points")
    rows = reading.points.tables[TenderMark].records

    assert rows.index(0, rows.column_of("clauses")).data() == "2"


def test_another_meaning_of_a_mark_weighs_its_clauses_anew(reading, engineer):
    reading.page.host.show_tab("points")
    table = reading.points.tables[TenderMark]
    index = table.records.index(0, table.records.column_of("meaning"))

    table.records.setData(index, ClauseWeight.IMPORTANT)

    assert reading.clause("3.1").weight is ClauseWeight.IMPORTANT
    assert engineer.finds(TenderMark)[0].corrected
    engineer.presses("Ctrl+Z")
    assert reading.clause("3.1").weight is ClauseWeight.MANDATORY


def test_a_rule_is_ticked_off(reading, engineer):
    reading.page.host.show_tab("points")
    table = reading.points.tables[TenderRule]
    card = reading.points.cards[TenderRule]
    before = len(engineer.finds(TenderRule))

    table.records.setData(
        table.records.index(0, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole
    )

    assert engineer.finds(TenderRule)[0].checked == dt.date(2026, 11, 22)
    assert card.header._sub.whole() == f"{before} 项中还有 {before - 1} 项未核对"


def test_a_scoring_item_is_added_and_the_sum_warns(reading, engineer):
    reading.page.host.show_tab("points")
    table = reading.points.tables[TenderScore]
    table.setFocus()
    assert "Ctrl+Enter" in reading.points.cards[TenderScore].header._sub.whole()

    engineer.presses("Ctrl+Return")
    engineer.presses("Esc")

    score = engineer.finds(TenderScore)[-1]
    row = table.records.row_of(score.id)
    table.records.setData(table.records.index(row, table.records.column_of("points")), "60")
    assert "合计不是 100 分" in reading.points.cards[TenderScore].header._sub.whole()


def test_the_check_lists_every_blocker_and_leads_to_it(reading, engineer):
    engineer.runs("bid.check")
    dialog = reading.page.findChild(CheckDialog)
    found = dialog.list.items()
    assert len(found) == len(reading.page.book.readiness.blockers) > 0

    dialog.list.opened.emit(next(f for f in found if f.record_id == reading.clause("3.3").id))

    assert reading.matrix.table.current_id() == reading.clause("3.3").id


def test_the_check_calls_no_bid_done_that_lacks_papers_and_a_price(reading, engineer):
    for number in ("3.1", "3.3"):
        for field, value in (
            ("response", "满足，见附件"),
            ("deviation", Deviation.NONE),
            ("evidence", "附件 1"),
        ):
            reading.writes(number, field, value)
    QApplication.processEvents()
    engineer.runs("bid.check")
    dialog = reading.page.findChild(CheckDialog)
    assert dialog.said.text() == "没有阻塞项，但还没有全部就绪"
    assert "一般条款 0/1" in dialog.undone.text()
    assert "还没有报价" in dialog.undone.text()


def test_documents_are_written_and_tell_their_blanks(reading, engineer, project, tmp_path):
    engineer.runs("bid.export")
    dialog = reading.page.findChild(ExportDialog)
    assert "base-price" not in dialog.ticked()
    assert dialog.act.isDefault()  # Enter goes on
    dialog.reject()

    save_documents(
        engineer.desk, project.id, tmp_path / "out", ["matrix"], reading.page, draft=False
    )
    engineer.waits_for_tasks()

    written = list((tmp_path / "out").glob("*.docx"))
    assert len(written) == 1
    texts = [cell.text for table in docx.Document(written[0]).tables for cell in table._cells]
    assert any("日志保存不少于180天" in text for text in texts)
    files = reading.page.findChild(WrittenDialog).files
    assert [files.item(row).text()[:5] for row in range(files.count())] == ["点对点应答"]


def test_documents_of_before_are_replaced_only_when_that_is_wanted(
    reading, engineer, tmp_path, monkeypatch
):
    monkeypatch.setattr("presales_desk.ui.pages.bid.export_dialog.ask_folder", lambda *_: tmp_path)
    asked, answer = [], {"yes": False}

    def exec_(dialog):
        asked.append([label.text() for label in dialog.findChildren(QLabel)])
        return answer["yes"]

    monkeypatch.setattr(ConfirmDialog, "exec", exec_)

    def exports():
        engineer.runs("bid.export")
        dialog = reading.page.findChildren(ExportDialog)[-1]
        dialog.given.emit(["bid-letter"], False)
        dialog.close()
        engineer.waits_for_tasks()

    exports()
    [file] = tmp_path.glob("*.docx")
    assert asked == []
    file.write_bytes(b"filled in by hand")

    exports()
    assert file.read_bytes() == b"filled in by hand"
    assert file.name in asked[0][1]

    answer["yes"] = True
    exports()
    assert file.read_bytes() != b"filled in by hand"


def test_a_document_beside_an_open_one_is_named(reading, engineer, project, tmp_path):
    def writes():
        save_documents(
            engineer.desk, project.id, tmp_path, ["bid-letter"], reading.page, draft=False
        )
        engineer.waits_for_tasks()
        return reading.page.findChildren(WrittenDialog)[-1]

    assert not any("打开" in note.text() for note in writes().notes)
    [file] = tmp_path.glob("*.docx")
    (tmp_path / f".~lock.{file.name}#").write_text("", encoding="utf-8")

    [told] = [note.text() for note in writes().notes if "打开" in note.text()]
    assert f"{file.stem} (2).docx" in told


def test_what_was_answered_is_there_the_next_day(reading, engineer, project, qtbot):
    reading.writes("3.2", "response", "支持 42 类")

    engineer.closes_and_comes_back()
    engineer.opens(project, "bid")

    again = Bidder(engineer, qtbot)
    assert "3.2" in again.shown
    assert again.clause("3.2").response == "支持 42 类"


@pytest.mark.skipif(not TENDERS.is_dir(), reason="the real tenders are not on this machine")
def test_a_real_tender_and_a_scan_without_text(bidder, engineer):
    bidder.imports(TENDERS / "cn_baoshan_police_property.docx")
    clauses = engineer.finds(TenderClause)
    assert len(clauses) > 5
    assert bidder.page.inspector().readiness.left.text()

    bidder.imports(TENDERS / "cn_garbledfont_scoring.pdf")

    assert "cn_garbledfont_scoring.pdf" in engineer.message
    assert len(engineer.finds(TenderClause)) == len(clauses)


def test_a_damaged_row_of_a_long_tender_is_told(bidder, project):
    texts = [f"第 {number} 条" for number in range(500)]
    clauses = [TenderClause(project_id=project.id, text=text) for text in texts]
    label = Label("bid_row.paste", count=len(clauses))
    bidder.engineer.workspace.apply(label, *map(Insert, clauses), scope=project.id)
    bidder.engineer.waits_for_tasks()
    assert not bidder.engineer.message
    with closing(sqlite3.connect(bidder.engineer.workspace.folder / DATABASE)) as db, db:
        db.execute("UPDATE tender_clauses SET weight = 'heavy' WHERE id = ?", (clauses[7].id,))

    bidder.page.refresh()
    bidder.engineer.waits_for_tasks()

    assert "损坏" in bidder.engineer.message


def test_a_consultation_is_offered_and_written_a_response_and_no_bid(
    bidder, engineer, project, tmp_path
):
    bidder.pastes(TENDER.replace("项目编号", "采购方式：竞争性磋商\n项目编号"))
    engineer.runs("bid.export")
    dialog = bidder.page.findChild(ExportDialog)
    offered = [dialog.kinds.item(number).text() for number in range(dialog.kinds.count())]
    assert "响应文件" in offered
    assert "投标文件" not in offered
    dialog.reject()

    save_documents(engineer.desk, project.id, tmp_path, ["bid-letter"], bidder.page, draft=True)
    engineer.waits_for_tasks()
    assert [file.name.rpartition("_")[2] for file in tmp_path.glob("*.docx")] == ["响应函.docx"]
    files = bidder.page.findChild(WrittenDialog).files
    assert files.item(0).text().startswith("响应函")

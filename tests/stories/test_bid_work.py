"""The work on a bid in the real window: tasks, prices, proofs, letters, influence, answers back."""

import datetime as dt
from decimal import Decimal

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from presales_desk.records.base import Update
from presales_desk.records.bid import (
    Bid,
    BidLetter,
    BidTask,
    Holiday,
    PriceLine,
    Qualification,
    TenderWish,
)
from presales_desk.records.enums import Deviation, LetterKind, TaskState
from presales_desk.records.findings import Label
from presales_desk.records.summary import Link
from presales_desk.records.tender import PROVED_BY, TenderClause
from presales_desk.ui.pages.bid import BID
from presales_desk.ui.pages.bid.tasks.holidays_dialog import HolidaysDialog
from presales_desk.ui.widgets.pick_dialog import PickDialog
from tests.engineer import DOOR, PageUser

TENDER = """某市数据平台项目招标文件
第一章 投标邀请
项目名称：某市数据平台项目
项目编号：SZ-2026-118
投标截止时间：2026年12月18日9时30分
第二章 评标办法
标有“★”的条款为实质性条款，不满足的投标无效。
第三章 技术要求
3.1 ★平台须通过网络安全等级保护三级测评，提供测评报告复印件。
3.2 ★支持接入不少于30类数据源。
3.3 ★日志保存不少于180天。
"""


class Bidder(PageUser):
    """What an engineer does and sees on these tabs."""

    def __init__(self, engineer, project, qtbot):
        super().__init__(engineer, qtbot)
        self.project = project

    def tab(self, name):
        self.page.host.show_tab(name)
        return self.page.host.tabs[name]

    def clicks(self, words, inside=None):
        inside = inside or self.page.host.in_front
        buttons = [b for b in inside.findChildren(QPushButton) if words in b.text()]
        button = next(b for b in buttons if b.isVisible())
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def clause(self, number):
        return next(c for c in self.engineer.finds(TenderClause) if c.number == number)

    def changes(self, number, **fields):
        label = Label("bid_row.paste", count=1)
        self.engineer.desk.apply(label, Update(self.clause(number), **fields))

    def writes(self, table, id, field, value):
        """Write into a cell, as its editor does when it is left."""
        model = table.records
        model.setData(model.index(model.row_of(id), model.column_of(field)), value)

    def ticks(self, table, row, field):
        model = table.records
        index = model.index(row, model.column_of(field))
        model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)

    def picks(self, *texts):
        """Tick rows of the dialog that is open, and take them."""
        dialog = self.page.findChild(PickDialog)
        for rows in dialog.lists:
            for place in range(rows.count()):
                if any(text in rows.item(place).text() for text in texts):
                    rows.item(place).setCheckState(Qt.CheckState.Checked)
        dialog.accept()


@pytest.fixture
def engineer(employ):
    engineer = employ(pages=(DOOR, BID))
    engineer.desk.now = lambda: dt.datetime(2026, 11, 23, 9, 30)  # noqa: DTZ001 (local time)
    engineer.comes_to_the_front()
    return engineer


@pytest.fixture
def project(engineer):
    return engineer.has_project(name="某市数据平台项目", customer="某市", presales="林晓")


@pytest.fixture
def empty(engineer, project, qtbot):
    engineer.opens(project, "bid")
    return Bidder(engineer, project, qtbot)


@pytest.fixture
def bidder(empty):
    empty.page.importer.take_text(TENDER)
    empty.engineer.waits_for_tasks()
    return empty


def test_the_tasks_are_planned_backwards_once_and_undone_in_one_step(bidder, engineer):
    bidder.tab("tasks")
    bidder.clicks("倒排计划")
    tasks = engineer.finds(BidTask)
    assert max(task.due for task in tasks) == dt.date(2026, 12, 18)
    bidder.clicks("倒排计划")
    assert len(engineer.finds(BidTask)) == len(tasks)
    assert "没有遗漏" in engineer.toasts[-1]
    engineer.presses("Ctrl+Z")
    assert not engineer.finds(BidTask)


def test_nothing_is_planned_back_from_a_deadline_that_is_over(bidder, engineer):
    engineer.desk.now = lambda: dt.datetime(2027, 1, 4, 9, 0)  # noqa: DTZ001 (local time)
    bidder.tab("tasks")
    bidder.clicks("倒排计划")
    assert not engineer.finds(BidTask)
    assert "截止时间已过" in engineer.toasts[-1]


def test_a_tick_finishes_a_task_and_a_late_one_says_so(bidder, engineer):
    tab = bidder.tab("tasks")
    bidder.clicks("由条款生成")
    bidder.picks("3.1", "3.2")
    first, second = engineer.finds(BidTask)
    bidder.writes(tab.table, second.id, "due", "2026-11-20")
    assert "已逾期 3 天" in tab.table.records.message_at(1)
    bidder.ticks(tab.table, 0, "finished")
    done = next(task for task in engineer.finds(BidTask) if task.id == first.id)
    assert (done.state, done.progress) == (TaskState.DONE, 100)


def test_only_the_tasks_of_one_person_are_shown(bidder, engineer):
    tab = bidder.tab("tasks")
    tab.table.add(text="写技术方案", owner="周宁")
    tab.table.add(text="封标", owner="王磊")
    place = tab.person.findText("王磊")
    tab.person.setCurrentIndex(place)
    tab.person.activated.emit(place)
    model = tab.table.records
    assert [model.record_at(row).text for row in range(model.rowCount())] == ["封标"]


def test_a_holiday_moves_the_plan(bidder, engineer):
    bidder.tab("tasks").edit_holidays()
    dialog = bidder.page.findChild(HolidaysDialog)
    dialog.table.add(day=dt.date(2026, 12, 17), name="调休")
    assert dialog.table.records.rowCount() == 1
    dialog.accept()
    bidder.clicks("倒排计划")
    assert engineer.finds(Holiday)
    assert all(task.due != dt.date(2026, 12, 17) for task in engineer.finds(BidTask))


def test_a_package_goes_out_and_its_answers_come_back_beside_ours(bidder, engineer, tmp_path):
    for number in ("3.1", "3.2"):
        bidder.changes(number, owner="周宁")
    packages = bidder.tab("tasks").packages
    packages.write("周宁", tmp_path / "周宁.docx")
    engineer.waits_for_tasks()
    document = docx.Document(str(tmp_path / "周宁.docx"))
    for control in document.element.body.iter(qn("w:sdt")):
        tag = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}").get(qn("w:val"))
        if ":response:" in tag:
            hint = control.find(f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}")
            hint.getparent().remove(hint)
            next(control.iter(qn("w:t"))).text = "周宁写的响应"
    document.save(str(tmp_path / "周宁.docx"))
    bidder.changes("3.2", response="我们写的响应")

    packages.back.read(bidder.page.book.project_id, tmp_path / "周宁.docx")
    engineer.waits_for_tasks()
    dialog = packages.back.dialog
    rows = [dialog.table.records.record_at(row).value for row in range(2)]
    assert [(row.taken, row.difference.collides) for row in rows] == [(True, False), (False, True)]
    dialog.accept()

    assert bidder.clause("3.1").response == "周宁写的响应"
    assert bidder.clause("3.2").response == "我们写的响应"
    engineer.comes_to_the_front()
    engineer.presses("Ctrl+Z")
    assert bidder.clause("3.1").response == ""


def test_the_matrix_comes_back_from_a_spreadsheet(bidder, engineer, tmp_path):
    sheets, file = bidder.page.sheets, tmp_path / "应答表.xlsx"
    sheets.write(file)
    engineer.waits_for_tasks()
    sheets.back.read(bidder.page.book.project_id, file)
    engineer.waits_for_tasks()
    assert "没有带来新的改动" in engineer.toasts[-1]

    book = openpyxl.load_workbook(file)
    book.active["N3"].value = "正偏离"
    book.save(file)
    sheets.back.read(bidder.page.book.project_id, file)
    engineer.waits_for_tasks()
    sheets.back.dialog.accept()
    assert engineer.finds(TenderClause)[0].deviation is Deviation.POSITIVE


def test_a_cell_that_came_back_empty_takes_no_answer_away_by_itself(bidder, engineer, tmp_path):
    bidder.changes("3.1", response="支持 42 类")
    sheets, file = bidder.page.sheets, tmp_path / "应答表.xlsx"
    sheets.write(file)
    engineer.waits_for_tasks()
    book = openpyxl.load_workbook(file)
    book.active["M3"].value = "=A1&A2"  # nobody computed it yet
    book.active["N3"].value = "正偏离"
    book.save(file)

    sheets.back.read(bidder.page.book.project_id, file)
    engineer.waits_for_tasks()
    dialog = sheets.back.dialog
    assert [each.field for each in dialog.chosen()] == ["deviation"]
    shown = dialog.table.records
    assert shown.index(0, shown.column_of("theirs")).data() == "（清空）"
    dialog.accept()
    assert bidder.clause("3.1").response == "支持 42 类"


def test_prices_pasted_from_a_spreadsheet_are_summed_and_checked(bidder, engineer):
    tab = bidder.tab("prices")
    QApplication.clipboard().setText("服务器\t\t\t\t\t2\t台\t5万\n交换机\t\t\t\t\t1\t台\t1.5万")
    bidder.clicks("从 Excel 粘贴")
    assert [line.unit_price for line in engineer.finds(PriceLine)] == [50_000, 15_000]
    rows = tab.table.records
    price = rows.column_of("unit_price")
    assert [rows.index(row, price).data() for row in (0, 1)] == ["50,000 元", "15,000 元"]
    assert "115,000 元" in tab.sum.text()
    assert "壹拾壹万伍仟元整" in tab.words.text()
    tab.form.edit_requested.emit("ceiling", Decimal(100_000), "")
    assert engineer.finds(Bid)[0].ceiling == Decimal(100_000)
    assert "最高限价" in tab.form.message("total")
    assert tab.form.editor("ceiling").text() == "100,000 元"


def test_a_certificate_that_expires_too_early_is_told_and_tied(bidder, engineer, tmp_path):
    tab = bidder.tab("proofs")
    tab.table.add(name="等保三级", valid_until=dt.date(2026, 12, 17))
    one = engineer.finds(Qualification)[0]
    assert "过期" in tab.table.records.message_at(0)
    scan = tmp_path / "等保.pdf"
    scan.write_bytes(b"%PDF-1.4")
    tab.scans.add(one.id, scan)
    engineer.waits_for_tasks()
    assert engineer.finds(Qualification)[0].file_name == "等保.pdf"
    tab.choose_proved(one.id)
    bidder.picks("等级保护")
    assert [link.source_id for link in engineer.finds(Link) if link.role == PROVED_BY] == [
        bidder.clause("3.1").id
    ]


def test_what_is_unclear_becomes_a_letter_and_answers_go_back(bidder, engineer, tmp_path):
    tab = bidder.tab("letters")
    bidder.clicks("澄清提问函")
    assert "没有待提问的条款" in engineer.toasts[-1]
    bidder.changes("3.3", unclear="日志是否含操作日志？")
    bidder.clicks("澄清提问函")
    letter = engineer.finds(BidLetter)[0]
    assert letter.kind is LetterKind.CLARIFICATION
    tab.write(letter, tmp_path / "函.docx")
    engineer.waits_for_tasks()
    cells = docx.Document(str(tmp_path / "函.docx")).tables[1].rows[1].cells
    assert "日志是否含操作日志？" in cells[3].text
    bidder.writes(tab.clauses, bidder.clause("3.3").id, "buyer_answer", "含")
    assert bidder.clause("3.3").buyer_answer == "含"
    assert engineer.finds(BidLetter)[0].answered == dt.date(2026, 11, 23)


def test_another_letter_begins_with_its_kind(bidder, engineer):
    tab = bidder.tab("letters")
    tab.choose_kind()
    menu = tab.findChild(QMenu)
    kinds = [action.text() for action in menu.actions()]
    assert kinds == ["澄清提问函", "质疑函", "质疑答复函", "评标澄清回复"]

    menu.actions()[1].trigger()
    menu.close()

    assert [letter.kind for letter in engineer.finds(BidLetter)] == [LetterKind.CHALLENGE]


def test_a_tender_is_influenced_before_there_is_one(empty, engineer):
    empty.clicks("影响招标要求", empty.page)
    tab = empty.page.host.tabs["levers"]
    empty.clicks("评分标准", tab)
    wish = engineer.finds(TenderWish)[0]
    empty.writes(tab.table, wish.id, "wished", "")
    assert tab.table.records.message_at(0) == "请填写期望写法。"
    empty.writes(tab.table, wish.id, "wished", "同类案例每个4分")
    assert engineer.finds(TenderWish)[0].wished == "同类案例每个4分"
    assert not empty.page.teaches()

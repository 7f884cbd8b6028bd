"""Finished documents of a bid, checked in the real window before they are sealed."""

import datetime as dt

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from presales_desk.ui.pages.bid import BID
from presales_desk.ui.pages.bid.export_dialog import WrittenDialog, save_documents
from tests.engineer import PageUser

TENDER = """某市数据平台项目招标文件
第一章 投标邀请
项目名称：某市数据平台项目
项目编号：SZ-2026-118
投标截止时间：2026年12月18日9时30分
标有“★”的条款为实质性条款，不满足的投标无效。
第三章 技术要求
3.1 ★平台须通过网络安全等级保护三级测评，提供测评报告复印件。
"""


class Bidder(PageUser):
    """What an engineer does and sees with finished documents."""

    @property
    def report(self):
        return self.page.finished.dialog

    @property
    def rows(self):
        """What the report lists: file and what is wrong."""
        model = self.report.table.records
        texts = range(model.rowCount())
        return [
            (self._cell(model, row, "file"), self._cell(model, row, "message")) for row in texts
        ]

    def checks(self, *files):
        self.page.finished.check(list(files))
        self.engineer.waits_for_tasks()

    def asks_for_the_check(self):
        button = self.page.inspector().readiness.check
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    @staticmethod
    def _cell(model, row, field):
        return str(model.index(row, model.column_of(field)).data())


@pytest.fixture
def engineer(employ):
    engineer = employ(pages=(BID,))
    engineer.desk.now = lambda: dt.datetime(2026, 11, 23, 9, 30)  # noqa: DTZ001 (local time)
    engineer.comes_to_the_front()
    return engineer


@pytest.fixture
def project(engineer):
    engineer.has_project(name="邻市交通平台项目", customer="邻市交通局", presales="林晓")
    return engineer.has_project(name="某市数据平台项目", customer="某市", presales="林晓")


@pytest.fixture
def bidder(engineer, project, qtbot):
    engineer.opens(project, "bid")
    bidder = Bidder(engineer, qtbot)
    bidder.page.importer.take_text(TENDER)
    engineer.waits_for_tasks()
    return bidder


@pytest.fixture
def old_letter(tmp_path):
    """A bid letter that was made from another customer's."""
    letter = docx.Document()
    letter.add_paragraph("投标函")
    letter.add_paragraph("致：邻市交通局")
    letter.add_paragraph("项目编号：JT-2025-007")
    letter.add_paragraph("我方愿意按招标文件的要求承担全部工作，并对投标文件的真实性负责。")
    letter.save(tmp_path / "投标函.docx")
    return tmp_path / "投标函.docx"


def test_a_letter_from_an_old_bid_is_found_out(bidder, old_letter):
    bidder.checks(old_letter)

    said = "\n".join(message for _, message in bidder.rows)
    assert "邻市交通局" in said
    assert "JT-2025-007" in said
    assert "SZ-2026-118" in said
    assert "没有签字或盖章的位置" in said
    assert {file for file, _ in bidder.rows} == {"投标函"}


def test_the_documents_written_last_are_offered(bidder, engineer, project, tmp_path):
    out = tmp_path / "out"
    save_documents(engineer.desk, project.id, out, ["bid-letter"], bidder.page, draft=False)
    engineer.waits_for_tasks()
    bidder.page.findChild(WrittenDialog).check.click()
    engineer.waits_for_tasks()
    assert "1 份文件" in bidder.report.said.text()
    assert any("未填写" in message for _, message in bidder.rows)
    bidder.report.accept()

    bidder.asks_for_the_check()
    menu = bidder.page.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["上次写出的 1 份文件", "选择文件…"]
    menu.actions()[0].trigger()
    engineer.waits_for_tasks()
    assert bidder.rows


def test_what_is_wrong_stands_before_what_is_open_in_other_files(bidder, old_letter, tmp_path):
    open_one = docx.Document()
    open_one.add_paragraph("投标人名称：【投标人名称】")
    open_one.save(tmp_path / "一览表.docx")

    bidder.checks(tmp_path / "一览表.docx", old_letter)

    told = ["未填写" in message for _, message in bidder.rows if "没有签字" not in message]
    assert told == sorted(told)
    assert any(told)


def test_letters_that_no_tender_was_compared_with_are_told_of(
    bidder, engineer, old_letter, tmp_path
):
    tender = tmp_path / "补充文件.txt"
    tender.write_text("第六章 投标文件格式\n附件1 承诺书\n投标人（盖章）：", encoding="utf-8")
    bidder.page.importer.take([tender])
    engineer.waits_for_tasks()
    bidder.page.importer.dialog.act.click()
    engineer.waits_for_tasks()
    bidder.checks(old_letter)
    assert bidder.report.unread.isHidden()
    bidder.report.accept()
    for stored in (engineer.desk.workspace.folder / "attachments").rglob("*"):
        if stored.is_file():
            stored.chmod(0o600)
            stored.write_bytes(b"altered")

    bidder.checks(old_letter)

    assert "未作比对" in bidder.report.unread.text()
    assert bidder.rows


def test_a_file_that_is_none_is_told_of(bidder, engineer, tmp_path):
    broken = tmp_path / "投标函.docx"
    broken.write_bytes(b"no document")

    bidder.checks(broken)

    assert bidder.report is None
    assert "投标函.docx" in engineer.message

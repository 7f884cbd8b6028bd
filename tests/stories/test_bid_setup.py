"""How we bid is set up in the real window, and every document follows."""

import datetime as dt

import docx
import pytest
from docx.oxml.ns import qn

from presales_desk.actions.profile import change_profile
from presales_desk.records.bid import Bid
from presales_desk.records.enums import TableMode
from presales_desk.ui.pages.bid import BID
from presales_desk.ui.pages.bid.export_dialog import ExportDialog, WrittenDialog, save_documents
from presales_desk.ui.pages.bid.setup_dialog import SetupDialog
from presales_desk.ui.pages.bid.writing import save_document
from tests.engineer import PageUser
from tests.keyboard import Keyboard

TENDER = """某市数据平台项目招标文件
项目名称：某市数据平台项目
采购人：某市公安局
第三章 技术要求
3.1 ★平台须通过网络安全等级保护三级测评，提供测评报告复印件。
"""


class Bidder(PageUser):
    """What an engineer does and sees here."""

    @property
    def dialog(self):
        return self.page.window().findChild(SetupDialog)

    def sets(self, name, value):
        self.dialog.form.edit_requested.emit(name, value, name)

    def writes(self, kind, folder):
        page = self.page
        save_documents(self.engineer.desk, page.book.project_id, folder, [kind], page, draft=False)
        self.engineer.waits_for_tasks()
        page.findChild(WrittenDialog).accept()
        [file] = folder.glob("*.docx")
        parts = docx.Document(file)
        headers = [s.header._element for s in parts.sections]
        nodes = (n for part in (parts.element, *headers) for n in part.iter(qn("w:t")))
        return "".join(node.text or "" for node in nodes)


@pytest.fixture
def engineer(employ):
    engineer = employ(pages=(BID,))
    engineer.desk.now = lambda: dt.datetime(2026, 11, 23, 9, 30)  # noqa: DTZ001 (local time)
    engineer.comes_to_the_front()
    return engineer


@pytest.fixture
def bidder(engineer, qtbot):
    project = engineer.has_project(name="某市数据平台项目", customer="某市", presales="林晓")
    engineer.desk.carry_out(change_profile(engineer.workspace, company="恒川科技有限公司"))
    engineer.opens(project, "bid")
    bidder = Bidder(engineer, qtbot)
    bidder.page.importer.take_text(TENDER)
    engineer.waits_for_tasks()
    return bidder


def test_who_signs_is_told_once_and_stands_in_the_power_of_attorney(
    bidder, engineer, qtbot, tmp_path
):
    engineer.runs("bid.setup")
    for name, text in (("signer", "张三"), ("delegate", "李四")):
        Keyboard(engineer, qtbot).writes(text, into=bidder.dialog.form.editor(name))
    bidder.dialog.accept_button.click()

    [bid] = engineer.finds(Bid)
    assert (bid.signer, bid.delegate) == ("张三", "李四")
    assert "张三系恒川科技有限公司的法定代表人，现授权李四" in bidder.writes(
        "authorization", tmp_path / "out"
    )


def test_a_blind_volume_is_asked_for_where_documents_are_chosen(bidder, engineer, tmp_path):
    engineer.runs("bid.export")
    export = bidder.page.findChild(ExportDialog)
    export.setup_wanted.emit()
    bidder.sets("blind", value=True)
    bidder.sets("table_mode", TableMode.DEVIATIONS)
    assert "blind-volume" not in export.ticked()
    bidder.dialog.accept_button.click()
    assert "blind-volume" in export.ticked()
    export.reject()

    text = bidder.writes("technical-deviation", tmp_path / "out")
    assert "恒川" not in text
    assert "测评报告" not in text  # it only lists deviations
    engineer.comes_to_the_front()
    engineer.presses("Ctrl+Z")
    engineer.presses("Ctrl+Z")
    assert engineer.finds(Bid)[0].blind is False


def test_the_contract_takes_the_companys_form_and_gives_it_up_again(bidder, engineer, tmp_path):
    own = docx.Document()
    own.add_paragraph("甲方：____________，本合同为公司 2026 版。")
    own.save(tmp_path / "公司合同.docx")
    engineer.runs("bid.setup")
    bidder.dialog.take_contract(tmp_path / "公司合同.docx")
    assert bidder.dialog.contract.whole() == "公司合同.docx"
    assert "甲方：某市公安局，本合同为公司 2026 版" in bidder.writes("contract", tmp_path / "own")

    bidder.dialog.drop.click()
    assert not bidder.dialog.drop.isVisible()
    assert "合同标的" in bidder.writes("contract", tmp_path / "ours")


def test_a_file_that_is_no_contract_is_told_where_it_was_chosen(bidder, engineer, tmp_path):
    (tmp_path / "坏.docx").write_bytes(b"no archive")
    engineer.runs("bid.setup")
    bidder.dialog.take_contract(tmp_path / "坏.docx")
    assert "坏.docx" in bidder.dialog.trouble.text()
    assert bidder.dialog.trouble.isVisible()


def test_a_form_that_went_lost_is_told_with_what_was_written(bidder, engineer, tmp_path):
    docx.Document().save(tmp_path / "公司合同.docx")
    engineer.runs("bid.setup")
    bidder.dialog.take_contract(tmp_path / "公司合同.docx")
    bidder.dialog.accept_button.click()
    [bid] = engineer.finds(Bid)
    engineer.workspace.attachments.path(bid.contract_template).unlink()

    assert "合同标的" in bidder.writes("contract", tmp_path / "out")
    [note] = bidder.page.findChild(WrittenDialog).notes
    assert "公司合同.docx" in note.text()

    save_document(engineer.desk, bid.project_id, "contract", tmp_path / "合同.docx")
    engineer.waits_for_tasks()
    assert "公司合同.docx" in engineer.message

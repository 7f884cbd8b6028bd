"""The contract of a bid in the company's own form."""

import datetime as dt
from decimal import Decimal

import docx
import pytest
from docx.oxml.ns import qn

from presales_desk.actions.bid_contract import choose_contract, drop_contract
from presales_desk.actions.bid_documents import write_bid_document
from presales_desk.actions.bid_prices import change_bid
from presales_desk.actions.profile import change_profile
from presales_desk.errors import NotReadError, WrongFileKindError
from presales_desk.records.base import Insert
from presales_desk.records.bid import Bid
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.project import Project
from presales_desk.records.summary import Attachment
from presales_desk.workspace.workspace import Workspace
from tests.documents.office import complaints

NOW = dt.datetime(2026, 1, 12, 10)  # noqa: DTZ001 (local time)


@pytest.fixture
def workspace(tmp_path):
    with_us = Workspace.open(tmp_path / "库", author="林晓")
    yield with_us
    with_us.close()


@pytest.fixture
def bid(workspace):
    project = Project(name="数据平台", customer="某市公安局")
    label = Label("project.new", name=project.name)
    workspace.apply(label, Insert(project), scope=project.id)
    change_profile(workspace, company="恒川科技有限公司").applied(workspace)
    new = Bid(project_id=project.id)
    return change_bid(workspace, new, {"total": Decimal(1200500)}).applied(workspace)


@pytest.fixture
def own_form(tmp_path):
    document = docx.Document()
    document.add_heading("恒川科技销售合同（2026 版）", 1)
    for line in (
        "甲方：____________",
        "乙方：____________",
        "项目名称：____________",
        "合同总价（大写）：____________",
        "第九条 保密：双方对合同内容保密五年。",
        "验收标准：____________",
    ):
        document.add_paragraph(line)
    document.save(tmp_path / "公司合同.docx")
    return tmp_path / "公司合同.docx"


def written(workspace, bid, folder):
    target = folder / "合同.docx"
    made = write_bid_document(workspace, "contract", bid.project_id, target, NOW, Unattended())
    nodes = docx.Document(made.file).element.body.iter(qn("w:t"))
    return made, "".join(node.text or "" for node in nodes)


def test_the_contract_is_written_in_the_companys_own_form(workspace, bid, own_form, tmp_path):
    chosen = choose_contract(workspace, bid, own_form, NOW).applied(workspace)
    assert chosen.contract_template_name == "公司合同.docx"
    [kept] = workspace.find(Attachment, project_id=bid.project_id)
    assert kept.sha256 == chosen.contract_template

    made, text = written(workspace, bid, tmp_path)

    assert "恒川科技销售合同（2026 版）" in text
    assert "双方对合同内容保密五年" in text
    for told in ("甲方：某市公安局", "乙方：恒川科技有限公司", "壹佰贰拾万零伍佰元整"):
        assert told in text
    assert len(made.blanks) == 1  # what is accepted only a person knows
    assert complaints(made.file) == ""


def test_without_it_the_contract_is_in_our_form_again(workspace, bid, own_form, tmp_path):
    chosen = choose_contract(workspace, bid, own_form, NOW).applied(workspace)
    drop_contract(workspace, chosen).applied(workspace)
    _, text = written(workspace, bid, tmp_path)
    assert "2026 版" not in text
    assert "合同标的" in text


def test_a_form_that_is_lost_stops_no_contract_and_is_told(workspace, bid, own_form, tmp_path):
    chosen = choose_contract(workspace, bid, own_form, NOW).applied(workspace)
    made, _ = written(workspace, bid, tmp_path)
    assert not made.unread
    workspace.attachments.path(chosen.contract_template).unlink()

    made, text = written(workspace, bid, tmp_path)

    assert "合同标的" in text
    assert [error.values["name"] for error in made.unread] == ["公司合同.docx"]


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("合同.docx", b"PK no archive", WrongFileKindError),
        ("没有.docx", None, NotReadError),
    ],
)
def test_what_cannot_be_filled_in_is_refused_at_once(
    workspace, bid, tmp_path, name, content, error
):
    file = tmp_path / name
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(error):
        choose_contract(workspace, bid, file, NOW)
    assert not workspace.find(Attachment, project_id=bid.project_id)

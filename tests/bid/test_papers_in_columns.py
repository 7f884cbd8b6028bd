"""Papers that tables name beside each condition, in a column of what proves it."""

import pytest
from docx import Document

from tests.bid.conftest import add_table, names, read, saved


def in_table(rows, title="第四章 资格审查"):
    document = Document()
    document.add_heading("某医院设备采购项目招标文件", 0)
    document.add_heading(title, 1)
    add_table(document, rows)
    return read(saved(document))


@pytest.mark.parametrize("head", ["证明材料", "审查依据", "应提交的资料", "需提供的证明材料"])
def test_a_column_of_proofs_asks_for_each_paper_it_names(head):
    tender = in_table(
        [
            ["序号", "审查因素", head],
            ["1", "独立承担民事责任", "营业执照（或事业单位法人证书）复印件加盖公章"],
            ["2", "法定代表人授权", "法定代表人授权委托书、被授权人身份证复印件"],
            ["3", "设备和技术能力", "具备履行合同所必需的设备和专业技术能力的承诺函"],
            ["4", "无重大违法记录", "须提供无重大违法记录声明函"],
        ]
    )

    assert set(names(tender)) == {
        "营业执照复印件",
        "法定代表人授权委托书",
        "被授权人身份证复印件",
        "具备履行合同所必需的设备和专业技术能力的承诺函",
        "无重大违法记录声明函",
    }


def test_what_some_bidders_prove_is_not_asked_of_all():
    tender = in_table(
        [
            ["审查内容", "证明材料"],
            ["主体资格", "营业执照"],
            ["厂家授权", "代理商投标的，提供制造商授权书"],
            ["联合体", "联合体协议书"],
            ["报价", "未超过最高限价"],
        ]
    )

    assert {one.name: one.required for one in tender.documents} == {
        "营业执照": True,
        "制造商授权书": False,
        "联合体协议书": False,
    }

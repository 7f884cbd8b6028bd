"""The documents of a bid come in the order of the tender's own list."""

import pytest

from presales_desk.planning.bid.document_order import in_order_of_list
from presales_desk.records.tender import TenderDocument


def ordered(*documents):
    """Return documents, each told as its number and name, in the order of a bid."""
    made = [
        TenderDocument(project_id="p", number=number.strip("·"), name=name or number)
        for number, _, name in (each.partition(" ") for each in documents)
    ]
    return [each.name for each in in_order_of_list(made)]


def test_a_form_that_is_told_of_late_goes_where_its_number_belongs():
    found = ordered("附件5 五", "附件6 六", "附件8 八", "附件9 九", "表1 表", "附件7 七")
    assert found == ["五", "六", "七", "八", "九", "表"]


def test_what_is_asked_for_ahead_of_the_list_follows_it():
    found = ordered("· 检测报告", "1. 投标函", "2. 授权书", "3. 开标一览表", "· 质量认证")
    assert found == ["投标函", "授权书", "开标一览表", "质量认证", "检测报告"]


def test_a_part_of_a_form_stands_behind_it():
    found = ordered("1.3.1 执照", "1.3 声明", "1.1 投标函", "1.2 授权书", "1.4 承诺书")
    assert found == ["投标函", "授权书", "声明", "执照", "承诺书"]


@pytest.mark.parametrize(
    "given",
    [
        ("1 响应声明", "2 授权书", "3 一览表", "1 对策", "2 承诺", "3 预案"),
        ("1) 封面", "2) 投标函", "3) 承诺书", "五、 开标一览表", "3、 业绩"),
        ("第一部分 函", "一、 偏离表", "二、 方案", "第二部分 价", "一、 信息", "二、 说明"),
        ("· Approach", "· Resumes", "· Staffing", "Attachment-1 Cost", "Attachment-2 Checklist"),
        ("附件十 十", "附件十一 十一", "附件二十 二十"),
    ],
)
def test_a_list_in_the_order_of_the_tender_stays_as_it_is(given):
    assert ordered(*given) == [each.partition(" ")[2] for each in given]


def test_no_documents_have_no_order():
    assert in_order_of_list([]) == []

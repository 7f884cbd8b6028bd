"""Papers that only some bidders hand in, told by rules far from the list of documents."""

import pytest

from tests.bid.conftest import read_text


def asked(*lines):
    tender = read_text(
        "某医院设备采购项目公开招标文件", "第二章 投标人须知", *lines, "第三章 评标办法"
    )
    return {one.name: one.required for one in tender.documents}


@pytest.mark.parametrize(
    ("rule", "paper"),
    [
        (
            "小微企业参加投标的，应提供《中小企业声明函》，否则不享受价格扣除。",
            "中小企业声明函",
        ),
        ("残疾人福利性单位应提供《残疾人福利性单位声明函》。", "残疾人福利性单位声明函"),
        (
            "以联合体形式投标的，应在投标文件中提供联合体协议书，并注明主体方。",
            "联合体协议书",
        ),
        ("投标人拟将非主体工作分包的，须提供分包意向协议。", "分包意向协议"),
        (
            "投标人为代理商的，须提供制造商出具的授权书。",
            "制造商出具的授权书",
        ),
    ],
)
def test_a_rule_for_some_bidders_names_a_paper_not_asked_of_all(rule, paper):
    assert asked(rule) == {paper: False}


@pytest.mark.parametrize(
    "rules",
    [
        ("本项目不接受联合体投标。", "联合体投标的，应提供联合体协议书。"),
        ("本项目不允许分包。", "拟分包的，须提供分包意向协议。"),
        ("非中小企业无需提供《中小企业声明函》。",),
        ("中标人为代理商的，应在供货时提供制造商出具的授权书。",),
    ],
)
def test_what_this_tender_leaves_out_or_asks_later_is_no_paper(rules):
    assert asked(*rules) == {}

"""Terms of payment are whole: also the instalments in lines of their own."""

import pytest

from tests.bid.conftest import add_table, facts, read, read_text, saved


@pytest.mark.parametrize(
    ("lines", "after"),
    [
        (
            (
                "预付款：签约合同价的10%",
                "进度付款：按月计量，支付至80%；交工验收后支付至结算价的97%",
                "质量保证金：结算价的3%，缺陷责任期满后返还",
            ),
            "17.5 缺陷责任期：24个月。",
        ),
        (
            (
                "首付款：合同签订后支付30%",
                "到货款：设备到货后支付40%",
                "验收合格后支付25%",
                "质保金：5%，质保期满后无息支付",
            ),
            "17.5 验收费用由中标人支付。",
        ),
    ],
)
def test_all_instalments_are_kept(lines, after):
    numbered = [f"17.{n} {line}。" for n, line in enumerate(lines, start=1)]

    assert facts(read_text("第四章 采购需求", *numbered, after))["payment"] == "；".join(lines)


def test_instalments_may_follow_the_first_that_stands_behind_the_label():
    lines = ("3.付款方式：合同签订后预付30%。", "（1）到货款：40%。", "（2）验收款：30%。")

    told = facts(read_text("第四章 采购需求", *lines, "4.质保期：三年。"))["payment"]

    assert told == "合同签订后预付30%；到货款：40%；验收款：30%"


def test_instalments_below_a_heading_are_all_kept():
    lines = [f"（{n}）第{n}期：完成里程碑{n}后支付合同价的1{n}%。" for n in range(1, 7)]

    told = facts(read_text("第四章 采购需求", "4.4 付款方式", *lines, "4.5 其他"))["payment"]

    assert [told.count(f"第{n}期") for n in range(1, 7)] == [1] * 6


def test_instalments_in_rows_of_their_own_are_all_kept(document):
    document.add_paragraph("第二章 投标人须知前附表")
    rows = [
        ["3", "17.2.1 开工预付款", "签约合同价的10%"],
        ["4", "17.3.2 进度付款", "按月支付至工程量价款的80%"],
        ["5", "17.4.1 质量保证金", "结算价的3%，期满后返还"],
        ["6", "19.7 保修期", "两年"],
    ]
    add_table(document, [["序号", "条款", "约定"], *rows])

    told = facts(read(saved(document)))["payment"]

    assert told == (
        "开工预付款：签约合同价的10%；进度付款：按月支付至工程量价款的80%；"
        "质量保证金：结算价的3%，期满后返还"
    )


def test_lines_below_a_heading_that_speak_of_something_else_are_left_out():
    lines = ["6结算与付款", "6.1按季结算，60日内支付。", "6.2备件保证期为12个月。"]

    assert facts(read_text("第四章 采购需求", *lines))["payment"] == "6.1按季结算，60日内支付。"

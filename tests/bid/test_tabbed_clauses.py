"""Clauses whose numbers and marks a tab parts from their words, as Word pastes its lists."""

import pytest

from tests.bid.conftest import marked, read_text


@pytest.mark.parametrize("first", ["1、★", "★1、", "（1）★", "1.★", "★", "1.1 ★"])
def test_a_mark_before_a_tab_heads_no_table(first):
    tender = read_text(
        "第三章 采购需求",
        "四、售后要求",
        f"{first}\t质保期：验收合格后整机免费质保≥3年。",
        "2、★\t售后服务：提供原厂（制造商）售后，并出具相关证明文件。",
        "3、\t免费提供信息系统接口，并由供应商承担相应联机费用。",
    )

    told = [text.split("★")[-1].split("、")[-1] for _, text in marked(tender)]
    assert told == [
        "质保期：验收合格后整机免费质保≥3年。",
        "售后服务：提供原厂（制造商）售后，并出具相关证明文件。",
    ]


def test_a_marked_first_row_without_titles_is_a_clause():
    tender = read_text(
        "第三章 采购需求", "★质保期\t整机免费质保≥3年", "售后服务\t提供原厂售后", "交货期\t30天"
    )

    assert marked(tender) == [("★", "★质保期 | 整机免费质保≥3年")]


def test_the_titles_of_a_table_below_a_marked_heading_are_no_clause():
    tender = read_text(
        "第三章 采购需求",
        "★五、商务要求",
        "内容\t具体要求",
        "质保期\t整机免费质保≥3年",
        "交货期\t合同签订后30天内",
    )

    assert "内容 | 具体要求" not in [text for _, text in marked(tender)]
    assert ("★", "质保期 | 整机免费质保≥3年") in marked(tender)

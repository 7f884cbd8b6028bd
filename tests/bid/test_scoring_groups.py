"""Groups of scored items that stand above a table rather than in a column of it."""

import pytest

from tests.bid.conftest import add_table, read, saved

HEAD = ["评审内容", "评分细则", "分值"]


@pytest.fixture
def evaluation(document):
    document.add_paragraph("第三章 评标办法")
    return document


def groups(document):
    return {one.item: one.group for one in read(saved(document)).scoring}


def test_a_title_above_the_head_of_a_table_is_the_group_of_its_first_rows(evaluation):
    rows = [
        ["一、价格部分（30分）", "", ""],
        HEAD,
        ["投标报价", "基准价除以投标价", "30"],
        ["二、商务部分（70分）", "", ""],
        ["履约经验", "每份2分", "70"],
    ]
    table = add_table(evaluation, rows)
    for band in (0, 3):
        table.cell(band, 0).merge(table.cell(band, 2)).text = rows[band][0]

    assert groups(evaluation) == {"投标报价": "价格部分", "履约经验": "商务部分"}


def test_a_line_above_each_table_is_the_group_of_its_rows_where_their_points_agree(evaluation):
    evaluation.add_paragraph("（一）技术部分（60分）")
    add_table(evaluation, [HEAD, ["实施方案", "合理", "40分"], ["进度计划", "合理", "20分"]])
    evaluation.add_paragraph("（二）商务部分（40分）")
    add_table(evaluation, [HEAD, ["企业业绩", "每个4分", "40分"]])

    assert groups(evaluation) == {
        "实施方案": "技术部分",
        "进度计划": "技术部分",
        "企业业绩": "商务部分",
    }


@pytest.mark.parametrize(
    "line", ["评分标准（100分）", "商务技术评分细则如下（100分）", "其他部分（3分）"]
)
def test_a_line_above_a_table_that_names_no_part_of_it_is_no_group(evaluation, line):
    evaluation.add_paragraph(line)
    add_table(evaluation, [HEAD, ["实施方案", "合理", "60分"], ["企业业绩", "每个4分", "40分"]])

    assert set(groups(evaluation).values()) == {""}

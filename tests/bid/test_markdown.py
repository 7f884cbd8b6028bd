"""Markdown as agencies and converters write it: what is only its look, and what is its text."""

import pytest

from presales_desk.bid.reading.texts import markdown_blocks, text_blocks
from tests.bid.conftest import facts, marked, read_request, read_text


def test_what_only_dresses_a_text_in_markdown_is_no_part_of_it():
    blocks = markdown_blocks(
        "\n".join(
            [
                "**Reply by** [[the **portal**]{.underline}](https://example.org)\\",
                'Cost \\$5 <span class="underline">per *working* day</span>',
                "",
                "| Item | *Due* | at 2 \\| 3",
                "| --- | --- | --- |",
                "| Quote | May 5 | noon",
            ]
        )
    )
    assert [block.text for block in blocks[:2]] == [
        "Reply by the portal",
        "Cost $5 per working day",
    ]
    rows = [[cell.text for cell in block.cells] for block in blocks[2:]]
    assert rows == [["Item", "Due", "at 2 | 3"], ["Quote", "May 5", "noon"]]


def test_asterisks_of_chinese_clauses_stay_where_they_mark_them():
    marked = "*1.1电压*稳定；*1.2功率不低于5kW"
    assert markdown_blocks(marked)[0].text == marked


def test_a_paragraph_that_names_an_appendix_in_passing_stays_whole():
    lines = [
        "The form must include the technical submission and the price submission (see",
        "Appendix 3 for the template), both of them signed.",
    ]
    assert [block.text for block in markdown_blocks("\n".join(lines))] == [" ".join(lines)]


def test_a_table_drawn_with_plus_signs_has_cells_of_several_lines():
    tender = read_request(
        "+------------------+-------------------+",
        "| **Item**         | **Date responses  |",
        "|                  | due**             |",
        "+==================+===================+",
        "| Quote Submission | May 15, 2027 at   |",
        "|                  | noon, eastern     |",
        "+------------------+-------------------+",
    )

    assert facts(tender)["bid_deadline"] == "2027-05-15T12:00"


def test_a_heading_may_be_underlined():
    tender = read_request("Scope of Work", "=============", "", "The vendor shall train all users.")

    assert tender.clauses[0].section == "Scope of Work"


def test_lines_that_end_before_their_room_does_are_not_joined():
    wrapped = "The State of Wabasha seeks a qualified contractor to build and operate a", "system."
    lines = ("RFP No. DNR-2026-0427", "Project Title: Licensing System", *wrapped)

    tender = read_text(*lines, name="rfp.md", language="en")

    assert facts(tender)["project_name"] == "Licensing System"
    blocks = markdown_blocks("\n".join(lines))
    assert [block.text for block in blocks] == [*lines[:2], " ".join(wrapped)]


def test_the_lines_of_a_cell_are_clauses_of_their_own():
    tender = read_text(
        "# 第三章 采购需求",
        "",
        "★条款为实质性条款，不满足的投标无效。▲条款为重要条款，不满足的扣分。",
        "",
        "| 序号 | 名称 | 技术参数 |",
        "| --- | --- | --- |",
        "| 1 | 存储 | ★1.支持36块硬盘；<br>▲2.支持纠删码保护；<br>3.支持国标接入。 |",
        name="招标文件.md",
    )

    assert [text for _, text in marked(tender)] == ["★1.支持36块硬盘；", "▲2.支持纠删码保护；"]


def test_a_mark_begins_a_paragraph_below_a_long_line():
    tender = read_text(
        "# 第三章 采购需求",
        "",
        "★条款为实质性条款，不满足的投标无效。",
        "",
        "3. 付款方式：合同签订后支付30%，验收合格后支付65%，质保期满一年后支付剩余的5%。",
        "★4. 售后响应：2小时内到达现场。",
        name="招标文件.md",
    )

    assert facts(tender)["payment"].endswith("5%。")
    assert [text for _, text in marked(tender)] == ["★4. 售后响应：2小时内到达现场。"]


@pytest.mark.parametrize("read", [text_blocks, markdown_blocks])
def test_lines_drawn_between_parts_are_no_text(read):
    blocks = read("==============\n\nHarbour Light Repair\n\n~~~~~~~~~~~~~\n\n-----------\n\nPart")

    assert [block.text for block in blocks] == ["Harbour Light Repair", "Part"]

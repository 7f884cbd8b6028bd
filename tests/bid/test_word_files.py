"""Word files as they come: numbers Word makes itself, merged cells, boxes, deleted text."""

from docx.oxml import parse_xml

from presales_desk.bid.reading.word import read_word
from tests.bid.conftest import W, add_list, add_table, marked, number, read, saved


def texts(document):
    return [block.text for block in read_word(saved(document), "a.docx")]


def test_automatic_numbers_are_said(document):
    chinese = add_list(document, "第%1章", "chineseCounting")
    for title in ("投标邀请", "投标人须知"):
        number(document.add_paragraph(title), chinese)

    assert texts(document) == ["第一章投标邀请", "第二章投标人须知"]


def test_a_list_that_begins_anew_does_so_once_for_all_lists_of_its_pattern(document):
    add_list(document, "%1.")
    document.part.numbering_part.element.append(
        parse_xml(
            f'<w:num {W} w:numId="78"><w:abstractNumId w:val="77"/><w:lvlOverride w:ilvl="0">'
            '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        )
    )
    for text, which in (("甲", 77), ("乙", 77), ("丙", 78), ("丁", 77), ("", 77), ("戊", 78)):
        number(document.add_paragraph(text), which)

    assert texts(document) == ["1.甲", "2.乙", "1.丙", "2.丁", "4.戊"]


def test_a_cell_may_hold_an_automatic_number_alone(document):
    add_list(document, "%1")
    table = add_table(document, [["序号", "内容"], ["", "投标函"], ["", "报价表"]])
    for row in table.rows[1:]:
        number(row.cells[0].paragraphs[0], 77)

    assert texts(document) == ["序号 | 内容", "1 | 投标函", "2 | 报价表"]


def test_a_merged_cell_is_said_once_but_known_in_each_of_its_rows(document):
    table = add_table(document, [["服务", "甲"], ["", "乙"]])
    table.cell(0, 0).merge(table.cell(1, 0))

    first, second = read_word(saved(document), "a.docx")

    assert (first.text, second.text) == ("服务 | 甲", "乙")
    assert second.cells[0].continued
    assert second.cells[0].text == "服务"


def test_text_boxes_are_read_and_deleted_text_is_not(document):
    paragraph = document.add_paragraph("正文")
    paragraph._p.append(parse_xml(f"<w:del {W}><w:r><w:delText>旧</w:delText></w:r></w:del>"))
    paragraph._p.append(
        parse_xml(
            f"<w:r {W}><w:pict><w:txbxContent><w:p><w:r><w:t>框内文字</w:t></w:r></w:p>"
            "</w:txbxContent></w:pict></w:r>"
        )
    )

    assert texts(document) == ["正文", "框内文字"]


def test_lines_of_the_table_of_contents_are_dropped(document):
    document.add_paragraph("第一章 投标邀请\t3")
    document.add_paragraph("第二章 投标人须知..........12")
    document.add_paragraph("第一章 投标邀请")

    assert texts(document) == ["第一章投标邀请"]


def test_spaces_that_a_converter_left_between_characters_go(document):
    document.add_paragraph("项 目 名 称：物业 管理服务 2024 年")

    assert texts(document) == ["项目名称：物业管理服务2024年"]


def test_a_mark_in_the_name_cell_holds_for_the_row_and_for_all_rows_it_is_merged_over(document):
    document.add_paragraph("第一章 采购需求")
    document.add_paragraph("标注“★”的条款不满足的，投标无效。")
    table = add_table(
        document,
        [["序号", "名称", "要求"], ["1", "★服务器", "内存不少于64GB"], ["2", "", "硬盘不少于2TB"]],
    )
    table.cell(1, 1).merge(table.cell(2, 1))

    found = marked(read(saved(document)))

    assert [mark for mark, _ in found] == ["★", "★"]
    assert "64GB" in found[0][1]
    assert "2TB" in found[1][1]


def test_lines_broken_inside_a_cell_are_lines_and_those_of_a_list_are_items(document):
    document.add_paragraph("第三章 采购需求")
    document.add_paragraph("标“★”的为实质性要求，标“▲”的为重要指标。")
    add_table(
        document, [["序号", "产品", "要求"], ["1", "防火墙", "★并发百万；\n▲新建五万；\n十个"]]
    )
    document.add_paragraph("1、提供培训；\n2、★提供驻场人员。")
    document.add_paragraph("某市智慧\n校园项目")

    tender = read(saved(document))

    assert marked(tender) == [
        ("★", "★并发百万；"),
        ("▲", "▲新建五万；"),
        ("★", "2、★提供驻场人员。"),
    ]


def test_a_mark_behind_the_last_full_stop_belongs_to_its_clause(document):
    document.add_paragraph("第三章 采购需求")
    document.add_paragraph("标“▲”的为重要指标，每项扣2分。")
    document.add_paragraph("5、系统响应时间不超过3秒。▲")

    assert marked(read(saved(document))) == [("▲", "5、系统响应时间不超过3秒。▲")]

"""Tables that the tender prints: heads of two rows, rows of dots, prices that stand once."""

from dataclasses import replace
from decimal import Decimal

import pytest
from docx.oxml.ns import qn

from presales_desk.documents.bid.material import Prices
from presales_desk.records.enums import ClauseCategory, Deviation
from presales_desk.records.tender import TenderDocument
from tests.documents.bid.test_tender_forms import (
    CLAUSES,
    P,
    form,
    paragraph,
    rows_of,
    table,
    text_of,
    written,
)

SAID = "<w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
MERGED = f'<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>{SAID}'
GOES_ON = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
WIDE = f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{SAID}'
PLAIN = f"<w:tc><w:tcPr/>{SAID}"


def summary():
    """The summary for the opening: 投标报价 stands above 大写 and 小写."""
    rows = (
        MERGED.format("投标人名称") + WIDE.format("投标报价"),
        GOES_ON + PLAIN.format("大写") + PLAIN.format("小写"),
        PLAIN.format("") * 3,
    )
    grid = '<w:gridCol w:w="2000"/>' * 3
    made = "".join(f"<w:tr>{row}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>"


def test_a_price_is_told_below_a_head_of_two_rows():
    _, document, _ = written(form(summary()), name="开标一览表")
    assert rows_of(document)[-1] == ["恒川科技有限公司", "壹佰贰拾万零伍佰元整", "1,200,500"]


def test_what_is_filled_in_stands_in_the_middle_of_its_row():
    _, document, _ = written(form(summary()), name="开标一览表")
    last = list(document.element.body.iter(qn("w:tr")))[-1]
    assert [each.get(qn("w:val")) for each in last.iter(qn("w:vAlign"))] == ["center"] * 3


def test_a_price_is_told_in_a_cell_that_says_its_unit():
    rows = (("投标范围", "保洁"), ("投标总价（含税）", "元"), ("年度报价", "元"))
    paper, document, _ = written(form(table(*rows)), name="投标报价汇总表")
    assert [row[1] for row in rows_of(document)] == ["保洁", "1,200,500 元", "【年度报价】 元"]
    assert "年度报价" in {blank.label for blank in paper.blanks}


HEADS = ("序号", "名称", "数量", "单价", "总价")


def test_a_row_of_dots_goes_with_the_other_blank_rows():
    page = form(table(HEADS, *[("",) * 5] * 2, ("……", "……", "", "", "")))
    _, document, _ = written(page, name="分项报价表")
    assert [row[1] for row in rows_of(document)] == ["名称", "服务器", "培训"]


def test_prices_stand_in_one_table_alone():
    page = form(table(HEADS, *[("",) * 5] * 2))
    spare = form(table(HEADS, *[("",) * 5] * 2))
    documents = [
        TenderDocument(project_id=P, name=name, required=True)
        for name in ("分项报价表", "推荐的备品备件价格表", "价格明细表")
    ]
    forms = dict(zip((each.id for each in documents), (page, spare, page), strict=True))
    _, document, _ = written(page, documents=documents, forms=forms)
    said = [text_of(each) for each in document.element.body.iter(qn("w:tbl"))]
    assert ["服务器" in each for each in said] == [True, False, False]


def test_open_prices_leave_the_rows_of_the_tender_alone():
    page = form(table(HEADS, *[("",) * 5] * 2))
    _, document, _ = written(page, name="分项报价表", prices=Prices((), None))
    assert len(rows_of(document)) == 3


DEVIATIONS = ("序号", "招标文件章节及条款号", "投标文件章节及条款号", "偏差说明")


def test_a_table_without_a_column_for_answers_lists_what_deviates():
    worse = replace(CLAUSES[0], deviation=Deviation.NEGATIVE, note="交货期晚一周")
    commercial = replace(
        CLAUSES[1], category=ClauseCategory.COMMERCIAL, deviation=Deviation.POSITIVE
    )
    page = form(table(DEVIATIONS, *[("", "", "", "")] * 3), paragraph("投标人："))
    _, document, _ = written(page, name="商务和技术偏差表", clauses=(worse, commercial))
    assert [row[1] for row in rows_of(document)[1:]] == ["3.2", "3.1"]
    assert "交货期晚一周" in rows_of(document)[2][3]


@pytest.mark.parametrize("heads", [DEVIATIONS, ("序号", "磋商文件要求", "详细偏离情况", "原因")])
def test_a_table_without_a_column_for_answers_says_that_nothing_deviates(heads):
    page = form(table(heads, *[("", "", "", "")] * 3), paragraph("投标人："))
    _, document, _ = written(page, name="商务和技术偏差表")
    assert rows_of(document)[1:] == [["", "无", "", ""]]


def test_a_form_that_the_list_calls_otherwise_is_written_once():
    listed = TenderDocument(project_id=P, name="投标报价一览表", required=True)
    printed = TenderDocument(project_id=P, name="开标一览表")
    page = form(summary())
    paper, document, _ = written(page, documents=[listed, printed], forms={printed.id: page})
    assert [each.text for each in paper.headings] == ["投标报价一览表"]
    assert rows_of(document)[-1][0] == "恒川科技有限公司"


def test_short_cells_of_a_list_stand_in_the_middle():
    top = '<w:tc><w:tcPr><w:vAlign w:val="top"/></w:tcPr><w:p/></w:tc>'
    blank = f"<w:tr>{top * 5}</w:tr>"
    page = form(table(HEADS).replace("</w:tbl>", f"{blank}</w:tbl>"))
    _, document, _ = written(page, name="分项报价表")
    row = document.tables[-1].rows[1]._tr
    assert {each.get(qn("w:val")) for each in row.iter(qn("w:vAlign"))} == {"center"}
    assert {each.get(qn("w:val")) for each in row.iter(qn("w:jc"))} == {"center"}


def test_the_one_row_of_a_list_is_not_the_whole_price():
    page = form(
        table(("序号", "部件名称", "数量", "单价（元）", "总价（元）"), ("……",) * 2 + ("",) * 3)
    )
    _, document, _ = written(page, name="主要部件明细表", prices=Prices((), Decimal(1200500)))
    assert "1,200,500" not in rows_of(document)[-1]


def test_a_label_that_ends_a_row_is_followed_by_its_value():
    rows = (
        ("报价", "投标总价（含税，元）："),
        ("", "金额（含税价，元/年）："),
        ("经历", "主要工作经历："),
        ("其他", "备注："),
        ("签署", "法定代表人（签字）："),
    )
    paper, document, _ = written(form(table(*rows)), name="报价一览表")
    assert [row[1] for row in rows_of(document)] == [
        "投标总价（含税，元）：1,200,500",
        "金额（含税价，元/年）：【金额（含税价，元/年）】",
        "主要工作经历：【主要工作经历】",
        "备注：",
        "法定代表人（签字）：",
    ]
    assert "主要工作经历" in {blank.label for blank in paper.blanks}


NAMED = (HEADS, ("1", "服 务 器", "", "", ""), ("2", "培训", "", "", ""))
SUM = ("合计", "", "", "", "")


def test_prices_stand_beside_the_names_that_the_tender_prints():
    _, document, _ = written(form(table(*NAMED, SUM)), name="分项报价表", kind="price-lines")
    assert rows_of(document)[1:] == [
        ["1", "服 务 器", "2", "50", "100"],
        ["2", "培训", "2", "50", "100"],
        ["合计", "", "", "", "200"],
    ]


def test_names_that_we_do_not_offer_stay_open_and_so_does_their_sum():
    other = ("2", "驾驶服务", "", "", "")
    _, document, _ = written(form(table(*NAMED[:2], other, SUM)), name="分项报价表")
    assert rows_of(document)[1] == ["1", "服 务 器", "2", "50", "100"]
    assert rows_of(document)[2][:2] == ["2", "驾驶服务"]
    assert "100" not in rows_of(document)[3]


def test_a_summary_that_prints_a_name_of_ours_lists_no_line():
    heads = ("序号", "名称", "投标报价", "服务期", "备注")
    _, document, _ = written(form(table(heads, ("1", "服务器", "", "", ""))), name="开标一览表")
    assert "100" not in rows_of(document)[1]

"""The forms that a tender prints in a PDF or a text: their words and tables, set anew."""

from pathlib import Path

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from presales_desk.bid.forms.plain import plain_forms
from presales_desk.bid.reading.blocks import Block, Cell, row_block
from presales_desk.bid.reading.files import open_content
from presales_desk.records.job import Unattended

TENDERS = Path(__file__).parents[3] / "shared/data/tenders"
PDF_TENDERS = [
    *("cn_beijing_songshan_catering", "cn_guangdong_tax_canteen"),
    *("cn_huaxin_bidgpt", "cn_yulin_ehs_steward"),
]
HEADS = ("序号", "招标要求", "投标响应", "偏离")


def rows(*texts, table=0):
    return [
        row_block([Cell(text, column) for column, text in enumerate(row)], table, page=3)
        for row in texts
    ]


def tender(*more):
    """A tender with a letter of two pages and what else ``more`` prints."""
    lines = [
        ("第一章 招标公告", 1),
        ("第六章 投标文件格式", 2),
        ("附件1 投标函", 2),
        ("投标函", 2),
        ("致：____________（采购人）", 2),
        (
            "我方已详细审查全部招标文件及其澄清文件，自愿参加本项目的投标，并对所提供的全部资料负责。",
            3,
        ),
        ("投标人（盖章）：", 3),
    ]
    return [*(Block(text, page) for text, page in lines), *more]


def form_of(blocks, name):
    [form] = [one for one in plain_forms(blocks, "t1").forms if one.name == name]
    return form, parse_xml(form.body)


def paragraphs(body):
    return ["".join(t.text or "" for t in p.iter(qn("w:t"))) for p in body.iter(qn("w:p"))]


def cells(body):
    return [
        ["".join(t.text or "" for t in cell.iter(qn("w:t"))) for cell in row.iter(qn("w:tc"))]
        for row in body.iter(qn("w:tr"))
    ]


def test_a_form_keeps_its_words_without_the_title():
    _, body = form_of(tender(), "投标函")
    assert paragraphs(body)[0] == "致：____________（采购人）"
    assert len(paragraphs(body)) == 3


def test_only_prose_is_indented():
    _, body = form_of(tender(), "投标函")
    assert [p.find(f"{qn('w:pPr')}/{qn('w:ind')}") is not None for p in body] == [
        False,
        True,
        False,
    ]


def test_every_style_of_a_form_is_handed_out_with_it():
    forms = plain_forms(tender(Block("附件2 技术偏离表", 3), *rows(HEADS)), "t7")
    styles = {each.get(qn("w:styleId")) for each in parse_xml(forms.styles)}
    used = {s.get(qn("w:val")) for f in forms.forms for s in parse_xml(f.body).iter(qn("w:pStyle"))}
    assert used == styles == {"t7text", "t7cell"}


def test_a_table_whose_empty_rows_nobody_read_gets_one_to_be_filled_in():
    _, body = form_of(tender(Block("附件2 技术偏离表", 3), *rows(HEADS)), "技术偏离表")
    assert cells(body) == [list(HEADS), [""] * 4]
    filled = rows(HEADS, ("1", "", "", ""))
    _, body = form_of(tender(Block("附件2 技术偏离表", 3), *filled), "技术偏离表")
    assert len(cells(body)) == 2


def test_a_table_that_is_filled_already_gets_no_row_more():
    table = rows(HEADS, ("1", "三级等保", "满足", "无"), ("2", "信创", "满足", "无"))
    _, body = form_of(tender(Block("附件2 技术偏离表", 3), *table), "技术偏离表")
    assert len(cells(body)) == 3


def test_long_texts_get_the_room_and_are_not_indented_in_a_cell():
    long = "平台须通过网络安全等级保护三级测评，并提供由具有资质的机构出具的测评报告复印件。"
    table = rows(("序号", "对招标文件的偏离说明（正偏离/无偏离）", "要求"), ("1", "", long))
    _, body = form_of(tender(Block("附件2 技术偏离表", 3), *table), "技术偏离表")
    first, second, third = (int(one.get(qn("w:w"))) for one in body.iter(qn("w:gridCol")))
    assert first < second < third
    [table] = body.iter(qn("w:tbl"))
    assert not list(table.iter(qn("w:ind")))


def test_merged_cells_stay_merged():
    heads = [Cell("包号"), Cell("投标报价", 1)]
    second = [Cell("包号", 0, continued=True), Cell("大写", 1), Cell("小写", 2)]
    table = [row_block(heads, 0, 3), row_block(second, 0, 3)]
    _, body = form_of(tender(Block("附件2 开标一览表", 3), *table), "开标一览表")
    merges = [one.get(qn("w:val")) for one in body.iter(qn("w:vMerge"))]
    assert merges == ["restart", None]
    assert [one.get(qn("w:val")) for one in body.iter(qn("w:gridSpan"))] == ["2"]
    assert cells(body)[:2] == [["包号", "投标报价"], ["", "大写", "小写"]]


def test_a_wide_table_lies_across_and_fits_its_page():
    wide = rows(("序号", "名称", "品牌", "型号", "数量", "单价", "总价"))
    form, body = form_of(tender(Block("附件2 分项报价表", 3), *wide), "分项报价表")
    widths = [int(one.get(qn("w:w"))) for one in body.iter(qn("w:gridCol"))]
    assert form.landscape
    assert sum(widths) <= 13_900
    assert not form_of(tender(), "投标函")[0].landscape


def test_a_word_that_a_narrow_cell_broke_is_whole_again():
    broken = rows(("序号", "招标文件要\n求", "投标\nresponse\ntext", "偏离"))
    _, body = form_of(tender(Block("附件2 技术偏离表", 3), *broken), "技术偏离表")
    assert cells(body)[0] == ["序号", "招标文件要求", "投标 response text", "偏离"]


def test_a_letter_that_xml_cannot_hold_is_left_out():
    blocks = tender(Block("附件2 承诺书", 3), Block("我方承诺\x0b资料\ud800真实。", 3))
    _, body = form_of(blocks, "承诺书")
    assert "".join(paragraphs(body)).replace(" ", "").startswith("我方承诺")


@pytest.mark.skipif(not TENDERS.is_dir(), reason="the real tenders are not on this machine")
@pytest.mark.parametrize("name", PDF_TENDERS)
def test_the_forms_of_real_tenders_have_their_words(name):
    file = TENDERS / f"{name}.pdf"
    [opened] = open_content(file.read_bytes(), file.name, Unattended(), blanks=True)
    forms = plain_forms(opened.source.blocks, "t1").forms
    assert len(forms) >= 5
    letter = next(form for form in forms if form.name in {"投标书", "投标函", "响应函"})
    said = "".join(paragraphs(parse_xml(letter.body)))
    assert "我方" in said or "我单位" in said or "我公司" in said
    assert "___" in said

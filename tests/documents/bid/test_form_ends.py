"""What a bidder hands in of a form of the tender, and what only told how to fill it in."""

import openpyxl
import pytest
from docx.oxml.ns import qn

from presales_desk.documents.bid.matrix_sheet import matrix_sheet
from tests.documents.bid.test_tender_forms import form, paragraph, table, text_of, written

SIGNED = (paragraph("我方承诺全部资料真实。"), paragraph("投标人（公章）："), paragraph("日期："))
NOTES = (
    paragraph("注：各行业划型标准："),
    paragraph("（一）农业。营业收入20000万元以下的为中小微型企业。"),
    paragraph("— 57 —"),
)


def test_notes_behind_the_seal_are_not_handed_in():
    copies = paragraph("注：提供项目合同复印件。")
    page = form(*SIGNED, copies, *NOTES, paragraph("附：营业执照复印件"), *NOTES)
    _, _, lines = written(page)
    assert not any(word in line for line in lines for word in ("划型标准", "农业", "项目合同"))
    assert "附：营业执照复印件" in lines


def test_a_second_letter_below_the_notes_of_the_first_stays_whole():
    second = (paragraph("分包意向协议"), paragraph("甲乙双方达成如下协议。"), *SIGNED[1:])
    _, _, lines = written(form(*SIGNED, NOTES[0], *second, *NOTES))
    assert "甲乙双方达成如下协议。" in lines
    assert lines.count("注：各行业划型标准：") == 1


def test_a_draft_keeps_the_notes_for_who_fills_it_in():
    _, _, lines = written(form(*SIGNED, *NOTES), draft=True)
    assert "注：各行业划型标准：" in lines
    assert "— 57 —" not in lines


@pytest.mark.parametrize(
    "told",
    ["说明：1.有效期限：与投标有效期相同，自盖章之日起生效。", "联系人："],
)
def test_what_one_signs_stays_behind_the_seal_too(told):
    _, _, lines = written(form(*SIGNED, paragraph(told)))
    assert any(line.startswith(told[:8]) for line in lines)


def test_notes_above_the_seal_stay_where_they_are():
    note = paragraph("注：1.所有价格均系用人民币表示。")
    _, _, lines = written(form(note, *SIGNED))
    assert "注：1.所有价格均系用人民币表示。" in lines


def test_the_places_to_seal_sign_and_date_stay_together():
    long = paragraph("我方" + "已经仔细阅读全部文件" * 12)
    _, document, _ = written(form(long, long, *SIGNED))
    kept = [text_of(p)[:4] for p in document.element.body.iter(qn("w:p")) if _is_kept(p)]
    assert kept[-2:] == ["我方承诺", "投标人（"]
    assert kept.count("我方已经") == 1


def _is_kept(paragraph):
    return paragraph.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None and text_of(paragraph)


@pytest.mark.parametrize(
    "told",
    [
        "格式内容自拟，包括但不限于：",
        "明细表（投标人自拟）",
        "……（格式自拟）",
        "供应商自拟",
        "（格式由供应商自行设计）",
    ],
)
def test_what_a_bidder_words_alone_is_a_place_to_fill_in(told):
    paper, document, _ = written(form(paragraph(told), paragraph("投标人（公章）：")))
    listed = [blank.label for blank in paper.blanks]
    assert any("自拟" in label or "设计" in label for label in listed)
    bright = [text_of(c) for c in document.element.body.iter(qn("w:sdt"))]
    assert any("自拟" in text or "设计" in text for text in bright)


def test_a_note_that_mentions_the_bidders_own_words_is_no_place():
    note = paragraph("2、上表中“明细表”应详细列出人员工资，内容自拟。")
    paper, _, _ = written(form(note, *SIGNED))
    assert not any("自拟" in blank.label for blank in paper.blanks)


def test_a_form_that_only_asks_for_a_copy_is_a_place_for_it():
    paper, _, lines = written(form(paragraph("（复印件加盖单位公章）")), name="营业执照")
    assert "复印件加盖单位公章" in [blank.label for blank in paper.blanks]
    assert "【复印件加盖单位公章】" in lines


def test_copies_that_a_letter_mentions_are_no_places():
    said = paragraph("附：法定代表人身份证复印件")
    paper, _, _ = written(form(*SIGNED, said, paragraph("我方已经仔细阅读全部文件。" * 4)))
    assert not any("复印件" in blank.label for blank in paper.blanks)


def test_a_table_at_the_foot_of_a_page_needs_no_page_more():
    _, document, _ = written(form(table(("序号", "名称"), ("1", "服务器"))))
    last = document.paragraphs[-1]
    assert (last.paragraph_format.line_spacing.pt, last.runs[0].font.size.pt) == (1, 1)


def test_the_matrix_on_paper_has_all_columns_beside_each_other(tmp_path):
    file = tmp_path / "矩阵.xlsx"
    file.write_bytes(matrix_sheet("矩阵", ("response",), ("章节", "要求", "响应"), (), {}))
    sheet = openpyxl.load_workbook(file).active
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$2:$2"


@pytest.mark.parametrize("before", [(), (paragraph("我司承诺全部满足以下要求："),)])
def test_a_form_that_is_nothing_but_seals_asks_for_what_they_seal(before):
    paper, _, lines = written(form(*before, *SIGNED[1:]), name="★号条款承诺函")
    label = "我司承诺全部满足以下要求" if before else "待填写"
    assert [blank.label for blank in paper.blanks] == [label]
    assert lines.index(f"【{label}】") < lines.index("投标人（公章）：恒川科技有限公司", 9)


def test_two_labels_that_only_an_indent_set_on_two_lines_stay_on_two():
    sign = paragraph("授权代表签字：", " ", "投标人（公章）：")
    narrow = sign.replace("<w:p>", '<w:p><w:pPr><w:ind w:left="700" w:right="6000"/></w:pPr>')
    _, document, _ = written(form(SIGNED[0], narrow))
    [signed] = [p for p in document.element.body.iter(qn("w:p")) if "授权代表" in text_of(p)]
    assert len(list(signed.iter(qn("w:br")))) == 1


def test_what_a_tender_points_out_in_colour_is_handed_in_in_black():
    red = '<w:rPr><w:color w:val="FF0000"/><w:highlight w:val="yellow"/></w:rPr>'
    grey = '<w:rPr><w:color w:val="808080"/></w:rPr>'
    said = "<w:p><w:r>{}<w:t>本页须盖章</w:t></w:r></w:p>"
    page = form(said.format(red), said.format(grey), paragraph("投标人："))
    _, document, _ = written(page)
    runs = [r for r in document.element.body.iter(qn("w:r")) if text_of(r) == "本页须盖章"]
    colours = [[each.get(qn("w:val")) for each in run.iter(qn("w:color"))] for run in runs]
    assert colours == [[], ["808080"]]
    assert not any(list(run.iter(qn("w:highlight"))) for run in runs)

"""The forms that a tender prints, copied out of its Word file."""

import base64
import io
import time
from pathlib import Path

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt

from presales_desk.bid.forms.matching import forms_for
from presales_desk.bid.forms.printed import PrintedForm, read_forms

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg=="
)
TENDERS = Path(__file__).parents[3] / "shared/data/tenders"
WORD_TENDERS = sorted(TENDERS.glob("*.docx")) if TENDERS.is_dir() else []


def tender():
    """A tender whose last chapter prints two forms, behind a list of their titles."""
    document = docx.Document()
    document.add_paragraph("第一章 招标公告")
    document.add_paragraph("项目名称：某市数据平台")
    document.add_paragraph("第六章 投标文件格式")
    for line in ("附件1 投标函", "附件2 开标一览表", "附件3 承诺书"):
        document.add_paragraph(line)
    document.add_paragraph("附件1 投标函")
    document.add_paragraph("致：____________（采购人）")
    run = document.add_paragraph("投标总价为").add_run("          ")
    run.font.underline = True
    document.add_paragraph("投标人（盖章）：")
    document.add_paragraph("附件2 开标一览表")
    table = document.add_table(3, 3)
    table.style = "Table Grid"
    for cell, text in zip(table.rows[0].cells, ("项目名称", "投标总价", "备注"), strict=True):
        cell.text = text
    table.cell(1, 0).merge(table.cell(2, 0))
    document.add_paragraph("附件3 承诺书")
    document.add_paragraph("我方承诺所提供的全部资料真实有效。")
    return document


def content(document):
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def forms_of(document):
    return read_forms(content(document), "招标文件.docx", "t1")


def text_of(form):
    return "".join(t.text or "" for t in parse_xml(form.body).iter(qn("w:t")))


def form(number, name):
    return PrintedForm(number, name, b"", landscape=False)


def test_each_form_is_taken_from_where_it_is_printed_and_not_from_the_list():
    found = forms_of(tender())
    assert [form.name for form in found.forms] == ["投标函", "开标一览表", "承诺书"]
    assert (
        text_of(found.forms[0]) == "致：____________（采购人）投标总价为          投标人（盖章）："
    )


def test_a_form_of_no_usual_name_is_told_by_its_number_at_the_top_of_a_page():
    document = docx.Document()
    document.add_paragraph("第六章 投标文件格式")
    document.add_paragraph("1.投标函")
    document.add_paragraph("投标人（盖章）：")
    document.add_page_break()
    document.add_paragraph("2.供应商股东或出资人信息")
    document.add_table(2, 3).rows[0].cells[1].text = "出资方式"
    document.add_paragraph("供应商名称（公章）：")
    document.add_page_break()
    document.add_paragraph("3.承诺书")
    document.add_paragraph("我方承诺所提供的全部资料真实有效。")

    found = forms_of(document).forms

    assert [form.name for form in found] == ["投标函", "供应商股东或出资人信息", "承诺书"]
    assert "出资方式" in text_of(found[1])
    assert "承诺" not in text_of(found[1])


def test_the_layout_of_a_table_is_kept():
    body = parse_xml(forms_of(tender()).forms[1].body)
    [table] = body.findall(qn("w:tbl"))
    assert len(table.findall(f"{qn('w:tblGrid')}/{qn('w:gridCol')}")) == 3
    assert len(list(table.iter(qn("w:vMerge")))) == 2
    assert table.find(f"{qn('w:tblPr')}/{qn('w:tblStyle')}") is not None


def test_styles_come_along_under_other_names_with_what_holds_for_the_whole_file():
    document = tender()
    document.styles["Normal"].font.size = Pt(14)
    found = forms_of(document)
    styles = {s.get(qn("w:styleId")): s for s in parse_xml(found.styles)}
    body = parse_xml(found.forms[0].body)
    used = body.find(f".//{qn('w:pStyle')}").get(qn("w:val"))
    assert used.startswith("t1")
    assert styles[used].find(f"{qn('w:rPr')}/{qn('w:sz')}").get(qn("w:val")) == "28"
    assert styles[used].find(f"{qn('w:rPr')}/{qn('w:rFonts')}").get(qn("w:eastAsia"))
    names = {s.find(qn("w:name")).get(qn("w:val")) for s in styles.values()}
    assert "Normal" not in names


def test_automatic_numbers_become_text():
    document = tender()
    for paragraph in document.paragraphs:
        if paragraph.text == "投标人（盖章）：":
            paragraph.insert_paragraph_before("我方完全响应。", style="List Number")
            paragraph.insert_paragraph_before("我方按时交货。", style="List Number")
    [letter, *_] = forms_of(document).forms
    assert "1.我方完全响应。2.我方按时交货。" in text_of(letter)
    assert qn("w:numPr") not in {e.tag for e in parse_xml(letter.body).iter()}


def test_nothing_that_links_acts_or_was_deleted_is_taken_over():
    document = tender()
    target = next(p for p in document.paragraphs if p.text.startswith("致："))
    link = "<w:r><w:t>链接</w:t></w:r></w:hyperlink>"
    target._p.append(parse_xml(f"<w:hyperlink {nsdecls('w', 'r')} r:id='rId99'>{link}"))
    target._p.append(
        parse_xml(f"<w:del {nsdecls('w')} w:id='7'><w:r><w:delText>旧文</w:delText></w:r></w:del>")
    )
    target._p.append(parse_xml(f"<w:r {nsdecls('w')}><w:instrText>DDEAUTO cmd</w:instrText></w:r>"))
    target._p.append(
        parse_xml(
            f"<w:ins {nsdecls('w')} w:id='8' w:author='某人'><w:r><w:t>新文</w:t></w:r></w:ins>"
        )
    )
    body = forms_of(document).forms[0].body.decode()
    assert "链接" in body
    assert "新文" in body
    for trace in ("旧文", "DDEAUTO", "rId99", "hyperlink", "某人"):
        assert trace not in body, trace


def test_a_form_goes_to_the_document_that_means_it():
    forms = (form("附件1", "投标函格式"), form("附件6", "技术规格偏离表"), form("", "业绩一览表"))
    documents = [
        ("1", "投标函"),
        ("附件6", "技术条款偏离表"),
        ("7", "近三年类似项目业绩一览表"),
        ("8", "投标函附录"),
    ]
    found = forms_for(forms, documents)
    assert {place: one.name for place, one in found.items()} == {
        0: "投标函格式",
        1: "技术规格偏离表",
        2: "业绩一览表",
    }


def test_forms_that_one_document_names_together_stand_below_each_other_in_it():
    letters = tender()
    letters.add_paragraph("附件4 法定代表人身份证明")
    letters.add_paragraph("姓名：____ 系 ____ 的法定代表人。").add_run().add_picture(
        io.BytesIO(PIXEL), width=Cm(4)
    )
    letters.add_paragraph("附件5 授权委托书")
    letters.add_paragraph("本人授权____为代理人。").add_run().add_picture(
        io.BytesIO(PIXEL), width=Cm(4)
    )
    documents = [("2", "法定代表人（单位负责人）身份证明或授权委托书"), ("3", "承诺书")]

    found = forms_for(forms_of(letters).forms, documents)

    assert len(found[0].pictures) == 2
    body = parse_xml(found[0].body)
    assert [mark.get(qn("w:id")) for mark in body.iter(qn("w:drawing"))] == ["0", "1"]
    assert text_of(found[0]).index("系") < text_of(found[0]).index("授权委托书")
    assert found[1].name == "承诺书"


def test_a_form_serves_the_document_that_names_it_with_papers_without_a_form():
    forms = (form("附件2", "法定代表人授权委托书"),)
    found = forms_for(forms, [("3.2.2", "授权委托书、被委托人身份证复印件")])
    assert found[0] is forms[0]


def test_tables_within_tables_without_end_do_not_hang():
    document = tender()
    cell = document.tables[0].cell(1, 1)
    for _ in range(40):
        cell = cell.add_table(1, 1).cell(0, 0)
    cell.text = "最里面"
    began = time.monotonic()
    found = forms_of(document)
    assert time.monotonic() - began < 20
    assert "开标一览表" in [form.name for form in found.forms]


def test_lists_of_a_hundred_levels_do_not_hang():
    document = tender()
    numbering = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        f'<w:lvlText w:val="%{n + 1}."/></w:lvl>'
        for n in range(188)
    )
    numbering.insert(
        0,
        parse_xml(f"<w:abstractNum {nsdecls('w')} w:abstractNumId='900'>{levels}</w:abstractNum>"),
    )
    numbering.append(
        parse_xml(f"<w:num {nsdecls('w')} w:numId='900'><w:abstractNumId w:val='900'/></w:num>")
    )
    target = next(p for p in document.paragraphs if p.text.startswith("致："))
    properties = target._p.get_or_add_pPr()
    properties.append(
        parse_xml(f"<w:numPr {nsdecls('w')}><w:ilvl w:val='187'/><w:numId w:val='900'/></w:numPr>")
    )
    assert "致：" in text_of(forms_of(document).forms[0])


def test_styles_that_are_based_on_each_other_in_a_circle_do_not_hang():
    document = tender()
    normal, other = document.styles["Normal"], document.styles["Body Text"]
    base = parse_xml(f"<w:basedOn {nsdecls('w')} w:val='{other.style_id}'/>")
    normal.element.insert(1, base)
    assert forms_of(document).forms


@pytest.mark.skipif(not WORD_TENDERS, reason="the real tenders are not on this machine")
@pytest.mark.parametrize("file", WORD_TENDERS, ids=lambda file: file.stem)
def test_the_forms_of_real_tenders_stand_on_their_own(file):
    found = read_forms(file.read_bytes(), file.name, "t1")
    if file.stem != "cn_yinchuan_guofang_sign":  # it prints none
        assert len(found.forms) >= 5
    known = {s.get(qn("w:styleId")) for s in parse_xml(found.styles)} if found.styles else set()
    for one in found.forms:
        body = parse_xml(one.body)
        for element in body.iter():
            assert element.tag.startswith("{http://schemas.openxmlformats.org/wordprocessingml")
            assert not any("relationships" in name for name in element.attrib)
        used = {s.get(qn("w:val")) for s in body.iter(qn("w:pStyle"), qn("w:tblStyle"))}
        assert used <= known


@pytest.fixture
def pictured():
    """A tender whose first form holds a picture, a line drawn as one, a chart and a foreign one."""
    document = tender()
    seal = next(p for p in document.paragraphs if p.text.startswith("投标人（盖章）"))
    seal.add_run().add_picture(io.BytesIO(PIXEL), width=Cm(4))
    seal.add_run().add_picture(io.BytesIO(PIXEL), width=Cm(0.2))
    for change in (as_chart, as_link, as_frame):
        run = seal.add_run()
        run.add_picture(io.BytesIO(PIXEL), width=Cm(4))
        change(document, run._r)
    return document


def as_chart(document, run):
    del document  # a chart lies in a part of its own
    data = next(each for each in run.iter() if each.tag.endswith("}graphicData"))
    data.set("uri", "http://schemas.openxmlformats.org/drawingml/2006/chart")
    for child in list(data):
        data.remove(child)


def as_frame(document, run):
    del document  # a frame around a text is drawn as a picture with nothing behind it
    del next(each for each in run.iter() if each.tag.endswith("}blip")).attrib[qn("r:embed")]


def as_link(document, run):
    link = document.part.relate_to(
        "http://example.com/x.png", RELATIONSHIP_TYPE.IMAGE, is_external=True
    )
    next(each for each in run.iter() if each.tag.endswith("}blip")).set(qn("r:embed"), link)


def test_pictures_come_along_and_what_cannot_be_copied_leaves_its_mark(pictured):
    [letter, *_] = forms_of(pictured).forms
    seen, drawn, elsewhere = letter.pictures
    assert (seen.content, seen.width) == (PIXEL, Cm(4))
    assert (drawn, elsewhere) == (None, None)
    marks = list(parse_xml(letter.body).iter(qn("w:drawing")))
    assert [mark.get(qn("w:id")) for mark in marks] == ["0", "1", "2"]
    assert [len(mark) for mark in marks] == [0, 0, 0]  # nothing of the file they came from


def test_no_more_pixels_are_taken_than_a_page_can_show():
    bomb = bytearray(PIXEL)
    bomb[16:24] = (60_000).to_bytes(4, "big") * 2  # width and height in the head of a PNG
    document = tender()
    seal = next(p for p in document.paragraphs if p.text.startswith("投标人（盖章）"))
    seal.add_run().add_picture(io.BytesIO(bytes(bomb)), Cm(4), Cm(4))
    [letter, *_] = forms_of(document).forms
    assert letter.pictures == [None]

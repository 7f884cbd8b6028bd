"""Forms that stand below others without a number, and papers that a letter only lists."""

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from presales_desk.bid.forms.matching import forms_for
from presales_desk.bid.reading.blocks import Block
from presales_desk.documents.bid.parts import kind_named
from tests.bid.test_forms import forms_of, text_of


def tender():
    """A tender whose forms are numbered, but for those below them."""
    document = docx.Document()
    document.add_paragraph("第六章 响应文件格式")
    document.add_paragraph("附件一：")
    document.add_paragraph("报价一览表")
    document.add_table(2, 2).cell(0, 0).text = "最终报价"
    document.add_paragraph("供应商（公章）：")
    document.add_paragraph("日期：    年  月  日")
    document.add_paragraph("报价明细表")
    document.add_table(2, 2).cell(0, 0).text = "单价"
    document.add_paragraph("日期：    年  月  日")
    document.add_paragraph("附件二：")
    document.add_paragraph("没有重大违法记录的书面")
    document.add_paragraph("声明")
    document.add_paragraph("我方郑重声明：近三年没有重大违法记录。")
    document.add_paragraph("供应商（公章）：")
    document.add_paragraph("附件三")
    document.add_paragraph("基本情况简介")
    document.add_paragraph("单位名称：")
    document.add_paragraph("日期：")
    document.add_paragraph("拟派项目负责人情况表")
    document.add_table(2, 2).cell(0, 0).text = "学历"
    return document


def test_a_form_below_the_seal_of_another_is_its_own():
    found = {form.name: text_of(form) for form in forms_of(tender()).forms}
    assert list(found) == [
        *("报价一览表", "报价明细表", "没有重大违法记录的书面声明"),
        *("基本情况简介", "拟派项目负责人情况表"),
    ]
    assert "单价" not in found["报价一览表"]
    assert found["没有重大违法记录的书面声明"].startswith("我方郑重声明")


def test_a_form_below_another_goes_to_the_document_with_its_name():
    printed = forms_of(tender()).forms
    found = forms_for(printed, [("1", "报价一览表"), ("2", "报价明细表")])
    assert "单价" in text_of(found[1])
    assert "单价" not in text_of(found[0])


def test_one_that_no_document_is_called_like_stays_where_it_is_printed():
    printed = forms_of(tender()).forms
    found = forms_for(printed, [("", "基本情况简介")])
    said = [text_of_each(p) for p in parse_xml(found[0].body)]
    assert said == ["单位名称：", "日期：", "拟派项目负责人情况表", "学历"]


def text_of_each(element):
    return "".join(t.text or "" for t in element.iter(qn("w:t")))


def test_a_document_gets_the_form_of_its_kind_where_no_name_fits():
    printed = forms_of(tender()).forms
    documents = [("1", "分项报价表"), ("2", "基本情况简介")]
    assert "单价" in text_of(forms_for(printed, documents, kind_named)[0])
    assert 0 not in forms_for(printed, documents)


def test_years_are_the_same_in_words_and_in_figures():
    printed = forms_of(tender()).forms
    [name] = [form.name for form in printed if "违法" in form.name]
    years = forms_of(years_tender()).forms
    assert years[0].name == "近三年类似业绩一览表"
    assert forms_for(years, [("", "近3年类似业绩一览表")])
    assert forms_for(printed, [("", name)])


def years_tender():
    document = docx.Document()
    document.add_paragraph("第六章 响应文件格式")
    document.add_paragraph("附件1 近三年类似业绩一览表")
    document.add_table(2, 2).cell(0, 0).text = "合同金额"
    return document


def test_the_papers_that_a_letter_lists_do_not_end_it():
    document = docx.Document()
    document.add_paragraph("第六章 投标文件格式")
    document.add_paragraph("1.1 投标函")
    document.add_paragraph("我方提交下述文件正本1份，副本4份。")
    for line in ("1、资格性文件", "2、商务文件", "3、技术文件"):
        document.add_paragraph(line)
    document.add_paragraph("在此，我方声明如下：")
    document.add_paragraph("同意并接受各项要求。")
    document.add_paragraph("投标人（公章）：")
    document.add_paragraph("1.2 承诺书")
    document.add_paragraph("我方承诺所提供的全部资料真实有效。")
    found = {form.name: text_of(form) for form in forms_of(document).forms}
    assert list(found) == ["投标函", "承诺书"]
    assert found["投标函"].endswith("投标人（公章）：")


def test_a_number_alone_begins_another_form():
    document = tender()
    for line in ("附件四：", "股东或出资人信息", "出资方式：", "投标人（公章）："):
        document.add_paragraph(line)
    found = {form.name: text_of(form) for form in forms_of(document).forms}
    assert "出资方式" not in found["拟派项目负责人情况表"]
    assert found["股东或出资人信息"].startswith("出资方式")


def test_the_names_of_other_papers_are_no_form():
    document = docx.Document()
    for line in ("第六章 响应文件格式", "3、设备一览表", "4、其他优惠承诺；", "5、综合能力自述"):
        document.add_paragraph(line)
    document.add_paragraph("6、廉洁承诺书")
    document.add_paragraph("我方承诺所提供的全部资料真实有效。")
    assert [form.name for form in forms_of(document).forms] == ["廉洁承诺书"]


def test_a_page_of_blocks_knows_its_end():
    from presales_desk.bid.forms.inner import closes

    said = ["日期：", "  年  月  日", "投标人（公章）：____", "授权代表（签字）", "致：采购人"]
    assert [closes(Block(text)) for text in said] == [True, True, True, True, False]

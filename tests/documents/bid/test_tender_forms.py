"""The tender's own forms in the bid: filled in where we are sure, the rest listed."""

import base64
import datetime as dt
import io
from decimal import Decimal
from itertools import pairwise

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.documents.bid.form_labels import is_filled_by_hand, key_of, known
from presales_desk.documents.bid.form_text import FormText
from presales_desk.documents.bid.gaps import gaps_of
from presales_desk.documents.bid.makers import MAKERS
from presales_desk.documents.bid.material import BidMaterial, Prices, TenderForm, TenderPicture
from presales_desk.documents.bid.sections import text_width
from presales_desk.records.bid import Bid, PriceLine
from presales_desk.records.enums import ClauseCategory, Deviation, TableMode
from presales_desk.records.project import Project
from presales_desk.records.summary import Profile
from presales_desk.records.tender import TenderClause, TenderDocument

P = "p"
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg=="
)
PROFILE = Profile(company="恒川科技有限公司", address="上海市张江路 88 号", phone="021-55551234")
FACTS = {
    "project_name": "某市数据平台",
    "project_no": "SZ-118",
    "purchaser": "某市公安局",
    "bid_bond_cny": "20000",
    "bid_validity_days": "90",
    "bid_deadline": "2026-12-18T09:30",
}
LINES = tuple(
    (PriceLine(project_id=P, name=name, quantity=Decimal(2), unit_price=Decimal(50)), Decimal(100))
    for name in ("服务器", "培训")
)
CLAUSES = tuple(
    TenderClause(
        project_id=P,
        number=number,
        text=text,
        response="完全响应",
        deviation=Deviation.NONE,
        category=ClauseCategory.TECHNICAL,
    )
    for number, text in (("3.1", "通过三级等保"), ("3.2", "支持 30 类数据源"))
)


def material(form, name="投标函", **fields):
    document = TenderDocument(project_id=P, name=name, required=True)
    usual = {
        "project": Project(id=P, name="数据平台"),
        "bid": Bid(project_id=P, signer="张三", delegate="李四"),
        "profile": PROFILE,
        "facts": FACTS,
        "clauses": CLAUSES,
        "documents": (document,),
        "prices": Prices(LINES, Decimal(1200500)),
        "forms": {document.id: form},
        "draft": False,
        "day": dt.date(2026, 11, 22),
    }
    return BidMaterial(**usual | fields)


def form(*blocks, landscape=False, pictures=()):
    body = f"<w:body {nsdecls('w')}>{''.join(blocks)}</w:body>".encode()
    styles = f"<w:styles {nsdecls('w')}/>".encode()
    return TenderForm(body, styles, landscape=landscape, pictures=pictures)


def paragraph(*runs):
    """A paragraph; a run that begins with ⟦ stands on a line."""
    made = ""
    for run in runs:
        look = '<w:rPr><w:u w:val="single"/></w:rPr>' if run.startswith("⟦") else ""
        text = run.strip("⟦⟧")
        made += f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'
    return f"<w:p>{made}</w:p>"


def table(*rows):
    def cells(row):
        return "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in row)

    grid = '<w:gridCol w:w="1000"/>' * len(rows[0])
    made = "".join(f"<w:tr>{cells(row)}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>"


def written(form, kind="skeleton", **fields):
    paper = MAKERS[kind](material(form, **fields))
    document = docx.Document(io.BytesIO(paper.content()))
    lines = [text_of(p) for p in document.element.body.iter(qn("w:p"))]
    return paper, document, lines


def text_of(element):
    return "".join(t.text or "" for t in element.iter(qn("w:t")))


def rows_of(document):
    [last] = document.tables[-1:]
    return [[text_of(cell._tc) for cell in row.cells] for row in last.rows]


def test_blanks_are_filled_in_with_what_is_sure():
    _, _, lines = written(
        form(
            paragraph("致：____________（采购人）"),
            paragraph("我方", "⟦          ⟧", "（投标人名称）参加", "⟦        ⟧", "项目"),
            paragraph("（项目编号：", "⟦      ⟧", "），总价（大写）", "⟦        ⟧", "元"),
            paragraph("有效期为____天，投标保证金____元。"),
            paragraph("地址："),
            paragraph("日期：    年   月   日"),
        )
    )
    assert "致：某市公安局（采购人）" in lines
    assert "我方恒川科技有限公司（投标人名称）参加某市数据平台项目" in lines
    assert "（项目编号：SZ-118），总价（大写）壹佰贰拾万零伍佰元" in lines
    assert "有效期为90天，投标保证金20,000元。" in lines
    assert "地址：上海市张江路 88 号" in lines
    assert "日期：2026年11月22日" in lines


def test_what_nobody_knows_is_listed_and_bright():
    paper, document, lines = written(
        form(paragraph("邮编：__________"), paragraph("第____包"), paragraph("质保期：______年"))
    )
    listed = [blank.label for blank in paper.blanks]
    assert {"邮编", "第", "质保期"} <= set(listed)
    assert "邮编：__________" in lines
    bright = [text_of(c) for c in document.element.body.iter(qn("w:sdt")) if "_" in text_of(c)]
    assert bright == ["__________", "____", "______"]


def test_the_size_of_a_company_is_asked_for_where_a_tender_lost_the_lines():
    _, _, lines = written(
        form(
            paragraph("投标人："),
            paragraph("从 业人员人，营业 收入为", "⟦   ⟧", "万元，资产总额为  万元，属于", "⟦  ⟧"),
        )
    )
    told = next(line for line in lines if "资产总额" in line)
    assert told.startswith("从 业人员【从业人员】人，营业 收入为【营业")
    assert "资产总额为【资产总额】万元" in told


def test_a_hint_without_a_line_gets_its_value_in_front():
    hints = (
        "致：（采购人名称）",
        "我（姓名）系（投标人名称）的代表，授权（姓名）为代理人（签字）",
    )
    _, _, lines = written(form(*map(paragraph, hints), paragraph("日期：     年    月")))
    assert "致：某市公安局（采购人名称）" in lines
    signed = "我张三（姓名）系恒川科技有限公司（投标人名称）的代表，"
    assert f"{signed}授权李四（姓名）为代理人（签字）" in lines
    assert "日期：2026年11月22日" in lines


def test_a_sentence_that_only_mentions_a_phone_is_no_blank():
    told = "有关本次招标的通知、信函、电话按下列方式联系："
    address = "与本投标有关的一切正式往来请寄下列通讯地址："
    paper, _, lines = written(form(paragraph(told), paragraph(address), paragraph("电话号码：")))
    assert told in lines
    assert address in lines
    assert "电话号码：021-55551234" in lines
    assert not paper.blanks


@pytest.mark.parametrize("label", ["签署日期", "签字日期"])
def test_the_day_of_signing_is_no_place_to_sign(label):
    _, _, lines = written(form(paragraph("投标人："), paragraph(f"{label}：")))
    assert f"{label}：2026年11月22日" in lines


def test_a_letter_is_addressed_where_only_a_hint_says_to_whom():
    _, _, lines = written(form(paragraph("投标人："), paragraph("致： ( 采购人)")))
    assert any(line.startswith("致： 某市公安局") for line in lines)


def test_a_place_to_sign_stays_as_it_is():
    paper, _, lines = written(
        form(paragraph("法定代表人（签字）：__________"), paragraph("供应商（盖章）：________"))
    )
    assert "法定代表人（签字）：__________" in lines
    assert "供应商（盖章）：恒川科技有限公司" in lines
    assert "法定代表人（签字）" not in [blank.label for blank in paper.blanks]


def test_no_date_is_written_that_is_later_than_the_deadline():
    late = FACTS | {"bid_deadline": "2026-11-20T09:30"}
    _, _, lines = written(form(paragraph("日期：    年   月   日")), facts=late)
    assert "日期：2026年11月22日" not in lines


def test_a_blind_volume_tells_nobody_who_we_are():
    blind = Bid(project_id=P, blind=True, signer="张三", delegate="李四")
    page = form(
        paragraph("投标人名称：________"), paragraph("地址：______"), paragraph("项目名称：")
    )
    _, _, lines = written(page, name="技术方案", bid=blind, kind="blind-volume")
    assert "项目名称：某市数据平台" in lines
    everything = "".join(lines)
    assert not any(word in everything for word in ("恒川", "张江", "张三"))


def test_a_deviation_table_is_filled_row_by_row_in_the_columns_of_the_tender():
    heads = ("序号", "招标文件要求", "投标响应情况", "偏离情况", "偏离说明")
    _, document, _ = written(
        form(table(heads, *[("",) * 5] * 4)), name="技术规格偏离表", kind="technical-deviation"
    )
    assert rows_of(document) == [
        list(heads),
        ["1", "通过三级等保", "完全响应", "无偏离", ""],
        ["2", "支持 30 类数据源", "完全响应", "无偏离", ""],
    ]
    repeated = [row._tr.find(f".//{qn('w:tblHeader')}") for row in document.tables[-1].rows]
    assert [mark is not None for mark in repeated] == [True, False, False]
    whole = [row._tr.find(f".//{qn('w:cantSplit')}") for row in document.tables[-1].rows]
    assert [mark is not None for mark in whole] == [False, True, True]


def test_a_form_in_english_is_filled_in_by_its_labels():
    english = Project(id=P, name="Platform", language="en")
    lines = (
        paragraph("Contract title: ____________"),
        paragraph("Name of Tenderer: ____________"),
        paragraph("the sum of ________ (in words ____________)."),
        paragraph("Telephone:"),
        paragraph("Postcode:"),
        paragraph("Signed: ____________"),
        table(("Company name", ""), ("Date", "")),
    )
    paper, document, told = written(form(*lines), project=english, name="Form of Tender")

    assert told[-11:-5] == [
        "Contract title: 某市数据平台",
        "Name of Tenderer: 恒川科技有限公司",
        "the sum of ________ (in words one million two hundred thousand five hundred yuan).",
        "Telephone: 021-55551234",
        "Postcode: [Postcode]",
        "Signed: ____________",
    ]
    assert rows_of(document) == [["Company name", "恒川科技有限公司"], ["Date", "22 Nov 2026"]]
    assert "Postcode" in [blank.label for blank in paper.blanks]


def test_prices_stand_in_the_rows_of_an_english_schedule():
    heads = ("No.", "Item", "Quantity", "Unit price", "Total amount")
    _, document, _ = written(
        form(table(heads, *[("",) * 5] * 2)),
        project=Project(id=P, name="Platform", language="en"),
        name="Pricing Schedule",
        kind="price-lines",
    )
    assert rows_of(document)[1] == ["1", "服务器", "2", "50", "100"]


def test_a_list_whose_column_of_numbers_has_no_head_is_filled_in():
    heads = ("", "产品名称", "数量", "单价（元）", "合价（元）")
    _, document, _ = written(
        form(paragraph("投标人："), table(heads, ("1", "", "", "", ""), ("2", "", "", "", ""))),
        name="分项报价表",
    )
    assert rows_of(document)[1] == ["1", "服务器", "2", "50", "100"]


def test_the_cells_of_a_row_with_a_name_are_asked_for_by_it_and_the_head_above():
    _, document, _ = written(
        form(
            paragraph("投标人："),
            table(("", "大写", "小写", "税率"), ("投标总价", "", "", ""), ("其中运费", "", "", "")),
        ),
        name="报价表",
    )
    assert rows_of(document)[1][1:] == ["【投标总价大写】", "【投标总价小写】", "【投标总价税率】"]
    assert rows_of(document)[2][3] == "【其中运费税率】"


def test_columns_with_long_texts_take_width_from_short_ones():
    heads = ("序号", "服务名称", "招标要求", "投标响应", "偏离")
    long = (CLAUSES[0].but(text="驻场人员应具有相应证书，" * 8, response="完全响应，" * 8),)
    page = form(table(heads, ("",) * 5).replace('w:w="1000"', 'w:w="1800"'))
    fields = {"name": "技术偏离表", "kind": "technical-deviation"}
    _, document, _ = written(page, clauses=long, **fields)
    widths = [int(column.get(qn("w:w"))) for column in document.tables[-1]._tbl.tblGrid]
    assert widths[2] > widths[3] > 2000
    assert min(widths) >= 4 * 240  # four characters still stand beside each other
    assert 8990 <= sum(widths) <= 9000
    _, document, _ = written(page, **fields)
    assert {column.get(qn("w:w")) for column in document.tables[-1]._tbl.tblGrid} == {"1800"}


def test_a_table_for_deviations_alone_says_that_there_is_none():
    heads = ("序号", "招标要求", "投标响应", "偏离")
    alone = Bid(project_id=P, table_mode=TableMode.DEVIATIONS)
    page = form(table(heads, ("",) * 4, ("",) * 4))
    _, document, _ = written(page, name="技术偏离表", kind="technical-deviation", bid=alone)
    assert rows_of(document) == [list(heads), ["", "无", "", ""]]


def test_prices_stand_in_the_rows_of_the_tender_with_their_sum():
    heads = ("序号", "名称", "数量", "单价", "金额", "备注")
    _, document, _ = written(
        form(table(heads, *[("",) * 6] * 3, ("合计总价（元）", ""))),
        name="分项报价表",
        kind="price-lines",
    )
    assert rows_of(document)[1:3] == [
        ["1", "服务器", "2", "50", "100", ""],
        ["2", "培训", "2", "50", "100", ""],
    ]
    assert rows_of(document)[3][:2] == ["合计总价（元）", "1,200,500"]


def test_the_cells_beside_and_below_labels_are_filled_in():
    _, document, _ = written(form(table(("项目名称", "投标报价（元）", "备注"), ("", "", ""))))
    assert rows_of(document)[1] == ["某市数据平台", "1,200,500", ""]
    _, document, _ = written(
        form(table(("投标人名称", "", "联系电话", ""), ("注册资金", "", "", "")))
    )
    assert rows_of(document)[0][1] == "恒川科技有限公司"


def test_a_cell_that_says_the_unit_is_filled_in_before_it():
    heads = ("报价项目", "投标报价", "服务期", "备注")
    page = form(table(heads, ("数据平台", "元", "年", "")))
    _, document, _ = written(page, name="开标一览表", kind="price-summary")
    assert rows_of(document)[1] == ["数据平台", "1,200,500 元", "【服务期】 年", ""]
    thousands = form(table(("报价项目", "投标报价", "备注"), ("数据平台", "万元", "")))
    _, document, _ = written(thousands, name="开标一览表", kind="price-summary")
    assert rows_of(document)[1][1] == "【投标报价】 万元"


def test_a_column_of_units_is_no_place_and_words_end_with_their_unit_once():
    heads = ("序号", "名称", "单位", "总价大写", "备注")
    page = form(table(heads, ("1", "服务器", "月", "元", "")))
    _, document, _ = written(page, name="开标一览表", kind="price-summary")
    assert rows_of(document)[1] == ["1", "服务器", "月", "壹佰贰拾万零伍佰元整", ""]


def test_labels_that_a_pdf_left_no_room_between_are_told_apart():
    page = form(paragraph("项目名称：项目编号：包号（如有）："))
    _, _, told = written(page)
    assert "项目名称：某市数据平台　　项目编号：SZ-118　　包号（如有）：【包号（如有）】" in told


def test_the_sum_below_the_tenders_own_rows_is_left_to_a_person_and_listed():
    heads = ("序号", "项目", "单价（元）", "总价（元）", "备注")
    page = form(table(heads, ("1", "驾驶服务", "", "", ""), ("合计", "", "", "", "")))
    paper, document, _ = written(page, name="分项报价表", kind="price-lines")
    assert rows_of(document)[-1] == ["合计", "", "", "【总价（元）】", ""]
    assert "总价（元）" in [blank.label for blank in paper.blanks]


def test_the_proof_of_who_represents_us_names_them():
    lines = [paragraph("姓名：", "⟦      ", "职务：", "⟦      ")]
    bid = Bid(project_id=P, signer="张三", signer_title="总经理")
    _, _, told = written(form(*lines), name="法定代表人资格证明书", bid=bid)
    assert [line.split() for line in told if "姓名" in line] == [["姓名：张三", "职务：总经理"]]
    _, _, told = written(form(*lines), name="项目经理简历表", bid=bid)
    assert not [line for line in told if "张三" in line]


def test_a_company_whose_last_word_the_form_prints_gets_it_once():
    _, _, told = written(form(paragraph("注册的", "⟦        ", "公司（投标单位全称）")))
    assert "注册的恒川科技有限公司（投标单位全称）" in told


def test_lines_that_were_pushed_to_the_right_start_together_where_the_longest_fits():
    pushed = '<w:p><w:pPr><w:ind w:firstLine="7600"/></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>'
    signed, sealed = "法定代表人签字：", "投标人名称（盖公章）："
    page = form(*(pushed.format(line) for line in (signed, sealed)))
    _, document, _ = written(page)
    lines = [p for p in document.paragraphs if p.text.startswith((signed, sealed))]
    starts = {p.paragraph_format.left_indent for p in lines}
    [start] = starts
    section = document.sections[0]
    room = section.page_width - section.left_margin - section.right_margin - start
    assert room >= Pt(12) * len(sealed + PROFILE.company)
    assert {p.paragraph_format.first_line_indent for p in lines} == {None}


def test_a_picture_stands_where_the_tender_has_it_and_a_lost_one_is_to_be_put_there():
    seen, lost = (f"<w:r><w:drawing w:id='{place}'/></w:r>" for place in (0, 1))
    picture = TenderPicture(PIXEL, Cm(40), Cm(20))
    paper, document, _ = written(
        form(f"<w:p>{seen}{lost}</w:p>", pictures=(picture, None)),
        bid=Bid(project_id=P, blind=True),
    )
    [shown] = document.inline_shapes
    assert shown.width < Cm(17)
    assert shown.width == pytest.approx(shown.height * 2, rel=0.01)
    assert "请从招标文件补上此处的图片" in [blank.label for blank in paper.blanks]
    assert document.part.related_parts[shown._inline.graphic.graphicData.pic.blipFill.blip.embed]


def test_a_form_on_a_page_lying_across_gets_one_and_no_table_leaves_the_page():
    wide = form(
        '<w:tbl><w:tblPr><w:tblW w:w="30000" w:type="dxa"/></w:tblPr><w:tblGrid>'
        '<w:gridCol w:w="20000"/><w:gridCol w:w="10000"/></w:tblGrid>'
        f"<w:tr><w:tc>{paragraph('甲')}</w:tc><w:tc>{paragraph('乙')}</w:tc></w:tr></w:tbl>",
        landscape=True,
    )
    _, document, _ = written(wide)
    section = document.sections[-1]
    assert section.page_width > section.page_height
    columns = document.element.body.findall(f".//{qn('w:gridCol')}")[-2:]
    assert sum(int(column.get(qn("w:w"))) for column in columns) <= text_width(section)


def test_a_paragraph_that_was_indented_for_wider_pages_gets_room():
    squeezed = (
        '<w:p><w:pPr><w:ind w:left="500" w:right="8500"/></w:pPr>'
        '<w:r><w:rPr><w:spacing w:val="-40"/></w:rPr><w:t>投标人名称：</w:t></w:r></w:p>'
    )
    _, document, lines = written(form(squeezed))
    assert "投标人名称：恒川科技有限公司" in lines
    [own] = [p for p in document.paragraphs if p.text.startswith("投标人名称")]
    assert own.paragraph_format.right_indent is None
    name = own.runs[-1]._element.find(f"{qn('w:rPr')}/{qn('w:spacing')}")
    assert name is None


def test_what_a_colleague_wrote_is_never_taken_for_a_blank():
    """A requirement may hold a line or a hint of its own."""
    odd = (CLAUSES[0].but(text="填写____（投标人名称）"),)
    heads = ("序号", "招标要求", "投标响应", "偏离")
    _, document, _ = written(
        form(table(heads, ("",) * 4)), name="技术偏离表", clauses=odd, kind="technical-deviation"
    )
    assert rows_of(document)[1][1] == "填写____（投标人名称）"


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("项 目 编 号", "number"),
        ("招标编号", "number"),
        ("供应商名称", "company"),
        ("投标方名称、地址", "company_address"),
        ("法定代表人（负责人）", "signer"),
        ("委托代理人", "delegate"),
        ("总价大写（元）", "capitals"),
        ("投标报价（不含增值税）", "net"),
        ("采购人或采购代理机构", "buyer"),
        ("货物品牌", ""),
    ],
)
def test_labels_are_understood_in_the_words_of_many_tenders(label, key):
    assert key_of(label) == key


def test_a_seal_asks_for_the_name_and_a_signature_for_nothing():
    assert is_filled_by_hand("授权代表签字")
    assert not is_filled_by_hand("投标人名称（盖公章）")


@given(
    st.lists(
        st.tuples(st.text("投标人名称（）：:_ 　年月日项目编号X3，。", max_size=8), st.booleans()),
        max_size=6,
    )
)
def test_whatever_a_form_says_gaps_are_apart_and_the_rest_stays(runs):
    text = "".join(words for words, _ in runs)
    lines = [line for words, line in runs for _ in words]
    gaps = gaps_of(text, lines)
    for gap, behind in pairwise(gaps):
        assert gap.start <= gap.end < behind.start
    source = parse_xml(f"<w:p {nsdecls('w')}/>".encode())
    for words, line in runs:
        mark = '<w:rPr><w:u w:val="single"/></w:rPr>' if line else ""
        run = parse_xml(f"<w:r {nsdecls('w')}>{mark}<w:t xml:space='preserve'>{words}</w:t></w:r>")
        source.append(run)
    values = known(material(form()), "投标函", blind=False)
    FormText(values, "待填写", "zh", lambda _: 1).fill(source)
    filled, place = text_of(source), 0
    starts, ends = [0, *(gap.end for gap in gaps)], [*(gap.start for gap in gaps), len(text)]
    for start, end in zip(starts, ends, strict=True):
        place = filled.index(text[start:end], place) + end - start


def test_rows_that_a_platform_prints_something_into_are_filled_too():
    head = ("序号", "分类名称", "报价费用", "备注")
    blank = ("", "", "", "详见明细 ()")
    given = form(table(head, blank, blank, blank, ("报价合计", "", "", "")))

    _, document, _ = written(given, name="投标报价明细表")

    *lines, total = rows_of(document)[1:]
    assert [row[:3] for row in lines] == [["1", "服务器", "100"], ["2", "培训", "100"]]
    assert total == ["报价合计", "", "200", ""]


def test_the_summary_of_prices_lists_no_lines():
    head = ("项目名称", "投标总价", "服务期限", "备注")
    _, document, _ = written(form(table(head, [""] * 4)), name="投标报价一览表")

    assert rows_of(document)[1][:2] == ["某市数据平台", "1,200,500"]

    head = ("项目负责人", "服务期", "服务人员数量", "最终报价(总价、元)")
    _, document, _ = written(form(table(head, [""] * 4)), name="投标报价一览表")

    assert rows_of(document)[1][3] == "1,200,500"
    assert "服务器" not in rows_of(document)[1]


def test_an_explanation_that_is_a_choice_and_a_page_are_asked_for():
    head = ("项目内容", "响应内容 说明(是/否)", "详细内容所对应投标文件页码")
    _, document, _ = written(form(table(head, ("签字盖章", "", ""))), name="符合性响应表")

    assert rows_of(document)[1][1:] == ["【响应内容说明(是/否)】", "【页码】"]


@pytest.mark.parametrize(
    ("runs", "told"),
    [
        (
            ("本公司参加", "⟦（单位名称）⟧", "的", "⟦（项目名称）⟧", "采购活动"),
            "本公司参加某市公安局的某市数据平台采购活动",
        ),
        (
            ("且本单位参加", "⟦      ⟧", "单位的", "⟦      ⟧", "项目采购活动"),
            "且本单位参加某市公安局单位的某市数据平台项目采购活动",
        ),
        (
            ("承接企业为", "⟦（企业名称）⟧", "，", "⟦（单位名称）⟧", "系我方"),
            "承接企业为恒川科技有限公司，恒川科技有限公司系我方",
        ),
    ],
)
def test_the_unit_in_whose_purchase_one_takes_part_is_the_buyer(runs, told):
    _, _, lines = written(form(paragraph(*runs)), name="中小企业声明函")

    assert told in lines


def test_a_line_that_is_a_date_without_its_figures_is_dated():
    _, _, lines = written(form(paragraph("投标人盖章处"), paragraph("年月日")))
    assert "2026年11月22日" in lines

    _, _, lines = written(form(paragraph("签订合同的年月日以合同为准")))
    assert "签订合同的年月日以合同为准" in lines


def test_name_and_title_in_a_letter_are_those_of_who_bids_for_us():
    blank = paragraph("根据贵方邀请，", "⟦        ⟧", "（姓名 和职务）被正式授权代表投标人")
    _, _, lines = written(
        form(blank), bid=Bid(project_id=P, delegate="李四", delegate_title="经理")
    )

    assert "根据贵方邀请，李四、经理（姓名 和职务）被正式授权代表投标人" in lines


def test_a_printed_cover_is_the_cover_and_no_chapter():
    printed = form(paragraph("采购编号：", "⟦      ⟧"), paragraph("响应文件正本"))

    paper, _, lines = written(printed, name="投标文件封面")

    assert paper.headings == ()
    assert lines[:2] == ["采购编号：SZ-118", "响应文件正本"]
    assert "投标人：" not in "".join(lines)  # of our own cover


@pytest.mark.parametrize("name", ["投标文件封面格式", "封面", "Title page"])
def test_a_cover_that_is_only_listed_is_ours(name):
    document = TenderDocument(project_id=P, name=name)
    paper, _, lines = written(form(), documents=(document,), forms={})

    assert paper.headings == ()
    assert FACTS["project_name"] in lines


@pytest.mark.parametrize("name", ["技术文件封面", "密封袋封面", "Cover letter"])
def test_covers_of_volumes_and_envelopes_are_documents(name):
    paper, *_ = written(form(paragraph("正本")), name=name)

    assert [heading.text for heading in paper.headings] == [name]

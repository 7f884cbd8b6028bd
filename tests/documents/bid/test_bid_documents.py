"""The Word documents of a bid, read back."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from decimal import Decimal

import docx
import pytest
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.enum.text import WD_PARAGRAPH_ALIGNMENT
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from presales_desk.documents.bid.columns import OURS, columns_of
from presales_desk.documents.bid.form_rows import rows_for
from presales_desk.documents.bid.letters import letter
from presales_desk.documents.bid.makers import MAKERS
from presales_desk.documents.bid.material import BidMaterial, Prices, Quoted
from presales_desk.documents.bid.parts import printed_tables
from presales_desk.records.bid import Bid, BidLetter, PriceLine
from presales_desk.records.enums import (
    ClauseCategory,
    ClauseWeight,
    Deviation,
    LetterKind,
    TableMode,
)
from presales_desk.records.project import Project
from presales_desk.records.summary import Profile
from presales_desk.records.tender import TenderClause, TenderDocument, TenderScore

P = "p"
PROFILE = Profile(company="恒川科技有限公司", user_name="林晓")
FACTS = {"project_name": "某市数据平台", "project_no": "SZ-118", "purchaser": "某市公安局"}


def clause(number, text, **fields):
    return TenderClause(project_id=P, number=number, text=text, **fields)


CLAUSES = (
    clause("3.1", "通过三级等保", mark="★", weight=ClauseWeight.MANDATORY, part="第三章"),
    clause("3.2", "支持 30 类", response="42 类", deviation=Deviation.POSITIVE, part="第三章"),
    clause("4.1", "质保三年", response="三年", deviation=Deviation.NONE, part="第四章").but(
        category=ClauseCategory.COMMERCIAL
    ),
)
LINES = ((PriceLine(project_id=P, name="服务器", unit_price=Decimal(50)), Decimal(100)),)
DOCUMENTS = tuple(
    TenderDocument(project_id=P, name=name, required=True)
    for name in ("投标函", "开标一览表", "技术偏离表", "售后服务方案")
)


def material(language="zh", **fields):
    known = {
        "project": Project(id=P, name="数据平台", language=language),
        "bid": Bid(project_id=P, total=Decimal(1200500)),
        "profile": PROFILE,
        "facts": FACTS,
        "clauses": CLAUSES,
        "documents": DOCUMENTS,
        "prices": Prices(LINES, Decimal(1200500)),
        "day": dt.date(2026, 11, 22),
    }
    return BidMaterial(**known | fields)


def made(kind, **fields):
    paper = MAKERS[kind](material(**fields))
    return paper, docx.Document(io.BytesIO(paper.content()))


def printing(name, heads, *, alone=False):
    """What a tender prints that has one deviation table."""
    own = TenderDocument(project_id=P, name=name, columns=heads, deviations_only=alone)
    return printed_tables([*DOCUMENTS[:2], own])


def texts(document):
    """Every text of a document, those in tables and in places to fill in too."""
    return "".join(node.text or "" for node in document.element.iter(qn("w:t")))


def rows(document, table=0):
    found = document.tables[table].rows
    return [
        ["".join(t.text or "" for t in cell._element.iter(qn("w:t"))) for cell in row.cells]
        for row in found
    ]


@pytest.mark.parametrize("kind", MAKERS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_document_opens_in_both_languages(kind, language):
    _, document = made(kind, language=language)
    assert len(texts(document)) > 20
    assert document.core_properties.author == ("" if kind == "blind-volume" else "林晓")


def test_a_deviation_table_shows_marks_and_what_is_still_open():
    paper, document = made("technical-deviation")
    first, second = rows(document)[1:]
    assert first[2] == "★通过三级等保"
    assert (second[3], second[4]) == ("42 类", "正偏离")
    assert "投标响应" in [blank.label for blank in paper.blanks]
    assert "质保三年" not in texts(document)


def test_a_table_takes_over_the_columns_of_the_tender():
    heads = ("序号", "招标文件条目号", "招标要求", "投标响应", "偏离情况", "证明材料页码")
    _, document = made("technical-deviation", tables=printing("技术偏离表", heads))
    assert tuple(rows(document)[0]) == heads
    assert rows(document)[2][3] == "42 类"
    _, other = made("commercial-deviation", tables=printing("技术偏离表", heads))
    assert tuple(rows(other)[0]) != heads
    assert columns_of(()) == OURS


@pytest.mark.parametrize(
    ("heads", "meant"),
    [
        (
            ("序号", "招标文件条目号（页码）", "招标要求", "投标响应", "偏离情况", "证明材料页码"),
            ("row", "place", "requirement", "response", "deviation", "page"),
        ),
        (
            ("序号", "招标文件章节及条款号", "投标文件章节及条款号", "偏差说明"),
            ("row", "number", "page", "note"),
        ),
        (
            ("序号", "招标文件章节及具体内容", "投标文件章节及具体内容", "偏离说明"),
            ("row", "number", "response", "note"),
        ),
        (
            ("招标文件的商务条款", "投标文件的商务条款", "正偏离/完全响应/负偏离"),
            ("requirement", "response", "deviation"),
        ),
        (
            ("磋商文件要求", "详细偏离情况", "原因", "备注"),
            ("requirement", "deviation", "note", "other"),
        ),
    ],
)
def test_heads_of_real_tables_are_understood(heads, meant):
    assert columns_of(heads) == meant


def test_a_table_without_a_column_for_deviations_tells_them_where_it_explains():
    heads = ("序号", "招标文件要求", "投标响应", "偏差说明")
    clauses = (CLAUSES[0], CLAUSES[1].but(note="多 12 类"))
    tables = printing("技术偏离表", heads)
    _, document = made("technical-deviation", tables=tables, clauses=clauses)
    told = document.tables[0].columns[3].cells
    assert rows(document)[1][3] == "【偏离】"
    assert told[2].text == "正偏离\n多 12 类"


def test_a_column_for_the_page_of_the_tender_tells_it():
    tables = printing("技术偏离表", ("招标文件条目号（页码）", "招标文件要求", "投标响应"))
    clauses = (CLAUSES[0].but(page=45), CLAUSES[1])
    _, document = made("technical-deviation", tables=tables, clauses=clauses)
    assert [cell.text for cell in document.tables[0].columns[0].cells][1:] == [
        "3.1\n第 45 页",
        "3.2",
    ]


def test_one_table_for_both_is_used_for_both():
    heads = ("序号", "招标文件要求", "投标响应", "偏差说明")
    tables = printing("商务和技术偏差表", heads)
    for kind in ("technical-deviation", "commercial-deviation"):
        assert tuple(rows(made(kind, tables=tables)[1])[0]) == heads


def test_a_clause_is_cited_by_its_place_and_its_number_stands_once():
    first = clause("（1）", "（1）★通过三级等保", mark="★", part="第三章 技术要求 / 二、安全")
    quoted = {first.id: Quoted("第三章 二、（1）", "通过三级等保")}
    _, matrix = made("matrix", clauses=(first,), quoted=quoted)
    assert rows(matrix)[1][1:3] == ["第三章 二、（1）", "★通过三级等保"]
    heads = ("序号", "招标要求", "投标响应", "偏离")
    tables = printing("技术偏离表", heads)
    _, document = made("technical-deviation", clauses=(first,), quoted=quoted, tables=tables)
    assert rows(document)[1][1] == "（1）★通过三级等保"  # no other column tells its number


def test_headings_of_the_tender_keep_their_own_numbers_alone():
    _, document = made("matrix")
    headings = [p for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert [p.text for p in headings] == ["第三章", "第四章"]
    assert {p._p.pPr.numPr.numId.val for p in headings} == {0}


def test_open_places_stand_in_the_brackets_of_the_language():
    for language, shown in (("zh", "【签字】"), ("en", "[Signature]")):
        _, document = made("bid-letter", language=language)
        assert shown in texts(document)
        assert ("【" in texts(document)) is (language == "zh")


@pytest.mark.parametrize("kind", ["tasks", "qualifications", "score-index"])
def test_a_table_with_nothing_to_list_says_so(kind):
    _, document = made(kind, documents=(), tasks=(), scores=())
    assert [cell for row in rows(document)[1:] for cell in row if cell] == ["无"]


def test_the_index_adds_up_the_points_and_keeps_what_we_expect_to_ourselves():
    scores = [TenderScore(project_id=P, name=name, points=30) for name in ("方案", "业绩")]
    _, document = made("score-index", scores=scores, expected={scores[0].id: 25.5})
    assert rows(document)[-1] == ["", "合计", "60", "", "", ""]
    assert "25.5" not in texts(document)


def test_criteria_that_items_share_stand_in_the_index_once():
    rule = "根据方案的完整性综合评审"
    told = {"方案": rule, "培训": rule, "业绩": "每个2分", "其他": "", "荣誉": ""}
    scores = [TenderScore(project_id=P, name=n, points=20, criteria=c) for n, c in told.items()]

    _, document = made("score-index", scores=scores)

    assert [row[3] for row in rows(document)[1:6]] == [rule, "同上", "每个2分", "", ""]


def test_a_form_that_asks_how_we_judge_ourselves_leaves_that_to_whoever_signs():
    score = TenderScore(project_id=P, name="方案", points=30, evidence_page="第 9 页")
    paper, _ = made("tasks")
    heads = ("序号", "评审因素", "投标人自评分值", "投标文件页码")
    bid = material(scores=(score,), expected={score.id: 25.5})

    assert rows_for(paper, bid, "评分索引表", heads) == [["1", "方案", "", "第 9 页"]]


def test_the_tasks_tell_what_each_item_should_bring_and_may_lose():
    scores = [TenderScore(project_id=P, name=name, points=30) for name in ("方案", "业绩")]
    expected = {scores[0].id: 25.5}
    _, document = made("tasks", scores=scores, expected=expected)
    forecast = document.tables[-1]
    told = [[cell.text for cell in row.cells] for row in forecast.rows]
    assert told[1:] == [
        ["1", "方案", "30", "25.5", "4.5"],
        ["2", "业绩", "30", "", ""],
        ["", "合计", "60", "", ""],
    ]

    _, document = made("tasks", scores=scores, expected=expected | {scores[1].id: 30})
    assert [cell.text for cell in document.tables[-1].rows[-1].cells][3] == "55.5"


@pytest.mark.parametrize(
    ("asked", "chosen", "listed"),
    [
        (False, TableMode.DEVIATIONS, ["3.2"]),
        (True, None, ["3.2"]),
        (True, TableMode.EVERY_CLAUSE, ["3.1", "3.2"]),
        (False, None, ["3.1", "3.2"]),
    ],
)
def test_deviations_stand_alone_where_they_are_chosen_or_asked_for(asked, chosen, listed):
    bid = Bid(project_id=P, table_mode=chosen)
    tables = printing("技术偏离表", ("序号", "条款号", "招标要求", "投标响应"), alone=asked)
    _, document = made("technical-deviation", bid=bid, tables=tables)
    assert [row[1] for row in rows(document)[1:]] == listed


def test_a_price_is_written_in_figures_and_in_words():
    _, document = made("price-summary")
    assert "1,200,500" in texts(document)
    assert "壹佰贰拾万零伍佰元整" in texts(document)


@pytest.mark.parametrize(
    ("language", "price"),
    [
        ("zh", "1,200,500 元（壹佰贰拾万零伍佰元整）"),
        ("en", "CNY 1,200,500 (one million two hundred thousand five hundred yuan)"),
    ],
)
def test_the_contract_tells_the_price_with_its_currency(language, price):
    _, document = made("contract", language=language)
    assert price in texts(document)


@pytest.mark.parametrize(("planned", "shown"), [(None, "980,000 元"), (900_000, "900,000 元")])
def test_the_budget_of_the_base_price_is_planned_or_told_by_the_tender(planned, shown):
    project = Project(id=P, name="数据平台", budget=planned and Decimal(planned))
    _, document = made("base-price", project=project, facts=FACTS | {"budget_cny": "980000"})
    assert rows(document)[1] == ["客户预算", shown]


def test_an_english_request_that_names_no_bond_is_promised_none():
    _, letter = made("bid-letter", language="en")
    assert "we have paid none" in texts(letter)
    assert "[Bid bond]" not in texts(made("price-summary", language="en")[1])


def test_an_english_request_for_a_share_as_bond_leaves_its_sum_open():
    asked = FACTS | {"bid_bond_share": "2% of the bid price"}
    asked.pop("bid_bond_cny", None)
    _, letter = made("bid-letter", language="en", facts=asked)
    assert "we have paid none" not in texts(letter)
    assert "[Bid bond]" in texts(letter)


def test_only_a_chinese_proof_of_who_represents_us_tells_gender_and_age():
    _, ours = made("legal-representative")
    assert "性别" in texts(ours)
    _, english = made("legal-representative", language="en")
    assert "Gender" not in texts(english)


def test_a_term_that_stands_in_a_line_ends_no_sentence():
    _, document = made("price-summary", facts=FACTS | {"contract_period": "2026整年度。"})
    assert "2026整年度" in [cell for row in rows(document) for cell in row]


@pytest.mark.parametrize("kind", MAKERS)
def test_what_we_know_of_rivals_reaches_no_paper_of_a_bid(kind):
    told = Project(id=P, name="数据平台", background="已知六家对手，甲为主要对手")
    _, document = made(kind, project=told)
    assert "对手" not in texts(document)


def test_a_power_is_signed_by_who_gives_it_and_who_gets_it():
    _, power = made("authorization")
    signed = texts(power).partition("投标人（公章）")[2]
    assert "法定代表人（签字或盖章）" in signed
    assert "授权代表（签字）" in signed
    assert "法定代表人或授权代表" not in signed
    assert "项目编号：SZ-118" in texts(power)
    _, proof = made("legal-representative")
    assert "签字" not in texts(proof)


def test_the_letter_tells_the_price_in_words_too():
    _, told = made("bid-letter")
    assert "1,200,500元（大写：壹佰贰拾万零伍佰元整）" in texts(told)
    paper, still_open = made("bid-letter", prices=Prices((), None))
    assert "大写" not in texts(still_open)
    assert "投标总价" in [blank.label for blank in paper.blanks]


def test_amounts_stand_below_each_other_and_cells_in_the_middle_of_their_row():
    _, document = made("price-lines")
    line = document.tables[0].rows[1].cells
    middle, right = WD_CELL_VERTICAL_ALIGNMENT.CENTER, WD_PARAGRAPH_ALIGNMENT.RIGHT
    assert {cell.vertical_alignment for cell in line} == {middle}
    ends = [place for place, cell in enumerate(line) if cell.paragraphs[0].alignment == right]
    assert ends == [5, 7, 8]  # quantity, price, total


DOLLARS = {"facts": FACTS | {"currency": "USD", "bid_bond": "20000", "budget": "1500000"}}


@pytest.mark.parametrize(
    ("kind", "language", "told"),
    [
        ("price-summary", "en", ["USD 1,200,500", "USD 20,000", "five hundred US dollars"]),
        ("price-summary", "zh", ["1,200,500 美元", "20,000 美元", "five hundred US dollars"]),
        ("price-lines", "en", ["Unit price (USD)", "one hundred US dollars"]),
        ("base-price", "zh", ["1,500,000 美元", "1,200,500 美元", "单价（美元）"]),
        ("contract", "en", ["USD 1,200,500 (one million"]),
        ("bid-letter", "en", ["price of USD 1,200,500 (one million", "bond of USD 20,000 as"]),
        ("bid-letter", "zh", ["投标总价为1,200,500美元", "投标保证金20,000美元"]),
    ],
)
def test_prices_are_in_the_currency_of_the_tender(kind, language, told):
    _, document = made(kind, language=language, **DOLLARS)
    written = texts(document)
    assert [part for part in told if part not in written] == []
    assert "CNY" not in written
    assert "元整" not in written


@pytest.mark.parametrize("kind", ["price-summary", "price-lines", "base-price", "contract"])
def test_a_price_in_english_is_in_english_words(kind):
    _, document = made(kind, language="en")
    assert "hundred" in texts(document)
    assert "壹" not in texts(document)


def test_a_mark_that_is_a_word_of_the_clause_is_not_put_before_it():
    told = clause("", "Proposals must reach the State by the deadline.", mark="must")
    _, document = made("technical-deviation", clauses=[told], language="en")
    assert rows(document)[1][2] == told.text


@pytest.mark.parametrize(("language", "label"), [("en", "[Mandatory] "), ("zh", "【实质性要求】")])
def test_what_ends_a_bid_is_labelled_where_its_mark_is_a_word(language, label):
    told = clause("", "Late bids must not be sent.", mark="must", weight=ClauseWeight.MANDATORY)
    _, document = made("technical-deviation", clauses=[told], language=language)
    assert rows(document)[1][2] == f"{label}{told.text}"


def test_a_document_that_is_named_within_a_sentence_gets_a_heading_of_its_own():
    asked = TenderDocument(project_id=P, name="letters of intent", required=True)
    paper, _ = made("skeleton", documents=(asked,), language="en")
    assert [heading.text for heading in paper.headings] == ["Letters of intent"]


def test_the_skeleton_follows_the_list_of_the_tender_with_a_table_of_contents():
    paper, document = made("skeleton")
    assert [heading.text for heading in paper.headings] == [each.name for each in DOCUMENTS]
    links = document.element.findall(f".//{qn('w:hyperlink')}")
    entries = ["".join(t.text for t in link.iter(qn("w:t"))) for link in links]
    assert [entry.rstrip("1") for entry in entries] == [
        "一、投标函",
        "二、开标一览表",
        "三、技术偏离表",
        "四、售后服务方案",
    ]
    bookmarks = {b.get(qn("w:name")) for b in document.element.iter(qn("w:bookmarkStart"))}
    assert {link.get(qn("w:anchor")) for link in links} <= bookmarks


def test_two_forms_that_a_tender_lists_as_one_are_both_written():
    both = TenderDocument(project_id=P, name="法定代表人身份证明及法定代表人授权委托书")
    paper, document = made("skeleton", documents=(both,))
    assert [h.text for h in paper.headings] == [both.name, "法定代表人身份证明", "授权委托书"]
    assert "系本单位法定代表人" in texts(document)
    assert "代理人无转委托权" in texts(document)


def test_a_cost_proposal_holds_the_itemised_prices():
    asked = TenderDocument(project_id=P, name="Cost Proposal")
    _, document = made("skeleton", documents=(asked,), language="en")
    assert "服务器" in texts(document)


def test_a_blind_volume_holds_no_trace_of_who_we_are():
    bid = Bid(project_id=P, blind=True, delegate="张三")
    listed = (TenderDocument(project_id=P, name="技术方案"),)
    for kind in ("matrix", "technical-deviation", "blind-volume"):
        content = MAKERS[kind](material(bid=bid, documents=listed)).content()
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            everything = b"".join(package.read(name) for name in package.namelist()).decode(
                errors="ignore"
            )
        for trace in ("恒川", "林晓", "张三"):
            assert trace not in everything, (kind, trace)


def test_a_blind_bid_keeps_its_technical_documents_apart():
    listed = [
        TenderDocument(project_id=P, name=name)
        for name in ("投标函", "技术偏离表", "技术方案", "技术服务承诺函", "商务实施方案报价")
    ]
    blind = {"bid": Bid(project_id=P, blind=True), "documents": listed}
    rest, told = made("skeleton", **blind)
    assert [h.text for h in rest.headings] == ["投标函", "技术服务承诺函", "商务实施方案报价"]
    assert PROFILE.company in texts(told)
    volume, document = made("blind-volume", **blind)
    assert [h.text for h in volume.headings] == ["技术偏离表", "技术方案"]
    assert "公章" not in texts(document)  # nobody seals what nobody may know
    assert "签字" not in texts(document)


def test_a_blind_table_has_no_colour_and_the_file_tells_its_day_alone():
    _, document = made("matrix", bid=Bid(project_id=P, blind=True))
    assert not list(document.element.body.iter(qn("w:shd")))
    told = document.core_properties
    assert (told.author, told.title, told.last_modified_by) == ("", "", "")
    assert told.created.date() == told.modified.date() == dt.date(2026, 11, 22)
    kinds = {
        relation.reltype.rpartition("/")[2] for relation in document.part.package.rels.values()
    }
    assert "thumbnail" not in kinds


def test_where_no_bond_is_taken_no_bond_of_nothing_is_promised():
    none = FACTS | {"bid_bond_cny": "0"}
    _, promised = made("bid-letter", facts=none)
    assert "本项目不收取投标保证金" in texts(promised)
    assert "保证金0" not in texts(promised)
    _, summed = made("price-summary", facts=none)
    assert ["投标保证金", "无"] in rows(summed)


def test_a_bid_on_paper_is_marked_as_original_or_copy():
    for copies, marked in (("正本一份，副本四份", True), ("", False)):
        _, document = made("skeleton", facts=FACTS | {"copies": copies})
        assert ("□ 正本" in texts(document)) is marked


def test_a_draft_says_so_and_a_final_document_does_not():
    for draft in (True, False):
        content = MAKERS["bid-letter"](material(draft=draft)).content()
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            headers = [n for n in package.namelist() if "header" in n]
            marked = any("textpath" in package.read(name).decode() for name in headers)
        assert marked is draft


@pytest.mark.parametrize("kind", LetterKind)
def test_a_letter_asks_about_the_clauses_that_are_unclear(kind):
    asked = CLAUSES[0].but(unclear="等保测评由谁出具？")
    paper = letter(material(), BidLetter(project_id=P, kind=kind), [asked])
    assert "等保测评由谁出具？" in texts(docx.Document(io.BytesIO(paper.content())))


def test_a_challenge_has_the_parts_of_the_model_letter():
    written = BidLetter(project_id=P, kind=LetterKind.CHALLENGE, facts={"obtained": "2026-11-20"})
    document = docx.Document(io.BytesIO(letter(material(), written, CLAUSES[:1]).content()))
    headings = [p.text for p in document.paragraphs if p.style.name == "Heading 2"]
    supplier, project, matters, request, proofs = headings
    assert (supplier, project) == ("质疑供应商基本信息", "质疑项目基本情况")
    assert (matters, request, proofs) == ("质疑事项具体内容", "质疑请求", "证明材料")
    assert ["获取采购文件日期", "2026-11-20"] in rows(document, 1)
    assert "质疑供应商（公章）" in texts(document)


def test_the_answer_to_a_challenge_is_the_buyers():
    written = BidLetter(
        project_id=P, kind=LetterKind.CHALLENGE_REPLY, facts={"challenger": "甲公司"}
    )
    said = texts(docx.Document(io.BytesIO(letter(material(), written, ()).content())))
    assert "致：甲公司" in said
    assert "答复人（公章）：某市公安局" in said
    assert PROFILE.company not in said


def test_a_contract_is_signed_by_both_and_a_signature_stays_with_its_text():
    _, document = made("contract")
    both = rows(document)
    assert both[1] == ["某市公安局", "恒川科技有限公司"]
    assert both[2] == ["（盖章）", "（盖章）"]
    kept = [row.cells[0].paragraphs[0].paragraph_format for row in document.tables[0].rows]
    assert [bool(form.keep_with_next) for form in kept] == [True, True, True, True, False]
    _, document = made("bid-letter")
    sealed = next(p for p in document.paragraphs if p.text.startswith("投标人（公章）"))
    above = sealed._p.getprevious()
    assert above.pPr.keepNext is not None


def test_a_mark_lifts_its_row_out_and_a_word_such_as_must_does_not():
    heavy = [
        clause(number, "text", mark=mark, weight=ClauseWeight.MANDATORY)
        for number, mark in (("1", "★"), ("2", "must"))
    ]
    _, document = made("matrix", clauses=heavy)
    bold = [row.cells[2].paragraphs[0].runs[0].font.bold for row in document.tables[0].rows[1:]]
    assert bold == [True, None]


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=80))
def test_no_text_of_a_tender_breaks_a_document(text):
    broken = clause(text[:10], text, part=text, mark=text[:1], response=text)
    _, document = made("matrix", clauses=(broken,))
    assert len(document.tables) == 1


@pytest.mark.parametrize("method", ["竞争性磋商", "竞争性谈判", "询价采购", "单一来源采购"])
def test_suppliers_who_negotiate_or_quote_hand_in_a_response_and_no_bid(method):
    facts = {**FACTS, "method": method}
    for kind in ("skeleton", "bid-letter", "price-summary", "matrix", "contract"):
        _, document = made(kind, facts=facts, documents=())
        words = texts(document)
        assert "投标" not in words
        assert "响应" in words or "供应商" in words


def test_an_open_tender_is_still_answered_with_a_bid():
    _, document = made("skeleton", facts={**FACTS, "method": "公开招标"})
    assert document.core_properties.title == "投标文件"
    assert "投标人（公章）" in texts(document)


def test_the_list_that_is_handed_in_does_not_tell_who_of_us_still_owes_what():
    listed = TenderDocument(project_id=P, name="营业执照", required=True, owner="陈思远")
    _, draft = made("qualifications", documents=(listed,), draft=True)
    assert "陈思远" in texts(draft)
    assert "状态" in rows(draft)[0]

    _, final = made("qualifications", documents=(listed,), draft=False)
    assert "陈思远" not in texts(final)
    assert rows(final)[0] == ["序号", "招标文件编号", "文件名称", "必须提供", "提供形式", "页码"]
    assert rows(final)[1][2] == "营业执照"


def test_a_number_that_two_lists_of_the_tender_count_is_left_out():
    listed = [("1", "响应声明"), ("2", "授权书"), ("1", "服务方案"), ("附件3", "承诺书")]
    documents = [TenderDocument(project_id=P, number=n, name=name) for n, name in listed]
    _, document = made("qualifications", documents=documents)
    assert [row[1] for row in rows(document)[1:]] == ["", "2", "", "附件3"]

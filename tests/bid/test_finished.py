"""Finished documents of a bid: what is wrong in them, and where."""

import datetime as dt
import io
from dataclasses import replace
from decimal import Decimal

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from presales_desk.bid.finished.expected import Expected, Rule
from presales_desk.bid.finished.lines import parts_of
from presales_desk.bid.finished.model import Finished, Line, Spot, Zone
from presales_desk.bid.finished.reading import read_finished
from presales_desk.bid.finished.report import check_files
from presales_desk.bid.finished.wording import checked_bid
from presales_desk.bid.reading.blocks import Block
from presales_desk.errors import NotReadError, WrongFileKindError
from presales_desk.records.enums import Severity
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue

EXPECTED = Expected(
    project="某市数据平台项目",
    number="SZ-2026-118",
    foreign=("邻市交通局", "邻市交通平台"),
    company="恒川科技有限公司",
    identity=("恒川科技有限公司", "林晓", "021-55551234"),
    deadline=dt.datetime(2026, 12, 18, 9, 30),  # noqa: DTZ001 (local time)
    validity=90,
    totals=(Decimal(1200500), Decimal("1132547.17")),
)
BLIND = Expected(company="恒川科技有限公司", identity=EXPECTED.identity, blind=True)


def word(*lines, name="投标文件.docx", change=None):
    """A Word document of paragraphs; those that begin with # are headings."""
    document = docx.Document()
    document.core_properties.author = ""
    for line in lines:
        if line.startswith("#"):
            document.add_heading(line.lstrip("# "), line.count("#"))
        else:
            document.add_paragraph(line)
    if change is not None:
        change(document)
    return read(document, name)


def read(document, name="投标文件.docx"):
    buffer = io.BytesIO()
    document.save(buffer)
    return read_finished(buffer.getvalue(), name, Unattended())


def faults(finished, expected=EXPECTED):
    [report] = check_files([finished], expected)
    return report.faults


def rules(finished, expected=EXPECTED):
    return [fault.rule for fault in faults(finished, expected)]


SOUND = (
    "# 投标函",
    "致：某市公安局",
    "项目名称：某市数据平台项目　项目编号：SZ-2026-118",
    "投标总价为人民币1,200,500元（大写：壹佰贰拾万零伍佰元整），投标有效期90日历天。",
    "投标截止时间：2026年12月18日9时30分",
    "投标人（公章）：恒川科技有限公司",
    "日期：2026年12月17日",
    "# 类似项目业绩",
    "无",
)


def test_nothing_is_wrong_with_a_sound_bid():
    assert rules(word(*SOUND)) == []


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("感谢邻市交通局的信任。", Rule.OTHER_NAME),
        ("项目名称：邻市公路改造工程", Rule.OTHER_PROJECT),
        ("招标编号：JT-2025-007", Rule.OTHER_NUMBER),
        ("日期：2026年12月20日", Rule.LATE_DATE),
        ("日期：2025年11月3日", Rule.OLD_DATE),
        ("投标截止时间：2026年12月19日9时30分", Rule.DEADLINE),
        ("我方投标有效期为60天。", Rule.VALIDITY),
        ("投标总价：1,300,000元", Rule.PRICE_DIFFERS),
        ("服务投标总价为1,300,500（注明币种），即相同。", Rule.PRICE_DIFFERS),
        ("贵方的投标邀请JT-2025-007（招标编号）", Rule.OTHER_NUMBER),
        ("投标总价（大写）：壹佰叁拾万元整，小写：1,200,500元", Rule.WORDS_DIFFER),
        ("联系人：__________", Rule.OPEN_PLACE),
        ("保修：待定", Rule.OPEN_PLACE),
        ("Valid until: [Until when]", Rule.OPEN_PLACE),
        ("Phone: 【Phone】", Rule.OPEN_PLACE),
        ("错误！未定义书签。", Rule.LOST_REFERENCE),
        ("内部资料，严禁外传", Rule.INTERNAL),
        ("Internal: must not leave the house", Rule.INTERNAL),
        ("This bid is valid for 60 days.", Rule.VALIDITY),
        ("Tender number: JT-2025-007", Rule.OTHER_NUMBER),
        ("Submission deadline: 19 December 2026", Rule.DEADLINE),
        ("Date: 20 December 2026", Rule.LATE_DATE),
    ],
)
def test_each_kind_of_mistake_is_found_where_it_stands(line, rule):
    found = faults(word(*SOUND[:6], line, *SOUND[6:]))
    assert rule in [fault.rule for fault in found]
    fault = next(fault for fault in found if fault.rule is rule)
    assert (fault.spot.block, fault.spot.part) == (6, "投标函")
    for language in ("zh", "en"):
        [document] = checked_bid(check_files([word(line)], EXPECTED), catalogue(language)).documents
        assert all(f.message and f.fix and "{" not in f.message for f in document.findings)


def test_the_number_of_a_lot_that_the_tender_tells_is_no_other_projects():
    finished = word("焦化（项目编号：GW24P0152）", *SOUND)
    assert rules(finished) == [Rule.OTHER_NUMBER]
    assert rules(finished, replace(EXPECTED, parts=("GW24P0152",))) == []


def test_a_customer_among_references_is_only_a_hint():
    finished = word(*SOUND, "邻市交通局，2024年，合同额300万元")
    [fault] = faults(finished)
    assert (fault.rule, fault.severity) == (Rule.OTHER_NAME, Severity.HINT)


def test_a_price_in_a_technical_volume_ends_the_bid_and_elsewhere_not():
    line = "本方案总价为1,200,500元。"
    assert rules(word("总体设计", line, name="技术标.docx")) == [Rule.PRICE_IN_TECHNICAL]
    assert rules(word("总体设计", line, name="报价文件.docx")) == []
    inside = word("# 商务部分", line, "# 技术部分", line)
    assert [fault.spot.part for fault in faults(inside)] == ["技术部分"]


def test_a_total_in_the_cell_below_its_label_is_checked_in_its_unit():
    def change(document):
        table = document.add_table(2, 2)
        texts = ("投标报价（万元）", "服务期", "130.05", "一年")
        for cell, text in zip(table._cells, texts, strict=True):
            cell.text = text

    [fault] = faults(word(*SOUND, change=change))
    assert (fault.rule, fault.values["told"]) == (Rule.PRICE_DIFFERS, "1,300,500.00")


def test_a_form_without_a_place_to_sign_is_found_by_its_heading():
    finished = word(
        "# 投标函",
        "我方愿意按照招标文件的要求承担全部工作，并对所提供资料的真实性负责，绝无虚假。",
        "# 授权委托书",
        "现授权李四为我方代理人，全权办理投标事宜，代理人无转委托权，特此委托，期限至投标结束为止。",
        "法定代表人（签字）：",
    )
    assert [fault.values["name"] for fault in faults(finished)] == ["投标函"]


def test_fields_that_nobody_filled_in_are_told_with_their_cell():
    def change(document):
        cell = document.add_table(2, 2).cell(1, 1)
        document.tables[0].cell(0, 0).text = "项目经理"
        document.tables[0].cell(1, 0).text = "姓名"
        cell.paragraphs[0]._p.append(
            parse_xml(
                f"<w:sdt {nsdecls('w')}><w:sdtPr><w:alias w:val='姓名'/></w:sdtPr><w:sdtContent>"
                "<w:r><w:rPr><w:highlight w:val='yellow'/></w:rPr><w:t>【姓名】</w:t></w:r>"
                "</w:sdtContent></w:sdt>"
            )
        )

    [fault] = faults(word(*SOUND, change=change))
    assert fault.rule is Rule.OPEN_PLACE
    assert (fault.spot.table, fault.spot.row, fault.spot.column) == (1, 2, 2)


def test_a_column_of_many_open_cells_is_told_once_with_their_count():
    def change(document):
        table = document.add_table(7, 2)
        for row in table.rows:
            row.cells[0].text = "要求"
            row.cells[1].paragraphs[0]._p.append(
                parse_xml(
                    f"<w:sdt {nsdecls('w')}><w:sdtPr><w:alias w:val='偏离'/></w:sdtPr>"
                    "<w:sdtContent><w:r><w:rPr><w:highlight w:val='yellow'/></w:rPr>"
                    "<w:t>【偏离】</w:t></w:r></w:sdtContent></w:sdt>"
                )
            )

    [fault] = faults(word(*SOUND, change=change))
    assert (fault.spot.row, fault.values["what"]) == (1, "偏离 × 7")


def test_references_that_lead_nowhere_are_found():
    def change(document):
        paragraph = document.add_paragraph("见")._p
        for mark in ("_Toc1", "_Gone"):
            link = parse_xml(
                f"<w:hyperlink {nsdecls('w')} w:anchor='{mark}'><w:r><w:t>{mark}</w:t></w:r>"
                "</w:hyperlink>"
            )
            paragraph.append(link)
        paragraph.insert(0, parse_xml(f"<w:bookmarkStart {nsdecls('w')} w:id='1' w:name='_Toc1'/>"))
        paragraph.append(
            parse_xml(f"<w:r {nsdecls('w')}><w:instrText> PAGEREF _Lost \\h </w:instrText></w:r>")
        )

    texts = [fault.text for fault in faults(word(*SOUND, change=change))]
    assert texts == ["_Gone", "PAGEREF _Lost \\h"]


def test_the_label_of_a_mandatory_clause_is_no_open_place():
    said = "[Mandatory] The offeror must hold a licence."
    assert rules(word(*SOUND[:6], said, *SOUND[6:])) == rules(word(*SOUND))


def test_rows_without_pages_are_told_once_for_all_tables():
    def change(document):
        for _ in range(2):
            document.add_paragraph("索引")
            fill(document.add_table(5, 3))

    def fill(table):
        texts = "序号|项目|页码", "1|业绩|", "2|团队|12", "3|方案|", "合计|100|"
        for row, line in zip(table.rows, texts, strict=True):
            for cell, text in zip(row.cells, line.split("|"), strict=True):
                cell.text = text

    [fault] = faults(word(*SOUND, change=change))
    assert (fault.rule, fault.values) == (Rule.PAGE_MISSING, {"count": 4, "row": 2})
    assert fault.spot.table == 1


def test_comments_and_tracked_changes_are_found():
    def change(document):
        paragraph = document.paragraphs[1]
        document.add_comment(paragraph.runs, text="价格还要谈", author="王磊")
        paragraph._p.append(
            parse_xml(
                f"<w:ins {nsdecls('w')} w:id='9' w:author='王磊'><w:r><w:t>新</w:t></w:r></w:ins>"
            )
        )

    found = faults(word(*SOUND, change=change))
    assert [fault.rule for fault in found] == [Rule.COMMENT, Rule.CHANGES]
    assert all(fault.values["author"] == "王磊" for fault in found)


def test_a_blind_volume_is_searched_in_every_corner():
    def change(document):
        document.sections[0].header.paragraphs[0].text = "恒川科技有限公司"
        document.core_properties.author = "林晓"
        document.core_properties.last_modified_by = "administrator"

    blind = word("总体设计", "联系电话 021-55551234", name="技术标（暗标）.docx", change=change)
    found = faults(blind, BLIND)
    assert {fault.spot.zone for fault in found} == {Zone.BODY, Zone.HEADER, Zone.PROPERTY}
    assert [f.rule for f in found].count(Rule.IDENTITY) == 3
    assert Rule.AUTHOR in [f.rule for f in found]
    clean = word("总体设计", name="技术标（暗标）.docx")
    assert rules(clean, BLIND) == []
    assert rules(blind, EXPECTED) == []


def test_the_odd_one_out_among_signatures_is_told():
    one = word("投标人（公章）", "日期：2026年12月17日", name="甲.docx")
    other = word("投标人（公章）", "日期：2026年12月16日", name="乙.docx")
    reports = check_files([one, one, other], EXPECTED)
    assert [[fault.rule for fault in each.faults] for each in reports] == [
        [],
        [],
        [Rule.DATES_DIFFER],
    ]


def test_pages_behind_the_last_one_are_found_where_pages_are_known():
    line = Line("详见第 30 页", Spot(page=2, block=4))
    short = Finished(name="投标文件.pdf", lines=[line], pages=12)
    assert rules(short) == [Rule.PAGE_BEYOND]
    assert rules(Finished(name="投标文件.pdf", lines=[line], pages=40)) == []


def test_what_cannot_be_read_is_refused():
    with pytest.raises(WrongFileKindError):
        read_finished(b"x", "报价.xlsx", Unattended())
    with pytest.raises((NotReadError, WrongFileKindError)):
        read_finished(b"PK\x03\x04 broken", "投标函.docx", Unattended())


def test_a_place_is_told_with_the_number_of_its_heading_apart():
    blocks = [Block("1Cover", level=1), Block("2.1Acceptance", level=2), Block("Text")]

    assert parts_of(blocks)[1:] == ["1 Cover / 2.1 Acceptance"] * 2


def test_the_figures_in_the_name_of_a_project_are_no_prices():
    expected = replace(EXPECTED, project="某市2024-2025年数据平台", number="S01009324")
    said = "研究了某市2024-2025年数据平台（S01009324）的文件，以人民币大写壹佰贰拾万零伍佰元整投标"
    assert Rule.WORDS_DIFFER not in rules(word(*SOUND, said), expected)

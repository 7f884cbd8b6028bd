"""References and people of the library in a bid: in the tender's tables, else in ours."""

import datetime as dt
import io
from decimal import Decimal

import docx
import pytest
from docx.oxml.ns import nsdecls, qn

from presales_desk.documents.bid.makers import MAKERS
from presales_desk.documents.bid.material import BidMaterial, TenderForm
from presales_desk.documents.bid.parts import part_of
from presales_desk.records.bid import Bid, Qualification
from presales_desk.records.enums import QualificationKind
from presales_desk.records.project import Project
from presales_desk.records.summary import Profile
from presales_desk.records.tender import TenderDocument

P = "p"
REFERENCES = (
    Qualification(
        kind=QualificationKind.REFERENCE,
        name="市场监管数据平台",
        number="HT-18",
        holder="某省市场监管局",
        amount=Decimal(3_865_000),
        valid_from=dt.date(2024, 3, 1),
        valid_until=dt.date(2025, 2, 28),
    ),
    Qualification(kind=QualificationKind.REFERENCE, name="综合执法系统运维", holder="某市城管局"),
)
PEOPLE = (
    Qualification(
        kind=QualificationKind.PERSON, name="陈思远", number="PMP-20417", grade="高级工程师"
    ),
    Qualification(kind=QualificationKind.PERSON, name="一级建造师", number="J-77", holder="陈思远"),
    Qualification(kind=QualificationKind.PERSON, name="郭静", grade="工程师"),
)
YEAR_AND_MONTH = "2024年3月1日至2025年2月28日"


def material(name, heads=(), *, below=(), proofs=(*REFERENCES, *PEOPLE), **bid):
    document = TenderDocument(project_id=P, name=name)
    forms = {document.id: printed(heads, 4, below)} if heads else {}
    return BidMaterial(
        project=Project(id=P, name="数据平台"),
        bid=Bid(project_id=P, **bid),
        profile=Profile(company="恒川科技有限公司"),
        documents=(document,),
        forms=forms,
        proofs=proofs,
        draft=False,
        day=dt.date(2026, 11, 22),
    )


def printed(heads, rows, below=()):
    """A table of the tender with these heads above empty rows.

    ``below`` divides the last head, which then stands above as many columns.
    """
    columns = len(heads) + max(len(below) - 1, 0)
    spans = [1] * (len(heads) - 1) + [max(len(below), 1)]
    body = _row(heads, spans)
    if below:
        body += _row([""] * (len(heads) - 1) + [*below])
    body += _row([""] * columns) * rows
    grid = '<w:gridCol w:w="1000"/>' * columns
    table = f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"
    space = nsdecls("w")
    return TenderForm(f"<w:body {space}>{table}</w:body>".encode(), f"<w:styles {space}/>".encode())


def _row(texts, spans=()):
    cells = [
        f'<w:tc><w:tcPr><w:gridSpan w:val="{span}"/></w:tcPr>'
        f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"
        for text, span in zip(texts, spans or [1] * len(texts), strict=True)
    ]
    return f"<w:tr>{''.join(cells)}</w:tr>"


def table_of(given):
    """The last table of the bid, below its head."""
    document = docx.Document(io.BytesIO(MAKERS["skeleton"](given).content()))
    rows = list(document.tables[-1]._tbl.iter(qn("w:tr")))[1:]
    return [["".join(t.text or "" for t in c.iter(qn("w:t"))) for c in r] for r in rows]


def text_cells(row):
    return [cell for cell in row if cell]


def test_a_printed_list_of_references_holds_ours_in_its_columns():
    heads = ("序号", "委托单位", "项目名称", "成交金额（元）", "项目服务期", "经办人及联系方式")

    first, second = table_of(material("近三年类似项目业绩清单", heads))

    told = ["1", "某省市场监管局", "市场监管数据平台", "3,865,000", YEAR_AND_MONTH]
    assert text_cells(first) == [*told, "【经办人及联系方式】"]
    assert text_cells(second)[:3] == ["2", "某市城管局", "综合执法系统运维"]
    assert text_cells(second)[3:5] == ["【成交金额（元）】", "【项目服务期】"]


def test_a_head_above_several_columns_is_divided_by_the_row_below():
    heads = ("序号", "项目名称", "合同金额", "用户情况")
    given = material("类似项目一览表", heads, below=("单位名称", "经办人"))

    first, second = table_of(given)[1:]

    told = ["1", "市场监管数据平台", "3,865,000", "某省市场监管局", "【经办人】"]
    assert text_cells(first) == told
    assert text_cells(second)[:2] == ["2", "综合执法系统运维"]


def test_amounts_are_in_the_unit_of_their_column():
    heads = ("年份", "项目名称", "合同金额（万元）", "备注")

    first, _ = table_of(material("类似项目一览表", heads))

    assert text_cells(first) == ["2024", "市场监管数据平台", "386.5"]


def test_a_printed_list_of_people_holds_each_once_with_all_certificates():
    heads = ("序号", "姓名", "年龄", "职称", "职业资格", "备注")

    first, second = table_of(material("拟投入本项目的人员配置情况", heads))

    titles = "PMP-20417、一级建造师 J-77"
    assert text_cells(first) == ["1", "陈思远", "【年龄】", "高级工程师", titles]
    assert text_cells(second) == ["2", "郭静", "【年龄】", "工程师", "【职业资格】"]


@pytest.mark.parametrize(
    ("name", "heads"),
    [
        ("供应商股东或出资人信息", ("序号", "名称（姓名）", "出资方式", "出资金额（万元）")),
        ("中小企业声明函", ("序号", "姓名", "职称", "备注")),
        ("拟投入项目的人员及设备一览表", ("序号", "设备名称", "品牌型号", "数量")),
        ("各类人员配备一览表", ("序号", "服务岗位", "人数", "备注")),
        ("类似项目业绩", ("序号", "评审项目", "得分情况")),
    ],
)
def test_other_tables_are_left_to_a_person(name, heads):
    shown = str(table_of(material(name, heads)))

    assert "陈思远" not in shown
    assert "市场监管" not in shown


@pytest.mark.parametrize("name", ["业绩一览表", "人员基本情况和业绩一览表"])
def test_where_no_list_is_printed_ours_is_written_with_room_for_the_proof(name):
    given = material(name)

    assert ["某省市场监管局" in str(row) for row in table_of(given)] == [True, False]
    assert "在此附上证明材料的复印件" in [b.label for b in MAKERS["skeleton"](given).blanks]


def test_a_library_without_any_leaves_room_for_the_document():
    paper = MAKERS["skeleton"](material("项目人员一览表", proofs=REFERENCES))

    assert [blank.label for blank in paper.blanks][-1] == "在此放入本项文件"


def test_a_blind_volume_names_nobody():
    given = material("技术团队人员一览表", ("序号", "姓名", "职称"), blind=True)
    content = MAKERS["blind-volume"](given).content()

    shown = docx.Document(io.BytesIO(content)).element.body.xml
    assert "姓名" in shown
    assert "陈思远" not in shown


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("项目管理机构组成表", None),
        ("近三年类似项目业绩清单", "references"),
        ("拟派项目组成员情况表", "people"),
        ("联合体成员一览表", None),
        ("业绩证明材料", None),
        ("拟派项目负责人情况表", None),
        ("投标公函", "bid-letter"),
        ("投标书综合说明", None),
    ],
)
def test_lists_are_known_by_their_names(name, kind):
    part = part_of(TenderDocument(project_id=P, name=name))

    assert (part.kind if part else None) == kind

"""The deviation tables that a tender prints: their columns, and what they are to list."""

import docx
import pytest

from tests.bid.conftest import add_table, read, saved

HEADS = ("序号", "招标文件条目号", "招标要求", "投标响应", "偏离情况", "说明")


def tender(*forms):
    """A tender whose last chapter prints ``forms``: a title, a head, and notes below the table."""
    document = docx.Document()
    document.add_paragraph("第一章 招标公告")
    document.add_paragraph("第六章 投标文件格式")
    document.add_paragraph("格式1 投标函")
    document.add_paragraph("致：某市公安局")
    for number, (title, heads, *notes) in enumerate(forms, 2):
        document.add_paragraph(f"格式{number} {title}")
        document.add_paragraph("项目名称：        项目编号：")
        add_table(document, [heads, ("",) * len(heads)])
        for note in notes:
            document.add_paragraph(note)
        document.add_paragraph("投标人（盖章）：")
    return read(saved(document))


def printed(found):
    return {one.name: one.columns for one in found.documents if one.columns}


def test_the_columns_of_each_table_stand_with_its_document():
    commercial = ("序号", "招标文件商务条款", "投标文件商务条款", "偏离")
    found = tender(("技术偏离表", HEADS), ("商务条款偏离表", commercial))
    assert printed(found) == {"技术偏离表": HEADS, "商务条款偏离表": commercial}


def test_a_head_that_a_narrow_column_broke_is_one_word_again():
    found = tender(("技术偏离表", ("序号", "招标文件要\n求", "投标 响应", "No\nof page")))
    assert printed(found)["技术偏离表"] == ("序号", "招标文件要求", "投标响应", "No of page")


@pytest.mark.parametrize(
    ("title", "heads"),
    [
        ("资格条件响应表", ("项目内容", "具备的条件", "响应内容说明", "页码")),
        ("技术偏离表", ("序号", "招标文件要求投标响应情况", "偏离情况", "说明")),
        ("技术偏离表", ("招标要求", "投标响应")),
        ("技术偏离表", ("序号", "货物名称", "数量", "备注")),
        ("项目人员一览表", HEADS),
    ],
    ids=["reviewed", "two heads in one cell", "too few", "of another subject", "another form"],
)
def test_what_is_no_deviation_table_gives_no_columns(title, heads):
    assert printed(tender((title, heads))) == {}


@pytest.mark.parametrize(
    ("note", "alone"),
    [
        ("投标人保证：除本表列出的偏差外，投标人响应招标文件的全部要求。", True),
        ("注：本表仅列偏离的条款，无偏离的无需填写。", True),
        ("注：只需填写有偏离的内容。", True),
        ("无偏离的条款可不列入本表。", True),
        ("注：投标人应逐条填写，除本表列明的偏离外视为完全响应。", False),
        ("1.除本表所列明的所有偏离外，均视作响应。2.据实填写“无偏离”、“正偏离”或“负偏离”。", False),
        ("注：偏离情况填写正偏离或负偏离。", False),
        ("", False),
    ],
)
def test_the_form_says_whether_deviations_alone_are_listed(note, alone):
    found = tender(("技术偏离表", HEADS, note))
    assert [one.deviations_only for one in found.documents if one.columns] == [alone]


def test_a_note_below_another_form_says_nothing_of_the_table():
    found = tender(("技术偏离表", HEADS), ("商务偏离表", HEADS, "仅列有偏离的条款。"))
    assert [one.deviations_only for one in found.documents if one.columns] == [False, True]


def test_a_request_in_english_prints_its_table_too():
    document = docx.Document()
    document.add_paragraph("Section 5 Submission Forms", style="Heading 1")
    document.add_paragraph("The proposal must include the following documents:")
    document.add_paragraph("1. Bid Letter")
    document.add_paragraph("2. Compliance Table")
    document.add_paragraph("Compliance Table", style="Heading 2")
    document.add_paragraph("List any deviations below.")
    add_table(document, [("No.", "Requirement", "Response", "Remarks"), ("1", "", "", "")])
    found = read(saved(document), "request.docx", "en")
    assert printed(found) == {"Compliance Table": ("No.", "Requirement", "Response", "Remarks")}

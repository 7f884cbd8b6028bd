"""Tables made elsewhere: spreadsheets and text, whole, broken and hostile."""

import contextlib
import datetime as dt
import io
import random
import zipfile

import openpyxl
import pytest

from presales_desk.errors import ExpectedError, NotReadError, UnsafeFileError, WrongFileKindError
from presales_desk.workspace.foreign_sheets import MOST_COLUMNS, MOST_ROWS, read_table


def a_sheet(*rows, before=()):
    book = openpyxl.Workbook()
    for _ in before:
        book.create_sheet()
    sheet = book.worksheets[-1]
    for row in rows:
        sheet.append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def test_cells_read_as_a_person_reads_them():
    content = a_sheet(
        ("姓名", "影响力", "日期", "备注"), ("许峰", 80.0, dt.date(2026, 11, 24), None)
    )

    assert read_table(content, "a.xlsx") == [
        ["姓名", "影响力", "日期", "备注"], ["许峰", "80", "2026-11-24"],
    ]  # fmt: skip


def test_empty_rows_and_empty_sheets_before_the_list_are_left_out():
    content = a_sheet(("姓名",), (None,), ("许峰",), before=("",))

    assert read_table(content, "a.xlsx") == [["姓名"], ["许峰"]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_text_in_any_usual_encoding(encoding, separator):
    text = separator.join(["姓名", "单位"]) + "\r\n" + separator.join(["许峰", '"集团, 客户"'])

    assert read_table(text.encode(encoding), "a.csv")[1][0] == "许峰"


def test_a_list_without_end_is_cut():
    content = ("姓名" + ",x" * 200 + "\n").encode() * (MOST_ROWS + 50)

    rows = read_table(content, "a.csv")

    assert (len(rows), len(rows[0])) == (MOST_ROWS, MOST_COLUMNS)


def test_a_document_is_not_taken_for_a_spreadsheet():
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    with pytest.raises(WrongFileKindError):
        read_table(content.getvalue(), "a.xlsx")


def test_a_spreadsheet_that_declares_entities_is_refused():
    whole = io.BytesIO(a_sheet(("姓名",)))
    hostile = io.BytesIO()
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(hostile, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "xl/workbook.xml":
                content = b'<!DOCTYPE x [<!ENTITY a "aa">]>' + content
            target.writestr(name, content)
    with pytest.raises(UnsafeFileError):
        read_table(hostile.getvalue(), "a.xlsx")


@pytest.mark.parametrize(
    "content", [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", b"a\x00b\xff", b"\xff\xfe\x00"]
)
def test_old_spreadsheets_and_noise_are_refused(content):
    with pytest.raises(ExpectedError):
        read_table(content, "a.xls")


def test_an_unclosed_quote_is_refused():
    with pytest.raises(NotReadError):
        read_table(b'name,unit\n"' + b"x" * 200_000, "a.csv")


@pytest.mark.parametrize("seed", range(40))
def test_a_damaged_spreadsheet_is_read_or_refused_and_nothing_else(seed):
    chance = random.Random(seed)
    content = bytearray(a_sheet(("姓名", "单位"), *[(f"第{n}人", n) for n in range(30)]))
    for _ in range(chance.randint(1, 8)):
        content[chance.randrange(len(content))] = chance.randrange(256)

    with contextlib.suppress(ExpectedError):
        read_table(bytes(content), "a.xlsx")


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"])
@pytest.mark.parametrize(
    "content", [b"", b"<a/>", b"<worksheet><sheetData><row r='x'/></sheetData></worksheet>"]
)
def test_a_part_with_other_content_is_read_or_refused_and_nothing_else(part, content):
    whole = io.BytesIO(a_sheet(("姓名",), ("许峰",)))
    broken = io.BytesIO()
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(broken, "w") as target:
        for name in source.namelist():
            target.writestr(name, content if name == part else source.read(name))
    with contextlib.suppress(ExpectedError):
        read_table(broken.getvalue(), "a.xlsx")

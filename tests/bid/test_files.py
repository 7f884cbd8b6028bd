"""Opening files: archives, hostile ones, and those whose text nobody can read."""

import io
import zipfile
from pathlib import Path

import pytest

from presales_desk.bid.reading.files import open_content, open_files, texts_inside
from presales_desk.bid.reading.legibility import is_legible
from presales_desk.errors import NotReadError, UnsafeFileError, WrongFileKindError
from presales_desk.records.job import CancelledError, Unattended
from tests.bid.conftest import read, saved


def opened(content, name):
    return open_content(content, name, Unattended())


def archive(**files):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name.replace("__", "."), content)
    return target.getvalue()


def pdf(text):
    """A PDF file of one line."""
    return pdf_pages(f"BT /F1 12 Tf 72 700 Td ({text}) Tj ET")


def pdf_pages(*drawings):
    """A PDF file with a page for each drawing, in the operators of the format."""
    last = 3 + 2 * len(drawings)
    kids = " ".join(f"{number} 0 R" for number in range(3, last, 2))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(drawings)}>>",
    ]
    for number, drawing in enumerate(drawings):
        page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]"
        objects.append(f"{page}/Contents {4 + 2 * number} 0 R/Resources {last} 0 R>>")
        objects.append(f"<</Length {len(drawing)}>>stream\n{drawing}\nendstream")
    objects.append("<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>")
    body = "%PDF-1.4\n"
    for index, content in enumerate(objects, start=1):
        body += f"{index} 0 obj\n{content}\nendobj\n"
    return f"{body}trailer<</Root 1 0 R>>".encode()


def drawn_table(top, *rows, sides=True):
    """The operators for a ruled table of rows with the same number of cells."""
    height, width, left = 30, 150, 72
    uprights = range(len(rows[0]) + 1) if sides else range(1, len(rows[0]))
    bottom, right = top - height * len(rows), left + width * len(rows[0])
    lines = [
        f"{left} {top - height * n} m {right} {top - height * n} l S" for n in range(len(rows) + 1)
    ]
    lines += [f"{left + width * n} {top} m {left + width * n} {bottom} l S" for n in uprights]
    for down, row in enumerate(rows):
        for across, text in enumerate(row):
            place = f"{left + 5 + width * across} {top - 20 - height * down}"
            lines.append(f"BT /F1 10 Tf {place} Td ({text}) Tj ET")
    return "\n".join(lines)


def drawn_lines(*texts):
    """The operators for lines of text below each other."""
    lines = (f"1 0 0 1 72 {700 - 18 * n} Tm ({text}) Tj" for n, text in enumerate(texts))
    return f"BT /F1 12 Tf {' '.join(lines)} ET"


def test_short_lines_alone_on_a_page_are_no_paragraph_that_wraps():
    full = "This is a line of the tender that goes on up to the right edge of its page and"
    page = drawn_lines(full, full, "so on.")
    content = pdf_pages(page, page, drawn_lines("One", "Two"))

    blocks = opened(content, "a.pdf")[0].source.blocks

    assert [block.text for block in blocks][-2:] == ["One", "Two"]


def test_a_highlight_over_several_lines_is_no_table():
    words = drawn_lines("The first line of a text", "and the second that goes", "and a third.")
    steps = "70 660 m 300 660 l 300 690 l 200 690 l 200 710 l 70 710 l 70 660 l f"
    [one] = opened(pdf_pages(f"0.9 g {steps} 0 g {words}"), "a.pdf")
    assert not any(block.cells for block in one.source.blocks)


def test_the_thin_parts_of_a_filled_path_still_rule():
    bars = [f"72 {height} 300 1 re" for height in (700, 670, 640)]
    bars += [f"{left} 640 1 61 re" for left in (72, 222, 371)]
    texts = "80 680 Td (Item delivered) Tj 150 0 Td (Unit price) Tj -150 -30 Td (Server) Tj"
    [one] = opened(pdf_pages(f"{' '.join(bars)} f BT /F1 10 Tf {texts} ET"), "a.pdf")
    assert [cell.text for cell in one.source.blocks[0].cells] == ["Item delivered", "Unit price"]


def test_thick_lines_rule_a_table_too():
    (one,) = opened(
        pdf_pages(f"3 w {drawn_table(700, ('No', 'Item to deliver'), ('1', 'Goods'))}"), "a.pdf"
    )

    assert [len(block.cells) for block in one.source.blocks] == [2, 2]


def test_lines_of_a_cell_end_where_its_border_is_near():
    table = drawn_table(700, ("No", "Name and address"), ("1", ""))
    texts = ((665, "Long Company"), (653, "Main Street"))
    words = "".join(f"BT /F1 10 Tf 227 {at} Td ({text}) Tj ET " for at, text in texts)
    (one,) = opened(pdf_pages(f"{table} {words}"), "a.pdf")

    assert one.source.blocks[1].cells[1].text == "Long Company\nMain Street"


def test_short_lines_of_a_cell_that_end_alike_are_a_list():
    table = drawn_table(700, ("No", "Name and address"), ("1", ""))
    words = "".join(f"BT /F1 8 Tf 227 {at} Td (Bond of bid) Tj ET " for at in (662, 653, 644))
    (one,) = opened(pdf_pages(f"{table} {words}"), "a.pdf")

    assert one.source.blocks[1].cells[1].text.splitlines() == ["Bond of bid"] * 3


def test_a_page_that_begins_with_a_line_set_in_begins_a_paragraph():
    full = "This is a line of the tender that goes on up to the right edge of its page and"
    below = (
        "BT /F1 12 Tf 1 0 0 1 110 700 Tm (Payment follows) Tj 1 0 0 1 72 682 Tm (the bill) Tj ET"
    )
    (one,) = opened(pdf_pages(drawn_lines(full, full), below), "a.pdf")
    (other,) = opened(pdf_pages(drawn_lines(full, full), below.replace("110", "72")), "a.pdf")

    assert [block.page for block in one.source.blocks] == [1, 2, 2]
    assert [block.page for block in other.source.blocks] == [1, 2]


def test_the_white_ground_behind_the_words_of_a_cell_rules_nothing():
    table = drawn_table(700, ("Sum of the offer", "Points"), ("Below 5000 in all", "10"))
    ground = "1 g 77 642 30 15 re f 107 642 2 15 re f 109 642 40 15 re f 0 g"
    (one,) = opened(pdf_pages(f"{table} {ground}"), "a.pdf")
    (ruled,) = opened(pdf_pages(f"{table} {ground.replace('1 g', '0 g', 1)}"), "a.pdf")

    assert [len(block.cells) for block in one.source.blocks] == [2, 2]
    assert [len(block.cells) for block in ruled.source.blocks] != [2, 2]


def test_a_hyphen_at_the_end_of_a_line_is_kept():
    long = "This is a line of the tender that goes on up to the right edge of the page ZB-"
    (one,) = opened(pdf_pages(drawn_lines(long, "118 and so on up to its end.")), "a.pdf")

    assert "ZB-118" in "".join(block.text for block in one.source.blocks)


def test_a_zip_counts_as_the_files_inside(document):
    document.add_paragraph("正文")
    content = archive(a__docx=saved(document), b__txt="第二份".encode(), c__png=b"x")

    assert [one.source.name for one in opened(content, "全部.zip")] == [
        "全部.zip/a.docx",
        "全部.zip/b.txt",
    ]


def test_a_damaged_file_of_a_zip_is_left_out_and_told(document):
    document.add_paragraph("正文")
    content = archive(a__pdf=b"no pdf", b__docx=saved(document), c__xlsx=b"no workbook")

    (read,) = opened(content, "全部.zip")

    assert read.source.name == "全部.zip/b.docx"
    assert [error.values["name"] for error in read.left_out] == [
        "全部.zip/a.pdf",
        "全部.zip/c.xlsx",
    ]


def test_a_file_of_a_zip_with_changed_bytes_is_left_out(document):
    document.add_paragraph("正文")
    content = bytearray(archive(a__txt=b"q" * 40, b__docx=saved(document)))
    content[content.index(b"a.txt") + 5] ^= 0xFF  # the first byte of its deflated text

    (read,) = opened(bytes(content), "全部.zip")

    assert read.source.name == "全部.zip/b.docx"
    assert [error.values["name"] for error in read.left_out] == ["全部.zip/a.txt"]


def test_a_zip_of_nothing_but_damaged_files_is_refused_for_the_first():
    with pytest.raises(NotReadError) as refused:
        opened(archive(a__pdf=b"no pdf", b__xlsx=b"no workbook"), "全部.zip")

    assert refused.value.values["name"] == "全部.zip/a.pdf"


def test_a_reader_is_warned_of_what_was_left_out(document):
    document.add_paragraph("项目名称：数据平台")
    content = archive(a__docx=saved(document), b__pdf=b"no pdf")

    warnings = [one for one in read(content, "全部.zip").warnings if one.code == "left_out"]

    assert "全部.zip/b.pdf" in warnings[0].message


def test_the_texts_inside_of_a_zip_come_without_the_damaged_one(document, caplog):
    content = bytearray(archive(a__docx=b"q" * 40, b__docx=saved(document)))
    content[content.index(b"a.docx") + 6] ^= 0xFF

    found = texts_inside(bytes(content), "全部.zip", lambda content, name: content)

    assert [name for name, _ in found] == ["全部.zip/b.docx"]
    assert "a.docx" in caplog.text


def test_a_bomb_is_refused_before_it_is_inflated():
    with pytest.raises(UnsafeFileError):
        opened(archive(a__txt=b"0" * 30_000_000), "炸弹.zip")


def test_entities_are_refused(document):
    content = io.BytesIO(saved(document))
    with zipfile.ZipFile(content, "a") as made:
        made.writestr("word/extra.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')

    with pytest.raises(UnsafeFileError):
        opened(content.getvalue(), "a.docx")


def test_a_file_that_is_something_else_is_refused():
    with pytest.raises(WrongFileKindError):
        opened(b"MZ", "setup.exe")


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.xlsx", "a.zip"])
def test_garbage_is_told(name):
    with pytest.raises((NotReadError, WrongFileKindError)):
        opened(b"%PDF-1.4 not really", name)


def test_a_pdf_without_text_says_so():
    with pytest.raises(NotReadError) as caught:
        opened(pdf(""), "scan.pdf")

    assert caught.value.values["reason"] == "reason.no_text_layer"


def test_the_text_of_a_pdf_has_its_page():
    (one,) = opened(pdf("The contractor shall deliver the goods in thirty days."), "a.pdf")

    assert one.source.pages == 1
    assert one.source.blocks[0].page == 1
    assert one.source.blocks[0].text == "The contractor shall deliver the goods in thirty days."


def test_a_row_that_a_page_cut_is_one_and_the_rows_behind_it_are_their_own():
    first = drawn_table(
        120, ("Staff", "Team leader", "a record of"), ("Staff", "Deputy", "at least")
    )
    second = drawn_table(800, ("", "", "ten years"), ("", "Engineer", "a degree"))

    (one,) = opened(pdf_pages(first, second), "a.pdf")

    assert [block.text for block in one.source.blocks] == [
        "Staff | Team leader | a record of",
        "Staff | Deputy | at least ten years",
        "Engineer | a degree",
    ]


def test_rows_with_points_of_their_own_are_two_though_one_cell_covers_both():
    first = drawn_table(120, ("Items", "Points", "Name"), ("Staff", "18", "Team leader"))
    second = drawn_table(800, ("", "12", "Deputy"))

    (one,) = opened(pdf_pages(first, second), "a.pdf")

    assert [block.text for block in one.source.blocks][1:] == [
        "Staff | 18 | Team leader",
        "12 | Deputy",
    ]


@pytest.mark.parametrize("names", [("No.", "Item", "Points"), ("Item", "Points")])
def test_a_table_may_have_no_border_at_its_sides(names):
    rows = [names, names[::-1]]

    (one,) = opened(pdf_pages(drawn_table(700, *rows, sides=False)), "a.pdf")

    assert [[cell.text for cell in block.cells] for block in one.source.blocks] == [
        list(row) for row in rows
    ]


def test_a_line_that_runs_off_the_page_says_nothing_of_its_column():
    full = "This line of the tender is long enough to reach the right edge of the column, and"
    page = drawn_lines(full, "goes on below it.", full, "too.", "It runs off. " * 20)

    (one,) = opened(pdf_pages(page), "a.pdf")

    assert [block.text for block in one.source.blocks][:2] == [
        f"{full} goes on below it.",
        f"{full} too.",
    ]


def test_running_lines_are_left_out_but_the_first_that_names_the_tender():
    number, title = "Project No.: 0747-2661", "Tender for property services"
    body = "BT /F1 12 Tf 72 500 Td (The bidder shall keep the building clean.) Tj ET"
    page = f"BT /F1 9 Tf 72 800 Td ({number}) Tj 0 -14 Td ({title}) Tj ET {body}"

    (one,) = opened(pdf_pages(page, page, page, page), "a.pdf")

    texts = [block.text for block in one.source.blocks]
    assert texts.count(number) == 1
    assert title not in texts


def test_contents_of_a_file_are_left_out_but_not_those_whose_pages_a_bidder_fills_in():
    contents = ["Chapter 1 Scope ........ 3", "Annex ........ A-12", "........"]
    form = ["Letter of tender ........ [page]", "Price list ........ [page]", "Signed: ........"]
    drawing = " ".join(
        f"BT /F1 12 Tf 72 {700 - 20 * row} Td ({line}) Tj ET"
        for row, line in enumerate(contents + form)
    )

    (one,) = opened(pdf_pages(drawing), "a.pdf")

    assert [block.text for block in one.source.blocks] == form


def test_letters_that_no_language_mixes_are_no_text():
    assert is_legible("投标人应当按照招标文件的要求编制投标文件，并对其真实性负责。" * 4)
    assert not is_legible("ᆿᒼᐸ⋵⊕ђ䐥᭯ᔰᐛぁ᯳ᐛᤑḽᮽԬᆹᒶᐲޡޜ䍴ⓀӔ᱃ѝᗳ" * 4)


def test_nesting_without_end_is_no_crash(document):
    cell = document.add_table(1, 1).cell(0, 0)
    for _ in range(60):
        cell = cell.add_table(1, 1).cell(0, 0)
    document.add_paragraph("后面的正文")

    (one,) = opened(saved(document), "a.docx")

    assert one.source.blocks[-1].text == "后面的正文"


def test_a_missing_file_is_told():
    with pytest.raises(NotReadError):
        open_files([Path("nowhere.pdf")], Unattended())


def test_reading_can_be_stopped():
    class Stopped:
        def step(self, done, total, what):
            raise CancelledError

    with pytest.raises(CancelledError):
        open_content(pdf("text"), "a.pdf", Stopped())

"""The text of PDF files, spreadsheets and mails, with its places; hostile ones are refused."""

import io
import time
import zipfile
from email.message import EmailMessage

import openpyxl
import pytest

from presales_desk.errors import (
    ExpectedError,
    FileTooLargeError,
    NotReadError,
    UnsafeFileError,
    WrongFileKindError,
)
from presales_desk.knowledge import extraction, pdf_files, sheet_files
from presales_desk.knowledge.entry import EntryKind, FileToArchive, NewEntry
from presales_desk.knowledge.extraction import extract


def pdf(*pages):
    """A PDF file with a line of Latin letters on each page."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    kids = []
    for text in pages:
        stream = f"BT /F1 12 Tf 72 700 Td ({text}) Tj ET"
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        font = "<< /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects)} 0 R"
            f" /Resources << /Font {font} >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    body, places = "%PDF-1.4\n", []
    for number, text in enumerate(objects, start=1):
        places.append(len(body))
        body += f"{number} 0 obj\n{text}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    body += f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n"
    return (body + f"<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF").encode()


def workbook(**sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def mail(body, subject="割接窗口", html=False):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "林晓 <lin@a.cn>", "chen@b.cn", subject
    message.set_content(body, subtype="html" if html else "plain")
    message.add_attachment(b"x", maintype="application", subtype="pdf", filename="回退预案.pdf")
    return message.as_bytes()


def test_a_pdf_by_pages():
    first, second = extract(pdf("Cutover at night", "Fallback in 15 minutes"), "a.pdf")

    assert (first.page, first.text) == (1, "Cutover at night")
    assert (second.page, second.text) == (2, "Fallback in 15 minutes")


def test_a_spreadsheet_by_sheets():
    content = workbook(报价=[["项目", "金额"], ["实施", 120000.0], []], 清单=[["交换机"]])

    prices, parts = extract(content, "a.xlsx")

    assert (prices.heading, prices.text) == ("报价", "项目 | 金额\n实施 | 120000")
    assert (parts.heading, parts.text) == ("清单", "交换机")


def test_empty_cells_of_a_spreadsheet_keep_their_column():
    (sheet,) = extract(workbook(报价=[["项目", None, "金额"], [None, "备件", None]]), "a.xlsx")

    assert sheet.text == "项目 |  | 金额\n | 备件"


def test_a_mail_with_its_subject_people_and_attachments():
    (section,) = extract(mail("窗口定在周六夜间\n请确认"), "a.eml")

    assert section.heading == "割接窗口"
    assert "林晓 <lin@a.cn>" in section.text
    assert "窗口定在周六夜间" in section.text.splitlines()
    assert section.text.endswith("回退预案.pdf")


def test_a_mail_in_html_gives_what_is_read_and_loads_nothing():
    html = "<style>p{}</style><script>evil()</script><p>先<b>演练</b></p><img src='http://x/y'>"

    (section,) = extract(mail(html, html=True), "a.eml")

    assert "先演练" in section.text.splitlines()
    assert not {"evil", "p{}", "http"} & set(section.text.split())
    assert "evil" not in section.text


def test_a_hit_in_a_pdf_says_on_which_page_of_which_file_it_stands(base):
    file = FileToArchive("plan.pdf", pdf("Cutover at night", "Fallback in 15 minutes"))
    base.publish(NewEntry(kind=EntryKind.DOCUMENT, title="割接"), [file])

    (hit,) = base.search("fallback").hits

    assert (hit.place.file, hit.place.page) == ("plan.pdf", 2)


def bomb():
    """A spreadsheet of some kilobytes that would fill half a gigabyte."""
    content = io.BytesIO(workbook(a=[["x"]]))
    with zipfile.ZipFile(content, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/a.bin", bytes(600 * 2**20))
    return content.getvalue()


def with_part(name, text):
    content = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook(a=[["x"]]))) as old,
        zipfile.ZipFile(content, "w") as new,
    ):
        for info in old.infolist():
            if info.filename != name:
                new.writestr(info, old.read(info))
        new.writestr(name, text)
    return content.getvalue()


ENTITY = """<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
<workbook>&e;</workbook>"""


@pytest.mark.parametrize(
    ("name", "content", "refusal"),
    [
        ("broken.pdf", b"%PDF-1.7\n garbage", NotReadError),
        ("picture.pdf", pdf(""), NotReadError),
        ("other.pdf", b"PK\x03\x04", NotReadError),
        ("empty.xlsx", b"", WrongFileKindError),
        ("torn.xlsx", workbook(a=[["x"]])[:900], ExpectedError),
        ("outside.xlsx", with_part("../../evil.txt", "x"), UnsafeFileError),
        ("entity.xlsx", with_part("xl/workbook.xml", ENTITY), UnsafeFileError),
        ("cut.xlsx", with_part("xl/workbook.xml", "<workbook><sheets>"), NotReadError),
        ("empty.eml", b"", NotReadError),
    ],
)
def test_what_cannot_be_trusted_is_refused_in_words(name, content, refusal):
    with pytest.raises(refusal) as refused:
        extract(content, name)

    assert refused.value.values["name"] == name


def test_a_bomb_is_refused_before_it_fills_the_memory():
    content = bomb()
    started = time.process_time()

    with pytest.raises(UnsafeFileError):
        extract(content, "bomb.xlsx")

    assert time.process_time() - started < 1


def test_a_huge_file_is_kept_and_found_by_its_name_alone(base, tmp_path, monkeypatch):
    monkeypatch.setattr(extraction, "MAX_FILE", 10)
    huge = tmp_path / "录像说明.txt"
    huge.write_text("割接窗口定在周六夜间", encoding="utf-8")
    with pytest.raises(FileTooLargeError):
        extract(huge, huge.name)

    entry = base.publish(
        NewEntry(kind=EntryKind.DOCUMENT, title="录像"), [FileToArchive(huge.name, huge)]
    )

    assert not entry.files[0].searchable
    assert base.search("录像说明").total == 1
    assert base.search("周六夜间").total == 0


@pytest.mark.parametrize("name", ["a.xlsx", "a.pdf", "a.eml", "a.docx", "a.pptx"])
def test_damage_anywhere_is_told_or_harmless(name):
    """Cut or changed files give sections or a refusal, never a crash."""
    good = {"a.xlsx": workbook(a=[["x", 1]]), "a.pdf": pdf("Cutover"), "a.eml": mail("窗口")}
    content = good.get(name, workbook(a=[["x"]]))
    step = max(len(content) // 25, 1)
    for place in range(0, len(content), step):
        for changed in (content[:place], content[:place] + b"\xff\x00\xff" + content[place + 3 :]):
            assert named_when_refused(changed, name) == name


def named_when_refused(content, name):
    """Return the name in the refusal, or ``name`` when the content could be read."""
    try:
        extract(content, name)
    except ExpectedError as error:
        return error.values["name"]
    return name


OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600) + "EncryptedPackage".encode("utf-16-le")


@pytest.mark.parametrize("name", ["方案.docx", "讲稿.pptx", "报价.xlsx"])
def test_a_file_with_a_password_says_so(name):
    with pytest.raises(ExpectedError) as refused:
        extract(OLE + bytes(4096), name)

    assert "password" in str(refused.value.values.values())


def test_of_a_book_only_so_many_pages_and_letters_are_read(monkeypatch):
    monkeypatch.setattr(pdf_files, "MAX_PAGES", 2)
    assert [s.page for s in extract(pdf("one", "two", "three"), "a.pdf")] == [1, 2]

    monkeypatch.setattr(pdf_files, "MAX_LETTERS", 5)
    assert [s.text for s in extract(pdf("one", "two", "three"), "a.pdf")] == ["one", "tw"]


def test_of_a_sheet_only_so_many_rows_are_read(monkeypatch):
    monkeypatch.setattr(sheet_files, "MOST_ROWS", 2)

    (section,) = extract(workbook(a=[["x"], ["y"], ["z"]]), "a.xlsx")

    assert section.text == "x\ny"


@pytest.mark.parametrize(
    "title",
    ["“引号”与'单引号'", "📡 割接", "\u202egnp.割接", "名" * 10_000, "a/b\\c:d*?|<>", "CON"],
    ids=["quotes", "emoji", "right-to-left", "long", "odd letters", "device"],
)
def test_whatever_a_file_is_called_it_is_filed_inside_and_found(base, tmp_path, title):
    file = FileToArchive(f"{title[:200]}.txt", "周六夜间".encode())
    entry = base.publish(NewEntry(kind=EntryKind.DOCUMENT, title=title), [file])

    assert base.search("周六夜间").hits[0].id == entry.id
    assert base.file_path(entry, entry.files[0].name).read_bytes() == "周六夜间".encode()
    places = {path for path in tmp_path.rglob("*") if "packages" not in path.parts}
    assert all(path.is_dir() or path.name.startswith("catalogue.db") for path in places)


PAGE = (
    "<html><head><title>割接公告</title><style>p{}</style></head><body><script>evil()</script>"
    "<p>发布：信息中心</p><h2>窗口</h2><p>周六<b>夜间</b></p>"
    "<table><tr><td>回退</td><td>15分钟</td></tr></table></body></html>"
)


@pytest.mark.parametrize("name", ["notice.html", "NOTICE.HTM"])
def test_a_saved_web_page_by_its_headings(name):
    first, second = extract(PAGE.encode(), name)

    assert (first.heading, first.text) == ("割接公告", "发布：信息中心")
    assert second.heading == "窗口"
    assert second.text.splitlines() == ["周六夜间", "回退 | 15分钟"]


def test_a_web_page_in_the_encoding_of_old_chinese_sites():
    (first, _) = extract(PAGE.encode("gb18030"), "notice.html")

    assert first.text == "发布：信息中心"


def test_a_web_page_whose_title_nobody_closed():
    (section,) = extract("<head><title>公告<body><p>周六夜间".encode(), "notice.html")

    assert section.text == "周六夜间"

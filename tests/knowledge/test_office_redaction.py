"""No secret word is left anywhere in a copy of an Office file, or there is no copy."""

import io
import struct
import zipfile
import zlib

import docx
import pptx
import pytest
from docx.oxml import OxmlElement
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Cm

from presales_desk.deck.rewriting.package import Rewriting
from presales_desk.deck.rewriting.stripping import strip
from presales_desk.errors import NotReadError, UnsafeFileError, WrongFileKindError
from presales_desk.knowledge.office_redaction import can_redact, redacted_office
from presales_desk.planning.redaction import Redaction, Sort, StandIn

WORDS = Redaction([StandIn("恒川集团", Sort.CUSTOMER, 0), StandIn("Xu Feng", Sort.PERSON, 0)])


def saved(document):
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def stripped(deck):
    """A deck as it comes to be redacted: without notes and traces."""
    rewriting = Rewriting(saved(deck))
    strip(rewriting)
    return rewriting.saved()


def a_picture():
    def chunk(kind, data):
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\0\x12\x34\x56")
    parts = (chunk(b"IHDR", head), chunk(b"IDAT", body), chunk(b"IEND", b""))
    return io.BytesIO(b"\x89PNG\r\n\x1a\n" + b"".join(parts))


def whole(content):
    """All parts of a file, those of files inside too, as text."""
    texts = []
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            part = archive.read(name)
            texts += [name, whole(part) if part[:2] == b"PK" else part.decode("utf-8", "replace")]
    return "\n".join(texts)


def is_clean(content):
    return content is not None and not any(word in whole(content) for word in ("恒川", "Xu Feng"))


def changed(content, **parts):
    """The file with parts replaced or added."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(result, "w") as new:
        for name in old.namelist():
            new.writestr(name, parts.pop(name, old.read(name)))
        for name, part in parts.items():
            new.writestr(name, part)
    return result.getvalue()


def test_a_name_is_found_in_a_word_document_wherever_it_stands():
    document = docx.Document()
    document.core_properties.author = "Xu Feng"
    document.core_properties.title = "恒川集团"
    paragraph = document.add_paragraph("给恒")
    paragraph.add_run("川集").bold = True
    paragraph.add_run("团的方案 ")
    document.add_table(1, 1).cell(0, 0).text = "恒川集团"
    document.sections[0].header.paragraphs[0].text = "Xu Feng"
    document.sections[0].footer.paragraphs[0].text = "恒川集团"
    deleted = OxmlElement("w:del")
    deleted.set(f"{{{paragraph._p.nsmap['w']}}}author", "Xu Feng")
    paragraph._p.append(deleted)

    copy = redacted_office(saved(document), "a.docx", WORDS)

    assert is_clean(copy)
    read = docx.Document(io.BytesIO(copy))
    assert read.paragraphs[0].text == "给客户A的方案 "
    assert read.tables[0].cell(0, 0).text == "客户A"


def test_runs_that_hold_whole_names_keep_their_looks():
    document = docx.Document()
    paragraph = document.add_paragraph("致 ")
    paragraph.add_run("恒川集团").bold = True

    read = docx.Document(io.BytesIO(redacted_office(saved(document), "a.docx", WORDS)))

    assert [(run.text, bool(run.bold)) for run in read.paragraphs[0].runs] == [
        ("致 ", False),
        ("客户A", True),
    ]


def a_deck():
    deck = pptx.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = "恒川集团的现状"
    slide.shapes.title.text_frame.paragraphs[0].runs[0].hyperlink.address = "https://x.cn/恒川集团"
    slide.notes_slide.notes_text_frame.text = "Xu Feng 会问价格"
    return deck, slide


def test_a_name_is_found_in_a_deck_wherever_it_stands():
    deck, slide = a_deck()
    picture = slide.shapes.add_picture(a_picture(), Cm(1), Cm(1))
    picture._element.nvPicPr.cNvPr.set("descr", "恒川集团大楼")
    data = CategoryChartData()
    data.categories = ["恒川集团", "其他"]
    data.add_series("Xu Feng", (1, 2))
    slide.shapes.add_chart(XL_CHART_TYPE.PIE, Cm(1), Cm(5), Cm(8), Cm(8), data)

    copy = redacted_office(stripped(deck), "a.pptx", WORDS)

    assert is_clean(copy)
    assert b"\x12\x34\x56" not in copy
    (read,) = pptx.Presentation(io.BytesIO(copy)).slides
    assert read.shapes.title.text == "客户A的现状"
    chart = next(shape.chart for shape in read.shapes if shape.has_chart)
    assert list(chart.plots[0].categories) == ["客户A", "其他"]


def test_a_known_amount_in_a_chart_keeps_the_file_back():
    deck, slide = a_deck()
    data = CategoryChartData()
    data.categories = ["报价"]
    data.add_series("元", (1_280_000,))
    slide.shapes.add_chart(XL_CHART_TYPE.PIE, Cm(1), Cm(5), Cm(8), Cm(8), data)
    words = Redaction([], known=[1_280_000])

    assert redacted_office(stripped(deck), "a.pptx", words) is None
    assert redacted_office(stripped(deck), "a.pptx", WORDS) is not None


@pytest.mark.parametrize(
    "parts",
    [
        {"ppt/embeddings/oleObject1.bin": b"anything"},
        {"ppt/media/image9.emf": b"anything"},
        {"ppt/media/恒川集团.png": b"anything"},
        {"ppt/custom.xml": "<a 恒川集团='1'/>".encode()},
        {"ppt/broken.xml": b"<a>"},
        {"ppt/other.xml": '<a b="恒川集团"/>'.encode()},
    ],
)
def test_what_cannot_be_looked_through_keeps_the_file_back(parts):
    deck, _ = a_deck()
    copy = redacted_office(changed(stripped(deck), **parts), "a.pptx", WORDS)
    assert copy is None or is_clean(copy)


def test_hostile_files_are_refused_before_they_are_read():
    deck, _ = a_deck()
    evil = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    with pytest.raises(UnsafeFileError):
        redacted_office(changed(stripped(deck), **{"ppt/evil.xml": evil}), "a.pptx", WORDS)
    with pytest.raises((WrongFileKindError, NotReadError)):
        redacted_office(b"no zip", "a.pptx", WORDS)
    with pytest.raises(WrongFileKindError):
        redacted_office(stripped(deck), "a.docx", WORDS)


def test_only_files_of_known_kinds_are_tried():
    assert [name for name in ("a.PPTX", "a.docx", "a.pdf", "a.doc", "a") if can_redact(name)] == [
        "a.PPTX",
        "a.docx",
    ]

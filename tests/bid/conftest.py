"""Handmade tenders: real Word and PDF files of a few lines."""

import io

import pytest
from docx import Document
from docx.oxml import parse_xml

from presales_desk.bid.reader import read_content
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def saved(document):
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def read(content, name="招标文件.docx", language="zh"):
    """The first tender in a file."""
    return read_content(content, name, Unattended(), catalogue(language))[0]


def read_text(*lines, name="招标文件.txt", language="zh"):
    return read("\n".join(lines).encode(), name, language)


def read_markdown(*lines):
    return read_text(*lines, name="招标文件.md")


def read_request(*lines):
    """An English request in Markdown."""
    return read_text("# Request for Proposals", "", *lines, name="rfp.md", language="en")


def facts(tender):
    return {fact.key: fact.value for fact in tender.facts}


def marked(tender):
    return [(clause.mark, clause.text) for clause in tender.clauses if clause.mark]


def names(tender):
    """What the documents of the bid are called."""
    return [document.name for document in tender.documents]


def points(tender):
    return [(item.item, item.points) for item in tender.scoring]


def add_table(document, rows):
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    return table


def number(paragraph, num_id, level=0):
    """Give a paragraph an automatic number."""
    properties = paragraph._p.get_or_add_pPr()
    properties.append(
        parse_xml(f'<w:numPr {W}><w:ilvl w:val="{level}"/><w:numId w:val="{num_id}"/></w:numPr>')
    )


def add_list(document, pattern, form="decimal"):
    """Define a numbered list and return its id."""
    root = document.part.numbering_part.element
    root.insert(
        0,
        parse_xml(
            f'<w:abstractNum {W} w:abstractNumId="77"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
            f'<w:numFmt w:val="{form}"/><w:lvlText w:val="{pattern}"/></w:lvl></w:abstractNum>'
        ),
    )
    root.append(parse_xml(f'<w:num {W} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    return 77


@pytest.fixture
def document():
    return Document()

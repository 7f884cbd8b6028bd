"""Sets the forms anew that a tender prints in a format without layout: their words and tables."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Any

from presales_desk.bid.forms.printed import PrintedForm, PrintedForms
from presales_desk.bid.forms.regions import find_regions
from presales_desk.bid.forms.theme import ASIAN, LATIN
from presales_desk.bid.reading.blocks import Cell
from presales_desk.bid.reading.numbering import W
from presales_desk.records.xml_text import xml_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.forms.regions import Region
    from presales_desk.bid.reading.blocks import Block

_UPRIGHT, _ACROSS = 8_900, 13_900
"""Width of a table, in twentieths of a point: that of the text between usual margins."""
_MANY = 6
"""Columns from which on a form needs pages that lie across."""
_LINE = 37
"""Characters of a line: a longer paragraph is prose, whose first line is indented."""
_FEWEST, _MOST = 5, 30
"""Characters that a column is as wide as, at least and at most."""
_HEAD = 8
"""Characters that a head takes of one line, at most."""
_HEADS = 2
"""Rows of a table that is nothing but the heads of a list."""
_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_FONTS = f'<w:rFonts w:ascii="{LATIN}" w:hAnsi="{LATIN}" w:eastAsia="{ASIAN}"/>'
_SIZES = {"text": (24, 360), "cell": (21, 240)}
"""Of the letters in half points, and of the lines in 240ths: 小四 with 1.5 lines, 五号."""


def plain_forms(blocks: Sequence[Block], prefix: str) -> PrintedForms:
    """Return the forms of a file that was read, such as a PDF.

    Args:
        blocks: Of the file.
        prefix: Of the ids of styles, unique among the files of a tender; letters and digits.

    """

    def begins_page(place: int) -> bool:
        return place == 0 or blocks[place].page != blocks[place - 1].page

    regions = find_regions(blocks, begins_page)
    forms = tuple(_form(found, blocks, prefix) for found in regions)
    return PrintedForms(forms, _styles(prefix) if forms else b"")


def _form(found: Region, blocks: Sequence[Block], prefix: str) -> PrintedForm:
    own = blocks[found.start : found.end]
    is_wide = max(len(block.cells) for block in own) >= _MANY
    width = _ACROSS if is_wide else _UPRIGHT
    body = _body(own, prefix, width)
    title = b"" if found.title is None else _body([blocks[found.title]], prefix, width)
    return PrintedForm(
        found.number, found.name, body, landscape=is_wide, set_anew=True, title=title
    )


def _styles(prefix: str) -> bytes:
    from docx.oxml.ns import nsdecls

    styles = "".join(
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{prefix}{name}">'
        f'<w:name w:val="{prefix} {name}"/><w:uiPriority w:val="99"/><w:semiHidden/>'
        f'<w:pPr><w:spacing w:before="0" w:after="0" w:line="{line}" w:lineRule="auto"/></w:pPr>'
        f'<w:rPr>{_FONTS}<w:sz w:val="{size}"/></w:rPr></w:style>'
        for name, (size, line) in _SIZES.items()
    )
    return f"<w:styles {nsdecls('w')}>{styles}</w:styles>".encode()


def _body(blocks: Sequence[Block], prefix: str, width: int) -> bytes:
    from docx.oxml.parser import OxmlElement
    from lxml.etree import tostring

    body = OxmlElement("w:body")
    for table, held in groupby(blocks, key=lambda block: block.table):
        if table is None:
            body.extend([_prose(block.text, f"{prefix}text") for block in held])
        else:
            body.append(_table([block.cells for block in held], width, f"{prefix}cell"))
    return tostring(body, encoding="utf-8")


def _prose(text: str, style: str) -> Any:
    made = _paragraph(text, style)
    if len(text) > _LINE:
        _made("ind", made[0], firstLineChars=200, firstLine=480)
    return made


def _paragraph(text: str, style: str) -> Any:
    made = _made("p")
    _made("pStyle", _made("pPr", made), val=style)
    run = _made("r", made)
    for number, line in enumerate(xml_text(text).splitlines()):
        if number:
            _made("br", run)
        written = _made("t", run)
        written.text = line
        written.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return made


def _table(rows: list[tuple[Cell, ...]], width: int, style: str) -> Any:
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    starts = sorted({cell.column for row in rows for cell in row})
    widths = _widths(rows, starts, width)
    if len(rows) <= _HEADS and all(cell.text for row in rows for cell in row):
        # The reader left the empty rows out.
        rows.append(tuple(Cell("", start) for start in starts))
    made = _made("tbl")
    made.append(
        parse_xml(
            f'<w:tblPr {nsdecls("w")}><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
            f'<w:tblBorders>{_BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>'
        )
    )
    grid = _made("tblGrid", made)
    for each in widths:
        _made("gridCol", grid, w=each)
    for row, below in zip(rows, [*rows[1:], ()], strict=True):
        line = _made("tr", made)
        going_on = {cell.column for cell in below if cell.continued}
        for cell, columns in _spans(row, starts):
            merged = "" if cell.continued else "restart" if cell.column in going_on else None
            own = [widths[column] for column in columns]
            line.append(_cell(_joined(cell.text), own, merged, style))
    return made


def _spans(row: Sequence[Cell], starts: Sequence[int]) -> Iterator[tuple[Cell, Sequence[int]]]:
    """Yield the cells of a row, each with the columns of the grid that it takes."""
    begun = [starts.index(cell.column) for cell in row]
    if begun:
        begun[0] = 0  # a row that the reader found too short begins at the edge
    for cell, (start, end) in zip(row, pairwise([*begun, len(starts)]), strict=True):
        yield cell, range(start, max(end, start + 1))


def _cell(text: str, widths: Sequence[int], merged: str | None, style: str) -> Any:
    """Return a cell; one that goes on from the row above is ``merged`` with an empty value."""
    made = _made("tc")
    form = _made("tcPr", made)
    _made("tcW", form, w=sum(widths), type="dxa")
    if len(widths) > 1:
        _made("gridSpan", form, val=len(widths))
    if merged is not None:
        _made("vMerge", form, **({"val": merged} if merged else {}))
    _made("vAlign", form, val="center")
    made.append(_paragraph("" if merged == "" else text, style))
    return made


def _joined(text: str) -> str:
    """Return the text of a cell in one line: narrow columns of the tender broke it."""
    lines = text.splitlines()
    return "".join(
        line if line[:1] > "\u2e80" or number == 0 else f" {line}"
        for number, line in enumerate(lines)
    )


def _widths(rows: Sequence[Sequence[Cell]], starts: Sequence[int], width: int) -> list[int]:
    longest = dict.fromkeys(starts, _FEWEST)
    for number, row in enumerate(rows):
        most = _MOST if number else _HEAD
        for cell, columns in _spans(row, starts):
            if len(columns) == 1:
                longest[cell.column] = max(longest[cell.column], min(len(cell.text), most))
    whole = sum(longest.values())
    return [width * longest[start] // whole for start in starts]


def _made(name: str, parent: Any | None = None, **values: object) -> Any:
    """Return a new element with attributes, at the end of its parent."""
    from docx.oxml.parser import OxmlElement

    made = OxmlElement(f"w:{name}")
    for key, value in values.items():
        made.set(f"{W}{key}", str(value))
    if parent is not None:
        parent.append(made)
    return made

"""Takes a form that the tender prints over into the bid, filled in with what we know."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from docx.oxml import parse_xml
from docx.oxml.ns import qn

from presales_desk.documents.bid.form_colours import take_colours
from presales_desk.documents.bid.form_ends import keep_signature, without_notes
from presales_desk.documents.bid.form_indents import ease
from presales_desk.documents.bid.form_labels import known
from presales_desk.documents.bid.form_pictures import PictureWriter
from presales_desk.documents.bid.form_places import open_places
from presales_desk.documents.bid.form_rows import rows_by_name, rows_for
from presales_desk.documents.bid.form_scope import in_rows, told_title
from presales_desk.documents.bid.form_tables import FormTables
from presales_desk.documents.bid.form_text import FormText
from presales_desk.documents.bid.sections import length_of, text_width

if TYPE_CHECKING:
    from presales_desk.documents.bid.material import BidMaterial, TenderForm
    from presales_desk.documents.bid.paper import BidPaper

_TOO_WIDE = 1.02
"""Tables up to this share wider than the text stay as they are."""


def take_over(
    paper: BidPaper,
    material: BidMaterial,
    form: TenderForm,
    title: str,
    *,
    of_tender: bool = True,
) -> None:
    """Write a form of the tender at the end of ``paper``.

    Args:
        paper: Gets it; its blanks are listed there.
        material: What it is filled in with.
        form: Of the tender.
        title: Of the document that the form is for.
        of_tender: Whether it may hold what is meant for bidders alone; the company's own may not.

    """
    styles = parse_xml(form.styles)
    body = parse_xml(form.body)
    if of_tender:
        _leave_out(body, styles, draft=material.draft)
    _add_styles(paper.document, styles)
    _fill(paper, material, form, title, body, of_tender=of_tender)
    blocks = list(body)
    keep_signature(blocks)
    ease(blocks, text_width(paper.document.sections[-1]))
    for block in blocks:
        paper.place(block)


def _fill(
    paper: BidPaper,
    material: BidMaterial,
    form: TenderForm,
    title: str,
    body: Any,
    *,
    of_tender: bool,
) -> None:
    """Write what we know into the tables, blanks and pictures of a form's ``w:body``."""
    told = told_title(title, "".join(each.text or "" for each in body.iter(qn("w:t"))))
    values = known(material, told, blind=paper.is_blind)
    text = FormText(values, paper.text("blank.form"), paper.language, paper.open_blank)
    listed = partial(rows_for, paper, material, title)
    named = partial(rows_by_name, paper, material, title)
    tables = FormTables(text, in_rows(values, told), listed, named)
    width = text_width(paper.document.sections[-1])
    for table in list(body.iter(qn("w:tbl"))):
        tables.fill(table)
        _fit(table, width)
    places = open_places(body, text) if of_tender else []
    pictures = PictureWriter(paper, form.pictures, text, width)
    for paragraph in list(body.iter(qn("w:p"))):
        if paragraph not in tables.written and paragraph not in places:
            text.fill(paragraph)
        pictures.fill(paragraph)


def _leave_out(body: Any, styles: Any, *, draft: bool) -> None:
    """Take what is meant for bidders alone out of a form: colours, and notes but from a draft."""
    take_colours(body)
    take_colours(styles)
    kept = without_notes(list(body), draft=draft)
    for block in list(body):
        body.remove(block)
    body.extend(kept)


def _add_styles(document: Any, styles: Any) -> None:
    """Take over the styles of a ``w:styles`` that are not there yet."""
    own = document.styles.element
    known = {style.get(qn("w:styleId")) for style in own.iterfind(qn("w:style"))}
    for style in list(styles):
        if style.get(qn("w:styleId")) not in known:
            own.append(style)


def _fit(table: Any, width: int) -> None:
    """Narrow a table that is wider than the text of the bid, in twentieths of a point."""
    columns = table.findall(f"{qn('w:tblGrid')}/{qn('w:gridCol')}")
    whole = sum(_width(column) for column in columns)
    if whole <= width * _TOO_WIDE:
        return
    share = width / whole
    cells = table.iter(qn("w:tcW"))
    own = table.find(f"{qn('w:tblPr')}/{qn('w:tblW')}")
    for each in (*columns, *cells, *([] if own is None else [own])):
        if each.get(qn("w:type")) in (None, "dxa") and _width(each):
            each.set(qn("w:w"), str(int(_width(each) * share)))
    for indent in table.findall(f"{qn('w:tblPr')}/{qn('w:tblInd')}"):
        indent.getparent().remove(indent)


def _width(element: Any) -> int:
    return length_of(element, "w")

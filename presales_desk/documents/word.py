"""A Word document as our reports and forms need it.

Styles carry everything; tables repeat their head, and no row breaks over a page.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import docx
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from presales_desk.documents.material import Wording
from presales_desk.documents.word_cells import (
    GROUP_FILL,
    add_row,
    begin_table,
    fill_cell,
    fill_head,
    repeat_on_every_page,
    shade,
)
from presales_desk.documents.word_forms import (
    Field,
    fill_form,
    fill_signatures,
    form_shares,
    sign_shares,
)
from presales_desk.documents.word_look import LANGUAGE_TAGS, MUTED, dress, narrow_margins
from presales_desk.documents.word_template import open_template
from presales_desk.documents.word_xml import xml_of
from presales_desk.records.xml_text import xml_text

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from docx.document import Document
    from docx.table import Table

    from presales_desk.documents.house import Letterhead
    from presales_desk.documents.word_cells import Choices, Value
    from presales_desk.documents.word_forms import Signature

    Group = tuple[str, Sequence[Sequence[Value]]]

_LONGEST_PROPERTY = 255


class WordDocument:
    """A document being written from top to bottom."""

    def __init__(self, letterhead: Letterhead, title: str, *, running_head: str) -> None:
        """Begin a document on A4.

        Args:
            letterhead: The company's look.
            title: For the document's properties; ``cover`` prints it.
            running_head: What the header of every page says beside the company.

        Raises:
            NotReadError: The company's template is no sound Word file.

        """
        self._letterhead = letterhead
        self._language = letterhead.language
        self._ends_with_table = False
        self._document = _begun(letterhead, running_head)
        self._set_properties(title)
        _set_zoom(self._document)

    def cover(self, title: str, subtitle: str, facts: Sequence[tuple[str, str]]) -> None:
        """Write the head of the first page: logo, title, subtitle, a small table of facts."""
        if self._letterhead.logo is not None:
            paragraph = self._document.add_paragraph()
            paragraph.paragraph_format.line_spacing = 1.0  # a fixed height would cut it off
            paragraph.add_run().add_picture(io.BytesIO(self._letterhead.logo), height=Cm(1.2))
        self.title(title, subtitle)
        self.facts(facts)

    def title(self, title: str, subtitle: str) -> None:
        """Write title and subtitle alone, where there is no room for more."""
        self._document.add_paragraph(xml_text(title), style="Title")
        if subtitle:
            self._document.add_paragraph(xml_text(subtitle), style="Subtitle")

    def narrow_margins(self) -> None:
        """Leave more of the page to the text; a company's template keeps its own margins."""
        if self._letterhead.template is None:
            narrow_margins(self._document)

    def heading(self, text: str, level: int = 1) -> None:
        """Write a heading of level 1 to 3."""
        self._document.add_heading(xml_text(text), level)
        self._ends_with_table = False

    def paragraph(self, text: str, *, muted: bool = False, leads: bool = False) -> None:
        """Write text; its lines become paragraphs.

        Args:
            text: What to write.
            muted: For help, and for what is missing.
            leads: Stays on the page of what follows.

        """
        self._ends_with_table = False
        for line in text.splitlines() or [""]:
            paragraph = self._document.add_paragraph()
            paragraph.paragraph_format.keep_with_next = leads
            run = paragraph.add_run(xml_text(line))
            if muted:
                run.font.color.rgb = MUTED

    def facts(self, rows: Sequence[tuple[str, str]]) -> None:
        """Write labels and values, two pairs in a row; see ``form``."""
        self.form([Field(label, value) for label, value in rows])

    def form(self, fields: Iterable[Field], *, pairs: int = 2) -> None:
        """Write a form: shaded labels, each with its value at the right.

        Args:
            fields: In their order. A long value, and the last one of an uneven number, get a
                whole row.
            pairs: Labels with values in a row.

        """
        if known := list(fields):  # a table without rows is no table
            fill_form(self._table(form_shares(pairs)), known, pairs)

    def signatures(self, signatures: Sequence[Signature]) -> None:
        """Write the block in which people give their opinion and sign, one row each."""
        if signatures:
            line = Wording.of(self._letterhead).text("signature")
            fill_signatures(self._table(sign_shares()), signatures, line)

    def choices(self, label: str, choices: Choices) -> None:
        """Write one line of options to tick, as a form of one field."""
        self.form([Field(label, choices, wide=True)])

    def table(
        self,
        head: Sequence[str],
        rows: Iterable[Sequence[Value]],
        shares: Sequence[float],
        *,
        total: Sequence[Value] = (),
    ) -> None:
        """Write a table with a head that repeats on every page.

        Args:
            head: Names of the columns.
            rows: Contents of the cells.
            shares: Relative widths of the columns.
            total: Contents of a last row that sums the others up; none when empty.

        """
        table = self._headed(head, shares)
        _add_rows(table, rows)
        if total:
            for cell, value in zip(add_row(table).cells, total, strict=True):
                fill_cell(cell, value, bold=True)
                shade(cell, GROUP_FILL)

    def grouped_table(
        self, head: Sequence[str], groups: Iterable[Group], shares: Sequence[float]
    ) -> None:
        """Write a table whose rows belong together, each group below a row with its name.

        Args:
            head: Names of the columns.
            groups: The name of each group and its rows; a group without rows is left out.
            shares: Relative widths of the columns.

        """
        table = self._headed(head, shares)
        for name, rows in groups:
            if rows:
                cells = add_row(table).cells
                whole = cells[0].merge(cells[-1])
                fill_cell(whole, name, bold=True, stays=True)
                shade(whole, GROUP_FILL)
                _add_rows(table, rows)

    def content(self) -> bytes:
        """Return the finished .docx."""
        buffer = io.BytesIO()
        self._document.save(buffer)
        return buffer.getvalue()

    def dated(self, moment: dt.datetime) -> None:
        """Set when the document was made, in its properties."""
        core = self._document.core_properties
        core.created = core.modified = moment

    def _headed(self, head: Sequence[str], shares: Sequence[float]) -> Table:
        table = self._table(shares)
        top = add_row(table)
        for cell, text in zip(top.cells, head, strict=True):
            fill_head(cell, text)
        repeat_on_every_page(top)
        return table

    def _table(self, shares: Sequence[float]) -> Table:
        if self._ends_with_table:
            # Two tables without anything between them would become one.
            gap = self._document.add_paragraph().paragraph_format
            gap.line_spacing, gap.space_after = Pt(8), Pt(0)
        self._ends_with_table = True
        return begin_table(self._document, shares)

    def _set_properties(self, title: str) -> None:
        profile = self._letterhead.profile
        core = self._document.core_properties
        core.title, core.author = _property(title), _property(profile.user_name)
        core.last_modified_by, core.comments = core.author, ""
        core.language = LANGUAGE_TAGS[self._language][0]


def _begun(letterhead: Letterhead, running_head: str) -> Document:
    if letterhead.template is not None:
        return open_template(letterhead.template, letterhead.profile.document_template_name)
    document = docx.Document()
    dress(document, letterhead, running_head)
    return document


def _add_rows(table: Table, rows: Iterable[Sequence[Value]]) -> None:
    for values in rows:
        for cell, value in zip(add_row(table).cells, values, strict=True):
            fill_cell(cell, value)


def _set_zoom(document: Document) -> None:
    # The standard asks for a percentage that the template of python-docx leaves out.
    for zoom in xml_of(document.settings).findall(qn("w:zoom")):
        zoom.set(qn("w:percent"), "100")


def _property(text: str) -> str:
    return xml_text(text)[:_LONGEST_PROPERTY]

"""Copies paragraphs and tables of a tender so that they stand on their own in another file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.bid.forms.cleaning import properties, put, valued
from presales_desk.bid.forms.lists import Lists
from presales_desk.bid.forms.pictures import HOLDERS, FormPictures
from presales_desk.bid.forms.styles import FormStyles
from presales_desk.bid.forms.theme import Theme
from presales_desk.bid.reading.numbering import W
from presales_desk.bid.reading.word import boxes, children_of, rows_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from presales_desk.bid.forms.pictures import FormPicture
    from presales_desk.bid.reading.word import OpenedWord

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_WRITTEN = {
    f"{W}{name}" for name in ("t", "tab", "br", "cr", "noBreakHyphen", "softHyphen", "sym", "ptab")
}
"""What of a run is taken over; fields leave their result, pictures a mark."""
_AROUND = {
    f"{W}{name}"
    for name in (
        *("ins", "moveTo", "hyperlink", "smartTag", "customXml", "fldSimple", "dir", "bdo"),
        *("sdt", "sdtContent"),
    )
}
"""What may stand around runs; only what it holds is taken over."""
_MAX_DEPTH = 6
"""Tables inside tables beyond which only an attacker goes."""
_MOST_BLANKS = 2
"""Empty lines in a row that are kept: more of them only pushed the text to another page."""


class FormCopier:
    """Copies out of one file.

    Args:
        opened: The file.
        prefix: Of the ids of its styles in the bid.

    Attributes:
        styles: Those that were used so far.

    """

    def __init__(self, opened: OpenedWord, prefix: str) -> None:
        self._part = opened.document.part
        self._pictures = FormPictures(self._part)
        self._theme = Theme(opened.document)
        self._lists = Lists(opened)
        self.styles = FormStyles(opened.document, self._theme, prefix)

    def body(self, sources: Iterable[Any]) -> tuple[Any, list[FormPicture | None]]:
        """Return a ``w:body`` with copies of paragraphs and tables, and the pictures in them.

        Where a picture belongs stands a ``w:drawing`` whose ``w:id`` is its place among them.
        """
        from docx.oxml.parser import OxmlElement

        self._pictures = FormPictures(self._part)
        made = OxmlElement("w:body")
        made.extend(self._blocks(sources, 0))
        _shorten(made)
        return made, self._pictures.found

    def _blocks(self, sources: Iterable[Any], depth: int) -> Iterator[Any]:
        for source in sources:
            if source.tag == f"{W}p":
                yield self._paragraph(source)
                if depth < _MAX_DEPTH:
                    for box in boxes(source):
                        yield from self._blocks(box, depth + 1)
            elif source.tag == f"{W}tbl" and depth < _MAX_DEPTH:
                yield from self._table(source, depth)
            elif source.tag in _AROUND and depth < _MAX_DEPTH:
                yield from self._blocks(source, depth + 1)

    def _paragraph(self, source: Any) -> Any:
        made = source.makeelement(f"{W}p", nsmap=source.nsmap)
        form = properties(source.find(f"{W}pPr"), "pPr", self._theme)
        self._set_style(form, "pStyle", "paragraph", source.find(f"{W}pPr/{W}pStyle"))
        made.append(form)
        runs = list(self._runs(source, 0))
        if number := self._lists.number(source):
            self._add_indent(form, source)
            made.append(_numbered(number, self._lists.gap(source), runs))
        made.extend(runs)
        return made

    def _runs(self, parent: Any, depth: int) -> Iterator[Any]:
        for child in parent:
            if child.tag == f"{W}r":
                run = self._run(child)
                if len(run) > 1:
                    yield run
                for mark in self._marks(child):
                    yield _marked(mark)
            elif child.tag in _AROUND and depth < _MAX_DEPTH:
                yield from self._runs(child, depth + 1)

    def _marks(self, run: Any) -> Iterator[Any]:
        for child in run:
            if child.tag in HOLDERS:
                yield from self._pictures.marks(child)

    def _run(self, source: Any) -> Any:
        made = source.makeelement(f"{W}r", nsmap=source.nsmap)
        look = properties(source.find(f"{W}rPr"), "rPr", self._theme)
        if (style := source.find(f"{W}rPr/{W}rStyle")) is not None:
            self._set_style(look, "rStyle", "character", style)
        made.append(look)
        for child in source:
            if child.tag in _WRITTEN and child.get(f"{W}type") not in ("page", "column"):
                made.append(_written(child))
        return made

    def _add_indent(self, form: Any, source: Any) -> None:
        """Indent a paragraph as its list does, unless it says itself how far."""
        indent = self._lists.indent(source)
        if indent is not None and form.find(f"{W}ind") is None:
            copy = properties(None, "ind", self._theme)
            copy.attrib.update({k: v for k, v in indent.attrib.items() if k.startswith(W)})
            put(form, copy)

    def _set_style(self, form: Any, tag: str, kind: str, used: Any | None) -> None:
        wanted = "" if used is None else used.get(f"{W}val") or ""
        if style_id := self.styles.id_of(kind, wanted):
            put(form, valued(tag, style_id))

    def _table(self, source: Any, depth: int) -> Iterator[Any]:
        made = source.makeelement(f"{W}tbl", nsmap=source.nsmap)
        form = properties(source.find(f"{W}tblPr"), "tblPr", self._theme)
        self._set_style(form, "tblStyle", "table", source.find(f"{W}tblPr/{W}tblStyle"))
        made.append(form)
        made.append(properties(source.find(f"{W}tblGrid"), "tblGrid", self._theme))
        made.extend(row for each in rows_of(source) if (row := self._row(each, depth)) is not None)
        if made.find(f"{W}tr") is not None:
            yield made

    def _row(self, source: Any, depth: int) -> Any | None:
        """Return the copy of a row; None for one without cells, which Word would not open."""
        made = source.makeelement(f"{W}tr", nsmap=source.nsmap)
        for tag in ("tblPrEx", "trPr"):
            if (own := source.find(f"{W}{tag}")) is not None:
                made.append(properties(own, tag, self._theme))
        cells = [self._cell(cell, depth) for cell in children_of(source, f"{W}tc")]
        made.extend(cells)
        return made if cells else None

    def _cell(self, source: Any, depth: int) -> Any:
        made = source.makeelement(f"{W}tc", nsmap=source.nsmap)
        made.append(properties(source.find(f"{W}tcPr"), "tcPr", self._theme))
        made.extend(self._blocks(source, depth + 1))
        if made[-1].tag != f"{W}p":
            made.append(source.makeelement(f"{W}p", nsmap=source.nsmap))
        return made


def _written(source: Any) -> Any:
    made = source.makeelement(source.tag, nsmap=source.nsmap)
    made.attrib.update({k: v for k, v in source.attrib.items() if k.startswith(W)})
    if source.tag == f"{W}t":
        made.text = source.text
        made.set(_SPACE, "preserve")
    return made


def _marked(mark: Any) -> Any:
    """Return a run of its own with the mark of a picture."""
    run = mark.makeelement(f"{W}r", nsmap=mark.nsmap)
    run.append(mark)
    return run


def _numbered(number: str, gap: str, runs: list[Any]) -> Any:
    """Return a run with the number of a paragraph, looking as the text behind it."""
    from copy import deepcopy

    from docx.oxml.parser import OxmlElement

    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    if runs:
        run.append(deepcopy(runs[0][0]))
    text.text = number if gap == "\t" else number + gap
    text.set(_SPACE, "preserve")
    run.append(text)
    if gap == "\t":
        run.append(OxmlElement("w:tab"))
    return run


def _shorten(body: Any) -> None:
    """Leave out empty lines at both ends, and most of those that stand in a row."""
    row = _MOST_BLANKS  # so that none is kept at the beginning
    for child in list(body):
        row = row + 1 if _is_empty(child) else 0
        if row > _MOST_BLANKS:
            body.remove(child)
    if len(body) and _is_empty(body[0]):
        body.remove(body[0])
    while len(body) and _is_empty(body[-1]):
        body.remove(body[-1])


def _is_empty(element: Any) -> bool:
    says = "".join(text.text or "" for text in element.iter(f"{W}t")).strip()
    return element.tag == f"{W}p" and not says and element.find(f"{W}r/{W}drawing") is None

"""Reads the text of PowerPoint and Word files with its places. Nothing in them is ever run."""

from __future__ import annotations

import io
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from presales_desk.errors import NotReadError, Term
from presales_desk.knowledge.entry import Section
from presales_desk.knowledge.table_rows import BAR
from presales_desk.knowledge.text_files import bounded
from presales_desk.workspace.foreign_files import FileKind, inspect
from presales_desk.workspace.oddities import ODDITIES

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPACES = {f"{_W}tab", f"{_W}br", f"{_W}cr"}
_HIDDEN = {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback", f"{_W}delText"}


def deck_sections(content: bytes, name: str) -> list[Section]:
    """Return the text of a deck: one section a slide, under its title, with tables and notes.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: It was refused, or is damaged.

    """
    inspect(content, wanted=FileKind.DECK, name=name)
    from pptx.package import Package

    with damage_told(name):
        # Presentation() would refuse templates and slide shows, which differ by a mere label.
        slides = Package.open(io.BytesIO(content)).main_document_part.presentation.slides
        found = [_slide(slide, number) for number, slide in enumerate(slides, start=1)]
    return [piece for section in found for piece in bounded(section)]


def document_sections(content: bytes, name: str) -> list[Section]:
    """Return the text of a document: one section a heading; headers come first.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: It was refused, or is damaged.

    """
    inspect(content, wanted=FileKind.DOCUMENT, name=name)
    from docx import Document

    with damage_told(name):
        document = Document(io.BytesIO(content))
        found = [*_headers(document), *_chapters(document)]
    return [piece for section in found for piece in bounded(section)]


def _slide(slide: Any, number: int) -> Section:
    title = slide.shapes.title
    heading = _one_line(title.text_frame.text) if title is not None else ""
    lines = [line for shape in slide.shapes for line in _shape_lines(shape)]
    if slide.has_notes_slide and (notes := slide.notes_slide.notes_text_frame) is not None:
        lines.append(notes.text)
    return Section(heading=heading, text=_lines(lines), page=number)


def _lines(texts: list[str]) -> str:
    """Return the lines that say something; PowerPoint breaks lines with a vertical tab."""
    return "\n".join(
        filter(None, (_one_line(line) for text in texts for line in text.splitlines()))
    )


def _shape_lines(shape: Any) -> Iterator[str]:
    for inner in getattr(shape, "shapes", ()):  # only groups have shapes
        yield from _shape_lines(inner)
    if shape.has_text_frame:
        yield shape.text_frame.text
    if getattr(shape, "has_table", False):
        for row in shape.table.rows:
            yield BAR.join(_one_line(cell.text) for cell in row.cells)
    if getattr(shape, "has_chart", False) and shape.chart.has_title:
        yield _one_line(shape.chart.chart_title.text_frame.text)


def _headers(document: Any) -> list[Section]:
    lines = [
        _text(paragraph)
        for section in document.sections
        for margin in (section.header, section.footer)
        if not margin.is_linked_to_previous
        for paragraph in margin.part.element.iter(f"{_W}p")
    ]
    text = "\n".join(dict.fromkeys(filter(None, lines)))
    return [Section(text=text)] if text else []


def _chapters(document: Any) -> Iterator[Section]:
    """Cut the body at its headings; the place of a section is the path of headings above it."""
    levels = _heading_levels(document)
    path, lines, start, block = dict[int, str](), list[str](), 0, 0
    for element in _blocks(document.element.body):
        text = _block_text(element)
        level = _level(element, levels)
        if level and text:
            yield Section(heading=_heading(path), text="\n".join(lines), block=start)
            path = {**{above: path[above] for above in path if above < level}, level: text}
            lines, start = [], block
        elif text:
            lines.append(text)
        block += bool(text)
    yield Section(heading=_heading(path), text="\n".join(lines), block=start)


def _heading(path: dict[int, str]) -> str:
    return " / ".join(path[level] for level in sorted(path))


def _blocks(parent: Any) -> Iterator[Any]:
    """Yield paragraphs and table rows in reading order, also from content controls."""
    for child in parent:
        if child.tag in {f"{_W}p", f"{_W}tr"}:
            yield child
        elif isinstance(child.tag, str) and child.tag not in _HIDDEN:
            yield from _blocks(child)


def _block_text(element: Any) -> str:
    if element.tag == f"{_W}p":
        return _text(element)
    cells = [_text(cell) for cell in element.iter(f"{_W}tc") if _row_of(cell) is element]
    return BAR.join(cells) if any(cells) else ""


def _row_of(cell: Any) -> Any:
    return next(cell.iterancestors(f"{_W}tr"))


def _text(element: Any) -> str:
    return _one_line("".join(_pieces(element)))


def _pieces(parent: Any) -> Iterator[str]:
    """Yield the text below ``parent``; that of text boxes too, but not their second copy."""
    for child in parent:
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _SPACES:
            yield " "
        elif isinstance(child.tag, str) and child.tag not in _HIDDEN:
            yield from _pieces(child)
            yield " " if child.tag == f"{_W}p" else ""


def _heading_levels(document: Any) -> dict[str, int]:
    """Return the outline level, from 1, of each style of headings, by the style's id."""
    found: dict[str, int] = {}
    for style in document.styles.element.iter(f"{_W}style"):
        name = style.find(f"{_W}name")
        words = (name.get(f"{_W}val") or "").lower().split() if name is not None else []
        if len(words) == 2 and words[0] in {"heading", "标题"} and words[1].isdecimal():
            found[style.get(f"{_W}styleId")] = int(words[1])
        elif (outline := style.find(f"{_W}pPr/{_W}outlineLvl")) is not None:
            found[style.get(f"{_W}styleId")] = _outline_level(outline)
    return found


def _level(element: Any, levels: dict[str, int]) -> int:
    """Return the level of a heading, from 1; 0 for everything else."""
    properties = element.find(f"{_W}pPr")
    if properties is None:
        return 0
    if (outline := properties.find(f"{_W}outlineLvl")) is not None:
        return _outline_level(outline)
    style = properties.find(f"{_W}pStyle")
    return levels.get(style.get(f"{_W}val"), 0) if style is not None else 0


def _outline_level(element: Any) -> int:
    value = element.get(f"{_W}val") or ""
    return int(value) + 1 if value.isdecimal() and int(value) < 9 else 0


def _one_line(text: str) -> str:
    return " ".join(text.split())


@contextmanager
def damage_told(name: str) -> Generator[None]:
    """Turn what the libraries raise on odd files into a refusal.

    They rely on what a well-formed file has: whatever is missing ends as one of these.

    Raises:
        NotReadError: The file is damaged.

    """
    from lxml.etree import LxmlError
    from pptx.exc import PythonPptxError

    try:
        yield
    except (*ODDITIES, LxmlError, PythonPptxError) as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error

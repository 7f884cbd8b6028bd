"""Reads a finished Word document, also what only shows when somebody looks for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from presales_desk.bid.finished.lines import body_lines, parts_of
from presales_desk.bid.finished.model import Finished, Line, Spot, Zone
from presales_desk.bid.reading.numbering import W
from presales_desk.bid.reading.word import children_of, open_word, rows_of
from presales_desk.errors import NotReadError, Term
from presales_desk.workspace.oddities import ODDITIES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.bid.reading.word import OpenedWord

_ZONES = {
    "header": Zone.HEADER,
    "footer": Zone.FOOTER,
    "footnotes": Zone.NOTE,
    "endnotes": Zone.NOTE,
    "comments": Zone.COMMENT,
}
"""What kinds of parts say, by the ends of their relationships' types."""
_CHANGES = tuple(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))
_PICTURES = ("}blip", "}imagedata")
_REFERENCE = re.compile(r'\b(?:PAGEREF|REF|HYPERLINK\s+\\l)\s+"?([^\s"\\]+)')
_FAILED = re.compile(
    r"错误\s*[!！]\s*(?:未定义书签|未找到引用源|文档中没有指定样式的文字)|"
    r"Error!\s*(?:Bookmark|Reference)"
)
"""What Word shows for a field without its place: ``错误!未定义书签``."""
_APP = ("Company", "Manager")
_LONGEST = 80


def read_finished_word(content: bytes, name: str) -> Finished:
    """Return a Word document with headers, notes, comments, properties and tracked changes.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: It was refused, or is damaged.

    """
    opened = open_word(content, name)
    from lxml.etree import LxmlError

    try:
        return _WordCheck(opened).finished(name)
    except (*ODDITIES, LxmlError) as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error


class _WordCheck:
    """One document."""

    def __init__(self, opened: OpenedWord) -> None:
        self._opened, self._body = opened, opened.document.element.body
        self._places = {element: place for place, (element, _) in enumerate(opened.elements)}
        self._parts = parts_of(opened.blocks)

    def finished(self, name: str) -> Finished:
        """Return everything."""
        outside = list(self._outside())
        lines = [*body_lines(self._opened.blocks), *outside, *self._properties()]
        marks = (str(each.get(f"{W}author") or "") for each in self._body.iter(*_CHANGES))
        return Finished(
            name=name,
            lines=lines,
            open_places=list(self._open_places()),
            lost=[*self._lost(), *_failed(lines)],
            changes=list(marks),
            pictures=sum(
                1 for root in self._running() for each in root.iter() if _is_picture(each)
            ),
        )

    def _spot(self, element: Any) -> Spot:
        """Return where an element of the body stands."""
        holders = (element, *element.iterancestors())
        place = next((self._places[one] for one in holders if one in self._places), None)
        if place is None or not self._parts:
            return Spot()
        source, first = self._opened.elements[place]
        if source.tag == f"{W}tbl":
            return self._cell_spot(element, source, first)
        block = min(first, len(self._parts) - 1)
        return Spot(part=self._parts[block], block=block)

    def _cell_spot(self, element: Any, table: Any, first: int) -> Spot:
        """Return where an element in a table stands; rows without text count for none."""
        holders = set(element.iterancestors())
        rows = [row for row in rows_of(table) if _text(row)]
        row = next((n for n, each in enumerate(rows) if each in holders), 0)
        cells = list(children_of(rows[row], f"{W}tc")) if rows else []
        column = next((n for n, each in enumerate(cells, 1) if each in holders), 0)
        block = min(first + row, len(self._parts) - 1)
        tables = [each for each, _ in self._opened.elements if each.tag == f"{W}tbl"]
        return Spot(
            part=self._parts[block],
            block=block,
            table=tables.index(table) + 1,
            row=row + 1,
            column=column,
        )

    def _outside(self) -> Iterator[Line]:
        """Yield what headers, footers, notes and comments say."""
        for zone, root in self._roots():
            for paragraph in root.iter(f"{W}p"):
                if text := _text(paragraph):
                    yield Line(text, Spot(zone=zone, part=_author(paragraph)))

    def _roots(self) -> Iterator[tuple[Zone, Any]]:
        from docx.oxml import parse_xml

        seen: set[str] = set()
        for rel in self._opened.document.part.rels.values():
            kind = rel.reltype.rpartition("/")[2]
            if not rel.is_external and kind in _ZONES and rel.target_part.partname not in seen:
                seen.add(rel.target_part.partname)
                yield _ZONES[kind], parse_xml(rel.target_part.blob)

    def _running(self) -> Iterator[Any]:
        """Yield everything in headers and footers."""
        for zone, root in self._roots():
            if zone in (Zone.HEADER, Zone.FOOTER):
                yield from root.iter()

    def _properties(self) -> Iterator[Line]:
        core = self._opened.document.core_properties
        known = {
            "author": core.author,
            "lastModifiedBy": core.last_modified_by,
            "title": core.title,
            "subject": core.subject,
            "keywords": core.keywords,
            "comments": core.comments,
            **_app_properties(self._opened.document.part.package),
        }
        for key, value in known.items():
            if text := str(value or "").strip():
                yield Line(text, Spot(zone=Zone.PROPERTY, part=key))

    def _open_places(self) -> Iterator[Line]:
        """Yield the content controls that show what belongs there instead of it."""
        for control in self._body.iter(f"{W}sdt"):
            properties = control.find(f"{W}sdtPr")
            if properties is None or control.find(f".//{W}sdt") is not None:
                continue
            bright = control.find(f"{W}sdtContent//{W}rPr/{W}highlight")
            if properties.find(f"{W}showingPlcHdr") is not None or bright is not None:
                alias = properties.find(f"{W}alias")
                called = "" if alias is None else alias.get(f"{W}val") or ""
                yield Line(called or _text(control), self._spot(control))

    def _lost(self) -> Iterator[Line]:
        """Yield references to bookmarks that are not there."""
        marks = {each.get(f"{W}name") for each in self._body.iter(f"{W}bookmarkStart")}
        for link in self._body.iter(f"{W}hyperlink"):
            target = link.get(f"{W}anchor")
            if target and target not in marks:
                yield Line(_text(link) or target, self._spot(link))
        for code in self._body.iter(f"{W}instrText", f"{W}fldSimple"):
            said = code.text if code.tag == f"{W}instrText" else code.get(f"{W}instr")
            found = _REFERENCE.search(said or "")
            if found and found[1] not in marks and not _is_linked(code):
                yield Line((said or "").strip()[:_LONGEST], self._spot(code))


def _failed(lines: list[Line]) -> Iterator[Line]:
    return (line for line in lines if _FAILED.search(line.text))


def _app_properties(package: Any) -> dict[str, str]:
    from docx.oxml import parse_xml

    found: dict[str, str] = {}
    for part in package.iter_parts():
        if part.partname == "/docProps/app.xml":
            root = parse_xml(part.blob)
            found |= {
                str(child.tag).rpartition("}")[2]: child.text or ""
                for child in root
                if str(child.tag).rpartition("}")[2] in _APP
            }
        elif part.partname == "/docProps/custom.xml":
            found["custom"] = " ".join(text.strip() for text in parse_xml(part.blob).itertext())
    return found


def _text(element: Any) -> str:
    return "".join(text.text or "" for text in element.iter(f"{W}t")).strip()


def _author(paragraph: Any) -> str:
    comment = next(paragraph.iterancestors(f"{W}comment"), None)
    return "" if comment is None else comment.get(f"{W}author") or ""


def _is_linked(code: Any) -> bool:
    """Tell a field inside a link, which is told of already."""
    return next(code.iterancestors(f"{W}hyperlink"), None) is not None


def _is_picture(element: Any) -> bool:
    return str(element.tag).endswith(_PICTURES)

"""Takes out of a copy what nobody sees on a slide and everybody can find in the file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from presales_desk.deck.markup import HEAD, escape
from presales_desk.deck.reading.package import EMBED, ID, LINK
from presales_desk.deck.reading.reader import OUR_NAME
from presales_desk.deck.reading.theme import local, truth
from presales_desk.deck.rewriting.workbooks import reduce_workbook

if TYPE_CHECKING:
    from presales_desk.deck.reading.package import Relation
    from presales_desk.deck.rewriting.package import Rewriting

_TRACES = frozenset(
    {
        *("commentAuthors", "authors", "tags", "customXml", "vbaProject", "revisionInfo"),
        *("changesInfo", "printerSettings", "comments", "notesSlide", "vmlDrawing", "person"),
        *("activeXControlBinary", "control", "ctrlProp", "attachedToolbars", "wordVbaData"),
    }
)
"""Kinds of relations whose parts tell of us or do something."""
_PACKAGE_TRACES = frozenset(
    {
        *("custom-properties", "thumbnail", "core-properties", "extended-properties"),
        *("classificationlabels", "attachedToolbars", "ui", "userCustomization"),
    }
)
_PROPERTIES = ("core-properties", "extended-properties")
_CLICKABLE = re.compile(r"https?:|mailto:", re.IGNORECASE)
_TRACE_TAGS = frozenset({"custDataLst", "controls", "custShowLst", "creationId", "modId"})
_CORE = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
_APP = 'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"'
_OUR_PLACE = re.compile(r"^S\d{2,}")


def strip(rewriting: Rewriting) -> None:
    """Leave only what the audience is meant to have."""
    rewriting.drop_slides([part for part in rewriting.slides() if _is_hidden(rewriting, part)])
    for part in ("", *rewriting.names):
        if part.endswith(".rels"):
            continue
        gone = rewriting.unrelate(part, _is_trace if part else _is_package_trace)
        if part.endswith(".xml") and (gone or _holds_traces(rewriting, part)):
            _clean(rewriting, part, {one.id for one in gone})
    for part in [one for one in rewriting.names if "/charts/" in one and one.endswith(".xml")]:
        reduce_workbook(rewriting, part)
    for part in rewriting.slides():
        _rename(rewriting, part)
    _write_properties(rewriting)
    rewriting.set_main_type()


def drop_notes(rewriting: Rewriting, slide: str) -> bool:
    """Remove the notes of a slide."""
    return bool(rewriting.unrelate(slide, lambda one: one.kind == "notesSlide"))


def drop_comments(rewriting: Rewriting, slide: str) -> bool:
    """Remove the comments on a slide."""
    return bool(rewriting.unrelate(slide, lambda one: one.kind == "comments"))


def clear_property(rewriting: Rewriting, name: str) -> bool:
    """Empty one document property."""
    changed = False
    for kind in (*_PROPERTIES, "custom-properties"):
        for part in rewriting.related("", kind):
            for element in rewriting.root(part):
                if (element.get("name") or local(element)) == name:
                    _empty(element)
                    rewriting.touch(part)
                    changed = True
    return changed


def _empty(element: Any) -> None:
    inner = list(element)
    for one in inner:
        one.text = ""
    if not inner:
        element.text = ""


def _is_hidden(rewriting: Rewriting, part: str) -> bool:
    return not truth(rewriting.root(part).get("show"), default=True)


def _is_trace(relation: Relation) -> bool:
    if relation.external:
        return not (relation.kind == "hyperlink" and _CLICKABLE.match(relation.target))
    return relation.kind in _TRACES


def _is_package_trace(relation: Relation) -> bool:
    return relation.kind in _PACKAGE_TRACES - set(_PROPERTIES)


def _holds_traces(rewriting: Rewriting, part: str) -> bool:
    content = rewriting.read(part)
    return any(tag.encode() in content for tag in _TRACE_TAGS)


def _clean(rewriting: Rewriting, part: str, gone: set[str]) -> None:
    """Remove what refers to relations that are gone, and the numbers of edits."""
    root = rewriting.root(part)
    for element in list(root.iter()):
        if element.getparent() is None:
            continue
        if local(element) in _TRACE_TAGS:
            _remove(element)
        elif any(element.get(name) in gone for name in (ID, EMBED, LINK) if element.get(name)):
            _unlink(element)
    rewriting.touch(part)


def _unlink(element: Any) -> None:
    """Remove a reference: the attribute where the element can do without, else the element."""
    if local(element) == "blip":
        for name in (LINK, EMBED):
            element.attrib.pop(name, None)
        return
    _remove(element)


def _remove(element: Any) -> None:
    """Remove an element, and the extension around it that held nothing else."""
    parent = element.getparent()
    if parent is None:
        return
    parent.remove(element)
    if local(parent) in ("ext", "extLst") and len(parent) == 0:
        _remove(parent)


def _rename(rewriting: Rewriting, part: str) -> None:
    """Leave of our machine name only the place: kind and block are our thinking."""
    for element in rewriting.root(part):
        name = element.get("name", "")
        if local(element) == "cSld" and OUR_NAME.match(name):
            place = _OUR_PLACE.match(name)
            element.set("name", place.group() if place else "")
            rewriting.touch(part)


def _write_properties(rewriting: Rewriting) -> None:
    """Keep title and language of the document, and say nothing of who made it."""
    title = language = ""
    for part in rewriting.related("", "core-properties"):
        for element in rewriting.root(part):
            title = element.text or "" if local(element) == "title" else title
            language = element.text or "" if local(element) == "language" else language
        rewriting.put(part, _core(title, language).encode())
    for part in rewriting.related("", "extended-properties"):
        count = len(rewriting.slides())
        body = f"<Slides>{count}</Slides><Application>Microsoft Office PowerPoint</Application>"
        rewriting.put(part, f"{HEAD}<Properties {_APP}>{body}</Properties>".encode())


def _core(title: str, language: str) -> str:
    parts = [f"<dc:title>{escape(title)}</dc:title>" if title else ""]
    parts.append(f"<dc:language>{escape(language)}</dc:language>" if language else "")
    return f"{HEAD}<cp:coreProperties {_CORE}>{''.join(parts)}</cp:coreProperties>"

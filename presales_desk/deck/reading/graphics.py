"""Reads graphic frames: tables, charts, diagrams, objects of other programs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from presales_desk.deck.reading.figures import (
    diagram_texts,
    read_chart,
    read_table,
    workbook_texts,
)
from presales_desk.deck.reading.inheritance import place_of
from presales_desk.deck.reading.model import ReadShape, ShapeKind
from presales_desk.deck.reading.package import ID
from presales_desk.deck.reading.theme import DRAWING, local
from presales_desk.deck.reading.words import TextSource

if TYPE_CHECKING:
    from collections.abc import Callable

    from presales_desk.deck.reading.slide_source import SlideSource


def read_graphic(shape: ReadShape, element: Any, source: SlideSource) -> ReadShape:
    """Return ``shape`` with what its frame holds; its place may come from the layout."""
    inherited = source.layout.sources(shape.placeholder, str(shape.index))
    shape = replace(
        shape, rect=shape.rect or next(filter(None, map(place_of, inherited)), None), opaque=True
    )
    data = element.find(f"{DRAWING}graphic/{DRAWING}graphicData")
    inner = next(iter(data), None) if data is not None else None
    if inner is None:
        return shape
    return _GRAPHICS.get(local(inner), _object)(shape, inner, source)


def _table(shape: ReadShape, element: Any, source: SlideSource) -> ReadShape:
    words = TextSource(lambda level: source.layout.look("", "0", level), source.palette)
    table = read_table(element, words, source.palette)
    return replace(shape, kind=ShapeKind.TABLE, table=table)


def _chart(shape: ReadShape, element: Any, source: SlideSource) -> ReadShape:
    part = source.target(element.get(ID))
    return replace(shape, kind=ShapeKind.CHART, part=part, chart=read_chart(source.parts, part))


def _diagram(shape: ReadShape, element: Any, source: SlideSource) -> ReadShape:
    data = next((value for name, value in element.attrib.items() if name.endswith("}dm")), "")
    part = source.target(data)
    texts = diagram_texts(source.parts, part) if part else ()
    return replace(shape, kind=ShapeKind.DIAGRAM, part=part, texts=texts)


def _object(shape: ReadShape, element: Any, source: SlideSource) -> ReadShape:
    chosen = _inner_object(element)
    part = source.target(chosen.get(ID)) if chosen is not None else ""
    texts = workbook_texts(source.parts, part) if part.lower().endswith((".xlsx", ".xlsm")) else ()
    return replace(shape, kind=ShapeKind.OBJECT, part=part, texts=texts)


def _inner_object(element: Any) -> Any | None:
    return next((one for one in element.iter() if local(one) == "oleObj" and one.get(ID)), None)


_GRAPHICS: dict[str, Callable[[ReadShape, Any, SlideSource], ReadShape]] = {
    "tbl": _table,
    "chart": _chart,
    "relIds": _diagram,
}

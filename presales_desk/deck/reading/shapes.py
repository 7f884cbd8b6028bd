"""Reads the shapes of a slide, those inside groups and behind compatibility choices too."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from presales_desk.deck.reading.fills import effects_of, fill_of
from presales_desk.deck.reading.graphics import read_graphic
from presales_desk.deck.reading.inheritance import SLIDE, Look, place_of
from presales_desk.deck.reading.model import Decoration, ReadShape, ShapeKind
from presales_desk.deck.reading.package import EMBED, ID, LINK
from presales_desk.deck.reading.theme import DRAWING, Paint, local, number, truth
from presales_desk.deck.reading.transforms import SAME_PLACE, group_place, inside, moved
from presales_desk.deck.reading.words import TextSource, plain_text, read_frame, read_paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from presales_desk.deck.reading.slide_source import SlideSource
    from presales_desk.deck.reading.text_model import TextFrame
    from presales_desk.deck.reading.theme import Palette
    from presales_desk.deck.reading.transforms import Transform

_MAX_SHAPES = 3_000
_MAX_DEPTH = 40
_LARGE = (3.5, 2.0)
"""Inches from which on a picture is looked at: charts are no icons."""
_CHOICE = "AlternateContent"
_KINDS = {
    "sp": ShapeKind.TEXT,
    "pic": ShapeKind.PICTURE,
    "grpSp": ShapeKind.GROUP,
    "cxnSp": ShapeKind.CONNECTOR,
    "graphicFrame": ShapeKind.OBJECT,
    "contentPart": ShapeKind.OBJECT,
}
_FLAT = 0.01


def read_shapes(tree: Any, source: SlideSource) -> tuple[ReadShape, ...]:
    """Return all shapes of a tree; those of a group come after it."""
    found: list[ReadShape] = []
    for shape in _walk(tree, source, SAME_PLACE, None, 0):
        found.append(shape)
        if len(found) >= _MAX_SHAPES:
            source.parts.warn("many_shapes", source.part)
            break
    return tuple(found)


def decorations(tree: Any | None, palette: Palette) -> tuple[Decoration, ...]:
    """Return what a layout or master draws below its slides."""
    found: list[Decoration] = []
    for element in _members(tree) if tree is not None else ():
        rect = place_of(element) or group_place(element)
        if rect is None or element.find(f"*/{SLIDE}nvPr/{SLIDE}ph") is not None:
            continue
        paint = fill_of(element, palette)
        solid = local(element) in ("pic", "grpSp") or paint.solid
        if rect.width > _FLAT and rect.height > _FLAT and solid:
            found.append(Decoration(rect, paint.hex, opaque=True))
    return tuple(found)


def _walk(
    tree: Any, source: SlideSource, transform: Transform, group: int | None, depth: int
) -> Iterator[ReadShape]:
    for element in _members(tree):
        shape = _shape(element, source, transform, group)
        yield shape
        if shape.kind is ShapeKind.GROUP and depth < _MAX_DEPTH:
            inner = inside(element, transform)
            yield from _walk(element, source, inner, shape.number, depth + 1)


def _members(tree: Any) -> Iterator[Any]:
    for element in tree:
        kind = local(element)
        if kind in _KINDS:
            yield element
        elif kind == _CHOICE:
            yield from _members(_chosen(element))


def _chosen(element: Any) -> Any:
    """Return the choice that today's programs take, or what older ones fall back to."""
    for choice in element:
        if local(choice) == "Choice" and any(local(one) in _KINDS for one in choice):
            return choice
    return next((one for one in element if local(one) == "Fallback"), ())


def _shape(element: Any, source: SlideSource, transform: Transform, group: int | None) -> ReadShape:
    label = _label(element)
    place = element.find(f"*/{SLIDE}nvPr/{SLIDE}ph")
    kind = _KINDS[local(element)]
    shape = ReadShape(
        number=source.number(int(number(label.get("id")) if label is not None else 0)),
        name="" if label is None else label.get("name", ""),
        kind=kind,
        group=group,
        rect=moved(place_of(element) or group_place(element), transform),
        rotation=number(_attribute(element, f"{SLIDE}spPr/{DRAWING}xfrm", "rot")) / 60_000,
        placeholder="" if place is None else place.get("type", "obj"),
        index=0 if place is None else int(number(place.get("idx"))),
        alt="" if label is None else label.get("descr", ""),
        caption="" if label is None else label.get("title", ""),
        decorative=label is not None and _is_decorative(label),
        hidden=label is not None and truth(label.get("hidden")),
        links=tuple(_links(element, source)) if kind is not ShapeKind.GROUP else (),
    )
    return _READERS.get(local(element), _unchanged)(shape, element, source)


def _label(element: Any) -> Any | None:
    return element.find(f"*/{SLIDE}cNvPr")


def _attribute(element: Any, path: str, name: str) -> str | None:
    found = element.find(path)
    return None if found is None else found.get(name)


def _is_decorative(label: Any) -> bool:
    return any(
        local(one) == "decorative" and truth(one.get("val"), default=True) for one in label.iter()
    )


def _links(element: Any, source: SlideSource) -> Iterator[str]:
    for click in element.iter(f"{DRAWING}hlinkClick", f"{DRAWING}hlinkHover"):
        relation = source.relations.get(click.get(ID, ""))
        if relation is not None and relation.external:
            yield relation.target


def _unchanged(shape: ReadShape, element: Any, source: SlideSource) -> ReadShape:
    del element, source
    return shape


def _text_shape(shape: ReadShape, element: Any, source: SlideSource) -> ReadShape:
    body = element.find(f"{SLIDE}txBody")
    index = str(shape.index)
    inherited = source.layout.sources(shape.placeholder, index)
    frame = _frame(body, inherited)
    paint = fill_of(element, source.palette, inherited)
    look = _looks(shape, element, source)
    words = TextSource(look, source.palette, frame.scale)
    return replace(
        shape,
        rect=shape.rect or next(filter(None, map(place_of, inherited)), None),
        geometry=_attribute(element, f"{SLIDE}spPr/{DRAWING}prstGeom", "prst") or "",
        fill=paint.hex if paint.solid else "",
        theme_fill=paint.themed,
        opaque=paint.solid,
        frame=frame,
        paragraphs=() if body is None else read_paragraphs(body, words),
        effects=effects_of(element),
    )


def _looks(shape: ReadShape, element: Any, source: SlideSource) -> Callable[[int], Look]:
    reference = element.find(f"{SLIDE}style/{DRAWING}fontRef")
    paint = source.palette.paint(reference) if reference is not None else Paint()

    def look(level: int) -> Look:
        found = source.layout.look(shape.placeholder, str(shape.index), level)
        return replace(found, paint=paint) if paint.hex else found

    return look


def _frame(body: Any | None, inherited: list[Any]) -> TextFrame:
    bodies = [body, *(one.find(f"{SLIDE}txBody") for one in inherited)]
    found = [one.find(f"{DRAWING}bodyPr") for one in bodies if one is not None]
    return read_frame(one for one in found if one is not None)


def _picture(shape: ReadShape, element: Any, source: SlideSource) -> ReadShape:
    blip = element.find(f"{SLIDE}blipFill/{DRAWING}blip")
    inherited = source.layout.sources(shape.placeholder, str(shape.index))
    media = any(local(one) in ("videoFile", "audioFile", "audioCd") for one in element.iter())
    if blip is not None and blip.get(LINK):
        source.parts.warn("linked_picture", source.part)
    part = "" if blip is None else source.target(blip.get(EMBED))
    shape = replace(
        shape,
        kind=ShapeKind.MEDIA if media else ShapeKind.PICTURE,
        rect=shape.rect or next(filter(None, map(place_of, inherited)), None),
        opaque=True,
        effects=effects_of(element),
        part=part,
    )
    return replace(shape, drawn=not media and _is_large(shape) and source.parts.is_drawn(part))


def _is_large(shape: ReadShape) -> bool:
    rect = shape.rect
    return rect is not None and rect.width >= _LARGE[0] and rect.height >= _LARGE[1]


_READERS: dict[str, Callable[[ReadShape, Any, SlideSource], ReadShape]] = {
    "sp": _text_shape,
    "pic": _picture,
    "graphicFrame": read_graphic,
}


def speaker_text(tree: Any) -> str:
    """Return the words of a notes page, without its picture of the slide, date and number."""
    lines = [
        plain_text(body)
        for element in _members(tree)
        if _is_words(element) and (body := element.find(f"{SLIDE}txBody")) is not None
    ]
    return "\n".join(line for line in lines if line.strip())


def _is_words(element: Any) -> bool:
    place = element.find(f"*/{SLIDE}nvPr/{SLIDE}ph")
    return place is None or place.get("type", "obj") in ("body", "obj")

"""Reads what a template draws by itself: backgrounds, pictures, logos and decorative shapes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  it has no stubs

from presales_desk.deck.foreign.model import ROUND, Gradient, Paint, Part, Picture
from presales_desk.deck.foreign.theme import all_in, colour_in, opacity_in
from presales_desk.deck.layout_model import EMU_PER_INCH, Canvas, Rect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pptx.opc.package import Part as PackagePart

    from presales_desk.deck.foreign.theme import Palette, Theme

MOST_PARTS = 200
"""Of a layout; templates made of drawings have more, and are not worth the wait."""
_MOST_PICTURE = 24 * 2**20
_MOST_TEXT = 80
_MOST_CORNERS = 400
_DRAWABLE = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"BM")
_LINES = ("line", "straightConnector1")
_BOXES = ("rect", "roundRect", "ellipse")
Corners = tuple[tuple[float, float], ...]
_PRESETS: dict[str, Corners] = {
    "rtTriangle": ((0, 0), (0, 1), (1, 1)),
    "triangle": ((0.5, 0), (0, 1), (1, 1)),
    "diamond": ((0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)),
    "parallelogram": ((0.25, 0), (1, 0), (0.75, 1), (0, 1)),
    "trapezoid": ((0.25, 0), (0.75, 0), (1, 1), (0, 1)),
}
"""Outlines of straight lines by their name in the file format."""
_NO_FILL = ("noFill", "grpFill")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the shapes of a layout or a master refer to.

    Attributes:
        part: Theirs; its relations lead to pictures.
        unit: English metric units in an inch of a slide as wide as ours.
        ground: The background, which shapes may be filled with.

    """

    part: PackagePart
    palette: Palette
    theme: Theme
    unit: float = float(EMU_PER_INCH)
    ground: Paint | None = None


def background(holder: Any, around: Surroundings) -> Paint | None:
    """Return the background that a layout or master has of its own; None for none."""
    own = all_in(holder, "p:cSld/p:bg/p:bgPr")
    if own:
        return _paint(own[0], around)
    by_number = all_in(holder, "p:cSld/p:bg/p:bgRef")
    if not by_number:
        return None
    colour = colour_in(by_number[0], around.palette)
    place = int(by_number[0].get("idx", "0")) - 1001
    fills = around.theme.backgrounds
    if not 0 <= place < len(fills):
        return colour or None
    there = replace(around, part=around.theme.part) if around.theme.part else around
    return _fill(fills[place], there, colour) or colour or None


def drawn_parts(holder: Any, around: Surroundings) -> tuple[Part, ...]:
    """Return what a layout or master draws apart from its placeholders, from back to front."""
    trees = all_in(holder, "p:cSld/p:spTree")
    found: list[Part] = []
    for part in _parts(trees[0], around, Canvas()) if trees else ():
        found.append(part)
        if len(found) == MOST_PARTS:
            break
    return tuple(found)


def _parts(tree: Any, around: Surroundings, block: Canvas) -> Iterator[Part]:
    for element in tree:
        if not isinstance(element.tag, str) or all_in(element, "./*/p:nvPr/p:ph"):
            continue
        match etree.QName(element).localname:
            case "AlternateContent":
                for chosen in all_in(element, "./*[local-name()='Fallback']"):
                    yield from _parts(chosen, around, block)
            case "grpSp":
                yield from _parts(element, around, _inside(element, around, block))
            case "sp" | "cxnSp" | "pic" | "graphicFrame" as kind:
                if not all_in(element, "./*/p:cNvPr[@hidden='1']"):
                    yield from _part(kind, element, around, block)
            case _:
                pass


def _inside(group: Any, around: Surroundings, block: Canvas) -> Canvas:
    """Return how places inside ``group`` become places of the slide; it is taken to be even."""
    outer = rect_of(all_in(group, "p:grpSpPr/a:xfrm"), around.unit)
    inner = rect_of(all_in(group, "p:grpSpPr/a:xfrm"), around.unit, "a:chOff", "a:chExt")
    if outer is None or inner is None or not inner.width or not inner.height:
        return block
    scale = max(outer.width / inner.width, outer.height / inner.height)
    left, top = outer.left - inner.left * scale, outer.top - inner.top * scale
    return Canvas(
        block.scale * scale, block.left + left * block.scale, block.top + top * block.scale
    )


def rect_of(frames: list[Any], unit: float, off: str = "a:off", ext: str = "a:ext") -> Rect | None:
    """Return the place that the first of ``frames`` gives; None when it gives none."""
    if not frames:
        return None
    place, size = all_in(frames[0], off), all_in(frames[0], ext)
    if not place or not size:
        return None
    numbers = [place[0].get("x"), place[0].get("y"), size[0].get("cx"), size[0].get("cy")]
    return Rect(*(int(number or 0) / unit for number in numbers))


def _part(kind: str, element: Any, around: Surroundings, block: Canvas) -> Iterator[Part]:
    frames = all_in(element, "p:spPr/a:xfrm | p:xfrm")
    own = rect_of(frames, around.unit)
    if own is None:
        return
    rect, turned = block.placed(own), int(frames[0].get("rot", "0")) / 60_000
    if kind == "graphicFrame":
        yield Part(rect, known=False)
    elif kind == "pic":
        yield Part(rect, paint=_blip(element, "p:blipFill", around), rotation=turned)
    else:
        part = _shape(element, rect, around)
        yield replace(part, rotation=turned, flipped=_is_flipped(frames[0]))


def _is_flipped(frame: Any) -> bool:
    return (frame.get("flipV") == "1") != (frame.get("flipH") == "1")


def _shape(element: Any, rect: Rect, around: Surroundings) -> Part:
    properties = all_in(element, "p:spPr")[0]
    named = next(iter(all_in(properties, "a:prstGeom/@prst")), "other")
    geometry = "line" if named in _LINES else named if named in _BOXES else "other"
    paint, opacity = _shape_fill(element, properties, around)
    line, width = _outline(element, properties, around)
    words, size, colour = _words(element, around)
    return Part(
        rect=rect,
        geometry=geometry,
        paint=None if geometry == "line" else paint,
        line=line,
        line_width=width,
        opacity=opacity,
        text=words,
        text_size=size,
        text_colour=colour,
        corner=corner_of(properties),
        points=_flipped(properties, _PRESETS.get(named) or _corners(properties)),
    )


def corner_of(properties: Any) -> float:
    """Return the radius of a rounded box, as a share of its shorter side."""
    found = all_in(properties, "a:prstGeom/a:avLst/a:gd[@name='adj']/@fmla")
    share = found[0].removeprefix("val ").strip() if found else ""
    return min(int(share), 50_000) / 100_000 if share.isdecimal() else ROUND


def _flipped(properties: Any, points: Corners) -> Corners:
    frames = all_in(properties, "a:xfrm")
    across, down = (bool(frames) and frames[0].get(name) == "1" for name in ("flipH", "flipV"))
    return tuple((1 - x if across else x, 1 - y if down else y) for x, y in points)


def _corners(properties: Any) -> Corners:
    """Return the corners of a drawn outline, its curves as lines to where they end."""
    paths = all_in(properties, "a:custGeom/a:pathLst/a:path")
    if not paths:
        return ()
    width, height = int(paths[0].get("w", "0")), int(paths[0].get("h", "0"))
    ends = all_in(paths[0], "a:moveTo/a:pt | a:lnTo/a:pt | a:cubicBezTo/a:pt[3]")[:_MOST_CORNERS]
    numbers = [(end.get("x", ""), end.get("y", "")) for end in ends]
    if not width or not height or not all(x.isdecimal() and y.isdecimal() for x, y in numbers):
        return ()
    return tuple((int(x) / width, int(y) / height) for x, y in numbers)


def _shape_fill(element: Any, properties: Any, around: Surroundings) -> tuple[Paint | None, float]:
    if any(all_in(properties, f"a:{name}") for name in _NO_FILL):
        return None, 1.0
    if element.get("useBgFill") in ("1", "true"):
        return around.ground, 1.0
    solid = all_in(properties, "a:solidFill")
    opacity = opacity_in(solid[0]) if solid else 1.0
    own = _paint(properties, around)
    styled = all_in(element, "p:style/a:fillRef[@idx != '0']")
    if own is None and styled:
        return colour_in(styled[0], around.palette) or None, 1.0
    return own, opacity


def _outline(element: Any, properties: Any, around: Surroundings) -> tuple[str, float]:
    lines = all_in(properties, "a:ln")
    width = int(lines[0].get("w", "9525")) / 12_700 if lines else 0.75
    if lines and all_in(lines[0], "a:noFill"):
        return "", width
    filled = all_in(lines[0], "a:solidFill") if lines else []
    if filled:
        return colour_in(filled[0], around.palette), width
    styled = all_in(element, "p:style/a:lnRef[@idx != '0']")
    return (colour_in(styled[0], around.palette) if styled else ""), width


def _words(element: Any, around: Surroundings) -> tuple[str, float, str]:
    """Return the words of a shape on one line, their size and their colour."""
    words = " ".join("".join(all_in(element, "p:txBody//a:t/text()")).split())[:_MOST_TEXT]
    if not words:
        return "", 12.0, "000000"
    sizes = all_in(element, "p:txBody//a:rPr/@sz")
    size = int(sizes[0]) / 100 if sizes and sizes[0].isdecimal() else 12.0
    filled = all_in(element, "p:txBody//a:rPr/a:solidFill")
    styled = all_in(element, "p:style/a:fontRef")
    colour = colour_in((filled or styled)[0], around.palette) if filled or styled else ""
    return words, size * EMU_PER_INCH / around.unit, colour or around.palette.get("tx1", "000000")


def _paint(holder: Any, around: Surroundings) -> Paint | None:
    """Return the fill that stands in ``holder``; None for none."""
    for fill in holder:
        if isinstance(fill.tag, str) and (paint := _fill(fill, around, "")) is not None:
            return paint
    return None


def _fill(fill: Any, around: Surroundings, own: str) -> Paint | None:
    match etree.QName(fill).localname:
        case "solidFill":
            return colour_in(fill, around.palette, own) or None
        case "gradFill":
            return _gradient(fill, around, own)
        case "blipFill":
            return _picture(fill, around, own)
        case "pattFill":
            return colour_in((all_in(fill, "a:bgClr") or [fill])[0], around.palette, own) or None
        case _:
            return None


def _gradient(fill: Any, around: Surroundings, own: str) -> Gradient | None:
    stops = [
        (int(stop.get("pos", "0")) / 100_000, colour_in(stop, around.palette, own) or "FFFFFF")
        for stop in all_in(fill, "a:gsLst/a:gs")
    ]
    angles = all_in(fill, "a:lin/@ang")
    angle = int(angles[0]) / 60_000 if angles else 90.0
    return Gradient(tuple(sorted(stops)), angle) if stops else None


def _blip(element: Any, path: str, around: Surroundings) -> Picture | None:
    fills = all_in(element, path)
    return _picture(fills[0], around) if fills else None


def _picture(fill: Any, around: Surroundings, own: str = "") -> Picture | None:
    """Return the picture that fills something; one that is not in the file cannot be drawn."""
    ids = all_in(fill, "a:blip/@r:embed")
    if not ids or ids[0] not in around.part.rels:
        return Picture(b"", drawable=False)
    relation = around.part.rels[ids[0]]
    content = b"" if relation.is_external else relation.target_part.blob
    drawable = content.startswith(_DRAWABLE) and len(content) <= _MOST_PICTURE
    source = all_in(fill, "a:srcRect")
    sides = [int((source[0].get(side) if source else None) or 0) / 100_000 for side in "ltrb"]
    crop = tuple(min(max(side, 0.0), 0.9) for side in sides)
    tones = all_in(fill, "a:blip/a:duotone")
    return Picture(
        content,
        drawable,
        (crop[0], crop[1], crop[2], crop[3]),
        _tones(tones[0], around, own) if tones else (),
    )


def _tones(duotone: Any, around: Surroundings, own: str) -> tuple[str, ...]:
    return tuple(colour_in([one], around.palette, own) or "808080" for one in duotone)

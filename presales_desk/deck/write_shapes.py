"""Writes groups of drawn shapes and the connectors glued to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.deck import geometry
from presales_desk.deck.markup import DECORATIVE, NO_LINE, emu, escape, fill, frame
from presales_desk.deck.placed_shapes import Connector, DrawnShape, GroupBox
from presales_desk.deck.write_text import paragraphs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.deck.geometry import Place
    from presales_desk.deck.layout_model import Canvas, Rule
    from presales_desk.deck.placed_slide import Box
    from presales_desk.deck.write_text import TextStyle

_POINT = 12_700
_DASHED = '<a:prstDash val="dash"/>'
_HEAD = '<a:tailEnd type="triangle" w="med" len="med"/>'


@dataclass(frozen=True, slots=True)
class Glue:
    """The shapes of a slide that connectors may name, with their ids in the file."""

    shapes: Mapping[str, tuple[int, DrawnShape]]

    def site(self, key: str, place: Place, tag: str) -> str:
        """Return the element that ties an end at ``place`` to the shape ``key``, if there is."""
        if key not in self.shapes:
            return ""
        identity, shape = self.shapes[key]
        return f'<a:{tag} id="{identity}" idx="{geometry.nearest_site(shape, place)}"/>'


def ids_of(box: Box) -> int:
    """Return how many ids ``box`` needs: a group one, and one for each of its shapes."""
    return 1 + len(box.shapes) if isinstance(box, GroupBox) else 1


def glue(boxes: Sequence[tuple[int, Box]]) -> Glue:
    """Return the keyed shapes among ``boxes``, each of which comes with its id."""
    return Glue(
        {
            shape.key: (identity + position, shape)
            for identity, box in boxes
            if isinstance(box, GroupBox)
            for position, shape in enumerate(box.shapes, start=1)
            if isinstance(shape, DrawnShape) and shape.key
        }
    )


def group_xml(identity: int, group: GroupBox, glued: Glue, style: TextStyle, canvas: Canvas) -> str:
    """Return a group; its shapes have the ids behind ``identity`` and the slide's own places."""
    place = frame(canvas.placed(group.rect))
    inside = place.replace("<a:xfrm>", "").replace("</a:xfrm>", "")
    child = inside.replace("a:off", "a:chOff").replace("a:ext", "a:chExt")
    shapes = "".join(
        _shape(number, shape, style, canvas)
        if isinstance(shape, DrawnShape)
        else _connector(number, shape, glued, canvas)
        for number, shape in enumerate(group.shapes, start=identity + 1)
    )
    return (
        f'<p:grpSp><p:nvGrpSpPr><p:cNvPr id="{identity}" name="{escape(group.name)}" '
        f'descr="{escape(group.alt)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
        f"<p:grpSpPr><a:xfrm>{inside}{child}</a:xfrm></p:grpSpPr>{shapes}</p:grpSp>"
    )


def _shape(identity: int, shape: DrawnShape, style: TextStyle, canvas: Canvas) -> str:
    marked = f">{DECORATIVE}</p:cNvPr>" if shape.decorative else "/>"
    guides = "".join(
        f'<a:gd name="{name}" fmla="val {value}"/>'
        for name, value in geometry.adjustments(shape.geometry, shape.rect).items()
    )
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{identity}" name="{escape(shape.name)}"{marked}'
        f"<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>{frame(canvas.placed(shape.rect))}"
        f'<a:prstGeom prst="{shape.geometry}"><a:avLst>{guides}</a:avLst></a:prstGeom>'
        f"{fill(shape.fill)}{_line(shape.line, dashed=shape.dashed)}</p:spPr>"
        f"{_text(shape, style)}</p:sp>"
    )


def _text(shape: DrawnShape, style: TextStyle) -> str:
    if not shape.paragraphs:
        return ""
    left, top, right, bottom = (emu(inset * style.scale) for inset in shape.insets)
    way = "horz"
    if shape.upright:
        way = "eaVert" if geometry.stacked(shape) else "vert270"
    return (
        f'<p:txBody><a:bodyPr vert="{way}" wrap="square" lIns="{left}" tIns="{top}" '
        f'rIns="{right}" bIns="{bottom}" rtlCol="0" anchor="{shape.anchor}"><a:normAutofit/>'
        f"</a:bodyPr><a:lstStyle/>{paragraphs(shape.paragraphs, style)}</p:txBody>"
    )


def _connector(identity: int, line: Connector, glued: Glue, canvas: Canvas) -> str:
    (x1, y1), (x2, y2) = line.start, line.end
    flip = (' flipH="1"' if x2 < x1 else "") + (' flipV="1"' if y2 < y1 else "")
    place = frame(canvas.placed(geometry.bounds(line))).replace("<a:xfrm>", f"<a:xfrm{flip}>")
    ends = glued.site(line.source, line.start, "stCxn") + glued.site(
        line.target, line.end, "endCxn"
    )
    said = f' descr="{escape(line.alt)}"/>' if line.alt else f">{DECORATIVE}</p:cNvPr>"
    return (
        f'<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="{identity}" name="{escape(line.name)}"{said}'
        f"<p:cNvCxnSpPr>{ends}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>{place}"
        '<a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>'
        f"{_line(line.rule, dashed=line.dashed, arrow=line.arrow)}</p:spPr></p:cxnSp>"
    )


def _line(rule: Rule | None, *, dashed: bool = False, arrow: bool = False) -> str:
    if rule is None:
        return NO_LINE
    dash, head = _DASHED if dashed else "", _HEAD if arrow else ""
    return f'<a:ln w="{round(rule.width * _POINT)}">{fill(rule.colour)}{dash}{head}</a:ln>'

"""Writes one slide: its boxes into the placeholders of a layout, or free where it has none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING

from presales_desk.deck import write_table
from presales_desk.deck.binding import FOOTERS
from presales_desk.deck.layout_model import ChartBox, TextBox
from presales_desk.deck.markup import (
    EMPTY_GROUP,
    HEAD,
    NAMES,
    NO_LINE,
    C,
    R,
    emu,
    escape,
    fill,
    frame,
    rectangle,
)
from presales_desk.deck.placed_shapes import GroupBox, PictureBox
from presales_desk.deck.placed_table import TableBox
from presales_desk.deck.slide_layouts import LAYOUTS
from presales_desk.deck.template_layouts import MASTER_MAP
from presales_desk.deck.write_picture import picture_xml
from presales_desk.deck.write_shapes import glue, group_xml, ids_of
from presales_desk.deck.write_text import TextStyle, paragraphs

if TYPE_CHECKING:
    from presales_desk.deck.binding import Binding, Placeholder
    from presales_desk.deck.placed_slide import Box, PlacedSlide
    from presales_desk.deck.template import Canvas
    from presales_desk.deck.write_picture import PictureIds

_FIRST_ID = 2
_PANEL = "装饰 Decoration"
_TABLE_PLACEHOLDERS = ("obj", "tbl", "chart")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a slide is written: its layout, its language, its number.

    Attributes:
        charts: Relation ids of the slide's charts, in reading order.
        pictures: Those of its pictures, likewise.

    """

    binding: Binding
    canvas: Canvas
    language: str
    number: int
    charts: tuple[str, ...] = ()
    pictures: tuple[PictureIds, ...] = ()


def slide_name(slide: PlacedSlide, number: int) -> str:
    """Return the machine's name of a slide: its place, kind and block (T, Q, C, S1, S2)."""
    section = slide.section.value if len(slide.section.value) <= 2 else ""
    return f"S{number:02}_{slide.kind.value}" + (f"_{section}" if section else "")


def slide_xml(slide: PlacedSlide, place: Place) -> str:
    """Return the slide part."""
    writing = _Writing(slide, place)
    shapes = [*writing.panels(), *(writing.shape(number, box) for number, box in writing.numbered)]
    return (
        f'{HEAD}<p:sld {NAMES}><p:cSld name="{slide_name(slide, place.number)}"><p:spTree>'
        f"{EMPTY_GROUP}{''.join(shapes)}</p:spTree></p:cSld>{_colour_map(place)}</p:sld>"
    )


def _colour_map(place: Place) -> str:
    """Return the colour map of the slide: that of its layout, where it has one of its own."""
    layout = place.binding.layout.element
    own = [] if place.binding.ours else layout.xpath("p:clrMapOvr/a:overrideClrMapping")
    if not own:
        return MASTER_MAP
    pairs = " ".join(f'{name}="{escape(value)}"' for name, value in own[0].attrib.items())
    return f"<p:clrMapOvr><a:overrideClrMapping {pairs}/></p:clrMapOvr>"


class _Writing:
    """The shapes of one slide, each of which takes its ids and relations in reading order."""

    def __init__(self, slide: PlacedSlide, place: Place) -> None:
        self._slide, self._place = slide, place
        canvas = slide.canvas.within(place.canvas)
        self._body = place if canvas == place.canvas else replace(place, canvas=canvas)
        self._charts, self._pictures = iter(place.charts), iter(place.pictures)
        firsts = accumulate((ids_of(box) for box in slide.boxes[:-1]), initial=_FIRST_ID)
        self.numbered = list(zip(firsts, slide.boxes, strict=False))
        self._glue = glue(self.numbered)

    def panels(self) -> list[str]:
        """Return what our layout draws below the words, where the layout is not ours."""
        if self._place.binding.ours:
            return []
        canvas = self._body.canvas
        first = self.numbered[-1][0] + ids_of(self.numbered[-1][1]) if self.numbered else _FIRST_ID
        return [
            rectangle(identity, _PANEL, canvas.placed(shape.rect), shape.fill, shape.geometry)
            for identity, shape in enumerate(self._slide.decorations, start=first)
        ]

    def shape(self, identity: int, box: Box) -> str:
        place = self._place if box.placeholder in self._slide.fixed else self._body
        match box:
            case TextBox():
                return _text_shape(identity, box, self._slide, place)
            case TableBox():
                return _table_shape(identity, box, place)
            case ChartBox():
                return _chart_shape(identity, box, place, next(self._charts))
            case GroupBox():
                style = TextStyle(place.language, scale=place.canvas.scale)
                return group_xml(identity, box, self._glue, style, place.canvas)
            case PictureBox():
                target = _target(box, place, ("pic",))
                ids = next(self._pictures)
                return picture_xml(identity, box, ids, _placeholder(target), place.canvas)


def _text_shape(identity: int, box: TextBox, slide: PlacedSlide, place: Place) -> str:
    target = place.binding.targets.get(box.placeholder)
    slot = LAYOUTS[slide.layout].slot(box.placeholder)
    style = TextStyle(place.language, None, place.canvas.scale, place.number)
    if place.binding.ours and target and slot:
        # Not every viewer lets footers inherit from the layout: theirs is said in full.
        if box.placeholder not in FOOTERS:
            style = TextStyle(place.language, slot.role, place.canvas.scale, place.number)
        where = "" if box.rect == slot.rect else frame(place.canvas.placed(box.rect))
        body = "<a:bodyPr/>"
    elif target and box.own_size:
        # Not every viewer lets footers inherit their size: theirs is always said.
        size = 0.0 if box.placeholder in FOOTERS else box.own_size
        style = replace(style, bare=True, own_size=size)
        where = "" if box.own_place else frame(place.canvas.placed(box.rect))
        body = "<a:bodyPr/>"
    elif target and box.own_place:
        where, body = "", _free_body(box, place.canvas)
    else:
        where = frame(place.canvas.placed(box.rect)) + _free_look(box, target)
        body = _free_body(box, place.canvas)
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{identity}" name="{escape(box.name)}"/>'
        f"{_text_kind(target)}{_placeholder(target)}</p:nvSpPr><p:spPr>{where}</p:spPr><p:txBody>"
        f"{body}<a:lstStyle/>{paragraphs(box.paragraphs, style)}</p:txBody></p:sp>"
    )


def _text_kind(target: Placeholder | None) -> str:
    if target is None:
        return '<p:cNvSpPr txBox="1"/>'
    return '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'


def _placeholder(target: Placeholder | None) -> str:
    if target is None:
        return "<p:nvPr/>"
    kind = f' type="{target.type}"' if target.type != "obj" else ""
    index = f' idx="{target.index}"' if target.index else ""
    return f"<p:nvPr><p:ph{kind}{index}/></p:nvPr>"


def _free_look(box: TextBox, target: Placeholder | None) -> str:
    shape = "" if target else '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    return f"{shape}{fill(box.fill)}{'' if target else NO_LINE}"


def _free_body(box: TextBox, canvas: Canvas) -> str:
    left, top, right, bottom = (emu(inset * canvas.scale) for inset in box.insets)
    return (
        f'<a:bodyPr vert="horz" wrap="square" lIns="{left}" tIns="{top}" rIns="{right}" '
        f'bIns="{bottom}" anchor="{box.anchor}" anchorCtr="0"><a:normAutofit/></a:bodyPr>'
    )


def _table_shape(identity: int, box: TableBox, place: Place) -> str:
    style = TextStyle(place.language, scale=place.canvas.scale)
    graphic = write_table.graphic(box, style, own_style=place.binding.ours)
    return _graphic_shape(identity, box, place, graphic)


def _chart_shape(identity: int, box: ChartBox, place: Place, relation: str) -> str:
    graphic = (
        f'<a:graphic><a:graphicData uri="{C}"><c:chart xmlns:c="{C}" xmlns:r="{R}" '
        f'r:id="{relation}"/></a:graphicData></a:graphic>'
    )
    return _graphic_shape(identity, box, place, graphic)


def _target(box: Box, place: Place, types: tuple[str, ...]) -> Placeholder | None:
    """Return the placeholder that ``box`` fills; None when that is not one of ``types``."""
    target = place.binding.targets.get(box.placeholder)
    return target if target is not None and target.type in types else None


def _graphic_shape(identity: int, box: TableBox | ChartBox, place: Place, graphic: str) -> str:
    target = _target(box, place, _TABLE_PLACEHOLDERS)
    return (
        f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{identity}" name="{escape(box.name)}" '
        f'descr="{escape(box.alt)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/>'
        f"</p:cNvGraphicFramePr>{_placeholder(target)}</p:nvGraphicFramePr>"
        f"{frame(place.canvas.placed(box.rect), 'p')}{graphic}</p:graphicFrame>"
    )

"""Writes one slide: its boxes into the placeholders of a layout, or free where it has none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from presales_desk.deck import write_table
from presales_desk.deck.foreign_look import FOOTERS
from presales_desk.deck.layout_model import ChartBox, Rect, TableBox, TextBox
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
)
from presales_desk.deck.slide_layouts import LAYOUTS
from presales_desk.deck.template_layouts import MASTER_MAP
from presales_desk.deck.write_text import TextStyle, paragraphs

if TYPE_CHECKING:
    from presales_desk.deck.binding import Binding, Placeholder
    from presales_desk.deck.layout_model import Box, PlacedSlide
    from presales_desk.deck.template import Canvas

_TABLE_PLACEHOLDERS = ("obj", "tbl", "chart")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a slide is written: its layout, its language, its number.

    Attributes:
        charts: Relation ids of the slide's charts, in reading order.

    """

    binding: Binding
    canvas: Canvas
    language: str
    number: int
    charts: tuple[str, ...] = ()


def slide_name(slide: PlacedSlide, number: int) -> str:
    """Return the machine's name of a slide: its place, kind and block (T, Q, C, S1, S2)."""
    section = slide.section.value if len(slide.section.value) <= 2 else ""
    return f"S{number:02}_{slide.kind.value}" + (f"_{section}" if section else "")


def slide_xml(slide: PlacedSlide, place: Place) -> str:
    """Return the slide part."""
    charts = iter(place.charts)
    shapes = [
        _shape(identity, box, slide, place, charts_id=next(charts) if _is_chart(box) else "")
        for identity, box in enumerate(slide.boxes, start=2)
    ]
    return (
        f'{HEAD}<p:sld {NAMES}><p:cSld name="{slide_name(slide, place.number)}"><p:spTree>'
        f"{EMPTY_GROUP}{''.join(shapes)}</p:spTree></p:cSld>{MASTER_MAP}</p:sld>"
    )


def _is_chart(box: Box) -> bool:
    return isinstance(box, ChartBox)


def _shape(identity: int, box: Box, slide: PlacedSlide, place: Place, *, charts_id: str) -> str:
    if isinstance(box, TextBox):
        return _text_shape(identity, box, slide, place)
    return _graphic_shape(identity, box, place, charts_id)


def _text_shape(identity: int, box: TextBox, slide: PlacedSlide, place: Place) -> str:
    target = place.binding.targets.get(box.placeholder)
    slot = LAYOUTS[slide.layout].slot(box.placeholder)
    style = TextStyle(place.language, scale=place.canvas.scale, number=place.number)
    if place.binding.ours and target and slot:
        # Not every viewer lets footers inherit from the layout: theirs is said in full.
        if box.placeholder not in FOOTERS:
            style = replace(style, inherits=slot.role)
        where = "" if box.rect == slot.rect else frame(_scaled(box.rect, place.canvas))
        body = "<a:bodyPr/>"
    elif target and _keeps_look(box, slide):
        style = replace(style, bare=True)
        where, body = "", "<a:bodyPr/>"
    else:
        where = frame(_scaled(box.rect, place.canvas)) + _free_look(box, target)
        body = _free_body(box, place.canvas)
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{identity}" name="{escape(box.name)}"/>'
        f"{_text_kind(target)}{_placeholder(target)}</p:nvSpPr><p:spPr>{where}</p:spPr><p:txBody>"
        f"{body}<a:lstStyle/>{paragraphs(box.paragraphs, style)}</p:txBody></p:sp>"
    )


def _keeps_look(box: TextBox, slide: PlacedSlide) -> bool:
    """Tell whether a foreign placeholder decides alone: footers, and everything on a cover."""
    return box.placeholder in FOOTERS or slide.layout == "cover"


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
        f'bIns="{bottom}" anchor="{box.anchor}"><a:normAutofit/></a:bodyPr>'
    )


def _graphic_shape(identity: int, box: TableBox | ChartBox, place: Place, chart_id: str) -> str:
    target = place.binding.targets.get(box.placeholder)
    if target is not None and target.type not in _TABLE_PLACEHOLDERS:
        target = None
    if isinstance(box, TableBox):
        style = TextStyle(place.language, scale=place.canvas.scale)
        graphic = write_table.graphic(box, style, own_style=place.binding.ours)
    else:
        graphic = (
            f'<a:graphic><a:graphicData uri="{C}"><c:chart xmlns:c="{C}" xmlns:r="{R}" '
            f'r:id="{chart_id}"/></a:graphicData></a:graphic>'
        )
    return (
        f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{identity}" name="{escape(box.name)}" '
        f'descr="{escape(box.alt)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/>'
        f"</p:cNvGraphicFramePr>{_placeholder(target)}</p:nvGraphicFramePr>"
        f"{frame(_scaled(box.rect, place.canvas), 'p')}{graphic}</p:graphicFrame>"
    )


def _scaled(rect: Rect, canvas: Canvas) -> Rect:
    return Rect(
        canvas.left + rect.left * canvas.scale,
        canvas.top + rect.top * canvas.scale,
        rect.width * canvas.scale,
        rect.height * canvas.scale,
    )

"""Writes the master and the layouts of our template, as ``slide_layouts`` describes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import colours, design, fitting
from presales_desk.deck.design import Layout, Slot, TextRole
from presales_desk.deck.fitting import Item
from presales_desk.deck.layout_frame import FRAME
from presales_desk.deck.layout_model import Rect
from presales_desk.deck.mark import NAME as MARK_NAME
from presales_desk.deck.markup import (
    EMPTY_GROUP,
    HEAD,
    NAMES,
    NO_LINE,
    emu,
    escape,
    fill,
    frame,
    rectangle,
)
from presales_desk.deck.write_text import TextStyle, paragraphs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.placed_slide import Shape

COLOUR_MAP = (
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" '
    'accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" '
    'folHlink="folHlink"/>'
)
MASTER_MAP = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>"
_BULLETS = (("•", colours.ACCENT), ("–", colours.NEUTRAL), ("·", colours.NEUTRAL))
_LEVEL_SIZES = (20, 18, 16, 14, 14)
_LEVEL_BEFORE = (9, 5, 4, 4, 4)
_GUIDE_UNITS = 576
_GUIDES = (
    '<p:ext uri="{{27BBF7A9-308A-43DC-89C8-2F10F3537804}}"><p15:sldGuideLst '
    'xmlns:p15="http://schemas.microsoft.com/office/powerpoint/2012/main">{guides}'
    "</p15:sldGuideLst></p:ext>"
)
_PROMPTED = ("ftr", "dt", "sldNum")
_MASTER_SLOTS = (design.TITLE, design.DATE, design.FOOTER, design.NUMBER)
_HORIZONTAL = (
    design.TITLE_TOP,
    design.BODY_TOP,
    design.BODY_BOTTOM,
    design.BODY_BOTTOM_FREE,
    design.FOOTER_RULE_TOP,
)
_VERTICAL = (
    design.MARGIN,
    design.x(5),
    design.x(7),
    design.x(9),
    design.MARGIN + design.CONTENT_WIDTH,
)


def layout_xml(layout: Layout, language: str) -> str:
    """Return a layout part with its prompts in ``language``."""
    shapes = [
        _decoration(number, shape, language)
        for number, shape in enumerate(layout.decorations, start=2)
    ]
    first = len(shapes) + 2
    shapes += [
        _placeholder(number, slot, language) for number, slot in enumerate(layout.slots, first)
    ]
    kind = f' type="{layout.type}"' if layout.type else ""
    return (
        f'{HEAD}<p:sldLayout {NAMES}{kind} preserve="1" userDrawn="1">'
        f'<p:cSld name="{escape(layout.name)}">{_background(layout)}<p:spTree>{EMPTY_GROUP}'
        f"{''.join(shapes)}</p:spTree></p:cSld>{MASTER_MAP}</p:sldLayout>"
    )


def master_xml(layout_ids: Sequence[str], language: str) -> str:
    """Return the master part; ``layout_ids`` are its relations to the layouts."""
    frame_slots = [FRAME[index] for index in _MASTER_SLOTS]
    body = Slot(1, "body", "正文 Body", _body_rect(), TextRole((20,), listed=True))
    shapes = [
        _placeholder(number, slot, language)
        for number, slot in enumerate([*frame_slots, body], start=2)
    ]
    identities = "".join(
        f'<p:sldLayoutId id="{2147483649 + i}" r:id="{rid}"/>' for i, rid in enumerate(layout_ids)
    )
    return (
        f'{HEAD}<p:sldMaster {NAMES} preserve="1"><p:cSld><p:bg><p:bgPr>'
        f"{fill(colours.WHITE)}<a:effectLst/></p:bgPr></p:bg><p:spTree>{EMPTY_GROUP}"
        f"{''.join(shapes)}</p:spTree></p:cSld>{COLOUR_MAP}<p:sldLayoutIdLst>{identities}"
        f"</p:sldLayoutIdLst>{_text_styles()}<p:extLst>{_guides()}</p:extLst></p:sldMaster>"
    )


def level(number: int, role: TextRole, size: float) -> str:
    """Return the paragraph and run properties of list level ``number`` (1 to 5)."""
    before = role.before if number == 1 else _LEVEL_BEFORE[number - 1]
    spacing = f'<a:lnSpc><a:spcPct val="{round(role.line * 100_000)}"/></a:lnSpc>'
    spacing += f'<a:spcBef><a:spcPts val="{round(before * 100)}"/></a:spcBef>'
    bold = ' b="1"' if role.bold else ' b="0"'
    return (
        f'<a:lvl{number}pPr marL="{_indent(number, role)}" indent="{_hanging(role)}" '
        f'algn="{role.align}" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" '
        f'hangingPunct="1">{spacing}{_bullet(number, role)}'
        f'<a:defRPr sz="{round(size * 100)}"{bold} kern="1200">{fill(role.colour)}'
        '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>'
        f"</a:defRPr></a:lvl{number}pPr>"
    )


def _body_rect() -> Rect:
    return Rect(
        design.MARGIN, design.BODY_TOP, design.CONTENT_WIDTH, design.BODY_BOTTOM - design.BODY_TOP
    )


def _indent(number: int, role: TextRole) -> int:
    return emu(role.hanging * number) if role.listed else 0


def _hanging(role: TextRole) -> int:
    return -emu(role.hanging) if role.listed else 0


def _bullet(number: int, role: TextRole) -> str:
    if not role.listed:
        return "<a:buNone/>"
    mark, colour = _BULLETS[min(number, len(_BULLETS)) - 1]
    numbered = role.numbered and number == 1
    tone = fill(role.colour if numbered else colour)
    inner = tone.removeprefix("<a:solidFill>").removesuffix("</a:solidFill>")
    if numbered:
        bullet = '<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"/>'
    else:
        bullet = f'<a:buFont typeface="Arial"/><a:buChar char="{mark}"/>'
    return f"<a:buClr>{inner}</a:buClr>{bullet}"


def _background(layout: Layout) -> str:
    if layout.background == colours.WHITE:
        return ""
    return f"<p:bg><p:bgPr>{fill(layout.background)}<a:effectLst/></p:bgPr></p:bg>"


def _placeholder(identity: int, slot: Slot, language: str) -> str:
    index = f' idx="{slot.index}"' if slot.index else ""
    custom = ' hasCustomPrompt="1"' if slot.type not in _PROMPTED else ""
    size = ' sz="quarter"' if slot.index else ""
    left, top, right, bottom = (emu(inset) for inset in slot.role.insets)
    filled = fill(slot.role.fill) if slot.role.fill else ""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{identity}" name="{escape(slot.name)}"/><p:cNvSpPr>'
        f'<a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="{slot.type}"{size}{index}'
        f'{custom}/></p:nvPr></p:nvSpPr><p:spPr>{frame(slot.rect)}<a:prstGeom prst="rect">'
        f'<a:avLst/></a:prstGeom>{filled}</p:spPr><p:txBody><a:bodyPr vert="horz" wrap="square" '
        f'lIns="{left}" tIns="{top}" rIns="{right}" bIns="{bottom}" rtlCol="0" '
        f'anchor="{slot.role.anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle>{_levels(slot)}'
        f"</a:lstStyle>{_prompt(slot, language)}</p:txBody></p:sp>"
    )


def _decoration(identity: int, shape: Shape, language: str) -> str:
    if not shape.text:
        name = f"装饰 Decoration {identity - 1}"
        return rectangle(identity, name, shape.rect, shape.fill, shape.geometry)
    chinese, _, english = shape.text.partition(" ")
    words = chinese if language == "zh" else english
    paragraph = fitting.compose([Item(words)], design.MARK, design.MARK.sizes[0])
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{identity}" name="{MARK_NAME}"/><p:cNvSpPr>'
        f'<a:spLocks noMove="1" noResize="1"/></p:cNvSpPr><p:nvPr userDrawn="1"/></p:nvSpPr>'
        f'<p:spPr>{frame(shape.rect)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f'{fill(shape.fill)}{NO_LINE}</p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" '
        f'bIns="0" anchor="ctr"/><a:lstStyle/>{paragraphs(paragraph, TextStyle(language))}'
        "</p:txBody></p:sp>"
    )


def _levels(slot: Slot) -> str:
    role = slot.role
    count = 2 if role.listed else 1
    return "".join(
        level(number, role, role.sizes[0] - 2 * (number - 1)) for number in range(1, count + 1)
    )


def _prompt(slot: Slot, language: str) -> str:
    tag = "zh-CN" if language == "zh" else "en-US"
    if slot.type == "sldNum":
        return (
            '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">'
            f'<a:rPr lang="{tag}"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="{tag}"/></a:p>'
        )
    if slot.type in _PROMPTED:
        return f'<a:p><a:endParaRPr lang="{tag}"/></a:p>'
    chinese, _, english = slot.name.partition(" ")
    words = chinese if language == "zh" else english
    return f'<a:p><a:r><a:rPr lang="{tag}"/><a:t>{escape(words)}</a:t></a:r></a:p>'


def _text_styles() -> str:
    body = TextRole((20,), listed=True, before=9)
    levels = "".join(level(n, body, size) for n, size in enumerate(_LEVEL_SIZES, start=1))
    other = "".join(level(n, TextRole((16,)), 16) for n in range(1, 6))
    title = level(1, design.TITLE_ROLE, design.TITLE_ROLE.sizes[0]).replace("+mn-", "+mj-")
    return (
        f"<p:txStyles><p:titleStyle>{title}</p:titleStyle><p:bodyStyle>{levels}</p:bodyStyle>"
        f"<p:otherStyle>{other}</p:otherStyle></p:txStyles>"
    )


def _guides() -> str:
    places = [("horz", place) for place in _HORIZONTAL] + [("", place) for place in _VERTICAL]
    guides = "".join(
        f'<p15:guide id="{number}"{f" orient={chr(34)}{way}{chr(34)}" if way else ""} '
        f'pos="{round(place * _GUIDE_UNITS)}" userDrawn="1"><p15:clr><a:srgbClr val="F26B43"/>'
        "</p15:clr></p15:guide>"
        for number, (way, place) in enumerate(places, start=1)
    )
    return _GUIDES.format(guides=guides)

"""Small pieces of DrawingML that slides, layouts, tables and charts share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck.layout_model import EMU_PER_INCH
from presales_desk.deck.placed_shapes import Geometry

if TYPE_CHECKING:
    from presales_desk.deck.colours import Colour
    from presales_desk.deck.layout_model import Rect

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
P = "http://schemas.openxmlformats.org/presentationml/2006/main"
C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMES = f'xmlns:a="{A}" xmlns:r="{R}" xmlns:p="{P}"'
EMPTY_GROUP = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>'
    '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/>'
    '<a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)
DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>'
    "</a:ext></a:extLst>"
)
NO_LINE = "<a:ln><a:noFill/></a:ln>"
_ESCAPES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"))


def escape(words: str) -> str:
    """Return ``words`` as they stand in an element or an attribute."""
    for character, entity in _ESCAPES:
        words = words.replace(character, entity)
    return words


def emu(inches: float) -> int:
    """Return ``inches`` in the unit of the file format."""
    return round(inches * EMU_PER_INCH)


def language_tags(language: str) -> str:
    """Return the attributes of a run: the deck's language, and the one that may be mixed in."""
    if language == "zh":
        return 'lang="zh-CN" altLang="en-US"'
    return 'lang="en-US" altLang="zh-CN"'


def fill(colour: Colour | None) -> str:
    """Return a solid fill, or none at all."""
    if colour is None:
        return "<a:noFill/>"
    if colour.mod == 100 and not colour.off:
        return f'<a:solidFill><a:schemeClr val="{colour.scheme}"/></a:solidFill>'
    off = f'<a:lumOff val="{colour.off * 1000}"/>' if colour.off else ""
    return (
        f'<a:solidFill><a:schemeClr val="{colour.scheme}"><a:lumMod val="{colour.mod * 1000}"/>'
        f"{off}</a:schemeClr></a:solidFill>"
    )


def frame(rect: Rect, prefix: str = "a") -> str:
    """Return the place of a shape."""
    left, top = emu(rect.left), emu(rect.top)
    width, height = emu(rect.right) - left, emu(rect.bottom) - top
    return (
        f'<{prefix}:xfrm><a:off x="{left}" y="{top}"/>'
        f'<a:ext cx="{width}" cy="{height}"/></{prefix}:xfrm>'
    )


def rectangle(
    identity: int, name: str, rect: Rect, colour: Colour, geometry: Geometry = Geometry.RECTANGLE
) -> str:
    """Return a filled shape that only decorates, a rectangle unless said otherwise."""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{identity}" name="{escape(name)}">{DECORATIVE}</p:cNvPr>'
        '<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>'
        f'<p:spPr>{frame(rect)}<a:prstGeom prst="{geometry}"><a:avLst/></a:prstGeom>'
        f"{fill(colour)}{NO_LINE}</p:spPr></p:sp>"
    )

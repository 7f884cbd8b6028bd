"""Reads how a placeholder of a template writes: size, colour, place of the text in its box.

What a layout does not say its master says, first in the placeholder of the same type, then in
its list of styles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.deck.foreign.model import TextLook
from presales_desk.deck.foreign.theme import all_in, colour_in
from presales_desk.deck.layout_model import EMU_PER_INCH, Align, Anchor

if TYPE_CHECKING:
    from presales_desk.deck.foreign.theme import Palette

_TITLES = ("title", "ctrTitle")
_FOOTERS = ("ftr", "dt", "sldNum")
_DEFAULT_SIZES = {"title": 44.0, "body": 28.0, "other": 12.0}
_INSETS = (("lIns", 91_440), ("tIns", 45_720), ("rIns", 91_440), ("bIns", 45_720))
_ALIGN = {"ctr": Align.CENTRE, "r": Align.RIGHT}
_ANCHOR = {"ctr": Anchor.MIDDLE, "b": Anchor.BOTTOM}
_BULLETS = ("buChar", "buAutoNum", "buBlip")


def text_look(kind: str, shapes: list[Any], master: Any, palette: Palette, unit: float) -> TextLook:
    """Return how the placeholder of type ``kind`` writes.

    Args:
        kind: Its type in the file format.
        shapes: Its own shape, then those that it inherits from.
        master: The slide master.
        palette: Of the layout.
        unit: English metric units in an inch of a slide as wide as ours.

    """
    style = "title" if kind in _TITLES else "other" if kind in _FOOTERS else "body"
    levels = [level for shape in shapes for level in all_in(shape, "p:txBody/a:lstStyle/a:lvl1pPr")]
    levels += all_in(master, f"p:txStyles/p:{style}Style/a:lvl1pPr")
    runs = [run for level in levels for run in all_in(level, "a:defRPr")]
    bodies = [body for shape in shapes for body in all_in(shape, "p:txBody/a:bodyPr")]
    shrink = EMU_PER_INCH / unit
    colours = (colour_in(fill, palette) for run in runs for fill in all_in(run, "a:solidFill"))
    size = int(_first(runs, "sz") or _DEFAULT_SIZES[style] * 100) / 100
    return TextLook(
        size=size * shrink,
        colour=next(filter(None, colours), palette.get("tx1", "000000")),
        bold=_first(runs, "b") in ("1", "true"),
        capitals=_first(runs, "cap") == "all",
        align=_ALIGN.get(_first(levels, "algn"), Align.LEFT),
        anchor=_ANCHOR.get(_first(bodies, "anchor"), Anchor.TOP),
        insets=_insets(bodies, unit),
        upright=_first(bodies, "vert") not in ("", "horz") or _is_turned(shapes),
        bullet=_has_bullet(levels),
    )


def _is_turned(shapes: list[Any]) -> bool:
    frames = [frame for shape in shapes for frame in all_in(shape, "p:spPr/a:xfrm")]
    return bool(frames) and frames[0].get("rot", "0") not in ("0", "")


def _first(elements: list[Any], name: str) -> str:
    return next((element.get(name) for element in elements if element.get(name)), "")


def _insets(bodies: list[Any], unit: float) -> tuple[float, float, float, float]:
    left, top, right, bottom = (
        int(_first(bodies, name) or usual) / unit for name, usual in _INSETS
    )
    return left, top, right, bottom


def _has_bullet(levels: list[Any]) -> bool:
    for level in levels:
        if all_in(level, "a:buNone"):
            return False
        if any(all_in(level, f"a:{name}") for name in _BULLETS):
            return True
    return False

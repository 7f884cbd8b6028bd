"""What fills a drawn shape, and which effects it carries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.deck.reading.inheritance import SLIDE
from presales_desk.deck.reading.theme import DRAWING, Paint, local, number

if TYPE_CHECKING:
    from presales_desk.deck.reading.theme import Palette

_EFFECTS = {
    "outerShdw": "shadow",
    "innerShdw": "shadow",
    "prstShdw": "shadow",
    "glow": "glow",
    "reflection": "glow",
    "gradFill": "gradient",
    "sp3d": "3d",
    "prstTxWarp": "wordart",
}
_FILLS = ("solidFill", "gradFill", "blipFill", "pattFill", "noFill", "grpFill")


def fill_of(element: Any, palette: Palette, inherited: list[Any] | None = None) -> Paint:
    """Return what fills a shape; nothing shows as a paint that is not solid."""
    for one in (element, *(inherited or ())):
        properties = one.find(f"{SLIDE}spPr")
        for child in properties if properties is not None else ():
            if local(child) in _FILLS:
                return _painted(child, palette)
    reference = element.find(f"{SLIDE}style/{DRAWING}fillRef")
    if reference is None or number(reference.get("idx")) < 1:
        return Paint(solid=False)
    index = int(number(reference.get("idx"))) - 1
    own = palette.paint(reference)
    known = index < len(palette.fills) and local(palette.fills[index]) == "solidFill"
    if not known:
        return Paint("", solid=True)
    return palette.paint(palette.fills[index], own.hex)


def _painted(fill: Any, palette: Palette) -> Paint:
    kind = local(fill)
    if kind == "solidFill":
        return palette.paint(fill)
    return Paint("", solid=kind in ("gradFill", "blipFill", "pattFill"))


def effects_of(element: Any) -> frozenset[str]:
    """Return the names of the effects of a shape, as ``ReadShape.effects`` has them."""
    properties = element.find(f"{SLIDE}spPr")
    named = (local(one) for one in (properties.iter() if properties is not None else ()))
    found = {_EFFECTS[name] for name in named if name in _EFFECTS}
    warp = element.find(f"{SLIDE}txBody/{DRAWING}bodyPr/{DRAWING}prstTxWarp")
    if warp is not None and warp.get("prst", "textNoShape") != "textNoShape":
        found.add("wordart")
    return frozenset(found)

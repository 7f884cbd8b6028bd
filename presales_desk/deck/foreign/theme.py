"""Reads the theme of a template: its colours, how slides use them, and its fonts."""

from __future__ import annotations

import colorsys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  it has no stubs
from pptx.opc.constants import RELATIONSHIP_TYPE as RT

from presales_desk.deck.colours import THEME
from presales_desk.deck.markup import A, P, R

if TYPE_CHECKING:
    from pptx.opc.package import Part as PackagePart

_NAMES = {"a": A, "p": P, "r": R}
_SYSTEM = {"windowText": "000000", "window": "FFFFFF"}
_NAMED = {"black": "000000", "white": "FFFFFF", "gray": "808080", "red": "FF0000", "blue": "0000FF"}
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
_PLAIN_MAP = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"}

Palette = Mapping[str, str]
"""RRGGBB by name of a colour as slides ask for it."""


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme.

    Attributes:
        part: Its part, whose relations lead to pictures of backgrounds.
        colours: RRGGBB by slot, such as ``dk1`` and ``accent1``.
        fonts: Typefaces by ``major`` and ``minor``: Latin and East Asian; empty for none.
        backgrounds: The elements that fill backgrounds, by number.

    """

    part: PackagePart | None
    colours: Mapping[str, str]
    fonts: Mapping[str, tuple[str, str]]
    backgrounds: tuple[Any, ...] = ()

    def palette(self, mapping: Mapping[str, str]) -> dict[str, str]:
        """Return the colours as slides with the colour map ``mapping`` name them."""
        named = {name: self.colours.get(slot, "000000") for name, slot in mapping.items()}
        return {**self.colours, **named}


def read_theme(master: PackagePart) -> Theme:
    """Return the theme of a slide master; one without a theme is given the colours of ours."""
    relation = next((one for one in master.rels.values() if one.reltype == RT.THEME), None)
    if relation is None:
        return Theme(None, THEME, {})
    part = relation.target_part
    root = etree.fromstring(part.blob, _PARSER)
    slots = all_in(root, "a:themeElements/a:clrScheme/*")
    colours = {etree.QName(slot).localname: _slot_colour(slot) for slot in slots}
    fonts = {
        name: _faces(root, f"a:themeElements/a:fontScheme/a:{name}Font")
        for name in ("major", "minor")
    }
    backgrounds = all_in(root, "a:themeElements/a:fmtScheme/a:bgFillStyleLst/*")
    return Theme(part, {**THEME, **colours}, fonts, tuple(backgrounds))


def colour_map(master: Any, layout: Any) -> dict[str, str]:
    """Return the colour map of a layout: its own, or that of its master."""
    own = all_in(layout, "p:clrMapOvr/a:overrideClrMapping") if layout is not None else []
    found = own or all_in(master, "p:clrMap")
    return {**_PLAIN_MAP, **(dict(found[0].attrib) if found else {})}


def colour_in(holder: Any, palette: Palette, own: str = "") -> str:
    """Return the colour that stands inside an element, as RRGGBB; ``own`` replaces ``phClr``.

    Empty where there is none.
    """
    for element in holder:
        kind = etree.QName(element).localname
        found = _base(kind, element, palette, own)
        if found:
            return _changed(found, element)
    return ""


def opacity_in(holder: Any) -> float:
    """Return how much of what lies behind a fill is covered, 0 to 1."""
    found = all_in(holder, "./*/a:alpha/@val")
    return int(found[0]) / 100_000 if found and found[0].isdecimal() else 1.0


def all_in(element: Any, path: str) -> list[Any]:
    """Return what ``path`` finds below an element of whatever class."""
    return _compiled(path)(element)


@cache
def _compiled(path: str) -> Any:
    return etree.XPath(path, namespaces=_NAMES)


def _slot_colour(slot: Any) -> str:
    return colour_in(slot, {}) or "000000"


def _faces(root: Any, path: str) -> tuple[str, str]:
    faces = [next(iter(all_in(root, f"{path}/a:{name}/@typeface")), "") for name in ("latin", "ea")]
    east = faces[1] or next(iter(all_in(root, f"{path}/a:font[@script='Hans']/@typeface")), "")
    return faces[0], east


def _base(kind: str, element: Any, palette: Palette, own: str) -> str:
    value = element.get("val", "")
    match kind:
        case "srgbClr":
            return value.upper() if len(value) == 6 else ""
        case "schemeClr":
            return own if value == "phClr" else palette.get(value, "")
        case "sysClr":
            return (element.get("lastClr") or _SYSTEM.get(value, "000000")).upper()
        case "prstClr":
            return _NAMED.get(value, "808080")
        case _:
            return ""


def _changed(colour: str, element: Any) -> str:
    """Return ``colour`` as the changes inside ``element`` make it: lighter, darker, a tint."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    for change in element:
        kind, value = etree.QName(change).localname, change.get("val", "100000")
        if not value.lstrip("-").isdecimal():
            continue
        parts = _step(parts, kind, int(value) / 100_000)
    return "".join(f"{round(min(max(part, 0.0), 1.0) * 255):02X}" for part in parts)


def _step(parts: list[float], kind: str, share: float) -> list[float]:
    match kind:
        case "tint":
            return [_as_stored(_as_light(part) * share + 1 - share) for part in parts]
        case "shade":
            return [_as_stored(_as_light(part) * share) for part in parts]
        case "lumMod" | "lumOff" | "satMod":
            hue, light, saturation = colorsys.rgb_to_hls(*parts)
            light = light * share if kind == "lumMod" else light
            light = light + share if kind == "lumOff" else light
            saturation = saturation * share if kind == "satMod" else saturation
            return list(colorsys.hls_to_rgb(hue, min(light, 1.0), min(saturation, 1.0)))
        case _:
            return parts


def _as_light(part: float) -> float:
    """Return how much light a stored part of a colour is: office programs mix light."""
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _as_stored(light: float) -> float:
    light = min(max(light, 0.0), 1.0)
    return light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055

"""Theme colours and fonts, and what a colour of the file format looks like with them."""

from __future__ import annotations

import colorsys
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from presales_desk.deck.markup import A
from presales_desk.deck.reading.model import ReadTheme

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

DRAWING = f"{{{A}}}"
_WHOLE = 100_000
_NAMED = {
    "black": "000000",
    "white": "FFFFFF",
    "red": "FF0000",
    "green": "008000",
    "blue": "0000FF",
    "yellow": "FFFF00",
    "gray": "808080",
    "grey": "808080",
    "orange": "FFA500",
    "navy": "000080",
}
_PLAIN_MAP = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"}


@dataclass(frozen=True, slots=True)
class Paint:
    """A colour as it is seen.

    Attributes:
        hex: ``RRGGBB``; empty when unknown.
        themed: Whether it follows the theme.
        solid: Whether nothing shows through.

    """

    hex: str = ""
    themed: bool = True
    solid: bool = True


UNKNOWN = Paint()


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a theme, and which of its slots the names on a slide mean.

    Attributes:
        slots: Colours by slot.
        names: Slot of a name such as ``tx1``.
        backgrounds: Fills that a slide may refer to by number, the first being 1001.
        fills: Fills that a drawn shape may refer to by number, the first being 1.

    """

    slots: dict[str, str] = field(default_factory=dict[str, str])
    names: Mapping[str, str] = field(default_factory=lambda: _PLAIN_MAP)
    backgrounds: tuple[Any, ...] = ()
    fills: tuple[Any, ...] = ()

    def paint(self, parent: Any, placeholder: str = "") -> Paint:
        """Return what the colour inside ``parent`` looks like.

        Args:
            parent: Holds one colour element.
            placeholder: What ``phClr`` stands for.

        """
        for element in parent:
            kind = local(element)
            if kind == "schemeClr":
                base = self.slot(element.get("val", ""), placeholder)
                return Paint(_adjusted(base, element), themed=True, solid=_solid(element))
            if kind in _BASES:
                base = _BASES[kind](element)
                return Paint(_adjusted(base, element), themed=False, solid=_solid(element))
        return UNKNOWN

    def slot(self, name: str, placeholder: str = "") -> str:
        """Return the colour that a name on a slide means; empty when the theme has none."""
        if name == "phClr":
            return placeholder
        return self.slots.get(self.names.get(name, name), "")


def read_theme(root: Any | None) -> tuple[ReadTheme, Palette]:
    """Return fonts and colours of a theme part; empty ones when there is none."""
    if root is None:
        return ReadTheme(), Palette()
    scheme = root.find(f".//{DRAWING}clrScheme")
    plain = Palette()
    slots = {local(slot): plain.paint(slot).hex for slot in (scheme if scheme is not None else ())}
    theme = ReadTheme(slots, _faces(root, "latin"), _faces(root, "ea"))
    backgrounds = tuple(_children(root, "bgFillStyleLst"))
    fills = tuple(_children(root, "fillStyleLst"))
    return theme, Palette(slots, backgrounds=backgrounds, fills=fills)


# The same few numbers stand in all shapes of a talk.
@lru_cache(maxsize=4096)
def number(text: str | None, default: float = 0.0) -> float:
    """Return a number of the file format; ``50%`` of the strict form is fifty thousand."""
    try:
        if text and text.endswith("%"):
            return float(text[:-1]) * 1000
        value = float(text) if text else default
    except ValueError:
        return default
    return value if abs(value) < 1e12 else default


def truth(text: str | None, *, default: bool = False) -> bool:
    """Return a yes or no of the file format."""
    return default if text is None else text in ("1", "true", "on")


def local(element: Any) -> str:
    """Return the name of an element without its namespace; empty for what is no element."""
    return _local(element.tag)


@lru_cache(maxsize=4096)
def _local(tag: object) -> str:
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _children(root: Any, name: str) -> Iterator[Any]:
    found = root.find(f".//{DRAWING}{name}")
    yield from found if found is not None else ()


def _faces(root: Any, script: str) -> tuple[str, str]:
    heading, text = (
        root.find(f".//{DRAWING}{kind}Font/{DRAWING}{script}") for kind in ("major", "minor")
    )
    return _face(heading), _face(text)


def _face(element: Any | None) -> str:
    return "" if element is None else element.get("typeface", "")


def _rgb(element: Any) -> str:
    return _hex_or_nothing(element.get("val", ""))


def _hex_or_nothing(text: str) -> str:
    value = text.upper()
    return value if len(value) == 6 and set(value) <= set("0123456789ABCDEF") else ""


def _named(element: Any) -> str:
    return _NAMED.get(element.get("val", ""), "")


def _system(element: Any) -> str:
    last = _hex_or_nothing(element.get("lastClr", ""))
    return last or ("FFFFFF" if element.get("val") == "window" else "000000")


def _percentages(element: Any) -> str:
    parts = (number(element.get(name)) / _WHOLE for name in "rgb")
    return "".join(f"{round(_within(part) ** (1 / 2.2) * 255):02X}" for part in parts)


def _hsl(element: Any) -> str:
    hue = number(element.get("hue")) / 21_600_000
    saturation, light = (number(element.get(name)) / _WHOLE for name in ("sat", "lum"))
    return _hex(colorsys.hls_to_rgb(hue % 1.0, _within(light), _within(saturation)))


_BASES = {
    "srgbClr": _rgb,
    "sysClr": _system,
    "prstClr": _named,
    "scrgbClr": _percentages,
    "hslClr": _hsl,
}


def _solid(element: Any) -> bool:
    alpha = element.find(f"{DRAWING}alpha")
    return alpha is None or number(alpha.get("val"), _WHOLE) > 0.8 * _WHOLE


def _adjusted(base: str, element: Any) -> str:
    """Return ``base`` after the changes of brightness inside ``element``."""
    if len(base) != 6 or len(element) == 0:
        return base
    return _after(base, tuple((local(change), change.get("val")) for change in element))


@lru_cache(maxsize=1024)
def _after(base: str, changes: tuple[tuple[str, str | None], ...]) -> str:
    try:
        red, green, blue = (int(base[i : i + 2], 16) / 255 for i in (0, 2, 4))
    except ValueError:
        return ""
    rgb = (red, green, blue)
    for change, share in changes:
        rgb = _changed(rgb, change, number(share) / _WHOLE)
    return _hex(rgb)


def _changed(
    rgb: tuple[float, float, float], change: str, share: float
) -> tuple[float, float, float]:
    if change in ("shade", "tint"):
        ground = 0.0 if change == "shade" else 1.0
        red, green, blue = (_gamma(ground + (_linear(c) - ground) * share) for c in rgb)
        return red, green, blue
    hue, light, saturation = colorsys.rgb_to_hls(*rgb)
    if change == "lumMod":
        light *= share
    elif change == "lumOff":
        light += share
    elif change == "satMod":
        saturation *= share
    return colorsys.hls_to_rgb(hue, _within(light), _within(saturation))


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _gamma(part: float) -> float:
    part = _within(part)
    return part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055


def _within(part: float) -> float:
    return min(1.0, max(0.0, part))


def _hex(rgb: tuple[float, float, float]) -> str:
    return "".join(f"{round(_within(part) * 255):02X}" for part in rgb)

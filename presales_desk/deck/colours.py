"""The colours of our decks: roles of the theme, and what they look like where no theme is read."""

from __future__ import annotations

import colorsys
from dataclasses import dataclass, field
from functools import cached_property

THEME: dict[str, str] = {
    "dk1": "1B2430",
    "lt1": "FFFFFF",
    "dk2": "12284C",
    "lt2": "F3F5F9",
    "accent1": "2457D6",
    "accent2": "12A594",
    "accent3": "F5A623",
    "accent4": "D64545",
    "accent5": "7A5AF8",
    "accent6": "667085",
    "hlink": "2457D6",
    "folHlink": "7A5AF8",
}
"""The slots of the theme, in the order of the file format, as RRGGBB."""

_MAPPED = {"dk1": "tx1", "lt1": "bg1", "dk2": "tx2", "lt2": "bg2"}


@dataclass(frozen=True)
class Colour:
    """A slot of the theme, darkened or tinted.

    Attributes:
        slot: Name in ``THEME``.
        mod: Per cent of the luminance that stays.
        off: Per cent of luminance added after that.
        shown: What it looks like in a company's template, as RRGGBB; empty for our own theme.

    """

    slot: str
    mod: int = 100
    off: int = 0
    shown: str = field(default="", compare=False)

    @property
    def scheme(self) -> str:
        """Name on a slide: dark and light slots are asked for by what they serve as."""
        return _MAPPED.get(self.slot, self.slot)

    @cached_property
    def hex(self) -> str:
        """As RRGGBB, in our own theme or in the company's."""
        return self.shown or self.tone(THEME[self.slot])

    def tone(self, base: str) -> str:
        """Return ``base``, as RRGGBB, darkened or tinted like this colour."""
        red, green, blue = (int(base[i : i + 2], 16) / 255 for i in (0, 2, 4))
        hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
        light = min(1.0, light * self.mod / 100 + self.off / 100)
        parts = colorsys.hls_to_rgb(hue, light, saturation)
        return "".join(f"{round(part * 255):02X}" for part in parts)


TEXT = Colour("dk1")
NAVY = Colour("dk2")
WHITE = Colour("lt1")
PANEL = Colour("lt2")
ACCENT = Colour("accent1")
ACCENT_LIGHT = Colour("accent1", 60, 40)
ACCENT_FORECAST = Colour("accent1", 40, 60)
TINT = Colour("accent1", 10, 90)
ACCENT_DARK = Colour("accent1", 75)
POSITIVE = Colour("accent2")
POSITIVE_DARK = Colour("accent2", 50)
POSITIVE_TINT = Colour("accent2", 10, 90)
ATTENTION = Colour("accent3")
ATTENTION_DARK = Colour("accent3", 50)
ATTENTION_TINT = Colour("accent3", 10, 90)
NEGATIVE = Colour("accent4")
NEGATIVE_TINT = Colour("accent4", 10, 90)
NEUTRAL = Colour("accent6")
NEUTRAL_LIGHT = Colour("accent6", 60, 40)
WARNING = Colour("accent4", 75)
"""Bad news, and what is for our own eyes: white stands on it."""
MUTED = Colour("accent6", 75)
RULE = Colour("accent6", 40, 60)

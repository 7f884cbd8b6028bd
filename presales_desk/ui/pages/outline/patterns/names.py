"""What the groups of patterns are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method.keys import PatternPart
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Mapping


def part_name(part: PatternPart) -> str:
    """Return what a group of patterns is called in the menu."""
    return _names()[part]


def _names() -> Mapping[PatternPart, str]:
    return {
        PatternPart.OPENING: translate("Patterns", "Openings"),
        PatternPart.ARGUMENT: translate("Patterns", "Forms of argument"),
        PatternPart.ENDING: translate("Patterns", "Endings"),
    }

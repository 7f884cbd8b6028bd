"""Contrast of text and what it stands on, as WCAG 2 counts it."""

from __future__ import annotations

from functools import lru_cache

NORMAL, LARGE = 4.5, 3.0
"""What text needs, and what large bold text needs, from 24 points."""


@lru_cache(maxsize=4096)
def luminance(colour: str) -> float:
    """Return how light RRGGBB is, 0 to 1."""
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def needed(size: float, *, bold: bool) -> float:
    """Return the contrast that text of ``size`` points needs."""
    return LARGE if size >= 24 and bold else NORMAL


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

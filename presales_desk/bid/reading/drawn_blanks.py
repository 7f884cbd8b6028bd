"""Reads the lines to write on that the forms of a PDF draw, as the underscores others type."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from presales_desk.bid.reading.pdf_page import Glyph

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.reading.pdf_page import Page, Rule

_LONGEST = 0.62
"""Share of a page's width; longer lines stand below headers and above footnotes."""
_LOW, _BELOW = 0.6, 0.35
"""Where a line stands that is written on: from this share of a letter's height on, down to this
share below the letter.
"""
_FEWEST = 1.2
"""Letters that a blank is as wide as, at least; less is the room between underlined words."""
_NEAR = 2.0
"""Letters between a blank and the text that it belongs to."""
_MOST_PAIRS = 10_000_000
"""Lines times what stands beside them, on a page: a drawing has more, a form never."""
_TOUCH = 2.0  # points; a line this near to one that goes down is the side of a cell


def drawn_blanks(page: Page) -> list[Glyph]:
    """Return underscores for the parts of drawn lines that have no letters on them."""
    if len(page.across) * (len(page.down) + len(page.glyphs)) > _MOST_PAIRS:
        return []
    glyphs = sorted(page.glyphs, key=lambda one: one.bottom)
    tallest = max((one.bottom - one.top for one in glyphs), default=0.0)
    found: list[Glyph] = []
    for rule in page.across:
        if rule.end - rule.start <= _LONGEST * page.width and not _is_side(rule, page.down):
            first = bisect_left(glyphs, rule.at - _BELOW * tallest, key=lambda one: one.bottom)
            last = bisect_right(glyphs, rule.at + tallest, key=lambda one: one.bottom)
            row = [one for one in glyphs[first:last] if _is_on(one, rule)]
            found += _blanks(rule, sorted(row, key=lambda one: one.left))
    return found


def _blanks(rule: Rule, row: Sequence[Glyph]) -> Iterator[Glyph]:
    if not row:
        return
    size = max(one.bottom - one.top for one in row)
    top, bottom = min(one.top for one in row), max(one.bottom for one in row)
    for start, end in _free(rule, row):
        is_beside = any(_distance(one, start, end) < _NEAR * size for one in row)
        if end - start >= _FEWEST * size and is_beside:
            yield from _underscores(start, end, top, bottom)


def _is_side(rule: Rule, down: Sequence[Rule]) -> bool:
    """Tell a line of a table: one that goes down meets one of its ends."""
    ends = (rule.start, rule.end)
    return any(
        one.start - _TOUCH <= rule.at <= one.end + _TOUCH
        and any(abs(one.at - end) <= _TOUCH for end in ends)
        for one in down
    )


def _is_on(glyph: Glyph, rule: Rule) -> bool:
    height = glyph.bottom - glyph.top
    return glyph.top + _LOW * height < rule.at < glyph.bottom + _BELOW * height


def _free(rule: Rule, row: Sequence[Glyph]) -> Iterator[tuple[float, float]]:
    """Yield the parts of a line without letters."""
    start = rule.start
    for glyph in row:
        if glyph.right > start and glyph.left < rule.end:
            if glyph.left > start:
                yield start, glyph.left
            start = max(start, glyph.right)
    if start < rule.end:
        yield start, rule.end


def _distance(glyph: Glyph, start: float, end: float) -> float:
    return max(start - glyph.right, glyph.left - end, 0.0)


def _underscores(start: float, end: float, top: float, bottom: float) -> Iterator[Glyph]:
    width = (bottom - top) / 2
    count = max(2, round((end - start) / width))
    step = (end - start) / count
    for number in range(count):
        left = start + number * step
        yield Glyph("_", left, top, left + step, bottom)

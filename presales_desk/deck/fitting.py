"""Makes content fit: smaller step by step, then on further slides, and only then cut."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from presales_desk.deck import colours, measure, text
from presales_desk.deck.layout_model import Paragraph, Rect

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.deck.colours import Colour
    from presales_desk.deck.design import TextRole

T = TypeVar("T")

_SURE = 0.9
"""Share of the width to count on where a second line cannot be: the font may be a wider one."""
_ORPHAN = 4.0
"""A last line shorter than this many em is worth a smaller size."""
_SMALLEST_DETAIL = 14.0
_DETAIL_STEP = 2.0
_DETAIL_BEFORE = 5.0
_BULLETS = ("•", "–")


@dataclass(frozen=True, slots=True)
class Item:
    """A paragraph to be: its words, its level (0 or 1), and what differs from the role."""

    text: str
    level: int = 0
    bold: bool | None = None
    colour: Colour | None = None
    emphasis: Colour | None = None


@dataclass(frozen=True, slots=True)
class Fit:
    """Paragraphs that fit, and whether words had to be cut for it."""

    paragraphs: tuple[Paragraph, ...]
    cut: bool = False


def compose(items: Sequence[Item], role: TextRole, size: float) -> tuple[Paragraph, ...]:
    """Return ``items`` as paragraphs of ``role`` at ``size`` points."""
    return tuple(_paragraph(item, role, size, number) for number, item in enumerate(items, 1))


def height(items: Sequence[Item], role: TextRole, size: float, width: float) -> float:
    """Return the height of ``items`` in ``width`` inches, as ``compose`` would make them."""
    return _height(items, _line_counts(items, role, size, width), role, size)


def fits(items: Sequence[Item], role: TextRole, size: float, rect: Rect) -> bool:
    """Tell whether ``items`` stay inside a box of ``rect`` with the insets of ``role``."""
    width, room = _room(role, rect)
    counts = _line_counts(items, role, size, width)
    if role.max_lines and sum(counts) > role.max_lines:
        return False
    return _height(items, counts, role, size) <= room


def hold(paragraphs: Sequence[Paragraph], role: TextRole, rect: Rect) -> bool:
    """Tell whether ``paragraphs`` of more than one look stay inside such a box."""
    width, room = _room(role, rect)
    lines = sum(measure.paragraph_lines(one, width) for one in paragraphs)
    if role.max_lines and lines > role.max_lines:
        return False
    return measure.height(paragraphs, width) <= room


def fit(items: Sequence[Item], role: TextRole, rect: Rect) -> Fit:
    """Return ``items`` at the largest size of ``role`` that fits, cut at the floor if none does."""
    size = next((size for size in role.sizes if fits(items, role, size, rect)), None)
    if size is None:
        return Fit(compose(cut(items, role, rect), role, role.sizes[-1]), cut=True)
    return Fit(compose(items, role, _without_orphan(items, role, rect, size)))


def cut(items: Sequence[Item], role: TextRole, rect: Rect) -> list[Item]:
    """Return the items that fit at the floor, the last of them cut."""
    kept: list[Item] = []
    for item in items:
        if _stays(kept, item, item.text, role, rect):
            kept.append(item)
            continue
        words = shorten_until(item.text, lambda w, item=item: _stays(kept, item, w, role, rect))
        if not kept or _stays(kept, item, words, role, rect):
            kept.append(replace(item, text=words))
        break
    return kept


def pages_of(
    items: Sequence[T],
    heights: Callable[[float], Sequence[float]],
    sizes: Sequence[float],
    room: float,
    most: int = 0,
) -> tuple[list[list[T]], float]:
    """Divide ``items`` into pages of ``room`` inches, evenly, and return the size that fits all.

    Args:
        items: What is divided.
        heights: The heights of all items at a size, each with the space before it.
        sizes: In points, the base first.
        room: Height of a page.
        most: Items at most on a page; 0 for no such limit.

    """
    most = most or max(len(items), 1)
    counts = balance(heights(sizes[-1]), room, most)
    size = next(s for s in sizes if s == sizes[-1] or _all_fit(heights(s), counts, room))
    pages: list[list[T]] = []
    start = 0
    for count in counts:
        pages.append(list(items[start : start + count]))
        start += count
    return pages, size


def balance(heights: Sequence[float], room: float, most: int) -> list[int]:
    """Return how many of ``heights`` go on each page, on as few pages as possible and evenly.

    An item higher than ``room`` gets a page of its own.
    """
    fewest = len(_greedy(heights, room, most))
    low, high = 0.0, room
    while high - low > 0.02:
        middle = (low + high) / 2
        if len(_greedy(heights, middle, most)) <= fewest:
            high = middle
        else:
            low = middle
    return _greedy(heights, high, most)


def shorten_until(words: str, accepted: Callable[[str], bool]) -> str:
    """Return as much of ``words`` as ``accepted`` lets pass, cut behind a clause."""
    words = text.plain(words)
    low, high = 1, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        if accepted(text.shorten(words, middle)):
            low = middle
        else:
            high = middle - 1
    return text.shorten(words, low)


def _greedy(heights: Sequence[float], room: float, most: int) -> list[int]:
    counts, used = [0], 0.0
    for height in heights:
        if counts[-1] and (used + height > room or counts[-1] == most):
            counts.append(0)
            used = 0.0
        counts[-1] += 1
        used += height
    return counts


def _all_fit(heights: Sequence[float], counts: Sequence[int], room: float) -> bool:
    start = 0
    for count in counts:
        if sum(heights[start : start + count]) > room:
            return False
        start += count
    return True


def _paragraph(item: Item, role: TextRole, size: float, number: int) -> Paragraph:
    emphasis = role.colour if role.colour is colours.WHITE else item.emphasis or role.emphasis
    colour = item.colour or role.colour
    return Paragraph(
        runs=text.runs(item.text, bold=_is_bold(item, role), colour=colour, emphasis=emphasis),
        size=_size(item, size),
        level=item.level,
        bullet=_bullet(item, role, number),
        indent=_indent(item, role),
        before=_before(item, role),
        line=role.line,
        align=role.align,
    )


def _room(role: TextRole, rect: Rect) -> tuple[float, float]:
    """Return the width of the lines in a box of ``rect`` and how high they may be together."""
    left, top, right, bottom = role.insets
    width = (rect.width - left - right) * (_SURE if role.max_lines == 1 else 1.0)
    return width, rect.height - top - bottom + measure.TOLERANCE


def _line_counts(items: Sequence[Item], role: TextRole, size: float, width: float) -> list[int]:
    counts: list[int] = []
    for item in items:
        words = text.plain(item.text)
        # One emphasised word makes the whole count as bold: on the careful side.
        bold = _is_bold(item, role) or words != item.text
        room = measure.em(width - _indent(item, role), _size(item, size))
        counts.append(measure.line_count(words, room, bold=bold))
    return counts


def _height(items: Sequence[Item], counts: Sequence[int], role: TextRole, size: float) -> float:
    total = 0.0
    for position, (item, lines) in enumerate(zip(items, counts, strict=True)):
        total += lines * _size(item, size) * measure.LINE * role.line
        total += _before(item, role) if position else 0.0
    return total / measure.POINTS


def _is_bold(item: Item, role: TextRole) -> bool:
    return role.bold if item.bold is None else item.bold


def _size(item: Item, size: float) -> float:
    return max(size - _DETAIL_STEP, _SMALLEST_DETAIL) if item.level else size


def _indent(item: Item, role: TextRole) -> float:
    return role.hanging * (item.level + 1) if role.listed else 0.0


def _before(item: Item, role: TextRole) -> float:
    return _DETAIL_BEFORE if item.level else role.before


def _bullet(item: Item, role: TextRole, number: int) -> str:
    if not role.listed:
        return ""
    return f"{number}." if role.numbered and not item.level else _BULLETS[item.level]


def _without_orphan(items: Sequence[Item], role: TextRole, rect: Rect, size: float) -> float:
    """Return a smaller size if it saves a single text a last line of a few characters."""
    if len(items) != 1 or role.listed or len(role.sizes) == 1:
        return size
    words = text.plain(items[0].text)
    width = rect.width - role.insets[0] - role.insets[2]
    bold = role.bold
    lines = measure.line_count(words, measure.em(width, size), bold=bold)
    if lines == 1 or measure.last_line(words, measure.em(width, size), bold=bold) > _ORPHAN:
        return size
    smaller = role.sizes[role.sizes.index(size) + 1 :]
    shorter = (
        s for s in smaller if measure.line_count(words, measure.em(width, s), bold=bold) < lines
    )
    return next(shorter, size)


def _stays(kept: list[Item], item: Item, words: str, role: TextRole, rect: Rect) -> bool:
    tried = [*kept, replace(item, text=words)]
    return fits(tried, role, role.sizes[-1], rect)

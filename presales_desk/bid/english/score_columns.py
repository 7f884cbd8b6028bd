"""Tells which columns of a table of an English request hold criteria, and which their points."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.bid.english.weights import MAX_LINE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set

    from presales_desk.bid.reading.blocks import Cell

_NAME_HEAD = re.compile(
    r"criteri|factor|\bitem|categor|element|component|attribute|aspect|parameter|statement|"
    r"question|particulars|description|evaluat|heading|\barea",
    re.IGNORECASE,
)
"""The head above the names: ``Evaluation Criteria``, ``Factor``, ``Category``."""
_FEATURE_HEAD = re.compile(
    r"\b(?:feature|requirement|specification|capabilit|functionalit|function|topic|subject|title|"
    r"characteristic|qualification)",
    re.IGNORECASE,
)
"""What heads the names too, but in tables of requirements as well: only beside a maximum."""
_SECTION_HEAD = re.compile(r"(?:section|part|form|stage|group|[A-Z]|\d)[\s.:]", re.IGNORECASE)
"""What heads the parts of it, beside a maximum: ``Section 2. Proposed methodology``."""
_ALONE = re.compile(r"(?:points?|marks?|weight(?:s|ings?|age)?)(?: \(?%\)?)?", re.IGNORECASE)
"""A head that tells of nothing but points: ``Points``, ``Weight (%)``."""
_SCALE_HEAD = re.compile(
    r"\b(?:ratings?|grad\w+|scal\w+|scor\w+|levels?|numbers?|years?|definitions?|standards?|range|"
    r"responses?|milestones?|deliverables?|payments?|services? levels?)\b|^\W*$",
    re.IGNORECASE,
)
"""What heads a scale of marks, or shares of something else: ``Rating``, ``Years``."""
_PAIR = 2
_DIGIT = re.compile(r"\d")
_MAXIMUM_HEAD = re.compile(
    r"\b(?:max\w*\.?|highest|full|total|available)\s+(?:\w+ )?"
    r"(?:points?|marks?|scores?|weight\w*)\b|"
    r"\b(?:points?|marks?|scores?)\s*\(?(?:obtainable|available|max)",
    re.IGNORECASE,
)
"""``Maximum points``, ``Available marks``, ``Points obtainable``."""
_POINTS_HEAD = re.compile(r"points?\b|weight|score|marks?\b|maximum|percent|%", re.I)
_MOST_POINTS = re.compile(
    r"(?:points?|marks?)\b.*(?:obtainable|available)|max\w*\.? (?:points?|marks?)", re.I
)
"""A head that tells how much can be had; beside it a weight is the same in parts of the whole."""
_NO_POINTS = re.compile(r"how|awarded|given|obtained|achieved|your", re.I)
_OF_PART = re.compile(r"sub-?\s?(?:criteri|factor|weight|categor|item)", re.IGNORECASE)
"""The head of a column of parts, or of their weights: ``Sub-criteria``, ``Sub-weighting``."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns of a table of criteria hold what; -1 for none.

    Attributes:
        part: Parts of what ``name`` tells, where that spans several rows.
        others: More that may hold the points.
        is_parted: The head says that ``part`` is one, and ``points`` are its own.
        is_guessed: Nothing says what ``name`` holds: each row needs points.

    """

    name: int
    part: int
    points: int
    criteria: int
    others: tuple[int, ...] = ()
    is_parted: bool = False
    is_guessed: bool = False


def as_before(
    cells: Sequence[Cell], path: tuple[str, ...], known: Set[tuple[tuple[str, ...], str]]
) -> Columns | None:
    """Return the columns of a table that goes on with those above it: ``Interview | Weight``.

    Args:
        cells: Of its head, one of them as above the points of a table of criteria.
        path: The headings above it.
        known: The headings above such tables, with what stood above their points.

    """
    points = [cell.column for cell in cells if (path, cell.text) in known]
    names = [cell.column for cell in cells if cell.column not in points]
    is_plain = len(points) == len(names) == 1
    return Columns(names[0], -1, points[0], -1) if is_plain else None


def columns_of(cells: Sequence[Cell]) -> Columns | None:
    """Return the columns that the cells of a head tell; None where they head no criteria."""
    heads = {
        cell.column: cell.text
        for cell in cells
        if len(cell.text) <= MAX_LINE // (1 if _SECTION_HEAD.match(cell.text) else 2)
    }
    points = [
        column
        for column, text in heads.items()
        if _POINTS_HEAD.search(text) and not _NO_POINTS.search(text)
    ]
    points.sort(key=lambda column: not _MOST_POINTS.search(heads[column]))
    has_maximum = any(_MAXIMUM_HEAD.search(heads[column]) for column in points)
    names = [column for column, text in heads.items() if _NAME_HEAD.search(text)]
    if not names and has_maximum:
        names = [column for column, text in heads.items() if _FEATURE_HEAD.search(text)]
    if not names and has_maximum and len(heads) > 1:
        names = [column for column in list(heads)[:1] if _SECTION_HEAD.match(heads[column])]
    is_guessed = not names and len(heads) == len(cells) == _PAIR and _is_plain(heads, points)
    if is_guessed:
        names = [column for column in heads if column not in points]
    names = [one for one in names if one not in points] or [
        one for one in names if one not in points[:1]
    ]
    if not points or not names:
        return None
    rest = [column for column in heads if column not in (names[0], points[0])]
    part = names[1] if len(names) > 1 else -1
    criteria = rest[-1] if rest else -1
    parts = [one for one in names if _OF_PART.match(heads[one])]
    of_parts = [one for one in points if _OF_PART.match(heads[one])]
    if parts and of_parts and names[0] not in parts:
        others = tuple(one for one in points if one not in of_parts)
        return Columns(names[0], parts[0], of_parts[0], criteria, others, is_parted=True)
    others = tuple(points[1:])
    return Columns(names[0], part, points[0], criteria, others, is_guessed=is_guessed)


def _is_plain(heads: Mapping[int, str], points: Sequence[int]) -> bool:
    """Tell a head of one column of points alone beside one of names, which it calls anything."""
    others = [text for column, text in heads.items() if column not in points]
    is_alone = len(points) == 1 and _ALONE.fullmatch(heads[points[0]].strip()) is not None
    return is_alone and not any(map(_SCALE_HEAD.search, others))


def is_head(cells: Sequence[Cell]) -> bool:
    """Tell a row amid a table that begins another one: only what it heads may have a number."""
    texts = (cell.text for cell in cells if not _SECTION_HEAD.match(cell.text))
    return columns_of(cells) is not None and not any(map(_DIGIT.search, texts))

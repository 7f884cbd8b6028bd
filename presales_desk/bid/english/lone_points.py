"""Reads criteria whose points stand alone on the line below their name.

So do cells of a table that lost its lines, and titles with ``200 points`` below them. A number
alone may be anything: such lines are believed where they come to the whole or to the total told.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.english.groups import WHOLE, without_sums
from presales_desk.bid.english.weights import (
    COLUMN_HEAD,
    NUMBER,
    SCORES,
    TOTAL,
    is_of_else,
    weighted_item,
)
from presales_desk.bid.parts import Part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import ScoreItem

_ALONE = re.compile(
    rf"^[(\[]?(?:(?:max(?:imum)?\.?|up to|weight\w*|worth|points|marks)[\s:]+){{0,2}}"
    rf"(?P<points>{NUMBER}|\d,\d{{3}})\s*(?:%|per ?cent|points?|pts\.?|marks?)?"
    r"(?:\s(?:max\w*|possible|available))?[)\]]?\.?$",
    re.IGNORECASE,
)
"""``25``, ``200 points``, ``(30%)``, ``Maximum 40 marks``."""
_TITLE = re.compile(
    r"^(?:(?:[\d.]{1,6}|[A-Za-z][.)]|\([a-zA-Z\d]{1,3}\))\s+)?(?P<name>[A-Z][^.;:]{3,110})$"
)
"""``4.1 Corporate Experience``, ``Methodology``."""
_TOTAL_TOLD = re.compile(
    r"\btotal\b[^.;\d]{0,60}(?P<behind>\d,?\d{2,3})\b|"
    r"\bmaximum (?:number of |total )?(?:points|marks|score)\b[^.;\d]{0,40}(?P<most>\d,?\d{2,3})\b|"
    r"\b(?:maximum|total) of (?P<of>\d,?\d{2,3}) (?:points|marks)\b",
    re.IGNORECASE,
)
"""``The maximum number of points is 1,000``, ``a total of 500 points``."""
_NEAR = 12
"""Lines behind words of criteria, or behind a criterion, in which the next one stands."""
_THOUSAND = 1000.0


def in_lone_points(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the criteria whose points stand below them, where these come to the whole."""
    found = list(_found(passages))
    items = [item for item, _ in found]
    wholes = {WHOLE, _THOUSAND, *(total for _, totals in found for total in totals)}
    for whole in wholes:
        leaves = without_sums(items, whole)
        if len(leaves) > 1 and sum(one.points or 0.0 for one in leaves) == whole:
            return leaves
    return []


def _found(passages: Sequence[Passage]) -> Iterator[tuple[ScoreItem, list[float]]]:
    """Yield each criterion with the totals that are told since the one before it."""
    last = -_NEAR
    totals: list[float] = []
    for position, passage in enumerate(passages):
        text = passage.text.strip()
        if passage.part is Part.CONTRACT or passage.block.cells or is_of_else(passage):
            continue
        is_scored = passage.part is Part.EVALUATION or position - last <= _NEAR
        if SCORES.search(text):
            last = position
            totals.extend(_totals(text))
        above = passages[position - 1] if position else passage
        points, title = _ALONE.match(text), _TITLE.match(above.text.strip())
        is_title = title is not None and not above.block.cells and not COLUMN_HEAD.match(above.text)
        if is_scored and points and title and is_title and not TOTAL.match(title["name"]):
            last = position
            number = float(points["points"].replace(",", ""))
            yield weighted_item(above.text.strip(), number, "", above), totals


def _totals(text: str) -> Iterator[float]:
    for hit in _TOTAL_TOLD.finditer(text):
        yield float((hit["behind"] or hit["most"] or hit["of"]).replace(",", ""))

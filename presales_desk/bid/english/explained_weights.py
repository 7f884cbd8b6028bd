"""Reads the criteria whose weight stands amid a line: before what explains them, or their name.

Such lines look like many others; they are believed where those of a section come to the whole.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.english.groups import WHOLE, without_sums
from presales_desk.bid.english.weights import (
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

_UNIT = r"(?:%|per ?cent|points?|pts\.?|marks?)"
_MOST = r"(?:(?:weight\w*|max(?:imum)?\.?|up to|worth|of|out of)[\s:=]+){0,2}"
_NUMBERED = (
    r"^(?:[-–•·*▪●○]\s*|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]\s*|\d{1,2}(?:\.\d{1,2})+\.?\s+)?"
)
_BEFORE_TEXT = re.compile(
    rf"{_NUMBERED}(?P<name>(?-i:[A-Z])[^:;.(\[]{{1,80}}?(?: \([A-Z][^()]{{1,30}}\))?)"
    rf"\s*(?:[(\[:=]|[–—-]+)\s*{_MOST}(?P<points>{NUMBER})\s*{_UNIT}(?: (?:max\w*|possible|"
    r"available|total))?\s*[)\]]?\s*(?:[:.;–—-]+\s|(?=(?-i:[A-Z])))",
    re.IGNORECASE,
)
"""``Technical fit (35%) – how well it fits``, ``2. Price - 30 points: The lowest wins``."""
_BEHIND_TEXT = re.compile(
    rf"{_NUMBERED}(?P<name>(?-i:[A-Z])[^:;.(–—]{{1,80}}?)(?:\s[–—-]|:)\s[^\n]{{8,600}}?"
    rf"[(\[]\s*{_MOST}(?P<points>{NUMBER})\s*{_UNIT}(?: (?:max\w*|possible|available|total))?"
    r"\s*[)\]][\s.;]*(?:and)?$",
    re.IGNORECASE,
)
"""``Price: all that it costs in five years, licences and support as well (30 points)``."""
_BEFORE_NAME = re.compile(
    rf"{_NUMBERED}[(\[]?{_MOST}(?P<points>{NUMBER})\s*{_UNIT}\s*[)\]]?\s*[:–—-]?\s*"
    r"(?!(?:of|for|on|to|or|and|is|are|if|will|shall|must|may|can|in|per|at|by|from)\b)"
    r"(?P<name>(?-i:[A-Z])[^:;.–—]{2,90}?)[\s.;,]*(?:and)?(?:(?:\s[–—-]|:)\s.*)?$",
    re.IGNORECASE,
)
"""``25% – Understanding``, ``(30 points) Team: who does the work``."""
_LONG = re.compile(
    rf"{_NUMBERED}(?P<name>(?-i:[A-Z])[^:;.(\[]{{1,200}}?)"
    r"(?<!\bof)(?<!\bis)(?<!\bto)(?<!\bbe)(?<!\bat)(?<!\ba)(?<!\bare)(?<!\bfor)(?<!\bhas)(?<!worth)"
    rf"(?<!=)(?<!maximum)(?<!least)(?<!than)(?<!given)(?<!carries)(?<!weighted)\s*(?:[(\[:]|\s[–—-]|\s)\s*{_MOST}"
    rf"(?P<points>{NUMBER})\s*{_UNIT}(?: (?:max\w*|possible|available|total))?[\s)\];.,]*(?:and)?$",
    re.IGNORECASE,
)
"""A name of any length: ``Quality of the methodology and of the work plan (30%)``."""
_OUT_OF = re.compile(
    rf"{_NUMBERED}(?P<name>(?-i:[A-Z])[^:;.(\[]{{1,80}}?)\s*[(:=–—-]*\s*"
    rf"(?:(?:scored |marked )?out of (?P<points>{NUMBER})|=\s*(?P<plain>{NUMBER}))"
    rf"\s*{_UNIT}?\s*\)?\.?$",
    re.IGNORECASE,
)
"""``Approach: out of 40``, ``Team = 35 points``."""
_IN_BRACKETS = re.compile(
    rf"{_NUMBERED}(?P<name>(?-i:[A-Z]).{{2,200}}?)[\s:–—-]*\[\s*(?P<points>{NUMBER})\s*{_UNIT}?\s*\]"
    r"[\s.;]*$",
    re.IGNORECASE,
)
"""``a) Position K-1: Team Leader [20]``."""
_LINES = (_BEFORE_TEXT, _BEHIND_TEXT, _BEFORE_NAME, _LONG, _OUT_OF, _IN_BRACKETS)
_MAX_LINE, _MAX_TITLE = 700, 160
_NEAR = 4
"""Lines below one that speaks of criteria, or below a criterion, in which the next may stand."""
_MOST_HITS = 60


def in_explained(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the criteria of the first section whose lines come to the whole; else of all."""
    found = list(_found(passages))
    sections: dict[tuple[str, ...], list[ScoreItem]] = {}
    for path, item in found:
        sections.setdefault(path, []).append(item)
    for items in (*sections.values(), [item for _, item in found]):
        leaves = without_sums(items, WHOLE) if 1 < len(items) <= _MOST_HITS else []
        if len(leaves) > 1 and sum(one.points or 0 for one in leaves) == WHOLE:
            return leaves
    return []


def _found(passages: Sequence[Passage]) -> Iterator[tuple[tuple[str, ...], ScoreItem]]:
    """Yield the lines of criteria with the headings above; what is above tells that they score."""
    last_scored = -_NEAR
    for position, passage in enumerate(passages):
        text = passage.text.strip()
        is_told = passage.part is Part.EVALUATION or any(map(SCORES.search, passage.path))
        if not passage.block.cells and len(text) <= _MAX_TITLE and SCORES.search(text):
            last_scored = position
        is_scored = is_told or position - last_scored <= _NEAR
        is_other = passage.block.cells or is_of_else(passage) or passage.part is Part.CONTRACT
        if is_other or len(text) > _MAX_LINE or TOTAL.match(text):
            continue
        lines = _LINES if is_scored else (_IN_BRACKETS,)
        if hit := next((hit for line in lines if (hit := line.match(text))), None):
            last_scored = position
            told = text[hit.end() :].strip()
            yield passage.path, weighted_item(hit["name"], next(_told(hit)), told, passage)


def _told(hit: re.Match[str]) -> Iterator[float]:
    told = hit.groupdict()
    yield from (float(told[key]) for key in ("points", "plain") if told.get(key))

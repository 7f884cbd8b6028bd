"""Reads the criteria with their weights that stand outside tables: in lines, sentences, lists."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.bid.english.groups import WHOLE
from presales_desk.bid.english.lists import items_below
from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.parts import Part
from presales_desk.bid.tender import ScoreItem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

NUMBER = r"\d{1,4}(?:\.\d+)?"
_WEIGHTED = re.compile(
    rf"^(?:[-–•·*]\s*|Sec(?:tion|\.)?\s*)?(?P<number>[\d.]*)\s*"
    rf"(?!.*\d\s?%.*\band\b.*\d\s?%)(?P<name>[A-Z].{{1,90}}?)"
    rf"\s*(?:[(\[—–:-]+|[.…_]{{3,}}|\s{{3,}}|\s(?=(?-i:M(?:ax|AX))))\s*"
    rf"(?:(?:weight\w*|max(?:imum)?\.?|up to|worth|of)[\s:=]+){{0,2}}(?:0\s*(?:[-–—]|to\b)\s*)?"
    rf"(?P<points>{NUMBER})\s*(?:%|per ?cent|points?|pts\.?|marks?)"
    rf"(?: (?:max\w*|possible|available|total))?\s*[)\]]?\s*$",
    re.IGNORECASE,
)
"""``Experience (30 points)``, ``1. Price ........ 40%``, ``Section B: Staff - 20 pts``,
``Team (weighting 20%)``, ``Price – maximum 40 points``, ``Interviews Maximum 200 points``,
``R1. Experience (0 to 20 points)``.
"""
_TOLD = re.compile(
    rf"^(?:[\d.]+\s+)?(?:The )?(?P<name>[A-Z][^.:;]{{2,50}}?) "
    rf"(?:(?:is|are|(?:will|shall) be) (?:weighted|worth|given)|(?:carries|has)(?= a weight))"
    rf"(?: at| a weight\w*)?(?: of)? (?P<points>{NUMBER})\s*(?:%|per ?cent|points?|marks?)"
)
"""A sentence that tells a weight: ``Price is weighted at 30%``."""
_PLAIN = re.compile(
    rf"^(?:[A-Z][.)]\s+|[\d.]+\s+)?(?!.*\b(?:minimum|least|less|score|shall|must)\b)"
    rf"(?P<name>[A-Z][A-Za-z ,&/'’-]{{2,70}}?(?: \([^()]{{2,30}}\))?)\s+"
    rf"(?P<points>{NUMBER})\s*(?:points?|pts|marks)$"
)
"""A line of a table drawn with spaces, which are one now: ``A. Experience 20 points``."""
_BEFORE_NAME = re.compile(
    rf"^[(\[](?P<points>{NUMBER})\s*(?:%|points?|pts\.?|marks?)\s*[)\]]\s*[:–—-]?\s*"
    r"(?P<name>[A-Z].{2,100}?)\.?$"
)
"""``(30 pts) Firm experience``."""
SCORES = re.compile(r"\b(?:weight|criteri|evaluat|scor|award)\w*", re.IGNORECASE)
_PARTED = re.compile(r"[,;](?:\s+and\b)?|\s+and\s+(?=[A-Z])")
_SHARED = re.compile(
    rf"(?P<name>[A-Z][\w &/'’-]{{2,60}}?)\s*[-–:(]?\s*(?P<points>{NUMBER})\s*(?:%|points?|"
    rf"marks?)\)?"
)
"""One of the criteria that a sentence counts up with their weights."""
_LISTED = re.compile(
    rf"(?P<name>[A-Z][\w &/'’-]{{2,60}}?)\s*(?:[-–:(]\s*(?P<plain>{NUMBER})\)?|"
    rf"[-–:(,]?\s*(?:up to\s+|max(?:imum)?\.?\s+(?:of\s+)?)?(?P<points>{NUMBER})\s*"
    rf"(?:%|points?|marks?)\)?)",
    re.IGNORECASE,
)
"""The same in words of any case: ``team (up to 15 points)``, ``(a) method - 30%``."""
_AND = re.compile(r"^and\s+")
_FULL_STOP = re.compile(r"(?<=\.)\s+(?=[A-Z])")
_SHARE = re.compile(r"\s*[-–—(\[]\s*\d{1,3}\s*%\s*[)\]]?\s*$")
"""The share of a criterion behind its name, where points follow too."""
_SPELLED = re.compile(r",?\s+(?:[a-z]+-)?[a-z]+ per ?cent\s*$", re.IGNORECASE)
"""The same in words: ``Price, forty percent``."""
_COUNT = re.compile(
    r"^(?:\(?(?:[a-zA-Z]|[ivx]{1,4}|\d{1,2})[.)]|\d{1,2}(?:\.\d{1,2})+\.?|"
    r"(?i:factor|criterion) (?:\d{1,2}|[A-Z]|[IVX]{1,4})\s*[:.)–—-]+)\s+(?=\S)"
)
"""The number of a criterion: ``(a) Experience``, ``1.2. Staff``, ``Factor 3: Price``."""
_SHARES_OF_ELSE = re.compile(
    r"\b(?:payments?|invoic\w+|service levels?|SLAs?|KPIs?|key performance|penalt(?:y|ies)|"
    r"discounts?|retention|liquidated|milestones?|warranty|advance)\b",
    re.IGNORECASE,
)
"""Headings above shares that weigh no criterion: ``Payment Schedule``, ``Service Levels``."""
TOTAL = re.compile(
    r"^\s*(?:sub-?\s?|grand |overall )?totals?\b"
    r"(?:\s*$|\s*[:(=\d]| (?:scores?|points?|marks?|weight\w*|available|maximum|possible|for|of|"
    r"evaluation|technical|section|part|form|group|stage|phase)\b)",
    re.IGNORECASE,
)
"""``Total``, ``Sub-total: 60``, ``Total points available``, ``Total Section 1``."""
COLUMN_HEAD = re.compile(
    r"^(?:(?:evaluation|award|selection|scoring|max\w*|available|weight\w*|\(?points?\)?|"
    r"criteri\w+|factors?|categor\w+|methods?|towards?|overall|scores?|marks?|descriptions?|no\.?|"
    r"item|notes?|comments?|remarks?|\(?%\)?)(?:\s+|$)){1,4}$",
    re.IGNORECASE,
)
"""The head of a column: ``Criterion``, ``Maximum points``, ``Weight (%)``, ``Points Towards
Overall Score``."""
GOES_ON = re.compile(r"(?:[,(&/-]|\b(?:and|or|of|to|for|with|in|the|by|on))$", re.IGNORECASE)
"""The end of a line whose cell goes on in the next: ``qualifications, and``."""
POINTS_HEAD = re.compile(
    r"^(?:(?:max\w*|weight\w*|points?|scores?|marks?|percent\w*|available)(?:\s+|$)){1,3}$", re.I
)
"""The head of a column that can be no name: ``Maximum Points``."""
_MOST_OF = re.compile(
    rf"^[-–—(\[:]*\s*max(?:imum)?\.?:?\s+(?:of\s+)?{NUMBER}\s*(?:points?|marks?|%)\s*[)\]]?$",
    re.IGNORECASE,
)
"""A line that only tells how much can be had for what stands above: ``Maximum 100 points``."""
_LONG_ASIDE = re.compile(r"\s*\((?![^()]*\d\s*(?:%|percent|points?|pts|marks?))[^()]{20,160}\)")
"""What brackets tell of a criterion besides its weight: the chapter it refers to."""
_BLANK = re.compile(r"_{4}|\.{8}")
"""A place where the judges write."""
MAX_LINE = 120
_MOST_BELOW = 12


def in_lines(passages: Sequence[Passage]) -> Iterator[ScoreItem]:
    """Yield the criteria that have a line of their own: ``Experience (30 points)``."""
    for position, passage in enumerate(passages):
        hit = _weighted(_with_line_above(passages, position))
        if hit is not None and _is_criterion(hit["name"]) and not is_of_else(passage):
            yield weighted_item(
                hit["name"], float(hit["points"]), _said_below(passages, position), passage
            )


def in_sentences(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the criteria of a sentence whose weights come to the whole: ``Price 40%, …``."""
    for passage in passages:
        texts = (passage.text, *_FULL_STOP.split(passage.text), *SENTENCE.split(passage.text))
        is_told = passage.part is Part.EVALUATION or SCORES.search(passage.text)
        for text in texts if is_told else ():
            _, _, told = text.partition(":")
            parts = told.split(";") if ";" in told else _PARTED.split(told)
            hits = [_LISTED.fullmatch(_AND.sub("", part.strip(" ."))) for part in parts]
            found = [_listed(hit, passage) for hit in hits if hit]
            if len(found) == len(hits) > 1 and sum(one.points or 0 for one in found) == WHOLE:
                return found
    return []


def in_lists(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the criteria of a list whose weights come to the whole: ``(a) method - 30%``."""
    for position, passage in enumerate(passages):
        if not passage.text.rstrip().endswith(":") or not SCORES.search(passage.text):
            continue
        items = [(_LISTED.fullmatch(text), one) for text, one in items_below(passages, position)]
        found = [_listed(hit, one) for hit, one in items if hit]
        if len(found) == len(items) > 1 and sum(one.points or 0 for one in found) == WHOLE:
            return found
    return []


def weighted_item(name: str, points: float, criteria: str, passage: Passage) -> ScoreItem:
    """Return a criterion with its weight, its name tidied."""
    return ScoreItem(
        group="",
        item=tidied(name),
        points=points,
        criteria=criteria,
        basis=None,
        place=passage.place,
    )


def tidied(name: str) -> str:
    """Return a name without its number in front and its share behind."""
    return _SPELLED.sub("", _SHARE.sub("", _COUNT.sub("", name))).strip()


def _listed(hit: re.Match[str], passage: Passage) -> ScoreItem:
    return weighted_item(hit["name"], float(hit["points"] or hit["plain"]), "", passage)


def _weighted(passage: Passage) -> re.Match[str] | None:
    text = _LONG_ASIDE.sub("", passage.text.strip())
    if passage.block.cells or len(text) > MAX_LINE:
        return None
    hit = (
        _WEIGHTED.match(text) or _TOLD.match(text) or _PLAIN.match(text) or _BEFORE_NAME.match(text)
    )
    return hit or (_SHARED.fullmatch(text) if passage.part is Part.EVALUATION else None)


def _is_criterion(name: str) -> bool:
    return not (TOTAL.match(name) or POINTS_HEAD.match(name.strip()))


def _with_line_above(passages: Sequence[Passage], position: int) -> Passage:
    """Return a line with the one above it, where copying tore a title in two."""
    passage = passages[position]
    if position == 0 or passage.block.cells or passages[position - 1].block.cells:
        return passage
    text, above = passage.text.strip(), passages[position - 1].text.strip()
    is_torn = above.isupper() and text.isupper() and _COUNT.match(above) and not _COUNT.match(text)
    goes_on = len(above) <= MAX_LINE and not above.endswith((".", ";", ":"))
    if not _weighted(passages[position - 1]) and (_MOST_OF.match(text) or is_torn) and goes_on:
        return replace(passage, block=replace(passage.block, text=f"{above} {text}"))
    return passage


def is_of_else(passage: Passage) -> bool:
    """Tell a share of a payment or a level of service, which is printed as weights are."""
    is_told = passage.part is Part.EVALUATION
    return not is_told and any(_SHARES_OF_ELSE.search(title) for title in passage.path)


def _said_below(passages: Sequence[Passage], position: int) -> str:
    """Return what stands below a weighted line up to the next one, or below a weighted heading.

    Behind the last of plain lines anything may follow, so that nothing is taken there.
    """
    said: list[str] = []
    for passage in passages[position + 1 : position + 1 + _MOST_BELOW]:
        if passage.is_heading or _weighted(passage):
            return "\n".join(said)
        if not passage.block.cells and not _BLANK.search(passage.text):
            said.append(passage.text.strip())
    return "\n".join(said) if passages[position].is_heading else ""

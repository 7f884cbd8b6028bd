"""Reads the criteria with their weights that stand outside tables: in lines, sentences, lists."""

from __future__ import annotations

import re
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
    rf"\s*(?:[(\[—–:-]+|[.…_]{{3,}}|\s{{3,}})\s*(?:(?:weight\w*|max(?:imum)?\.?|up to|worth|of)"
    rf"[\s:=]+){{0,2}}(?P<points>{NUMBER})\s*(?:%|per ?cent|points?|pts\.?|marks?)"
    rf"(?: (?:max\w*|possible|available|total))?\s*[)\]]?\s*$",
    re.IGNORECASE,
)
"""``Experience (30 points)``, ``1. Price ........ 40%``, ``Section B: Staff - 20 pts``,
``Team (weighting 20%)``, ``Price – maximum 40 points``.
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
_ENDS_IN_NUMBER = re.compile(
    r"^(?:\d{1,2}[.)]\s+|[a-zA-Z][.)]\s+)?(?P<name>[A-Z][^\d:]{2,100}?)[\s:–-]+(?P<points>\d{1,3}(?:\.\d)?)"
    r"\s*%?$"
)
"""``Work plan and methodology 30``."""
_SHARE_OF_WHOLE = re.compile(
    r"\b(?P<name>[A-Z][\w/&-]*(?: (?:and|of|&|for|[A-Z][\w/&-]*)){0,5})\s*[-–:(]?\s*"
    r"(?P<points>\d{1,3})\s?%"
)
"""``Price 60%``, ``Technical Quality (40%)``."""
_WEIGHT_LABEL = re.compile(
    rf"^(?:weight\w*|points?|maximum|max\.?|(?:available|possible|total) (?:points?|marks?|score)|"
    rf"percent\w*)\b[\w ()%.]{{0,24}}:\s*(?P<points>{NUMBER})?\s*(?:%|points?|marks?|\(|$)",
    re.IGNORECASE,
)
"""A label below the title of a criterion, its number behind it or on the next line:
``Weight (Points):``, ``Maximum score: 20``.
"""
_FIRST_NUMBER = re.compile(rf"^(?P<points>{NUMBER})\s*(?:%|points?|marks?|\(|$)", re.IGNORECASE)
_CRITERION = re.compile(
    r"^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|[A-Z][.)]|(?:Factor|Criterion) \w{1,3}\s*[:.–-])\s+"
    r"(?P<name>[A-Z].{2,80}?)(?:\s+https?:.*)?$"
)
"""``1. Project Approach``, ``Factor 2: Price``."""
_NUMBER_LINE = re.compile(r"^(?P<points>\d{1,3}(?:\.\d)?)\s*(?:%|points?|pts\.?|marks?)?$", re.I)
_HEAD = re.compile(
    r"^(?:(?:evaluation|award|selection|scoring|max\w*|available|weight\w*|points?|criteri\w+|"
    r"factors?|"
    r"scores?|marks?|descriptions?|no\.?|item|\(?%\)?)\s*){1,4}$",
    re.IGNORECASE,
)
"""The head of a column: ``Criterion``, ``Maximum points``, ``Weight (%)``."""
_LONGEST = 100
_ABOVE = 4
_TITLE_ABOVE = 14
"""Lines above such a label in which the title stands."""
_SCORES = re.compile(r"\b(?:weight|criteri|evaluat|scor|award)\w*", re.IGNORECASE)
_PARTED = re.compile(r"[,;](?:\s+and\b)?|\s+and\s+(?=[A-Z])")
_SHARED = re.compile(
    rf"(?P<name>[A-Z][\w &/'’-]{{2,60}}?)\s*[-–:(]?\s*(?P<points>{NUMBER})\s*(?:%|points?|"
    rf"marks?)\)?"
)
"""One of the criteria that a sentence counts up with their weights."""
_LISTED = re.compile(
    rf"(?P<name>[A-Z][\w &/'’-]{{2,60}}?)\s*(?:[-–:(]\s*(?P<plain>{NUMBER})\)?|"
    rf"[-–:(,]?\s*(?P<points>{NUMBER})\s*(?:%|points?|marks?)\)?)",
    re.IGNORECASE,
)
_AND = re.compile(r"^and\s+")
_FULL_STOP = re.compile(r"(?<=\.)\s+(?=[A-Z])")
_SHARE = re.compile(r"\s*[-–—(\[]\s*\d{1,3}\s*%\s*[)\]]?\s*$")
"""The share of a criterion behind its name, where points follow too."""
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
    r"(?:\s*$|\s*[:(=\d]| (?:scores?|points?|marks?|weight\w*|available|maximum|possible|for)\b)",
    re.IGNORECASE,
)
"""``Total``, ``Sub-total: 60``, ``Total points available``."""
_LONG_ASIDE = re.compile(r"\s*\((?![^()]*\d\s*(?:%|percent|points?|pts|marks?))[^()]{20,160}\)")
"""What brackets tell of a criterion besides its weight: the chapter it refers to."""
_BLANK = re.compile(r"_{4}|\.{8}")
"""A place where the judges write."""
MAX_LINE = 120
_MOST_BELOW = 12


def in_lines(passages: Sequence[Passage]) -> Iterator[ScoreItem]:
    """Yield the criteria that have a line of their own: ``Experience (30 points)``."""
    for position, passage in enumerate(passages):
        hit = _weighted(passage)
        if hit is not None and not TOTAL.match(hit["name"]) and not _is_of_else(passage):
            yield weighted_item(
                hit["name"], float(hit["points"]), _said_below(passages, position), passage
            )


def below_titles(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the criteria whose titles have their weights in labels below them."""
    found: list[ScoreItem] = []
    for position, passage in enumerate(passages):
        label = None if passage.block.cells else _WEIGHT_LABEL.match(passage.text.strip())
        if label is None or passage.part is Part.CONTRACT:
            continue
        below = [one.text.strip() for one in passages[position + 1 : position + 2]]
        number = label if label["points"] else next(map(_FIRST_NUMBER.match, below), None)
        title = _title_above(passages, position)
        if number and title:
            found.append(weighted_item(title[0], float(number["points"]), "", title[1]))
    return found if len(found) > 1 else []


def _title_above(passages: Sequence[Passage], position: int) -> tuple[str, Passage] | None:
    for passage in reversed(passages[max(0, position - _TITLE_ABOVE) : position]):
        if _WEIGHT_LABEL.match(passage.text.strip()):
            return None
        hit = None if passage.block.cells else _CRITERION.match(passage.text.strip())
        if hit and not hit["name"].endswith((".", ":")):
            return hit["name"], passage
    return None


def in_plain_run(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the criteria of lines that end with numbers, where these come to the whole.

    ``References 10`` below ``Fees 25`` says nothing alone: a table that lost its lines does.
    """
    run: list[ScoreItem] = []
    for position, passage in enumerate(passages):
        text = passage.text.strip()
        above = " ".join(one.text for one in passages[max(0, position - _ABOVE) : position])
        is_scored = bool(run) or _SCORES.search(f"{above} {passage.section}")
        is_other = passage.block.cells or not is_scored or _is_of_else(passage)
        hit = None if is_other else _ENDS_IN_NUMBER.match(text)
        if hit and TOTAL.match(text) is None:
            run.append(weighted_item(hit["name"], float(hit["points"]), "", passage))
        elif len(run) > 1 and sum(one.points or 0 for one in run) == WHOLE:
            return run
        else:
            run = []
    return run if len(run) > 1 and sum(one.points or 0 for one in run) == WHOLE else []


def in_cells_below(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the criteria of a table each cell of which stands on a line of its own.

    A name, what explains it, and its number, again and again, until they come to the whole.
    """
    run: list[ScoreItem] = []
    name: Passage | None = None
    since = 0
    for position, passage in enumerate(passages):
        text = passage.text.strip()
        number = None if passage.block.cells else _NUMBER_LINE.match(text)
        above = " ".join(one.text for one in passages[max(0, position - _ABOVE) : position])
        if number and name and (run or _SCORES.search(above)):
            run.append(weighted_item(name.text, float(number["points"]), "", name))
            name, since = None, 0
            if sum(one.points or 0 for one in run) == WHOLE and len(run) > 1:
                return run
        elif number or TOTAL.match(text) or since > _ABOVE or passage.block.cells:
            run, name, since = [], None, 0
        elif _HEAD.match(text):
            name = None
        elif name is None:
            name = passage if _is_name(text) else None
        else:
            since += 1
    return []


def _is_name(text: str) -> bool:
    return 2 < len(text) <= _LONGEST and text[0].isupper() and text[-1] not in ".:;,"


def in_shares(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the parts that a sentence weighs one behind the other: ``Price 60% Quality 40%``."""
    for passage in passages:
        for text in SENTENCE.split(passage.text) if _SCORES.search(passage.text) else ():
            hits = list(_SHARE_OF_WHOLE.finditer(text))
            if len(hits) > 1 and sum(float(hit["points"]) for hit in hits) == WHOLE:
                return [
                    weighted_item(hit["name"], float(hit["points"]), "", passage) for hit in hits
                ]
    return []


def in_sentences(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the criteria of a sentence whose weights come to the whole: ``Price 40%, …``."""
    for passage in passages:
        texts = (passage.text, *_FULL_STOP.split(passage.text), *SENTENCE.split(passage.text))
        is_told = passage.part is Part.EVALUATION or _SCORES.search(passage.text)
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
        if not passage.text.rstrip().endswith(":") or not _SCORES.search(passage.text):
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
    return _SHARE.sub("", _COUNT.sub("", name)).strip()


def _listed(hit: re.Match[str], passage: Passage) -> ScoreItem:
    return weighted_item(hit["name"], float(hit["points"] or hit["plain"]), "", passage)


def _weighted(passage: Passage) -> re.Match[str] | None:
    text = _LONG_ASIDE.sub("", passage.text.strip())
    if passage.block.cells or len(text) > MAX_LINE:
        return None
    hit = _WEIGHTED.match(text) or _TOLD.match(text) or _PLAIN.match(text)
    return hit or (_SHARED.fullmatch(text) if passage.part is Part.EVALUATION else None)


def _is_of_else(passage: Passage) -> bool:
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

"""Reads criteria whose table lost its lines: names and numbers in a run of plain lines.

Such lines say nothing alone; they are believed where labels tell it, or where they come to the
whole.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.english.groups import WHOLE, without_sums
from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.english.weights import NUMBER, SCORES, TOTAL, is_of_else, weighted_item
from presales_desk.bid.parts import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import ScoreItem

_ENDS_IN_NUMBER = re.compile(
    r"^(?:\d{1,2}[.)]?\s+|[a-zA-Z][.)]\s+|\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s+)?"
    r"(?P<name>[A-Z][^\d:]{2,100}?)[\s:–-]+\[?(?P<points>\d{1,3}(?:\.\d)?)\s*%?\]?$"
)
"""``Work plan and methodology 30``, ``(i) Experience of the firm: [10]``."""
_CRITERION_LINE = re.compile(
    r"^(?:\d{1,2}[.)]?\s+|[a-zA-Z][.)]\s+|\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s+)?"
    r"(?P<name>[A-Z][^\d:.;]{7,100})$"
)
"""The first line of a name that goes over two."""
_BEGINS_WITH_SHARE = re.compile(
    r"^(?:[-–•·*]\s*)?(?P<points>\d{1,3})\s*(?:%|points?|pts|marks)\s*[-–:]?\s+"
    r"(?:for\s+)?(?P<name>[A-Z][^\d:.]{2,100})$"
)
"""``40% Functional fit``, ``25 points for Price``."""
_SHARE_OF_WHOLE = re.compile(
    r"\b(?P<name>[A-Z][\w/&-]*(?: (?:and|of|&|for|[A-Z][\w/&-]*)){0,5})\s*[-–:(]?\s*"
    r"(?P<points>\d{1,3})\s?%"
)
"""``Price 60%``, ``Technical Quality (40%)``."""
_SHARE_SAID = re.compile(
    r"(?:^|[,;:.]|\band)\s*(?:and )?(?:the )?(?P<name>[A-Za-z][\w &/’'-]{2,50}?)\s+"
    r"(?:(?:(?:will|shall) )?(?:(?:accounts?|counts?) for|for|(?:(?:is|are|be) )?(?:worth|weighted)"
    r"(?: at)?|at)\s+)?(?:up to )?"
    r"(?P<points>\d{1,3})\s?(?:%|per ?cent|points|marks)",
    re.IGNORECASE,
)
"""``Fit accounts for 60 points and cost for 40 points``, ``the technical score will be weighted
70% and the financial score 30%``.
"""
_NO_NAME = re.compile(r"(?:up to|max(?:imum)?(?: of)?|at (?:least|most))$", re.IGNORECASE)
"""What bounds a number and names nothing: ``Up to``."""
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
_ABOVE = 4
_TITLE_ABOVE = 14
"""Lines above such a label in which the title stands."""


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
    """Return the criteria of lines with a number before or behind, where these come to the whole.

    ``References 10`` below ``Fees 25`` says nothing alone: a table that lost its lines does.
    """
    run: list[ScoreItem] = []
    torn: Passage | None = None
    for position, passage in enumerate(passages):
        text = passage.text.strip()
        above = " ".join(one.text for one in passages[max(0, position - _ABOVE) : position])
        is_scored = bool(run) or SCORES.search(f"{above} {passage.section}")
        is_other = passage.block.cells or not is_scored or is_of_else(passage)
        if torn is not None and text[:1].islower():
            text = f"{torn.text.strip()} {text}"
        hit = None if is_other else _ENDS_IN_NUMBER.match(text) or _BEGINS_WITH_SHARE.match(text)
        if hit and TOTAL.match(text) is None:
            place = torn if torn is not None and text.startswith(torn.text.strip()) else passage
            run.append(weighted_item(hit["name"], float(hit["points"]), "", place))
            torn = None
        elif whole := _whole(run):
            return whole
        elif torn is None and not is_other and _CRITERION_LINE.match(text):
            torn = passage  # its number may stand behind the rest of its name, a line below
        else:
            run, torn = [], None
    return _whole(run)


def _whole(run: Sequence[ScoreItem]) -> list[ScoreItem]:
    """Return a run of criteria without those that sum up others, if they come to the whole."""
    leaves = without_sums(run, WHOLE)
    return leaves if len(leaves) > 1 and sum(one.points or 0 for one in leaves) == WHOLE else []


def in_shares(passages: Sequence[Passage]) -> list[ScoreItem]:
    """Return the parts that a paragraph weighs one behind the other: ``Price 60% Quality 40%``."""
    for passage in passages:
        texts = (*SENTENCE.split(passage.text), passage.text)
        for text in texts if SCORES.search(f"{passage.text} {passage.section}") else ():
            for shares in (_SHARE_OF_WHOLE, _SHARE_SAID):
                hits = list(shares.finditer(text))
                is_named = not any(_NO_NAME.match(hit["name"]) for hit in hits)
                if (
                    is_named
                    and len(hits) > 1
                    and sum(float(hit["points"]) for hit in hits) == WHOLE
                ):
                    told = ((hit["name"], float(hit["points"])) for hit in hits)
                    return [weighted_item(name, much, "", passage) for name, much in told]
    return []

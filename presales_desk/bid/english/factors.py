"""Names the factors by which an English request compares offers, where it gives them no points."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from presales_desk.bid.english.factor_names import (
    DEMANDED,
    MAX_NAME,
    NO_FACTOR,
    NUMBERED,
    ONLY_HEAD,
    headed_below,
    names_said,
)
from presales_desk.bid.english.lists import FIRST, follows, items_below
from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.english.weights import POINTS_HEAD
from presales_desk.bid.parts import Part
from presales_desk.bid.tender import ScoreItem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_LINE = re.compile(
    r"^(?:[\d.]+\s+)?(?:evaluation )?(?:factor|criterion) (?:\d{1,2}|[A-Z]|[IVX]{1,4})\s*"
    r"[:.)–—-]+\s*(?P<name>(?-i:[A-Z])[^:;.]{2,70})$",
    re.IGNORECASE,
)
"""A factor on a line of its own: ``Factor 1: Technical Approach``."""
_SENTENCE = re.compile(
    r"\b(?:factors|criteria)\b[^.:;()]{0,60}\b(?:are|is|include|as follows):?\s*"
    r"(?P<names>\([1ai]\)[^.]+)",
    re.IGNORECASE,
)
"""All of them in one: ``These factors are (1) technical approach, and (2) price``."""
_TITLED = re.compile(
    r"^(?:evaluation )?(?:factor|criterion) (?:\d{1,2}|[A-Z]|[IVX]{1,4})\s*[:.)–—-]+\s*"
    r"(?P<name>(?-i:[A-Z])[^:;.]{2,60})[.:]\s+\S",
    re.IGNORECASE,
)
"""The same with what it looks at behind: ``Factor 1 - Price. The Government will compare``."""
_LEAD = re.compile(
    r"\b(?:evaluat|select|award|judg|scor|rank|assess|cho[os]s?|rat)\w*\b[^.:]{0,60}\b(?:these|the|"
    r"our|such) (?:\w+ ){0,2}(?:criteria|factors|considerations)\b[^.:]{0,40}:$|"
    r"\b(?:evaluating|selecting|choosing|comparing)\b[^.:;]{0,80}\b(?:will|shall) (?:\w+ )?"
    r"(?:consider|look at|weigh|take into account)\b[^.:;]{0,40}:$|"
    r"\b(?:evaluation|award|selection|following) (?:factors|criteria)\b[^.:]{0,90}:$|"
    r"\bfollowing (?:[\w-]+ ){0,4}(?:factors|criteria)\b.{0,160}:$|"
    r"\b(?:factors|criteria)\b[^.:]{0,60}\border of importance\b[^.:]{0,30}:$",
    re.IGNORECASE,
)
"""``The evaluation factors, in descending order of importance, are:`` above a list of them."""
_LEAD_ENDED = re.compile(
    r"\b(?:based (?:up)?on|against|using|under|according to|of|on) the following "
    r"(?:[\w-]+ ){0,4}(?:factors|criteria)\b[^.:]{0,120}\.$",
    re.IGNORECASE,
)
"""The same as a sentence: ``It is based on the following
technical factors, which are of equal importance.``"""
_JUDGED = re.compile(
    r"(?:\b(?:proposals?|offers?|bids?|tenders?|quotations?|quotes?|responses?|submissions?|"
    r"vendors?|bidders?|offerors?|proposers?)\b[^.:;]{0,40}"
    r"\b(?:evaluated|assessed|judged|scored|ranked|compared)|"
    r"\b(?:award|selection|decision)\b[^.:;]{0,40}\b(?:made|based))\b[^.:;]{0,40}"
    r"\b(?:up)?on the following\b"
    r"(?![^.:;]*\b(?:scales?|ratings?|dates?|days?|steps|stages|phases|formula|methods?)\b)"
    r"[^.:;]{0,60}:$",
    re.IGNORECASE,
)
"""The same without their name: ``Proposals will be evaluated on the following:``."""
_COUNTED_UP = re.compile(
    r"\b(?:evaluat|award|select|assess|compar|judg|scor|rank)[a-z]*[^.:]{0,80}"
    r"\bfollowing (?:\w+ )?(?:criteria|factors)\b[^.:]{0,90}:\s+(?=\(?[aA1][.)]\s)",
    re.IGNORECASE,
)
"""Factors that go on in the paragraph: ``judged by the following criteria: a. Plan. b. Price``."""
_LETTER = re.compile(r"(?<!\S)\(?(?P<count>[a-zA-Z]|\d{1,2})[.)]\s+(?P<name>[A-Z][^.:;(]{1,69})")
_NEXT_COUNT = re.compile(r";\s+(?=(?:and )?\((?:\d|[a-z]{1,4}\)))")
"""Where a sentence that counts up goes on."""
_COUNT = re.compile(r"(?<!\w)\((?:\d{1,2}|[a-h]|[ivx]{1,4})\)")
_JOINT = re.compile(r"^\s*|[\s,;]*(?:\band\b|\bor\b)?[\s,;.]*$", re.IGNORECASE)
_MAX_ITEM = 160
_END = re.compile(r":|\s[–—-]\s")
"""Where the name of a factor in a list ends."""
_COUNTED = re.compile(
    r"^(?:factor|criterion) (?:\d{1,2}|[A-Z]|[IVX]{1,4})\s*[:.)–—-]+\s*", re.IGNORECASE
)
_TITLE = re.compile(r"^\(?(?P<count>[a-zA-Z]|\d{1,2})[.)]\s+(?P<name>[A-Z][^:.]{2,69}):$")
"""A factor that stands as a title: ``(b) Approach to the services:``."""
_HEAD = re.compile(r"\b(?:evaluation|selection|award) (?:criteria|factors)\b", re.IGNORECASE)
_EXPLAINED = re.compile(
    r"^(?!(?:step|stage|phase|note|envelope)\b)(?P<name>(?-i:[A-Z])[^.:;–—]{2,50}?)"
    r"(?:\s[–—-]\s|:\s)(?!.*\b(?:must|shall)\b)\S",
    re.IGNORECASE,
)
"""A factor and what it looks at: ``Timeline – A schedule with dates``."""
_MARKUP = re.compile(r"\s*</?\w")
"""A line of HTML that its reader left as it is: ``<td>``."""
_WORD = re.compile(r"[A-Za-z]{3}")
"""What each name holds; numbers and bullets between them are cells of a table that was lost."""
_NO_PART = (Part.CONTRACT, Part.REQUIREMENTS)


def english_factors(passages: Sequence[Passage]) -> Iterator[ScoreItem]:
    """Yield the factors in reading order, the same one as often as it is named."""
    for position, passage in enumerate(passages):
        if passage.part in _NO_PART or _MARKUP.match(passage.text):
            continue
        if hit := _LINE.match(passage.text.strip()) or _TITLED.match(passage.text.strip()):
            yield _factor(hit["name"].strip(), passage)
        for name in _listed(passage.text):
            yield _factor(name, passage)
        for name in (*_counted_up(passage.text), *names_said(passage.text)):
            yield _factor(name, passage)
        if _is_lead(passage.text) or _LEAD_ENDED.search(passage.text.rstrip()):
            yield from _below(passages, position)
        if passage.is_heading and _HEAD.search(passage.text):
            yield from _titles(passages[position + 1 :], passage.path)
        if passage.is_heading and ONLY_HEAD.match(passage.text.strip()):
            yield from _explained(passages[position + 1 :], passage.path)
        yield from (_factor(name, where) for name, where in headed_below(passages, position))


def _is_lead(text: str) -> bool:
    is_told = _LEAD.search(text) or _JUDGED.search(text)
    return is_told is not None and DEMANDED.search(text) is None


def _below(passages: Sequence[Passage], position: int) -> Iterator[ScoreItem]:
    """Yield the factors of the list that a line introduces, where each item is a short name."""
    items = takewhile(_is_item, items_below(passages, position, is_lead=True))
    items = (one for one in items if not _MARKUP.match(one[0]))
    names = [(_END.split(_COUNTED.sub("", text))[0].strip(" ."), where) for text, where in items]
    names = [one for one in names if not POINTS_HEAD.match(one[0])]
    are_names = all(len(name) <= _MAX_ITEM and _WORD.search(name) for name, _ in names)
    if len(names) > 1 and are_names:
        yield from (_factor(name, where) for name, where in names)


def _titles(below: Sequence[Passage], path: tuple[str, ...]) -> Iterator[ScoreItem]:
    """Yield the factors below a heading of criteria that stand as titles in turn."""
    found: list[ScoreItem] = []
    last = ""
    for passage in takewhile(lambda one: one.path[: len(path)] == path, below):
        hit = _TITLE.match(passage.text.strip())
        if hit and (follows(last, hit["count"]) or (not last and hit["count"] in FIRST)):
            found.append(_factor(hit["name"], passage))
            last = hit["count"]
    yield from found if len(found) > 1 else ()


def _explained(below: Sequence[Passage], path: tuple[str, ...]) -> Iterator[ScoreItem]:
    """Yield the factors below a heading of criteria where each line explains one, and all do."""
    section = list(takewhile(lambda one: one.path == path and not one.is_heading, below))
    hits = [None if one.block.cells else _EXPLAINED.match(one.text.strip()) for one in section]
    if len(hits) > 1 and all(hits):
        pairs = zip(hits, section, strict=True)
        yield from (_factor(hit["name"].strip(), where) for hit, where in pairs if hit)


def _is_item(item: tuple[str, Passage]) -> bool:
    """Tell an item from the sentence that goes on behind the list."""
    text, where = item
    is_short = len(text) <= MAX_NAME and NUMBERED.match(where.text.strip()) is not None
    is_name = is_short and not NO_FACTOR.search(text)
    return ":" in text or is_name or not where.text.rstrip().endswith(".")


def _listed(text: str) -> Iterator[str]:
    for sentence in SENTENCE.split(_NEXT_COUNT.sub(";", text)):
        if hit := _SENTENCE.search(sentence):
            names = [_JOINT.sub("", part) for part in _COUNT.split(hit["names"])]
            yield from (name for name in names if 2 < len(name) <= MAX_NAME)


def _counted_up(text: str) -> list[str]:
    """Return the factors that a paragraph counts up with letters or numbers of their own."""
    lead = _COUNTED_UP.search(text)
    if lead is None or DEMANDED.search(lead[0]):
        return []
    found: list[str] = []
    last = ""
    for hit in _LETTER.finditer(text, lead.end()):
        if hit["count"] in FIRST if not last else follows(last, hit["count"]):
            found.append(_JOINT.sub("", hit["name"]))
            last = hit["count"]
        elif last and hit["count"].isdecimal() != last.isdecimal():
            break
    return found if len(found) > 1 else []


def _factor(name: str, passage: Passage) -> ScoreItem:
    return ScoreItem(group="", item=name, points=None, criteria="", basis=None, place=passage.place)

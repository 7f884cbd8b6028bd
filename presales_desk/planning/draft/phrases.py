"""Taking the words of a plan apart: sentences, what fits in a line, figures with their names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.records.message_titles import has_verb, is_message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SENTENCE = re.compile(r"[\r\n]+|(?<=[。！？；])|(?<=[.!?;])\s+(?=\S)")
_CLAUSE = re.compile(r"[，；。：]|[,;:]\s")
_FIGURE = re.compile(
    r"(?<![A-Za-z0-9.\-—])\d[\d,]*(?:\.\d+)?\s*(?:%|％|万?[个次项条家人天周起张套台倍]|个?百分点|小时|分钟|毫秒|秒"
    r"|(?:ms|seconds?|[GMT]bps|hours?|minutes?|days?|weeks?|months?|times|sites?|people|points?)\b)"
)
_JOINING = re.compile(
    r"(?:约|为|是|达到|降到|降至|升到|增至|增到|(?<!不)达|(?<!不)至|由|从|仅|共|有|不低于|低于"
    r"|不超过|\b(?:(?:went|fell|rose) from|from|went|fell|rose|about|is|was|are|were|in|of|at|to))"
    r"\s*$"
)
_CHANGE = re.compile(r"由|从|\bfrom\b")
"""Of a change the number it came to counts."""
_PROVING = re.compile(r"[%％倍]|小时|分钟|毫秒|秒|百分点|hours?|minutes?|seconds?|ms|times|points?")
_LARGE = 10
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_FOREIGN_WORDS = 3
_ENDS = " 。；;，,、：:."


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its unit, and what it counts."""

    value: str
    name: str


def sentences(text: str) -> list[str]:
    """Return the sentences of a text without their last marks."""
    parts = (part.strip().rstrip(_ENDS) for part in _SENTENCE.split(text))
    return [part for part in parts if part]


def speaks(text: str, language: str) -> bool:
    """Tell whether a text is written in ``language``; names and numbers are of any."""
    if language == "zh":
        return bool(_HAN.search(text)) or len(re.findall(r"[A-Za-z]+", text)) < _FOREIGN_WORDS
    return not _HAN.search(text)


def shortened(text: str, most: int) -> str:
    """Return ``text`` as far as whole clauses fit into ``most`` characters; all of it if none."""
    line = " ".join(text.split()).rstrip(_ENDS)
    if len(line) <= most:
        return line
    ends = [found.start() for found in _CLAUSE.finditer(line) if found.start() <= most]
    return line[: ends[-1]].rstrip(_ENDS) if ends else line


def parted(text: str, most: int) -> tuple[str, str]:
    """Return a text as a lead of up to ``most`` characters and what follows it."""
    lead = shortened(text, most)
    rest = " ".join(text.split())[len(lead) :].strip(_ENDS)
    return lead, rest


def headline(texts: Iterable[str], language: str) -> str:
    """Return the first sentence, as far as it fits, that can be a title; empty for none.

    One with a figure comes before those without.
    """
    deck = load().thresholds.deck
    most = deck.title_chars_zh if language == "zh" else deck.title_chars_en
    lines = (shortened(sentence, most) for text in texts for sentence in sentences(text))
    titles = [
        line
        for line in lines
        if len(line) <= most and is_message(line, language) and has_verb(line, language)
    ]
    return next((title for title in titles if any(figures(title))), next(iter(titles), ""))


def figures(text: str) -> Iterator[Figure]:
    """Yield the numbers of a text that have a unit, each with the words beside it."""
    for clause in _CLAUSE.split(text):
        numbers = list(_FIGURE.finditer(clause))
        if not numbers:
            continue
        shown = numbers[-1] if _CHANGE.search(clause) else numbers[0]
        before = _JOINING.sub("", clause[: numbers[0].start()].strip()).strip()
        name = before or clause[shown.end() :].strip(_ENDS)
        if name:
            yield Figure(shown[0].strip().replace(" ", "\u00a0"), name.strip(_ENDS))


def telling_figure(texts: Iterable[str]) -> Figure | None:
    """Return the number that proves most: a share, a time, a factor, else a large count."""
    found = [figure for text in texts for figure in figures(text)]
    return max(filter(_weight, found), key=_weight, default=None)


def _weight(figure: Figure) -> int:
    if _PROVING.search(figure.value):
        return 2
    number = float(re.sub(r"[^\d.]", "", figure.value) or 0)
    return int(number >= _LARGE)

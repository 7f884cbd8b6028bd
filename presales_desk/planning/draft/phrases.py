"""Taking the words of a plan apart: sentences, what fits in a line, figures with their names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.records.message_titles import is_message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SENTENCE = re.compile(r"[\r\n]+|(?<=[。！？；])|(?<=[.!?;])\s+(?=\S)")
_CLAUSE = re.compile(r"[，；。：]|[,;:]\s")
_FIGURE = re.compile(
    r"(?<![A-Za-z0-9.\-—])\d[\d,]*(?:\.\d+)?\s*(?:%|％|万?[个次项条家人天周起张套台倍]|个?百分点|小时|分钟|毫秒"
    r"|(?:ms|[GMT]bps|hours?|minutes?|days?|weeks?|months?|times|sites?|people|points?)\b)"
)
_JOINING = re.compile(
    r"(?:约|为|是|达|至|到|仅|共|有|不低于|低于|不超过|about|is|was|are|were|of|at|to|by|only|below)\s*$"
)
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
    """Return the first sentence, as far as it fits, that can be a title; empty for none."""
    deck = load().thresholds.deck
    most = deck.title_chars_zh if language == "zh" else deck.title_chars_en
    for text in texts:
        for sentence in sentences(text):
            title = shortened(sentence, most)
            if len(title) <= most and is_message(title, language):
                return title
    return ""


def figures(text: str) -> Iterator[Figure]:
    """Yield the numbers of a text that have a unit, each with the words beside it."""
    for clause in _CLAUSE.split(text):
        found = _FIGURE.search(clause)
        if found is None:
            continue
        before = _JOINING.sub("", clause[: found.start()].strip()).strip()
        name = before or clause[found.end() :].strip(_ENDS)
        if name:
            yield Figure(found[0].replace(" ", "\u00a0"), name.strip(_ENDS))

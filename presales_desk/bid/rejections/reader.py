"""Collects the rules by which a bid is thrown out, from lists of them and from scattered lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.numbers import without_number
from presales_desk.bid.parts import Part
from presales_desk.bid.punctuation import sentences_in
from presales_desk.bid.rejections.lists import (
    rules_below,
    rules_in_tables,
    rules_inside,
    rules_referred,
)
from presales_desk.bid.rejections.words import throws_out
from presales_desk.bid.tender import Rejection

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_HEADLINE = re.compile(r"^[^，。；：]{0,24}$")
"""A line that says too little for a rule: a heading, or the head of a list."""
_GOES_BACK = re.compile(r"^\s*(?:否则|但|如有?违反|由此|上述|以上|若不)")
"""A sentence that says nothing without the one before."""
_SHORT = 18
"""Letters up to which a sentence says as little."""
_STOPS = ("。", "；", ";")
_MAX_TEXT = 2_000


def read_rejections(passages: Sequence[Passage]) -> list[Rejection]:
    """Return the rules in reading order, each once, though two chapters say it."""
    found: dict[tuple[int, str], Rejection] = {}
    tabled = rules_in_tables(passages)
    for position, passage in enumerate(passages):
        if (rule := tabled.get(passage.index)) is not None:
            found[passage.index, rule] = _rejection(rule, passage)
            continue
        inside = [(text, passage) for text in rules_inside(passage)]
        listed = rules_below(passages, position) or inside
        for text in listed:
            found.setdefault((text[1].index, text[0]), _rejection(*text))
        if inside or (listed and not passage.text.rstrip().endswith(_STOPS)):
            continue  # it only leads to its items
        for sentence in _scattered(passage):
            found.setdefault((passage.index, sentence), _rejection(sentence, passage))
    for _, rule in list(found):
        for text, passage in rules_referred(rule, passages):
            found.setdefault((passage.index, text), _rejection(text, passage))
    first: dict[str, Rejection] = {}
    for key in sorted(found, key=lambda key: key[0]):
        first.setdefault(re.sub(r"\W", "", without_number(key[1])), found[key])
    return list(first.values())


def _rejection(text: str, passage: Passage) -> Rejection:
    return Rejection(text=text[:_MAX_TEXT], place=passage.place)


def _scattered(passage: Passage) -> Iterator[str]:
    """Yield the rules among the sentences, each with the one before where it cannot do without."""
    if passage.part is Part.CONTRACT or _HEADLINE.match(passage.text):
        return
    before = ""
    for sentence in sentences_in(passage.text.replace(" | ", "\n")):
        needs_more = bool(_GOES_BACK.match(sentence)) or len(sentence) < _SHORT
        is_rest = needs_more and before.endswith(_STOPS) and not throws_out(before, passage.part)
        whole = f"{before}{sentence}" if is_rest else sentence
        if throws_out(sentence, passage.part) or (is_rest and throws_out(whole, passage.part)):
            yield whole.strip()
        before = sentence

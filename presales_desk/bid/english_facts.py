"""Finds what a team must know about an English request: from labels, sentences and the cover."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.bid.chapters import Part
from presales_desk.bid.english_cover import in_invitation, on_cover
from presales_desk.bid.english_days import with_plain_days
from presales_desk.bid.english_sentences import facts_in, weak_facts_in
from presales_desk.bid.english_statements import english_statements
from presales_desk.bid.english_values import RULES, WEAK_RULES
from presales_desk.bid.tender import Fact

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_OF_CONTRACT = ("warranty", "payment", "contract_period", "performance_bond")
"""What the terms of the contract tell too."""
_TOLD_BESIDES = ("opening_time", "project_no")
"""A row that tells it may tell more: the place, or the name."""
_PAIR = 2
"""Cells of a row that holds one label and what it says, and no more."""
_FRONT = 60
"""Passages in which a request describes itself."""
_Told = tuple[str, Any, "Passage"]


def english_facts(passages: Sequence[Passage]) -> list[Fact]:
    """Return what is known about an English request; labels go before running sentences."""
    found: dict[str, Fact] = {}
    plain = with_plain_days(passages)
    told = (
        *_labelled(plain, RULES),
        *_in_sentences(plain),
        *in_invitation(plain),
        *_labelled([one for one in plain[:_FRONT] if _is_plain(one)], WEAK_RULES),
        *on_cover(plain),
        *_weak(plain),
    )
    printed = {one.index: one for one in passages}
    for key, value, passage in told:
        found.setdefault(key, _fact(key, value, printed[passage.index]))
    return list(found.values())


def _labelled(
    passages: Sequence[Passage], rules: tuple[tuple[str, re.Pattern[str], Any], ...]
) -> Iterator[_Told]:
    for one in english_statements(passages):
        for key, label, read in rules:
            if one.passage.part is Part.CONTRACT and key not in _OF_CONTRACT:
                continue
            value = read(one.value) if label.search(one.label) else None
            if value is not None:
                yield key, value, one.passage
                if key not in _TOLD_BESIDES:
                    break


def _is_plain(passage: Passage) -> bool:
    """Tell a line, or a row of one label with its value, from a row of a wider table."""
    return sum(bool(cell.text.strip()) for cell in passage.block.cells) <= _PAIR


def _in_sentences(passages: Sequence[Passage]) -> Iterator[_Told]:
    for passage in passages:
        yield from ((key, value, passage) for key, value in facts_in(passage))


def _weak(passages: Sequence[Passage]) -> Iterator[_Told]:
    for passage in passages:
        yield from ((key, value, passage) for key, value in weak_facts_in(passage))


def _fact(key: str, value: Any, passage: Passage) -> Fact:
    whole = isinstance(value, float) and value.is_integer()
    return Fact(
        key=key, value=int(value) if whole else value, text=passage.text[:600], place=passage.place
    )

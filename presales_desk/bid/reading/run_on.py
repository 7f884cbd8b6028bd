"""Cuts texts that lost their line breaks, as notices from web pages do, at their numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.reading.numbering import chinese
from presales_desk.bid.reading.run_on_english import cut_english

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONG = 300
"""Letters from which on one line is likely to be several."""
_MOST = 40
"""Numbers of one kind that are looked for."""
_DOTTED = re.compile(r"(?<!\s)\s+(?=\d{1,2}\.\d{1,2}\s?[\u4e00-\u9fff])")
_FEWEST = 2


def cut_run_on(line: str) -> list[str]:
    """Return the lines that a line was made of; the line itself where its numbers show none.

    Numbers count in their order only: ``4、`` cuts where ``3、`` did before, even right behind
    another digit.
    """
    if len(line) < _LONG:
        return [line]
    parts = _cut(line, (chinese(number) for number in range(1, _MOST)))
    parts = [piece for part in parts for piece in _cut(part, map(str, range(1, _MOST)))]
    parts = [piece for part in parts for piece in _at_dots(part)]
    return [piece for part in parts for piece in cut_english(part)]


def _cut(text: str, numbers: Iterable[str]) -> list[str]:
    starts = [0]
    for number in numbers:
        item = re.compile(rf"{number}\s*[、．.]\s*(?=[\u4e00-\u9fff“《])")
        hit = item.search(text, starts[-1] + (len(starts) > 1))
        if hit is None:
            break
        starts.append(hit.start())
    if len(starts) <= _FEWEST:
        return [text]
    ends = [*starts[1:], len(text)]
    return [text[start:end] for start, end in zip(starts, ends, strict=True) if end > start]


def _at_dots(text: str) -> list[str]:
    parts = _DOTTED.split(text)
    return parts if len(parts) > _FEWEST else [text]

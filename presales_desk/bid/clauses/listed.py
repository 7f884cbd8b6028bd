"""Cuts a cell that counts up several requirements into one for each of its numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.bid.numbers import number_of
from presales_desk.bid.required.names import follows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.reading.blocks import Cell

_NEXT = re.compile(r"(?<=[。；;])[ \t]*(?=\d{1,2}\s?[、.．)）]\s?(?!\d)|[（(]\d{1,2}[)）]|[①-⑳])")
"""Where an item begins behind the end of the one before, in the same line."""
_HEAD = re.compile(r"[^，。；]{2,24}[：:]")
"""What the items below it are about: ``服务器：``."""
_MOST_BESIDE, _MOST_BEHIND = 80, 12
"""Letters of the cells before and behind, beside which the one cell is all that is asked."""
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Item:
    """A requirement out of a cell; ``about`` is the head above it, empty for none."""

    text: str
    about: str = ""


def items_of(cell: Cell, own: Sequence[Cell]) -> list[Item]:
    """Return what a cell counts up; nothing where it does not, or the row asks for more.

    Args:
        cell: The one with the requirements.
        own: All cells of its row that are not those of the row above.

    """
    items = list(_items(cell.text))
    return [] if len(items) < _FEWEST or _asks_more(cell, own) else items


def texts_of(text: str) -> list[str]:
    """Return what a piece of a cell counts up, else the piece itself."""
    return [item.text for item in _items(text)] or [text]


def _asks_more(cell: Cell, own: Sequence[Cell]) -> bool:
    """Tell a row in which other cells say more than what the requirements are about."""
    for one in own:
        most = _MOST_BEHIND if one.column > cell.column else _MOST_BESIDE
        if one is not cell and len(one.text) > most:
            return True
    return False


def _items(text: str) -> Iterator[Item]:
    """Yield the items, each with the lines below it; what only leads to them is no item."""
    found: list[list[str]] = [[]]
    heads: list[str] = [""]
    style = last = head = ""
    for line in text.split("\n"):
        for position, piece in enumerate(_NEXT.split(line.strip())):
            number, kind = number_of(piece)
            is_first = follows(number, "") and (not last or bool(head))
            is_next = kind == (style or kind) and (follows(number, last) or is_first)
            if kind and is_next:
                style, last = kind, number
                found.append([piece])
                heads.append(head or heads[-1])
                head = ""
            elif not kind and _HEAD.fullmatch(piece):
                head = piece.rstrip("：:")
            elif piece:
                found[-1].append(piece if position else f"\n{piece}")
    if len(found) <= _FEWEST:
        return
    for pieces, about in zip(found, heads, strict=True):
        if text := "".join(pieces).strip():
            yield Item(text, about)

"""Short numbers for entries, so that every figure of a summary can name those behind it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_LETTER = "E"


class EntryNumbers:
    """Numbers entries from E1 in the order in which they are given."""

    def __init__(self, ids: Iterable[str]) -> None:
        self._numbers = {id: number for number, id in enumerate(dict.fromkeys(ids), start=1)}

    def of(self, id: str) -> str:
        """Return the number of an entry.

        Raises:
            KeyError: It has none: a bug.

        """
        return f"{_LETTER}{self._numbers[id]}"

    def written(self, ids: Iterable[str], join: str) -> str:
        """Return the numbers of entries, neighbours as a range, such as ``E1–E3, E7``."""
        numbers = sorted({self._numbers[id] for id in ids if id in self._numbers})
        runs = groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0])
        return join.join(_run([number for _, number in run]) for _, run in runs)


def _run(numbers: list[int]) -> str:
    first, last = numbers[0], numbers[-1]
    if first == last:
        return f"{_LETTER}{first}"
    join = "–" if len(numbers) > 2 else ", "
    return f"{_LETTER}{first}{join}{_LETTER}{last}"

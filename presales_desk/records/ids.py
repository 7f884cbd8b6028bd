"""Names for records and places among siblings."""

import os
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from threading import Lock

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_GAP = 1024.0


@dataclass(slots=True)
class _Numbers:
    """Gives each number once, and never one below the last."""

    last: int = 0
    lock: Lock = field(default_factory=Lock)

    def next(self) -> int:
        """Return 48 bits of time in ms and 80 random ones; within one ms, the next number."""
        number = (time.time_ns() // 1_000_000 << 80) | int.from_bytes(os.urandom(10))
        with self.lock:
            is_later = number >> 80 > self.last >> 80
            self.last = number if is_later else self.last + 1
            return self.last


_numbers = _Numbers()


def new_id() -> str:
    """Return a text id of 26 characters: time in ms, then randomness.

    Ids sort in the order in which this machine made them, and are unique between machines without
    a server.
    """
    number = _numbers.next()
    letters: list[str] = []
    for _ in range(26):
        number, rest = divmod(number, 32)
        letters.append(_ALPHABET[rest])
    return "".join(reversed(letters))


def rank_after(ranks: Sequence[float]) -> float:
    """Return a rank behind all ``ranks``."""
    return max(ranks, default=0.0) + _GAP


def rank_between(before: float | None, after: float | None) -> float:
    """Return a rank between two neighbours; None stands for the end of the list on that side."""
    if before is None:
        return (after - _GAP) if after is not None else _GAP
    return before + _GAP if after is None else (before + after) / 2

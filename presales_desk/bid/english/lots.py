"""Finds the lots into which an English request divides what it buys."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.parts import SAMPLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_DIVIDED = re.compile(
    r"\b(?:(?:divided|split|let|awarded|tendered|procured|grouped)\b[^.;]{0,40}\blots\b|"
    r"(?:one or (?:more|both)|each|all|any|both|two|three|four|five|\d+) (?:of the )?lots?\b)",
    re.IGNORECASE,
)
"""``let in two lots``, ``bid for one or more lots``: no lots to park on or to build on."""
_LOT = re.compile(
    r"^(?:\W|\d[\d.]*\s)*(?P<name>Lot (?:No\.? ?)?(?P<count>\d{1,2}|[A-Z]))\b\s*[:–—|(-]",
    re.IGNORECASE,
)
"""A line or a row about one lot: ``Lot 2 – Maintenance of the devices``."""


def lots_in(passages: Sequence[Passage]) -> Iterator[tuple[str, str, Passage]]:
    """Yield the lots of a request that says it has some, where all are named in their turn."""
    own = [one for one in passages if one.part not in SAMPLES]
    if not any(_DIVIDED.search(one.text) for one in own):
        return
    found: dict[str, tuple[str, Passage]] = {}
    for passage in own:
        if hit := _LOT.match(passage.text):
            found.setdefault(hit["count"].upper(), (hit["name"], passage))
    counts = list(found)
    digits = [str(number) for number in range(1, len(counts) + 1)]
    letters = [chr(ord("A") + number) for number in range(len(counts))]
    if len(counts) > 1 and sorted(counts) in (sorted(digits), letters):
        names = ", ".join(name for name, _ in found.values())
        yield "lot", names, next(iter(found.values()))[1]

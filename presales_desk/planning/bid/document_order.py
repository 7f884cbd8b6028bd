"""The order of a bid's documents: that of the tender's own list, by the numbers it prints."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.tender import TenderDocument

_LAST = re.compile(
    r"(?P<series>.*?)(?P<count>\d{1,3}|[一二三四五六七八九十]{1,3})"
    r"(?P<sign>[^\d一二三四五六七八九十]*)$"
)
"""``附件7``: the seventh of 附件; ``1.3.1``: the first of 1.3."""
_DIGITS = "一二三四五六七八九"


def in_order_of_list(documents: Sequence[TenderDocument]) -> list[TenderDocument]:
    """Return the documents in the order in which a bid contains them.

    One that the tender tells of elsewhere goes where its number belongs: 附件7 behind 附件6, 1.3.1
    behind 1.3. Those without a number that are asked for ahead of the list follow it.
    """
    ordered = list(documents)
    for place_of in (_predecessor, _parent):
        for document in documents:
            if (before := place_of(document, ordered)) is not None:
                ordered.remove(document)
                ordered.insert(ordered.index(before) + 1, document)
    first = next((place for place, each in enumerate(ordered) if each.number), 0)
    is_list = sum(bool(each.number) for each in ordered) > first
    return [*ordered[first:], *ordered[:first]] if is_list else ordered


def _predecessor(
    document: TenderDocument, ordered: Sequence[TenderDocument]
) -> TenderDocument | None:
    """Return the document whose number is the one before, where only this one is out of order."""
    series, count = _counted(document.number)
    alike = [each for each in ordered if count and _counted(each.number)[0] == series]
    counts = [_counted(each.number)[1] for each in alike]
    others = [one for each, one in zip(alike, counts, strict=True) if each is not document]
    if counts == sorted(counts) or any(one >= two for one, two in pairwise(others)):
        return None
    pairs = zip(alike, counts, strict=True)
    return next((each for each, one in pairs if one == count - 1), None)


def _parent(document: TenderDocument, ordered: Sequence[TenderDocument]) -> TenderDocument | None:
    """Return the document that 1.3.1 is a part of, where that stands behind it."""
    series, count = _counted(document.number)
    wanted = _plain(series[1])
    behind = ordered[ordered.index(document) :]
    return next((one for one in behind if count and wanted and _plain(one.number) == wanted), None)


def _counted(number: str) -> tuple[tuple[bool, str, str], int]:
    """Return of which series a number is, and its count in it; 0 where it tells none.

    ``3、`` is of another series than ``3)``, and than ``三、``.
    """
    found = _LAST.match("".join(number.split()))
    if found is None:
        return (False, "", ""), 0
    count = found["count"]
    return (count.isdecimal(), found["series"], found["sign"]), _value(count)


def _value(count: str) -> int:
    if count.isdecimal():
        return int(count)
    tens, ten, ones = count.rpartition("十")
    return (10 * (_DIGITS.find(tens) + 1 or 1) if ten else 0) + _DIGITS.find(ones or "-") + 1


def _plain(number: str) -> str:
    return "".join(number.split()).strip("、.．（()）")

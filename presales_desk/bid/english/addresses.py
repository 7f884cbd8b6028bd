"""Finds where bids are opened in notices that send their reader to an address further below.

The banks for development have it so: bids are opened "at the address below", and the last
paragraph begins "The address referred to above is:".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.english.statements import SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_OPENED_BELOW = re.compile(
    r"\bopened\b[^.;]{0,220}\bat the (?:same )?address (?:\w+ )?(?:below|above|stated|indicated)\b",
    re.IGNORECASE,
)
"""``Bids will be opened in public at the address below``."""
_ADDRESS = re.compile(
    r"\baddress(?:es)?(?:\(es\))? referred to (?:above|in this notice)[^:]{0,20}:\s*(?P<here>.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""``The address referred to above is: Office of the Mayor``."""
_LABELLED = re.compile(r"^(?:(?:street |postal )?address|location)\s*:\s*(?P<place>\S.*)$", re.I)
_NO_PLACE = re.compile(
    r"^(?:attention|attn|tel|phone|telephone|mobile|fax|facsimile|e-?mail|electronic mail|web|"
    r"contact)\b|@|^\d{1,2}\.?$",
    re.IGNORECASE,
)
"""Lines of an address that are no place: ``Attention: Ms. Lee``, ``Tel. 555 0100``."""
_REACHED = re.compile(
    r"(?<=\S)[\s,;]*\b(?:e-?mail|tel(?:ephone)?|phone|fax)\b.*$", re.I | re.DOTALL
)
"""How someone there is reached, behind the address."""
_NEXT = re.compile(r"^\d{1,2}\.\s")
_LINES = 8
_LONGEST = 200


def opening_address(passages: Sequence[Passage]) -> Iterator[tuple[str, str, Passage]]:
    """Yield the place of the opening where it is the address that the notice gives below."""
    if not any(_OPENED_BELOW.search(said) for one in passages for said in SENTENCE.split(one.text)):
        return
    for position, passage in enumerate(passages):
        if hit := _ADDRESS.search(passage.text):
            lines = [hit["here"]] if hit["here"] else _lines_below(passages, position)
            if place := _place(lines):
                yield "opening_place", place, passage


def _lines_below(passages: Sequence[Passage], position: int) -> list[str]:
    found: list[str] = []
    for passage in passages[position + 1 : position + 1 + _LINES]:
        if passage.is_heading or _NEXT.match(passage.text):
            break
        found.append(passage.text.strip())
    return found


def _place(lines: Sequence[str]) -> str:
    labelled = next((hit["place"] for line in lines if (hit := _LABELLED.match(line))), "")
    lines = [_REACHED.sub("", line) for line in lines]
    plain = ", ".join(line.strip(" ,;.") for line in lines if not _NO_PLACE.search(line))
    return (labelled or plain)[:_LONGEST].strip(" ,;.")

"""Completes the name of a project that goes on in the next line of the cover."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from presales_desk.bid.dates import moments
from presales_desk.bid.english.buyers import BODY
from presales_desk.bid.english.cover import NO_TITLE, OFFICE, UNIT, WORK, is_body
from presales_desk.bid.english.invitations import COVER
from presales_desk.bid.english.sentences import NUMBER
from presales_desk.bid.english.weights import GOES_ON

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage

_LOWER = re.compile(r"^(?:[a-z&]|(?:AND|OR|OF|FOR|IN|AT|WITH|WITHIN|FROM|UNDER|ENDING|Ending)\b)")
"""How a line begins that goes on: ``and Implementation``, ``Ending June 30``."""
_BESIDE = re.compile(r"^(?:to|for|by|at|on behalf of) (?:the )?", re.IGNORECASE)
"""What stands before the name of a buyer: ``for the City of Arden``."""
_LABEL = re.compile(r":|\b(?:deadline|issued?|released?|prepared|submitted|due|closing)\b", re.I)
_FRONT = 40
_WIDE, _MOST = 22, 160
_FEWEST = 2


def whole_name(name: str, passages: Sequence[Passage]) -> str:
    """Return the name with the line below it on the cover where that clearly goes on with it."""
    plain = _plain(name)
    for above, below in pairwise(passages[:_FRONT]):
        text, rest = above.text.strip(), below.text.strip()
        if _plain(text).endswith(plain) and _goes_on(text, above, rest, below):
            both = f"{name} {rest}"
            return both if len(both) <= _MOST else name
    return name


def _goes_on(text: str, above: Passage, rest: str, below: Passage) -> bool:
    is_line = not (above.block.cells or below.block.cells) and text[-1:] not in ".:;!?"
    is_same = above.block.level == below.block.level
    if not (is_line and is_same) or _LABEL.search(rest) or rest.endswith((".", ";")):
        return False
    bare = _BESIDE.sub("", rest)
    if COVER.search(rest) or is_body(below) or BODY.match(bare) or OFFICE.match(bare):
        return False
    if GOES_ON.search(text) or _LOWER.match(rest):
        return True
    is_title = text.isupper() and rest.isupper() and len(text) >= _WIDE
    is_else = any(one.search(rest) for one in (NO_TITLE, UNIT, OFFICE, NUMBER))
    is_else = is_else or (WORK.match(rest) is not None and WORK.match(text) is not None)
    is_plain = len(rest.split()) >= _FEWEST and not any(map(str.isdigit, rest))
    return is_title and is_plain and not is_else and not moments(rest)


def _plain(text: str) -> str:
    return " ".join(text.lower().split())

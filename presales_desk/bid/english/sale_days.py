"""Reads the labels of the days between which the papers of an English request can be had."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from presales_desk.bid.english.values import time_of

if TYPE_CHECKING:
    from collections.abc import Callable

_PAPERS = r"(?:documents?|tenders?|bids?|RF[PQT]|DTCN|dossiers?)"
_HAD = (
    r"(?:downloads?|sales?|issu(?:e|ing|ance)|availab(?:le|ility)|collections?|purchase|obtain\w*)"
)
_BOTH = rf"(?:\b{_PAPERS}\b.{{0,30}}?\b{_HAD}\b|\b{_HAD}\b.{{0,20}}?\b{_PAPERS}\b)"
_STARTS = r"(?:start\w*|begin\w*|commenc\w*|from|open(?:s|ing)?)"
_ENDS = r"(?:end(?:s|ing)?|clos(?:e|es|ing)|last|until|till|up ?to|deadline)"
SALE_RULES: tuple[tuple[str, re.Pattern[str], Callable[[str], Any]], ...] = (
    (
        "doc_from",
        re.compile(
            rf"^{_BOTH}.{{0,20}}?\b{_STARTS}\b|^{_STARTS} (?:date|day).{{0,20}}?{_BOTH}", re.I
        ),
        time_of,
    ),
    (
        "doc_until",
        re.compile(rf"^{_BOTH}.{{0,20}}?\b{_ENDS}\b|^{_ENDS} (?:date|day).{{0,20}}?{_BOTH}", re.I),
        time_of,
    ),
)
"""Such as ``Document Download Start Date`` and ``Last date for sale of tender documents``."""

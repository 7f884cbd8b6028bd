"""Tells papers that are due at another time than the bid: for the contract, or again and again."""

from __future__ import annotations

import re

from presales_desk.bid.english.statements import SENTENCE

_GIVEN = (
    r"(?:award|contract|agreement|notif\w+|notice|signing|signature|execution|selection|acceptance|"
    r"order|completion|commencement|start|request|approval|deliver\w+|installation|being)"
)
_DONE = (
    r"(?:work|works|services?|performance|construction|operations?|delivery|mobili[sz]ation|"
    r"installation|payment|execution|signing|contract (?:signing|execution|start))"
)
_LATER = re.compile(
    rf"\bwithin [^.;:]{{1,30}}?\b(?:days?|weeks?|months?|hours?) (?:of|after|from|following)\b"
    rf"[^.;:]{{0,30}}?\b(?:receipt|receiv\w+|{_GIVEN})\b|"
    rf"\b(?:upon|after|following|at the time of) (?!\w+:)[^.;:]{{0,30}}?\b(?:award(?:ed)?|"
    rf"{_GIVEN})\b|"
    rf"\b(?:before|prior to) (?:the |any |its |final )?(?:(?:start|commenc|beginn|sign|execut|"
    r"perform|"
    rf"deliver|mobili[sz]|begin)\w*|{_DONE}\b(?: (?:may |can |shall |is |are )?(?:begin|start|"
    r"commenc|"
    r"proceed|made|paid)\w*)?)\b(?! of (?:the )?(?:bid|tender|proposal|offer))|"
    r"\b(?:receiv\w+|is given|are given) (?:the |an? |notice of )?(?:contract )?award\b|"
    r"\b(?:(?:is|are|been|being|be|if|once|when) awarded|awardees?)\b|"
    r"\b(?:selected|successful|winning|preferred) \w+ (?:must|shall|will|is|are|to)\b|"
    r"(?<!for )\b(?:each|every) (?:quarter|month|week|year|day|calendar (?:year|quarter|month)|"
    r"reporting period|fiscal year)\b|"
    r"(?:^|\b(?:on|by) an? )(?:monthly|quarterly|annual(?:ly)?|weekly|daily|yearly)\b|"
    r"\b(?:monthly|quarterly|annually|weekly|daily|yearly)\b(?=\s*(?:[:.,;]|$))|"
    r"\b(?:during|throughout|at the end of|for the duration of) (?:the )?(?:\w+ )?(?:contract|term|"
    r"project|agreement|assignment|services?|each)\b",
    re.IGNORECASE,
)
"""``before work begins``, ``within ten days of contract signing``, ``upon receipt of the award``,
``each quarter``, ``submit monthly:``.
"""


def is_later(text: str) -> bool:
    """Tell a text whose last sentence asks for papers that nobody hands in with the bid."""
    return _LATER.search(SENTENCE.split(text)[-1]) is not None

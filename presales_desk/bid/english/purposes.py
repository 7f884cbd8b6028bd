"""Finds what a request wants in the sentences that say it, where no title names the project."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.dates import moments
from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.parts import SAMPLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_BIDS = r"(?:proposals?|bids?|quotations?|quotes?|offers?|tenders?|qualifications|responses)"
_VERB = (
    r"(?:provide|supply|deliver|furnish|perform|develop|design|conduct|build|implement|install|"
    r"create|add|improve|operate|manage|maintain|construct|replace|upgrade|migrate|support|prepare|"
    r"redesign|refurbish|renovate|repair|clean|assist|produce|evaluate|assess|audit|moderni[sz]e|"
    r"host|print|paint|resurface|demolish|remove|rehabilitate|carry out|undertake|review|update)"
)
_HIRED = (
    r"(?:contractor|consultant|firm|vendor|provider|supplier|compan(?:y|ie)|partner|team|"
    r"organi[sz]ation|agenc(?:y|ie)|individual|architect|engineer)s?"
)
_WANTED = re.compile(
    rf"\b(?:invit|solicit|seek|request|accept|obtain)\w*\b[^.;]{{0,90}}\b{_BIDS}\b[^.;]{{0,120}}?"
    r"(?:\bcontracts?\b[^.;]{0,20} for |\bfor (?!(?:the )?purpose\b)(?:the )?(?=(?:[a-z]+ )?[A-Z]|"
    r"(?:design|supply|"
    r"provision|development|purchase|procurement|construction|delivery|implementation|"
    rf"installation|maintenance|services)\b)|\bto (?={_VERB}\b))"
    r"(?P<name>[^.;]{8,240})|"
    rf"\b{_BIDS}\b[^.;]{{0,60}}\bare (?:hereby )?invited\b[^.;]{{0,220}}?\bfor (?:the )?"
    r"(?:work (?:of )?)?[“\"]?(?P<work>[^.;”\"]{8,240})|"
    r"\bfor the purpose of (?:select|obtain|contract|procur|establish|engag|secur|acquir)ing\b"
    rf"[^.;]{{0,100}}?\bto (?={_VERB}\b)(?P<purpose>[^.;]{{8,240}})|"
    r"\b(?:looking for|seek(?:s|ing)?|(?:wish(?:es)?|intends?|plans?|desires?|in order|this "
    r"(?:RF[A-Z]|request|solicitation|tender)(?: [\w ]{3,24})?) to (?:appoint|engage|hire|retain|"
    r"select|identify|contract with|procure))\b"
    rf"[^.;]{{0,60}}?\b{_HIRED}\b[^.;]{{0,40}}?(?: to (?={_VERB}\b)| for the (?=supply|provision|"
    r"design|development|delivery|implementation|installation|maintenance|construction|operation))"
    r"(?P<hired>[^.;]{8,240})|"
    r"\b(?:intends?|plans?|wish(?:es)?|desires?|proposes?) to (?:procure|purchase|acquire|buy) "
    rf"(?!{_BIDS}|[^.;]{{0,40}}\b{_HIRED}\b)(?P<bought>[^.;]{{8,240}})",
    re.IGNORECASE,
)
"""``invites proposals to supply …``, ``for the purpose of selecting a firm to provide …``."""
_END = re.compile(
    r"\s*(?:,\s+(?=(?:including|in accordance|as|located|which|with|pursuant|under|per|from|on)\b)|"
    r"\b(?:as well as for|for (?:a |the )?(?:period|term|duration|use|fiscal)\b|"
    r"for (?:the )?(?=[A-Z])|in accordance|in support of|pursuant|"
    r"as (?:described|specified|outlined|set|detailed)|on behalf|from (?:qualified|firms|vendors)|"
    r"within \d|no later|by \d|until|"
    r"that (?:will|can|shall)|at the address|in the amount)\b).*$",
    re.DOTALL,
)
"""Where what is wanted ends, and for whom, how long and by what rules begins."""
_NOTHING = re.compile(
    r"(?:(?:provision|supply|procurement) of )?(?:the )?(?:following )?(?:goods|services|works)"
    r"(?: (?:as )?(?:described|detailed|specified|set out|listed)\b.*)?|"
    r"(?:the )?(?:above|below|following|said)\b.*",
    re.I,
)
"""What any request wants."""
_DOES = re.compile(
    r"^(?:provid|perform|furnish|obtain|acquir|secur)(?:e|ing)? (?!and\b)"
    r"(?:(?:an?|the) (?=(?-i:[A-Z])))?",
    re.IGNORECASE,
)
"""What is done with any service: ``provide the ``."""
_OF_FORM = re.compile(
    r"(?:the )?(?:(?:contractual|professional|personal|general|various|non-professional)(?: and "
    r"\w+)? )?(?:services?|goods|supplies|commodities|works)(?:(?:,| and| or|/|,? and/or) ?"
    r"(?:related |other |\w+ )?(?:services?|goods|supplies|commodities|works|equipment)){0,3}"
    r"(?: contract)?",
    re.IGNORECASE,
)
"""What the form of a request is for, whatever it wants: ``Contractual Services``."""
_ADDRESSED = re.compile(
    r"^(?:please|attention|important|caution|warning)\b|!$|\binvites? you\b", re.IGNORECASE
)
"""What a cover says to who reads it: ``PLEASE READ CAREFULLY!``, ``invites you to submit``."""
_QUOTED = re.compile(r"\b(?:known as|entitled|titled|called|named),? [\"“](?P<name>[^\"”]{8,140})")
"""``the project known as “Broadband Study”``."""
_ASIDE = re.compile(r"\s*\([“\"”]?[A-Za-z]{1,12}[”\"]?\)")
_FRONT = 60
_LEAST, _MOST = 8, 140


def is_project(name: str, buyer: str) -> bool:
    """Tell the name of a project from that of the form it is told on, and from its buyer."""
    plain = " ".join(name.strip(" .,:").lower().split())
    is_other = _OF_FORM.fullmatch(plain) or _ADDRESSED.search(plain)
    return not is_other and plain != " ".join(buyer.strip(" .").lower().split())


def wanted_in(passages: Sequence[Passage]) -> Iterator[tuple[str, str, Passage]]:
    """Yield what the first sentences that ask for bids want, as the name of the project."""
    for passage in passages[:_FRONT]:
        if passage.part in SAMPLES or passage.block.cells:
            continue
        for sentence in SENTENCE.split(_ASIDE.sub("", passage.text)):
            hit = _WANTED.search(sentence)
            told = hit[hit.lastgroup or 0] if hit else ""
            quoted = _QUOTED.search(told)
            name = quoted["name"] if quoted else _DOES.sub("", _END.sub("", told)).strip(" ,")
            is_name = _LEAST <= len(name) <= _MOST and " " in name and not moments(name)
            if is_name and not _NOTHING.fullmatch(name):
                yield "project_name", name, passage

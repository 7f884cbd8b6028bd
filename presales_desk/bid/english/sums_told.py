"""Weighs the sums of an English request by the words beside them: its budget, or its ceiling."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.english.sums import MONEY, money_of
from presales_desk.bid.parts import SAMPLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_BUDGET = re.compile(
    r"\bbudget\w*|\bfund(?:s|ing|ed)\b|\b(?:estimated|approximate|anticipated|indicative|expected|"
    r"total|overall|contract|tender|project|construction|probable|maximum) (?:\w+ )?"
    r"(?:value|cost|spend|expenditure|price)\b|\bvalue of (?:the|this) (?:contract|work|project)|"
    r"\b(?:engineer|architect|owner)[’']?s? (?:estimate|opinion)|\bcost estimate|\bvalued at\b|"
    r"\ballocat\w+|\bappropriat\w+|\bestimated (?:at|to)\b|\bworth\b",
    re.IGNORECASE,
)
"""``budget``, ``Funding of``, ``estimated cost``, ``engineer's opinion``."""
_CEILING = re.compile(
    r"\b(?:not|never) (?:to )?(?:exceed|be more than|go above)|\bmaximum\b|\bceiling\b|"
    r"\bcap(?:ped)?\b|"
    r"\bupper limit\b|\bno more than\b|\bwithin (?:a|the) (?:total )?budget",
    re.IGNORECASE,
)
"""``shall not exceed``, ``capped``, ``maximum``."""
_ELSE = re.compile(
    r"\binsur\w+|\bcoverage\b|\bliabilit\w+|\boccurrence\b|\baggregate\b|\brevenue|\bturnover\b|"
    r"\bpenalt\w+|\bdamages\b|\bbond|\bsecurity\b|\bdeposit|\bguarantee|\bfees?\b|\bper (?:hour|"
    r"day|"
    r"month|unit|person|week|copy|set|page|annum|claim)\b|\beach\b|\bsimilar\b|\bexperience\b|"
    r"\bcompleted (?:projects|contracts)\b|\bpopulation\b|\bthreshold\b|\bminimum\b|\bpurchas\w+|"
    r"\bnon-?refundable\b|\bassets?\b|\bmicro|\bcontracts? (?:over|above|exceeding|in excess)|"
    r"\bexceeds?\b(?<!not exceed)|\bchange orders?\b|\btravel\b|\binvoice|\bwage|\bgrants? of\b|"
    r"\bannual (?:budget|sales|income)\b|\boperating budget\b|\bline of credit\b|\bsubcontracts?\b",
    re.IGNORECASE,
)
"""What other sums are of: insurance, turnover, bonds, fees."""
_OF_ANOTHER = re.compile(
    r"\b(?:has|have|had|having) (?:\w+ly )?(?:been )?(?!(?:been|allocat|budget|appropriat|set|"
    r"estimat|"
    r"reserv|approv|fund|secur|identif|earmark|dedicat|receiv)\w*)\w+(?:ed|lt|en)\b|"
    r"\b(?:previous|prior|former|past)(?:ly)?\b|\bthe last \w+ (?:was|cost)\b|\bbudgets\b|"
    r"\bin the (?:last|past) \w+|"
    r"\b(?:firm|bidder|vendor|offeror|proposer|supplier|tenderer|applicant|compan(?:y|ie)|"
    r"contractor)s?"
    r" (?:managing|with|having|that (?:manage|have))\b",
    re.IGNORECASE,
)
"""What bidders did before, or somebody else: ``have completed a project valued at``."""
_REACH = 120
"""Letters between the words and the sum."""


def weighed_sums(passages: Sequence[Passage]) -> Iterator[tuple[str, float, Passage]]:
    """Yield the sums that are told to be what the buyer has, or pays at most."""
    for passage in passages:
        if passage.part in SAMPLES:
            continue
        for sentence in SENTENCE.split(passage.text):
            sum_told = MONEY.search(sentence)
            if sum_told is None or _ELSE.search(sentence) or is_of_another(sentence):
                continue
            before = sentence[max(0, sum_told.start() - _REACH) : sum_told.start()]
            behind = sentence[sum_told.end() : sum_told.end() + _REACH // 2]
            is_budget = _BUDGET.search(before) or _BUDGET.search(behind)
            money = money_of(sentence)
            if is_budget and money:
                yield "max_price" if _CEILING.search(before) else "budget", money, passage


def is_of_another(sentence: str) -> bool:
    """Tell a sentence whose sum is of what a bidder did before, or somebody else."""
    return _OF_ANOTHER.search(sentence) is not None

"""Says what a tender speaks of and nothing was read of: its scoring, and who may bid."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.parts import SAMPLES, Part
from presales_desk.bid.tender import ClauseKind
from presales_desk.bid.traps import Caution

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import Check, Clause, ScoreItem

SCORING_UNREAD = "scoring_unread"
"""Code of the warning that no item of a scoring that a tender has was read."""
QUALIFICATION_UNREAD = "qualification_unread"
"""Code of the warning that nothing was read of who may bid."""
_SCORES = re.compile(
    r"(?:总分|满分|总计|合计)[为：:]?\s*100|[（(]\s*\d{1,2}\s*分\s*[)）]|百分制|"
    r"综合评[分估审]法?|评分(?:标准|细则|办法|表|因素)|分值(?:构成|分配)"
)
"""``总分100分``, ``技术部分（60分）``, ``采用综合评分法``."""
_ENGLISH_SCORES = re.compile(
    r"\b(?:\d{1,3}\s*(?:points|marks)|(?:total|maximum|out) of 100|weight(?:ed|ing|ings|s)?|"
    r"scor(?:ed|es|ing)|evaluation (?:criteria|factors))\b",
    re.IGNORECASE,
)
"""``Technical approach: 40 points``, ``proposals are scored``, ``the weighting is``."""
_LOWEST = re.compile(r"最低(?:评标|投标)?价|最低报价|lowest[- ]pric", re.IGNORECASE)
"""The cheapest of those that comply wins: there are no items."""
_QUALIFIES = re.compile(
    r"(?:资格(?:要求|条件)|资质(?:要求|条件)|合格(?:的)?(?:投标人|供应商))[^，。；]{0,8}$|"
    r"(?:投标人|供应商|申请人|投标单位|投标方|响应人)(?:的)?(?:资格|资质)(?:要求|条件)?\s*[：:]"
)
"""A heading or label of who may bid: ``三、投标人资格要求``, ``投标单位资格：``."""
_ENGLISH_QUALIFIES = re.compile(
    r"^[\W\d]*(?:(?:minimum|mandatory|required|bidder|vendor|proposer|contractor|supplier|offeror)"
    r"(?:'s|’s|s)?\s+){1,3}(?:qualifications?|eligibility)\b|"
    r"^[\W\d]*(?:eligibility (?:criteria|requirements)|eligible bidders|"
    r"qualifications? (?:of (?:bidders?|proposers?|vendors?|offerors?)|requirements))\b",
    re.IGNORECASE,
)
"""``Minimum Qualifications``, ``Eligibility Criteria``."""
_MAX_TITLE = 60
_WHOLE = 30
"""Passages from which on a file is a whole tender, whose evaluation cannot be elsewhere."""


def unread(
    passages: Sequence[Passage],
    scoring: Sequence[ScoreItem],
    clauses: Sequence[Clause],
    checks: Sequence[Check],
    *,
    chinese: bool,
) -> list[Caution]:
    """Return the warnings, each where the tender speaks of it first."""
    found: list[Caution] = []
    if len(passages) < _WHOLE:
        return found
    told = [one for one in passages if one.part not in SAMPLES]
    scores = None if scoring else next(_scores(told, chinese=chinese), None)
    if scores is not None:
        found.append(Caution(SCORING_UNREAD, scores.place))
    is_read = bool(checks) or tells_who_may_bid(clauses)
    qualifies = None if is_read else next(_qualifies(told, chinese=chinese), None)
    if qualifies is not None:
        found.append(Caution(QUALIFICATION_UNREAD, qualifies.place))
    return found


def tells_who_may_bid(clauses: Sequence[Clause]) -> bool:
    """Tell whether any of the clauses says who may bid."""
    return any(one.kind is ClauseKind.QUALIFICATION for one in clauses)


def _scores(passages: Sequence[Passage], *, chinese: bool) -> Iterator[Passage]:
    """Yield where the evaluation speaks of points; none where the cheapest bid wins."""
    words = _SCORES if chinese else _ENGLISH_SCORES
    judged = [one for one in passages if one.part is Part.EVALUATION]
    judged = judged or (list(passages) if chinese else [])
    if not any(_LOWEST.search(one.text) for one in judged):
        yield from (one for one in judged if words.search(one.text))


def _qualifies(passages: Sequence[Passage], *, chinese: bool) -> Iterator[Passage]:
    words = _QUALIFIES if chinese else _ENGLISH_QUALIFIES
    short = (one for one in passages if len(one.text) <= _MAX_TITLE or "：" in one.text[:20])
    yield from (one for one in short if words.search(one.text[:_MAX_TITLE]))

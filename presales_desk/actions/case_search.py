"""Cases of the knowledge base that fit a project: of its trade, or about the same matter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.knowledge.entry import EntryKind
from presales_desk.knowledge.hits import Filters
from presales_desk.planning.draft.ground import KnownCase
from presales_desk.planning.draft.phrases import sentences
from presales_desk.planning.kinship import tellings
from presales_desk.records.enums import Result

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.knowledge.entry import Entry
    from presales_desk.knowledge.knowledge_base import KnowledgeBase
    from presales_desk.records.project import KeyFact, Project

_MOST_READ = 60
_LEAST_KIN = 10
"""Telling words that a case of another trade shares with the project."""
_OURS = re.compile(r"中标|成交|落标|技术分|商务分|报价|\bwon\b|\bbid\b|\bscore", re.IGNORECASE)
"""How we won is our own matter: it stays out of what the customer gained."""
_SAME_TRADE = 50
_FAILED = (Result.LOST, Result.WITHDRAWN)
_HEADINGS = {
    "problem": re.compile(r"问题|痛点|挑战|problem|challenge|pain", re.IGNORECASE),
    "solution": re.compile(r"怎么做|方案|做法|solution|what we did|approach", re.IGNORECASE),
    "benefit": re.compile(r"结果|效果|好处|收益|效益|成效|result|benefit|gain", re.IGNORECASE),
}
_MARKUP = re.compile(r"^\s*(?:[-*+>#•]+|\d+[.)、])\s*", re.MULTILINE)


def fitting_cases(
    base: KnowledgeBase, project: Project, facts: Sequence[KeyFact], most: int = 5
) -> list[KnownCase]:
    """Return the cases that fit best, those of the project's own trade first.

    What ended without a contract proves nothing, so it is left out, as is the project itself.
    """
    wanted = " ".join((project.name, project.background, *(fact.answer for fact in facts)))
    own = tellings(wanted)
    found: list[tuple[int, KnownCase]] = []
    filters = Filters(kinds=(EntryKind.CASE, EntryKind.PROJECT))
    with base.session() as session:
        hits = session.search("", filters, limit=_MOST_READ).hits
    for hit in hits:
        if hit.result in _FAILED or hit.id == project.id:
            continue
        entry = base.entry(hit.id)
        case = _case(entry)
        points = len(own & tellings(" ".join((entry.title, *entry.tags, case.problem))))
        points += _SAME_TRADE * (bool(entry.industry) and entry.industry == project.industry)
        if entry.language == project.language and points >= _LEAST_KIN and case.benefit:
            found.append((points, case))
    return [case for _, case in sorted(found, key=lambda pair: -pair[0])[:most]]


def _case(entry: Entry) -> KnownCase:
    return KnownCase(
        entry_id=entry.id,
        title=entry.title,
        customer=entry.customer,
        industry=entry.industry,
        tags=entry.tags,
        year=entry.day.year,
        **{field: _told(entry, pattern) for field, pattern in _HEADINGS.items()},
    )


def _told(entry: Entry, heading: re.Pattern[str]) -> str:
    """Return the text below the first heading that fits, without its marks."""
    sections = (s for s in entry.sections if heading.search(s.heading.rpartition("/")[2]))
    first = next(sections, None)
    if first is None:
        return ""
    told = sentences(_MARKUP.sub("", first.text))
    return "\n".join(sentence for sentence in told if not _OURS.search(sentence))

"""P5: headlines that claim something, numbers that prove it, and where they come from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.deck.checking.finding import Problem, Rule
from presales_desk.deck.reading.model import ShapeKind
from presales_desk.records.enums import Severity
from presales_desk.records.message_titles import is_message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.deck.checking.context import CheckContext
    from presales_desk.deck.checking.finding import DeckFinding
    from presales_desk.deck.checking.talk import Page, Talk

_PERSUADE = Problem.UNPERSUASIVE
_CLAIM = Rule("P5.claim", _PERSUADE)
_FIGURES = Rule("P5.figures", _PERSUADE)
_SOURCE = Rule("P5.source", _PERSUADE)
_CASE = Rule("P5.case", _PERSUADE)
_BENEFIT = Rule("P5.ffab", _PERSUADE)
_FEW = 4
_VERBS = re.compile(
    r"\d|减少|降低|提高|提升|避免|防止|满足|保持|维持|达成|增加|减轻|缩短|节省|节约|消除|保障"
    r"|\b(?:reduc|lower|cut|increas|rais|improv|avoid|prevent|meet|keep|maintain|sav|shorten"
    r"|fewer|less|more|faster|no longer)",
    re.IGNORECASE,
)
PERMISSION = re.compile(
    r"授权|许可|同意|公开|经.{0,8}确认|permission|consent|public|approved", re.IGNORECASE
)
_DIGIT = re.compile(r"\d")


def claims(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """A headline says what the slide proves: a verb or a number, not the name of a topic."""
    del context
    for page in talk.content:
        if page.title and not page.continues and not is_message(page.title, talk.deck.language):
            yield _CLAIM.found("title_topic", page.number, title=page.title[:40])


def figures(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Most claims carry a number."""
    least = context.limits.figures_share
    if len(talk.content) < _FEW:
        return
    proven = sum(page.has_figures or _has_chart(page) for page in talk.content)
    share = round(100 * proven / len(talk.content))
    if share < least:
        yield _FIGURES.found("figures_few", share=share, least=least)


def sources(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Numbers say where they come from."""
    del context
    for page in talk.content:
        if page.source.strip():
            continue
        if _has_chart(page):
            yield _SOURCE.found("source_chart", page.number, severity=Severity.ERROR)
        elif page.has_figures and page.kind not in _OWN_FIGURES:
            yield _SOURCE.found("source_missing", page.number)


_OWN_FIGURES = frozenset(
    {"roadmap", "gantt", "team_service", "pricing", "success_factors", "architecture", "agenda"}
)
"""Kinds whose numbers are promises of ours, not findings that come from somewhere."""


def cases(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """A case names its gain in a number, and that the customer may be named."""
    del context
    for page in talk.pages:
        if page.kind != "case" or page.continues:
            continue
        if not _DIGIT.search(page.body_text):
            yield _CASE.found("case_number", page.number)
        if not PERMISSION.search(page.text):
            yield _CASE.found("case_permission", page.number)


def benefits(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """The last column of an FFAB table is a gain: a number, or a verb of benefit."""
    del context
    for page in talk.pages:
        if page.kind != "ffab":
            continue
        for shape in page.body:
            rows = shape.table.rows[1:] if shape.table is not None else ()
            for row in rows:
                if row and row[-1].text.strip() and not _VERBS.search(row[-1].text):
                    feature = row[0].text.strip()[:30]
                    yield _BENEFIT.found("ffab_benefit", page.number, shape.name, feature=feature)


def _has_chart(page: Page) -> bool:
    return any(shape.kind is ShapeKind.CHART for shape in page.body)

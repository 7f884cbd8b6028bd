"""Runs all rules over a deck and counts what they found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from presales_desk.deck.checking import (
    access,
    balance,
    contrast,
    density,
    evidence,
    geometry,
    highlight,
    leaks,
    look,
    structure,
    target,
)
from presales_desk.deck.checking.context import ALONE, CheckContext
from presales_desk.deck.checking.finding import DeckFinding, Problem
from presales_desk.deck.checking.talk import Talk, as_talk
from presales_desk.records.enums import Severity

if TYPE_CHECKING:
    from collections.abc import Collection

    from presales_desk.deck.reading.model import ReadDeck

RuleFunction = Callable[[Talk, CheckContext], Iterator[DeckFinding]]

RULES: tuple[RuleFunction, ...] = (
    target.names_customer,
    target.shared_words,
    leaks.secrets,
    leaks.internal_slides,
    leaks.internal_words,
    leaks.judged_people,
    leaks.comments,
    target.unfinished,
    target.outside,
    structure.titles,
    structure.same_titles,
    structure.frame,
    structure.blocks,
    structure.sections,
    structure.hidden_slides,
    balance.shares,
    balance.time,
    balance.emphasis,
    balance.notes,
    evidence.claims,
    evidence.figures,
    evidence.sources,
    evidence.cases,
    evidence.benefits,
    density.points,
    density.density,
    density.graphics,
    density.title_length,
    density.sizes,
    density.spilled,
    density.pictures_of_charts,
    geometry.overflow,
    geometry.off_slide,
    geometry.overlaps,
    geometry.empty_placeholders,
    highlight.highlights,
    highlight.same_kinds,
    highlight.kinds,
    look.hues,
    look.fonts,
    look.body_sizes,
    look.effects,
    look.motion,
    look.theme_colours,
    contrast.contrast,
    access.alternative_texts,
    access.languages,
    access.unread,
)
"""In the order of the method's problems; each is asked once."""

_COSTS = {Severity.ERROR: 6.0, Severity.WARNING: 1.5, Severity.HINT: 0.2}
"""Points that one finding takes from a talk of ``_USUAL`` slides."""
_USUAL = 10
_MOST = 15.0
"""Points that one rule can take: the same mistake on every slide is one habit."""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was found in a deck, the gravest first within each slide.

    Attributes:
        name: Of the file.
        slides: How many it has, hidden ones too.
        findings: Those about the deck as a whole come first, then slide by slide.
        passed: How many checks found nothing.

    """

    name: str
    slides: int
    findings: tuple[DeckFinding, ...]
    passed: int = 0

    @property
    def score(self) -> int:
        """0 to 100: what is left after each finding took its points."""
        taken: dict[str, float] = {}
        size = max(self.slides, _USUAL)
        for finding in self.findings:
            part = 1.0 if finding.slide is None else _USUAL / size
            taken[finding.rule] = taken.get(finding.rule, 0.0) + _COSTS[finding.severity] * part
        return max(0, round(100 - sum(min(points, _MOST) for points in taken.values())))

    @property
    def by_problem(self) -> dict[str, int]:
        """How many findings fall under each of the eight problems, in the method's order."""
        counted = Counter(finding.problem for finding in self.findings)
        return {problem.value: counted[problem] for problem in Problem}

    def without(self, cleared: Collection[tuple[str, int | None]]) -> CheckReport:
        """Return the report without what a person accepted; see ``DeckFinding.is_in``."""
        kept = tuple(f for f in self.findings if not f.is_in(cleared))
        return replace(self, findings=kept)

    def count(self, severity: Severity) -> int:
        """Return how many findings have this severity."""
        return sum(finding.severity is severity for finding in self.findings)


def check(
    deck: ReadDeck, context: CheckContext = ALONE, extra: tuple[DeckFinding, ...] = ()
) -> CheckReport:
    """Return what is wrong with ``deck``.

    Args:
        deck: As it was read.
        context: What is known besides the file.
        extra: Findings that other rooms made of the same deck.

    """
    talk = as_talk(deck)
    by_rule = [tuple(rule(talk, context)) for rule in RULES]
    found = [finding for findings in by_rule for finding in findings]
    passed = sum(not findings for findings in by_rule)
    return CheckReport(deck.name, len(deck.slides), in_order((*found, *extra)), passed)


def in_order(findings: tuple[DeckFinding, ...]) -> tuple[DeckFinding, ...]:
    """Return findings slide by slide, those of the whole deck first, the gravest first."""
    return tuple(sorted(findings, key=lambda one: (one.slide or 0, one.severity.order)))

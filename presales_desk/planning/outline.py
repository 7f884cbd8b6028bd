"""What an outline still lacks, before any file is written (method, sections 6 and 7).

The full check of a deck against the eight common problems belongs to the ``deck`` room; this
is what can be said of the outline alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from presales_desk.errors import Term
from presales_desk.method.keys import Section
from presales_desk.records.enums import Severity, SlideKind
from presales_desk.records.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.outline import Outline, Slide

PAGE = "outline"

BLOCKS = (Section.TRENDS, Section.QUESTIONS, Section.CASES, Section.SOLUTION, Section.SUCCESS)
"""The method's T, Q, C, S, S; opening and closing stand round them."""

_UNTITLED = frozenset({SlideKind.COVER})
_FIGURES = frozenset({SlideKind.CHART, SlideKind.TREND_CHART, SlideKind.BAR_DONUT, SlideKind.KPI})
_BODIES = {
    SlideKind.AGENDA: "items",
    SlideKind.BULLETS: "points",
    SlideKind.TABLE: "rows",
    SlideKind.CHART: "series",
    SlideKind.CARDS: "cards",
    SlideKind.KPI: "figures",
    SlideKind.TREND_CHART: "series",
    SlideKind.PAIN_TABLE: "rows",
    SlideKind.BEFORE_AFTER: "pairs",
    SlideKind.CAUSE_EFFECT: "rows",
    SlideKind.FFAB: "rows",
    SlideKind.ARCHITECTURE: "layers",
    SlideKind.ROADMAP: "phases",
    SlideKind.GANTT: "rows",
    SlideKind.TEAM_SERVICE: "team",
    SlideKind.PRICING: "items",
    SlideKind.SUCCESS_FACTORS: "factors",
    SlideKind.COMPARE_MATRIX: "rows",
    SlideKind.STAKEHOLDER_MAP: "people",
}
"""What stands below the title, by kind; without it the slide would be blank."""
_FREE = frozenset({SlideKind.CASE, SlideKind.TWO_COL, SlideKind.SWOT})
"""Kinds of which any field may stay empty, but not all of them."""


@dataclass(frozen=True, slots=True)
class SectionState:
    """One block of the outline: its slides and their minutes."""

    section: Section
    slides: tuple[Slide, ...]

    @property
    def minutes(self) -> float:
        """Planned minutes of all its slides."""
        return sum(slide.minutes or 0.0 for slide in self.slides)


def sections(slides: Sequence[Slide]) -> tuple[SectionState, ...]:
    """Return all blocks in the order of the talk, with their slides in theirs."""
    ordered = sorted(slides, key=lambda slide: (slide.rank, slide.id))
    return tuple(
        SectionState(section, tuple(s for s in ordered if s.section is section))
        for section in Section
    )


def in_order(slides: Sequence[Slide]) -> list[Slide]:
    """Return the slides as they are shown: block by block."""
    return [slide for state in sections(slides) for slide in state.slides]


def outline_findings(outline: Outline, slides: Sequence[Slide]) -> tuple[Finding, ...]:
    """Return missing blocks, slides without a title or a source, and a talk beyond its slot.

    The presentation of a bid has the items of the scoring table in place of blocks.
    """
    states = sections(slides)
    findings = [
        Finding(
            "outline.block_missing",
            Severity.WARNING,
            {"block": Term(f"method.sections.{state.section}")},
            outline.id,
            page=PAGE,
        )
        for state in states
        if state.section in BLOCKS and not (state.slides or outline.presents_bid)
    ]
    for number, slide in enumerate(in_order(slides), start=1):
        findings.extend(_slide_findings(slide, number))
    total = sum(state.minutes for state in states)
    if outline.slot_minutes is not None and total > outline.slot_minutes:
        values: dict[str, str | int] = {"planned": f"{total:g}", "slot": outline.slot_minutes}
        findings.append(
            Finding("outline.too_long", Severity.WARNING, values, outline.id, "slot_minutes", PAGE)
        )
    return tuple(findings)


def _slide_findings(slide: Slide, number: int) -> list[Finding]:
    title = slide.title.strip() or Term(f"slide_kind.{slide.kind}")
    values: dict[str, str | int] = {"number": number, "title": title}
    findings: list[Finding] = []
    if not slide.title.strip() and slide.kind not in _UNTITLED:
        findings.append(
            Finding("outline.no_title", Severity.ERROR, values, slide.id, "title", PAGE)
        )
    if slide.kind in _FIGURES and not slide.source.strip():
        findings.append(
            Finding("outline.no_source", Severity.WARNING, values, slide.id, "source", PAGE)
        )
    body = _BODIES.get(slide.kind, "content")
    says = slide.content if slide.kind in _FREE else slide.content.get(body)
    if slide.kind in (*_BODIES, *_FREE) and not _says(says):
        findings.append(Finding("outline.no_body", Severity.WARNING, values, slide.id, body, PAGE))
    return findings


def _says(content: object) -> bool:
    """Tell whether there is anything in a content, however deep; yes and no are not."""
    if isinstance(content, dict):
        return any(_says(part) for part in cast("dict[str, object]", content).values())
    if isinstance(content, (list, tuple)):
        return any(_says(part) for part in cast("Sequence[object]", content))
    return bool(content) and not isinstance(content, bool)

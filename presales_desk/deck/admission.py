"""Which slides may stand in a deck: nothing for our own eyes, and no prices, unless allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import text
from presales_desk.errors import NothingToShowError, Term
from presales_desk.records.enums import Severity, SlideKind
from presales_desk.records.findings import Finding
from presales_desk.records.slide_content import INTERNAL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.outline import Outline, Slide

_TITLE = 24


def admitted(
    outline: Outline, slides: Sequence[Slide]
) -> tuple[tuple[Slide, ...], tuple[Finding, ...]]:
    """Return the slides that may stand in the deck of ``outline``, and what is left out and why.

    Raises:
        NothingToShowError: There are slides, but none of them may.

    """
    reasons = {slide.id: _refusal(outline, slide) for slide in slides}
    kept = tuple(slide for slide in slides if not reasons[slide.id])
    if slides and not kept:
        raise NothingToShowError(name=text.one_line(outline.title))
    told = tuple(_finding(slide, reasons[slide.id]) for slide in slides if reasons[slide.id])
    return kept, told


def _refusal(outline: Outline, slide: Slide) -> str:
    """Return why ``slide`` has to stay out, as a key below ``finding.deck``; empty for nothing."""
    if slide.kind in INTERNAL and not outline.internal:
        return "internal_kind"
    if slide.internal and not outline.internal:
        return "internal_slide"
    if slide.kind is SlideKind.PRICING and not outline.prices:
        return "prices_hidden"
    return ""


def _finding(slide: Slide, reason: str) -> Finding:
    title = text.shorten(text.one_line(text.plain(slide.title)), _TITLE)
    severity = Severity.WARNING if reason == "internal_kind" else Severity.HINT
    values = {"slide": title or Term(f"slide_kind.{slide.kind}")}
    return Finding(f"deck.{reason}", severity, values, record_id=slide.id, page="outline")

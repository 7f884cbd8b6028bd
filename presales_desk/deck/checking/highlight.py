"""P7: something that stays in mind, and a change of form now and then."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from presales_desk.deck.checking.finding import Problem, Rule
from presales_desk.errors import Term
from presales_desk.records.enums import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.deck.checking.context import CheckContext
    from presales_desk.deck.checking.finding import DeckFinding
    from presales_desk.deck.checking.talk import Page, Talk

_PLAIN = Problem.TOO_PLAIN
_MEMORABLE = Rule("P7.highlight", _PLAIN)
_SAME = Rule("P7.same-kind", _PLAIN)
_KINDS = Rule("P7.kinds", _PLAIN, Severity.HINT)
_HIGHLIGHTS = frozenset({"kpi", "case", "before_after"})
_BLOCKS = ("C", "S1")
_TWELVE = 12


def highlights(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Cases and solution each have a big number, a contrast or a demonstration."""
    if context.internal:
        return
    for block in _BLOCKS:
        pages = talk.blocks.get(block, ())
        known = any(page.ours for page in pages)
        if known and not any(_is_memorable(page) for page in pages):
            yield _MEMORABLE.found(
                "highlight", pages[0].number, block=Term(f"method.sections.{block}")
            )


def same_kinds(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Not more than three slides of one kind follow each other."""
    most = context.limits.same_kind_run
    slides = (page for page in talk.pages if not page.continues)
    for kind, run in groupby(slides, key=lambda page: page.kind):
        pages = list(run)
        if len(pages) > most and kind not in ("mixed", "picture"):
            yield _SAME.found(
                "same_kind",
                pages[0].number,
                kind=Term(f"slide_kind.{kind}" if pages[0].ours else f"slide_form.{kind}"),
                count=len(pages),
                most=most,
            )


def kinds(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Twelve slides take at least six forms."""
    if not talk.is_ours or len(talk.pages) < _TWELVE:
        return
    least = context.limits.kinds_of_twelve
    number = len({page.kind for page in talk.pages})
    if number < least:
        yield _KINDS.found("kinds_few", count=number, least=least)


def _is_memorable(page: Page) -> bool:
    notes = page.slide.notes.casefold()
    is_shown = "演示" in notes or "demo" in notes
    return page.kind in _HIGHLIGHTS or page.has_large_number or is_shown

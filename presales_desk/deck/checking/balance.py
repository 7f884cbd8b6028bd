"""P4: how much room each part gets, what is emphasised, and whether the time is enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck.checking.finding import Problem, Rule
from presales_desk.deck.checking.roles import Role
from presales_desk.deck.checking.talk import count
from presales_desk.errors import Term
from presales_desk.records.enums import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.deck.checking.context import CheckContext
    from presales_desk.deck.checking.finding import DeckFinding
    from presales_desk.deck.checking.talk import Page, Talk

_BALANCE = Problem.UNBALANCED
_SHARE = Rule("P4.share", _BALANCE, Severity.HINT)
_TIME = Rule("P4.time", _BALANCE)
_EMPHASIS = Rule("P4.emphasis", _BALANCE, Severity.HINT)
_NOTES = Rule("P4.notes", _BALANCE, Severity.HINT)
_ENOUGH = 10
"""Content slides from which on shares of blocks say something."""
_FEW = 4


def shares(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Each block of TQCSS gets its share: the solution most, trends little."""
    if context.internal or context.presents_bid:
        return
    if len(talk.content) < _ENOUGH or len(talk.blocks) < 3:
        return
    for block, limits in context.limits.blocks.items():
        share = round(100 * len(talk.blocks.get(block, ())) / len(talk.content))
        if share and not limits.least <= share <= limits.most:
            yield _SHARE.found(
                "share_high" if share > limits.most else "share_low",
                block=Term(f"method.sections.{block}"),
                share=share,
                least=limits.least,
                most=limits.most,
            )


def time(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Slides fit into the slot."""
    if not context.slot_minutes:
        return
    shown = sum(page.role is not Role.SECTION for page in talk.pages)
    most = int(context.slot_minutes * context.limits.slides_per_minute)
    if shown > most:
        yield _TIME.found("time", count=shown, minutes=context.slot_minutes, most=most)


def emphasis(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Emphasis is rare, or nothing stands out."""
    limits = context.limits
    for page in talk.content:
        runs, emphasised, total = _emphasis(page, chinese=talk.chinese)
        share = round(100 * emphasised / total) if total else 0
        if runs > limits.emphasis_runs and share > limits.emphasis_share:
            yield _EMPHASIS.found("emphasis", page.number, count=runs, most=limits.emphasis_runs)


def notes(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """The speaker finds words to say below each slide."""
    if context.sending or len(talk.pages) < _FEW:
        return
    least = context.limits.notes_chars
    bare = [page.number for page in talk.content if len(page.slide.notes.strip()) < least]
    if len(bare) == len(talk.content):
        yield _NOTES.found("notes_none", severity=Severity.WARNING)
        return
    for number in bare:
        yield _NOTES.found("notes_short", number, least=least)


def _emphasis(page: Page, *, chinese: bool) -> tuple[int, int, int]:
    """Return emphasised places, their length and the length of all text of the body."""
    places = emphasised = total = 0
    for shape in page.body:
        for paragraph in shape.paragraphs:
            total += count(paragraph.text, chinese=chinese)
            worded = [run for run in paragraph.runs if run.text.strip()]
            bold = [run for run in worded if run.bold]
            if bold and len(bold) < len(worded) and bold[0] is not worded[0]:
                places += len(bold)
                emphasised += sum(count(run.text, chinese=chinese) for run in bold)
    return places, emphasised, total

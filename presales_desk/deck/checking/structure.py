"""P3: order and completeness of a talk, and its headlines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.deck.checking.finding import Mend, Problem, Rule
from presales_desk.deck.checking.roles import BLOCKS, Role
from presales_desk.deck.reading.model import ShapeKind
from presales_desk.errors import Term
from presales_desk.records.enums import Severity
from presales_desk.records.room import brief

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.deck.checking.context import CheckContext
    from presales_desk.deck.checking.finding import DeckFinding
    from presales_desk.deck.checking.talk import Page, Talk
    from presales_desk.deck.reading.model import ReadShape

_STRUCTURE = Problem.UNSTRUCTURED
_TITLE = Rule("P3.title", _STRUCTURE, Severity.ERROR)
_FREE_TITLE = Rule("P3.title", _STRUCTURE, mend=Mend.TITLE_PLACEHOLDER)
_SAME_TITLE = Rule("P3.same-title", _STRUCTURE)
_FRAME = Rule("P3.frame", _STRUCTURE)
_ORDER = Rule("P3.tqcss", _STRUCTURE)
_SECTIONS = Rule("P3.sections", _STRUCTURE)
_HIDDEN = Rule("P3.hidden", _STRUCTURE, Severity.HINT)
_ROOM = 80
"""Half-width characters of a title in a finding."""
_LONG = 4
"""Slides from which on a talk needs an agenda and an end."""
_LONGER = 8
_SPACE = re.compile(r"[\s，。,.：:；;！!？?]+")
_DATE = re.compile(
    r"\d+\s*[月日号/.\-]|周|week|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    re.IGNORECASE,
)


def titles(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Every slide has a headline, in the place that programs know as such."""
    del context
    for page in talk.pages:
        if page.title:
            continue
        free = headline_shape(page)
        if free is not None:
            yield _FREE_TITLE.found(
                "title_free", page.number, free.name, title=brief(free.text, _ROOM)
            )
        else:
            yield _TITLE.found("title_missing", page.number)


def same_titles(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """No two slides have the same headline, but for the pages of one table."""
    del context
    first: dict[str, int] = {}
    for page in talk.pages:
        words = _SPACE.sub("", page.title).casefold()
        if not words or page.continues:
            continue
        if words in first:
            yield _SAME_TITLE.found(
                "title_same", page.number, title=brief(page.title, _ROOM), other=first[words]
            )
        first.setdefault(words, page.number)


def frame(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """A talk opens with cover and agenda, and ends with a request that has owner and date.

    Nobody asks anything of those who score a bid.
    """
    if len(talk.pages) < _LONG:
        return
    covers = talk.of(Role.COVER)
    if not covers:
        yield _FRAME.found("no_cover", talk.pages[0].number)
    for page in covers[1:]:
        yield _FRAME.found("second_cover", page.number)
    if len(talk.pages) >= _LONGER and not talk.of(Role.AGENDA):
        yield _FRAME.found("no_agenda")
    closing = talk.of(Role.CLOSING)
    if not closing:
        yield _FRAME.found("no_closing", talk.pages[-1].number)
    elif talk.is_ours and not (context.presents_bid or any(map(_asks, closing))):
        yield _FRAME.found("no_action", closing[-1].number)


def blocks(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Trends, questions, cases, solution, success factors: all there and in this order."""
    if (
        context.internal
        or context.presents_bid
        or len(talk.blocks) < 2
        or len(talk.content) < _LONG
    ):
        return
    for block in BLOCKS:
        if block not in talk.blocks:
            yield _ORDER.found("block_missing", block=Term(f"method.sections.{block}"))
    highest = -1
    for page in talk.content:
        place = BLOCKS.index(page.block) if page.block else highest
        if place < highest:
            yield _ORDER.found(
                "block_order",
                page.number,
                block=Term(f"method.sections.{page.block}"),
                before=Term(f"method.sections.{BLOCKS[highest]}"),
            )
            return
        highest = place


def sections(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """A talk has three to seven chapters, none of them endless; a bid has its scoring items."""
    if context.presents_bid:
        return
    limits = context.limits
    named = [page.slide.section for page in talk.content if page.slide.section]
    chapters = dict.fromkeys(named)
    if len(talk.content) < _LONGER or not chapters:
        return
    if not limits.sections_least <= len(chapters) <= limits.sections_most:
        yield _SECTIONS.found(
            "section_count",
            count=len(chapters),
            least=limits.sections_least,
            most=limits.sections_most,
        )
    for chapter in chapters:
        if (count := named.count(chapter)) > limits.section_slides_most:
            yield _SECTIONS.found(
                "section_long",
                name=chapter,
                count=count,
                most=limits.section_slides_most,
                severity=Severity.HINT,
            )


def hidden_slides(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Hidden slides travel with the file: whoever gets it can show them."""
    if context.internal:
        return
    for slide in talk.deck.slides:
        if slide.hidden:
            yield _HIDDEN.found("hidden_slide", slide.number)


def headline_shape(page: Page) -> ReadShape | None:
    """Return the text box that serves as the headline of a slide without one; None for none."""
    texts = [
        shape
        for shape in page.shapes
        if shape.kind is ShapeKind.TEXT
        and shape.text.strip()
        and shape.rect is not None
        and shape.rect.top < 1.6
        and shape.group is None
        and len(shape.text) <= 120
    ]
    sized = [(max((p.size or 0.0 for p in s.paragraphs), default=0.0), s) for s in texts]
    sized = [(size, shape) for size, shape in sized if size >= 20]
    return max(sized, key=lambda one: one[0])[1] if sized else None


def _asks(page: Page) -> bool:
    """Tell whether a slide asks for something until a day."""
    return _DATE.search(page.text) is not None or bool(page.table_text.strip())

"""The copy of a deck that leaves the company, and whether it may."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from presales_desk.deck.checking.report import CheckReport, check
from presales_desk.deck.reading.reader import read_deck
from presales_desk.deck.rewriting.package import Rewriting
from presales_desk.deck.rewriting.stripping import strip
from presales_desk.records.enums import Severity

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from presales_desk.deck.checking.context import CheckContext
    from presales_desk.deck.checking.finding import DeckFinding
    from presales_desk.deck.reading.model import ReadDeck

Cleared = tuple[str, int | None]
"""A rule, and the slide on which a person accepts what it found; None for the whole deck.

The slide has the number that it has in the deck, not in the copy without hidden slides.
"""


@dataclass(frozen=True, slots=True)
class Removed:
    """How much of a deck its copy leaves out.

    Attributes:
        slides: Hidden ones.
        notes: Slides that have notes.
        comments: On all slides.
        properties: Document properties that said something.
        traces: Tags and custom XML that said something.

    """

    slides: int = 0
    notes: int = 0
    comments: int = 0
    properties: int = 0
    traces: int = 0


@dataclass(frozen=True, slots=True)
class SendCopy:
    """A stripped copy.

    Attributes:
        content: Of the file.
        report: Of the copy, checked as a file that leaves the company.
        blocking: What must be mended or cleared before it is sent; slides have their numbers in
            the deck that was copied.
        removed: What the deck has and the copy has not.

    """

    content: bytes = field(repr=False)
    report: CheckReport
    blocking: tuple[DeckFinding, ...]
    removed: Removed = Removed()


def send_copy(
    content: bytes, name: str, context: CheckContext, cleared: Collection[Cleared] = ()
) -> SendCopy:
    """Return a copy without notes, comments, names of ours, hidden slides and data not shown.

    Args:
        content: Of the deck.
        name: Of the copy; it is looked through as well.
        context: With ``sending`` set.
        cleared: Findings that a person accepted.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: The file was refused, or is damaged.

    """
    deck = read_deck(content, name)
    spilled = [f for f in check(deck, context).findings if f.key == "spilled"]
    rewriting = Rewriting(content, name)
    strip(rewriting)
    copy = rewriting.saved()
    stripped = read_deck(copy, name)
    report = check(stripped, context)
    kept = [slide.number for slide in deck.slides if not slide.hidden]
    told = (_renumbered(finding, kept) for finding in report.findings)
    grave = [f for f in (*told, *spilled) if f.severity is Severity.ERROR]
    blocking = tuple(f for f in grave if not f.is_in(cleared))
    return SendCopy(copy, report, blocking, _removed(deck, stripped))


def _removed(deck: ReadDeck, copy: ReadDeck) -> Removed:
    return Removed(
        slides=sum(slide.hidden for slide in deck.slides),
        notes=sum(bool(slide.notes.strip()) for slide in deck.slides),
        comments=sum(len(slide.comments) for slide in deck.slides),
        properties=len(deck.properties.words.keys() - copy.properties.words.keys()),
        traces=len(deck.properties.hidden),
    )


def _renumbered(finding: DeckFinding, kept: Sequence[int]) -> DeckFinding:
    """Return a finding of the copy with the number that its slide has in the deck."""
    number = finding.slide
    if number is None or not 1 <= number <= len(kept):
        return finding
    return replace(finding, slide=kept[number - 1])

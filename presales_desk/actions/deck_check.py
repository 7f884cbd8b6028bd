"""Checking decks: any file, a file for a project, and the outlines of the workspace."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.deck_knowledge import project_knowledge
from presales_desk.actions.deck_plan import FoundPlace, plan_findings
from presales_desk.actions.decks import file_bytes, make_deck
from presales_desk.deck.checking.context import CheckContext
from presales_desk.deck.checking.report import CheckReport, check
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.plan import Silence
from presales_desk.records.project import Project

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from presales_desk.deck.checking.finding import DeckFinding
    from presales_desk.deck.reading.model import ReadDeck
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader

RULE = "deck."
"""Begins the key of a rule of the check where advice is silenced."""
_FIELDS = {
    "P3.title": "title",
    "P3.same-title": "title",
    "P5.claim": "title",
    "P6.title-length": "title",
    "P5.source": "source",
    "P4.notes": "notes",
}
"""Fields of a slide by the rule that speaks of them; all others speak of its content."""


@dataclass(frozen=True, slots=True)
class OutlineReport:
    """What is wrong with an outline's deck: ``report`` as of any file, ``places`` one a finding.

    Attributes:
        accepted: What would be among them, had nobody accepted it as it is.

    """

    report: CheckReport
    places: tuple[FoundPlace, ...]
    accepted: tuple[FoundPlace, ...] = ()


def check_content(
    content: bytes,
    name: str,
    job: Job,
    *,
    reader: Reader | None = None,
    project_id: str = "",
    today: dt.date | None = None,
    sending: bool = False,
) -> CheckReport:
    """Return what is wrong with a presentation.

    Args:
        content: Of the file.
        name: Of the file.
        job: Watches; one step a slide.
        reader: Of the workspace; needed with a project.
        project_id: For which it is; empty checks the deck by itself.
        today: Decides what is out of date; None leaves that out.
        sending: It leaves the company next.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: It was refused, or is damaged.
        CancelledError: ``job`` was stopped.

    """
    from presales_desk.deck.reading.reader import read_deck

    deck = read_deck(content, name, job)
    if reader is None or not project_id:
        return check(deck, CheckContext(sending=sending))
    project = reader.get(Project, project_id)
    outline = matching_outline(reader, project_id, deck)
    context = check_context(reader, project, outline, sending=sending)
    extra = plan_findings(reader, project, outline, deck, today)
    return check(deck, context, tuple(place.finding for place in extra))


def check_file(
    source: Path,
    job: Job,
    *,
    reader: Reader | None = None,
    project_id: str = "",
    today: dt.date | None = None,
) -> CheckReport:
    """Return what is wrong with the presentation in a file; see ``check_content``.

    Raises:
        TooLargeError: It is larger than any deck.
        ExpectedError: See ``check_content``.

    """
    content = file_bytes(source)
    return check_content(
        content, source.name, job, reader=reader, project_id=project_id, today=today
    )


def check_outline(
    reader: Reader, outline_id: str, job: Job, today: dt.date | None = None
) -> OutlineReport:
    """Return what is wrong with the deck of an outline, which is made in memory.

    Raises:
        ExpectedError: The deck cannot be made; see ``decks.make_deck``.

    """
    from presales_desk.deck.reading.reader import read_deck

    outline = reader.get(Outline, outline_id)
    project = reader.get(Project, outline.project_id)
    made = make_deck(reader, outline_id, job)
    deck = read_deck(made.content, "", job)
    extra = plan_findings(reader, project, outline, deck, today)
    own = {id(place.finding): place for place in extra}
    context = check_context(reader, project, outline)
    cleared = silenced(reader, outline, made.slide_ids)
    whole = check(deck, context, tuple(place.finding for place in extra))
    found = [
        own.get(id(finding)) or place_of(finding, made.slide_ids, outline_id)
        for finding in whole.findings
    ]
    report = whole.without(cleared)
    standing = {id(finding) for finding in report.findings}
    return OutlineReport(
        report,
        tuple(place for place in found if id(place.finding) in standing),
        tuple(place for place in found if id(place.finding) not in standing),
    )


def matching_outline(reader: Reader, project_id: str, deck: ReadDeck) -> Outline | None:
    """Return the outline of a project that a file was most likely made from; None for none.

    Slides are recognised by their titles.
    """
    titles = {slide.title for slide in deck.slides if slide.title}
    best, most = None, 0
    for outline in reader.find(Outline, project_id=project_id):
        slides = reader.find(Slide, outline_id=outline.id)
        same = sum(slide.title.replace("**", "") in titles for slide in slides)
        if same > most:
            best, most = outline, same
    return best


def silenced(
    reader: Reader, outline: Outline, slide_ids: tuple[str, ...]
) -> frozenset[tuple[str, int | None]]:
    """Return matters and slides that a person accepted as they are; see ``deck_mends.plan_clear``.

    Args:
        reader: Of the workspace.
        outline: Whose deck it is.
        slide_ids: The record of each slide, in the order of the file.

    """
    found: set[tuple[str, int | None]] = set()
    for silence in reader.find(Silence, project_id=outline.project_id):
        if not silence.rule.startswith(RULE):
            continue
        rule = silence.rule.removeprefix(RULE)
        if silence.record_id == outline.id:
            found.add((rule, None))
        found.update((rule, n) for n, id in enumerate(slide_ids, 1) if id == silence.record_id)
    return frozenset(found)


def check_context(
    reader: Reader, project: Project, outline: Outline | None, *, sending: bool = False
) -> CheckContext:
    """Return the circumstances of a check for a project, and for one of its talks if known."""
    return CheckContext(
        project=project_knowledge(reader, project),
        slot_minutes=outline.slot_minutes if outline is not None else None,
        internal=outline is not None and outline.internal,
        sending=sending,
        prices=outline is not None and outline.prices,
        presents_bid=outline is not None and outline.presents_bid,
    )


def place_of(finding: DeckFinding, slide_ids: tuple[str, ...], outline_id: str) -> FoundPlace:
    """Return where a finding is mended in an outline; ``slide_ids`` see ``silenced``."""
    if finding.slide is None or not 1 <= finding.slide <= len(slide_ids):
        return FoundPlace(finding, outline_id)
    field = _FIELDS.get(finding.rule, "content")
    return FoundPlace(finding, slide_ids[finding.slide - 1], field)

"""Mending what a check found: in our outline as an edit, of a file in a corrected copy."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from presales_desk.actions.agenda import plan_agenda_in_step
from presales_desk.actions.deck_check import RULE
from presales_desk.actions.decks import file_bytes
from presales_desk.actions.planned import Planned
from presales_desk.deck.checking.finding import Mend
from presales_desk.planning.slide_order import inserted
from presales_desk.records.base import Insert, Update
from presales_desk.records.enums import SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.ids import new_id
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.plan import Silence
from presales_desk.records.project import Project
from presales_desk.workspace.files import write_atomically

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from presales_desk.actions.deck_plan import FoundPlace
    from presales_desk.deck.checking.finding import DeckFinding
    from presales_desk.deck.rewriting.mending import MendedDeck
    from presales_desk.records.base import Change
    from presales_desk.workspace.workspace import Reader

_LISTS = {
    SlideKind.BULLETS: "points",
    SlideKind.TABLE: "rows",
    SlideKind.PAIN_TABLE: "rows",
    SlideKind.FFAB: "rows",
    SlideKind.CARDS: "cards",
    SlideKind.KPI: "figures",
    SlideKind.CAUSE_EFFECT: "rows",
    SlideKind.SUCCESS_FACTORS: "factors",
}
"""The list of a kind that can be spread over two slides."""
_TEXTS = ("title", "kicker", "takeaway", "source", "notes")


def can_mend(reader: Reader, place: FoundPlace) -> bool:
    """Tell whether ``plan_mend`` changes anything for a finding."""
    return bool(plan_mend(reader, place).changes)


def can_split(slide: Slide) -> bool:
    """Tell whether a slide has a list that can be spread over two."""
    return len(slide.content.get(_LISTS.get(slide.kind, ""), ())) > 1


def plan_mend(reader: Reader, place: FoundPlace) -> Planned[str]:
    """Mend a finding in our outline, as one edit; the value is the id of the slide.

    Nothing changes when it takes a person. Replacing a name had better be confirmed before.
    """
    slides = reader.find(Slide, id=place.record_id)
    work = _MENDS.get(place.finding.mend) if place.finding.mend is not None else None
    if not slides or work is None:
        return Planned(Label("deck_mend.none"), (), "", "")
    slide = slides[0]
    project = reader.get(Outline, slide.outline_id).project_id
    changes = tuple(work(reader, slide, place.finding))
    label = Label(f"deck_mend.{place.finding.mend}", title=_name(slide))
    return Planned(label, changes, project, slide.id)


@dataclass(frozen=True, slots=True)
class NameChange:
    """What becomes of a slide when a name on it is replaced.

    Attributes:
        texts: Each text in which the old name stands, before and after.

    """

    old: str
    new: str
    texts: tuple[tuple[str, str], ...]


def name_change(reader: Reader, place: FoundPlace) -> NameChange | None:
    """Return what mending a finding replaces; None where that is no name or changes nothing."""
    if place.finding.mend is not Mend.NAME:
        return None
    slide = reader.get(Slide, place.record_id)
    changes = plan_mend(reader, place).changes
    after = next((c.fields for c in changes if isinstance(c, Update)), None)
    if after is None:
        return None
    before = {name: getattr(slide, name) for name in after}
    pairs = zip(_texts_in(before), _texts_in(after), strict=True)
    project = reader.get(Project, reader.get(Outline, slide.outline_id).project_id)
    return NameChange(
        str(place.finding.values.get("name", "")),
        project.customer,
        tuple(pair for pair in pairs if pair[0] != pair[1]),
    )


def plan_clear(reader: Reader, place: FoundPlace, today: dt.date, reason: str = "") -> Planned[str]:
    """Accept a finding of an outline as it is, so that it neither shows nor blocks any more."""
    outline = _outline_of(reader, place)
    silence = Silence(
        project_id=outline.project_id,
        rule=f"{RULE}{place.finding.matter}",
        record_id=place.record_id,
        reason=reason,
        day=today,
    )
    label = Label("deck_mend.clear", title=outline.title)
    return Planned(label, (Insert(silence),), outline.project_id, silence.id)


def mend_file(
    source: Path, findings: Sequence[DeckFinding], target: Path, *, customer: str = ""
) -> tuple[Path, MendedDeck]:
    """Write a corrected copy of a deck; return where it was saved and what was done.

    Args:
        source: The file that was checked; it is not touched.
        findings: Those to mend.
        target: Of the copy.
        customer: Takes the place of other customers' names; empty leaves these.

    Raises:
        ExpectedError: The file cannot be read, or the copy not be written.

    """
    from presales_desk.deck.rewriting.mending import mended_copy

    mended = mended_copy(file_bytes(source), findings, source.name, customer=customer)
    return write_atomically(target, mended.content), mended


def _outline_of(reader: Reader, place: FoundPlace) -> Outline:
    slides = reader.find(Slide, id=place.record_id)
    return reader.get(Outline, slides[0].outline_id if slides else place.record_id)


def _split(reader: Reader, slide: Slide, finding: DeckFinding) -> Sequence[Change]:
    """Move the second half of a slide's list to a new slide behind it."""
    del finding
    if not can_split(slide):
        return ()
    name = _LISTS[slide.kind]
    items: list[Any] = list(slide.content[name])
    half = (len(items) + 1) // 2
    minutes = slide.minutes / 2 if slide.minutes else slide.minutes
    titles = _parts(slide, reader.get(Outline, slide.outline_id).language)
    kept = {**slide.content, name: items[:half]}
    first = Update(slide, title=titles[0], content=kept, minutes=minutes)
    rest = {**slide.content, name: items[half:]}
    if slide.kind is SlideKind.BULLETS:
        rest.pop("proof", None)
    second = slide.but(
        id=new_id(), title=titles[1], content=rest, minutes=minutes, notes="", takeaway=""
    )
    others = reader.find(Slide, outline_id=slide.outline_id)
    return (first, *inserted(others, [second], slide.section, slide.id))


def _parts(slide: Slide, language: str) -> tuple[str, str]:
    """Return the titles of two halves; a slide without one gets none."""
    if not slide.title:
        return "", ""
    words = catalogue(language)
    first, second = (words.text("deck.frame.part", page=page, pages=2) for page in (1, 2))
    return slide.title + first, slide.title + second


def _alt_text(reader: Reader, slide: Slide, finding: DeckFinding) -> Sequence[Change]:
    del reader, finding
    text = str(slide.content.get("caption") or slide.title).replace("**", "").strip()
    if slide.kind is not SlideKind.IMAGE or not text:
        return ()
    return (Update(slide, content={**slide.content, "alt": text}),)


def _internal(reader: Reader, slide: Slide, finding: DeckFinding) -> Sequence[Change]:
    del reader, finding
    return () if slide.internal else (Update(slide, internal=True),)


def _renamed(reader: Reader, slide: Slide, finding: DeckFinding) -> Sequence[Change]:
    """Put this customer's name where another one's stands, in all texts of the slide."""
    project = reader.get(Project, reader.get(Outline, slide.outline_id).project_id)
    old = str(finding.values.get("name", ""))
    if not (old and project.customer):
        return ()
    pattern = re.compile(re.escape(old), re.IGNORECASE)
    fields: dict[str, Any] = {
        name: pattern.sub(lambda _: project.customer, getattr(slide, name)) for name in _TEXTS
    }
    fields["content"] = _replaced(slide.content, pattern, project.customer)
    changed = {name: value for name, value in fields.items() if value != getattr(slide, name)}
    return (Update(slide, **changed),) if changed else ()


def _notes(reader: Reader, slide: Slide, finding: DeckFinding) -> Sequence[Change]:
    """Empty the notes: what they give away is for a person to say again."""
    del reader, finding
    return (Update(slide, notes=""),) if slide.notes else ()


def _agenda(reader: Reader, slide: Slide, finding: DeckFinding) -> Sequence[Change]:
    """Let the agenda name the blocks that there are."""
    del finding
    return plan_agenda_in_step(reader, slide.outline_id).changes


def _replaced(value: Any, pattern: re.Pattern[str], new: str) -> Any:
    if isinstance(value, str):
        return pattern.sub(lambda _: new, value)
    if isinstance(value, dict):
        known = cast("dict[str, Any]", value)
        return {name: _replaced(inner, pattern, new) for name, inner in known.items()}
    if isinstance(value, (list, tuple)):
        return [_replaced(inner, pattern, new) for inner in cast("list[Any]", value)]
    return value


def _texts_in(value: Any) -> Iterator[str]:
    """Yield all texts of a value, however deep, in their order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in cast("dict[str, Any]", value).values():
            yield from _texts_in(inner)
    elif isinstance(value, (list, tuple)):
        for inner in cast("list[Any]", value):
            yield from _texts_in(inner)


def _name(slide: Slide) -> str:
    return slide.title.replace("**", "")


_MENDS: dict[Mend, Callable[[Reader, Slide, DeckFinding], Sequence[Change]]] = {
    Mend.SPLIT: _split,
    Mend.ALT_TEXT: _alt_text,
    Mend.INTERNAL_SLIDE: _internal,
    Mend.NAME: _renamed,
    Mend.NOTES: _notes,
    Mend.AGENDA: _agenda,
}
"""What can be mended in our outline."""

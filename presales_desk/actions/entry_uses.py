"""Taking an entry of the knowledge base into a project: its origin is kept, each use is counted."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, TypeVar

from presales_desk.actions.exchange_rows import add_row
from presales_desk.actions.outlines import plan_outline
from presales_desk.actions.planned import Planned
from presales_desk.actions.swot import add_items
from presales_desk.actions.todos import add_todo
from presales_desk.knowledge.entry import EntryKind
from presales_desk.method.keys import Quadrant, Section
from presales_desk.planning.draft.phrases import sentences
from presales_desk.planning.kickers import usual_kicker
from presales_desk.planning.slide_order import inserted
from presales_desk.records.base import Insert
from presales_desk.records.enums import SlideKind
from presales_desk.records.exchange import Exchange
from presales_desk.records.findings import Label
from presales_desk.records.outline import CITES, Outline, Slide
from presales_desk.records.questions import TAKEN_FROM, Question
from presales_desk.records.slide_content import Bullets, Case, Point, plain_content
from presales_desk.records.summary import Link

if TYPE_CHECKING:
    from collections.abc import Mapping

    from presales_desk.knowledge.entry import Entry
    from presales_desk.records.base import Change
    from presales_desk.workspace.workspace import Reader

T = TypeVar("T")

_USES = (CITES, TAKEN_FROM)
_POINTS = 5
_MARKUP = re.compile(r"^\s*(?:[-*+>#•]+|\d+[.)、])\s*", re.MULTILINE)
_CASES = (EntryKind.CASE, EntryKind.PROJECT)
_FIELDS = {
    "problem": re.compile(r"问题|痛点|挑战|场景|problem|challenge|pain|situation", re.IGNORECASE),
    "solution": re.compile(r"怎么做|方案|做法|solution|what we did|approach", re.IGNORECASE),
    "benefit": re.compile(r"结果|效果|收益|效益|成效|result|benefit|gain", re.IGNORECASE),
}


def uses_of_entries(reader: Reader) -> Mapping[str, int]:
    """Return how often each entry was used in the projects of this workspace, by its id."""
    return Counter(link.target_id for link in reader.find(Link, role=_USES))


def has_exchange(reader: Reader, project_id: str) -> bool:
    """Tell whether a project has an exchange whose questions an answer can join."""
    return bool(reader.count(Exchange, project_id=project_id))


def use_in_swot(reader: Reader, project_id: str, entry: Entry, quadrant: Quadrant) -> Planned[str]:
    """Put an entry on a board of the SWOT, by its title; the value is the new item's id."""
    planned = add_items(reader, project_id, quadrant, [entry.title])
    (item,) = planned.value
    changes = tuple(
        Insert(item.but(source=entry.title, heard=entry.day)) if change.record is item else change
        for change in planned.changes
    )
    return _with_origin(planned, changes, project_id, item.id, entry, TAKEN_FROM)


def use_as_question(reader: Reader, project_id: str, entry: Entry) -> Planned[str]:
    """Put an entry into the question bank of the newest exchange, with its text as the answer.

    Raises:
        IndexError: The project has no exchange; see ``has_exchange``.

    """
    exchange = reader.find(Exchange, project_id=project_id)[-1]
    text = entry.title.strip("“”\"'「」")
    fields = {"exchange_id": exchange.id, "text": text, "answer": _told(entry)}
    planned = add_row(reader, Question, project_id, **fields)
    return _with_origin(planned, planned.changes, project_id, planned.value.id, entry, TAKEN_FROM)


def use_in_todo(reader: Reader, project_id: str, entry: Entry) -> Planned[str]:
    """Make an entry something to do in a project; the value is the to-do's id."""
    planned = add_todo(reader, project_id, entry.title)
    return _with_origin(planned, planned.changes, project_id, planned.value.id, entry, TAKEN_FROM)


def use_on_slide(reader: Reader, project_id: str, entry: Entry) -> Planned[str]:
    """Make a slide of an entry in the newest talk, or in a first one; the value is its id.

    A case gives the three fields of a case slide; its customer is not named before they agreed.
    """
    outlines = reader.find(Outline, project_id=project_id)
    changes: tuple[Change, ...] = ()
    if outlines:
        outline = outlines[-1]
    else:
        begun = plan_outline(reader, project_id)
        changes = begun.changes
        outline = next(c.record for c in begun.changes if isinstance(c.record, Outline))
    slide = _slide(entry, outline)
    slides = reader.find(Slide, outline_id=outline.id)
    changes = (*changes, *inserted(slides, [slide], slide.section))
    planned = Planned(Label("entry.use", title=entry.title), changes, project_id, slide.id)
    return _with_origin(planned, changes, project_id, slide.id, entry, CITES)


def _with_origin(
    planned: Planned[T],
    changes: tuple[Change, ...],
    project_id: str,
    record_id: str,
    entry: Entry,
    role: str,
) -> Planned[str]:
    link = Link(project_id=project_id, source_id=record_id, target_id=entry.id, role=role)
    label = Label("entry.use", title=entry.title)
    return Planned(label, (*changes, Insert(link)), planned.scope, record_id)


def _slide(entry: Entry, outline: Outline) -> Slide:
    is_case = entry.kind in _CASES
    section = Section.CASES if is_case else Section.SOLUTION
    slide = Slide(
        outline_id=outline.id,
        section=section,
        kind=SlideKind.CASE if is_case else SlideKind.BULLETS,
        title=entry.title,
        kicker=usual_kicker(section, outline.language),
    )
    content = _case(entry) if is_case else _bullets(entry)
    return slide.but(content=plain_content(content))


def _case(entry: Entry) -> Case:
    told = {name: _nameless(_below(entry, pattern), entry) for name, pattern in _FIELDS.items()}
    return Case(
        profile=tuple(filter(None, (entry.industry, str(entry.day.year)))),
        problem=told["problem"] or ("" if any(told.values()) else _nameless(_told(entry), entry)),
        solution=told["solution"],
        benefit=told["benefit"],
    )


def _bullets(entry: Entry) -> Bullets:
    texts = sentences(_MARKUP.sub("", _told(entry)))[:_POINTS]
    return Bullets(points=tuple(Point(text=text) for text in texts))


def _below(entry: Entry, heading: re.Pattern[str]) -> str:
    """Return the text below the first heading of the entry's own text that fits."""
    for section in entry.sections:
        if not section.file and heading.search(section.heading.rpartition("/")[2]):
            return _MARKUP.sub("", section.text).strip()
    return ""


def _nameless(text: str, entry: Entry) -> str:
    return text.replace(entry.customer, entry.industry) if entry.customer else text


def _told(entry: Entry) -> str:
    """Return the first text of the entry's own that says something."""
    texts = (section.text.strip() for section in entry.sections if not section.file)
    return next(filter(None, texts), "")

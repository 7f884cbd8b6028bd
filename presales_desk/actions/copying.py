"""Slides of another talk or project in a talk, and a short version of a talk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.agenda import in_step
from presales_desk.actions.planned import Planned
from presales_desk.planning.outline import in_order
from presales_desk.planning.short_talk import short_version
from presales_desk.planning.slide_order import inserted
from presales_desk.planning.slide_text import all_text
from presales_desk.records.base import Insert
from presales_desk.records.competition import PLAYED_ON, Competitor
from presales_desk.records.enums import Severity
from presales_desk.records.findings import Finding, Label
from presales_desk.records.ids import new_id, rank_after
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import ANSWERS, CITES, Outline, Slide
from presales_desk.records.people import Stakeholder
from presales_desk.records.project import Project
from presales_desk.records.summary import Link

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from presales_desk.method.keys import Section
    from presales_desk.records.base import Change
    from presales_desk.workspace.workspace import Reader

PAGE = "outline"
_SHORTEST_NAME = 2


@dataclass(frozen=True, slots=True)
class Copied:
    """Slides that were copied.

    Attributes:
        ids: Of the copies, in the order of the talk.
        findings: Names of the other project that stand on them.

    """

    ids: tuple[str, ...]
    findings: tuple[Finding, ...] = ()


def plan_copy_from(
    reader: Reader,
    outline_id: str,
    slide_ids: Sequence[str],
    section: Section | None = None,
    after: str = "",
) -> Planned[Copied]:
    """Copy slides of any talk of the workspace into a talk.

    Contents and pictures come along. Links come along within a project; from another project only
    those to the knowledge base do, for its people are not ours here. Names of the other project
    that stand on the copies are reported.

    Args:
        reader: Of the workspace.
        outline_id: Where to.
        slide_ids: Of one or more other talks.
        section: The block they go into; None keeps each slide's own.
        after: Id of the slide they stand behind; empty for the end of the block.

    """
    outline = reader.get(Outline, outline_id)
    sources = in_order([reader.get(Slide, id) for id in slide_ids])
    copies = {s.id: s.but(id=new_id(), outline_id=outline_id, drafted="") for s in sources}
    slides = reader.find(Slide, outline_id=outline_id)
    changes: list[Change] = []
    for block in dict.fromkeys(section or slide.section for slide in sources):
        new = [copies[s.id] for s in sources if (section or s.section) is block]
        changes += inserted(slides, new, block, after)
    others = [reader.get(Outline, id) for id in dict.fromkeys(s.outline_id for s in sources)]
    findings: list[Finding] = []
    for other in others:
        own = {s.id: copies[s.id] for s in sources if s.outline_id == other.id}
        changes += _links(reader, other.project_id, outline.project_id, own)
        findings += _strangers(reader, other.project_id, outline.project_id, own.values())
    title = ", ".join(other.title for other in others)
    label = Label("talk.copy_from", title=title, count=len(copies))
    copied = Copied(tuple(copy.id for copy in copies.values()), tuple(findings))
    return Planned(label, tuple(changes), outline.project_id, copied)


def plan_short_version(reader: Reader, outline_id: str, minutes: int) -> Planned[str]:
    """Begin a short version of a talk for a slot of ``minutes``; the value is its id.

    Slides that answer a listener or carry out a play come before the others; the agenda is
    brought into step. See ``planning.short_talk``.
    """
    outline = reader.get(Outline, outline_id)
    slides = in_order(reader.find(Slide, outline_id=outline_id))
    links = reader.find(Link, project_id=outline.project_id)
    linked = {link.source_id for link in links if link.role == ANSWERS}
    linked |= {link.target_id for link in links if link.role == PLAYED_ON}
    short = _short(reader, outline, minutes)
    kept = {
        slide.id: slide.but(id=new_id(), outline_id=short.id)
        for slide in short_version(slides, minutes, linked)
    }
    copies = in_step(short, list(kept.values()))
    changes = [Insert(short), *map(Insert, copies)]
    changes += _links(reader, outline.project_id, outline.project_id, kept)
    label = Label("talk.short", title=short.title)
    return Planned(label, tuple(changes), outline.project_id, short.id)


def _short(reader: Reader, outline: Outline, minutes: int) -> Outline:
    ranks = [one.rank for one in reader.find(Outline, project_id=outline.project_id)]
    title = catalogue(outline.language).text("draft.short", title=outline.title)
    return outline.but(id=new_id(), title=title, slot_minutes=minutes, rank=rank_after(ranks))


def _links(
    reader: Reader, source_project: str, project_id: str, copies: Mapping[str, Slide]
) -> list[Insert]:
    """Return the links that the copies take along from their originals, by the originals' ids."""
    is_same = source_project == project_id
    made: list[Link] = []
    for link in reader.find(Link, project_id=source_project):
        if link.source_id in copies and (is_same or link.role == CITES):
            source, target = copies[link.source_id].id, link.target_id
        elif link.target_id in copies and is_same and link.role == PLAYED_ON:
            source, target = link.source_id, copies[link.target_id].id
        else:
            continue
        made.append(Link(project_id=project_id, source_id=source, target_id=target, role=link.role))
    return [Insert(link) for link in made]


def _strangers(
    reader: Reader, source_project: str, project_id: str, slides: Iterable[Slide]
) -> list[Finding]:
    """Return the names of another project that stand on copies; none within one project."""
    if source_project == project_id:
        return []
    return _names_on(slides, _names(reader, source_project))


def _names(reader: Reader, project_id: str) -> list[str]:
    """Return the names by which a project can be told: its own, its customer's, its people's."""
    project = reader.get(Project, project_id)
    rivals = reader.find(Competitor, project_id=project_id)
    people = reader.find(Stakeholder, project_id=project_id)
    names = [project.name, project.customer, *(one.name for one in (*rivals, *people))]
    return [name for name in dict.fromkeys(map(str.strip, names)) if len(name) >= _SHORTEST_NAME]


def _names_on(slides: Iterable[Slide], names: Sequence[str]) -> list[Finding]:
    found: list[Finding] = []
    for slide in slides:
        texts = (slide.title, slide.kicker, slide.takeaway, slide.source, slide.notes)
        told = " ".join((*texts, all_text(slide)))
        for name in names:
            if name in told:
                values: dict[str, str | int] = {"title": slide.title, "name": name}
                found.append(
                    Finding("copying.names", Severity.WARNING, values, slide.id, page=PAGE)
                )
    return found

"""What slides have to do with the plan: for whom they are, what they carry out, show and answer.

A tie is a link between a slide and a record of its project; see ``records.outline`` for the roles.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.planned import Planned
from presales_desk.actions.removal import remove
from presales_desk.method.keys import KeyInfoItem, Quadrant
from presales_desk.records.base import Delete, Insert
from presales_desk.records.competition import PLAYED_ON, Play, SwotItem
from presales_desk.records.findings import Label
from presales_desk.records.outline import ANSWERS, MEETS, SHOWS, Outline, Slide
from presales_desk.records.people import AUDIENCE, Stakeholder
from presales_desk.records.posts import post
from presales_desk.records.project import KeyFact
from presales_desk.records.room import brief
from presales_desk.records.summary import Link
from presales_desk.records.tender import TenderScore

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.records.base import Change, Record
    from presales_desk.workspace.workspace import Reader

ROLES = (AUDIENCE, PLAYED_ON, SHOWS, ANSWERS, MEETS)
"""What can be tied by hand; links of other roles say where a slide comes from."""
_ROOM = 48
"""Half-width characters of a headline in the name of an edit."""


@dataclass(frozen=True, slots=True)
class SlideTie:
    """A slide is tied to a record, or could be.

    Attributes:
        role: One of ``ROLES``.
        record_id: A stakeholder, play, strength or key fact.
        words: What the record says, in one line.
        note: Its unit, quadrant or question in the words of the user; may be empty.

    """

    role: str
    record_id: str
    words: str
    note: str = ""


def read_slide_links(
    reader: Reader, outline_id: str, known: Sequence[Slide] | None = None
) -> dict[str, tuple[SlideTie, ...]]:
    """Return the ties of every slide of an outline that has any, by the slide's id.

    They stand in the order of ``ROLES``, and of their records on the pages of the plan.

    Args:
        reader: Of the workspace.
        outline_id: Of which talk.
        known: Its slides, where they were read already.

    """
    outline = reader.get(Outline, outline_id)
    read = reader.find(Slide, outline_id=outline_id) if known is None else known
    slides = {slide.id for slide in read}
    tied: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for link in reader.find(Link, project_id=outline.project_id, role=list(ROLES)):
        slide_id, record_id = _ends(link)
        if slide_id in slides:
            tied[link.role, record_id].add(slide_id)
    found: defaultdict[str, list[SlideTie]] = defaultdict(list)
    for tie in _possible(reader, outline.project_id, everything=True) if tied else ():
        for slide_id in tied.get((tie.role, tie.record_id), ()):
            found[slide_id].append(tie)
    return {slide_id: tuple(ties) for slide_id, ties in found.items()}


def possible_ties(reader: Reader, project_id: str) -> tuple[SlideTie, ...]:
    """Return all that a slide of the project can be tied to, in the order of ``ROLES``.

    Strengths are shown; people are answered, and so are requirements; success keys and the
    scoring items of a tender are met.
    """
    return tuple(_possible(reader, project_id))


def missing_links(
    reader: Reader, project_id: str, slide_id: str, record_id: str, roles: Sequence[str]
) -> list[Link]:
    """Return the links between a slide and a record in ``roles`` that are not there yet."""
    wanted = [slide_link(project_id, slide_id, role, record_id) for role in roles]
    return [link for link in wanted if not reader.count(Link, project_id=project_id, **_told(link))]


def slide_link(project_id: str, slide_id: str, role: str, record_id: str) -> Link:
    """Return a new link between a slide and a record: a play leads to it, it leads to all else."""
    source, target = (record_id, slide_id) if role == PLAYED_ON else (slide_id, record_id)
    return Link(project_id=project_id, source_id=source, target_id=target, role=role)


def plan_unlink(reader: Reader, slide_id: str, role: str, record_id: str) -> Planned[None]:
    """Take a tie away; no changes when it is gone already.

    Raises:
        MissingRecordError: The slide is gone.

    """
    slide, project_id = _slide(reader, slide_id)
    sought = slide_link(project_id, slide_id, role, record_id)
    links = reader.find(Link, project_id=project_id, **_told(sought))
    changes = tuple(Delete(link) for link in links)
    return Planned(_label("unlink", slide), changes, project_id, None)


def plan_ties(reader: Reader, slide_id: str, wanted: Sequence[tuple[str, str]]) -> Planned[None]:
    """Tie a slide to just what is ``wanted`` of all it could be tied to, as one edit.

    Args:
        reader: Of the workspace.
        slide_id: Which.
        wanted: Role and record id of each tie.

    Raises:
        MissingRecordError: The slide is gone.

    """
    slide, project_id = _slide(reader, slide_id)
    offered = {(tie.role, tie.record_id) for tie in possible_ties(reader, project_id)}
    tied: dict[tuple[str, str], Link] = {}
    for link in reader.find(Link, project_id=project_id, role=list(ROLES)):
        own, record_id = _ends(link)
        if own == slide_id:
            tied[link.role, record_id] = link
    changes: list[Change] = [
        Delete(link) for tie, link in tied.items() if tie in offered and tie not in wanted
    ]
    for role, record_id in wanted:
        if (role, record_id) not in tied:
            changes.append(Insert(slide_link(project_id, slide_id, role, record_id)))
    return Planned(_label("link", slide), tuple(changes), project_id, None)


def plan_slide_deletion(reader: Reader, slides: Sequence[Slide]) -> Planned[list[Record]]:
    """Delete slides of one outline with their links; the value is what else goes."""
    project_id = reader.get(Outline, slides[0].outline_id).project_id
    label = Label("slide.delete", count=len(slides))
    if len(slides) == 1 and slides[0].title:
        label = Label("slide.delete_one", title=slides[0].title)
    return remove(reader, label, project_id, *slides)


def _possible(reader: Reader, project_id: str, *, everything: bool = False) -> list[SlideTie]:
    """Return what can be tied; ``everything`` also names what is not offered but may be tied."""
    people = [
        (person.id, person.name, post(person.unit, person.title, " "))
        for person in reader.find(Stakeholder, project_id=project_id)
    ]
    plays = [(play.id, play.text, "") for play in reader.find(Play, project_id=project_id)]
    items = [
        (item.id, item.text, item.evidence)
        for item in reader.find(SwotItem, project_id=project_id)
        if everything or item.quadrant is Quadrant.STRENGTHS
    ]
    facts = [f for f in reader.find(KeyFact, project_id=project_id) if f.answer.strip()]
    asked = [_fact(f) for f in facts if everything or f.item is KeyInfoItem.REQUIREMENTS]
    keys = [_fact(f) for f in facts if everything or f.item is KeyInfoItem.SUCCESS_KEYS]
    scores = reader.find(TenderScore, project_id=project_id)
    keys += [(score.id, score.name, score.section) for score in scores]
    offered: Mapping[str, list[tuple[str, str, str]]] = {
        AUDIENCE: people,
        PLAYED_ON: plays,
        SHOWS: items,
        ANSWERS: [*people, *asked, *(items if everything else ())],
        MEETS: keys,
    }
    return [
        SlideTie(role, id, " ".join(words.split()), " ".join(note.split()))
        for role in ROLES
        for id, words, note in offered[role]
    ]


def _fact(fact: KeyFact) -> tuple[str, str, str]:
    return fact.id, fact.answer, fact.source


def _slide(reader: Reader, slide_id: str) -> tuple[Slide, str]:
    slide = reader.get(Slide, slide_id)
    return slide, reader.get(Outline, slide.outline_id).project_id


def _ends(link: Link) -> tuple[str, str]:
    """Return slide and record of a link; see ``slide_link``."""
    source, target = link.source_id, link.target_id
    return (target, source) if link.role == PLAYED_ON else (source, target)


def _told(link: Link) -> dict[str, str]:
    """Return what tells a link from all others of its project."""
    return {"source_id": link.source_id, "target_id": link.target_id, "role": link.role}


def _label(key: str, slide: Slide) -> Label:
    title = brief(slide.title, _ROOM)
    return Label(f"slide.{key}", title=title) if title else Label(f"slide.{key}_untitled")

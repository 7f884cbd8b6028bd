"""The planner's part of the sample project, read from its file.

People and competitors are named there by name or letter, SWOT items by their number, slides by
their page, key facts by their question: a person who edits the file sees no ids.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar

from presales_desk import structure
from presales_desk.errors import NotOneOfError
from presales_desk.method.keys import Element
from presales_desk.records.base import Record
from presales_desk.records.competition import (
    PLAYED_FROM,
    PLAYED_ON,
    Competitor,
    Play,
    Score,
    SwotItem,
)
from presales_desk.records.outline import ANSWERS, DRAFTED_FROM, MEETS, SHOWS
from presales_desk.records.people import (
    AUDIENCE,
    INFLUENCES,
    REPORTS_TO,
    Colleague,
    Contact,
    Stakeholder,
    Todo,
)
from presales_desk.records.plan import (
    Adjustment,
    Judgement,
    Phase,
    Plan,
    Showing,
    Tripwire,
    WinEstimate,
)
from presales_desk.records.summary import Link

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from presales_desk.records.outline import Slide
    from presales_desk.records.project import KeyFact

R = TypeVar("R", bound=Record)
Row = dict[str, Any]

FILE = "plan.toml"
_SLIDE_LINKS = {
    "listeners": AUDIENCE,
    "answers": ANSWERS,
    "shows": SHOWS,
    "meets": MEETS,
    "from": DRAFTED_FROM,
}
"""What a row of the file says about a slide, and the role of the links that follow."""


def read_sample_plan(
    data: Mapping[str, Any],
    project_id: str,
    slides: Sequence[Slide],
    facts: Sequence[KeyFact] = (),
) -> tuple[Record, ...]:
    """Return the records of the file, those that others refer to first, without the colleagues.

    Args:
        data: Of the file.
        project_id: Whose they are.
        slides: Of the talk, in their order.
        facts: Of the key information.

    Raises:
        StructureError: The file was edited and something is wrong; names the place.

    """
    return tuple(_Reading(data, project_id, slides, facts).records())


def read_colleagues(data: Mapping[str, Any]) -> tuple[Colleague, ...]:
    """Return the colleagues of the file: they belong to the workspace.

    Raises:
        StructureError: See ``read_sample_plan``.

    """
    rows = enumerate(data.get("colleague", ()))
    return tuple(
        structure.read(Colleague, {**row, "rank": float(number)}, f"{FILE}: colleague[{number}]")
        for number, row in rows
    )


@dataclass
class _Reading:
    """One pass over the file; names are turned into ids as they come up."""

    data: Mapping[str, Any]
    project_id: str
    slides: Sequence[Slide]
    facts: Sequence[KeyFact]

    def __post_init__(self) -> None:
        self._ids = {fact.question: fact.id for fact in reversed(self.facts) if fact.question}
        self._ranks = count(1)
        self._place = FILE

    def records(self) -> Iterator[Record]:
        yield from self._competitors()
        yield from self._stakeholders()
        yield from self._swot()
        yield from self._plays()
        yield from self._slide_links()
        yield self._record(Plan, self.data["plan"], id=f"plan-{self.project_id}")
        for row in self._rows("judgement"):
            yield self._record(Judgement, row, **self._refers(row, "competitor"))
        yield from self._phases()
        for row in self._rows("tripwire"):
            refers = self._refers(row, "competitor") | self._refers(row, "stakeholder")
            yield self._ranked(Tripwire, row, **refers)
        for row in self._rows("adjustment"):
            yield self._record(Adjustment, row)
        for row in self._rows("estimate"):
            yield self._record(WinEstimate, row)
        for row in self._rows("todo"):
            person = row.pop("stakeholder", "")
            yield self._ranked(Todo, row, record_id=self._id(person) if person else "")

    def _competitors(self) -> Iterator[Record]:
        for row in self._rows("competitor"):
            scores = row.pop("scores", {})
            competitor = self._ranked(Competitor, row)
            self._ids[competitor.letter] = competitor.id
            yield competitor
            yield from self._scores(scores, competitor.id)
        yield from self._scores(self.data.get("us", {}).get("scores", {}), None)

    def _scores(self, scores: Mapping[str, Row], side: str | None) -> Iterator[Record]:
        for element in Element:
            if element in scores:
                yield self._record(Score, scores[element], competitor_id=side, element=element)

    def _stakeholders(self) -> Iterator[Record]:
        lines: list[tuple[str, str, str]] = []
        for row in self._rows("stakeholder"):
            contacts = row.pop("contact", [])
            superior, influenced = row.pop("reports_to", ""), row.pop("influences", [])
            leans_to = row.pop("leans_to", "")
            person = self._ranked(
                Stakeholder, row, competitor_id=self._id(leans_to) if leans_to else None
            )
            self._ids[person.name] = person.id
            yield person
            for contact in contacts:
                yield self._ranked(Contact, contact, stakeholder_id=person.id)
            lines += [(person.id, superior, REPORTS_TO)] if superior else []
            lines += [(person.id, name, INFLUENCES) for name in influenced]
        for source, name, role in lines:
            yield self._link(source, self._id(name), role)

    def _swot(self) -> Iterator[Record]:
        for row in self._rows("swot"):
            key = row.pop("key")
            item = self._ranked(SwotItem, row, **self._refers(row, "competitor"))
            self._ids[key] = item.id
            yield item

    def _plays(self) -> Iterator[Record]:
        for row in self._rows("play"):
            items, pages = row.pop("from", []), row.pop("slides", [])
            play = self._ranked(Play, row)
            yield play
            for key in items:
                yield self._link(play.id, self._id(key), PLAYED_FROM)
            for page in pages:
                yield self._link(play.id, self.slides[page - 1].id, PLAYED_ON)

    def _slide_links(self) -> Iterator[Record]:
        for row in self._rows("slide"):
            slide = self.slides[row["page"] - 1]
            for name, role in _SLIDE_LINKS.items():
                for target in row.get(name, ()):
                    yield self._link(slide.id, self._id(target), role)

    def _phases(self) -> Iterator[Record]:
        for row in self._rows("phase"):
            listeners, shows = row.pop("listeners", []), row.pop("shows", [])
            phase = self._ranked(Phase, row)
            yield phase
            for name in listeners:
                yield self._link(phase.id, self._id(name), AUDIENCE)
            for shown in shows:
                item = self._id(shown.pop("item"))
                yield self._record(Showing, shown, swot_item_id=item, phase_id=phase.id)

    def _rows(self, name: str) -> Iterator[Row]:
        for number, row in enumerate(self.data.get(name, ())):
            self._place = f"{FILE}: {name}[{number}]"
            yield {**row}

    def _record(self, kind: type[R], row: Mapping[str, Any], **given: object) -> R:
        return structure.read(kind, {**row, "project_id": self.project_id, **given}, self._place)

    def _ranked(self, kind: type[R], row: Mapping[str, Any], **given: object) -> R:
        return self._record(kind, row, rank=float(next(self._ranks)), **given)

    def _refers(self, row: Row, name: str) -> dict[str, str]:
        """Take the name of another record out of ``row`` and return the field with its id."""
        named = row.pop(name, "")
        return {f"{name}_id": self._id(named)} if named else {}

    def _id(self, name: str) -> str:
        if name not in self._ids:
            known = ", ".join(self._ids)
            raise NotOneOfError(place=self._place, found=name, allowed=known)
        return self._ids[name]

    def _link(self, source_id: str, target_id: str, role: str) -> Link:
        return Link(project_id=self.project_id, source_id=source_id, target_id=target_id, role=role)

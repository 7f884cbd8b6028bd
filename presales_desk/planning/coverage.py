"""Who in the room gets what: listeners, their pains, cases, strengths, plays and success keys.

Everything follows from the links between slides and the records of the plan. A hole is a finding.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.method.keys import KeyInfoItem, Quadrant, Section
from presales_desk.planning.listeners import listeners_of, phase_of
from presales_desk.planning.outline import BLOCKS, PAGE, in_order
from presales_desk.records.competition import PLAYED_ON
from presales_desk.records.enums import Severity, SlideKind
from presales_desk.records.findings import Finding
from presales_desk.records.outline import ANSWERS, CITES, MEETS, SHOWS
from presales_desk.records.people import AUDIENCE
from presales_desk.records.room import brief

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.records.outline import Outline, Slide
    from presales_desk.records.people import Stakeholder
    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.records.project import KeyFact

ANSWERING = (Section.CASES, Section.SOLUTION, Section.SUCCESS)
"""Blocks whose slides can answer a pain or a scoring item; the others name it."""
_QUESTIONS = ("criteria", "excitement", "worries", "proof", "must_have", "success")
_SERVING = (AUDIENCE, ANSWERS)
_ROOM = 80
"""Half-width characters of a pain or a record in a finding."""


@dataclass(frozen=True, slots=True)
class ListenerCoverage:
    """What a talk holds for one listener; slides by their ids, in the order of the talk.

    Attributes:
        pains: What troubles the person, in their words; empty while nobody knows.
        slides: All that are for them.
        answers: Those of the cases, the solution and the success factors that answer them.
        cases: Those with a reference that are for them.

    """

    person: Stakeholder
    pains: tuple[str, ...]
    slides: tuple[str, ...]
    answers: tuple[str, ...]
    cases: tuple[str, ...]

    @property
    def gets_nothing(self) -> bool:
        """Whether no slide is for this person."""
        return not self.slides

    @property
    def is_unanswered(self) -> bool:
        """Whether a known pain is answered by no slide."""
        return bool(self.pains) and not self.answers


@dataclass(frozen=True, slots=True)
class Target:
    """A record that slides should bring out, and those that do.

    Attributes:
        due: Whether this talk has to: a strength that its phase schedules; plays and keys always.

    """

    record_id: str
    words: str
    slides: tuple[str, ...]
    due: bool = True

    @property
    def is_hole(self) -> bool:
        """Whether it should be on a slide and is on none."""
        return self.due and not self.slides


@dataclass(frozen=True, slots=True)
class Coverage:
    """The matrix of a talk.

    Attributes:
        slides: Of the talk, in its order: what the ids in the rows mean.
        strengths, plays, keys: Strengths of the SWOT, plays, what the customer judges by.
        unserved: Ids of the slides with content that are for nobody.
        findings: The holes, as the outline page shows them; none for a talk that nobody of the
            plan listens to.

    """

    slides: tuple[Slide, ...]
    listeners: tuple[ListenerCoverage, ...]
    strengths: tuple[Target, ...]
    plays: tuple[Target, ...]
    keys: tuple[Target, ...]
    unserved: tuple[str, ...]
    findings: tuple[Finding, ...]


def coverage(
    outline: Outline,
    slides: Sequence[Slide],
    records: PlanRecords,
    facts: Sequence[KeyFact],
    today: dt.date,
) -> Coverage:
    """Return what a talk covers of a plan.

    Args:
        outline: Of the talk.
        slides: All of it.
        records: Of the plan, with the links.
        facts: Of the six key facts.
        today: Decides on the phase when the talk has no day.

    """
    found = _Matrix(outline, slides, records, facts, today)
    listeners, strengths = found.listeners(), found.strengths()
    plays, keys, unserved = found.plays(), found.keys(), found.unserved()
    holes: list[Finding] = []
    if found.slides and not (outline.internal or outline.presents_bid):
        holes = [*found.listener_holes(listeners), *found.target_holes(strengths, plays, keys)]
        holes += found.slide_holes(unserved)
    return Coverage(tuple(found.slides), listeners, strengths, plays, keys, unserved, tuple(holes))


class _Matrix:
    """One pass over the links of a talk."""

    def __init__(
        self,
        outline: Outline,
        slides: Sequence[Slide],
        records: PlanRecords,
        facts: Sequence[KeyFact],
        today: dt.date,
    ) -> None:
        self.slides = in_order(slides)
        self._records, self._facts = records, facts
        self._people = listeners_of(outline, slides, records, today)
        phase = phase_of(outline, records, today)
        self._due = {s.swot_item_id for s in records.showings if phase and s.phase_id == phase.id}
        self._numbers = {slide.id: number for number, slide in enumerate(self.slides, start=1)}
        self._of = {
            role: [k for k in records.links if k.role == role and k.source_id in self._numbers]
            for role in (*_SERVING, SHOWS, MEETS, CITES)
        }

    def listeners(self) -> tuple[ListenerCoverage, ...]:
        return tuple(map(self._listener, self._people))

    def _listener(self, person: Stakeholder) -> ListenerCoverage:
        pains = tuple(text.strip() for text in (person.needs, person.doubts) if text.strip())
        served = set(self._sources(AUDIENCE, person.id)) | set(self._sources(ANSWERS, person.id))
        facts_of = set(self._sources(ANSWERS, person.id))
        mine = [slide for slide in self.slides if slide.id in served]
        cited = {link.source_id for link in self._of[CITES]}
        return ListenerCoverage(
            person=person,
            pains=pains,
            slides=tuple(slide.id for slide in mine),
            answers=tuple(s.id for s in mine if s.id in facts_of and s.section in ANSWERING),
            cases=tuple(s.id for s in mine if s.kind is SlideKind.CASE or s.id in cited),
        )

    def strengths(self) -> tuple[Target, ...]:
        board = self._records.board(Quadrant.STRENGTHS)
        return tuple(
            Target(item.id, item.text, self._sources(SHOWS, item.id), item.id in self._due)
            for item in board
        )

    def plays(self) -> tuple[Target, ...]:
        return tuple(
            Target(play.id, play.text, self._ordered(self._records.linked(play.id, PLAYED_ON)))
            for play in self._records.plays
        )

    def keys(self) -> tuple[Target, ...]:
        return tuple(
            Target(fact.id, fact.answer, self._sources(MEETS, fact.id))
            for fact in self._facts
            if fact.answer.strip() and _is_key(fact)
        )

    def unserved(self) -> tuple[str, ...]:
        """Return the slides of the five blocks that no link ties to any listener."""
        serving = {link.source_id for role in _SERVING for link in self._of[role]}
        return tuple(
            slide.id
            for slide in self.slides
            if slide.section in BLOCKS
            and slide.kind is not SlideKind.SECTION
            and slide.id not in serving
        )

    def listener_holes(self, listeners: Sequence[ListenerCoverage]) -> list[Finding]:
        if not any(self._of[role] for role in _SERVING):
            return [Finding("coverage.unlinked", Severity.HINT, page=PAGE)]
        found: list[Finding] = []
        for one in listeners:
            name, record_id = one.person.name, one.person.id
            if one.gets_nothing:
                found.append(_hole("listener_nothing", Severity.ERROR, record_id, name=name))
            elif one.is_unanswered:
                pain = brief(one.pains[-1], _ROOM)
                found.append(
                    _hole("pain_unanswered", Severity.WARNING, record_id, name=name, pain=pain)
                )
        return found

    def target_holes(
        self, strengths: Sequence[Target], plays: Sequence[Target], keys: Sequence[Target]
    ) -> list[Finding]:
        named = (
            ("strength_unshown", "strength", strengths, Severity.WARNING),
            ("play_unplayed", "play", plays, Severity.HINT),
            ("key_unmet", "key", keys, Severity.HINT),
        )
        return [
            _hole(key, severity, target.record_id, **{place: brief(target.words, _ROOM)})
            for key, place, targets, severity in named
            for target in targets
            if target.is_hole and (targets is not keys or self._of[MEETS])
        ]

    def slide_holes(self, unserved: Sequence[str]) -> list[Finding]:
        if not any(self._of[role] for role in _SERVING):
            return []
        titles = {slide.id: slide.title for slide in self.slides}
        return [
            _hole("slide_for_nobody", Severity.HINT, id, number=self._numbers[id], title=titles[id])
            for id in unserved
        ]

    def _sources(self, role: str, record_id: str) -> tuple[str, ...]:
        return self._ordered([k.source_id for k in self._of[role] if k.target_id == record_id])

    def _ordered(self, ids: Sequence[str]) -> tuple[str, ...]:
        own = {id for id in ids if id in self._numbers}
        return tuple(sorted(own, key=lambda id: self._numbers[id]))


def _is_key(fact: KeyFact) -> bool:
    item, _, question = fact.question.partition(".")
    of_success = item == KeyInfoItem.SUCCESS_KEYS and question in _QUESTIONS
    return of_success or (item == KeyInfoItem.REQUIREMENTS and question in _QUESTIONS[-2:])


def _hole(key: str, severity: Severity, record_id: str, /, **values: str | int) -> Finding:
    return Finding(f"coverage.{key}", severity, values, record_id, page=PAGE)

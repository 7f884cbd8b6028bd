"""What the plan wants of a deck and the deck does not give: answers, strengths, fresh figures.

The presentation of a bid owes its listeners an answer to each scoring item in place of the first
two.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.plans import read_plan
from presales_desk.deck.checking.finding import DeckFinding, Problem, Rule
from presales_desk.deck.checking.talk import shown_texts
from presales_desk.method import load
from presales_desk.method.keys import Element
from presales_desk.planning.bid.sides import element_of
from presales_desk.planning.coverage import ANSWERING, coverage
from presales_desk.planning.listeners import phase_of
from presales_desk.planning.outline import in_order
from presales_desk.records.enums import Confidence, Severity
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import ANSWERS, DRAFTED_FROM, MEETS, Outline, Slide
from presales_desk.records.project import KeyFact
from presales_desk.records.room import brief
from presales_desk.records.tender import TenderScore

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping

    from presales_desk.deck.reading.model import ReadDeck, ReadShape
    from presales_desk.planning.coverage import Coverage
    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.records.project import Project
    from presales_desk.workspace.workspace import Reader

_ANSWER = Rule("P3.answers", Problem.UNSTRUCTURED)
_STRENGTH = Rule("P4.strengths", Problem.UNBALANCED)
_STALE = Rule("P2.facts", Problem.WRONG_CUSTOMER)
_SCORED = Rule("P3.scored", Problem.UNSTRUCTURED)
_CHANGED = Rule("P2.changed", Problem.WRONG_CUSTOMER)
_HAN_PAIR = re.compile(r"(?=([\u3400-\u9fff]{2}))")
_WORD = re.compile(r"[A-Za-z]{4,}|\d[\d.,]*")
_FIGURE = re.compile(
    r"\d[\d,.]*\s*(?:[%％万亿千百倍元天小时分钟秒个家人次套台项]|[A-Za-z]{1,8}\b)?"
)
_SPOKEN = 0.5
"""Share of the words of a need that a slide holds when it speaks of it."""
_ROOM = 80
"""Half-width characters of a need or a fact in a finding."""
_NAME, _NAMED = 30, 3
"""Half-width characters of a scoring item in a finding, and how many it names."""
_EDITS = 300
"""Edits of a project that are looked through for changes of its facts."""


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A finding, and where in our outline it is mended.

    Attributes:
        record_id: Of the slide, or of the outline for the deck as a whole; empty for a file
            that was made from none.
        field: Of that record; empty for all of it.

    """

    finding: DeckFinding
    record_id: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class _Given:
    """A deck and all that is known around it.

    Attributes:
        outline: That it was made from; None for none.
        texts: What is read on each slide, by its number.
        slides: Records of those slides that are recognised, by number.

    """

    reader: Reader
    project: Project
    outline: Outline | None
    records: PlanRecords
    texts: Mapping[int, str]
    slides: Mapping[int, Slide]

    def place(self, finding: DeckFinding) -> FoundPlace:
        """Return where ``finding`` is mended."""
        slide = self.slides.get(finding.slide or 0)
        if slide is not None:
            return FoundPlace(finding, slide.id, "content")
        return FoundPlace(finding, self.outline.id if self.outline is not None else "")

    def speaks_of(self, need: str) -> bool:
        """Tell whether a slide says most of the words of ``need``."""
        words = _words(need)
        return bool(words) and any(
            len(words & _words(text)) >= _SPOKEN * len(words) for text in self.texts.values()
        )


def plan_findings(
    reader: Reader,
    project: Project,
    outline: Outline | None,
    deck: ReadDeck,
    today: dt.date | None = None,
) -> tuple[FoundPlace, ...]:
    """Return what the plan of ``project`` misses in ``deck``.

    Args:
        reader: Of the workspace.
        project: For which the deck is.
        outline: That it was made from; None for a file that is compared by its words alone.
        deck: As it was read.
        today: Decides which phase it is and what is out of date; None leaves both out.

    """
    if outline is not None and outline.internal:
        return ()
    given = _Given(
        reader,
        project,
        outline,
        read_plan(reader, project.id),
        {slide.number: _text(slide.shapes) for slide in deck.slides if not slide.hidden},
        slides_in(reader, outline, deck) if outline is not None else {},
    )
    if outline is not None and outline.presents_bid:
        found = list(_scored(given))
    else:
        covered = _covered(given, today)
        found = [*_answers(given, covered), *_strengths(given, covered, today)]
    if today is not None:
        found += _stale(given, today)
    found += _changed(given)
    return tuple(given.place(finding) for finding in found)


def slides_in(reader: Reader, outline: Outline, deck: ReadDeck) -> dict[int, Slide]:
    """Return the outline's slides that stand in a file, by their place there.

    Of slides with one title the first is the first in the file too.
    """
    known: dict[str, list[Slide]] = {}
    for slide in in_order(reader.find(Slide, outline_id=outline.id)):
        if slide.title:
            known.setdefault(slide.title.replace("**", "").strip(), []).append(slide)
    found: dict[int, Slide] = {}
    for slide in deck.slides:
        if alike := known.get(slide.title):
            found[slide.number] = alike.pop(0) if len(alike) > 1 else alike[0]
    return found


def _answers(given: _Given, covered: Coverage | None) -> Iterator[DeckFinding]:
    """Yield listeners of the talk whose concern no slide answers, by a link or in its words."""
    if covered is None:
        for person in given.records.stakeholders:
            if person.needs.strip() and not given.speaks_of(person.needs):
                need = brief(person.needs, _ROOM)
                yield _ANSWER.found("listener_unanswered", name=person.name, need=need)
        return
    for listener in covered.listeners:
        pains = [pain for pain in listener.pains if not given.speaks_of(pain)]
        if listener.is_unanswered and len(pains) == len(listener.pains):
            name, need = listener.person.name, brief(pains[0], _ROOM)
            yield _ANSWER.found("listener_unanswered", name=name, need=need)
        elif listener.gets_nothing and not listener.pains:
            name = listener.person.name
            yield _ANSWER.found("listener_nothing", name=name, severity=Severity.HINT)


def _strengths(
    given: _Given, covered: Coverage | None, today: dt.date | None
) -> Iterator[DeckFinding]:
    """Yield strengths that the phase of the talk should bring out and the deck does not."""
    if covered is None or given.outline is None or today is None:
        return
    phase = phase_of(given.outline, given.records, today)
    for strength in covered.strengths:
        if phase is not None and strength.is_hole and not given.speaks_of(strength.words):
            words = brief(strength.words, _ROOM)
            yield _STRENGTH.found("strength_missing", phase=phase.name, text=words)


def _scored(given: _Given) -> Iterator[DeckFinding]:
    """Yield the scoring items that no slide answers; prices have a volume of their own."""
    answering = {s.id for s in given.slides.values() if s.section in ANSWERING}
    links = given.records.links
    met = {k.target_id for k in links if k.role == MEETS and k.source_id in answering}
    scores = given.reader.find(TenderScore, project_id=given.project.id)
    missed = [s for s in scores if s.id not in met and element_of(s) is not Element.PRICE]
    missed.sort(key=lambda score: -(score.points or 0.0))
    if missed:
        points = f"{sum(score.points or 0.0 for score in missed):g}"
        comma = catalogue(given.project.language).text("draft.join")
        names = comma.join(brief(score.name, _NAME) for score in missed[:_NAMED])
        yield _SCORED.found("items_unanswered", count=len(missed), points=points, names=names)


def _covered(given: _Given, today: dt.date | None) -> Coverage | None:
    """Return what the talk covers; None for a file of no talk, and without a day."""
    if given.outline is None or today is None:
        return None
    facts = given.reader.find(KeyFact, project_id=given.project.id)
    slides = list({slide.id: slide for slide in given.slides.values()}.values())
    return coverage(given.outline, slides, given.records, facts, today)


def _stale(given: _Given, today: dt.date) -> Iterator[DeckFinding]:
    """Yield slides that stand on facts nobody confirmed for too long."""
    limits = load().thresholds.key_info
    for fact in given.reader.find(KeyFact, project_id=given.project.id):
        if fact.heard is None or not fact.answer.strip():
            continue
        allowed = float(limits.stale_days[fact.item])
        if fact.confidence is Confidence.LOW:
            allowed *= limits.low_confidence_factor
        days = (today - fact.heard).days
        if days > allowed:
            for number in _using(given, fact):
                yield _STALE.found("fact_stale", number, days=days, text=brief(fact.answer, _ROOM))


def _changed(given: _Given) -> Iterator[DeckFinding]:
    """Yield slides whose facts were changed after the slide was."""
    if not given.slides:
        return
    edits = given.reader.history(given.project.id, _EDITS)
    touched: dict[str, int] = {}
    for age, edit in enumerate(edits):
        for identity in edit.ids:
            touched.setdefault(identity, age)
    for fact in given.reader.find(KeyFact, project_id=given.project.id):
        changed = touched.get(fact.id, len(edits))
        for number in _linked(given, fact):
            if changed < touched.get(given.slides[number].id, len(edits)):
                yield _CHANGED.found("fact_changed", number, text=brief(fact.answer, _ROOM))


def _using(given: _Given, fact: KeyFact) -> list[int]:
    """Return the slides that are linked to a fact or hold one of its telling figures."""
    figures = {f.group().strip() for f in _FIGURE.finditer(fact.answer) if len(f.group()) > 3}
    holding = (n for n, text in given.texts.items() if any(figure in text for figure in figures))
    return sorted({*holding, *_linked(given, fact)})


def _linked(given: _Given, fact: KeyFact) -> list[int]:
    roles = (DRAFTED_FROM, ANSWERS, MEETS)
    links = given.records.links
    sources = {k.source_id for k in links if k.target_id == fact.id and k.role in roles}
    return [number for number, slide in given.slides.items() if slide.id in sources]


def _text(shapes: Iterable[ReadShape]) -> str:
    return "\n".join(text for shape in shapes for text in shown_texts(shape) if text)


def _words(text: str) -> set[str]:
    return {*_HAN_PAIR.findall(text), *(word.casefold() for word in _WORD.findall(text))}

"""The fourth block: how each pain is answered, and the strengths this phase is to bring out.

Plays are the tactics behind the slides: a slide carries one out by what it shows, it never says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method.keys import Element, KeyInfoItem, Move, Section
from presales_desk.planning.dates import in_order
from presales_desk.planning.draft.pains import troubled
from presales_desk.planning.draft.phrases import headline, parted, telling_figure
from presales_desk.planning.draft.proposal import Tie
from presales_desk.planning.draft.sketch import Said
from presales_desk.planning.kinship import kindred, kinship
from presales_desk.records.competition import PLAYED_FROM, PLAYED_ON
from presales_desk.records.formats import day
from presales_desk.records.outline import ANSWERS, MEETS, SHOWS
from presales_desk.records.slide_arguments import Card, FfabRow
from presales_desk.records.slide_content import (
    Bullets,
    Cards,
    Ffab,
    Point,
    Proof,
    Roadmap,
    Table,
)
from presales_desk.records.slide_delivery import Step

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from presales_desk.planning.draft.proposal import Proposal
    from presales_desk.planning.draft.sketch import Sketch
    from presales_desk.records.competition import Score, SwotItem
    from presales_desk.records.outline import FfabEntry
    from presales_desk.records.project import KeyFact, Milestone

_ROWS, _MOST_ROWS, _CARDS, _POINTS, _STEPS = 4, 8, (3, 4), 5, (3, 5)
_OURS = (Move.SHOW_STRENGTHS, Move.REFRAME_WEAKNESSES)
"""Moves that speak of us alone: what we say on an element carries them out."""
_LEAST_KIN = 2
"""Telling words that a row of the library shares with what it answers."""


def solution(sketch: Sketch) -> Iterator[Proposal]:
    """Yield the slides of the fourth block; note what has no slide and why."""
    parts = (_ways(sketch), *_benefits(sketch), _strengths(sketch), _answers(sketch), _road(sketch))
    found = [proposal for proposal in parts if proposal is not None]
    yield from found
    _note_gaps(sketch, found)


def _ways(sketch: Sketch) -> Proposal | None:
    """Return what we say ourselves about the elements of competition, prices apart."""
    ground = sketch.ground
    scores = [ground.records.score(None, element) for element in Element]
    told = [s for s in scores if s and s.element is not Element.PRICE and sketch.fit(s.we_say)]
    focus = ground.records.plan.focus
    told.sort(key=lambda score: score.element not in focus)
    told = told[: _CARDS[1]]
    if len(told) < _CARDS[0]:
        return None
    said = [sketch.fit(score.we_say) for score in told]
    title = headline(said, sketch.language) or sketch.text("ways.title", count=len(told))
    cards = Cards(cards=tuple(_card(score, sketch) for score in told))
    elements = {score.element for score in told}
    strengths = [
        item
        for item in ground.strengths
        if any(kinship(item.text, text) >= _LEAST_KIN for text in said)
    ]
    ties = [Tie(SHOWS, item.id) for item in strengths]
    ties += _played(sketch, strengths, elements) + _met(sketch, said)
    words = Said(title=title, source=sketch.source(told))
    return sketch.proposal("ways", Section.SOLUTION, words, cards, origins=told, ties=ties)


def _card(score: Score, sketch: Sketch) -> Card:
    body = sketch.fit(score.we_say)
    number = telling_figure([body, sketch.fit(score.evidence)])
    return Card(
        title=sketch.name(f"elements.{score.element}"),
        body=body,
        metric=number.value if number else "",
        label=number.name if number else "",
    )


def _benefits(sketch: Sketch) -> Iterator[Proposal]:
    """Yield the rows of the library that speak of this phase's strengths or listeners' pains."""
    chosen = _rows(sketch)
    for page in range(0, len(chosen), _ROWS):
        rows = chosen[page : page + _ROWS]
        benefits = [sketch.fit(row.benefit) for row in rows]
        fallback = sketch.text("ffab.title", count=len(rows))
        said = Said(
            title=headline(benefits, sketch.language) or fallback, source=sketch.source(rows)
        )
        content = Ffab(rows=tuple(_ffab_row(row, sketch) for row in rows))
        told = [_told(row) for row in rows]
        ties = [
            Tie(SHOWS, item.id)
            for item in sketch.ground.strengths
            if any(kinship(item.text, text) >= _LEAST_KIN for text in told)
        ]
        for person, *pain in troubled(sketch):
            if any(kinship(" ".join(pain), text) >= _LEAST_KIN for text in told):
                ties.append(Tie(ANSWERS, person.id))
        ties += _met(sketch, told)
        key = f"ffab.{page // _ROWS + 1}"
        yield sketch.proposal(key, Section.SOLUTION, said, content, origins=rows, ties=ties)


def _rows(sketch: Sketch) -> list[FfabEntry]:
    usable = [
        row
        for row in sketch.ground.library
        if sketch.may_say(row.feature) and sketch.fit(row.benefit)
    ]
    wanted = [item.text for item in sketch.ground.strengths]
    wanted += [" ".join(pain) for _, *pain in troubled(sketch)]
    found = [row for text in wanted for row in kindred(text, usable, _told, _LEAST_KIN)]
    return list({row.id: row for row in found}.values())[:_MOST_ROWS]


def _told(row: FfabEntry) -> str:
    return " ".join((row.feature, row.function, row.advantage, row.benefit, *row.tags))


def _ffab_row(row: FfabEntry, sketch: Sketch) -> FfabRow:
    return FfabRow(
        feature=row.feature,
        function=sketch.fit(row.function),
        advantage=sketch.fit(row.advantage),
        benefit=sketch.fit(row.benefit),
    )


def _strengths(sketch: Sketch) -> Proposal | None:
    """Return the strengths of this phase with what proves them."""
    items = [item for item in sketch.ground.strengths if sketch.may_say(item.text)][:_POINTS]
    if not items:
        return None
    points = tuple(_point(item, sketch) for item in items)
    said = [sketch.fit(f"{item.text}\n{item.evidence}") for item in items]
    number = telling_figure(said)
    title = headline([item.text for item in items], sketch.language)
    key = "strengths.title" if len(items) > 1 else "strengths.one"
    words = Said(
        title=title or sketch.text(key, count=len(items)),
        source=sketch.source(items),
    )
    content = Bullets(
        points=points, proof=Proof(number=number.value, text=number.name) if number else None
    )
    ties = [*(Tie(SHOWS, item.id) for item in items), *_played(sketch, items, ())]
    ties += _met(sketch, said)
    return sketch.proposal("strengths", Section.SOLUTION, words, content, origins=items, ties=ties)


def _point(item: SwotItem, sketch: Sketch) -> Point:
    lead, rest = parted(item.text, 18 if sketch.is_chinese else 45)
    return Point(text=lead, detail=sketch.fit("\n".join((rest, item.evidence))))


def _answers(sketch: Sketch) -> Proposal | None:
    """Return what we say to the listeners' doubts, side by side with them."""
    rows = [
        (person, concern, sketch.fit(person.answer))
        for person, concern, _ in troubled(sketch)
        if sketch.fit(person.answer)
    ]
    if not rows:
        return None
    answers = [answer for *_, answer in rows]
    head = (sketch.text("answers.concern"), sketch.text("answers.ours"))
    content = Table(head=head, rows=tuple((concern, answer) for _, concern, answer in rows))
    people = [person for person, *_ in rows]
    ties = [*(Tie(ANSWERS, person.id) for person in people), *_met(sketch, answers)]
    key = "answers.title" if len(rows) > 1 else "answers.one"
    said = Said(title=sketch.text(key, count=len(rows)))
    return sketch.proposal(
        "answers",
        Section.SOLUTION,
        said,
        content,
        origins=people,
        ties=ties,
        listeners=people,
    )


def _road(sketch: Sketch) -> Proposal | None:
    """Return the key dates ahead of the talk as a road, where there are three or more."""
    since = sketch.ground.outline.day or sketch.ground.today
    ahead = [
        m
        for m in in_order(sketch.ground.milestones)
        if m.day is not None and m.day > since and not m.done and sketch.may_say(m.name)
    ][: _STEPS[1]]
    if len(ahead) < _STEPS[0]:
        return None
    content = Roadmap(phases=tuple(_step(one, sketch) for one in ahead))
    title = sketch.text("road.title", first=ahead[0].name, last=ahead[-1].name, count=len(ahead))
    said = Said(title=title)
    return sketch.proposal("road", Section.SOLUTION, said, content, origins=ahead)


def _step(milestone: Milestone, sketch: Sketch) -> Step:
    return Step(name=milestone.name, when=day(milestone.day, sketch.language))


def _played(sketch: Sketch, items: Sequence[SwotItem], elements: Iterable[Element]) -> list[Tie]:
    """Return ties to the plays that these strengths, or words on these elements, carry out."""
    records, shown, told = sketch.ground.records, {item.id for item in items}, set(elements)
    return [
        Tie(PLAYED_ON, play.id)
        for play in records.plays
        if shown & set(records.linked(play.id, PLAYED_FROM))
        or (play.element in told and play.move in _OURS)
    ]


def _met(sketch: Sketch, texts: Sequence[str]) -> list[Tie]:
    """Return ties to the success keys of which the slide speaks."""
    return [
        Tie(MEETS, fact.id)
        for fact in success_keys(sketch)
        if any(kinship(fact.answer, text) >= _LEAST_KIN for text in texts)
    ]


def success_keys(sketch: Sketch) -> list[KeyFact]:
    """Return what the customer will judge by, as far as we know it."""
    ground = sketch.ground
    return [
        *ground.answers(KeyInfoItem.SUCCESS_KEYS, "criteria", "excitement", "worries", "proof"),
        *ground.answers(KeyInfoItem.REQUIREMENTS, "must_have", "success"),
    ]


def _note_gaps(sketch: Sketch, made: Sequence[Proposal]) -> None:
    done = {(tie.role, tie.record_id) for proposal in made for tie in proposal.ties}
    records = sketch.ground.records
    if sketch.ground.phase is not None and not sketch.ground.strengths:
        sketch.gap("nothing_scheduled", "positioning", name=sketch.ground.phase.name)
    for item in sketch.ground.strengths:
        if (SHOWS, item.id) not in done:
            sketch.gap("strength_unsaid", "swot", item.id, strength=item.text)
    for person, concern, _ in troubled(sketch):
        if (ANSWERS, person.id) not in done:
            sketch.gap("no_answer", "stakeholders", person.id, name=person.name, pain=concern)
    for play in records.plays:
        if (PLAYED_ON, play.id) not in done and not records.linked(play.id, PLAYED_ON):
            sketch.gap("play_unplaced", "swot", play.id, play=play.text)
    if not any(proposal.key.startswith("ffab") for proposal in made):
        sketch.gap("no_ffab", "outline")

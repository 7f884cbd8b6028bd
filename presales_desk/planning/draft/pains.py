"""The second block: what troubles the listeners, level by level (method, section 6)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.errors import Term
from presales_desk.method.keys import KeyInfoItem, ListenerLevel, Section
from presales_desk.planning.draft.phrases import figures, headline
from presales_desk.planning.draft.sketch import Said
from presales_desk.planning.kinship import kindred
from presales_desk.records.posts import post
from presales_desk.records.slide_arguments import Cause, KeyFigure, Pain
from presales_desk.records.slide_content import (
    Bullets,
    CauseEffect,
    KeyFigures,
    PainTable,
    Point,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.planning.draft.proposal import Proposal
    from presales_desk.planning.draft.sketch import Sketch
    from presales_desk.records.people import Stakeholder
    from presales_desk.records.project import KeyFact

_ROWS, _FIGURES, _CAUSES, _POINTS = 5, (3, 4), (2, 4), 5
_LEADS_TO = re.compile(
    r"导致|造成|引起|以致|使得|, causing |leads to|led to|causes|results in", re.IGNORECASE
)


def pains(sketch: Sketch) -> Iterator[Proposal]:
    """Yield the slides of the second block; note whose pains nobody knows."""
    facts = sketch.ground.answers(KeyInfoItem.REQUIREMENTS, "problem", "existing")
    problem = _problem(facts, sketch)
    if problem is not None:
        yield problem
    rows = troubled(sketch)
    if rows:
        yield _table(rows, facts, sketch)
    causes = _causes(facts, sketch)
    if causes is not None:
        yield causes
    _note_gaps(facts, sketch)


def troubled(sketch: Sketch) -> list[tuple[Stakeholder, str, str]]:
    """Return the listeners who have a pain that may be said, with it and what they want.

    At most as many as a table takes: of each level those with most influence.
    """
    found = [(person, *_pain(person, sketch)) for person in sketch.listeners]
    found = [row for row in found if row[1]]
    found.sort(key=lambda row: -(row[0].influence or 0))
    first = {row[0].level: row for row in reversed(found)}
    chosen = [row for row in found if row in first.values()]
    chosen += [row for row in found if row not in chosen]
    levels = list(ListenerLevel)
    return sorted(
        chosen[:_ROWS],
        key=lambda row: levels.index(row[0].level) if row[0].level else len(levels),
    )


def _pain(person: Stakeholder, sketch: Sketch) -> tuple[str, str]:
    """Return what troubles a person and what they want to hear; the first may be empty."""
    doubts, needs = sketch.cut(person.doubts, 20, 48), sketch.cut(person.needs, 20, 48)
    wish = needs or sketch.cut(person.excitement, 20, 48)
    return (doubts or needs), (wish if doubts else sketch.cut(person.excitement, 20, 48))


def _table(
    rows: Sequence[tuple[Stakeholder, str, str]], facts: Sequence[KeyFact], sketch: Sketch
) -> Proposal:
    proofs = _proofs(rows, facts, sketch)
    table = PainTable(
        rows=tuple(
            Pain(
                level=_level(person, sketch),
                who=person.title if sketch.may_say(person.title) else "",
                concern=concern,
                fact=proof,
                wanted=wanted,
            )
            for (person, concern, wanted), proof in zip(rows, proofs, strict=True)
        )
    )
    bare = sum(not row.fact for row in table.rows)
    if bare:
        who = sketch.whom(KeyInfoItem.REQUIREMENTS)
        sketch.gap("no_figure", "key_info", count=bare, who=who)
    people = [person for person, *_ in rows]
    used = [
        fact for fact in facts if any(row.fact and row.fact in fact.answer for row in table.rows)
    ]
    said = Said(
        title=sketch.text("pains.title" if len(rows) > 1 else "pains.one", count=len(rows)),
        takeaway=sketch.text("pains.takeaway", count=len(rows)) if len(rows) > 1 else "",
        source=sketch.source(used),
    )
    return sketch.proposal(
        "pains", Section.QUESTIONS, said, table, origins=[*people, *used], listeners=people
    )


def _proofs(
    rows: Sequence[tuple[Stakeholder, str, str]], facts: Sequence[KeyFact], sketch: Sketch
) -> list[str]:
    """Return the sentence with a figure that shows each pain, or ""; no row repeats another's."""
    left = [s for fact in facts for s in sketch.fitting(fact.answer) if any(figures(s))]
    proofs: list[str] = []
    for _, concern, wanted in rows:
        proof = next(iter(kindred(f"{concern} {wanted}", left, str)), "")
        left = [sentence for sentence in left if sentence != proof]
        proofs.append(proof)
    return proofs


def _level(person: Stakeholder, sketch: Sketch) -> str:
    """Return the level, or the unit while that is unknown and the title does not name it."""
    if person.level:
        return sketch.name(f"listener_levels.{person.level}")
    return "" if post(person.unit, person.title, " ") == person.title else person.unit


def _problem(facts: Sequence[KeyFact], sketch: Sketch) -> Proposal | None:
    """Return what is wrong today, as big numbers where there are three, else as points."""
    said = [sentence for fact in facts for sentence in sketch.fitting(fact.answer)]
    if not said:
        return None
    numbers = [figure for sentence in said for figure in figures(sentence)][: _FIGURES[1]]
    title = headline(said, sketch.language) or _counted(said, sketch)
    content = Bullets(points=tuple(_points(said, title, sketch)))
    if len(numbers) >= _FIGURES[0]:
        shown = tuple(KeyFigure(value=one.value, name=one.name) for one in numbers)
        content = KeyFigures(figures=shown)
    words = Said(title=title, source=sketch.source(facts))
    return sketch.proposal("problem", Section.QUESTIONS, words, content, origins=facts)


def _counted(said: Sequence[str], sketch: Sketch) -> str:
    return sketch.text("problem.title" if len(said) > 1 else "problem.one", count=len(said))


def _points(said: Sequence[str], title: str, sketch: Sketch) -> list[Point]:
    """Return what the title does not say already; what is still to be found out, if that is all."""
    points = [Point(text=sentence) for sentence in said if sentence != title][:_POINTS]
    if len(said) == 1:
        points += [Point(text=sketch.text(f"problem.{key}")) for key in ("effect", "whom")]
    return points


def _causes(facts: Sequence[KeyFact], sketch: Sketch) -> Proposal | None:
    """Return causes with their effects, where the plan says itself what leads to what."""
    rows: list[Cause] = []
    for fact in facts:
        for sentence in sketch.fitting(fact.answer):
            cause, found, effect = _halves(sentence)
            if found:
                number = next((figure.value for figure in figures(effect)), "")
                rows.append(Cause(cause=cause, number=number, effect=effect))
    if len(rows) < _CAUSES[0]:
        return None
    rows = rows[: _CAUSES[1]]
    title = sketch.text("causes.title", count=len(rows))
    words = Said(title=title, source=sketch.source(facts))
    content = CauseEffect(rows=tuple(rows))
    return sketch.proposal("causes", Section.QUESTIONS, words, content, origins=facts)


def _halves(sentence: str) -> tuple[str, str, str]:
    found = _LEADS_TO.search(sentence)
    if found is None:
        return sentence, "", ""
    cause, effect = sentence[: found.start()], sentence[found.end() :]
    return cause.strip(" ，,"), found[0], effect.strip(" ，,了")


def _note_gaps(facts: Sequence[KeyFact], sketch: Sketch) -> None:
    if not facts:
        sketch.gap("no_problem", "key_info", who=sketch.whom(KeyInfoItem.REQUIREMENTS))
    for person in sketch.listeners:
        if not (person.needs.strip() or person.doubts.strip()):
            sketch.gap("no_pain", "stakeholders", person.id, name=person.name)
    heard = {person.level for person in sketch.listeners}
    for level in ListenerLevel:
        if sketch.listeners and level not in heard:
            sketch.gap("no_level", "stakeholders", level=Term(f"method.listener_levels.{level}"))

"""Facts of the key information and of the talks made from it (sections 0, 6 and 7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.errors import Term
from presales_desk.planning.facts import Facts, Ground, shortened, written
from presales_desk.planning.slide_text import all_text
from presales_desk.records.competition import PLAYED_ON

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.planning.key_info import ItemState, QuestionState
    from presales_desk.records.outline import Slide
    from presales_desk.records.project import KeyFact

_SHORTEST_NAME = 2
"""A name of one letter stands in too many words to be looked for on slides."""


def key_items(ground: Ground) -> Iterator[tuple[str, Facts]]:
    """Return the facts of each of the six items, with the id of its first answer."""
    for state in ground.material.key_info:
        facts = [fact for question in state.questions for fact in question.facts]
        yield (
            facts[0].id if facts else "",
            {
                "item": state.item,
                "status": state.status,
                "evidence": round(100 * state.evidenced / max(1, state.total)),
                "answers": sum(written(fact.answer) for fact in facts),
                "sources": count_sources(facts),
                "age": ground.age(state.newest.heard) if state.newest else None,
            },
        )


def questions(ground: Ground) -> Iterator[tuple[str, Facts]]:
    """Return the facts of each question, with the id of its first answer."""
    for state in ground.material.key_info:
        for question in state.questions:
            yield question.facts[0].id if question.facts else "", _question(state, question, ground)


def outlines(ground: Ground) -> Iterator[tuple[str, Facts]]:
    """Return the facts of each outline with its id."""
    for outline, slides in ground.material.outlines:
        yield (
            outline.id,
            {
                "title": shortened(outline.title),
                "slides": len(slides),
                "plays": sum(len(ground.sources(PLAYED_ON, slide.id)) for slide in slides),
                "days_left": ground.days_to(outline.day),
            },
        )


def slides(ground: Ground) -> Iterator[tuple[str, Facts]]:
    """Return the facts of each slide with its id."""
    names = [rival.name.strip() for rival in ground.records.competitors]
    names = [name for name in names if len(name) >= _SHORTEST_NAME]
    for outline, own in ground.material.outlines:
        for slide in own:
            yield (
                slide.id,
                {
                    "title": shortened(slide.title),
                    "internal": outline.internal,
                    "rival": _named(slide, names),
                },
            )


def count_sources(facts: Sequence[KeyFact]) -> int:
    """Return how many different sources the answers have."""
    answered = [fact for fact in facts if written(fact.answer)]
    return len({fact.source.strip().casefold() for fact in answered if written(fact.source)})


def _question(state: ItemState, question: QuestionState, ground: Ground) -> Facts:
    heard = [fact.heard for fact in question.facts if fact.heard is not None]
    words = Term(f"method.key_info.{question.key}") if question.key else shortened(question.own)
    return {
        "item": state.item,
        "question": words,
        "answered": question.answered,
        "sources": count_sources(question.facts),
        "age": ground.age(max(heard)) if heard else None,
        "open": any(written(fact.unknown) for fact in question.facts),
    }


def _named(slide: Slide, names: Sequence[str]) -> str | None:
    """Return the first competitor that a slide names; None for none."""
    if not names:
        return None
    text = f"{slide.title} {slide.takeaway} {all_text(slide)}"
    return next((shortened(name) for name in names if name in text), None)

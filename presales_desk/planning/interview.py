"""An outline to take along to a conversation: what is not proved yet, and how to ask for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.planning.key_info import ItemStatus
from presales_desk.records.messages import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presales_desk.method.items import KeyInfo
    from presales_desk.method.vocabulary import Method
    from presales_desk.planning.key_info import ItemState


@dataclass(frozen=True, slots=True)
class InterviewOutline:
    """A text to paste, and how many questions of the checklist it covers."""

    text: str
    questions: int


def interview_outline(
    method: Method, states: Sequence[ItemState], language: str
) -> InterviewOutline:
    """Return the open questions by item, each item with the questions that move the customer.

    Args:
        method: Gives the words (sections 0 and 12).
        states: Of the six items, in the method's order.
        language: ``zh`` or ``en``.

    """
    parts: list[str] = []
    count = 0
    for item, state in zip(method.key_info, states, strict=True):
        missing = missing_questions(item, state, language)
        if missing:
            parts.append("\n".join(_lines(item, missing, language)))
            count += len(missing)
    return InterviewOutline("\n\n".join(parts), count)


def missing_questions(item: KeyInfo, state: ItemState, language: str) -> list[str]:
    """Return the words of the questions that are not answered with evidence."""
    names = {f"{item.key}.{each.key}": each.name.of(language) for each in item.questions}
    return [
        names.get(question.key, question.own or question.key)
        for question in state.questions
        if question.status is not ItemStatus.CONFIRMED
    ]


def _lines(item: KeyInfo, missing: Sequence[str], language: str) -> Iterable[str]:
    words = catalogue(language)
    yield f"{item.letter} {item.name.of(language)}"
    yield from (f"{number}. {question}" for number, question in enumerate(missing, start=1))
    yield words.text("key_info.interview.how")
    yield from (f"- {question.text.of(language)}" for question in item.moving)
    who = words.text("document.join").join(each.of(language) for each in item.ask)
    yield words.text("key_info.interview.whom", who=who)

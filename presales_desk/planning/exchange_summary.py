"""What is missing in the summary of an exchange, and what the records offer for it.

Method: the nine groups of an exchange summary (section 14).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.planning.outline import in_order
from presales_desk.records.enums import FollowUpState, MaterialKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from presales_desk.records.exchange_material import ExchangeMaterial

TEXTS = {
    "approach": ("strategy", "content"),
    "interests": ("interests",),
    "answers": ("answers",),
    "gathered": ("customer_information", "competitor_information", "other_information"),
    "documents": ("documents",),
    "review": ("gains", "losses", "lessons"),
    "next": ("advice",),
}
"""Fields of the summary in which a person writes, by the groups of the method."""
_LINE = "\n"


@dataclass(frozen=True, slots=True)
class SummaryGroup:
    """How far a group is.

    Attributes:
        key: Of ``exchange_summary`` in the method.
        missing: Keys of what it lacks, below ``exchange.missing`` in the message catalogue.
        empty: Whether nothing stands in it at all.

    """

    key: str
    missing: tuple[str, ...]
    empty: bool


def assess_exchange(material: ExchangeMaterial) -> list[SummaryGroup]:
    """Return the state of the nine groups in their order."""
    return [
        SummaryGroup(
            group.key, tuple(_MISSING[group.key](material)), _is_empty(group.key, material)
        )
        for group in load().exchange_summary
    ]


def missing_in(groups: Sequence[SummaryGroup]) -> list[str]:
    """Return the keys of all that is missing, in the order of the groups."""
    return [key for group in groups for key in group.missing]


def offers(material: ExchangeMaterial) -> dict[str, str]:
    """Return texts for fields of the summary that are empty, by the names of the fields."""
    texts = {
        "strategy": _strategy(material),
        "content": _content(material),
        "customer_information": _files(material, MaterialKind.CUSTOMER),
        "competitor_information": _files(material, MaterialKind.COMPETITOR),
        "other_information": _files(material, MaterialKind.OTHER),
    }
    return {
        name: text
        for name, text in texts.items()
        if text and not getattr(material.summary, name).strip()
    }


def _strategy(material: ExchangeMaterial) -> str:
    """Return what the plan says of the phase, and what the exchange was for."""
    phase, parts = material.phase, [material.exchange.purpose]
    if phase is not None:
        parts = [phase.focus, phase.purpose, phase.strengths, *parts]
    return _LINE.join(dict.fromkeys(part.strip() for part in parts if part.strip()))


def _content(material: ExchangeMaterial) -> str:
    """Return the messages of the talk; without a talk the points of the agenda."""
    titles = [slide.title for slide in in_order(material.slides) if slide.title.strip()]
    return _LINE.join(titles or [item.text for item in material.agenda])


def _files(material: ExchangeMaterial, kind: MaterialKind) -> str:
    return _LINE.join(file.name for file in material.files if file.kind is kind)


def _meeting(material: ExchangeMaterial) -> Iterator[str]:
    if not material.agenda:
        yield "agenda"
    if not any(one.present for one in material.listeners):
        yield "customer_people"
    if not any(one.present for one in material.ours):
        yield "our_people"


def _approach(material: ExchangeMaterial) -> Iterator[str]:
    for name in ("strategy", "content"):
        if not getattr(material.summary, name).strip():
            yield name


def _interests(material: ExchangeMaterial) -> Iterator[str]:
    if not (material.interests or material.summary.interests.strip()):
        yield "interests"


def _answers(material: ExchangeMaterial) -> Iterator[str]:
    if not (material.questions or material.summary.answers.strip()):
        yield "answers"
    if any(not question.answer.strip() for question in material.questions):
        yield "unanswered"


def _review(material: ExchangeMaterial) -> Iterator[str]:
    for name in ("gains", "losses", "lessons"):
        if not getattr(material.summary, name).strip():
            yield name


def _next(material: ExchangeMaterial) -> Iterator[str]:
    if not (material.advice or material.summary.advice.strip()):
        yield "advice"


def _follow_up(material: ExchangeMaterial) -> Iterator[str]:
    unsettled = [each for each in material.issues if each.state is FollowUpState.OPEN]
    if any(not each.owner.strip() for each in unsettled):
        yield "owner"
    if any(not each.handling.strip() for each in unsettled):
        yield "handling"


def _nothing(material: ExchangeMaterial) -> Iterator[str]:
    del material  # whether there is any material, nobody can know
    return iter(())


_MISSING: dict[str, Callable[[ExchangeMaterial], Iterator[str]]] = {
    "meeting": _meeting,
    "approach": _approach,
    "interests": _interests,
    "answers": _answers,
    "gathered": _nothing,
    "documents": _nothing,
    "review": _review,
    "next": _next,
    "follow_up": _follow_up,
}


def _is_empty(key: str, material: ExchangeMaterial) -> bool:
    summary = material.summary
    texts: dict[str, tuple[object, ...]] = {
        "meeting": (material.agenda, material.attendees),
        "approach": (summary.strategy, summary.content),
        "interests": (summary.interests, material.interests),
        "answers": (summary.answers, material.questions),
        "gathered": (
            summary.customer_information,
            summary.competitor_information,
            summary.other_information,
        ),
        "documents": (summary.documents, material.files),
        "review": (summary.gains, summary.losses, summary.lessons),
        "next": (summary.advice, material.advice),
        "follow_up": (material.issues, material.promises),
    }
    return not any(texts[key])

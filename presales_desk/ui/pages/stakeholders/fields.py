"""How the fields of people and contacts are shown and edited, in forms and tables alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.errors import WrongValueError
from presales_desk.method import load
from presales_desk.method.keys import DecisionRole, ListenerLevel
from presales_desk.records.enums import Confidence, ContactState
from presales_desk.ui.models.field import Choice, Editor, Field, choices_of
from presales_desk.ui.models.points_field import PointsField
from presales_desk.ui.models.values import parse_words, words_text
from presales_desk.ui.overriding import override
from presales_desk.ui.words import language, term

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Choices = Callable[[], Sequence[Choice]]
    Words = Callable[[], Sequence[str]]

_SURE = {
    Confidence.LOW: "danger",
    Confidence.MEDIUM: "warning",
    Confidence.HIGH: "success",
}
_STATES = {
    ContactState.PLANNED: "neutral",
    ContactState.ASKED: "warning",
    ContactState.AGREED: "primary",
    ContactState.DONE: "success",
    ContactState.DROPPED: "line",
}


class RolesField(Field):
    """The roles in the decision, written as their names with commas between."""

    @override
    def text(self, value: Any) -> str:
        return words_text(tuple(_role_name(role) for role in value or ()), language())

    @override
    def parse(self, typed: object) -> Any:
        if not isinstance(typed, str):
            return typed
        named = {_role_name(role).casefold(): role for role in DecisionRole}
        words = parse_words(typed)
        unknown = [word for word in words if word.casefold() not in named]
        if unknown:
            wanted = words_text(tuple(map(_role_name, DecisionRole)), language())
            raise WrongValueError(field=self.heading, value=unknown[0], wanted=wanted)
        return tuple(dict.fromkeys(named[word.casefold()] for word in words))


def person_fields() -> tuple[Field, ...]:
    """Return the fields that say who somebody is: name, unit, title."""
    return (
        Field(name="name", heading=_person("name"), required=True, span=0),
        Field(name="unit", heading=_person("unit")),
        Field(name="title", heading=_person("title")),
    )


def weight_fields() -> tuple[Field, ...]:
    """How much they count, and at which level they listen."""
    return (
        PointsField(
            name="influence",
            heading=_person("influence"),
            editor=Editor.INTEGER,
            placeholder="0–100",
        ),
        level_field(),
    )


def audience_fields(competitors: Choices) -> tuple[Field, ...]:
    """What moves them, what holds them back, and what we say (listener analysis)."""
    long = Editor.LONG_TEXT
    return (
        Field(name="excitement", heading=_person("excitement"), editor=long, span=0),
        Field(name="needs", heading=_person("needs"), editor=long, span=0),
        Field(name="doubts", heading=_person("doubts"), editor=long, span=0),
        Field(name="answer", heading=_person("answer"), editor=long, span=0),
        Field(name="knowledge", heading=_person("knowledge"), span=0),
        _competitor_field(competitors, span=0),
    )


def evidence_fields() -> tuple[Field, ...]:
    """Where the judgement comes from."""
    return (
        Field(name="source", heading=_person("source"), span=0),
        Field(name="heard", heading=_person("heard"), editor=Editor.DATE),
        confidence_field(),
    )


def reach_fields() -> tuple[Field, ...]:
    """How to reach them, and anything else."""
    return (
        Field(name="phone", heading=_person("phone")),
        Field(name="email", heading=_person("email")),
        Field(name="note", heading=_person("note"), editor=Editor.LONG_TEXT, span=0),
    )


def list_fields(competitors: Choices) -> tuple[Field, ...]:
    """Every field, as columns of the list."""
    return (
        Field(name="name", heading=_person("name"), width=110),
        Field(name="unit", heading=_person("unit"), width=130),
        Field(name="title", heading=_person("title"), width=120),
        RolesField(name="roles", heading=_person("roles"), width=120),
        _points_field("stance"),
        _points_field("target_stance"),
        _points_field("influence"),
        level_field(width=110),
        _competitor_field(competitors, width=110),
        *(
            Field(name=name, heading=_person(name), width=180)
            for name in ("excitement", "needs", "doubts", "answer", "knowledge")
        ),
        Field(name="source", heading=_person("source"), width=120),
        Field(name="heard", heading=_person("heard"), editor=Editor.DATE, width=110),
        confidence_field(width=80),
        Field(name="phone", heading=_person("phone"), width=120),
        Field(name="email", heading=_person("email"), width=150),
        Field(name="note", heading=_person("note"), width=180),
    )


def contact_fields(people: Choices, owners: Words) -> tuple[Field, ...]:
    """The columns of the contact plan."""
    choice = Editor.CHOICE
    return (
        Field(
            name="stakeholder_id",
            heading=_contact("stakeholder_id"),
            editor=choice,
            choices=people,
            optional=False,
            width=126,
        ),
        Field(name="purpose", heading=_contact("purpose"), width=0),
        Field(name="way", heading=_contact("way"), width=140, suggest=_ways),
        Field(name="owner", heading=_contact("owner"), width=92, suggest=owners),
        Field(name="day", heading=_contact("day"), editor=Editor.DATE, width=104),
        Field(
            name="state",
            heading=_contact("state"),
            editor=choice,
            choices=choices_of(ContactState, "contact_state", _STATES),
            optional=False,
            width=100,
        ),
        Field(name="outcome", heading=_contact("outcome"), width=120),
    )


def state_tone(state: ContactState) -> str:
    """Return the tone of the chip of a contact's state."""
    return _STATES[state]


def level_field(width: int = 120) -> Field:
    """At which level of the customer they work."""
    choices = choices_of(ListenerLevel, "method.listener_levels", none=True)
    heading = _person("level")
    return Field(name="level", heading=heading, editor=Editor.CHOICE, choices=choices, width=width)


def confidence_field(width: int = 120) -> Field:
    """How sure the judgement is."""
    return Field(
        name="confidence",
        heading=_person("confidence"),
        editor=Editor.CHOICE,
        choices=choices_of(Confidence, "confidence", _SURE, none=True),
        width=width,
    )


def _points_field(name: str) -> Field:
    return PointsField(name=name, heading=_person(name), editor=Editor.INTEGER, width=100)


def _competitor_field(competitors: Choices, *, width: int = 120, span: int = 1) -> Field:
    return Field(
        name="competitor_id",
        heading=_person("competitor_id"),
        editor=Editor.CHOICE,
        choices=competitors,
        width=width,
        span=span,
    )


def _ways() -> list[str]:
    return [way.name.of(language()) for way in load().contact_ways]


def _role_name(role: DecisionRole) -> str:
    return term(f"method.decision_roles.{role}")


def _person(name: str) -> str:
    return term(f"stakeholder_field.{name}")


def _contact(name: str) -> str:
    return term(f"contact_field.{name}")

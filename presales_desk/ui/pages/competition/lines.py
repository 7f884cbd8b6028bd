"""The rows of the matrix, and how their fields are shown and edited."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from presales_desk.errors import Term, WrongValueError
from presales_desk.method.keys import Element
from presales_desk.records.enums import Confidence, Threat
from presales_desk.ui.models.field import Editor, Field, choices_of
from presales_desk.ui.overriding import override
from presales_desk.ui.words import translate, words

if TYPE_CHECKING:
    from presales_desk.planning.competition import Standing
    from presales_desk.records.plan import Plan

LEAST_SCORE, MOST_SCORE = 1.0, 5.0
US_LINE = "price"
"""The only detail row in which we have a place too: our own price."""

CONFIDENCE_TONES = {
    Confidence.LOW: "danger",
    Confidence.MEDIUM: "warning",
    Confidence.HIGH: "success",
}


class Part(Enum):
    """What a row holds."""

    ELEMENT = auto()
    TOTAL = auto()
    DETAIL = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the matrix.

    Attributes:
        element: Of a row of scores; None in the others.
        field: Of the competitor, in a row of details; empty in the others.

    """

    part: Part
    element: Element | None = None
    field: str = ""


LINES = (
    *(Line(Part.ELEMENT, element) for element in Element),
    Line(Part.TOTAL),
    *(Line(Part.DETAIL, field=name) for name in ("relation", "price_intent", "price", "answer")),
)
TOTAL_ROW = len(Element)


class ScoreField(Field):
    """A score: a number from 1 to 5 in tenths; nothing while unknown."""

    @override
    def parse(self, typed: object) -> Any:
        score = super().parse(typed)
        if score is None:
            return None
        if not LEAST_SCORE <= score <= MOST_SCORE:
            raise WrongValueError(field=self.heading, value=str(typed), wanted=Term("matrix.score"))
        return round(score, 1)


def score_field() -> ScoreField:
    """Return how a score is edited."""
    hint = translate("ScoreFields", "1 to 5, such as 4.3")
    return ScoreField(
        name="score", heading=heading("score", "score"), editor=Editor.NUMBER, placeholder=hint
    )


def score_fields() -> list[Field]:
    """Return how a cell is edited in the inspector."""
    proof = translate("ScoreFields", "What shows it: a contract, a figure, a test")
    return [
        score_field(),
        _confidence("score"),
        Field(
            name="evidence",
            heading=heading("score", "evidence"),
            editor=Editor.LONG_TEXT,
            placeholder=proof,
            span=0,
        ),
        Field(name="source", heading=heading("score", "source")),
        Field(name="heard", heading=heading("score", "heard"), editor=Editor.DATE),
    ]


def rival_fields() -> list[Field]:
    """Return how a competitor is edited in the inspector."""
    return [
        Field(name="name", heading=heading("competitor", "name"), optional=False, span=0),
        Field(name="letter", heading=heading("competitor", "letter")),
        _choice("threat", choices_of(Threat, "threat", none=True)),
        Field(name="kind", heading=heading("competitor", "kind"), span=0),
        *(detail_field(name) for name in ("relation", "price_intent", "price", "answer")),
        Field(name="source", heading=heading("competitor", "source"), span=0),
        Field(name="heard", heading=heading("competitor", "heard"), editor=Editor.DATE),
        _confidence("competitor"),
        _long("note"),
    ]


def detail_field(name: str) -> Field:
    """Return how a field of a competitor that has a row of its own is edited."""
    if name == "price":
        title = heading("competitor", name)
        return Field(name=name, heading=title, editor=Editor.MONEY, span=0)
    return _long(name)


def our_price_field() -> Field:
    """Return how our own price is edited; it belongs to the plan."""
    title = heading("plan", "our_price")
    return Field(name="our_price", heading=title, editor=Editor.MONEY, span=0)


def detail_value(line: Line, side: Standing, plan: Plan) -> Any:
    """Return what stands in a row of details; None where a side has no place."""
    if side.competitor is not None:
        return getattr(side.competitor, line.field)
    return plan.our_price if line.field == US_LINE else None


def heading(kind: str, name: str) -> str:
    """Return what a field is called in the language of the window."""
    own = f"field.{kind}.{name}"
    return words().text(own if words().has(own) else f"field.any.{name}")


def _long(name: str) -> Field:
    title = heading("competitor", name)
    return Field(name=name, heading=title, editor=Editor.LONG_TEXT, span=0)


def _confidence(kind: str) -> Field:
    choices = choices_of(Confidence, "confidence", CONFIDENCE_TONES, none=True)
    title = heading(kind, "confidence")
    return Field(name="confidence", heading=title, editor=Editor.CHOICE, choices=choices)


def _choice(name: str, choices: tuple[Any, ...]) -> Field:
    title = heading("competitor", name)
    return Field(name=name, heading=title, editor=Editor.CHOICE, choices=choices)

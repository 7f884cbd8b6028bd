"""The columns and fields of questions, and how their cells are drawn."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from presales_desk.method import load
from presales_desk.method.keys import MovingKind, QuestionKind
from presales_desk.planning.people import attitude
from presales_desk.records.enums import Landing
from presales_desk.records.kind_terms import field_term
from presales_desk.records.questions import OwnQuestion, Question
from presales_desk.ui import paint
from presales_desk.ui.models.field import Choice, Editor, Field, choices_of
from presales_desk.ui.question_looks import KIND_TONES, STANCE_TONES
from presales_desk.ui.theme import theme
from presales_desk.ui.words import dotted, language, term, translate, words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

    from presales_desk.records.base import Record
    from presales_desk.records.people import Stakeholder

LANDING_TONES = {Landing.WELL: "success", Landing.HALF: "warning", Landing.BADLY: "danger"}
MOVING_TONES = {
    MovingKind.SITUATION: "neutral",
    MovingKind.PROBLEM: "warning",
    MovingKind.IMPLICATION: "danger",
    MovingKind.NEED_PAYOFF: "success",
}


def bank_columns(people: Callable[[], Mapping[str, Stakeholder]]) -> list[Field]:
    """Return the columns of the customer's questions."""
    return [
        Field(
            name="starred",
            heading="★",
            hint=_word(Question, "starred"),
            editor=Editor.CHECK,
            width=40,
        ),
        _kind(),
        Field(
            name="text",
            heading=_word(Question, "text"),
            editor=Editor.LONG_TEXT,
            width=0,
            optional=False,
        ),
        Field(
            name="who",
            heading=_word(Question, "asker"),
            width=132 if language() == "zh" else 172,
            read_only=True,
            derive=partial(asker_text, people),
        ),
        Field(name="answer", heading=_word(Question, "answer"), editor=Editor.LONG_TEXT, width=0),
        replace(_landed(88), heading=translate("QuestionFields", "Landed")),
        Field(
            name="when", heading=_word(Question, "asked"), width=96, read_only=True, derive=_asked
        ),
    ]


def bank_fields(people: Callable[[], Sequence[Choice]]) -> list[Field]:
    """Return the fields of the form of a question."""
    return [
        _long(Question, "text", optional=False),
        _long(Question, "answer", hint=translate("QuestionFields", "Said from the customer's use")),
        _long(Question, "evidence"),
        _kind(),
        Field(
            name="trap",
            heading=_word(Question, "trap"),
            editor=Editor.CHOICE,
            choices=_trap_choices(),
        ),
        Field(
            name="stakeholder_id",
            heading=_word(Question, "asker"),
            editor=Editor.CHOICE,
            choices=people,
        ),
        Field(
            name="asker",
            heading=translate("QuestionFields", "or in words"),
            placeholder=translate("QuestionFields", "an expert of the jury"),
        ),
        _landed(0),
        Field(
            name="asked",
            heading=translate("QuestionFields", "Was really asked"),
            editor=Editor.CHECK,
            derive=lambda question: question.asked is not None,
        ),
        _long(Question, "note"),
    ]


def own_columns(people: Callable[[], Sequence[Choice]]) -> list[Field]:
    """Return the columns of our own questions."""
    zh = language() == "zh"
    return [
        Field(
            name="moving",
            heading=_word(OwnQuestion, "moving"),
            editor=Editor.CHOICE,
            choices=choices_of(MovingKind, "method.moving_questions", MOVING_TONES, none=True),
            width=104 if zh else 132,
        ),
        Field(
            name="text",
            heading=_word(OwnQuestion, "text"),
            editor=Editor.LONG_TEXT,
            width=0,
            optional=False,
        ),
        Field(
            name="form",
            heading=_word(OwnQuestion, "form"),
            editor=Editor.CHOICE,
            choices=_form_choices(),
            width=120 if zh else 150,
        ),
        Field(
            name="stakeholder_id",
            heading=translate("QuestionFields", "To whom"),
            editor=Editor.CHOICE,
            choices=people,
            width=92,
        ),
        Field(name="purpose", heading=_word(OwnQuestion, "purpose"), width=116),
        Field(
            name="answer", heading=_word(OwnQuestion, "answer"), editor=Editor.LONG_TEXT, width=0
        ),
    ]


def asker_text(people: Callable[[], Mapping[str, Stakeholder]], question: Question) -> str:
    """Return who asks, with role and stance where it is a stakeholder."""
    person = people().get(question.stakeholder_id or "")
    if person is None:
        return question.asker
    role = term(f"method.decision_roles.{person.roles[0]}") if person.roles else ""
    return dotted(person.name or person.title, role, term(f"attitude.{attitude(person.stance)}"))


def paint_asker(
    people: Callable[[], Mapping[str, Stakeholder]], painter: QPainter, rect: QRect, row: Record
) -> None:
    """Draw who asks, with a chip for where they stand and the role below."""
    question = cast("Question", row)
    person = people().get(question.stakeholder_id or "")
    painter.setFont(theme().font())
    if person is None:
        paint.text_line(painter, rect, question.asker, "text-2")
        return
    stands = attitude(person.stance)
    word = term(f"attitude.{stands}")
    chip = paint.chip_size(word).width()
    left = rect.adjusted(0, 0, -chip - 4, 0)
    role = term(f"method.decision_roles.{person.roles[0]}") if person.roles else person.unit
    paint.paint_two_lines(painter, left, person.name or person.title, role)
    end = rect.adjusted(rect.width() - chip, 0, 0, 0)
    paint.paint_chip(painter, end, word, STANCE_TONES[stands])


def _kind() -> Field:
    return Field(
        name="kind",
        heading=_word(Question, "kind"),
        editor=Editor.CHOICE,
        choices=choices_of(QuestionKind, "method.question_types", KIND_TONES, none=True),
        width=108 if language() == "zh" else 128,
    )


def _landed(width: int) -> Field:
    return Field(
        name="landed",
        heading=_word(Question, "landed"),
        editor=Editor.CHOICE,
        choices=choices_of(Landing, "landing", LANDING_TONES, none=True),
        width=width,
    )


def _long(kind: type[Record], name: str, **options: Any) -> Field:
    heading = _word(kind, name)
    return Field(name=name, heading=heading, editor=Editor.LONG_TEXT, span=2, **options)


def _trap_choices() -> tuple[Choice, ...]:
    named = (Choice(each.key, each.name.of(language()), "danger") for each in load().trap_kinds)
    return (Choice("", ""), *named)


def _form_choices() -> tuple[Choice, ...]:
    named = (Choice(each.key, each.name.of(language())) for each in load().asking_forms)
    return (Choice("", ""), *named)


def _asked(question: Question) -> str:
    return f"{question.asked:%m-%d %H:%M}" if question.asked is not None else ""


def _word(kind: type[Record], name: str) -> str:
    return words().text(field_term(kind, name))

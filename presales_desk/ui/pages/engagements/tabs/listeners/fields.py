"""How listeners are shown: in a line of the table, and in full beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from presales_desk.method.keys import ListenerLevel
from presales_desk.planning.people import Attitude, attitude
from presales_desk.records.exchange import Attendee
from presales_desk.ui import paint
from presales_desk.ui.models.field import Editor, Field, choices_of
from presales_desk.ui.models.points_field import PointsField
from presales_desk.ui.pages.engagements.follow_up_fields import field_word
from presales_desk.ui.theme import theme
from presales_desk.ui.words import language, post_of, term, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

    from presales_desk.records.base import Record
    from presales_desk.records.people import Stakeholder

    PersonOf = Callable[[Attendee], Stakeholder | None]

TONES = {
    Attitude.SUPPORTER: "success",
    Attitude.NEUTRAL: "neutral",
    Attitude.OPPONENT: "danger",
    Attitude.UNKNOWN: "line",
}
_LONG = ("knowledge", "needs", "excitement", "doubts", "answer")


def table_fields(person_of: PersonOf) -> tuple[Field, ...]:
    """Return the columns; ``person_of`` gives the stakeholder of a row."""

    def of(name: str, attendee: Attendee) -> Any:
        return getattr(person_of(attendee), name, None)

    chinese = language() == "zh"
    return (
        Field(name="name", heading=_word("name"), derive=partial(of, "name"), width=168),
        _level(derive=partial(of, "level"), width=88 if chinese else 104),
        _points("stance", derive=partial(of, "stance"), width=96 if chinese else 112, painted=True),
        _points("influence", derive=partial(of, "influence"), width=88 if chinese else 96),
        _own("key_person", editor=Editor.CHECK, width=72 if chinese else 88),
        _own("expects", editor=Editor.LONG_TEXT, width=0),
        Field(
            name="doubts",
            heading=_word("doubts"),
            editor=Editor.LONG_TEXT,
            derive=partial(of, "doubts"),
            width=0,
        ),
    )


def form_fields(person_of: PersonOf) -> tuple[Field, ...]:
    """Return the seven points of the analysis, with what holds for this exchange alone first."""
    return tuple(_form_fields(person_of))


def _form_fields(person_of: PersonOf) -> Iterator[Field]:
    def of(name: str, attendee: Attendee) -> Any:
        return getattr(person_of(attendee), name, None)

    yield _own("part")
    yield _own("key_person", editor=Editor.CHECK)
    yield _own("expects", editor=Editor.LONG_TEXT, span=2)
    for name in ("unit", "title"):
        yield Field(name=name, heading=_word(name), derive=partial(of, name))
    yield _level(derive=partial(of, "level"))
    yield _points("stance", derive=partial(of, "stance"))
    yield _points("influence", derive=partial(of, "influence"))
    for name in _LONG:
        yield Field(
            name=name,
            heading=_word(name),
            editor=Editor.LONG_TEXT,
            derive=partial(of, name),
            span=2,
        )


class NamePainter:
    """Draws a name above unit and title."""

    def __init__(self, person_of: PersonOf) -> None:
        self._person_of = person_of

    def __call__(self, painter: QPainter, rect: QRect, row: Record) -> None:
        """Draw the cell of an attendee."""
        assert isinstance(row, Attendee)  # the table holds nothing else
        person = self._person_of(row)
        if person is not None:
            paint.paint_two_lines(painter, rect, person.name, post_of(person))


class StancePainter:
    """Draws a stance as a chip with its points."""

    def __init__(self, person_of: PersonOf) -> None:
        self._person_of = person_of

    def __call__(self, painter: QPainter, rect: QRect, row: Record) -> None:
        """Draw the cell of an attendee."""
        assert isinstance(row, Attendee)  # the table holds nothing else
        person = self._person_of(row)
        stance = person.stance if person is not None else None
        kind = attitude(stance)
        points = f" {stance:+}" if stance else ""
        painter.setFont(theme().font("small"))
        paint.paint_chip(painter, rect, f"{term(f'attitude.{kind}')}{points}", TONES[kind])


def colleague_fields() -> tuple[Field, ...]:
    """Return the columns of our own people."""
    return (
        Field(
            name="colleague",
            heading=field_word(Attendee, "colleague"),
            optional=False,
            width=140,
        ),
        _own("part", width=0),
    )


def _own(name: str, **options: Any) -> Field:
    return Field(name=name, heading=field_word(Attendee, name), **options)


def _word(name: str) -> str:
    return term(f"stakeholder_field.{name}")


def _level(**options: Any) -> Field:
    choices = choices_of(ListenerLevel, "method.listener_levels", none=True)
    return Field(
        name="level", heading=_word("level"), editor=Editor.CHOICE, choices=choices, **options
    )


def _points(name: str, **options: Any) -> Field:
    heading = _word(name)
    if name == "influence":
        heading = translate("ListenersTab", "Influence")
    return PointsField(name=name, heading=heading, editor=Editor.INTEGER, **options)

"""One description of how a field of a record is shown and edited, for tables and forms alike."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Any

from presales_desk.errors import MissingValueError, Term, WrongValueError
from presales_desk.records import formats
from presales_desk.records.currencies import Currency
from presales_desk.ui.models import values
from presales_desk.ui.words import language, term

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from presales_desk.records.base import Record

_SHOWN_OF_REFUSED = 80


class Editor(StrEnum):
    """What a field holds, and so how it is edited."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    INTEGER = "integer"
    NUMBER = "number"
    PERCENT = "percent"
    MONEY = "money"
    DATE = "date"
    CHOICE = "choice"
    WORDS = "words"
    CHECK = "check"

    @property
    def is_numeric(self) -> bool:
        """Whether it holds numbers."""
        return self in (Editor.INTEGER, Editor.NUMBER, Editor.PERCENT, Editor.MONEY)


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values of a field, and its name.

    Attributes:
        value: What the record stores; None for nothing chosen.
        label: In the language of the window.
        tone: One of ``paint.TONES`` to show it as a chip in tables; empty for plain text.

    """

    value: Any
    label: str
    tone: str = ""


def choices_of(
    kind: type[Enum], terms: str, tones: Mapping[Any, str] | None = None, *, none: bool = False
) -> tuple[Choice, ...]:
    """Return the members of an enum with their names.

    Args:
        kind: The enum.
        terms: Where the names stand: below this key of the terms, such as ``confidence``, or in
            this list of the method, such as ``method.importance``.
        tones: Tone of the chip by member.
        none: Whether to begin with "nothing chosen".

    """
    named = tuple(
        Choice(member, term(f"{terms}.{member.value}"), (tones or {}).get(member, ""))
        for member in kind
    )
    return (Choice(None, ""), *named) if none else named


def yuan() -> Currency:
    """Return the currency of everything but tenders and bids."""
    return Currency.CNY


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """How one field of a record is shown and edited.

    Attributes:
        name: Attribute of the record; the key under which an edit is requested.
        heading: Of the column, and above the editor in a form.
        editor: What it holds.
        choices: For ``Editor.CHOICE``; a function when they change while the window is open.
        width: Of the column in pixels; 0 takes what is left.
        hint: Below the editor: what to write.
        placeholder: In the empty editor: an example.
        required: Shows the mark; whether something is missing is for findings to say.
        optional: Whether nothing can be stored; texts are then empty, the rest None.
        read_only: Shown, not edited.
        derive: Computes what is shown from the record, in place of its attribute.
        order: Gives from the record what its column is sorted by; None for what is shown.
        span: Columns it takes in a form; 0 takes the whole row.
        suggest: Gives words to complete what is typed; anything else can be typed too.
        painted: Its column is drawn by the page, as chips or bars, which begin at the left.
        currency: Gives what an amount is in; the tender's can be corrected while the window is
            open.
        in_full: Whether an amount is never written in 万.
        gives_way: Whether its column is left out of a table that is short of room, as long as no
            row holds anything in it.

    """

    name: str
    heading: str
    editor: Editor = Editor.TEXT
    choices: Sequence[Choice] | Callable[[], Sequence[Choice]] = ()
    width: int = 120
    hint: str = ""
    placeholder: str = ""
    required: bool = False
    optional: bool = True
    read_only: bool = False
    derive: Callable[[Any], Any] | None = None
    order: Callable[[Any], Any] | None = None
    span: int = 1
    suggest: Callable[[], Sequence[str]] | None = None
    painted: bool = False
    currency: Callable[[], Currency] = yuan
    in_full: bool = False
    gives_way: bool = False

    @property
    def is_at_right(self) -> bool:
        """Whether its column is aligned at the right, as numbers are."""
        return self.editor.is_numeric and not self.painted

    def value(self, record: Record) -> Any:
        """Return the value that ``record`` has here."""
        return self.derive(record) if self.derive is not None else getattr(record, self.name)

    def text(self, value: Any) -> str:
        """Return how ``value`` is shown; ``parse`` reads it back."""
        match self.editor:
            case Editor.CHOICE:
                choice = self.choice(value)
                return choice.label if choice is not None else str(value or "")
            case Editor.WORDS:
                return values.words_text(value, language())
            case Editor.MONEY:
                return formats.money(value, language(), self.currency(), in_full=self.in_full)
            case Editor.DATE:
                return values.date_text(value)
            case Editor.PERCENT:
                return formats.percent(value)
            case Editor.INTEGER | Editor.NUMBER:
                return formats.number(value)
            case _:
                return "" if value is None else str(value)

    def choice(self, value: Any) -> Choice | None:
        """Return the choice that stands for ``value``; None when there is none."""
        return next((choice for choice in self.choices_now() if choice.value == value), None)

    def choices_now(self) -> Sequence[Choice]:
        """Return the choices there are at this moment."""
        return self.choices() if callable(self.choices) else self.choices

    def parse(self, typed: object) -> Any:
        """Return the value that was typed, pasted or chosen.

        Raises:
            WrongValueError: The field cannot store it.

        """
        if self.editor is Editor.CHOICE:
            return self._parse_choice(typed)
        if not isinstance(typed, str):
            return typed
        try:
            value = _PARSERS[self.editor](typed)
        except ValueError:
            raise self._wrong(typed, Term(f"type.{_WANTED[self.editor]}")) from None
        if value in (None, "", ()) and not self.optional:
            raise MissingValueError(field=self.heading)
        return value

    def _parse_choice(self, typed: object) -> Any:
        choices = self.choices_now()
        wanted = typed.strip() if isinstance(typed, str) and not isinstance(typed, Enum) else typed
        for choice in choices:
            if wanted in (choice.value, choice.label):
                return choice.value
        if wanted in ("", None) and self.optional:
            return None
        labels = ("、" if language() == "zh" else ", ").join(c.label for c in choices if c.label)
        raise self._wrong(str(typed), labels)

    def _wrong(self, typed: str, wanted: str) -> WrongValueError:
        shown = typed.strip()[:_SHOWN_OF_REFUSED]
        return WrongValueError(field=self.heading, value=shown, wanted=wanted)


def _text(typed: str) -> str:
    return " ".join(typed.splitlines()).strip()


def _long_text(typed: str) -> str:
    return typed.replace("\r\n", "\n").rstrip()


def _integer(typed: str) -> int | None:
    number = values.parse_number(typed)
    if number is not None and number != number.to_integral_value():
        raise ValueError(typed)
    return None if number is None else int(number)


def _number(typed: str) -> float | None:
    number = values.parse_number(typed)
    return None if number is None else float(number)


def _percent(typed: str) -> int | None:
    return _integer(typed.strip().removesuffix("%").removesuffix("％"))


def _check(typed: str) -> bool:
    word = typed.strip().casefold()
    if word in ("", "0", "false", "no", "否", "×", "☐"):
        return False
    if word in ("1", "true", "yes", "是", "√", "✓", "☑", "x"):
        return True
    raise ValueError(typed)


_PARSERS: dict[Editor, Callable[[str], Any]] = {
    Editor.TEXT: _text,
    Editor.LONG_TEXT: _long_text,
    Editor.INTEGER: _integer,
    Editor.NUMBER: _number,
    Editor.PERCENT: _percent,
    Editor.MONEY: values.parse_money,
    Editor.DATE: values.parse_date,
    Editor.WORDS: values.parse_words,
    Editor.CHECK: _check,
}
_WANTED = {
    Editor.TEXT: "text",
    Editor.LONG_TEXT: "text",
    Editor.INTEGER: "integer",
    Editor.NUMBER: "number",
    Editor.PERCENT: "percent",
    Editor.MONEY: "money",
    Editor.DATE: "date",
    Editor.WORDS: "text",
    Editor.CHECK: "boolean",
}

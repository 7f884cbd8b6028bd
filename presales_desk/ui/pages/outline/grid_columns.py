"""What the columns of a small spreadsheet hold, and how it is written into their cells."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from presales_desk.records import formats
from presales_desk.ui.models.values import parse_number

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from presales_desk.ui.models.field import Choice

CHECKED = "✓"
_YES = frozenset({CHECKED, "√", "☑", "1", "x", "y", "yes", "true", "是", "对"})
_NO = frozenset({"", "0", "n", "no", "false", "否", "☐", "×"})


class Holds(StrEnum):
    """What the cells of a column hold, and so how they are edited."""

    TEXT = "text"
    LONG = "long"
    WORDS = "words"
    LIST = "list"
    CHOICE = "choice"
    NUMBER = "number"
    WHOLE = "whole"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column with a name.

    Attributes:
        name: Attribute of the row that it shows.
        holds: ``LONG`` is edited in several lines; ``WORDS`` offers the labels of its choices and
            takes any other text; ``LIST`` is a tuple of texts, one a line.
        choices: For ``CHOICE`` and ``WORDS``.
        limit: So many characters should do, in Chinese and in English; 0 when nobody counts.
        default: What an empty cell, or one that cannot be read, stands for.
        editor: Makes the editor of its cells; None for the one that they usually have.

    """

    name: str
    heading: str
    holds: Holds = Holds.TEXT
    choices: tuple[Choice, ...] = ()
    limit: tuple[int, int] = (0, 0)
    default: Any = ""
    editor: Callable[[QWidget], QWidget] | None = None

    @property
    def is_number(self) -> bool:
        """Whether its cells hold numbers."""
        return self.holds in (Holds.NUMBER, Holds.WHOLE)

    def is_wrong(self, text: str) -> bool:
        """Tell whether ``text`` cannot be read: then its cell stands for the default."""
        match self.holds:
            case Holds.NUMBER:
                return not is_number(text)
            case Holds.WHOLE:
                number = number_of(text)
                return not is_number(text) or (number is not None and number != int(number))
            case Holds.CHOICE:
                return bool(text.strip()) and self._choice(text) is None
            case Holds.CHECK:
                return not {text.strip().casefold()} & (_YES | _NO)
            case _:
                return False

    def read(self, text: str) -> Any:
        """Return the value that a cell stands for."""
        match self.holds:
            case Holds.NUMBER | Holds.WHOLE:
                return self._number(text)
            case Holds.CHOICE:
                choice = self._choice(text)
                return self.default if choice is None else choice.value
            case Holds.CHECK:
                return text.strip().casefold() in _YES
            case Holds.LIST:
                return tuple(line.strip() for line in text.splitlines() if line.strip())
            case _:
                return text

    def write(self, value: Any) -> str:
        """Return the text of a cell that stands for ``value``."""
        match self.holds:
            case Holds.NUMBER | Holds.WHOLE:
                return formats.number(value)
            case Holds.CHOICE:
                return next((one.label for one in self.choices if one.value == value), "")
            case Holds.CHECK:
                return CHECKED if value else ""
            case Holds.LIST:
                return "\n".join(value)
            case _:
                return str(value)

    def most(self, language: str) -> int:
        """Return how many characters a cell should hold at most; 0 when nobody counts."""
        return self.limit[0 if language == "zh" else 1]

    def _number(self, text: str) -> Any:
        number = number_of(text)
        if number is None or self.is_wrong(text):
            return self.default
        return int(number) if self.holds is Holds.WHOLE else number

    def _choice(self, text: str) -> Choice | None:
        wanted = text.strip().casefold()
        known = (c for c in self.choices if wanted in (c.label.casefold(), str(c.value).casefold()))
        return next(known, None)


def is_number(text: str) -> bool:
    """Tell whether ``text`` is a number or empty."""
    try:
        parse_number(text.strip().rstrip("%％"))
    except ValueError:
        return False
    return True


def number_of(text: str) -> float | None:
    """Return the number in ``text``; None when it is empty or no number."""
    try:
        number = parse_number(text.strip().rstrip("%％"))
    except ValueError:
        return None
    return None if number is None else float(number)

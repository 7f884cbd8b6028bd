"""One key, and one button, for everything that can be logged."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from presales_desk.method.keys import QuestionKind
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class Loggable:
    """Something that can be logged.

    Attributes:
        key: On the keyboard.
        name: In the language of the window.
        kind: Of a question; None for anything else.

    """

    key: str
    name: str
    kind: QuestionKind | None = None


PROMISE, INTEREST, NOTE = "P", "I", "N"


def loggables() -> list[Loggable]:
    """Return what can be logged, in the order of the keys."""
    questions = [
        Loggable(str(number), term(f"method.question_types.{kind}"), kind)
        for number, kind in enumerate(QuestionKind, start=1)
    ]
    return [
        *questions,
        Loggable(PROMISE, translate("Companion", "Promise")),
        Loggable(INTEREST, translate("Companion", "Interest shown")),
        Loggable(NOTE, translate("Companion", "Note")),
    ]


class LogKeys(QFrame):
    """Buttons with their keys; the keys work in the whole window while nothing is typed.

    Signals:
        pressed: A Loggable.
    """

    pressed = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.setObjectName("drawerSection")
        self.buttons: list[Button] = []
        self._shortcuts: list[QShortcut] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setSpacing(6)
        self._fill(grid, loggables(), window)

    def set_possible(self, possible: bool) -> None:  # noqa: FBT001 (as Qt's own setters)
        """Let something be logged, or nothing: before the meeting, and after it."""
        for part in (*self.buttons, *self._shortcuts):
            part.setEnabled(possible)

    def _fill(self, grid: QGridLayout, kinds: Sequence[Loggable], window: QWidget) -> None:
        for place, each in enumerate(kinds):
            button = Button(f"{each.key}  {each.name}", small=True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.when_clicked(partial(self.pressed.emit, each))
            self.buttons.append(button)
            line, column = divmod(place, _COLUMNS)
            is_alone = not column and place == len(kinds) - 1
            grid.addWidget(button, line, column, 1, _COLUMNS if is_alone else 1)
            shortcut = QShortcut(QKeySequence(each.key), window)
            shortcut.activated.connect(partial(self.pressed.emit, each))
            self._shortcuts.append(shortcut)

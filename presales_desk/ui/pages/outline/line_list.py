"""A list of lines, each with a detail if wanted: added, moved, dragged and deleted in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QWidget

from presales_desk.ui.pages.outline.line_row import Line, LineRow
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import column, row

if TYPE_CHECKING:
    from collections.abc import Sequence


class LineList(QWidget):
    """Lines below each other. Enter adds one, Alt+Up and Alt+Down move, Backspace in an empty
    one removes it; the six dots are dragged; several lines pasted at once become as many.

    Args:
        placeholder: In an empty line.
        detail: Placeholder of the details; empty for a list without details.
        add: Words of the button that adds a line.

    Signals:
        typed: Something changed.
        left: The user is done with a line, or added, moved or removed one.
    """

    typed = Signal()
    left = Signal()

    def __init__(self, placeholder: str, add: str, detail: str = "") -> None:
        super().__init__()
        self._placeholder, self._detail = placeholder, detail
        self._rows: list[LineRow] = []
        self._column = column(self, spacing=4)
        self._add = Button(add, Kind.LINK, "plus").when_clicked(self._append)
        foot = row()
        foot.addWidget(self._add)
        foot.addStretch(1)
        self._column.addLayout(foot)

    def lines(self) -> list[Line]:
        """Return the lines that hold something."""
        found = [each.line() for each in self._rows]
        return [line for line in found if any(line)]

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show ``lines``, or one to begin with; what says the same stays, with its caret."""
        lines = lines or [("", "")]
        if self._rows and [line for line in lines if any(line)] == self.lines():
            return
        while len(self._rows) > len(lines):
            self._drop(self._rows[-1])
        while len(self._rows) < len(lines):
            self._insert(len(self._rows))
        for each, line in zip(self._rows, lines, strict=True):
            each.show_line(line)

    def focus_line(self, place: int = 0) -> None:
        """Put the cursor into a line; a list without lines gets its first."""
        if not self._rows:
            self._append()
        self._rows[min(place, len(self._rows) - 1)].focus()

    def _insert(self, place: int) -> LineRow:
        made = LineRow(self._placeholder, self._detail)
        self._rows.insert(place, made)
        self._column.insertWidget(place, made)
        made.typed.connect(self.typed)
        made.left.connect(self.left)
        made.next_wanted.connect(self._add_below)
        made.rest_pasted.connect(self._add_pasted)
        made.step_wanted.connect(self._step)
        made.removal_wanted.connect(self._remove)
        made.dragged.connect(self._drag)
        made.show()
        self.order_tabs()
        return made

    def _drop(self, line: LineRow) -> None:
        self._rows.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def order_tabs(self) -> None:
        """Let Tab go through the lines as they stand, then to the button."""
        last: QWidget | None = None
        for widget in [*(w for each in self._rows for w in each.stops()), self._add]:
            if last is not None:
                QWidget.setTabOrder(last, widget)
            last = widget

    def _move(self, line: LineRow, place: int) -> None:
        place = min(max(place, 0), len(self._rows) - 1)
        if self._rows[place] is line:
            return
        self._rows.remove(line)
        self._rows.insert(place, line)
        self._column.removeWidget(line)
        self._column.insertWidget(place, line)
        self.order_tabs()
        self.typed.emit()
        self.left.emit()

    @Slot()
    def _append(self) -> None:
        self._insert(len(self._rows)).focus()

    @Slot(QWidget)
    def _add_below(self, line: LineRow) -> None:
        self._insert(self._rows.index(line) + 1).focus()

    @Slot(QWidget, list)
    def _add_pasted(self, line: LineRow, texts: list[str]) -> None:
        place = self._rows.index(line)
        for text in texts:
            place += 1
            self._insert(place).show_line((text, ""))
        self._rows[place].focus()
        self.typed.emit()
        self.left.emit()

    @Slot(QWidget, int)
    def _step(self, line: LineRow, step: int) -> None:
        self._move(line, self._rows.index(line) + step)
        line.focus()

    @Slot(QWidget)
    def _remove(self, line: LineRow) -> None:
        place = self._rows.index(line)
        self._drop(line)
        if self._rows:
            self._rows[max(place - 1, 0)].focus()
        else:
            self._add.setFocus()
        self.typed.emit()
        self.left.emit()

    @Slot(QWidget, QPoint)
    def _drag(self, line: LineRow, point: QPoint) -> None:
        """Move ``line`` to where the mouse is."""
        y = self.mapFromGlobal(point).y()
        above = sum(
            1 for each in self._rows if each is not line and each.geometry().center().y() < y
        )
        self._move(line, above)

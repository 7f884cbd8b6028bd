"""A list of lines, each with a detail if wanted: added, moved, dragged and deleted in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.field_row import GrowingLine
from presales_desk.ui.widgets.buttons import Button, IconButton, Kind
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.notices import IconLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent

Line = tuple[str, str]
"""A text and its detail; the detail is empty in a list without details."""


class LineList(QWidget):
    """Lines below each other. Enter adds one, Alt+Up and Alt+Down move, Backspace in an empty
    one removes it; the six dots are dragged.

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
        self._rows: list[_LineRow] = []
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

    def _insert(self, place: int) -> _LineRow:
        made = _LineRow(self._placeholder, self._detail)
        self._rows.insert(place, made)
        self._column.insertWidget(place, made)
        made.typed.connect(self.typed)
        made.left.connect(self.left)
        made.next_wanted.connect(self._add_below)
        made.step_wanted.connect(self._step)
        made.removal_wanted.connect(self._remove)
        made.dragged.connect(self._drag)
        made.show()
        self._chain()
        return made

    def _drop(self, line: _LineRow) -> None:
        self._rows.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _chain(self) -> None:
        """Let Tab go through the lines as they stand, then to the button."""
        last: QWidget | None = None
        for widget in [*(w for each in self._rows for w in each.stops()), self._add]:
            if last is not None:
                QWidget.setTabOrder(last, widget)
            last = widget

    def _move(self, line: _LineRow, place: int) -> None:
        place = min(max(place, 0), len(self._rows) - 1)
        if self._rows[place] is line:
            return
        self._rows.remove(line)
        self._rows.insert(place, line)
        self._column.removeWidget(line)
        self._column.insertWidget(place, line)
        self._chain()
        self.typed.emit()
        self.left.emit()

    @Slot()
    def _append(self) -> None:
        self._insert(len(self._rows)).focus()

    @Slot(QWidget)
    def _add_below(self, line: _LineRow) -> None:
        self._insert(self._rows.index(line) + 1).focus()

    @Slot(QWidget, int)
    def _step(self, line: _LineRow, step: int) -> None:
        self._move(line, self._rows.index(line) + step)
        line.focus()

    @Slot(QWidget)
    def _remove(self, line: _LineRow) -> None:
        place = self._rows.index(line)
        self._drop(line)
        if self._rows:
            self._rows[max(place - 1, 0)].focus()
        else:
            self._add.setFocus()
        self.typed.emit()
        self.left.emit()

    @Slot(QWidget, QPoint)
    def _drag(self, line: _LineRow, point: QPoint) -> None:
        """Move ``line`` to where the mouse is."""
        y = self.mapFromGlobal(point).y()
        above = sum(
            1 for each in self._rows if each is not line and each.geometry().center().y() < y
        )
        self._move(line, above)


class _LineRow(QFrame):
    """One line with its handle and its button.

    Signals:
        typed, left: As of the list.
        next_wanted: This row: Enter was pressed in it.
        step_wanted: This row, -1 or 1.
        removal_wanted: This row.
        dragged: This row, where the mouse is on the screen.
    """

    typed = Signal()
    left = Signal()
    next_wanted = Signal(QWidget)
    step_wanted = Signal(QWidget, int)
    removal_wanted = Signal(QWidget)
    dragged = Signal(QWidget, QPoint)

    def __init__(self, placeholder: str, detail: str) -> None:
        super().__init__()
        self._text = _Line(placeholder)
        self._detail = _Line(detail) if detail else None
        self._handle = _Handle()
        self._handle.moved_to.connect(self._drag)
        self._remove = IconButton("x", self.tr("Remove line"), small=True)
        self._remove.clicked.connect(self._ask_removal)
        body = row(self, spacing=4)
        top = Qt.AlignmentFlag.AlignTop
        body.addWidget(self._handle, 0, top)
        texts = column(spacing=2)
        for editor in self._editors():
            editor.setAccessibleName(editor.placeholderText())
            editor.typed_changed.connect(self.typed)
            editor.left.connect(self.left)
            editor.entered.connect(self._ask_next)
            editor.step_wanted.connect(self._ask_step)
            editor.removal_wanted.connect(self._ask_removal_if_empty)
            texts.addWidget(editor)
        body.addLayout(texts, 1)
        body.addWidget(self._remove, 0, top)

    def line(self) -> Line:
        """Return what stands in it."""
        return self._text.text(), self._detail.text() if self._detail else ""

    def show_line(self, line: Line) -> None:
        """Show ``line``."""
        self._text.show_text(line[0])
        if self._detail is not None:
            self._detail.show_text(line[1])

    def focus(self) -> None:
        """Put the cursor into it."""
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> list[QWidget]:
        """Return where Tab stops, in order."""
        return [*self._editors(), self._remove]

    def _editors(self) -> list[_Line]:
        return [self._text, *([self._detail] if self._detail else [])]

    @Slot()
    def _ask_next(self) -> None:
        self.next_wanted.emit(self)

    @Slot(int)
    def _ask_step(self, step: int) -> None:
        self.step_wanted.emit(self, step)

    @Slot()
    def _ask_removal(self) -> None:
        self.removal_wanted.emit(self)

    @Slot()
    def _ask_removal_if_empty(self) -> None:
        if not any(self.line()):
            self._ask_removal()

    @Slot(QPoint)
    def _drag(self, point: QPoint) -> None:
        self.dragged.emit(self, point)


class _Line(GrowingLine):
    """The text or the detail of a line.

    Signals:
        step_wanted: -1 up or 1 down.
        removal_wanted: Backspace was pressed where there is nothing to delete.
    """

    step_wanted = Signal(int)
    removal_wanted = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.step_wanted.emit(steps[Qt.Key(event.key())])
            return
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.removal_wanted.emit()
            return
        super().keyPressEvent(event)


class _Handle(IconLabel):
    """Six dots to drag a line by.

    Signals:
        moved_to: Where the mouse is on the screen while it drags.
    """

    moved_to = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__("drag", "faint")
        self.setFixedSize(16, 28)
        self.setCursor(Qt.CursorShape.SizeVerCursor)

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.moved_to.emit(event.globalPosition().toPoint())

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        event.accept()

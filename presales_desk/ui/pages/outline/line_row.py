"""One line of a list: its text, the detail if wanted, the dots to drag it by, a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.field_row import GrowingLine
from presales_desk.ui.widgets.buttons import IconButton
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.notices import IconLabel

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QKeyEvent, QMouseEvent

Line = tuple[str, str]
"""A text and its detail; the detail is empty in a list without details."""

_MARKS = " \t\u3000•●▪■◆➢"


class LineRow(QFrame):
    """One line with its handle and its button; it asks its list for all that moves lines.

    Signals:
        typed, left: As of the list.
        next_wanted: This row: Enter was pressed in it.
        rest_pasted: This row, and the texts that shall follow as lines of their own.
        step_wanted: This row, -1 or 1.
        removal_wanted: This row.
        dragged: This row, where the mouse is on the screen.
    """

    typed = Signal()
    left = Signal()
    next_wanted = Signal(QWidget)
    rest_pasted = Signal(QWidget, list)
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
            editor.rest_pasted.connect(self._pass_rest)
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

    @Slot(list)
    def _pass_rest(self, texts: list[str]) -> None:
        self.rest_pasted.emit(self, texts)

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
        rest_pasted: All but the first of several lines that were pasted.
    """

    step_wanted = Signal(int)
    removal_wanted = Signal()
    rest_pasted = Signal(list)

    @override
    def insertFromMimeData(self, source: QMimeData, /) -> None:
        # Slides and documents put tabs and bullets of their own before each line.
        texts = [text for line in source.text().splitlines() if (text := line.strip(_MARKS))]
        if len(texts) < 2:
            super().insertFromMimeData(source)
            return
        self.insertPlainText(texts[0])
        self.rest_pasted.emit(texts[1:])

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

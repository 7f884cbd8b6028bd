"""Editors of single values. All speak alike, so that tables and forms need not tell them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from presales_desk.ui.models.field import Choice, Editor, Field
from presales_desk.ui.overriding import override
from presales_desk.ui.widgets.completion import Completion
from presales_desk.ui.widgets.labels import menu_text
from presales_desk.ui.widgets.line_editors import (
    DateField,
    MoneyField,
    NumberField,
    TextField,
    end_of_change,
    leaves_undo_alone,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QResizeEvent, QWheelEvent

LEAST_LINES, MOST_LINES = 2, 6
_FRAME = 12
_LABEL_MARGIN = 4  # of the label of a choice


class ValueEditor(Protocol):
    """What every editor here can do besides being a widget.

    Attributes:
        typed_changed: Signal: the user changed something.
        left: Signal: the user is done with it: focus went, Enter was pressed, a choice made.

    """

    @property
    def typed_changed(self) -> SignalInstance:
        """See above."""
        ...

    @property
    def left(self) -> SignalInstance:
        """See above."""
        ...

    def typed(self) -> object:
        """Return what stands in it: a text, or the chosen value."""
        ...

    def settle(self) -> None:
        """Take it that what stands here is stored: undo is the window's from now on."""
        ...

    def show_value(self, value: Any, text: str) -> None:
        """Show a value, of which ``text`` is the written form; the caret stays where it can."""
        ...


class ChoiceField(QComboBox):
    """One of several values. The wheel scrolls the page, not the choice."""

    typed_changed = Signal()
    left = Signal()

    def __init__(self, field: Field | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Any] = []
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.view().installEventFilter(self)
        if field is not None:
            self.show_choices(field.choices_now())
        self.activated.connect(self._announce)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these choices; the first is shown as taken."""
        self.clear()
        self._values = [choice.value for choice in choices]
        self.addItems([choice.label for choice in choices])

    def typed(self) -> object:
        """Return the value of the choice that is shown; None when there is none."""
        place = self.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    def settle(self) -> None:
        """Nothing to do: it has no undo of its own."""

    def show_value(self, value: Any, text: str) -> None:
        """Show the choice that stands for ``value``; nothing when there is none."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        # Qt's open list swallows Tab; here it takes what is marked, as Enter does.
        pressed = event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            enter = QKeyEvent(event.type(), Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
            return QApplication.sendEvent(watched, enter)
        return super().eventFilter(watched, event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        # Qt cuts a label that is too long; ours ends in …
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        box = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        shown = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, box.width() - _LABEL_MARGIN
        )
        option.currentText = shown  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    @Slot()
    def _announce(self) -> None:
        self.typed_changed.emit()
        self.left.emit()


class CheckField(QCheckBox):
    """Yes or no."""

    typed_changed = Signal()
    left = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(menu_text(text), parent)
        self.clicked.connect(self._announce)

    def typed(self) -> object:
        """Return whether it is checked."""
        return self.isChecked()

    def settle(self) -> None:
        """Nothing to do: it has no undo of its own."""

    def show_value(self, value: Any, text: str) -> None:
        """Check or uncheck it; nothing is announced."""
        self.setChecked(bool(value))

    @Slot()
    def _announce(self) -> None:
        self.typed_changed.emit()
        self.left.emit()


class MultiLineText(QPlainTextEdit):
    """Text of two to six lines: the field grows with it, then scrolls. Tab leaves it."""

    typed_changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, least: int = LEAST_LINES) -> None:
        super().__init__(parent)
        self._least = least
        self._showing = False
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(3)
        self.textChanged.connect(self._announce)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def typed(self) -> object:
        """Return the text."""
        return self.toPlainText()

    def settle(self) -> None:
        """Take it that what stands here is stored: undo is the window's from now on."""
        self.document().setModified(False)

    @override
    def event(self, event: QEvent, /) -> bool:
        if leaves_undo_alone(event, modified=self.document().isModified()):
            event.ignore()
            return False
        return super().event(event)

    def show_value(self, value: Any, text: str) -> None:
        """Show ``text``; while the user is here the caret goes to the end of what changed."""
        if text == self.toPlainText():
            self.settle()  # a fresh document counts as modified: its line heights were set
            return
        caret = self.textCursor().position()
        if self.hasFocus():
            caret = end_of_change(self.toPlainText(), text)
        self._showing = True
        self.setPlainText(text)
        self._showing = False
        cursor = self.textCursor()
        cursor.setPosition(min(caret, len(text)))
        self.setTextCursor(cursor)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()  # another width is another number of lines

    def _lines(self) -> int:
        return round(self.document().documentLayout().documentSize().height())

    def _height(self) -> int:
        shown = min(max(self._lines(), self._least), MOST_LINES)
        return round(shown * self._line_height()) + _FRAME

    def _line_height(self) -> float:
        """Return the height of a line as laid out: other scripts' fonts are taller than ours."""
        first = self.document().firstBlock()
        laid_out = self.blockBoundingRect(first).height() / max(first.layout().lineCount(), 1)
        return max(laid_out, self.fontMetrics().lineSpacing())

    @Slot()
    def _fit(self) -> None:
        self.setFixedHeight(self._height())
        policy = Qt.ScrollBarPolicy
        scrolls = self._lines() > MOST_LINES
        shown = policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(shown)

    @Slot()
    def _announce(self) -> None:
        if not self._showing:
            self.typed_changed.emit()


def make_editor(field: Field, parent: QWidget | None = None) -> QWidget:
    """Return the editor for ``field``; it is a ``ValueEditor``."""
    match field.editor:
        case Editor.LONG_TEXT:
            made: QWidget = MultiLineText(parent)
        case Editor.CHOICE:
            made = ChoiceField(field, parent)
        case Editor.CHECK:
            made = CheckField(field.heading, parent)
        case Editor.DATE:
            made = DateField(parent)
        case Editor.MONEY:
            made = MoneyField(parent, field.currency, in_full=field.in_full)
        case Editor.NUMBER | Editor.INTEGER | Editor.PERCENT:
            made = NumberField(parent)
        case _:
            made = TextField(parent)
    made.setAccessibleName(field.heading)
    made.setAccessibleDescription(field.hint)
    if field.placeholder and isinstance(made, (QLineEdit, QPlainTextEdit)):
        made.setPlaceholderText(field.placeholder)
    if field.suggest is not None and isinstance(made, QLineEdit):
        made.setCompleter(Completion(field.suggest(), made))
    return made

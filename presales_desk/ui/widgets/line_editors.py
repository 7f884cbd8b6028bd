"""Editors of one line: text, numbers, money, days."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QEvent, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionFrame,
    QToolTip,
    QWidget,
)

from presales_desk.records.formats import money
from presales_desk.ui import paint
from presales_desk.ui.icons import set_icon
from presales_desk.ui.models import values
from presales_desk.ui.models.field import yuan
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from presales_desk.records.currencies import Currency

_CONTENTS = QStyle.SubElement.SE_LineEditContents
_ROUND_A_DAY = 54  # frame and padding at both sides, the picture of the calendar
_TEXT_MARGIN = 2  # Qt's own, left and right of the text


def leaves_undo_alone(event: QEvent, *, modified: bool) -> bool:
    """Tell whether undo, which ``event`` asks for, is the window's: all that was typed is stored.

    An editor ignores such an event, so that the key reaches the window.
    """
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    keys = QKeySequence.StandardKey
    return not modified and (event.matches(keys.Undo) or event.matches(keys.Redo))


def end_of_change(before: str, after: str) -> int:
    """Return the place in ``after`` where what is new ends: there undo and redo put the caret."""
    shorter = min(len(before), len(after))
    start = next((n for n in range(shorter) if before[n] != after[n]), shorter)
    most = shorter - start
    same_end = next((n for n in range(most) if before[-1 - n] != after[-1 - n]), most)
    return len(after) - same_end


def is_typed_in(editor: QWidget) -> bool:
    """Tell an open editor that holds what the user typed: nothing from elsewhere replaces it."""
    if isinstance(editor, QComboBox) and (line := editor.lineEdit()) is not None:
        return line.isModified()
    if isinstance(editor, QPlainTextEdit):
        return editor.document().isModified()
    return isinstance(editor, QLineEdit) and editor.isModified()


class TextField(QLineEdit):
    """One line of text. Left with more than it has room for, it ends in … and tells the rest."""

    typed_changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(self.typed_changed)
        self.editingFinished.connect(self.left)

    def typed(self) -> object:
        """Return the text."""
        return self.text()

    def settle(self) -> None:
        """Take it that what stands here is stored: undo is the window's from now on."""
        self.setModified(False)

    @override
    def event(self, event: QEvent, /) -> bool:
        if leaves_undo_alone(event, modified=self.isModified()):
            event.ignore()
            return False
        if isinstance(event, QHelpEvent) and not self.toolTip():
            whole = self.text() if self.is_cut() else ""
            QToolTip.showText(event.globalPos(), safe_tooltip(whole), self)
            return True
        return super().event(event)

    def is_cut(self) -> bool:
        """Tell whether the text is longer than the field."""
        room = self._text_box().width()
        return not self.actions() and self.fontMetrics().horizontalAdvance(self.text()) > room

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        if self.hasFocus() or not self.is_cut():
            return
        box, fixed = self._text_box(), bool(self.property("readOnly"))
        painter = QPainter(self)
        whole = box.adjusted(-_TEXT_MARGIN, 0, 2 * _TEXT_MARGIN, 0)  # Qt's text may stand scrolled
        painter.fillRect(whole, theme().color("surface-2" if fixed else "surface"))
        paint.text_line(painter, box, self.text(), "text-2" if fixed else "text")

    def _text_box(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inside = self.style().subElementRect(_CONTENTS, option, self)
        return inside.adjusted(_TEXT_MARGIN, 0, -_TEXT_MARGIN, 0)

    def show_value(self, value: Any, text: str) -> None:
        """Show ``text``; while the user is here the caret goes to the end of what changed."""
        if text != self.text():
            caret = end_of_change(self.text(), text) if self.hasFocus() else 0
            self.setText(text)
            self.setCursorPosition(caret)


class NumberField(TextField):
    """A number; empty is None."""

    def value(self) -> Decimal | None:
        """Return the number; None when empty.

        Raises:
            ValueError: It is no number.

        """
        return values.parse_number(self.text())


class MoneyField(TextField):
    """An amount, written as a person says it: 1800万, 1,800 万元, 18000000.

    Args:
        parent: Of the widget.
        currency: Gives what it is in.
        in_full: Whether it is never shown in 万.

    """

    def __init__(
        self,
        parent: QWidget | None = None,
        currency: Callable[[], Currency] = yuan,
        *,
        in_full: bool = False,
    ) -> None:
        super().__init__(parent)
        self._currency, self._in_full = currency, in_full
        self.left.connect(self._tidy)

    def value(self) -> Decimal | None:
        """Return the amount; None when empty.

        Raises:
            ValueError: It is no amount.

        """
        return values.parse_money(self.text())

    def show_amount(self, amount: Decimal | None) -> None:
        """Show an amount."""
        shown = money(amount, language(), self._currency(), in_full=self._in_full)
        self.show_value(amount, shown)

    @Slot()
    def _tidy(self) -> None:
        try:
            self.show_amount(self.value())
        except ValueError:
            return  # it stays as typed; whoever reads the value says what is wrong


class DateField(TextField):
    """A day, typed or picked from a calendar; empty is None. Up and down go a day on or back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(translate("DateField", "yyyy-mm-dd"))
        pick = QAction(translate("DateField", "Pick from the calendar"), self)
        set_icon(pick, "cal", "muted")
        pick.triggered.connect(self._open_calendar)
        self.addAction(pick, QLineEdit.ActionPosition.TrailingPosition)

    @override
    def minimumSizeHint(self) -> QSize:
        # However narrow the form and large the type: a day can be read.
        digits = self.fontMetrics().horizontalAdvance("0000-00-00")
        return QSize(digits + _ROUND_A_DAY, super().minimumSizeHint().height())

    def value(self) -> dt.date | None:
        """Return the day; None when empty.

        Raises:
            ValueError: It is no day.

        """
        return values.parse_date(self.text())

    def show_day(self, day: dt.date | None) -> None:
        """Show a day; None shows nothing."""
        self.show_value(day, values.date_text(day))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if event.key() in steps and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._go(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def _go(self, days: int) -> None:
        try:
            day = self.value()
        except ValueError:
            return  # nothing sensible to go on from
        if day is not None:
            self.show_day(day + dt.timedelta(days=days))
            self.setModified(True)
            self.typed_changed.emit()

    @Slot()
    def _open_calendar(self) -> None:
        calendar = _calendar(self)
        try:
            day = self.value()
        except ValueError:
            day = None
        if day is not None:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.clicked.connect(self._take)
        calendar.clicked.connect(calendar.close)
        calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        calendar.show()

    @Slot(QDate)
    def _take(self, picked: QDate) -> None:
        self.show_day(dt.date(picked.year(), picked.month(), picked.day()))
        self.typed_changed.emit()
        self.left.emit()


def _calendar(parent: QWidget) -> QCalendarWidget:
    calendar = QCalendarWidget(parent)
    calendar.setWindowFlags(Qt.WindowType.Popup)
    calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    weekend = QTextCharFormat()
    weekend.setForeground(theme().color("muted"))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, weekend)
    return calendar

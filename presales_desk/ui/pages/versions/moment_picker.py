"""The choice of a moment: now, an adjustment, a day with changes, or any day that is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyledItemDelegate, QWidget

from presales_desk.actions.plan_history import NOW, Moment, end_of
from presales_desk.ui.models import values
from presales_desk.ui.overriding import override
from presales_desk.ui.widgets.labels import restyle, safe_tooltip
from presales_desk.ui.widgets.line_editors import TextField
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QWheelEvent

_WIDTH, _LIST_WIDTH = 214, 360


class MomentPicker(QComboBox):
    """A list of moments in which a day can be typed too.

    Args:
        name: What the moment is for, such as ``From``.

    Signals:
        chosen: The Moment that the user took.
    """

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moments: list[Moment] = []
        self._moment = NOW
        self.setEditable(True)
        self.setLineEdit(TextField(self))  # leaves undo to the window while nothing is typed
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setAccessibleName(name)
        self.setFixedWidth(_WIDTH)
        self.view().setMinimumWidth(_LIST_WIDTH)
        self.activated.connect(self._take_offered)
        line = self._line()
        line.setAccessibleName(name)
        line.editingFinished.connect(self._take_typed)

    @property
    def moment(self) -> Moment:
        """The moment that is shown."""
        return self._moment

    def show_moments(self, moments: Sequence[Moment], chosen: Moment) -> None:
        """Offer these moments, and show one of them or another; nothing is announced."""
        self._moments = list(moments)
        self.clear()
        self.addItems([moment_text(moment) for moment in moments])
        self.choose(chosen)

    def choose(self, moment: Moment) -> None:
        """Show a moment as taken; nothing is announced."""
        self._moment = moment
        same = [offered.at for offered in self._moments]
        self.setCurrentIndex(same.index(moment.at) if moment.at in same else -1)
        self.setEditText(moment_text(moment))
        self._line().setCursorPosition(0)
        self._mark(wrong="")

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _line(self) -> QLineEdit:
        line = self.lineEdit()
        assert line is not None, "it is editable"
        return line

    @Slot(int)
    def _take_offered(self, place: int) -> None:
        self._take(self._moments[place])

    @Slot()
    def _take_typed(self) -> None:
        typed = self.currentText().strip()
        if typed == moment_text(self._moment):
            self._mark(wrong="")
            return
        try:
            day = values.parse_date(typed)
        except ValueError:
            self._mark(wrong=typed)
            return
        self._take(NOW if day is None else end_of(day))

    def _take(self, moment: Moment) -> None:
        changed = moment != self._moment
        self.choose(moment)
        if changed:
            self.chosen.emit(moment)

    def _mark(self, wrong: str) -> None:
        """Say that ``wrong`` is no day; empty when all is well."""
        says = translate("MomentPicker", "“{text}” is no day. Write it as 2026-11-20.")
        self.setToolTip(safe_tooltip(says.format(text=wrong)) if wrong else "")
        self.setAccessibleDescription(says.format(text=wrong) if wrong else "")
        self.setProperty("invalid", bool(wrong))
        restyle(self)


def moment_text(moment: Moment) -> str:
    """Return how a moment is called: by its day, and by what was decided then."""
    if moment == NOW:
        return translate("MomentPicker", "Now")
    at = moment.at.astimezone()
    if moment.adjustment is None:
        is_end = end_of(at.date()).at == moment.at
        return f"{at:%Y-%m-%d}" if is_end else f"{at:%Y-%m-%d %H:%M:%S}"
    kind = term(f"adjustment.{moment.adjustment.kind}")
    if moment.is_before:
        words = translate("MomentPicker", "{day} before: {adjustment}")
        return words.format(day=f"{at:%Y-%m-%d}", adjustment=kind)
    words = translate("MomentPicker", "{day} after: {adjustment}")
    named = words.format(day=f"{at:%Y-%m-%d}", adjustment=kind)
    return dotted(named, moment.adjustment.reason)

"""What was logged so far, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from presales_desk.actions.meeting import LineKind, LogLine
from presales_desk.ui import paint
from presales_desk.ui.question_looks import KIND_TONES
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPainter

    from presales_desk.records.questions import Question

_ROW = 48


class LogList(QWidget):
    """Lines of the log: Enter words one, Delete takes it away.

    Signals:
        opened: A LogLine.
        delete_wanted: A LogLine.
    """

    opened = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._names: Mapping[str, str] = {}
        self.list = ItemList(
            translate("Companion", "Log"), self._describe, self._paint, height=_ROW
        )
        self.list.opened.connect(self.opened)
        column(self).addWidget(self.list)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete)

    def show_lines(self, lines: Sequence[LogLine], names: Mapping[str, str]) -> None:
        """Show these lines, with the names of those who spoke by their ids."""
        self._names = names
        newer = len(lines) > len(self.list.items())
        self.list.show_items(lines)
        if newer:
            self.list.scrollToTop()

    @Slot()
    def _delete(self) -> None:
        if (line := self.list.current_item()) is not None:
            self.delete_wanted.emit(line)

    def _describe(self, line: LogLine) -> str:
        who = self._names.get(line.who or "", "")
        return dotted(f"{line.at:%H:%M}", kind_of(line)[0], who, line.text)

    def _paint(self, painter: QPainter, rect: QRect, item: Any) -> None:
        line = cast("LogLine", item)
        half = theme().pixels(20)
        upper = QRect(rect.left(), rect.top() + 3, rect.width(), half)
        painter.setFont(theme().font("small"))
        time = painter.fontMetrics().horizontalAdvance("00:00") + 8
        paint.text_line(painter, upper, f"{line.at:%H:%M}", "muted")
        chip = paint.paint_chip(painter, upper.adjusted(time, 0, 0, 0), *kind_of(line))
        painter.setFont(theme().font("small"))
        beside = upper.adjusted(time + chip.width() + 8, 0, 0, 0)
        paint.text_line(painter, beside, self._names.get(line.who or "", ""), "text-2")
        painter.setFont(theme().font())
        lower = QRect(rect.left(), upper.bottom(), rect.width(), half)
        nothing = translate("Companion", "(no words yet)")
        token = "text" if line.text else "muted"
        paint.text_line(painter, lower, line.text or nothing, token)


def kind_of(line: LogLine) -> tuple[str, str]:
    """Return name and tone of what was logged."""
    if line.kind is LineKind.PROMISE:
        return translate("Companion", "Promise"), "primary"
    if line.kind is LineKind.INTEREST:
        return translate("Companion", "Interest shown"), "amber"
    kind = cast("Question", line.record).kind
    if kind is None:
        return translate("Companion", "Question"), "line"
    return term(f"method.question_types.{kind}"), KIND_TONES[kind]

"""What was accepted as it is in the talk, with the reasons; each can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from presales_desk.records.formats import day
from presales_desk.ui import paint
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.checking.remarks import place_name
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import dotted, finding_text, language, term, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

    from presales_desk.actions.acceptances import Acceptance

_SIZE, _ROW = (720, 420), 48


class AcceptedDialog(QDialog):
    """Delete takes the one with the cursor back; Enter goes to its slide.

    Signals:
        returned: The Acceptance that the user takes back.
        chosen: Id of the slide or the outline that it is about.
    """

    returned = Signal(object)
    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("AcceptedDialog", "Accepted as it is"))
        self.resize(*_SIZE)
        self._numbers: Mapping[str, int] = {}
        name = translate("AcceptedDialog", "Accepted findings")
        self.list = ItemList(name, self._describe, self._paint, height=_ROW)
        self.list.opened.connect(self._go)
        self.list.installEventFilter(self)
        take_back = translate("AcceptedDialog", "Take back")
        self.take_back = Button(take_back).when_clicked(self._return)
        body = column(self, margin=16, spacing=10)
        hint = translate(
            "AcceptedDialog",
            "The check leaves these out and they hold up no sending. Taken back, they show again.",
        )
        body.addWidget(PlainLabel(hint, "secondary", wrap=True))
        body.addWidget(self.list, 1)
        foot = row(spacing=8)
        foot.addWidget(self.take_back)
        foot.addStretch(1)
        foot.addWidget(Button(translate("AcceptedDialog", "Close")).when_clicked(self.reject))
        body.addLayout(foot)

    def show_accepted(self, accepted: Sequence[Acceptance], numbers: Mapping[str, int]) -> None:
        """Show what is accepted; ``numbers`` are those of the slides, by their ids."""
        place = max(self.list.currentIndex().row(), 0)
        self._numbers = numbers
        self.list.show_items(accepted)
        self.list.choose(min(place, len(accepted) - 1))
        self.take_back.setEnabled(bool(accepted))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            self._return()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _return(self) -> None:
        one = self.list.current_item()
        if one is not None:
            self.returned.emit(one)

    @Slot(object)
    def _go(self, one: Acceptance) -> None:
        self.chosen.emit(one.record_id)

    def _paint(self, painter: QPainter, rect: QRect, one: Acceptance) -> None:
        paint.paint_two_lines(painter, rect, self._what(one), self._why(one))

    def _describe(self, one: Acceptance) -> str:
        return f"{self._what(one)}\n{self._why(one)}"

    def _what(self, one: Acceptance) -> str:
        """Return what is kept away, else under which of the eight problems it fell."""
        if one.findings:
            return " ".join(dict.fromkeys(map(finding_text, one.findings)))
        words = translate("AcceptedDialog", "{problem}: nothing of the kind is found any more")
        return words.format(problem=term(f"method.{one.problem.item}"))

    def _why(self, one: Acceptance) -> str:
        last = one.silences[-1]
        when = day(last.day, language()) if last.day is not None else ""
        unsaid = translate("AcceptedDialog", "no reason given")
        return dotted(place_name(self._numbers.get(one.record_id, 0)), last.reason or unsaid, when)

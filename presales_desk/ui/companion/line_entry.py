"""The line that was just logged: its words, and whose they were. Stored while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame

from presales_desk.ui.companion.who import best_match
from presales_desk.ui.overriding import override
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.line_editors import TextField
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from presales_desk.records.people import Stakeholder
    from presales_desk.ui.palette_match import Sound

IDLE_MS = 800
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineEntry(QFrame):
    """Hidden until something is logged. Enter and Esc put it away; Tab leads to who said it.

    Signals:
        worded: The words, whenever they are to be stored.
        said: The Stakeholder who said it, or None.
        closed: The user is done with it.
    """

    worded = Signal(str)
    said = Signal(object)
    closed = Signal()

    def __init__(self, sounds: Mapping[str, Sound]) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._sounds = sounds
        self._people: Sequence[Stakeholder] = ()
        self._person: Stakeholder | None = None
        self._is_logged = True
        self.kind, self.found = Chip(""), PlainLabel("", "hint")
        self.text, self.who = TextField(), TextField()
        self.text.setAccessibleName(translate("Companion", "What was said"))
        self.who.setPlaceholderText(translate("Companion", "Who: name or initials"))
        self.who.setAccessibleName(self.who.placeholderText())
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.store)
        self.text.textEdited.connect(self._wait)
        self.who.textEdited.connect(self._find)
        self.text.left.connect(self._leave_text)
        self._lay_out()
        self.hide()

    def begin(
        self,
        kind: tuple[str, str],
        people: Sequence[Stakeholder],
        text: str = "",
        who: Stakeholder | None = None,
        *,
        is_logged: bool = True,
    ) -> None:
        """Let a line be worded.

        Args:
            kind: Name and tone of what was logged.
            people: Who may have said it, those who are here first.
            text: That it has already.
            who: Who said it as far as is known.
            is_logged: The line is in the log already and grows while one types. A note is not:
                it is somebody's own, and stored with Enter.

        """
        self._people, self._person, self._is_logged = people, who, is_logged
        self.kind.show_text(*kind)
        self.text.setText(text)
        self.who.setText(who.name if who is not None else "")
        self.who.setVisible(is_logged)
        self.found.setText("")
        self.show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text.end(False)  # noqa: FBT003 (Qt names it not): nothing that stands there is typed over by accident

    @Slot()
    def _wait(self) -> None:
        if self._is_logged:
            self._idle.start()

    @Slot()
    def _leave_text(self) -> None:
        if self._is_logged:
            self.store()

    @Slot()
    def store(self) -> None:
        """Hand over what is typed."""
        self._idle.stop()
        if self.text.isModified():
            self.text.settle()
            self.worded.emit(" ".join(self.text.text().split()))

    def close_line(self) -> None:
        """Store what is typed, and go."""
        if self.isHidden():
            return
        self.store()
        self.hide()
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in _ENTERS or event.key() == Qt.Key.Key_Escape:
            self.close_line()
            return
        super().keyPressEvent(event)

    @Slot(str)
    def _find(self, typed: str) -> None:
        """Show whom the typed letters mean, and take it that they said it."""
        person = best_match(typed, self._people, self._sounds)
        nobody = translate("Companion", "nobody by that name") if typed.strip() else ""
        self.found.setText(person.name if person is not None else nobody)
        before = self._person.id if self._person is not None else ""
        self._person = person
        if (person.id if person is not None else "") != before:
            self.said.emit(person)

    def _lay_out(self) -> None:
        head = row(spacing=8)
        head.addWidget(self.kind)
        head.addWidget(self.who, 1)
        head.addWidget(self.found)
        body = column(self, margin=10, spacing=6)
        body.addWidget(self.text)
        body.addLayout(head)
        self.setTabOrder(self.text, self.who)

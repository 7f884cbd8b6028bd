"""The inspector: how to ask for what is missing, whom, and what happens without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

from presales_desk.method import load
from presales_desk.planning.interview import missing_questions
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.key_info.people import people_list
from presales_desk.ui.widgets.frames import Drawer
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QVBoxLayout

    from presales_desk.method.items import KeyInfo
    from presales_desk.planning.informants import Informant
    from presales_desk.planning.key_info import ItemState


class HowToAsk(Drawer):
    """Questions that move the customer (method, section 12) for the chosen item.

    Signals:
        copied: A question that was put on the clipboard.
        person_wanted: Id of a stakeholder whom the user wants to see.
    """

    copied = Signal(str)
    person_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(translate("HowToAsk", "How to ask"))
        self.header.set_title(translate("HowToAsk", "How to ask"))
        self._shown: tuple[object, ...] = ()
        self.people = people_list()

    def show_item(self, item: KeyInfo, state: ItemState, people: Sequence[Informant]) -> None:
        """Show how to ask for what has no evidence yet, and whom; the same changes nothing."""
        missing = tuple(missing_questions(item, state, language()))
        shown = (item.key, missing, tuple(people))
        if self._shown == shown:
            return
        self._shown = shown
        self.clear()
        self._add_missing(missing)
        self._add_moving(item)
        who = ("、" if language() == "zh" else ", ").join(one.of(language()) for one in item.ask)
        self._add_lines(translate("HowToAsk", "Whom to ask"), [who])
        self._add_people(people)
        self._add_lines(translate("HowToAsk", "Without it"), [item.consequence.of(language())])

    def _add_missing(self, missing: tuple[str, ...]) -> None:
        if missing:
            self._add_lines(translate("HowToAsk", "Still to be asked or proved"), missing)
            return
        body = self.add_section()
        done = translate("HowToAsk", "Every question here has evidence. Ask again when it ages.")
        body.addWidget(PlainLabel(done, "success", wrap=True))

    def _add_moving(self, item: KeyInfo) -> None:
        for kind in load().moving_questions:
            texts = [q.text.of(language()) for q in item.moving if q.kind.value == kind.key]
            if not texts:
                continue
            body = self.add_section(kind.name.of(language()))
            for text in texts:
                self._add_question(body, text)

    def _add_people(self, people: Sequence[Informant]) -> None:
        """Name the project's own people, in a list that goes with its section."""
        self.people = people_list()
        if people:
            body = self.add_section()
            body.setContentsMargins(0, 0, 0, 0)
            body.addWidget(self.people)
            self.people.show_items(people)
            self.people.opened.connect(self._want)

    @Slot(object)
    def _want(self, informant: Informant) -> None:
        self.person_wanted.emit(informant.person.id)

    def _add_question(self, body: QVBoxLayout, text: str) -> None:
        line = CopyLine(text)
        line.copied.connect(self.copied)
        body.addWidget(line)

    def _add_lines(self, title: str, texts: list[str] | tuple[str, ...]) -> None:
        body = self.add_section(title)
        for text in texts:
            body.addWidget(PlainLabel(text, "secondary", wrap=True))


class CopyLine(PlainLabel):
    """A sentence that a click or Enter puts on the clipboard.

    Signals:
        copied: The sentence.
    """

    copied = Signal(str)

    def __init__(self, text: str) -> None:
        super().__init__(text, "copy", wrap=True)
        self.setIndent(0)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(translate("CopyLine", "Click to copy"))
        self.setAccessibleDescription(translate("CopyLine", "Enter copies it"))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._copy()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._copy()
            return
        super().keyPressEvent(event)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.copied.emit(self.text())

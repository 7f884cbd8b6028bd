"""Who takes part: a chip for each, pressed once they are here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from presales_desk.ui.widgets.flow import FlowLayout
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel, menu_text
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.exchange import Attendee

Named = tuple["Attendee", str]
"""Somebody who takes part, and their name."""


class PeopleHere(QFrame):
    """Attendees of both sides.

    Signals:
        turned: An Attendee, whether they are here.
    """

    turned = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("drawerSection")
        self._shown: list[Named] = []
        self._count = PlainLabel("", "muted")
        head = row()
        head.addWidget(PlainLabel(translate("Companion", "Who is here"), "muted"))
        head.addStretch(1)
        head.addWidget(self._count)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        body = column(self, spacing=4)
        body.setContentsMargins(12, 8, 12, 8)
        body.addLayout(head)
        body.addWidget(self._chips)

    def show_people(self, people: Sequence[Named], *, read_only: bool) -> None:
        """Show these people; the chip that has the focus keeps it."""
        self.setVisible(bool(people))
        here = sum(attendee.present is True for attendee, _ in people)
        counted = translate("Companion", "{here} of {count}")
        self._count.setText(counted.format(here=here, count=len(people)))
        if [name for _, name in people] != [name for _, name in self._shown]:
            self._make_chips(people)
        self._shown = list(people)
        for chip, (attendee, _) in zip(self.chips(), people, strict=True):
            chip.setChecked(attendee.present is True)
            chip.setEnabled(not read_only)

    def chips(self) -> list[QToolButton]:
        """Return the chips in their order."""
        widgets = [self._flow.itemAt(place) for place in range(self._flow.count())]
        return [w for item in widgets if item and isinstance(w := item.widget(), QToolButton)]

    def _make_chips(self, people: Sequence[Named]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for place, (_, name) in enumerate(people):
            chip = _PersonChip(place, name)
            chip.turned.connect(self._turn)
            self._flow.addWidget(chip)

    @Slot(int, bool)
    def _turn(self, place: int, here: bool) -> None:  # noqa: FBT001 (Qt passes it by place)
        self.turned.emit(self._shown[place][0], here)


class _PersonChip(QToolButton):
    """A name that is pressed while its bearer is here.

    Signals:
        turned: Its place, whether it is pressed now.
    """

    turned = Signal(int, bool)

    def __init__(self, place: int, name: str) -> None:
        super().__init__()
        self._place = place
        self.setObjectName("personChip")
        self.setText(menu_text(name))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._announce)

    @Slot(bool)
    def _announce(self, checked: bool) -> None:  # noqa: FBT001 (Qt passes it by place)
        self.turned.emit(self._place, checked)

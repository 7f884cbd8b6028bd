"""What the slide in the editor has to do with the plan, as chips: for whom, what it carries out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from presales_desk.records.competition import PLAYED_ON
from presales_desk.records.outline import ANSWERS, MEETS, SHOWS
from presales_desk.records.people import AUDIENCE
from presales_desk.ui import paint
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import IconButton
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.flow import FlowLayout
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel, safe_tooltip
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QKeyEvent

    from presales_desk.actions.slide_links import SlideTie

GROUPS = ((AUDIENCE,), (PLAYED_ON, SHOWS), (ANSWERS, MEETS))
"""Roles that stand together."""
_TONES = {AUDIENCE: "line", PLAYED_ON: "primary", SHOWS: "primary"}
_WIDEST = 200


def group_name(group: int) -> str:
    """Return the heading of a group of ``GROUPS``."""
    return (
        translate("SlideTies", "For whom"),
        translate("SlideTies", "Plays and strengths"),
        translate("SlideTies", "Answers and meets"),
    )[group]


class SlideTies(QWidget):
    """Three lines of chips, each with a button that adds.

    Signals:
        asked: The user wants to choose: place of the group.
        removed: The SlideTie to take away.
        opened: The SlideTie whose record the user wants to see.
    """

    asked = Signal(int)
    removed = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        body = column(self, spacing=8)
        self.groups = [_Group(place) for place in range(len(GROUPS))]
        for group in self.groups:
            group.asked.connect(self.asked)
            group.removed.connect(self.removed)
            group.opened.connect(self.opened)
            body.addWidget(group)

    def show_ties(self, ties: Sequence[SlideTie], *, read_only: bool) -> None:
        """Show what the slide is tied to."""
        for group, roles in zip(self.groups, GROUPS, strict=True):
            group.show_ties([tie for tie in ties if tie.role in roles], read_only=read_only)


class _Group(QWidget):
    asked = Signal(int)
    removed = Signal(object)
    opened = Signal(object)

    def __init__(self, place: int) -> None:
        super().__init__()
        self._place = place
        self._shown: list[SlideTie] | None = None
        self.add = IconButton("plus", translate("SlideTies", "Tie to the plan"), small=True)
        self.add.setAccessibleName(f"{group_name(place)}: {self.add.toolTip()}")
        self.add.clicked.connect(self._ask)
        head = row(spacing=4)
        head.addWidget(PlainLabel(group_name(place), "muted"))
        head.addWidget(self.add)
        head.addStretch(1)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        body = column(self, spacing=4)
        body.addLayout(head)
        body.addWidget(self._chips)

    def show_ties(self, ties: Sequence[SlideTie], *, read_only: bool) -> None:
        self.add.setVisible(not read_only)
        if self._shown == list(ties):
            return
        self._shown = list(ties)
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for tie in ties:
            chip = TieChip(tie, read_only=read_only)
            chip.removed.connect(self.removed)
            chip.opened.connect(self.opened)
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(ties))

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._place)


class TieChip(Chip):
    """A record that a slide is tied to: Enter or a click shows it, Delete takes the tie away."""

    removed = Signal(object)
    opened = Signal(object)

    def __init__(self, tie: SlideTie, *, read_only: bool) -> None:
        words = f"{tie.words} · {tie.note}" if tie.role == AUDIENCE and tie.note else tie.words
        super().__init__(words, _TONES.get(tie.role, "neutral"), clickable=True)
        self.tie, self._read_only = tie, read_only
        hint = translate("SlideTies", "Click shows it, Delete takes the tie away")
        self.setToolTip(safe_tooltip("\n".join(filter(None, (tie.words, tie.note, hint)))))
        self.clicked.connect(self._open)

    @override
    def sizeHint(self) -> QSize:
        size = paint.chip_size(self.text())
        size.setWidth(min(size.width(), theme().pixels(_WIDEST)))
        return size

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        gone = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if gone and not self._read_only:
            self.removed.emit(self.tie)
            return
        super().keyPressEvent(event)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.tie)

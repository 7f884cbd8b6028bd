"""Choosing the slides that a record of the plan belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget

from presales_desk.ui.pages.outline.slide_ticks import SlideTicks
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.search_field import SearchField
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.outline import Slide

_SIZE = (560, 520)


class SlideChoice(QDialog):
    """Slides with boxes, a filter above them. Enter takes what is ticked."""

    def __init__(self, what: str, slides: Sequence[Slide], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("SlideChoice", "Tie to slides"))
        self.resize(*_SIZE)
        self.slides = SlideTicks()
        self.filter = SearchField(translate("SlideChoice", "Filter"))
        self.filter.searched.connect(self.slides.filter)
        self.act = Button(translate("SlideChoice", "Tie"), Kind.PRIMARY)
        self.act.setDefault(True)
        self.act.clicked.connect(self.accept)
        self.slides.counted.connect(self._count)
        body = column(self, margin=16, spacing=8)
        body.addWidget(PlainLabel(what, "section", wrap=True))
        body.addWidget(self.filter)
        body.addWidget(self.slides, 1)
        body.addLayout(dialog_foot(self, self.act))
        self.slides.show_slides(slides)
        self.slides.setFocus()

    @Slot(int)
    def _count(self, ticked: int) -> None:
        self.act.setEnabled(ticked > 0)

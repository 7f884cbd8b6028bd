"""What no slide brings out, and slides that are for nobody: lists beside the matrix."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QFrame

from presales_desk.ui import paint
from presales_desk.ui.icons import pixmap
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import Header, column, scrolled_column
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from presales_desk.planning.coverage import Coverage

_ICON = 14
_MOST_ROWS = 6
_ROW = 32


class HoleKind(StrEnum):
    """What is missing."""

    STRENGTH = "strength"
    PLAY = "play"
    KEY = "key"
    SLIDE = "slide"


@dataclass(frozen=True, slots=True)
class Hole:
    """A record that no slide brings out; or a slide that is for nobody."""

    kind: HoleKind
    record_id: str
    words: str


_TONES = {
    HoleKind.STRENGTH: ("warn", "warning"),
    HoleKind.PLAY: ("warn", "warning"),
    HoleKind.KEY: ("info", "primary"),
    HoleKind.SLIDE: ("info", "primary"),
}


def holes_of(coverage: Coverage) -> dict[HoleKind, list[Hole]]:
    """Return the holes of a talk by kind."""
    targets = {
        HoleKind.STRENGTH: coverage.strengths,
        HoleKind.PLAY: coverage.plays,
        HoleKind.KEY: coverage.keys,
    }
    found = {
        kind: [Hole(kind, one.record_id, one.words) for one in ones if one.is_hole]
        for kind, ones in targets.items()
    }
    numbered = enumerate(coverage.slides, start=1)
    found[HoleKind.SLIDE] = [
        Hole(HoleKind.SLIDE, slide.id, dotted(str(number), slide.title or _kind_name(slide.kind)))
        for number, slide in numbered
        if slide.id in coverage.unserved
    ]
    return found


class HoleLists(QFrame):
    """Four lists; one without holes says so in its head.

    Signals:
        opened: The Hole that the user wants to mend.
    """

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("outlinePane")
        self._heads: dict[HoleKind, Header] = {}
        self.lists: dict[HoleKind, ItemList] = {}
        body, scroller = scrolled_column()
        column(self).addWidget(scroller)
        place = 0
        for kind, title in _titles().items():
            self._heads[kind] = Header(title)
            self.lists[kind] = ItemList(title, _words, _paint_hole, height=_ROW, most=_MOST_ROWS)
            self.lists[kind].opened.connect(self.opened)
            body.insertWidget(place, self._heads[kind])
            body.insertWidget(place + 1, self.lists[kind])
            place += 2

    def show_holes(self, coverage: Coverage) -> None:
        """Show what ``coverage`` lacks."""
        for kind, holes in holes_of(coverage).items():
            self.lists[kind].show_items(holes)
            self.lists[kind].setVisible(bool(holes))
            none = translate("Coverage", "none")
            self._heads[kind].set_sub(str(len(holes)) if holes else none)


def _titles() -> dict[HoleKind, str]:
    return {
        HoleKind.STRENGTH: translate("Coverage", "Strengths of this phase on no slide"),
        HoleKind.PLAY: translate("Coverage", "Plays on no slide"),
        HoleKind.KEY: translate("Coverage", "Success keys met by no slide"),
        HoleKind.SLIDE: translate("Coverage", "Slides that are for nobody"),
    }


def _kind_name(kind: str) -> str:
    return term(f"slide_kind.{kind}")


def _words(hole: Hole) -> str:
    return hole.words


def _paint_hole(painter: QPainter, rect: QRect, hole: Hole) -> None:
    sign, colour = _TONES[hole.kind]
    ratio = painter.device().devicePixelRatio()
    place = QRect(rect.left(), rect.center().y() - _ICON // 2 + 1, _ICON, _ICON)
    painter.drawPixmap(place, pixmap(sign, colour, _ICON, ratio))
    painter.setFont(theme().font("body"))
    paint.text_line(painter, rect.adjusted(_ICON + 6, 0, 0, 0), hole.words, "text")

"""A list of slides with boxes: for whoever copies some, or ties some to a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from presales_desk.method import load
from presales_desk.planning.outline import sections
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import language, term, translate

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from presales_desk.method.keys import Section
    from presales_desk.records.outline import Slide

_ID = Qt.ItemDataRole.UserRole
_HEAD = Qt.ItemFlag.NoItemFlags
_SLIDE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class SlideTicks(QListWidget):
    """Slides block by block; space ticks, the cursor says which slide is looked at.

    Signals:
        looked_at: Id of the slide with the cursor; empty for none.
        counted: How many are ticked.
    """

    looked_at = Signal(str)
    counted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("SlideTicks", "Slides"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(self._count)
        self.currentItemChanged.connect(self._tell)

    def show_slides(self, slides: Sequence[Slide], ticked: Collection[str] = ()) -> None:
        """Show slides in the order of the talk; those of ``ticked`` begin with a tick."""
        self.blockSignals(True)  # noqa: FBT003 (Qt's own)
        self.clear()
        number = 0
        for block in sections(slides):
            if block.slides:
                self.addItem(_head(block.section))
            for slide in block.slides:
                number += 1
                self.addItem(_item(slide, number, on=slide.id in ticked))
        self.blockSignals(False)  # noqa: FBT003 (Qt's own)
        self.setCurrentRow(1 if number else -1)
        self._count()
        self._tell()

    def ticked(self) -> list[str]:
        """Return the ids of the ticked slides, in the order of the talk."""
        return [item.data(_ID) for item in self._items() if item.checkState() is _ON]

    def filter(self, text: str) -> None:
        """Show only the slides in which ``text`` stands."""
        wanted = text.casefold()
        for item in self._items():
            item.setHidden(wanted not in item.text().casefold())

    @Slot()
    def tick_all(self) -> None:
        """Tick what is shown; when all of it is ticked already, none of it."""
        shown = [item for item in self._items() if not item.isHidden()]
        state = _OFF if all(item.checkState() is _ON for item in shown) else _ON
        self.blockSignals(True)  # noqa: FBT003 (Qt's own)
        for item in shown:
            item.setCheckState(state)
        self.blockSignals(False)  # noqa: FBT003 (Qt's own)
        self.viewport().update()
        self._count()

    def _items(self) -> list[QListWidgetItem]:
        items = [self.item(row) for row in range(self.count())]
        return [item for item in items if item.data(_ID)]

    @Slot()
    def _count(self) -> None:
        self.counted.emit(len(self.ticked()))

    @Slot()
    def _tell(self) -> None:
        self.looked_at.emit(str(self.currentIndex().data(_ID) or ""))


def _head(section: Section) -> QListWidgetItem:
    block = next(one for one in load().sections if one.key == section)
    name = block.name.of(language())
    item = QListWidgetItem(f"{block.letter}  {name}" if block.letter else name)
    item.setFlags(_HEAD)
    item.setFont(theme().font("small-bold"))
    item.setForeground(theme().color("muted"))
    return item


def _item(slide: Slide, number: int, *, on: bool) -> QListWidgetItem:
    title = " ".join(slide.title.split()) or term(f"slide_kind.{slide.kind}")
    item = QListWidgetItem(f"{number}  {title}")
    item.setData(_ID, slide.id)
    item.setFlags(_SLIDE)
    item.setCheckState(_ON if on else _OFF)
    item.setToolTip(safe_tooltip(title))
    return item

"""All kinds of slides that a talk may hold, in a popup: by their pictures, or by typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from presales_desk.ui import palette_match
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.kind_pictures import KindPicture
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.search_field import SearchField
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.enums import SlideKind

_COLUMNS = 7
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_COLUMNS,
    Qt.Key.Key_Down: _COLUMNS,
}


class KindGallery(QFrame):
    """Arrows go through the pictures, Enter takes one, Esc closes; typing finds by name.

    Signals:
        chosen: A SlideKind.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.search = SearchField(translate("KindGallery", "Find a kind of slide"))
        self.search.installEventFilter(self)
        self.search.searched.connect(self._filter)
        self._none = PlainLabel(translate("KindGallery", "No kind of that name"), "hint")
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._pictures: list[KindPicture] = []
        self._sounds: dict[str, palette_match.Sound] = {}
        body = column(self, margin=12, spacing=10)
        body.addWidget(self.search)
        body.addWidget(self._none)
        body.addLayout(self._grid)
        self._none.hide()

    def open_at(self, place: QPoint, kinds: Sequence[SlideKind], current: SlideKind) -> None:
        """Show ``kinds`` with the top left corner at ``place``, ``current`` as the slide's own."""
        self._fill(kinds)
        for picture in self._pictures:
            picture.setChecked(picture.kind is current)
        self.search.clear()
        self._filter("")
        self.adjustSize()
        self.move(place)
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def shown(self) -> list[KindPicture]:
        """Return the pictures that match what is typed, in their order."""
        return [picture for picture in self._pictures if not picture.isHidden()]

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if watched is self.search and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._filter(self.search.text().strip())
                self._take(next(iter(self.shown()), None))
                return True
            if watched is self.search and key is Qt.Key.Key_Down:
                self._focus(0)
                return True
            if isinstance(watched, KindPicture) and self._goes(watched, key):
                return True
        return super().eventFilter(watched, event)

    def _goes(self, picture: KindPicture, key: Qt.Key) -> bool:
        """Follow a key on ``picture``; tell whether it was one of ours."""
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(picture)
        elif key in _STEPS:
            place = self.shown().index(picture) + _STEPS[key]
            if place < 0:
                self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self._focus(place)
        else:
            return False
        return True

    def _focus(self, place: int) -> None:
        shown = self.shown()
        if shown:
            shown[min(place, len(shown) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _fill(self, kinds: Sequence[SlideKind]) -> None:
        if [picture.kind for picture in self._pictures] == list(kinds):
            return
        for picture in self._pictures:
            self._grid.removeWidget(picture)
            picture.deleteLater()
        self._pictures = [KindPicture(kind) for kind in kinds]
        for picture in self._pictures:
            picture.clicked.connect(self._take_clicked)
            picture.installEventFilter(self)
        self._sounds = palette_match.sounds_of(term(f"slide_kind.{kind}") for kind in kinds)

    @Slot(str)
    def _filter(self, text: str) -> None:
        found = [p for p in self._pictures if self._matches(p, text)]
        for picture in self._pictures:
            self._grid.removeWidget(picture)
            picture.setVisible(picture in found)
        for place, picture in enumerate(found):
            self._grid.addWidget(picture, place // _COLUMNS, place % _COLUMNS)
        self._none.setVisible(not found)

    def _matches(self, picture: KindPicture, text: str) -> bool:
        return palette_match.rank(text, picture.accessibleName(), self._sounds) is not None

    @Slot()
    def _take_clicked(self) -> None:
        sender = self.sender()
        self._take(sender if isinstance(sender, KindPicture) else None)

    def _take(self, picture: KindPicture | None) -> None:
        if picture is not None:
            self.close()
            self.chosen.emit(picture.kind)

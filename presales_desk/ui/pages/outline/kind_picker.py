"""The choice of a slide's kind: the usual ones as pictures, all others behind a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from presales_desk.planning.kind_choice import usual_kinds
from presales_desk.records.enums import SlideKind
from presales_desk.ui.models.field import Choice
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.kind_gallery import KindGallery
from presales_desk.ui.pages.outline.kind_pictures import KindPicture
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.value_editors import ChoiceField
from presales_desk.ui.words import term

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from presales_desk.method.keys import Section

_GAP, _MOST = 8, 6
_LIST_LETTERS = 14
"""The list has room for so many letters, whatever is taken."""


class KindPicker(QWidget):
    """Shows the kind of the slide and takes another one.

    Signals:
        chosen: A SlideKind that the user wants.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Layout"))
        self._kind = SlideKind.BULLETS
        self._allowed: tuple[SlideKind, ...] = ()
        self._pictures: list[KindPicture] = []
        self.gallery: KindGallery | None = None
        self.list = ChoiceField()
        self.list.setMinimumContentsLength(_LIST_LETTERS)
        self.list.setAccessibleName(self.accessibleName())
        self.list.activated.connect(self._choose_listed)
        self.more = Button(self.tr("More…"), small=True)
        self.more.setToolTip(self.tr("All kinds of slides"))
        self.more.setAccessibleName(self.more.toolTip())
        self.more.clicked.connect(self.open_gallery)
        self._lay_out()
        self.set_low(low=False)

    def show_kind(self, kind: SlideKind, section: Section, allowed: Sequence[SlideKind]) -> None:
        """Show ``kind`` as taken among those usual in ``section``; nothing is announced.

        Args:
            kind: Of the slide.
            section: Where it stands.
            allowed: What the talk may hold; the slide's own kind is shown all the same.

        """
        self._kind, self._allowed = kind, tuple(k for k in SlideKind if k in (*allowed, kind))
        self._show_pictures([k for k in usual_kinds(section) if k in allowed])
        if self.list.count() != len(self._allowed) or self.list.typed() not in self._allowed:
            self.list.show_choices([_choice(kind) for kind in self._allowed])
        self.list.show_value(kind, "")

    def kinds(self) -> list[SlideKind]:
        """Return the kinds that stand in the row."""
        return [picture.kind for picture in self._pictures]

    def stops(self) -> list[QWidget]:
        """Return what Tab visits, in the order in which it stands there."""
        return [*self._pictures, self.more, self.list]

    def take(self, kind: SlideKind) -> None:
        """Choose ``kind`` as by its picture."""
        self.chosen.emit(kind)

    def set_low(self, *, low: bool) -> None:
        """Show a list instead of the pictures in a low window."""
        self._usual.setVisible(not low)
        self._one_line.setVisible(low)

    @Slot()
    def open_gallery(self) -> None:
        """Show all kinds that the talk may hold."""
        if self.gallery is None:
            self.gallery = KindGallery(self)
            self.gallery.chosen.connect(self.chosen)
        corner = self.mapToGlobal(QPoint(0, self.height() + 4))
        self.gallery.open_at(corner, self._allowed, self._kind)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_fitting()

    def _lay_out(self) -> None:
        self._usual, self._one_line = QWidget(), QWidget()
        self._usual.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = row(self._usual, spacing=_GAP)
        self._row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(1)
        short = row(self._one_line, spacing=_GAP)
        short.addWidget(PlainLabel(self.tr("Layout"), "muted"))
        short.addWidget(self.list)
        short.addStretch(1)
        body = column(self)
        body.addWidget(self._usual)
        body.addWidget(self._one_line)

    def _show_pictures(self, usual: Sequence[SlideKind]) -> None:
        """Put ``usual`` into the row, and the slide's own kind before them if it is none."""
        kinds = [*usual] if self._kind in usual else [self._kind, *usual][:_MOST]
        if kinds != self.kinds():
            focused = any(picture.hasFocus() for picture in self._pictures)
            for picture in self._pictures:
                self._row.removeWidget(picture)
                picture.hide()
                picture.deleteLater()
            self._pictures = [KindPicture(kind) for kind in kinds]
            for place, picture in enumerate(self._pictures):
                picture.clicked.connect(self._choose_picture)
                self._row.insertWidget(place, picture)
            if focused:
                self._pictures[kinds.index(self._kind)].setFocus(Qt.FocusReason.OtherFocusReason)
        for picture in self._pictures:
            picture.setChecked(picture.kind is self._kind)
        self._show_fitting()

    def _show_fitting(self) -> None:
        """Leave out the last pictures in a narrow pane, but never the kind that is taken."""
        widths = {picture.kind: picture.sizeHint().width() + _GAP for picture in self._pictures}
        room = self.width() - self.more.sizeHint().width() - widths.get(self._kind, 0)
        for picture in self._pictures:
            if picture.kind is not self._kind:
                room -= widths[picture.kind]
                picture.setVisible(room >= 0)

    @Slot()
    def _choose_picture(self) -> None:
        sender = self.sender()
        if isinstance(sender, KindPicture):
            sender.setChecked(sender.kind is self._kind)  # until the slide really is of it
            self.take(sender.kind)

    @Slot(int)
    def _choose_listed(self, place: int) -> None:
        self.take(self._allowed[place])


def _choice(kind: SlideKind) -> Choice:
    return Choice(kind, term(f"slide_kind.{kind}"))

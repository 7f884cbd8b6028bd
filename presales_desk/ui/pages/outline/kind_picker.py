"""The choice of a slide's kind: small pictures, or a list where the window is low."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from presales_desk.records.enums import SlideKind
from presales_desk.ui import paint
from presales_desk.ui.models.field import Editor, Field, choices_of
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.value_editors import ChoiceField
from presales_desk.ui.words import term

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    Block = tuple[float, float, float, float]

_WIDTH, _HEIGHT, _CAPTION = 56, 34, 18

_PICTURES: dict[SlideKind, tuple[list[Block], list[Block]]] = {
    SlideKind.COVER: ([(0.1, 0.3, 0.5, 0.16), (0.1, 0.58, 0.35, 0.08)], [(0.74, 0.0, 0.26, 1.0)]),
    SlideKind.AGENDA: (
        [(0.26, y, 0.62, 0.09) for y in (0.2, 0.42, 0.64)],
        [(0.1, y - 0.02, 0.09, 0.13) for y in (0.2, 0.42, 0.64)],
    ),
    SlideKind.SECTION: ([(0.44, 0.34, 0.46, 0.13), (0.44, 0.58, 0.3, 0.07)], [(0, 0, 0.34, 1.0)]),
    SlideKind.BULLETS: (
        [
            (0.1, 0.16, 0.5, 0.1),
            (0.1, 0.4, 0.44, 0.07),
            (0.1, 0.56, 0.44, 0.07),
            (0.1, 0.72, 0.36, 0.07),
        ],
        [(0.66, 0.36, 0.24, 0.42)],
    ),
    SlideKind.TABLE: (
        [(x, y, 0.24, 0.12) for y in (0.42, 0.6, 0.78) for x in (0.1, 0.38, 0.66)],
        [(0.1, 0.16, 0.8, 0.16)],
    ),
    SlideKind.CHART: (
        [(0.1, 0.86, 0.8, 0.04), (0.14, 0.56, 0.12, 0.3), (0.32, 0.42, 0.12, 0.44)],
        [(0.5, 0.2, 0.12, 0.66), (0.68, 0.32, 0.12, 0.54)],
    ),
    SlideKind.CLOSING: (
        [(0.46, 0.22, 0.44, 0.08), (0.46, 0.4, 0.38, 0.08), (0.46, 0.6, 0.44, 0.2)],
        [(0, 0, 0.36, 1.0)],
    ),
}
"""What stands on each kind, in shares of a slide: quiet blocks, and emphasised ones."""


OFFERED = tuple(_PICTURES)
"""The kinds that can be chosen."""


class KindPicker(QWidget):
    """Shows the kind of the slide and takes another one.

    Signals:
        chosen: A SlideKind that the user wants.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Layout"))
        self._pictures = QWidget()
        self._group = QButtonGroup(self)
        line = row(self._pictures, spacing=8)
        for place, kind in enumerate(OFFERED):
            picture = _KindPicture(kind)
            self._group.addButton(picture, place)
            line.addWidget(picture)
        line.addStretch(1)
        choices = [c for c in choices_of(SlideKind, "slide_kind") if c.value in OFFERED]
        field = Field(name="kind", heading="", editor=Editor.CHOICE, choices=choices)
        self._list = ChoiceField(field)
        self._list.setAccessibleName(self.accessibleName())
        self._one_line = QWidget()
        short = row(self._one_line, spacing=8)
        short.addWidget(PlainLabel(self.tr("Layout"), "muted"))
        short.addWidget(self._list)
        short.addStretch(1)
        body = column(self)
        body.addWidget(self._pictures)
        body.addWidget(self._one_line)
        self._group.idClicked.connect(self._choose)
        self._list.activated.connect(self._choose)
        self.set_low(low=False)

    def show_kind(self, kind: SlideKind) -> None:
        """Show ``kind`` as taken; nothing is announced."""
        place = OFFERED.index(kind)
        self._group.button(place).setChecked(True)
        self._list.setCurrentIndex(place)

    def set_low(self, *, low: bool) -> None:
        """Show a list instead of the pictures in a low window."""
        self._pictures.setVisible(not low)
        self._one_line.setVisible(low)

    @Slot(int)
    def _choose(self, place: int) -> None:
        self.chosen.emit(OFFERED[place])


class _KindPicture(QAbstractButton):
    """A kind as a drawing with its name below."""

    def __init__(self, kind: SlideKind) -> None:
        super().__init__()
        self._kind = kind
        self.setCheckable(True)
        self.setAccessibleName(term(f"slide_kind.{kind}"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().theme_changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT + theme().pixels(_CAPTION))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        sheet = QRectF(1, 1, self.width() - 2, _HEIGHT - 2)
        taken = self.isChecked()
        border = "primary" if taken or self.underMouse() or self.hasFocus() else "border-strong"
        paint.rounded(painter, sheet, 4, "primary-tint" if taken else "surface", border)
        if taken:
            paint.rounded(painter, sheet.adjusted(1, 1, -1, -1), 3, "", "primary")
        inside = sheet.adjusted(4, 4, -4, -4)
        quiet, strong = _PICTURES[self._kind]
        for block in quiet:
            painter.fillRect(_part(inside, block), theme().color("border-strong"))
        for block in strong:
            painter.fillRect(_part(inside, block), theme().color("primary" if taken else "faint"))
        painter.setFont(theme().font("small-bold" if taken else "small"))
        below = QRect(0, _HEIGHT, self.width(), self.height() - _HEIGHT)
        ink = "primary-ink" if taken else "muted"
        paint.text_line(painter, below, self.accessibleName(), ink, Qt.AlignmentFlag.AlignCenter)


def _part(place: QRectF, block: Block) -> QRectF:
    left, top, width, height = block
    return QRectF(
        place.left() + left * place.width(),
        place.top() + top * place.height(),
        width * place.width(),
        height * place.height(),
    )

"""A slide as its file will be, always light; and a strip of small ones beside it."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from presales_desk.deck.layout_model import SLIDE_WIDTH
from presales_desk.ui import paint
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.turns import Turns
from presales_desk.ui.widgets.slide_painter import HEIGHT, WIDTH, paint_slide

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from presales_desk.deck.house import Logo
    from presales_desk.deck.placed_slide import PlacedSlide

Numbered = tuple["PlacedSlide", int]
"""A slide and its number in the deck."""

_PROPORTION = WIDTH / HEIGHT
THUMBS = 4
"""How many slides the strip shows."""

_GAP, _CAPTION = 8, 18
_EDGE = 2


class SlidePreview(QWidget):
    """One slide, as large as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Numbered | None = None
        self._logo: Logo | None = None
        self._picture, self._exact = QPixmap(), QPixmap()
        self.setMinimumSize(192, 108)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().theme_changed.connect(self.update)

    def show_slide(self, slide: PlacedSlide | None, number: int, logo: Logo | None) -> None:
        """Show ``slide`` as number ``number`` of its deck; None shows an empty sheet."""
        shown = (slide, number) if slide is not None else None
        if shown != self._shown:
            self._exact = QPixmap()
        self._shown = shown
        self._logo = logo
        self._picture = QPixmap()
        self._follow_proportion()
        self.setAccessibleName(slide.title if slide is not None else "")
        self.update()

    def show_exact(self, content: bytes) -> None:
        """Show this picture of the slide in place of ours, until the slide becomes another."""
        self._exact.loadFromData(QByteArray(content))
        self.update()

    @property
    def shows_exact(self) -> bool:
        """Whether a picture of the finished file is shown."""
        return not self._exact.isNull()

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, 225)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._follow_proportion()

    def _follow_proportion(self) -> None:
        self.setFixedHeight(round(self.width() / self._proportion()))

    def _proportion(self) -> float:
        return _PROPORTION if self._shown is None else proportion_of(self._shown[0])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = fitted(self.rect(), self._proportion())
        if self._shown is None:
            paint.rounded(painter, QRectF(place), 2, "canvas", "border")
            return
        if self.shows_exact:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(place, self._exact)
            return
        ratio = self.devicePixelRatioF()
        if self._picture.size() != place.size() * ratio:
            self._picture = slide_picture(self._shown, place.size(), ratio, self._logo)
        painter.drawPixmap(place.topLeft(), self._picture)
        paint.rounded(painter, QRectF(place), 0, border="border-strong")


class SlideStrip(QWidget):
    """Up to four neighbouring slides with their numbers; the current one is outlined.

    Signals:
        chosen: Id of the slide that the user clicked.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slides: Sequence[Numbered] = ()
        self._first = 1
        self._current = ""
        self._logo: Logo | None = None
        self._pictures: dict[str, tuple[Numbered, QPixmap]] = {}
        self._turns = Turns(self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().theme_changed.connect(self.update)

    def show_slides(
        self, slides: Sequence[Numbered], first: int, current: str, logo: Logo | None
    ) -> None:
        """Show these slides, at most four.

        Args:
            slides: With the numbers that the file prints on them.
            first: Number below the first of them: its place in the outline.
            current: Id of the one being edited.
            logo: The company's.

        """
        if logo != self._logo:
            self._pictures.clear()
        self._slides, self._first = slides[:THUMBS], first
        self._current, self._logo = current, logo
        ids = {slide.slide_id for slide, _ in self._slides}
        self._pictures = {id: kept for id, kept in self._pictures.items() if id in ids}
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, _strip_height(400))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(_strip_height(self.width()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for label, (slide, number), place in zip(
            count(self._first), self._slides, self._places(), strict=False
        ):
            current = slide.slide_id == self._current
            self._paint_picture(painter, (slide, number), place)
            painter.setPen(QPen(theme().color("primary" if current else "border-strong"), 1))
            if current:
                painter.setPen(QPen(theme().color("primary"), _EDGE))
            painter.drawRect(QRectF(place).adjusted(-0.5, -0.5, 0.5, 0.5))
            painter.setFont(theme().font("small-bold" if current else "micro"))
            below = QRect(place.left(), place.bottom() + 3, place.width(), theme().pixels(16))
            token = "primary-ink" if current else "muted"
            paint.text_line(painter, below, str(label), token, Qt.AlignmentFlag.AlignCenter)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        for (slide, _), place in zip(self._slides, self._places(), strict=False):
            if place.contains(event.position().toPoint()):
                self.chosen.emit(slide.slide_id)

    def _places(self) -> list[QRect]:
        width = _thumb_width(self.width())
        proportion = proportion_of(self._slides[0][0]) if self._slides else _PROPORTION
        narrow = round(width / _PROPORTION * proportion)
        size = QSize(min(width, narrow), round(min(width, narrow) / proportion))
        return [
            QRect(_EDGE + i * (size.width() + _GAP), _EDGE, size.width(), size.height())
            for i in range(THUMBS)
        ]

    def _paint_picture(self, painter: QPainter, numbered: Numbered, place: QRect) -> None:
        """Paint what there is of a slide: until its picture is made, the one before, or paper."""
        kept = self._pictures.get(numbered[0].slide_id)
        if kept is None:
            painter.fillRect(place, Qt.GlobalColor.white)
        else:
            painter.drawPixmap(place, kept[1])
        if not self._is_as_shown(numbered, place.size()) and not self._turns.is_at_work:
            self._turns.begin(self._make_pictures())

    def _is_as_shown(self, numbered: Numbered, size: QSize) -> bool:
        kept = self._pictures.get(numbered[0].slide_id)
        right = size * self.devicePixelRatioF()
        return kept is not None and kept[0] == numbered and kept[1].size() == right

    def _make_pictures(self) -> Iterator[None]:
        """Make the pictures that are not there yet, each some milliseconds of work.

        Other slides may be shown between two of them, so each time what is missing is asked anew:
        a list taken at the start would leave those blank until something else paints the strip.
        """
        while (numbered := self._next_missing()) is not None:
            size, ratio = self._places()[0].size(), self.devicePixelRatioF()
            picture = slide_picture(numbered, size, ratio, self._logo)
            self._pictures[numbered[0].slide_id] = (numbered, picture)
            self.update()
            yield

    def _next_missing(self) -> Numbered | None:
        size = self._places()[0].size()
        return next((one for one in self._slides if not self._is_as_shown(one, size)), None)


def proportion_of(slide: PlacedSlide) -> float:
    """Return the width of a slide over its height."""
    return SLIDE_WIDTH / slide.height


def fitted(room: QRect, proportion: float = _PROPORTION) -> QRect:
    """Return the largest place with the proportions of a slide at the top of ``room``."""
    width = min(room.width(), int(room.height() * proportion))
    height = round(width / proportion)
    return QRect(room.left() + (room.width() - width) // 2, room.top(), width, height)


def slide_picture(numbered: Numbered, size: QSize, ratio: float, logo: Logo | None) -> QPixmap:
    """Return a slide as a picture of ``size`` for a screen with so many dots a pixel."""
    slide, number = numbered
    picture = QPixmap(size * ratio)
    picture.fill(Qt.GlobalColor.white)
    picture.setDevicePixelRatio(ratio)
    painter = QPainter(picture)
    paint_slide(painter, QRectF(0, 0, size.width(), size.height()), slide, number, logo)
    painter.end()
    return picture


def _strip_height(width: int) -> int:
    return round(_thumb_width(width) / _PROPORTION) + 2 * _EDGE + theme().pixels(_CAPTION)


def _thumb_width(width: int) -> int:
    return max((width - 2 * _EDGE - (THUMBS - 1) * _GAP) // THUMBS, 24)

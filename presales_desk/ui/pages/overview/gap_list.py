"""The gaps as rows: each leads to where it is mended, becomes a to-do, or is silenced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QMenu, QToolTip

from presales_desk.planning.gaps import Gap
from presales_desk.records.enums import Severity
from presales_desk.ui import paint
from presales_desk.ui.icons import NORMAL, pixmap
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.overview.rows import page_title
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import dotted, finding_text, translate, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter

_LOOKS = {
    Severity.ERROR: ("err", "danger"),
    Severity.WARNING: ("warn", "warning"),
    Severity.HINT: ("info", "muted"),
}
_BUTTON = 26
"""Width of the place for each of the two icons at the right end of a row."""
_PADDING = 12


class GapList(ItemList):
    """Shows gaps. Enter or a click goes where one is mended; T makes a to-do, Delete silences.

    Signals:
        todo_wanted: The Gap that is to become to-dos.
        silence_wanted: The Gap to silence for its record.
        silence_all_wanted: The Gap whose kind to silence in the whole project.
        voice_wanted: The Gap, one of the silenced, that may speak again.
    """

    todo_wanted = Signal(object)
    silence_wanted = Signal(object)
    silence_all_wanted = Signal(object)
    voice_wanted = Signal(object)

    def __init__(self) -> None:
        name = translate("GapList", "What is missing")
        super().__init__(name, gap_text, self._paint, height=44)
        self.shows_silenced = False
        self.read_only = False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        gap = self.current_item()
        act = self._keys().get(event.key()) if isinstance(gap, Gap) else None
        if act is None or self.read_only:
            super().keyPressEvent(event)
        elif isinstance(gap, Gap):
            act(gap)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        act, gap = self._act_at(event.position().toPoint())
        if act is not None and event.button() is Qt.MouseButton.LeftButton:
            act(gap)
            return
        super().mouseReleaseEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._act_at(event.position().toPoint())[0] is None:
            super().mousePressEvent(event)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        """Name the icon under the pointer; elsewhere the tooltip is the whole text of the gap."""
        if isinstance(event, QHelpEvent):
            act, _ = self._act_at(event.pos())
            if act is not None:
                text = next(text for text, _, known in self._choices() if known == act)
                QToolTip.showText(event.globalPos(), safe_tooltip(text), self)
                return True
        return super().viewportEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        gap = self.current_item()
        if self.read_only or not isinstance(gap, Gap):
            return
        menu = QMenu(self)
        acts: dict[QAction, Callable[[Gap], None]] = {}
        for text, key, act in self._choices():
            action = menu.addAction(text)
            action.setShortcut(key)
            acts[action] = act
        chosen = menu.exec(event.globalPos())
        if chosen in acts:
            acts[chosen](gap)

    def _choices(self) -> list[tuple[str, str, Callable[[Gap], None]]]:
        if self.shows_silenced:
            return [(translate("GapList", "Hear it again"), "Del", self._hear)]
        return [
            (translate("GapList", "Turn into a to-do"), "T", self._make_todo),
            (translate("GapList", "Silence this one…"), "Del", self._silence),
            (translate("GapList", "Silence all of this kind…"), "", self._silence_all),
        ]

    def _keys(self) -> dict[int, Callable[[Gap], None]]:
        silence = self._hear if self.shows_silenced else self._silence
        keys = {int(Qt.Key.Key_Delete): silence}
        return keys if self.shows_silenced else keys | {int(Qt.Key.Key_T): self._make_todo}

    def _make_todo(self, gap: Gap) -> None:
        self.todo_wanted.emit(gap)

    def _silence(self, gap: Gap) -> None:
        self.silence_wanted.emit(gap)

    def _silence_all(self, gap: Gap) -> None:
        self.silence_all_wanted.emit(gap)

    def _hear(self, gap: Gap) -> None:
        self.voice_wanted.emit(gap)

    def _act_at(self, point: QPoint) -> tuple[Callable[[Gap], None] | None, Gap]:
        """Return what the icon under the pointer does, and to which gap; None beside the icons."""
        index = self.indexAt(point)
        gap = index.data(Qt.ItemDataRole.UserRole)
        place = (self.viewport().width() - _PADDING - point.x()) // _BUTTON
        acts = self._icon_acts()
        if self.read_only or not isinstance(gap, Gap) or not 0 <= place < len(acts):
            return None, gap
        return acts[place], gap

    def _icon_acts(self) -> list[Callable[[Gap], None]]:
        """Return what the icons do, from the right."""
        return [self._hear] if self.shows_silenced else [self._silence, self._make_todo]

    def _paint(self, painter: QPainter, rect: QRect, gap: Gap) -> None:
        """Draw severity, sentence, below it the page and how many more, and the two icons."""
        ratio = painter.device().devicePixelRatio()
        top = rect.center().y() - NORMAL // 2
        icon, color = _LOOKS[gap.first.severity]
        painter.drawPixmap(rect.left(), top, pixmap(icon, color, NORMAL, ratio))
        right = self._paint_icons(painter, rect, ratio)
        left = rect.left() + NORMAL + 10
        place = QRect(left, rect.top(), right - left, rect.height())
        _paint_words(painter, place, gap)

    def _paint_icons(self, painter: QPainter, rect: QRect, ratio: float) -> int:
        """Draw the icons at the right end; return where they begin."""
        if self.read_only:
            return rect.right()
        names = ["undo"] if self.shows_silenced else ["x", "plus"]
        top = rect.center().y() - NORMAL // 2
        for number, name in enumerate(names, 1):
            left = rect.right() - number * _BUTTON + (_BUTTON - NORMAL)
            painter.drawPixmap(left, top, pixmap(name, "muted", NORMAL, ratio))
        return rect.right() - len(names) * _BUTTON - 4


def _paint_words(painter: QPainter, place: QRect, gap: Gap) -> None:
    upper, lower = theme().pixels(20), theme().pixels(16)
    top = place.top() + (place.height() - upper - lower) // 2
    painter.setFont(theme().font())
    sentence = QRect(place.left(), top, place.width(), upper)
    paint.text_line(painter, sentence, finding_text(gap.first))
    painter.setFont(theme().font("micro"))
    below = QRect(place.left(), top + upper, place.width(), lower)
    paint.text_line(painter, below, _below(gap), "muted")


def _below(gap: Gap) -> str:
    """Say where a gap is mended, how many more there are of its kind, and why it matters."""
    more = translate("GapList", "{count} more like it").format(count=gap.others)
    why = words().why(gap.first)
    return dotted(page_title(gap.first.page), more if gap.others else "", why)


def gap_text(gap: Gap) -> str:
    """Return the sentence with the reason in the method, for the tooltip and screen readers."""
    why = words().why(gap.first)
    return " ".join(filter(None, (finding_text(gap.first), why)))

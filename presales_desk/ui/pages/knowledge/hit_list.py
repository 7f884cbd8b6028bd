"""The list of hits: what was found, why, and where it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF

from presales_desk.records.enums import Result
from presales_desk.ui import paint
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.knowledge.marked_line import led_to_mark, paint_marked, plain
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPainter

    from presales_desk.actions.knowledge_reader import Found
    from presales_desk.knowledge.entry import EntryKind
    from presales_desk.knowledge.hits import Hit

ROW_HEIGHT = 76
_NEAR_END = 3  # rows before the last one seen at which the next are fetched
_GAP = 14
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

KIND_TONES = {
    "project": "primary",
    "exchange": "neutral",
    "slide": "neutral",
    "document": "neutral",
    "qa": "primary",
    "case": "success",
    "article": "neutral",
    "lesson": "amber",
    "ffab": "neutral",
    "competitor": "neutral",
}
RESULT_INKS = {
    Result.WON: "success-ink",
    Result.LOST: "danger-ink",
    Result.WITHDRAWN: "text-2",
}


class HitList(ItemList):
    """Hits, the cursor on one of them. More come when one scrolls to the end.

    Signals:
        more_wanted: The end of the list is near.
        entered: Enter: go and read.
    """

    more_wanted = Signal()
    entered = Signal()

    def __init__(self) -> None:
        name = translate("HitList", "What was found")
        super().__init__(name, describe_found, paint_found, height=ROW_HEIGHT, choice=True)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self.look_ahead)
        bar.rangeChanged.connect(self.look_ahead)

    def go_on(self, rows: int) -> None:
        """Move the cursor down (up when negative), and announce the hit it is on."""
        count = self.model().rowCount()
        if count:
            place = min(max(self.currentIndex().row() + rows, 0), count - 1)
            self.choose(place)
            self.opened.emit(self.current_item())

    def rows_seen(self) -> int:
        """Return how many rows are seen at once."""
        return max(self.viewport().height() // theme().pixels(ROW_HEIGHT), 1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def look_ahead(self) -> None:
        """Want more hits where the end of the list is near."""
        bar = self.verticalScrollBar()
        if bar.maximum() - bar.value() <= _NEAR_END * theme().pixels(ROW_HEIGHT):
            self.more_wanted.emit()


def kind_name(kind: EntryKind) -> str:
    """Return what a kind of entry is called."""
    return term(f"entry_kind.{kind.value}")


def uses_text(uses: int) -> str:
    """Say how often an entry was used in projects of this workspace."""
    return translate("HitList", "used {count}×").format(count=uses)


def origin_of(hit: Hit) -> str:
    """Return where a hit comes from, without its result: project, industry, day, author."""
    project = hit.project if hit.project != hit.title else hit.customer
    return dotted(project, hit.industry, hit.day.isoformat(), hit.author)


def describe_found(found: Found) -> str:
    """Say everything about a hit, for a screen reader and the tooltip."""
    hit = found.hit
    result = term(f"result.{hit.result.value}") if hit.result else ""
    uses = uses_text(found.uses) if found.uses else ""
    heads = (kind_name(hit.kind), hit.title, origin_of(hit), result, uses)
    return "\n".join((dotted(*heads), plain(hit.snippet)))


def paint_found(painter: QPainter, rect: QRect, found: Found) -> None:
    """Draw a hit in three lines: kind and title, why it was found, where it comes from."""
    hit, pixels = found.hit, theme().pixels
    first = QRect(rect.left(), rect.top() + pixels(9), rect.width(), pixels(21))
    chip = paint.paint_chip(painter, first, kind_name(hit.kind), KIND_TONES[hit.kind.value])
    title = first.adjusted(chip.width() + 10, 0, -_paint_uses(painter, first, found.uses), 0)
    painter.setFont(theme().font("bold"))
    paint_marked(painter, title, found.title, "text")
    second = QRect(rect.left(), first.bottom() + 1, rect.width(), pixels(20))
    painter.setFont(theme().font("small"))
    snippet = led_to_mark(hit.snippet, QFontMetricsF(painter.font()), second.width())
    paint_marked(painter, second, snippet, "text-2")
    third = QRect(rect.left(), second.bottom() + 1, rect.width(), pixels(18))
    _paint_origin(painter, third, hit)


def _paint_uses(painter: QPainter, rect: QRect, uses: int) -> int:
    """Write at the right how often an entry was used; return the width that is taken."""
    if not uses:
        return 0
    painter.setFont(theme().font("micro"))
    words = uses_text(uses)
    paint.text_line(painter, rect, words, "muted", _RIGHT)
    return painter.fontMetrics().horizontalAdvance(words) + _GAP


def _paint_origin(painter: QPainter, rect: QRect, hit: Hit) -> None:
    """Draw how the project ended, in its colour, and where the hit comes from."""
    painter.setFont(theme().font("micro"))
    if hit.result is not None and hit.result in RESULT_INKS:
        word = term(f"result.{hit.result.value}")
        paint.text_line(painter, rect, word, RESULT_INKS[hit.result])
        rect = rect.adjusted(painter.fontMetrics().horizontalAdvance(word) + _GAP, 0, 0, 0)
    paint.text_line(painter, rect, origin_of(hit), "muted")

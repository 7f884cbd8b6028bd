"""What was adjusted, why, by whom, and what it did to the chance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal

from presales_desk.actions.adjustments import adjustment_words
from presales_desk.ui import paint
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.widgets.labels import Muted
from presales_desk.ui.words import dotted, language, term, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from presales_desk.actions.positioning import Positioning
    from presales_desk.records.plan import Adjustment

_MOST = 12
_ROW = 34
_KIND = {"zh": 108, "en": 160}  # so wide are the names of the kinds
_CHIP = {"position": "primary", "strategy": "primary"}


class AdjustmentsCard(Card):
    """The record of dynamic adjustment (method, section 2), the newest first.

    Signals:
        opened: An Adjustment to compare the plan around.
    """

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(
            translate("AdjustmentsCard", "Adjustments"),
            translate("AdjustmentsCard", "every change of the plan with its reason"),
            padding=0,
        )
        name = translate("AdjustmentsCard", "Adjustments")
        self.list = ItemList(name, _describe, _paint, height=_ROW, most=_MOST)
        self.list.opened.connect(self.opened)
        self._teaching = Muted(
            translate(
                "AdjustmentsCard",
                "When you change the position, the strategy or the phases,"
                " the reason is kept here.",
            ),
            wrap=True,
        )
        self._teaching.setContentsMargins(12, 8, 12, 12)
        self.body.addWidget(self.list)
        self.body.addWidget(self._teaching)

    def show_seen(self, seen: Positioning) -> None:
        """Show the adjustments of the plan."""
        newest_first = list(reversed(seen.records.adjustments))
        if newest_first != self.list.items():
            self.list.show_items(newest_first)
        self.list.setVisible(bool(newest_first))
        self._teaching.setVisible(not newest_first)


def _describe(adjustment: Adjustment) -> str:
    kind = term(f"adjustment.{adjustment.kind}")
    words = adjustment_words(adjustment, language())
    return dotted(f"{adjustment.day:%Y-%m-%d}", kind, words, adjustment.reason, _effect(adjustment))


def _effect(adjustment: Adjustment) -> str:
    before, after = adjustment.win_before, adjustment.win_after
    if before is None or after is None or before == after:
        return ""
    return translate("AdjustmentsCard", "chance {before}% → {after}%").format(
        before=before, after=after
    )


def _paint(painter: QPainter, rect: QRect, adjustment: Adjustment) -> None:
    """Draw day, kind, change, reason, who, and the effect in columns."""
    pixels = theme().pixels
    day, kind, who, effect = pixels(48), pixels(_KIND[language()]), pixels(72), pixels(148)
    rest = rect.width() - day - kind - who - effect
    left = rect.left()
    painter.setFont(theme().font())
    paint.text_line(painter, _cell(rect, left, day), f"{adjustment.day:%m-%d}")
    tone = _CHIP.get(adjustment.kind, "neutral")
    paint.paint_chip(
        painter, _cell(rect, left + day, kind), term(f"adjustment.{adjustment.kind}"), tone
    )
    left += day + kind
    words = adjustment_words(adjustment, language())
    painter.setFont(theme().font("bold"))
    paint.text_line(painter, _cell(rect, left, rest // 2), words)
    painter.setFont(theme().font())
    paint.text_line(
        painter, _cell(rect, left + rest // 2, rest - rest // 2), adjustment.reason, "text-2"
    )
    left += rest
    paint.text_line(painter, _cell(rect, left, who), adjustment.decided_by, "muted")
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    rises = (adjustment.win_after or 0) >= (adjustment.win_before or 0)
    ink = "success-ink" if rises else "danger-ink"
    paint.text_line(painter, _cell(rect, left + who, effect), _effect(adjustment), ink, right)


def _cell(rect: QRect, left: int, width: int) -> QRect:
    return QRect(left, rect.top(), width - 8, rect.height())

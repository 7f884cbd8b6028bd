"""The parts of the talk with planned and real times; a click goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Qt, Slot

from presales_desk.method import load
from presales_desk.ui import paint
from presales_desk.ui.clock_text import clock_text
from presales_desk.ui.icons import NORMAL, pixmap
from presales_desk.ui.pages.engagements.tabs.rehearsal.looks import (
    INKS,
    segment_name,
    segment_pace,
)
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from presales_desk.planning.pace import Pace
    from presales_desk.planning.run_plan import Segment
    from presales_desk.ui.pages.engagements.tabs.rehearsal.runner import Runner

_ROW = 47
_ICON, _GAP = 24, 8


class SegmentList(Card):
    """Shows the segments of a run."""

    def __init__(self, runner: Runner) -> None:
        super().__init__(translate("SegmentList", "Flow and times"), padding=0)
        self._runner = runner
        self.list = ItemList(
            translate("SegmentList", "Segments"), self._describe, self._paint, height=_ROW
        )
        self.list.opened.connect(self._go)
        self.body.setSpacing(0)
        self.body.addWidget(self.list, 1)
        runner.changed.connect(self.show_run)
        runner.ticked.connect(self.list.viewport().update)

    @Slot()
    def show_run(self) -> None:
        """Show the segments of the talk and where the run stands."""
        planned = translate("SegmentList", "planned {time}")
        self.header.set_sub(planned.format(time=clock_text(self._runner.planned)))
        segments = list(self._runner.segments)
        if self.list.items() != segments:
            self.list.show_items(segments)
        self.list.choose(self._runner.segment)
        self.list.viewport().update()

    @Slot(object)
    def _go(self, segment: Segment) -> None:
        self._runner.go_to_segment(self._runner.segments.index(segment))

    def _describe(self, segment: Segment) -> str:
        spent = self._runner.spent().get(segment.key, 0.0)
        words = translate("SegmentList", "{name}: {spent} of {planned}")
        times = {"spent": clock_text(spent), "planned": clock_text(segment.seconds)}
        return words.format(name=segment_name(segment.key), **times)

    def _paint(self, painter: QPainter, rect: QRect, segment: Any) -> None:
        place = self._runner.segments.index(segment)
        is_current = place == self._runner.segment and self._runner.is_under_way
        if is_current:
            painter.fillRect(rect.adjusted(-12, 0, 12, 0), theme().color("sel"))
        spent = self._runner.spent().get(segment.key, 0.0)
        judged = segment_pace(segment, spent, self._runner.planned)
        self._paint_mark(painter, rect, judged, spent=spent, current=is_current)
        self._paint_lines(painter, rect.adjusted(_ICON, 0, 0, 0), segment, spent, judged)

    def _paint_mark(
        self, painter: QPainter, rect: QRect, judged: Pace, *, spent: float, current: bool
    ) -> None:
        """Draw whether a segment is told now, was told in time, or took too long."""
        icon, token = ("ok", "success") if judged not in INKS else ("warn", "warning")
        if current:
            icon, token = "play", "primary"
        elif not spent:
            return
        ratio = painter.device().devicePixelRatio()
        top = rect.center().y() - NORMAL // 2
        painter.drawPixmap(rect.left(), top, pixmap(icon, token, NORMAL, ratio))

    def _paint_lines(
        self, painter: QPainter, rect: QRect, segment: Segment, spent: float, judged: Pace
    ) -> None:
        """Draw name and time, and below them the slides and what was planned."""
        upper, lower = theme().pixels(20), theme().pixels(16)
        top = rect.top() + (rect.height() - upper - lower) // 2
        painter.setFont(theme().font("bold"))
        first = QRect(rect.left(), top, rect.width(), upper)
        told = clock_text(spent) if spent else "—"
        _paint_ends(painter, first, (segment_name(segment.key), told), INKS.get(judged, "text"))
        painter.setFont(theme().font("micro"))
        planned = translate("SegmentList", "planned {time}")
        planned = planned.format(time=clock_text(segment.seconds))
        second = QRect(rect.left(), top + upper, rect.width(), lower)
        _paint_ends(painter, second, (self._below(segment), planned), "muted", "muted")

    def _below(self, segment: Segment) -> str:
        """Return which slides a segment shows; else what the method says of it."""
        if segment.slide_ids and self._runner.talk is not None:
            ids = [slide.id for slide in self._runner.talk.slides]
            first, last = ids.index(segment.slide_ids[0]), ids.index(segment.slide_ids[-1])
            one = translate("SegmentList", "Slide {first}")
            several = translate("SegmentList", "Slides {first}–{last}")
            words = one if first == last else several
            return words.format(first=first + 1, last=last + 1)
        part = load().find(f"presentation_parts.{segment.key}")
        return part.help.of(language()) if part is not None else ""


def _paint_ends(
    painter: QPainter, rect: QRect, texts: tuple[str, str], end_ink: str, ink: str = "text"
) -> None:
    """Draw a text at the right end of a line, and one at its left in the room that is left."""
    left, right = texts
    at_right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    paint.text_line(painter, rect, right, end_ink, at_right)
    taken = painter.fontMetrics().horizontalAdvance(right) + _GAP
    paint.text_line(painter, rect.adjusted(0, 0, -taken, 0), left, ink)

"""Earlier runs as bars: how long each took, red when far too long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QSizePolicy

from presales_desk.records.enums import RehearsalWay
from presales_desk.ui import paint
from presales_desk.ui.clock_text import clock_text
from presales_desk.ui.pages.engagements.tabs.rehearsal.looks import run_fill, run_seconds
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from presales_desk.records.rehearsal import Rehearsal
    from presales_desk.ui.pages.engagements.tabs.rehearsal.runner import Runner

_ROW, _SHOWN = 26, 4
_NAME_WIDTH, _TIME_WIDTH = 96, 48
_FULL = 1.15
"""The bar ends a little beyond the plan, so that one can see what was too long."""


class RunHistory(QFrame):
    """Runs of an exchange; one is chosen to be looked at, Delete deletes it.

    Args:
        runner: Knows the time of the run under way.
        read_only: Whether nothing can be deleted.

    Signals:
        chosen: A Rehearsal.
        delete_wanted: A Rehearsal.
    """

    chosen = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, runner: Runner, *, read_only: bool) -> None:
        super().__init__()
        self._runner = runner
        self.setObjectName("strip")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.list = ItemList(
            translate("RunHistory", "Earlier rehearsals"), self._describe, self._paint, height=_ROW
        )
        nothing = translate("RunHistory", "Not rehearsed yet")
        self.list.keep_rows(_SHOWN, nothing)
        self.list.opened.connect(self.chosen)
        runner.ticked.connect(self.list.viewport().update)
        body = column(self, spacing=2)
        body.setContentsMargins(0, 8, 0, 8)
        head = PlainLabel(translate("RunHistory", "Earlier rehearsals"), "muted")
        head.setContentsMargins(12, 0, 12, 0)
        body.addWidget(head)
        body.addWidget(self.list)
        if not read_only:
            delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
            delete.setContext(Qt.ShortcutContext.WidgetShortcut)
            delete.activated.connect(self._delete)

    def show_runs(self, runs: Sequence[Rehearsal]) -> None:
        """Show these runs, the newest last and in sight."""
        self.list.show_items(runs)
        self.list.scrollToBottom()

    @Slot()
    def _delete(self) -> None:
        if (run := self.list.current_item()) is not None:
            self.delete_wanted.emit(run)

    def _describe(self, run: Rehearsal) -> str:
        words = translate("RunHistory", "{took} of {planned}")
        took, planned = clock_text(self._seconds(run)), clock_text(run.planned_seconds)
        times = words.format(took=took, planned=planned)
        way = term(f"rehearsal_way.{run.way}")
        return dotted(f"{run.began:%m-%d %H:%M}", way, times, self._state(run))

    def _state(self, run: Rehearsal) -> str:
        if self._runner.is_run(run):
            return translate("RunHistory", "under way")
        return "" if run.finished else translate("RunHistory", "broken off")

    def _seconds(self, run: Rehearsal) -> float:
        return self._runner.elapsed if self._runner.is_run(run) else run_seconds(run)

    def _fill(self, run: Rehearsal) -> str:
        is_timed = run.way is not RehearsalWay.DRILL and not self._runner.is_run(run)
        return run_fill(run) if is_timed else "primary"

    def _paint(self, painter: QPainter, rect: QRect, run: Any) -> None:
        painter.setFont(theme().font("small"))
        name = QRect(rect.left(), rect.top(), theme().pixels(_NAME_WIDTH), rect.height())
        word = term(f"rehearsal_way.{run.way}")
        paint.text_line(painter, name, f"{run.began:%m-%d} {word}", "text-2")
        time = QRect(0, rect.top(), theme().pixels(_TIME_WIDTH), rect.height())
        time.moveRight(rect.right())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        seconds = self._seconds(run)
        paint.text_line(painter, time, clock_text(seconds), "text", right)
        bar = QRect(name.right() + 8, rect.top(), time.left() - name.right() - 16, rect.height())
        share = seconds / (max(run.planned_seconds, 1) * _FULL)
        paint.paint_bar(painter, bar, share, self._fill(run))

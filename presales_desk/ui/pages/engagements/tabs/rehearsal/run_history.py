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

_ROW, _SHOWN = 26, 4
_NAME_WIDTH, _TIME_WIDTH = 96, 48
_FULL = 1.15
"""The bar ends a little beyond the plan, so that one can see what was too long."""


class RunHistory(QFrame):
    """Runs of an exchange; one is chosen to be looked at, Delete deletes it.

    Signals:
        chosen: A Rehearsal.
        delete_wanted: A Rehearsal.
    """

    chosen = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, *, read_only: bool) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.list = ItemList(
            translate("RunHistory", "Earlier rehearsals"), _described, _paint, height=_ROW
        )
        nothing = translate("RunHistory", "Not rehearsed yet")
        self.list.keep_rows(_SHOWN, nothing)
        self.list.opened.connect(self.chosen)
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


def _described(run: Rehearsal) -> str:
    took = clock_text(run_seconds(run))
    words = translate("RunHistory", "{took} of {planned}")
    times = words.format(took=took, planned=clock_text(run.planned_seconds))
    broken = "" if run.finished else translate("RunHistory", "broken off")
    return dotted(f"{run.began:%m-%d %H:%M}", term(f"rehearsal_way.{run.way}"), times, broken)


def _paint(painter: QPainter, rect: QRect, run: Any) -> None:
    painter.setFont(theme().font("small"))
    name = QRect(rect.left(), rect.top(), theme().pixels(_NAME_WIDTH), rect.height())
    word = term(f"rehearsal_way.{run.way}")
    paint.text_line(painter, name, f"{run.began:%m-%d} {word}", "text-2")
    time = QRect(0, rect.top(), theme().pixels(_TIME_WIDTH), rect.height())
    time.moveRight(rect.right())
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    paint.text_line(painter, time, clock_text(run_seconds(run)), "text", right)
    bar = QRect(name.right() + 8, rect.top(), time.left() - name.right() - 16, rect.height())
    share = run_seconds(run) / (max(run.planned_seconds, 1) * _FULL)
    fill = "primary" if run.way is RehearsalWay.DRILL else run_fill(run)
    paint.paint_bar(painter, bar, share, fill)

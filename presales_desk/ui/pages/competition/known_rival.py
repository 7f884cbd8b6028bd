"""What the knowledge base knows of a rival: how often we met, how it ended, which projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from presales_desk.ui.words import counted, dotted, term, translate

if TYPE_CHECKING:
    from presales_desk.actions.rival_record import RivalRecord

_MOST = 4


class KnownRival(QWidget):
    """A few lines, and the way to all of them.

    Signals:
        search_wanted: Name of the rival to search the knowledge base for.
    """

    search_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self.title = PlainLabel("", "muted", wrap=True)
        self.summary = PlainLabel("", "", wrap=True)
        self._lines = [ElidedLabel("", "small") for _ in range(_MOST)]
        self.more = Button("", Kind.LINK)
        self.more.clicked.connect(self._search)
        body = column(self, spacing=4)
        for part in (self.title, self.summary, *self._lines, self.more):
            body.addWidget(part)

    def show_record(self, name: str, record: RivalRecord | None) -> None:
        """Show what is known of ``name``; None while nobody looked yet."""
        self._name = name
        words = translate("KnownRival", "“{name}” in the knowledge base")
        self.title.setText(words.format(name=name))
        self.summary.setText(_summary(record))
        hits = record.newest if record is not None else ()
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(hits))
            if place < len(hits):
                hit = hits[place]
                result = term(f"result.{hit.result}") if hit.result else ""
                line.setText(dotted(result, hit.title, str(hit.day.year)))
        count = record.projects if record is not None else 0
        self.more.setVisible(count > 0)
        self.more.setText(translate("KnownRival", "See all {count} projects").format(count=count))

    @Slot()
    def _search(self) -> None:
        self.search_wanted.emit(self._name)


def _summary(record: RivalRecord | None) -> str:
    if record is None:
        return "…"
    if not record.projects:
        return translate("KnownRival", "No archived project names them.")
    words = translate("KnownRival", "Met {count} {count:time|times}: {won} won, {lost} lost")
    return counted(words, count=record.projects, won=record.won, lost=record.lost)

"""The left pane: everything that narrows a search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout

from presales_desk.knowledge.hits import Filters
from presales_desk.ui.pages.knowledge.choices import (
    Choice,
    choices_of,
    with_choice,
    without_choice,
)
from presales_desk.ui.pages.knowledge.facet_tree import FacetTree
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import Header, column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.line_editors import DateField

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.knowledge.hits import Facets

_PAUSE_MS = 400


class FacetPane(QFrame):
    """Facets with live counts, and a stretch of time. It holds what is chosen.

    Signals:
        changed: ``filters`` is another one now.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setMinimumWidth(168)
        self.filters = Filters()
        self.tree = FacetTree()
        self.tree.toggled.connect(self._toggle)
        self.clear = Button("", Kind.LINK, small=True).when_clicked(self.drop_all)
        self.since, self.until = DateField(), DateField()
        self.wrong = PlainLabel("", "error", wrap=True)
        self.wrong.hide()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._take_days)
        self._lay_out()
        self._show_clear()

    def show_counts(self, facets: Facets, everything: Facets) -> None:
        """Show how many hits there are of each value."""
        self.tree.show_counts(facets, everything, choices_of(self.filters))

    def drop(self, choice: Choice) -> None:
        """Let go of one value."""
        if choice.field in ("since", "until"):
            (self.since if choice.field == "since" else self.until).show_day(None)
        self._choose(without_choice(self.filters, choice))

    @Slot(str)
    def drop_field(self, field: str) -> None:
        """Let go of all values of one field."""
        kept = [choice for choice in choices_of(self.filters) if choice.field != field]
        filters = Filters()
        for choice in kept:
            filters = with_choice(filters, choice)
        self.take(filters)

    def take(self, filters: Filters) -> None:
        """Narrow the search by these and nothing else."""
        self.since.show_day(filters.since)
        self.until.show_day(filters.until)
        self.wrong.hide()
        self._choose(filters)

    def drop_all(self) -> None:
        """Let go of all values."""
        self.take(Filters())

    def _lay_out(self) -> None:
        head = Header(self.tr("Filter"), height=40)
        head.add(self.clear)
        days = QFrame()
        days.setObjectName("strip")
        grid = QGridLayout(days)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        names = (self.tr("From"), self.tr("Until"))
        for place, (name, field) in enumerate(zip(names, (self.since, self.until), strict=True)):
            field.setAccessibleName(name)
            field.typed_changed.connect(self._pause.start)
            field.left.connect(self._take_days)
            grid.addWidget(PlainLabel(name, "muted"), place, 0)
            grid.addWidget(field, place, 1)
        grid.addWidget(self.wrong, 2, 0, 1, 2)
        body = column(self)
        body.addWidget(head)
        body.addWidget(self.tree, 1)
        body.addWidget(days)

    @Slot(object, bool)
    def _toggle(self, choice: Choice, taken: bool) -> None:  # noqa: FBT001 (a Qt signal)
        change = with_choice if taken else without_choice
        self._choose(change(self.filters, choice))

    @Slot()
    def _take_days(self) -> None:
        self._pause.stop()
        try:
            since, until = self.since.value(), self.until.value()
        except ValueError:
            self._complain(self.tr("Write a day as 2026-11-20"))
            return
        if since and until and since > until:
            self._complain(self.tr("The first day is after the last"))
            return
        self.wrong.hide()
        self._choose(_between(self.filters, since, until))

    def _complain(self, text: str) -> None:
        self.wrong.setText(text)
        self.wrong.show()

    def _choose(self, filters: Filters) -> None:
        if filters != self.filters:
            self.filters = filters
            self._show_clear()
            self.changed.emit()

    def _show_clear(self) -> None:
        count = len(choices_of(self.filters))
        self.clear.setText(self.tr("Clear {count}").format(count=count))
        self.clear.setVisible(bool(count))


def _between(filters: Filters, since: dt.date | None, until: dt.date | None) -> Filters:
    for field, day in (("since", since), ("until", until)):
        if day is None:
            filters = without_choice(filters, Choice(field, ""))
        else:
            filters = with_choice(filters, Choice(field, day.isoformat()))
    return filters

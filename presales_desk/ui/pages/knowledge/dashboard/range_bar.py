"""What the figures are taken over: the period and the person; and how they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from presales_desk.planning.periods import Period, Span, period_of
from presales_desk.ui.models.field import Choice
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button, IconButton, Kind, Segmented
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import ElidedLabel
from presales_desk.ui.widgets.value_editors import ChoiceField
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

SPANS = (Span.QUARTER, Span.YEAR, Span.TWELVE_MONTHS, Span.ALL)
_PERSON = 150


class RangeBar(QFrame):
    """A choice of period, a choice of person, tables or charts, and the department summary.

    Signals:
        changed: Another period or person.
        tables_wanted: Whether tables shall stand in place of the charts.
        summary_wanted: The user wants a department summary.
    """

    changed = Signal()
    tables_wanted = Signal(bool)
    summary_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.spans = Segmented(_span_names(), translate("TeamDashboard", "Period"))
        self.spans.choose(SPANS.index(Span.TWELVE_MONTHS))
        self.setFocusProxy(self.spans.group.button(0))
        self.people = ChoiceField()
        self.people.setAccessibleName(translate("TeamDashboard", "Person"))
        self.people.setFixedWidth(theme().pixels(_PERSON))
        self.note = ElidedLabel("", "muted")
        self.tables = IconButton(
            "list", translate("TeamDashboard", "Show as tables"), checkable=True
        )
        self.summary = Button(
            translate("TeamDashboard", "Department summary…"), Kind.DEFAULT, "file"
        )
        self.show_people(())
        self._lay_out()
        self.spans.chosen.connect(self.changed)
        self.people.activated.connect(self.changed)
        self.tables.toggled.connect(self.tables_wanted)
        self.summary.clicked.connect(self.summary_wanted)

    def period(self, today: dt.date) -> Period:
        """Return the chosen period as of ``today``."""
        return period_of(SPANS[self.spans.choice()], today)

    @property
    def person(self) -> str:
        """The chosen person; empty for everybody."""
        return str(self.people.typed() or "")

    def show_people(self, names: Sequence[str]) -> None:
        """Offer these people; the choice stays where it can."""
        before = str(self.people.typed() or "")
        everybody = Choice("", translate("TeamDashboard", "Whole team"))
        self.people.show_choices([everybody, *(Choice(name, name) for name in names)])
        self.people.show_value(before if before in names else "", "")

    def show_period(self, period: Period, closed: int) -> None:
        """Say which days the figures are taken over, and of how many projects."""
        days = f"{period.since} – {period.until}" if period.since else ""
        count = translate("TeamDashboard", "Closed projects: {closed}").format(closed=closed)
        self.note.setText(dotted(days, count))

    @Slot(bool)
    def show_tables(self, shown: bool) -> None:  # noqa: FBT001 (a Qt slot)
        """Show whether tables stand in place of the charts; announced if that is new."""
        self.tables.setChecked(shown)

    def _lay_out(self) -> None:
        line = row(self, spacing=8)
        line.setContentsMargins(16, 6, 16, 6)
        line.addWidget(self.spans)
        line.addWidget(self.people)
        line.addWidget(self.note, 1)
        line.addWidget(self.tables)
        line.addWidget(self.summary)


def _span_names() -> list[str]:
    return [
        translate("TeamDashboard", "This quarter"),
        translate("TeamDashboard", "This year"),
        translate("TeamDashboard", "12 months"),
        translate("TeamDashboard", "All time"),
    ]

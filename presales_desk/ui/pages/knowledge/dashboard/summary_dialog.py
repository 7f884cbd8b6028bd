"""Choosing what a department summary is about, and as which file it is written."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from presales_desk.planning.department import period_text
from presales_desk.planning.periods import Period, Span, before, period_of
from presales_desk.ui.models.field import Choice
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button, Kind, Segmented
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.value_editors import ChoiceField
from presales_desk.ui.words import translate, words

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.records.closed import ClosedProject

_SPANS = (Span.MONTH, Span.QUARTER, Span.YEAR)
_OFFERED = {Span.MONTH: 12, Span.QUARTER: 8, Span.YEAR: 5}
_WIDTH, _PERIOD = 520, 28  # pixels; letters


class Output(Enum):
    """As what a summary is written."""

    DOCUMENT = auto()
    DECK = auto()


class SummaryDialog(QDialog):
    """A month, a quarter or a year, and the person; then a document or a deck.

    Signals:
        wanted: The Output, the Period and the person (empty for everybody).
    """

    wanted = Signal(object, object, str)

    def __init__(
        self,
        projects: Sequence[ClosedProject],
        people: Sequence[str],
        today: dt.date,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("SummaryDialog", "Department summary"))
        self.setMinimumWidth(theme().pixels(_WIDTH))
        self._projects, self._today = projects, today
        self.spans = Segmented(_span_names(), translate("SummaryDialog", "Length of the period"))
        self.spans.choose(_SPANS.index(Span.QUARTER))
        self.periods, self.people = ChoiceField(), ChoiceField()
        self.periods.setMinimumContentsLength(_PERIOD)
        everybody = Choice("", translate("TeamDashboard", "Whole team"))
        self.people.show_choices([everybody, *(Choice(name, name) for name in people)])
        self.document = Button(translate("SummaryDialog", "Write document…"), Kind.PRIMARY, "file")
        self.deck = Button(translate("SummaryDialog", "Write deck…"), icon="slides")
        self._lay_out()
        self._offer_periods()
        self.spans.chosen.connect(self._offer_periods)
        self.people.activated.connect(self._offer_periods)
        self.document.clicked.connect(self._want_document)
        self.deck.clicked.connect(self._want_deck)

    @property
    def person(self) -> str:
        """The chosen person; empty for everybody."""
        return str(self.people.typed() or "")

    @property
    def period(self) -> Period | None:
        """The chosen period; None while none has a closed project."""
        chosen = self.periods.typed()
        return chosen if isinstance(chosen, Period) else None

    def _lay_out(self) -> None:
        fields = (
            (translate("SummaryDialog", "Length of the period"), self.spans),
            (translate("SummaryDialog", "Period"), self.periods),
            (translate("SummaryDialog", "Person"), self.people),
        )
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        for line, (name, field) in enumerate(fields):
            field.setAccessibleName(name)
            grid.addWidget(PlainLabel(name, "secondary"), line, 0)
            is_row = isinstance(field, Segmented)
            side = Qt.AlignmentFlag.AlignLeft if is_row else Qt.AlignmentFlag(0)
            grid.addWidget(field, line, 1, side)
        about = translate(
            "SummaryDialog",
            "Document and deck hold the same figures; an appendix lists the entries behind each.",
        )
        close = Button(translate("SummaryDialog", "Close")).when_clicked(self.reject)
        buttons = row(spacing=8)
        buttons.addStretch(1)
        for button in (close, self.deck, self.document):
            buttons.addWidget(button)
        body = column(self, margin=16, spacing=14)
        body.addLayout(grid)
        body.addWidget(PlainLabel(about, "muted", wrap=True))
        body.addLayout(buttons)

    @Slot()
    def _offer_periods(self) -> None:
        """Offer the last periods of this length in which a project was closed."""
        period = period_of(_SPANS[self.spans.choice()], self._today)
        offered: list[Choice] = []
        for _ in range(_OFFERED[period.span]):
            if count := self._count(period):
                offered.append(Choice(period, _period_name(period, count)))
            period = before(period)
        self.periods.show_choices(offered)
        why = "" if offered else translate("SummaryDialog", "No project was closed in this time")
        self.document.forbid(why)
        self.deck.forbid(why)

    def _count(self, period: Period) -> int:
        theirs = (p for p in self._projects if self.person in ("", p.owner))
        return sum(period.holds(project.day) for project in theirs)

    @Slot()
    def _want_document(self) -> None:
        self._want(Output.DOCUMENT)

    @Slot()
    def _want_deck(self) -> None:
        self._want(Output.DECK)

    def _want(self, output: Output) -> None:
        if (period := self.period) is not None:
            self.wanted.emit(output, period, self.person)


def _span_names() -> list[str]:
    return [
        translate("SummaryDialog", "Month"),
        translate("SummaryDialog", "Quarter"),
        translate("SummaryDialog", "Year"),
    ]


def _period_name(period: Period, count: int) -> str:
    named = translate("SummaryDialog", "{period} · closed projects: {count}")
    return named.format(period=period_text(period, words()), count=count)

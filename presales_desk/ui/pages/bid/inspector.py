"""At the right of the bid: how ready it is, what blocks it, and the chosen clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal, Slot

from presales_desk.ui import paint
from presales_desk.ui.icons import NORMAL, pixmap
from presales_desk.ui.pages.bid.clause_pane import ClausePane
from presales_desk.ui.pages.bid.readiness_pane import ReadinessPane
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import Drawer
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.widgets.labels import Muted, PlainLabel
from presales_desk.ui.words import counted, finding_text, translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from presales_desk.records.findings import Finding
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.bid.book import BidBook

_MOST_BLOCKERS, _MOST_ALONE = 3, 5
"""Rows of the list beside a chosen clause, and where none takes the room."""
_ROW, _LINE, _LINES = 44, 18, 2


class BidInspector(Drawer):
    """Follows the book.

    Signals:
        reveal_wanted: Id of a record that blocks.
    """

    reveal_wanted = Signal(str)

    def __init__(self, desk: Desk, book: BidBook) -> None:
        super().__init__(translate("BidInspector", "Readiness"))
        self._desk, self._book = desk, book
        self._chosen = ""

    def make_parts(self) -> Iterator[None]:
        """Make the sections; asked once, first. It yields between two of them."""
        hint = translate(
            "BidInspector",
            "Once the tender is imported, this shows how ready the bid is, the time left until"
            " the deadline and everything that blocks it.",
        )
        self.teaching = PlainLabel(hint, "hint", wrap=True)
        self.add_section().addWidget(self.teaching)
        self.readiness = ReadinessPane()
        self.add_section().addWidget(self.readiness)
        yield
        section = self.add_section()
        self.blocking = Muted()
        self.risk = PlainLabel("", "hint", wrap=True)
        name = translate("BidInspector", "What blocks the bid")
        self.blockers = ItemList(
            name, finding_text, _paint_blocker, height=_ROW, most=_MOST_BLOCKERS
        )
        self.blockers.opened.connect(self._open)
        for widget in (self.blocking, self.blockers, self.risk):
            section.addWidget(widget)
        yield
        self.clause = ClausePane(self._desk, self._book)
        section = self.add_section(translate("BidInspector", "Chosen clause"))
        section.addWidget(self.clause)
        self.clause.scores.opened.connect(self.reveal_wanted)
        self._show_chosen()
        yield

    @Slot()
    def refresh(self) -> None:
        """Show another bid, or the same read anew."""
        for part in (self.readiness, self.blockers):
            _section(part).setVisible(self._book.has_tender)
        _section(self.teaching).setVisible(not self._book.has_tender)
        self.show_readiness()
        self._show_chosen()

    def show_readiness(self) -> None:
        """Show what was reckoned."""
        found = self._book.readiness
        self.readiness.show_bid(self._book, self._desk.now())
        words = translate("BidInspector", "What blocks it: {count}")
        nothing = translate("BidInspector", "Nothing blocks the bid")
        self.blocking.setText(
            words.format(count=len(found.blockers)) if found.blockers else nothing
        )
        self.blockers.show_items(found.blockers)
        risk = self._risk_text()
        self.risk.setText(risk)
        self.risk.setVisible(bool(risk))
        self._show_chosen()

    @Slot(str)
    def show_record(self, id: str) -> None:
        """Show a clause; empty for none."""
        self._chosen = id
        self._show_chosen()

    @property
    def has_clause(self) -> bool:
        """Whether a clause is shown."""
        return self._book.clause(self._chosen) is not None

    def refresh_record(self) -> None:
        """Show the chosen clause as it is stored now."""
        self._show_chosen()

    def flush(self) -> None:
        """Ask for what is typed and not asked for yet."""
        self.clause.form.flush()

    def _show_chosen(self) -> None:
        clause = self._book.clause(self._chosen)
        _section(self.clause).setVisible(clause is not None)
        self.blockers.grow_to(_MOST_BLOCKERS if clause is not None else _MOST_ALONE)
        if clause is not None:
            self.clause.show_clause(clause)

    def _risk_text(self) -> str:
        risk = self._book.readiness.risk
        fatal = translate("BidInspector", "{count} {count:clause|clauses} would end the bid.")
        points = translate("BidInspector", "Up to {points} points at risk.")
        unknown = translate(
            "BidInspector", "{count} important {count:clause|clauses} without points."
        )
        said = [counted(fatal, count=risk.fatal)] if risk.fatal else []
        said += [points.format(points=f"{risk.points:g}")] if risk.points else []
        said += [counted(unknown, count=risk.unknown)] if risk.unknown else []
        return " ".join(said)

    @Slot(object)
    def _open(self, finding: Finding) -> None:
        if finding.record_id:
            self.reveal_wanted.emit(finding.record_id)


def _section(part: QWidget) -> QWidget:
    """Return the section of the drawer that a part stands in."""
    section = part.parentWidget()
    assert section is not None, "every part was put into one"
    return section


def _paint_blocker(painter: QPainter, rect: QRect, finding: Finding) -> None:
    ratio = painter.device().devicePixelRatio()
    top = rect.center().y() - NORMAL // 2
    painter.drawPixmap(rect.left(), top, pixmap("err", "danger", NORMAL, ratio))
    painter.setFont(theme().font("small"))
    text, step = rect.adjusted(NORMAL + 8, 0, 0, 0), theme().pixels(_LINE)
    lines = paint.wrapped(finding_text(finding), painter.font(), text.width(), _LINES)
    first = text.top() + (text.height() - step * len(lines)) // 2
    for number, line in enumerate(lines):
        paint.text_line(
            painter, QRect(text.left(), first + number * step, text.width(), step), line
        )

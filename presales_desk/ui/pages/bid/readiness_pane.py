"""How ready the bid is: ring, countdown with the tender's own sentence, and five bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from presales_desk.actions.tender_points import fact_proof
from presales_desk.planning.bid.readiness import Part, fact_value, moment_of
from presales_desk.ui.pages.bid.ring import ReadinessRing
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.chips import ProgressBar
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import ElidedLabel, Muted, PlainLabel, safe_tooltip
from presales_desk.ui.words import translate, words

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.planning.bid.readiness import Share
    from presales_desk.records.tender import TenderFact
    from presales_desk.ui.pages.bid.book import BidBook

_DEADLINE = "bid_deadline"
_HOUR = 3600
_TO_THE_MINUTE = 16  # yyyy-mm-dd hh:mm; a day alone stays one


class ReadinessPane(QWidget):
    """Shows what the book reckoned.

    Signals:
        check_wanted: Finished documents are to be checked.
    """

    check_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ring = ReadinessRing()
        self.left = PlainLabel("", "figure")
        self.moment = PlainLabel("", "muted", wrap=True)
        self.due = PlainLabel("", "small", wrap=True)
        self.proof = ElidedLabel("", "micro")
        self.bars = {part: _Bar(part) for part in Part}
        check = translate("ReadinessPane", "Check finished documents…")
        self.check = Button(check, Kind.LINK, "check").when_clicked(self.check_wanted.emit)
        body = column(self, spacing=8)
        body.addLayout(self._head())
        body.addWidget(self.proof)
        body.addLayout(self._grid_of_bars())
        line = row()
        line.addWidget(self.check)
        line.addStretch(1)
        body.addLayout(line)

    def _head(self) -> QHBoxLayout:
        head = row(spacing=16)
        head.addWidget(self.ring)
        texts = column(spacing=2)
        texts.addStretch(1)
        texts.addWidget(Muted(translate("ReadinessPane", "Until the deadline")))
        for label in (self.left, self.moment, self.due):
            texts.addWidget(label)
        texts.addStretch(1)
        head.addLayout(texts, 1)
        return head

    def _grid_of_bars(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for line, bar in enumerate(self.bars.values()):
            bar.stand_in(grid, line)
        return grid

    def show_bid(self, book: BidBook, now: dt.datetime) -> None:
        """Show how ready the bid of ``book`` is."""
        found = book.readiness
        behind = found.ready is not None and found.due is not None and found.ready < found.due
        self.ring.show_percent(found.ready, behind=behind)
        self._show_deadline(book, now)
        self.due.setVisible(found.due is not None and found.ready is not None)
        self.due.set_role("warning" if behind else "success")
        self.due.setText(_due_text(found.ready or 0, found.due or 0))
        for share in found.parts:
            self.bars[share.part].show_share(share)

    def _show_deadline(self, book: BidBook, now: dt.datetime) -> None:
        facts = [fact for fact in book.records.facts if fact.key == _DEADLINE]
        value = fact_value(facts, _DEADLINE)
        moment = moment_of(value)
        proof = next((_proof(fact) for fact in reversed(facts) if fact.value == value), "")
        self.left.setText(_left(moment, now))
        self.left.set_role("figure" if moment is None or moment >= now else "error")
        unknown = translate("ReadinessPane", "Write the deadline under “Tender at a glance”")
        self.moment.setText(value.replace("T", " ", 1)[:_TO_THE_MINUTE] if moment else unknown)
        self.proof.setText(proof)
        self.proof.setToolTip(safe_tooltip(proof))
        self.proof.setVisible(bool(proof))


class _Bar:
    """A line of the five: what, how much of it is done, in a bar and in numbers."""

    def __init__(self, part: Part) -> None:
        name = part_name(part)
        self.name, self.count = Muted(name), Muted()
        self.bar = ProgressBar(name)

    def stand_in(self, grid: QGridLayout, line: int) -> None:
        """Take a line of a grid."""
        for place, widget in enumerate((self.name, self.bar, self.count)):
            grid.addWidget(widget, line, place)

    def show_share(self, share: Share) -> None:
        """Show how much is done."""
        done = share.total and share.done == share.total
        fatal = share.part is Part.MANDATORY
        fill = "success" if done else "danger" if fatal else "warning"
        self.bar.show_share(share.done / share.total if share.total else 0.0, fill)
        self.count.setText(f"{share.done}/{share.total}")


def _proof(fact: TenderFact) -> str:
    proof = fact_proof(fact, words())
    quoted = translate("ReadinessPane", "“{sentence}”").format(sentence=proof)
    return quoted if proof and not fact.corrected else proof


def _left(moment: dt.datetime | None, now: dt.datetime) -> str:
    if moment is None:
        return translate("ReadinessPane", "Unknown")
    left = int((moment - now.replace(tzinfo=None)).total_seconds())
    if left < 0:
        return translate("ReadinessPane", "Over")
    days, hours = divmod(left // _HOUR, 24)
    return translate("ReadinessPane", "{days} d {hours} h").format(days=days, hours=hours)


def _due_text(ready: int, due: int) -> str:
    if ready < due:
        words = translate("ReadinessPane", "{due}% due today, {gap}% behind")
        return words.format(due=due, gap=due - ready)
    return translate("ReadinessPane", "{due}% due today").format(due=due)


def part_name(part: Part) -> str:
    """Return what a part of the bid is called."""
    return {
        Part.MANDATORY: translate("ReadinessPane", "★ Mandatory"),
        Part.CLAUSES: translate("ReadinessPane", "Other clauses"),
        Part.EVIDENCE: translate("ReadinessPane", "Evidence"),
        Part.DOCUMENTS: translate("ReadinessPane", "Documents"),
        Part.BINDING: translate("ReadinessPane", "Seal and binding"),
    }[part]

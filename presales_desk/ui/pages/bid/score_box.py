"""The scoring items that give points for a clause: shown, opened, chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame

from presales_desk.actions.clause_scores import take_ties, tie_scores
from presales_desk.planning.bid.score_ties import score_ties
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import Muted
from presales_desk.ui.widgets.pick_dialog import Choosable, PickDialog, Sheet
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.planning.bid.score_ties import ScoreTie
    from presales_desk.records.tender import TenderClause, TenderScore
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.bid.book import BidBook


class ScoreBox(QFrame):
    """Shows the scoring items of one clause; where it has none, those its words propose.

    Signals:
        opened: Id of an item that the user wants to see.
    """

    opened = Signal(str)

    def __init__(self, desk: Desk, book: BidBook) -> None:
        super().__init__()
        self._desk, self._book = desk, book
        self._clause: TenderClause | None = None
        self._shown: Sequence[TenderScore] | None = None
        self._offered: Sequence[ScoreTie] = ()
        self.setAccessibleName(translate("ScoreBox", "Scoring items"))
        body = column(self, spacing=4)
        self.worth = Muted()
        body.addWidget(self.worth)
        self._items = column(spacing=2)
        body.addLayout(self._items)
        choose = translate("ScoreBox", "Choose scoring items…")
        self.choose_button = Button(choose, Kind.LINK, "link").when_clicked(self.choose)
        body.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.choose_button.setVisible(not desk.workspace.read_only)  # inside: alone it is a window

    def show_clause(self, clause: TenderClause) -> None:
        """Show the items of this clause; hidden while the tender has no scoring table."""
        self._clause = clause
        ids = {id for id, tied in self._book.whole.ties.items() if clause.id in tied}
        scores = [score for score in self._book.whole.scores if score.id in ids]
        self.setVisible(bool(self._book.whole.scores))
        self.worth.setText(self._worth(clause))
        offered = self._proposed(clause) if not scores else ()
        if (scores, offered) != (self._shown, self._offered):
            self._shown, self._offered = scores, offered
            self._show_items(scores, offered)

    def _worth(self, clause: TenderClause) -> str:
        """Return the heading, with what a deviation from the clause can cost where it is known."""
        weight = self._book.weights.get(clause.id, clause.points)
        cost = translate("ScoreBox", "a deviation costs {points}")
        return dotted(
            translate("ScoreBox", "Gives points in"),
            "" if weight is None else cost.format(points=f"{round(weight, 1):g}"),
        )

    @Slot()
    def choose(self) -> None:
        """Ask which items give points for the clause."""
        if self._clause is None:
            return
        ticked = [score.id for score in self._shown or ()]
        rows = [Choosable(score.id, _told(score)) for score in self._book.whole.scores]
        title = translate("ScoreBox", "Scoring items of this clause")
        sheets = [Sheet(title, rows, ticked)]
        dialog = PickDialog(title, sheets, translate("ScoreBox", "Tie"), self)
        dialog.accepted.connect(partial(self._tie, self._clause, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tie(self, clause: TenderClause, dialog: PickDialog) -> None:
        self._desk.carry_out(tie_scores(self._desk.workspace, clause, dialog.ticked()))

    def _proposed(self, clause: TenderClause) -> tuple[ScoreTie, ...]:
        """Return what the tender's own words propose for a clause that is not tied."""
        if self._desk.workspace.read_only:
            return ()
        return score_ties([clause], self._book.whole.scores)

    def _accept(self, tie: ScoreTie) -> None:
        self._desk.carry_out(take_ties(tie.clause.project_id, [tie]))

    def _show_items(self, scores: Sequence[TenderScore], offered: Sequence[ScoreTie]) -> None:
        while (item := self._items.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for score in scores:
            open_ = partial(self.opened.emit, score.id)
            self._add(Button(_told(score), Kind.LINK).when_clicked(open_))
        proposed = translate("ScoreBox", "Tie to {item}")
        for tie in offered:
            button = Button(proposed.format(item=_told(tie.score)), Kind.LINK, "plus")
            self._add(button.when_clicked(partial(self._accept, tie)))

    def _add(self, button: Button) -> None:
        self._items.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


def _told(score: TenderScore) -> str:
    points = translate("ScoreBox", "{points} points")
    worth = points.format(points=f"{score.points:g}") if score.points is not None else ""
    return dotted(score.section, score.name, worth)

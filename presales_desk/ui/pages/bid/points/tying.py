"""Tying clauses to scoring items, all at once: what the tender's own words propose."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from presales_desk.actions.clause_scores import proposed_ties, take_ties
from presales_desk.planning.bid.answers import bare_requirement, title_of
from presales_desk.planning.bid.score_ties import Reason
from presales_desk.ui.widgets.pick_dialog import Choosable, PickDialog, Sheet
from presales_desk.ui.words import counted, dotted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from presales_desk.planning.bid.score_ties import ScoreTie
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.bid.book import BidBook
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Reader


class ScoreTying(QObject):
    """Looks for what belongs together, and ties what the user leaves ticked.

    Args:
        desk: Runs and stores.
        book: The bid.
        parent: The dialog lies over it.

    """

    def __init__(self, desk: Desk, book: BidBook, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._book, self._over = desk, book, parent

    def propose(self) -> Task:
        """Look for ties that are not made yet, and show them by what they follow from."""
        project_id = self._book.project_id

        def work(reader: Reader, job: Job) -> tuple[ScoreTie, ...]:
            del job  # words of one tender
            return proposed_ties(reader, project_id)

        title = translate("ScoreTying", "Looking for scoring items of clauses")
        return self._desk.run(work, title, partial(self._show, project_id))

    def _show(self, project_id: str, found: Sequence[ScoreTie]) -> None:
        if project_id != self._book.project_id:
            return  # the user went on to another bid
        if not found:
            nothing = translate("ScoreTying", "No other clause names or resembles a scoring item.")
            self._desk.tell(nothing)
            return
        title = translate("ScoreTying", "Clauses and the scoring items that give points for them")
        sheets = [_sheet(reason, found) for reason in Reason]
        shown = [sheet for sheet in sheets if sheet.rows]
        dialog = PickDialog(title, shown, translate("ScoreTying", "Tie"), self._over)
        dialog.accepted.connect(partial(self._take, project_id, found, dialog, len(shown)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(
        self, project_id: str, found: Sequence[ScoreTie], dialog: PickDialog, sheets: int
    ) -> None:
        ticked = {id for sheet in range(sheets) for id in dialog.ticked(sheet)}
        chosen = [tie for tie in found if _id(tie) in ticked]
        if not chosen:
            return
        planned = take_ties(project_id, chosen)
        if (edit := self._desk.carry_out(planned)) is not None:
            words = translate("ScoreTying", "{count} {count:clause|clauses} tied")
            self._desk.tell(counted(words, count=planned.value), edit)


def _sheet(reason: Reason, found: Sequence[ScoreTie]) -> Sheet:
    rows = [Choosable(_id(tie), _told(tie)) for tie in found if tie.reason is reason]
    name = {
        Reason.NUMBER: translate("ScoreTying", "Named by number"),
        Reason.MARK: translate("ScoreTying", "Named by mark"),
        Reason.HEADING: translate("ScoreTying", "Below a heading of that name"),
        Reason.WORDS: translate("ScoreTying", "Similar words"),
    }[reason]
    return Sheet(name, rows, [row.id for row in rows])


def _told(tie: ScoreTie) -> str:
    costs = translate("ScoreTying", "{points} points each")
    cost = costs.format(points=f"{tie.points:g}") if tie.points is not None else ""
    title = title_of(tie.clause)
    clause = title if not tie.clause.number else f"{title} {bare_requirement(tie.clause)}"
    return f"{dotted(tie.score.name, cost)} ← {clause}"


def _id(tie: ScoreTie) -> str:
    return f"{tie.clause.id}:{tie.score.id}"

"""Finding answers for clauses in the background, and taking over those that were chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from presales_desk.actions.clause_offers import Offers, offers_for, take_offers
from presales_desk.ui.words import counted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.planned import Planned
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.bid.book import BidBook
    from presales_desk.ui.pages.bid.offers.dialog import OffersDialog
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Edit, Reader


class OfferFilling(QObject):
    """Looks for answers, shows them, and makes one edit of what the user ticks.

    Args:
        desk: Runs and stores.
        book: The bid whose clauses are answered.
        parent: The dialog lies over it.

    """

    def __init__(self, desk: Desk, book: BidBook, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._book, self._over = desk, book, parent
        self.dialog: OffersDialog | None = None

    def fill(self, clause_ids: Sequence[str]) -> Task:
        """Look for answers to clauses, and show them."""
        project_id, ids = self._book.project_id, list(clause_ids)

        def work(reader: Reader, job: Job) -> Offers:
            return offers_for(reader, project_id, ids, job)

        title = translate("OfferFilling", "Looking for earlier answers")
        return self._desk.run(work, title, partial(self._show, project_id, len(ids)))

    def _show(self, project_id: str, asked: int, found: Offers) -> None:
        from presales_desk.ui.pages.bid.offers.dialog import OffersDialog

        clauses = [clause for id in found if (clause := self._book.clause(id)) is not None]
        if project_id != self._book.project_id:
            return  # the user went on to another bid
        if not clauses:
            nothing = translate(
                "OfferFilling",
                "Nothing to fill in: no earlier answer shares words with the chosen clauses, and "
                "no parameter of a product answers their figures.",
            )
            self._desk.tell(nothing)
            return
        preferences = self._desk.preferences
        self.dialog = dialog = OffersDialog(clauses, found, asked, preferences, self._over)
        dialog.accepted.connect(self._take)
        dialog.finished.connect(self._forget)
        dialog.open()

    @Slot()
    def _take(self) -> None:
        if self.dialog is None:
            return
        project_id, chosen = self._book.project_id, self.dialog.chosen()

        def work(reader: Reader, job: Job) -> Planned[int]:
            del job  # short beside the search before it
            return take_offers(reader, project_id, chosen)

        title = translate("OfferFilling", "Filling in earlier answers")
        self._desk.run_edit(work, title, self._tell_taken)

    def _tell_taken(self, count: int, edit: Edit | None) -> None:
        words = translate("OfferFilling", "{count} {count:answer|answers} filled in")
        self._desk.tell(counted(words, count=count), edit)

    @Slot()
    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

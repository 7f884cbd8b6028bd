"""Going through the plays that are proposed: one by one, or all at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from presales_desk.actions.plays import derive_plays
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.planning.plays import PlayProposal
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.swot.page import SwotPage
    from presales_desk.workspace.workspace import Reader


class Deriving(QObject):
    """Keeps the proposals until each is accepted or dropped; nothing of them is stored."""

    def __init__(self, desk: Desk, page: SwotPage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._proposals: list[PlayProposal] = []

    @Slot()
    def begin(self) -> None:
        """Propose plays for the project that is shown."""
        self._page.commit()
        project_id = self._page.project_id

        def work(reader: Reader, job: Job) -> list[PlayProposal]:
            return derive_plays(reader, project_id, job)

        def show(proposals: list[PlayProposal]) -> None:
            if project_id == self._page.project_id:
                self._offer(proposals)

        self._desk.run(work, translate("Deriving", "Deriving plays"), show)

    @Slot(object)
    def accept(self, proposal: PlayProposal) -> None:
        """Take one over."""
        self.drop(proposal)
        self._page.gestures.accept([proposal])

    @Slot()
    def accept_all(self) -> None:
        """Take all over, as one edit."""
        proposals, self._proposals = self._proposals, []
        self._page.gestures.accept(proposals)
        self.end()

    @Slot(object)
    def drop(self, proposal: PlayProposal) -> None:
        """Forget one."""
        self._proposals = [kept for kept in self._proposals if kept is not proposal]
        self._show()

    @Slot()
    def end(self) -> None:
        """Forget all that are left."""
        self._proposals = []
        had_focus = self._page.drawer.proposals.hasFocus()
        self._show()
        if had_focus:
            self._page.drawer.go_to_plays()

    def renew(self) -> None:
        """Show the proposals with the marks that items have now; those of deleted items go."""
        there = {card.item.id for card in self._page.swot.cards()}
        self._proposals = [
            kept for kept in self._proposals if all(item.id in there for item in kept.items)
        ]
        if self._proposals or self._page.drawer.is_reviewing():
            self._show()

    def _offer(self, proposals: list[PlayProposal]) -> None:
        if not proposals:
            words = translate(
                "Deriving",
                "Nothing new to propose: every fitting pair is played, or there is none yet.",
            )
            self._desk.tell(words)
            return
        self._proposals = proposals
        self._show()
        self._page.drawer.show()
        self._page.drawer.proposals.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        marks = {card.item.id: card.mark for card in self._page.swot.cards()}
        self._page.drawer.show_proposals(self._proposals, marks)

"""Drafting a talk from the plan: asking for it, choosing from it, taking it over as one edit."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from presales_desk.actions.draft import plan_draft, propose_draft
from presales_desk.actions.find import profile
from presales_desk.actions.outlines import plan_outline
from presales_desk.actions.todos import todos_from_findings
from presales_desk.records.project import Project
from presales_desk.ui.words import counted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.planning.draft.proposal import Draft, Proposal
    from presales_desk.records.findings import Finding
    from presales_desk.records.job import Job
    from presales_desk.records.people import Todo
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.page import Page
    from presales_desk.ui.pages.outline.open_talk import OpenTalk
    from presales_desk.workspace.workspace import Edit, Reader


class Drafting(QObject):
    """Nothing of a draft is stored until it is taken over.

    Attributes:
        draft: What is on offer; None while nobody asked.
        ticked: Keys of the proposals of it that are wanted; None until they were shown.

    Signals:
        begun: Id of an outline that was made because the project had none.
        offered: There is a draft to choose from.
        taken: Ids of the slides that were added or renewed, and the Edit.
    """

    begun = Signal(str)
    offered = Signal()
    taken = Signal(object, object)

    def __init__(self, desk: Desk, talk: OpenTalk, page: Page) -> None:
        super().__init__(page)
        self._desk, self._talk, self._page = desk, talk, page
        self.draft: Draft | None = None
        self.ticked: frozenset[str] | None = None

    @Slot()
    def begin(self) -> None:
        """Propose slides for the talk that is open; without one, begin it."""
        self._page.commit()
        if self._talk.outline is None:
            planned = plan_outline(self._desk.workspace, self._talk.project_id)
            if self._desk.carry_out(planned) is None:
                return
            self.begun.emit(planned.value)
        self.renew()

    def renew(self, ticked: frozenset[str] | None = None) -> None:
        """Propose anew, for plan or slides may have changed; ``ticked`` were wanted already."""
        outline = self._talk.outline
        if outline is None:
            return
        today = self._desk.now().date()

        def work(reader: Reader, job: Job) -> Draft:
            from presales_desk.knowledge.knowledge_base import KnowledgeBase  # needed here alone

            with KnowledgeBase.open(reader.folder, read_only=True, job=job) as base:
                return propose_draft(reader, outline.id, today, base)

        title = translate("Drafting", "Drafting the talk from the plan")
        offer = partial(self._offer, ticked)
        self._desk.run(work, title, offer, self._desk.show_unless_gone)

    @Slot(object)
    def take(self, proposals: Sequence[Proposal]) -> None:
        """Take proposals over, as one edit."""
        outline = self._talk.outline
        if outline is None:
            return
        planned = plan_draft(self._desk.workspace, outline.id, proposals)
        edit = self._desk.carry_out(planned)
        if edit is not None:
            self.draft = None
            words = translate("Drafting", "Taken from the draft: {count} {count:slide|slides}")
            self._desk.tell(counted(words, count=len(planned.value)), edit)
            self.taken.emit(planned.value, edit)

    @Slot(object)
    def make_todos(self, gaps: Sequence[Finding]) -> None:
        """Turn what the plan lacks into to-dos for who plans the project."""
        reader, project_id = self._desk.workspace, self._talk.project_id
        owner = reader.get(Project, project_id).presales or profile(reader).user_name
        today = self._desk.now().date()
        planned = todos_from_findings(reader, project_id, gaps, owner, today)
        self._tell_todos(planned.value, self._desk.carry_out(planned))

    def _offer(self, ticked: frozenset[str] | None, draft: Draft) -> None:
        outline = self._talk.outline
        if outline is not None and outline.id == draft.outline_id:
            self.draft, self.ticked = draft, ticked
            self.offered.emit()

    def _tell_todos(self, made: list[Todo], edit: Edit | None) -> None:
        if edit is None and made:
            return  # refused, and said so
        words = translate("Drafting", "New to-dos: {count}")
        if not made:
            words = translate("Drafting", "There are open to-dos about all of this already")
        self._desk.tell(words.format(count=len(made)), edit)

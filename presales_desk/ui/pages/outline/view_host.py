"""Makes the views beside the outline and connects them with the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from presales_desk.ui.pages.outline.draft.drafting import Drafting
from presales_desk.ui.pages.outline.views import TalkView, TalkViews, View

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QStackedWidget

    from presales_desk.records.outline import Outline
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.outline.page import OutlinePage


class ViewHost(QObject):
    """Draft, coverage and story line of the talk that a page shows."""

    def __init__(self, desk: Desk, page: OutlinePage, stack: QStackedWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._taken: Sequence[str] = ()
        self.views = TalkViews(stack, page)
        self.drafting = Drafting(desk, page.talk, page)
        self.views.add(View.DRAFT, self._make_draft)
        self.views.add(View.COVERAGE, self._make_coverage)
        self.views.add(View.STORY, self._make_story)
        self.drafting.begun.connect(page.show_outline)
        self.drafting.offered.connect(self._show_draft)
        self.drafting.taken.connect(self._show_taken)

    @property
    def offers_draft(self) -> bool:
        """Whether a draft is in front, with a filled button of its own."""
        return self.views.current is View.DRAFT

    def fill(self) -> Iterator[None]:
        """Make the views ahead; between two of them the window may do other work."""
        for view in (View.COVERAGE, View.STORY, View.DRAFT):
            yield
            self.views.of(view)

    def show_outline(self) -> None:
        """Bring the outline itself to the front."""
        if self.views.current is not View.OUTLINE:
            self.views.show(View.OUTLINE)

    def follow_talk(self, outline: Outline | None) -> None:
        """Go back to the outline when what stands before it is about a talk that is not open."""
        draft = self.drafting.draft
        of_another = draft is not None and (outline is None or draft.outline_id != outline.id)
        if of_another:
            self.drafting.draft = None
        if outline is None or (of_another and self.views.current is View.DRAFT):
            self.show_outline()

    def step(self, step: int) -> None:
        """Show the next view of the switch (1) or the one before (-1)."""
        if self._page.outline is not None:
            self.views.step(step)

    def show_coverage(self) -> None:
        """Show whom the talk serves."""
        self.views.show(View.COVERAGE)

    def show_story(self) -> None:
        """Show the headlines alone."""
        self.views.show(View.STORY)

    @Slot()
    def _show_draft(self) -> None:
        self.views.show(View.DRAFT)

    @Slot(object)
    def _show_taken(self, ids: Sequence[str]) -> None:
        """Show what was taken a turn later: storing it and reading it again took this one."""
        self.show_outline()
        self._taken = ids
        QTimer.singleShot(0, self, self._reveal_taken)

    @Slot()
    def _reveal_taken(self) -> None:
        if all(self._page.talk.slide(id) is not None for id in self._taken):
            self._page.show_made(self._taken)
            self._page.bench.tree.setFocus()

    @Slot()
    def _leave_draft(self) -> None:
        self.drafting.draft = None
        self.show_outline()

    @Slot(str)
    def _show_slide(self, slide_id: str) -> None:
        self.show_outline()
        self._page.show_slide(slide_id)

    def _make_draft(self) -> TalkView:
        from presales_desk.ui.pages.outline.draft.view import DraftView

        view = DraftView(self._desk, self._page.talk, self.drafting)
        view.left.connect(self._leave_draft)
        return view

    def _make_coverage(self) -> TalkView:
        from presales_desk.ui.pages.outline.coverage.mending import CoverageMending
        from presales_desk.ui.pages.outline.coverage.view import CoverageView

        view = CoverageView(self._desk, self._page.talk)
        mending = CoverageMending(self._desk, self._page)
        view.cell_opened.connect(mending.open_cell)
        view.hole_opened.connect(mending.open_hole)
        return view

    def _make_story(self) -> TalkView:
        from presales_desk.ui.pages.outline.story.view import StoryView

        view = StoryView(self._desk, self._page.talk)
        view.rename_requested.connect(self._page.gestures.rename)
        view.slide_opened.connect(self._show_slide)
        return view

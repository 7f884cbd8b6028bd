"""Shows the open talk in the parts of its page: its head, the slide in the editor, and the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from presales_desk.ui.turns import Turns
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QStackedWidget, QWidget

    from presales_desk.records.outline import Slide
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.outline.page import OutlinePage


class ShownTalk(QObject):
    """What the page shows of a talk, read by ``page.talk``.

    Args:
        desk: Ends what is still to be shown when the window closes.
        page: Whose parts show it.
        stack: Holds the workbench, the views beside it, and ``empty``.
        empty: Teaches how to begin.

    Attributes:
        current: Id of the slide in the editor; empty when there is none.

    """

    def __init__(
        self, desk: Desk, page: OutlinePage, stack: QStackedWidget, empty: QWidget
    ) -> None:
        super().__init__(page)
        self._page, self._talk, self._bench = page, page.talk, page.bench
        self._stack, self._empty = stack, empty
        self._turns = Turns(self)
        self.current = ""
        desk.closing.connect(self._turns.stop)
        page.review.completed.connect(self._show_slide)

    @property
    def slide(self) -> Slide | None:
        """The slide in the editor, as it is stored; None when there is none."""
        return self._talk.slide(self.current)

    def begin(self) -> None:
        """Show the head of the talk as it was read, from its first slide on."""
        self.current = ""
        self._bench.show_details(shown=False)
        self.show_head()

    def choose(self, slide_id: str) -> None:
        """Show a slide of the talk in the editor."""
        self.current = slide_id
        self._show_slide()

    def show_head(self) -> None:
        """Show the talk as it was read, but for what the slide in the editor says."""
        talk, page = self._talk, self._page
        if self.slide is None:
            self.current = talk.slides[0].id if talk.slides else ""
        page.edits.show(talk.outline, talk.slides)
        page.tying.read(talk.outline, talk.slides)
        page.checks.follow(talk.outline if talk.slides else None)
        page.beside.follow_talk(talk.outline)
        page.bar.setVisible(talk.outline is not None)
        self.show_part()
        if talk.outline is not None:
            page.bar.show_outlines(talk.outlines, talk.outline, talk.minutes)
            self._bench.show_count(len(talk.slides))
            page.review.show()

    def show_rest(self) -> None:
        """Show the slide in the editor, and what else hangs on the talk."""
        self._turns.stop()
        self._show_slide()
        self._show_beside()

    def show_rest_soon(self) -> None:
        """Do the same in later turns: with the head in one it would take too long."""
        self._turns.begin(self._showing_rest())

    def finish(self) -> None:
        """Show at once what is still to be shown."""
        self._turns.finish()

    def show_part(self) -> None:
        """Teach how to begin while there are no slides, but for the outline's own data."""
        views = self._page.beside.views
        filled = bool(self._talk.slides) or self._bench.shows_details
        self._stack.setCurrentWidget(views.in_front() or (self._bench if filled else self._empty))
        views.switch.setVisible(self._talk.outline is not None)

    def _showing_rest(self) -> Iterator[None]:
        self._show_slide()
        yield
        self._show_beside()
        yield

    def _show_beside(self) -> None:
        self._page.template.follow()
        self._page.beside.views.refresh()
        self._page.header_changed.emit()
        self._page.review.lay_out_rest()

    @Slot()
    def _show_slide(self) -> None:
        slide, outline, talk = self.slide, self._talk.outline, self._talk
        if slide is None or outline is None:
            self._page.context_changed.emit("")
            return
        if not self._bench.tree.current_id():
            self._bench.tree.choose([slide.id], slide.id)
        number = talk.numbers()[slide.id]
        self._bench.editor.show_slide(slide, number, outline, talk.findings)
        self._preview(slide, outline.language)
        self._page.tools.follow_slide(slide)
        words = translate("OutlinePage", "Slide {number} of {count}")
        self._page.context_changed.emit(words.format(number=number, count=len(talk.slides)))

    def _preview(self, slide: Slide, language: str) -> None:
        self._page.tying.show(slide)
        own = [finding for finding in self._talk.findings if finding.record_id == slide.id]
        preview = self._bench.preview
        preview.show_facts(slide, language, own, self._page.tying.ties_of(slide))
        preview.show_slide(self._talk.deck, slide.id)

"""Shows what is found about the open talk: some of it at once, the rest by and by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from presales_desk.ui.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.outline.page import OutlinePage


class TalkReview(QObject):
    """Lays out a few slides at a time, and joins what that shows with the check of the deck.

    Signals:
        completed: More was found, and is shown; the slide in the editor may have some of it.
    """

    completed = Signal()

    def __init__(self, desk: Desk, page: OutlinePage) -> None:
        super().__init__(page)
        self._talk, self._bench, self._checks = page.talk, page.bench, page.checks
        self._turns = Turns(self)
        desk.closing.connect(self._turns.stop)
        self._checks.changed.connect(self._join)
        dock = self._bench.dock
        dock.mend_requested.connect(self._checks.mend)
        dock.accepted.connect(self._checks.accept)
        dock.returned.connect(self._checks.take_back)

    def show(self) -> None:
        """Show what is known by now about the talk as it was read, if one is open."""
        talk, bench = self._talk, self._bench
        if talk.outline is None:
            return
        talk.merge(self._checks.merged)
        bench.details.show_outline(talk.outline, talk.findings)
        bench.tree.show_talk(talk.as_tree())
        rows = self._checks.rows(talk.findings, talk.slides)
        bench.dock.show_checks(rows, self._checks.score, self._checks.passed)
        bench.dock.keep_accepted(self._checks.accepted, talk.numbers())

    def lay_out_rest(self) -> None:
        """Lay out the slides that are not laid out yet, from the next turn on."""
        if not self._talk.is_laid_out:
            self._turns.begin(self._lay_out())

    def _lay_out(self) -> Iterator[None]:
        """Lay out a few slides at a time; at last, show what was found about all of them."""
        self._talk.lay_out_some()
        while not self._talk.is_laid_out:
            yield
            self._talk.lay_out_some()
        self._complete()

    @Slot()
    def _join(self) -> None:
        """Show what the check of the whole deck adds to what was noticed at once."""
        if self._talk.outline is not None and self._talk.is_laid_out:
            self._complete()

    def _complete(self) -> None:
        self._talk.check()
        self.show()
        self.completed.emit()

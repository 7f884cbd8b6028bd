"""What stands in place of the list of hits while there is none."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from presales_desk.ui.pages.knowledge.choices import filter_name
from presales_desk.ui.widgets.buttons import Kind
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.notices import EmptyState, InlineProgress
from presales_desk.ui.words import error_text, translate

if TYPE_CHECKING:
    from presales_desk.actions.knowledge_reader import Answer
    from presales_desk.errors import ExpectedError
    from presales_desk.ui.pages.knowledge.gestures import KnowledgeGestures
    from presales_desk.ui.pages.knowledge.sample_archive import SampleArchive

_DELAY_MS = 300


class States(QStackedWidget):
    """The list of hits, or whatever says why there is none and what to do.

    Signals:
        filters_dropped: The user wants to search without filters.
        filter_dropped: Likewise without that of one field of ``Filters``.
        text_chosen: The user wants to search for these words instead.
        cancelled: The user does not want to wait for the catalogue.
        retried: The user wants to ask again.
        changed: The hits took the place of a state, or a state theirs.
    """

    filters_dropped = Signal()
    filter_dropped = Signal(str)
    text_chosen = Signal(str)
    cancelled = Signal()
    retried = Signal()
    changed = Signal()

    def __init__(
        self,
        hits: QWidget,
        gestures: KnowledgeGestures,
        sample: SampleArchive,
        *,
        read_only: bool,
    ) -> None:
        super().__init__()
        self._hits, self._gestures, self._read_only = hits, gestures, read_only
        self._sample = sample
        self.addWidget(hits)
        self._state: QWidget | None = None
        self._progress: InlineProgress | None = None
        self._late = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._late.timeout.connect(self._show_progress)

    def says_something(self) -> bool:
        """Tell whether there is no list of hits, but what to do instead."""
        return self._state is not None and self._progress is None

    def show_answer(self, answer: Answer) -> None:
        """Show the hits, or why there is none."""
        self._late.stop()
        if answer.total:
            self._show(None)
        elif not answer.everything.entries:
            self._show(self._no_library())
        else:
            self._show(self._no_hit(answer))

    def show_error(self, error: ExpectedError) -> None:
        """Show why nothing can be searched now."""
        state = EmptyState(
            translate("KnowledgeStates", "The knowledge base cannot be searched now"),
            error_text(error),
            "warn",
        )
        state.add_button(translate("KnowledgeStates", "Try again"), self.retried.emit, Kind.PRIMARY)
        if not self._read_only:
            words = translate("KnowledgeStates", "Make the catalogue anew")
            state.add_button(words, self._gestures.rebuild)
        self._show(state)

    def show_stopped(self) -> None:
        """Show that the user did not want to wait for the catalogue."""
        state = EmptyState(
            translate("KnowledgeStates", "The catalogue is not up to date yet"),
            translate("KnowledgeStates", "It is made from the archived files; nothing is lost."),
            "refresh",
        )
        words = translate("KnowledgeStates", "Go on")
        state.add_button(words, self.retried.emit, Kind.PRIMARY)
        self._show(state)

    @Slot(int, int)
    def show_step(self, done: int, total: int) -> None:
        """Show how far the catalogue is, when it takes longer than a moment."""
        if self._progress is not None:
            self._progress.show_step(done, total, "")
        elif not self._late.isActive():
            self._late.start()

    @Slot()
    def _show_progress(self) -> None:
        words = translate("KnowledgeStates", "Bringing the catalogue up to date")
        progress = InlineProgress(words)
        progress.cancel_requested.connect(self.cancelled)
        place = QWidget()
        body = column(place, margin=16)
        body.addWidget(progress)
        body.addStretch(1)
        self._show(place)
        self._progress = progress

    def _no_library(self) -> EmptyState:
        state = EmptyState(
            translate("KnowledgeStates", "After the first archived project there is something"),
            translate(
                "KnowledgeStates",
                "Until then, begin with the articles, cases and answers that come with the "
                "program, or add documents of your own.",
            ),
            "book",
        )
        if not self._read_only:
            starter = translate("KnowledgeStates", "Load articles and cases")
            state.add_button(starter, self._gestures.load_starter, Kind.PRIMARY, "book")
            documents = translate("KnowledgeStates", "Add documents…")
            state.add_button(documents, self._gestures.choose_documents)
            package = translate("KnowledgeStates", "Open package…")
            state.add_button(package, self._gestures.sharing.choose)
            self._sample.add_button(state, Kind.DEFAULT)
        return state

    def _no_hit(self, answer: Answer) -> EmptyState:
        text = answer.question.text.strip()
        title = translate("KnowledgeStates", "Nothing found for “{text}”").format(text=text[:60])
        if not text:
            title = translate("KnowledgeStates", "No entry is like this")
        state = EmptyState(title, _advice(answer), "search")
        if answer.unfiltered:
            words = translate("KnowledgeStates", "Drop all filters ({count})")
            drop = words.format(count=f"{answer.unfiltered:,}")
            state.add_button(drop, self.filters_dropped.emit, Kind.PRIMARY)
        for name, total in answer.loosened:
            words = translate("KnowledgeStates", "Any {field} ({count})")
            shown = words.format(field=filter_name(name), count=f"{total:,}")
            state.add_button(shown, partial(self.filter_dropped.emit, name))
        for near in answer.near:
            words = translate("KnowledgeStates", "{text} ({count})")
            shown = words.format(text=near.text[:24], count=f"{near.total:,}")
            state.add_button(shown, partial(self.text_chosen.emit, near.text))
        return state

    def _show(self, state: QWidget | None) -> None:
        """Show ``state``, or the hits; what stood there is let go."""
        old, self._state, self._progress = self._state, state, None
        if state is not None:
            self.addWidget(state)
        self.setCurrentWidget(state or self._hits)
        if old is not None:
            self.removeWidget(old)
            old.deleteLater()
        if (old is None) is not (state is None):
            self.changed.emit()


def _advice(answer: Answer) -> str:
    if answer.near:
        return translate("KnowledgeStates", "Parts of it are found:")
    if answer.unfiltered:
        return translate("KnowledgeStates", "The filters leave nothing of what is there.")
    return translate(
        "KnowledgeStates", "Try fewer or shorter words; one Chinese character will do."
    )

"""The part with the lessons: looked through, read, and brought together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from presales_desk.actions.lessons import merge_lessons, read_lessons
from presales_desk.ui.pages.knowledge.lessons.lesson_tree import LessonTree
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.confirm import confirmed
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import ElidedLabel
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.widgets.search_field import SearchField
from presales_desk.ui.words import error_text, translate

if TYPE_CHECKING:
    from presales_desk.actions.lessons import Lesson
    from presales_desk.errors import ExpectedError
    from presales_desk.knowledge.entry import Entry
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader

_FEWEST = 2  # lessons that can be brought together


class Lessons(QWidget):
    """All lessons of the archive.

    Signals:
        entry_wanted: Id of an entry to read.
        merged: Id of the entry that several lessons became.
    """

    entry_wanted = Signal(str)
    merged = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.field = SearchField(translate("Lessons", "Words of a lesson or a project"))
        self.setFocusProxy(self.field)
        self.count = ElidedLabel("", "muted")
        self.merge = Button(translate("Lessons", "Bring together…"), Kind.PRIMARY, "link")
        self.merge.setEnabled(False)
        self.merge.setToolTip(translate("Lessons", "Choose two or more lessons, with Ctrl or ⇧"))
        self.tree = LessonTree()
        self._stack = QStackedWidget()
        self._state: QWidget | None = None
        self._lay_out()
        self.field.textChanged.connect(self.tree.narrow)
        self.tree.itemSelectionChanged.connect(self._show_choice)
        self.tree.opened.connect(self.entry_wanted)
        self.merge.when_clicked(self._merge)

    def refresh(self) -> None:
        """Read the lessons again; what is shown stays until they are there."""

        def work(reader: Reader, job: Job) -> tuple[Lesson, ...]:
            return read_lessons(reader.folder, job)

        title = translate("Lessons", "Reading the lessons learned")
        self._desk.run(work, title, self._show, self._show_error)

    def _lay_out(self) -> None:
        strip = QFrame()
        strip.setObjectName("toolBar")
        line = row(strip)
        line.setContentsMargins(16, 10, 16, 8)
        line.addWidget(self.field, 2)
        line.addWidget(self.count, 1)
        line.addWidget(self.merge)
        self._content = QWidget()
        body = column(self._content)
        body.addWidget(strip)
        body.addWidget(self.tree, 1)
        self._stack.addWidget(self._content)
        column(self).addWidget(self._stack)

    @Slot(object)
    def _show(self, lessons: tuple[Lesson, ...]) -> None:
        self.tree.show_lessons(lessons)
        words = translate("Lessons", "Lessons: {count} · likely the same: {alike}")
        alike = sum(bool(lesson.alike) for lesson in lessons)
        self.count.setText(words.format(count=f"{len(lessons):,}", alike=f"{alike:,}"))
        self._show_state(None if lessons else self._nothing())

    @Slot(object)
    def _show_error(self, error: ExpectedError) -> None:
        title = translate("Lessons", "The lessons cannot be read now")
        state = EmptyState(title, error_text(error), "warn")
        state.add_button(translate("Lessons", "Try again"), self.refresh, Kind.PRIMARY)
        self._show_state(state)

    def _nothing(self) -> EmptyState:
        return EmptyState(
            translate("Lessons", "Lessons come from summaries"),
            translate(
                "Lessons",
                "What succeeded and what failed in the summary of a project is listed here once "
                "the project is archived, line by line. A lesson can be written by itself, too.",
            ),
            "bulb",
        )

    def _show_state(self, state: QWidget | None) -> None:
        if self._state is not None:
            self._stack.removeWidget(self._state)
            self._state.deleteLater()
        self._state = state
        if state is not None:
            self._stack.addWidget(state)
        self._stack.setCurrentWidget(state or self._content)

    @Slot()
    def _show_choice(self) -> None:
        enough = len(self.tree.chosen()) >= _FEWEST
        self.merge.setEnabled(enough and not self._desk.workspace.read_only)

    @Slot()
    def _merge(self) -> None:
        chosen = self.tree.chosen()
        kept = next((lesson for lesson in chosen if lesson.own), chosen[0])
        others = [lesson for lesson in chosen if lesson is not kept]
        if self._is_meant(kept, others):
            author, folder = self._desk.preferences.author, self._desk.workspace.folder

            def work(reader: Reader, job: Job) -> Entry:
                del reader  # packages are no records
                return merge_lessons(folder, kept, others, author, job)

            title = translate("Lessons", "Bringing lessons together")
            self._desk.run(work, title, self._tell_merged)

    def _is_meant(self, kept: Lesson, others: list[Lesson]) -> bool:
        title = translate("Lessons", "Bring {count} lessons together?").format(
            count=len(others) + 1
        )
        text = translate(
            "Lessons",
            "“{title}” gets a new revision that tells all of them and names their projects. "
            "The others are withdrawn and can be brought back; summaries stay as they are.",
        )
        act = translate("Lessons", "Bring together")
        caption = translate("Lessons", "Lessons learned")
        return confirmed(self, title, text.format(title=kept.text[:80]), act, caption=caption)

    @Slot(object)
    def _tell_merged(self, entry: Entry) -> None:
        words = translate("Lessons", "“{title}” tells all of them now, revision {number}")
        self._desk.tell(words.format(title=entry.title, number=entry.revision))
        self.refresh()
        self.merged.emit(entry.id)

"""What the user does with the slides of the page: by menu, in the tree, and in the editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from presales_desk.actions.promises import promise_in
from presales_desk.method.keys import Section
from presales_desk.ui.promise_dialog import ask_promise
from presales_desk.ui.words import counted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.enums import SlideKind
    from presales_desk.records.outline import Slide
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.outline.page import OutlinePage


class SlideGestures(QObject):
    """Stores what is being typed, does as the gesture asks, and shows the slides it made."""

    def __init__(self, desk: Desk, page: OutlinePage) -> None:
        super().__init__(page)
        self._desk, self._page, self._edits = desk, page, page.edits

    def watch_panes(self) -> None:
        """Hear of the gestures in the tree and in the editor, once they are made."""
        tree, editor = self._page.bench.tree, self._page.bench.editor
        tree.rename_requested.connect(self.rename)
        tree.move_requested.connect(self._move)
        tree.step_requested.connect(self._step)
        tree.add_requested.connect(self.add)
        tree.copy_requested.connect(self.copy)
        tree.delete_requested.connect(self.delete)
        self._page.bench.add_button.clicked.connect(self.add)
        editor.edit_requested.connect(self._store)
        editor.kind_requested.connect(self._convert)
        editor.internal_requested.connect(self._keep_internal)

    @Slot()
    def add(self) -> None:
        """Add a slide behind the current one, or to the block with the cursor; begin typing."""
        self._page.commit()
        bench = self._page.bench
        section = bench.tree.current_section() or Section.OPENING
        made = self._edits.add(section, bench.tree.current_id())
        if made:
            self._page.show_slide(made)
            bench.editor.focus_field("title")

    @Slot()
    def copy(self) -> None:
        """Copy the selected slides."""
        self._page.commit()
        copies = self._edits.copy(self._page.bench.tree.chosen_ids())
        if copies:
            self._page.show_slide(copies[0])
            self._page.bench.tree.choose(copies, copies[0])

    @Slot()
    def delete(self) -> None:
        """Delete the selected slides; the toast takes it back."""
        self._page.commit()
        ids = self._page.bench.tree.chosen_ids()
        next_one = self._page.talk.neighbour(ids)
        edit = self._edits.delete(ids)
        if edit is not None:
            self._page.show_slide(next_one)
            words = translate("SlideGestures", "{count} {count:slide|slides} deleted")
            self._desk.tell(counted(words, count=len(ids)), edit)

    @Slot()
    def note_promise(self) -> None:
        """Ask about a promise in the words marked in the notes, or else in the headline."""
        focus = QApplication.focusWidget()
        marked = focus.textCursor().selectedText() if isinstance(focus, QPlainTextEdit) else ""
        self._page.commit()
        slide, outline = self._page.current_slide, self._page.outline
        if slide is None or outline is None:
            return
        text = marked.replace("\u2029", "\n")  # Qt's sign between lines
        draft = promise_in(self._desk.workspace, outline.project_id, slide, text)
        ask_promise(self._desk, draft, self._page.window())

    def step(self, step: int) -> None:
        """Move the selected slides one place up (-1) or down (1)."""
        self._step(self._page.bench.tree.chosen_ids(), step)

    @Slot(str, str)
    def rename(self, slide_id: str, title: str) -> None:
        """Give a slide another headline."""
        self._page.commit()
        slide = self._page.talk.slide(slide_id)
        if slide is not None:
            self._edits.store(slide.but(title=title), "title")

    @Slot(object, object, str)
    def _move(self, ids: Sequence[str], section: Section, before: str) -> None:
        self._page.commit()
        self._edits.move(ids, section, before)
        self._page.bench.tree.choose(ids, self._page.place())

    @Slot(object, int)
    def _step(self, ids: Sequence[str], step: int) -> None:
        self._page.commit()
        self._edits.step(ids, step)

    @Slot(object, str)
    def _store(self, draft: Slide, part: str) -> None:
        self._edits.store(draft, part)

    @Slot(object)
    def _convert(self, kind: SlideKind) -> None:
        self._edits.convert(self._page.place(), kind)

    @Slot(bool)
    def _keep_internal(self, internal: bool) -> None:  # noqa: FBT001 (a Qt signal passes it by place)
        self._page.commit()
        self._edits.keep_internal(self._page.place(), internal=internal)

"""The story line: all headlines as one text, what breaks it beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView

from presales_desk.planning.storyline import storyline
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.story.delegate import StoryDelegate
from presales_desk.ui.pages.outline.story.model import (
    HeadRow,
    LineRow,
    StoryModel,
    block_name,
    retold,
    rows_of,
)
from presales_desk.ui.pages.outline.views import TalkView
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.frames import Header, column
from presales_desk.ui.words import counted, dotted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from presales_desk.planning.storyline import StoryBlock
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.outline.open_talk import OpenTalk
    from presales_desk.workspace.workspace import Reader


class StoryList(QListView):
    """The lines; F2, typing or a double click edits one, Ctrl+C copies the whole story.

    Signals:
        opened: Id of the slide that the user wants to see.
    """

    opened = Signal(str)

    def __init__(self, *, read_only: bool) -> None:
        super().__init__()
        self.story = StoryModel(self)
        self.story.read_only = read_only
        self.setModel(self.story)
        self.setItemDelegate(StoryDelegate(self))
        self.setAccessibleName(translate("Story", "Story line"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        editing = triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        self.setEditTriggers(triggers.NoEditTriggers if read_only else editing)
        theme().theme_changed.connect(self.scheduleDelayedItemsLayout)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(self.text())
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._open(self.currentIndex())
        elif enter and self.state() is not QAbstractItemView.State.EditingState:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def text(self) -> str:
        """Return the story as plain text: the blocks, below each its headlines."""
        parts: list[str] = []
        for row in self.story.rows:
            if isinstance(row, HeadRow):
                parts.append(("\n" if parts else "") + block_name(row.section))
            elif row.slide.title:
                parts.append(row.slide.title)
        return "\n".join(parts)

    def _open(self, index: QModelIndex) -> None:
        slide = self.story.slide(index)
        if slide is not None:
            self.opened.emit(slide.id)


class StoryView(TalkView):
    """Reads the headlines of the talk that is open.

    Signals:
        rename_requested: Id of a slide, its new headline.
        slide_opened: Id of the slide that the user wants to see.
    """

    rename_requested = Signal(str, str)
    slide_opened = Signal(str)

    def __init__(self, desk: Desk, talk: OpenTalk) -> None:
        super().__init__()
        self._desk, self._talk = desk, talk
        self._blocks: Sequence[StoryBlock] = ()
        self._head = Header(
            translate("Story", "Read the headlines aloud: do they tell it?"), height=40
        )
        self.copy = Button(translate("Story", "Copy as text"), small=True)
        self.copy.clicked.connect(self._copy)
        self._head.add(self.copy)
        self.list = StoryList(read_only=desk.workspace.read_only)
        self.list.story.rename_requested.connect(self.rename_requested)
        self.list.opened.connect(self.slide_opened)
        body = column(self)
        body.addWidget(self._head)
        body.addWidget(self.list, 1)

    @override
    def show_talk(self) -> None:
        """Show the headlines at once, and what breaks the line when all were compared."""
        outline, slides = self._talk.outline, list(self._talk.slides)
        if outline is None:
            return
        self._show(retold(self._blocks, slides))

        def work(reader: Reader, job: Job) -> tuple[StoryBlock, ...]:
            del reader, job  # hundreds of headlines are compared with each other
            return storyline(outline, slides)

        def show(blocks: tuple[StoryBlock, ...]) -> None:
            if slides == self._talk.slides:
                self._show(blocks)

        self._desk.run(work, translate("Story", "Reading the story line"), show)

    @override
    def take_focus(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid():
            first = next((r.slide.id for r in self.list.story.rows if isinstance(r, LineRow)), "")
            self.list.setCurrentIndex(self.list.story.row_of(first))

    def _show(self, blocks: Sequence[StoryBlock]) -> None:
        self._blocks = blocks
        self.list.story.show_rows(rows_of(blocks))
        self._head.set_sub(_summary(blocks))

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(self.list.text())


def _summary(blocks: Sequence[StoryBlock]) -> str:
    lines = [line for block in blocks for line in block.lines]
    breaks = sum(len(line.breaks) for line in lines)
    slides = counted(translate("Story", "{count} {count:headline|headlines}"), count=len(lines))
    if not breaks:
        return dotted(slides, translate("Story", "nothing breaks the line"))
    broken = counted(translate("Story", "{count} {count:break|breaks} in the line"), count=breaks)
    return dotted(slides, broken)

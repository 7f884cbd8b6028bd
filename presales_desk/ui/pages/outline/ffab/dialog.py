"""The library beside the slide: it stays open while one works on the talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QWidget

from presales_desk.records.outline import FfabEntry
from presales_desk.ui.pages.outline.ffab.gestures import LibraryGestures
from presales_desk.ui.pages.outline.ffab.hints import verbs_hint
from presales_desk.ui.pages.outline.ffab.library_table import LibraryTable
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.widgets.search_field import SearchField
from presales_desk.ui.words import translate
from presales_desk.workspace.workspace import WORKSPACE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit

_SIZE = (1080, 520)


class LibraryDialog(QDialog):
    """Search, edit and use the rows of the FFAB library.

    Signals:
        used: Ids of the rows that the slide shall have.
        slide_kept: The rows of the slide shall go into the library.
        import_wanted: Rows of other talks shall go into the library.
    """

    used = Signal(object)
    slide_kept = Signal()
    import_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._read_only = desk.workspace.read_only
        self.gestures = LibraryGestures(desk, self)
        self.setWindowTitle(translate("FfabLibrary", "FFAB library"))
        self.resize(*_SIZE)
        self.search = SearchField(translate("FfabLibrary", "Find rows: feature, need, product"))
        self.table = LibraryTable(desk.preferences, read_only=self._read_only)
        self.use = Button(translate("FfabLibrary", "Put on the slide"), Kind.PRIMARY)
        self.keep = Button(translate("FfabLibrary", "Keep the rows of this slide"))
        self.bring = Button(
            translate("FfabLibrary", "From other talks…"), icon="import", small=True
        )
        self.new = Button(translate("FfabLibrary", "New row"), icon="plus", small=True)
        self._middle = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_rows()

    @Slot()
    def show_rows(self) -> None:
        """Read the library again and show it."""
        rows = self._desk.find(FfabEntry)
        self.table.show_records(rows)
        self._middle.setCurrentIndex(0 if rows else 1)
        self._count()

    def show_slide(self, *, can_keep: bool, can_use: bool) -> None:
        """Say whether the slide in the editor has rows to keep, and whether it can take some."""
        self._can_use = can_use
        self.keep.setEnabled(can_keep and not self._read_only)
        self._count()

    @Slot()
    def add_row(self) -> None:
        """Add a row and begin to write it."""
        self.search.clear()
        self.table.set_filter("")
        entry = self.gestures.add(translate("FfabLibrary", "New feature"))
        if entry is not None:
            self.table.reveal(entry.id, "feature", edit=True)

    def _lay_out(self) -> None:
        self._can_use = False
        body = column(self, margin=16, spacing=8)
        head = row()
        head.addWidget(self.search, 1)
        for button in (self.new, self.bring):
            button.setEnabled(not self._read_only)
            head.addWidget(button)
        body.addLayout(head)
        self._middle.addWidget(self.table)
        self._middle.addWidget(self._nothing())
        body.addWidget(self._middle, 1)
        body.addWidget(PlainLabel(verbs_hint(), "hint", wrap=True))
        body.addLayout(self._foot())
        self.search.setFocus()

    def _foot(self) -> QHBoxLayout:
        line = row()
        line.addWidget(self.keep)
        line.addStretch(1)
        self._chosen = PlainLabel("", "muted")
        line.addWidget(self._chosen)
        close = Button(translate("FfabLibrary", "Close"))
        close.clicked.connect(self.reject)
        line.addWidget(close)
        line.addWidget(self.use)
        return line

    def _nothing(self) -> EmptyState:
        state = EmptyState(
            translate("FfabLibrary", "Write a feature once, use it in every talk"),
            translate(
                "FfabLibrary",
                "Feature, function, advantage, benefit: the benefit says what this customer "
                "gains, best with a number.",
            ),
            "archive",
        )
        if not self._read_only:
            state.add_button(translate("FfabLibrary", "New row"), self.add_row, Kind.PRIMARY)
            fill = translate("FfabLibrary", "Fill from the sample")
            state.add_button(fill, self.gestures.fill)
            state.add_button(translate("FfabLibrary", "From other talks…"), self.import_wanted.emit)
        return state

    def _connect(self) -> None:
        self.search.searched.connect(self._search)
        self.new.clicked.connect(self.add_row)
        self.bring.clicked.connect(self.import_wanted)
        self.keep.clicked.connect(self.slide_kept)
        self.use.clicked.connect(self._use)
        self.table.used.connect(self._use)
        self.table.row_requested.connect(self.add_row)
        self.table.edit_requested.connect(self._change)
        self.table.paste_requested.connect(self._paste)
        self.table.delete_requested.connect(self._delete)
        self.table.selectionModel().selectionChanged.connect(self._count)
        self._desk.edited.connect(self._hear)
        self._desk.closing.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Redo), self, self._redo)

    @Slot(object)
    def _hear(self, edit: Edit) -> None:
        if FfabEntry.table in edit.kinds:
            self.show_rows()

    @Slot(str)
    def _search(self, text: str) -> None:
        self.table.set_filter(text)
        if self.table.records.rowCount() and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.records.index(0, 0))
        self._count()

    @Slot()
    def _count(self) -> None:
        chosen = len(self.table.selected_ids())
        words = translate("FfabLibrary", "{count} chosen").format(count=chosen)
        self._chosen.setText(words if chosen else "")
        self.use.setEnabled(chosen > 0 and self._can_use and not self._read_only)

    @Slot()
    def _use(self) -> None:
        if self.use.isEnabled():
            self.used.emit(self.table.selected_ids())

    @Slot(str, object)
    def _change(self, id: str, fields: Mapping[str, object]) -> None:
        self.gestures.change(id, fields)

    @Slot(object, object)
    def _paste(
        self,
        changed: Sequence[tuple[str, Mapping[str, object]]],
        new: Sequence[Mapping[str, object]],
    ) -> None:
        self.gestures.paste(changed, new)

    @Slot(object)
    def _delete(self, ids: Sequence[str]) -> None:
        self.gestures.delete(ids)

    @Slot()
    def _undo(self) -> None:
        self._desk.undo(WORKSPACE)

    @Slot()
    def _redo(self) -> None:
        self._desk.redo(WORKSPACE)

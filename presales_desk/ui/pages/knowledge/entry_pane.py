"""The right pane: one entry to read, with its files, its revisions, and what to do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFrame, QMenu, QStackedWidget, QWidget

from presales_desk.actions.entry_drafts import can_be_edited
from presales_desk.ui.pages.knowledge.entry_files import EntryFiles
from presales_desk.ui.pages.knowledge.entry_links import EntryLinks
from presales_desk.ui.pages.knowledge.entry_reader import EntryReader
from presales_desk.ui.pages.knowledge.hit_list import KIND_TONES, RESULT_INKS, kind_name
from presales_desk.ui.pages.knowledge.tag_row import TagRow
from presales_desk.ui.widgets.buttons import Button, IconButton, Kind
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import Header, Line, column, row
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from presales_desk.actions.knowledge_reader import Reading
    from presales_desk.knowledge.entry import Entry, StoredFile
    from presales_desk.ui.entry_uses import UseGestures

_RESULT_ROLES = {"success-ink": "success", "danger-ink": "error", "text-2": "muted"}


class EntryPane(QFrame):
    """An entry, or a word on why none is shown.

    Signals:
        moved: The list should go this many hits on.
        revision_wanted: Another revision of the entry should be shown: its number.
        project_wanted: Id of the project that should be opened.
        export_wanted: The Entry that should be written as a file to share.
        withdrawal_wanted: The Entry that should be found no more.
        folder_wanted: The Entry whose folder should be shown.
        file_opened: The Entry, and the StoredFile of it to open.
        copy_wanted: The Entry, and the StoredFile of it to save elsewhere.
        entry_wanted: Id of another entry to read.
        edit_wanted: The Entry whose next revision should be written.
    """

    moved = Signal(int)
    revision_wanted = Signal(int)
    project_wanted = Signal(str)
    export_wanted = Signal(object)
    withdrawal_wanted = Signal(object)
    folder_wanted = Signal(object)
    file_opened = Signal(object, object)
    copy_wanted = Signal(object, object)
    entry_wanted = Signal(str)
    edit_wanted = Signal(object)

    def __init__(self, uses: UseGestures, *, read_only: bool) -> None:
        super().__init__()
        self.setObjectName("drawer")
        self.setMinimumWidth(300)
        self._read_only = read_only
        self._reading: Reading | None = None
        self._here = False
        self._uses = uses
        self.text, self.files = EntryReader(), EntryFiles()
        self.origins = EntryLinks(translate("EntryPane", "Comes from"))
        self.similar = EntryLinks(translate("EntryPane", "Similar entries"))
        self._chip = Chip("")
        self._title = PlainLabel("", "section", wrap=True)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._result = PlainLabel("", "success")
        self._meta = ElidedLabel("", "muted")
        self._tags = TagRow()
        self.revisions = QComboBox()
        self.revisions.setAccessibleName(translate("EntryPane", "Revisions"))
        self.revisions.activated.connect(self._choose_revision)
        self.copy = Button(translate("EntryPane", "Copy"), icon="file")
        self.copy.when_clicked(self._copy_text)
        self.use = Button(translate("EntryPane", "Use in the project"), Kind.PRIMARY, "link")
        self.use.when_clicked(self.offer_uses)
        self.into = ElidedLabel("", "muted")
        self.origins.wanted.connect(self.entry_wanted)
        self.similar.wanted.connect(self.entry_wanted)
        self.files.opened.connect(self._open_file)
        self.files.copy_wanted.connect(self._want_copy)
        self.files.folder_wanted.connect(self._want_folder)
        self._lay_out()

    def show_reading(self, reading: Reading, *, here: bool) -> None:
        """Show an entry; ``here``: its project is in this workspace."""
        self._reading = reading
        entry = reading.entry
        self._chip.show_text(kind_name(entry.kind), KIND_TONES[entry.kind.value])
        self._title.setText(entry.title)
        self._show_origin(entry)
        self._tags.show_tags(entry.tags)
        self._show_revisions(reading)
        self.files.show_files(entry.files)
        self.origins.show_entries(reading.origins)
        self.similar.show_entries(reading.similar)
        self._here = here
        self.show_project()
        self._stack.setCurrentIndex(1)  # the text needs its width to find the place of the hit
        self.text.show_entry_text(reading.text)

    def show_nothing(self) -> None:
        """Show that no entry is chosen."""
        self._reading = None
        self.text.show_entry_text(None)
        self._stack.setCurrentIndex(0)

    def entry(self) -> Entry | None:
        """Return the entry that is shown; None when none is."""
        return self._reading.entry if self._reading else None

    def show_project(self) -> None:
        """Name the project that the entry can be taken into."""
        name = self._uses.project_name()
        self.into.setText(name)
        self.use.setEnabled(bool(name))
        why = translate("EntryPane", "Open a project first: then the entry can be taken into it")
        self.use.setToolTip("" if name else why)

    def use_menu(self) -> QMenu:
        """Return where the entry can be taken over."""
        menu = QMenu(self)
        if (entry := self.entry()) is not None and self._uses.project_name():
            self._uses.fill(menu, entry)
        return menu

    @Slot()
    def offer_uses(self) -> None:
        """Ask where in the open project the entry is to be used."""
        self.show_project()
        if self.use.isEnabled() and self._reading is not None:
            menu = self.use_menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.use.mapToGlobal(self.use.rect().topLeft()) - _height_of(menu))

    def menu(self) -> QMenu:
        """Return what else can be done with the entry."""
        menu = QMenu(self)
        if self._here:
            menu.addAction(translate("EntryPane", "Open the project"), self._want_project)
        menu.addAction(translate("EntryPane", "Export as package…"), self._want_export)
        if not self._read_only:
            entry = self.entry()
            if entry is not None and can_be_edited(entry):
                menu.addAction(translate("EntryPane", "Edit…"), self._want_edit)
            text = translate("EntryPane", "Withdraw from the knowledge base…")
            menu.addAction(text, self._want_withdrawal)
        return menu

    def _lay_out(self) -> None:
        hint = PlainLabel(translate("EntryPane", "Choose an entry to read it here"), "muted")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(hint)
        self._stack.addWidget(self._make_content())
        column(self).addWidget(self._stack)

    def _make_content(self) -> QWidget:
        content = QWidget()
        body = column(content)
        body.addWidget(self._make_header())
        body.addWidget(self._make_heading())
        body.addWidget(Line())
        body.addWidget(self.text, 1)
        lower = column(spacing=8)
        lower.setContentsMargins(16, 8, 16, 12)
        lower.addWidget(self.files)
        lower.addWidget(self.origins)
        lower.addWidget(self.similar)
        body.addLayout(lower)
        body.addWidget(self._make_footer())
        return content

    def _make_header(self) -> Header:
        header = Header(translate("EntryPane", "Reading"), height=40)
        header.lead(self._chip)
        for icon, name, rows in (
            ("cu", translate("EntryPane", "Previous hit"), -1),
            ("cd", translate("EntryPane", "Next hit"), 1),
        ):
            button = IconButton(icon, name, small=True)
            button.clicked.connect(self._go_down if rows > 0 else self._go_up)
            header.add(button)
        more = IconButton("more", translate("EntryPane", "More"), small=True)
        more.clicked.connect(self._offer_more)
        header.add(more)
        self._more = more
        return header

    def _make_heading(self) -> QWidget:
        heading = QWidget()
        body = column(heading, spacing=6)
        body.setContentsMargins(16, 14, 16, 10)
        origin = row(spacing=8)
        origin.addWidget(self._result)
        origin.addWidget(self._meta, 1)
        body.addWidget(self._title)
        body.addLayout(origin)
        body.addWidget(self._tags)
        body.addWidget(self.revisions)
        return heading

    def _make_footer(self) -> QFrame:
        footer = QFrame()
        footer.setObjectName("strip")
        line = row(footer)
        line.setContentsMargins(16, 8, 16, 8)
        line.addWidget(self.use)
        line.addWidget(self.copy)
        line.addWidget(self.into, 1)
        return footer

    def _show_origin(self, entry: Entry) -> None:
        ink = RESULT_INKS.get(entry.result) if entry.result else None
        self._result.setVisible(ink is not None)
        if entry.result is not None and ink is not None:
            self._result.setText(term(f"result.{entry.result.value}"))
            self._result.set_role(_RESULT_ROLES[ink])
        filed = translate("EntryPane", "filed {day}").format(day=entry.filed.date().isoformat())
        parts = (entry.customer, entry.industry, entry.author, filed)
        self._meta.setText(dotted(*parts))

    def _show_revisions(self, reading: Reading) -> None:
        with QSignalBlocker(self.revisions):
            self.revisions.clear()
            for entry in reading.revisions:
                self.revisions.addItem(_revision_name(entry), entry.revision)
            self.revisions.setCurrentIndex(self.revisions.findData(reading.entry.revision))
        self.revisions.setVisible(len(reading.revisions) > 1)

    @Slot(int)
    def _choose_revision(self, place: int) -> None:
        self.revision_wanted.emit(self.revisions.itemData(place))

    @Slot()
    def _copy_text(self) -> None:
        if self._reading is not None:
            text = f"{self._reading.entry.title}\n\n{self.text.text_to_copy()}"
            QGuiApplication.clipboard().setText(text)

    @Slot()
    def _want_project(self) -> None:
        if (entry := self.entry()) is not None:
            self.project_wanted.emit(entry.id)

    @Slot()
    def _want_edit(self) -> None:
        self.edit_wanted.emit(self.entry())

    @Slot()
    def _want_export(self) -> None:
        self.export_wanted.emit(self.entry())

    @Slot()
    def _want_withdrawal(self) -> None:
        self.withdrawal_wanted.emit(self.entry())

    @Slot()
    def _want_folder(self) -> None:
        self.folder_wanted.emit(self.entry())

    @Slot(object)
    def _open_file(self, file: StoredFile) -> None:
        self.file_opened.emit(self.entry(), file)

    @Slot(object)
    def _want_copy(self, file: StoredFile) -> None:
        self.copy_wanted.emit(self.entry(), file)

    @Slot()
    def _go_up(self) -> None:
        self.moved.emit(-1)

    @Slot()
    def _go_down(self) -> None:
        self.moved.emit(1)

    @Slot()
    def _offer_more(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))


def _height_of(menu: QMenu) -> QPoint:
    """Return how far above a button a menu must begin to end there."""
    return QPoint(0, menu.sizeHint().height())


def _revision_name(entry: Entry) -> str:
    words = (
        translate("EntryPane", "Revision {number} · withdrawn {day}")
        if entry.withdrawn
        else translate("EntryPane", "Revision {number} · {day} {author}")
    )
    day = entry.filed.date().isoformat()
    return words.format(number=entry.revision, day=day, author=entry.author).strip()

"""Which documents of the bid are written where, and afterwards what is still blank in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QListWidgetItem,
    QWidget,
)

from presales_desk.actions.bid_documents import (
    INTERNAL,
    WITH_CONTENTS,
    offered_kinds,
    write_bid_documents,
)
from presales_desk.documents.bid.wording import asks_for_response, bid_text
from presales_desk.planning.bid.readiness import fact_value
from presales_desk.ui.file_dialogs import ask_folder
from presales_desk.ui.pages.bid.replacing import may_replace, told_of_open
from presales_desk.ui.pages.bid.writing import told_of_unread
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel, menu_text, safe_tooltip
from presales_desk.ui.widgets.list_box import ListBox
from presales_desk.ui.widgets.notices import open_outside
from presales_desk.ui.words import counted, translate, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from presales_desk.actions.bid_documents import BidDocument
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.bid.page import BidPage
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Reader

_SIZE = (480, 520)
_DATA = Qt.ItemDataRole.UserRole


class ExportDialog(QDialog):
    """Documents with boxes, and whether they carry the watermark of a draft.

    Args:
        kinds: What can be written.
        response: Whether it is for suppliers' responses, which have other names than bids.

    Signals:
        given: List of kinds, and whether they are drafts.
        setup_wanted: Who signs, and what else the documents need, is to be looked at.
    """

    given = Signal(object, bool)
    setup_wanted = Signal()

    def __init__(
        self, kinds: Sequence[str], parent: QWidget | None = None, *, response: bool = False
    ) -> None:
        super().__init__(parent)
        self._response = response
        self.setWindowTitle(translate("ExportDialog", "Export documents"))
        self.resize(*_SIZE)
        self.kinds = ListBox()
        self.kinds.setAccessibleName(translate("ExportDialog", "Documents"))
        self.offer(kinds)
        self.draft = QCheckBox(menu_text(translate("ExportDialog", "Watermark “Draft”")))
        self.draft.setChecked(True)
        self.act = Button(translate("ExportDialog", "Choose folder…"), Kind.PRIMARY)
        self.act.setDefault(True)
        self.act.clicked.connect(self._give)
        body = column(self, margin=16, spacing=8)
        body.addWidget(self.kinds, 1)
        body.addWidget(self.draft)
        body.addLayout(self._line_of_setup())
        body.addSpacing(8)
        body.addLayout(dialog_foot(self, self.act))
        self.kinds.itemChanged.connect(self._allow)

    def _line_of_setup(self) -> QHBoxLayout:
        words = translate("ExportDialog", "Who signs, blind bid, contract form…")
        line = row()
        line.addWidget(Button(words, Kind.LINK, "edit").when_clicked(self.setup_wanted.emit))
        line.addStretch(1)
        return line

    def offer(self, kinds: Sequence[str]) -> None:
        """Let these documents be chosen; those that were offered before keep their ticks."""
        before = {item.data(_DATA): item.checkState() for item in self._items()}
        self.kinds.clear()
        for kind in kinds:
            item = _item(kind, _named(kind, response=self._response))
            item.setCheckState(before.get(kind, item.checkState()))
            self.kinds.addItem(item)

    def ticked(self) -> list[str]:
        """Return the kinds that are to be written."""
        checked = Qt.CheckState.Checked
        return [item.data(_DATA) for item in self._items() if item.checkState() is checked]

    def _items(self) -> Sequence[QListWidgetItem]:
        return [self.kinds.item(number) for number in range(self.kinds.count())]

    @Slot()
    def _allow(self) -> None:
        self.act.setEnabled(bool(self.ticked()))

    @Slot()
    def _give(self) -> None:
        self.accept()
        self.given.emit(self.ticked(), self.draft.isChecked())


class WrittenDialog(QDialog):
    """The files that were written, and what is still to be filled in.

    Args:
        written: In the order in which they were asked for.

    Signals:
        check_wanted: The documents are to be checked. List of paths.
    """

    check_wanted = Signal(object)

    def __init__(self, written: Sequence[BidDocument], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("ExportDialog", "Documents written"))
        self.resize(620, 400)
        self.files = ListBox()
        self.files.setAccessibleName(translate("ExportDialog", "Documents written"))
        for document in written:
            self.files.addItem(_written(document))
        self.files.itemActivated.connect(self._open)
        self._folder, self._leaving = written[0].file.parent, _leaving(written)
        blanks = sum(len(document.blanks) for document in written)
        said = translate(
            "ExportDialog",
            "{blanks} {blanks:blank|blanks} to fill in: they are yellow in the documents.",
        )
        none = translate("ExportDialog", "Nothing is left to fill in.")
        body = column(self, margin=16, spacing=8)
        text = counted(said, blanks=blanks) if blanks else none
        body.addWidget(PlainLabel(text, "secondary", wrap=True))
        body.addWidget(self.files, 1)
        self.notes = [PlainLabel(note, role, wrap=True) for note, role in _notes(written)]
        for note in self.notes:
            body.addWidget(note)
        body.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        line = row()
        folder = Button(translate("ExportDialog", "Open the folder"), Kind.LINK, "folder")
        line.addWidget(folder.when_clicked(self._open_folder))
        self.check = Button(translate("ExportDialog", "Check them"), Kind.LINK, "check")
        self.check.setVisible(bool(self._leaving))
        line.addWidget(self.check.when_clicked(self._check))
        line.addStretch(1)
        close = Button(translate("ExportDialog", "Close"), Kind.PRIMARY)
        close.clicked.connect(self.accept)
        line.addWidget(close)
        return line

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        open_outside(item.data(_DATA))

    def _open_folder(self) -> None:
        open_outside(self._folder)

    def _check(self) -> None:
        self.accept()
        self.check_wanted.emit(self._leaving)


def export_documents(desk: Desk, project_id: str, page: BidPage) -> ExportDialog:
    """Ask for documents and a folder, write them there, and show what was written."""

    def offered() -> Sequence[str]:
        return offered_kinds(page.book.records.bid)

    method = fact_value(page.book.records.facts, "method")
    dialog = ExportDialog(offered(), page, response=asks_for_response(method))

    def write(kinds: Sequence[str], draft: bool) -> None:  # noqa: FBT001 (a Qt signal passes it by place)
        title = translate("ExportDialog", "Folder for the documents")
        folder = ask_folder(page, title)
        if folder is not None and may_replace(desk, project_id, folder, kinds, page):
            save_documents(desk, project_id, folder, kinds, page, draft=draft)

    def set_up() -> None:
        from presales_desk.ui.pages.bid.setup_dialog import SetupDialog

        setup = SetupDialog(desk, page.book, dialog)
        setup.finished.connect(lambda: dialog.offer(offered()))
        setup.open()

    dialog.given.connect(write)
    dialog.setup_wanted.connect(set_up)
    dialog.open()
    return dialog


def save_documents(
    desk: Desk,
    project_id: str,
    folder: Path,
    kinds: Sequence[str],
    page: BidPage,
    *,
    draft: bool,
) -> Task:
    """Write documents into ``folder``; a list then tells what is still blank in each."""
    moment = desk.now()

    def work(reader: Reader, job: Job) -> list[BidDocument]:
        return write_bid_documents(
            reader, project_id, folder, moment, job, kinds=kinds, draft=draft
        )

    def show(written: list[BidDocument]) -> None:
        if written:
            page.finished.remember(_leaving(written))
            dialog = WrittenDialog(written, page)
            dialog.check_wanted.connect(page.finished.check)
            dialog.open()

    return desk.run(work, translate("ExportDialog", "Writing documents"), show)


def _leaving(written: Sequence[BidDocument]) -> list[Path]:
    """Return the files of the documents that are handed in."""
    return [document.file for document in written if document.kind not in INTERNAL]


def _item(kind: str, name: str) -> QListWidgetItem:
    item = QListWidgetItem(name)
    item.setData(_DATA, kind)
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable
    item.setFlags(flags | Qt.ItemFlag.ItemIsSelectable)
    unticked = kind in INTERNAL
    item.setCheckState(Qt.CheckState.Unchecked if unticked else Qt.CheckState.Checked)
    return item


def _named(kind: str, *, response: bool) -> str:
    """Return what a document is called, and whether it stays in the house."""
    name = bid_text(words().language, f"kind.{kind}", response=response)
    internal = translate("ExportDialog", "{name} (internal)")
    return internal.format(name=name) if kind in INTERNAL else name


def _notes(written: Sequence[BidDocument]) -> Iterator[tuple[str, str]]:
    """Yield what a person has to know of the documents, each with its look."""
    if any(one.kind in WITH_CONTENTS and one.pages is None for one in written):
        yield (
            translate(
                "ExportDialog", "Word counts the pages of the contents when it opens the bid."
            ),
            "muted",
        )
    if any(one.set_anew for one in written):
        yield (
            translate(
                "ExportDialog",
                "The tender prints its forms in a PDF or a text: their words are taken over, "
                "not their layout. Compare them before you seal the bid.",
            ),
            "warning",
        )
    for told in (told_of_open(written), told_of_unread(written)):
        if told:
            yield told, "warning"


def _written(document: BidDocument) -> QListWidgetItem:
    """Return the line of a document; the names of its file and of what is open are told on it."""
    blanks = len(document.blanks)
    name = _named(document.kind, response=document.response)
    said = translate("ExportDialog", "{name}: {blanks} {blanks:blank|blanks}")
    item = QListWidgetItem(counted(said, name=name, blanks=blanks) if blanks else name)
    item.setToolTip(safe_tooltip("\n".join((document.file.name, *document.blanks))))
    item.setData(_DATA, document.file)
    return item

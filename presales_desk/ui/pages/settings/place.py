"""Where the work lies, and its backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem

from presales_desk.errors import ExpectedError, WorkspaceGoneError
from presales_desk.ui.pages.settings.section import Section
from presales_desk.ui.start_dialog import ask_backup, ask_folder, backup_title
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.list_box import ListBox
from presales_desk.ui.widgets.notices import open_outside
from presales_desk.ui.words import translate
from presales_desk.workspace import backups
from presales_desk.workspace.places import require_suitable
from presales_desk.workspace.reading import DATABASE

if TYPE_CHECKING:
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader


class PlaceSection(Section):
    """The folder of the workspace, and the way back to an earlier day."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, translate("PlaceSection", "Workspace and backups"))
        self._folder = desk.workspace.folder
        self.place = PlainLabel(str(self._folder), wrap=True)
        self.body.addWidget(PlainLabel(translate("PlaceSection", "Your work is kept in"), "muted"))
        self.body.addWidget(self.place)
        places = row()
        opens = Button(translate("PlaceSection", "Open folder"), icon="folder")
        places.addWidget(opens.when_clicked(self._open_folder))
        other = Button(translate("PlaceSection", "Choose another workspace…"))
        places.addWidget(other.when_clicked(self._choose_other))
        look = Button(translate("PlaceSection", "Look at another one…"))
        look.setToolTip(
            translate("PlaceSection", "For reading only, such as a colleague's on a shared folder")
        )
        places.addWidget(look.when_clicked(self._look_at_other))
        places.addStretch(1)
        self.body.addLayout(places)
        self.list = ListBox()
        self.list.setAccessibleName(translate("PlaceSection", "Backups"))
        self.list.setObjectName("boxed")
        self.list.setFixedHeight(220)
        self.none = PlainLabel(translate("PlaceSection", "There is no backup yet."))
        self.body.addWidget(PlainLabel(translate("PlaceSection", "Backups"), "muted"))
        self.body.addWidget(self.list)
        self.body.addWidget(self.none)
        self.take = Button(translate("PlaceSection", "Back up now"))
        self.restore = Button(translate("PlaceSection", "Restore a backup…"))
        acts = row()
        acts.addWidget(self.take.when_clicked(self._take))
        acts.addWidget(self.restore.when_clicked(self._restore))
        acts.addStretch(1)
        self.body.addLayout(acts)
        self.refresh()

    def refresh(self) -> None:
        """List the backups there are."""
        self.list.clear()
        for backup in backups.list_backups(self._folder):
            item = QListWidgetItem(backup_title(backup))
            item.setData(Qt.ItemDataRole.UserRole, backup.path)
            self.list.addItem(item)
        self.list.setVisible(self.list.count() > 0)
        self.none.setVisible(self.list.count() == 0)
        read_only = self._desk.workspace.read_only
        self.take.setEnabled(not read_only)
        self.restore.setEnabled(not read_only and self.list.count() > 0)

    def _open_folder(self) -> None:
        open_outside(self._folder)

    def _choose_other(self) -> None:
        folder = ask_folder(self)
        if folder is None:
            return
        try:
            require_suitable(folder)
        except ExpectedError as error:
            self._desk.show_error(error)
        else:
            self._desk.leave_for(folder)

    def _look_at_other(self) -> None:
        folder = ask_folder(self)
        if folder is None:
            return
        if (folder / DATABASE).exists():
            self._desk.leave_for(folder, read_only=True)
        else:
            self._desk.show_error(WorkspaceGoneError(place=str(folder)))

    def _take(self) -> None:
        def work(reader: Reader, job: Job) -> backups.Backup:
            del reader, job  # short, and better finished than stopped
            return backups.take(self._folder, self._desk.now().astimezone())

        self._desk.run(work, translate("PlaceSection", "Backing up"), self._taken)

    def _taken(self, backup: backups.Backup) -> None:
        self.refresh()
        self._desk.tell(
            translate("PlaceSection", "Backed up: {moment}").format(moment=backup_title(backup))
        )

    def _restore(self) -> None:
        marked = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        backup = ask_backup(self._folder, self, marked)
        if backup is not None:
            self._desk.leave_for(self._folder, backup)

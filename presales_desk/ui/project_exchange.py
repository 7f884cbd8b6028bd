"""Projects as files between colleagues: taking one in, merging one that came back, handing over.

What reads and writes files is imported when it is needed: Home is what the program starts with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from presales_desk.actions.naming import PROJECT_ENDING, project_file_name
from presales_desk.records.project import Project
from presales_desk.ui.file_dialogs import ask_files, start_folder
from presales_desk.ui.save_as import ask_target
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.planned import Planned
    from presales_desk.actions.project_merge import Brought, Returned
    from presales_desk.planning.merging import Side
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.merge_dialog import MergeDialog
    from presales_desk.workspace.workspace import Edit, Reader


class ProjectExchange(QObject):
    """Takes project files in and writes them, each as a task.

    Args:
        desk: Of the window.
        parent: What dialogs stand over.

    """

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._parent = desk, parent
        self.dialog: MergeDialog | None = None
        self._waiting: list[Returned] = []

    def choose_import(self) -> None:
        """Ask for project files and take them in."""
        title = translate("ProjectExchange", "Import project file")
        kinds = f"{_kind()} (*{PROJECT_ENDING})"
        for file in ask_files(self._parent, title, kinds):
            self.take_in(file)

    def take_in(self, file: Path) -> None:
        """Import a project as one edit and open it; of one that is here, show what is new."""
        language, now = self._desk.language, self._desk.now()

        def work(reader: Reader, job: Job) -> Any:  # Planned[Project], or what is new
            from presales_desk.actions.project_files import import_project
            from presales_desk.actions.project_merge import read_returned

            returned = read_returned(reader, file, language)
            return import_project(reader, file, now, job) if returned is None else returned

        title = translate("ProjectExchange", "Importing {name}").format(name=file.name)
        self._desk.run(work, title, self._show)

    def take_in_copy(self, file: Path) -> None:
        """Import a project that is here already as another one beside it."""
        now = self._desk.now()

        def work(reader: Reader, job: Job) -> Planned[Project]:
            from presales_desk.actions.project_files import import_project

            return import_project(reader, file, now, job)

        title = translate("ProjectExchange", "Importing {name}").format(name=file.name)
        self._desk.run(work, title, self._open)

    def merge(self, returned: Returned, chosen: dict[str, Side]) -> None:
        """Take over what the file brings, as one edit."""
        now, source = self._desk.now(), returned.source

        def work(reader: Reader, job: Job) -> Planned[Brought]:
            from presales_desk.actions.project_merge import merge_project

            return merge_project(reader, source, chosen, now, job)

        title = translate("ProjectExchange", "Merging {name}").format(name=source.name)
        self._desk.open_project(returned.project.id)
        self._desk.run_edit(work, title, self._tell)

    def choose_export(self, project_id: str) -> None:
        """Ask where to, and write the project with its attachments as one file."""
        project = self._desk.get(Project, project_id)
        name = project_file_name(self._desk.workspace, project, self._desk.now().date())
        title = translate("ProjectExchange", "Export project file")
        target = ask_target(self._parent, title, _kind(), start_folder() / name)
        if target is not None:
            self.export(project_id, target)

    def export(self, project_id: str, target: Path) -> None:
        """Write the project file ``target``."""
        now = self._desk.now()

        def work(reader: Reader, job: Job) -> Path:
            from presales_desk.actions.project_files import export_project

            remembered = not reader.read_only
            return export_project(
                reader, project_id, target, job, moment=now, remembered=remembered
            )

        title = translate("ProjectExchange", "Writing {name}").format(name=target.name)
        self._desk.run(work, title, self._desk.file_written)

    def _show(self, found: Project | Returned) -> None:
        if isinstance(found, Project):
            self._open(found)
            return
        if self.dialog is not None:  # one after the other
            self._waiting.append(found)
            return
        from presales_desk.ui.merge_dialog import MergeDialog

        self.dialog = MergeDialog(found, self._desk, self._parent)
        self.dialog.copy_wanted.connect(self.take_in_copy)
        self.dialog.finished.connect(self._finish)
        self.dialog.open()

    @Slot(int)
    def _finish(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            if result == dialog.DialogCode.Accepted:
                self.merge(dialog.returned, dialog.chosen())
            dialog.deleteLater()
        if self._waiting:
            self._show(self._waiting.pop(0))

    def _open(self, project: Project) -> None:
        self._desk.open_project(project.id)

    def _tell(self, brought: Brought, edit: Edit | None) -> None:
        if edit is None:
            self._desk.tell(translate("ProjectExchange", "Nothing was changed"))
            return
        from presales_desk.ui.merge_rows import counts_text

        words = translate("ProjectExchange", "Merged: {counts}")
        self._desk.tell(words.format(counts=counts_text(brought)), edit)


def _kind() -> str:
    """Return what a file dialog calls such files."""
    return translate("ProjectExchange", "Project files")

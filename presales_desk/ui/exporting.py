"""Writing a report on a project where the user wants it, and offering to open it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.reports import report_file_name, write_report
from presales_desk.records.project import Project
from presales_desk.ui.file_dialogs import start_folder
from presales_desk.ui.save_as import ask_target
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Reader


def choose_report(desk: Desk, kind: str, project_id: str, parent: QWidget) -> None:
    """Ask where to save the report ``kind`` on a project, and write it there."""
    project = desk.get(Project, project_id)
    name = report_file_name(desk.workspace, kind, project, desk.now().date())
    title = translate("Exporting", "Save as")
    documents = translate("Exporting", "Word documents")
    target = ask_target(parent, title, documents, start_folder() / name)
    if target is not None:
        save_report(desk, kind, project_id, target)


def save_report(desk: Desk, kind: str, project_id: str, target: Path) -> Task:
    """Write a report as ``target``; the window then offers to open it."""
    moment = desk.now()

    def work(reader: Reader, job: Job) -> Path:
        return write_report(reader, kind, project_id, target, moment, job)

    title = translate("Exporting", "Writing {name}").format(name=target.name)
    return desk.run(work, title, desk.file_written)

"""Writing the plan of a moment as a Word document where the user wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.plan_history import NOW, plan_file_name, write_plan_as_of
from presales_desk.records.project import Project
from presales_desk.ui.file_dialogs import start_folder
from presales_desk.ui.save_as import ask_target
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.plan_history import Moment
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader


def print_plan(desk: Desk, project_id: str, moment: Moment, parent: QWidget) -> None:
    """Ask where to save the plan of ``moment``, and write it there."""
    project, today = desk.get(Project, project_id), desk.now().date()
    day = today if moment == NOW else moment.at.astimezone().date()
    target = ask_target(
        parent,
        translate("VersionsPage", "Save as"),
        translate("VersionsPage", "Word documents"),
        start_folder() / plan_file_name(desk.workspace, project, day),
    )
    if target is not None:
        save_plan(desk, project_id, moment, target)


def save_plan(desk: Desk, project_id: str, moment: Moment, target: Path) -> None:
    """Write the plan of ``moment`` as ``target``; the window then offers to open it."""
    now = desk.now()

    def work(reader: Reader, job: Job) -> Path:
        return write_plan_as_of(reader, project_id, moment, target, job, now=now)

    title = translate("VersionsPage", "Writing {name}").format(name=target.name)
    desk.run(work, title, desk.file_written)

"""Writing calendar files where the user wants them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

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


def choose_calendar(desk: Desk, project_id: str, parent: QWidget) -> None:
    """Ask where to save the dates of a project, or of all that is the user's, and write them.

    Args:
        desk: Runs the writing.
        project_id: Whose dates; empty for the user's own over all projects.
        parent: The dialog lies over it.

    """
    from presales_desk.actions.calendar import calendar_file_name

    project = desk.get(Project, project_id) if project_id else None
    day = desk.now().date()
    name = calendar_file_name(desk.workspace, project, day, desk.language)
    title = translate("CalendarFiles", "Save as")
    kind = translate("CalendarFiles", "Calendar files")
    target = ask_target(parent, title, kind, start_folder() / name)
    if target is not None:
        save_calendar(desk, project_id, target)


def save_calendar(desk: Desk, project_id: str, target: Path) -> Task:
    """Write the calendar file; the window then offers to open it."""
    moment, language = desk.now(), desk.language

    def work(reader: Reader, job: Job) -> Path:
        from presales_desk.actions.calendar import write_own_calendar, write_project_calendar

        if project_id:
            return write_project_calendar(reader, project_id, target, moment, job)
        return write_own_calendar(reader, target, language, moment, job)

    title = translate("CalendarFiles", "Writing {name}").format(name=target.name)
    hint = translate("CalendarFiles", "Open it, and your calendar takes the dates in.")
    return desk.run(work, title, partial(_tell, desk, hint))


def _tell(desk: Desk, hint: str, file: Path) -> None:
    desk.file_written(file, hint)

"""Handing the open project over: asks where, writes the package as a task, offers to open it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from presales_desk.ui.file_dialogs import ask_folder
from presales_desk.ui.words import counted, translate

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.implementation_package import Handed
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader


def choose_handover_package(desk: Desk, project_id: str, parent: QWidget) -> None:
    """Ask for a folder, and write the handover package of a project into it."""
    place = ask_folder(parent, translate("HandoverPackage", "Where to put the handover package"))
    if place is not None:
        save_handover_package(desk, project_id, place)


def save_handover_package(desk: Desk, project_id: str, place: Path) -> None:
    """Write the handover package below ``place``; the window then offers to open its index."""
    moment = desk.now()

    def work(reader: Reader, job: Job) -> Handed:
        from presales_desk.actions.implementation_package import (
            write_handover_package,  # not at the start
        )

        return write_handover_package(reader, project_id, place, moment, job)

    title = translate("HandoverPackage", "Writing the handover package")
    desk.run(work, title, partial(_tell, desk))


def _tell(desk: Desk, handed: Handed) -> None:
    words = translate(
        "HandoverPackage", "Handover package “{name}” with {count} {count:file|files}"
    )
    desk.file_written(handed.index, counted(words, name=handed.folder.name, count=handed.count))

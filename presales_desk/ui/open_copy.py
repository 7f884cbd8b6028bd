"""Opening a file that is kept: always a copy, so that no program changes what is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.ui.widgets.notices import open_outside
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader


def open_copy(desk: Desk, name: str, copy: Callable[[Reader], Path]) -> None:
    """Make a copy as a task, and open it with the program that the system has for it.

    Args:
        desk: Runs the task.
        name: Of the file, for the status bar.
        copy: Makes the copy and returns where it lies.

    """

    def work(reader: Reader, job: Job) -> Path:
        del job  # one file
        return copy(reader)

    title = translate("OpenCopy", "Opening {name}").format(name=name)
    desk.run(work, title, open_outside)

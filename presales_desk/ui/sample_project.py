"""The sample project in the window: opened where it is, made where it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records.project import Project
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.actions.planned import Planned
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader


def open_sample(desk: Desk) -> None:
    """Open the sample in the language of the window; it is made when it is not there."""
    known = desk.find(Project, sample=True, language=desk.language)
    if known:
        desk.open_project(known[0].id)
        return

    def work(reader: Reader, job: Job) -> Planned[Project]:
        from presales_desk.actions.sample import plan_sample

        del job  # a handful of small files
        return plan_sample(reader, desk.language, desk.now().date())

    def show(project: Project) -> None:
        desk.open_project(project.id)

    desk.run(work, translate("SampleProject", "Opening the sample project"), show)

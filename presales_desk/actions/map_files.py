"""The map of stance and influence as files: a picture, or a slide of native shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.decks import house_style
from presales_desk.actions.naming import named
from presales_desk.actions.plans import read_plan
from presales_desk.records.messages import catalogue
from presales_desk.records.project import Project
from presales_desk.workspace.files import write_atomically

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader


def save_picture(target: Path, content: bytes) -> Path:
    """Write a picture that the window drew; return where it was really saved.

    Raises:
        NotWrittenError, DiskFullError: An older file is still there, whole.

    """
    return write_atomically(target, content)


def write_map_slide(
    reader: Reader, project_id: str, target: Path, today: dt.date, job: Job
) -> Path:
    """Write a presentation with the map on one slide, in the project's language.

    Raises:
        ExpectedError: The template or the logo cannot be used.
        NotWrittenError, DiskFullError: An older file is still there, whole.
        CancelledError: ``job`` was stopped; likewise.

    """
    from presales_desk.actions.map_content import map_content  # loads what writes decks
    from presales_desk.deck.stakeholder_map import stakeholder_map

    project = reader.get(Project, project_id)
    job.step(0, 1, target.name)
    content = map_content(read_plan(reader, project_id), project.language)
    style = house_style(reader, project)
    return write_atomically(target, stakeholder_map(content, project, style, today))


def map_file_name(reader: Reader, project: Project, day: dt.date, ending: str) -> str:
    """Return the name of a map by the company's naming rule."""
    what = catalogue(project.language).text("deck.map.name")
    return f"{named(reader, project, what, day)}{ending}"

"""Handing a won project over: one folder with everything that its implementers need (step 7)."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from presales_desk.actions.decks import deck_file_name, make_deck
from presales_desk.actions.naming import named, unused_version
from presales_desk.actions.plan_history import NOW, plan_file_name, write_plan_as_of
from presales_desk.actions.report_material import read_project_material
from presales_desk.actions.reports import letterhead, report_file_name, write_report
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Outline
from presales_desk.records.project import Project
from presales_desk.records.summary import Attachment
from presales_desk.workspace.files import (
    free_name,
    make_folder,
    not_written,
    safe_name,
    write_atomically,
)

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader

_REPORTS = {
    "plan": ("project-brief",),
    "requirements": ("key-info",),
    "promises": ("promise-ledger",),
    "forms": ("delivery-list", "acceptance-report", "closing-report"),
}
"""Folders of the package with the reports in them; their names stand below ``handover.folder``."""
_INDEX = "handover-index"


@dataclass(frozen=True, slots=True)
class Handed:
    """A package that was written.

    Attributes:
        folder: Where it is.
        index: The document that lists what is in it.
        count: Of files, the index included.

    """

    folder: Path
    index: Path
    count: int


def write_handover_package(
    reader: Reader, project_id: str, place: Path, moment: dt.datetime, job: Job
) -> Handed:
    """Write the handover package of a project as a new folder in ``place``.

    It is put together apart and moved there when it is whole.

    Raises:
        NotReadError: An attachment, the logo or a template is missing or altered.
        NotWrittenError, DiskFullError: The system refused; nothing was left behind.
        CancelledError: ``job`` was stopped; likewise.

    """
    project = reader.get(Project, project_id)
    make_folder(place)
    what = catalogue(project.language).text("handover.package")
    named_so = named(reader, project, what, moment.date())
    target = free_name(unused_version(place / named_so))
    try:
        with tempfile.TemporaryDirectory(prefix=".handover-", dir=place) as draft:
            package = _Package(reader, project, Path(draft) / target.name, moment, job)
            index = package.write()
            shutil.move(package.folder, target)
    except OSError as error:
        raise not_written(target, error) from error
    return Handed(target, target / index.name, package.count)


class _Package:
    """Writes the files of one package, folder by folder."""

    def __init__(
        self, reader: Reader, project: Project, folder: Path, moment: dt.datetime, job: Job
    ) -> None:
        self._reader, self._project, self._moment, self._job = reader, project, moment, job
        self._words = catalogue(project.language)
        self._outlines = [
            outline
            for outline in reader.find(Outline, project_id=project.id)
            if not outline.internal
        ]
        self._attachments = reader.find(Attachment, project_id=project.id)
        self._steps = 2 + sum(map(len, _REPORTS.values()))
        self._steps += len(self._outlines) + len(self._attachments)
        self._files: dict[str, list[str]] = {}
        self.folder = folder

    @property
    def count(self) -> int:
        """How many files were written."""
        return sum(map(len, self._files.values())) + 1

    def write(self) -> Path:
        """Write everything, the index last; return the index."""
        for place, kinds in _REPORTS.items():
            for kind in kinds:
                self._write_report(place, kind)
        self._write_plan()
        for outline in self._outlines:
            self._write_deck(outline)
        for attachment in self._attachments:
            self._write_attachment(attachment)
        return self._write_index()

    def _write_report(self, place: str, kind: str) -> None:
        name = report_file_name(self._reader, kind, self._project, self._moment.date())
        target = self._next(place, name)
        write_report(self._reader, kind, self._project.id, target, self._moment, Unattended())

    def _write_plan(self) -> None:
        target = self._next(
            "plan", plan_file_name(self._reader, self._project, self._moment.date())
        )
        id = self._project.id
        write_plan_as_of(self._reader, id, NOW, target, Unattended(), now=self._moment)

    def _write_deck(self, outline: Outline) -> None:
        target = self._next("talks", deck_file_name(self._reader, outline, self._moment.date()))
        deck = make_deck(self._reader, outline.id, Unattended())
        write_atomically(target, deck.content)

    def _write_attachment(self, attachment: Attachment) -> None:
        target = self._next("files", safe_name(attachment.name))
        stored = self._reader.attachments.checked(attachment.sha256, attachment.name)
        shutil.copyfile(stored, target)

    def _write_index(self) -> Path:
        from presales_desk.documents.forms.handover_index import handover_index  # python-docx

        name = report_file_name(self._reader, _INDEX, self._project, self._moment.date())
        self._job.step(self._steps - 1, self._steps, name)
        material = read_project_material(self._reader, self._project.id, self._moment.date())
        house = letterhead(self._reader, self._project.language)
        content = handover_index(material, house, self._moment, self._files)
        return write_atomically(self.folder / name, content)

    def _next(self, place: str, name: str) -> Path:
        """Return where the next file goes, under a name that is free, and note it."""
        self._job.step(self.count - 1, self._steps, name)
        folder = self._words.text(f"handover.folder.{place}")
        make_folder(self.folder / folder)
        target = free_name(self.folder / folder / name)
        self._files.setdefault(folder, []).append(target.name)
        return target

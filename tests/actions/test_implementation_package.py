"""Handing a project over: one folder with everything, and an index of it."""

from __future__ import annotations

import datetime as dt

import docx
import pytest

from presales_desk.actions.attachments import attach_files
from presales_desk.actions.implementation_package import write_handover_package
from presales_desk.actions.sample import open_sample
from presales_desk.records.base import Insert
from presales_desk.records.enums import MaterialKind
from presales_desk.records.findings import Label
from presales_desk.records.follow_ups import Promise
from presales_desk.records.job import CancelledError, Unattended

NOW = dt.datetime.fromisoformat("2026-11-22T09:00")


def texts(file):
    document = docx.Document(str(file))
    cells = [c.text for t in document.tables for row in t.rows for c in row.cells]
    return "\n".join([*(p.text for p in document.paragraphs), *cells])


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_package_holds_plan_promises_forms_talks_and_files(workspace, tmp_path, language):
    project = open_sample(workspace, language)
    promise = Promise(
        project_id=project.id, text="十天内给出割接方案", owner="孙浩", source="许峰来电", made=NOW
    )
    label = Label("project.new", name=project.name)
    workspace.apply(label, Insert(promise), scope=project.id)
    for folder in ("一", "二"):  # two files of one name
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "纪要.txt").write_text(folder, encoding="utf-8")
    files = [tmp_path / "一" / "纪要.txt", tmp_path / "二" / "纪要.txt"]
    attach_files(
        workspace, project.id, files, Unattended(), kind=MaterialKind.CUSTOMER, moment=NOW
    ).applied(workspace)

    place = tmp_path / "交接"
    handed = write_handover_package(workspace, project.id, place, NOW, Unattended())

    found = [file for file in handed.folder.rglob("*") if file.is_file()]
    assert len(found) == handed.count
    index = texts(handed.index)
    assert all(file.name in index for file in found if file != handed.index)
    assert "十天内给出割接方案" in index
    assert "许峰来电\n" in index, "with its origin, and the day"
    notes = [file for file in found if file.name.startswith("纪要")]
    assert {note.read_text(encoding="utf-8") for note in notes} == {"一", "二"}
    assert [file for file in found if file.suffix == ".pptx"]
    again = write_handover_package(workspace, project.id, place, NOW, Unattended())
    assert again.folder != handed.folder


class Stopped:
    """A person who stops the work at its third step."""

    def __init__(self):
        self.steps = 0

    def step(self, done, total, what):
        self.steps += 1
        if self.steps == 3:
            raise CancelledError


def test_a_package_that_was_stopped_leaves_nothing_behind(workspace, tmp_path):
    project, place = open_sample(workspace, "zh"), tmp_path / "交接"
    with pytest.raises(CancelledError):
        write_handover_package(workspace, project.id, place, NOW, Stopped())
    assert list(place.iterdir()) == []

"""A second window, a newer version, a folder that is read-only or gone: each is told plainly."""

import datetime as dt
import shutil
import subprocess

import pytest

from presales_desk.errors import (
    InUseError,
    NewerWorkspaceError,
    NotReadError,
    ReadOnlyError,
    WorkspaceGoneError,
    WorkspaceUnsuitableError,
)
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.messages import catalogue
from presales_desk.records.project import Project
from presales_desk.workspace.backups import take
from presales_desk.workspace.database import sqlite3
from presales_desk.workspace.migrations import VERSION
from presales_desk.workspace.workspace import Workspace

NOW = dt.datetime(2026, 11, 20, tzinfo=dt.UTC)


@pytest.fixture
def workspace(folder):
    workspace = Workspace.open(folder, author="李工")
    adds(workspace, "one")
    yield workspace
    workspace.close()


def adds(workspace, name):
    project = Project(name=name)
    workspace.apply(Label("a"), Insert(project), scope=project.id)


def names(reader):
    return [project.name for project in reader.find(Project)]


def told(refusal):
    """Return what the user reads, in both languages."""
    return [catalogue(language).error(refusal.value) for language in ("zh", "en")]


def test_another_process_is_refused_until_the_first_has_ended(folder, begun):
    with begun("edit", folder) as process:
        first = process.stdout.readline().split()[0]
        with pytest.raises(InUseError) as refusal:
            Workspace.open(folder)
        assert all(str(process.pid) in message for message in told(refusal))

        reading = Workspace.open(folder, read_only=True)
        assert reading.get(Project, first)
        with pytest.raises(ReadOnlyError):
            adds(reading, "two")
        reading.close()

        process.kill()
        process.stdout.read()
    Workspace.open(folder).close()


def test_backups_are_taken_while_another_process_writes(folder, begun):
    with begun("edit", folder) as process:
        said = [process.stdout.readline().split()[:2] for _ in range(6)]
        backup = take(folder, NOW)
        process.kill()
        process.stdout.read()

    with sqlite3.connect(backup.path) as db:
        present = dict(db.execute("SELECT id, name FROM projects").fetchall())
    db.close()
    assert all(id in present for id, _ in said)


def test_a_newer_workspace_is_refused_and_keeps_its_bytes(workspace, folder):
    workspace.close()
    with sqlite3.connect(folder / "workspace.db") as db:
        db.execute(f"PRAGMA user_version = {VERSION + 1}")
    db.close()
    before = (folder / "workspace.db").read_bytes()

    for read_only in (False, True):
        with pytest.raises(NewerWorkspaceError) as refusal:
            Workspace.open(folder, read_only=read_only)

    assert all(str(VERSION + 1) in message for message in told(refusal))
    assert (folder / "workspace.db").read_bytes() == before


def test_a_folder_that_vanishes_is_told_when_something_is_saved(workspace, folder):
    shutil.move(folder, folder.with_name("unplugged"))

    with pytest.raises(WorkspaceGoneError) as refusal:
        adds(workspace, "two")

    assert all(str(folder) in message for message in told(refusal))
    shutil.move(folder.with_name("unplugged"), folder)
    adds(workspace, "three")
    assert names(workspace) == ["one", "three"]


def test_a_workspace_on_a_read_only_disk_can_be_read(small_disk):
    folder = small_disk / "desk"
    workspace = Workspace.open(folder)
    adds(workspace, "one")
    workspace.close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)

    with pytest.raises(ReadOnlyError) as refusal:
        Workspace.open(folder)
    assert all(str(folder) in message for message in told(refusal))
    reading = Workspace.open(folder, read_only=True)
    assert names(reading) == ["one"]
    reading.close()


def test_a_synchronized_folder_is_refused_for_writing_unless_the_user_insists(tmp_path):
    folder = tmp_path / "OneDrive - Contoso" / "desk"
    with pytest.raises(WorkspaceUnsuitableError) as refusal:
        Workspace.open(folder)
    assert all(str(folder) in message for message in told(refusal))
    assert not folder.exists()

    Workspace.open(folder, anywhere=True).close()

    Workspace.open(folder, read_only=True).close()


def test_a_stored_file_that_is_missing_or_altered_is_never_shown(workspace):
    sha256, _ = workspace.attachments.add_bytes(b"tender")
    workspace.attachments.path(sha256).write_bytes(b"another tender")
    with pytest.raises(NotReadError) as altered:
        workspace.attachments.read(sha256, "tender.pdf")
    workspace.attachments.path(sha256).unlink()
    with pytest.raises(NotReadError) as missing:
        workspace.attachments.read(sha256, "tender.pdf")

    assert all("tender.pdf" in message for message in told(altered) + told(missing))
    assert altered.value.values["reason"] != missing.value.values["reason"]


def test_a_clock_that_was_set_back_changes_no_order(folder):
    moments = iter([NOW, NOW - dt.timedelta(days=400), NOW, NOW])
    workspace = Workspace.open(folder, clock=moments.__next__)
    for number in range(3):
        project = Project(name=f"p{number}")
        workspace.apply(Label("a", name=f"p{number}"), Insert(project), scope="workspace")

    order = [edit.label.values["name"] for edit in workspace.history("workspace")]

    assert order == ["p2", "p1", "p0"]
    assert workspace.undo("workspace").label.values["name"] == "p2"
    workspace.close()

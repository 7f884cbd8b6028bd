"""A full disk refuses, loses nothing acknowledged, and work goes on once there is room."""

import datetime as dt
import os
from pathlib import Path

import pytest

from presales_desk.errors import DiskFullError
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.project import Project
from presales_desk.workspace.backups import list_backups, take
from presales_desk.workspace.bundles import write_bundle
from presales_desk.workspace.database import rows
from presales_desk.workspace.health import check
from presales_desk.workspace.restoring import restore
from presales_desk.workspace.salvage import salvage
from presales_desk.workspace.workspace import Workspace

NOW = dt.datetime(2026, 11, 20, tzinfo=dt.UTC)


def fills(place):
    """Leave a few KB on the disk at ``place``; return the file to remove for room again."""
    ballast = place / "ballast"
    with ballast.open("wb", buffering=0) as file:
        free = os.statvfs(place)
        file.write(bytes(max(free.f_bavail * free.f_frsize - 20_000, 0)))
    return ballast


def adds(workspace, name="p"):
    project = Project(name=name, background="x" * 20_000)
    workspace.apply(Label("a"), Insert(project), scope=project.id)
    return project.id


def add_until_full(workspace):
    """Add projects until there is no room; return the ids of those that were acknowledged."""
    acknowledged = []

    def add():
        while True:
            acknowledged.append(adds(workspace))

    with pytest.raises(DiskFullError):
        add()
    return acknowledged


def ids(folder):
    workspace = Workspace.open(folder)
    try:
        return {project.id for project in workspace.find(Project)}
    finally:
        workspace.close()


def parts(place):
    return [path for path in Path(place).rglob("*") if ".part" in path.name]


def test_saving_on_a_full_disk_loses_nothing_and_goes_on_with_room(small_disk):
    folder = small_disk / "desk"
    workspace = Workspace.open(folder)
    ballast = fills(small_disk)
    ballast.write_bytes(bytes(2**20))

    acknowledged = add_until_full(workspace)
    assert {project.id for project in workspace.find(Project)} == set(acknowledged)
    ballast.unlink()
    acknowledged.append(adds(workspace))
    workspace.close()

    assert ids(folder) == set(acknowledged)
    check(folder)


def test_a_killed_program_on_a_full_disk_lost_nothing(small_disk, begun):
    folder = small_disk / "desk"
    with begun("fill", folder) as process:
        acknowledged = process.stdout.read().split()
    assert process.returncode == 1
    assert len(acknowledged) > 20

    present = Workspace.open(folder, read_only=True)
    assert {project.id for project in present.find(Project)} >= set(acknowledged)
    present.close()


@pytest.mark.parametrize(
    "work",
    [
        lambda folder: take(folder, NOW),
        lambda folder: write_bundle(folder, folder / "all.zip", NOW, Unattended()),
        lambda folder: salvage(folder, NOW),
        lambda folder: restore(folder.parent / "older.zip", folder, NOW, Unattended()),
        lambda folder: restore(list_backups(folder)[0].path, folder, NOW, Unattended()),
    ],
    ids=["backup", "bundle", "salvage", "restore all", "restore"],
)
def test_what_finds_no_room_changes_nothing(small_disk, work):
    folder = small_disk / "desk"
    workspace = Workspace.open(folder)
    for _ in range(20):
        adds(workspace)
    rows(workspace._db, "PRAGMA wal_checkpoint(TRUNCATE)")
    before = {project.id for project in workspace.find(Project)}
    workspace.close()
    backup = take(folder, NOW - dt.timedelta(days=1))
    write_bundle(folder, small_disk / "older.zip", NOW, Unattended())
    fills(small_disk)

    with pytest.raises(DiskFullError):
        work(folder)

    assert parts(small_disk) == []
    assert list_backups(folder) == [backup]
    (small_disk / "ballast").unlink()
    assert ids(folder) == before
    check(folder)

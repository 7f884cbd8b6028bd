"""Nothing acknowledged is lost, and nothing is half done, whenever the process is killed.

Killing shows order and wholeness of what is written, not what a power failure does to a disk.
``PRESALES_DESK_KILLS=500`` is the full run.
"""

import datetime as dt
import os
import zipfile

import pytest

from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.project import Project
from presales_desk.workspace.attachments import AttachmentStore
from presales_desk.workspace.backups import Occasion, list_backups, require_sound, take
from presales_desk.workspace.codec import to_row
from presales_desk.workspace.database import open_db, rows
from presales_desk.workspace.health import examine
from presales_desk.workspace.migrations import VERSION
from presales_desk.workspace.workspace import Workspace

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt", reason="the commands here kill as POSIX does"),
    pytest.mark.timeout(3600),
]
NOW = dt.datetime(2026, 11, 20, tzinfo=dt.UTC)


def names(folder):
    workspace = Workspace.open(folder)
    try:
        return {project.id: project.name for project in workspace.find(Project)}
    finally:
        workspace.close()


def a_workspace(folder, *names):
    workspace = Workspace.open(folder)
    for name in names:
        project = Project(name=name, background="x" * 5000)
        workspace.apply(Label("a"), Insert(project), scope=project.id)
    workspace.close()


def test_no_acknowledged_edit_is_lost(folder, works_until_killed, kills):
    acknowledged = {}
    for _ in range(kills(15)):
        for line in works_until_killed("edit", folder, 60):
            project_id, name, sha256 = line.split()
            acknowledged[project_id] = name, sha256

        present = names(folder)

        for project_id, (name, _) in acknowledged.items():
            # The rename after the last word may or may not have come through.
            assert present[project_id][1:] == name[1:]
            assert present[project_id] >= name
    for _, sha256 in acknowledged.values():
        AttachmentStore(folder / "attachments").read(sha256)
    report = examine(folder, Unattended())
    assert report.is_sound
    assert report.records >= 2 * len(acknowledged)


def test_a_backup_is_whole_or_not_there(folder, works_until_killed, kills):
    a_workspace(folder, *(f"p{number}" for number in range(50)))
    for _ in range(kills(5)):
        works_until_killed("backup", folder, 6, most_seconds=0.02)

        for backup in list_backups(folder):
            require_sound(backup.path)
        if (folder / "all.zip").exists():
            with zipfile.ZipFile(folder / "all.zip") as bundle:
                assert bundle.testzip() is None
    assert list_backups(folder)
    assert len(names(folder)) == 50


def test_a_restore_gives_the_old_workspace_or_the_new_one(folder, works_until_killed, kills):
    a_workspace(folder, "one")
    take(folder, NOW)
    a_workspace(folder, "two")
    take(folder, NOW + dt.timedelta(days=1))
    for _ in range(kills(8)):
        works_until_killed("restoring", folder, 5, most_seconds=0.03)

        assert sorted(names(folder).values()) in (["one"], ["one", "two"])


def test_a_salvage_gives_the_old_database_or_the_new_one(folder, works_until_killed, kills):
    a_workspace(folder, *(f"p{number}" for number in range(50)))
    for _ in range(kills(5)):
        works_until_killed("salvaging", folder, 3, most_seconds=0.05)

        assert len(names(folder)) == 50
        assert examine(folder, Unattended()).is_sound


def an_older_workspace(folder):
    """Make a workspace as the version before the last step of the schema did."""
    from sqlite_utils import Database

    from presales_desk.workspace.schema import schema

    folder.mkdir()
    db = open_db(folder / "workspace.db")
    last = [step.name for step in schema.pending(Database(db))][-1]
    schema.apply(Database(db), stop_before=last)
    there = {row[1] for row in rows(db, "PRAGMA table_info(projects)")}
    row = to_row(Project(name="old")) | {"row_hash": "of old"}
    row = {name: value for name, value in row.items() if name in there}
    places = ", ".join("?" * len(row))
    db.execute(f"INSERT INTO projects ({', '.join(row)}) VALUES ({places})", tuple(row.values()))
    db.execute(f"PRAGMA user_version = {VERSION - 1}")
    db.close()


def test_a_migration_is_finished_after_it_was_killed(tmp_path, works_until_killed, kills):
    for number in range(kills(8)):
        folder = tmp_path / f"desk {number}"
        an_older_workspace(folder)

        works_until_killed("migrate", folder, 1, most_seconds=0.4)

        assert list(names(folder).values()) == ["old"]
        assert examine(folder, Unattended()).is_sound
        before = [each for each in list_backups(folder) if each.occasion is Occasion.MIGRATION]
        assert before

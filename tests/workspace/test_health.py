"""An examination names what is wrong; a salvage saves what can be saved and names the rest."""

import datetime as dt
import os
from dataclasses import replace

import pytest

from presales_desk.errors import DamagedWorkspaceError, InUseError, WorkspaceGoneError
from presales_desk.method.keys import KeyInfoItem
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.enums import Severity
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue
from presales_desk.records.project import KeyFact, Project
from presales_desk.records.summary import Attachment
from presales_desk.workspace import health
from presales_desk.workspace.backups import take
from presales_desk.workspace.database import sqlite3
from presales_desk.workspace.health import examine
from presales_desk.workspace.salvage import salvage
from presales_desk.workspace.workspace import Workspace

NOW = dt.datetime(2026, 11, 20, 6, 32, tzinfo=dt.UTC)


def adds(workspace, *records, scope="workspace"):
    workspace.apply(Label("project.new", name="x"), *map(Insert, records), scope=scope)
    return records[0]


def keys(report):
    for finding in report.findings:
        for language in ("zh", "en"):
            assert catalogue(language).finding(finding)
    return [finding.key.removeprefix("health.") for finding in report.findings]


def examined(folder):
    return examine(folder, Unattended())


def ways(database, sql, *values):
    """Change rows behind the back of the program."""
    with sqlite3.connect(database) as db:
        db.execute(sql, values)
    db.close()


@pytest.fixture
def full(workspace, folder):
    """A workspace with 40 projects of 20 facts each, closed; returns its projects."""
    projects = [Project(name=f"project {number}") for number in range(40)]
    for project in projects:
        facts = [
            KeyFact(project_id=project.id, item=KeyInfoItem.BUDGET, answer=f"{n} " * 60)
            for n in range(20)
        ]
        adds(workspace, project, *facts, scope=project.id)
    workspace.close()
    return projects


def test_a_sound_workspace_gives_nothing_to_do(workspace, folder):
    sha256, size = workspace.attachments.add_bytes(b"tender")
    project = adds(workspace, Project(name="智慧园区"))
    adds(workspace, Attachment(project_id=project.id, name="t.pdf", sha256=sha256, size=size))
    take(folder, NOW)

    report = examined(folder)

    assert (report.findings, report.is_sound) == ((), True)
    assert (report.records, report.files, report.backups) == (2, 1, 1)


def test_a_workspace_without_a_backup_is_told(workspace, folder):
    assert keys(examined(folder)) == ["no_backup"]


def test_stored_files_that_are_missing_or_altered_are_named(workspace, folder):
    project = adds(workspace, Project(name="p"))
    for name in ("gone.pdf", "altered.pdf", "fine.pdf"):
        sha256, size = workspace.attachments.add_bytes(name.encode())
        adds(workspace, Attachment(project_id=project.id, name=name, sha256=sha256, size=size))
        if name == "gone.pdf":
            workspace.attachments.path(sha256).unlink()
        if name == "altered.pdf":
            workspace.attachments.path(sha256).write_bytes(b"?")
    take(folder, NOW)

    report = examined(folder)

    assert {finding.key: finding.values for finding in report.findings} == {
        "health.file_missing": {"name": "gone.pdf"},
        "health.file_altered": {"name": "altered.pdf"},
    }
    assert not report.is_sound


def test_a_row_that_changed_without_an_edit_is_found(workspace, folder):
    project = adds(workspace, Project(name="budget 100"))
    take(folder, NOW)
    workspace.close()
    ways(folder / "workspace.db", "UPDATE projects SET name = 'budget 900'")

    report = examined(folder)

    assert keys(report) == ["altered_row"]
    assert report.findings[0].values == {"kind": "kind.project", "id": project.id}


def test_a_row_without_its_project_is_found(full, folder):
    take(folder, NOW)
    ways(folder / "workspace.db", "DELETE FROM projects WHERE id = ?", full[0].id)

    assert keys(examined(folder)) == ["dangling"]


def test_a_damaged_database_is_told(full, folder):
    take(folder, NOW)
    zero(folder / "workspace.db", 5)

    assert keys(examined(folder)) == ["damaged"]


def test_a_damaged_backup_is_named(full, folder):
    backup = take(folder, NOW)
    zero(backup.path, 5)

    report = examined(folder)

    assert keys(report) == ["backup_damaged"]
    assert report.findings[0].values == {"name": backup.path.name}
    assert report.is_sound


def test_what_an_interruption_left_is_counted_once_it_is_old(workspace, folder):
    take(folder, NOW)
    left = folder / "backups" / ".x.part"
    left.touch()
    assert keys(examined(folder)) == []

    os.utime(left, (1, 1))

    assert keys(examined(folder)) == ["orphans"]


def test_little_space_is_told(workspace, folder, monkeypatch):
    take(folder, NOW)
    monkeypatch.setattr(health, "LITTLE_SPACE", 2**60)

    assert keys(examined(folder)) == ["little_space"]


def test_a_synchronized_folder_is_told(workspace, folder):
    take(folder, NOW)
    (folder / ".stfolder").mkdir()

    assert keys(examined(folder)) == ["unsuitable"]


def test_a_folder_without_a_workspace_is_gone(tmp_path):
    with pytest.raises(WorkspaceGoneError):
        examined(tmp_path)
    with pytest.raises(WorkspaceGoneError):
        salvage(tmp_path, NOW)


def zero(database, *pages):
    content = bytearray(database.read_bytes())
    for page in pages:
        content[page * 4096 : (page + 1) * 4096] = bytes(4096)
    database.write_bytes(content)


def contents(folder):
    workspace = Workspace.open(folder)
    try:
        return {record.id: record for kind in (Project, KeyFact) for record in workspace.find(kind)}
    finally:
        workspace.close()


def test_an_altered_row_is_made_anew_from_the_journal(full, folder):
    before = contents(folder)
    ways(folder / "workspace.db", "UPDATE projects SET name = 'x' WHERE id = ?", full[3].id)

    saved = salvage(folder, NOW)

    assert contents(folder) == before
    assert [(f.key, f.values) for f in saved.findings] == [
        ("salvage.restored", {"project": "project 3", "count": 1})
    ]
    assert examined(folder).is_sound


def test_every_page_in_turn_may_be_lost_without_losing_a_record(full, folder):
    take(folder, NOW)
    before = contents(folder)
    good = (folder / "workspace.db").read_bytes()
    for page in range(0, len(good) // 4096, 37):
        (folder / "workspace.db").write_bytes(good)
        zero(folder / "workspace.db", page)

        salvage(folder, NOW)

        assert contents(folder) == before, f"page {page}"


def test_the_damaged_file_is_kept_as_it_was(full, folder):
    zero(folder / "workspace.db", 5)
    damaged = (folder / "workspace.db").read_bytes()

    kept = salvage(folder, NOW).kept

    assert kept.name == "2026-11-20T063200Z damaged.db"
    assert kept.read_bytes() == damaged


def test_edits_since_the_backup_are_made_again(full, folder, opens):
    backup = take(folder, NOW)
    workspace = opens()
    one, two, *_ = workspace.find(Project)
    workspace.apply(Label("a"), Update(one, name="renamed"), scope=one.id)
    facts = workspace.find(KeyFact, project_id=two.id)
    workspace.apply(Label("b"), *map(Delete, [*facts, two]), scope=two.id)
    added = adds(workspace, Project(name="added"))
    workspace.close()
    before = contents(folder)
    ways(folder / "workspace.db", "DELETE FROM projects WHERE id IN (?, ?)", one.id, added.id)

    saved = salvage(folder, NOW)

    assert saved.backup == backup
    assert contents(folder) == before
    assert before[one.id].name == "renamed"
    assert {f.values["project"] for f in saved.findings} == {"renamed", "added"}


def test_a_file_that_is_no_database_any_more_comes_back_from_the_backup(full, folder):
    take(folder, NOW)
    before = contents(folder)
    (folder / "workspace.db").write_bytes(b"ransom" * 1000)

    saved = salvage(folder, NOW)

    assert contents(folder) == before
    assert saved.records == len(before) == 40 * 21
    assert {f.key for f in saved.findings} == {"salvage.gaps_since", "salvage.restored"}


def test_a_damaged_backup_is_passed_over_for_an_older_one(full, folder):
    older = take(folder, NOW)
    newer = take(folder, NOW + dt.timedelta(hours=1))
    zero(newer.path, 5)
    (folder / "workspace.db").write_bytes(b"")

    assert salvage(folder, NOW).backup == older


def test_without_backup_and_journal_what_is_lost_is_counted_and_what_is_altered_is_named(
    full, folder
):
    database = folder / "workspace.db"
    ways(database, "DELETE FROM edits")
    ways(database, "UPDATE projects SET name = 'odd' WHERE id = ?", full[0].id)
    ways(database, "UPDATE key_facts SET confidence = '??' WHERE project_id = ?", full[1].id)

    saved = salvage(folder, NOW)

    assert [(f.key, f.severity, f.values) for f in saved.findings] == [
        ("salvage.lost", Severity.ERROR, {"project": "project.unknown", "count": 20}),
        ("salvage.altered", Severity.WARNING, {"project": "odd", "count": 1}),
    ]
    for language in ("zh", "en"):
        assert all(map(catalogue(language).finding, saved.findings))
    assert len(contents(folder)) == 40 * 21 - 20


def test_without_a_backup_a_file_that_is_no_database_any_more_is_lost(full, folder):
    (folder / "workspace.db").write_bytes(b"ransom" * 1000)

    saved = salvage(folder, NOW)

    assert [finding.key for finding in saved.findings] == ["salvage.gaps"]
    assert contents(folder) == {}


def test_a_record_whose_project_is_lost_is_lost_with_it(full, folder):
    database = folder / "workspace.db"
    ways(database, "DELETE FROM edits")
    ways(database, "DELETE FROM projects WHERE id = ?", full[0].id)

    (finding,) = salvage(folder, NOW).findings

    assert (finding.key, finding.values["count"]) == ("salvage.lost", 20)
    assert examined(folder).is_sound


def test_the_history_stays_but_undo_does_not_reach_behind_a_salvage(full, folder, opens):
    salvage(folder, NOW)

    workspace = opens()
    assert len(workspace.history(full[0].id)) == 1
    assert workspace.undoable(full[0].id) is None
    assert workspace.as_of(full[0].id, dt.datetime.now(dt.UTC))
    project = workspace.get(Project, full[0].id)
    workspace.apply(Label("a"), Update(project, name="on"), scope=project.id)
    workspace.undo(project.id)
    assert workspace.get(Project, project.id) == replace(project)


def test_an_open_workspace_is_not_salvaged(workspace, folder):
    with pytest.raises(InUseError):
        salvage(folder, NOW)


def test_a_quick_check_finds_a_lost_page(full, folder):
    health.check(folder)
    zero(folder / "workspace.db", 5)

    with pytest.raises(DamagedWorkspaceError):
        health.check(folder)

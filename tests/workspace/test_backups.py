"""Backups are taken while the work goes on, thinned with age, and bring everything back."""

import datetime as dt
import json
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.errors import (
    DamagedWorkspaceError,
    InUseError,
    NewerWorkspaceError,
    NotReadError,
    UnsafeFileError,
    WrongFileKindError,
)
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.job import CancelledError, Unattended
from presales_desk.records.project import Project
from presales_desk.workspace.backups import (
    DAYS,
    MARKED,
    MONTHS,
    WEEKS,
    Occasion,
    due,
    list_backups,
    scrub,
    take,
    worth_keeping,
)
from presales_desk.workspace.bundles import write_bundle
from presales_desk.workspace.database import sqlite3
from presales_desk.workspace.migrations import VERSION
from presales_desk.workspace.restoring import restore
from presales_desk.workspace.workspace import Workspace

NOW = dt.datetime(2026, 11, 20, 14, 32, tzinfo=dt.timezone(dt.timedelta(hours=8)))
MINUTE, DAY = dt.timedelta(minutes=1), dt.timedelta(days=1)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "desk"


@pytest.fixture
def desk(folder):
    workspace = Workspace.open(folder)
    yield workspace
    workspace.close()


def adds(desk, name):
    project = Project(name=name)
    desk.apply(Label("project.new", name=name), Insert(project), scope=project.id)
    return project


def names(folder):
    desk = Workspace.open(folder)
    try:
        return {project.name for project in desk.find(Project)}
    finally:
        desk.close()


def drafts(folder):
    return [path for path in folder.rglob("*") if ".part" in path.name]


def test_a_backup_holds_the_work_of_its_moment(desk, folder):
    adds(desk, "before")
    backup = take(folder, NOW)
    adds(desk, "after")
    desk.close()

    kept = restore(backup.path, folder, NOW + MINUTE, Unattended())

    assert names(folder) == {"before"}
    assert kept.name == "2026-11-20T063300Z replaced.db"
    with sqlite3.connect(kept) as replaced:
        assert {name for (name,) in replaced.execute("SELECT name FROM projects")} == {
            "before",
            "after",
        }
    replaced.close()
    assert drafts(folder) == []


def test_a_backup_is_named_after_its_moment_and_occasion(desk, folder):
    backup = take(folder, NOW, Occasion.IMPORT)

    assert backup.path.name == "2026-11-20T063200Z-import.db"
    assert list_backups(folder) == [backup]
    assert backup.taken == NOW


def test_two_backups_of_one_second_are_both_kept(desk, folder):
    take(folder, NOW)
    take(folder, NOW)

    assert len(list_backups(folder)) == 2


def test_other_files_in_the_folder_are_no_backups(desk, folder):
    take(folder, NOW)
    for name in ("notes.db", "2026-11-20T063200Z-holiday.db", "readme.txt"):
        (folder / "backups" / name).touch()

    assert len(list_backups(folder)) == 1


def test_a_backup_is_due_half_an_hour_after_the_last_and_only_after_a_change(desk, folder):
    adds(desk, "one")
    assert due(folder, NOW)

    backup = take(folder, NOW)
    os.utime(backup.path, (1, 1))  # so that the database was certainly changed later

    assert not due(folder, NOW + 29 * MINUTE)
    assert due(folder, NOW + 30 * MINUTE)
    os.utime(backup.path)
    for file in folder.glob("workspace.db*"):
        os.utime(file, (1, 1))
    assert not due(folder, NOW + 30 * MINUTE)


def test_a_folder_without_a_workspace_needs_no_backup(tmp_path):
    assert not due(tmp_path, NOW)


def test_a_damaged_database_gives_no_backup_and_removes_none(desk, folder):
    for number in range(200):
        adds(desk, f"project {number}")
    older = take(folder, NOW - 400 * DAY)
    desk.close()
    damage(folder / "workspace.db")

    with pytest.raises(DamagedWorkspaceError):
        take(folder, NOW)

    assert list_backups(folder) == [older]
    assert drafts(folder) == []


def damage(database):
    content = bytearray(database.read_bytes())
    content[4096 * 3 : -4096] = bytes(len(content) - 4096 * 4)
    database.write_bytes(content)


def test_a_backup_removes_what_killed_processes_left_an_hour_ago(desk, folder):
    old, young = folder / ".old.part-wal", folder / "backups" / ".young.part"
    young.parent.mkdir()
    for path in (old, young):
        path.touch()
    os.utime(old, (1, 1))

    take(folder, NOW)

    assert drafts(folder) == [young]


def test_backups_are_thinned_with_age(desk, folder):
    for age in reversed(range(60)):
        take(folder, NOW - age * DAY)

    assert 12 <= len(list_backups(folder)) <= DAYS + WEEKS + MONTHS


def test_the_newest_marked_backups_stay(desk, folder):
    first = NOW - 900 * DAY
    for number in range(MARKED + 1):
        take(folder, first + number * MINUTE, Occasion.MIGRATION)
    for age in reversed(range(12 * 31)):
        if age % 25 == 0:
            take(folder, NOW - age * DAY)

    left = [each for each in list_backups(folder) if each.occasion is Occasion.MIGRATION]
    assert len(left) == MARKED


moments = st.integers(0, 700 * 24 * 60).map(
    lambda minutes: dt.datetime(2025, 1, 1, tzinfo=dt.UTC) + minutes * MINUTE
)


@given(st.sets(moments, max_size=60), moments)
def test_thinning_keeps_the_newest_of_every_period_and_never_too_many(taken, now):
    kept = worth_keeping(taken, now)

    assert kept <= taken
    assert worth_keeping(kept, now) == kept
    assert not taken or max(taken) in kept
    assert {moment for moment in taken if moment.date() == now.date()} <= kept
    days = {moment.date() for moment in taken}
    assert set(sorted(days)[-DAYS:]) <= {moment.date() for moment in kept}
    older = {moment for moment in kept if moment.date() != now.date()}
    assert len(older) <= DAYS + WEEKS + MONTHS


def test_a_year_of_daily_backups_reaches_back_to_the_last_day_of_the_ninth_month():
    taken, day = set(), NOW - 365 * DAY
    while day <= NOW:
        taken = worth_keeping({*taken, day}, day)
        day += DAY

    assert {NOW - age * DAY for age in range(DAYS)} <= taken
    assert min(taken).date() == dt.date(2026, 3, 31)


def test_after_erasing_for_good_no_backup_tells_of_it(desk, folder):
    secret = adds(desk, "a customer's secret")
    adds(desk, "the rest")
    backup = take(folder, NOW)
    desk.close()
    restore(backup.path, folder, NOW + MINUTE, Unattended())
    desk = Workspace.open(folder)
    edit = desk.apply(Label("project.delete"), Delete(secret), scope=secret.id)
    desk.erase(edit.id)
    desk.close()

    fresh = scrub(folder, NOW + 2 * MINUTE)

    assert list_backups(folder) == [fresh]
    for file in folder.rglob("*"):
        assert file.is_dir() or b"a customer's secret" not in file.read_bytes(), file


def test_one_file_brings_everything_to_another_computer(desk, folder, tmp_path):
    project = adds(desk, "智慧园区")
    sha256, _ = desk.attachments.add_bytes(b"tender")
    (folder / "method").mkdir()
    (folder / "method" / "key_info.toml").write_text("# ours", encoding="utf-8")
    (folder / "catalogue.db").write_bytes(b"derived")
    take(folder, NOW)

    bundle = write_bundle(folder, tmp_path / "all.zip", NOW, Unattended())
    assert restore(bundle, tmp_path / "new desk", NOW, Unattended()) is None

    desk.close()
    other = Workspace.open(tmp_path / "new desk")
    assert other.find(Project) == [project]
    assert other.attachments.read(sha256) == b"tender"
    other.close()
    assert (tmp_path / "new desk" / "method" / "key_info.toml").read_text() == "# ours"
    assert not (tmp_path / "new desk" / "catalogue.db").exists()
    assert not (tmp_path / "new desk" / "backups").exists()


def test_restoring_everything_keeps_what_it_replaces(desk, folder, tmp_path):
    method = folder / "method.toml"
    method.write_text("# old", encoding="utf-8")
    bundle = write_bundle(folder, tmp_path / "all.zip", NOW, Unattended())
    method.write_text("# new", encoding="utf-8")
    desk.close()

    restore(bundle, folder, NOW, Unattended())

    assert method.read_text() == "# old"
    assert (folder / "kept" / "2026-11-20T063200Z" / "method.toml").read_text() == "# new"


def rewritten(bundle, target, change):
    """Write ``bundle`` again with ``change(name, content)`` made to each of its files."""
    with zipfile.ZipFile(bundle) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            new.writestr(*change(name, old.read(name)))
    return target


def untouched(folder):
    return {p: p.read_bytes() for p in folder.rglob("*") if p.is_file() and p.name != "lock"}


@pytest.mark.parametrize("part", ["attachments", "workspace.db"])
def test_a_damaged_bundle_changes_nothing(desk, folder, tmp_path, part):
    adds(desk, "one")
    desk.attachments.add_bytes(b"tender")
    bundle = write_bundle(folder, tmp_path / "all.zip", NOW, Unattended())
    desk.close()
    bad = rewritten(
        bundle, tmp_path / "bad.zip",
        lambda name, content: (name, content[:-1] + b"?" * 999 if part in name else content),
    )  # fmt: skip
    if part == "workspace.db":
        bad = rewritten(bundle, bad, lambda n, c: (n, c[:5000] if part in n else c))
    before = untouched(folder)

    with pytest.raises(NotReadError) as refusal:
        restore(bad, folder, NOW, Unattended())

    assert refusal.value.values["name"] == "bad.zip"
    assert untouched(folder) == before


def test_a_bundle_that_writes_outside_is_refused(desk, folder, tmp_path):
    bundle = write_bundle(folder, tmp_path / "all.zip", NOW, Unattended())
    desk.close()
    with zipfile.ZipFile(bundle, "a") as archive:
        archive.writestr("../evil.txt", "evil")

    with pytest.raises(UnsafeFileError):
        restore(bundle, folder, NOW, Unattended())

    assert not (tmp_path / "evil.txt").exists()


def test_a_damaged_backup_changes_nothing(desk, folder):
    for number in range(200):
        adds(desk, f"project {number}")
    backup = take(folder, NOW)
    desk.close()
    damage(backup.path)
    before = untouched(folder)

    with pytest.raises(NotReadError):
        restore(backup.path, folder, NOW, Unattended())

    assert untouched(folder) == before


def test_a_backup_of_a_newer_program_is_refused(desk, folder):
    backup = take(folder, NOW)
    desk.close()
    with sqlite3.connect(backup.path) as newer:
        newer.execute(f"PRAGMA user_version = {VERSION + 1}")
    newer.close()

    with pytest.raises(NewerWorkspaceError):
        restore(backup.path, folder, NOW, Unattended())


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_backup_is_refused(tmp_path, content):
    (tmp_path / "x.zip").write_bytes(content)

    with pytest.raises(WrongFileKindError):
        restore(tmp_path / "x.zip", tmp_path / "desk", NOW, Unattended())


def test_a_zip_of_something_else_is_no_backup(tmp_path):
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr("backup.json", json.dumps({}))

    with pytest.raises(WrongFileKindError):
        restore(tmp_path / "x.zip", tmp_path / "desk", NOW, Unattended())


def test_an_open_workspace_is_not_replaced(desk, folder):
    adds(desk, "one")
    backup = take(folder, NOW)

    with pytest.raises(InUseError):
        restore(backup.path, folder, NOW, Unattended())


def test_a_log_left_by_a_crash_does_not_leak_into_the_restored_database(desk, folder, tmp_path):
    project = adds(desk, "before")
    backup = take(folder, NOW)
    desk.apply(Label("project.rename"), Update(project, name="after"), scope=project.id)
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for name in ("workspace.db", "workspace.db-wal"):
        (crashed / name).write_bytes((folder / name).read_bytes())

    kept = restore(backup.path, crashed, NOW, Unattended())

    assert names(crashed) == {"before"}
    with sqlite3.connect(kept) as replaced:
        assert replaced.execute("SELECT name FROM projects").fetchall() == [("after",)]
    replaced.close()


class StopsAt:
    """A user who cancels at one step."""

    def __init__(self, step):
        self.left = step

    def step(self, done, total, what):
        self.left -= 1
        if self.left < 0:
            raise CancelledError


def test_a_bundle_that_is_cancelled_leaves_the_older_one(desk, folder, tmp_path):
    desk.attachments.add_bytes(b"tender")
    target = tmp_path / "all.zip"
    target.write_bytes(b"older")

    with pytest.raises(CancelledError):
        write_bundle(folder, target, NOW, StopsAt(0))

    assert target.read_bytes() == b"older"
    assert drafts(tmp_path) == []


def test_a_restore_that_is_cancelled_leaves_the_database(desk, folder, tmp_path):
    adds(desk, "one")
    desk.attachments.add_bytes(b"tender")
    bundle = write_bundle(folder, tmp_path / "all.zip", NOW, Unattended())
    adds(desk, "two")
    desk.close()

    for step in range(2):
        with pytest.raises(CancelledError):
            restore(bundle, folder, NOW, StopsAt(step))

    assert names(folder) == {"one", "two"}


def test_a_backup_that_is_gone_is_named(tmp_path):
    with pytest.raises(NotReadError):
        restore(Path(tmp_path / "gone.db"), tmp_path / "desk", NOW, Unattended())

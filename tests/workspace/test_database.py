"""Parallel writers, killed writers and full disks lose nothing that was said to be stored."""

import multiprocessing
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from presales_desk.errors import (
    DamagedWorkspaceError,
    DiskFullError,
    ReadOnlyError,
    WorkspaceGoneError,
)
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.project import Project
from presales_desk.workspace.damage import damaged_rows
from presales_desk.workspace.database import open_db, rows, sqlite3, writing
from presales_desk.workspace.workspace import WORKSPACE, Workspace

ROOT = Path(__file__).parents[2]

SAVE_FOR_EVER = """
import sys
from pathlib import Path
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.project import Project
from presales_desk.workspace.workspace import Workspace
workspace = Workspace.open(Path(sys.argv[1]))
while True:
    sha256, _ = workspace.attachments.add_bytes(b"x" * 5000)
    project = Project(name="saved", background="text " * 200)
    workspace.apply(Label("x"), Insert(project), scope="workspace")
    print(project.id, flush=True)
"""


@pytest.fixture
def db(tmp_path):
    db = open_db(tmp_path / "a.db")
    db.execute("CREATE TABLE counter (value INTEGER) STRICT")
    db.execute("INSERT INTO counter VALUES (0)")
    yield db
    db.close()


def adds_to_the_counter(path, times):
    db = open_db(path)
    for _ in range(times):
        with writing(db):
            (value,) = db.execute("SELECT value FROM counter").fetchone()
            db.execute("UPDATE counter SET value = ?", (value + 1,))
    db.close()


def test_the_settings_that_keep_data_safe_are_on(db):
    settings = ("foreign_keys", "synchronous", "trusted_schema", "cell_size_check", "journal_mode")
    found = [db.execute(f"PRAGMA {name}").fetchone()[0] for name in settings]
    assert found == [1, 2, 0, 1, "wal"]


def test_writers_in_many_processes_wait_for_each_other(db, tmp_path):
    context = multiprocessing.get_context("spawn")
    writers = [
        context.Process(target=adds_to_the_counter, args=(tmp_path / "a.db", 20)) for _ in range(4)
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    assert [writer.exitcode for writer in writers] == [0] * 4
    assert rows(db, "SELECT value FROM counter") == [(80,)]


def test_a_block_that_fails_changes_nothing(db):
    with pytest.raises(sqlite3.IntegrityError), writing(db):
        db.executemany("UPDATE counter SET value = ?", [(7,), ("text",)])

    assert rows(db, "SELECT value FROM counter") == [(0,)]
    assert not db.in_transaction


def test_a_reader_sees_the_newest_and_cannot_write(db, tmp_path):
    reader = open_db(tmp_path / "a.db", read_only=True)
    db.execute("UPDATE counter SET value = 3")

    assert rows(reader, "SELECT value FROM counter") == [(3,)]
    with pytest.raises(ReadOnlyError), writing(reader):
        reader.execute("UPDATE counter SET value = 4")
    reader.close()


def test_a_full_disk_is_named_and_what_was_stored_stays(db):
    db.execute("CREATE TABLE t (text TEXT) STRICT")
    (pages,) = db.execute("PRAGMA page_count").fetchone()
    db.execute(f"PRAGMA max_page_count = {pages + 3}")

    with pytest.raises(DiskFullError), writing(db):
        db.executemany("INSERT INTO t VALUES (?)", [("x" * 4000,)] * 50)

    assert rows(db, "SELECT count(*) FROM t") == [(0,)]
    with writing(db):
        db.execute("UPDATE counter SET value = 1")
    assert rows(db, "SELECT value FROM counter") == [(1,)]


def test_a_mistake_in_sql_is_a_bug_and_no_refusal(db):
    with pytest.raises(sqlite3.OperationalError):
        rows(db, "SELECT * FROM no_such_table")


def test_a_damaged_file_is_named(tmp_path):
    (tmp_path / "a.db").write_bytes(b"x" * 4096)

    with pytest.raises(DamagedWorkspaceError) as refused:
        open_db(tmp_path / "a.db")

    assert refused.value.values["name"] == "a.db"


@pytest.mark.parametrize("read_only", [False, True])
def test_a_file_in_a_folder_that_is_gone_is_not_opened(tmp_path, read_only):
    with pytest.raises(WorkspaceGoneError):
        open_db(tmp_path / "gone" / "a.db", read_only=read_only)


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="a system without kill -9")
def test_a_killed_process_loses_nothing_it_said_was_stored(tmp_path):
    said = set()
    for _ in range(10):
        writer = subprocess.Popen(
            [sys.executable, "-c", SAVE_FOR_EVER, str(tmp_path)],
            cwd=ROOT,
            text=True,
            stdout=subprocess.PIPE,
        )
        for _ in range(5 + os.urandom(1)[0] % 40):
            said.add(writer.stdout.readline().strip())
        writer.kill()
        said.update(
            line.strip()
            for line in writer.communicate()[0].splitlines(keepends=True)
            if line.endswith("\n")
        )

    workspace = Workspace.open(tmp_path)
    stored = {project.id for project in workspace.find(Project)}
    assert len(said) > 50
    assert said <= stored
    assert len(stored) - len(said) <= 10
    assert workspace._db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert damaged_rows(workspace._db) == []
    assert len(workspace.history(WORKSPACE, limit=10_000)) == len(stored)
    workspace.close()


def flip(path, text, bit=1):
    content = bytearray(path.read_bytes())
    content[content.index(text.encode())] ^= bit
    path.write_bytes(content)


@pytest.mark.parametrize("bit", [1, 0x80])
def test_a_bit_that_flipped_in_a_row_is_found(opens, folder, bit):
    project = Project(name="intact", strategy="UniqueStrategyText")
    workspace = opens()
    workspace.apply(Label("x"), Insert(project), Insert(Project(name="b")), scope=WORKSPACE)
    workspace._db.execute("DELETE FROM edits")
    workspace._db.execute("VACUUM")
    workspace.close()

    flip(folder / "workspace.db", "UniqueStrategyText", bit)

    workspace = opens()
    with workspace.reader() as reader:
        assert [(row.kind, row.id) for row in damaged_rows(reader._db)] == [(Project, project.id)]


def test_a_reader_sees_what_was_before_a_change_that_a_killed_process_left_half_done(tmp_path):
    killed, left = tmp_path / "killed.db", tmp_path / "left.db"
    db = sqlite3.connect(killed)  # without a write-ahead log, as a restored database begins
    db.execute("CREATE TABLE notes (text TEXT)")
    db.execute("INSERT INTO notes VALUES ('before')")
    db.commit()
    db.execute("PRAGMA cache_size = 1")  # so that the change reaches the file before its end
    db.executemany("INSERT INTO notes VALUES (?)", [("half " * 500,)] * 200)
    for suffix in ("", "-journal"):
        (tmp_path / f"left.db{suffix}").write_bytes((tmp_path / f"killed.db{suffix}").read_bytes())
    db.close()

    reader = open_db(left, read_only=True)

    assert rows(reader, "SELECT text FROM notes") == [("before",)]
    reader.close()

"""A database is brought up to date, or left alone when newer; its tables match the records."""

import datetime as dt
import re
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from presales_desk.errors import DamagedWorkspaceError, NewerWorkspaceError, OlderWorkspaceError
from presales_desk.records.base import Delete, Insert, Record
from presales_desk.records.bid import Bid
from presales_desk.records.enums import TableMode
from presales_desk.records.findings import Label
from presales_desk.records.project import Milestone, Project
from presales_desk.workspace import backups, migrations, workspace
from presales_desk.workspace.codec import columns
from presales_desk.workspace.damage import damaged_rows
from presales_desk.workspace.database import open_db, sqlite3
from presales_desk.workspace.kinds import KINDS, PARENTS
from presales_desk.workspace.migrations import VERSION
from presales_desk.workspace.schema import schema
from presales_desk.workspace.workspace import WORKSPACE

GOLDEN = Path(__file__).with_name("schema.sql")


@pytest.fixture(autouse=True)
def step_by_step(monkeypatch):
    """Make the tables here as the program does, not as a copy."""
    monkeypatch.setattr(workspace, "migrate", migrations.migrate)


@pytest.fixture(scope="module")
def made():
    """Hold a database to be looked at, made by all the steps."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        migrations.migrate(db)
        yield db


def database(folder):
    return folder / "workspace.db"


def tables(db):
    found = db.execute("SELECT sql FROM sqlite_master WHERE sql NOT NULL ORDER BY name")
    return "\n\n".join(re.sub(r"\s+", " ", sql) + ";" for (sql,) in found) + "\n"


def every_kind(base=Record):
    for kind in base.__subclasses__():
        yield kind
        yield from every_kind(kind)


def test_the_tables_are_those_that_were_released(workspace):
    assert tables(workspace._db) == GOLDEN.read_text(encoding="utf-8")


def test_every_kind_of_record_is_stored_and_parents_come_first():
    ours = {
        kind.table for kind in every_kind() if kind.__module__.startswith("presales_desk.records.")
    }
    assert {kind.table for kind in KINDS} == ours
    order = [kind.table for kind in KINDS]
    for kind in KINDS:
        for field in PARENTS.keys() & columns(kind).keys():
            assert order.index(PARENTS[field]) < order.index(kind.table)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.table)
def test_a_table_has_one_column_for_each_field(made, kind):
    info = made.execute(f"PRAGMA table_info({kind.table})").fetchall()
    stored = {name: (type_, not notnull and not pk) for _, name, type_, notnull, _, pk in info}
    wanted = {c.name: (c.sql_type, c.nullable) for c in columns(kind).values()}
    assert stored == wanted | {"row_hash": ("TEXT", False)}

    keys = made.execute(f"PRAGMA foreign_key_list({kind.table})").fetchall()
    parents = {(key[3], key[2], key[6]) for key in keys}
    assert parents == {
        (field, parent, "NO ACTION") for field, parent in PARENTS.items() if field in columns(kind)
    }


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.table)
def test_tables_take_no_value_of_another_type(made, kind):
    number = next((c for c in columns(kind).values() if c.sql_type == "INTEGER"), None)
    (strict,) = made.execute(
        "SELECT strict FROM pragma_table_list WHERE name = ?", (kind.table,)
    ).fetchone()
    assert strict == 1
    if number is not None:
        with pytest.raises(sqlite3.IntegrityError):
            made.execute(f"INSERT INTO {kind.table} ({number.name}) VALUES ('text')")


def test_the_version_counts_the_steps(workspace):
    assert len(schema._migrations) == VERSION
    assert workspace._db.execute("PRAGMA user_version").fetchone() == (VERSION,)


@pytest.mark.parametrize("read_only", [False, True])
def test_a_database_from_a_newer_version_keeps_its_bytes(opens, folder, read_only):
    opens().close()
    db = sqlite3.connect(database(folder))
    db.execute(f"PRAGMA user_version = {VERSION + 1}")
    db.commit()
    db.close()
    before = database(folder).read_bytes()

    with pytest.raises(NewerWorkspaceError) as refused:
        opens(read_only=read_only)

    assert refused.value.values == {"name": "workspace.db", "version": VERSION + 1}
    assert database(folder).read_bytes() == before


def test_a_database_of_another_program_is_left_alone(opens, folder):
    folder.mkdir()
    db = sqlite3.connect(database(folder))
    db.execute("CREATE TABLE notes (text)")
    db.close()

    with pytest.raises(DamagedWorkspaceError):
        opens()

    with sqlite3.connect(database(folder)) as db:
        assert db.execute("SELECT name FROM sqlite_master").fetchall() == [("notes",)]


def test_a_file_that_is_no_database_is_refused(opens, folder):
    folder.mkdir()
    database(folder).write_bytes(b"no database at all" * 100)

    with pytest.raises(DamagedWorkspaceError):
        opens()


@pytest.fixture
def next_version(monkeypatch):
    """The program of tomorrow, which has one more table and fills in industries."""
    tomorrow = Migrations("presales_desk")
    tomorrow._migrations = [*schema._migrations]

    @tomorrow()
    def m999_more(db: Database):
        db.table("more").create({"id": str}, pk="id", strict=True)
        db.execute("UPDATE projects SET industry = 'migrated'")

    def arrives():
        monkeypatch.setattr("presales_desk.workspace.schema.schema", tomorrow)
        for module in (migrations, workspace):
            monkeypatch.setattr(module, "VERSION", VERSION + 1)

    return arrives


def test_an_older_database_is_backed_up_and_brought_up_to_date(opens, folder, clock, next_version):
    project = Project(name="甲")
    milestone = Milestone(project_id=project.id, name="开标")
    first = opens()
    first.apply(Label("x"), Insert(project), Insert(milestone), scope=WORKSPACE)
    first.close()
    next_version()
    clock.passes(days=1)

    second = opens()

    assert "more" in tables(second._db)
    assert second.find(Milestone) == [milestone]
    assert second.undoable(WORKSPACE) is None
    migrated = project.but(industry="migrated")
    assert second.find(Project) == [migrated]
    assert second.as_of(project.id, clock.moment) == [migrated, milestone]
    assert second.as_of(project.id, clock.moment - dt.timedelta(hours=1)) == [migrated, milestone]
    assert damaged_rows(second._db) == []
    (backup,) = backups.list_backups(folder)
    assert backup.occasion is backups.Occasion.MIGRATION
    assert "more" not in tables(open_db(backup.path, read_only=True))


def test_an_older_database_cannot_be_opened_for_reading_only(opens, next_version):
    opens().close()
    next_version()

    with pytest.raises(OlderWorkspaceError):
        opens(read_only=True)


def test_a_step_that_fails_leaves_the_database_as_it_was(opens, folder, next_version):
    first = opens()
    first.apply(Label("x"), Insert(Project(name="甲")), scope=WORKSPACE)
    first._db.execute("CREATE TABLE more (in_the_way)")
    first.close()
    next_version()

    with pytest.raises(sqlite3.OperationalError):
        opens()

    db = open_db(database(folder), read_only=True)
    assert db.execute("PRAGMA user_version").fetchone() == (VERSION,)
    assert db.execute("SELECT state FROM edits").fetchall() == [("done",)]
    db.close()


@pytest.mark.parametrize("step", [migration.name for migration in schema._migrations])
def test_an_interrupted_migration_is_finished_by_the_next_opening(opens, folder, step):
    folder.mkdir()
    db = open_db(database(folder))
    schema.apply(Database(db), stop_before=step)
    db.close()

    workspace = opens()

    workspace.apply(Label("x"), Insert(Project(name="甲")), scope=WORKSPACE)
    assert tables(workspace._db) == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("stored", "kept"), [("deviations", TableMode.DEVIATIONS), ("every_clause", None)]
)
def test_a_bid_keeps_that_it_lists_deviations_alone(opens, folder, stored, kept):
    folder.mkdir()
    db = Database(open_db(database(folder)))
    schema.apply(db, stop_before="m011_deviation_tables")
    db.execute("PRAGMA foreign_keys = OFF")
    empty = {name: "" for (name,) in db.execute("SELECT name FROM pragma_table_info('bids')")}
    numbers = {"blind": 0, "total": None, "tax_rate": None, "ceiling": None}
    own = {"id": "b", "table_mode": stored, "columns": "[]", "volumes": "[]"}
    db.table("bids").insert(empty | numbers | own)
    db.close()

    assert [bid.table_mode for bid in opens().find(Bid)] == [kept]


def test_history_survives_a_migration_and_what_was_deleted_can_come_back(
    opens, clock, next_version
):
    project = Project(name="甲")
    first = opens()
    first.apply(Label("x"), Insert(project), scope=WORKSPACE)
    edit = first.apply(Label("x"), Delete(project), scope=WORKSPACE)
    first.close()
    next_version()

    second = opens()

    assert len(second.history(WORKSPACE)) == 2
    assert [entry.edit_id for entry in second.deleted()] == [edit.id]
    second.take_back(edit.id)
    assert second.find(Project) == [project]
    assert second.as_of(project.id, clock.moment - dt.timedelta(days=1)) == []

"""Whatever happens to the database file: it opens, or says that it is damaged; and it is salvaged.

``PRESALES_DESK_DAMAGES=400`` is the full run.
"""

import datetime as dt
import os
import random
import shutil

import pytest

from presales_desk.errors import DamagedRecordError, DamagedWorkspaceError
from presales_desk.method.keys import KeyInfoItem
from presales_desk.records.base import Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.project import KeyFact, Project
from presales_desk.workspace.backups import take
from presales_desk.workspace.health import examine
from presales_desk.workspace.salvage import salvage
from presales_desk.workspace.workspace import Workspace

NOW = dt.datetime(2026, 11, 20, tzinfo=dt.UTC)
SECTOR, PAGE = 512, 4096


def flip(content, chance):
    for _ in range(chance.choice([1, 5, 50])):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def zero(content, chance):
    for _ in range(chance.choice([1, 3])):
        start = chance.randrange(len(content) // PAGE) * PAGE
        content[start : start + PAGE] = bytes(PAGE)


def tear(content, chance):
    """Write old bytes from elsewhere over one sector, as a torn write does."""
    source, target = (chance.randrange(len(content) // SECTOR) * SECTOR for _ in range(2))
    content[target : target + SECTOR] = content[source : source + SECTOR]


def truncate(content, chance):
    del content[chance.randrange(len(content)) :]


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    """A workspace with 30 projects, a backup, and edits after it."""
    folder = tmp_path_factory.mktemp("good") / "desk"
    workspace = Workspace.open(folder)
    for number in range(30):
        project = Project(name=f"project {number}")
        facts = [
            KeyFact(project_id=project.id, item=KeyInfoItem.BUDGET, answer=f"预算 {n} " * 40)
            for n in range(10)
        ]
        workspace.apply(Label("a"), *map(Insert, [project, *facts]), scope=project.id)
    take(folder, NOW)
    for project in workspace.find(Project)[::3]:
        workspace.apply(Label("b"), Update(project, background="later"), scope=project.id)
    workspace.close()
    return folder


def contents(folder):
    workspace = Workspace.open(folder)
    try:
        return {record.id: record for kind in (Project, KeyFact) for record in workspace.find(kind)}
    finally:
        workspace.close()


def project_of(record, records):
    return record.name if isinstance(record, Project) else records[record.project_id].name


def numbers():
    return range(int(os.environ.get("PRESALES_DESK_DAMAGES", "40")))


@pytest.mark.parametrize("number", numbers())
@pytest.mark.parametrize("has_backup", [True, False])
def test_a_damaged_database_opens_or_says_so_and_is_salvaged(good, tmp_path, number, has_backup):
    chance = random.Random(number)
    folder = tmp_path / "desk"
    shutil.copytree(good, folder)
    if not has_backup:
        shutil.rmtree(folder / "backups")
    before = contents(good)
    content = bytearray((folder / "workspace.db").read_bytes())
    (flip, zero, tear, truncate)[number % 4](content, chance)
    (folder / "workspace.db").write_bytes(content)

    try:
        contents(folder)
    except (DamagedWorkspaceError, DamagedRecordError):
        (folder / "workspace.db").write_bytes(content)

    damaged = (folder / "workspace.db").read_bytes()
    saved = salvage(folder, NOW)
    assert saved.kept.read_bytes() == damaged
    after = contents(folder)
    named = {finding.values.get("project", finding.key) for finding in saved.findings}
    for id, record in before.items():
        is_named = {project_of(record, before), "project.unknown", "salvage.gaps"} & named
        assert after.get(id) == record or is_named, record
    assert after.keys() <= before.keys()
    assert examine(folder, Unattended()).is_sound
    if has_backup:
        assert after.keys() == before.keys()

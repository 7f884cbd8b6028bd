"""Work that a test kills: run as ``worker.py <work> <folder>``. It prints what it acknowledges."""

import datetime as dt
import itertools
import sys
from pathlib import Path

from presales_desk.records.base import Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.project import Project
from presales_desk.records.summary import Attachment
from presales_desk.workspace.backups import list_backups, take
from presales_desk.workspace.bundles import write_bundle
from presales_desk.workspace.restoring import restore
from presales_desk.workspace.salvage import salvage
from presales_desk.workspace.workspace import Workspace

NOW = dt.datetime(2026, 11, 20, tzinfo=dt.UTC)


def acknowledge(word):
    print(word, flush=True)


def edit(folder):
    """Add projects, each with a stored file, and rename them."""
    workspace = Workspace.open(folder)
    for number in itertools.count():
        sha256, size = workspace.attachments.add_bytes(b"tender %d " % number * 2000)
        project = Project(name=f"p{number}")
        tender = Attachment(project_id=project.id, name="tender", sha256=sha256, size=size)
        workspace.apply(Label("a"), Insert(project), Insert(tender), scope=project.id)
        acknowledge(f"{project.id} p{number} {sha256}")
        workspace.apply(Label("b"), Update(project, name=f"q{number}"), scope=project.id)
        acknowledge(f"{project.id} q{number} {sha256}")


def backup(folder):
    """Take one backup after the other, and all in one file."""
    for number in itertools.count():
        acknowledge(take(folder, NOW + dt.timedelta(hours=number)).path)
        acknowledge(write_bundle(folder, folder / "all.zip", NOW, Unattended()))


def restoring(folder):
    """Restore the two backups in turn."""
    for source in itertools.cycle(list_backups(folder)):
        restore(source.path, folder, NOW, Unattended())
        acknowledge(source.path)


def salvaging(folder):
    """Put one sound database in the place of the other."""
    while True:
        acknowledge(salvage(folder, NOW).records)


def migrate(folder):
    """Bring an older workspace up to date."""
    acknowledge("begins")
    Workspace.open(folder).close()
    acknowledge("done")


def fill(folder):
    """Add projects until the disk is full, and say how that ended."""
    workspace = Workspace.open(folder)
    try:
        for number in itertools.count():
            project = Project(name=f"p{number}", background="x" * 20_000)
            workspace.apply(Label("a"), Insert(project), scope=project.id)
            acknowledge(project.id)
    finally:
        workspace.close()


if __name__ == "__main__":
    {work.__name__: work for work in (edit, backup, restoring, salvaging, migrate, fill)}[
        sys.argv[1]
    ](Path(sys.argv[2]))

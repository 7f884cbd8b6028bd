"""How fast the workspace answers: ``python tests/bench/bench_workspace.py [folder]``.

Fills a workspace with 1,000 projects and 30,000 edits, then prints the time of an edit (each on
the disk for good), of typing, of undo, and of what Home and a project page read.
"""

from __future__ import annotations

import datetime as dt
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from presales_desk.method.keys import KeyInfoItem
from presales_desk.records.base import Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.project import KeyFact, Milestone, Project
from presales_desk.workspace.cards import CardStore, ProjectCard
from presales_desk.workspace.workspace import WORKSPACE, Workspace, now

if TYPE_CHECKING:
    from collections.abc import Callable

PROJECTS, EDITS_EACH, PARTS = 1_000, 30, 40
LABEL = Label("bench")


def main(folder: Path) -> None:
    """Fill ``folder`` and print the times."""
    workspace = Workspace.open(folder)
    projects = fill(workspace)
    one = projects[0]
    cards = CardStore.open(folder)
    cards.put([card(project) for project in projects])

    report("edit", lambda: edit(workspace, one, None), 500)
    report("typing", lambda: edit(workspace, one, "name"), 500)
    report("undo and redo", lambda: (workspace.undo(one.id), workspace.redo(one.id)), 200)
    report("key facts of a project", lambda: workspace.find(KeyFact, project_id=one.id), 200)
    report("all projects", lambda: workspace.find(Project), 50)
    report("all cards", cards.all, 50)
    report("stale cards", lambda: cards.stale(workspace), 50)
    report("history", lambda: workspace.history(one.id), 50)
    report("as of an hour ago", lambda: workspace.as_of(one.id, now()), 50)
    report("bin", workspace.deleted, 20)
    workspace.close()
    report("open", lambda: Workspace.open(folder).close(), 20)


def fill(workspace: Workspace) -> list[Project]:
    """Make the projects with their parts and edits."""
    projects = [Project(name=f"项目 {n}", code=f"C-{n}") for n in range(PROJECTS)]
    for project in projects:
        workspace.apply(LABEL, *(Insert(record) for record in parts(project)), scope=WORKSPACE)
    workspace._db.execute("PRAGMA synchronous = OFF")
    for project in projects:
        for _ in range(EDITS_EACH):
            edit(workspace, project, None)
    workspace._db.execute("PRAGMA synchronous = FULL")
    return projects


def parts(project: Project) -> list[Project | KeyFact | Milestone]:
    """Return a project with the key facts and dates of an ordinary one."""
    facts = [
        KeyFact(project_id=project.id, item=KeyInfoItem.BUDGET, answer="答案" * 20, rank=n)
        for n in range(PARTS)
    ]
    dates = [Milestone(project_id=project.id, name="开标", rank=n) for n in range(5)]
    return [project, *facts, *dates]


def edit(workspace: Workspace, project: Project, merge_key: str | None) -> None:
    """Change the background of a project, as typing does."""
    current = workspace.get(Project, project.id)
    text = f"{current.background[-200:]}{time.perf_counter_ns()}"
    workspace.apply(LABEL, Update(current, background=text), scope=project.id, merge_key=merge_key)


def card(project: Project) -> ProjectCard:
    """Return a card that is out of date."""
    moment = dt.datetime.now(dt.UTC)
    return ProjectCard(project_id=project.id, name=project.name, updated=moment, edit_seq=0)


def report(name: str, work: Callable[[], object], times: int) -> None:
    """Print how long ``work`` takes, in milliseconds."""
    taken: list[float] = []
    for _ in range(times):
        begin = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begin) * 1000)
    taken.sort()
    middle, late = statistics.median(taken), taken[int(times * 0.95)]
    print(f"{name:24} p50 {middle:7.2f}  p95 {late:7.2f}  max {taken[-1]:7.2f} ms")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as place:
            main(Path(place))

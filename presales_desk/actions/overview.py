"""Where projects stand: one in full, all of them as cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.find import outlines_of, summary_of
from presales_desk.method import load
from presales_desk.planning.dates import next_milestone
from presales_desk.planning.key_info import ItemState, assess_key_info
from presales_desk.planning.overview import Material, Overview, assess
from presales_desk.records.project import KeyFact, Milestone, Project
from presales_desk.workspace.cards import ProjectCard

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.workspace.cards import CardStore
    from presales_desk.workspace.workspace import Reader


def read_key_info(reader: Reader, project: Project, today: dt.date) -> tuple[ItemState, ...]:
    """Return the state of the six key facts of a project."""
    facts = reader.find(KeyFact, project_id=project.id)
    return assess_key_info(facts, project, method=load(), today=today)


def read_material(reader: Reader, project_id: str, today: dt.date) -> Material:
    """Return all that the reasoning about a project looks at."""
    project = reader.get(Project, project_id)
    return Material(
        project=project,
        milestones=reader.find(Milestone, project_id=project_id),
        key_info=read_key_info(reader, project, today),
        outlines=outlines_of(reader, project_id),
        summary=summary_of(reader, project_id),
    )


def read_overview(reader: Reader, project_id: str, today: dt.date) -> Overview:
    """Return where a project stands on the day ``today``."""
    return assess(read_material(reader, project_id, today), today)


def current_cards(reader: Reader, store: CardStore, today: dt.date) -> list[ProjectCard]:
    """Return the cards of all projects, remaking those whose project changed since."""
    ids = {project.id for project in reader.find(Project)}
    stale = store.stale(reader)
    store.remove([card.project_id for card in store.all() if card.project_id not in ids])
    store.put([make_card(reader, project_id, today) for project_id in stale if project_id in ids])
    return store.all()

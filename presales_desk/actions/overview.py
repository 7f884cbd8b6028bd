"""Where projects stand: one in full, all of them as cards.

The reasoning is imported by the functions that need it: Home shows the kept cards before.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

from presales_desk.actions.find import outlines_of, summary_of
from presales_desk.method import load
from presales_desk.planning.dates import next_milestone
from presales_desk.records.enums import Result, Severity
from presales_desk.records.messages import LANGUAGES, catalogue
from presales_desk.records.project import KeyFact, Milestone, Project
from presales_desk.workspace.cards import CardStore, ProjectCard

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.planning.key_info import ItemState
    from presales_desk.planning.overview import Material, Overview
    from presales_desk.records.findings import Finding
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader


def read_key_info(reader: Reader, project: Project, today: dt.date) -> tuple[ItemState, ...]:
    """Return the state of the six key facts of a project."""
    from presales_desk.planning.key_info import assess_key_info

    facts = reader.find(KeyFact, project_id=project.id)
    return assess_key_info(facts, project, method=load(), today=today)


def read_material(reader: Reader, project_id: str, today: dt.date) -> Material:
    """Return all that the reasoning about a project looks at."""
    from presales_desk.actions.exchanges import read_exchanges
    from presales_desk.actions.plans import read_plan
    from presales_desk.planning.bid.readiness import fact_value, moment_of
    from presales_desk.planning.overview import Material
    from presales_desk.records.tender import TenderFact

    project = reader.get(Project, project_id)
    told = reader.find(TenderFact, project_id=project_id, key="bid_deadline")
    return Material(
        project=project,
        milestones=reader.find(Milestone, project_id=project_id),
        key_info=read_key_info(reader, project, today),
        outlines=outlines_of(reader, project_id),
        summary=summary_of(reader, project_id),
        plan=read_plan(reader, project_id),
        exchanges=read_exchanges(reader, project_id),
        due=moment_of(fact_value(told, "bid_deadline")),
    )


def read_overview(reader: Reader, project_id: str, today: dt.date) -> Overview:
    """Return where a project stands on the day ``today``."""
    from presales_desk.planning.overview import assess

    return assess(read_material(reader, project_id, today), today)


def read_cards(reader: Reader, moment: dt.datetime, job: Job) -> list[ProjectCard]:
    """Return the cards of all projects, making those anew whose project or next day has passed."""
    with closing(CardStore.open(reader.folder)) as store:
        _make_current(reader, store, moment, job)
        return store.all()


def kept_cards(reader: Reader) -> list[ProjectCard]:
    """Return the cards as they were made last: at once, but perhaps behind the latest edits."""
    with closing(CardStore.open(reader.folder)) as store:
        return store.all()


def _make_current(reader: Reader, store: CardStore, moment: dt.datetime, job: Job) -> None:
    edits = reader.last_edits()
    passed = {card.project_id for card in store.all() if _has_passed(card, moment.date())}
    stale = store.stale(reader) | passed
    store.remove(stale - edits.keys())
    cards: list[ProjectCard] = []
    for number, project_id in enumerate(sorted(stale & edits.keys())):
        job.step(number, len(stale), project_id)
        cards.append(make_card(reader, project_id, edits[project_id], moment))
    if cards:
        store.put(cards)


def make_card(reader: Reader, project_id: str, edit_seq: int, moment: dt.datetime) -> ProjectCard:
    """Return the card of one project.

    Args:
        reader: Of the workspace.
        project_id: Whose card.
        edit_seq: The project's ``Reader.last_edits``, read before.
        moment: Now.

    """
    from presales_desk.planning.overview import assess

    material = read_material(reader, project_id, moment.date())
    project, overview = material.project, assess(material, moment.date())
    coming = next_milestone(material.milestones, moment.date())
    newest = next(iter(reader.history(project_id, 1)), None)
    return ProjectCard(
        project_id=project.id,
        name=project.name,
        code=project.code,
        customer=project.customer,
        industry=project.industry,
        sales=project.sales,
        presales=project.presales,
        stage=project.stage,
        level=project.level,
        win_percent=project.win_percent,
        result=project.result,
        archived=project.archived,
        next_day=coming.day if coming else None,
        next_name=coming.name if coming else "",
        missing=sum(finding.severity is not Severity.HINT for finding in overview.findings),
        complete_percent=overview.percent,
        **_gap(overview.next_step),
        updated=newest.at if newest else moment,
        edit_seq=edit_seq,
    )


def _gap(finding: Finding | None) -> dict[str, Any]:
    """Return the fields of a card that tell what matters most."""
    if finding is None:
        return {}
    words = {f"gap_{language}": catalogue(language).finding(finding) for language in LANGUAGES}
    place = {"gap_page": finding.page, "gap_record_id": finding.record_id}
    return {"gap_severity": finding.severity, **words, **place}


def _has_passed(card: ProjectCard, today: dt.date) -> bool:
    return card.result is Result.OPEN and card.next_day is not None and card.next_day < today

"""Gathering what the documents on a project are made from: its records and what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.overview import read_material
from presales_desk.actions.plans import read_plan
from presales_desk.documents.material import ProjectMaterial
from presales_desk.documents.reasoning import Reasoning, ScheduledStrength, SideTotal
from presales_desk.planning.competition import standings
from presales_desk.planning.dates import in_order
from presales_desk.planning.headlines import standing, widest_gap
from presales_desk.planning.outline import in_order as slides_in_order
from presales_desk.planning.overview import assess
from presales_desk.planning.positioning import answers_of, recommend, suggested_level
from presales_desk.planning.strengths import schedule
from presales_desk.planning.tripwires import pulled
from presales_desk.planning.win import estimate
from presales_desk.records.findings import Label
from presales_desk.records.people import Colleague
from presales_desk.records.summary import Attachment

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.planning.overview import Material
    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.workspace.workspace import Reader


def read_project_material(reader: Reader, project_id: str, today: dt.date) -> ProjectMaterial:
    """Return all that documents on a project show, as of the day ``today``."""
    material = read_material(reader, project_id, today)
    plan = read_plan(reader, project_id)
    return ProjectMaterial(
        project=material.project,
        plan=plan,
        reasoning=_reasoning(material, plan, today),
        colleagues=reader.find(Colleague),
        milestones=in_order(material.milestones),
        facts=[
            fact
            for item in material.key_info
            for question in item.questions
            for fact in question.facts
        ],
        slides=slides_in_order(material.outlines[-1][1] if material.outlines else ()),
        summary=material.summary,
        attachments=reader.find(Attachment, project_id=project_id),
        findings=assess(material, today).findings,
    )


def _reasoning(material: Material, plan: PlanRecords, today: dt.date) -> Reasoning:
    project = material.project
    chance = estimate(project, plan, material.key_info, today)
    advised = recommend(answers_of(plan), project.win_percent, project.level)
    return Reasoning(
        position=advised.position,
        rule=advised.rule,
        level=suggested_level(plan.plan.margin, plan.plan.market),
        win=chance.percent if chance.sureness else None,
        sureness=chance.sureness,
        drivers=[Label(driver.key, **driver.values) for driver in chance.drivers],
        headlines=[label for label in (standing(plan), widest_gap(plan)) if label is not None],
        totals=[SideTotal(s.id, s.total, s.rank, s.unknown) for s in standings(plan)],
        strengths=[
            ScheduledStrength(strength.item, strength.phases, strength.state)
            for strength in schedule(plan, material.milestones, today)
        ],
        pulled=frozenset(t.id for t in plan.tripwires if pulled(t, project, plan, today)),
    )

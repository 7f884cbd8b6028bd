"""Gathering what the documents on a project are made from: its records and what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.overview import read_material
from presales_desk.documents.material import ProjectMaterial
from presales_desk.documents.reasoning import Reasoning, ScheduledStrength, SideTotal
from presales_desk.planning.competition import standings
from presales_desk.planning.dates import in_order
from presales_desk.planning.headlines import Judged, headlines
from presales_desk.planning.outline import in_order as slides_in_order
from presales_desk.planning.overview import assess
from presales_desk.planning.positioning import answers_of, recommend, suggested_level
from presales_desk.planning.strengths import schedule
from presales_desk.planning.tripwires import pulled
from presales_desk.planning.win import estimate
from presales_desk.records.bid import PriceLine
from presales_desk.records.findings import Label
from presales_desk.records.people import Colleague
from presales_desk.records.summary import Attachment, ResultScore

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.planning.overview import Material
    from presales_desk.records.outline import Slide
    from presales_desk.workspace.workspace import Reader


def read_project_material(reader: Reader, project_id: str, today: dt.date) -> ProjectMaterial:
    """Return all that documents on a project show, as of the day ``today``."""
    material = read_material(reader, project_id, today)
    return ProjectMaterial(
        project=material.project,
        plan=material.plan,
        reasoning=_reasoning(material, today),
        colleagues=reader.find(Colleague),
        milestones=in_order(material.milestones),
        facts=[
            fact
            for item in material.key_info
            for question in item.questions
            for fact in question.facts
        ],
        slides=slides_in_order(_newest_slides(material)),
        summary=material.summary,
        attachments=reader.find(Attachment, project_id=project_id),
        findings=assess(material, today).findings,
        exchanges=material.exchanges,
        price_lines=reader.find(PriceLine, project_id=project_id),
        result_scores=reader.find(ResultScore, project_id=project_id),
    )


def _newest_slides(material: Material) -> Sequence[Slide]:
    """Return the slides of the newest talk for the customer."""
    talks = [slides for outline, slides in material.outlines if not outline.internal]
    return talks[-1] if talks else ()


def _reasoning(material: Material, today: dt.date) -> Reasoning:
    project, plan = material.project, material.plan
    win = estimate(project, plan, material.key_info, today)
    advised = recommend(answers_of(plan), project.win_percent, project.level)
    judged = Judged(
        project=project,
        records=plan,
        key_info=material.key_info,
        win=win.percent if win.sureness else None,
        strengths=schedule(plan, material.milestones, today),
        pulled=frozenset(t.id for t in plan.tripwires if pulled(t, project, plan, today)),
        today=today,
    )
    return Reasoning(
        position=advised.position,
        rule=advised.rule,
        level=suggested_level(plan.plan.margin, plan.plan.market),
        win=judged.win,
        sureness=win.sureness,
        drivers=[Label(driver.key, **driver.values) for driver in win.drivers],
        headlines=headlines(judged),
        statuses={state.item: state.status for state in material.key_info},
        totals=[SideTotal(s.id, s.total, s.rank, s.unknown) for s in standings(plan)],
        strengths=[ScheduledStrength(s.item, s.phases, s.state) for s in judged.strengths],
        pulled=judged.pulled,
    )

"""Projects with an exchange, for the tests of what is prepared for it and happens in it."""

import datetime as dt

from presales_desk.method.keys import DecisionRole, Section
from presales_desk.records.base import Insert
from presales_desk.records.enums import SlideKind
from presales_desk.records.exchange import AgendaItem, Attendee, Exchange
from presales_desk.records.findings import Label
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.people import Stakeholder
from presales_desk.records.project import Milestone, Project
from presales_desk.workspace.workspace import WORKSPACE

NOON = dt.datetime(2026, 11, 20, 12, 0)  # noqa: DTZ001 (local time, as records keep it)


def store(workspace, *records):
    """Put records into the workspace."""
    scope = getattr(records[0], "project_id", WORKSPACE)
    workspace.apply(Label("outside"), *(Insert(each) for each in records), scope=scope)


def an_exchange(workspace, **fields):
    """An exchange of a new project: two listeners, two points of agenda, a talk of two slides."""
    project = Project(name="省电信", language="zh")
    date = Milestone(project_id=project.id, name="技术方案交流", day=NOON.date())
    talk = Outline(project_id=project.id, title="四级组网")
    slides = [
        Slide(outline_id=talk.id, section=Section(key), kind=SlideKind.BULLETS, minutes=2, rank=n)
        for n, key in enumerate(("T", "S1"), start=1)
    ]
    given = {"name": "交流二", "milestone_id": date.id, "outline_id": talk.id, **fields}
    exchange = Exchange(project_id=project.id, number=2, **given)
    evaluator = (DecisionRole.EVALUATOR,)
    people = [
        Stakeholder(
            project_id=project.id, name="许峰", doubts="割接中断业务", answer="夜里割接", rank=1
        ),
        Stakeholder(project_id=project.id, name="罗静", roles=evaluator, stance=-60, rank=2),
    ]
    own = {"project_id": project.id, "exchange_id": exchange.id}
    coming = [Attendee(**own, stakeholder_id=one.id, rank=n) for n, one in enumerate(people)]
    points = [
        AgendaItem(**own, text=text, minutes=10, rank=n) for n, text in enumerate(("方案", "答疑"))
    ]
    store(workspace, project)
    store(workspace, date, talk, *slides, exchange, *people, *coming, *points)
    return exchange

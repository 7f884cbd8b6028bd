"""Projects for the tests of the planner: made in a line, with what a test is about."""

import datetime as dt

from presales_desk.method import load
from presales_desk.method.keys import (
    DecisionRole,
    Element,
    Importance,
    ProjectQuestion,
    Quadrant,
)
from presales_desk.planning.key_info import assess_key_info
from presales_desk.planning.overview import Material
from presales_desk.records.competition import Competitor, Score, SwotItem
from presales_desk.records.enums import ContactState, MilestoneKind, Verdict
from presales_desk.records.people import Contact, Stakeholder
from presales_desk.records.plan import Judgement, Phase, Plan
from presales_desk.records.plan_records import PlanRecords
from presales_desk.records.project import Milestone, Project
from presales_desk.records.summary import Link

TODAY = dt.date(2026, 11, 20)
PROJECT = Project(name="Four-level network", level=Importance.IMPORTANT)
ID = PROJECT.id


def day(days):
    """The day so many days from today."""
    return TODAY + dt.timedelta(days=days)


def a_plan(**records):
    return PlanRecords(**{"plan": Plan(project_id=ID), **records})


def a_material(plan=None, *, project=PROJECT, milestones=(), facts=(), outlines=()):
    key_info = assess_key_info(list(facts), project, method=load(), today=TODAY)
    return Material(project, milestones, key_info, outlines, None, plan or a_plan())


def a_deadline(days=20):
    kind = MilestoneKind.DEADLINE
    return Milestone(project_id=ID, name="Offer due", kind=kind, day=day(days))


def a_person(name="Liang", *roles, **fields):
    roles = tuple(DecisionRole(role) for role in roles)
    return Stakeholder(project_id=ID, name=name, roles=roles, **fields)


def a_decider(name="Liang", **fields):
    return a_person(name, "decider", **fields)


def a_contact(person, days=-1, state="done", **fields):
    state = ContactState(state)
    return Contact(project_id=ID, stakeholder_id=person.id, day=day(days), state=state, **fields)


def a_rival(name="E Company", **fields):
    return Competitor(project_id=ID, name=name, **fields)


def a_score(element, score, rival=None, **fields):
    rival_id = rival.id if rival else None
    element = Element(element)
    return Score(project_id=ID, competitor_id=rival_id, element=element, score=score, **fields)


def an_item(quadrant="strengths", text="Route Y is mature", **fields):
    return SwotItem(project_id=ID, quadrant=Quadrant(quadrant), text=text, **fields)


def an_answer(question="winnable", verdict="yes", **fields):
    question, verdict = ProjectQuestion(question), Verdict(verdict)
    return Judgement(project_id=ID, question=question, verdict=verdict, **fields)


def a_phase(name="Set the standard", start=0, end=20, **fields):
    return Phase(project_id=ID, name=name, start=day(start), end=day(end), **fields)


def a_link(role, source, target):
    return Link(project_id=ID, source_id=source.id, target_id=target.id, role=role)

"""Deleting somebody who is used elsewhere: what depends goes along, what mentions forgets."""

import pytest

from presales_desk.actions.plans import change_plan, plan_of, read_plan
from presales_desk.actions.removal import remove
from presales_desk.method.keys import Element, Quadrant
from presales_desk.records.base import Insert
from presales_desk.records.competition import Competitor, Score, SwotItem
from presales_desk.records.enums import Market, TripwireKind
from presales_desk.records.findings import Label
from presales_desk.records.people import REPORTS_TO, Contact, Stakeholder
from presales_desk.records.plan import Tripwire
from presales_desk.records.project import Project
from presales_desk.records.summary import Link

LABEL = Label("project.new", name="试点")


@pytest.fixture
def planned(workspace):
    project = Project(name="四级组网试点")
    rival = Competitor(project_id=project.id, name="A公司")
    boss = Stakeholder(project_id=project.id, name="郑卫国", competitor_id=rival.id)
    clerk = Stakeholder(project_id=project.id, name="罗静")
    rows = (
        boss,
        clerk,
        Contact(project_id=project.id, stakeholder_id=boss.id, purpose="首次拜访"),
        Score(project_id=project.id, competitor_id=rival.id, element=Element.PRICE, score=4.3),
        SwotItem(
            project_id=project.id,
            quadrant=Quadrant.THREATS,
            text="A价格低",
            competitor_id=rival.id,
        ),
        Tripwire(project_id=project.id, kind=TripwireKind.NOT_MET, stakeholder_id=boss.id),
        Link(project_id=project.id, source_id=clerk.id, target_id=boss.id, role=REPORTS_TO),
    )
    changes = [Insert(record) for record in (project, rival, *rows)]
    workspace.apply(LABEL, *changes, scope=project.id)
    return project.id, rival, boss


def test_a_deleted_person_takes_contacts_and_lines_along(workspace, planned):
    project_id, _, boss = planned
    before = read_plan(workspace, project_id)

    told = remove(workspace, LABEL, project_id, boss).applied(workspace)

    after = read_plan(workspace, project_id)
    assert {type(record) for record in told} == {Contact, Link, Tripwire}
    assert [person.name for person in after.stakeholders] == ["罗静"]
    assert (after.contacts, after.links) == ([], [])
    assert after.tripwires == []

    workspace.undo(project_id)
    assert read_plan(workspace, project_id) == before


def test_a_deleted_competitor_takes_its_scores_and_is_forgotten_elsewhere(workspace, planned):
    project_id, rival, _ = planned

    remove(workspace, LABEL, project_id, rival).applied(workspace)

    after = read_plan(workspace, project_id)
    assert (after.competitors, after.scores) == ([], [])
    assert [person.competitor_id for person in after.stakeholders] == [None, None]
    assert [item.text for item in after.swot_items] == ["A价格低"]


def test_records_that_are_linked_to_each_other_go_together_with_their_links(workspace, planned):
    project_id, rival, boss = planned
    clerk = next(p for p in workspace.find(Stakeholder) if p.name == "罗静")

    told = remove(workspace, LABEL, project_id, boss, clerk, rival).applied(workspace)

    assert len(told) == len({record.id for record in told})
    assert {type(record) for record in told} == {Contact, Link, Tripwire, Score}


@pytest.mark.timeout(10)
def test_thousands_of_records_are_deleted_in_a_moment(workspace, planned):
    project_id = planned[0]
    items = [
        SwotItem(project_id=project_id, quadrant=Quadrant.STRENGTHS, text=f"优势{number}")
        for number in range(12_000)
    ]
    workspace.apply(LABEL, *map(Insert, items), scope=project_id)

    assert remove(workspace, LABEL, project_id, *items).value == []


def test_the_first_change_makes_the_plan_and_the_next_changes_it(workspace, planned):
    project_id = planned[0]
    blank = plan_of(workspace, project_id)
    assert blank.market is None

    change_plan(workspace, project_id, LABEL, market=Market.LARGE).applied(workspace)
    change_plan(workspace, project_id, LABEL, partner="D公司").applied(workspace)

    plan = plan_of(workspace, project_id)
    assert (plan.market, plan.partner) == (Market.LARGE, "D公司")

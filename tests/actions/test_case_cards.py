"""A case card: what a summary taught, told to other customers."""

import datetime as dt
from decimal import Decimal

import pytest

from presales_desk.actions.case_cards import Naming, make_case_card, unnamed_customer
from presales_desk.actions.case_search import fitting_cases
from presales_desk.actions.entry_drafts import change_draft, draft_of_entry, publish_draft
from presales_desk.actions.entry_uses import use_on_slide
from presales_desk.actions.knowledge_reader import KnowledgeReader
from presales_desk.knowledge.entry import EntryKind, NewEntry
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.knowledge.passages import Place
from presales_desk.planning.amounts import Amounts
from presales_desk.records.base import Insert
from presales_desk.records.enums import Result, SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.library import EntryDraft
from presales_desk.records.outline import Slide
from presales_desk.records.people import Stakeholder
from presales_desk.records.project import Project
from presales_desk.records.summary import ProjectSummary
from presales_desk.workspace.workspace import WORKSPACE, Workspace

DECIDED = dt.date(2027, 1, 12)


@pytest.fixture
def workspace(tmp_path):
    opened = Workspace.open(tmp_path / "workspace", author="林晓")
    yield opened
    opened.close()


@pytest.fixture
def project(workspace):
    project = Project(
        name="启明集团四级组网项目",
        customer="启明集团",
        industry="电信",
        result=Result.WON,
        closed=DECIDED,
        budget=Decimal(18_500_000),
    )
    summary = ProjectSummary(
        project_id=project.id,
        background="启明集团一千个网点，故障恢复要六小时。",
        strengths_shown="许峰看了零中断割接录像。",
        strategy_successes="把比价改成五年总账，预算 1,850 万元。",
        gains="启明集团的恢复时间缩短到一小时。",
        lessons="没有样板点时不要这样做。",
        tags=("割接", "启明集团"),
    )
    person = Stakeholder(project_id=project.id, name="许峰")
    label = Label("project.new", name=project.name)
    workspace.apply(label, *map(Insert, (project, summary, person)), scope=WORKSPACE)
    return project


def card(workspace, project, **naming):
    wanted = {"customer": unnamed_customer(project), **naming}
    return make_case_card(workspace, project.id, Naming(**wanted)).applied(workspace)


def test_a_card_tells_the_case_below_the_headings_of_a_case(workspace, project):
    draft = card(workspace, project, customer="启明集团", names=True, amounts=Amounts.KEEP)

    assert draft.title == "启明集团四级组网项目"
    assert (draft.kind, draft.result, draft.day) == ("case", Result.WON, DECIDED)
    assert draft.sections == {
        "场景与问题": "启明集团一千个网点，故障恢复要六小时。",
        "做法": "许峰看了零中断割接录像。\n把比价改成五年总账，预算 1,850 万元。",
        "效果": "启明集团的恢复时间缩短到一小时。",
        "什么时候别用": "没有样板点时不要这样做。",
    }


def test_a_customer_who_is_not_to_be_named_stands_nowhere_on_the_card(workspace, project):
    draft = card(workspace, project)

    told = " ".join((draft.title, draft.customer, *draft.tags, *draft.sections.values()))
    assert draft.title == "某电信客户四级组网项目"
    assert "启明" not in told
    assert "许峰" not in told
    assert "1,850" not in told
    assert "恢复时间缩短到一小时" in told


def test_making_a_card_twice_goes_on_with_the_first(workspace, project):
    first, second = card(workspace, project), card(workspace, project)

    assert second.id == first.id
    assert workspace.count(EntryDraft) == 1

    workspace.undo(WORKSPACE)
    assert workspace.count(EntryDraft) == 0


def test_a_published_card_is_found_for_a_project_of_the_trade_and_becomes_a_slide(
    workspace, project
):
    draft = card(workspace, project)
    entry = publish_draft(workspace, draft.id, "林晓", Unattended()).applied(workspace)
    other = Project(name="另一家四级组网", customer="乙方", industry="电信")
    workspace.apply(Label("project.new", name=other.name), Insert(other), scope=WORKSPACE)

    with KnowledgeBase.open(workspace.folder) as base:
        (known,) = fitting_cases(base, other, [])
    assert known.entry_id == entry.id
    assert known.benefit == "某电信客户的恢复时间缩短到一小时"

    use_on_slide(workspace, other.id, entry).applied(workspace)
    (slide,) = workspace.find(Slide)
    assert slide.kind is SlideKind.CASE
    assert "恢复时间缩短到一小时" in slide.content["benefit"]


def test_a_customer_of_no_known_industry_is_simply_a_customer(project):
    assert unnamed_customer(project.but(industry="")) == "某客户"
    english = project.but(language="en", industry="telecom")
    assert unnamed_customer(english) == "A customer in telecom"


def published(workspace, draft):
    return publish_draft(workspace, draft.id, "林晓", Unattended()).applied(workspace)


def read(workspace, entry_id):
    reader = KnowledgeReader(workspace.folder, read_only=True)
    try:
        return reader.read(entry_id, "", Place(), Unattended())
    finally:
        reader.close()


def test_a_case_leads_to_the_project_it_was_made_of_and_keeps_that_when_it_is_revised(
    workspace, project
):
    with KnowledgeBase.open(workspace.folder) as base:
        base.publish(NewEntry(id=project.id, kind=EntryKind.PROJECT, title=project.name))
    first = published(workspace, card(workspace, project, customer="某电信客户"))

    again = draft_of_entry(workspace, first).applied(workspace)
    changed = change_draft(again, "title", "四级组网案例").applied(workspace)
    second = published(workspace, changed)

    assert second.revision == 2
    assert [origin.id for origin in read(workspace, second.id).origins] == [project.id]
    assert project.customer not in str(second.sections)


def test_a_case_whose_project_is_not_filed_leads_nowhere(workspace, project):
    case = published(workspace, card(workspace, project, customer="某电信客户"))

    assert case.origins == (project.id,)
    assert read(workspace, case.id).origins == ()

"""Taking a draft over in a real workspace: it adds, renews what nobody touched, and no more."""

import datetime as dt
from contextlib import closing

import pytest

from presales_desk.actions.deck_check import check_outline
from presales_desk.actions.decks import make_deck
from presales_desk.actions.draft import plan_draft, propose_draft
from presales_desk.actions.knowledge import load_starter
from presales_desk.actions.outlines import plan_outline
from presales_desk.actions.plans import read_plan
from presales_desk.actions.sample import open_sample
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.method.keys import KeyInfoItem, Section
from presales_desk.planning.draft.proposal import ProposalState
from presales_desk.planning.outline import in_order
from presales_desk.planning.secrets import Secrets
from presales_desk.planning.slide_text import all_text
from presales_desk.records.base import Insert, Update
from presales_desk.records.competition import PLAYED_ON
from presales_desk.records.enums import SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.message_titles import is_message
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import CITES, DRAFTED_FROM, Outline, Slide
from presales_desk.records.people import Stakeholder
from presales_desk.records.project import KeyFact, Project
from presales_desk.records.summary import Link
from presales_desk.workspace.workspace import Workspace

TODAY = dt.date(2026, 11, 20)


@pytest.fixture(params=["zh", "en"])
def talk(request, tmp_path):
    """The sample project with a new outline of half an hour, and the starter cases."""
    with closing(Workspace.open(tmp_path, author="林晓")) as workspace:
        project = open_sample(workspace, request.param)
        load_starter(tmp_path, request.param, Unattended())
        outline_id = plan_outline(workspace, project.id).applied(workspace)
        outline = workspace.get(Outline, outline_id)
        given = Update(outline, slot_minutes=30, day=dt.date(2026, 11, 26))
        workspace.apply(Label("outline.blocks", title=""), given, scope=project.id)
        yield workspace, workspace.get(Outline, outline_id)


def drafted(workspace, outline):
    with KnowledgeBase.open(workspace.folder) as base:
        return propose_draft(workspace, outline.id, TODAY, base)


def taken(workspace, outline):
    draft = drafted(workspace, outline)
    return plan_draft(workspace, outline.id, draft.proposals).applied(workspace)


def slides_of(workspace, outline):
    return in_order(workspace.find(Slide, outline_id=outline.id))


def test_a_draft_becomes_slides_in_the_order_of_the_talk(talk):
    workspace, outline = talk
    ids = taken(workspace, outline)
    slides = slides_of(workspace, outline)
    assert {slide.id for slide in slides} == set(ids)
    assert [slides[0].kind, slides[1].kind] == [SlideKind.COVER, SlideKind.AGENDA]
    assert slides[-1].kind is SlideKind.CLOSING
    assert SlideKind.PAIN_TABLE in {slide.kind for slide in slides}
    assert sum(slide.minutes or 0 for slide in slides) <= 30
    for slide in slides[1:]:
        assert is_message(slide.title, outline.language), slide.title


def test_links_say_where_slides_come_from(talk):
    workspace, outline = talk
    taken(workspace, outline)
    links = workspace.find(Link, project_id=outline.project_id)
    slides = {slide.id: slide for slide in slides_of(workspace, outline)}
    own = [link for link in links if link.source_id in slides]
    pains = next(s for s in slides.values() if s.kind is SlideKind.PAIN_TABLE)
    origins = [k.target_id for k in own if k.source_id == pains.id and k.role == DRAFTED_FROM]
    assert workspace.find(Stakeholder, id=origins)
    assert any(link.role == CITES for link in own)
    assert any(link.role == PLAYED_ON and link.target_id in slides for link in links)


def test_one_undo_takes_all_of_it_back(talk):
    workspace, outline = talk
    links = workspace.count(Link, project_id=outline.project_id)
    taken(workspace, outline)
    workspace.undo(outline.project_id)
    assert slides_of(workspace, outline) == []
    assert workspace.count(Link, project_id=outline.project_id) == links


def test_taking_it_over_twice_adds_nothing(talk):
    workspace, outline = talk
    draft = drafted(workspace, outline)
    plan_draft(workspace, outline.id, draft.proposals).applied(workspace)
    again = plan_draft(workspace, outline.id, draft.proposals)
    assert (again.changes, again.value) == ((), ())
    anew = drafted(workspace, outline)
    assert {p.state for p in anew.proposals} == {ProposalState.THERE}
    assert plan_draft(workspace, outline.id, anew.proposals).changes == ()


def test_existing_slides_are_never_changed(talk):
    workspace, outline = talk
    own = [
        Slide(outline_id=outline.id, section=p.slide.section, kind=p.slide.kind, title="—")
        for p in drafted(workspace, outline).proposals
    ]
    given = plan_draft(workspace, outline.id, drafted(workspace, outline).proposals)
    assert given.changes
    workspace.apply(Label("outline.blocks", title=""), *map(Insert, own), scope=outline.project_id)
    taken(workspace, outline)
    held = {slide.id: slide for slide in slides_of(workspace, outline)}
    for slide in own:
        assert held[slide.id].but(rank=0.0) == slide


def test_a_changed_plan_renews_what_nobody_touched_and_names_the_rest(talk):
    workspace, outline = talk
    taken(workspace, outline)
    pains = next(s for s in slides_of(workspace, outline) if s.kind is SlideKind.PAIN_TABLE)
    people = drafted(workspace, outline)
    row = next(p for p in people.proposals if p.key == "pains").origins[0]
    person = workspace.get(Stakeholder, row.record_id)
    wish = "网点自己就能开通" if outline.language == "zh" else "Branches open by themselves"
    workspace.apply(
        Label("outline.blocks", title=""),
        Update(person, needs=wish, doubts=""),
        scope=outline.project_id,
    )

    proposal = next(p for p in drafted(workspace, outline).proposals if p.key == "pains")
    assert proposal.state is ProposalState.CHANGED
    plan_draft(workspace, outline.id, [proposal]).applied(workspace)
    renewed = workspace.get(Slide, pains.id)
    assert wish in all_text(renewed)
    assert renewed.notes == pains.notes

    workspace.apply(
        Label("outline.blocks", title=""),
        Update(renewed, title="我自己的标题"),
        Update(workspace.get(Stakeholder, person.id), needs=person.needs),
        scope=outline.project_id,
    )
    draft = drafted(workspace, outline)
    proposal = next(p for p in draft.proposals if p.key == "pains")
    assert proposal.state is ProposalState.EDITED
    assert plan_draft(workspace, outline.id, [proposal]).changes == ()
    assert "draft.edited" in {gap.key for gap in draft.gaps}


def test_nothing_secret_of_the_sample_is_on_a_slide(talk):
    workspace, outline = talk
    taken(workspace, outline)
    project = workspace.get(Project, outline.project_id)
    secrets = Secrets.of(project, read_plan(workspace, project.id))
    for slide in slides_of(workspace, outline):
        for text in (slide.title, slide.takeaway, slide.source, slide.notes, all_text(slide)):
            assert secrets.told_by(text) == "", (text, secrets.told_by(text))


def test_every_gap_has_words(talk):
    workspace, outline = talk
    for gap in drafted(workspace, outline).gaps:
        for language in ("zh", "en"):
            assert catalogue(language).finding(gap)


@pytest.fixture
def thin(tmp_path):
    """A project of which nothing is known, with an empty outline."""
    with closing(Workspace.open(tmp_path, author="林晓")) as workspace:
        project = Project(name="集成平台", customer="市第一人民医院")
        workspace.apply(Label("test"), Insert(project), scope=project.id)
        outline_id = plan_outline(workspace, project.id).applied(workspace)
        yield workspace, workspace.get(Outline, outline_id)


def knows(workspace, outline, answer):
    """Answer the first question about requirements; return the fact."""
    fact = KeyFact(
        project_id=outline.project_id,
        item=KeyInfoItem.REQUIREMENTS,
        question="requirements.problem",
        answer=answer,
    )
    workspace.apply(Label("test"), Insert(fact), scope=outline.project_id)
    return fact


def of_block(workspace, outline, block):
    return [slide for slide in slides_of(workspace, outline) if slide.section is block]


def test_what_is_found_out_later_takes_the_place_of_the_skeleton(thin):
    workspace, outline = thin
    taken(workspace, outline)
    [skeleton] = of_block(workspace, outline, Section.QUESTIONS)
    workspace.apply(
        Label("test"),
        Update(skeleton, notes=f"{skeleton.notes}\n我自己记的话"),
        scope=outline.project_id,
    )

    knows(workspace, outline, "信息科月报要三个人做五天。")
    taken(workspace, outline)

    [slide] = of_block(workspace, outline, Section.QUESTIONS)
    assert slide.id == skeleton.id
    assert "信息科月报要三个人做五天" in all_text(slide)
    assert "还没有内容" not in slide.notes
    assert "我自己记的话" in slide.notes
    assert {p.state for p in drafted(workspace, outline).proposals} == {ProposalState.THERE}


def test_a_skeleton_that_somebody_wrote_into_stays(thin):
    workspace, outline = thin
    taken(workspace, outline)
    [skeleton] = of_block(workspace, outline, Section.QUESTIONS)
    own = Update(skeleton, title="月报太慢，三个人要做五天")
    workspace.apply(Label("test"), own, scope=outline.project_id)

    knows(workspace, outline, "信息科月报要三个人做五天。")
    taken(workspace, outline)

    titles = [slide.title for slide in of_block(workspace, outline, Section.QUESTIONS)]
    assert titles[0] == "月报太慢，三个人要做五天"
    assert len(titles) == 2


def test_a_renewed_slide_takes_the_kind_of_its_new_content(thin):
    workspace, outline = thin
    fact = knows(workspace, outline, "信息科月报要三个人做五天。")
    taken(workspace, outline)

    more = "门诊排队40分钟。报表要5天。出错率达到12%。"
    workspace.apply(Label("test"), Update(fact, answer=more), scope=outline.project_id)
    taken(workspace, outline)

    [slide] = of_block(workspace, outline, Section.QUESTIONS)
    assert slide.kind is SlideKind.KPI
    assert make_deck(workspace, outline.id, Unattended()).content


def test_the_words_of_a_skeleton_are_told_by_the_check(thin):
    workspace, outline = thin
    taken(workspace, outline)

    found = check_outline(workspace, outline.id, Unattended(), TODAY).report.findings

    marked = {finding.slide for finding in found if finding.key == "draft_mark"}
    slides = slides_of(workspace, outline)
    assert marked == {n for n, s in enumerate(slides, 1) if s.section is not Section.OPENING}

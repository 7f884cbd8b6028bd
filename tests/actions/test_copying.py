"""Slides from other talks and projects, from text, and the short version of a talk."""

import pytest

from presales_desk.actions.agenda import plan_agenda_in_step
from presales_desk.actions.copying import plan_copy_from, plan_short_version
from presales_desk.actions.outlines import plan_outline
from presales_desk.actions.sample import open_sample
from presales_desk.actions.text_import import plan_from_text
from presales_desk.method.keys import Section
from presales_desk.planning.outline import BLOCKS, in_order
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.competition import PLAYED_ON
from presales_desk.records.enums import SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import ANSWERS, CITES, Outline, Slide
from presales_desk.records.people import AUDIENCE, Stakeholder
from presales_desk.records.project import Project
from presales_desk.records.slide_content import content_of
from presales_desk.records.summary import Link

DONE = Label("outline.blocks", title="")


@pytest.fixture
def sample(workspace):
    """The outline of the sample."""
    project = open_sample(workspace, "zh")
    return workspace.find(Outline, project_id=project.id)[0]


@pytest.fixture
def other(workspace):
    """An empty outline of another project."""
    project = Project(name="另一个项目", customer="H集团", language="zh")
    workspace.apply(DONE, Insert(project), scope=project.id)
    return workspace.get(Outline, plan_outline(workspace, project.id).applied(workspace))


def slides_of(workspace, outline_id):
    return in_order(workspace.find(Slide, outline_id=outline_id))


def linked(workspace, sample, slide):
    """Tie a slide of the sample to a listener, a case and a play."""
    person = workspace.find(Stakeholder, project_id=sample.project_id)[0]
    ties = [(slide.id, person.id, AUDIENCE), (slide.id, person.id, ANSWERS)]
    ties += [(slide.id, "case-1", CITES), ("play-1", slide.id, PLAYED_ON)]
    links = [
        Link(project_id=sample.project_id, source_id=s, target_id=t, role=r) for s, t, r in ties
    ]
    workspace.apply(DONE, *map(Insert, links), scope=sample.project_id)


def test_a_copy_within_the_project_keeps_its_links(workspace, sample):
    slide = slides_of(workspace, sample.id)[4]
    linked(workspace, sample, slide)
    outline_id = plan_outline(workspace, sample.project_id).applied(workspace)
    copied = plan_copy_from(workspace, outline_id, [slide.id]).applied(workspace)

    (copy,) = slides_of(workspace, outline_id)
    assert copied.ids == (copy.id,)
    assert (copy.title, copy.content) == (slide.title, slide.content)
    roles = {link.role for link in workspace.find(Link, source_id=copy.id)}
    assert {AUDIENCE, ANSWERS, CITES} <= roles
    assert workspace.find(Link, target_id=copy.id, role=PLAYED_ON)
    assert copied.findings == ()


def test_a_copy_from_another_project_leaves_its_people_behind(workspace, sample, other):
    slide = slides_of(workspace, sample.id)[4]
    linked(workspace, sample, slide)
    copied = plan_copy_from(workspace, other.id, [slide.id], Section.TRENDS).applied(workspace)

    (copy,) = slides_of(workspace, other.id)
    assert copy.section is Section.TRENDS
    assert [link.role for link in workspace.find(Link, source_id=copy.id)] == [CITES]
    assert not workspace.find(Link, target_id=copy.id)
    assert all(finding.key == "copying.names" for finding in copied.findings)


def test_names_of_the_other_project_are_reported(workspace, sample, other):
    slide = slides_of(workspace, sample.id)[3]
    workspace.apply(DONE, Update(slide, title="G集团比A公司更看重可用率"), scope=sample.project_id)
    copied = plan_copy_from(workspace, other.id, [slide.id]).applied(workspace)
    assert {"G集团", "A公司"} <= {finding.values["name"] for finding in copied.findings}
    assert all(catalogue("zh").finding(finding) for finding in copied.findings)
    workspace.undo(other.project_id)
    assert slides_of(workspace, other.id) == []


def test_several_slides_keep_their_blocks_and_order(workspace, sample, other):
    slides = slides_of(workspace, sample.id)
    plan_copy_from(workspace, other.id, [s.id for s in reversed(slides)]).applied(workspace)
    assert [s.title for s in slides_of(workspace, other.id)] == [s.title for s in slides]


def test_a_text_becomes_slides_of_the_talk(workspace, other):
    text = "# 新方案\n## 行业趋势\n### 流量四年增至3倍\n- 一\n## 解决方案\n### 一套网管管四级\n- 二"
    ids = plan_from_text(workspace, other.id, text).applied(workspace)
    slides = slides_of(workspace, other.id)
    assert [slide.id for slide in slides] == list(ids)
    assert slides[0].kind is SlideKind.COVER
    assert [slide.section for slide in slides[1:]] == [Section.TRENDS, Section.SOLUTION]

    plan_from_text(workspace, other.id, "# 另一份\n## 流量再增一倍\n- 三").applied(workspace)
    kinds = [slide.kind for slide in slides_of(workspace, other.id)]
    assert kinds.count(SlideKind.COVER) == 1
    assert SlideKind.SECTION in kinds


def test_a_short_version_has_every_block_and_fits_the_slot(workspace, sample):
    long = slides_of(workspace, sample.id)
    short_id = plan_short_version(workspace, sample.id, 15).applied(workspace)
    short, slides = workspace.get(Outline, short_id), slides_of(workspace, short_id)
    assert (short.slot_minutes, short.title) == (15, f"{sample.title}（短版）")
    assert len(slides) < len(long)
    assert {slide.section for slide in slides} >= set(BLOCKS)
    assert sum(slide.minutes for slide in slides) <= 15
    agenda = next(slide for slide in slides if slide.kind is SlideKind.AGENDA)
    items = content_of(agenda.kind, agenda.content).items
    assert sum(item.minutes for item in items) == 15
    assert slides_of(workspace, sample.id) == long


def test_the_agenda_follows_the_blocks(workspace, sample):
    agenda = next(s for s in slides_of(workspace, sample.id) if s.kind is SlideKind.AGENDA)
    before = content_of(agenda.kind, agenda.content).items
    cases = [s for s in slides_of(workspace, sample.id) if s.section is Section.CASES]
    links = [k for s in cases for k in workspace.find(Link, source_id=s.id)]
    links += [k for s in cases for k in workspace.find(Link, target_id=s.id)]
    workspace.apply(DONE, *map(Delete, (*links, *cases)), scope=sample.project_id)

    plan_agenda_in_step(workspace, sample.id).applied(workspace)
    slide = workspace.get(Slide, agenda.id)
    items = content_of(slide.kind, slide.content).items
    assert [item.topic for item in items] == [
        item.topic for item in before if item.topic != cases[0].kicker
    ]
    assert sum(item.minutes for item in items) == sample.slot_minutes
    assert all(item.question for item in items)
    assert plan_agenda_in_step(workspace, sample.id).changes == ()


def test_a_talk_without_an_agenda_gets_one_behind_the_cover(workspace, other):
    text = "# 新方案\n## 行业趋势\n### 流量四年增至3倍\n- 一"
    plan_from_text(workspace, other.id, text).applied(workspace)
    plan_agenda_in_step(workspace, other.id).applied(workspace)
    kinds = [slide.kind for slide in slides_of(workspace, other.id)]
    assert kinds[:2] == [SlideKind.COVER, SlideKind.AGENDA]

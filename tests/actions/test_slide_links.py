"""Slides tied to the plan: for whom, what they carry out, show and answer."""

import pytest

from presales_desk.actions.outlines import plan_deletion
from presales_desk.actions.sample import open_sample
from presales_desk.actions.slide_links import (
    ROLES,
    missing_links,
    plan_slide_deletion,
    plan_ties,
    plan_unlink,
    possible_ties,
    read_slide_links,
)
from presales_desk.method.keys import Move, Quadrant, Section
from presales_desk.records.base import Insert
from presales_desk.records.competition import PLAYED_ON, Play, SwotItem
from presales_desk.records.enums import SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import ANSWERS, SHOWS, Outline, Slide
from presales_desk.records.people import AUDIENCE, Stakeholder
from presales_desk.records.project import Project
from presales_desk.records.summary import Link
from presales_desk.workspace.workspace import WORKSPACE


@pytest.fixture
def talk(workspace):
    """A project with a slide, a person, a strength and a play, by name."""
    project = Project(name="四级组网", customer="G集团")
    of = {"project_id": project.id}
    outline = Outline(title="交流", **of)
    records = {
        "project": project,
        "outline": outline,
        "slide": Slide(
            outline_id=outline.id, section=Section.SOLUTION, kind=SlideKind.FFAB, title="快"
        ),
        "person": Stakeholder(name="唐敏", unit="财务部", **of),
        "strength": SwotItem(quadrant=Quadrant.STRENGTHS, text="全省备件", **of),
        "weakness": SwotItem(quadrant=Quadrant.WEAKNESSES, text="价格高", **of),
        "play": Play(move=next(iter(Move)), text="算五年总账", **of),
    }
    changes = [Insert(record) for record in records.values()]
    workspace.apply(Label("project.new", name="x"), *changes, scope=WORKSPACE)
    return records


def ties(workspace, talk):
    read = read_slide_links(workspace, talk["outline"].id)
    return [(tie.role, tie.words) for tie in read.get(talk["slide"].id, ())]


def link(workspace, talk, role, name):
    project_id = talk["project"].id
    links = missing_links(workspace, project_id, talk["slide"].id, talk[name].id, [role])
    label = Label("coverage.tie", record=name, count=1)
    workspace.apply(label, *map(Insert, links), scope=project_id)


def test_ties_are_made_read_in_order_and_taken_away(workspace, talk):
    link(workspace, talk, SHOWS, "strength")
    link(workspace, talk, PLAYED_ON, "play")
    link(workspace, talk, AUDIENCE, "person")

    assert ties(workspace, talk) == [
        (AUDIENCE, "唐敏"),
        (PLAYED_ON, "算五年总账"),
        (SHOWS, "全省备件"),
    ]
    gone = plan_unlink(workspace, talk["slide"].id, PLAYED_ON, talk["play"].id)
    gone.applied(workspace)
    assert (PLAYED_ON, "算五年总账") not in ties(workspace, talk)
    workspace.undo(talk["project"].id)
    assert (PLAYED_ON, "算五年总账") in ties(workspace, talk)


def test_a_play_leads_to_the_slide_and_the_slide_to_all_else(workspace, talk):
    link(workspace, talk, PLAYED_ON, "play")
    link(workspace, talk, ANSWERS, "person")

    ends = {(one.source_id, one.target_id) for one in workspace.find(Link)}
    slide = talk["slide"].id
    assert ends == {(talk["play"].id, slide), (slide, talk["person"].id)}


def test_tying_twice_or_untying_what_is_not_tied_changes_nothing(workspace, talk):
    link(workspace, talk, AUDIENCE, "person")

    project_id, slide_id, person_id = talk["project"].id, talk["slide"].id, talk["person"].id
    missing = missing_links(workspace, project_id, slide_id, person_id, [AUDIENCE, ANSWERS])
    again = plan_ties(workspace, slide_id, [(AUDIENCE, person_id)])
    other = plan_unlink(workspace, slide_id, ANSWERS, person_id)

    assert [link.role for link in missing] == [ANSWERS]
    assert again.changes == other.changes == ()


def test_only_strengths_are_offered_to_be_shown(workspace, talk):
    offered = possible_ties(workspace, talk["project"].id)

    assert [tie.words for tie in offered if tie.role == SHOWS] == ["全省备件"]
    assert [tie.words for tie in offered if tie.role == AUDIENCE] == ["唐敏"]


def test_a_deleted_slide_takes_its_links_along_and_brings_them_back(workspace, talk):
    link(workspace, talk, AUDIENCE, "person")
    link(workspace, talk, PLAYED_ON, "play")

    deletion = plan_slide_deletion(workspace, [talk["slide"]])
    deletion.applied(workspace)

    assert len(deletion.value) == 2
    assert workspace.count(Link) == 0
    workspace.undo(talk["project"].id)
    assert workspace.count(Link) == 2
    assert workspace.count(Slide) == 1


def test_a_deleted_outline_takes_the_links_of_its_slides_along(workspace, talk):
    link(workspace, talk, SHOWS, "strength")

    plan_deletion(workspace, talk["outline"].id).applied(workspace)

    assert workspace.count(Link) == workspace.count(Slide) == workspace.count(Outline) == 0
    workspace.undo(talk["project"].id)
    assert workspace.count(Link) == workspace.count(Slide) == workspace.count(Outline) == 1


def test_the_links_of_the_sample_are_read(workspace):
    project = open_sample(workspace, "zh")
    (outline, *_) = workspace.find(Outline, project_id=project.id)

    read = read_slide_links(workspace, outline.id)

    assert any(tie.role == PLAYED_ON for tied in read.values() for tie in tied)
    assert all(tie.words and tie.role in ROLES for tied in read.values() for tie in tied)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_edits_have_names(workspace, talk, language):
    untitled = talk["slide"].but(id="s2", title="")
    workspace.apply(Label("slide.add", block="x"), Insert(untitled), scope=talk["project"].id)
    for slide_id in (talk["slide"].id, "s2"):
        tied = plan_ties(workspace, slide_id, [(AUDIENCE, talk["person"].id)])
        untied = plan_unlink(workspace, slide_id, AUDIENCE, talk["person"].id)
        for label in (tied.label, untied.label):
            assert catalogue(language).text(f"edit.{label.key}", **label.values)

"""Outlines begun, filled, handed on and deleted, each as one step that can be taken back."""

import pytest

from presales_desk.actions.outlines import (
    copied,
    export_outline,
    import_outline,
    plan_blocks,
    plan_deletion,
    plan_from_sample,
    plan_outline,
)
from presales_desk.actions.sample import open_sample
from presales_desk.errors import NotJsonError, WrongContentError
from presales_desk.method.keys import Section
from presales_desk.planning.outline import in_order, sections
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.project import Project
from presales_desk.workspace.workspace import WORKSPACE

JOB = Unattended()


@pytest.fixture
def project(workspace):
    made = Project(name="四级组网", customer="G集团")
    workspace.apply(Label("project.new", name=made.name), Insert(made), scope=WORKSPACE)
    return made


def slides_of(workspace, outline_id):
    return in_order(workspace.find(Slide, outline_id=outline_id))


def test_a_new_outline_has_the_project_s_name_and_no_slides(workspace, project):
    outline_id = plan_outline(workspace, project.id).applied(workspace)

    assert workspace.get(Outline, outline_id).title == "四级组网"
    assert slides_of(workspace, outline_id) == []


def test_the_five_blocks_are_laid_out_in_one_step_with_the_method_in_the_notes(workspace, project):
    outline_id = plan_blocks(workspace, project.id).applied(workspace)

    states = sections(slides_of(workspace, outline_id))
    assert all(state.slides for state in states)
    assert all(slide.notes for state in states for slide in state.slides)
    workspace.undo(project.id)
    assert workspace.count(Slide) == workspace.count(Outline) == 0


def test_blocks_that_have_slides_stay_as_they_are(workspace, project):
    outline_id = plan_blocks(workspace, project.id).applied(workspace)
    before = slides_of(workspace, outline_id)

    plan_blocks(workspace, project.id, outline_id).applied(workspace)

    assert slides_of(workspace, outline_id) == before


def test_the_sample_fills_an_outline_in_the_order_of_its_talk(workspace, project):
    outline_id = plan_from_sample(workspace, project.id).applied(workspace)
    sample = open_sample(workspace, "zh")
    (talk,) = workspace.find(Outline, project_id=sample.id)

    mine, theirs = slides_of(workspace, outline_id), slides_of(workspace, talk.id)
    assert [slide.title for slide in mine] == [slide.title for slide in theirs]
    assert workspace.get(Outline, outline_id).project_id == project.id


def test_an_outline_goes_through_a_file_unchanged(workspace, project, tmp_path):
    outline_id = plan_from_sample(workspace, project.id).applied(workspace)
    file = export_outline(workspace, outline_id, tmp_path / "talk.json", JOB)

    again = import_outline(workspace, project.id, file, JOB).applied(workspace)

    def said(outline_id):
        return [(s.section, s.kind, s.title, s.content) for s in slides_of(workspace, outline_id)]

    assert said(again) == said(outline_id)


def test_a_file_that_is_no_outline_is_refused(workspace, project, tmp_path):
    file = tmp_path / "talk.json"
    file.write_text("not at all", encoding="utf-8")

    with pytest.raises(NotJsonError):
        import_outline(workspace, project.id, file, JOB)


def test_the_file_is_named_in_which_a_key_is_wrong(workspace, project, tmp_path):
    file = tmp_path / "talk.json"
    file.write_text('{"title": "T", "slides": 3}', encoding="utf-8")

    with pytest.raises(WrongContentError) as refused:
        import_outline(workspace, project.id, file, JOB)

    words = catalogue("zh").error(refused.value)
    assert "talk.json" in words
    assert "slides" in words


def test_a_deleted_outline_comes_back_with_its_slides(workspace, project):
    outline_id = plan_from_sample(workspace, project.id).applied(workspace)
    before = slides_of(workspace, outline_id)

    plan_deletion(workspace, outline_id).applied(workspace)
    assert workspace.count(Slide) == 0

    workspace.undo(project.id)
    assert slides_of(workspace, outline_id) == before


def test_copies_stand_behind_their_originals(workspace, project):
    outline_id = plan_from_sample(workspace, project.id).applied(workspace)
    slides = slides_of(workspace, outline_id)
    changes, copies = copied(slides, [slides[0].id, slides[3].id])
    workspace.apply(Label("slide.copy", count=2), *changes, scope=project.id)

    ids = [slide.id for slide in slides_of(workspace, outline_id)]
    assert ids.index(copies[0]) == 1
    assert ids.index(copies[1]) == ids.index(slides[3].id) + 1


def test_every_edit_has_a_name_in_both_languages(workspace, project):
    outline_id = plan_blocks(workspace, project.id).applied(workspace)
    plans = [
        plan_outline(workspace, project.id),
        plan_from_sample(workspace, project.id),
        plan_deletion(workspace, outline_id),
    ]
    for plan in plans:
        assert catalogue("zh").label(plan.label) != catalogue("en").label(plan.label)


def test_a_first_slide_is_offered_for_each_end_of_the_talk(workspace, project):
    outline_id = plan_blocks(workspace, project.id).applied(workspace)

    kinds = {slide.section: slide.kind for slide in slides_of(workspace, outline_id)}
    assert kinds[Section.CLOSING] == "closing"

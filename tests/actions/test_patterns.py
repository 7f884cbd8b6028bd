"""Patterns of slides: prompts for the speaker, nothing on the slides."""

from contextlib import closing

import pytest

from presales_desk.actions.outlines import plan_outline
from presales_desk.actions.patterns import plan_pattern
from presales_desk.errors import NotOneOfError
from presales_desk.method import load
from presales_desk.method.keys import PatternPart, Section
from presales_desk.planning.outline import in_order
from presales_desk.planning.slide_text import all_text
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.outline import Slide
from presales_desk.records.project import Project
from presales_desk.records.slide_content import content_of
from presales_desk.workspace.workspace import Workspace


@pytest.fixture(params=["zh", "en"])
def talk(request, tmp_path):
    with closing(Workspace.open(tmp_path)) as workspace:
        project = Project(name="Pilot", language=request.param)
        workspace.apply(Label("project.new", name="Pilot"), Insert(project), scope=project.id)
        yield workspace, plan_outline(workspace, project.id).applied(workspace)


@pytest.mark.parametrize("pattern", load().patterns, ids=lambda pattern: pattern.key)
def test_a_pattern_becomes_slides_that_show_nothing_yet(talk, pattern):
    workspace, outline_id = talk
    ids = plan_pattern(workspace, outline_id, pattern.key).applied(workspace)
    slides = in_order(workspace.find(Slide, outline_id=outline_id))
    assert tuple(slide.id for slide in slides) == ids
    for slide, wanted in zip(slides, pattern.slides, strict=True):
        assert slide.kind == wanted.kind
        assert (slide.title, all_text(slide).strip(" column")) == ("", "")
        assert slide.notes in (wanted.prompt.zh, wanted.prompt.en)
        assert content_of(slide.kind, slide.content)


def test_patterns_stand_where_they_belong_or_where_one_wants_them(talk):
    workspace, outline_id = talk
    first = plan_pattern(workspace, outline_id, "argue_parallel").applied(workspace)
    plan_pattern(workspace, outline_id, "argue_contrast", Section.SOLUTION, first[0]).applied(
        workspace
    )
    kinds = [str(s.kind) for s in in_order(workspace.find(Slide, outline_id=outline_id))]
    assert kinds == ["cards", "before_after", "chart", "two_col"]
    moved = plan_pattern(workspace, outline_id, "open_number", Section.TRENDS).applied(workspace)
    assert workspace.get(Slide, moved[0]).section is Section.TRENDS


def test_openings_take_less_than_two_minutes():
    openings = [p for p in load().patterns if p.part is PatternPart.OPENING]
    assert len(openings) >= 3
    assert all(sum(slide.minutes for slide in p.slides) < 2 for p in openings)


def test_every_form_of_argument_has_its_pattern():
    assert {p.form for p in load().patterns if p.form} == {f.key for f in load().argument_forms}


def test_an_unknown_pattern_is_refused(talk):
    workspace, outline_id = talk
    with pytest.raises(NotOneOfError):
        plan_pattern(workspace, outline_id, "open_with_a_song")

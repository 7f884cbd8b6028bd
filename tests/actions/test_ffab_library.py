"""The FFAB library: rows written, filled from slides, put on slides, each once."""

import pytest

from presales_desk.actions.ffab_library import (
    add_row,
    change_row,
    delete_rows,
    import_from_slides,
    plan_rows_on_slide,
    plan_seeds,
    sample_rows,
)
from presales_desk.actions.outlines import plan_outline
from presales_desk.records.base import Insert
from presales_desk.records.enums import SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.message_titles import is_message
from presales_desk.records.outline import DRAFTED_FROM, FfabEntry, Slide
from presales_desk.records.project import Project
from presales_desk.records.slide_content import content_of
from presales_desk.records.summary import Link
from presales_desk.workspace.workspace import WORKSPACE


@pytest.fixture
def outline_id(workspace):
    project = Project(name="Pilot", language="zh")
    workspace.apply(Label("project.new", name="Pilot"), Insert(project), scope=project.id)
    return plan_outline(workspace, project.id).applied(workspace)


def test_a_row_is_changed_and_deleted_and_taken_back(workspace):
    row = add_row(workspace, feature="Fast").applied(workspace)
    change_row(row, benefit="Saves 3 hours").applied(workspace)
    assert workspace.get(FfabEntry, row.id).benefit == "Saves 3 hours"
    delete_rows(workspace, [row.id]).applied(workspace)
    assert workspace.find(FfabEntry) == []
    workspace.undo(WORKSPACE)
    assert [one.feature for one in workspace.find(FfabEntry)] == ["Fast"]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_rows_that_come_along_are_taken_in_once(workspace, language):
    new = plan_seeds(workspace, language).applied(workspace)
    assert len(new) == len(sample_rows(language)) >= 5
    assert plan_seeds(workspace, language).changes == ()
    assert all(row.benefit and row.source and row.tags for row in new)


def test_rows_become_a_slide_and_come_back_from_it(workspace, outline_id):
    rows = plan_seeds(workspace, "zh").applied(workspace)
    chosen = [rows[1].id, rows[0].id]
    slide_id = plan_rows_on_slide(workspace, outline_id, chosen).applied(workspace)

    slide = workspace.get(Slide, slide_id)
    assert slide.kind is SlideKind.FFAB
    content = content_of(slide.kind, slide.content)
    assert [row.feature for row in content.rows] == [rows[1].feature, rows[0].feature]
    assert is_message(slide.title, "zh")
    links = workspace.find(Link, source_id=slide_id, role=DRAFTED_FROM)
    assert {link.target_id for link in links} == set(chosen)

    plan_rows_on_slide(workspace, outline_id, [rows[2].id], slide_id).applied(workspace)
    grown = workspace.get(Slide, slide_id)
    assert len(content_of(grown.kind, grown.content).rows) == 3

    assert import_from_slides(workspace, [slide_id]).changes == ()
    delete_rows(workspace, [rows[0].id]).applied(workspace)
    back = import_from_slides(workspace, [slide_id]).applied(workspace)
    assert [row.feature for row in back] == [rows[0].feature]

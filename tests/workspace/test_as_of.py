"""What a project looked like on a day: a snapshot and the edits after it."""

import datetime as dt

import pytest

from presales_desk.method.keys import Section
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.enums import SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.project import Milestone, Project
from presales_desk.records.summary import Profile
from presales_desk.workspace import snapshots
from presales_desk.workspace.workspace import WORKSPACE

LABEL = Label("x")


def all_of(workspace, project_id):
    outlines = workspace.find(Outline, project_id=project_id)
    return [
        *workspace.find(Project, id=project_id),
        *workspace.find(Milestone, project_id=project_id),
        *outlines,
        *workspace.find(Slide, outline_id=[outline.id for outline in outlines]),
    ]


def by_id(records):
    return {record.id: record for record in records}


@pytest.mark.parametrize("edits_between", [1, 3, 200])
def test_a_project_is_seen_as_it_was_at_any_moment(workspace, clock, monkeypatch, edits_between):
    monkeypatch.setattr(snapshots, "EDITS_BETWEEN", edits_between)
    project, other = Project(name="甲"), Project(name="别的")
    outline = Outline(project_id=project.id, title="交流")
    slide = Slide(outline_id=outline.id, section=Section.TRENDS, kind=SlideKind.BULLETS)
    milestone = Milestone(project_id=project.id, name="开标")
    steps = [
        (WORKSPACE, [Insert(project), Insert(other)]),
        (project.id, [Insert(outline), Insert(slide), Insert(milestone)]),
        (project.id, [Update(slide, title="三年后的园区"), Update(project, name="乙")]),
        (other.id, [Update(other, name="别动")]),
        (project.id, [Delete(milestone)]),
    ]
    seen = []
    for scope, changes in steps:
        workspace.apply(LABEL, *changes, scope=scope)
        seen.append((clock.moment, all_of(workspace, project.id)))
        clock.passes(days=1)
    workspace.undo(project.id)
    seen.append((clock.moment, all_of(workspace, project.id)))

    for moment, records in seen:
        assert by_id(workspace.as_of(project.id, moment)) == by_id(records)
    assert workspace.as_of(project.id, seen[0][0] - dt.timedelta(seconds=1)) == []


def test_a_deleted_project_is_still_seen_on_earlier_days(workspace, clock):
    project = Project(name="甲")
    workspace.apply(LABEL, Insert(project), scope=WORKSPACE)
    before = clock.moment
    clock.passes(days=1)
    workspace.apply(LABEL, Delete(project), scope=WORKSPACE)

    assert workspace.as_of(project.id, before) == [project]
    assert workspace.as_of(project.id, clock.moment) == []


def test_what_belongs_to_no_project_is_seen_in_the_scope_of_the_workspace(workspace, clock):
    profile = Profile(company="甲公司")
    workspace.apply(LABEL, Insert(profile), Insert(Project(name="x")), scope=WORKSPACE)
    before = clock.moment
    clock.passes(days=1)
    workspace.apply(LABEL, Update(profile, company="乙公司"), scope=WORKSPACE)

    assert workspace.as_of(WORKSPACE, before) == [profile]


def test_edits_made_with_the_clock_set_back_are_not_lost(workspace, clock):
    project = Project(name="甲")
    workspace.apply(LABEL, Insert(project), scope=WORKSPACE)
    clock.passes(days=-30)
    workspace.apply(LABEL, Update(project, name="乙"), scope=project.id)

    (seen,) = workspace.as_of(project.id, clock.moment)

    assert seen == project.but(name="乙")

"""Our own estimate is kept with the computed one: one note a day, in the edit that changes it."""

import datetime as dt

import pytest

from presales_desk.actions.positioning import decide
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.plan import WinEstimate
from presales_desk.records.project import Project

TODAY = dt.date(2026, 11, 20)


@pytest.fixture
def project(workspace):
    project = Project(name="Network")
    workspace.apply(Label("project.new", name=project.name), Insert(project), scope=project.id)
    return project


def estimates(workspace, percent, project, *, days=0):
    today = TODAY + dt.timedelta(days=days)
    wanted = {"win_percent": percent}
    decide(workspace, project.id, wanted, "New facts", decided_by="", today=today).applied(
        workspace
    )


def notes(workspace):
    found = sorted(workspace.find(WinEstimate), key=lambda note: note.day)
    return [(note.day - TODAY, note.own, note.computed, note.sureness) for note in found]


def test_an_estimate_is_noted_with_what_the_evidence_says(workspace, project):
    estimates(workspace, 60, project)

    assert notes(workspace) == [(dt.timedelta(0), 60, 50, 0)]


def test_a_second_estimate_of_the_day_takes_the_place_of_the_first(workspace, project):
    estimates(workspace, 60, project)
    estimates(workspace, 45, project)
    estimates(workspace, 70, project, days=3)

    assert [note[:2] for note in notes(workspace)] == [
        (dt.timedelta(0), 45),
        (dt.timedelta(3), 70),
    ]


def test_taking_back_the_estimate_takes_back_its_note(workspace, project):
    estimates(workspace, 60, project)

    workspace.undo(project.id)

    assert notes(workspace) == []
    assert workspace.get(Project, project.id).win_percent is None

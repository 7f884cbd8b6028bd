"""Advice is silenced with a reason, and may speak again."""

import datetime as dt

import pytest

from presales_desk.actions.advice import silence, speak_again
from presales_desk.actions.overview import read_overview
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.messages import catalogue
from presales_desk.records.plan import Silence
from presales_desk.records.project import Project

TODAY = dt.date(2026, 11, 20)


@pytest.fixture
def project(workspace):
    project = Project(name="Network", customer="M")
    workspace.apply(Label("project.new", name=project.name), Insert(project), scope=project.id)
    return project


def keys(workspace, project):
    return {finding.key for finding in read_overview(workspace, project.id, TODAY).findings}


def test_silenced_advice_is_not_heard_until_it_may_speak_again(workspace, project):
    assert "advice.no_competitors" in keys(workspace, project)

    silence(workspace, project.id, "no_competitors", "", "One bidder", TODAY).applied(workspace)
    assert "advice.no_competitors" not in keys(workspace, project)
    quiet = read_overview(workspace, project.id, TODAY).silenced
    assert [finding.key for finding in quiet] == ["advice.no_competitors"]

    speak_again(workspace, project.id, "no_competitors", "").applied(workspace)
    assert "advice.no_competitors" in keys(workspace, project)


def test_a_silence_keeps_its_reason_and_can_be_undone(workspace, project):
    silence(workspace, project.id, "no_swot", "", " Later ", TODAY).applied(workspace)

    (kept,) = workspace.find(Silence, project_id=project.id)
    assert (kept.reason, kept.day) == ("Later", TODAY)
    edit = workspace.undo(project.id)
    assert edit is not None
    assert catalogue("en").label(edit.label) == "Advice silenced (Later)"
    assert workspace.find(Silence, project_id=project.id) == []


def test_what_is_silenced_already_is_silenced_once(workspace, project):
    for _ in range(2):
        silence(workspace, project.id, "no_swot", "", "Later", TODAY).applied(workspace)

    assert workspace.count(Silence, project_id=project.id) == 1

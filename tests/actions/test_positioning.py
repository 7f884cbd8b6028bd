"""Deciding on position and strategy: first decisions, adjustments with a reason, judgements."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from presales_desk.actions.plans import plan_of
from presales_desk.actions.positioning import (
    decide,
    judge,
    overturned,
    read_positioning,
    reread_positioning,
)
from presales_desk.method.keys import (
    AdjustmentKind,
    Alliance,
    Importance,
    Position,
    ProjectQuestion,
)
from presales_desk.records.base import Insert
from presales_desk.records.enums import Verdict
from presales_desk.records.findings import Label
from presales_desk.records.plan import Adjustment, Judgement
from presales_desk.records.project import Project
from presales_desk.workspace.workspace import WORKSPACE, Workspace

TODAY = dt.date(2026, 11, 21)
P = "p"


@pytest.fixture
def workspace(tmp_path):
    opened = Workspace.open(tmp_path, author="林晓")
    project = Project(id=P, name="四级组网")
    opened.apply(Label("project.new", name=project.name), Insert(project), scope=WORKSPACE)
    yield opened
    opened.close()


def decides(workspace, reason="", **wanted):
    return decide(workspace, P, wanted, reason, decided_by="周敏", today=TODAY).applied(workspace)


def test_a_first_decision_is_no_adjustment(workspace):
    decides(workspace, position=Position.ALL_OUT, win_percent=46, level=Importance.IMPORTANT)
    assert workspace.get(Project, P).position is Position.ALL_OUT
    assert workspace.find(Adjustment) == []


def test_moving_on_the_map_keeps_why_and_the_chance_around_it(workspace):
    decides(workspace, win_percent=46, level=Importance.IMPORTANT)
    decides(workspace, "交流后多数评委支持", win_percent=62, level=Importance.VERY_IMPORTANT)
    (kept,) = workspace.find(Adjustment)
    assert (kept.kind, kept.field) == (AdjustmentKind.POSITION, "level")
    assert (kept.before, kept.after) == ("I", "VI")
    assert (kept.win_before, kept.win_after) == (46, 62)
    assert (kept.reason, kept.decided_by, kept.day) == ("交流后多数评委支持", "周敏", TODAY)


def test_the_change_and_its_reason_are_one_step_of_undo(workspace):
    decides(workspace, alliance=Alliance.INDEPENDENT)
    decides(workspace, "D 愿承担日常运维", alliance=Alliance.JOINT, partner="D")
    assert (plan_of(workspace, P).alliance, plan_of(workspace, P).partner) == (Alliance.JOINT, "D")
    workspace.undo(P)
    assert plan_of(workspace, P).alliance is Alliance.INDEPENDENT
    assert workspace.find(Adjustment) == []


def test_only_what_was_decided_before_is_overturned(workspace):
    decides(workspace, strategy="以技术路线 Y 立标准", margin=Decimal(3))
    project, plan = workspace.get(Project, P), plan_of(workspace, P)
    assert overturned(project, plan, {"strategy": "联合三产"}) == "strategy"
    assert not overturned(project, plan, {"strategy": project.strategy, "level": None})
    assert not overturned(project, plan, {"margin": Decimal(4)}), "a figure is no decision"


def test_an_answer_is_stored_once_for_each_side_and_question(workspace):
    blank = Judgement(project_id=P, question=ProjectQuestion.REAL)
    judge(workspace, blank, {"verdict": Verdict.UNKNOWN}).applied(workspace)
    judge(workspace, blank, {"evidence": "已列入年度计划"}).applied(workspace)
    (stored,) = workspace.find(Judgement)
    assert (stored.verdict, stored.evidence) == (Verdict.UNKNOWN, "已列入年度计划")


def test_what_the_page_shows_is_read_at_once(workspace):
    decides(workspace, alliance=Alliance.JOINT)
    seen = read_positioning(workspace, P, TODAY)
    assert seen.project.id == P
    assert seen.records.plan.alliance is Alliance.JOINT
    assert list(seen.others) == []


def test_after_an_edit_only_its_tables_are_read_again(workspace):
    seen = read_positioning(workspace, P, TODAY)
    decides(workspace, alliance=Alliance.JOINT, win_percent=60)
    blank = Judgement(project_id=P, question=ProjectQuestion.REAL)
    judge(workspace, blank, {"verdict": Verdict.YES}).applied(workspace)
    again = reread_positioning(workspace, seen, {"plans", "win_estimates", "judgements"}, TODAY)
    assert again == read_positioning(workspace, P, TODAY)
    assert again.records.swot_items is seen.records.swot_items

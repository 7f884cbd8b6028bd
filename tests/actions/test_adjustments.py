"""Adjusting the plan keeps what changed and why, in the same step of undo."""

import datetime as dt
from decimal import Decimal

import pytest

from presales_desk.actions.adjustments import adjust, adjustment_words
from presales_desk.actions.plans import plan_change, plan_of
from presales_desk.method.keys import AdjustmentKind, Alliance, Element, Position
from presales_desk.records.base import Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.messages import catalogue
from presales_desk.records.plan import Adjustment, Plan
from presales_desk.records.project import Project
from presales_desk.workspace.workspace import WORKSPACE

TODAY = dt.date(2026, 11, 21)


@pytest.fixture
def project(workspace):
    project = Project(name="一卡通", win_percent=60, position=Position.ALL_OUT)
    workspace.apply(Label("project.new", name=project.name), Insert(project), scope=WORKSPACE)
    return project


def go_with_partner(workspace, project, reason="西北院愿意出面"):
    change = plan_change(workspace, project.id, alliance=Alliance.JOINT)
    return adjust(
        workspace,
        project.id,
        AdjustmentKind.STRATEGY,
        "alliance",
        Alliance.INDEPENDENT,
        Alliance.JOINT,
        reason,
        change,
        decided_by="李静",
        today=TODAY,
    )


def test_the_change_and_its_reason_are_one_step_of_undo(workspace, project):
    go_with_partner(workspace, project).applied(workspace)
    assert plan_of(workspace, project.id).alliance is Alliance.JOINT
    (kept,) = workspace.find(Adjustment, project_id=project.id)
    assert (kept.reason, kept.decided_by, kept.day) == ("西北院愿意出面", "李静", TODAY)

    workspace.undo(project.id)

    assert workspace.find(Adjustment) == workspace.find(Plan) == []


def test_the_history_says_why(workspace, project):
    go_with_partner(workspace, project).applied(workspace)
    (edit,) = workspace.history(project.id, 1)
    assert catalogue("zh").label(edit.label) == "策略调整：西北院愿意出面"
    bare = go_with_partner(workspace, project, reason="  ")
    assert catalogue("zh").label(bare.label) == "策略调整"


def test_our_estimate_is_kept_as_it_was_and_as_it_became(workspace, project):
    change = Update(project, win_percent=35, position=Position.TAKE_PART)
    planned = adjust(
        workspace,
        project.id,
        AdjustmentKind.POSITION,
        "position",
        Position.ALL_OUT,
        Position.TAKE_PART,
        "",
        change,
        today=TODAY,
    )
    assert (planned.value.win_before, planned.value.win_after) == (60, 35)
    same = go_with_partner(workspace, project).value
    assert (same.win_before, same.win_after) == (60, 60)


def kept(field, before, after, kind=AdjustmentKind.STRATEGY, **project):
    """An adjustment as it is read back from its stored values."""
    from presales_desk.records.wording import stored_text

    return Adjustment(
        project_id="p",
        kind=kind,
        day=TODAY,
        field=field,
        before=stored_text(before),
        after=stored_text(after),
    )


@pytest.mark.parametrize(
    ("field", "before", "after", "words"),
    [
        ("alliance", Alliance.INDEPENDENT, Alliance.JOINT, "独立竞争 → 联合竞争"),
        ("alliance", None, Alliance.JOINT, "（无） → 联合竞争"),
        ("win_percent", 60, 35, "60% → 35%"),
        ("budget", Decimal(18_000_000), None, "1,800 万元 → （无）"),
        ("closed", None, dt.date(2026, 12, 4), "（无） → 2026年12月4日"),
        ("focus", (Element.PRICE,), (Element.PRICE, Element.CASES), "价格 → 价格、客户和案例"),
        (
            "weights",
            {"price": 30},
            {"price": 20, "cases": 30},
            "价格 30% → 客户和案例 30%、价格 20%",
        ),
        ("strategy", "拼价格", "拼\n本地案例", "拼价格 → 拼 本地案例"),
        ("", "四个阶段", "五个阶段", "四个阶段 → 五个阶段"),
        ("", "", "", ""),
    ],
)
def test_an_adjustment_reads_as_a_line(field, before, after, words):
    assert adjustment_words(kept(field, before, after), "zh") == words


def test_what_a_company_took_out_of_its_method_still_reads():
    odd = kept("position", "retreat", Position.ALL_OUT)
    assert adjustment_words(odd, "en") == "retreat → Go all out"

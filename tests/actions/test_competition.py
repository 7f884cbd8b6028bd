"""Competitors and their scores as edits: added, weighed, taken into SWOT, slides and sheets."""

import datetime as dt

import pytest
from openpyxl import load_workbook

from presales_desk.actions.comparison_slide import plan_comparison
from presales_desk.actions.competition import (
    add_competitor,
    change_competitors,
    delete_competitor,
    free_letter,
    move_competitor,
    read_competition,
)
from presales_desk.actions.competition_file import competition_file_name, write_competition
from presales_desk.actions.outlines import plan_outline
from presales_desk.actions.scores import change_scores, change_weights, clear_scores
from presales_desk.actions.swot_proposals import items_from_matrix, take_into_swot
from presales_desk.method.keys import AdjustmentKind, Element, Quadrant, Section
from presales_desk.planning.competition import weights
from presales_desk.planning.weighting import proposed_weights
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.competition import Competitor, Score, SwotItem
from presales_desk.records.enums import SlideKind, Threat
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.plan import Adjustment
from presales_desk.records.project import Project

TODAY = dt.date(2026, 11, 20)


@pytest.fixture
def project(workspace):
    project = Project(name="四级组网试点", customer="省电信")
    label = Label("project.new", name=project.name)
    workspace.apply(label, Insert(project), scope=project.id)
    return project


@pytest.fixture
def rival(workspace, project):
    return add_competitor(workspace, project.id, "恒通网络").applied(workspace)


def name_of_last_edit(workspace, project):
    return catalogue("zh").label(workspace.undoable(project.id).label)


def judge(workspace, project, scores):
    cells = {key: {"score": score} for key, score in scores.items()}
    change_scores(workspace, project.id, cells).applied(workspace)


def test_each_new_competitor_gets_the_first_letter_that_nobody_has(workspace, project, rival):
    second = add_competitor(workspace, project.id, "锐联集成").applied(workspace)
    delete_competitor(workspace, rival).applied(workspace)
    third = add_competitor(workspace, project.id, "国外代理").applied(workspace)

    assert (rival.letter, second.letter, third.letter) == ("A", "B", "A")
    assert [c.name for c in workspace.find(Competitor)] == ["锐联集成", "国外代理"]
    assert name_of_last_edit(workspace, project) == "添加对手“国外代理”"


def test_letters_go_on_after_z():
    taken = set("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    assert free_letter(taken) == "AA"
    assert free_letter(taken | {"AA"}) == "AB"


def test_competitors_are_put_in_another_order_and_stay_at_the_ends(workspace, project, rival):
    second = add_competitor(workspace, project.id, "锐联集成").applied(workspace)

    move_competitor(workspace, second, -1).applied(workspace)
    assert [c.name for c in workspace.find(Competitor)] == ["锐联集成", "恒通网络"]
    assert move_competitor(workspace, workspace.get(Competitor, second.id), -1).changes == ()


def test_an_edit_of_a_competitor_is_called_after_what_it_changes(workspace, project, rival):
    change_competitors(workspace, project.id, {rival.id: {"name": "恒通"}}).applied(workspace)
    assert name_of_last_edit(workspace, project) == "对手改名为“恒通”"

    fields = {rival.id: {"threat": Threat.MAIN}}
    change_competitors(workspace, project.id, fields).applied(workspace)
    assert name_of_last_edit(workspace, project) == "“恒通”的威胁程度"


def test_a_cell_is_stored_when_something_is_noted_and_emptied_as_one_edit(
    workspace, project, rival
):
    key = (rival.id, Element.PRICE)
    assert change_scores(workspace, project.id, {key: {"evidence": ""}}).changes == ()

    change_scores(workspace, project.id, {key: {"score": 4.3}}).applied(workspace)
    assert name_of_last_edit(workspace, project) == "给“恒通网络”的价格打分"
    change_scores(workspace, project.id, {key: {"evidence": "去年中标价低"}}).applied(workspace)
    (cell,) = workspace.find(Score)
    assert (cell.score, cell.evidence) == (4.3, "去年中标价低")

    clear_scores(workspace, project.id, [key]).applied(workspace)
    assert workspace.find(Score) == []
    workspace.undo(project.id)
    assert workspace.find(Score) == [cell]


def test_weights_and_focus_are_changed_with_the_reason_in_one_edit(workspace, project):
    wanted = proposed_weights() | {Element.PRICE: 25, Element.SERVICE: 0}
    focus = (Element.PRODUCT,)

    planned = change_weights(workspace, project.id, wanted, focus, "客户改了评分办法", today=TODAY)
    planned.applied(workspace)

    plan = read_competition(workspace, project.id).plan
    assert (weights(plan), plan.focus) == (wanted, focus)
    noted = workspace.find(Adjustment)
    assert {a.field for a in noted} == {"weights", "focus"}
    assert {(a.kind, a.reason, a.day) for a in noted} == {
        (AdjustmentKind.ELEMENTS, "客户改了评分办法", TODAY)
    }
    workspace.undo(project.id)
    assert workspace.find(Adjustment) == []
    assert weights(read_competition(workspace, project.id).plan) == proposed_weights()


def test_weights_that_stay_are_not_noted(workspace, project):
    planned = change_weights(workspace, project.id, proposed_weights(), (), "", today=TODAY)
    assert planned.changes == ()


def test_clear_leads_become_items_of_the_swot_once(workspace, project, rival):
    workspace.apply(
        Label("competitor.threat", name=rival.name),
        Update(rival, threat=Threat.MAIN),
        scope=project.id,
    )
    judge(
        workspace,
        project,
        {
            (None, Element.SERVICE): 4.7,
            (rival.id, Element.SERVICE): 3.0,
            (None, Element.PRICE): 2.6,
            (rival.id, Element.PRICE): 4.3,
            (None, Element.CASES): 3.8,
            (rival.id, Element.CASES): 3.9,
        },
    )

    offered = items_from_matrix(workspace, project.id)

    assert [(item.quadrant, item.element) for item in offered] == [
        (Quadrant.STRENGTHS, Element.SERVICE),
        (Quadrant.WEAKNESSES, Element.PRICE),
        (Quadrant.OPPORTUNITIES, Element.SERVICE),
        (Quadrant.THREATS, Element.PRICE),
    ]
    assert offered[1].text == "价格落后于“恒通网络”"
    take_into_swot(workspace, project.id, offered).applied(workspace)
    assert len(workspace.find(SwotItem)) == 4
    assert name_of_last_edit(workspace, project) == "由竞争矩阵带入 4 条 SWOT"
    assert items_from_matrix(workspace, project.id) == []


def test_the_comparison_slide_tells_nothing_that_we_know_of_rivals(workspace, project, rival):
    cells = {
        (None, Element.SERVICE): {"score": 4.7, "evidence": "比恒通网络早到 2 小时"},
        (rival.id, Element.SERVICE): {
            "score": 3.0,
            "evidence": "恒通网络靠热线",
            "source": "王磊",
        },
        (rival.id, Element.PRICE): {"score": 4.3, "evidence": "预计 1,590 万"},
    }
    change_scores(workspace, project.id, cells).applied(workspace)

    slide = plan_comparison(workspace, project.id).applied(workspace).slide

    stored = workspace.get(Slide, slide.id)
    assert (stored.kind, stored.section) == (SlideKind.TABLE, Section.SOLUTION)
    assert stored.title == "我方方案在服务上更有把握"
    assert stored.content["head"] == ["对比项", "我方方案", "方案一"]
    assert stored.content["rows"][-1] == ["服务", "●●●●● 比方案一早到 2 小时", "●●●○○"]
    assert stored.content["rows"][0] == ["公司", "—", "—"]
    for secret in (rival.name, "王磊", "热线", "1,590", "价格"):
        assert secret not in str(stored)
    (outline,) = workspace.find(Outline)
    assert outline.id == stored.outline_id


def test_the_comparison_goes_into_the_newest_outline_that_customers_see(workspace, project, rival):
    outline_id = plan_outline(workspace, project.id).applied(workspace)
    internal = Outline(project_id=project.id, title="作战室", internal=True, rank=9e9)
    workspace.apply(Label("outline.new", title="作战室"), Insert(internal), scope=project.id)

    assert plan_comparison(workspace, project.id).applied(workspace).slide.outline_id == outline_id


def test_a_workbook_holds_scores_formulas_and_evidence(workspace, project, rival, tmp_path):
    cells = {
        (None, Element.PRICE): {"score": 2.6},
        (rival.id, Element.PRICE): {"score": 4.3, "evidence": "=1+1 中标公告"},
    }
    change_scores(workspace, project.id, cells).applied(workspace)
    target = tmp_path / competition_file_name(workspace, project, TODAY)

    written = write_competition(workspace, project.id, target, Unattended())

    assert written.name == "20261120_省电信_四级组网试点_竞争矩阵.xlsx"
    scores, evidence = load_workbook(written).worksheets
    heads = [cell.value for cell in scores[3]]
    assert heads[:4] == ["要素", "权重", "我司", "A 恒通网络"]
    price = next(row for row in scores.iter_rows(values_only=True) if row[0] == "价格")
    assert price[:4] == ("价格", 15, 2.6, 4.3)
    total = next(row for row in scores.iter_rows(values_only=True) if row[0] == "加权合计")
    assert str(total[2]).startswith("=(SUMPRODUCT(")
    rows = list(evidence.iter_rows(values_only=True))
    assert ("A 恒通网络", "价格", "4.3", "=1+1 中标公告") in [row[:4] for row in rows]


def test_the_comparison_slide_is_made_once_and_then_brought_up_to_date(workspace, project, rival):
    judge(workspace, project, {(None, Element.SERVICE): 4.7, (rival.id, Element.SERVICE): 3.0})
    first = plan_comparison(workspace, project.id).applied(workspace).slide

    again = plan_comparison(workspace, project.id)
    assert again.changes == ()
    assert (again.value.slide.id, again.value.stood) == (first.id, True)

    noted = workspace.get(Slide, first.id)
    workspace.apply(Label("outside"), Update(noted, notes="慢慢讲"), scope=project.id)
    judge(workspace, project, {(rival.id, Element.SERVICE): 1.0})
    plan_comparison(workspace, project.id).applied(workspace)

    (stored,) = workspace.find(Slide, kind=SlideKind.TABLE)
    assert (stored.id, stored.notes) == (first.id, "慢慢讲")
    assert stored.content["rows"][-1][-1] == "●○○○○"
    workspace.undo(project.id)
    assert workspace.get(Slide, first.id).content["rows"][-1][-1] == "●●●○○"


def test_a_comparison_slide_that_was_deleted_is_made_anew(workspace, project, rival):
    judge(workspace, project, {(None, Element.SERVICE): 4.7, (rival.id, Element.SERVICE): 3.0})
    first = plan_comparison(workspace, project.id).applied(workspace).slide
    gone = workspace.get(Slide, first.id)
    workspace.apply(Label("outside"), Delete(gone), scope=project.id)

    assert not plan_comparison(workspace, project.id).applied(workspace).stood

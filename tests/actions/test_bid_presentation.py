"""The presentation of a bid, drafted from its scoring table and our answers."""

import datetime as dt

import pytest

from presales_desk.actions.bid_presentation import plan_presentation, propose_presentation
from presales_desk.actions.clause_scores import proposed_ties, read_sides, take_ties, tie_scores
from presales_desk.actions.deck_check import check_outline
from presales_desk.actions.decks import make_deck
from presales_desk.actions.sample import open_sample
from presales_desk.actions.slide_links import plan_slide_deletion, read_slide_links
from presales_desk.actions.whole_bid import read_whole_bid
from presales_desk.planning.outline import in_order, outline_findings
from presales_desk.records.base import Insert, Update
from presales_desk.records.bid import Qualification
from presales_desk.records.enums import (
    ClauseCategory,
    ClauseWeight,
    Deviation,
    QualificationKind,
    SlideKind,
)
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.outline import DRAFTED_FROM, MEETS, Outline, Slide
from presales_desk.records.project import Project
from presales_desk.records.summary import Link
from presales_desk.records.tender import SCORED_BY, TenderClause, TenderScore
from presales_desk.workspace.workspace import WORKSPACE, Workspace

LABEL = Label("project.new", name="数据平台")
TODAY = dt.date(2026, 11, 22)


@pytest.fixture
def workspace(tmp_path):
    opened = Workspace.open(tmp_path / "workspace", author="林晓")
    yield opened
    opened.close()


@pytest.fixture
def project(workspace):
    project = Project(name="市局数据平台", customer="某市公安局")
    workspace.apply(LABEL, Insert(project), scope=WORKSPACE)
    return project


def has(workspace, project, kind, **fields):
    made = kind(project_id=project.id, **fields)
    workspace.apply(LABEL, Insert(made), scope=project.id)
    return made


def asks(workspace, project, name, points, **fields):
    return has(workspace, project, TenderScore, name=name, points=points, **fields)


def answers(workspace, project, text, response="", deviation=Deviation.NONE, **fields):
    if not response:
        return has(workspace, project, TenderClause, text=text, **fields)
    told = {"response": response, "deviation": deviation, **fields}
    return has(workspace, project, TenderClause, text=text, **told)


def drafted(workspace, project):
    _, draft = propose_presentation(workspace, project.id, TODAY)
    return draft


def by_key(draft, key):
    return [each for each in draft.proposals if each.key.partition(".")[0] == key]


def test_items_come_by_their_points_which_share_the_minutes(workspace, project):
    asks(workspace, project, "培训方案", 10)
    asks(workspace, project, "参数响应", 40)
    asks(workspace, project, "投标报价", 30)

    scored = by_key(drafted(workspace, project), "scored")

    assert [each.slide.kicker for each in scored] == ["参数响应 · 40分", "培训方案 · 10分"]
    assert [each.slide.minutes for each in scored] == [13.0, 3.0]


def test_a_slide_is_tied_to_its_item_and_comes_from_its_answers(workspace, project):
    score = asks(workspace, project, "参数响应", 40)
    good = answers(workspace, project, "支持 30 类", "支持 42 类数据源", Deviation.POSITIVE)
    bad = answers(workspace, project, "保存 365 天", "只能保存 180 天", Deviation.NEGATIVE)
    for clause in (good, bad):
        tie_scores(workspace, clause, [score.id]).applied(workspace)

    (slide,) = by_key(drafted(workspace, project), "scored")

    assert [point["text"] for point in slide.slide.content["points"]] == ["支持 42 类数据源"]
    ties = {(tie.role, tie.record_id) for tie in slide.ties}
    assert ties == {(MEETS, score.id), (DRAFTED_FROM, score.id), (DRAFTED_FROM, good.id)}


def test_an_answer_tells_its_clause_with_the_headings_above_it(workspace, project):
    score = asks(workspace, project, "参数响应", 40)
    place = {"part": "第三章 采购需求 / 二、数据", "number": "（1）"}
    clause = answers(workspace, project, "（1）支持 30 类", "支持 42 类数据源", **place)
    tie_scores(workspace, clause, [score.id]).applied(workspace)

    (slide,) = by_key(drafted(workspace, project), "scored")

    assert "第三章 二、（1）" in slide.slide.content["points"][0]["detail"]


def test_an_item_without_answers_waits_and_is_told(workspace, project):
    score = asks(workspace, project, "培训方案", 10, criteria="现场培训的期数")

    draft = drafted(workspace, project)

    (slide,) = by_key(draft, "scored")
    assert slide.slide.content["points"] == [{"text": "【待补充】现场培训的期数"}]
    assert [(gap.key, gap.record_id) for gap in draft.gaps] == [("draft.item_unanswered", score.id)]


def test_answers_that_speak_for_no_item_speak_for_the_heaviest_of_their_kind(workspace, project):
    asks(workspace, project, "技术方案", 25)
    asks(workspace, project, "售后服务", 10)
    answers(workspace, project, "双链路", "双链路并行割接")
    service = ClauseCategory.SERVICE
    answers(workspace, project, "两小时到场", "本地 22 人到场", category=service)

    technical, support = by_key(drafted(workspace, project), "scored")

    assert technical.slide.content["points"][0]["text"] == "双链路并行割接"
    assert support.slide.content["points"][0]["text"] == "本地 22 人到场"


def test_references_of_the_library_prove_what_asks_for_cases(workspace, project):
    asks(workspace, project, "同类案例", 10)
    reference = Qualification(kind=QualificationKind.REFERENCE, name="某省三级组网项目合同")
    workspace.apply(LABEL, Insert(reference), scope=WORKSPACE)

    (slide,) = by_key(drafted(workspace, project), "scored")

    assert slide.slide.content["points"][0]["text"] == "某省三级组网项目合同"


def test_mandatory_clauses_are_all_met_only_if_they_are(workspace, project):
    must = ClauseWeight.MANDATORY
    answers(workspace, project, "等保三级", "已通过三级等保", weight=must, number="3.1")
    (slide,) = by_key(drafted(workspace, project), "musts")
    assert slide.slide.title == "1条实质性条款全部满足，无负偏离"

    answers(workspace, project, "国密算法", weight=must, number="3.2")
    draft = drafted(workspace, project)
    (slide,) = by_key(draft, "musts")
    assert slide.slide.title == "1条实质性条款已经满足"
    assert "draft.musts_open" in [gap.key for gap in draft.gaps]


def test_a_mandatory_clause_that_ends_nowhere_is_cut_for_its_cell(workspace, project):
    must = {"weight": ClauseWeight.MANDATORY, "number": "3.1"}
    answers(workspace, project, "《投标函》《授权书》" * 20 + "须签章", "全部签章", **must)

    (slide,) = by_key(drafted(workspace, project), "musts")

    (row,) = slide.slide.content["rows"]
    assert len(row[1]) <= 51
    assert row[1].endswith("…")


def test_what_can_still_be_lost_is_for_our_own_eyes(workspace, project):
    score = asks(workspace, project, "参数响应", 40)
    bad = answers(workspace, project, "保存", "只存半年", Deviation.NEGATIVE, number="3.3")
    tie_scores(workspace, bad, [score.id]).applied(workspace)

    draft = drafted(workspace, project)

    (risk,) = by_key(draft, "risks")
    assert risk.slide.internal
    assert risk.slide.content["rows"] == [["参数响应", "40", "3.3"]]
    (questions,) = by_key(draft, "qa")
    assert "参数响应有 1 条" in questions.slide.notes


def test_the_outline_is_one_edit_and_its_deck_can_be_made(workspace):
    sample = open_sample(workspace, "zh")
    before = workspace.count(Outline, project_id=sample.id)

    outline_id = plan_presentation(workspace, sample.id, TODAY).applied(workspace).outline_id

    outline = workspace.get(Outline, outline_id)
    assert (outline.audience, outline.slot_minutes) == ("评标委员会", 20)
    slides = in_order(workspace.find(Slide, outline_id=outline_id))
    kinds = [slide.kind for slide in slides]
    assert kinds[:3] == [SlideKind.COVER, SlideKind.AGENDA, SlideKind.TABLE]
    assert kinds[-2:] == [SlideKind.QA, SlideKind.CLOSING]
    assert sum(slide.minutes or 0 for slide in slides) <= 20
    ties = read_slide_links(workspace, outline_id)
    assert any(tie.words == "技术方案" for slide in ties.values() for tie in slide)
    assert make_deck(workspace, outline_id, Unattended()).content[:2] == b"PK"

    workspace.undo(sample.id)
    assert workspace.count(Outline, project_id=sample.id) == before


@pytest.fixture
def talk(workspace, project):
    """The presentation of a bid, with an answer to every scoring item."""
    for name in ("参数响应", "实施方案", "培训方案", "投标报价"):
        score = asks(workspace, project, name, 25)
        clause = answers(workspace, project, f"{name}要求", f"{name}完整满足")
        tie_scores(workspace, clause, [score.id]).applied(workspace)
    return plan_presentation(workspace, project.id, TODAY).applied(workspace).outline_id


def checked(workspace, outline_id):
    """What the check says about a talk, by its keys."""
    report = check_outline(workspace, outline_id, Unattended(), TODAY).report
    return {each.key: each.values for each in report.findings}


def test_the_check_asks_no_block_of_a_plan_of_a_bid(workspace, talk):
    outline = workspace.get(Outline, talk)
    of_plans = {"block_missing", "no_action"}
    assert checked(workspace, talk).keys().isdisjoint(of_plans)
    slides = workspace.find(Slide, outline_id=talk)
    assert not [f for f in outline_findings(outline, slides) if f.key == "outline.block_missing"]

    workspace.apply(LABEL, Update(outline, presents_bid=False), scope=outline.project_id)
    assert checked(workspace, talk).keys() >= of_plans


def test_a_scoring_item_whose_slide_was_deleted_is_missed_but_prices_are_not(workspace, talk):
    assert "items_unanswered" not in checked(workspace, talk)

    slides = workspace.find(Slide, outline_id=talk)
    (gone,) = (slide for slide in slides if slide.kicker.startswith("参数响应"))
    plan_slide_deletion(workspace, [gone]).applied(workspace)

    missed = checked(workspace, talk)["items_unanswered"]
    assert missed == {"count": 1, "points": "25", "names": "参数响应"}


def test_items_whose_slides_are_titled_alike_are_all_answered(workspace, project, talk):
    slides = workspace.find(Slide, outline_id=talk)
    titled = [slide for slide in slides if " · 25分" in slide.kicker]
    alike = (Update(slide, title="全部满足，由专人负责") for slide in titled)
    workspace.apply(LABEL, *alike, scope=project.id)

    assert "items_unanswered" not in checked(workspace, talk)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_waits_for_answers_is_told_as_unfinished(workspace, language):
    project = Project(name="P", language=language)
    workspace.apply(LABEL, Insert(project), scope=WORKSPACE)
    asks(workspace, project, "A", 10)

    outline_id = plan_presentation(workspace, project.id, TODAY).applied(workspace).outline_id

    assert "draft_mark" in checked(workspace, outline_id)


def test_proposed_ties_are_made_at_once_with_what_each_costs(workspace, project):
    score = asks(workspace, project, "参数响应", 15, criteria="▲条款每负偏离一项扣2分")
    marked = answers(workspace, project, "倒换时间", mark="▲", number="3.4")
    tied = answers(workspace, project, "北向接口", mark="▲", number="3.5")
    other = asks(workspace, project, "技术方案", 25)
    tie_scores(workspace, tied, [other.id]).applied(workspace)

    found = proposed_ties(workspace, project.id)
    assert [(tie.clause, tie.score) for tie in found] == [(marked, score)]
    take_ties(project.id, found).applied(workspace)

    assert workspace.get(TenderClause, marked.id).points == 2
    assert proposed_ties(workspace, project.id) == ()
    (item, _) = read_whole_bid(workspace, project.id).items()
    assert (item.at_risk, item.expected) == (2, 13)
    sides = read_sides(workspace, project.id, [item])
    assert [(side.competitor, side.total) for side in sides] == [(None, 13)]


def test_ties_are_exactly_those_that_were_chosen(workspace, project):
    one, two = asks(workspace, project, "甲", 5), asks(workspace, project, "乙", 5)
    clause = answers(workspace, project, "支持 30 类")
    tie_scores(workspace, clause, [one.id]).applied(workspace)
    tie_scores(workspace, clause, [two.id]).applied(workspace)

    links = workspace.find(Link, source_id=clause.id, role=SCORED_BY)
    assert [link.target_id for link in links] == [two.id]

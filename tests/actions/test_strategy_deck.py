"""The internal strategy deck: written from the plan as an outline of its own, marked throughout."""

import datetime as dt
from contextlib import closing

import pytest
from pptx import Presentation

from presales_desk.actions.decks import deck_of_project, generate_deck
from presales_desk.actions.find import outlines_of
from presales_desk.actions.sample import open_sample
from presales_desk.actions.strategy_deck import plan_strategy_deck
from presales_desk.planning.outline import in_order, outline_findings
from presales_desk.planning.slide_text import text_findings
from presales_desk.records.base import Insert, Update
from presales_desk.records.competition import Competitor
from presales_desk.records.enums import Severity, SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.project import Project
from presales_desk.records.summary import Profile
from presales_desk.workspace.workspace import WORKSPACE, Workspace

MOMENT = dt.datetime(2026, 11, 20, 14, 32, tzinfo=dt.UTC)
MARKS = {"zh": "内部资料 · 不得外传", "en": "Internal · not for distribution"}


@pytest.fixture
def workspace(tmp_path):
    with closing(Workspace.open(tmp_path / "workspace", author="林晓")) as opened:
        yield opened


def deck_on(workspace, project):
    """The strategy deck of a project: its outline and slides in their order."""
    id = plan_strategy_deck(workspace, project.id, MOMENT).applied(workspace)
    slides = in_order(workspace.find(Slide, outline_id=id))
    return workspace.get(Outline, id), slides


def titles(slides):
    return [slide.title for slide in slides if slide.title]


def test_every_headline_is_a_conclusion_in_numbers(workspace):
    _, slides = deck_on(workspace, open_sample(workspace, "zh", MOMENT.date()))

    assert titles(slides) == [
        "内部策略：某省电信集团大客户四级组网技改试点项目",
        "从形势到下一步",
        "成功可能性：我方估计 62%，按依据计算 67%",
        "六类关键信息 6/6 类有答案，4 类已确认",
        "关键人物 9 位：支持 3，中立 3，反对 3，未判断 0",
        "优势 5 条，威胁 5 条，其中 1 条还没有打法",
        "六要素我方 3.96 分，排第 2，比A公司低 0.05 分",
        "最大的差距在价格，比A公司低 1.7 分",
        "商机定位：竭尽全力获取",
        "立项四问：3 问为是，0 问为否，1 问不清楚",
        "打法 9 条，7 条已落到幻灯片",
        "现处于“树立标准”阶段：评分标准写入“省级同类割接案例”",
        "优势 5 条：从未展示 1 条，展示过早 2 条",
        "风险 8 条，2 条还没有对策",
        "撤出条件 4 条，目前都未成立",
        "下一步 7 项，没有逾期",
    ]


def test_the_agenda_names_the_chapters_once(workspace):
    _, slides = deck_on(workspace, open_sample(workspace, "zh", MOMENT.date()))

    [agenda] = [slide for slide in slides if slide.kind is SlideKind.AGENDA]
    topics = [item["topic"] for item in agenda.content["items"]]
    assert topics == list(dict.fromkeys(slide.kicker for slide in slides if slide.kicker))
    assert len(topics) <= 7


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_slide_is_marked_whatever_mark_the_company_has(workspace, language, tmp_path):
    house = Profile(company="恒川网络", confidentiality="商业秘密")
    workspace.apply(Label("profile.change"), Insert(house), scope=WORKSPACE)
    outline, _ = deck_on(workspace, open_sample(workspace, language, MOMENT.date()))

    deck = generate_deck(workspace, outline.id, tmp_path / "deck.pptx", Unattended())

    slides = Presentation(deck.file).slides
    assert len(slides) >= 16
    for slide in slides:
        shown = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
        assert MARKS[language] in shown


def test_nothing_is_claimed_of_a_project_without_a_plan(workspace):
    project = Project(name="新商机")
    workspace.apply(Label("project.new", name=project.name), Insert(project), scope=WORKSPACE)

    outline, slides = deck_on(workspace, project)

    assert outline.title == "内部策略：新商机"
    assert titles(slides) == [
        "内部策略：新商机",
        "从形势到下一步",
        "成功可能性还没有估计",
        "六类关键信息 0/6 类有答案，0 类已确认",
        "商机定位还没有决定",
    ]


def test_the_outline_is_one_that_people_can_go_on_with(workspace):
    outline, slides = deck_on(workspace, open_sample(workspace, "zh", MOMENT.date()))

    found = outline_findings(outline, slides)
    assert [finding for finding in found if finding.severity is not Severity.HINT] == []
    assert outline.internal
    assert outline.day == MOMENT.date()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_headline_is_as_short_as_we_ask_of_others(workspace, language):
    project = open_sample(workspace, language, MOMENT.date())
    for rival in workspace.find(Competitor, project_id=project.id):
        longer = Update(rival, name=f"{rival.name}（华东区域代理）")
        workspace.apply(Label("competitor.rename", name=rival.name), longer, scope=project.id)

    outline, slides = deck_on(workspace, project)

    keys = {finding.key for finding in text_findings(outline, slides)}
    assert "outline.title_long" not in keys
    if language == "zh":
        assert "六要素我方 3.96 分，排第 2" in titles(slides)


def test_a_project_with_a_long_name_has_it_alone_on_the_cover(workspace):
    project = Project(name="某省电信集团大客户四级组网技改试点项目二期扩容及配套工程")
    workspace.apply(Label("project.new", name=project.name), Insert(project), scope=WORKSPACE)

    _, slides = deck_on(workspace, project)

    assert slides[0].title == project.name


def test_a_second_deck_leaves_the_first_as_it_was_and_one_undo_takes_it_away(workspace):
    project = open_sample(workspace, "zh", MOMENT.date())
    first, before = deck_on(workspace, project)
    second, _ = deck_on(workspace, project)

    assert second.id != first.id
    assert second.rank > first.rank

    workspace.undo(project.id)
    assert not workspace.find(Outline, id=second.id)
    assert in_order(workspace.find(Slide, outline_id=first.id)) == before


def test_the_deck_for_the_customer_is_never_the_internal_one(workspace, tmp_path):
    project = open_sample(workspace, "zh", MOMENT.date())
    [(talk, slides)] = outlines_of(workspace, project.id)
    deck_on(workspace, project)

    deck = deck_of_project(
        workspace, project.code, tmp_path / "deck.pptx", Unattended(), day=MOMENT.date()
    )

    shown = Presentation(deck.file)
    assert shown.core_properties.title == talk.title
    assert len(shown.slides) >= len(slides)

"""Checking decks with all that the workspace knows: leaks, listeners, strengths, stale facts."""

import datetime as dt
from decimal import Decimal

import pytest

from presales_desk.actions.acceptances import acceptances, plan_no_acceptance
from presales_desk.actions.deck_check import check_content, check_file, check_outline
from presales_desk.actions.deck_mends import mend_file, plan_clear, plan_mend
from presales_desk.actions.decks import make_deck
from presales_desk.actions.find import outlines_of
from presales_desk.actions.sample import open_sample
from presales_desk.actions.send_deck import prepare_file, prepare_talk
from presales_desk.actions.talk_findings import as_checked, check_talk
from presales_desk.deck.reading.reader import read_deck
from presales_desk.errors import SendBlockedError
from presales_desk.method.keys import KeyInfoItem, Quadrant, Section
from presales_desk.planning.talk_frame import frame_findings
from presales_desk.records.base import Insert, Update
from presales_desk.records.competition import Competitor, SwotItem
from presales_desk.records.enums import Severity, SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.outline import ANSWERS, SHOWS, Outline, Slide
from presales_desk.records.people import AUDIENCE, Stakeholder
from presales_desk.records.plan import Phase, Plan, Showing
from presales_desk.records.project import KeyFact, Project
from presales_desk.records.summary import Link
from tests.deck.making import Making, text

TODAY = dt.date(2026, 3, 12)
JOB = Unattended()


class Team:
    """A team with one project, its rivals and people, and a talk of a few slides."""

    def __init__(self, workspace):
        self.workspace = workspace
        self.project = Project(name="四级组网改造", customer="安江省移动通信有限公司")
        self.outline = Outline(project_id=self.project.id, title="四级组网方案", day=TODAY)
        self.notes(self.project, self.outline)

    def notes(self, *records):
        self.workspace.apply(
            Label("test"), *(Insert(record) for record in records), scope=self.project.id
        )

    def writes(self, title, *points, notes="", section=Section.SOLUTION, source=""):
        slide = Slide(
            outline_id=self.outline.id,
            section=section,
            kind=SlideKind.BULLETS,
            title=title,
            notes=notes,
            source=source,
            rank=float(len(self.workspace.find(Slide))),
            content={"points": [{"text": point} for point in points or ("省级双机热备",)]},
        )
        self.notes(slide)
        return slide

    def links(self, source, target, role):
        self.notes(
            Link(project_id=self.project.id, source_id=source.id, target_id=target.id, role=role)
        )

    def checks(self):
        return check_outline(self.workspace, self.outline.id, JOB, TODAY)

    def reads(self, key):
        """The findings that say ``key``, with where they are mended."""
        return [place for place in self.checks().places if place.finding.key == key]


@pytest.fixture
def team(workspace):
    return Team(workspace)


def test_a_pain_that_is_answered_nowhere_is_told_until_a_slide_answers_it(team):
    head = Stakeholder(project_id=team.project.id, name="孙主任", needs="县级网点不再派人跑现场")
    team.notes(head)
    slide = team.writes("省级骨干三年不扩容")

    [place] = team.reads("listener_unanswered")
    assert place.record_id == team.outline.id
    assert place.finding.values["name"] == "孙主任"

    team.links(slide, head, ANSWERS)
    assert not team.reads("listener_unanswered")


def test_a_slide_that_says_it_without_a_link_answers_too(team):
    team.notes(
        Stakeholder(project_id=team.project.id, name="孙主任", needs="县级网点不再派人跑现场")
    )
    team.writes("远程诊断让县级网点不再派人跑现场")

    assert not team.reads("listener_unanswered")


def test_only_those_who_listen_count(team):
    present, absent = (
        Stakeholder(project_id=team.project.id, name=name, needs=need)
        for name, need in (("孙主任", "不派人跑现场"), ("郑总", "付款分三年"))
    )
    team.notes(present, absent)
    team.links(team.writes("省级骨干三年不扩容"), present, AUDIENCE)

    told = [place.finding.values["name"] for place in team.reads("listener_unanswered")]

    assert told == ["孙主任"]


def test_a_strength_that_the_phase_should_show_is_missed(team):
    phase = Phase(project_id=team.project.id, name="树立标准", start=TODAY, end=TODAY)
    strength = SwotItem(
        project_id=team.project.id, quadrant=Quadrant.STRENGTHS, text="三省在网运行案例"
    )
    team.notes(phase, strength)
    team.notes(Showing(project_id=team.project.id, swot_item_id=strength.id, phase_id=phase.id))
    slide = team.writes("省级骨干五年内不扩容")

    assert team.reads("strength_missing")
    team.links(slide, strength, SHOWS)
    assert not team.reads("strength_missing")


def test_a_fact_that_nobody_confirmed_for_long_is_told_where_it_stands(team):
    fact = KeyFact(
        project_id=team.project.id,
        item=KeyInfoItem.REQUIREMENTS,
        answer="现有 2,340 个网点",
        heard=TODAY - dt.timedelta(days=200),
    )
    team.notes(fact)
    slide = team.writes("2,340 个网点一次改完")

    [place] = team.reads("fact_stale")

    assert place.record_id == slide.id
    assert place.finding.values["days"] == 200


def test_other_customers_rivals_and_prices_leak_from_slides_and_notes(team):
    other = Project(name="公安数据中台", customer="临海市公安局", code="PS-2025-077")
    team.notes(other)
    team.notes(
        Competitor(project_id=team.project.id, name="东软集团股份有限公司"),
        Plan(project_id=team.project.id, our_price=Decimal("17800000")),
    )
    team.writes("临海市公安局三年节省 40%")
    team.writes("省级骨干不扩容", "优于东软的方案")
    team.writes("五年总账更省", notes="我们报 1,780万元")
    clean = team.writes("安江省移动三年带宽翻两倍")

    places = team.checks().places
    told = {place.finding.key: place for place in places if place.finding.rule.startswith("P2.")}

    assert {"leak_customer", "leak_rival", "leak_price"} <= told.keys()
    assert all(told[key].finding.severity is Severity.ERROR for key in told)
    assert clean.id not in {place.record_id for place in told.values()}


def test_the_customers_own_name_is_no_leak_though_another_project_has_it_too(team):
    team.notes(Project(name="客服系统", customer="安江省移动通信有限公司"))
    team.writes("安江省移动通信有限公司三年翻两倍")

    assert not team.reads("leak_customer")


def test_a_customer_who_allowed_it_may_be_named_in_a_case(team):
    team.notes(Project(name="公安数据中台", customer="临海市公安局"))
    case = Slide(
        outline_id=team.outline.id,
        section=Section.CASES,
        kind=SlideKind.CASE,
        title="临海市公安局三年节省 40%",
        source="项目总结，经授权引用",
        content={"customer": "临海市公安局", "number": "40%", "benefit": "三年节省 40%"},
    )
    team.notes(case)
    assert not team.reads("leak_customer")

    team.workspace.apply(Label("test"), Update(case, source="项目总结"), scope=team.project.id)
    assert team.reads("leak_customer")


def test_prices_may_stand_in_a_deck_that_may_show_them(team):
    team.notes(Plan(project_id=team.project.id, our_price=Decimal("17800000")))
    team.writes("总价 1,780万元，三年付清")
    assert team.reads("leak_price")

    team.workspace.apply(Label("test"), Update(team.outline, prices=True), scope=team.project.id)
    assert not team.reads("leak_price")


def test_a_leaked_name_is_replaced_in_one_undoable_edit(team):
    team.notes(Project(name="公安数据中台", customer="临海市公安局"))
    slide = team.writes("临海市公安局三年节省 40%", "临海市公安局的网点")
    [place] = [p for p in team.reads("leak_customer") if p.finding.shape == "标题 Title"]

    plan_mend(team.workspace, place).applied(team.workspace)
    now = team.workspace.get(Slide, slide.id)
    assert now.title == "安江省移动通信有限公司三年节省 40%"
    assert "临海" not in str(now.content)

    team.workspace.undo(team.project.id)
    assert team.workspace.get(Slide, slide.id).title == slide.title


def test_a_slide_with_too_many_points_is_split_into_two(team):
    points = [f"第 {n} 项改造需要两天" for n in range(6)]
    slide = team.writes("六项改造分两批完成", *points)
    [place] = team.reads("points")

    plan_mend(team.workspace, place).applied(team.workspace)

    first, second = team.workspace.find(Slide, outline_id=team.outline.id)
    assert first.id == slide.id
    assert [point["text"] for s in (first, second) for point in s.content["points"]] == points
    assert not team.reads("points")
    assert not team.reads("title_same")


def test_what_a_person_accepts_is_not_told_again(team):
    team.writes("方案介绍")
    [place] = team.reads("title_topic")

    plan_clear(team.workspace, place, TODAY, "客户要求").applied(team.workspace)

    assert not team.reads("title_topic")


def test_a_second_cover_is_found_in_the_file(team):
    for section in (Section.OPENING, Section.SOLUTION):
        cover = Slide(
            outline_id=team.outline.id, section=section, kind=SlideKind.COVER, title="方案"
        )
        team.notes(cover)
    for number in range(4):
        team.writes(f"第 {number} 项三年节省 40%", source="信息中心")

    [second] = team.reads("second_cover")

    assert second.finding.slide == 2
    assert second.record_id == cover.id


def test_an_agenda_that_leaves_a_block_out_is_brought_into_step(team):
    agenda = Slide(
        outline_id=team.outline.id,
        section=Section.OPENING,
        kind=SlideKind.AGENDA,
        title="议程",
        content={"items": [{"topic": "解决方案"}]},
    )
    team.notes(agenda)
    team.writes("网点每年增加 40%", section=Section.TRENDS)
    team.writes("恢复缩短到 30 分钟", section=Section.SOLUTION)

    def noticed():
        slides = team.workspace.find(Slide, outline_id=team.outline.id)
        return frame_findings(team.outline, slides)

    [lacks] = noticed()
    checked = as_checked(lacks, agenda)
    assert checked.mendable
    plan_mend(team.workspace, checked.place).applied(team.workspace)

    assert noticed() == []


def test_one_accepted_name_lets_no_other_pass(team):
    others = [
        Project(name=f"云平台{n}", customer=name) for n, name in enumerate(("甲市城投", "乙市水务"))
    ]
    for other in others:
        team.workspace.apply(Label("test"), Insert(other), scope=other.id)
    team.writes("甲市城投三年节省 40%", "乙市水务也是", source="信息中心")
    one, other = team.reads("leak_customer")

    plan_clear(team.workspace, one, TODAY, "对方同意").applied(team.workspace)

    assert [p.finding.values for p in team.reads("leak_customer")] == [other.finding.values]
    [kept_away] = team.checks().accepted
    assert kept_away.finding == one.finding


def test_an_acceptance_names_what_it_keeps_away_and_is_taken_back(team):
    slide = team.writes("方案介绍")
    [place] = team.reads("title_topic")
    plan_clear(team.workspace, place, TODAY, "客户要求").applied(team.workspace)

    def accepted():
        kept_away = check_talk(team.workspace, team.outline.id, JOB, TODAY).accepted
        slides = team.workspace.find(Slide, outline_id=team.outline.id)
        return acceptances(team.workspace, team.outline, slides, kept_away)

    [one] = accepted()
    assert (one.record_id, one.silences[0].reason) == (slide.id, "客户要求")
    assert [finding.key for finding in one.findings] == ["check.title_topic"]
    assert one.problem is place.finding.problem

    plan_no_acceptance(team.workspace, [one]).applied(team.workspace)

    assert accepted() == []
    assert team.reads("title_topic")
    team.workspace.undo(team.project.id)
    assert len(accepted()) == 1


def test_a_deck_is_sent_once_nothing_grave_stands(team, tmp_path):
    team.writes("××公司三年节省 40%", source="信息中心", notes="不要说底价")
    blocked = prepare_talk(team.workspace, team.outline.id, JOB, TODAY)
    with pytest.raises(SendBlockedError) as refused:
        blocked.write(tmp_path / blocked.name)
    assert refused.value.values["count"] == 1
    assert not list(tmp_path.glob("*.pptx"))

    [mark] = blocked.copy.blocking
    [place] = [p for p in team.checks().places if p.finding.rule == mark.rule]
    plan_clear(team.workspace, place, TODAY).applied(team.workspace)
    prepared = prepare_talk(team.workspace, team.outline.id, JOB, TODAY)
    sent = prepared.write(tmp_path / prepared.name)

    assert sent.file.name.startswith("20260312_安江省移动通信有限公司_四级组网改造")
    assert read_deck(sent.file.read_bytes()).slides[0].notes == ""


def test_what_was_cut_from_a_slide_holds_up_its_sending(team):
    team.writes("三年节省 40%", source="信息中心", notes="【溢出原文】放不下的一段话")

    copy = prepare_talk(team.workspace, team.outline.id, JOB, TODAY).copy

    assert [finding.key for finding in copy.blocking] == ["spilled"]
    assert read_deck(copy.content).slides[0].notes == ""


def test_a_file_is_checked_for_the_project_it_was_made_for(team):
    team.notes(
        Stakeholder(project_id=team.project.id, name="孙主任", needs="县级网点不再派人跑现场")
    )
    team.writes("省级骨干三年不扩容")
    content = make_deck(team.workspace, team.outline.id, JOB).content

    alone = check_content(content, "方案.pptx", JOB)
    known = check_content(
        content, "方案.pptx", JOB, reader=team.workspace, project_id=team.project.id, today=TODAY
    )

    assert "listener_unanswered" not in {finding.key for finding in alone.findings}
    assert "listener_unanswered" in {finding.key for finding in known.findings}


def test_a_foreign_file_is_mended_and_sent_in_copies(team, tmp_path):
    making = Making()
    text(making.slide(), "中文内容，临海市公安局")
    team.notes(Project(name="公安数据中台", customer="临海市公安局"))
    source = tmp_path / "别人的稿子.pptx"
    source.write_bytes(making.content)
    before = source.read_bytes()
    known = {"reader": team.workspace, "project_id": team.project.id}
    target = tmp_path / "sent.pptx"

    with pytest.raises(SendBlockedError):
        prepare_file(team.workspace, source, "sent.pptx", team.project.id).write(target)
    found = check_file(source, JOB, **known).findings
    copy, mended = mend_file(
        source, found, tmp_path / "mended.pptx", customer=team.project.customer
    )
    sent = prepare_file(team.workspace, copy, "sent.pptx", team.project.id).write(target)

    assert "leak_customer" in {finding.key for finding in mended.done}
    assert "临海" not in str(read_deck(sent.file.read_bytes()))
    assert source.read_bytes() == before


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_sample_talk_is_a_good_one(workspace, language):
    project = open_sample(workspace, language)
    [(outline, _)] = outlines_of(workspace, project.id)

    report = check_outline(workspace, outline.id, JOB, outline.day).report

    assert report.count(Severity.ERROR) == 0
    assert report.score >= 85

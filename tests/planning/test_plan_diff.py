"""Comparing a plan as it was at two moments."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from presales_desk.method.keys import (
    AdjustmentKind,
    Alliance,
    Element,
    KeyInfoItem,
    Position,
    ProjectQuestion,
    Quadrant,
)
from presales_desk.planning.plan_diff import DifferenceWords, Sort, compare
from presales_desk.records.competition import Competitor, Score, SwotItem
from presales_desk.records.enums import Threat, TripwireKind, Verdict
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.people import AUDIENCE, Contact, Stakeholder
from presales_desk.records.plan import Adjustment, Judgement, Phase, Plan, Showing, Tripwire
from presales_desk.records.plan_sections import KINDS, PlanSection, read_fields
from presales_desk.records.project import KeyFact, Milestone, Project
from presales_desk.records.summary import Link
from presales_desk.records.wording import RecordWording
from presales_desk.workspace.kinds import PROJECT_KINDS

IDS = st.sampled_from("abcdef")
RECORDS = st.one_of(
    st.builds(
        Competitor,
        id=IDS.map("c{}".format),
        project_id=st.just("p"),
        name=st.sampled_from(["A公司", "B公司"]),
        threat=st.none() | st.sampled_from(Threat),
        note=st.sampled_from(["", "x"]),
        rank=st.floats(0, 9),
    ),
    st.builds(
        SwotItem,
        id=IDS.map("s{}".format),
        project_id=st.just("p"),
        quadrant=st.sampled_from(Quadrant),
        text=st.sampled_from(["案例", "本地"]),
        weight=st.integers(1, 3),
    ),
    st.builds(
        Phase,
        id=IDS.map("h{}".format),
        project_id=st.just("p"),
        name=st.just("摸底"),
        start=st.none() | st.dates(),
        goal=st.text(max_size=3),
    ),
)
PLANS = st.lists(RECORDS, unique_by=lambda record: record.id, max_size=12)


def by_id(records):
    return {record.id: record for record in records}


def read(records):
    """What a person reads of each record."""
    return {r.id: [getattr(r, field) for field in read_fields(r)] for r in records}


@given(PLANS)
def test_a_plan_does_not_differ_from_itself(plan):
    assert compare(plan, list(reversed(plan))) == ()


@given(PLANS, PLANS)
def test_the_differences_turn_the_earlier_plan_into_the_later(before, after):
    plan = by_id(before)
    for difference in compare(before, after):
        if difference.sort is Sort.REMOVED:
            del plan[difference.record.id]
        elif difference.sort is Sort.ADDED:
            plan[difference.record.id] = difference.after
        else:
            field = difference.field
            value = getattr(difference.after, field)
            plan[difference.record.id] = replace(plan[difference.record.id], **{field: value})
    assert read(plan.values()) == read(after)


@given(PLANS, PLANS)
def test_the_other_way_round_the_same_things_differ(before, after):
    def sides(differences):
        return {(d.before, d.after, d.field) for d in differences}

    there, back = compare(before, after), compare(after, before)
    assert sides(there) == {(after, before, field) for before, after, field in sides(back)}


@given(PLANS, PLANS)
def test_parts_of_the_plan_stand_together(before, after):
    sections = [difference.section for difference in compare(before, after)]
    assert sections == sorted(sections, key=list(PlanSection).index)


def test_every_kind_of_a_project_belongs_to_a_part_and_every_field_has_a_name():
    own = {Project, Outline, Slide, *PROJECT_KINDS}
    assert own == set(KINDS)
    for language in ("zh", "en"):
        words = RecordWording(language)
        for kind in own:
            blank = kind.__new__(kind)
            assert all(words.field(kind, field) for field in read_fields(blank))


PROJECT = Project(id="p", name="一卡通", win_percent=62, position=Position.ALL_OUT)
RIVAL = Competitor(id="c", project_id="p", name="A公司", threat=Threat.WATCH, note="听说")
ITEM = SwotItem(id="s", project_id="p", quadrant=Quadrant.STRENGTHS, text="本地22人")
PHASE = Phase(id="h", project_id="p", name="摸底建联", end=dt.date(2026, 10, 25))
PERSON = Stakeholder(id="w", project_id="p", name="郑卫国", competitor_id="c")


def said(before, after, language="zh"):
    """Each difference as a person reads it."""
    words = DifferenceWords(before, after, language)
    return [
        (words.title(d), words.field(d), words.before(d), words.after(d))
        for d in compare(before, after)
    ]


def test_values_are_said_in_words():
    plan = Plan(id="n", project_id="p")
    before = [PROJECT, plan, RIVAL, PHASE]
    after = [
        PROJECT.but(win_percent=35, position=Position.TAKE_PART, budget=Decimal(18_000_000)),
        plan.but(alliance=Alliance.JOINT, focus=(Element.PRICE, Element.SERVICE)),
        RIVAL.but(threat=Threat.MAIN),
        PHASE.but(end=dt.date(2026, 11, 1)),
    ]
    assert said(before, after) == [
        ("项目", "客户预算", "", "1,800 万元"),
        ("A公司", "威胁程度", "需关注", "主要对手"),
        ("策划", "竞争重点", "", "价格、服务"),
        ("项目", "成功可能性", "62%", "35%"),
        ("项目", "商机定位", "竭尽全力获取", "重在参与，获取资料"),
        ("策划", "独立或联合", "", "联合竞争"),
        ("摸底建联", "结束日期", "2026年10月25日", "2026年11月1日"),
    ]


def test_records_are_named_and_not_shown_by_their_ids():
    renamed = RIVAL.but(name="甲公司")
    before, after = [RIVAL, PERSON], [renamed, PERSON.but(competitor_id=None)]
    assert said(before, after) == [
        ("郑卫国", "倾向的对手", "A公司", ""),
        ("甲公司", "对手", "A公司", "甲公司"),
    ]


def test_a_record_without_a_name_is_called_by_what_it_is_about():
    records = [
        RIVAL,
        ITEM,
        PHASE,
        PERSON,
        KeyFact(project_id="p", item=KeyInfoItem.BUDGET, question="budget.amount", answer="x"),
        Contact(project_id="p", stakeholder_id="w", purpose="首次拜访"),
        Score(project_id="p", element=Element.PRICE),
        Score(project_id="p", element=Element.PRICE, competitor_id="c"),
        Judgement(project_id="p", question=ProjectQuestion.REAL, verdict=Verdict.YES),
        Showing(project_id="p", swot_item_id="s", phase_id="h"),
        Tripwire(project_id="p", kind=TripwireKind.WORDS, words="换人"),
        Adjustment(project_id="p", kind=AdjustmentKind.PHASES, day=dt.date(2026, 11, 6)),
        Link(project_id="p", source_id="h", target_id="w", role=AUDIENCE),
    ]
    titles = {title for title, *_ in said([], records)}
    assert titles == {
        *("A公司", "本地22人", "摸底建联", "郑卫国", "我方·价格", "A公司·价格"),
        *("预算金额是多少？含税与否？", "郑卫国·首次拜访", "我方·项目是真是假？"),
        *("本地22人·摸底建联", "其他条件·换人", "阶段调整·2026年11月6日"),
    }


def test_what_came_and_what_went_is_told_with_all_it_holds():
    milestone = Milestone(project_id="p", name="开标", day=dt.date(2026, 12, 4), done=True)
    ((title, field, before, after),) = said([], [milestone], "en")
    assert (title, field, before) == ("开标", "", "")
    assert "Day: 4 Dec 2026" in after.splitlines()
    assert said([milestone], [], "en") == [(title, "", after, "")]


def test_links_are_told_by_the_names_at_their_ends():
    link = Link(project_id="p", source_id="h", target_id="w", role=AUDIENCE)
    everything = [PHASE, PERSON, RIVAL]
    assert said(everything, [*everything, link]) == [("摸底建联", "", "", "到：郑卫国\n关系：听众")]


def test_what_a_deleted_record_was_called_stays_known():
    assert said([PERSON, RIVAL], [])[0][2].endswith("倾向的对手：A公司")


def test_notes_and_sources_do_not_change_the_plan():
    (note,) = compare([RIVAL], [RIVAL.but(note="确认")])
    (threat,) = compare([RIVAL], [RIVAL.but(threat=Threat.MAIN)])
    (gone,) = compare([RIVAL], [])
    assert [note.matters, threat.matters, gone.matters] == [False, True, True]


def test_of_large_plans_every_difference_is_told():
    items = [ITEM.but(id=f"{n}", text=f"条目{n}") for n in range(2000)]
    assert len(compare(items, [item.but(weight=3) for item in items])) == 2000

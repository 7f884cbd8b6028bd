"""What a plan says in one sentence each: computed, in both languages, and never made up."""

import pytest

from presales_desk.method.keys import Element, Move, Position, Quadrant
from presales_desk.planning.headlines import (
    chance,
    next_steps,
    people,
    phase,
    position,
    standing,
    strongest_rival,
    swot,
    tripwires,
    widest_gap,
)
from presales_desk.records.competition import PLAYED_FROM, Competitor, Play, Score, SwotItem
from presales_desk.records.enums import Threat, TripwireKind
from presales_desk.records.messages import catalogue
from presales_desk.records.people import Todo
from presales_desk.records.plan import Phase, Tripwire
from presales_desk.records.summary import Link
from tests.planning.plans import ID, PROJECT, TODAY, a_contact, a_person, a_plan, day

RIVAL = Competitor(project_id=ID, name="A公司")


def said(label, language="zh"):
    return catalogue(language).text(f"headline.{label.key}", **label.values)


def scored(ours, theirs):
    """A plan with scores by element for us and for one rival."""
    scores = [Score(project_id=ID, element=e, score=s) for e, s in ours.items()]
    scores += [
        Score(project_id=ID, competitor_id=RIVAL.id, element=e, score=s) for e, s in theirs.items()
    ]
    return a_plan(competitors=[RIVAL], scores=scores)


def level(**changes):
    return {element: changes.get(element, 3.0) for element in Element}


@pytest.mark.parametrize(
    ("price", "sentence"),
    [
        (4.0, "六要素我方 3.15 分，排第 1，比A公司高 0.15 分。"),
        (3.0, "六要素我方 3.00 分，与A公司持平。"),
        (2.0, "六要素我方 2.85 分，排第 2，比A公司低 0.15 分。"),
    ],
)
def test_the_standing_says_by_how_much(price, sentence):
    assert said(standing(scored(level(price=price), level()))) == sentence


def test_the_gap_names_the_element_in_which_we_are_furthest_behind():
    plan = scored(level(price=1.3, service=2.0), level())

    assert said(widest_gap(plan)) == "最大的差距在价格，比A公司低 1.7 分。"
    assert said(widest_gap(plan), "en") == "The widest gap is in Price: 1.7 behind A公司."


def test_nothing_is_said_of_a_competition_that_nobody_judged():
    unjudged = a_plan(competitors=[RIVAL])

    assert standing(unjudged) is None
    assert widest_gap(unjudged) is None
    assert widest_gap(scored(level(), level(price=2.0))) is None


def test_an_unknown_score_is_no_gap():
    plan = scored(level(price=None), level(price=5.0))

    assert widest_gap(plan) is None


def test_the_chance_tells_our_estimate_from_the_computed_one():
    assert said(chance(PROJECT.but(win_percent=62), 58)) == (
        "成功可能性：我方估计 62%，按依据计算 58%"
    )
    assert said(chance(PROJECT, 58)) == "成功可能性 58%"
    assert said(chance(PROJECT, None)) == "成功可能性还没有估计"


def test_people_are_counted_by_where_they_stand():
    plan = a_plan(stakeholders=[a_person(stance=s) for s in (70, -60, -80, 0, None)])

    assert said(people(plan)) == "关键人物 5 位：支持 1，中立 1，反对 2，未判断 1"


def test_threats_without_a_play_are_counted():
    met, unmet = (
        SwotItem(project_id=ID, quadrant=Quadrant.THREATS, text=text) for text in ("低价", "关系")
    )
    play = Play(project_id=ID, move=Move.FADE_RIVAL_STRENGTHS, text="五年总账")
    link = Link(project_id=ID, source_id=play.id, target_id=met.id, role=PLAYED_FROM)

    some = a_plan(swot_items=[met, unmet], plays=[play], links=[link])
    all_of_them = a_plan(swot_items=[met], plays=[play], links=[link])

    assert said(swot(some)) == "优势 0 条，威胁 2 条，其中 1 条还没有打法"
    assert said(swot(all_of_them)) == "优势 0 条，威胁 1 条都已有打法"


def test_the_position_is_named_or_said_to_be_open():
    assert said(position(PROJECT.but(position=Position.ALL_OUT))) == "商机定位：竭尽全力获取"
    assert said(position(PROJECT)) == "商机定位还没有决定"


@pytest.mark.parametrize(
    ("start", "end", "goal", "sentence"),
    [
        (-3, 3, "写入评分标准", "现处于“树立标准”阶段：写入评分标准"),
        (-3, 3, "", "现处于“树立标准”阶段"),
        (3, 9, "", "下一阶段：树立标准"),
        (-9, -3, "", "交流分 1 个阶段"),
    ],
)
def test_the_phase_of_today_is_named_else_the_next(start, end, goal, sentence):
    only = Phase(project_id=ID, name="树立标准", start=day(start), end=day(end), goal=goal)

    assert said(phase(a_plan(phases=[only]), TODAY)) == sentence


def test_tripwires_that_are_true_are_counted():
    wires = [Tripwire(project_id=ID, kind=TripwireKind.WORDS, words=text) for text in "ab"]

    assert said(tripwires(a_plan(tripwires=wires), {wires[0].id})) == "撤出条件 2 条，已成立 1 条"
    assert said(tripwires(a_plan(tripwires=wires), ())) == "撤出条件 2 条，目前都未成立"


def test_nothing_is_said_of_what_there_is_nothing_of():
    empty = a_plan()

    assert [people(empty), swot(empty), phase(empty, TODAY), tripwires(empty, ())] == [None] * 4
    assert next_steps(empty, TODAY) is None


def test_next_steps_are_to_dos_and_contacts_that_are_still_ahead():
    person = a_person()
    plan = a_plan(
        todos=[
            Todo(project_id=ID, text="发邀请", due=day(-1)),
            Todo(project_id=ID, text="已完成", due=day(-1), finished=day(-1)),
        ],
        contacts=[a_contact(person, 3, "planned"), a_contact(person, -3, "done")],
    )

    assert said(next_steps(plan, TODAY)) == "下一步 2 项，逾期 1 项"


def test_a_partner_is_not_who_we_stand_against():
    partner = Competitor(project_id=ID, name="P", threat=Threat.ALLY)
    score = Score(project_id=ID, competitor_id=partner.id, element=Element.PRICE, score=5.0)
    assert strongest_rival(a_plan(competitors=[partner], scores=[score])) is None

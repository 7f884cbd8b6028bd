"""A talk drafted from the plan: what stands on its slides, what never does, what is missing."""

import json
import re
from dataclasses import replace
from decimal import Decimal
from functools import partial
from itertools import cycle, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presales_desk.method.keys import Element, KeyInfoItem, ListenerLevel, Move, Section
from presales_desk.planning.draft.ground import Ground, KnownCase
from presales_desk.planning.draft.phrases import figures, headline, shortened
from presales_desk.planning.draft.proposal import ProposalState
from presales_desk.planning.draft.whole import draft
from presales_desk.planning.outline import BLOCKS
from presales_desk.records.competition import PLAYED_FROM, PLAYED_ON, Play, Score
from presales_desk.records.enums import SlideKind
from presales_desk.records.message_titles import is_message
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import (
    ANSWERS,
    CITES,
    DRAFTED_FROM,
    SHOWS,
    FfabEntry,
    Outline,
    Slide,
)
from presales_desk.records.people import AUDIENCE, Todo
from presales_desk.records.plan import Showing
from presales_desk.records.project import KeyFact, Milestone
from presales_desk.records.slide_content import content_of
from presales_desk.records.summary import Link
from tests.planning.plans import (
    ID,
    PROJECT,
    TODAY,
    a_person,
    a_phase,
    a_plan,
    a_rival,
    an_item,
    day,
)

LANGUAGE = "zh"


def a_ground(**known):
    project = PROJECT.but(customer="G集团", industry="电信", language=LANGUAGE)
    outline = Outline(project_id=ID, title="试点方案", language=LANGUAGE, slot_minutes=30)
    given = {"project": project, "outline": outline, "records": a_plan(), "today": TODAY}
    return Ground(**{**given, **known})


def a_fact(question, answer, **fields):
    item = KeyInfoItem(question.partition(".")[0])
    return KeyFact(project_id=ID, item=item, question=question, answer=answer, **fields)


def slides(drafted, kind=None):
    return [p.slide for p in drafted.proposals if kind in (None, p.slide.kind)]


def the(drafted, key):
    return next(p for p in drafted.proposals if p.key.partition(".")[0] == key)


def gaps(drafted):
    return {gap.key.removeprefix("draft.") for gap in drafted.gaps}


def is_open(words):
    """Whether words wait to be replaced, as the check of the deck tells them."""
    return words.startswith(("【待补充】", "[TBD]"))


def points_of(slide):
    return [point.text for point in getattr(content_of(slide.kind, slide.content), "points", ())]


def texts_of(value):
    """All texts of a content, however deep."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value
    return [text for one in inner for text in texts_of(one)] if inner else []


def test_an_empty_plan_gives_a_skeleton_and_says_what_is_missing():
    drafted = draft(a_ground())
    body = [slide for slide in slides(drafted) if slide.section in BLOCKS]
    assert [slide.section for slide in body] == list(BLOCKS)
    levels = {"高层", "中层", "基层"}
    for slide in body:
        said = [text for text in (slide.title, *texts_of(slide.content)) if text not in levels]
        assert len(said) > 1
        assert all(map(is_open, said)), said
    assert {"no_direction", "no_problem", "no_case", "no_people", "no_factors"} <= gaps(drafted)


def test_a_gap_names_whom_to_ask_in_the_language_of_its_reader():
    drafted = draft(a_ground())

    gap = next(gap for gap in drafted.gaps if gap.key == "draft.no_direction")
    here, there = catalogue("zh").finding(gap), catalogue("en").finding(gap)
    assert re.search(r"请问\w+、[\w、]+。$", here)
    assert there.isascii()
    assert re.search(r"Ask head of [\w ]+, [-\w ,]+\.$", there)


def test_one_fact_gives_its_slide_and_a_skeleton_round_it():
    fact = a_fact("requirements.problem", "信息科月报要三个人做五天")
    drafted = draft(a_ground(facts=[fact]))

    body = [slide for slide in slides(drafted) if slide.section in BLOCKS]
    assert [is_open(slide.title) for slide in body] == [True, False, True, True, True]
    problem = the(drafted, "problem").slide
    assert points_of(problem)[0] == fact.answer
    assert all(is_open(point) for point in points_of(problem)[1:])
    closing = the(drafted, "closing").slide
    assert not any(is_open(line) for line in closing.content.get("recap", ()))


@pytest.mark.parametrize("question", ["problem", "existing", "success", "scope"])
@pytest.mark.parametrize(
    "answers",
    [
        ["平均恢复时间从4.6小时降到1小时"],
        ["月报要三个人做五天", "系统卡顿"],
        ["恢复缩短到30分钟。"],
        ["The outage fell from 4 hours to 30 minutes"],
    ],
)
def test_no_slide_says_its_title_once_more(question, answers):
    facts = [a_fact(f"requirements.{question}", answer) for answer in answers]
    for slide in slides(draft(a_ground(facts=facts))):
        said = [slide.title, *points_of(slide)]
        assert len(said) == len(set(said)), said


def test_a_block_that_a_person_began_gets_no_skeleton():
    outline = a_ground().outline
    own = Slide(
        outline_id=outline.id, section=Section.CASES, kind=SlideKind.BULLETS, title="邻市做成了"
    )
    drafted = draft(a_ground(outline=outline, slides=[own]))
    assert [s.section for s in slides(drafted) if is_open(s.title)] == [
        block for block in BLOCKS if block is not Section.CASES
    ]


def test_pains_stand_level_by_level_with_the_figure_that_shows_them():
    people = (
        a_person(
            "沈一", level=ListenerLevel.WORKING, title="运维工程师", needs="少跑现场", influence=20
        ),
        a_person(
            "梁二",
            level=ListenerLevel.TOP,
            title="分管副总",
            needs="率先成功",
            doubts="恢复时间太长",
        ),
    )
    fact = a_fact("requirements.problem", "平均恢复时间4.6小时，可用率99.62%。", source="故障台账")
    drafted = draft(a_ground(records=a_plan(stakeholders=people), facts=[fact]))

    pains = the(drafted, "pains")
    rows = content_of(pains.slide.kind, pains.slide.content).rows
    assert [(row.level, row.who, row.concern) for row in rows] == [
        ("高层", "分管副总", "恢复时间太长"),
        ("基层", "运维工程师", "少跑现场"),
    ]
    assert "4.6小时" in rows[0].fact
    assert pains.slide.source == "故障台账"
    assert {tie.record_id for tie in pains.ties if tie.role == AUDIENCE} == {p.id for p in people}
    assert "no_level" in gaps(drafted)
    lacking = next(gap for gap in drafted.gaps if gap.key == "draft.no_level")
    english = catalogue("en").finding(lacking)  # of a Chinese talk
    assert english.isascii()


def test_one_figure_stands_for_one_pain_only():
    people = (
        a_person("周一", title="院长", doubts="门诊高峰排队太长，投诉多"),
        a_person("沈二", title="门诊部主任", doubts="挂号窗口高峰排队太长"),
    )
    fact = a_fact("requirements.problem", "门诊高峰系统卡顿，排队超过40分钟。")
    drafted = draft(a_ground(records=a_plan(stakeholders=people), facts=[fact]))

    slide = the(drafted, "pains").slide
    told = [row.fact for row in content_of(slide.kind, slide.content).rows]
    assert sorted(told) == ["", "门诊高峰系统卡顿，排队超过40分钟"]
    assert "no_figure" in gaps(drafted)


def test_people_are_called_by_what_they_do_never_by_name():
    person = a_person("梁志远", title="分管副总", needs="率先成功", doubts="梁总怕担责")
    drafted = draft(a_ground(records=a_plan(stakeholders=[person])))
    pains = the(drafted, "pains").slide
    assert "率先成功" in str(pains.content)
    assert "梁" not in json.dumps(pains.content, ensure_ascii=False)


def test_numbers_of_several_years_become_a_chart():
    fact = a_fact("requirements.problem", "峰值流量（Gbps）：2022年18，2023年24，2024年33。")
    chart = the(draft(a_ground(facts=[fact])), "trend")
    content = content_of(chart.slide.kind, chart.slide.content)
    assert chart.slide.section is Section.TRENDS
    assert content.categories == ("2022", "2023", "2024")
    assert content.series[0].values == (18, 24, 33)
    assert is_message(chart.slide.title, "zh")


def test_two_numbers_are_no_chart():
    fact = a_fact("requirements.problem", "流量2022年18，2023年24。")
    assert not slides(draft(a_ground(facts=[fact])), SlideKind.TREND_CHART)


def test_a_strength_of_the_phase_comes_with_its_row_of_the_library_and_its_play():
    phase, later = a_phase(), a_phase("Later", 21, 40)
    shown, hidden = an_item(text="集中网管一屏看四级"), an_item(text="价格灵活")
    listener = a_person("许峰", title="主任", doubts="故障定位要打电话")
    play = Play(project_id=ID, move=Move.SHOW_STRENGTHS, text="现场演示")
    row = FfabEntry(
        feature="集中网管",
        function="四级告警一屏关联",
        benefit="减少故障定位时间，由1.9小时降到30分钟",
    )
    other = FfabEntry(feature="绿色机房", benefit="降低了能耗")
    records = a_plan(
        phases=[phase, later],
        swot_items=[shown, hidden],
        showings=[
            Showing(project_id=ID, swot_item_id=shown.id, phase_id=phase.id),
            Showing(project_id=ID, swot_item_id=hidden.id, phase_id=later.id),
        ],
        stakeholders=[listener],
        plays=[play],
        links=[Link(project_id=ID, source_id=play.id, target_id=shown.id, role=PLAYED_FROM)],
    )
    drafted = draft(a_ground(records=records, library=[row, other]))

    ffab = the(drafted, "ffab")
    assert [r.feature for r in content_of(ffab.slide.kind, ffab.slide.content).rows] == ["集中网管"]
    ties = {(tie.role, tie.record_id) for tie in ffab.ties}
    assert {(SHOWS, shown.id), (ANSWERS, listener.id), (DRAFTED_FROM, row.id)} <= ties
    strengths = the(drafted, "strengths")
    assert (PLAYED_ON, play.id) in {(tie.role, tie.record_id) for tie in strengths.ties}
    assert "价格灵活" not in str(strengths.slide.content)


def test_what_cannot_be_said_to_the_customer_is_a_gap():
    phase, rival = a_phase(), a_rival("恒远公司", letter="A")
    item = an_item(text="比恒远公司多三个案例")
    records = a_plan(
        phases=[phase],
        competitors=[rival],
        swot_items=[item],
        showings=[Showing(project_id=ID, swot_item_id=item.id, phase_id=phase.id)],
    )
    drafted = draft(a_ground(records=records))
    assert not [p for p in drafted.proposals if p.key == "strengths"]
    assert "strength_unsaid" in gaps(drafted)


def test_a_case_names_nobody_and_has_to_be_allowed():
    case = KnownCase(
        entry_id="case-1",
        title="海岸银行广域网",
        customer="海岸银行",
        industry="电信",
        problem="海岸银行切换要22分钟。",
        solution="双活改造。",
        benefit="切换时间由22分钟降到2秒，海岸银行全年零中断。",
    )
    drafted = draft(a_ground(cases=[case]))
    proposal = the(drafted, "case")
    assert "海岸银行" not in proposal.slide.title + str(proposal.slide.content)
    assert content_of(SlideKind.CASE, proposal.slide.content).permission is False
    assert (CITES, "case-1") in {(tie.role, tie.record_id) for tie in proposal.ties}
    assert proposal.slide.takeaway == "与贵方相似：同属电信行业"
    assert "case_permission" in gaps(drafted)


def test_success_factors_say_our_part_and_how_it_is_checked():
    person = a_person("许峰", title="主任", needs="割接平稳", answer="割接8小时内可全量回退。")
    facts = [
        a_fact("requirements.must_have", "割接不中断业务；告警全部纳管；网点支持国密。"),
        a_fact("requirements.success", "割接不中断业务，连续三个月达标。"),
    ]
    ways = [
        Score(project_id=ID, element=Element.PRODUCT, we_say="一屏纳管全部告警。"),
        Score(project_id=ID, element=Element.SERVICE, we_say="国密网点2小时到场。"),
    ]
    drafted = draft(a_ground(facts=facts, records=a_plan(stakeholders=[person], scores=ways)))
    slide = the(drafted, "success").slide
    factors = content_of(slide.kind, slide.content).factors
    assert factors[0].name == "割接不中断业务"
    assert factors[0].ours == "割接8小时内可全量回退"
    assert all(factor.yours == "" for factor in factors)
    assert "customers_part" in gaps(drafted)


def test_the_end_asks_for_what_was_agreed_with_who_and_when():
    person = a_person("许峰", title="主任", needs="少跑现场")
    todo = Todo(project_id=ID, text="参观样板点", owner="林晓", due=day(5), record_id=person.id)
    ours = Todo(project_id=ID, text="核实预算文号", owner="王磊", due=day(5))
    drafted = draft(a_ground(records=a_plan(stakeholders=[person], todos=[todo, ours])))
    slide = the(drafted, "closing").slide
    actions = content_of(slide.kind, slide.content).actions
    assert [(action.what, action.who) for action in actions] == [("参观样板点", "林晓")]
    assert "参观样板点" in slide.title
    assert "no_action" not in gaps(drafted)


def test_the_agenda_fills_the_slot():
    person = a_person("许峰", needs="少跑现场", doubts="中断", answer="可以回退")
    drafted = draft(a_ground(records=a_plan(stakeholders=[person])))
    agenda = the(drafted, "agenda").slide
    items = content_of(agenda.kind, agenda.content).items
    assert sum(item.minutes for item in items) == 30
    assert len(items) == len(BLOCKS)
    assert sum(slide.minutes for slide in slides(drafted)) <= 30


def test_each_slide_leads_to_the_next_and_says_what_it_is_for():
    person = a_person("许峰", title="主任", needs="少跑现场", answer="远程处理")
    drafted = draft(a_ground(records=a_plan(stakeholders=[person])))
    for slide, following in pairwise(slides(drafted)):
        assert slide.notes.startswith("【目的】讲给主任：")
        assert slide.notes.endswith(following.title)


def test_a_slide_that_was_drafted_is_there_until_the_plan_changes():
    person = a_person("许峰", title="主任", needs="少跑现场")
    ground = a_ground(records=a_plan(stakeholders=[person]))
    held = slides(draft(ground))
    again = draft(replace(ground, slides=held))
    assert {p.state for p in again.proposals} == {ProposalState.THERE}

    changed = a_plan(stakeholders=[person.but(needs="网点自己开通")])
    renewed = draft(replace(ground, slides=held, records=changed))
    assert the(renewed, "pains").state is ProposalState.CHANGED

    edited = [s.but(title="我自己的标题") if s.kind is SlideKind.PAIN_TABLE else s for s in held]
    kept = draft(replace(ground, slides=edited, records=changed))
    assert the(kept, "pains").state is ProposalState.EDITED
    assert "edited" in gaps(kept)


def test_a_slide_made_by_hand_from_the_same_people_is_there():
    person = a_person("许峰", title="主任", needs="少跑现场")
    ground = a_ground(records=a_plan(stakeholders=[person]))
    own = the(draft(ground), "pains").slide.but(drafted="", title="我自己的标题")
    link = Link(project_id=ID, source_id=own.id, target_id=person.id, role=DRAFTED_FROM)
    again = draft(
        replace(ground, slides=[own], records=a_plan(stakeholders=[person], links=[link]))
    )
    assert the(again, "pains").state is ProposalState.THERE
    assert the(again, "pains").slide_id == own.id


def test_nothing_in_another_language_stands_on_a_slide():
    facts = [
        a_fact("requirements.problem", "Recovery takes far too long at the branches."),
        a_fact("requirements.existing", "七成单链路。"),
    ]
    drafted = draft(a_ground(facts=facts))
    assert "Recovery" not in str([slide.content for slide in slides(drafted)])


NAMES = ("恒远公司", "Nordwind", "中科智联")
words = st.text(
    "一网络恢复小时停机割接可用率减少省市县点中断业务达到 ，。；12345%AB", min_size=1, max_size=40
)
told = st.lists(
    st.one_of(words, st.sampled_from(NAMES), st.just("；1,780万元；"), st.just("SWOT")), max_size=5
)
texts = told.map("，".join)


@settings(max_examples=30, deadline=None)
@given(st.lists(texts, min_size=1, max_size=7))
def test_no_secret_reaches_a_slide_for_the_customer(said):
    text = partial(next, cycle(said))
    rivals = [a_rival(name, letter=letter) for name, letter in zip(NAMES, "ABC", strict=True)]
    people = [
        a_person(
            f"许峰{n}", needs=text(), doubts=text(), excitement=text(), answer=text(), title=text()
        )
        for n in range(3)
    ]
    phase, item = a_phase(), an_item(text=text() or "强", evidence=text(), source=text())
    scores = [Score(project_id=ID, element=e, we_say=text(), evidence=text()) for e in Element]
    plan = a_plan(
        competitors=rivals,
        stakeholders=people,
        phases=[phase],
        swot_items=[item],
        showings=[Showing(project_id=ID, swot_item_id=item.id, phase_id=phase.id)],
        scores=scores,
    )
    plan = replace(plan, plan=plan.plan.but(our_price=Decimal(17_800_000)))
    questions = ("problem", "existing", "must_have", "success", "scope")
    facts = [a_fact(f"requirements.{q}", text(), unknown=text(), source=text()) for q in questions]
    dates = [Milestone(project_id=ID, name=text() or "会", day=day(n + 1)) for n in range(4)]
    case = KnownCase(entry_id="c", title=text(), problem=text(), solution=text(), benefit=text())
    row = FfabEntry(feature=text() or "双归", function=text(), benefit=text(), tags=("网络",))
    drafted = draft(
        a_ground(records=plan, facts=facts, milestones=dates, cases=[case], library=[row])
    )
    for slide in slides(drafted):
        shown = json.dumps(
            [slide.title, slide.takeaway, slide.source, slide.notes, slide.content],
            ensure_ascii=False,
        )
        assert not any(secret in shown for secret in (*NAMES, "1,780万", "SWOT", "许峰"))


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        ("1—10月可用率99.62%", "99.62%", "1—10月可用率"),
        ("平均恢复4.6小时", "4.6小时", "平均恢复"),
        ("切换时间由22分钟降到2分钟", "2分钟", "切换时间"),
        ("availability of 99.62% from January", "99.62%", "availability"),
    ],
)
def test_a_figure_has_a_name(text, value, name):
    assert next((f.value, f.name) for f in figures(text)) == (value, name)


def test_a_day_is_no_figure():
    assert list(figures("2026年11月6日")) == []


def test_a_line_is_cut_at_a_clause_and_never_within():
    assert shortened("可用率99.62%，低于要求，仍在下降", 12) == "可用率99.62%"
    assert (
        shortened("没有一处可以断开的长句子就整句留着", 5) == "没有一处可以断开的长句子就整句留着"
    )


def test_a_headline_is_a_statement_from_the_plan():
    assert headline(["网络概况", "可用率低于99.95%，要整改"], "zh") == "可用率低于99.95%，要整改"
    assert headline(["网络概况"], "zh") == ""

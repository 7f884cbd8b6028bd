"""What became of the phases, and what was never done: told at the end of a project."""

import datetime as dt

from presales_desk.method.keys import AdjustmentKind
from presales_desk.planning.summary_offers import Sources
from presales_desk.planning.summary_phases import phase_findings, told_of_phases
from presales_desk.planning.summary_undone import undone
from presales_desk.records.enums import FollowUpState, LeftoverKind, Result, Verdict
from presales_desk.records.exchange_records import ExchangeRecords
from presales_desk.records.follow_ups import Leftover, Promise
from presales_desk.records.people import Todo
from presales_desk.records.plan import Adjustment, Phase, Showing
from presales_desk.records.project import Milestone, Project
from presales_desk.records.summary import ProjectSummary

ID = "p"
LOST = Project(id=ID, name="四级组网", result=Result.LOST, closed=dt.date(2027, 1, 12))
OPEN = LOST.but(result=Result.OPEN, closed=None)
STANDARD = Phase(
    project_id=ID,
    name="树立标准",
    start=dt.date(2026, 11, 1),
    end=dt.date(2026, 11, 30),
    focus="技术标准",
    goal="写进评分项",
)


def sources(project=LOST, **records):
    given = {"facts": (), "milestones": (), "outlines": (), "attachments": (), "summary": None}
    return Sources(project=project, **{**given, **records})


def test_a_phase_is_told_by_what_happened_in_its_days_in_their_order():
    inside = Milestone(project_id=ID, name="交流一", day=dt.date(2026, 11, 6))
    outside = Milestone(project_id=ID, name="定标", day=dt.date(2027, 1, 12))
    change = Adjustment(
        project_id=ID, kind=AdjustmentKind.STRATEGY, day=dt.date(2026, 11, 13), reason="D愿意合作"
    )
    shown = Showing(
        project_id=ID,
        swot_item_id="s",
        phase_id=STANDARD.id,
        shown=dt.date(2026, 11, 9),
        reaction="要了数据",
    )

    told = told_of_phases(
        sources(
            milestones=[inside, outside],
            adjustments=[change],
            showings=[shown],
            strengths={"s": "四级案例"},
            phases=[STANDARD],
        )
    )

    assert told[STANDARD.id].splitlines() == [
        "2026年11月6日 交流一",
        "2026年11月9日 展示优势：四级案例：要了数据",
        "2026年11月13日 调整策划：D愿意合作",
    ]


def test_nothing_is_told_of_a_phase_that_is_described_or_in_which_nothing_happened():
    day = Milestone(project_id=ID, name="交流一", day=dt.date(2026, 11, 6))
    described = STANDARD.but(executed="写入，占3分")
    undated = STANDARD.but(id="u", start=None, end=None)

    assert told_of_phases(sources(milestones=[day], phases=[described, undated])) == {}


def test_what_is_missing_of_a_phase_is_asked_only_once_the_project_has_ended():
    assert phase_findings([STANDARD], OPEN) == ()

    found = phase_findings([STANDARD, STANDARD.but(executed="写入", reached=Verdict.YES)], LOST)
    assert [(each.key, each.field) for each in found] == [
        ("summary.phase_untold", "executed"),
        ("summary.phase_unjudged", "reached"),
    ]


def test_a_phase_aims_at_its_focus_and_its_goal():
    assert STANDARD.aim == "技术标准\n写进评分项"
    assert STANDARD.but(goal=" ").aim == "技术标准"
    assert STANDARD.but(focus="", goal="", purpose="成为门槛").aim == "成为门槛"


def test_phases_and_strengths_fail_the_strategy_tasks_and_promises_are_lessons():
    kept = Promise(project_id=ID, text="送样机", state=FollowUpState.HANDLED)
    broken = Promise(project_id=ID, text="五年总账", owner="林晓")
    left = Leftover(project_id=ID, exchange_id="x", text="割接时长")
    advice = Leftover(project_id=ID, exchange_id="x", text="先约时长", kind=LeftoverKind.ADVICE)
    done = Todo(project_id=ID, text="寄资料", finished=dt.date(2026, 12, 1))
    open_one = Todo(project_id=ID, text="约财务部")
    never = Showing(project_id=ID, swot_item_id="s", phase_id=STANDARD.id)

    found = undone(
        sources(
            phases=[STANDARD.but(reached=Verdict.NO, executed="五年总账\n没有列入")],
            showings=[never],
            strengths={"s": "四级案例"},
            todos=[done, open_one],
            exchanges=ExchangeRecords(promises=[kept, broken], leftovers=[left, advice]),
        )
    )

    assert found == {
        "strategy_failures": (
            "阶段“树立标准”没有达到目标：五年总账 没有列入",
            "优势“四级案例”一直没有展示",
        ),
        "lessons": (
            "待办“约财务部”没有完成",
            "承诺“五年总账”没有兑现：林晓",
            "遗留问题“割接时长”没有处理",
        ),
    }


def test_what_stands_in_the_summary_already_is_not_brought_again():
    failed = STANDARD.but(reached=Verdict.NO, executed="没有列入")
    line = "阶段“树立标准”没有达到目标：没有列入"
    written = ProjectSummary(project_id=ID, strategy_failures=f"太晚\n{line}")

    assert undone(sources(phases=[failed], summary=written)) == {}


def test_while_a_project_is_under_way_its_open_tasks_are_not_failures():
    todo = Todo(project_id=ID, text="约财务部")
    failed = STANDARD.but(reached=Verdict.NO)

    found = undone(sources(OPEN, todos=[todo], phases=[failed]))

    assert found == {"strategy_failures": ("阶段“树立标准”没有达到目标：写进评分项",)}

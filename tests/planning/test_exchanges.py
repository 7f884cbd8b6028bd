"""Where a project stands in the flow of its exchanges, and how far one is prepared."""

import datetime as dt
from dataclasses import replace

from presales_desk.method import load
from presales_desk.method.keys import Section
from presales_desk.planning.coverage import coverage
from presales_desk.planning.evidence import Known, evidence_of
from presales_desk.planning.exchanges import FlowKind, FlowState, next_exchange
from presales_desk.planning.preparation import (
    BEFORE,
    INFORMATION,
    done_and_total,
    preparation_steps,
    project_flow,
)
from presales_desk.records.enums import ExchangeForm, ExchangeState, RehearsalWay, SlideKind
from presales_desk.records.exchange import Attendee, Exchange, ExchangeSummary, Preparation
from presales_desk.records.exchange_records import ExchangeRecords
from presales_desk.records.follow_ups import Leftover
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.people import Stakeholder
from presales_desk.records.plan import Plan
from presales_desk.records.plan_records import PlanRecords
from presales_desk.records.project import Milestone
from presales_desk.records.rehearsal import Rehearsal

DAY = dt.date(2026, 11, 26)


def exchange(number=1, **fields):
    return Exchange(id=f"e{number}", project_id="p", number=number, name=f"交流{number}", **fields)


def known(one, **records):
    people = records.pop("listeners", ())
    records.setdefault("exchanges", [one])
    return Known(records=ExchangeRecords(**records), exchange=one, listeners=people)


def coming(person, exchange_id="e1", **fields):
    return Attendee(project_id="p", exchange_id=exchange_id, stakeholder_id=person.id, **fields)


def states(records):
    return [(step.kind, step.state) for step in project_flow(records)]


def test_the_flow_stands_where_the_first_step_is_open():
    first = exchange(1, state=ExchangeState.HELD)
    person = Stakeholder(project_id="p", name="许峰")
    found = ExchangeRecords(exchanges=[first, exchange(2)], attendees=[coming(person)])
    assert states(found) == [
        (FlowKind.LISTENERS, FlowState.DONE),
        (FlowKind.PREPARATION, FlowState.PASSED),
        (FlowKind.EXCHANGE, FlowState.DONE),
        (FlowKind.SUMMARY, FlowState.CURRENT),
        (FlowKind.LISTENERS, FlowState.AHEAD),
        (FlowKind.PREPARATION, FlowState.AHEAD),
        (FlowKind.EXCHANGE, FlowState.AHEAD),
        (FlowKind.SUMMARY, FlowState.AHEAD),
    ]


def test_a_finished_summary_leads_on_to_the_next_exchange():
    first = exchange(1, state=ExchangeState.HELD)
    summary = ExchangeSummary(project_id="p", exchange_id="e1", finished=DAY)
    found = ExchangeRecords(exchanges=[first, exchange(2)], summaries=[summary])
    now = [step for step in project_flow(found) if step.state is FlowState.CURRENT]
    assert [(step.kind, step.exchange.id) for step in now] == [(FlowKind.LISTENERS, "e2")]


def test_a_talk_on_the_side_is_one_step_and_a_cancelled_exchange_none():
    side = exchange(1, form=ExchangeForm.INFORMAL)
    found = ExchangeRecords(exchanges=[side, exchange(2, state=ExchangeState.CANCELLED)])
    assert states(found) == [(FlowKind.EXCHANGE, FlowState.CURRENT)]


def test_a_talk_on_the_side_holds_nothing_up_once_the_next_exchange_is_begun():
    side, formal = exchange(1, form=ExchangeForm.INFORMAL), exchange(2)
    untouched = ExchangeRecords(exchanges=[side, formal])
    assert states(untouched)[0] == (FlowKind.EXCHANGE, FlowState.CURRENT)

    person = Stakeholder(project_id="p", name="许峰")
    begun = ExchangeRecords(exchanges=[side, formal], attendees=[coming(person, "e2")])
    assert states(begun)[:3] == [
        (FlowKind.EXCHANGE, FlowState.AHEAD),
        (FlowKind.LISTENERS, FlowState.DONE),
        (FlowKind.PREPARATION, FlowState.CURRENT),
    ]


def test_formal_exchanges_are_numbered_apart():
    side = exchange(2, form=ExchangeForm.INFORMAL)
    found = ExchangeRecords(exchanges=[exchange(1), side, exchange(3)])
    assert [found.number(each) for each in found.exchanges] == [1, 1, 2]


def test_the_next_exchange_is_the_next_formal_one():
    held = exchange(1, state=ExchangeState.HELD)
    side, formal = exchange(2, form=ExchangeForm.INFORMAL), exchange(3)
    assert next_exchange(ExchangeRecords(exchanges=[held, side, formal])) == formal
    assert next_exchange(ExchangeRecords(exchanges=[held, side])) == side
    assert next_exchange(ExchangeRecords(exchanges=[held])) == held
    assert next_exchange(ExchangeRecords()) is None


def test_the_checklists_hold_the_lists_of_the_method():
    method = load()
    steps = {step.key: step for step in preparation_steps(known(exchange()))}
    assert list(steps) == [*(item.key for item in method.preparation_steps), BEFORE]
    totals = {key: step.total for key, step in steps.items()}
    assert totals["listeners"] == len(method.listener_analysis) == 7
    assert totals["theme"] == len(method.theme_checks) == 4
    assert totals["material"] == len(method.material_checks) == 3
    assert totals["final"] == len(method.final_points) == 4
    assert totals[BEFORE] == len(method.before_presenting) == 7


def test_information_is_counted_by_what_is_filled_in():
    one = exchange(milestone_id="m", place="9层", aspects={"customer": "技改通知"})
    date = Milestone(id="m", project_id="p", name="交流1", day=DAY)
    step = preparation_steps(known(one, milestones=[date]))[0]
    assert (step.key, step.done, step.total) == (INFORMATION, 3, 12)


def test_how_earlier_talks_went_counts_from_the_second_on():
    second = exchange(2)
    step = preparation_steps(known(second, exchanges=[exchange(1), second]))[0]
    assert step.total == 13


def test_an_item_of_ones_own_counts_in_its_step():
    own = Preparation(project_id="p", exchange_id="e1", step="material", text="U盘", done=DAY)
    steps = preparation_steps(known(exchange(), preparations=[own]))
    material = next(step for step in steps if step.key == "material")
    assert (material.done, material.total) == (1, 4)
    assert material.rows[-1] == own
    assert done_and_total(steps)[0] == 1


def test_listeners_are_evidence_but_a_person_ticks():
    person = Stakeholder(project_id="p", name="许峰", unit="信息中心", stance=40, influence=80)
    found = known(exchange(), attendees=[coming(person, key_person=True)], listeners=[person])
    step = preparation_steps(found)[1]
    met = {row.item for row in step.met()}
    assert step.done == 0
    assert met == {
        f"listener_analysis.{key}" for key in ("basics", "key_people", "stance", "influence")
    }


def test_leftovers_of_earlier_talks_stand_against_continuity():
    second = exchange(2)
    left = Leftover(project_id="p", exchange_id="e1", text="回退方案")
    found = evidence_of(known(second, exchanges=[exchange(1), second], leftovers=[left]))
    assert not found["theme_checks.continuity"].met
    assert found["theme_checks.continuity"].values == {"count": 1}


def test_what_the_outline_still_lacks_stands_against_the_slides():
    outline = Outline(project_id="p", title="方案")
    slide = Slide(
        outline_id=outline.id, section=Section.CASES, kind=SlideKind.BULLETS, title="案例"
    )
    plan = PlanRecords(plan=Plan(project_id="p"))
    covered = coverage(outline, [slide], plan, [], DAY)
    found = evidence_of(replace(known(exchange()), outline=outline, coverage=covered))
    slides = found["material_checks.slides"]
    assert slides.values["count"] == 1
    assert slides.values["wrong"] > 0
    assert not slides.met


def test_finished_rehearsals_are_evidence():
    began = dt.datetime(2026, 11, 24, 9, 0)  # noqa: DTZ001 (local time)
    run = Rehearsal(
        project_id="p", exchange_id="e1", way=RehearsalWay.TRIAL, began=began, finished=True
    )
    broken = run.but(way=RehearsalWay.ALONE, finished=False)
    found = evidence_of(known(exchange(), rehearsals=[run, broken]))
    assert found["rehearsal_methods.trial"].met
    assert not found["rehearsal_methods.alone"].met

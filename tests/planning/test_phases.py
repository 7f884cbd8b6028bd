"""Phases in time: their state, their troubles and how to mend them, a proposal from the dates."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.planning.phases import PhaseState, phase_state, phase_troubles, stretches
from presales_desk.records.enums import MilestoneKind
from presales_desk.records.plan import Phase
from presales_desk.records.project import Milestone

P = "p"


def day(text: str):
    return dt.date.fromisoformat(f"2026-{text}")


def phase(name: str, start: str = "", end: str = ""):
    return Phase(
        project_id=P, name=name, start=day(start) if start else None, end=day(end) if end else None
    )


def date(name: str, kind: MilestoneKind, on: dt.date | None):
    return Milestone(project_id=P, name=name, kind=kind, day=on)


DEADLINE = date("投标截止", MilestoneKind.DEADLINE, day("12-20"))


@pytest.mark.parametrize(
    ("start", "end", "state"),
    [
        ("", "", PhaseState.OPEN),
        ("11-22", "", PhaseState.AHEAD),
        ("11-21", "", PhaseState.RUNNING),
        ("", "11-21", PhaseState.RUNNING),
        ("11-01", "11-20", PhaseState.OVER),
    ],
)
def test_a_phase_stands_somewhere_in_time(start, end, state):
    assert phase_state(phase("一", start, end), day("11-21")) is state


def test_phases_one_after_the_other_are_no_trouble():
    good = [phase("一", "09-01", "10-25"), phase("二", "10-26", "12-20"), phase("三", "12-21")]
    assert phase_troubles(good, [DEADLINE]) == ()


def test_a_phase_within_a_longer_one_before_the_last_overlaps_it():
    long, short = phase("一", "09-01", "10-30"), phase("二", "09-05", "09-10")
    third = phase("三", "09-20", "11-30")
    troubles = phase_troubles([long, short, third], [])
    assert [(t.finding.values["name"], t.finding.values["before"]) for t in troubles] == [
        ("二", "一"),
        ("三", "一"),
    ]
    assert troubles[1].days == {"start": day("10-31")}


def test_every_trouble_is_named_and_mended_by_its_own_days():
    reversed_, overlapping, past = (
        phase("零", "10-05", "09-01"),
        phase("二", "10-01", "10-30"),
        phase("三", "11-01", "12-25"),
    )
    first = phase("一", "09-01", "10-05")
    troubles = phase_troubles([first, reversed_, overlapping, past], [DEADLINE])
    assert [(t.finding.key, t.finding.record_id) for t in troubles] == [
        ("phase.reversed", reversed_.id),
        ("phase.overlap", overlapping.id),
        ("phase.past_deadline", past.id),
    ]
    mended = [
        p.but(**t.days)
        for p, t in zip(
            (reversed_, overlapping.but(start=day("10-06")), past), troubles, strict=True
        )
    ]
    assert (mended[0].start, mended[0].end) == (day("09-01"), day("10-05"))
    assert troubles[1].days == {"start": day("10-06")}
    assert mended[2].end == day("12-20")


def test_a_phase_that_cannot_be_shortened_is_only_named():
    (trouble,) = phase_troubles([phase("一", "09-01", "10-30"), phase("二", "10-01", "10-15")], [])
    assert trouble.finding.key == "phase.overlap"
    assert not trouble.days


def test_an_earlier_phase_out_of_order_does_not_overlap():
    assert phase_troubles([phase("二", "10-01", "10-30"), phase("一", "09-01", "09-20")], []) == ()


def test_a_phase_may_last_until_the_decision():
    decision = date("定标", MilestoneKind.DECISION, day("12-30"))
    assert phase_troubles([phase("三", "11-01", "12-30")], [DEADLINE, decision]) == ()
    (late,) = phase_troubles([phase("三", "11-01", "12-31")], [DEADLINE, decision])
    assert late.days == {"end": day("12-30")}


def test_a_phase_after_the_deadline_is_fine():
    assert phase_troubles([phase("讲标", "12-21", "12-30")], [DEADLINE]) == ()


def test_the_key_dates_of_the_tender_divide_the_time():
    dates = [
        date("技术交流", MilestoneKind.EXCHANGE, day("10-15")),
        date("内部例会", MilestoneKind.OTHER, day("10-20")),
        date("标书发售", MilestoneKind.TENDER, day("11-30")),
        date("答疑", MilestoneKind.EXCHANGE, day("11-30")),
        date("定标", MilestoneKind.DECISION, None),
        DEADLINE,
    ]
    found = stretches(dates, day("09-01"))
    assert [(s.start, s.end, s.until) for s in found] == [
        (day("09-01"), day("10-15"), "技术交流"),
        (day("10-16"), day("11-30"), "标书发售"),
        (day("12-01"), day("12-20"), "投标截止"),
    ]


DAYS = st.dates(dt.date(2026, 1, 1), dt.date(2027, 12, 31))


@given(st.lists(st.tuples(st.sampled_from(MilestoneKind), DAYS), max_size=12), DAYS)
def test_a_proposal_has_no_gap_and_no_trouble(kinds_and_days, first):
    dates = [date("某日", kind, on) for kind, on in kinds_and_days]
    found = stretches(dates, first)
    phases = [Phase(project_id=P, name=s.until, start=s.start, end=s.end) for s in found]
    assert phase_troubles(phases, dates) == ()
    assert all(b.start - a.end == dt.timedelta(days=1) for a, b in pairwise(found))

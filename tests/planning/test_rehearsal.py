"""A rehearsal's plan, clock and pace: no second lost, none counted while it pauses."""

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.method.keys import Section
from presales_desk.planning.pace import Pace, catch_up, lag_of, pace
from presales_desk.planning.run_clock import RunClock, by_segment, by_slide
from presales_desk.planning.run_plan import LISTENERS, QUESTIONS, plan_run
from presales_desk.records.enums import SlideKind
from presales_desk.records.outline import Slide

MINUTES = st.one_of(st.none(), st.floats(0.5, 20))
RANKS = count()
SLOTS = st.one_of(st.none(), st.integers(1, 240))


def a_slide(section, minutes=None, **fields):
    """A slide behind all that were made before it."""
    given = {"section": Section(section), "minutes": minutes, "rank": float(next(RANKS)), **fields}
    return Slide(outline_id="o", kind=SlideKind.BULLETS, **given)


SLIDES = st.lists(st.builds(a_slide, st.sampled_from(Section), MINUTES), max_size=30)


@st.composite
def runs(draw):
    """A plan, and what somebody does in a run of it: seconds that pass, then a gesture."""
    plan = plan_run(draw(SLIDES), draw(SLOTS))
    gesture = st.sampled_from(["go", "pause", "on", "back", "jump"])
    return plan, draw(st.lists(st.tuples(st.floats(0, 600), gesture), max_size=30))


def act(clock, gesture, now):
    if gesture == "go":
        return clock.going(now)
    if gesture == "pause":
        return clock.paused(now)
    steps = {"on": 1, "back": -1, "jump": 7}
    return clock.moved(clock.place + steps[gesture], now)


@given(runs())
def test_all_that_runs_is_counted_once_and_nothing_that_pauses(run):
    plan, gestures = run
    clock, now, expected = RunClock.for_plan(plan), 1000.0, 0.0

    for passed, gesture in gestures:
        expected += passed if clock.is_running else 0.0
        now += passed
        clock = act(clock, gesture, now)

    seconds = clock.seconds(now)
    assert sum(seconds) == pytest.approx(expected)
    assert sum(by_segment(plan, seconds).values()) == pytest.approx(expected)
    assert 0 <= clock.place < len(plan.stops)


@given(SLIDES, SLOTS)
def test_the_segments_take_as_long_as_their_stops_and_follow_the_method(slides, slot):
    plan = plan_run(slides, slot)

    assert plan.seconds == pytest.approx(sum(stop.seconds for stop in plan.stops))
    keys = [segment.key for segment in plan.segments]
    assert keys[0] == LISTENERS
    assert keys[-1] == QUESTIONS
    blocks = keys[1:-1]
    assert blocks == [section for section in Section if section in blocks]
    assert [s.slide_id for s in plan.stops if s.slide_id] == [
        slide.id for section in Section for slide in slides if slide.section is section
    ]


def test_without_a_deck_the_blocks_share_the_slot_and_the_opening_has_two_minutes():
    plan = plan_run([], 30)

    assert plan.seconds == 30 * 60
    planned = {segment.key: segment.seconds for segment in plan.segments}
    assert planned[LISTENERS] == 60
    assert planned[Section.OPENING] <= 120
    assert planned[Section.SOLUTION] == max(planned[block] for block in ("T", "Q", "C", "S1", "S2"))


def test_a_long_opening_is_cut_to_two_minutes_and_internal_slides_are_not_shown():
    cover, agenda = a_slide("opening", 1), a_slide("opening", 3)
    plan = plan_run([cover, agenda, a_slide("T", 4), a_slide("T", 4, internal=True)], None)

    opening, trends = plan.segments[1:3]
    assert (opening.seconds, trends.seconds) == (120, 240)
    assert [stop.seconds for stop in plan.stops[1:3]] == [30, 90]


def test_a_slide_without_minutes_takes_what_the_others_leave():
    planned, open_one = a_slide("T", 14), a_slide("Q")

    plan = plan_run([planned, open_one], 30)

    assert [segment.seconds for segment in plan.segments] == [60, 14 * 60, 10 * 60, 5 * 60]


def test_time_is_kept_by_slide():
    first, second = a_slide("T", 1), a_slide("T", 1)
    plan = plan_run([first, second], 10)
    clock = RunClock.for_plan(plan).going(0).moved(1, 50).moved(2, 80)

    seconds = clock.paused(95).seconds(500)

    assert by_slide(plan, seconds) == {first.id: 30, second.id: 15}
    assert by_segment(plan, seconds)["T"] == 45


@pytest.mark.parametrize(
    ("lag", "expected"),
    [
        (0, Pace.IN_TIME),
        (15, Pace.IN_TIME),
        (-15, Pace.IN_TIME),
        (-16, Pace.FAST),
        (16, Pace.SLOW),
        (180, Pace.SLOW),
        (181, Pace.OVER),
    ],
)
def test_a_quarter_of_a_minute_is_in_time_and_a_tenth_of_the_talk_is_too_long(lag, expected):
    assert pace(lag, 1800) is expected


def test_a_late_block_is_named_and_the_longest_one_to_come_is_to_be_shortened():
    plan = plan_run([a_slide("T", 3), a_slide("Q", 4), a_slide("C", 3), a_slide("S1", 7)], 30)
    clock = RunClock.for_plan(plan).going(0)
    for place, now in ((1, 52), (2, 242), (3, 528)):
        clock = clock.moved(place, now)

    seconds = clock.seconds(528 + 60)

    assert lag_of(plan, seconds, 3) == (52 - 60) + (190 - 180) + (286 - 240)
    saving = catch_up(plan, seconds, 3)
    assert (saving.late, saving.lost, saving.shorten, saving.save) == ("Q", 46, "S1", 48)
    assert catch_up(plan, seconds, len(plan.stops) - 1) is None

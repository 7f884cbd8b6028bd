"""The quick-response drill: no gap between questions, no answer longer than allowed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.planning.drill import COUNTDOWN_S, Drill


@given(st.integers(1, 12), st.floats(5, 60), st.lists(st.floats(0, 90), max_size=30), st.booleans())
def test_one_question_follows_the_other_at_once(count, limit, waits, at_once):
    now = 1000.0
    drill = Drill(count, limit).begun(now, at_once=at_once)
    fired_at = now if at_once else now + COUNTDOWN_S

    for wait in waits:
        now += wait
        before = drill.place
        drill = drill.ticked(now).answered(now) if not drill.is_over else drill
        if before < drill.place < count:
            fired_at = now
        assert drill.is_over or drill.since == fired_at
        assert all(0 <= lap <= limit for lap in drill.laps)
        assert drill.is_over == (drill.place == count)
    assert drill.seconds == pytest.approx(sum(drill.laps))


def test_it_counts_down_from_three_and_takes_no_answer_before():
    drill = Drill(2, 30).begun(0.0, at_once=False)

    assert [drill.countdown(now) for now in (0.0, 0.5, 1.0, 2.9, 3.0)] == [3, 3, 2, 1, 0]
    assert drill.answered(2.0) == drill
    assert drill.left(3.0) == 30
    assert drill.answered(5.0).laps == (2.0,)


def test_when_the_time_is_up_the_next_question_is_fired():
    drill = Drill(2, 30).begun(0.0, at_once=True)

    assert drill.ticked(29.9).place == 0
    later = drill.ticked(30.0)
    assert (later.place, later.since, later.left(30.0)) == (1, 30.0, 30)
    over = later.answered(41.0)
    assert (over.laps, over.is_over, over.since) == ((30, 11.0), True, None)

"""Long work in the window's own thread: what else happens between its steps."""

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from presales_desk.ui.first_paint import FirstPaint
from presales_desk.ui.turns import Turns, once_painted


@pytest.fixture
def turns(qapp):
    owner = QObject()
    yield Turns(owner)
    owner.deleteLater()


@pytest.fixture
def done():
    return []


@pytest.fixture
def steps(done):
    def work(*names):
        for name in names:
            done.append(name)
            yield

    return work


def test_nothing_is_done_in_the_turn_in_which_work_begins(turns, steps, done, qtbot):
    turns.begin(steps("a", "b"))
    assert done == []
    assert turns.is_at_work

    qtbot.waitUntil(lambda: not turns.is_at_work)
    assert done == ["a", "b"]


def test_other_things_happen_between_two_steps(turns, steps, done, qtbot):
    beat = QTimer(turns, interval=0)
    beat.timeout.connect(lambda: done.append("click"))
    beat.start()

    turns.begin(steps("a", "b", "c"))
    qtbot.waitUntil(lambda: not turns.is_at_work)

    assert "click" in done[done.index("a") : done.index("b")]
    assert "click" in done[done.index("b") : done.index("c")]


def test_who_cannot_wait_gets_the_rest_at_once(turns, steps, done, qtbot):
    turns.begin(steps("a", "b", "c"))
    qtbot.waitUntil(lambda: bool(done))

    turns.finish()

    assert done == ["a", "b", "c"]
    assert not turns.is_at_work


def test_newer_work_takes_the_place_of_what_is_left(turns, steps, done, qtbot):
    def interrupted():
        done.append("old")
        turns.begin(steps("new"))
        yield
        done.append("too old")

    turns.begin(interrupted())
    qtbot.waitUntil(lambda: not turns.is_at_work)

    assert done == ["old", "new"]


def test_the_last_step_may_begin_other_work(turns, steps, done, qtbot):
    def first():
        yield
        turns.begin(steps("next"))

    turns.begin(first())
    qtbot.waitUntil(lambda: not turns.is_at_work)

    assert done == ["next"]


def test_work_ends_with_its_owner(qapp, done, qtbot):
    owner = QObject()

    def work():
        done.append("a")
        owner.deleteLater()
        yield
        done.append("b")

    with qtbot.waitSignal(owner.destroyed):
        Turns(owner).begin(work())
    qtbot.wait(20)  # that nothing happens can only be waited for

    assert done == ["a"]


def test_a_mistake_in_a_step_is_not_made_again_and_again(turns, qtbot):
    def broken():
        yield
        raise ZeroDivisionError

    turns.begin(broken())
    with pytest.raises(ZeroDivisionError):
        turns.finish()
    turns.finish()

    assert not turns.is_at_work


def test_what_can_wait_is_done_after_what_shows_was_painted(turns, done, dressed, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    FirstPaint(widget).done.connect(lambda: done.append("painted"))
    widget.show()
    turns.begin(once_painted(lambda: done.append("the rest")))
    qtbot.waitUntil(lambda: not turns.is_at_work)

    assert done == ["painted", "the rest"]


def test_work_that_is_stopped_is_not_done(turns, done, qtbot):
    turns.begin(once_painted(lambda: done.append("late")))
    turns.stop()
    qtbot.wait(20)

    assert done == []
    assert not turns.is_at_work


def test_work_rests_while_the_window_has_other_work(turns, steps, done, qtbot):
    turns.begin(steps("a"))
    turns.rest(200)
    qtbot.wait(50)
    assert done == []

    qtbot.waitUntil(lambda: done == ["a"])

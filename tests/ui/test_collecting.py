"""Garbage is looked for on the window's thread, without holding the window up for long."""

from __future__ import annotations

import gc
import subprocess
import sys

import pytest

from presales_desk.ui.collecting import Collector


class Watch:
    """A clock that goes on by ``step`` seconds whenever it is asked."""

    def __init__(self, step):
        self.now, self.step = 0.0, step

    def __call__(self):
        self.now += self.step
        return self.now


@pytest.fixture
def looks(qapp):
    """The generations that were looked through, oldest first; each is due at once."""
    seen = []

    def note(phase, info):
        if phase == "stop":
            seen.append(info["generation"])

    thresholds = gc.get_threshold()
    gc.disable()
    gc.collect()
    gc.set_threshold(10, 1, 1)
    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)
    gc.set_threshold(*thresholds)
    gc.enable()


def look_often(collector, times):
    kept = []
    for _ in range(times):
        kept.append([[] for _ in range(100)])
        collector.look()


def test_what_is_new_is_looked_through_again_and_again(looks):
    look_often(Collector(Watch(0.001)), 5)

    assert len(looks) == 5


def test_after_a_long_look_through_everything_there_is_none_for_a_while(looks):
    clock = Watch(0.2)

    look_often(Collector(clock), 60)

    assert looks.count(2) == 1
    assert looks.count(1) > 10


def test_everything_is_looked_through_again_in_the_end(looks):
    clock = Watch(0.2)
    collector = Collector(clock)
    look_often(collector, 20)

    clock.now += 100
    look_often(collector, 1)

    assert looks.count(2) == 2


def test_every_class_of_events_is_made_before_a_widget_can_end_in_the_making():
    script = """
from PySide6 import QtGui
from presales_desk.ui.collecting import make_event_types
assert "QPlatformSurfaceEvent" not in vars(QtGui)
make_event_types()
assert "QPlatformSurfaceEvent" in vars(QtGui)
"""
    subprocess.run([sys.executable, "-c", script], check=True)

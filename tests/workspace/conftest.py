"""Workspaces on a real disk, and a clock that stands still until it is told to go on."""

import datetime as dt

import pytest

from presales_desk.workspace.workspace import Workspace


class Clock:
    """A clock that a test sets."""

    def __init__(self):
        self.moment = dt.datetime(2026, 11, 20, 9, 0, tzinfo=dt.UTC)

    def __call__(self):
        return self.moment

    def passes(self, **duration):
        self.moment += dt.timedelta(**duration)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "工作区"


@pytest.fixture
def opens(folder, clock):
    """Open the one workspace of the test as often as needed; all are closed at the end."""
    opened = []

    def open_one(**settings):
        workspace = Workspace.open(folder, **{"author": "李工", "clock": clock} | settings)
        opened.append(workspace)
        return workspace

    yield open_one
    for workspace in opened:
        workspace.close()


@pytest.fixture
def workspace(opens):
    return opens()

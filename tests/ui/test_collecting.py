"""Garbage is looked for on the window's thread alone while tasks run."""

import gc
import threading

import pytest

from presales_desk.ui.tasks import TaskRunner


class Cycle:
    """Something that only a collection finds; it notes the thread that found it."""

    def __init__(self, found):
        self.itself, self.found = self, found

    def __del__(self):
        self.found.append(threading.current_thread())


@pytest.fixture
def runner(qapp):
    made = TaskRunner()
    yield made
    made.close()


def test_what_a_worker_drops_is_collected_on_the_windows_thread(runner, qtbot):
    found = []

    def work(job):
        for _ in range(5_000):
            Cycle(found)
        return [[] for _ in range(50_000)]

    done = []
    runner.run(work, "making garbage", done=done.append, failed=pytest.fail)
    qtbot.waitUntil(lambda: bool(done))
    qtbot.waitUntil(lambda: bool(found))

    assert set(found) == {threading.main_thread()}


def test_python_collects_by_itself_when_no_task_can_run_any_more(runner, qtbot):
    done = []
    runner.run(lambda job: 1, "anything", done=done.append, failed=pytest.fail)
    qtbot.waitUntil(lambda: bool(done))
    assert not gc.isenabled()

    runner.close()

    assert gc.isenabled()

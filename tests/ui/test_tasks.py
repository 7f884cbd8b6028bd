"""Background work: it reports, stops, fails in words, and never touches the window's thread."""

import threading
from functools import partial

import pytest
from PySide6.QtCore import QObject

from presales_desk.actions.planned import Planned
from presales_desk.errors import NotReadError
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.project import Project
from presales_desk.ui.collecting import end
from presales_desk.ui.status_bar import TASK_DELAY_MS, StatusBar, TaskStrip
from presales_desk.ui.tasks import TaskRunner
from presales_desk.workspace.workspace import WORKSPACE
from tests.ui.notes_page import PAGES


@pytest.fixture
def runner(qapp):
    runner = TaskRunner()
    yield runner
    runner.close()


@pytest.fixture
def engineer(employ):
    return employ(pages=PAGES)


def unexpected(*_):
    raise AssertionError


def test_the_work_is_done_elsewhere_and_its_result_is_handed_over_here(runner, qtbot):
    seen = []

    def done(thread):
        seen.append((thread, threading.current_thread()))

    task = runner.run(lambda job: threading.current_thread(), "t", done=done, failed=unexpected)
    with qtbot.waitSignal(task.ended):
        pass

    [(worker, here)] = seen
    assert worker is not here
    assert here is threading.main_thread()


def test_cancelled_work_stops_at_its_next_step_and_says_nothing(runner, qtbot):
    cancelled, steps = threading.Event(), []

    def work(job):
        job.step(0, 2, "一")
        steps.append(1)
        assert cancelled.wait(5)
        job.step(1, 2, "二")
        steps.append(2)

    task = runner.run(work, "t", done=unexpected, failed=unexpected)
    with qtbot.waitSignal(task.ended):
        qtbot.waitUntil(lambda: steps == [1])
        task.cancel()
        cancelled.set()

    assert steps == [1]


def test_a_refusal_is_handed_over_to_be_shown(runner, qtbot):
    errors = []

    def work(job):
        raise NotReadError(name="标书.pdf", reason="missing")

    task = runner.run(work, "t", done=unexpected, failed=errors.append)
    with qtbot.waitSignal(task.ended):
        pass

    assert [type(error) for error in errors] == [NotReadError]


def test_a_bug_in_the_work_surfaces_on_the_windows_thread(runner, qtbot):
    with qtbot.captureExceptions() as bugs:
        task = runner.run(lambda job: 1 / 0, "t", done=unexpected, failed=unexpected)
        with qtbot.waitSignal(task.ended):
            pass

    assert [kind for kind, *_ in bugs] == [ZeroDivisionError]


def test_closing_waits_for_running_work_and_starts_no_more(runner):
    begun, finished = threading.Event(), []

    def work(job):
        begun.set()
        finished.append(True)

    runner.run(work, "t", done=unexpected, failed=unexpected)
    assert begun.wait(5)
    runner.close()
    assert finished

    late = runner.run(unexpected, "t", done=unexpected, failed=unexpected)
    assert late.cancelled


def test_a_runner_that_is_to_end_soon_does_not_keep_the_window_waiting(qtbot):
    ended, begun, let_go = [], threading.Event(), threading.Event()
    runner = TaskRunner(workers=1, at_end=lambda: ended.append(True))

    def work(job):
        begun.set()
        assert let_go.wait(5)

    runner.run(work, "t", done=unexpected, failed=unexpected)
    assert begun.wait(5)

    with qtbot.waitSignal(runner.destroyed):
        runner.close_soon()
        assert not ended  # the window goes on while the work has not ended
        assert runner.run(unexpected, "t", done=unexpected, failed=unexpected).cancelled
        let_go.set()
    assert ended


def test_what_an_action_plans_becomes_one_edit_before_its_value_is_shown(engineer):
    seen = []

    def work(reader, job):
        assert reader.find(Project) == []
        projects = [Project(name="甲"), Project(name="乙")]
        changes = tuple(Insert(project) for project in projects)
        return Planned(Label("project.new", name="甲"), changes, WORKSPACE, len(projects))

    engineer.desk.run(work, "t", lambda value: seen.append((value, engineer.finds(Project))))
    engineer.waits(lambda: bool(seen))

    value, projects = seen[0]
    assert (value, len(projects)) == (2, 2)
    engineer.runs("window.undo")
    assert engineer.finds(Project) == []


class Asker(QObject):
    """Wants to know, and is gone by the time it is told."""

    def take(self, about, value):
        raise AssertionError(about, value)


def test_who_is_gone_with_its_page_is_not_told_whatever_it_keeps_in_mind(engineer):
    asker = Asker()

    engineer.desk.run(lambda reader, job: 1, "t", partial(asker.take, "about"))
    end(asker)
    engineer.waits_for_tasks()


def test_a_plan_that_is_refused_shows_why_and_hands_over_nothing(engineer):
    engineer.has_project(name="甲", code="PS-1")

    def work(reader, job):
        change = Insert(Project(name="乙", code="PS-1"))
        return Planned(Label("project.new", name="乙"), (change,), WORKSPACE, None)

    engineer.desk.run(work, "t", unexpected)
    engineer.waits(lambda: engineer.message != "")

    assert "PS-1" in engineer.message


def test_the_status_bar_shows_slow_work_and_stops_it(runner, qtbot):
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show()
    go_on = threading.Event()

    def work(job):
        job.step(3, 10, "第 3 页")
        assert go_on.wait(5)
        job.step(4, 10, "第 4 页")

    runner.task_started.connect(bar.show_task)
    task = runner.run(work, "正在生成 PPT", done=unexpected, failed=unexpected)
    [strip] = bar.findChildren(TaskStrip)
    assert not strip.isVisible(), "quick work is not shown"
    qtbot.waitUntil(strip.isVisible, timeout=TASK_DELAY_MS + 2000)
    qtbot.waitUntil(lambda: strip.text() == "正在生成 PPT·3/10·第 3 页")

    with qtbot.waitSignal(task.ended):
        strip.cancel.click()
        go_on.set()
    qtbot.waitUntil(lambda: bar.findChildren(TaskStrip) == [])


def test_an_action_hands_over_its_own_edit_even_when_another_followed_at_once(engineer):
    desk, got, follow = engineer.desk, [], Label("project.new", name="B")

    def work(reader, job):
        first = Project(name="A")
        return Planned(Label("project.new", name="A"), (Insert(first),), WORKSPACE, first.name)

    def answer(edit):
        if edit.label != follow:
            desk.apply(follow, Insert(Project(name="B")), scope=WORKSPACE)

    desk.edited.connect(answer)
    desk.run_edit(work, "t", lambda value, edit: got.append((value, edit.label.values["name"])))
    engineer.waits_for_tasks()

    assert got == [("A", "A")]
    assert desk.workspace.undoable(WORKSPACE).label == follow

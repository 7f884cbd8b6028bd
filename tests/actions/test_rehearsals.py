"""Runs, ratings, notes and drills of an exchange, as they are stored."""

import pytest

from presales_desk.actions.exchange_rows import add_row
from presales_desk.actions.rehearsals import (
    add_note,
    begin_run,
    delete_run,
    keep_run,
    notes_of,
    rate_run,
    read_talk,
    runs_of,
    store_drill,
)
from presales_desk.records.enums import RehearsalWay
from presales_desk.records.exchange import Exchange
from presales_desk.records.questions import Question
from presales_desk.records.rehearsal import Rehearsal, RehearsalNote
from tests.actions.exchanges import NOON, an_exchange


@pytest.fixture
def talk(workspace):
    return read_talk(workspace, an_exchange(workspace, slot_minutes=20).id)


@pytest.fixture
def run(workspace, talk):
    return begin_run(talk, RehearsalWay.ALONE, NOON).applied(workspace)


def test_a_talk_is_timed_by_its_slides_and_the_slot_of_the_exchange(talk):
    assert [segment.key for segment in talk.plan.segments] == ["listeners", "T", "S1", "questions"]
    assert talk.plan.seconds == 20 * 60


def test_an_exchange_without_a_talk_is_rehearsed_by_segments(workspace):
    talk = read_talk(workspace, an_exchange(workspace, outline_id=None).id)

    assert talk.slides == ()
    assert [segment.key for segment in talk.plan.segments][1] == "opening"
    assert talk.plan.seconds == 30 * 60


def test_a_run_counts_as_broken_off_until_it_is_finished(workspace, talk, run):
    assert (run.planned_seconds, run.finished) == (1200, False)

    keep_run(workspace, run, talk.plan, (60, 130, 0, 0), finished=False).applied(workspace)
    (kept,) = runs_of(workspace, talk.exchange.id)
    assert kept.seconds == {"listeners": 60, "T": 130, "S1": 0, "questions": 0}
    assert kept.slide_seconds == {talk.slides[0].id: 130}

    keep_run(workspace, run, talk.plan, (60, 130, 90, 5), finished=True).applied(workspace)
    assert workspace.get(Rehearsal, run.id).finished


def test_a_run_that_was_undone_is_not_brought_back_by_its_clock(workspace, talk, run):
    workspace.undo(run.project_id)

    assert keep_run(workspace, run, talk.plan, (1, 0, 0, 0), finished=True).changes == ()


def test_the_five_points_are_rated_and_a_second_click_takes_it_back(workspace, run):
    rated = rate_run(run, "time", 2).applied(workspace)
    assert rated.ratings == {"time": 2}
    again = rate_run(rated, "time", 4).applied(workspace)
    assert rate_run(again, "time", 4).applied(workspace).ratings == {}


def test_notes_stand_by_their_second_and_go_with_their_run(workspace, talk, run):
    add_note(run, 250.9, talk.slides[0].id, "字太多").applied(workspace)
    add_note(run, 30, "", "笑一笑").applied(workspace)

    assert [(note.second, note.text) for note in notes_of(workspace, run.id)] == [
        (30, "笑一笑"),
        (250, "字太多"),
    ]
    delete_run(workspace, run).applied(workspace)
    assert workspace.count(RehearsalNote) == 0


def test_a_drill_is_kept_and_counted_for_each_question(workspace, talk):
    exchange = workspace.get(Exchange, talk.exchange.id)
    fired = [
        add_row(
            workspace, Question, exchange.project_id, exchange_id=exchange.id, text=text
        ).applied(workspace)
        for text in ("为什么贵？", "要多久？")
    ]

    store_drill(exchange, fired, 41.25, planned_seconds=60, moment=NOON).applied(workspace)

    (drill,) = runs_of(workspace, exchange.id)
    assert (drill.way, drill.questions, drill.seconds) == ("drill", 2, {"questions": 41.2})
    assert {each.drilled for each in workspace.find(Question)} == {1}
    workspace.undo(exchange.project_id)
    assert {each.drilled for each in workspace.find(Question)} == {0}

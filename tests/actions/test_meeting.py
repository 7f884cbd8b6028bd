"""What happens in a meeting is stored line by line, so that a crash loses nothing."""

import datetime as dt

import pytest

from presales_desk.actions.exchange_rows import add_row
from presales_desk.actions.meeting import (
    LineKind,
    add_meeting_note,
    begin_point,
    change_line,
    current_point,
    delete_line,
    end_meeting,
    log_interest,
    log_promise,
    log_question,
    mark_present,
    next_point,
    read_log,
    start_meeting,
)
from presales_desk.method.keys import QuestionKind
from presales_desk.records.enums import ExchangeState
from presales_desk.records.exchange import AgendaItem, Attendee, Exchange, Interest
from presales_desk.records.people import Stakeholder
from presales_desk.records.project import Milestone
from presales_desk.records.questions import Question
from presales_desk.workspace.workspace import Workspace
from tests.actions.exchanges import NOON, an_exchange


@pytest.fixture
def exchange(workspace):
    return an_exchange(workspace)


def after(minutes):
    return NOON + dt.timedelta(minutes=minutes)


def test_a_meeting_runs_until_it_is_ended_and_its_key_date_is_then_done(workspace, exchange):
    running = start_meeting(workspace, exchange, NOON).applied(workspace)
    assert (running.state, running.started) == (ExchangeState.RUNNING, NOON)
    assert workspace.get(Exchange, exchange.id) == running

    held = end_meeting(workspace, running, after(40)).applied(workspace)
    assert (held.state, held.ended) == (ExchangeState.HELD, after(40))
    assert workspace.get(Milestone, exchange.milestone_id).done


def test_a_meeting_that_was_ended_too_early_goes_on_from_its_beginning(workspace, exchange):
    running = start_meeting(workspace, exchange, NOON).applied(workspace)
    held = end_meeting(workspace, running, after(5)).applied(workspace)

    again = start_meeting(workspace, held, after(6)).applied(workspace)

    assert (again.started, again.ended) == (NOON, None)
    assert not workspace.get(Milestone, exchange.milestone_id).done


def test_one_key_logs_a_line_and_its_words_can_follow(workspace, exchange):
    (xu,) = workspace.find(Stakeholder, name="许峰")
    log_question(workspace, exchange, QuestionKind.TRAP, after(3)).applied(workspace)
    log_promise(workspace, exchange, after(5)).applied(workspace)
    log_interest(workspace, exchange, after(9)).applied(workspace)

    newest, promise, question = read_log(workspace, exchange.id)
    assert [line.kind for line in (newest, promise, question)] == [
        LineKind.INTEREST,
        LineKind.PROMISE,
        LineKind.QUESTION,
    ]
    assert question.record.kind is QuestionKind.TRAP

    change_line(question, text="为什么比A贵？", stakeholder_id=xu.id).applied(workspace)
    delete_line(workspace, newest).applied(workspace)

    assert [line.text for line in read_log(workspace, exchange.id)] == ["", "为什么比A贵？"]
    assert workspace.find(Question)[0].stakeholder_id == xu.id
    assert workspace.count(Interest) == 0


def test_expected_questions_are_not_in_the_log(workspace, exchange):
    expected = {"exchange_id": exchange.id, "text": "也许会问"}
    add_row(workspace, Question, exchange.project_id, **expected).applied(workspace)

    assert read_log(workspace, exchange.id) == []


def test_the_agenda_goes_from_point_to_point(workspace, exchange):
    def agenda():
        return workspace.find(AgendaItem, exchange_id=exchange.id)

    assert current_point(agenda()) is None
    begin_point(next_point(agenda()), NOON).applied(workspace)
    assert current_point(agenda()).text == "方案"
    begin_point(next_point(agenda()), after(12)).applied(workspace)

    assert current_point(agenda()).text == "答疑"
    assert next_point(agenda()) is None


def test_who_came_is_ticked_and_unticked(workspace, exchange):
    first = workspace.find(Attendee)[0]
    came = mark_present(first, present=True).applied(workspace)
    assert workspace.get(Attendee, first.id).present is True
    mark_present(came, present=None).applied(workspace)
    assert workspace.get(Attendee, first.id).present is None


def test_notes_are_lines_with_their_time(workspace, exchange):
    noted = add_meeting_note(exchange, "投影仪坏了", after(1)).applied(workspace)
    add_meeting_note(noted, "改用\n白板", after(2)).applied(workspace)

    assert workspace.get(Exchange, exchange.id).note == "12:01 投影仪坏了\n12:02 改用 白板"


def test_nothing_is_lost_when_the_program_dies_in_mid_meeting(workspace, exchange, tmp_path):
    start_meeting(workspace, exchange, NOON).applied(workspace)
    log_question(workspace, exchange, QuestionKind.ABILITY, after(1)).applied(workspace)
    workspace.close()

    again = Workspace.open(tmp_path / "workspace", author="林晓")
    try:
        running = again.get(Exchange, exchange.id)
        assert (running.state, running.started) == (ExchangeState.RUNNING, NOON)
        assert len(read_log(again, exchange.id)) == 1
    finally:
        again.close()

"""Exchanges as actions: their key dates, their people, what they leave over, their files."""

import datetime as dt

import pytest

from presales_desk.actions.attendees import (
    add_listener,
    change_attendee,
    proposed_listeners,
    set_colleagues,
    set_listeners,
)
from presales_desk.actions.exchange_files import (
    attach_to_exchange,
    files_of,
    tie_files,
)
from presales_desk.actions.exchange_rows import add_row, delete_rows, move_row, paste_rows
from presales_desk.actions.exchanges import (
    change_exchange,
    delete_exchange,
    exchanges_of,
    new_exchange,
    prepare_milestone,
    read_exchanges,
    unprepared,
)
from presales_desk.actions.follow_ups import change_follow_up, handle, move, waive
from presales_desk.actions.milestones import delete_milestones
from presales_desk.actions.preparation import (
    add_item,
    change_aspect,
    change_item,
    delete_items,
    read_preparation,
    tick_met,
    turn_method,
)
from presales_desk.errors import ReasonMissingError
from presales_desk.planning.follow_ups import carried
from presales_desk.records.base import Insert
from presales_desk.records.enums import (
    ExchangeForm,
    ExchangeState,
    FollowUpState,
    LeftoverKind,
    MaterialKind,
    MilestoneKind,
)
from presales_desk.records.exchange import AgendaItem, Attendee, Exchange, Preparation
from presales_desk.records.findings import Label
from presales_desk.records.follow_ups import Leftover, Promise
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue
from presales_desk.records.people import AUDIENCE, Stakeholder
from presales_desk.records.plan import Phase
from presales_desk.records.project import Milestone, Project
from presales_desk.records.questions import Question
from presales_desk.records.summary import Attachment, Link
from presales_desk.workspace.workspace import WORKSPACE, Workspace

TODAY = dt.date(2026, 11, 20)
MOMENT = dt.datetime(2026, 11, 20, 9, 30)  # noqa: DTZ001 (local time, as the window gives it)


@pytest.fixture
def workspace(tmp_path):
    opened = Workspace.open(tmp_path / "workspace", author="林晓")
    yield opened
    opened.close()


@pytest.fixture
def project(workspace):
    project = Project(name="四级组网", customer="G集团")
    workspace.apply(Label("project.new", name=project.name), Insert(project), scope=WORKSPACE)
    return project


@pytest.fixture
def has(workspace, project):
    def put(*records):
        label = Label("project.new", name="准备")
        workspace.apply(label, *map(Insert, records), scope=project.id)
        return records[0]

    return put


@pytest.fixture
def exchange(workspace, project):
    return new_exchange(workspace, project.id).applied(workspace)


def said(planned):
    """Return how the journal calls an edit; every label has its words in both languages."""
    assert catalogue("en").label(planned.label)
    return catalogue("zh").label(planned.label)


# Arranging


def test_an_exchange_is_arranged_together_with_its_key_date(workspace, project, exchange):
    (milestone,) = workspace.find(Milestone)
    assert exchange.milestone_id == milestone.id
    assert (milestone.kind, milestone.name) == (MilestoneKind.EXCHANGE, "正式交流1")
    workspace.undo(project.id)
    assert not workspace.find(Exchange)
    assert not workspace.find(Milestone)


def test_exchanges_are_numbered_in_the_language_of_the_project(workspace):
    project = Project(name="Pilot", language="en")
    workspace.apply(Label("project.new", name="Pilot"), Insert(project), scope=WORKSPACE)
    new_exchange(workspace, project.id).applied(workspace)
    side = new_exchange(workspace, project.id, ExchangeForm.INFORMAL).applied(workspace)
    second = new_exchange(workspace, project.id).applied(workspace)
    assert [side.name, second.name] == ["Informal exchange 1", "Exchange 2"]
    assert second.number == 3


def test_a_key_date_that_is_over_becomes_a_held_exchange(workspace, project, has):
    date = Milestone(project_id=project.id, name="交流一", kind=MilestoneKind.EXCHANGE, done=True)
    has(date)
    assert unprepared(workspace, project.id) == [date]
    exchange = prepare_milestone(workspace, date).applied(workspace)
    assert exchange.state is ExchangeState.HELD
    assert not unprepared(workspace, project.id)


def test_day_name_and_end_are_those_of_the_key_date(workspace, exchange):
    wanted = {"day": TODAY, "time": "14:00", "name": "方案交流", "state": ExchangeState.HELD}
    planned = change_exchange(workspace, exchange, wanted)
    planned.applied(workspace)
    (milestone,) = workspace.find(Milestone)
    assert (milestone.name, milestone.day, milestone.time) == ("方案交流", TODAY, "14:00")
    assert milestone.done
    assert said(planned) == "“方案交流”的日期"
    back = workspace.get(Exchange, exchange.id)
    change_exchange(workspace, back, {"state": ExchangeState.PLANNED}).applied(workspace)
    assert not workspace.find(Milestone)[0].done


def test_a_key_date_with_a_name_of_its_own_keeps_it(workspace, project, has):
    date = Milestone(project_id=project.id, name="见客户", kind=MilestoneKind.EXCHANGE)
    exchange = Exchange(project_id=project.id, number=1, name="交流一", milestone_id=date.id)
    has(date, exchange)
    change_exchange(workspace, exchange, {"name": "方案交流"}).applied(workspace)
    assert workspace.find(Milestone)[0].name == "见客户"


def test_an_exchange_whose_key_date_was_deleted_gets_a_new_one(workspace, project, exchange):
    delete_milestones(workspace, project.id, [exchange.milestone_id]).applied(workspace)
    orphan = workspace.get(Exchange, exchange.id)
    assert orphan.milestone_id is None

    change_exchange(workspace, orphan, {"day": TODAY}).applied(workspace)
    (milestone,) = workspace.find(Milestone)
    assert workspace.get(Exchange, exchange.id).milestone_id == milestone.id


def test_deleting_takes_all_of_the_exchange_and_leaves_what_is_the_projects(
    workspace, project, exchange, has
):
    own = {"project_id": project.id, "exchange_id": exchange.id}
    has(
        AgendaItem(**own, text="现状"),
        Leftover(**own, text="回退"),
        Promise(**own, text="寄样机"),
        Question(**own, text="谁担责？"),
    )
    delete_exchange(workspace, exchange).applied(workspace)
    for kind in (Exchange, Milestone, AgendaItem, Leftover):
        assert not workspace.find(kind)
    assert workspace.find(Promise)[0].exchange_id is None
    assert workspace.find(Question)[0].exchange_id is None
    workspace.undo(project.id)
    assert workspace.find(Promise)[0].exchange_id == exchange.id
    assert workspace.find(Leftover)


def test_exchanges_are_read_in_the_order_of_their_days(workspace, project):
    late, soon = (new_exchange(workspace, project.id).applied(workspace) for _ in range(2))
    change_exchange(workspace, late, {"day": dt.date(2026, 12, 1)}).applied(workspace)
    change_exchange(workspace, soon, {"day": TODAY}).applied(workspace)
    assert [each.id for each in exchanges_of(workspace, project.id)] == [soon.id, late.id]
    records = read_exchanges(workspace, project.id)
    assert records.day(records.exchanges[0]) == TODAY


# Left over


@pytest.fixture
def left(project, exchange, has):
    return has(Leftover(project_id=project.id, exchange_id=exchange.id, text="回退演练"))


def test_the_three_gestures_and_the_way_back(workspace, project, exchange, left):
    second = new_exchange(workspace, project.id).applied(workspace)

    def here(one):
        records = read_exchanges(workspace, project.id)
        return [item.text for item in carried(records, one)]

    assert here(second) == ["回退演练"]
    handled = handle(left, TODAY)
    handled.applied(workspace)
    assert here(second) == []
    assert said(handled) == "“回退演练”已处理"

    again = {"state": FollowUpState.OPEN}
    change_follow_up(workspace.get(Leftover, left.id), again, TODAY).applied(workspace)
    assert here(second) == ["回退演练"]

    waive(workspace.get(Leftover, left.id), "客户不再要求", TODAY).applied(workspace)
    stored = workspace.get(Leftover, left.id)
    assert (stored.state, stored.reason, stored.closed) == (
        FollowUpState.WAIVED,
        "客户不再要求",
        TODAY,
    )
    assert here(second) == []


def test_nothing_is_given_up_without_a_reason(left):
    with pytest.raises(ReasonMissingError):
        waive(left, "  ", TODAY)


def test_moving_without_a_later_exchange_arranges_one(workspace, project, exchange, left):
    planned = move(workspace, left, None)
    third = planned.applied(workspace)
    assert "顺延" in said(planned)
    stored = workspace.get(Leftover, left.id)
    assert (stored.state, stored.carried_to) == (FollowUpState.MOVED, third.id)
    workspace.undo(project.id)
    assert workspace.count(Exchange) == 1
    assert workspace.get(Leftover, left.id).state is FollowUpState.OPEN


def test_a_state_that_is_typed_sets_the_day(workspace, left):
    change_follow_up(left, {"state": FollowUpState.HANDLED}, TODAY).applied(workspace)
    assert workspace.get(Leftover, left.id).closed == TODAY
    closed = workspace.get(Leftover, left.id)
    change_follow_up(closed, {"state": FollowUpState.OPEN}, TODAY).applied(workspace)
    assert workspace.get(Leftover, left.id).closed is None


def test_rows_are_added_pasted_moved_and_deleted(workspace, project, exchange):
    own = {"exchange_id": exchange.id}
    first = add_row(workspace, AgendaItem, project.id, text="现状", **own)
    first.applied(workspace)
    assert said(first) == "新增议程项“现状”"
    given = {"project_id": project.id, **own}
    new = [{"text": "方案"}, {"text": "答疑", "minutes": 30.0}]
    paste_rows(workspace, AgendaItem, given, [], new).applied(workspace)

    def rows():
        return [each.text for each in workspace.find(AgendaItem)]

    assert rows() == ["现状", "方案", "答疑"]
    last = workspace.find(AgendaItem)[-1]
    move_row(workspace, last, -1, **own).applied(workspace)
    assert rows() == ["现状", "答疑", "方案"]
    delete_rows(workspace, AgendaItem, project.id, [last.id]).applied(workspace)
    assert rows() == ["现状", "方案"]


# Preparing


def test_an_item_is_stored_when_it_is_ticked_for_the_first_time(workspace, exchange):
    def row():
        steps = read_preparation(workspace, exchange.id, TODAY).steps
        theme = next(step for step in steps if step.key == "theme")
        return theme.rows[0]

    ticked = change_item(workspace, row(), {"done": True}, TODAY)
    ticked.applied(workspace)
    assert said(ticked) == "“符合所处销售阶段”已完成"
    assert (row().item, row().done) == ("theme_checks.stage", TODAY)
    change_item(workspace, row(), {"owner": "林晓"}, TODAY).applied(workspace)
    assert workspace.count(Preparation) == 1
    delete_items(workspace, exchange.project_id, [row().id]).applied(workspace)
    assert row().done is None
    assert not workspace.count(Preparation)


def test_what_records_show_is_ticked_in_one_step(workspace, project, exchange, has):
    person = has(Stakeholder(project_id=project.id, name="许峰", unit="中心", stance=40))
    set_listeners(workspace, exchange, [person.id]).applied(workspace)
    step = read_preparation(workspace, exchange.id, TODAY).steps[1]
    assert tick_met(workspace, step.met(), TODAY).applied(workspace) == 2
    assert read_preparation(workspace, exchange.id, TODAY).steps[1].done == 2
    workspace.undo(project.id)
    assert read_preparation(workspace, exchange.id, TODAY).steps[1].done == 0


def test_own_items_ways_and_aspects(workspace, exchange):
    add_item(workspace, exchange, "material", "备用U盘").applied(workspace)
    change_aspect(exchange, "customer", "看了年报").applied(workspace)
    stored = workspace.get(Exchange, exchange.id)
    turn_method(stored, "reading").applied(workspace)
    stored = workspace.get(Exchange, exchange.id)
    assert stored.aspects == {"customer": "看了年报"}
    assert stored.methods == ("reading",)
    turn_method(stored, "reading").applied(workspace)
    change_aspect(workspace.get(Exchange, exchange.id), "customer", "").applied(workspace)
    stored = workspace.get(Exchange, exchange.id)
    assert (stored.aspects, stored.methods) == ({}, ())


# Listeners


def test_somebody_new_becomes_a_stakeholder(workspace, exchange):
    planned = add_listener(workspace, exchange, "潘教授 评审专家")
    attendee = planned.applied(workspace)
    (person,) = workspace.find(Stakeholder)
    assert (person.name, person.title, attendee.stakeholder_id) == ("潘教授", "评审专家", person.id)
    again = add_listener(workspace, exchange, "潘教授")
    assert not again.changes
    assert again.value.id == attendee.id


def test_a_name_with_spaces_stays_whole(workspace, exchange):
    add_listener(workspace, exchange, "Xu Feng, head of the centre").applied(workspace)
    add_listener(workspace, exchange, "Gao Jianping").applied(workspace)
    people = {person.name: person.title for person in workspace.find(Stakeholder)}
    assert people == {"Xu Feng": "head of the centre", "Gao Jianping": ""}


def test_what_holds_beyond_the_exchange_goes_to_the_person(workspace, exchange):
    attendee = add_listener(workspace, exchange, "许峰").applied(workspace)
    change_attendee(workspace, attendee, {"doubts": "怕担责"}).applied(workspace)
    change_attendee(workspace, attendee, {"expects": "责任界面"}).applied(workspace)
    assert workspace.find(Stakeholder)[0].doubts == "怕担责"
    assert workspace.find(Attendee)[0].expects == "责任界面"


def test_who_stays_on_the_list_keeps_what_is_noted(workspace, project, exchange, has):
    one, two = (Stakeholder(project_id=project.id, name=name) for name in ("许峰", "罗静"))
    has(one, two)
    set_listeners(workspace, exchange, [one.id]).applied(workspace)
    change_attendee(workspace, workspace.find(Attendee)[0], {"part": "主持"}).applied(workspace)
    set_listeners(workspace, exchange, [one.id, two.id]).applied(workspace)
    assert [each.part for each in workspace.find(Attendee)] == ["主持", ""]
    set_listeners(workspace, exchange, [two.id]).applied(workspace)
    assert [each.stakeholder_id for each in workspace.find(Attendee)] == [two.id]


def test_our_people_and_listeners_are_kept_apart(workspace, project, exchange, has):
    person = has(Stakeholder(project_id=project.id, name="许峰"))
    set_listeners(workspace, exchange, [person.id]).applied(workspace)
    set_colleagues(workspace, exchange, ["林晓", "王磊"]).applied(workspace)
    set_colleagues(workspace, exchange, ["王磊"]).applied(workspace)
    assert [each.colleague for each in workspace.find(Attendee)] == ["", "王磊"]


def test_the_listeners_of_the_phase_are_proposed(workspace, project, exchange, has):
    phase = Phase(project_id=project.id, name="树立标准")
    one, two = (Stakeholder(project_id=project.id, name=name) for name in ("许峰", "罗静"))
    link = Link(project_id=project.id, source_id=phase.id, target_id=one.id, role=AUDIENCE)
    has(phase, one, two, link)
    change_exchange(workspace, exchange, {"phase_id": phase.id}).applied(workspace)
    stored = workspace.get(Exchange, exchange.id)
    assert [each.name for each in proposed_listeners(workspace, stored, TODAY)] == ["许峰"]
    set_listeners(workspace, stored, [one.id]).applied(workspace)
    assert not proposed_listeners(workspace, stored, TODAY)


# Files


def test_files_are_kept_with_the_exchange(workspace, project, exchange, tmp_path):
    file = tmp_path / "讲稿 最终版.txt"
    file.write_text("一页", encoding="utf-8")

    attach_to_exchange(
        workspace, exchange, [file], Unattended(), kind=MaterialKind.OURS, moment=MOMENT
    ).applied(workspace)

    (attachment,) = files_of(workspace, exchange.id)
    assert attachment.name == "讲稿 最终版.txt"
    assert workspace.attachments.read(attachment.sha256).decode() == "一页"


def test_files_of_the_project_are_tied_and_untied(workspace, project, exchange, has):
    file = has(Attachment(project_id=project.id, name="纪要.md", sha256="0" * 64, size=1))
    assert tie_files(workspace, exchange, [file.id]).applied(workspace) == 1
    assert files_of(workspace, exchange.id) == [file]
    tie_files(workspace, exchange, []).applied(workspace)
    assert not files_of(workspace, exchange.id)
    assert workspace.find(Attachment) == [file]


def test_advice_is_carried_like_an_issue(workspace, project, exchange, has):
    has(
        Leftover(
            project_id=project.id,
            exchange_id=exchange.id,
            kind=LeftoverKind.ADVICE,
            text="先讲责任界面",
        )
    )
    second = new_exchange(workspace, project.id).applied(workspace)
    state = read_preparation(workspace, second.id, TODAY)
    assert [item.text for item in state.carried] == ["先讲责任界面"]
    assert not state.targets

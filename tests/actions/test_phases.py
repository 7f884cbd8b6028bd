"""Phases, listeners and strengths in them, exit tripwires."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from presales_desk.actions.phases import (
    add_phase,
    change_phase,
    change_showing,
    delete_phases,
    mend_phase,
    move_phase,
    propose_phases,
    redefine,
    redefined,
    turn_basis,
    turn_listener,
    turn_showing,
)
from presales_desk.actions.plans import plan_of
from presales_desk.actions.tripwires import (
    add_tripwire,
    change_tripwire,
    delete_tripwires,
    paste_tripwires,
)
from presales_desk.method.keys import AdjustmentKind, Quadrant
from presales_desk.records.base import Insert
from presales_desk.records.competition import Competitor, SwotItem
from presales_desk.records.enums import MilestoneKind, TripwireKind
from presales_desk.records.findings import Label
from presales_desk.records.people import Stakeholder
from presales_desk.records.plan import Adjustment, Phase, Showing, Tripwire
from presales_desk.records.project import Milestone, Project
from presales_desk.records.summary import Link
from presales_desk.workspace.workspace import WORKSPACE, Workspace

TODAY = dt.date(2026, 11, 21)
P = "p"
PERSON = Stakeholder(project_id=P, name="许峰")
RIVAL = Competitor(project_id=P, name="A 公司")
STRENGTH = SwotItem(project_id=P, quadrant=Quadrant.STRENGTHS, text="技术路线 Y")
DATES = (
    Milestone(
        project_id=P, name="技术交流", kind=MilestoneKind.EXCHANGE, day=dt.date(2026, 10, 15)
    ),
    Milestone(
        project_id=P, name="投标截止", kind=MilestoneKind.DEADLINE, day=dt.date(2026, 12, 20)
    ),
)


@pytest.fixture
def workspace(tmp_path):
    opened = Workspace.open(tmp_path)
    project = Project(id=P, name="四级组网", opened=dt.date(2026, 9, 1))
    records = (project, PERSON, RIVAL, STRENGTH, *DATES)
    changes = [Insert(record) for record in records]
    opened.apply(Label("project.new", name=project.name), *changes, scope=WORKSPACE)
    yield opened
    opened.close()


def names(workspace):
    return [phase.name for phase in workspace.find(Phase, project_id=P)]


def added(workspace, *names):
    return [add_phase(workspace, P, name).applied(workspace) for name in names]


def test_the_key_dates_divide_the_project_and_a_second_time_add_nothing(workspace):
    propose_phases(workspace, P, TODAY).applied(workspace)
    assert names(workspace) == ["技术交流之前", "投标截止之前"]
    assert workspace.find(Phase)[0].start == dt.date(2026, 9, 1)
    assert propose_phases(workspace, P, TODAY).changes == ()
    workspace.undo(P)
    assert names(workspace) == []


def test_filling_in_a_phase_is_free_and_defining_it_anew_keeps_why(workspace):
    (phase,) = added(workspace, "树立标准")
    first = {"start": dt.date(2026, 11, 1), "focus": "技术标准"}
    assert not redefined(phase, first)
    phase = change_phase(phase, first).applied(workspace)
    later = {"start": dt.date(2026, 10, 26)}
    assert redefined(phase, later) == "start"
    redefine(
        workspace, phase, later, "设计院 11 月底前出规范", decided_by="林晓", today=TODAY
    ).applied(workspace)
    (kept,) = workspace.find(Adjustment)
    assert (kept.kind, kept.field) == (AdjustmentKind.PHASES, "")
    assert (kept.before, kept.after) == ("树立标准 2026-11-01 — …", "树立标准 2026-10-26 — …")
    assert workspace.get(Phase, phase.id).start == dt.date(2026, 10, 26)


def test_phases_move_within_the_list_and_stop_at_its_ends(workspace):
    one, two, three = added(workspace, "一", "二", "三")
    move_phase(workspace, three, -1).applied(workspace)
    assert names(workspace) == ["一", "三", "二"]
    assert move_phase(workspace, one, -1).changes == ()
    assert move_phase(workspace, two, 1).changes == ()


def test_a_deleted_phase_takes_its_listeners_and_strengths_along_and_comes_back_with_them(
    workspace,
):
    (phase,) = added(workspace, "一")
    turn_listener(workspace, phase, PERSON).applied(workspace)
    turn_showing(workspace, phase, STRENGTH).applied(workspace)
    gone = delete_phases(workspace, P, [phase.id]).applied(workspace)
    assert {type(record) for record in gone} == {Link, Showing}
    assert workspace.find(Showing) == []
    workspace.undo(P)
    assert workspace.find(Showing)
    assert workspace.find(Link)


def test_turning_twice_leaves_things_as_they_were(workspace):
    (phase,) = added(workspace, "一")
    for _ in range(2):
        turn_listener(workspace, phase, PERSON).applied(workspace)
        turn_showing(workspace, phase, STRENGTH).applied(workspace)
        turn_basis(workspace, P, "schedule").applied(workspace)
    assert workspace.find(Showing) == []
    assert workspace.find(Link) == []
    assert plan_of(workspace, P).basis == ()


def test_a_showing_tells_when_and_how_it_landed(workspace):
    (phase,) = added(workspace, "一")
    turn_showing(workspace, phase, STRENGTH).applied(workspace)
    (showing,) = workspace.find(Showing)
    change_showing(workspace, showing, {"shown": TODAY, "reaction": "追问割接"}).applied(workspace)
    (showing,) = workspace.find(Showing)
    assert (showing.shown, showing.reaction) == (TODAY, "追问割接")


def test_mending_gives_the_better_days(workspace):
    (phase,) = added(workspace, "一")
    mend_phase(phase, {"end": TODAY}).applied(workspace)
    assert workspace.get(Phase, phase.id).end == TODAY


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"amount": Decimal(15_000_000)}, TripwireKind.BUDGET_BELOW),
        ({"who": PERSON.id}, TripwireKind.NOT_MET),
        ({"who": RIVAL.id}, TripwireKind.COMPETITOR_IN),
        ({"pulled": True}, TripwireKind.WORDS),
        ({"day": TODAY}, TripwireKind.DAY_PASSED),
        ({"who": None}, TripwireKind.DAY_PASSED),
    ],
)
def test_what_is_filled_in_decides_what_a_tripwire_watches(workspace, fields, kind):
    tripwire = add_tripwire(workspace, P).applied(workspace)
    changed = change_tripwire(workspace, tripwire, fields).applied(workspace)
    assert changed.kind is kind
    assert workspace.get(Tripwire, tripwire.id) == changed


def test_a_day_does_not_change_what_watches_a_person(workspace):
    tripwire = add_tripwire(workspace, P).applied(workspace)
    watched = change_tripwire(workspace, tripwire, {"who": PERSON.id}).applied(workspace)
    assert change_tripwire(workspace, watched, {"day": TODAY}).value.kind is TripwireKind.NOT_MET
    delete_tripwires(workspace, P, [tripwire.id]).applied(workspace)
    assert workspace.find(Tripwire) == []


def test_tripwires_are_pasted_as_one_edit_and_watch_what_is_filled_in(workspace):
    known = add_tripwire(workspace, P).applied(workspace)
    rows = [{"amount": Decimal(15_000_000)}, {"who": PERSON.id, "action": "退出"}]

    assert paste_tripwires(workspace, P, [(known.id, {"words": "取消"})], rows).value == 3
    paste_tripwires(workspace, P, [(known.id, {"action": "停"})], rows).applied(workspace)

    first, budget, person = workspace.find(Tripwire, project_id=P)
    assert (first.id, first.action) == (known.id, "停")
    assert budget.kind is TripwireKind.BUDGET_BELOW
    assert (person.kind, person.action) == (TripwireKind.NOT_MET, "退出")
    workspace.undo(P)
    assert workspace.find(Tripwire, project_id=P) == [known]

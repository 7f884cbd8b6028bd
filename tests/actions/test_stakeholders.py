"""People of the customer: lines that never circle, merging, contacts in their order."""

import datetime as dt

import pytest

from presales_desk.actions.contacts import add_contact, delete_contacts, known_owners, move_contact
from presales_desk.actions.merging_people import merge_people
from presales_desk.actions.plans import read_plan
from presales_desk.actions.stakeholders import (
    add_influence,
    add_person,
    change_person,
    delete_people,
    drop_line,
    keep_apart,
    move_people,
    set_superior,
)
from presales_desk.errors import CircularLineError
from presales_desk.method.keys import DecisionRole
from presales_desk.planning.people import double_findings
from presales_desk.records.base import Insert
from presales_desk.records.enums import Confidence, TripwireKind
from presales_desk.records.findings import Label
from presales_desk.records.messages import catalogue
from presales_desk.records.people import Colleague, Contact, Stakeholder, Todo
from presales_desk.records.plan import Tripwire
from presales_desk.records.project import Project
from presales_desk.records.summary import Link
from presales_desk.workspace.workspace import WORKSPACE, Workspace


@pytest.fixture
def desk(tmp_path):
    with_project = Workspace.open(tmp_path / "workspace", author="林晓")
    with_project.apply(
        Label("project.new", name="省网"), Insert(Project(id="p", name="省网")), scope=WORKSPACE
    )
    yield with_project
    with_project.close()


def adds(desk, name, **fields):
    return add_person(desk, "p", name=name, **fields).applied(desk)


def test_somebody_cannot_report_to_those_below_them(desk):
    head, middle, worker = (adds(desk, name) for name in ("总监", "主管", "经理"))
    set_superior(desk, middle, head).applied(desk)
    set_superior(desk, worker, middle).applied(desk)

    with pytest.raises(CircularLineError) as refused:
        set_superior(desk, head, worker)

    assert "总监 → 经理 → 主管 → 总监" in catalogue("zh").error(refused.value)


def test_a_new_superior_replaces_the_old_one_in_one_step(desk):
    one, other, worker = (adds(desk, name) for name in ("甲", "乙", "丙"))
    set_superior(desk, worker, one).applied(desk)
    set_superior(desk, worker, other).applied(desk)

    assert read_plan(desk, "p").superior(worker.id) == other.id
    desk.undo("p")
    assert read_plan(desk, "p").superior(worker.id) == one.id
    set_superior(desk, worker, None).applied(desk)
    assert read_plan(desk, "p").superior(worker.id) is None


def test_influence_is_noted_once_and_can_be_taken_away(desk):
    one, other = adds(desk, "甲"), adds(desk, "乙")
    add_influence(desk, one, other).applied(desk)
    add_influence(desk, one, other).applied(desk)
    add_influence(desk, one, one).applied(desk)

    (line,) = desk.find(Link)
    drop_line(desk, line).applied(desk)
    assert desk.find(Link) == []


def test_deleting_somebody_takes_contacts_and_lines_along_and_undo_brings_all_back(desk):
    one, other = adds(desk, "甲"), adds(desk, "乙")
    set_superior(desk, one, other).applied(desk)
    add_contact(desk, one, purpose="首次拜访").applied(desk)

    also = delete_people(desk, "p", [one.id]).applied(desk)

    assert {type(record) for record in also} == {Contact, Link}
    assert [p.name for p in desk.find(Stakeholder)] == ["乙"]
    desk.undo("p")
    assert desk.count(Contact) == desk.count(Link) == 1


def test_merging_keeps_what_either_knew_and_is_one_step(desk):
    kept = adds(desk, "张伟", unit="信息中心", needs="省钱", roles=(DecisionRole.USER,))
    gone = adds(desk, "张伟", title="主任", needs="省事", stance=20, roles=(DecisionRole.BUYER,))
    boss = adds(desk, "梁总")
    set_superior(desk, gone, boss).applied(desk)
    add_influence(desk, gone, kept).applied(desk)
    add_contact(desk, gone, purpose="拜访").applied(desk)
    mention = Tripwire(project_id="p", kind=TripwireKind.NOT_MET, stakeholder_id=gone.id)
    todo = Todo(project_id="p", text="送邀请函", record_id=gone.id)
    desk.apply(Label("outside"), Insert(mention), Insert(todo), scope="p")

    merge_people(desk, kept, gone).applied(desk)

    merged, _ = desk.find(Stakeholder)
    assert (merged.id, merged.unit, merged.title, merged.stance) == (
        kept.id,
        "信息中心",
        "主任",
        20,
    )
    assert merged.needs == "省钱\n省事"
    assert merged.roles == (DecisionRole.USER, DecisionRole.BUYER)
    assert [(line.source_id, line.target_id) for line in desk.find(Link)] == [(kept.id, boss.id)]
    assert desk.find(Contact)[0].stakeholder_id == kept.id
    assert desk.get(Tripwire, mention.id).stakeholder_id == kept.id
    assert desk.get(Todo, todo.id).record_id == kept.id
    desk.undo("p")
    assert desk.count(Stakeholder) == 3
    assert desk.count(Link) == 2


def test_the_source_of_a_merged_person_speaks_of_the_stance_that_stays(desk):
    heard = {"source": "许峰", "heard": dt.date(2026, 11, 1), "confidence": Confidence.HIGH}
    kept, gone = adds(desk, "张伟", stance=-40), adds(desk, "张伟", stance=60, **heard)
    merged = merge_people(desk, kept, gone).value
    assert (merged.stance, merged.source, merged.heard, merged.confidence) == (-40, "", None, None)

    merged = merge_people(desk, kept.but(stance=None, source="电话"), gone).value
    assert (merged.stance, merged.source, merged.heard) == (60, "许峰", heard["heard"])


def test_merging_somebody_with_their_own_superior_leaves_no_circle(desk):
    one, other, top = (adds(desk, name) for name in ("甲", "乙", "丙"))
    set_superior(desk, one, other).applied(desk)
    set_superior(desk, other, top).applied(desk)

    merge_people(desk, one, other).applied(desk)

    assert [(k.source_id, k.target_id) for k in desk.find(Link)] == [(one.id, top.id)]


def test_namesakes_kept_apart_are_not_found_again(desk):
    one, other = adds(desk, "张伟"), adds(desk, "张伟")
    assert len(double_findings(read_plan(desk, "p"))) == 2

    keep_apart(desk, one, [other]).applied(desk)

    assert double_findings(read_plan(desk, "p")) == ()
    assert keep_apart(desk, one, [other]).changes == ()


def test_several_people_move_as_one_edit(desk):
    one, other = adds(desk, "甲", stance=0), adds(desk, "乙", stance=10)

    move_people([(one, {"stance": 5}), (other, {"stance": 15})]).applied(desk)

    assert [p.stance for p in desk.find(Stakeholder)] == [5, 15]
    desk.undo("p")
    assert [p.stance for p in desk.find(Stakeholder)] == [0, 10]


def test_every_field_of_a_person_has_a_name_for_its_edit(desk):
    person = adds(desk, "甲")
    for language in ("zh", "en"):
        for field in ("name", "stance", "competitor_id", "heard", "note"):
            label = change_person(person, {field: getattr(person, field)}).label
            assert catalogue(language).label(label)


def test_contacts_change_their_order_one_place_at_a_time(desk):
    person = adds(desk, "甲")
    for purpose in ("一", "二", "三"):
        add_contact(desk, person, purpose=purpose).applied(desk)

    def order():
        return "".join(contact.purpose for contact in desk.find(Contact))

    last = desk.find(Contact)[2]
    move_contact(desk, last, -1).applied(desk)
    assert order() == "一三二"
    move_contact(desk, desk.get(Contact, last.id), -1).applied(desk)
    assert order() == "三一二"
    assert move_contact(desk, desk.get(Contact, last.id), -1).changes == ()
    delete_contacts(desk, "p", [last.id]).applied(desk)
    assert order() == "一二"


def test_owners_are_offered_from_colleagues_and_from_the_plan(desk):
    desk.apply(Label("outside"), Insert(Colleague(name="王磊")), scope=WORKSPACE)
    add_contact(desk, adds(desk, "甲"), owner="周敏").applied(desk)

    assert known_owners(desk, "p") == ["王磊", "周敏"]

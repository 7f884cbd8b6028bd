"""The organisation tree: units, people, branches, dragging."""

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt

from presales_desk.records.people import REPORTS_TO, Stakeholder
from presales_desk.records.plan import Plan
from presales_desk.records.plan_records import PlanRecords
from presales_desk.records.summary import Link
from presales_desk.ui.pages.stakeholders.looks import looks_of
from presales_desk.ui.pages.stakeholders.tree import OrganisationTree


def a_person(id, unit):
    return Stakeholder(id=id, project_id="p", name=id, unit=unit)


PEOPLE = [
    a_person("头", "总部"),
    a_person("中", "总部"),
    a_person("尾", "分部"),
    a_person("散", ""),
]
LINES = [
    Link(project_id="p", source_id=one, target_id=other, role=REPORTS_TO)
    for one, other in (("中", "头"), ("尾", "中"))
]


@pytest.fixture
def tree(dressed, qtbot, qtmodeltester):
    tree = OrganisationTree()
    qtbot.addWidget(tree)
    records = PlanRecords(plan=Plan(project_id="p"), stakeholders=PEOPLE)
    tree.show_people(PEOPLE, LINES, looks_of(records), movable=True)
    qtmodeltester.check(tree.model())
    return tree


def branch(tree, index=None):
    index = index or QModelIndex()
    rows = range(tree.model().rowCount(index))
    return {
        tree.model().index(row, 0, index).data(): branch(tree, tree.model().index(row, 0, index))
        for row in rows
    }


def test_people_stand_below_whom_they_report_to_and_else_in_their_unit(tree):
    assert branch(tree) == {"总部": {"头": {"中": {"尾": {}}}}, "单位未知": {"散": {}}}


def test_dragging_somebody_onto_another_asks_for_that_superior(tree, qtbot):
    tree.choose("散")
    data = tree.model().mimeData([tree.currentIndex()])
    tree.choose("头")
    with qtbot.waitSignal(tree.superior_wanted) as asked:
        tree.model().dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, tree.currentIndex())
    assert asked.args == ["散", "头"]


def test_dragging_somebody_onto_a_unit_asks_for_no_superior(tree, qtbot):
    data = QMimeData()
    data.setData(tree.model().mimeTypes()[0], "中".encode())
    unit = tree.model().index(1, 0)
    with qtbot.waitSignal(tree.superior_wanted) as asked:
        tree.model().dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, unit)
    assert asked.args == ["中", ""]


def test_closed_branches_and_the_cursor_stay_when_something_changed(tree):
    tree.choose("头")
    tree.collapse(tree.currentIndex())
    records = PlanRecords(plan=Plan(project_id="p"), stakeholders=PEOPLE)
    tree.show_people(PEOPLE, LINES, looks_of(records), movable=True)

    assert tree.current_id() == "头"
    assert not tree.isExpanded(tree.currentIndex())

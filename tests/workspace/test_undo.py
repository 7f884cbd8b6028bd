"""Undo and redo: by scope, across restarts, never over a later change."""

import pytest

from presales_desk.errors import ChangedSinceError, MissingRecordError, NotUniqueError
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.messages import catalogue
from presales_desk.records.project import Milestone, Project
from presales_desk.workspace.workspace import WORKSPACE


def types(workspace, project, name, key="projects.name"):
    current = workspace.get(Project, project.id)
    label = Label("project.rename", name=name)
    return workspace.apply(label, Update(current, name=name), scope=project.id, merge_key=key)


def renames(workspace, project, name):
    return types(workspace, project, name, key=None)


@pytest.fixture
def project(workspace):
    project = Project(name="甲")
    workspace.apply(Label("project.new", name="甲"), Insert(project), scope=WORKSPACE)
    return project


def name(workspace, project):
    return workspace.get(Project, project.id).name


def test_edits_are_taken_back_and_made_again_one_by_one(workspace, project):
    renames(workspace, project, "乙")
    renames(workspace, project, "丙")

    assert workspace.undo(project.id).label == Label("project.rename", name="丙")
    assert name(workspace, project) == "乙"
    workspace.undo(project.id)
    assert name(workspace, project) == "甲"
    assert workspace.undo(project.id) is None
    assert workspace.redo(project.id).label == Label("project.rename", name="乙")
    workspace.redo(project.id)
    assert name(workspace, project) == "丙"
    assert workspace.redo(project.id) is None


def test_undo_and_redo_survive_a_restart(opens, workspace, project):
    renames(workspace, project, "乙")
    renames(workspace, project, "丙")
    workspace.undo(project.id)
    workspace.close()

    later = opens()

    assert later.undo_state(project.id).redo.values == {"name": "丙"}
    assert later.undoable(project.id).label.values == {"name": "乙"}
    later.undo(project.id)
    assert name(later, project) == "甲"


def test_a_new_edit_drops_what_could_be_made_again(workspace, project):
    renames(workspace, project, "乙")
    workspace.undo(project.id)

    renames(workspace, project, "丙")

    assert workspace.redo(project.id) is None
    assert workspace.undo(project.id).label.values == {"name": "丙"}
    assert workspace.undo(project.id) is None


def test_each_scope_has_its_own_undo(workspace, project):
    other = Project(name="另一个")
    workspace.apply(Label("project.new", name="另一个"), Insert(other), scope=WORKSPACE)
    renames(workspace, project, "乙")
    renames(workspace, other, "另二个")

    workspace.undo(project.id)

    assert (name(workspace, project), name(workspace, other)) == ("甲", "另二个")
    assert workspace.undo_state(other.id).redo is None


def test_an_edit_is_not_undone_over_a_later_change_elsewhere(workspace, project):
    renames(workspace, project, "乙")
    current = workspace.get(Project, project.id)
    elsewhere = Label("project.rename", name="丙")
    workspace.apply(elsewhere, Update(current, name="丙"), scope=WORKSPACE)

    with pytest.raises(ChangedSinceError) as refused:
        workspace.undo(project.id)

    assert refused.value.values["later"] == "edit.project.rename"
    assert refused.value.values["later"].values == {"name": "丙"}
    assert name(workspace, project) == "丙"


def test_a_later_change_of_another_field_does_not_hinder_undo(workspace, project):
    renames(workspace, project, "乙")
    current = workspace.get(Project, project.id)
    workspace.apply(Label("x"), Update(current, customer="某集团"), scope=WORKSPACE)

    workspace.undo(project.id)

    assert workspace.get(Project, project.id) == project.but(customer="某集团")


def test_a_change_from_outside_is_named_as_such(workspace, project):
    edit = workspace.apply(Label("outside"), Update(project, name="乙"), scope=project.id)
    workspace._db.execute("UPDATE projects SET name = 'by hand'")

    with pytest.raises(ChangedSinceError) as refused:
        workspace.take_back(edit.id)

    assert "在程序之外" in catalogue("zh").error(refused.value)


def test_a_project_is_not_taken_back_while_it_has_gained_records(workspace, project):
    milestone = Milestone(project_id=project.id, name="开标")
    workspace.apply(Label("x"), Insert(milestone), scope=project.id)
    workspace.apply(Label("x"), Delete(milestone), scope=project.id)

    workspace.undo(WORKSPACE)

    assert workspace.find(Project) == []
    with pytest.raises(ChangedSinceError):
        workspace.undo(project.id)


def test_one_particular_edit_is_taken_back_and_that_can_be_undone(workspace, project):
    edit = renames(workspace, project, "乙")
    current = workspace.get(Project, project.id)
    workspace.apply(Label("x"), Update(current, customer="某集团"), scope=project.id)

    back = workspace.take_back(edit.id)

    assert back.sort == "undo"
    assert workspace.get(Project, project.id) == project.but(customer="某集团")
    assert workspace.undo(project.id).sort == "redo"
    assert name(workspace, project) == "乙"
    assert workspace.redo(project.id).sort == "undo"
    assert name(workspace, project) == "甲"
    with pytest.raises(MissingRecordError):
        workspace.take_back("no such edit")


def test_a_code_given_away_meanwhile_stops_the_return_of_its_old_owner(workspace):
    old = Project(name="旧", code="C-1")
    workspace.apply(Label("x"), Insert(old), scope=WORKSPACE)
    deleted = workspace.apply(Label("x"), Delete(old), scope=WORKSPACE)
    workspace.apply(Label("x"), Insert(Project(name="新", code="C-1")), scope=WORKSPACE)

    with pytest.raises(NotUniqueError):
        workspace.take_back(deleted.id)


def test_three_thousand_records_are_one_edit_and_one_undo(workspace, project):
    dates = [Milestone(project_id=project.id, name=str(n)) for n in range(3000)]
    workspace.apply(Label("import"), *map(Insert, dates), scope=project.id)

    edit = workspace.undo(project.id)

    assert len(edit.ids) == 3000
    assert workspace.count(Milestone) == 0
    workspace.redo(project.id)
    assert workspace.count(Milestone) == 3000


def test_the_history_shows_undone_edits_and_their_undoing(workspace, project):
    renames(workspace, project, "乙")
    workspace.undo(project.id)

    assert [edit.sort for edit in workspace.history(project.id)] == ["undo", "edit"]


def test_the_order_holds_when_the_clock_is_set_back(workspace, project, clock):
    renames(workspace, project, "乙")
    clock.passes(days=-300)
    renames(workspace, project, "丙")

    workspace.undo(project.id)

    assert name(workspace, project) == "乙"


def test_typing_without_a_pause_is_one_edit(workspace, project, clock):
    first = types(workspace, project, "乙")
    for text in ("乙园", "乙园区"):
        clock.passes(seconds=1.5)
        assert types(workspace, project, text).id == first.id

    assert len(workspace.history(project.id)) == 1
    assert workspace.undoable(project.id).label.values == {"name": "乙园区"}
    workspace.undo(project.id)
    assert name(workspace, project) == "甲"
    workspace.redo(project.id)
    assert name(workspace, project) == "乙园区"


def test_typing_with_the_clock_set_back_is_a_new_edit(workspace, project, clock):
    types(workspace, project, "乙")
    clock.passes(hours=-1)
    types(workspace, project, "丙")

    workspace.undo(project.id)

    assert name(workspace, project) == "乙"


def test_typing_after_a_pause_is_a_new_edit(workspace, project, clock):
    types(workspace, project, "乙")
    clock.passes(seconds=2)
    types(workspace, project, "丙")

    workspace.undo(project.id)

    assert name(workspace, project) == "乙"


@pytest.mark.parametrize("between", ["another field", "another edit", "an undo", "a restart"])
def test_typing_does_not_grow_an_edit_when_something_came_between(
    workspace, opens, project, between
):
    types(workspace, project, "乙")
    if between == "another edit":
        renames(workspace, project, "丙")
    elif between == "an undo":
        workspace.undo(project.id)
        workspace.redo(project.id)
    elif between == "a restart":
        workspace.close()
        workspace = opens()
    key = "projects.customer" if between == "another field" else "projects.name"
    before = name(workspace, project)

    types(workspace, project, "丁", key=key)
    workspace.undo(project.id)

    assert name(workspace, project) == before


def test_typing_does_not_grow_an_edit_over_a_change_in_another_scope(workspace, project):
    types(workspace, project, "乙")
    current = workspace.get(Project, project.id)
    workspace.apply(Label("x"), Update(current, name="丙"), scope=WORKSPACE)

    types(workspace, project, "丁")
    workspace.undo(project.id)

    assert name(workspace, project) == "丙"

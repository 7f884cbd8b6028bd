"""States that were handed over lie beside the database, whatever their ids, and are forgotten."""

import pytest

from presales_desk.records.base import Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.project import Milestone, Project
from presales_desk.workspace.handovers import FOLDER, Handovers, forget
from presales_desk.workspace.workspace import WORKSPACE, Workspace


@pytest.fixture
def workspace(tmp_path):
    opened = Workspace.open(tmp_path / "workspace", author="林晓")
    yield opened
    opened.close()


def test_states_are_kept_in_their_order_and_told_apart(tmp_path):
    kept = Handovers(tmp_path, "p")
    kept.keep("b", b"1", came=False)
    kept.keep("a", b"2", came=True)
    kept.keep("b", b"3", came=True)

    assert kept.ids() == [("b", False), ("a", True)]
    assert (kept.read("a"), kept.read("b"), kept.read("c")) == (b"2", b"1", None)
    assert Handovers(tmp_path, "q").ids() == []


def test_only_the_newest_are_kept(tmp_path):
    kept = Handovers(tmp_path, "p")
    for number in range(45):
        kept.keep(f"h{number}", b"", came=False)

    assert [id for id, _ in kept.ids()] == [f"h{number}" for number in range(25, 45)]


def test_an_altered_state_is_as_good_as_gone(tmp_path):
    kept = Handovers(tmp_path, "p")
    kept.keep("a", b"as it was", came=False)
    (file,) = (tmp_path / FOLDER).rglob("*.json")
    file.write_bytes(b"something else")

    assert kept.read("a") is None


@pytest.mark.parametrize("project_id", ["../../x", "a/b", "", "长" * 10_000, "\0"])
def test_no_id_of_a_project_leads_out_of_the_folder(tmp_path, project_id):
    Handovers(tmp_path, project_id).keep("a", b"x", came=True)

    (file,) = (path for path in tmp_path.rglob("*") if path.is_file())
    assert file.is_relative_to(tmp_path / FOLDER)
    assert Handovers(tmp_path, project_id).read("a") == b"x"


def test_what_mentions_an_erased_record_is_removed(tmp_path):
    kept = Handovers(tmp_path, "p")
    kept.keep("a", b'{"id": "secret"}', came=False)
    kept.keep("b", b'{"id": "other"}', came=False)

    forget(tmp_path, ["secret"])

    assert [id for id, _ in kept.ids()] == ["b"]


def test_an_edit_stands_until_it_is_taken_back(workspace):
    project = Project(name="x")
    label = Label("project.import", name="x", file="f1")
    workspace.apply(label, Insert(project), scope=WORKSPACE)

    assert workspace.stands("project.import", "file", "f1")
    assert not workspace.stands("project.import", "file", "f2")
    assert not workspace.stands("project.merge", "file", "f1")
    workspace.undo(WORKSPACE)
    assert not workspace.stands("project.import", "file", "f1")
    workspace.redo(WORKSPACE)
    assert workspace.stands("project.import", "file", "f1")
    workspace.take_back(workspace.history(WORKSPACE)[-1].id)
    assert not workspace.stands("project.import", "file", "f1")


def test_the_newest_touch_of_a_field_is_told(workspace):
    project = Project(name="x")
    day = Milestone(project_id=project.id, name="d")
    label = Label("milestone.new", name="d")
    workspace.apply(label, Insert(project), Insert(day), scope=project.id)
    assert workspace.last_touches(project.id) == []

    workspace.apply(label, Update(day, note="1"), scope=project.id)
    workspace.apply(label, Update(day.but(note="1"), note="2", done=True), scope=project.id)
    found = workspace.last_touches(project.id)

    assert {(touch.record_id, touch.field) for touch in found} == {
        (day.id, "note"),
        (day.id, "done"),
    }
    assert {touch.by for touch in found} == {"林晓"}
    assert len(workspace.last_touches(project.id, limit=1)) == 1

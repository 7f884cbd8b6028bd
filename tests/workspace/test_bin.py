"""The bin shows what is gone, brings it back, and forgets it for good when asked to."""

import datetime as dt

import pytest

from presales_desk.errors import ChangedSinceError, MissingRecordError, NotReadError, Term
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.project import Milestone, Project
from presales_desk.records.summary import Attachment, Link
from presales_desk.workspace.workspace import WORKSPACE

SECRET = "绝密客户名"


@pytest.fixture
def project(workspace):
    project = Project(name=SECRET)
    workspace.apply(Label("project.new", name=SECRET), Insert(project), scope=WORKSPACE)
    return project


def adds(workspace, record):
    workspace.apply(Label("add"), Insert(record), scope=record.project_id)
    return record


def deletes(workspace, *records):
    label = Label("delete", name=SECRET)
    return workspace.apply(label, *map(Delete, records), scope=WORKSPACE)


def everything_on_disk(folder):
    files = [path for path in folder.rglob("*") if path.is_file()]
    return b"".join(path.read_bytes() for path in files)


def test_what_one_edit_deleted_lies_in_the_bin_as_one_entry(workspace, project, clock):
    milestone = adds(workspace, Milestone(project_id=project.id, name="开标"))
    clock.passes(hours=1)

    edit = deletes(workspace, milestone, project)

    (entry,) = workspace.deleted()
    assert (entry.edit_id, entry.kind, entry.name) == (edit.id, "projects", SECRET)
    assert (entry.records, entry.at, entry.author) == (2, clock.moment, "李工")
    assert entry.label == Label("delete", name=SECRET)


def test_a_record_without_a_name_is_called_by_its_kind(workspace, project):
    link = adds(workspace, Link(project_id=project.id, source_id="a", target_id="b", role="x"))

    deletes(workspace, link)

    assert workspace.deleted()[0].name == Term("kind.link")


def test_what_came_back_is_no_longer_in_the_bin(workspace, project):
    milestone = adds(workspace, Milestone(project_id=project.id, name="开标"))
    edit = deletes(workspace, milestone, project)

    workspace.take_back(edit.id)

    assert workspace.deleted() == []
    assert workspace.get(Milestone, milestone.id) == milestone
    workspace.undo(WORKSPACE)
    assert [entry.edit_id for entry in workspace.deleted()] == [edit.id]


def test_an_undone_deletion_and_an_undone_insertion_are_not_in_the_bin(workspace, project):
    deletes(workspace, project)
    workspace.undo(WORKSPACE)
    assert workspace.deleted() == []

    workspace.undo(WORKSPACE)

    assert workspace.find(Project) == []
    assert workspace.deleted() == []


def test_a_record_deleted_twice_is_in_the_bin_once(workspace, project):
    first = deletes(workspace, project)
    workspace.take_back(first.id)

    second = deletes(workspace, project)

    assert [entry.edit_id for entry in workspace.deleted()] == [second.id]


def test_a_part_does_not_come_back_without_its_project(workspace, project):
    milestone = adds(workspace, Milestone(project_id=project.id, name="开标"))
    part = deletes(workspace, milestone)
    whole = deletes(workspace, project)

    with pytest.raises(ChangedSinceError) as refused:
        workspace.take_back(part.id)

    assert refused.value.values["later"] == "edit.delete"
    workspace.take_back(whole.id)
    workspace.take_back(part.id)
    assert workspace.get(Milestone, milestone.id) == milestone


def test_what_is_erased_is_nowhere_on_the_disk(workspace, project, folder):
    sha256, size = workspace.attachments.add_bytes(f"报价单 {SECRET}".encode())
    file = Attachment(project_id=project.id, name=f"{SECRET}.txt", sha256=sha256, size=size)
    adds(workspace, file)
    renamed = project.but(name=f"{SECRET}二期")
    workspace.apply(Label("x", name=SECRET), Update(project, name=renamed.name), scope=project.id)
    edit = deletes(workspace, file, renamed)
    assert SECRET.encode() in everything_on_disk(folder)

    workspace.erase(edit.id)

    assert SECRET.encode() not in everything_on_disk(folder)
    assert workspace.deleted() == []
    assert workspace.history(project.id) == []
    assert [edit.label.key for edit in workspace.history(WORKSPACE)] == ["erased"]
    assert workspace.undo(WORKSPACE) is None
    with pytest.raises(NotReadError):
        workspace.attachments.read(sha256)


def test_erasing_leaves_the_rest_of_an_edit_and_files_that_others_use(workspace, project):
    other = Project(name="另一个")
    sha256, size = workspace.attachments.add_bytes(b"shared")
    mine = Attachment(project_id=project.id, name="a.txt", sha256=sha256, size=size)
    theirs = Attachment(project_id=other.id, name="b.txt", sha256=sha256, size=size)
    both = Label("import", name=SECRET)
    workspace.apply(both, Insert(other), Insert(mine), Insert(theirs), scope=WORKSPACE)

    workspace.erase(deletes(workspace, mine).id)

    assert workspace.attachments.read(sha256) == b"shared"
    assert workspace.find(Attachment) == [theirs]
    assert SECRET not in str([edit.label for edit in workspace.history(WORKSPACE)][:2])
    workspace.undo(WORKSPACE)
    assert workspace.find(Attachment) == []
    assert [project.name for project in workspace.find(Project)] == [SECRET]


def test_snapshots_forget_what_was_erased(workspace, project, clock, monkeypatch):
    monkeypatch.setattr("presales_desk.workspace.snapshots.EDITS_BETWEEN", 2)
    milestone = adds(workspace, Milestone(project_id=project.id, name="开标"))
    adds(workspace, Milestone(project_id=project.id, name="述标"))
    before = clock.moment
    clock.passes(days=1)

    workspace.erase(deletes(workspace, milestone).id)

    names = [record.name for record in workspace.as_of(project.id, before)]
    assert names == [SECRET, "述标"]


def test_only_what_lies_in_the_bin_can_be_erased(workspace, project):
    edit = workspace.history(WORKSPACE)[0]

    with pytest.raises(MissingRecordError):
        workspace.erase(edit.id)

    assert workspace.get(Project, project.id) == project
    assert workspace.as_of(WORKSPACE, dt.datetime.now(dt.UTC)) == []

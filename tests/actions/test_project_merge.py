"""A project goes to a colleague as a file, is worked on at both desks, and comes back."""

import datetime as dt
import json
import zipfile
from contextlib import contextmanager

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from presales_desk.actions.attachments import attach_files
from presales_desk.actions.project_files import export_project, import_project
from presales_desk.actions.project_merge import merge_project, read_returned
from presales_desk.actions.removal import remove
from presales_desk.actions.sample import open_sample
from presales_desk.errors import NotReadError, StructureError
from presales_desk.method.keys import Element
from presales_desk.planning.merging import Side
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.competition import Competitor, Play, Score, SwotItem
from presales_desk.records.enums import MaterialKind
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.people import Contact, Stakeholder
from presales_desk.records.plan import Phase
from presales_desk.records.plan_sections import KINDS
from presales_desk.records.project import KeyFact, Milestone, Project
from presales_desk.records.project_file import ProjectFile
from presales_desk.records.summary import Attachment, Link, Profile
from presales_desk.workspace.workspace import WORKSPACE, Workspace

MOMENT = dt.datetime(2026, 11, 20, 14, 32, tzinfo=dt.UTC)
JOB = Unattended()
LABEL = Label("milestone.new", name="x")


@pytest.fixture
def employ(tmp_path):
    """Give a colleague a workspace of their own."""
    opened = []

    def make(name):
        workspace = Workspace.open(tmp_path / name, author=name)
        workspace.apply(Label("profile.change"), Insert(Profile(user_name=name)), scope=WORKSPACE)
        opened.append(workspace)
        return workspace

    yield make
    for workspace in opened:
        workspace.close()


@pytest.fixture
def lin(employ):
    return employ("林晓")


@pytest.fixture
def wang(employ):
    return employ("王磊")


@pytest.fixture
def project(lin):
    return open_sample(lin, "zh")


@pytest.fixture
def send(tmp_path):
    """Hand a project over as a file."""
    count = iter(range(1_000))

    def export(workspace, project):
        target = tmp_path / f"{next(count)}.pdesk"
        return export_project(workspace, project.id, target, JOB, moment=MOMENT)

    return export


def takes_in(workspace, file):
    return import_project(workspace, file, MOMENT, JOB).applied(workspace)


def merges(workspace, file, chosen=None):
    return merge_project(workspace, file, chosen or {}, MOMENT, JOB).applied(workspace)


def edits(workspace, project, *changes):
    workspace.apply(LABEL, *changes, scope=project.id)


def day(workspace, place=0):
    return workspace.find(Milestone)[place]


def contents(workspace):
    """Every record of the one project, whatever the order."""
    return {r.id: r for kind in KINDS for r in workspace.find(kind)}


def test_what_a_colleague_did_comes_back_as_one_edit(lin, wang, project, send, tmp_path):
    takes_in(wang, send(lin, project))
    quote = tmp_path / "报价.txt"
    quote.write_text("一百万", encoding="utf-8")
    person = wang.find(Stakeholder)[0]
    edits(wang, project, Update(day(wang), note="已确认"), Update(person, needs="要快"))
    edits(wang, project, Insert(Milestone(project_id=project.id, name="答疑", rank=1e6)))
    gone = wang.find(Link)[0]
    edits(wang, project, Delete(gone))
    attached = attach_files(wang, project.id, [quote], JOB, kind=MaterialKind.OTHER, moment=MOMENT)
    attached.applied(wang)
    edits(lin, project, Update(lin.get(Project, project.id), background="换了背景"))
    before = contents(lin)

    file = send(wang, project)
    brought = merges(lin, file)

    assert (brought.added, brought.changed, brought.removed) == (2, 2, 1)
    assert day(lin).note == "已确认"
    assert lin.get(Project, project.id).background == "换了背景"
    attached = next(a for a in lin.find(Attachment) if a.name == "报价.txt")
    assert lin.attachments.read(attached.sha256).decode() == "一百万"
    lin.undo(project.id)
    assert contents(lin) == before


def test_merging_the_same_file_twice_changes_nothing(lin, wang, project, send):
    takes_in(wang, send(lin, project))
    edits(wang, project, Update(day(wang), note="他的"))
    edits(lin, project, Update(day(lin), note="我的"), Update(day(lin, 1), note="这里"))
    file = send(wang, project)
    (conflict,) = read_returned(lin, file, "zh").conflicts

    merges(lin, file, {conflict.id: Side.THEIRS})
    edits(lin, project, Update(day(lin), note="后来"))
    again = read_returned(lin, file, "zh")

    assert (again.conflicts, again.taken, again.is_new) == ((), (), False)
    assert merges(lin, file).total == 0
    assert day(lin).note == "后来"


def test_after_an_undone_merge_the_file_brings_everything_again(lin, wang, project, send):
    takes_in(wang, send(lin, project))
    edits(wang, project, Update(day(wang), note="他的"))
    file = send(wang, project)

    merges(lin, file)
    lin.undo(project.id)
    assert day(lin).note != "他的"
    assert merges(lin, file).changed == 1


def test_a_file_that_was_sent_brings_nothing_to_its_sender(lin, project, send):
    file = send(lin, project)
    edits(lin, project, Update(day(lin), note="later"))

    assert not read_returned(lin, file, "zh").is_new


def test_it_goes_back_and_forth_without_asking_twice(lin, wang, project, send):
    takes_in(wang, send(lin, project))
    for turn in range(3):
        edits(wang, project, Update(day(wang), note=f"王{turn}"))
        file = send(wang, project)
        assert read_returned(lin, file, "zh").conflicts == ()
        merges(lin, file)
        assert day(lin).note == f"王{turn}"
        edits(lin, project, Update(day(lin, 1), note=f"林{turn}"))
        back = send(lin, project)
        assert read_returned(wang, back, "zh").conflicts == ()
        merges(wang, back)
        assert day(wang, 1).note == f"林{turn}"
    assert day(wang).note == day(lin).note == "王2"


def test_who_changed_what_and_when_is_told_on_both_sides(lin, wang, project, send):
    takes_in(wang, send(lin, project))
    edits(wang, project, Update(day(wang), note="他的"))
    edits(lin, project, Update(day(lin), note="我的"))
    returned = read_returned(lin, send(wang, project), "zh")

    (conflict,) = returned.conflicts

    assert returned.handover.by == "王磊"
    assert returned.mine(conflict) == "我的"
    assert returned.theirs(conflict) == "他的"
    assert returned.field(conflict) == "备注"
    assert returned.touched(conflict, Side.MINE).by == "林晓"
    assert returned.touched(conflict, Side.THEIRS).by == "王磊"


def test_a_record_deleted_at_one_desk_and_changed_at_the_other_is_asked_about(
    lin, wang, project, send
):
    takes_in(wang, send(lin, project))
    gone = day(wang, 1)
    edits(wang, project, Delete(gone))
    edits(lin, project, Update(lin.get(Milestone, gone.id), note="still"))
    returned = read_returned(lin, send(wang, project), "zh")

    (conflict,) = returned.conflicts

    assert returned.title(conflict) == gone.name
    assert returned.theirs(conflict) == ""
    assert "still" in returned.mine(conflict)
    assert returned.touched(conflict, Side.THEIRS).by == "王磊"
    assert merges(lin, returned.source, {conflict.id: Side.THEIRS}).removed == 1


def test_without_what_was_sent_every_difference_is_asked_about(lin, wang, project, send):
    takes_in(wang, send(lin, project))
    edits(wang, project, Update(day(wang), note="他的"))
    for state in (lin.folder / "handovers").glob("*/*"):
        state.unlink()
    returned = read_returned(lin, send(wang, project), "zh")

    assert not returned.has_base
    assert [c.fields for c in returned.conflicts] == [("note",)]


def test_who_only_looks_at_a_workspace_leaves_nothing_in_it(lin, project, tmp_path):
    target = tmp_path / "look.pdesk"
    export_project(lin, project.id, target, JOB, remembered=False)

    assert target.exists()
    assert not (lin.folder / "handovers").exists()


def test_what_was_erased_for_good_is_not_kept_with_what_was_sent(lin, project, send):
    secret = Milestone(project_id=project.id, name="机密会谈")
    edits(lin, project, Insert(secret))
    send(lin, project)
    edit = lin.apply(LABEL, Delete(secret), scope=project.id)

    lin.erase(edit.id)

    kept = (lin.folder / "handovers").rglob("*.json")
    assert not any("机密会谈" in path.read_text(encoding="utf-8") for path in kept)


def test_a_project_that_is_not_here_is_simply_taken_in(lin, wang, project, send):
    assert read_returned(wang, send(lin, project), "zh") is None


REMOVABLE = (Stakeholder, Competitor, SwotItem, Phase, Play, Milestone, KeyFact)


def changes_something(draw, workspace, project):
    """Delete, change or add a record, as somebody at that desk might."""
    kind = draw(st.sampled_from(REMOVABLE))
    found = workspace.find(kind, project_id=project.id)
    deed = draw(st.sampled_from(["delete", "change", "contact", "score"]))
    if deed == "contact" and (people := workspace.find(Stakeholder, project_id=project.id)):
        person = draw(st.sampled_from(people))
        edits(
            workspace,
            project,
            Insert(Contact(project_id=project.id, stakeholder_id=person.id, purpose="拜访")),
        )
    elif deed == "score" and (rivals := workspace.find(Competitor, project_id=project.id)):
        rival = draw(st.sampled_from(rivals))
        known = workspace.find(Score, competitor_id=rival.id, element=Element.PRICE)
        cell = Score(project_id=project.id, competitor_id=rival.id, element=Element.PRICE, score=2)
        changed = Update(known[0], score=float(draw(st.integers(1, 5)))) if known else Insert(cell)
        edits(workspace, project, changed)
    elif found and deed == "delete":
        remove(workspace, LABEL, project.id, draw(st.sampled_from(found))).applied(workspace)
    elif found:
        edits(workspace, project, Update(draw(st.sampled_from(found)), rank=draw(st.floats(0, 9))))


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_whatever_was_done_at_both_desks_the_database_takes_the_merge(
    lin, wang, project, send, data
):
    if not wang.find(Project):
        takes_in(wang, send(lin, project))
    with taken_back(project, lin, wang):
        for workspace in (lin, wang):
            for _ in range(data.draw(st.integers(0, 4))):
                changes_something(data.draw, workspace, project)
        before = contents(lin)
        file = send(wang, project)
        conflicts = read_returned(lin, file, "zh").conflicts
        chosen = {conflict.id: data.draw(st.sampled_from(Side)) for conflict in conflicts}

        planned = merge_project(lin, file, chosen, MOMENT, JOB)
        planned.applied(lin)

        assert merges(lin, file).total == 0 or not planned.changes
        if planned.changes:
            lin.undo(project.id)
        assert contents(lin) == before


@contextmanager
def taken_back(project, *workspaces):
    """Undo what an example did, also where hypothesis gives it up in the middle."""
    start = {workspace: contents(workspace) for workspace in workspaces}
    try:
        yield
    finally:
        for workspace in workspaces:
            while workspace.undoable(project.id) and contents(workspace) != start[workspace]:
                workspace.undo(project.id)


def altered(file, change):
    """The file with the text of one of its parts changed."""
    target = file.with_name("altered.pdesk")
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return target


def with_data(part, change):
    def apply(name, content):
        if name != part:
            return content
        data = json.loads(content)
        change(data)
        return json.dumps(data).encode()

    return apply


@pytest.mark.parametrize(
    "change",
    [
        lambda n, c: c.replace("省电信".encode(), b"x") if n == "project.json" else c,
        with_data("handover.json", lambda d: d.update(id="../../x")),
        with_data("handover.json", lambda d: d.update(history=["a/b"])),
        with_data("handover.json", lambda d: d.update(contents="0" * 64)),
        with_data("handover.json", lambda d: d.update(extra=1)),
        with_data("handover.json", lambda d: d.update(touches="x")),
        lambda n, c: b"[" * 100_000 if n == "handover.json" else c,
    ],
)
def test_an_altered_file_is_refused(lin, wang, project, send, change):
    takes_in(wang, send(lin, project))
    edits(wang, project, Update(wang.get(Project, project.id), customer="省电信"))
    file = altered(send(wang, project), change)
    before = contents(lin)

    with pytest.raises((NotReadError, StructureError)):
        merges(lin, file)

    assert contents(lin) == before
    assert not list(lin.folder.parent.glob("x*"))


def test_records_of_another_project_do_not_come_in(lin, wang, project, send):
    other = Project(name="别的")
    lin.apply(Label("project.new", name="x"), Insert(other), scope=WORKSPACE)

    def move(name, content):
        if name == "handover.json":
            return content
        data = json.loads(content)
        data["milestones"][0]["project_id"] = other.id
        return json.dumps(data).encode()

    target = altered(send(lin, project), lambda n, c: move(n, c) if n == "project.json" else c)
    with zipfile.ZipFile(target) as file:
        names = {name: file.read(name) for name in file.namelist() if name != "handover.json"}
    with zipfile.ZipFile(target, "w") as file:
        for name, content in names.items():
            file.writestr(name, content)

    with pytest.raises(NotReadError):
        merges(lin, target)
    assert lin.count(Milestone, project_id=other.id) == 0


def test_every_kind_of_a_project_travels_and_is_read():
    """A kind that somebody adds is part of the file, of the plan, and so of a merge."""
    tables = {kind.table for kind in KINDS if kind is not Project}
    assert tables == set(ProjectFile.__dataclass_fields__) - {"format", "project"}

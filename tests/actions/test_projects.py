"""Making, closing, deleting, exporting and importing projects."""

import datetime as dt
import json
import zipfile

import pytest

from presales_desk.actions.attachments import attach_files, detach, save_copy
from presales_desk.actions.find import outlines_of, project_named
from presales_desk.actions.knowledge import add_documents
from presales_desk.actions.project_files import export_project, import_project
from presales_desk.actions.projects import close_project, delete_project, new_project
from presales_desk.actions.sample import open_sample
from presales_desk.actions.sharing import share_entries, take_in_entries
from presales_desk.errors import (
    AmbiguousNameError,
    MissingRecordError,
    NothingFoundError,
    NotReadError,
    StructureError,
    UnsafeFileError,
    WrongFileKindError,
)
from presales_desk.records.base import Insert, Update
from presales_desk.records.enums import MaterialKind, Result
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.project import KeyFact, Project
from presales_desk.records.summary import Attachment, Link, Profile
from presales_desk.workspace.backups import Occasion, list_backups
from presales_desk.workspace.workspace import WORKSPACE, Workspace

TODAY = dt.date(2026, 11, 20)
MOMENT = dt.datetime(2026, 11, 20, 14, 32, tzinfo=dt.UTC)
JOB = Unattended()


@pytest.fixture
def colleague(tmp_path):
    opened = Workspace.open(tmp_path / "colleague", author="Wang Lei")
    yield opened
    opened.close()


def a_project(workspace, name="Four-level network"):
    planned = new_project(workspace, name=name, customer="M", language="en", today=TODAY)
    return planned.applied(workspace)


def test_projects_get_codes_that_count_through_the_year(workspace):
    assert [a_project(workspace, str(n)).code for n in range(3)] == [
        "PS-2026-001",
        "PS-2026-002",
        "PS-2026-003",
    ]


def test_whoever_begins_a_project_is_its_presales(workspace):
    assert a_project(workspace).presales == ""
    user = Insert(Profile(user_name="Lin Xiao"))
    workspace.apply(Label("profile.change"), user, scope=WORKSPACE)

    assert a_project(workspace).presales == "Lin Xiao"


def test_a_project_is_found_by_code_name_or_a_part_of_its_name(workspace):
    project = a_project(workspace)
    a_project(workspace, "Hospital platform")

    for name in (project.code, project.id, project.name, "four-level"):
        assert project_named(workspace, name) == project


def test_a_name_that_means_none_or_several_is_refused(workspace):
    a_project(workspace, "project one")
    a_project(workspace, "project two")

    with pytest.raises(NothingFoundError):
        project_named(workspace, "nothing like it")
    with pytest.raises(AmbiguousNameError) as refused:
        project_named(workspace, "project")
    assert refused.value.values["count"] == 2


def test_closing_notes_the_day_and_opening_again_forgets_it(workspace):
    project = a_project(workspace)

    assert (
        close_project(workspace, project.id, Result.LOST, today=TODAY).applied(workspace).closed
        == TODAY
    )
    assert (
        close_project(workspace, project.id, Result.OPEN, today=TODAY).applied(workspace).closed
        is None
    )


def test_a_deleted_project_takes_all_that_is_its_own_along_and_comes_back_whole(workspace):
    project = open_sample(workspace, "zh")
    before = {table: workspace.count(table) for table in (KeyFact, Attachment)}

    delete_project(workspace, project.id).applied(workspace)
    assert workspace.find(Project) == []
    assert workspace.count(KeyFact) == 0

    workspace.undo(WORKSPACE)
    assert workspace.get(Project, project.id) == project
    assert {table: workspace.count(table) for table in (KeyFact, Attachment)} == before


def test_a_project_file_brings_everything_to_a_colleague(workspace, colleague, tmp_path):
    project = open_sample(workspace, "zh")

    file = export_project(workspace, project.id, tmp_path / "p.pdesk", JOB)
    taken = import_project(colleague, file, MOMENT, JOB).applied(colleague)

    assert taken == project
    assert colleague.find(KeyFact) == workspace.find(KeyFact)
    assert outlines_of(colleague, taken.id) == outlines_of(workspace, project.id)
    for attachment in colleague.find(Attachment):
        assert colleague.attachments.read(attachment.sha256)


def test_an_export_that_meets_an_altered_file_leaves_the_older_one_whole(workspace, tmp_path):
    project = open_sample(workspace, "en")
    file = export_project(workspace, project.id, tmp_path / "p.pdesk", JOB)
    before = file.read_bytes()
    stored = workspace.attachments.path(workspace.find(Attachment)[0].sha256)
    stored.write_bytes(stored.read_bytes() + b"altered")

    with pytest.raises(NotReadError):
        export_project(workspace, project.id, file, JOB)
    assert file.read_bytes() == before
    assert list(tmp_path.glob(".*")) == []


def test_the_same_project_comes_in_as_a_copy_with_a_code_of_its_own(workspace, tmp_path):
    project = open_sample(workspace, "en")
    file = export_project(workspace, project.id, tmp_path / "p.pdesk", JOB)

    copy = import_project(workspace, file, MOMENT, JOB).applied(workspace)

    assert copy.id != project.id
    assert copy.code != project.code
    facts = workspace.find(KeyFact, project_id=copy.id)
    assert [f.answer for f in facts] == [
        f.answer for f in workspace.find(KeyFact, project_id=project.id)
    ]


def test_what_a_colleague_archived_is_not_archived_here(workspace, colleague, tmp_path):
    project = open_sample(workspace, "en")
    change = Update(project, archived=TODAY)
    workspace.apply(Label("project.archive", name=project.name), change, scope=project.id)
    file = export_project(workspace, project.id, tmp_path / "p.pdesk", JOB)

    assert import_project(colleague, file, MOMENT, JOB).applied(colleague).archived is None


def test_an_import_is_one_step_of_undo(workspace, colleague, tmp_path):
    project = open_sample(workspace, "en")
    file = export_project(workspace, project.id, tmp_path / "p.pdesk", JOB)

    import_project(colleague, file, MOMENT, JOB).applied(colleague)
    colleague.undo(WORKSPACE)

    assert colleague.find(Project) == []


def test_a_workspace_with_work_in_it_is_backed_up_before_an_import(workspace, colleague, tmp_path):
    project = open_sample(workspace, "en")
    file = export_project(workspace, project.id, tmp_path / "p.pdesk", JOB)

    import_project(colleague, file, MOMENT, JOB).applied(colleague)
    assert list_backups(colleague.folder) == []

    import_project(colleague, file, MOMENT, JOB).applied(colleague)
    (backup,) = list_backups(colleague.folder)
    assert (backup.taken, backup.occasion) == (MOMENT, Occasion.IMPORT)

    packages = tmp_path / "all.pdkb"
    add_documents(workspace.folder, [file], author="", language="en", job=JOB)
    share_entries(workspace.folder, [], packages, MOMENT, JOB)
    take_in_entries(workspace.folder, packages, MOMENT, JOB)
    assert [each.occasion for each in list_backups(workspace.folder)] == [Occasion.IMPORT]


def test_a_file_that_is_refused_costs_no_backup(workspace, tmp_path):
    a_project(workspace)
    file = tmp_path / "p.pdesk"
    file.write_bytes(b"no zip at all")

    with pytest.raises(WrongFileKindError):
        import_project(workspace, file, MOMENT, JOB)
    assert list_backups(workspace.folder) == []


def changed_file(file, **entries):
    """The project file with some of its entries replaced."""
    changed = file.with_name("changed.pdesk")
    with zipfile.ZipFile(file) as source, zipfile.ZipFile(changed, "w") as target:
        for name in source.namelist():
            target.writestr(name, entries.pop(name, source.read(name)))
    return changed


def test_a_project_file_with_a_forged_attachment_is_refused(workspace, colleague, tmp_path):
    project = open_sample(workspace, "en")
    file = export_project(workspace, project.id, tmp_path / "p.pdesk", JOB)
    with zipfile.ZipFile(file) as archive:
        stored = next(name for name in archive.namelist() if name.startswith("files/"))

    with pytest.raises(NotReadError):
        import_project(colleague, changed_file(file, **{stored: b"forged"}), MOMENT, JOB)
    assert colleague.find(Project) == []


@pytest.mark.parametrize(
    "change",
    [
        {"project": {"name": 7}},
        {"project": {"name": "x", "hacked": True}},
        {"slides": [{"outline_id": "o", "section": "X", "kind": "bullets"}]},
        {"slides": [{"outline_id": "o", "section": "T", "kind": "bullets", "content": {"x": 1}}]},
        {"format": "one"},
        {"plans": [{"project_id": "p"}, {"project_id": "p"}]},
    ],
)
def test_a_project_file_with_wrong_records_names_the_place(workspace, tmp_path, change):
    file = tmp_path / "p.pdesk"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(
            "project.json", json.dumps({"format": 1, "project": {"name": "x"}} | change)
        )

    with pytest.raises(StructureError) as refused:
        import_project(workspace, file, MOMENT, JOB)
    assert refused.value.values["place"] is not None


@pytest.mark.parametrize(
    ("entries", "error"),
    [
        ({"other.json": b"{}"}, WrongFileKindError),
        ({"project.json": b"{not json"}, NotReadError),
        ({"project.json": b"[" * 100_000}, NotReadError),
        ({"../evil.txt": b"x"}, UnsafeFileError),
    ],
)
def test_any_other_zip_is_refused(workspace, tmp_path, entries, error):
    file = tmp_path / "p.pdesk"
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in entries.items():
            archive.writestr(name, content)

    with pytest.raises(error):
        import_project(workspace, file, MOMENT, JOB)


def test_a_file_becomes_evidence_and_can_be_taken_out_again(workspace, tmp_path):
    project = open_sample(workspace, "en")
    fact = workspace.find(KeyFact)[0]
    notice = tmp_path / "notice.txt"
    notice.write_text("Approval number 2026-118", encoding="utf-8")

    attached = attach_files(
        workspace,
        project.id,
        [notice],
        JOB,
        kind=MaterialKind.CUSTOMER,
        moment=MOMENT,
        evidence_of=fact.id,
    ).applied(workspace)

    assert workspace.find(Link, source_id=fact.id)[0].target_id == attached[0].id
    (tmp_path / "out").mkdir()
    copy = save_copy(workspace, attached[0], tmp_path / "out")
    assert copy.read_text(encoding="utf-8") == "Approval number 2026-118"

    detach(workspace, attached[0]).applied(workspace)
    with pytest.raises(MissingRecordError):
        workspace.get(Attachment, attached[0].id)


def test_a_file_that_is_gone_is_named(workspace, tmp_path):
    project = a_project(workspace)

    with pytest.raises(NotReadError) as refused:
        attach_files(
            workspace,
            project.id,
            [tmp_path / "gone.txt"],
            JOB,
            kind=MaterialKind.OTHER,
            moment=MOMENT,
        )
    assert refused.value.values["name"] == "gone.txt"

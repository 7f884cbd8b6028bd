"""Cards are remade when their project changed, and when their file is gone or damaged."""

import datetime as dt

import pytest

from presales_desk.method.keys import Importance, Stage
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.enums import Severity
from presales_desk.records.findings import Label
from presales_desk.records.project import Milestone, Project
from presales_desk.workspace.cards import CardStore, ProjectCard
from presales_desk.workspace.workspace import WORKSPACE

LABEL = Label("x")


@pytest.fixture
def opens_cards(folder):
    opened = []

    def open_one():
        opened.append(CardStore.open(folder))
        return opened[-1]

    yield open_one
    for store in opened:
        store.close()


@pytest.fixture
def cards(workspace, opens_cards):
    return opens_cards()


@pytest.fixture
def project(workspace):
    project = Project(name="甲")
    workspace.apply(LABEL, Insert(project), scope=WORKSPACE)
    return project


def a_card(workspace, project, **fields):
    seq = workspace.last_edits()[project.id]
    moment = dt.datetime(2026, 11, 20, 9, tzinfo=dt.UTC)
    given = {"project_id": project.id, "name": project.name, "updated": moment, "edit_seq": seq}
    return ProjectCard(**given | fields)


def test_a_card_comes_back_as_it_was_put(workspace, cards, project):
    card = a_card(
        workspace,
        project,
        stage=Stage.SOLUTION,
        level=Importance.IMPORTANT,
        win_percent=40,
        next_day=dt.date(2026, 12, 1),
        next_name="开标",
        missing=4,
        complete_percent=55,
        gap_severity=Severity.WARNING,
        gap_zh="预算还没有答案",
        gap_page="key_info",
    )

    cards.put([card])

    assert cards.all() == [card]


def test_a_project_that_was_edited_needs_a_new_card(workspace, cards, project):
    assert cards.stale(workspace) == {project.id}
    cards.put([a_card(workspace, project)])
    assert cards.stale(workspace) == set()

    milestone = Milestone(project_id=project.id, name="开标")
    workspace.apply(LABEL, Insert(milestone), scope=project.id)
    assert cards.stale(workspace) == {project.id}
    cards.put([a_card(workspace, project)])
    assert cards.stale(workspace) == set()


def test_a_record_that_moves_makes_the_cards_of_both_projects_stale(workspace, cards, project):
    other = Project(name="乙")
    milestone = Milestone(project_id=project.id, name="开标")
    workspace.apply(LABEL, Insert(other), Insert(milestone), scope=WORKSPACE)
    cards.put([a_card(workspace, project), a_card(workspace, other)])

    workspace.apply(LABEL, Update(milestone, project_id=other.id), scope=WORKSPACE)

    assert cards.stale(workspace) == {project.id, other.id}


def test_typing_and_undo_count_as_edits(workspace, cards, project):
    for name in ("乙", "丙"):
        current = workspace.get(Project, project.id)
        workspace.apply(LABEL, Update(current, name=name), scope=project.id, merge_key="name")
        assert cards.stale(workspace) == {project.id}
        cards.put([a_card(workspace, project)])

    workspace.undo(project.id)

    assert cards.stale(workspace) == {project.id}


def test_the_card_of_a_deleted_project_is_stale_until_it_is_removed(workspace, cards, project):
    cards.put([a_card(workspace, project)])
    workspace.apply(LABEL, Delete(project), scope=WORKSPACE)
    assert cards.stale(workspace) == {project.id}

    cards.remove([project.id])

    assert cards.all() == []
    assert cards.stale(workspace) == set()


def test_other_projects_keep_their_cards(workspace, cards, project):
    other = Project(name="乙")
    workspace.apply(LABEL, Insert(other), scope=WORKSPACE)
    cards.put([a_card(workspace, project), a_card(workspace, other)])

    workspace.apply(LABEL, Update(other, name="丙"), scope=other.id)

    assert cards.stale(workspace) == {other.id}


@pytest.mark.parametrize("harm", ["deleted", "overwritten", "cut", "older"])
def test_a_file_that_is_gone_or_damaged_starts_anew(workspace, opens_cards, folder, project, harm):
    first = opens_cards()
    first.put([a_card(workspace, project)])
    first.close()
    file = folder / "derived.db"
    if harm == "deleted":
        file.unlink()
    elif harm == "overwritten":
        file.write_bytes(b"\xff" * 8192)
    elif harm == "cut":
        file.write_bytes(file.read_bytes()[:5000])
    else:
        first = CardStore.open(folder)
        first._db.execute("PRAGMA user_version = 1")
        first.close()

    second = opens_cards()

    assert second.all() == []
    assert second.stale(workspace) == {project.id}
    second.put([a_card(workspace, project)])
    assert second.stale(workspace) == set()


def test_damage_that_shows_only_when_cards_are_read_starts_anew(workspace, cards, project):
    cards.put([a_card(workspace, project)])
    cards._db.execute("UPDATE cards SET stage = 'no such stage'")

    assert cards.all() == []
    assert cards.stale(workspace) == {project.id}


def test_without_a_folder_the_cards_live_in_memory(workspace, project, tmp_path):
    cards = CardStore.open(tmp_path / "no such folder")

    cards.put([a_card(workspace, project)])

    assert len(cards.all()) == 1
    cards.close()

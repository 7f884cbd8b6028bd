"""A project that was handed to a colleague comes back, and is merged with what was done here."""

import pytest
from PySide6.QtCore import Qt

from presales_desk.actions.project_files import export_project, import_project
from presales_desk.actions.sample import open_sample
from presales_desk.app import PAGES
from presales_desk.records.base import Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.project import Milestone, Project
from presales_desk.records.summary import Profile
from presales_desk.workspace.workspace import WORKSPACE, Workspace

JOB = Unattended()
LABEL = Label("milestone.new", name="x")


@pytest.fixture
def engineer(employ):
    return employ(pages=PAGES)


@pytest.fixture
def project(engineer):
    return open_sample(engineer.workspace, "zh")


@pytest.fixture
def wang(engineer, tmp_path):
    """A colleague with a workspace of their own."""
    opened = Workspace.open(tmp_path / "wang", author="王磊")
    opened.apply(Label("profile.change"), Insert(Profile(user_name="王磊")), scope=WORKSPACE)
    yield opened
    opened.close()


@pytest.fixture
def returned(engineer, wang, project, tmp_path):
    """The file that comes back: two dates were noted differently on both sides, one only there."""
    engineer.page.gestures.exchange.export(project.id, tmp_path / "给王磊.pdesk")
    engineer.waits_for_tasks()
    now = engineer.desk.now()
    import_project(wang, tmp_path / "给王磊.pdesk", now, JOB).applied(wang)
    for workspace, who in ((wang, "王磊"), (engineer.workspace, "林晓")):
        days = workspace.find(Milestone)[:2]
        changes = [Update(day, note=f"{who}记") for day in days]
        workspace.apply(LABEL, *changes, scope=project.id)
    new = Insert(Milestone(project_id=project.id, name="答疑会", rank=1e6))
    wang.apply(LABEL, new, scope=project.id)
    return export_project(wang, project.id, tmp_path / "回来.pdesk", JOB, moment=now)


def receives(engineer, file):
    exchange = engineer.page.gestures.exchange
    exchange.take_in(file)
    engineer.waits(lambda: exchange.dialog is not None)
    return exchange.dialog


def notes(engineer):
    return [day.note for day in engineer.finds(Milestone)[:2]]


def test_conflicts_are_shown_side_by_side_and_decided_row_by_row(
    engineer, project, returned, qtbot
):
    dialog = receives(engineer, returned)
    rows = dialog.conflicts.records
    seen = [[rows.text_at(row, column) for column in (2, 3, 5)] for row in range(rows.rowCount())]
    assert seen == [["备注", "林晓记", "王磊记"]] * 2
    assert "林晓" in rows.text_at(0, 4)
    assert "王磊" in rows.text_at(0, 6)
    assert (dialog.pane.mine.text(), dialog.pane.theirs.text()) == ("林晓记", "王磊记")

    dialog.conflicts.setFocus()
    dialog.conflicts.setCurrentIndex(rows.index(1, 0))
    qtbot.keyClick(dialog.conflicts, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    engineer.waits(lambda: "答疑会" in [day.name for day in engineer.finds(Milestone)])

    assert notes(engineer) == ["林晓记", "王磊记"]
    engineer.waits(lambda: engineer.toasts == ["已合并：新增 1 条，修改 1 条"])
    assert "王磊" in engineer.undo_name
    engineer.runs("window.undo")
    assert notes(engineer) == ["林晓记", "林晓记"]
    assert "答疑会" not in [day.name for day in engineer.finds(Milestone)]


def test_all_of_one_side_is_taken_with_a_click(engineer, returned, qtbot):
    dialog = receives(engineer, returned)
    qtbot.mouseClick(dialog.all_theirs, Qt.MouseButton.LeftButton)
    assert "2" in dialog.merge.text()
    qtbot.mouseClick(dialog.all_mine, Qt.MouseButton.LeftButton)
    assert set(dialog.chosen().values()) == {"mine"}
    qtbot.mouseClick(dialog.all_theirs, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    engineer.waits(lambda: notes(engineer) == ["王磊记", "王磊记"])


def test_what_is_taken_over_can_be_read_before(engineer, returned):
    dialog = receives(engineer, returned)
    dialog.parts.chosen.emit(1)
    rows = dialog.taken.records
    assert [rows.text_at(row, 1) for row in range(rows.rowCount())] == ["答疑会"]
    assert dialog.taken.isVisible()
    assert not dialog.all_mine.isVisible()


def test_giving_up_changes_nothing(engineer, returned):
    dialog = receives(engineer, returned)
    dialog.reject()
    engineer.waits_for_tasks()
    assert notes(engineer) == ["林晓记", "林晓记"]


def test_a_second_time_there_is_nothing_to_take_over(engineer, project, returned, qtbot):
    receives(engineer, returned).accept()
    engineer.waits(lambda: len(engineer.finds(Milestone, name="答疑会")) == 1)
    engineer.waits_for_tasks()
    engineer.desk.open_project("")
    engineer.goes_to("home")
    dialog = receives(engineer, returned)

    assert not dialog.merge.isEnabled()
    assert dialog.merge.toolTip()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    engineer.waits(lambda: len(engineer.finds(Project)) == 2)


def test_a_file_without_a_common_state_says_so(engineer, returned, tmp_path):
    for state in (engineer.workspace.folder / "handovers").glob("*/*"):
        state.unlink()
    dialog = receives(engineer, returned)
    words = [child.text() for child in dialog.findChildren(type(dialog.pane.mine))]
    assert any("从何处" in text or "起点" in text for text in words)


def test_the_file_menu_exports_and_imports(engineer, project, tmp_path, monkeypatch):
    file = tmp_path / "项目.pdesk"
    chosen = "PySide6.QtWidgets.QFileDialog."
    monkeypatch.setattr(f"{chosen}getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(f"{chosen}getOpenFileNames", lambda *_: ([str(file)], ""))
    engineer.opens(project)
    engineer.runs("window.export_project")
    engineer.waits(file.exists)
    engineer.waits_for_tasks()
    engineer.runs("window.import_project")
    from presales_desk.ui.merge_dialog import MergeDialog

    engineer.waits(lambda: bool(engineer.window.findChildren(MergeDialog)))
    engineer.waits_for_tasks()
    (dialog,) = engineer.window.findChildren(MergeDialog)
    assert not dialog.merge.isEnabled()
    dialog.reject()

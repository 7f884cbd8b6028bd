"""Whatever is wrong with a workspace, the user is told and has a way on."""

import datetime as dt
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from presales_desk.errors import (
    DamagedWorkspaceError,
    InUseError,
    NewerWorkspaceError,
    ReadOnlyError,
)
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.project import Project
from presales_desk.ui import start_dialog
from presales_desk.ui.first_run import FirstRun
from presales_desk.ui.opening import Attempt, Opened, open_workspace
from presales_desk.ui.single_window import WindowCall, call_window
from presales_desk.ui.start_dialog import BackupDialog, Choice, StartDialog
from presales_desk.workspace import backups
from presales_desk.workspace.reading import DATABASE
from presales_desk.workspace.workspace import WORKSPACE, Workspace

NOW = dt.datetime(2026, 11, 20, 9, 0, tzinfo=dt.UTC)
REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _dressed(dressed):
    """In Chinese."""


@pytest.fixture
def folder(tmp_path):
    """A workspace with one project."""
    place = tmp_path / "ws"
    workspace = Workspace.open(place)
    workspace.apply(Label("project.new", name="甲"), Insert(Project(name="甲")), scope=WORKSPACE)
    workspace.close()
    return place


@pytest.fixture
def answers(monkeypatch):
    """Answer the dialog with these choices, one after the other; remember what it was about."""
    asked = []

    def give(*choices):
        left = list(choices)

        def ask(error, folder):
            asked.append(type(error).__name__)
            return left.pop(0)

        monkeypatch.setattr(start_dialog, "ask_way", ask)
        return asked

    return give


def names(opened):
    workspace = opened.workspace if isinstance(opened, Opened) else opened
    found = [project.name for project in workspace.find(Project)]
    workspace.close()
    return found


def damage(folder):
    file = folder / DATABASE
    content = bytearray(file.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    file.write_bytes(content)
    (folder / "lock-holder.txt").write_text("林晓", encoding="utf-8")  # it was killed


def test_a_sound_workspace_opens_without_questions(folder, answers):
    asked = answers()
    assert names(open_workspace(Attempt(folder, known=True), "林晓")) == ["甲"]
    assert asked == []


def test_a_workspace_that_is_gone_is_not_silently_made_anew(tmp_path, answers):
    asked = answers(Choice.QUIT)
    place = tmp_path / "usb" / "ws"

    assert open_workspace(Attempt(place, known=True), "") is None
    assert asked == ["WorkspaceGoneError"]
    assert not place.exists()


def test_a_damaged_workspace_goes_back_to_its_backup(folder, answers, monkeypatch):
    backup = backups.take(folder, NOW)
    damage(folder)
    asked = answers(Choice.RESTORE)
    monkeypatch.setattr(start_dialog, "ask_backup", lambda folder: backup.path)

    assert names(open_workspace(Attempt(folder), "")) == ["甲"]
    assert asked == ["DamagedWorkspaceError"]
    assert list((folder / "kept").glob("*")), "the damaged database is kept"


def test_a_workspace_in_use_can_be_read(folder, answers):
    other = Workspace.open(folder)
    asked = answers(Choice.READ_ONLY)

    opened = open_workspace(Attempt(folder), "")

    assert opened.workspace.read_only
    assert isinstance(opened.attempt.why, InUseError)
    assert names(opened) == ["甲"]
    assert asked == ["InUseError"]
    other.close()


def test_another_workspace_can_be_chosen(folder, tmp_path, answers, monkeypatch):
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / DATABASE).write_bytes(b"not a database" * 100)
    answers(Choice.OTHER)
    monkeypatch.setattr(start_dialog, "ask_folder", lambda: folder)

    assert names(open_workspace(Attempt(tmp_path / "new"), "")) == ["甲"]


def test_a_folder_that_cannot_be_written_is_said_to_be_so(qtbot, folder):
    dialog = StartDialog(ReadOnlyError(place=str(folder)), folder)
    qtbot.addWidget(dialog)

    assert "不可写" in dialog.reason.text()
    assert str(folder) in dialog.reason.text()
    assert next(iter(dialog.buttons)) is Choice.READ_ONLY


def test_the_dialog_offers_only_what_helps(qtbot, folder):
    damaged = StartDialog(DamagedWorkspaceError(name="ws", copy=""), folder)
    newer = StartDialog(NewerWorkspaceError(name="ws", version="9"), folder)
    for dialog in (damaged, newer):
        qtbot.addWidget(dialog)

    assert Choice.REPAIR in damaged.buttons
    assert "doctor" not in damaged.reason.text(), "the button does it"
    assert Choice.RESTORE not in damaged.buttons, "there is no backup"
    assert list(newer.buttons) == [Choice.OTHER, Choice.QUIT]

    damaged.buttons[Choice.REPAIR].click()
    assert damaged.choice is Choice.REPAIR


def test_backups_are_listed_newest_first_in_local_time(qtbot, folder):
    older = backups.take(folder, NOW)
    newer = backups.take(folder, NOW + dt.timedelta(days=1))

    dialog = BackupDialog(folder)
    qtbot.addWidget(dialog)

    local = NOW.astimezone()
    assert f"{local:%Y-%m-%d %H:%M}" in dialog.list.item(1).text()
    assert dialog.chosen() == newer.path
    dialog.list.setCurrentRow(1)
    assert dialog.chosen() == older.path

    chosen_before = BackupDialog(folder, marked=older.path)
    qtbot.addWidget(chosen_before)
    assert chosen_before.chosen() == older.path

    dialog.show()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)


def test_a_second_start_brings_the_first_window_to_the_front(qtbot, folder):
    call = WindowCall(folder)
    assert call.listen()
    program = (
        "from pathlib import Path\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from presales_desk.ui.single_window import call_window\n"
        f"app = QCoreApplication([]); print(call_window(Path({str(folder)!r})))"
    )
    with qtbot.waitSignal(call.called):
        second = subprocess.Popen(
            [sys.executable, "-c", program], cwd=REPOSITORY, stdout=subprocess.PIPE, text=True
        )
    assert second.communicate(timeout=20)[0].strip() == "True"
    call.close()

    assert not call_window(folder), "nobody listens any more"


def test_the_first_start_asks_three_things_and_speaks_either_language(qtbot, tmp_path):
    page = FirstRun(tmp_path / "ws", "林晓")
    qtbot.addWidget(page)
    assert page.begin.text() == "开始使用"

    page.languages.group.button(1).click()
    assert page.begin.text() == "Begin"
    page.name.setText(" Lin Xiao ")

    answers = page.answers()
    assert (answers.name, answers.folder, answers.language) == ("Lin Xiao", tmp_path / "ws", "en")
    assert answers.sample


def test_enter_in_the_name_ends_the_first_start(qtbot, tmp_path):
    page = FirstRun(tmp_path / "ws")
    qtbot.addWidget(page)
    page.show()
    qtbot.keyClicks(page.name, "Lin")

    with qtbot.waitSignal(page.accepted):
        qtbot.keyClick(page.name, Qt.Key.Key_Return)


def test_the_first_start_refuses_a_folder_that_is_synchronized(qtbot, tmp_path):
    page = FirstRun(tmp_path / "OneDrive" / "ws")
    qtbot.addWidget(page)
    assert not page.begin.isEnabled()

    page.place.setText(str(tmp_path / "ws"))
    assert page.begin.isEnabled()

"""Where dialogs for files begin: the last folder, else the user's documents."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from presales_desk.ui import file_dialogs
from presales_desk.ui.file_dialogs import ask_file, ask_files, ask_folder, remember_in
from presales_desk.ui.preferences import Preferences
from presales_desk.ui.save_as import ask_target


@pytest.fixture
def documents(tmp_path, monkeypatch):
    """The user's documents."""
    folder = tmp_path / "文档"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(folder))
    return folder


@pytest.fixture
def parent(qtbot, tmp_path, monkeypatch, documents):
    """A window whose preferences know of no folder yet."""
    monkeypatch.setattr(file_dialogs._Memory, "preferences", None)
    remember_in(Preferences(tmp_path / "window.ini"))
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def begun(monkeypatch, tmp_path):
    """Folders in which dialogs began; each of them chooses something in ``tmp_path``."""
    places = []

    def answer(chosen):
        def ask(_parent, _title, place="", _kinds=""):
            places.append(place)
            return chosen

        return ask

    folder = tmp_path / "客户资料"
    folder.mkdir()
    file = str(folder / "名单.xlsx")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer((file, "")))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer(([file], "")))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", answer(str(folder)))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer((str(tmp_path / "a.pptx"), "")))
    return places


def test_the_first_dialog_begins_in_the_documents_and_the_next_where_it_ended(
    parent, begun, tmp_path, documents
):
    ask_file(parent, "打开")
    ask_files(parent, "打开")
    ask_target(parent, "另存为", "PPT", file_dialogs.start_folder() / "方案.pptx")
    ask_folder(parent, "文件夹")

    folder = tmp_path / "客户资料"
    assert begun[0] == str(documents)
    assert begun[1:] == [str(folder), str(folder / "方案.pptx"), str(tmp_path)]


def test_the_folder_is_kept_for_the_next_day(parent, begun, tmp_path):
    ask_file(parent, "打开")

    remember_in(Preferences(tmp_path / "window.ini"))
    ask_file(parent, "打开")

    assert begun[1] == str(tmp_path / "客户资料")


def test_a_folder_that_is_gone_is_not_offered(parent, begun, tmp_path, documents):
    ask_file(parent, "打开")
    (tmp_path / "客户资料").rmdir()
    ask_file(parent, "打开")
    documents.rmdir()
    ask_file(parent, "打开")

    assert begun == [str(documents), str(documents), str(Path.home())]


def test_who_gives_up_stays_where_they_were(parent, begun, monkeypatch, documents):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    assert ask_file(parent, "打开") is None
    assert str(file_dialogs.start_folder()) == str(documents)

"""A file is written wholly or not at all, and never over one that is open elsewhere."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.errors import DiskFullError, NotWrittenError
from presales_desk.workspace import files
from presales_desk.workspace.files import LONGEST_NAME, free_name, safe_name, write_atomically

AS_ROOT = sys.platform != "win32" and os.geteuid() == 0


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_holds_what_was_written(tmp_path):
    target = tmp_path / "方案.pptx"

    assert write_atomically(target, b"slides") == target

    assert target.read_bytes() == b"slides"
    assert names_in(tmp_path) == ["方案.pptx"]


def test_an_older_file_is_replaced(tmp_path):
    target = tmp_path / "deck.pptx"
    target.write_bytes(b"old")

    write_atomically(target, b"new")

    assert target.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("deck.pptx", "~$deck.pptx"),
        ("proposal.docx", "~$oposal.docx"),
        ("deck.pptx", ".~lock.deck.pptx#"),
    ],
)
def test_a_file_that_office_holds_open_is_saved_beside_it(tmp_path, name, owner):
    target = tmp_path / name
    target.write_bytes(b"open in Office")
    (tmp_path / owner).touch()

    written = write_atomically(target, b"new")

    assert written.name == f"{target.stem} (2){target.suffix}"
    assert written.read_bytes() == b"new"
    assert target.read_bytes() == b"open in Office"


def test_a_file_that_windows_does_not_let_go_is_saved_beside_it(tmp_path, monkeypatch):
    target = tmp_path / "deck.pptx"
    target.write_bytes(b"open elsewhere")
    replace = Path.replace

    def refused_by_windows(draft, place):
        if place == target:
            raise PermissionError(13, "being used by another process")
        return replace(draft, place)

    monkeypatch.setattr(Path, "replace", refused_by_windows)

    assert write_atomically(target, b"new").name == "deck (2).pptx"
    assert target.read_bytes() == b"open elsewhere"
    assert names_in(tmp_path) == ["deck (2).pptx", "deck.pptx"]


def test_a_folder_that_is_gone_is_named(tmp_path):
    with pytest.raises(NotWrittenError) as refusal:
        write_atomically(tmp_path / "gone" / "deck.pptx", b"new")

    assert refusal.value.values == {"name": "deck.pptx", "reason": "reason.missing"}


def test_a_folder_in_the_place_of_the_file_is_left_alone(tmp_path):
    (tmp_path / "deck.pptx").mkdir()

    with pytest.raises(NotWrittenError) as refusal:
        write_atomically(tmp_path / "deck.pptx", b"new")

    assert refusal.value.values["reason"] == "reason.folder"
    assert names_in(tmp_path) == ["deck.pptx"]


@pytest.mark.skipif(AS_ROOT or sys.platform == "win32", reason="root may write everywhere")
def test_a_folder_without_the_right_to_write_is_refused(tmp_path):
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(NotWrittenError) as refusal:
            write_atomically(tmp_path / "deck.pptx", b"new")
    finally:
        tmp_path.chmod(0o700)

    assert refusal.value.values["reason"] == "reason.denied"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of file sizes")
def test_a_full_disk_leaves_the_old_file_and_no_draft(tmp_path):
    import resource

    target = tmp_path / "deck.pptx"
    target.write_bytes(b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        with pytest.raises(DiskFullError):
            write_atomically(target, bytes(100_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert target.read_bytes() == b"old"
    assert names_in(tmp_path) == ["deck.pptx"]


def test_work_that_stops_halfway_leaves_no_draft(tmp_path):
    def stopped_halfway():
        with files.draft_beside(tmp_path / "deck.pptx") as draft:
            draft.write_bytes(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stopped_halfway()

    assert names_in(tmp_path) == []


def test_a_free_name_counts_on(tmp_path):
    for taken in ("a.docx", "a (2).docx"):
        (tmp_path / taken).touch()

    assert free_name(tmp_path / "a.docx").name == "a (3).docx"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("智慧园区/数据中心:方案", "智慧园区_数据中心_方案"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("COM1.pptx", "_COM1.pptx"),
        ("console.txt", "console.txt"),
        ("..", "untitled"),
        ("   ", "untitled"),
        (".pptx", "untitled.pptx"),
        ("tail. . ", "tail"),
        ("two\nlines\tand  more", "two lines and more"),
        ("invoice\u202etxt.exe", "invoicetxt.exe"),
        ("nul\x00l\x07", "null"),
        ("\u200bhidden\u200f", "hidden"),
        ("👩\u200d💻 演示 🎉.pptx", "👩\u200d💻 演示 🎉.pptx"),
        ("V1.2 投标方案", "V1.2 投标方案"),
    ],
)
def test_names_are_made_safe(text, name):
    assert safe_name(text) == name


def test_a_long_name_keeps_its_extension():
    name = safe_name("数" * 200 + ".docx")

    assert name.endswith("数.docx")
    assert LONGEST_NAME - 3 < len(name.encode()) <= LONGEST_NAME


@given(st.text(max_size=400))
def test_every_text_gives_a_name_that_can_be_a_file(tmp_path_factory, text):
    name = safe_name(text)

    assert name == safe_name(name)
    assert name == name.strip(" ").rstrip(".")
    assert not set(name) & set('<>:"/\\|?*\x00\n\r\t\u202e\u2066')
    written = write_atomically(tmp_path_factory.getbasetemp() / name, b"x")
    assert written.read_bytes() == b"x"
    written.unlink()

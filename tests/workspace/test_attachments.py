"""Stored files are the bytes that were added, or are named as missing or damaged."""

import os

import pytest

from presales_desk.errors import NotReadError, ReadOnlyError, Term


@pytest.fixture
def store(workspace):
    return workspace.attachments


def test_the_same_bytes_are_stored_once(store, folder, tmp_path):
    (tmp_path / "招标文件.pdf").write_bytes(b"tender" * 500_000)

    sha256, size = store.add_file(tmp_path / "招标文件.pdf")

    assert store.add_bytes(b"tender" * 500_000) == (sha256, size)
    assert size == 3_000_000
    assert store.path(sha256) == folder / "attachments" / sha256[:2] / sha256
    assert store.read(sha256) == b"tender" * 500_000
    assert [path for path in folder.glob("attachments/**/*") if path.is_file()] == [
        store.path(sha256)
    ]


def test_an_altered_file_is_named_and_not_shown(store):
    sha256, _ = store.add_bytes(b"our price: 100")
    store.path(sha256).write_bytes(b"our price: 999")

    with pytest.raises(NotReadError) as refused:
        store.read(sha256, "报价.xlsx")

    assert refused.value.values == {"name": "报价.xlsx", "reason": Term("reason.damaged")}
    with pytest.raises(NotReadError):
        list(store.blocks(sha256, "报价.xlsx"))


def test_adding_an_altered_file_again_mends_it(store):
    sha256, _ = store.add_bytes(b"our price: 100")
    store.path(sha256).write_bytes(b"our price: 999")

    store.add_bytes(b"our price: 100")

    assert store.read(sha256) == b"our price: 100"


def test_a_missing_file_is_named(store):
    sha256, _ = store.add_bytes(b"x")
    store.path(sha256).unlink()

    with pytest.raises(NotReadError) as refused:
        store.read(sha256, "a.txt")

    assert refused.value.values == {"name": "a.txt", "reason": Term("reason.missing")}


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 64, "0" * 63])
def test_only_the_name_of_stored_bytes_leads_anywhere(store, name):
    with pytest.raises(NotReadError):
        store.read(name)


def test_a_file_that_is_gone_cannot_be_added(store, tmp_path):
    with pytest.raises(NotReadError) as refused:
        store.add_file(tmp_path / "gone.pdf")

    assert refused.value.values["name"] == "gone.pdf"


def test_what_a_killed_process_left_is_swept_but_not_what_is_being_written(store, folder):
    sha256, _ = store.add_bytes(b"x")
    old, new = folder / "attachments" / ".old.part", folder / "attachments" / ".new.part"
    for draft in (old, new):
        draft.write_bytes(b"half")
    os.utime(old, (0, 0))

    assert store.sweep() == 1

    assert not old.exists()
    assert new.exists()
    assert store.read(sha256) == b"x"


def test_nothing_is_added_to_a_workspace_open_for_reading(opens, workspace):
    with pytest.raises(ReadOnlyError):
        opens(read_only=True).attachments.add_bytes(b"x")

"""A live workspace is kept off synchronized folders and servers, and let be anywhere else."""

from pathlib import Path

import pytest

from presales_desk.errors import WorkspaceUnsuitableError
from presales_desk.records.messages import catalogue
from presales_desk.workspace import places


@pytest.mark.parametrize(
    "folder",
    [
        "/Users/li/OneDrive - Contoso/presales",
        "/Users/li/Dropbox (Personal)/desk",
        "/Users/li/Library/Mobile Documents/com~apple~CloudDocs/desk",
        "/home/li/Nutstore Files/我的坚果云/售前",
        "/home/li/我的坚果云",
        "/home/li/Google Drive/x/y/z",
        "//server/share/desk",
        "\\\\server\\share\\desk",
    ],
)
def test_synchronized_and_remote_folders_are_refused_with_the_reason(folder):
    with pytest.raises(WorkspaceUnsuitableError) as refusal:
        places.require_suitable(Path(folder))

    for language in ("zh", "en"):
        assert str(Path(folder)) in catalogue(language).error(refusal.value)


@pytest.mark.parametrize(
    "folder",
    ["/home/li/售前工作台", "/home/li/dropbox-migration/desk", "/home/onedriver/desk", "desk"],
)
def test_other_folders_are_suitable(folder):
    places.require_suitable(Path(folder))


def test_a_folder_that_a_program_marked_as_its_own_is_synchronized(tmp_path):
    (tmp_path / ".stfolder").mkdir()

    assert places.is_synced(tmp_path / "desk")


def test_a_mounted_server_is_found_by_its_file_system(tmp_path):
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\nnas:/export /mnt/the\\040nas nfs4 rw 0 0\n", encoding="utf-8"
    )

    assert places._file_system(Path("/mnt/the nas/desk"), mounts) == "nfs4"
    assert places._file_system(Path("/home/li"), mounts) == "ext4"
    assert places._file_system(Path("/home/li"), tmp_path / "none") == ""

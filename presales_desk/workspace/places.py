"""Where a workspace can live: on a disk of this computer that no program synchronizes.

A synchronizing program or a server copies or locks the database while it is being written, which
damaged the libraries of every program that allowed it. Packages and backups may lie anywhere.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from presales_desk.errors import Term, WorkspaceUnsuitableError

_SYNCED_FOLDER = re.compile(
    r"(onedrive|dropbox|icloud ?drive|mobile documents|cloudstorage|nutstore( files)?"
    r"|(我的)?坚果云|google ?drive|nextcloud|owncloud|seafile|box sync|baidusyncdisk"
    r"|baidunetdiskworkspace|百度网盘同步空间|wps ?云盘|wpsdrive|阿里云盘)"
    r"( - .*| \(.*\))?",  # the name of a company or account follows
    re.IGNORECASE,
)
_SYNC_MARKERS = (".dropbox.cache", ".stfolder")
_REMOTE_SYSTEMS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "davfs", "fuse.sshfs", "afpfs"}
_DRIVE_REMOTE = 4  # what Windows answers for a letter that stands for a server


def default_folder() -> Path:
    """Return where a workspace lies when nobody says: in the user's data folder."""
    import platformdirs

    return Path(platformdirs.user_data_dir("PresalesDesk", appauthor=False)) / "workspace"


def require_suitable(folder: Path) -> None:
    """Check that a live workspace can be kept in ``folder``, which need not be there yet.

    Raises:
        WorkspaceUnsuitableError: It is synchronized or on a server; values place and reason.

    """
    if (reason := unsuitable_because(folder)) is not None:
        raise WorkspaceUnsuitableError(place=str(folder), reason=reason)


def unsuitable_because(folder: Path) -> Term | None:
    """Return why no live workspace should be kept in ``folder``; None when it can be."""
    if is_on_server(folder):
        return Term("place.server")
    return Term("place.synced") if is_synced(folder) else None


def is_synced(folder: Path) -> bool:
    """Tell whether a program such as OneDrive, Dropbox, iCloud or Nutstore copies ``folder``."""
    places = (folder, *folder.parents)
    return any(
        _SYNCED_FOLDER.fullmatch(place.name)
        or any((place / marker).exists() for marker in _SYNC_MARKERS)
        for place in places
    )


def is_on_server(folder: Path) -> bool:
    """Tell whether ``folder`` is on another computer: ``\\\\server\\share`` or a mounted one."""
    if str(folder).startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        from ctypes import windll

        return windll.kernel32.GetDriveTypeW(folder.absolute().anchor) == _DRIVE_REMOTE
    return _file_system(folder.absolute()) in _REMOTE_SYSTEMS


def _file_system(folder: Path, mounts: Path = Path("/proc/mounts")) -> str:
    """Return the kind of file system ``folder`` is on; empty where the system does not list it."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    mounted = {
        place.replace("\\040", " "): kind
        for _, place, kind, *_ in (line.split(" ") for line in lines)
    }
    places = (str(place) for place in (folder, *folder.parents))
    return next((mounted[place] for place in places if place in mounted), "")

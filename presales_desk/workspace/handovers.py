"""States of projects that left this workspace in a file, or came to it in one.

When a project comes back from a colleague, the newest state that both sides knew tells who changed
what. The states lie beside the database, readable as they are; without them nothing is lost, but a
merge has to ask about every difference.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from presales_desk.workspace.files import make_folder, remove_quietly, write_atomically

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

FOLDER = "handovers"
"""Below the workspace's folder."""

_MOST = 20  # of one project: older ones are no common ground any more
_NAME = re.compile(
    r"(?P<number>\d{6})\.(?P<way>sent|came)\.(?P<id>[0-9A-Za-z_-]{1,64})\.(?P<hash>[0-9a-f]{16})\.json"
)


class Handovers:
    """The states of one project, oldest first.

    Args:
        folder: Of the workspace.
        project_id: Of the project; it may come from a foreign file.

    """

    def __init__(self, folder: Path, project_id: str) -> None:
        self._folder = folder / FOLDER / hashlib.sha256(project_id.encode()).hexdigest()[:32]

    def ids(self) -> list[tuple[str, bool]]:
        """Return the id of each handover whose state is kept, and whether it came from elsewhere.

        What came counts only while the edit stands that took it in.
        """
        return [(found["id"], found["way"] == "came") for found in self._names()]

    def keep(self, handover_id: str, contents: bytes, *, came: bool) -> None:
        """Keep the records of a handover, as its file holds them.

        Args:
            handover_id: Of the handover.
            contents: What its file holds as ``project.json``.
            came: Whether it came from elsewhere.

        Raises:
            NotWrittenError, DiskFullError: The system refused.

        """
        kept = self._names()
        if handover_id in [found["id"] for found in kept]:
            return
        number = int(kept[-1]["number"]) + 1 if kept else 1
        make_folder(self._folder)
        way = "came" if came else "sent"
        name = f"{number:06}.{way}.{handover_id}.{_hash(contents)}.json"
        write_atomically(self._folder / name, contents)
        for old in kept[: 1 - _MOST] if len(kept) >= _MOST else ():
            remove_quietly(self._folder / old[0])

    def read(self, handover_id: str) -> bytes | None:
        """Return the records of a handover; None when they are gone or were altered."""
        for found in self._names():
            if found["id"] == handover_id:
                contents = (self._folder / found[0]).read_bytes()
                return contents if _hash(contents) == found["hash"] else None
        return None

    def _names(self) -> list[re.Match[str]]:
        if not self._folder.is_dir():
            return []
        found = map(_NAME.fullmatch, sorted(path.name for path in self._folder.iterdir()))
        return [name for name in found if name is not None]


def forget(folder: Path, ids: Iterable[str]) -> None:
    """Remove every state in which one of these records stands: they were erased for good."""
    wanted = [f'"{id}"'.encode() for id in ids]
    for path in (folder / FOLDER).glob("*/*.json"):
        contents = path.read_bytes()
        if any(id in contents for id in wanted):
            remove_quietly(path)


def _hash(contents: bytes) -> str:
    return hashlib.sha256(contents).hexdigest()[:16]

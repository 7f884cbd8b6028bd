"""The files that belong to projects, each stored once under the SHA-256 of its bytes."""

from __future__ import annotations

import hashlib
import re
import time
from typing import TYPE_CHECKING

from presales_desk.errors import NotReadError, ReadOnlyError, Term
from presales_desk.workspace.files import (
    DRAFT_SUFFIX,
    draft_beside,
    move_over,
    reason_of,
    sync_folder,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_BLOCK = 1 << 20
_NAME = re.compile(r"[0-9a-f]{64}")
_ORPHAN_SECONDS = 3600


class AttachmentStore:
    """The bytes of attachments, pictures and templates. Adding comes before the record's edit."""

    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        self._folder, self._read_only = folder, read_only

    def add_file(self, path: Path) -> tuple[str, int]:
        """Store a copy of the file ``path``; return its SHA-256 and its size in bytes.

        Raises:
            NotReadError: ``path`` could not be read.
            NotWrittenError: The copy could not be written.
            DiskFullError: There is no room.
            ReadOnlyError: The workspace is open for reading.

        """
        try:
            with path.open("rb") as file:
                return self._add(iter(lambda: file.read(_BLOCK), b""))
        except OSError as error:
            raise NotReadError(name=path.name, reason=reason_of(error)) from error

    def add_bytes(self, content: bytes) -> tuple[str, int]:
        """Store ``content``; return its SHA-256 and its size. See ``add_file``."""
        return self._add([content])

    def add_blocks(self, blocks: Iterable[bytes]) -> tuple[str, int]:
        """Store what comes piece by piece; return its SHA-256 and its size. See ``add_file``.

        What ``blocks`` raises passes, and nothing is stored then.
        """
        return self._add(blocks)

    def path(self, sha256: str) -> Path:
        """Return where the bytes are stored. ``checked`` and ``read`` also check them.

        Raises:
            NotReadError: ``sha256`` is no SHA-256.

        """
        if not _NAME.fullmatch(sha256):
            raise NotReadError(name=sha256[:80], reason=Term("reason.missing"))
        return self._folder / sha256[:2] / sha256

    def checked(self, sha256: str, name: str = "") -> Path:
        """Return where the bytes are stored, which are certainly those that were added.

        Raises:
            NotReadError: See ``read``.

        """
        for _ in self.blocks(sha256, name):
            pass  # read to the end, where alterations show
        return self.path(sha256)

    def read(self, sha256: str, name: str = "") -> bytes:
        """Return the stored bytes, which are certainly those that were added.

        Args:
            sha256: Of the bytes.
            name: How the user knows the file; for the message.

        Raises:
            NotReadError: They are missing or were altered.

        """
        try:
            content = self.path(sha256).read_bytes()
        except OSError as error:
            raise NotReadError(name=name or sha256[:12], reason=reason_of(error)) from error
        if hashlib.sha256(content).hexdigest() != sha256:
            raise NotReadError(name=name or sha256[:12], reason=Term("reason.damaged"))
        return content

    def blocks(self, sha256: str, name: str = "") -> Iterator[bytes]:
        """Yield the stored bytes piece by piece, for files too large for the memory.

        Raises:
            NotReadError: See ``read``. Alterations show at the end: whoever writes the pieces
                down has to discard them then.

        """
        digest = hashlib.sha256()
        try:
            with self.path(sha256).open("rb") as file:
                while block := file.read(_BLOCK):
                    digest.update(block)
                    yield block
        except OSError as error:
            raise NotReadError(name=name or sha256[:12], reason=reason_of(error)) from error
        if digest.hexdigest() != sha256:
            raise NotReadError(name=name or sha256[:12], reason=Term("reason.damaged"))

    def remove(self, names: Iterable[str]) -> None:
        """Remove stored bytes for good; those that are gone already are passed over."""
        for sha256 in names:
            self.path(sha256).unlink(missing_ok=True)

    def sweep(self) -> int:
        """Remove what killed processes left half written; return how many there were."""
        limit = time.time() - _ORPHAN_SECONDS
        orphans = [
            path for path in self._folder.glob(f".*{DRAFT_SUFFIX}") if path.stat().st_mtime < limit
        ]
        for path in orphans:
            path.unlink(missing_ok=True)
        return len(orphans)

    def _add(self, blocks: Iterable[bytes]) -> tuple[str, int]:
        if self._read_only:
            raise ReadOnlyError(place=str(self._folder.parent))
        self._folder.mkdir(exist_ok=True)
        digest, size = hashlib.sha256(), 0
        with draft_beside(self._folder / "attachment") as draft:
            with draft.open("wb") as file:
                for block in blocks:
                    digest.update(block)
                    size += file.write(block)
            self._keep(draft, digest.hexdigest())
        return digest.hexdigest(), size

    def _keep(self, draft: Path, sha256: str) -> None:
        target = self.path(sha256)
        if target.exists() and self._is_whole(sha256):
            return
        if not target.parent.exists():
            target.parent.mkdir(exist_ok=True)
            sync_folder(self._folder)
        move_over(draft, target)  # over an altered file too

    def _is_whole(self, sha256: str) -> bool:
        try:
            self.checked(sha256)
        except NotReadError:
            return False
        return True

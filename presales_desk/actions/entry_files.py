"""Files of knowledge base entries: copies for other programs; what is archived is never touched."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.workspace.files import draft_beside, place_to_open, put_in_place

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.knowledge.entry import Entry, StoredFile


def save_entry_file(folder: Path, entry: Entry, name: str, target: Path) -> Path:
    """Copy a file of an entry; return the name of the copy, see ``write_atomically``.

    Raises:
        NotReadError: The file is gone or was altered.
        NotWrittenError, DiskFullError: The system refused.

    """
    source = entry_file(folder, entry, name)
    with draft_beside(target) as draft:
        shutil.copyfile(source, draft)
        return put_in_place(draft, target)


def copy_to_open(folder: Path, entry: Entry, file: StoredFile) -> Path:
    """Copy a file of an entry for another program to open; see ``place_to_open``.

    Raises:
        NotReadError, NotWrittenError, DiskFullError: See ``save_entry_file``.

    """
    return save_entry_file(folder, entry, file.name, place_to_open(file.sha256, file.name))


def entry_file(folder: Path, entry: Entry, name: str) -> Path:
    """Return where a file of an entry lies in the knowledge base, after verifying it.

    Raises:
        NotReadError: It is gone or was altered.

    """
    with KnowledgeBase.open(folder, read_only=True) as base:
        return base.file_path(entry, name)


def entry_folder(folder: Path, entry: Entry) -> Path:
    """Return the folder with the files of an entry.

    Raises:
        NotReadError: Its first file is gone or was altered.

    """
    return entry_file(folder, entry, entry.files[0].name).parent

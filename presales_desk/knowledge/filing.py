"""Makes an entry ready to be filed: its words in order, its files hashed and read."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import logging
from dataclasses import dataclass, fields, replace
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from presales_desk import structure
from presales_desk.knowledge.entry import Entry, NewEntry, Section, StoredFile
from presales_desk.knowledge.extraction import UNREADABLE, extract, is_readable
from presales_desk.knowledge.packages import file_hash
from presales_desk.knowledge.passages import clean
from presales_desk.knowledge.text_files import bounded
from presales_desk.workspace.files import safe_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.knowledge.entry import FileToArchive
    from presales_desk.records.job import Job

logger = logging.getLogger(__name__)

E = TypeVar("E", bound=NewEntry)
_LONGEST_STORED = 80  # characters of a name in a package: paths stay short enough for Windows
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class TakenIn:
    """An entry with its files listed and read, and the content of each by its stored name."""

    entry: Entry
    contents: dict[str, Path | bytes]


def checked(entry: NewEntry) -> NewEntry:
    """Return the plain entry within ``entry``, its texts composed, cut and of sensible size.

    Raises:
        StructureError: A text or a list is beyond every sensible size.

    """
    values = {field.name: getattr(entry, field.name) for field in fields(NewEntry)}
    sections = own_sections(entry).sections
    values["sections"] = tuple(piece for section in sections for piece in bounded(section))
    return _checked(NewEntry(**values))


def own_sections(entry: E) -> E:
    """Return ``entry`` without what was read from its files."""
    return replace(entry, sections=tuple(s for s in entry.sections if not s.file))


def taken_in(entry: NewEntry, files: Sequence[FileToArchive], job: Job) -> TakenIn:
    """Return ``entry`` as its first revision, with ``files`` hashed and their text read.

    Raises:
        NotReadError: A file is not there.
        StructureError: A text or a list is beyond every sensible size.
        CancelledError: ``job`` was stopped.

    """
    listed, sections, contents = list[StoredFile](), [*entry.sections], dict[str, Path | bytes]()
    for number, file in enumerate(files):
        job.step(number, len(files), file.name)
        text = _text_of(file)
        stored = _listed(file, listed, searchable=text is not None)
        listed.append(stored)
        contents[stored.stored] = file.content
        sections += [replace(section, file=stored.name) for section in text or ()]
    values = {field.name: getattr(entry, field.name) for field in fields(NewEntry)}
    values["sections"] = tuple(sections)
    found = Entry(**values, revision=1, filed=_EPOCH, files=tuple(listed))
    return TakenIn(_checked(found), contents)


def _checked(entry: E) -> E:
    text = json.dumps(structure.plain(entry), ensure_ascii=False)
    return structure.read(type(entry), json.loads(clean(text)))


def _text_of(file: FileToArchive) -> list[Section] | None:
    """Return the text of a file; None when it cannot or shall not be read, but only kept."""
    if not file.searchable or not is_readable(file.name):
        return None
    try:
        return extract(file.content, file.name)
    except UNREADABLE as error:
        logger.warning("The text of %s is not searchable: %s", file.name, error)
        return None


def _listed(file: FileToArchive, listed: Sequence[StoredFile], *, searchable: bool) -> StoredFile:
    name = _unlike(clean(Path(file.name).name), [other.name for other in listed])
    stored = _unlike(_short(safe_name(name)), [other.stored for other in listed])
    if isinstance(file.content, bytes):
        sha256, size = hashlib.sha256(file.content).hexdigest(), len(file.content)
    else:
        sha256, size = file_hash(file.content), file.content.stat().st_size
    return StoredFile(name=name, stored=stored, sha256=sha256, size=size, searchable=searchable)


def _short(name: str) -> str:
    path = Path(name)
    return safe_name(path.stem[: _LONGEST_STORED - len(path.suffix)] + path.suffix)


def _unlike(name: str, others: Sequence[str]) -> str:
    """Return ``name``, or with ``(2)`` and so on when a file of that name is there already."""
    taken, path = {other.casefold() for other in others}, Path(name)
    numbered = (f"{path.stem} ({number}){path.suffix}" for number in count(2))
    return next(name for name in chain([name], numbered) if name.casefold() not in taken)

"""The articles, cases and answers that come with the program, as entries with fixed ids."""

from __future__ import annotations

import datetime as dt
import hashlib
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk import assets, structure
from presales_desk.errors import MissingRecordError, NotReadError, Term
from presales_desk.knowledge.entry import EntryKind, NewEntry
from presales_desk.knowledge.text_files import markdown_sections, text_of
from presales_desk.records.enums import Result

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.knowledge.entry import Entry
    from presales_desk.knowledge.knowledge_base import KnowledgeBase
    from presales_desk.records.job import Job

_FENCE = "+++\n"
_FOLDERS = ("articles", "cases", "qa")


@dataclass(frozen=True, slots=True)
class _FrontMatter:
    """What stands between the ``+++`` lines of a file."""

    title: str
    kind: EntryKind
    tags: tuple[str, ...] = ()
    date: dt.date | None = None
    industry: str = ""
    customer: str = ""
    result: Result | None = None


def load_starter(
    base: KnowledgeBase, language: str, job: Job, folder: Path | None = None
) -> list[Entry]:
    """File the content that comes with the program; what is filed already stays as it is.

    Args:
        base: Where to.
        language: ``zh`` or ``en``: only what is written in it, for few read both.
        job: Watches.
        folder: None for ours; any with ``articles``, ``cases`` and ``qa`` inside.

    Raises:
        NotReadError, StructureError: A file cannot be read.
        NotWrittenError, DiskFullError: The system refused.

    """
    folder = folder or assets.starter()
    files = [file for name in _FOLDERS for file in sorted(folder.glob(f"{name}/{language}/*.md"))]
    entries: list[Entry] = []
    for number, file in enumerate(files):
        job.step(number, len(files), file.stem)
        entries.append(base.publish(_entry(folder, file)))
    return entries


def filed(base: KnowledgeBase, file: Path) -> Entry:
    """Return the entry of one of our files; it is filed now unless it was before.

    Raises:
        ReadOnlyError: It was not, and nothing can be filed here.
        NotWrittenError, DiskFullError: The system refused.

    """
    new = _entry(assets.starter(), file)
    try:
        return base.entry(new.id)
    except MissingRecordError:
        return base.publish(new)


def _entry(folder: Path, file: Path) -> NewEntry:
    place = file.relative_to(folder).as_posix()
    head, body = _halves(file)
    said = {name: value for name, value in head.items() if value != ""}
    front = structure.read(_FrontMatter, said, file.name)
    return NewEntry(
        id=f"starter-{hashlib.sha256(place.encode()).hexdigest()[:16]}",
        kind=front.kind,
        title=front.title,
        tags=front.tags,
        date=front.date,
        industry=front.industry,
        customer=front.customer,
        result=front.result,
        language=file.parent.name,
        sections=tuple(markdown_sections(body.encode(), file.name)),
    )


def _halves(file: Path) -> tuple[dict[str, object], str]:
    """Return the front matter and the text of a file."""
    text = text_of(file.read_bytes(), file.name)
    _, fence, rest = text.partition(_FENCE)
    head, end, body = rest.partition(f"\n{_FENCE}")
    try:
        return tomllib.loads(head if fence and end else "+++"), body
    except tomllib.TOMLDecodeError as error:
        raise NotReadError(name=file.name, reason=Term("reason.damaged")) from error

"""Entries of the knowledge base without names and prices, to be shared beyond the company."""

from __future__ import annotations

import hashlib
import re
import tempfile
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from presales_desk import __version__
from presales_desk.actions.archive import RECORDS
from presales_desk.actions.redaction_names import (
    RedactionOptions,
    known_amounts,
    names_to_replace,
    stand_ins,
)
from presales_desk.errors import ExpectedError
from presales_desk.knowledge.entry import Entry, FileToArchive, NewEntry, Section
from presales_desk.knowledge.exchange import Wrapping, write_package_file
from presales_desk.knowledge.filing import checked, own_sections, taken_in
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.knowledge.manifest import LeftOut, Origin
from presales_desk.knowledge.office_redaction import can_redact, redacted_office
from presales_desk.knowledge.packages import PackageStore
from presales_desk.knowledge.text_files import text_of
from presales_desk.planning.redaction import Redaction, Sort, StandIn

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Generator, Sequence

    from presales_desk.knowledge.packages import Package
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader

_TEXTS = {".txt", ".text", ".md", ".markdown", ".csv", ".log"}
_DECKS = {".pptx", ".potx", ".ppsx"}
_HAN, _LATIN = re.compile(r"[\u3400-\u9fff]"), re.compile(r"[A-Za-z]")
_LOOKED_AT = 3  # sections of an entry by which its language is told
_LARGEST = 64 * 2**20  # bytes of a file that is worked through in memory


@dataclass(frozen=True, slots=True)
class Replaced:
    """A name that is replaced.

    Attributes:
        instead: Its stand-in.
        count: How often it stands in the entries and the files that stay.

    """

    name: str
    sort: Sort
    instead: str
    count: int


@dataclass(frozen=True, slots=True)
class RedactionPreview:
    """What a redacted package would be.

    Attributes:
        replaced: Names that are found, those found most often first.
        amounts: How many amounts are replaced.
        titles: Of the entries, as they will be.

    """

    replaced: tuple[Replaced, ...]
    amounts: int
    left_out: tuple[LeftOut, ...]
    titles: tuple[str, ...]


class Redactor:
    """Makes redacted copies of entries, in the language of each.

    Attributes:
        left_out: Files that could not be redacted safely so far.

    """

    def __init__(self, names: Sequence[StandIn], reader: Reader, options: RedactionOptions) -> None:
        known = known_amounts(reader)
        self._names = names
        self._words = {
            language: Redaction(names, options.amounts, known, language)
            for language in ("zh", "en")
        }
        self.left_out: list[LeftOut] = []

    @property
    def counts(self) -> Counter[str]:
        """How often each name was replaced."""
        return sum((words.counts for words in self._words.values()), Counter[str]())

    @property
    def amounts(self) -> int:
        """How many amounts were replaced."""
        return sum(words.amounts for words in self._words.values())

    def replaced(self, language: str) -> tuple[Replaced, ...]:
        """Return what was replaced, with the stand-ins of one language."""
        counts = self.counts
        found = [
            Replaced(one.name, one.sort, one.text(language), counts[one.name])
            for one in self._names
            if counts[one.name]
        ]
        return tuple(sorted(found, key=lambda one: -one.count))

    def entry(self, entry: Entry, base: KnowledgeBase) -> tuple[NewEntry, list[FileToArchive]]:
        """Return an entry without names, and those of its files that can be without, too."""
        words = self._words_of(entry)
        own = own_sections(entry)
        values = {
            field.name: _without_names(getattr(own, field.name), words)
            for field in fields(NewEntry)
        }
        values |= {"id": redacted_id(entry.id), "language": entry.language}
        copy = NewEntry(**values)
        return copy, self._files(entry, base, copy.title)

    def _words_of(self, entry: Entry) -> Redaction:
        return self._words[_language_of(entry)]

    def _files(self, entry: Entry, base: KnowledgeBase, title: str) -> list[FileToArchive]:
        words = self._words_of(entry)
        kept: list[FileToArchive] = []
        for file in entry.files:
            name = words.applied(file.name)
            try:
                content = _content(base.file_path(entry, file.name), file.name, words)
            except ExpectedError:
                content = "damaged"
            if isinstance(content, bytes):
                kept.append(FileToArchive(name, content, searchable=file.searchable))
            else:
                self.left_out.append(LeftOut(entry=title, file=name, reason=content))
        return kept


def _without_names(value: Any, words: Redaction) -> Any:
    """Return a value of an entry with every text in it redacted; choices stay as they are."""
    if type(value) is str:
        return words.applied(value)
    if isinstance(value, Section):
        heading = words.applied(value.heading)
        return replace(value, text=words.applied(value.text), heading=heading)
    if isinstance(value, tuple):
        return tuple(_without_names(part, words) for part in cast("tuple[Any, ...]", value))
    return value


def _language_of(entry: Entry) -> str:
    """Return in which language an entry is mostly written; its field may say what was usual."""
    text = " ".join((entry.title, *(section.text for section in entry.sections[:_LOOKED_AT])))
    han, latin = len(_HAN.findall(text)), len(_LATIN.findall(text))
    return "zh" if 2 * han > latin else "en"


def redacted_id(id: str) -> str:
    """Return the id of an entry's redacted copy: always the same, and telling nothing of it."""
    return f"r-{hashlib.sha256(f'redacted:{id}'.encode()).hexdigest()[:32]}"


def preview_redaction(
    reader: Reader, ids: Sequence[str], options: RedactionOptions, language: str, job: Job
) -> RedactionPreview:
    """Return what a redacted package of these entries would replace and leave out.

    Raises:
        MissingRecordError: There is no such entry.
        CancelledError: ``job`` was stopped.

    """
    with _prepared(reader, ids, options, keep=False) as (redactor, base, wanted):
        titles: list[str] = []
        for number, entry in enumerate(base.entries(wanted)):
            job.step(number, len(wanted), entry.title)
            titles.append(redactor.entry(entry, base)[0].title)
        return RedactionPreview(
            redactor.replaced(language),
            redactor.amounts,
            tuple(redactor.left_out),
            tuple(titles),
        )


def export_redacted(
    reader: Reader,
    ids: Sequence[str],
    options: RedactionOptions,
    target: Path,
    moment: dt.datetime,
    job: Job,
    *,
    remembered: bool = True,
) -> Path:
    """Write entries without names as one .pdkb file; no ``ids`` mean all. Returns the file.

    The copies have ids of their own, so that they never mix with the entries themselves. The list
    of stand-ins is ``remembered``, unless somebody only looks at another one's workspace.

    Raises:
        MissingRecordError: There is no such entry.
        NotWrittenError, DiskFullError: The system refused.
        CancelledError: ``job`` was stopped.

    """
    with (
        _prepared(reader, ids, options, keep=remembered) as (redactor, base, wanted),
        tempfile.TemporaryDirectory() as folder,
    ):
        store = PackageStore(Path(folder) / "packages")
        packages: list[Package] = []
        for number, entry in enumerate(base.entries(wanted)):
            job.step(number, 2 * len(wanted), entry.title)
            packages.append(_filed(store, entry, redactor.entry(entry, base), job))
        origin = Origin(made=moment, program=__version__)
        wrapping = Wrapping(origin, redacted=True, left_out=tuple(redactor.left_out))
        return write_package_file(store, packages, target, job, wrapping)


def _filed(
    store: PackageStore, entry: Entry, copied: tuple[NewEntry, list[FileToArchive]], job: Job
) -> Package:
    """Store the redacted copy of an entry as the same revision, filed at the same moment."""
    copy, files = copied
    taken = taken_in(checked(copy), files, job)
    revision = replace(taken.entry, revision=entry.revision, filed=entry.filed)
    package = store.read_entry(store.write(revision, taken.contents))
    return replace(package, entry=replace(package.entry, sections=()))  # texts fill the memory


@contextmanager
def _prepared(
    reader: Reader, ids: Sequence[str], options: RedactionOptions, *, keep: bool
) -> Generator[tuple[Redactor, KnowledgeBase, list[str]]]:
    with KnowledgeBase.open(reader.folder, read_only=True) as base:
        wanted = list(ids) or base.ids()
        names = names_to_replace(reader, base.entries(wanted), options)
        redactor = Redactor(stand_ins(reader.folder, names, keep=keep), reader, options)
        yield redactor, base, wanted


def _content(path: Path, name: str, words: Redaction) -> bytes | str:
    """Return a file as it may leave; else the reason why it may not."""
    suffix = Path(name).suffix.lower()
    if name == RECORDS or suffix == ".json":
        return "records"
    if not (suffix in _TEXTS or can_redact(name)) or path.stat().st_size > _LARGEST:
        return "kind"
    content = path.read_bytes()
    if suffix in _TEXTS:
        return words.applied(text_of(content, name)).encode()
    if suffix in _DECKS:
        content = _stripped(content, name)
    return redacted_office(content, name, words) or "telling"


def _stripped(content: bytes, name: str) -> bytes:
    """Return a deck without notes, comments, hidden slides and data that is not shown."""
    from presales_desk.deck.rewriting.package import Rewriting
    from presales_desk.deck.rewriting.stripping import strip

    rewriting = Rewriting(content, name)
    strip(rewriting)
    return rewriting.saved()

"""What the knowledge base keeps: entries with their texts and files, in numbered revisions."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from presales_desk.method.keys import Element, Importance, Stage
from presales_desk.records.enums import Result


class EntryKind(StrEnum):
    """What an entry is, so that a reader knows what to expect."""

    PROJECT = "project"
    EXCHANGE = "exchange"
    SLIDE = "slide"
    DOCUMENT = "document"
    QA = "qa"
    CASE = "case"
    ARTICLE = "article"
    LESSON = "lesson"
    FFAB = "ffab"
    COMPETITOR = "competitor"


class Store(StrEnum):
    """The two stores of the method (section 14): one of exchanges, one of what was learned."""

    EXCHANGES = "exchanges"
    KNOWLEDGE = "knowledge"

    @classmethod
    def of(cls, kind: EntryKind) -> Store:
        """Return where entries of a kind belong."""
        return cls.EXCHANGES if kind is EntryKind.EXCHANGE else cls.KNOWLEDGE


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A piece of text and where it stands.

    Attributes:
        heading: What it stands under; a path such as ``2 Solution / 2.1 Network``.
        text: Paragraphs, one a line.
        page: Number of the slide or page, from 1; None where there are none.
        block: Index of its first paragraph in reading order, within its file or the entry.
        file: Name of the file it was read from; empty for the entry's own text.

    """

    text: str
    heading: str = ""
    page: int | None = None
    block: int = 0
    file: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """A file of an entry.

    Attributes:
        name: As the user knows it.
        stored: Name in the package, safe on every system.
        size: In bytes.
        searchable: False when its text could not be read: it is found by its name alone.

    """

    name: str
    stored: str
    sha256: str
    size: int
    searchable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEntry:
    """An entry before it is filed.

    Attributes:
        id: Empty for a new one; else letters, digits, ``-`` and ``_``, at most 64.
        project: Name of the project it comes from; empty when from none.
        result: How that project ended; None when that means nothing here.
        competitors, tags: Names and words to find it by.
        date: When what it tells of happened; None for the day of filing.
        language: Of its text: ``zh`` or ``en``.
        level: Importance of that project; None while it was not judged.
        stage: In which it ended; None when that means nothing here.
        owner: Who led it; empty when nobody did.
        elements: Which elements of competition decided it; empty while nobody said.
        estimate: Our own estimate of the chance before the decision, 0 to 100; None for none.
        origins: Ids of the entries that it was made of: the projects of a lesson, that of a case.
        sections: Its own text; what is read from its files is added when it is filed.

    """

    kind: EntryKind
    title: str
    id: str = ""
    project: str = ""
    customer: str = ""
    industry: str = ""
    result: Result | None = None
    competitors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    date: dt.date | None = None
    author: str = ""
    language: str = "zh"
    level: Importance | None = None
    stage: Stage | None = None
    owner: str = ""
    elements: tuple[Element, ...] = ()
    estimate: int | None = None
    origins: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(NewEntry):
    """An entry as it was filed, one revision of it. It never changes.

    Attributes:
        revision: Counts from 1.
        parent: Hash of the revision before; empty for the first.
        filed: When, with time zone.
        withdrawn: True for a last revision that takes the entry out of every search.

    """

    revision: int
    filed: dt.datetime
    parent: str = ""
    files: tuple[StoredFile, ...] = ()
    withdrawn: bool = False

    @property
    def day(self) -> dt.date:
        """The date, or the day of filing."""
        return self.date or self.filed.date()


@dataclass(frozen=True, slots=True)
class FileToArchive:
    """A file to file with an entry.

    Attributes:
        content: Where it lies, or its bytes.
        searchable: False to find it by its name alone, as with records meant for programs.

    """

    name: str
    content: Path | bytes
    searchable: bool = True

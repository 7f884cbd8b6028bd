"""What the workspace keeps beside the knowledge base: saved searches, entries being written."""

from __future__ import annotations

import datetime as dt
from dataclasses import field
from typing import ClassVar

from presales_desk.records.base import Record, record
from presales_desk.records.enums import Result


@record
class SavedSearch(Record):
    """A question to the knowledge base that is asked again. Belongs to the workspace.

    Attributes:
        query: The words.
        filters: Chosen values by the name of the filter.

    """

    table: ClassVar[str] = "saved_searches"

    name: str
    query: str = ""
    filters: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    rank: float = 0.0


@record
class EntryDraft(Record):
    """An entry of the knowledge base before it is published. Belongs to the workspace.

    Attributes:
        entry_id: The entry it becomes the next revision of; empty for a new one.
        kind: Kind of entry: ``case``, ``qa``, ``competitor``, ``lesson``.
        result: Of the project it tells of; None when that means nothing here.
        origins: Ids of the entries that it was made of, as a case of its project's.
        sections: Its own text in order: heading to text.

    """

    table: ClassVar[str] = "entry_drafts"

    entry_id: str = ""
    kind: str
    title: str = ""
    customer: str = ""
    industry: str = ""
    result: Result | None = None
    competitors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    day: dt.date | None = None
    language: str = "zh"
    origins: tuple[str, ...] = ()
    sections: dict[str, str] = field(default_factory=dict[str, str])
    rank: float = 0.0

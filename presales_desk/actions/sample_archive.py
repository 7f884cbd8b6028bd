"""A year of an invented archive, so that search and figures have something to show.

Its entries have fixed ids. Loading leaves alone what is there already; removing withdraws exactly
these. They are withdrawn and not deleted, as any other entry: no gesture makes a package
disappear, what a project took over keeps the origin that it names, and a colleague's package that
holds them does not bring them back.
"""

from __future__ import annotations

import datetime as dt  # noqa: TC003  (structures are read by their types)
import tomllib
from dataclasses import dataclass
from decimal import Decimal  # noqa: TC003
from typing import TYPE_CHECKING, Any

from presales_desk import assets, structure
from presales_desk.errors import NotReadError, Term
from presales_desk.knowledge.entry import EntryKind, NewEntry, Section
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.knowledge.text_files import markdown_sections
from presales_desk.method import load
from presales_desk.method.keys import Element, Importance, Stage, SummaryKey
from presales_desk.records.enums import Result  # noqa: TC001
from presales_desk.records.formats import money
from presales_desk.records.messages import LANGUAGES, catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from presales_desk.records.job import Job

PREFIX = "sample-"
"""Of the ids of its entries."""

_TOLD = (
    SummaryKey.BACKGROUND,
    SummaryKey.STRATEGY_REVIEW,
    SummaryKey.STRATEGY_SUCCESSES,
    SummaryKey.STRATEGY_FAILURES,
    SummaryKey.LESSONS,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _ProjectFacts:
    """A project in ``facts.toml``; people, trade and rivals by their keys."""

    day: dt.date
    result: Result
    level: Importance
    stage: Stage
    owner: str
    industry: str
    rivals: tuple[str, ...]
    elements: tuple[Element, ...]
    estimate: int
    ours: Decimal | None = None
    winning: Decimal | None = None
    winner: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _EntryFacts:
    """An entry of another kind in ``facts.toml``; ``of`` is the key of its project."""

    kind: EntryKind
    day: dt.date
    owner: str
    of: str = ""
    rivals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Facts:
    """``facts.toml``."""

    written_for: dt.date
    projects: dict[str, _ProjectFacts]
    entries: dict[str, _EntryFacts]


@dataclass(frozen=True, slots=True, kw_only=True)
class _ProjectWords:
    """A project in ``projects.toml`` of a language."""

    title: str
    customer: str
    tags: tuple[str, ...]
    background: str
    strategy_review: str
    strategy_successes: str
    strategy_failures: str = ""
    lessons: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _EntryWords:
    """An entry in ``entries.toml`` of a language; the text is Markdown."""

    title: str
    tags: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """The words of one language, by the keys of ``facts.toml``."""

    projects: dict[str, _ProjectWords]
    entries: dict[str, _EntryWords]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Names:
    """The words for the keys of ``facts.toml``."""

    people: dict[str, str]
    industries: dict[str, str]
    rivals: dict[str, str]


def load_sample_archive(folder: Path, language: str, today: dt.date, job: Job) -> int:
    """File what is not there yet; return how many entries that were.

    Args:
        folder: Of the workspace.
        language: Any but ``zh`` gives English; an archive that is loaded keeps its language.
        today: Every day in it is moved by the time since it was written.
        job: Watches.

    Raises:
        ReadOnlyError: The workspace in ``folder`` cannot be written.
        NotReadError, StructureError: A file was edited and lacks something.
        NotWrittenError, DiskFullError: The system refused; what was filed before stays.
        CancelledError: ``job`` was stopped; likewise.

    """
    entries = read_sample_archive(language, today)
    with KnowledgeBase.open(folder) as base:
        known = base.found_among(entry.id for entry in entries)
        missing = [entry for entry in entries if entry.id not in known]
        for number, entry in enumerate(missing):
            job.step(number, len(missing), entry.title)
            base.publish(entry)
    return len(missing)


def remove_sample_archive(folder: Path, job: Job) -> int:
    """Withdraw every entry of the sample that can be found; return how many those were.

    Raises:
        ReadOnlyError: The workspace in ``folder`` cannot be written.
        NotWrittenError, DiskFullError: The system refused; what was withdrawn before stays so.
        CancelledError: ``job`` was stopped; likewise.

    """
    with KnowledgeBase.open(folder) as base:
        found = sorted(base.found_among(_ids()))
        for number, id in enumerate(found):
            job.step(number, len(found), id)
            base.withdraw(id)
    return len(found)


def has_sample_archive(base: KnowledgeBase) -> bool:
    """Tell whether any of its entries can be found."""
    return bool(base.found_among(_ids()))


def read_sample_archive(language: str, today: dt.date) -> list[NewEntry]:
    """Return the entries of the sample, its days moved as if it had been written for ``today``.

    Raises:
        NotReadError, StructureError: A file was edited and lacks something; names the place.

    """
    return list(_Sample(language if language in LANGUAGES else "en", today).entries())


class _Sample:
    """Facts and words of the sample in one language."""

    def __init__(self, language: str, today: dt.date) -> None:
        self._language, self._facts = language, _facts()
        self._moved = today - self._facts.written_for
        names = f"{language}/names.toml"
        self._names = structure.read(_Names, _toml(names), names)
        told = {part: _toml(f"{language}/{part}.toml") for part in ("projects", "entries")}
        self._told = structure.read(_Words, told, language)
        self._words = catalogue(language)

    def entries(self) -> Iterator[NewEntry]:
        """Yield projects, then entries of other kinds."""
        for key, facts in self._facts.projects.items():
            yield self._project(key, facts)
        for key, facts in self._facts.entries.items():
            yield self._other(key, facts)

    def _project(self, key: str, facts: _ProjectFacts) -> NewEntry:
        told = self._told.projects[key]
        return NewEntry(
            kind=EntryKind.PROJECT,
            id=f"{PREFIX}{key}",
            title=told.title,
            tags=told.tags,
            date=facts.day + self._moved,
            author=self._names.people[facts.owner],
            owner=self._names.people[facts.owner],
            stage=facts.stage,
            elements=facts.elements,
            estimate=facts.estimate,
            sections=tuple(self._sections(key, facts)),
            **self._around(key),
        )

    def _other(self, key: str, facts: _EntryFacts) -> NewEntry:
        told = self._told.entries[key]
        around = self._around(facts.of) if facts.of else self._on_rivals(facts)
        return NewEntry(
            kind=facts.kind,
            id=f"{PREFIX}{key}",
            title=told.title,
            tags=told.tags,
            date=facts.day + self._moved,
            author=self._names.people[facts.owner],
            owner=self._names.people[facts.owner],
            sections=tuple(markdown_sections(told.text.encode(), key)),
            **around,
        )

    def _on_rivals(self, facts: _EntryFacts) -> dict[str, Any]:
        """Return what an entry says that tells of rivals and of no project."""
        rivals = tuple(self._names.rivals[rival] for rival in facts.rivals)
        return {"competitors": rivals, "language": self._language}

    def _around(self, key: str) -> dict[str, Any]:
        """Return what every entry on a project says of it."""
        facts, told = self._facts.projects[key], self._told.projects[key]
        return {
            "project": told.title,
            "customer": told.customer,
            "industry": self._names.industries[facts.industry],
            "result": facts.result,
            "competitors": tuple(self._names.rivals[rival] for rival in facts.rivals),
            "level": facts.level,
            "language": self._language,
        }

    def _sections(self, key: str, facts: _ProjectFacts) -> Iterator[Section]:
        for field in _TOLD:
            if text := getattr(self._told.projects[key], field):
                yield Section(heading=self._heading(field), text=text)
        if outcome := self._outcome(facts):
            yield Section(heading=self._heading(SummaryKey.OUTCOME), text=outcome)

    def _heading(self, field: SummaryKey) -> str:
        return load().name(f"summary.{field}", self._language)

    def _outcome(self, facts: _ProjectFacts) -> str:
        """Say who won, and at which price."""
        winner = self._names.rivals.get(facts.winner, "")
        lines = (
            ("ours", money(facts.ours, self._language)),
            ("winner", winner),
            ("winning", money(facts.winning, self._language)),
        )
        return "\n".join(self._words.text(f"team.sample.{key}", value=v) for key, v in lines if v)


def _ids() -> list[str]:
    facts = _facts()
    return [f"{PREFIX}{key}" for key in (*facts.projects, *facts.entries)]


def _facts() -> _Facts:
    return structure.read(_Facts, _toml("facts.toml"), "facts.toml")


def _toml(name: str) -> dict[str, Any]:
    file = assets.starter("archive") / name
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error

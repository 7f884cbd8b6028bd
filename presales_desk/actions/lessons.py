"""What was learned, lesson by lesson, with the projects that taught it; several become one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from presales_desk.knowledge.entry import EntryKind, NewEntry, Section
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.method import load
from presales_desk.method.keys import SummaryKey
from presales_desk.planning.kinship import tellings
from presales_desk.records.messages import LANGUAGES, catalogue

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from presales_desk.knowledge.entry import Entry
    from presales_desk.knowledge.lessons import ToldLesson
    from presales_desk.records.enums import Result
    from presales_desk.records.job import Job

_TELLING = (
    SummaryKey.LESSONS,
    SummaryKey.STRATEGY_FAILURES,
    SummaryKey.STRATEGY_SUCCESSES,
    SummaryKey.GAINS,
)
"""Fields of a project's summary that tell lessons (method, section 14, groups 3 and 4)."""

_LIKENESS = 0.4
"""Share of the telling words of two lessons that both have, from which on they likely agree."""
_MOST_COMPARED = 1_500
_LONGEST_TITLE = 60


@dataclass(frozen=True, slots=True)
class Source:
    """A project that taught a lesson.

    Attributes:
        entry_id: Of the project; empty when only its name is known.
        result: How it ended; None while nobody said.

    """

    entry_id: str
    name: str
    result: Result | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """Something to do again, or never again, as one row shows it.

    Method: exchange and project summary (section 14).

    Attributes:
        entry_id: Where it is written: an entry of its own, or a project's.
        own: Whether it is an entry of its own; else it is a line of a project's summary.
        text: In a line.
        detail: What else its entry tells, in several lines; empty for a line of a summary.
        day: Of the entry it is written in.
        sources: The projects that taught it; a line of a summary has its own alone.
        alike: How many other lessons say likely the same.

    """

    entry_id: str
    own: bool
    text: str
    detail: str
    day: dt.date
    sources: tuple[Source, ...]
    alike: int = 0


def read_lessons(folder: Path, job: Job) -> tuple[Lesson, ...]:
    """Return all lessons of the workspace in ``folder``, those taught most often first.

    Raises:
        CancelledError: ``job`` was stopped.

    """
    with KnowledgeBase.open(folder, read_only=True) as base:
        told = base.told_lessons()
    projects = {each.entry_id: _source(each) for each in told if each.kind is EntryKind.PROJECT}
    own = list(_own_lessons(told, projects))
    brought = {
        (source.entry_id, _letters(lesson.detail)) for lesson in own for source in lesson.sources
    }
    lines = [line for line in _project_lessons(told) if not _is_brought(line, brought)]
    found = _with_likeness([*own, *lines], job)
    return tuple(sorted(found, key=lambda lesson: (-len(lesson.sources), -lesson.day.toordinal())))


def merge_lessons(
    folder: Path, kept: Lesson, others: Sequence[Lesson], author: str, job: Job
) -> Entry:
    """Bring lessons together in one: its next revision tells all of them and names their projects.

    The other entries are withdrawn, and can be brought back; summaries of projects stay as they
    are. What was filed before is never changed.

    Raises:
        MissingRecordError: One of them is gone.
        NotReadError: A file of the entry was altered.
        ReadOnlyError, NotWrittenError, DiskFullError: It could not be filed; or it was, and an
            entry that it tells too could not be withdrawn.

    """
    with KnowledgeBase.open(folder) as base:
        before = base.entry(kept.entry_id)
        files = base.files_of(before) if kept.own else []
        entry = base.publish(_merged(kept, others, before, author), files, job)
        for other in others:
            if other.own:
                base.withdraw(other.entry_id)
    return entry


def _merged(kept: Lesson, others: Sequence[Lesson], before: Entry, author: str) -> NewEntry:
    ids = (source.entry_id for lesson in (kept, *others) for source in lesson.sources)
    sections = tuple(s for s in before.sections if not s.file)
    if not kept.own:
        sections = (Section(text=kept.detail or kept.text),)
    told = tuple(_section(other, before.language) for other in others)
    return NewEntry(
        kind=EntryKind.LESSON,
        id=before.id if kept.own else "",
        title=kept.text[:_LONGEST_TITLE] if not kept.own else before.title,
        project=before.project,
        customer=before.customer,
        industry=before.industry,
        result=before.result,
        competitors=before.competitors,
        tags=before.tags,
        date=before.date,
        author=author,
        language=before.language,
        level=before.level,
        stage=before.stage,
        owner=before.owner,
        elements=before.elements,
        origins=tuple(dict.fromkeys((*before.origins, *ids))),
        sections=(*sections, *told),
    )


def _section(lesson: Lesson, language: str) -> Section:
    words = catalogue(language if language in LANGUAGES else "en")
    names = ("、" if language == "zh" else ", ").join(source.name for source in lesson.sources)
    heading = words.text("term.entry_part.also", projects=names or lesson.text)
    lines = dict.fromkeys(filter(None, (lesson.text, lesson.detail)))
    return Section(heading=heading, text="\n".join(lines))


def _own_lessons(told: Iterable[ToldLesson], projects: Mapping[str, Source]) -> Iterator[Lesson]:
    """Yield the lessons that are entries, with all their passages."""
    written = (each for each in told if each.kind is EntryKind.LESSON)
    by_name = {source.name: source for source in projects.values()}
    for id, group in groupby(written, key=lambda each: each.entry_id):
        passages = list(group)
        first = passages[0]
        sources = [projects[origin] for origin in first.origins if origin in projects]
        if first.project:
            unknown = Source("", first.project, first.result)
            sources.insert(0, by_name.get(first.project, unknown))
        yield Lesson(
            entry_id=id,
            own=True,
            text=first.title,
            detail="\n".join(passage.text for passage in passages),
            day=first.day,
            sources=tuple(dict.fromkeys(sources)),
        )


def _project_lessons(told: Iterable[ToldLesson]) -> Iterator[Lesson]:
    """Yield each line of the fields of summaries that tell lessons."""
    names = {load().name(f"summary.{key}", language) for key in _TELLING for language in LANGUAGES}
    for each in told:
        if each.kind is EntryKind.PROJECT and each.part.rpartition(" / ")[2] in names:
            for line in filter(None, map(str.strip, each.text.splitlines())):
                yield Lesson(
                    entry_id=each.entry_id,
                    own=False,
                    text=line,
                    detail="",
                    day=each.day,
                    sources=(_source(each),),
                )


def _is_brought(line: Lesson, brought: Iterable[tuple[str, str]]) -> bool:
    """Tell whether a lesson tells a line of a project's summary already."""
    words = _letters(line.text)
    return any(id == line.entry_id and words in detail for id, detail in brought)


def _source(told: ToldLesson) -> Source:
    return Source(told.entry_id, told.title, told.result)


def _with_likeness(lessons: Sequence[Lesson], job: Job) -> list[Lesson]:
    """Count for each lesson how many others are likely the same; of very many only the first."""
    told = [tellings(lesson.text) for lesson in lessons[:_MOST_COMPARED]]
    counts = [0] * len(lessons)
    for place, own in enumerate(told):
        job.step(place, len(told), "")
        for other in range(place + 1, len(told)):
            common = len(own & told[other])
            if common and common >= _LIKENESS * (len(own) + len(told[other]) - common):
                counts[place] += 1
                counts[other] += 1
    return [replace(lesson, alike=count) for lesson, count in zip(lessons, counts, strict=True)]


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))

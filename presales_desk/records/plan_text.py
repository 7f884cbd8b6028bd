"""A project's plan as a text to read: its parts in the order of the method, in words."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from presales_desk.records.messages import catalogue
from presales_desk.records.plan import Plan
from presales_desk.records.plan_sections import (
    PlanSection,
    group_field,
    in_reading_order,
    read_fields,
    section_of,
)
from presales_desk.records.project import Project
from presales_desk.records.titles import title_fields, titles_of
from presales_desk.records.wording import RecordWording

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presales_desk.records.base import Record

Row = tuple[str, str]
_LONGEST = 44  # characters of a line in which several fields stand


@dataclass(frozen=True, slots=True)
class Entry:
    """A record: what it is called, and a line for each field that holds anything else."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the plan.

    Attributes:
        title: Its name.
        facts: Name and value of what is decided for the project as a whole.
        groups: Records of a kind, or of one board or item of it, below what they have in common;
            that is empty where the chapter holds one kind only.

    """

    section: PlanSection
    title: str
    facts: tuple[Row, ...]
    groups: tuple[tuple[str, tuple[Entry, ...]], ...]


def chapters_of(records: Sequence[Record], language: str) -> tuple[Chapter, ...]:
    """Return the parts of the plan that hold anything."""
    words = RecordWording(language, titles_of(records, language))
    ordered = sorted(records, key=in_reading_order)
    found = (_chapter(section, ordered, words) for section in PlanSection)
    return tuple(chapter for chapter in found if chapter.facts or chapter.groups)


def section_title(section: PlanSection, language: str) -> str:
    """Return what a part of the plan is called."""
    return catalogue(language).text(f"field.section.{section}")


def _chapter(section: PlanSection, ordered: Sequence[Record], words: RecordWording) -> Chapter:
    facts: list[Row] = []
    others: list[Record] = []
    for record in ordered:
        if isinstance(record, (Project, Plan)):
            names = [name for name in read_fields(record) if section_of(record, name) is section]
            facts.extend(words.rows(record, names))
        elif section_of(record) is section:
            others.append(record)
    groups = tuple(
        (name, tuple(_entry(record, words) for record in same))
        for name, same in groupby(others, key=lambda record: _group(record, words))
    )
    if len(groups) == 1 and not group_field(type(others[0])):
        groups = (("", groups[0][1]),)
    return Chapter(section, section_title(section, words.language), tuple(facts), groups)


def _group(record: Record, words: RecordWording) -> str:
    """Return what a record has in common with its neighbours: its board, else its kind."""
    field = group_field(type(record))
    return words.value(record, field) if field else words.kind(type(record))


def _entry(record: Record, words: RecordWording) -> Entry:
    told = {*title_fields(record), group_field(type(record))}
    names = [name for name in read_fields(record) if name not in told]
    return Entry(words.title(record), tuple(_packed(words.lines(record, names), words.language)))


def _packed(lines: Iterable[str], language: str) -> list[str]:
    """Return lines in which short neighbours stand side by side."""
    gap = "；" if language == "zh" else "; "
    packed: list[str] = []
    for line in lines:
        joined = f"{packed[-1]}{gap}{line}" if packed else line
        is_sentence = bool(packed) and packed[-1].endswith(("。", "."))
        if packed and not is_sentence and "\n" not in joined and len(joined) <= _LONGEST:
            packed[-1] = joined
        else:
            packed.append(line)
    return packed

"""Comparing a plan as it was at two moments, field by field (dynamic adjustment, section 2)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from presales_desk.records import plan_sections
from presales_desk.records.plan import Plan
from presales_desk.records.plan_sections import in_reading_order, read_fields, section_of
from presales_desk.records.project import Project
from presales_desk.records.titles import titles_of
from presales_desk.records.wording import RecordWording

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presales_desk.records.base import Record
    from presales_desk.records.plan_sections import PlanSection


class Sort(StrEnum):
    """What became of a record."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Difference:
    """A record that only one of the plans has, or a field that differs between them.

    Attributes:
        before: The record in the earlier plan; None when it was not there.
        after: The record in the later plan; None when it was not there.
        field: Which field differs; empty when only one plan has the record.

    """

    before: Record | None
    after: Record | None
    field: str = ""

    @property
    def record(self) -> Record:
        """The record as it stands in the later plan, or as it stood before it went."""
        record = self.after or self.before
        assert record is not None, "a difference is about a record"
        return record

    @property
    def sort(self) -> Sort:
        """Whether the record came, went, or stayed with another value."""
        if self.before is None:
            return Sort.ADDED
        return Sort.REMOVED if self.after is None else Sort.CHANGED

    @property
    def section(self) -> PlanSection:
        """The part of the plan it belongs to."""
        return section_of(self.record, self.field)

    @property
    def matters(self) -> bool:
        """Whether it changes the plan, and not only notes and sources."""
        return plan_sections.matters(self.record, self.field)


def compare(before: Iterable[Record], after: Iterable[Record]) -> tuple[Difference, ...]:
    """Return how the second plan differs from the first, in the order in which plans are read.

    Fields that no person reads, such as the place in a list, are not compared.
    """
    old = {record.id: record for record in before}
    new = {record.id: record for record in after}
    found: list[Difference] = []
    for id in old.keys() | new.keys():
        found.extend(_between(old.get(id), new.get(id)))
    sections = list(plan_sections.PlanSection)
    return tuple(
        sorted(found, key=lambda d: (sections.index(d.section), in_reading_order(d.record)))
    )


def _between(before: Record | None, after: Record | None) -> list[Difference]:
    if before is None or after is None:
        return [Difference(before, after)]
    return [
        Difference(before, after, field)
        for field in read_fields(after)
        if getattr(before, field) != getattr(after, field)
    ]


class DifferenceWords:
    """Says in words what differs; made for the two plans that were compared."""

    def __init__(self, before: Sequence[Record], after: Sequence[Record], language: str) -> None:
        titles = titles_of(before, language)
        self._before = RecordWording(language, titles)
        self._titles = titles | titles_of(after, language)
        self._after = RecordWording(language, self._titles)

    def title(self, difference: Difference) -> str:
        """Return what the record is called: its kind where a project has only one of them."""
        only = isinstance(difference.record, (Project, Plan))
        return self.kind(difference) if only else self._titles[difference.record.id]

    def kind(self, difference: Difference) -> str:
        """Return what a record of its kind is called."""
        return self._after.kind(type(difference.record))

    def field(self, difference: Difference) -> str:
        """Return what the field is called; empty for a whole record."""
        record, field = difference.record, difference.field
        return self._after.field(type(record), field) if field else ""

    def before(self, difference: Difference) -> str:
        """Return what stood there; empty for nothing."""
        return _side(difference.before, difference.field, self._before)

    def after(self, difference: Difference) -> str:
        """Return what stands there; empty for nothing."""
        return _side(difference.after, difference.field, self._after)


def _side(record: Record | None, field: str, words: RecordWording) -> str:
    if record is None:
        return ""
    if field:
        return words.value(record, field)
    return "\n".join(words.lines(record, read_fields(record)))

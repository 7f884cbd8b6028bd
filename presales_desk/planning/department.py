"""The department summary over a month, a quarter or a year (method, section 14), as tables.

Document and deck are made of the same tables, so their numbers cannot differ. Every row names the
entries that it counts.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.planning.entry_numbers import EntryNumbers
from presales_desk.planning.periods import Period, Span
from presales_desk.planning.tallies import FEW
from presales_desk.planning.team_tables import TeamTables
from presales_desk.records.enums import Result
from presales_desk.records.figures import FigureRow, FigureTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presales_desk.planning.team import TeamView
    from presales_desk.records.closed import ClosedProject
    from presales_desk.records.messages import Catalogue

_MOST_LESSONS, _MOST_LISTED = 12, 15


@dataclass(frozen=True, slots=True)
class Told:
    """An entry that is named by the summary and is no closed project of its own.

    Attributes:
        about: The project it comes from, or its kind.
        count: How often it was used; None where that is not told.

    """

    id: str
    title: str
    about: str = ""
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Unfiled:
    """A closed project without an entry; ``days`` since the result, None while unknown."""

    name: str
    owner: str
    result: Result
    days: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a summary is made from.

    Attributes:
        lessons: Of the period, those to read first in front.
        reused: Most used first.
        sample: The sample archive is among the projects.

    """

    view: TeamView
    lessons: Sequence[Told] = ()
    reused: Sequence[Told] = ()
    unfiled: Sequence[Unfiled] = ()
    sample: bool = False


class Department:
    """The parts of one summary in one language."""

    def __init__(self, ground: Ground, words: Catalogue) -> None:
        self.ground, self.words = ground, words
        self.view = ground.view
        self.names = TeamTables(self.view, words)
        named = (*ground.lessons, *ground.reused)
        earlier = self.view.earlier.ids if self.view.earlier is not None else ()
        ids = (*self.view.whole.ids, *(told.id for told in named), *earlier, *self._trend_ids())
        self.numbers = EntryNumbers(ids)
        self._ids = tuple(dict.fromkeys(ids))

    def text(self, key: str, **values: str | int) -> str:
        """Return an entry below ``team.department``."""
        return self.words.text(f"team.department.{key}", **values)

    @property
    def title(self) -> str:
        """What the summary is called."""
        return self.text(f"title_of.{self.view.period.span}")

    @property
    def period(self) -> str:
        """The period as titles and footers write it."""
        return period_text(self.view.period, self.words)

    def figures(self) -> tuple[FigureTable, ...]:
        """Return the tables of numbers."""
        return self.names.all()

    def lists(self) -> tuple[FigureTable, ...]:
        """Return what was left, learned and used, and what is not filed; none that is empty."""
        found = (self._withdrawn(), self._lessons(), self._reused(), self._unfiled())
        return tuple(table for table in found if table.rows)

    def appendix(self) -> FigureTable:
        """Return every entry that a figure counts or a list names, by its number."""
        columns = ("day", "project", "customer", "result", "owner", "id")
        known = {project.id: project for project in self._projects()}
        told = {one.id: one for one in (*self.ground.lessons, *self.ground.reused)}
        rows = tuple(
            FigureRow(
                self.numbers.of(id),
                self._closed(known[id]) if id in known else ("", told[id].title, "", "", "", id),
                (id,),
            )
            for id in self._ids
        )
        return self._table("appendix", ("number", *columns), rows)

    def entries(self, row: FigureRow) -> str:
        """Write the numbers of the entries behind a row."""
        return self.numbers.written(row.ids, self.text("join"))

    @property
    def rule(self) -> str:
        """How the figures are to be read."""
        return self.text("method", few=FEW)

    def _withdrawn(self) -> FigureTable:
        left = [p for p in self.view.whole.projects if p.result is Result.WITHDRAWN]
        rows = tuple(
            FigureRow(
                project.title,
                (self._day(project), self._stage(project), project.customer, project.owner),
                (project.id,),
            )
            for project in left
        )
        columns = ("project", "day", "stage", "customer", "owner")
        return self._table("withdrawn", columns, rows, count=len(rows))

    def _lessons(self) -> FigureTable:
        rows = tuple(
            FigureRow(told.title, (told.about,), (told.id,))
            for told in self.ground.lessons[:_MOST_LESSONS]
        )
        return self._table("lessons", ("lesson", "project"), rows)

    def _reused(self) -> FigureTable:
        rows = tuple(
            FigureRow(told.title, (told.about, str(told.count or 0)), (told.id,))
            for told in self.ground.reused[:_MOST_LISTED]
        )
        return self._table("reused", ("what", "project", "used"), rows)

    def _unfiled(self) -> FigureTable:
        rows = tuple(
            FigureRow(
                one.name,
                (
                    one.owner,
                    self.words.text(f"term.result.{one.result}"),
                    self.names.text("unknown") if one.days is None else str(one.days),
                ),
            )
            for one in self.ground.unfiled
        )
        columns = ("project", "owner", "result", "since")
        return self._table("waiting", columns, rows[:_MOST_LISTED], count=len(rows))

    def _closed(self, project: ClosedProject) -> tuple[str, ...]:
        result = self.words.text(f"term.result.{project.result}")
        day = self._day(project)
        return (day, project.title, project.customer, result, project.owner, project.id)

    def _day(self, project: ClosedProject) -> str:
        return project.day.isoformat()

    def _stage(self, project: ClosedProject) -> str:
        known = project.stage is not None
        return (
            load().name(f"stages.{project.stage}", self.words.language)
            if known
            else self.names.text("unknown")
        )

    def _projects(self) -> Iterable[ClosedProject]:
        """Return every project that a figure counts, also those of earlier quarters."""
        earlier = self.view.earlier.projects if self.view.earlier is not None else ()
        trend = (p for quarter in self.view.quarters for p in quarter.projects)
        return (*self.view.whole.projects, *earlier, *trend)

    def _trend_ids(self) -> Iterable[str]:
        return (id for quarter in reversed(self.view.quarters) for id in quarter.ids)

    def _table(
        self, key: str, columns: Sequence[str], rows: tuple[FigureRow, ...], **values: int
    ) -> FigureTable:
        head = tuple(self.text(f"column.{column}") for column in columns)
        headline = "" if key == "appendix" else self.words.text(f"team.headline.{key}", **values)
        return FigureTable(key, self.text(f"list.{key}"), head, rows, headline=headline)


def with_entries(department: Department, table: FigureTable) -> FigureTable:
    """Return a table with one column more: the numbers of the entries behind each row."""
    rows = tuple(replace(row, cells=(*row.cells, department.entries(row))) for row in table.rows)
    return replace(table, head=(*table.head, department.text("entries")), rows=rows)


def period_text(period: Period, words: Catalogue) -> str:
    """Write a period for a reader."""
    key = f"team.department.span.{period.span}"
    if period.span is Span.ALL or period.since is None or period.until is None:
        return words.text("team.department.span.all")
    if period.span is Span.TWELVE_MONTHS:
        return words.text(key, since=str(period.since), until=str(period.until))
    since = period.since
    values = {"year": since.year, "month": since.month, "quarter": (since.month - 1) // 3 + 1}
    return words.text(key, **values)

"""The plan as it was: at which moments it can be looked at, what it was then, what differs."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.find import belongings
from presales_desk.actions.naming import named
from presales_desk.actions.reports import letterhead
from presales_desk.errors import NothingFoundError, Term
from presales_desk.planning.plan_diff import Difference, DifferenceWords, compare
from presales_desk.records.messages import catalogue
from presales_desk.records.plan import Adjustment
from presales_desk.records.project import Project
from presales_desk.workspace.files import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.records.base import Record
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader

_ALL = 1_000_000
_JUST_BEFORE = dt.timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment at which a plan can be looked at.

    Attributes:
        at: The last edit up to then counts.
        adjustment: What was decided at this moment; None for the end of a day and for now.
        is_before: It is the moment just before.

    """

    at: dt.datetime
    adjustment: Adjustment | None = None
    is_before: bool = False

    @property
    def before(self) -> Moment:
        """The moment just before."""
        return Moment(self.at - _JUST_BEFORE, self.adjustment, is_before=True)


NOW = Moment(dt.datetime.max.replace(tzinfo=dt.UTC))
"""After every edit there is."""


@dataclass(frozen=True, slots=True)
class PlanMoments:
    """What the journal tells of the course of a plan.

    Attributes:
        adjustments: Decisions that changed it, the newest first.
        moments: Now, then every day with changes and every adjustment, the newest first.
        first_day: On which the project begins in the journal; None when it knows nothing.

    """

    adjustments: tuple[Adjustment, ...]
    moments: tuple[Moment, ...]
    first_day: dt.date | None

    def of_adjustment(self, adjustment_id: str) -> Moment | None:
        """Return the moment after an adjustment; None when it came with an imported project."""
        found = (m for m in self.moments if m.adjustment and m.adjustment.id == adjustment_id)
        return next(found, None)


def read_moments(reader: Reader, project_id: str) -> PlanMoments:
    """Return at which moments a plan can be looked at."""
    kept = reader.find(Adjustment, project_id=project_id)
    adjustments = sorted(kept, key=lambda a: (a.day, a.id), reverse=True)
    days = reader.days_of(project_id)
    decided = _decided(reader, project_id, {adjustment.id: adjustment for adjustment in kept})
    past = [*decided, *(end_of(day) for day in days)]
    past.sort(key=lambda moment: moment.at, reverse=True)
    return PlanMoments(tuple(adjustments), (NOW, *past), days[-1] if days else None)


def moments_around(
    reader: Reader, project_id: str, known: PlanMoments, id: str
) -> tuple[Moment, Moment] | None:
    """Return the moments before and after an adjustment, or before an edit and now.

    None for an id that is neither's.
    """
    if (decided := known.of_adjustment(id)) is not None:
        return decided.before, decided
    edits = reader.history(project_id, _ALL) if id else []
    at = next((edit.at for edit in edits if edit.id == id), None)
    return None if at is None else (Moment(at).before, NOW)


def end_of(day: dt.date) -> Moment:
    """Return the last moment of a day."""
    return Moment(dt.datetime.combine(day, dt.time.max).astimezone())


def records_at(reader: Reader, project_id: str, moment: Moment) -> list[Record]:
    """Return the records of a project as they were; none before there was the project."""
    if moment == NOW:
        return [reader.get(Project, project_id), *belongings(reader, project_id)]
    return reader.as_of(project_id, moment.at)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two plans and what differs between them.

    Attributes:
        words: Says each difference in words.
        began: Whether the project was there at the earlier moment.

    """

    differences: tuple[Difference, ...]
    words: DifferenceWords
    began: bool


def compare_plans(
    reader: Reader, project_id: str, moments: tuple[Moment, Moment], language: str
) -> Comparison:
    """Return how the plan of the second moment differs from that of the first.

    Raises:
        MissingRecordError: The project is gone.

    """
    earlier, later = (records_at(reader, project_id, moment) for moment in moments)
    words = DifferenceWords(earlier, later, language)
    return Comparison(compare(earlier, later), words, began=bool(earlier))


def _decided(reader: Reader, project_id: str, kept: dict[str, Adjustment]) -> list[Moment]:
    """Return the moments at which adjustments that still stand were made, not imported."""
    return [
        Moment(edit.at, kept[id])
        for edit in reader.history(project_id, _ALL)
        if edit.sort == "edit" and edit.label.key.startswith("adjustment.")
        for id in edit.ids
        if id in kept
    ]


def write_plan_as_of(
    reader: Reader,
    project_id: str,
    moment: Moment,
    target: Path,
    job: Job,
    *,
    now: dt.datetime,
) -> Path:
    """Write the plan of a moment as a Word document; return where it was really saved.

    Args:
        reader: Of the workspace.
        project_id: Whose plan.
        moment: Of which moment.
        target: File to write.
        job: Listens.
        now: When the document is made.

    Raises:
        NothingFoundError: The project was not there yet.
        NotReadError: The company's logo or template is missing.
        NotWrittenError: The file system refused; an older file is still there, whole.

    """
    job.step(0, 2, target.name)
    records = records_at(reader, project_id, moment)
    project = next((record for record in records if isinstance(record, Project)), None)
    day = min(moment.at.astimezone().date(), now.date()) if moment != NOW else now.date()
    if project is None:
        raise NothingFoundError(what=Term("kind.project"), name=day.isoformat())
    house = letterhead(reader, project.language)
    from presales_desk.documents.plan_as_of import PastPlan, plan_as_of

    content = plan_as_of(PastPlan(project, records, day), house, now)
    job.step(1, 2, target.name)
    return write_atomically(target, content)


def plan_file_name(reader: Reader, project: Project, day: dt.date) -> str:
    """Return the name of the document for the plan of a day, with its ending."""
    what = catalogue(project.language).text("report.plan-as-of")
    return f"{named(reader, project, what, day)}.docx"

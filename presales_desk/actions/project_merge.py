"""A project that comes back from a colleague: what its file brings, and taking it over."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.care import back_up_before_import
from presales_desk.actions.find import belongings
from presales_desk.actions.handovers import common_state, receive
from presales_desk.actions.planned import Planned
from presales_desk.actions.project_files import ReadFile, read_project_file, take_over_files
from presales_desk.planning.merged_whole import changes_between
from presales_desk.planning.merging import Conflict, Merging, Side
from presales_desk.planning.plan_diff import Difference, DifferenceWords, Sort, compare
from presales_desk.records.findings import Label
from presales_desk.records.project import Project
from presales_desk.records.summary import Attachment
from presales_desk.workspace.foreign_files import open_package

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from presales_desk.records.base import Record
    from presales_desk.records.handover import Touch
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader


@dataclass(frozen=True, slots=True)
class Brought:
    """How many records a merge adds, changes and removes."""

    added: int = 0
    changed: int = 0
    removed: int = 0

    @property
    def total(self) -> int:
        """How many records differ, whichever way."""
        return self.added + self.changed + self.removed


class Returned:
    """A project file beside the project that is here.

    Attributes:
        source: The file.
        handover: What it says of itself; None for an old file.
        project: As it is here.
        conflicts: In the order of the plan.
        taken: What is taken over whatever is chosen, as differences from what is here.
        has_base: Whether it is known what both sides started from.

    """

    def __init__(self, reader: Reader, file: ReadFile, source: Path, language: str) -> None:
        self.source, self.handover = source, file.handover
        self.project = reader.get(Project, file.contents.project.id)
        mine = _records(reader, self.project)
        base = common_state(reader, self.project.id, file.handover)
        merging = Merging(base, mine, file.contents.records)
        merged = merging.merged({})
        self.has_base = base is not None
        self.conflicts = merging.conflicts
        self.taken = compare(mine, merged)
        self.is_new = bool(changes_between(mine, merged)) or bool(self.conflicts)
        self._words = DifferenceWords(mine, file.contents.records, language)
        self._taken_words = DifferenceWords(mine, merged, language)
        self._mine_touches = _by_place(reader.last_touches(self.project.id))
        self._their_touches = _by_place(file.handover.touches if file.handover else ())

    @property
    def brought(self) -> Brought:
        """How much is taken over whatever is chosen."""
        return brought(self.taken)

    def title(self, conflict: Conflict) -> str:
        """Return what the record of a conflict is called, with its kind."""
        return self._words.title(_as_difference(conflict))

    def kind(self, conflict: Conflict) -> str:
        """Return what a record of its kind is called."""
        return self._words.kind(_as_difference(conflict))

    def field(self, conflict: Conflict) -> str:
        """Return what the fields are called; empty for a whole record."""
        return self._words.field(_as_difference(conflict))

    def mine(self, conflict: Conflict) -> str:
        """Return what stands here; empty for nothing."""
        return self._words.before(_as_difference(conflict)) if conflict.mine else ""

    def theirs(self, conflict: Conflict) -> str:
        """Return what stands there; empty for nothing."""
        return self._words.after(_as_difference(conflict)) if conflict.theirs else ""

    def touched(self, conflict: Conflict, side: Side) -> Touch | None:
        """Return who made the version of one side; None when its journal does not tell."""
        mine = side is Side.MINE
        places = self._mine_touches if mine else self._their_touches
        id = conflict.record.id if mine else conflict.their_id
        names = conflict.fields or ("",)
        found = [touch for name in names if (touch := places.get((id, name))) is not None]
        if not conflict.fields and not found:  # the side that did not delete it, but changed it
            found = [touch for (owner, _), touch in places.items() if owner == id]
        return max(found, key=lambda touch: touch.at, default=None)

    def taken_words(self) -> DifferenceWords:
        """Return the words for what is taken over."""
        return self._taken_words


def read_returned(reader: Reader, source: Path, language: str) -> Returned | None:
    """Return what a project file brings to the project that is here; None when it is not here.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: It cannot be trusted, is no project
            file, or is damaged.
        StructureError: Its records do not fit, and the place where.

    """
    with open_package(source) as package:
        file = read_project_file(package)
    if not reader.count(Project, id=file.contents.project.id):
        return None
    return Returned(reader, file, source, language)


def merge_project(
    reader: Reader, source: Path, chosen: Mapping[str, Side], moment: dt.datetime, job: Job
) -> Planned[Brought]:
    """Take over what a colleague changed in a project, as one edit.

    Args:
        reader: Of the workspace.
        source: The project file.
        chosen: Whose version of each conflict is taken, by its id; ours where nothing is said.
        moment: Of the backup that is taken before.
        job: Watches.

    Raises:
        ExpectedError: See ``read_returned``.
        MissingRecordError: The project is not here any more.
        DamagedWorkspaceError, DiskFullError, NotWrittenError: There could be no backup.

    """
    with open_package(source) as package:
        file = read_project_file(package)
        project = reader.get(Project, file.contents.project.id)
        mine = _records(reader, project)
        base = common_state(reader, project.id, file.handover)
        merged = Merging(base, mine, file.contents.records).merged(chosen)
        changes = changes_between(mine, merged)
        if changes:
            back_up_before_import(reader.folder, moment)
        here = {record.sha256 for record in mine if isinstance(record, Attachment)}
        kept = [record for record in merged if isinstance(record, Attachment)]
        take_over_files(reader, package, [a for a in kept if a.sha256 not in here], job)
    receive(reader, project.id, file.handover, file.json)
    by, id = (file.handover.by, file.handover.id) if file.handover else ("", "")
    label = Label("project.merge" if by else "project.merge_unsigned", name=by, file=id)
    return Planned(label, changes, project.id, brought(compare(mine, merged)))


def brought(differences: Iterable[Difference]) -> Brought:
    """Count the records that differ, each once."""
    sorts = {difference.record.id: difference.sort for difference in differences}
    counts = Counter(sorts.values())
    return Brought(counts[Sort.ADDED], counts[Sort.CHANGED], counts[Sort.REMOVED])


def _records(reader: Reader, project: Project) -> list[Record]:
    return [project, *belongings(reader, project.id)]


def _by_place(touches: Iterable[Touch]) -> dict[tuple[str, str], Touch]:
    found: dict[tuple[str, str], Touch] = {}
    for touch in touches:
        found.setdefault((touch.record_id, touch.field), touch)
    return found


def _as_difference(conflict: Conflict) -> Difference:
    mine, theirs = conflict.mine, conflict.theirs
    differing = (f for f in conflict.fields if getattr(mine, f) != getattr(theirs, f))
    return Difference(mine, theirs, next(differing, ""))

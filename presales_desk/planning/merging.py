"""Merging two states of a project, record by record and field by field, against a common one.

What only one side changed is taken over; what both changed differently is a conflict, and stays
as it is here until a person chooses.
"""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from presales_desk.planning.merged_whole import known_parents, without_loose_ends
from presales_desk.records.identity import natural_key, rewired
from presales_desk.records.outline import Slide
from presales_desk.records.plan_sections import in_reading_order, read_fields
from presales_desk.records.project import Project
from presales_desk.records.summary import Attachment

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from presales_desk.records.base import Record

_LOCAL = ("code", "archived", "sample")
"""Fields of a project that belong to the workspace it lies in, not to the plan."""

_TOGETHER: dict[type[Record], tuple[str, ...]] = {
    Project: ("result", "closed"),
    Slide: ("kind", "content"),
    Attachment: ("sha256", "size"),
}
"""Fields that mean something only as they stand together."""

Records = dict[str, "Record"]
"""By id."""


class Side(StrEnum):
    """Whose version of a conflict is taken."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Fields of a record that both sides changed, or a record that only one of them deleted.

    Attributes:
        mine, theirs: None where that side deleted it.
        fields: What differs; empty for the whole record.
        their_id: Of the record on their side.

    """

    mine: Record | None
    theirs: Record | None
    fields: tuple[str, ...]
    their_id: str

    @property
    def record(self) -> Record:
        """The record as it stands here, or as it stands there if it was deleted here."""
        record = self.mine or self.theirs
        assert record is not None, "a conflict is about a record"
        return record

    @property
    def id(self) -> str:
        """Tells it from the other conflicts of the same merge."""
        return ".".join((self.record.id, *self.fields[:1]))


class Merging:
    """How the records of a project that came back go together with those that are here.

    Args:
        base: The newest state that both sides knew; None when there is none, and then every
            difference is a conflict.
        mine: As they are here.
        theirs: As they came, those that others refer to first.

    Attributes:
        conflicts: In the order in which a plan is read.

    """

    def __init__(
        self,
        base: Iterable[Record] | None,
        mine: Iterable[Record],
        theirs: Iterable[Record],
    ) -> None:
        self._mine = _by_id(mine)
        came = list(theirs)
        self._renamed = _renamed(came, self._mine)
        self._theirs = self._as_here(came)
        self._base = None if base is None else self._as_here(base)
        self._whole = {id for id in self._all() if self._collides(id)}
        self._find_needed()
        self.conflicts = self._conflicts()

    def merged(self, chosen: Mapping[str, Side]) -> list[Record]:
        """Return the records after the merge, those that others refer to first.

        Args:
            chosen: Whose version of each conflict is taken, by its id; mine where nothing is said.

        """
        known = self._all()
        return without_loose_ends(self._assembled(chosen), known)

    def _as_here(self, records: Iterable[Record]) -> Records:
        """Return records with the ids they have here, and with what belongs to the workspace."""
        found: Records = {}
        for record in records:
            id = self._renamed.get(record.id, record.id)
            found[id] = rewired(record, self._renamed).but(id=id)
            if isinstance(record, Project) and (here := self._mine.get(id)) is not None:
                found[id] = found[id].but(**{name: getattr(here, name) for name in _LOCAL})
        return found

    def _all(self) -> dict[str, None]:
        """Return every id, in an order in which those that others refer to stand first."""
        ids = dict.fromkeys(self._theirs) | dict.fromkeys(self._mine)
        return ids | dict.fromkeys(self._base or {})

    def _collides(self, id: str) -> bool:
        """Tell whether one side deleted a record that the other changed."""
        if self._base is None or (base := self._base.get(id)) is None:
            return False
        mine, theirs = self._mine.get(id), self._theirs.get(id)
        if (mine is None) is (theirs is None):
            return False
        return (mine or theirs) != base

    def _find_needed(self) -> None:
        """Ask, too, about records that one side deleted and the other built upon."""
        known = self._mine | self._theirs
        while True:
            missing = known_parents(self._assembled({}), known) - self._whole
            if not missing:
                return
            self._whole |= missing

    def _assembled(self, chosen: Mapping[str, Side]) -> list[Record]:
        found = (self._one(id, chosen) for id in self._all())
        return [record for record in found if record is not None]

    def _one(self, id: str, chosen: Mapping[str, Side]) -> Record | None:
        mine, theirs = self._mine.get(id), self._theirs.get(id)
        if id in self._whole:
            return theirs if chosen.get(id) is Side.THEIRS else mine
        if mine is not None and theirs is not None:
            return self._between(mine, theirs, chosen)
        is_old = self._base is not None and id in self._base
        return None if is_old else mine or theirs

    def _between(self, mine: Record, theirs: Record, chosen: Mapping[str, Side]) -> Record:
        taken: dict[str, Any] = {}
        for group in self._differing(mine, theirs):
            conflict = self._conflict(mine, theirs, group)
            if conflict is None:
                take = self._changed_only_there(mine, theirs, group)
            else:
                take = chosen.get(conflict.id) is Side.THEIRS
            if take:
                taken |= {name: getattr(theirs, name) for name in group}
        return mine.but(**taken) if taken else mine

    def _differing(self, mine: Record, theirs: Record) -> list[tuple[str, ...]]:
        return [
            group
            for group in _groups(type(mine))
            if _values(mine, group) != _values(theirs, group) and not self._unchanged(theirs, group)
        ]

    def _conflict(self, mine: Record, theirs: Record, group: tuple[str, ...]) -> Conflict | None:
        """Return the conflict over fields that they changed; None when it is none."""
        if self._changed_only_there(mine, theirs, group):
            return None
        told = set(read_fields(mine))
        shown = tuple(name for name in group if name in told)
        return Conflict(mine, theirs, shown, self._their_id(mine.id)) if shown else None

    def _changed_only_there(self, mine: Record, theirs: Record, group: tuple[str, ...]) -> bool:
        return self._unchanged(mine, group) and not self._unchanged(theirs, group)

    def _unchanged(self, record: Record, group: tuple[str, ...]) -> bool:
        """Tell whether these fields are as they were in the common state."""
        if self._base is None:
            return False
        base = self._base.get(record.id)
        before = _values(base, group) if base is not None else _defaults(type(record), group)
        return _values(record, group) == before

    def _their_id(self, id: str) -> str:
        return next((theirs for theirs, mine in self._renamed.items() if mine == id), id)

    def _conflicts(self) -> tuple[Conflict, ...]:
        found = [
            Conflict(self._mine.get(id), self._theirs.get(id), (), self._their_id(id))
            for id in self._whole
        ]
        for id in self._mine.keys() & self._theirs.keys():
            mine, theirs = self._mine[id], self._theirs[id]
            groups = self._differing(mine, theirs)
            found.extend(c for g in groups if (c := self._conflict(mine, theirs, g)) is not None)
        return tuple(sorted(found, key=lambda c: (in_reading_order(c.record), c.fields)))


def _by_id(records: Iterable[Record]) -> Records:
    return {record.id: record for record in records}


def _renamed(theirs: Sequence[Record], mine: Records) -> dict[str, str]:
    """Return, by their ids, the ids of those records of mine that are the same as theirs.

    Both sides may have made the plan, or scored the same rival, since they parted.
    """
    came = {record.id for record in theirs}
    own = (record for record in mine.values() if record.id not in came)
    twins = {key: record.id for record in own if (key := natural_key(record)) is not None}
    renamed: dict[str, str] = {}
    for record in theirs:
        key = natural_key(rewired(record, renamed))
        if key in twins and record.id not in mine:
            renamed[record.id] = twins.pop(key)
    return renamed


def _values(record: Record, names: Iterable[str]) -> list[Any]:
    return [getattr(record, name) for name in names]


def _defaults(kind: type[Record], names: Iterable[str]) -> list[Any]:
    """Return what stands in fields that nobody filled; MISSING where there is no such thing."""
    known = kind.__dataclass_fields__
    return [
        known[name].default_factory()
        if known[name].default_factory is not MISSING
        else known[name].default
        for name in names
    ]


@cache
def _groups(kind: type[Record]) -> tuple[tuple[str, ...], ...]:
    together = _TOGETHER.get(kind, ())
    single = [
        (field.name,) for field in fields(kind) if field.name != "id" and field.name not in together
    ]
    return (*single, together) if together else tuple(single)

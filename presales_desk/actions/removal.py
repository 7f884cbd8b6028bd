"""Deleting a record together with what cannot be without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.planned import Planned
from presales_desk.records.base import Delete, Update
from presales_desk.records.identity import SAYS_MORE
from presales_desk.records.summary import Link
from presales_desk.workspace.codec import columns
from presales_desk.workspace.kinds import KINDS, PARENTS

if TYPE_CHECKING:
    from presales_desk.records.base import Change, Record
    from presales_desk.records.findings import Label
    from presales_desk.workspace.workspace import Reader


def remove(reader: Reader, label: Label, project_id: str, *gone: Record) -> Planned[list[Record]]:
    """Delete records as one edit, with everything that depends on them.

    What merely mentions one forgets it: a stakeholder who leans to a deleted competitor leans to
    nobody. Links to or from what is deleted go with it.

    Returns the edit; its value is what else goes, links included, for the message that tells it.
    """
    removal = _Removal(reader, project_id)
    for record in gone:
        removal.take(record)
    wanted = {record.id for record in gone}
    told = [record for record in removal.deleted if record.id not in wanted]
    return Planned(label, removal.changes, project_id, told)


class _Removal:
    """Gathers what goes and what forgets, each record once, dependants first."""

    def __init__(self, reader: Reader, project_id: str) -> None:
        self._reader, self._project_id = reader, project_id
        self._forgetting: dict[str, tuple[Record, dict[str, None]]] = {}
        self._taken: set[str] = set()
        self.deleted: list[Record] = []

    @property
    def changes(self) -> tuple[Change, ...]:
        kept = [entry for id, entry in self._forgetting.items() if id not in self._taken]
        forgets = [Update(record, **fields) for record, fields in kept]
        return (*forgets, *(Delete(record) for record in self.deleted))

    def take(self, record: Record) -> None:
        if record.id in self._taken:
            return
        self._taken.add(record.id)
        for kind in KINDS:
            for field, parent in PARENTS.items():
                if parent == record.table and field in columns(kind):
                    self._take_referring(kind, field, record.id)
        self._take_links(record.id)
        self.deleted.append(record)

    def _take_referring(self, kind: type[Record], field: str, id: str) -> None:
        for dependant in self._reader.find(kind, **{field: id}):
            if columns(kind)[field].nullable and not _stands_for(kind, field):
                _, fields = self._forgetting.setdefault(dependant.id, (dependant, {}))
                fields[field] = None
            else:
                self.take(dependant)

    def _take_links(self, id: str) -> None:
        for end in ("source_id", "target_id"):
            for link in self._reader.find(Link, project_id=self._project_id, **{end: id}):
                if link.id not in self._taken:
                    self._taken.add(link.id)
                    self.deleted.append(link)


def _stands_for(kind: type[Record], field: str) -> bool:
    """Tell whether an empty ``field`` would make the record speak of us, or of everybody."""
    return (kind, field) in SAYS_MORE

"""Making one person of two who turned out to be the same, as one edit that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.actions.planned import Planned
from presales_desk.planning.people import circle, superiors
from presales_desk.records.base import Delete, Update
from presales_desk.records.findings import Label
from presales_desk.records.people import REPORTS_TO, Stakeholder, Todo
from presales_desk.records.plan import Silence
from presales_desk.records.summary import Link
from presales_desk.workspace.codec import columns
from presales_desk.workspace.kinds import KINDS, PARENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.records.base import Change
    from presales_desk.workspace.workspace import Reader

_TEXTS = ("knowledge", "needs", "excitement", "doubts", "answer", "note")
_JUDGED = ("confidence", "source", "heard")
"""Taken together from one person: they tell where the stance and the influence come from."""
_OWN = frozenset({"id", "project_id", "name", "rank", "roles", *_TEXTS, *_JUDGED})


def merge_people(reader: Reader, kept: Stakeholder, gone: Stakeholder) -> Planned[Stakeholder]:
    """Let ``kept`` take over what only ``gone`` has: fields, contacts, lines, mentions.

    Where both have a value, that of ``kept`` stays; texts that differ stand below each other.
    """
    fields = merged_fields(kept, gone)
    changes: list[Change] = [Update(kept, **fields)] if fields else []
    changes += _mentions(reader, kept, gone)
    changes += _Lines(reader, kept, gone).changes()
    changes.append(Delete(gone))
    label = Label("stakeholder.merge", name=kept.name)
    return Planned(label, tuple(changes), kept.project_id, kept.but(**fields))


def merged_fields(kept: Stakeholder, gone: Stakeholder) -> dict[str, Any]:
    """Return the values that ``kept`` gets from ``gone``."""
    wanted: dict[str, Any] = {"roles": tuple(dict.fromkeys((*kept.roles, *gone.roles)))}
    for name in _TEXTS:
        texts = (getattr(kept, name), getattr(gone, name))
        wanted[name] = "\n".join(dict.fromkeys(filter(None, texts)))
    for name in columns(Stakeholder).keys() - _OWN:
        own = getattr(kept, name)
        wanted[name] = getattr(gone, name) if own in (None, "") else own
    judge = _judged_by(kept, gone)
    wanted |= {name: getattr(judge, name) for name in _JUDGED}
    return {name: value for name, value in wanted.items() if value != getattr(kept, name)}


def _judged_by(kept: Stakeholder, gone: Stakeholder) -> Stakeholder:
    """Return whose source speaks of the stance that stays, else of the influence."""
    for name in ("stance", "influence"):
        for person in (kept, gone):
            if getattr(person, name) is not None:
                return person
    return kept if kept.source else gone


def _mentions(reader: Reader, kept: Stakeholder, gone: Stakeholder) -> Iterator[Change]:
    """Point contacts, tripwires, to-dos to the one who stays."""
    for kind in KINDS:
        for field, parent in PARENTS.items():
            if parent == Stakeholder.table and field in columns(kind):
                for record in reader.find(kind, **{field: gone.id}):
                    yield Update(record, **{field: kept.id})
    for todo in reader.find(Todo, record_id=gone.id):
        yield Update(todo, record_id=kept.id)
    for silence in reader.find(Silence, record_id=gone.id):
        yield Delete(silence)


class _Lines:
    """The lines of two people, made those of one: none twice, none to themselves, no circle."""

    def __init__(self, reader: Reader, kept: Stakeholder, gone: Stakeholder) -> None:
        self._kept, self._gone = kept.id, gone.id
        links = reader.find(Link, project_id=kept.project_id)
        self._moving = [k for k in links if gone.id in (k.source_id, k.target_id)]
        others = [link for link in links if link not in self._moving]
        self._known = {(k.source_id, k.target_id, k.role) for k in others}
        self._above = superiors(others)

    def changes(self) -> Iterator[Change]:
        for link in self._moving:
            source, target = self._moved(link.source_id), self._moved(link.target_id)
            if self._is_possible(source, target, link.role):
                self._known.add((source, target, link.role))
                if link.role == REPORTS_TO:
                    self._above[source] = target
                yield Update(link, source_id=source, target_id=target)
            else:
                yield Delete(link)

    def _moved(self, id: str) -> str:
        return self._kept if id == self._gone else id

    def _is_possible(self, source: str, target: str, role: str) -> bool:
        if source == target or (source, target, role) in self._known:
            return False
        if role != REPORTS_TO:
            return True
        return source not in self._above and not circle(self._above, source, target)

"""Phases of the exchange: adding, changing, ordering, proposing; who listens, what they show."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from presales_desk.actions.adjustments import adjust
from presales_desk.actions.planned import Planned
from presales_desk.actions.plans import plan_change, plan_of
from presales_desk.actions.removal import remove
from presales_desk.errors import Term
from presales_desk.method.keys import AdjustmentKind
from presales_desk.planning.phases import stretches
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.competition import SwotItem
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after, rank_between
from presales_desk.records.messages import catalogue
from presales_desk.records.people import AUDIENCE, Stakeholder
from presales_desk.records.plan import Phase, Showing
from presales_desk.records.project import Milestone, Project
from presales_desk.records.summary import Link

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from presales_desk.records.base import Change, Record
    from presales_desk.workspace.workspace import Reader

_DAY = timedelta(days=1)
_SETTLED = ("start", "end", "focus")
"""What defines a phase: another value of one of these is an adjustment of the plan."""


def add_phase(reader: Reader, project_id: str, name: str) -> Planned[Phase]:
    """Add a phase behind the others, without days."""
    ranks = [known.rank for known in reader.find(Phase, project_id=project_id)]
    phase = Phase(project_id=project_id, name=name, rank=rank_after(ranks))
    return Planned(Label("phase.new", name=name), (Insert(phase),), project_id, phase)


def redefined(phase: Phase, wanted: Mapping[str, Any]) -> str:
    """Return the field by which ``wanted`` defines a phase anew; empty when it only fills in."""
    for field in _SETTLED:
        before = getattr(phase, field)
        if field in wanted and before not in (None, "") and before != wanted[field]:
            return field
    return ""


def change_phase(phase: Phase, fields: Mapping[str, Any]) -> Planned[Phase]:
    """Fill in a phase; see ``redefine`` for what was settled before."""
    wanted = phase.but(**fields)
    field = Term(f"phase_field.{next(iter(fields))}")
    label = Label("phase.change", name=wanted.name, field=field)
    return Planned(label, (Update(phase, **fields),), phase.project_id, wanted)


def redefine(
    reader: Reader,
    phase: Phase,
    fields: Mapping[str, Any],
    reason: str,
    *,
    decided_by: str,
    today: dt.date,
) -> Planned[Any]:
    """Define a phase anew, and keep why."""
    wanted = phase.but(**fields)
    return adjust(
        reader,
        phase.project_id,
        AdjustmentKind.PHASES,
        "",
        phase_words(phase, *fields),
        phase_words(wanted, *fields),
        reason,
        Update(phase, **fields),
        decided_by=decided_by,
        today=today,
    )


def phase_words(phase: Phase, *fields: str) -> str:
    """Say what a phase is: its name, and these of its fields."""
    values = [phase.name]
    days = [day.isoformat() if day else "…" for day in (phase.start, phase.end)]
    if "start" in fields or "end" in fields:
        values.append(" — ".join(days))
    if "focus" in fields and phase.focus:
        values.append(phase.focus)
    return " ".join(values)


def mend_phase(phase: Phase, days: Mapping[str, dt.date]) -> Planned[Phase]:
    """Give a phase the days that mend what is wrong with it."""
    label = Label("phase.mend", name=phase.name)
    return Planned(label, (Update(phase, **days),), phase.project_id, phase.but(**days))


def paste_phases(
    reader: Reader,
    project_id: str,
    changed: Sequence[tuple[str, Mapping[str, Any]]],
    new: Sequence[Mapping[str, Any]],
) -> Planned[int]:
    """Write what was pasted into the table of phases, as one edit; returns how many rows."""
    changes: list[Change] = [Update(reader.get(Phase, id), **fields) for id, fields in changed]
    first = rank_after([known.rank for known in reader.find(Phase, project_id=project_id)])
    for number, fields in enumerate(new):
        empty = Phase(project_id=project_id, name="", rank=first + number)
        changes.append(Insert(empty.but(**fields)))
    label = Label("phase.paste", count=len(changes))
    return Planned(label, tuple(changes), project_id, len(changes))


def move_phase(reader: Reader, phase: Phase, step: int) -> Planned[Phase]:
    """Move a phase one place up (-1) or down (1); at the end of the list nothing changes."""
    order = reader.find(Phase, project_id=phase.project_id)
    place = next(at for at, known in enumerate(order) if known.id == phase.id)
    label = Label("phase.move", name=phase.name)
    if not 0 <= place + step < len(order):
        return Planned(label, (), phase.project_id, phase)
    others = [known for known in order if known.id != phase.id]
    before, after = others[: place + step], others[place + step :]
    rank = rank_between(before[-1].rank if before else None, after[0].rank if after else None)
    return Planned(label, (Update(phase, rank=rank),), phase.project_id, phase.but(rank=rank))


def delete_phases(reader: Reader, project_id: str, ids: Sequence[str]) -> Planned[list[Record]]:
    """Delete phases with what they show; the value is what else goes."""
    gone = [reader.get(Phase, id) for id in ids]
    label = Label("phase.delete", name=gone[0].name)
    if len(gone) > 1:
        label = Label("phase.delete_several", count=len(gone))
    return remove(reader, label, project_id, *gone)


def propose_phases(reader: Reader, project_id: str, today: dt.date) -> Planned[list[Phase]]:
    """Divide the project by its key dates, behind the phases there are; none when it has no dates.

    The phases are named after the date that ends them, in the language of the project.
    """
    project = reader.get(Project, project_id)
    known = reader.find(Phase, project_id=project_id)
    ended = [phase.end + _DAY for phase in known if phase.end is not None]
    first = max(ended, default=project.opened or today)
    words, rank = catalogue(project.language), rank_after([phase.rank for phase in known])
    proposed = [
        Phase(
            project_id=project_id,
            name=words.text("term.phase_state.until", name=stretch.until),
            start=stretch.start,
            end=stretch.end,
            rank=rank + number,
        )
        for number, stretch in enumerate(
            stretches(reader.find(Milestone, project_id=project_id), first)
        )
    ]
    label = Label("phase.propose", count=len(proposed))
    return Planned(label, tuple(Insert(phase) for phase in proposed), project_id, proposed)


def turn_basis(reader: Reader, project_id: str, basis: str) -> Planned[None]:
    """Name a basis of the division of the phases, or take it back."""
    had = plan_of(reader, project_id).basis
    wanted = tuple(key for key in had if key != basis) if basis in had else (*had, basis)
    label = Label("positioning.basis", basis=Term(f"method.division_basis.{basis}"))
    return Planned(label, (plan_change(reader, project_id, basis=wanted),), project_id, None)


def turn_listener(reader: Reader, phase: Phase, person: Stakeholder) -> Planned[None]:
    """Let a person listen in a phase, or no more."""
    ends = {"source_id": phase.id, "target_id": person.id, "role": AUDIENCE}
    known = reader.find(Link, project_id=phase.project_id, **ends)
    key = "phase.no_listener" if known else "phase.listener"
    label = Label(key, name=phase.name, person=person.name)
    changes: tuple[Change, ...] = tuple(Delete(link) for link in known)
    if not known:
        changes = (Insert(Link(project_id=phase.project_id, **ends)),)
    return Planned(label, changes, phase.project_id, None)


def turn_showing(reader: Reader, phase: Phase, item: SwotItem) -> Planned[None]:
    """Let a phase bring out a strength, or no more."""
    known = reader.find(Showing, phase_id=phase.id, swot_item_id=item.id)
    label = Label("showing.drop" if known else "showing.plan", phase=phase.name, item=item.text)
    changes: tuple[Change, ...] = tuple(Delete(showing) for showing in known)
    if not known:
        showing = Showing(project_id=phase.project_id, phase_id=phase.id, swot_item_id=item.id)
        changes = (Insert(showing),)
    return Planned(label, changes, phase.project_id, None)


def change_showing(reader: Reader, showing: Showing, fields: Mapping[str, Any]) -> Planned[None]:
    """Note when a strength was really shown, and how it landed."""
    label = Label(
        "showing.change",
        item=reader.get(SwotItem, showing.swot_item_id).text,
        phase=reader.get(Phase, showing.phase_id).name,
        field=Term(f"showing_field.{next(iter(fields))}"),
    )
    return Planned(label, (Update(showing, **fields),), showing.project_id, None)

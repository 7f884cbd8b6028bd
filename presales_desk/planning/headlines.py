"""What a plan says in one sentence each: conclusions computed from it, never written by hand.

Words stand below ``headline`` in the message catalogue.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.errors import Term
from presales_desk.method.keys import Element, Quadrant
from presales_desk.planning.competition import lead, rivals, standings
from presales_desk.planning.key_info import ItemStatus
from presales_desk.planning.people import Attitude, attitude
from presales_desk.planning.strengths import StrengthStage
from presales_desk.records.competition import PLAYED_FROM, PLAYED_ON
from presales_desk.records.enums import ContactState, Verdict
from presales_desk.records.findings import Label

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from presales_desk.planning.competition import Standing
    from presales_desk.planning.key_info import ItemState
    from presales_desk.planning.strengths import StrengthState
    from presales_desk.records.plan import Phase
    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.records.project import Project

_AHEAD = (ContactState.PLANNED, ContactState.ASKED, ContactState.AGREED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What the reasoning found out about a plan before it is put into sentences.

    Attributes:
        win: None while there is no evidence.
        pulled: Ids of the tripwires that are true.

    """

    project: Project
    records: PlanRecords
    key_info: Sequence[ItemState]
    win: int | None
    strengths: Sequence[StrengthState]
    pulled: frozenset[str]
    today: dt.date


def headlines(judged: Judged) -> dict[str, Label]:
    """Return the sentence of every part of the plan that has one, by the name of the part."""
    records, today = judged.records, judged.today
    found = {
        "chance": chance(judged.project, judged.win),
        "key_info": key_info(judged.key_info),
        "people": people(records),
        "swot": swot(records),
        "standing": standing(records),
        "gap": widest_gap(records),
        "plays": plays(records),
        "position": position(judged.project),
        "questions": questions(records),
        "phases": phase(records, today),
        "strengths": strengths(judged.strengths),
        "risks": risks(records),
        "tripwires": tripwires(records, judged.pulled),
        "next": next_steps(records, today),
    }
    return {name: label for name, label in found.items() if label is not None}


def strongest_rival(records: PlanRecords) -> Standing | None:
    """Return the rival with the highest total; None without rivals or any score."""
    if not records.scores:
        return None
    against = {rival.id for rival in rivals(records)}
    sides = [side for side in standings(records) if side.id in against]
    return max(sides, key=lambda side: side.total, default=None)


def standing(records: PlanRecords) -> Label | None:
    """Say how we stand against the strongest rival in all; None while nothing is scored."""
    rival = strongest_rival(records)
    if rival is None or rival.competitor is None:
        return None
    ours = standings(records)[0]
    ahead = round(ours.total - rival.total, 2)
    key = "level" if not ahead else "ahead" if ahead > 0 else "behind"
    return Label(
        f"standing.{key}",
        ours=f"{ours.total:.2f}",
        rank=ours.rank,
        rival=rival.competitor.name,
        points=f"{abs(ahead):.2f}",
    )


def widest_gap(records: PlanRecords) -> Label | None:
    """Name the element in which the strongest rival is furthest ahead; None if in none."""
    rival = strongest_rival(records)
    if rival is None or rival.competitor is None:
        return None
    leads = {element: lead(records, element, rival.competitor.id) for element in Element}
    behind = {element: -points for element, points in leads.items() if points and points < 0}
    if not behind:
        return None
    widest = max(behind, key=lambda element: behind[element])
    return Label(
        "gap",
        element=Term(f"method.elements.{widest}"),
        rival=rival.competitor.name,
        points=f"{behind[widest]:.1f}",
    )


def chance(project: Project, win: int | None) -> Label:
    """Set our own estimate beside the computed one."""
    own = project.win_percent
    if own is None or win is None:
        known = own if win is None else win
        return Label("chance.none") if known is None else Label("chance.one", percent=known)
    return Label("chance.both", own=own, computed=win)


def key_info(items: Sequence[ItemState]) -> Label:
    """Count the six items that are known, and those that are sure."""
    answered = sum(item.status is not ItemStatus.MISSING for item in items)
    sure = sum(item.status is ItemStatus.CONFIRMED for item in items)
    return Label("key_info", answered=answered, total=len(items), sure=sure)


def people(records: PlanRecords) -> Label | None:
    """Count who is for us, who against, and who in between."""
    stands = Counter(attitude(person.stance) for person in records.stakeholders)
    values = {str(one): stands[one] for one in Attitude}
    return _counted("people", total=len(records.stakeholders), **values)


def swot(records: PlanRecords) -> Label | None:
    """Count the threats, and those that nothing is planned against."""
    threats = records.board(Quadrant.THREATS)
    unmet = sum(not records.linking(threat.id, PLAYED_FROM) for threat in threats)
    strengths = len(records.board(Quadrant.STRENGTHS))
    key = "swot.unmet" if unmet else "swot.met"
    return _counted(key, strengths=strengths, threats=len(threats), unmet=unmet)


def plays(records: PlanRecords) -> Label | None:
    """Count the plays, and those that a slide carries out."""
    shown = sum(bool(records.linked(play.id, PLAYED_ON)) for play in records.plays)
    return _counted("plays", total=len(records.plays), shown=shown)


def position(project: Project) -> Label:
    """Name the position that was decided."""
    if project.position is None:
        return Label("position.none")
    return Label("position.decided", position=Term(f"method.positions.{project.position}"))


def questions(records: PlanRecords) -> Label | None:
    """Count our answers to the four questions."""
    answers = [answer.verdict for answer in records.judgements if answer.competitor_id is None]
    count = Counter(answers)
    return _counted(
        "questions", yes=count[Verdict.YES], no=count[Verdict.NO], unknown=count[Verdict.UNKNOWN]
    )


def phase(records: PlanRecords, today: dt.date) -> Label | None:
    """Name the phase we are in, else the one that comes next, else say how many there are."""
    running = [p for p in records.phases if p.start and p.end and p.start <= today <= p.end]
    coming = [p for p in records.phases if p.start and p.start > today]
    if running:
        goal = running[-1].goal
        return Label("phase.now_to" if goal else "phase.now", name=running[-1].name, goal=goal)
    if coming:
        return Label("phase.next", name=min(coming, key=_start).name)
    return _counted("phase.count", total=len(records.phases))


def strengths(states: Sequence[StrengthState]) -> Label | None:
    """Count the strengths that no phase brings out, and those shown too early."""
    count = Counter(strength.state for strength in states)
    never, early = count[StrengthStage.NEVER], count[StrengthStage.EARLY]
    key = "strengths.open" if never or early else "strengths.all"
    return _counted(key, total=len(states), never=never, early=early)


def risks(records: PlanRecords) -> Label | None:
    """Count threats and weaknesses, and those without an answer."""
    items = [*records.board(Quadrant.THREATS), *records.board(Quadrant.WEAKNESSES)]
    unmet = sum(not records.linking(item.id, PLAYED_FROM) for item in items)
    return _counted("risks", total=len(items), unmet=unmet)


def tripwires(records: PlanRecords, pulled: Collection[str]) -> Label | None:
    """Count the tripwires, and those that are true."""
    key = "tripwires.pulled" if pulled else "tripwires.quiet"
    return _counted(key, total=len(records.tripwires), pulled=len(pulled))


def next_steps(records: PlanRecords, today: dt.date) -> Label | None:
    """Count the to-dos and contacts that are still ahead, and those that are late."""
    days = [todo.due for todo in records.todos if todo.finished is None]
    days += [contact.day for contact in records.contacts if contact.state in _AHEAD]
    late = sum(day is not None and day < today for day in days)
    return _counted("next.late" if late else "next.open", total=len(days), late=late)


def _counted(key: str, **counts: int) -> Label | None:
    """Return what was counted; None while there is nothing to count."""
    return Label(key, **counts) if any(counts.values()) else None


def _start(phase: Phase) -> dt.date:
    return phase.start or dt.date.max

"""The key dates of the plan that a tender sets, which follow it until somebody moves them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.documents.bid.wording import asks_for_response, bid_text
from presales_desk.planning.bid.readiness import fact_value, moment_of
from presales_desk.records.base import Insert, Update
from presales_desk.records.enums import MilestoneKind
from presales_desk.records.ids import rank_after
from presales_desk.records.project import Milestone, Project
from presales_desk.records.tender import TenderFact

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.workspace.workspace import Reader

_KINDS = {
    "clarification_deadline": MilestoneKind.TENDER,
    "bid_deadline": MilestoneKind.DEADLINE,
    "opening_time": MilestoneKind.TENDER,
}
"""Facts of the tender that are key dates of a plan, in the order of their days."""


def follow_dates(
    reader: Reader, project_id: str, facts: Sequence[TenderFact], today: dt.date
) -> list[Insert | Update]:
    """Return how the key dates change when ``facts`` are what is known of the tender from now on.

    A date the plan does not have is added, one without a day gets it, and one on the day that the
    tender named before moves along. A day that a person set otherwise stays, as does one that is
    done; days that are over add nothing. An opening at the deadline is no date of its own.
    """
    project = reader.get(Project, project_id)
    known = reader.find(Milestone, project_id=project_id)
    before = reader.find(TenderFact, project_id=project_id)
    rank = rank_after([each.rank for each in known])
    changes: list[Insert | Update] = []
    for key, kind in _KINDS.items():
        told = fact_value(facts, key)
        moment = moment_of(told)
        if moment is None or moment.date() < today:
            continue
        day, time = moment.date(), f"{moment:%H:%M}" if "T" in told else ""
        planned = [each for each in known if _is_planned(each, key)]
        if planned:
            old = moment_of(fact_value(before, key))
            free = (each for each in planned if _follows(each, old))
            moved = (each for each in free if (each.day, each.time) != (day, time))
            changes += [Update(each, day=day, time=time) for each in list(moved)[:1]]
        elif key != "opening_time" or told != fact_value(facts, "bid_deadline"):
            name = _name(project.language, key, fact_value(facts, "method"))
            place = rank + len(changes)
            dated = Milestone(project_id=project_id, name=name, kind=kind, rank=place)
            changes.append(Insert(dated.but(day=day, time=time)))
    return changes


def _is_planned(milestone: Milestone, key: str) -> bool:
    """Tell the key date of a fact: the deadline by its kind, others by what they are called."""
    if _KINDS[key] is MilestoneKind.DEADLINE:
        return milestone.kind is MilestoneKind.DEADLINE
    names = {_name(language, key, way) for language in ("zh", "en") for way in ("", "磋商")}
    return milestone.name in names


def _follows(milestone: Milestone, old: dt.datetime | None) -> bool:
    is_old = old is not None and milestone.day == old.date()
    return not milestone.done and (milestone.day is None or is_old)


def _name(language: str, key: str, method: str) -> str:
    return bid_text(language, f"date.{key}", response=asks_for_response(method))

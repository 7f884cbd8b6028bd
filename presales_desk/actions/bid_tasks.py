"""Tasks of a bid: planned backwards from its deadline, or made of clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.planned import Planned
from presales_desk.method import load
from presales_desk.planning.bid.answers import title_of
from presales_desk.planning.bid.readiness import fact_value
from presales_desk.planning.bid.schedule import plan_backwards
from presales_desk.planning.bid.working_days import WorkCalendar
from presales_desk.records.base import Insert
from presales_desk.records.bid import BidTask, Holiday
from presales_desk.records.currencies import currency_named, money_key
from presales_desk.records.enums import ClauseCategory, ClauseWeight, TaskType
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after
from presales_desk.records.messages import catalogue
from presales_desk.records.project import Project
from presales_desk.records.tender import TenderClause, TenderFact

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.workspace.workspace import Reader

_TYPES = {
    ClauseCategory.QUALIFICATION: TaskType.QUALIFICATION,
    ClauseCategory.COMMERCIAL: TaskType.COMMERCIAL,
    ClauseCategory.CONTRACT: TaskType.COMMERCIAL,
    ClauseCategory.PRICE: TaskType.PRICE,
}
"""Work that the clauses of a category make; the others make technical work."""
_DRAFT = "draft"
"""Step of the method by which answers to clauses are due."""
_BOND = "bond"
"""Step that pays the bid bond."""


def plan_tasks(
    reader: Reader, project_id: str, deadline: dt.date, today: dt.date
) -> Planned[list[BidTask]]:
    """Add the steps of the method that are not among the tasks yet, each with its day.

    Steps are known again by their words in either language, so that a second time adds nothing.
    A bond that the tender does not take is not planned.
    """
    language = reader.get(Project, project_id).language
    known = reader.find(BidTask, project_id=project_id)
    texts = {task.text for task in known}
    facts = reader.find(TenderFact, project_id=project_id)
    needless = {_BOND} if _takes_no_bond(facts) else set[str]()
    calendar = WorkCalendar.of(reader.find(Holiday))
    planned = plan_backwards(load().bid_steps, deadline, today, calendar)
    rank = rank_after([task.rank for task in known])
    tasks = [
        BidTask(
            project_id=project_id,
            text=each.step.name.of(language),
            type=TaskType(each.step.type),
            deliverable=each.step.deliverable.of(language),
            due=each.due,
            rank=rank + number,
        )
        for number, each in enumerate(planned)
        if not texts & {each.step.name.zh, each.step.name.en} and each.step.key not in needless
    ]
    label = Label("bid_task.plan", count=len(tasks))
    return Planned(label, tuple(map(Insert, tasks)), project_id, tasks)


def _takes_no_bond(facts: Sequence[TenderFact]) -> bool:
    """Tell whether the tender says so; one that is silent may well take one."""
    key = money_key("bid_bond", currency_named(fact_value(facts, "currency")))
    return fact_value(facts, key) == "0"


def tasks_of_clauses(
    reader: Reader,
    project_id: str,
    clause_ids: Sequence[str],
    deadline: dt.date | None,
    today: dt.date,
) -> Planned[list[BidTask]]:
    """Make a task of each clause that has none yet, for who answers it.

    Args:
        reader: Of the workspace.
        project_id: Whose clauses they are.
        clause_ids: In the order in which the tasks shall come.
        deadline: Of the bid: answers are due with its first draft; None leaves the days open.
        today: No task is due before it.

    """
    words = catalogue(reader.get(Project, project_id).language)
    known = reader.find(BidTask, project_id=project_id)
    about = {task.tender_clause_id for task in known}
    due = _draft_day(reader, deadline, today)
    rank = rank_after([task.rank for task in known])
    tasks = [
        BidTask(
            project_id=project_id,
            tender_clause_id=clause.id,
            text=words.text("bid.answer_clause", clause=title_of(clause)),
            chapter=clause.part.rpartition(" / ")[2],
            type=_TYPES.get(clause.category, TaskType.TECHNICAL),
            owner=clause.owner,
            reviewer=clause.reviewer,
            due=due,
            urgent=clause.weight is ClauseWeight.MANDATORY,
            rank=rank + number,
        )
        for number, clause in enumerate(_ordered(reader, clause_ids))
        if clause.id not in about
    ]
    label = Label("bid_task.of_clauses", count=len(tasks))
    return Planned(label, tuple(map(Insert, tasks)), project_id, tasks)


def _ordered(reader: Reader, ids: Sequence[str]) -> list[TenderClause]:
    found = {clause.id: clause for clause in reader.find(TenderClause, id=tuple(ids))}
    return [found[id] for id in ids if id in found]


def _draft_day(reader: Reader, deadline: dt.date | None, today: dt.date) -> dt.date | None:
    if deadline is None:
        return None
    calendar = WorkCalendar.of(reader.find(Holiday))
    planned = plan_backwards(load().bid_steps, deadline, today, calendar)
    return next((each.due for each in planned if each.step.key == _DRAFT), None)

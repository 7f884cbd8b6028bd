"""Reads what the navigation tells about a project; not loaded before the first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.bid_records import read_bid
from presales_desk.actions.overview import read_overview
from presales_desk.method import load
from presales_desk.planning.bid.answers import PAGE as BID
from presales_desk.planning.bid.answers import risk_of
from presales_desk.planning.bid.readiness import percent_ready, shares
from presales_desk.planning.exchanges import PAGE as ENGAGEMENTS
from presales_desk.planning.todos import is_due
from presales_desk.records.enums import Severity
from presales_desk.records.exchange import Exchange
from presales_desk.records.formats import percent
from presales_desk.records.people import Todo
from presales_desk.records.tender import TenderClause
from presales_desk.ui.project_state import NavStatus, NextStep, ProjectState

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.planning.overview import Step
    from presales_desk.records.findings import Finding
    from presales_desk.records.messages import Catalogue
    from presales_desk.workspace.workspace import Reader

# What the fact of a step is in the few characters of the navigation; other steps show no text.
_SHORT_FACTS = {
    "key_info": "{answered}/{total}",
    "stakeholders": "{count}",
    "swot": "{count}",
    "competition": "{rivals}",
    "outline": "{slides}",
    "summary": "{filled}/{total}",
}
_TONES = {Severity.ERROR: "danger", Severity.WARNING: "warning"}


def read_state(reader: Reader, project_id: str, today: dt.date, words: Catalogue) -> ProjectState:
    """Return where a project stands, in the reader's language."""
    overview = read_overview(reader, project_id, today)
    found = overview.next_step
    statuses = {step.page: _status(step, words) for step in overview.steps}
    statuses["todos"] = _todo_status(reader.find(Todo, project_id=project_id, finished=None), today)
    exchanges = reader.count(Exchange, project_id=project_id)
    if (status := _bid_status(reader, project_id)) is not None:
        statuses[BID] = status
    statuses[ENGAGEMENTS] = _exchange_status(exchanges, overview.findings, words)
    return ProjectState(
        statuses,
        NextStep(words.finding(found), found.page, found.record_id) if found else None,
        overview.findings,
    )


def _bid_status(reader: Reader, project_id: str) -> NavStatus | None:
    """How ready the bid is; the dot says that a mandatory clause would end it. None without one."""
    if not reader.count(TenderClause, project_id=project_id):
        return None
    records = read_bid(reader, project_id)
    ready = percent_ready(shares(records, load().thresholds.bid))
    fatal = risk_of(records.clauses).fatal
    return NavStatus(percent(ready), "danger" if fatal else "")


def _todo_status(open_todos: Sequence[Todo], today: dt.date) -> NavStatus:
    """How many to-dos are open; the dot says that some are due."""
    due = any(is_due(todo, today) for todo in open_todos)
    return NavStatus(str(len(open_todos) or ""), "danger" if due else "")


def _exchange_status(count: int, findings: Sequence[Finding], words: Catalogue) -> NavStatus:
    """How many exchanges there are; the dot says that one of them needs work."""
    found = next((finding for finding in findings if finding.page == ENGAGEMENTS), None)
    if found is None:
        return NavStatus(str(count or ""))
    return NavStatus(str(count), _TONES.get(found.severity, ""), words.finding(found))


def _status(step: Step, words: Catalogue) -> NavStatus:
    hint = words.finding(step.findings[0]) if step.findings else ""
    tone = _TONES.get(step.severity, "") if step.severity else ""
    pattern = _SHORT_FACTS.get(step.fact.key, "")
    return NavStatus(pattern.format(**step.fact.values), tone, hint)

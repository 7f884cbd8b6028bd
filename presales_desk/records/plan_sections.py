"""The parts of a project's plan in the order of the method, and which records belong to each."""

from __future__ import annotations

from dataclasses import fields
from enum import StrEnum
from typing import TYPE_CHECKING

from presales_desk.records.bid import Bid, BidLetter, BidTask, PriceLine, TenderWish
from presales_desk.records.competition import (
    PLAYED_FROM,
    PLAYED_ON,
    Competitor,
    Play,
    Score,
    SwotItem,
)
from presales_desk.records.exchange import (
    EXCHANGE_FILE,
    AgendaItem,
    Attendee,
    Exchange,
    ExchangeSummary,
    Interest,
    Preparation,
)
from presales_desk.records.follow_ups import Leftover, Promise
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.people import (
    AUDIENCE,
    INFLUENCES,
    REPORTS_TO,
    Contact,
    Stakeholder,
    Todo,
)
from presales_desk.records.plan import (
    Adjustment,
    Judgement,
    Phase,
    Plan,
    Showing,
    Silence,
    Tripwire,
    WinEstimate,
)
from presales_desk.records.project import KeyFact, Milestone, Project
from presales_desk.records.questions import OwnQuestion, Question
from presales_desk.records.rehearsal import Rehearsal, RehearsalNote
from presales_desk.records.summary import (
    Attachment,
    Link,
    ProjectSummary,
    ResultScore,
)
from presales_desk.records.tender import (
    ASKED_IN,
    PROVED_BY,
    SCORED_BY,
    TenderClause,
    TenderDocument,
    TenderFact,
    TenderFile,
    TenderMark,
    TenderRule,
    TenderScore,
)

if TYPE_CHECKING:
    from presales_desk.records.base import Record


class PlanSection(StrEnum):
    """A part of a plan; its name stands below ``field.section`` in the message catalogue."""

    PROJECT = "project"
    DATES = "dates"
    KEY_INFO = "key_info"
    STAKEHOLDERS = "stakeholders"
    SWOT = "swot"
    COMPETITION = "competition"
    POSITIONING = "positioning"
    PHASES = "phases"
    TRIPWIRES = "tripwires"
    ADJUSTMENTS = "adjustments"
    TODOS = "todos"
    OUTLINES = "outlines"
    EXCHANGES = "exchanges"
    BID = "bid"
    SUMMARY = "summary"
    FILES = "files"
    ADVICE = "advice"


KINDS: dict[type[Record], PlanSection] = {
    Project: PlanSection.PROJECT,
    Milestone: PlanSection.DATES,
    KeyFact: PlanSection.KEY_INFO,
    Stakeholder: PlanSection.STAKEHOLDERS,
    Contact: PlanSection.STAKEHOLDERS,
    SwotItem: PlanSection.SWOT,
    Play: PlanSection.SWOT,
    Competitor: PlanSection.COMPETITION,
    Score: PlanSection.COMPETITION,
    Plan: PlanSection.POSITIONING,
    Judgement: PlanSection.POSITIONING,
    WinEstimate: PlanSection.POSITIONING,
    Phase: PlanSection.PHASES,
    Showing: PlanSection.PHASES,
    Tripwire: PlanSection.TRIPWIRES,
    Adjustment: PlanSection.ADJUSTMENTS,
    Todo: PlanSection.TODOS,
    Outline: PlanSection.OUTLINES,
    Slide: PlanSection.OUTLINES,
    Exchange: PlanSection.EXCHANGES,
    Preparation: PlanSection.EXCHANGES,
    Attendee: PlanSection.EXCHANGES,
    AgendaItem: PlanSection.EXCHANGES,
    Interest: PlanSection.EXCHANGES,
    Question: PlanSection.EXCHANGES,
    OwnQuestion: PlanSection.EXCHANGES,
    ExchangeSummary: PlanSection.EXCHANGES,
    Leftover: PlanSection.EXCHANGES,
    Promise: PlanSection.EXCHANGES,
    Rehearsal: PlanSection.EXCHANGES,
    RehearsalNote: PlanSection.EXCHANGES,
    TenderFile: PlanSection.BID,
    TenderFact: PlanSection.BID,
    TenderMark: PlanSection.BID,
    TenderClause: PlanSection.BID,
    TenderScore: PlanSection.BID,
    TenderDocument: PlanSection.BID,
    TenderRule: PlanSection.BID,
    Bid: PlanSection.BID,
    PriceLine: PlanSection.BID,
    BidTask: PlanSection.BID,
    BidLetter: PlanSection.BID,
    TenderWish: PlanSection.BID,
    ProjectSummary: PlanSection.SUMMARY,
    ResultScore: PlanSection.SUMMARY,
    Attachment: PlanSection.FILES,
    Link: PlanSection.FILES,
    Silence: PlanSection.ADVICE,
}
"""Every kind of a project's records in the order in which a plan is read."""

_PLACES = {kind: place for place, kind in enumerate(KINDS)}
_GROUPED: dict[type[Record], str] = {
    KeyFact: "item",
    SwotItem: "quadrant",
    Play: "move",
    Score: "element",
}
"""Fields by whose order in the method records of a kind stand together."""

_ELSEWHERE: dict[tuple[type[Record], str], PlanSection] = {
    (Project, "level"): PlanSection.POSITIONING,
    (Project, "win_percent"): PlanSection.POSITIONING,
    (Project, "position"): PlanSection.POSITIONING,
    (Project, "strategy"): PlanSection.POSITIONING,
    (Plan, "weights"): PlanSection.COMPETITION,
    (Plan, "focus"): PlanSection.COMPETITION,
    (Plan, "basis"): PlanSection.PHASES,
    (Plan, "stage_model"): PlanSection.PROJECT,
    (Plan, "tasks_done"): PlanSection.PROJECT,
}
"""Fields that are decided in another part than the rest of their record."""

_LINKS = {
    REPORTS_TO: PlanSection.STAKEHOLDERS,
    INFLUENCES: PlanSection.STAKEHOLDERS,
    PLAYED_FROM: PlanSection.SWOT,
    PLAYED_ON: PlanSection.SWOT,
    AUDIENCE: PlanSection.PHASES,
    EXCHANGE_FILE: PlanSection.EXCHANGES,
    SCORED_BY: PlanSection.BID,
    PROVED_BY: PlanSection.BID,
    ASKED_IN: PlanSection.BID,
}

_UNREAD = {
    *("id", "project_id", "outline_id", "exchange_id", "rehearsal_id", "source_id", "rank"),
    *("tender_file_id", "block", "contract_template"),
    *("slide_id", "origin_id", "carried_to", "slide_seconds"),
    *("sha256", "sample", "archived", "rule", "record_id", "page", "drafted"),
}
"""Fields that say nothing to a reader, or what the title of the record says already."""

_MINOR_KINDS = (
    *(WinEstimate, Silence, Todo, Outline, Slide, ProjectSummary, ResultScore, Attachment, Link),
    *(Preparation, Attendee, AgendaItem, Interest, Question, OwnQuestion, ExchangeSummary),
    *(Leftover, Rehearsal, RehearsalNote),
    *(TenderFile, TenderFact, TenderMark, TenderClause, TenderScore, TenderDocument),
    *(TenderRule, BidTask, BidLetter, PriceLine),
)
_MINOR_FIELDS = {
    *("note", "source", "heard", "confidence", "evidence", "phone", "email", "unknown"),
    *("letter", "code", "industry", "language", "sales", "presales", "opened", "background"),
    *("stage_model", "tasks_done", "reaction", "knowledge", "time", "way", "owner"),
}


def section_of(record: Record, field: str = "") -> PlanSection:
    """Return the part of the plan that a record, or one field of it, belongs to."""
    if isinstance(record, Link):
        return _LINKS.get(record.role, PlanSection.FILES)
    return _ELSEWHERE.get((type(record), field), KINDS[type(record)])


def read_fields(record: Record) -> list[str]:
    """Return the fields of a record that a person reads, in their order."""
    return [field.name for field in fields(record) if field.name not in _UNREAD]


def group_field(kind: type[Record]) -> str:
    """Return the field by which records of a kind stand together; empty for none."""
    return _GROUPED.get(kind, "")


def matters(record: Record, field: str = "") -> bool:
    """Tell whether a change of it, or of one field, changes the plan and not only its notes."""
    return not isinstance(record, _MINOR_KINDS) and field not in _MINOR_FIELDS


def in_reading_order(record: Record) -> tuple[int, int, float, str]:
    """Return by what records are sorted for reading: kind, board or item, place."""
    return _PLACES[type(record)], _group(record), getattr(record, "rank", 0.0), record.id


def _group(record: Record) -> int:
    if not (field := group_field(type(record))):
        return 0
    member: StrEnum = getattr(record, field)
    return list(type(member)).index(member)

"""Every kind of record that the workspace keeps, and which refers to which."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from presales_desk.records.bid import (
    Bid,
    BidLetter,
    BidTask,
    Holiday,
    PriceLine,
    ProductParameter,
    Qualification,
    TenderWish,
)
from presales_desk.records.competition import Competitor, Play, Score, SwotItem
from presales_desk.records.exchange import (
    AgendaItem,
    Attendee,
    Exchange,
    ExchangeSummary,
    Interest,
    Preparation,
)
from presales_desk.records.follow_ups import Leftover, Promise
from presales_desk.records.kind_terms import kind_term
from presales_desk.records.library import EntryDraft, SavedSearch
from presales_desk.records.outline import FfabEntry, Outline, Slide
from presales_desk.records.people import Colleague, Contact, Stakeholder, Todo
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
from presales_desk.records.questions import OwnQuestion, Question, SceneNote
from presales_desk.records.rehearsal import Rehearsal, RehearsalNote
from presales_desk.records.summary import (
    Attachment,
    Link,
    Profile,
    ProjectSummary,
    ResultScore,
)
from presales_desk.records.tender import (
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

KINDS: tuple[type[Record], ...] = (
    Project,
    Milestone,
    KeyFact,
    Competitor,
    Stakeholder,
    Contact,
    SwotItem,
    Play,
    Score,
    Plan,
    Judgement,
    Phase,
    Showing,
    Tripwire,
    Adjustment,
    WinEstimate,
    Silence,
    Todo,
    Outline,
    Slide,
    Exchange,
    Preparation,
    Attendee,
    AgendaItem,
    Interest,
    ExchangeSummary,
    Question,
    OwnQuestion,
    Leftover,
    Promise,
    Rehearsal,
    RehearsalNote,
    TenderFile,
    TenderFact,
    TenderMark,
    TenderClause,
    TenderScore,
    TenderDocument,
    TenderRule,
    Bid,
    PriceLine,
    BidTask,
    BidLetter,
    TenderWish,
    ProjectSummary,
    ResultScore,
    Attachment,
    Link,
    Profile,
    Colleague,
    FfabEntry,
    SceneNote,
    SavedSearch,
    EntryDraft,
    Qualification,
    ProductParameter,
    Holiday,
)
"""Every kind of record that the workspace stores; parents stand before their dependants."""

PARENTS = {
    "project_id": Project.table,
    "outline_id": Outline.table,
    "competitor_id": Competitor.table,
    "stakeholder_id": Stakeholder.table,
    "swot_item_id": SwotItem.table,
    "phase_id": Phase.table,
    "milestone_id": Milestone.table,
    "exchange_id": Exchange.table,
    "rehearsal_id": Rehearsal.table,
    "tender_file_id": TenderFile.table,
    "tender_clause_id": TenderClause.table,
}
"""Fields that hold the id of another record, and the table it is in; the owner stands first."""

PROJECT_KINDS = tuple(
    kind
    for kind in KINDS
    if kind is not Outline and any(field.name == "project_id" for field in fields(kind))
)
"""Kinds that belong to a project by ``project_id``, besides outlines and their slides."""

_BY_TABLE = {kind.table: kind for kind in KINDS}


def kind_of(table: str) -> type[Record] | None:
    """Return the kind of record that ``table`` keeps; None for one that is not kept any more."""
    return _BY_TABLE.get(table)


def name_of(record: Record) -> str:
    """Return how a person knows ``record``: its name or first words, else its kind as a term."""
    for field in ("name", "title", "answer", "own_question", "text"):
        if text := getattr(record, field, ""):
            return str(text)[:80]
    return kind_term(type(record))

"""All records of one project, as a file holds them."""

from __future__ import annotations

from dataclasses import dataclass

from presales_desk.records.base import Record
from presales_desk.records.bid import Bid, BidLetter, BidTask, PriceLine, TenderWish
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
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.people import Contact, Stakeholder, Todo
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
    TenderClause,
    TenderDocument,
    TenderFact,
    TenderFile,
    TenderMark,
    TenderRule,
    TenderScore,
)

FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectFile:
    """What ``project.json`` holds.

    Attributes:
        format: Of the file; a newer one is refused.

    """

    format: int
    project: Project
    milestones: tuple[Milestone, ...] = ()
    key_facts: tuple[KeyFact, ...] = ()
    competitors: tuple[Competitor, ...] = ()
    stakeholders: tuple[Stakeholder, ...] = ()
    contacts: tuple[Contact, ...] = ()
    swot_items: tuple[SwotItem, ...] = ()
    plays: tuple[Play, ...] = ()
    scores: tuple[Score, ...] = ()
    plans: tuple[Plan, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    phases: tuple[Phase, ...] = ()
    showings: tuple[Showing, ...] = ()
    tripwires: tuple[Tripwire, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()
    win_estimates: tuple[WinEstimate, ...] = ()
    silences: tuple[Silence, ...] = ()
    todos: tuple[Todo, ...] = ()
    outlines: tuple[Outline, ...] = ()
    slides: tuple[Slide, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    preparations: tuple[Preparation, ...] = ()
    attendees: tuple[Attendee, ...] = ()
    agenda_items: tuple[AgendaItem, ...] = ()
    interests: tuple[Interest, ...] = ()
    exchange_summaries: tuple[ExchangeSummary, ...] = ()
    questions: tuple[Question, ...] = ()
    own_questions: tuple[OwnQuestion, ...] = ()
    leftovers: tuple[Leftover, ...] = ()
    promises: tuple[Promise, ...] = ()
    rehearsals: tuple[Rehearsal, ...] = ()
    rehearsal_notes: tuple[RehearsalNote, ...] = ()
    tender_files: tuple[TenderFile, ...] = ()
    tender_facts: tuple[TenderFact, ...] = ()
    tender_marks: tuple[TenderMark, ...] = ()
    tender_clauses: tuple[TenderClause, ...] = ()
    tender_scores: tuple[TenderScore, ...] = ()
    tender_documents: tuple[TenderDocument, ...] = ()
    tender_rules: tuple[TenderRule, ...] = ()
    bids: tuple[Bid, ...] = ()
    price_lines: tuple[PriceLine, ...] = ()
    bid_tasks: tuple[BidTask, ...] = ()
    bid_letters: tuple[BidLetter, ...] = ()
    tender_wishes: tuple[TenderWish, ...] = ()
    summaries: tuple[ProjectSummary, ...] = ()
    result_scores: tuple[ResultScore, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def records(self) -> list[Record]:
        """All records, those that others refer to first."""
        return [
            self.project,
            *(*self.milestones, *self.key_facts),
            *(*self.competitors, *self.stakeholders, *self.contacts, *self.swot_items),
            *(*self.plays, *self.scores, *self.plans, *self.judgements, *self.phases),
            *(*self.showings, *self.tripwires, *self.adjustments, *self.win_estimates),
            *(*self.silences, *self.todos, *self.outlines, *self.slides),
            *(*self.exchanges, *self.preparations, *self.attendees, *self.agenda_items),
            *(*self.interests, *self.exchange_summaries, *self.questions, *self.own_questions),
            *(*self.leftovers, *self.promises, *self.rehearsals, *self.rehearsal_notes),
            *(*self.tender_files, *self.tender_facts, *self.tender_marks, *self.tender_clauses),
            *(*self.tender_scores, *self.tender_documents, *self.tender_rules, *self.bids),
            *(*self.price_lines, *self.bid_tasks, *self.bid_letters, *self.tender_wishes),
            *(*self.summaries, *self.result_scores, *self.attachments, *self.links),
        ]

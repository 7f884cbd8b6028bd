"""Exchanges with the customer: what is prepared, who comes, what is held, and its summary."""

from __future__ import annotations

import datetime as dt
from dataclasses import field
from typing import ClassVar

from presales_desk.records.base import Record, record
from presales_desk.records.enums import ExchangeForm, ExchangeState

EXCHANGE_FILE = "exchange_file"
"""Role of a link from an exchange to an attachment that belongs to it."""


@record
class Exchange(Record):
    """One meeting with the customer, from its preparation to its summary.

    Its day and hour stand in its milestone, so that timeline, calendar and to-dos know of it.
    Method: standard workflow (section 3), gathering of information (section 4).

    Attributes:
        number: Counts from 1 within the project.
        milestone_id: The key date it takes place on; None while there is none.
        phase_id: Of the plan; None while not assigned.
        outline_id: The talk that is given; None for none.
        slot_minutes: Time we are given; None while unknown.
        information_phase: Key of ``information_phases``: where the opportunity stands.
        competition_state: Key of ``competition_states``: ahead, behind or unclear.
        conditions, earlier: Circumstances of the talk, and how earlier ones went.
        aspects: What was found out, by the keys of ``information_aspects``.
        methods: Keys of ``information_methods`` that were used.
        started, ended: When it was really held, in local time; None before.

    """

    table: ClassVar[str] = "exchanges"

    project_id: str
    number: int
    name: str
    form: ExchangeForm = ExchangeForm.FORMAL
    state: ExchangeState = ExchangeState.PLANNED
    milestone_id: str | None = None
    phase_id: str | None = None
    outline_id: str | None = None
    place: str = ""
    purpose: str = ""
    slot_minutes: int | None = None
    information_phase: str = ""
    competition_state: str = ""
    conditions: str = ""
    earlier: str = ""
    aspects: dict[str, str] = field(default_factory=dict[str, str])
    methods: tuple[str, ...] = ()
    started: dt.datetime | None = None
    ended: dt.datetime | None = None
    note: str = ""
    rank: float = 0.0


@record
class Preparation(Record):
    """An item of the checklists of an exchange, once somebody did something about it.

    Attributes:
        item: Key in the method, such as ``theme_checks.needs`` or ``before_presenting.topic``;
            empty for one of the user's own, whose words are in ``text``.
        step: Key of ``preparation_steps`` that an item of the user's own belongs to.
        owner: Name of the colleague.
        done: When; None before.

    """

    table: ClassVar[str] = "preparations"

    project_id: str
    exchange_id: str
    item: str = ""
    step: str = ""
    text: str = ""
    owner: str = ""
    due: dt.date | None = None
    done: dt.date | None = None
    note: str = ""
    rank: float = 0.0


@record
class Attendee(Record):
    """Somebody who takes part in an exchange: a stakeholder, or one of us.

    What holds beyond this exchange (stance, needs, doubts) stands in the stakeholder.

    Attributes:
        stakeholder_id: Of the customer's side; None for one of us.
        colleague: Name of one of us; empty for the customer's side.
        part: What they do in it: decide, speak, take notes.
        key_person: Whether their opinion counts most this time.
        expects: What they want of this exchange.
        present: Whether they came; None before.
        reaction: How it went with them.

    """

    table: ClassVar[str] = "attendees"

    project_id: str
    exchange_id: str
    stakeholder_id: str | None = None
    colleague: str = ""
    part: str = ""
    key_person: bool = False
    expects: str = ""
    present: bool | None = None
    reaction: str = ""
    rank: float = 0.0


@record
class AgendaItem(Record):
    """A point of an exchange's agenda.

    Attributes:
        minutes: Planned; None while open.
        speaker: Who leads it.
        started: When it really began, in local time; None before.

    """

    table: ClassVar[str] = "agenda_items"

    project_id: str
    exchange_id: str
    text: str
    minutes: float | None = None
    speaker: str = ""
    started: dt.datetime | None = None
    rank: float = 0.0


@record
class Interest(Record):
    """Something the customer showed interest in, noted in the meeting or after it.

    Attributes:
        stakeholder_id: Who; None when nobody in particular.
        slide_id: While which slide was shown; empty for none.
        at: When, in local time; None when noted later.

    """

    table: ClassVar[str] = "interests"

    project_id: str
    exchange_id: str
    text: str
    stakeholder_id: str | None = None
    slide_id: str = ""
    at: dt.datetime | None = None
    rank: float = 0.0


@record
class ExchangeSummary(Record):
    """The summary of an exchange in words: what no other record holds. One for each exchange.

    Agenda, people, questions, files and what is left over are records of their own; the document
    shows both. Method: the nine groups of an exchange summary (section 14).

    Attributes:
        strategy, content: Group 2.
        interests: Group 3, beside the ``Interest`` records.
        answers: Group 4, beside the ``Question`` records.
        customer_information, competitor_information, other_information: Group 5.
        documents: Group 6, beside the attached files.
        gains, losses, lessons: Group 7.
        advice: Group 8, beside the ``Leftover`` records that are advice.
        finished: When it was declared complete; None before.

    """

    table: ClassVar[str] = "exchange_summaries"

    project_id: str
    exchange_id: str
    strategy: str = ""
    content: str = ""
    interests: str = ""
    answers: str = ""
    customer_information: str = ""
    competitor_information: str = ""
    other_information: str = ""
    documents: str = ""
    gains: str = ""
    losses: str = ""
    lessons: str = ""
    advice: str = ""
    finished: dt.date | None = None

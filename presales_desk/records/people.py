"""People: the customer's stakeholders and how we reach them, colleagues, and who does what."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from presales_desk.method.keys import DecisionRole, ListenerLevel
from presales_desk.records.base import Record, record
from presales_desk.records.enums import Confidence, ContactState

REPORTS_TO = "reports_to"
"""Role of a link from a stakeholder to their superior."""
INFLUENCES = "influences"
"""Role of a link from a stakeholder to one whom they influence."""
AUDIENCE = "audience"
"""Role of a link from a phase or a slide to a stakeholder who listens."""


@record
class Stakeholder(Record):
    """Somebody who has a say in the project or is touched by it.

    Method: stakeholder analysis (section 2), listener analysis (section 4).
    Lines of reporting and influence are links, ``REPORTS_TO`` and ``INFLUENCES``.

    Attributes:
        unit: Organisation or department.
        title: Position in it.
        level: Top, middle or working level; None while unknown.
        roles: In the decision.
        stance: Towards us, -100 (against) to 100 (for); None while unknown.
        target_stance: What we want it to become; None while there is no aim.
        influence: On the decision, 0 to 100; None while unknown.
        knowledge: What they know of the matter.
        needs, excitement, doubts: What they want, what excites them, what they fear.
        answer: What we say to the doubts.
        competitor_id: Whom they lean to; None for nobody.
        source, heard, confidence: Where the judgement of stance and influence comes from.

    """

    table: ClassVar[str] = "stakeholders"

    project_id: str
    name: str
    unit: str = ""
    title: str = ""
    level: ListenerLevel | None = None
    roles: tuple[DecisionRole, ...] = ()
    stance: int | None = None
    target_stance: int | None = None
    influence: int | None = None
    knowledge: str = ""
    needs: str = ""
    excitement: str = ""
    doubts: str = ""
    answer: str = ""
    competitor_id: str | None = None
    phone: str = ""
    email: str = ""
    source: str = ""
    heard: dt.date | None = None
    confidence: Confidence | None = None
    note: str = ""
    rank: float = 0.0


@record
class Contact(Record):
    """A contact with a stakeholder, planned or made: the plan and its record are one.

    Attributes:
        purpose: What it should achieve.
        way: How: a visit, a call, a meal.
        owner: Name of the colleague who does it.
        day: When; None while open.
        outcome: What came of it; empty before.

    """

    table: ClassVar[str] = "contacts"

    project_id: str
    stakeholder_id: str
    purpose: str = ""
    way: str = ""
    owner: str = ""
    day: dt.date | None = None
    state: ContactState = ContactState.PLANNED
    outcome: str = ""
    rank: float = 0.0


@record
class Colleague(Record):
    """One of us, in the directory from which owners are picked. Belongs to the workspace.

    Attributes:
        duty: What they do in projects: sales, presales, delivery.

    """

    table: ClassVar[str] = "colleagues"

    name: str
    duty: str = ""
    department: str = ""
    phone: str = ""
    email: str = ""
    rank: float = 0.0


@record
class Todo(Record):
    """Something to do, for a project or apart from all.

    Attributes:
        project_id: None when it belongs to no project.
        owner: Name of the colleague; empty while nobody took it.
        due: Last day; None while open.
        finished: When it was done; None before.
        rule: Key of the advice it came from; empty when a person wrote it.
        record_id: The record it is about; empty for none.
        page: Name of the page where it is done; empty for none.

    """

    table: ClassVar[str] = "todos"

    project_id: str | None = None
    text: str
    owner: str = ""
    due: dt.date | None = None
    finished: dt.date | None = None
    note: str = ""
    rule: str = ""
    record_id: str = ""
    page: str = ""
    rank: float = 0.0

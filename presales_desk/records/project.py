"""Projects, their key dates and the six key facts."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import ClassVar

from presales_desk.method.keys import Importance, KeyInfoItem, Position, Stage
from presales_desk.records.base import Record, record
from presales_desk.records.enums import Confidence, MilestoneKind, Result


@record
class Project(Record):
    """An opportunity from its discovery to its summary.

    Method: overall planning (section 2), project management of presales (section 16).

    Attributes:
        code: Short code of the user's own, such as PS-2026-118; unique when not empty.
        language: Of the customer's documents and decks: ``zh`` or ``en``.
        sales, presales: Names of the colleagues who own the project.
        level: Importance level; None while it is not judged.
        win_percent: Our own estimate, 0 to 100; None while there is none.
        budget: The customer's, in yuan; None while unknown.
        position: How hard we go for it; None while undecided.
        background: What the project is about, in a paragraph.
        strategy: The strategy sentence.
        opened: When we heard of it.
        closed: When the result came; None while open.
        archived: When the summary was filed in the knowledge base; None before.
        sample: True for the project that comes with the program.

    """

    table: ClassVar[str] = "projects"

    name: str
    code: str = ""
    customer: str = ""
    industry: str = ""
    language: str = "zh"
    sales: str = ""
    presales: str = ""
    stage: Stage = Stage.DISCOVERY
    level: Importance | None = None
    win_percent: int | None = None
    budget: Decimal | None = None
    position: Position | None = None
    background: str = ""
    strategy: str = ""
    result: Result = Result.OPEN
    opened: dt.date | None = None
    closed: dt.date | None = None
    archived: dt.date | None = None
    sample: bool = False


@record
class Milestone(Record):
    """A key date of a project.

    Attributes:
        day: None while only expected.
        time: ``HH:MM``; empty when the day is enough.

    """

    table: ClassVar[str] = "milestones"

    project_id: str
    name: str
    kind: MilestoneKind = MilestoneKind.OTHER
    day: dt.date | None = None
    time: str = ""
    done: bool = False
    note: str = ""
    rank: float = 0.0


@record
class KeyFact(Record):
    """One answer to one question of the key-information checklist, with its evidence.

    Several facts may answer the same question; where they differ, that is a finding.
    Method: RSSKCBD (section 0), project analysis (section 2).

    Attributes:
        item: Which of the six items it belongs to.
        question: Key of the question in the method, such as ``budget.amount``; empty for a
            question of the user's own, whose words are then in ``own_question``.
        answer: What we know; empty while nobody has said.
        source: Who said it or where it stands.
        heard: When; None while unknown.
        confidence: How sure; None while not judged.
        unknown: What is still open about it.

    """

    table: ClassVar[str] = "key_facts"

    project_id: str
    item: KeyInfoItem
    question: str = ""
    own_question: str = ""
    answer: str = ""
    source: str = ""
    heard: dt.date | None = None
    confidence: Confidence | None = None
    unknown: str = ""
    rank: float = 0.0

"""Questions: those the customer asks and our answers, those we ask, and difficult scenes."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from presales_desk.method.keys import MovingKind, QuestionKind
from presales_desk.records.base import Record, record
from presales_desk.records.enums import Landing

TAKEN_FROM = "taken_from"
"""Role of a link from a record to the entry of the knowledge base it was taken over from."""


@record
class Question(Record):
    """A question of the customer: expected, or really asked. Method: section 11.

    Attributes:
        exchange_id: Where it was asked or is expected; None for the project as a whole.
        kind: One of the four types; None while not judged.
        trap: Key of ``trap_kinds``; empty for none.
        stakeholder_id: Who asks; None when not one of the stakeholders.
        asker: Who asks, in words, when it is no stakeholder.
        evidence: What proves the answer, in words; files are linked as ``EVIDENCE``.
        landed: How the answer was taken; None before.
        asked: When it was really asked, in local time; None while only expected.
        starred: To be practised.
        drilled: How often it was practised.

    """

    table: ClassVar[str] = "questions"

    project_id: str
    exchange_id: str | None = None
    kind: QuestionKind | None = None
    trap: str = ""
    text: str
    stakeholder_id: str | None = None
    asker: str = ""
    answer: str = ""
    evidence: str = ""
    landed: Landing | None = None
    asked: dt.datetime | None = None
    starred: bool = False
    drilled: int = 0
    note: str = ""
    rank: float = 0.0


@record
class OwnQuestion(Record):
    """A question that we want to ask. Method: section 12.

    Attributes:
        exchange_id: When we ask it; None while open.
        moving: Which of the four moving kinds; None while not judged.
        form: Key of ``asking_forms``; empty while open.
        stakeholder_id: Whom; None for the whole audience.
        purpose: What the answer is for.
        answer: What they said; empty before.
        asked: When, in local time; None before.

    """

    table: ClassVar[str] = "own_questions"

    project_id: str
    exchange_id: str | None = None
    moving: MovingKind | None = None
    form: str = ""
    text: str
    stakeholder_id: str | None = None
    purpose: str = ""
    answer: str = ""
    asked: dt.datetime | None = None
    rank: float = 0.0


@record
class SceneNote(Record):
    """How our company handles a difficult scene (method, section 13). Belongs to the workspace.

    Attributes:
        scene: Key of ``difficult_scenes``; empty for a scene of our own.
        title: Of the scene, where the method leaves it open or it is our own.
        handling: What we do and say.

    """

    table: ClassVar[str] = "scene_notes"

    scene: str = ""
    title: str = ""
    handling: str = ""
    rank: float = 0.0

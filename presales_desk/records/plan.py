"""The plan of an opportunity: position, strategy, phases, tripwires, and how they were adjusted."""

from __future__ import annotations

import datetime as dt
from dataclasses import field
from decimal import Decimal
from typing import ClassVar

from presales_desk.method.keys import (
    AdjustmentKind,
    Alliance,
    Element,
    Engagement,
    ProjectQuestion,
    StageModel,
)
from presales_desk.records.base import Record, record
from presales_desk.records.enums import Confidence, Market, TripwireKind, Verdict


@record
class Plan(Record):
    """What the planner decides about a project as a whole. At most one for each project.

    How hard we go, the strategy sentence, the level and our own estimate stand in ``Project``.
    Method: opportunity positioning and overall strategy (section 2), levels (section 16).

    Attributes:
        margin: Gross margin we expect, in yuan; None while unknown.
        market: How much the project opens or holds; None while not judged.
        our_price: What we would ask today, in yuan; None while unknown.
        alliance, engagement: None while undecided.
        partner: With whom we compete together; empty when alone.
        overruled: Why the position differs from the one that the rule recommends.
        basis: Keys of ``division_basis``: what the phases were divided by.
        weights: Percent of each element of competition by its key; an absent one has its share
            of the method's proposal. A whole set sums to 100.
        focus: The elements on which we fight.
        stage_model: Which list of stages the overview shows.
        tasks_done: Keys of tasks of the stages that are done, such as ``stages.needs.trends``.

    """

    table: ClassVar[str] = "plans"

    project_id: str
    margin: Decimal | None = None
    market: Market | None = None
    our_price: Decimal | None = None
    alliance: Alliance | None = None
    engagement: Engagement | None = None
    partner: str = ""
    overruled: str = ""
    basis: tuple[str, ...] = ()
    weights: dict[str, int] = field(default_factory=dict[str, int])
    focus: tuple[Element, ...] = ()
    stage_model: StageModel = StageModel.TENDER
    tasks_done: tuple[str, ...] = ()


@record
class Judgement(Record):
    """An answer to one of the four questions of a project, for us or for a competitor.

    Method: purpose of project management (section 16).

    Attributes:
        competitor_id: None for us.
        verdict: None while nobody judged; ``UNKNOWN`` says that we looked and do not know.
        evidence: Why we think so.
        source: Who said it or where it stands.

    """

    table: ClassVar[str] = "judgements"

    project_id: str
    competitor_id: str | None = None
    question: ProjectQuestion
    verdict: Verdict | None = None
    evidence: str = ""
    source: str = ""
    heard: dt.date | None = None
    confidence: Confidence | None = None


@record
class Phase(Record):
    """A phase of the exchange with the customer, one row of the stage table (section 2).

    Attributes:
        start, end: First and last day; None while open.
        focus: In what we compete, and against whom.
        purpose: What the customer should think and do afterwards.
        audience: Listeners in words; people of the project are linked as ``AUDIENCE``.
        content: What is presented.
        strengths: Strengths in words; items of the SWOT stand in ``Showing``.
        goal: How the phase scores for us.
        executed: What was really done, told afterwards.
        reached: Whether it reached what it was for; None while not judged.

    """

    table: ClassVar[str] = "phases"

    project_id: str
    name: str
    start: dt.date | None = None
    end: dt.date | None = None
    focus: str = ""
    purpose: str = ""
    audience: str = ""
    content: str = ""
    strengths: str = ""
    goal: str = ""
    executed: str = ""
    reached: Verdict | None = None
    rank: float = 0.0

    @property
    def aim(self) -> str:
        """What it set out to do, in lines: in what we compete, and what should score.

        A phase that says neither has its purpose instead.
        """
        told = [text.strip() for text in (self.focus, self.goal) if text.strip()]
        return "\n".join(told) or self.purpose.strip()


@record
class Showing(Record):
    """A strength that a phase brings out: the schedule of strengths (section 2).

    Attributes:
        shown: When it was really shown; None before.
        reaction: How it landed.

    """

    table: ClassVar[str] = "showings"

    project_id: str
    swot_item_id: str
    phase_id: str
    shown: dt.date | None = None
    reaction: str = ""


@record
class Tripwire(Record):
    """When to get out in time (section 16); checked by the program as far as it can.

    Attributes:
        day: For ``DAY_PASSED`` and ``NOT_MET``: until when.
        amount: For ``BUDGET_BELOW``: in yuan.
        stakeholder_id: For ``NOT_MET``: who; None means every decision maker.
        competitor_id: For ``COMPETITOR_IN``: whose entry it is.
        words: Of a condition that only a person can judge; else a note.
        pulled: Whether a person found a condition in words to be true.
        action: What we do then.

    """

    table: ClassVar[str] = "tripwires"

    project_id: str
    kind: TripwireKind
    day: dt.date | None = None
    amount: Decimal | None = None
    stakeholder_id: str | None = None
    competitor_id: str | None = None
    words: str = ""
    pulled: bool = False
    action: str = ""
    rank: float = 0.0


@record
class Adjustment(Record):
    """A change of the plan that somebody decided, and why (dynamic adjustment, section 2).

    Stored in the same edit as the change itself.

    Attributes:
        day: Of the decision.
        field: What was changed: a field of ``Project`` or ``Plan``, or empty for the phases.
        before, after: As stored: a key, a number or words; empty where there was nothing.
        reason: In the words of who decided.
        decided_by: Name; empty while nobody said.
        win_before, win_after: Our own estimate around it, 0 to 100; None while there is none.

    """

    table: ClassVar[str] = "adjustments"

    project_id: str
    kind: AdjustmentKind
    day: dt.date
    field: str = ""
    before: str = ""
    after: str = ""
    reason: str = ""
    decided_by: str = ""
    win_before: int | None = None
    win_after: int | None = None


@record
class WinEstimate(Record):
    """Our chance as we and the program saw it on a day; at most one for each day.

    Attributes:
        own: Our own estimate, 0 to 100; None while there was none.
        computed: What the evidence said, 0 to 100.
        sureness: How much of the evidence there was, 0 to 100.

    """

    table: ClassVar[str] = "win_estimates"

    project_id: str
    day: dt.date
    own: int | None = None
    computed: int = 50
    sureness: int = 0


@record
class Silence(Record):
    """A piece of advice that somebody does not want to hear any more, and why.

    Attributes:
        rule: Key of the rule in the method.
        record_id: The record it spoke of; empty silences the rule for the whole project.

    """

    table: ClassVar[str] = "silences"

    project_id: str
    rule: str
    record_id: str = ""
    reason: str = ""
    day: dt.date | None = None

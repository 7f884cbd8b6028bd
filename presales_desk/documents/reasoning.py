"""What planning concludes from a plan, as plain values: documents show it and do not reason."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.method.keys import Importance, KeyInfoItem, Position
    from presales_desk.records.competition import SwotItem
    from presales_desk.records.findings import Finding, Label
    from presales_desk.records.plan import Phase


@dataclass(frozen=True, slots=True)
class SideTotal:
    """How one side stands in the six elements together.

    Attributes:
        competitor_id: None for us.
        total: Weighted mean of its scores, 1 to 5.
        rank: 1 for the best.
        unknown: How many of its scores nobody knows.

    """

    competitor_id: str | None
    total: float
    rank: int
    unknown: int


@dataclass(frozen=True, slots=True)
class ScheduledStrength:
    """A strength with the phases that bring it out.

    Attributes:
        state: Entry below ``term.strength``.

    """

    item: SwotItem
    phases: Sequence[Phase]
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasoning:
    """The conclusions on one project.

    Attributes:
        position, rule: What the method recommends, and the key of the rule that decided; None
            and empty while too little is known.
        level: The importance that margin and market suggest; None while both are open.
        win, sureness: Our chance by the evidence, and how much of the evidence there is, in
            percent; None while nothing was computed.
        drivers: What moved the chance, the strongest first; entries below ``win``.
        headlines: What each part of the plan comes to, by the part; entries below ``headline``.
        statuses: How far each of the six items is known; entries below ``term.key_info_status``.
        totals: Every side, us first.
        strengths: Every strength of the SWOT.
        pulled: Ids of the tripwires that are true.
        advice: What the program noticed about the plan, the most pressing first.

    """

    position: Position | None = None
    rule: str = ""
    level: Importance | None = None
    win: int | None = None
    sureness: int | None = None
    drivers: Sequence[Label] = ()
    headlines: Mapping[str, Label] = field(default_factory=dict[str, "Label"])
    statuses: Mapping[KeyInfoItem, str] = field(default_factory=dict["KeyInfoItem", str])
    totals: Sequence[SideTotal] = ()
    strengths: Sequence[ScheduledStrength] = ()
    pulled: frozenset[str] = frozenset()
    advice: Sequence[Finding] = ()

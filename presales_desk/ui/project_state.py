"""What the navigation tells about the open project: how far each page is, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from presales_desk.records.findings import Finding


@dataclass(frozen=True, slots=True)
class NavStatus:
    """What the navigation shows at the right of a page's entry.

    Attributes:
        text: Such as ``5/6``; empty for none.
        tone: ``warning`` or ``danger`` when the page needs work, else empty: no dot.
        hint: What is missing, in a sentence, for the tooltip.

    """

    text: str = ""
    tone: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class NextStep:
    """The single most useful thing to do in a project now.

    Attributes:
        title: In a line or two.
        page: Name of the page where it is done.
        record_id: The record it is about; empty for the page as a whole.

    """

    title: str
    page: str
    record_id: str = ""


@dataclass(frozen=True, slots=True)
class ProjectState:
    """All that the navigation shows.

    Attributes:
        statuses: By the name of the page.
        next_step: None when nothing is missing.
        findings: All that was noticed, the worst first.

    """

    statuses: Mapping[str, NavStatus] = field(default_factory=dict[str, NavStatus])
    next_step: NextStep | None = None
    findings: tuple[Finding, ...] = ()

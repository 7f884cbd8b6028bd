"""What the draft offers: slides that a person takes over one by one, and what is missing."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from presales_desk.records.findings import Finding
    from presales_desk.records.outline import Slide

_MARK = "#"
_LENGTH = 16


class ProposalState(StrEnum):
    """How a proposal stands to the slides that the outline holds."""

    NEW = "new"
    THERE = "there"
    """A slide says it already."""
    CHANGED = "changed"
    """The plan says something else since; nobody touched the slide, so it can be renewed."""
    EDITED = "edited"
    """The plan says something else since, and the slide was edited by hand: it stays."""


@dataclass(frozen=True, slots=True)
class Origin:
    """A record that a slide comes from.

    Attributes:
        words: Of the record, for whoever decides on the slide; not for the customer's eyes.

    """

    record_id: str
    words: str


@dataclass(frozen=True, slots=True)
class Tie:
    """A link to make between the slide and a record.

    Attributes:
        role: ``AUDIENCE``, ``ANSWERS``, ``SHOWS``, ``MEETS``, ``CITES``, ``DRAFTED_FROM``; or
            ``PLAYED_ON``, whose link leads from the record, a play, to the slide.

    """

    role: str
    record_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A whole slide that the draft offers.

    Attributes:
        key: Which part of the draft it is, such as ``pains``; unique within a draft.
        slide: Not stored yet; its ``drafted`` says key and mark.
        slide_id: Of the slide in the outline that it stands beside; empty for ``NEW``.

    """

    key: str
    slide: Slide
    origins: tuple[Origin, ...] = ()
    ties: tuple[Tie, ...] = ()
    state: ProposalState = ProposalState.NEW
    slide_id: str = ""

    @property
    def can_be_taken(self) -> bool:
        """Whether taking it over changes anything."""
        return self.state in (ProposalState.NEW, ProposalState.CHANGED)


@dataclass(frozen=True, slots=True)
class Draft:
    """All that the plan gives for a talk.

    Attributes:
        proposals: In the order of the talk.
        gaps: What the plan does not hold: what to find out, and whom to ask.

    """

    outline_id: str
    proposals: tuple[Proposal, ...]
    gaps: tuple[Finding, ...]


def mark(slide: Slide) -> str:
    """Return what tells whether a slide still says the same: of the words that a person sees.

    Notes, minutes and place do not count: they follow from the slides around it.
    """
    said = [slide.kind, slide.title, slide.takeaway, slide.source, slide.content]
    plain = json.dumps(said, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(plain.encode()).hexdigest()[:_LENGTH]


def marked(slide: Slide, key: str) -> Slide:
    """Return ``slide`` as made by the part ``key`` of the draft."""
    return slide.but(drafted=f"{key}{_MARK}{mark(slide)}")


def key_of(slide: Slide) -> str:
    """Return which part of a draft made a slide; empty for none."""
    return slide.drafted.partition(_MARK)[0]


def is_touched(slide: Slide) -> bool:
    """Tell whether a drafted slide says something else than its draft did."""
    return slide.drafted.partition(_MARK)[2] != mark(slide)

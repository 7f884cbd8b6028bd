"""What is wrong with a talk: noticed at once in its outline, or found in the deck made of it.

Both notice some things. A finding of the deck is then shown in place of the outline's, for the
program knows more of it: how it is mended, and that it can be accepted as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.deck_check import RULE, check_outline
from presales_desk.actions.deck_mends import can_mend, can_split
from presales_desk.actions.deck_plan import FoundPlace
from presales_desk.deck.checking.finding import DeckFinding, Mend, Problem
from presales_desk.records.findings import CHECK, Finding
from presales_desk.records.plan import Silence

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Iterable

    from presales_desk.records.job import Job
    from presales_desk.records.outline import Slide
    from presales_desk.workspace.workspace import Reader

_PAGE = "outline"
_OUTLINE_KEYS = {
    "title_missing": "outline.no_title",
    "block_missing": "outline.block_missing",
    "source_chart": "outline.no_source",
    "source_missing": "outline.no_source",
    "density_chars": "outline.body_long",
    "density_words": "outline.body_long_words",
    "points": "outline.many_points",
    "title_long": "outline.title_long",
    "second_cover": "outline.second_cover",
    "alt_missing": "deck.no_alt",
    "spilled": "deck.cut",
}
"""What the check of a deck finds, and what the outline or its layout says of the same."""
_RULES = {
    "outline.no_title": "P3.title",
    "outline.block_missing": "P3.tqcss",
    "outline.no_source": "P5.source",
    "outline.no_body": "P3.body",
    "outline.too_long": "P4.time",
    "outline.body_long": "P6.density",
    "outline.body_long_words": "P6.density",
    "outline.second_cover": "P3.frame",
    "outline.agenda_lacks": "P3.agenda",
    "outline.agenda_promises": "P3.agenda",
    "outline.many_points": "P6.points",
    "outline.title_long": "P6.title-length",
    "deck.no_alt": "A.alt",
    "deck.cut": "P6.spilled",
    "deck.split": "P6.split",
}
"""Under which rule a person accepts it."""
_MENDED_BY = {
    "outline.many_points": Mend.SPLIT,
    "outline.body_long": Mend.SPLIT,
    "outline.body_long_words": Mend.SPLIT,
    "deck.split": Mend.SPLIT,
    "outline.agenda_lacks": Mend.AGENDA,
    "outline.agenda_promises": Mend.AGENDA,
}
"""How what the outline notices is mended. The file spreads a slide over two by itself as well,
but with one title."""

_OF_TITLES = frozenset({"P3.same-title", "P5.claim", "P6.title-length"})
"""What is wrong with words that the file has in place of a title: nobody wrote them."""
_PROBLEMS = {
    "outline.too_long": Problem.UNBALANCED,
    "outline.no_source": Problem.UNPERSUASIVE,
    "outline.body_long": Problem.TOO_MUCH_TEXT,
    "outline.body_long_words": Problem.TOO_MUCH_TEXT,
    "outline.many_points": Problem.TOO_MUCH_TEXT,
    "outline.title_long": Problem.TOO_MUCH_TEXT,
    "deck.cut": Problem.TOO_MUCH_TEXT,
    "deck.split": Problem.TOO_MUCH_TEXT,
    "deck.wide_table": Problem.TOO_MUCH_TEXT,
    "deck.many_series": Problem.TOO_MUCH_TEXT,
    "deck.total_differs": Problem.UNPERSUASIVE,
    "deck.no_data": Problem.UNPERSUASIVE,
}
"""Under which of the eight problems a finding of the outline falls; the others: no clear form."""

Matter = tuple[str, str, str]
"""The outline's key of what is wrong, the record, and the block that it is about, if any."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A finding of the deck as a page shows it, where it is, and whether we can mend it."""

    finding: Finding
    place: FoundPlace
    mendable: bool

    @property
    def matter(self) -> Matter | None:
        """What the outline would call it; None for what only the deck shows."""
        key = _OUTLINE_KEYS.get(self.place.finding.key)
        return _matter(self.finding, key) if key is not None else None


@dataclass(frozen=True, slots=True)
class TalkCheck:
    """The score of a talk's deck, from 0 to 100, what was found, how many checks found nothing.

    Attributes:
        accepted: What was found and stays away because a person accepted it.

    """

    score: int
    found: tuple[Checked, ...]
    passed: int = 0
    accepted: tuple[Checked, ...] = ()


def check_talk(reader: Reader, outline_id: str, job: Job, today: dt.date) -> TalkCheck:
    """Make the deck of an outline and check it.

    Raises:
        ExpectedError: The deck cannot be made.

    """
    checked = check_outline(reader, outline_id, job, today)
    found = tuple(_checked(reader, place) for place in checked.places)
    accepted = tuple(_checked(reader, place) for place in checked.accepted)
    return TalkCheck(checked.report.score, found, checked.report.passed, accepted)


def as_checked(noticed: Finding, slide: Slide | None) -> Checked | None:
    """Return a finding of the outline as one of the check; None where that has no rule for it.

    Args:
        noticed: In the outline or its layout.
        slide: That it is about; None for the talk as a whole.

    """
    rule = _RULES.get(noticed.key)
    if rule is None:
        return None
    mend = _MENDED_BY.get(noticed.key)
    told = DeckFinding(
        rule, noticed.severity, problem_of(noticed), noticed.key, values=noticed.values, mend=mend
    )
    place = FoundPlace(told, noticed.record_id, noticed.field)
    mendable = mend is not None and slide is not None and (mend is Mend.AGENDA or can_split(slide))
    return Checked(noticed, place, mendable)


def accepted(reader: Reader, project_id: str) -> frozenset[tuple[str, str]]:
    """Return the matters that a person accepted, each with the record on which."""
    silences = reader.find(Silence, project_id=project_id)
    return frozenset((one.rule.removeprefix(RULE), one.record_id) for one in silences)


def matters(noticed: Iterable[Finding]) -> frozenset[Matter]:
    """Return what is said by findings of the outline."""
    return frozenset(_matter(finding, finding.key) for finding in noticed)


def merged(
    noticed: Collection[Finding],
    found: Iterable[Checked],
    accepted: Collection[tuple[str, str]] = (),
    before: Collection[Matter] = (),
) -> list[Finding]:
    """Return all findings, none of them twice.

    Args:
        noticed: In the outline and its layout, as they are now.
        found: In the deck, perhaps a moment ago.
        accepted: Matters and records that a person accepted as they are.
        before: The ``matters`` that were noticed when the deck was made: what is noticed no
            longer was mended since.

    """
    now = matters(noticed)
    mended = frozenset(before) - now
    untitled = {finding.record_id for finding in noticed if finding.key == "outline.no_title"}
    standing = [
        one
        for one in found
        if one.matter not in mended
        and not _is_in(accepted, one)
        and not (one.place.finding.rule in _OF_TITLES and one.place.record_id in untitled)
    ]
    said = {one.matter for one in standing}
    own = [
        finding
        for finding in noticed
        if _matter(finding, finding.key) not in said
        and not _is_in(accepted, as_checked(finding, None))
    ]
    return [*own, *(one.finding for one in standing)]


def problem_of(finding: Finding) -> Problem:
    """Return under which of the eight problems a finding of the outline falls."""
    return _PROBLEMS.get(finding.key, Problem.UNSTRUCTURED)


def _matter(finding: Finding, key: str) -> Matter:
    return key, finding.record_id, str(finding.values.get("block", ""))


def _is_in(accepted: Collection[tuple[str, str]], checked: Checked | None) -> bool:
    if checked is None:
        return False
    told, record_id = checked.place.finding, checked.place.record_id
    return (told.matter, record_id) in accepted or (told.rule, record_id) in accepted


def _checked(reader: Reader, place: FoundPlace) -> Checked:
    told = place.finding
    finding = Finding(
        f"{CHECK}{told.key}", told.severity, told.values, place.record_id, place.field, _PAGE
    )
    return Checked(finding, place, told.mend is not None and can_mend(reader, place))

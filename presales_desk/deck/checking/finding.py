"""What the check of a deck found, and under which of the eight common problems it falls."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from presales_desk.records.enums import Severity
from presales_desk.records.messages import as_sentence

if TYPE_CHECKING:
    from collections.abc import Collection

    from presales_desk.records.findings import Values
    from presales_desk.records.messages import Catalogue


class Problem(StrEnum):
    """The eight common problems of slides, in the method's order (section 7)."""

    UNTARGETED = "untargeted"
    WRONG_CUSTOMER = "wrong_customer"
    UNSTRUCTURED = "unstructured"
    UNBALANCED = "unbalanced"
    UNPERSUASIVE = "unpersuasive"
    TOO_MUCH_TEXT = "too_much_text"
    TOO_PLAIN = "too_plain"
    TOO_FLASHY = "too_flashy"

    @property
    def item(self) -> str:
        """The problem's item in the method: ``method.slide_problems.<key>``."""
        return f"slide_problems.{_ITEMS[self]}"


_ITEMS = dict(
    zip(
        Problem,
        (
            "generic",
            "ill_informed",
            "unstructured",
            "unbalanced",
            "unconvincing",
            "wordy",
            "dull",
            "showy",
        ),
        strict=True,
    )
)


class Mend(StrEnum):
    """What can be put right by the program itself."""

    EMPTY_PLACEHOLDER = "empty_placeholder"
    """Remove a placeholder or block that holds nothing."""
    TITLE_PLACEHOLDER = "title_placeholder"
    """Make the text that serves as the headline the real one."""
    ALT_TEXT = "alt_text"
    """Say what a figure shows, from its caption or the headline."""
    LANGUAGE = "language"
    """Tag words with the language they are in."""
    MOTION = "motion"
    """Remove animations and transitions."""
    TEXT_SIZE = "text_size"
    """Raise sizes where the larger text still fits."""
    COMMENTS = "comments"
    """Remove comments."""
    NOTES = "notes"
    """Remove the notes of a slide."""
    PROPERTIES = "properties"
    """Empty the document properties that give something away."""
    INTERNAL_SLIDE = "internal_slide"
    """Leave an internal slide out of the deck for the customer."""
    NAME = "name"
    """Replace another customer's name with this one's."""
    AGENDA = "agenda"
    """Let the agenda name what the talk holds."""
    SPLIT = "split"
    """Spread the points of a slide over two."""


_NAMING = ("name", "word", "text", "block")
"""Values that say whom or what a finding is about; the others only measure it."""


@dataclass(frozen=True, slots=True)
class DeckFinding:
    """Something wrong with a deck.

    Attributes:
        rule: Its stable name: the problem's number and what is checked, such as ``P6.points``.
        slide: Place of the slide, from 1; None for the deck as a whole.
        shape: Name of the shape; None for the slide as a whole.
        key: Its words: ``check.<key>.message`` and ``check.<key>.fix``.
        values: What fills their places.
        mend: How it can be mended mechanically; None when a person must.

    """

    rule: str
    severity: Severity
    problem: Problem
    key: str
    slide: int | None = None
    shape: str | None = None
    values: Values = field(default_factory=dict[str, "str | int"])
    mend: Mend | None = None

    @property
    def matter(self) -> str:
        """What is accepted with it: its rule, and whom or what it names.

        That one name may stand on a slide says nothing of the next one.
        """
        named = next((str(self.values[key]) for key in _NAMING if self.values.get(key)), "")
        return f"{self.rule}:{named}" if named else self.rule

    def is_in(self, cleared: Collection[tuple[str, int | None]]) -> bool:
        """Tell whether a person accepted it: ``cleared`` holds matters or rules, and slides."""
        return bool({(self.matter, self.slide), (self.rule, self.slide)} & set(cleared))

    def message(self, words: Catalogue) -> str:
        """Say what is wrong."""
        return as_sentence(words.text(f"check.{self.key}.message", **self.values))

    def fix(self, words: Catalogue) -> str:
        """Say what to do about it."""
        return words.text(f"check.{self.key}.fix", **self.values)


@dataclass(frozen=True, slots=True)
class Rule:
    """What the findings of a rule share.

    Attributes:
        id: See ``DeckFinding.rule``.

    """

    id: str
    problem: Problem
    severity: Severity = Severity.WARNING
    mend: Mend | None = None

    def found(
        self,
        key: str,
        slide: int | None = None,
        shape: str | None = None,
        *,
        severity: Severity | None = None,
        **values: str | int,
    ) -> DeckFinding:
        """Return a finding; ``severity`` where it differs from the rule's."""
        return DeckFinding(
            self.id, severity or self.severity, self.problem, key, slide, shape, values, self.mend
        )

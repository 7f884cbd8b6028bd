"""What the program noticed, and what an edit was called: keys with values, never sentences."""

from __future__ import annotations

from dataclasses import dataclass, field

from presales_desk.records.enums import Severity

Values = dict[str, "str | int"]

ADVICE = "advice."
"""Begins the key of a finding whose words are those of a rule of the method."""

CHECK = "check."
"""Begins the key of a finding that the check of a deck made; its words stand below ``check``."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that looks wrong, is missing or contradicts. It never blocks.

    Attributes:
        key: Entry of the message catalogue, below ``finding``; or ``ADVICE`` and the
            key of a rule; or ``CHECK`` and what the check of decks calls it.
        values: What fills its places.
        record_id: The record it is about; empty for the project as a whole.
        field: Field of that record; empty for all of it.
        page: Name of the page where it is mended, such as ``key_info``.

    """

    key: str
    severity: Severity
    values: Values = field(default_factory=dict[str, "str | int"])
    record_id: str = ""
    field: str = ""
    page: str = ""

    @property
    def rule(self) -> str:
        """Under which key it is silenced and turned into a to-do."""
        return self.key.removeprefix(ADVICE)


@dataclass(frozen=True, slots=True, init=False)
class Label:
    """The name of an edit in the journal and in the undo menu.

    Attributes:
        key: Entry of the message catalogue, below ``edit``.
        values: What fills its places.

    """

    key: str
    values: Values

    def __init__(self, key: str, **values: str | int) -> None:
        object.__setattr__(self, "key", key)
        object.__setattr__(self, "values", values)

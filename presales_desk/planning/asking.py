"""Whether a question of ours obeys the four principles of asking (method, section 12)."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from presales_desk.method.keys import MovingKind
from presales_desk.records.room import width

if TYPE_CHECKING:
    from collections.abc import Iterable

    from presales_desk.records.questions import OwnQuestion

LONGEST = 70
"""Half-width characters of a question that is still short."""
_MARKS = re.compile(r"[?？]")
_JOINS = re.compile(r"以及|并且|还有|同时|顺便|\b(?:and also|as well as|besides)\b", re.IGNORECASE)
_YES_OR_NO = re.compile(
    r"[吗嘛][?？]?$|^(?:do|does|did|is|are|was|were|have|has|can|will|would)\b", re.IGNORECASE
)


def broken_principles(question: OwnQuestion) -> tuple[str, ...]:
    """Return the keys of ``asking_principles`` that a question seems to break.

    A question that can be answered with yes or no makes nobody think, unless it is meant to be
    closed.
    """
    text = question.text.strip()
    found = {
        "concise": width(text) > LONGEST,
        "thought": question.form != "closed" and bool(_YES_OR_NO.search(text)),
        "focus": bool(_JOINS.search(text)),
        "single": len(_MARKS.findall(text)) > 1,
    }
    return tuple(key for key, broken in found.items() if broken)


def by_moving_kind(questions: Iterable[OwnQuestion]) -> dict[MovingKind, int]:
    """Return how many questions there are of each kind that moves the customer, none left out."""
    counted = Counter(each.moving for each in questions)
    return {kind: counted[kind] for kind in MovingKind}

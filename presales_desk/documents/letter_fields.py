"""What a person fills in for each letter about a tender; cheap to know before one is written."""

from __future__ import annotations

from presales_desk.records.enums import LetterKind

FIELDS = {
    LetterKind.CLARIFICATION: ("contact",),
    LetterKind.CHALLENGE: ("contact", "obtained", "facts", "law", "request"),
    LetterKind.CHALLENGE_REPLY: ("challenger", "received", "facts", "law", "answer", "recourse"),
    LetterKind.EVALUATION_REPLY: ("asked", "answer"),
}
"""Fields that a person fills in for each kind, by their names below ``bid.letter_field``."""

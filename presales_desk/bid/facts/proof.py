"""Makes facts, each with the text that proves it and where that stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from presales_desk.bid.tender import Fact

if TYPE_CHECKING:
    from presales_desk.bid.tender import Place

_MAX_TEXT = 600
"""Letters of a proof that are kept."""


class Proof(Protocol):
    """What proves a fact: a passage, a statement, or another fact."""

    @property
    def text(self) -> str:
        """What it says."""
        ...

    @property
    def place(self) -> Place:
        """Where it stands."""
        ...


def proved(key: str, value: Any, proof: Proof, text: str = "") -> Fact:
    """Return a fact.

    Args:
        key: One of the ``KEYS``.
        value: Of the fact; a whole number becomes an ``int``, so that it prints without ``.0``.
        proof: What says it.
        text: The part of it that does, or more than one such text; empty for all of it.

    """
    is_whole = isinstance(value, float) and value.is_integer()
    return Fact(
        key=key,
        value=int(value) if is_whole else value,
        text=(text or proof.text)[:_MAX_TEXT],
        place=proof.place,
    )

"""What a document of a bid knows of its house: its words, its language, and who we are in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.documents.bid.fields import Blank
from presales_desk.records.messages import catalogue

if TYPE_CHECKING:
    from presales_desk.documents.bid.look import BidHouse


class PaperWords:
    """The words of a document.

    Args:
        house: What it has in common with the other documents of the bid.

    """

    def __init__(self, house: BidHouse) -> None:
        self._house, self._words = house, catalogue(house.language)
        self._told: set[str] = set()

    def text(self, key: str, **values: str | int) -> str:
        """Return an entry below ``bid`` in the language of the document."""
        return self._house.text(key, **values)

    def term(self, key: str) -> str:
        """Return a term, such as ``deviation.none``."""
        return self._words.text(f"term.{key}")

    @property
    def is_response(self) -> bool:
        """Whether suppliers are asked for responses, not bidders for bids."""
        return self._house.response

    @property
    def language(self) -> str:
        """``zh`` or ``en``."""
        return self._house.language

    @property
    def company(self) -> str:
        """Our name; empty in a blind bid."""
        return self._house.company

    def blank(self, key: str, value: str = "") -> Blank:
        """Return a place to fill in, called by an entry below ``bid.blank``."""
        return Blank(self.text(f"blank.{key}"), value)

    def once(self, what: str) -> bool:
        """Tell whether something that stands in a document once is asked for the first time."""
        is_first = what not in self._told
        self._told.add(what)
        return is_first

    @property
    def signed(self) -> Blank:
        """The day of signature; to be filled in while that is open."""
        return self.blank("date", self._house.signed)

    @property
    def is_blind(self) -> bool:
        """Whether nothing in it may tell who we are."""
        return self._house.blind

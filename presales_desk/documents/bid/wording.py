"""The words of a bid, as the way of purchase calls things."""

from __future__ import annotations

from presales_desk.records.messages import catalogue

_OF_RESPONSES = ("磋商", "谈判", "询价", "单一来源")
"""Ways of purchase in which suppliers hand in responses (响应文件), not bidders bids (投标文件)."""


def asks_for_response(method: str) -> bool:
    """Tell whether a way of purchase, such as ``竞争性磋商``, asks suppliers for responses."""
    return any(word in method for word in _OF_RESPONSES)


def bid_text(language: str, key: str, *, response: bool = False, **values: str | int) -> str:
    """Return an entry below ``bid``.

    Args:
        language: Of the document.
        key: Of the entry.
        response: Whether it is for a response; what is called otherwise there lies below
            ``bid.response``.
        values: For its places.

    Raises:
        KeyError: There is no such entry, or a place has no value: a bug.

    """
    words = catalogue(language)
    own = f"bid.response.{key}"
    return words.text(own if response and words.has(own) else f"bid.{key}", **values)

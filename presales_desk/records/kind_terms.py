"""What kinds of records and their fields are called, as keys of the message catalogue."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.errors import Term
from presales_desk.records.messages import LANGUAGES, catalogue

if TYPE_CHECKING:
    from presales_desk.records.base import Record


def kind_name(kind: type[Record]) -> str:
    """Return the stable name of one record of ``kind``, such as ``swot_item``."""
    return re.sub("(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


def kind_term(kind: type[Record]) -> Term:
    """Return the word for one record of ``kind``, such as the term ``kind.key_fact``."""
    return Term(f"kind.{kind_name(kind)}")


def field_term(kind: type[Record], name: str) -> Term:
    """Return the word for a field: its own if it has one, else what it is called in any kind."""
    own = f"field.{kind_name(kind)}.{name}"
    return Term(own if catalogue(LANGUAGES[0]).has(own) else f"field.any.{name}")

"""Names of other customers and projects, which a bid must not say: a response that was copied."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from presales_desk.records.project import Project

_SHORTEST = 2


def foreign_names(own: Project, names: Iterable[str]) -> frozenset[str]:
    """Return those of ``names`` that are foreign to a project.

    A name that stands in the project's own name or customer is not: a ministry is not foreign to
    its department. Nor is one of a single letter, which stands in too many words.
    """
    ours = f"{own.name}\n{own.customer}"
    stripped = {name.strip() for name in names}
    return frozenset(name for name in stripped if len(name) >= _SHORTEST and name not in ours)


def names_in(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return the names that a text says, in alphabetical order."""
    return tuple(sorted(name for name in names if _says(text, name)))


def _says(text: str, name: str) -> bool:
    """Tell whether a name stands in a text; a Latin one not within a longer word."""
    if name not in text or not name.isascii():
        return name in text
    return re.search(rf"(?<![A-Za-z]){re.escape(name)}(?![A-Za-z])", text) is not None

"""Whether a file name follows the company's naming rule (method, section 14)."""

from __future__ import annotations

import re
from pathlib import PurePath
from string import Formatter

_DAY = r"\d{8}"
_ANY = r"[^_]+(?:_[^_]+)*?"


def follows_rule(name: str, rule: str) -> bool:
    """Tell whether the name of a file could have been made by the naming rule.

    Args:
        name: With its ending.
        rule: Such as ``{date}_{customer}_{project}_{what}``; parts that are empty may be missing.

    """
    try:
        parts = [[*Formatter().parse(part)] for part in rule.split("_")]
    except ValueError:
        return True  # a broken rule forbids nothing
    patterns = [_pattern(part) for part in parts]
    first, *others = patterns
    wanted = first + "".join(f"(?:_{pattern})?" for pattern in others[:-1])
    wanted += f"_{others[-1]}" if others else ""
    return re.fullmatch(wanted, PurePath(name).stem) is not None


def what_of(name: str) -> str:
    """Return what a file is, by its name without ending and without a day at its begin or end."""
    stem = PurePath(name).stem
    return re.sub(rf"^{_DAY}[_\- ]*|[_\- ]*{_DAY}$", "", stem).strip() or stem


def _pattern(part: list[tuple[str, str | None, str | None, str | None]]) -> str:
    """Return what a part of the rule between two underscores stands for."""
    found = ""
    for fixed, place, *_ in part:
        found += re.escape(fixed)
        if place is not None:
            found += _DAY if place == "date" else _ANY
    return found

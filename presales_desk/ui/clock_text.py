"""How lengths of time are written on clocks."""

from __future__ import annotations

_MINUTE, _HOUR = 60, 3600


def clock_text(seconds: float) -> str:
    """Return a length of time as ``13:05``, from an hour on as ``1:02:03``; nothing below zero."""
    whole = max(int(seconds), 0)
    hours, rest = divmod(whole, _HOUR)
    minutes, left = divmod(rest, _MINUTE)
    return f"{hours}:{minutes:02d}:{left:02d}" if hours else f"{minutes}:{left:02d}"

"""``override`` for Python 3.11, whose ``typing`` has none; ``typing_extensions`` costs 40 ms."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["override"]

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method: object) -> object:
        """Mark a method of Qt's or of a base class that this class replaces."""
        return method

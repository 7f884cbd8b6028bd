"""Plain values between desk and window: how safe the work is, what went well, where to go."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from presales_desk.errors import ExpectedError
    from presales_desk.workspace.workspace import Edit


class Saving(Enum):
    """How safe the user's work is."""

    SAVED = auto()
    PENDING = auto()
    FAILED = auto()
    READ_ONLY = auto()


@dataclass(frozen=True, slots=True)
class SaveState:
    """What the status bar says about saving.

    Attributes:
        at: When the last edit was stored; None while this window stored none.
        error: Why the last edit was not stored; None unless it failed.

    """

    saving: Saving
    at: dt.datetime | None = None
    error: ExpectedError | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that went well, shown for a few seconds.

    Attributes:
        text: In the language of the window; empty for the usual words about ``file``.
        undo: The edit that the notice offers to take back; None for none.
        file: The file that the notice offers to open; None for none.

    """

    text: str
    undo: Edit | None = None
    file: Path | None = None


@dataclass(frozen=True, slots=True)
class Departure:
    """The workspace to open next.

    Attributes:
        folder: Where it lies.
        backup: What it is to be restored from before it is opened; None for no restoring.
        read_only: It is only looked at, and is not the user's own from then on.

    """

    folder: Path
    backup: Path | None = None
    read_only: bool = False

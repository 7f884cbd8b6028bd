"""How long work reports and stops, without knowing who watches it."""

from functools import partial
from typing import Protocol


class CancelledError(Exception):
    """The user asked to stop. Let it pass: the caller cleans up, nobody is told."""


class Job(Protocol):
    """A listener that every long service function takes."""

    def step(self, done: int, total: int, what: str) -> None:
        """Report that ``done`` of ``total`` parts are ready and ``what`` comes next.

        Args:
            done: Parts ready.
            total: Parts in all; 0 while unknown.
            what: Name of the next part, already a name and not a sentence.

        Raises:
            CancelledError: The user asked to stop.

        """
        ...


class Unattended:
    """A job that nobody watches and nobody stops."""

    def step(self, done: int, total: int, what: str) -> None:
        """See ``Job.step``."""


class Within:
    """A job inside one step of a longer one: that step is told again, whatever comes inside it.

    Args:
        outer: Is told, and may stop both.
        done: Parts of the longer job that are ready.
        total: Its parts in all.
        what: Name of the part that this job makes.

    """

    def __init__(self, outer: Job, done: int, total: int, what: str) -> None:
        self._tell = partial(outer.step, done, total, what)
        self._tell()

    def step(self, done: int, total: int, what: str) -> None:
        """See ``Job.step``."""
        self._tell()

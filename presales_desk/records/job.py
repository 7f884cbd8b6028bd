"""How long work reports and stops, without knowing who watches it."""

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

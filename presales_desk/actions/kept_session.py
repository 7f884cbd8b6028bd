"""A session of the knowledge base that is kept between questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.errors import ExpectedError
from presales_desk.knowledge.knowledge_base import KnowledgeBase

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import TypeVar

    from presales_desk.knowledge.search import SearchSession
    from presales_desk.records.job import Job

    T = TypeVar("T")


class KeptSession:
    """Opens the knowledge base at the first question; all of it belongs to the thread that asks.

    Opening compares the catalogue with every package and reads all facets, which takes longer
    than ten questions. What is filed afterwards is found all the same.

    Args:
        folder: Of the workspace.
        read_only: The workspace is not written.

    """

    def __init__(self, folder: Path, *, read_only: bool) -> None:
        self._folder, self._read_only = folder, read_only
        self._base: KnowledgeBase | None = None
        self._session: SearchSession | None = None

    def ask(self, work: Callable[[SearchSession, Job], T], job: Job) -> T:
        """Return what ``work`` finds.

        Raises:
            CancelledError: ``job`` was stopped.
            DamagedWorkspaceError, InUseError, DiskFullError: The catalogue is of no use now; the
                next question opens it anew.

        """
        try:
            return work(self._opened(job), job)
        except ExpectedError:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the catalogue."""
        if self._session is not None:
            self._session.close()
        if self._base is not None:
            self._base.close()
        self._base = self._session = None

    def _opened(self, job: Job) -> SearchSession:
        if self._session is None:
            self._base = KnowledgeBase.open(self._folder, read_only=self._read_only, job=job)
            self._session = self._base.session()
        return self._session

"""What can be sent: a talk, whose accepted findings are stored, and a file, whose are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.deck_mends import plan_clear
from presales_desk.actions.send_deck import prepare_file, prepare_talk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from presales_desk.actions.deck_plan import FoundPlace
    from presales_desk.actions.send_deck import PreparedCopy
    from presales_desk.deck.sending import Cleared
    from presales_desk.records.job import Job
    from presales_desk.records.outline import Outline
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader


class TalkSending:
    """The deck of an outline; what is accepted is stored as an edit that can be undone."""

    has_places = True

    def __init__(self, desk: Desk, outline: Outline) -> None:
        self._desk, self._outline = desk, outline

    @property
    def name(self) -> str:
        """The title of the talk."""
        return self._outline.title

    def work(self) -> Callable[[Reader, Job], PreparedCopy]:
        """Return what makes the copy."""
        id, day = self._outline.id, self._desk.now().date()

        def prepare(reader: Reader, job: Job) -> PreparedCopy:
            return prepare_talk(reader, id, job, day)

        return prepare

    def accept(self, place: FoundPlace, reason: str) -> bool:
        """Store that a finding is accepted, and why."""
        today = self._desk.now().date()
        planned = plan_clear(self._desk.workspace, place, today, reason)
        return self._desk.carry_out(planned) is not None


class FileSending:
    """Any presentation; what is accepted holds while the dialog is open."""

    has_places = False

    def __init__(self, file: Path, project_id: str) -> None:
        self._file, self._project_id = file, project_id
        self._cleared: set[Cleared] = set()

    @property
    def name(self) -> str:
        """Of the file."""
        return self._file.name

    def work(self) -> Callable[[Reader, Job], PreparedCopy]:
        """Return what makes the copy; its name is that of the file."""
        file, project_id, cleared = self._file, self._project_id, frozenset(self._cleared)
        name = f"{file.stem}.pptx"

        def prepare(reader: Reader, job: Job) -> PreparedCopy:
            job.step(0, 1, name)
            return prepare_file(reader, file, name, project_id, cleared)

        return prepare

    def accept(self, place: FoundPlace, reason: str) -> bool:
        """Accept a finding for this copy."""
        del reason
        self._cleared.add((place.finding.matter, place.finding.slide))
        return True

"""Sending a deck to the customer: a stripped copy, and only when nothing grave stands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from presales_desk.actions.deck_check import check_context, place_of, silenced
from presales_desk.actions.deck_plan import FoundPlace
from presales_desk.actions.decks import deck_file_name, file_bytes, make_deck
from presales_desk.deck.checking.context import CheckContext
from presales_desk.errors import SendBlockedError
from presales_desk.records.outline import Outline
from presales_desk.records.project import Project
from presales_desk.workspace.files import write_atomically

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection
    from pathlib import Path

    from presales_desk.deck.checking.report import CheckReport
    from presales_desk.deck.sending import Cleared, SendCopy
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader


@dataclass(frozen=True, slots=True)
class DeckSent:
    """A copy that may leave the company: where it lies, and what the check still says of it."""

    file: Path
    report: CheckReport


@dataclass(frozen=True, slots=True)
class PreparedCopy:
    """A copy that can be written once nothing blocks it.

    Attributes:
        name: Proposed for the file, with its ending.
        places: What blocks, and where it is mended; of a file that is nowhere.

    """

    name: str
    copy: SendCopy
    places: tuple[FoundPlace, ...]

    def write(self, target: Path) -> DeckSent:
        """Write the copy as ``target``.

        Raises:
            SendBlockedError: Something must be mended or accepted first; nothing was written.
            ExpectedError: It cannot be written.

        """
        if self.copy.blocking:
            raise SendBlockedError(name=target.name, count=len(self.copy.blocking))
        return DeckSent(write_atomically(target, self.copy.content), self.copy.report)


def prepare_talk(reader: Reader, outline_id: str, job: Job, day: dt.date) -> PreparedCopy:
    """Return the copy of an outline's deck, named by the company's rule, and where it is blocked.

    Raises:
        ExpectedError: The deck cannot be made.

    """
    from presales_desk.deck.sending import send_copy

    outline = reader.get(Outline, outline_id)
    project = reader.get(Project, outline.project_id)
    made = make_deck(reader, outline_id, job)
    context = replace(check_context(reader, project, outline), sending=True, internal=False)
    name = deck_file_name(reader, outline, day)
    cleared = silenced(reader, outline, made.slide_ids)
    copy = send_copy(made.content, name, context, cleared)
    places = tuple(place_of(finding, made.slide_ids, outline_id) for finding in copy.blocking)
    return PreparedCopy(name, copy, places)


def prepare_file(
    reader: Reader,
    source: Path,
    name: str,
    project_id: str,
    cleared: Collection[Cleared] = (),
) -> PreparedCopy:
    """Return the stripped copy of any deck; the original is not touched.

    Args:
        reader: Of the workspace.
        source: The deck.
        name: Of the copy.
        project_id: For which it is; empty checks the deck by itself.
        cleared: Rules and slides that a person accepts as they are.

    Raises:
        ExpectedError: The file cannot be read.

    """
    from presales_desk.deck.sending import send_copy

    context = CheckContext(sending=True)
    if project_id:
        project = reader.get(Project, project_id)
        context = replace(check_context(reader, project, None), sending=True)
    copy = send_copy(file_bytes(source), name, context, cleared)
    return PreparedCopy(name, copy, tuple(FoundPlace(finding) for finding in copy.blocking))

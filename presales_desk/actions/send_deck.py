"""Sending a deck to the customer: a stripped copy, and only when nothing grave stands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from presales_desk.actions.deck_check import check_context, silenced
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


def copy_to_send(reader: Reader, outline_id: str, job: Job, day: dt.date) -> SendCopy:
    """Return the copy of an outline's deck that would be sent, and what blocks it.

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
    return send_copy(made.content, name, context, cleared)


def send_deck(reader: Reader, outline_id: str, folder: Path, job: Job, day: dt.date) -> DeckSent:
    """Write the copy of an outline's deck for the customer, named by the company's rule.

    Raises:
        SendBlockedError: Something must be mended or accepted first; nothing was written.
        ExpectedError: The deck cannot be made or written.

    """
    outline = reader.get(Outline, outline_id)
    copy = copy_to_send(reader, outline_id, job, day)
    return _written(copy, folder / deck_file_name(reader, outline, day))


def send_file(
    source: Path,
    target: Path,
    *,
    reader: Reader | None = None,
    project_id: str = "",
    cleared: Collection[Cleared] = (),
) -> DeckSent:
    """Write a stripped copy of any deck; the original is not touched.

    Args:
        source: The deck.
        target: Of the copy.
        reader: Of the workspace; needed with a project.
        project_id: For which it is; empty checks the deck by itself.
        cleared: Rules and slides that a person accepts as they are.

    Raises:
        SendBlockedError: Something must be mended or accepted first; nothing was written.
        ExpectedError: The file cannot be read, or the copy not be written.

    """
    from presales_desk.deck.sending import send_copy

    context = CheckContext(sending=True)
    if reader is not None and project_id:
        project = reader.get(Project, project_id)
        context = replace(check_context(reader, project, None), sending=True)
    return _written(send_copy(file_bytes(source), target.name, context, cleared), target)


def _written(copy: SendCopy, target: Path) -> DeckSent:
    if copy.blocking:
        raise SendBlockedError(name=target.name, count=len(copy.blocking))
    return DeckSent(write_atomically(target, copy.content), copy.report)

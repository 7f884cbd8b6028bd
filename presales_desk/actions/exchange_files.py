"""Files of an exchange: taken in, tied to it, taken off again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.attachments import attach_files
from presales_desk.actions.planned import Planned
from presales_desk.records.base import Delete, Insert
from presales_desk.records.exchange import EXCHANGE_FILE, Exchange
from presales_desk.records.findings import Label
from presales_desk.records.summary import Attachment, Link

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from pathlib import Path

    from presales_desk.records.enums import MaterialKind
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader


def files_of(reader: Reader, exchange_id: str) -> list[Attachment]:
    """Return the files that belong to an exchange, in the order in which they came."""
    links = reader.find(Link, source_id=exchange_id, role=EXCHANGE_FILE)
    return reader.find(Attachment, id=tuple(link.target_id for link in links)) if links else []


def attach_to_exchange(
    reader: Reader,
    exchange: Exchange,
    files: Sequence[Path],
    job: Job,
    *,
    kind: MaterialKind,
    moment: dt.datetime,
) -> Planned[list[Attachment]]:
    """Store copies of files with an exchange.

    Raises:
        NotReadError, DiskFullError: See ``attach_files``.

    """
    planned = attach_files(reader, exchange.project_id, files, job, kind=kind, moment=moment)
    links = (Insert(_link(exchange, file.id)) for file in planned.value)
    changes = (*planned.changes, *links)
    return Planned(planned.label, changes, planned.scope, planned.value)


def tie_files(reader: Reader, exchange: Exchange, ids: Sequence[str]) -> Planned[int]:
    """Let exactly these files of the project belong to an exchange; returns how many came or went.

    Files that do not belong to it any more stay with the project.
    """
    known = reader.find(Link, source_id=exchange.id, role=EXCHANGE_FILE)
    had = {link.target_id for link in known}
    gone = [Delete(link) for link in known if link.target_id not in ids]
    new = [Insert(_link(exchange, id)) for id in ids if id not in had]
    count = len(gone) + len(new)
    label = Label("exchange.files", name=exchange.name, count=count)
    return Planned(label, (*gone, *new), exchange.project_id, count)


def _link(exchange: Exchange, file_id: str) -> Link:
    return Link(
        project_id=exchange.project_id,
        source_id=exchange.id,
        target_id=file_id,
        role=EXCHANGE_FILE,
    )

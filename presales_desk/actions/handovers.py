"""Telling in a project file where it comes from, and finding again what both sides knew."""

from __future__ import annotations

import hashlib
import json
import logging
from typing import TYPE_CHECKING

from presales_desk import __version__, structure
from presales_desk.actions.find import profile
from presales_desk.errors import (
    DiskFullError,
    NotReadError,
    NotWrittenError,
    StructureError,
    Term,
)
from presales_desk.records.handover import FORMAT, Handover
from presales_desk.records.ids import new_id
from presales_desk.records.project_file import ProjectFile
from presales_desk.workspace.account import account_name
from presales_desk.workspace.handovers import Handovers

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.records.base import Record
    from presales_desk.workspace.foreign_files import Package
    from presales_desk.workspace.workspace import Reader

logger = logging.getLogger(__name__)

NOTE = "handover.json"
"""Beside ``project.json`` in a project file."""

TAKEN_IN = ("project.import", "project.merge", "project.merge_unsigned")
"""Labels of edits that take a project file in; the id of its handover is their value ``file``."""


def hand_over(
    reader: Reader,
    project_id: str,
    contents: bytes,
    moment: dt.datetime | None,
    *,
    remembered: bool,
) -> bytes:
    """Return the note on a handover, and keep what is handed over for the day it comes back.

    Where it is not kept the file is as good; only a merge will have to ask more.
    """
    note = Handover(
        format=FORMAT,
        id=new_id(),
        made=moment,
        by=profile(reader).user_name or account_name(),
        program=__version__,
        contents=hashlib.sha256(contents).hexdigest(),
        history=tuple(_known(reader, project_id)),
        touches=tuple(reader.last_touches(project_id)),
    )
    if remembered:
        try:
            Handovers(reader.folder, project_id).keep(note.id, contents, came=False)
        except (NotWrittenError, DiskFullError) as error:
            logger.warning("The state that was handed over is not kept: %s", error)
    return json.dumps(structure.plain(note), ensure_ascii=False, indent=1).encode()


def receive(reader: Reader, project_id: str, handover: Handover | None, contents: bytes) -> None:
    """Keep what came in a file, before the edit that takes it in.

    Raises:
        NotWrittenError, DiskFullError: The system refused.

    """
    if handover is not None:
        Handovers(reader.folder, project_id).keep(handover.id, contents, came=True)


def read_handover(package: Package, contents: bytes) -> Handover | None:
    """Return what a project file says of itself; None for one from before there were handovers.

    Raises:
        NotReadError: It does not belong to the records beside it: one of them was altered.
        StructureError: It is none, and the place where.

    """
    if NOTE not in package.entries:
        return None
    try:
        data: object = json.loads(package.read(NOTE))
    except (ValueError, RecursionError):
        raise _altered(package) from None
    handover = structure.read(Handover, data, NOTE)
    is_sealed = handover.contents == hashlib.sha256(contents).hexdigest()
    if not is_sealed or not handover.is_plain:
        raise _altered(package)
    return handover


def common_state(reader: Reader, project_id: str, handover: Handover | None) -> list[Record] | None:
    """Return the newest state of a project that both sides knew; None when there is none.

    The state of ``handover`` itself, if it was taken in before: then it brings nothing new.
    """
    if handover is None:
        return None
    known, kept = set(_known(reader, project_id)), Handovers(reader.folder, project_id)
    for id in reversed((*handover.history, handover.id)):
        if id in known and (contents := kept.read(id)) is not None:
            try:
                return structure.read(ProjectFile, json.loads(contents)).records
            except StructureError:
                logger.warning("The state of handover %s cannot be read any more", id)
    return None


def _known(reader: Reader, project_id: str) -> list[str]:
    """Return the handovers that this project grew from: what was sent, and what was taken in."""
    return [
        id
        for id, came in Handovers(reader.folder, project_id).ids()
        if not came or any(reader.stands(key, "file", id) for key in TAKEN_IN)
    ]


def _altered(package: Package) -> NotReadError:
    return NotReadError(name=package.name, reason=Term("reason.altered"))

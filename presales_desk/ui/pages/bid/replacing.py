"""Asks before documents are written over those of before, and tells which could not be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.bid_documents import files_to_replace
from presales_desk.ui.widgets.confirm import confirmed
from presales_desk.ui.words import counted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.bid_documents import BidDocument
    from presales_desk.ui.desk import Desk

_MOST_NAMED = 6


def may_replace(
    desk: Desk, project_id: str, folder: Path, kinds: Sequence[str], parent: QWidget
) -> bool:
    """Return whether documents may be written into ``folder``; ask if older ones are there."""
    day = desk.now().date()
    names = files_to_replace(desk.workspace, project_id, folder, kinds, day)
    if not names:
        return True
    title = translate("Replacing", "Replace {count} {count:document|documents} in “{folder}”?")
    lost = translate("Replacing", "What was written into them by hand since then is lost:")
    more = translate("Replacing", "and {count} more").format(count=len(names) - _MOST_NAMED)
    shown = [*names[:_MOST_NAMED], *([more] if len(names) > _MOST_NAMED else [])]
    return confirmed(
        parent,
        counted(title, count=len(names), folder=folder.name),
        "\n".join([lost, *shown]),
        translate("Replacing", "Replace"),
    )


def told_of_open(written: Sequence[BidDocument]) -> str:
    """Return which documents stand beside older ones that are open; empty where none does."""
    beside = [document.file.name for document in written if document.beside]
    if not beside:
        return ""
    said = translate(
        "Replacing", "The older file is open in another program; the new one stands beside it:"
    )
    return "\n".join([said, *beside])

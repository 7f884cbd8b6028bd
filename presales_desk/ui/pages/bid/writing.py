"""Writing one document of a bid where the user wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.bid_documents import BidDocument, bid_file_name, write_bid_document
from presales_desk.records.project import Project
from presales_desk.ui.file_dialogs import start_folder
from presales_desk.ui.save_as import ask_target
from presales_desk.ui.words import error_text, translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Reader


def ask_document(desk: Desk, project_id: str, kind: str, parent: QWidget) -> None:
    """Ask where to save a document, and write it there, as a final one."""
    project = desk.get(Project, project_id)
    name = bid_file_name(desk.workspace, kind, project, desk.now().date())
    target = ask_word_target(name, parent)
    if target is not None:
        save_document(desk, project_id, kind, target)


def ask_word_target(name: str, parent: QWidget) -> Path | None:
    """Ask where to save a Word document of this name; None when the user gave up."""
    title = translate("BidWriting", "Save as")
    return ask_target(
        parent, title, translate("BidWriting", "Word documents"), start_folder() / name
    )


def save_document(desk: Desk, project_id: str, kind: str, target: Path) -> Task:
    """Write a document; the window then offers to open it."""
    moment = desk.now()

    def work(reader: Reader, job: Job) -> BidDocument:
        return write_bid_document(reader, kind, project_id, target, moment, job)

    def tell(made: BidDocument) -> None:
        desk.file_written(made.file)
        for error in made.unread:
            desk.show_error(error)

    return desk.run(work, writing(target), tell)


def told_of_unread(written: Sequence[BidDocument]) -> str:
    """Return that our forms stand where others could not be read, and why; empty where all were."""
    reasons = dict.fromkeys(error_text(error) for one in written for error in one.unread)
    if not reasons:
        return ""
    said = translate("BidWriting", "Written in our own form, for one could not be taken over.")
    return "\n".join([said, *reasons])


def writing(target: Path) -> str:
    """Return what the status bar calls the writing of a file."""
    return translate("BidWriting", "Writing {name}").format(name=target.name)

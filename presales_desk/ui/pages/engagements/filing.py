"""Writing the record of an exchange, and filing it in the exchange store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from presales_desk.actions.exchange_record import (
    file_exchange,
    record_file_name,
    write_exchange_record,
)
from presales_desk.ui.file_dialogs import start_folder
from presales_desk.ui.save_as import ask_target
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.planned import Planned
    from presales_desk.knowledge.entry import Entry
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Reader


class ExchangeFiling(QObject):
    """Runs both as tasks; the window offers to open what was written."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._owner = desk, owner

    def choose_target(self, exchange_id: str) -> None:
        """Ask where to save the record, and write it there."""
        name = record_file_name(self._desk.workspace, exchange_id, self._desk.now().date())
        title = translate("ExchangeFiling", "Save as")
        documents = translate("ExchangeFiling", "Word documents")
        target = ask_target(self._owner, title, documents, start_folder() / name)
        if target is not None:
            self.save(exchange_id, target)

    def save(self, exchange_id: str, target: Path) -> Task:
        """Write the record as ``target``."""
        moment = self._desk.now()

        def work(reader: Reader, job: Job) -> Path:
            return write_exchange_record(reader, exchange_id, target, moment, job)

        title = translate("ExchangeFiling", "Writing {name}").format(name=target.name)
        return self._desk.run(work, title, self._desk.file_written)

    def file(self, exchange_id: str) -> Task:
        """File the exchange; a second time makes the next revision."""
        moment = self._desk.now()

        def work(reader: Reader, job: Job) -> Planned[Entry]:
            return file_exchange(reader, exchange_id, moment, job)

        title = translate("ExchangeFiling", "Filing in the exchange store")
        return self._desk.run(work, title, self._tell)

    def _tell(self, entry: Entry) -> None:
        words = translate("ExchangeFiling", "In the exchange store as revision {number}")
        self._desk.tell(words.format(number=entry.revision))

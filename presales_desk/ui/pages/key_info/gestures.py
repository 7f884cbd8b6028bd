"""What a user does with answers and their evidence, as edits of the open project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from presales_desk.actions.attachments import attach_files, copy_to_open, detach
from presales_desk.actions.key_facts import (
    ask_own,
    change_answer,
    delete_answer,
    fill_key_info,
    reword_own,
)
from presales_desk.records.enums import MaterialKind
from presales_desk.ui.file_dialogs import ask_files
from presales_desk.ui.file_naming import rename_one
from presales_desk.ui.open_copy import open_copy
from presales_desk.ui.words import counted, translate

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.planned import Planned
    from presales_desk.method.keys import KeyInfoItem
    from presales_desk.records.job import Job
    from presales_desk.records.project import KeyFact
    from presales_desk.records.summary import Attachment
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.key_info.answer_row import AnswerRow
    from presales_desk.workspace.workspace import Edit, Reader


class FactGestures(QObject):
    """Turns requests of the rows into edits."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    @Slot(object)
    def follow(self, row: AnswerRow) -> None:
        """Do what a row asks for, from now on."""
        row.edit_requested.connect(self._change)
        row.typing.connect(self._desk.typing)
        row.delete_requested.connect(self._delete)
        row.files_wanted.connect(self._choose_files)
        row.files_offered.connect(self.attach)
        row.file_opened.connect(self._open_file)
        row.file_removed.connect(self._remove_file)
        row.renaming_wanted.connect(self._rename_file)

    def ask(self, project_id: str, item: KeyInfoItem, question: str) -> KeyFact:
        """Add a question of the user's own."""
        planned = ask_own(self._desk.workspace, project_id, item, question)
        self._desk.carry_out(planned)
        return planned.value

    @Slot(list, str)
    def reword(self, facts: list[KeyFact], question: str) -> None:
        """Word a question of the user's own anew."""
        self._desk.carry_out(reword_own(facts, question))

    @Slot(object, list)
    def attach(self, fact: KeyFact, files: list[Path]) -> None:
        """Keep copies of files as evidence of an answer."""
        moment = self._desk.now()

        def work(reader: Reader, job: Job) -> Planned[list[Attachment]]:
            return attach_files(
                reader,
                fact.project_id,
                files,
                job,
                kind=MaterialKind.CUSTOMER,
                moment=moment,
                evidence_of=fact.id,
            )

        self._desk.run(work, translate("FactGestures", "Attaching files"))

    def fill(self, project_id: str) -> None:
        """Fill the six items from the sample, as one edit."""

        def work(reader: Reader, job: Job) -> Planned[int]:
            del job  # three small files
            return fill_key_info(reader, project_id, self._desk.now().date())

        def tell(count: int, edit: Edit | None) -> None:
            words = translate(
                "FactGestures", "Filled {count} key {count:fact|facts} from the sample"
            )
            self._desk.tell(counted(words, count=count), edit)

        self._desk.run_edit(work, translate("FactGestures", "Filling from the sample"), tell)

    @Slot(object, str, object, str)
    def _change(self, fact: KeyFact, name: str, value: Any, merge_key: str) -> None:
        self._desk.carry_out(
            change_answer(self._desk.workspace, fact, name, value), merge_key=merge_key
        )

    @Slot(object)
    def _delete(self, fact: KeyFact) -> None:
        edit = self._desk.carry_out(delete_answer(self._desk.workspace, fact))
        if edit is not None:
            self._desk.tell(translate("FactGestures", "Deleted an answer"), edit)

    @Slot(object)
    def _choose_files(self, fact: KeyFact) -> None:
        title = translate("FactGestures", "Files that prove this answer")
        files = ask_files(self._page, title)
        if files:
            self.attach(fact, files)

    @Slot(object)
    def _rename_file(self, file: Attachment) -> None:
        rename_one(self._desk, file)

    @Slot(object)
    def _open_file(self, file: Attachment) -> None:
        open_copy(self._desk, file.name, lambda reader: copy_to_open(reader, file))

    @Slot(object)
    def _remove_file(self, file: Attachment) -> None:
        edit = self._desk.carry_out(detach(self._desk.workspace, file))
        if edit is not None:
            words = translate("FactGestures", "Removed “{name}” from the project")
            self._desk.tell(words.format(name=file.name), edit)

"""What a user does to the knowledge base: fill it, share it, look after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from presales_desk.actions.knowledge import (
    add_documents,
    bring_back_entry,
    load_starter,
    rebuild_knowledge,
    verify_knowledge,
    withdraw_entry,
)
from presales_desk.actions.knowledge_reader import Question
from presales_desk.actions.sharing import ENDING, found_ids
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.file_dialogs import ask_files
from presales_desk.ui.pages.knowledge.sharing.sharing import Sharing
from presales_desk.ui.widgets.confirm import confirmed
from presales_desk.ui.words import counted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.knowledge import Added
    from presales_desk.actions.planned import Planned
    from presales_desk.knowledge.entry import Entry
    from presales_desk.records.findings import Finding
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader


class KnowledgeGestures(QObject):
    """Adds, imports, exports, verifies, withdraws. Each runs as a task.

    Attributes:
        question: What the page asks now: its answer is what can be exported.

    Signals:
        found_altered: The Findings of a verification that found something.
        withdrawn: The Entry that is found no more.
        met_problems: The ExpectedErrors of files that were not filed, or not read.
    """

    found_altered = Signal(object)
    withdrawn = Signal(object)
    met_problems = Signal(object)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.sharing = Sharing(desk, page)
        self.question = Question()

    def commands(self) -> list[Command]:
        """Return what the page offers in its header and in the menus."""
        return [*self._filling(), *self._care()]

    def choose_documents(self) -> None:
        """Ask for files and add them."""
        title = translate("KnowledgeGestures", "Add documents")
        self.take_in(ask_files(self._page, title))

    def take_in(self, files: Sequence[Path]) -> None:
        """Look into packages; add every other file as a document."""
        documents = [file for file in files if file.suffix.casefold() != ENDING]
        for file in files:
            if file not in documents:
                self.sharing.look_into(file)
        if documents:
            self._add(documents)

    def load_starter(self) -> None:
        """File the articles, cases and answers that come with the program."""
        language = self._desk.language

        def work(reader: Reader, job: Job) -> list[Entry]:
            return load_starter(reader.folder, language, job)

        title = translate("KnowledgeGestures", "Loading articles and cases")
        self._desk.run(work, title, self._tell_added)

    def export_all(self) -> None:
        """Ask in which form and where to, and write all entries as one file."""
        self.sharing.export((), translate("KnowledgeGestures", "knowledge base"))

    def export_found(self) -> None:
        """Likewise for the entries that the search finds."""
        text, filters = self.question.text, self.question.filters

        def work(reader: Reader, job: Job) -> tuple[str, ...]:
            del job  # one search
            return found_ids(reader.folder, text, filters)

        name = text.strip()[:40] or translate("KnowledgeGestures", "selected entries")

        def ask(ids: tuple[str, ...]) -> None:
            if ids:
                self.sharing.export(ids, name)
            else:
                self._desk.tell(translate("KnowledgeGestures", "The search finds no entry"))

        self._desk.run(work, translate("KnowledgeGestures", "Looking for the entries"), ask)

    def export(self, entry: Entry) -> None:
        """Likewise for one entry."""
        self.sharing.export((entry.id,), entry.title)

    def rebuild(self) -> None:
        """Make the catalogue anew from the archived files, and verify them."""

        def work(reader: Reader, job: Job) -> list[Finding]:
            return rebuild_knowledge(reader.folder, job)

        title = translate("KnowledgeGestures", "Making the catalogue anew")
        self._desk.run(work, title, self._tell_verified)

    def verify(self) -> None:
        """Read every byte of what is archived."""

        def work(reader: Reader, job: Job) -> list[Finding]:
            return verify_knowledge(reader.folder, job)

        title = translate("KnowledgeGestures", "Verifying the archived files")
        self._desk.run(work, title, self._tell_verified)

    def withdraw(self, entry: Entry) -> None:
        """Ask, and let an entry be found no more."""
        title = translate("KnowledgeGestures", "Withdraw “{title}”?")
        text = translate(
            "KnowledgeGestures",
            "Nobody will find it any more. Its revisions and files stay on the disk, and it can "
            "be brought back.",
        )
        act = translate("KnowledgeGestures", "Withdraw")
        caption = translate("KnowledgeGestures", "Withdraw an entry")
        title = title.format(title=entry.title)
        if not confirmed(self._page, title, text, act, caption=caption):
            return

        def work(reader: Reader, job: Job) -> Planned[Entry]:
            del job  # one small file
            return withdraw_entry(reader, entry.id)

        title = translate("KnowledgeGestures", "Withdrawing “{title}”").format(title=entry.title)
        self._desk.run(work, title, self.withdrawn.emit)

    def bring_back(self, entry: Entry) -> None:
        """Let a withdrawn entry be found again."""
        today = self._desk.now().date()

        def work(reader: Reader, job: Job) -> Planned[Entry]:
            del job  # copies what is on the same disk
            return bring_back_entry(reader, entry.id, today)

        title = translate("KnowledgeGestures", "Bringing back “{title}”")
        self._desk.run(work, title.format(title=entry.title), self._tell_back)

    def _filling(self) -> list[Command]:
        return [
            Command(
                id="knowledge.import",
                title=translate("KnowledgeGestures", "Open package…"),
                icon="import",
                where=Where.HEADER,
                hint=translate("KnowledgeGestures", "Read it, and take in what is wanted"),
                run=self.sharing.choose,
            ),
            Command(
                id="knowledge.add",
                title=translate("KnowledgeGestures", "Add documents…"),
                icon="file",
                where=Where.HEADER,
                enabled=self._may_write,
                run=self.choose_documents,
            ),
            Command(
                id="knowledge.starter",
                title=translate("KnowledgeGestures", "Load articles and cases"),
                icon="book",
                where=Where.TOOLS,
                enabled=self._may_write,
                run=self.load_starter,
            ),
        ]

    def _care(self) -> list[Command]:
        return [
            Command(
                id="knowledge.export",
                title=translate("KnowledgeGestures", "Export all entries…"),
                icon="export",
                where=Where.TOOLS,
                run=self.export_all,
            ),
            Command(
                id="knowledge.export_found",
                title=translate("KnowledgeGestures", "Export the found entries…"),
                icon="export",
                where=Where.TOOLS,
                run=self.export_found,
            ),
            Command(
                id="knowledge.verify",
                title=translate("KnowledgeGestures", "Verify the archived files"),
                icon="shield",
                where=Where.TOOLS,
                run=self.verify,
            ),
            Command(
                id="knowledge.rebuild",
                title=translate("KnowledgeGestures", "Make the catalogue anew"),
                icon="refresh",
                where=Where.TOOLS,
                enabled=self._may_write,
                run=self.rebuild,
            ),
        ]

    def _may_write(self) -> bool:
        return not self._desk.workspace.read_only

    def _add(self, files: Sequence[Path]) -> None:
        author, language = self._desk.preferences.author, self._desk.language

        def work(reader: Reader, job: Job) -> Added:
            return add_documents(reader.folder, files, author=author, language=language, job=job)

        title = translate("KnowledgeGestures", "Adding {count} {count:document|documents}")
        self._desk.run(work, counted(title, count=len(files)), self._tell_documents)

    def _tell_documents(self, added: Added) -> None:
        self._tell_added(added.entries)
        if problems := (*added.refused, *added.unread):
            self.met_problems.emit(problems)

    def _tell_added(self, entries: Sequence[Entry]) -> None:
        words = translate(
            "KnowledgeGestures", "{count} {count:entry is|entries are} in the knowledge base"
        )
        self._desk.tell(counted(words, count=len(entries)))

    def _tell_verified(self, findings: Sequence[Finding]) -> None:
        if findings:
            self.found_altered.emit(findings)
        else:
            self._desk.tell(translate("KnowledgeGestures", "All archived files are whole"))

    def _tell_back(self, entry: Entry) -> None:
        words = translate("KnowledgeGestures", "“{title}” can be found again")
        self._desk.tell(words.format(title=entry.title))

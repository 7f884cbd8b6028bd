"""The page of the six key facts: items at the left, questions in the middle, how to ask right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from presales_desk.actions.key_facts import empty_answer, evidence_files, item_history
from presales_desk.actions.overview import read_key_info
from presales_desk.method import load
from presales_desk.planning.informants import informants
from presales_desk.planning.interview import interview_outline
from presales_desk.planning.key_info import ItemStatus
from presales_desk.records.people import Contact, Stakeholder
from presales_desk.records.project import KeyFact, Project
from presales_desk.records.summary import Attachment, Link
from presales_desk.ui.exporting import choose_report
from presales_desk.ui.file_naming import wanted_names
from presales_desk.ui.overriding import override
from presales_desk.ui.page import Page
from presales_desk.ui.pages.key_info.asking import HowToAsk
from presales_desk.ui.pages.key_info.commands import page_commands
from presales_desk.ui.pages.key_info.gestures import FactGestures
from presales_desk.ui.pages.key_info.item_pane import ItemPane
from presales_desk.ui.pages.key_info.item_rows import ROW_HEIGHT, ItemRow, describe_row, paint_row
from presales_desk.ui.panes import Panes
from presales_desk.ui.turns import Turns, once_painted
from presales_desk.ui.widgets.frames import Card, column
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.tab_order import order_tabs
from presales_desk.ui.words import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from presales_desk.method.items import KeyInfo
    from presales_desk.planning.informants import Informant
    from presales_desk.planning.key_info import ItemState, QuestionState
    from presales_desk.ui.commands import Command
    from presales_desk.ui.desk import Desk

REPORT = "key-info"
_KINDS = (KeyFact, Project, Attachment, Link, Stakeholder, Contact)
_TABLES = frozenset({kind.table for kind in _KINDS})
_LIST_WIDTH, _PANE_WIDTH = 284, 560


class KeyInfoPage(Page):
    """One project's answers to RSSKCBD (method, section 0). Progress counts evidence."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("page")
        self._project_id = ""
        self._states: tuple[ItemState, ...] = ()
        self._place = 0
        self._wanted = ""
        self._reveal_soon = QTimer(self, singleShot=True, interval=0)
        self._reveal_soon.timeout.connect(self._reveal_wanted)
        self._order_soon = QTimer(self, singleShot=True, interval=0)
        self._order_soon.timeout.connect(self._order_tabs)
        desk.closing.connect(self._reveal_soon.stop)
        desk.closing.connect(self._order_soon.stop)
        self._turns = Turns(self)
        desk.closing.connect(self._turns.stop)
        self.gestures = FactGestures(desk, self)
        name = self.tr("The six key facts")
        self.items = ItemList(name, describe_row, paint_row, height=ROW_HEIGHT, choice=True)
        self.items.opened.connect(self._choose_row)
        self.pane = ItemPane(self._new_fact, read_only=desk.workspace.read_only)
        self.drawer = HowToAsk()
        self._note = PlainLabel(
            self.tr("What is missing blocks nothing, but shows among the gaps of the project."),
            "hint",
            wrap=True,
        )
        self._list_card = Card(name, padding=0)
        self._lay_out()
        self._connect()

    @override
    def purpose(self) -> str:
        answered = sum(state.status is not ItemStatus.MISSING for state in self._states)
        done = sum(state.evidenced for state in self._states)
        total = sum(state.total for state in self._states)
        words = self.tr(
            "{answered} of {items} answered · {done} of {total} questions have evidence"
        )
        return words.format(answered=answered, items=len(self._states), done=done, total=total)

    @override
    def commands(self) -> Sequence[Command]:
        return page_commands(self)

    @override
    def inspector(self) -> QWidget:
        return self.drawer

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self._list_card, self.pane)

    @override
    def show_project(self, project_id: str) -> None:
        self._project_id, self._place = project_id, 0
        self.refresh()

    @override
    def refresh(self) -> None:
        if not self._project_id:
            return
        project = self._desk.get(Project, self._project_id)
        today = self._desk.now().date()
        self._states = read_key_info(self._desk.workspace, project, today)
        self._show()
        self.header_changed.emit()

    @override
    def records_changed(self, kinds: frozenset[str]) -> None:
        if kinds & _TABLES:
            self.refresh()

    @override
    def reveal(self, record_id: str) -> None:
        self._wanted = record_id
        self._reveal_soon.start()  # of many records in a row, the last is enough

    @override
    def place(self) -> str:
        return self._states[self._place].item if self._states else ""

    @override
    def commit(self) -> None:
        self.pane.flush()

    @override
    def compact_changed(self, *, narrow: bool, low: bool) -> None:
        self._note.setVisible(not low)

    def choose(self, place: int) -> None:
        """Show the questions of the item at ``place``, counted from 0.

        What was typed and cannot be stored keeps the item in front, with the cursor in it.
        """
        if place == self._place:
            return
        self.pane.flush()
        if (refused := self.pane.refused()) is not None:
            self.items.choose(self._place)
            refused.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._place = place
        self._show()

    @Slot(int)
    def step(self, step: int) -> None:
        """Show the next item (1) or the one before (-1), round and round, with its first answer."""
        before, in_list = self._place, self.items.hasFocus()
        self.choose((self._place + step) % len(self._states))
        if self._place != before and not in_list:
            self.pane.focus_first()

    @Slot(object)
    def _await_rows(self) -> None:
        self._order_soon.start()

    @Slot()
    def _order_tabs(self) -> None:
        order_tabs(self.items, self.pane.in_reading_order())

    @Slot()
    def _reveal_wanted(self) -> None:
        for place, state in enumerate(self._states):
            answers = (fact.id for question in state.questions for fact in question.facts)
            if self._wanted in (state.item, *answers):
                self.choose(place)
                self.pane.reveal(self._wanted)

    def _lay_out(self) -> None:
        self._note.setContentsMargins(12, 8, 12, 10)
        self._list_card.body.setSpacing(0)
        self._list_card.body.addWidget(self.items, 1)
        self._list_card.body.addWidget(self._note)
        panes = Panes("key_info.panes", self._desk.preferences, gap=12)
        column(self, margin=16).addWidget(panes)  # before it is filled, which is quicker
        panes.add_pane(self._list_card, _LIST_WIDTH)
        panes.add_pane(self.pane, _PANE_WIDTH, grows=True)
        panes.restore()

    def _connect(self) -> None:
        self.pane.answer_made.connect(self.gestures.follow)
        self.pane.answer_made.connect(self._await_rows)
        self.pane.reworded.connect(self.gestures.reword)
        self.pane.question_added.connect(self._ask_own)
        self.pane.sample_wanted.connect(self._fill)
        self.pane.stepped.connect(self.step)
        self.drawer.copied.connect(self._tell_copied)
        self.drawer.person_wanted.connect(self._show_person)

    def _show(self) -> None:
        items, workspace = load().key_info, self._desk.workspace
        rows = [
            ItemRow(item, state, place == self._place)
            for place, (item, state) in enumerate(zip(items, self._states, strict=True))
        ]
        self.items.show_items(rows)
        self.items.choose(self._place)
        item, state = items[self._place], self._states[self._place]
        files = evidence_files(workspace, self._project_id)
        self.pane.show_empty(empty=not any(q.facts for s in self._states for q in s.questions))
        names = wanted_names(self._desk, self._project_id) if files else {}
        self.pane.show_item(item, state, files, names)
        self.drawer.show_item(item, state, self._informants(item))
        self._order_soon.start()
        self._turns.begin(once_painted(self._show_history))
        place = self.tr("{letter} · {done}/{total} proved")
        self.context_changed.emit(
            place.format(letter=item.letter, done=state.evidenced, total=state.total)
        )

    @Slot()
    def _show_history(self) -> None:
        """Show what was changed, below the questions; edits may be long to read."""
        state = self._states[self._place]
        edits = item_history(self._desk.workspace, self._project_id, state)
        self.pane.audit.show_edits(edits)

    def _informants(self, item: KeyInfo) -> list[Informant]:
        people = self._desk.find(Stakeholder, project_id=self._project_id)
        contacts = self._desk.find(Contact, project_id=self._project_id)
        return informants(item, people, contacts)

    def _new_fact(self, question: QuestionState) -> KeyFact:
        return empty_answer(self._project_id, self._states[self._place].item, question)

    def take_notes(self) -> None:
        """Offer what notes of an exchange say as answers."""
        from presales_desk.ui.pages.key_info.notes_dialog import NotesDialog

        self.commit()
        NotesDialog(self._desk, self._project_id, self).exec()

    def may_write(self) -> bool:
        """Tell whether answers can be given here."""
        return not self._desk.workspace.read_only

    def export(self) -> None:
        """Ask where to write the checklist as a Word document."""
        self.commit()
        choose_report(self._desk, REPORT, self._project_id, self)

    def copy_interview(self) -> None:
        """Put what is still to be asked on the clipboard."""
        self.commit()
        outline = interview_outline(load(), self._states, self._desk.language)
        QGuiApplication.clipboard().setText(outline.text)
        words = self.tr("Copied an interview outline with {count} {count:question|questions}")
        self._desk.tell(counted(words, count=outline.questions))

    @Slot(object)
    def _choose_row(self, row: ItemRow) -> None:
        self.choose([state.item for state in self._states].index(row.state.item))

    @Slot(str)
    def _ask_own(self, question: str) -> None:
        item = self._states[self._place].item
        self.pane.reveal(self.gestures.ask(self._project_id, item, question).id)

    @Slot()
    def _fill(self) -> None:
        self.gestures.fill(self._project_id)

    @Slot(str)
    def _show_person(self, id: str) -> None:
        self._desk.show_page("stakeholders", id)

    @Slot(str)
    def _tell_copied(self, question: str) -> None:
        self._desk.tell(self.tr("Copied: {question}").format(question=question))

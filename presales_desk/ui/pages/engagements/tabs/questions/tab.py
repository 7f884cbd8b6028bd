"""The tab of questions: those of the customer, our own, and difficult scenes."""

from __future__ import annotations

import time
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from presales_desk.records.questions import SceneNote
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.engagements.drill.choosing import choose_drill
from presales_desk.ui.pages.engagements.tab import ExchangeTab
from presales_desk.ui.pages.engagements.tabs.questions.bank import BankView
from presales_desk.ui.pages.engagements.tabs.questions.likely import LikelyQuestions
from presales_desk.ui.pages.engagements.tabs.questions.own import OwnView
from presales_desk.ui.pages.engagements.tabs.questions.principles import Principles
from presales_desk.ui.pages.engagements.tabs.questions.question_pane import QuestionPane
from presales_desk.ui.pages.engagements.tabs.questions.scenes_view import ScenesView
from presales_desk.ui.widgets.buttons import Button, Segmented
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit


class View(IntEnum):
    """What the tab shows, in the order of the buttons."""

    BANK = 0
    OWN = 1
    SCENES = 2


class QuestionsTab(ExchangeTab):
    """Answering and asking (method, sections 11 to 13)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.choice = Segmented(
            [
                translate("QuestionsTab", "They ask"),
                translate("QuestionsTab", "We ask"),
                translate("QuestionsTab", "Difficult scenes"),
            ],
            translate("QuestionsTab", "Questions"),
        )
        self.choice.chosen.connect(self._turn)
        self.drill = Button(translate("QuestionsTab", "Quick-response drill"), icon="clock")
        self.drill.clicked.connect(self.begin_drill)
        self._stack = QStackedWidget()
        self._lay_out()

    @override
    def make_parts(self) -> Iterator[None]:
        pane = QuestionPane(self._desk)
        yield
        likely = LikelyQuestions(self._desk)
        yield
        self.bank = BankView(self._desk, pane, likely)
        yield
        self._stack.addWidget(self.bank)
        yield
        principles = Principles()
        yield
        self.own = OwnView(self._desk, principles)
        self._stack.addWidget(self.own)
        yield
        self.scenes = ScenesView(self._desk)
        self._stack.addWidget(self.scenes)

    def _lay_out(self) -> None:
        bar = QFrame()
        bar.setObjectName("toolBar")
        line = row(bar)
        line.setContentsMargins(12, 6, 12, 6)
        line.addWidget(self.choice)
        line.addStretch(1)
        line.addWidget(self.drill)
        body = column(self)
        body.addWidget(bar)
        body.addWidget(self._stack, 1)

    @override
    def commands(self) -> Sequence[Command]:
        return (
            Command(
                id="questions.new",
                title=translate("QuestionsTab", "New question"),
                icon="plus",
                key="Ctrl+Return",
                where=Where.INSERT,
                enabled=self._may_write,
                run=self._new,
            ),
            Command(
                id="questions.drill",
                title=translate("QuestionsTab", "Quick-response drill"),
                icon="clock",
                where=Where.TOOLS,
                enabled=self._may_drill,
                run=self.begin_drill,
            ),
        )

    @override
    def panes(self) -> Sequence[QWidget]:
        if self.view is View.BANK:
            return (self.bank.table, self.bank.likely, self.bank.pane)
        return (self.own.table,) if self.view is View.OWN else (self.scenes,)

    @property
    def view(self) -> View:
        """What is shown."""
        return View(self.choice.choice())

    def show_view(self, view: View) -> None:
        """Show the customer's questions, ours, or the scenes."""
        self.choice.choose(view)
        self._turn()

    @override
    def refresh(self) -> None:
        if self.view is View.BANK:
            self.bank.show_exchange(self.exchange_id)
        elif self.view is View.OWN:
            self.own.show_exchange(self.exchange_id)
        else:
            self.scenes.refresh()
        none = translate("QuestionsTab", "There is no question to practise yet.")
        self.drill.forbid("" if self._may_drill() else none)
        self.changed.emit()

    @override
    def hear(self, edit: Edit) -> None:
        if self.view is not View.SCENES or SceneNote.table in edit.kinds:
            self.refresh()

    @override
    def reveal(self, record_id: str) -> bool:
        for view, part in ((View.BANK, self.bank), (View.OWN, self.own)):
            part.show_exchange(self.exchange_id)
            if part.reveal(record_id):
                self.show_view(view)
                return True
        return False

    @override
    def compact_changed(self, *, narrow: bool, low: bool) -> None:
        if low:
            self.bank.set_low()

    @override
    def focus_filter(self) -> None:
        self.show_view(View.BANK)
        self.bank.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def commit(self) -> None:
        self.bank.flush()
        self.scenes.flush()

    @Slot()
    def begin_drill(self) -> None:
        """Choose questions, and fire them."""
        self.commit()
        choose_drill(self._desk, self.exchange_id, self, time.monotonic)

    @Slot()
    def _turn(self) -> None:
        self.commit()
        self._stack.setCurrentIndex(self.view)
        if self.exchange_id:
            self.refresh()

    def _new(self) -> None:
        lines = {View.BANK: self.bank.entry, View.OWN: self.own.entry}
        lines.get(self.view, self.scenes.entry).begin()

    def _may_write(self) -> bool:
        return not self._desk.workspace.read_only

    def _may_drill(self) -> bool:
        return self._may_write() and self.bank.has_questions

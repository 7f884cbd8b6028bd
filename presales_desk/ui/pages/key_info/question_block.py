"""One question with everything that was said about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame

from presales_desk.planning.key_info import ItemStatus
from presales_desk.ui.pages.key_info.answer_row import AnswerRow
from presales_desk.ui.pages.key_info.item_rows import TONES
from presales_desk.ui.widgets.buttons import IconButton
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel, safe_tooltip
from presales_desk.ui.widgets.line_editors import TextField
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QHBoxLayout, QWidget

    from presales_desk.planning.key_info import QuestionState
    from presales_desk.records.findings import Finding
    from presales_desk.records.project import KeyFact
    from presales_desk.records.summary import Attachment

_UNANSWERED = "key_info.unanswered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question as the pane shows it.

    Attributes:
        text: Its words.
        help: What to look out for; empty for a question of the user's own.
        example: What an answer looks like; likewise.
        findings: What was noticed about its answers.
        files: That prove its answers, by the id of the answer.
        names: Of files that the naming rule would call otherwise, by their ids.

    """

    text: str
    state: QuestionState
    help: str = ""
    example: str = ""
    findings: Sequence[Finding] = ()
    files: Mapping[str, Sequence[Attachment]]
    names: Mapping[str, str]


class QuestionBlock(QFrame):
    """Number, question, status; its answers, or a place for the first one.

    Args:
        number: Of the question, from 1.
        asked: The question; ``show_question`` shows its answers, once somebody listens.
        new_fact: Makes an answer that is not stored yet.
        read_only: Whether answers can only be read.

    Attributes:
        asked: The question that is shown.

    Signals:
        answer_made: An AnswerRow whose requests the page has to follow.
        offered: A place for one more answer has the cursor and wants to be seen.
        reworded: The facts of a question of the user's own, its new words.
    """

    answer_made = Signal(object)
    offered = Signal()
    reworded = Signal(list, str)

    def __init__(
        self,
        number: int,
        asked: Asked,
        new_fact: Callable[[QuestionState], KeyFact],
        *,
        read_only: bool,
    ) -> None:
        super().__init__()
        self.setObjectName("drawerSection")
        self.asked, self._new_fact, self._read_only = asked, new_fact, read_only
        self._new = new_fact(asked.state)
        self._wants_more = False
        self._rows: dict[str, AnswerRow] = {}
        self._status = Chip("")
        self._hint = PlainLabel(asked.help, "hint", wrap=True)
        self._answers = column(spacing=8)
        name = translate("QuestionBlock", "Another answer to this question")
        self.another = IconButton("plus", name, small=True)
        self.another.clicked.connect(self.add_answer)
        body = column(self, spacing=6)
        body.setContentsMargins(12, 8, 12, 10)
        body.addLayout(self._head(number))
        body.addWidget(self._hint)
        body.addLayout(self._answers)

    def show_question(self, asked: Asked) -> None:
        """Show what is known now; what is being typed stays."""
        self.asked = asked
        state = asked.state
        self._status.show_text(term(f"key_info_status.{state.status}"), TONES[state.status])
        self._hint.setVisible(bool(asked.help) and state.status is ItemStatus.MISSING)
        self.another.setVisible(bool(state.facts) and not self._read_only)
        facts = self._shown_facts()
        lost_focus = self._drop_rows({fact.id for fact in facts})
        for place, fact in enumerate(facts):
            self._show_row(place, fact)
        self._rows = {fact.id: self._rows[fact.id] for fact in facts}
        if lost_focus:
            self._focus_answer(facts[-1])

    def rows(self) -> list[AnswerRow]:
        """Return the answers that are shown."""
        return list(self._rows.values())

    def row_of(self, fact_id: str) -> AnswerRow | None:
        """Return the row of an answer; None when it is not here."""
        return self._rows.get(fact_id)

    def flush(self) -> None:
        """Ask for what is typed and not asked for yet."""
        for each in self.rows():
            each.flush()

    @Slot()
    def add_answer(self) -> None:
        """Offer a place for one more answer, with the cursor in it."""
        self._wants_more = True
        self.show_question(self.asked)
        self._focus_answer(self._new)
        self.offered.emit()

    def _shown_facts(self) -> list[KeyFact]:
        """The stored answers; a new one below, if the user wants it or there is no other."""
        stored = list(self.asked.state.facts)
        if any(fact.id == self._new.id for fact in stored):
            self._new, self._wants_more = self._new_fact(self.asked.state), False
        return stored if stored and not self._wants_more else [*stored, self._new]

    def _drop_rows(self, kept: set[str]) -> bool:
        """Remove the rows of all other answers; return whether the cursor was in one."""
        focus, lost_focus = QApplication.focusWidget(), False
        for fact_id in [id for id in self._rows if id not in kept]:
            gone = self._rows.pop(fact_id)
            lost_focus = lost_focus or (focus is not None and gone.isAncestorOf(focus))
            self._answers.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        return lost_focus

    def _focus_answer(self, fact: KeyFact) -> None:
        self._rows[fact.id].editor("answer").setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_row(self, place: int, fact: KeyFact) -> None:
        if fact.id not in self._rows:
            made = AnswerRow(self.asked.example, read_only=self._read_only)
            self._rows[fact.id] = made
            self._answers.insertWidget(place, made)
            self.answer_made.emit(made)
        stored = fact.id != self._new.id
        files = self.asked.files.get(fact.id, ())
        shown = self._rows[fact.id]
        shown.show_fact(fact, self._findings(fact), stored=stored)
        shown.show_files(files, self.asked.names)

    def _findings(self, fact: KeyFact) -> list[Finding]:
        """What was noticed about an answer, in words for a reader who sees the question."""
        return [
            replace(found, key=found.key.replace("key_info.", "key_info_here."))
            for found in self.asked.findings
            if found.record_id == fact.id and found.key != _UNANSWERED
        ]

    def _head(self, number: int) -> QHBoxLayout:
        line = row(spacing=8)
        count = PlainLabel(str(number), "muted")
        count.setFixedWidth(16)
        line.addWidget(count)
        line.addWidget(self._question(), 1)
        line.addWidget(self._status)
        line.addWidget(self.another)
        return line

    def _question(self) -> QWidget:
        if self.asked.state.key or self._read_only:
            text = PlainLabel(self.asked.text, "bold", wrap=True)
            text.setToolTip(safe_tooltip(self.asked.help))
            return text
        self._words = TextField()
        self._words.setText(self.asked.text)
        self._words.setAccessibleName(translate("QuestionBlock", "Question of your own"))
        self._words.left.connect(self._reword)
        return self._words

    @Slot()
    def _reword(self) -> None:
        words = self._words.text().strip()
        if words and words != self.asked.state.own:
            self.reworded.emit(list(self.asked.state.facts), words)

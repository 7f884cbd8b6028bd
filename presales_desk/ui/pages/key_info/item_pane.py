"""The chosen item: its questions with their answers, and the record of what happened to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from presales_desk.ui.pages.key_info.audit import AuditList
from presales_desk.ui.pages.key_info.item_rows import TONES
from presales_desk.ui.pages.key_info.pane_frame import ItemFoot, column_heads
from presales_desk.ui.pages.key_info.question_block import Asked, QuestionBlock
from presales_desk.ui.turns import Turns
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.chips import Chip, LetterBadge
from presales_desk.ui.widgets.frames import Card, column, row, scrolled_column
from presales_desk.ui.widgets.line_editors import TextField
from presales_desk.ui.widgets.notices import Banner
from presales_desk.ui.words import language, term, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from presales_desk.method.items import KeyInfo
    from presales_desk.planning.key_info import ItemState, QuestionState
    from presales_desk.records.project import KeyFact
    from presales_desk.records.summary import Attachment


class ItemPane(Card):
    """Shows one item at a time. Blocks stay while their questions do, so typing is undisturbed.

    Args:
        new_fact: Makes an answer that is not stored yet.
        read_only: Whether answers can only be read.

    Signals:
        answer_made: An AnswerRow whose requests the page has to follow.
        question_added: Words of a question of the user's own.
        reworded: The facts of such a question, its new words.
        sample_wanted: Fill the items from the sample.
        stepped: 1 for the next item, -1 for the one before.
    """

    answer_made = Signal(object)
    question_added = Signal(str)
    reworded = Signal(list, str)
    sample_wanted = Signal()
    stepped = Signal(int)

    def __init__(self, new_fact: Callable[[QuestionState], KeyFact], *, read_only: bool) -> None:
        super().__init__(padding=0)
        self._new_fact, self._read_only = new_fact, read_only
        self._item: KeyInfo | None = None
        self._turns = Turns(self)
        self._blocks: dict[tuple[str, str], QuestionBlock] = {}
        self._badge = LetterBadge("")
        self._status = Chip("")
        self._empty = self._make_empty()
        self.own = TextField()
        self.own.setPlaceholderText(translate("ItemPane", "A question of your own"))
        self.own.setAccessibleName(translate("ItemPane", "A question of your own"))
        self.own.returnPressed.connect(self._add_question)
        self._foot = ItemFoot()
        self.audit = AuditList()
        self.audit.opened_fact.connect(self.reveal)
        self._questions = column()
        self._scroller = self._make_scroller()
        self._lay_out()

    def show_item(
        self,
        item: KeyInfo,
        state: ItemState,
        files: Mapping[str, Sequence[Attachment]],
        names: Mapping[str, str],
    ) -> None:
        """Show an item as it is now.

        Args:
            item: Of the method.
            state: What is known of it.
            files: That prove answers, by the id of the answer.
            names: Of files that the naming rule would call otherwise, by their ids.

        """
        another = item is not self._item
        self._item = item
        self._show_head(item, state)
        asked = [_asked(item, each, state, files, names) for each in state.questions]
        if another or list(self._blocks) != [_key(each) for each in asked]:
            self._scroller.setUpdatesEnabled(False)  # what was shown stays until all is there
            self._make_blocks(asked)
            self._turns.begin(self._fill_blocks(asked, to_top=another))
        else:
            for block, each in zip(self.blocks(), asked, strict=True):
                block.show_question(each)

    def show_empty(self, *, empty: bool) -> None:
        """Offer the sample while the project has no key facts at all."""
        self._empty.setVisible(empty and not self._read_only)

    def blocks(self) -> list[QuestionBlock]:
        """Return the questions that are shown, with all their answers."""
        self._turns.finish()
        return list(self._blocks.values())

    def in_reading_order(self) -> list[QWidget]:
        """Return the parts, for the way of the Tab key."""
        return [self._empty, *self._blocks.values(), self._own_line, self.audit, self._foot]

    def flush(self) -> None:
        """Ask for what is typed and not asked for yet."""
        for block in self._blocks.values():
            block.flush()

    def refused(self) -> QWidget | None:
        """Return the first editor whose input cannot be stored; None when all of it can."""
        rows = (row for block in self._blocks.values() for row in block.rows())
        return next((editor for row in rows if (editor := row.refused()) is not None), None)

    def focus_first(self) -> None:
        """Put the cursor into the first answer."""
        rows = [row for block in self.blocks() for row in block.rows()]
        if rows:
            rows[0].editor("answer").setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def reveal(self, fact_id: str) -> None:
        """Put the cursor into an answer and scroll to it; unknown ids are ignored."""
        for block in self.blocks():
            if (found := block.row_of(fact_id)) is None:
                continue
            focus = QApplication.focusWidget()
            if focus is None or not found.isAncestorOf(focus):
                found.editor("answer").setFocus()
            self._show_focus_soon()

    @Slot()
    def _show_focus_soon(self) -> None:
        QTimer.singleShot(0, self, self._show_focus)  # once new rows have their place

    @Slot()
    def _show_focus(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self._scroller.isAncestorOf(focus):
            self._scroller.ensureWidgetVisible(focus, 0, 60)

    def _show_head(self, item: KeyInfo, state: ItemState) -> None:
        if self._badge.accessibleName() != item.letter:
            self._badge.show_letters(item.letter)
        self._status.show_text(term(f"key_info_status.{state.status}"), TONES[state.status])
        self.header.set_title(item.name.of(language()))
        counted = translate("ItemPane", "{done} of {total} questions have evidence")
        self.header.set_sub(counted.format(done=state.evidenced, total=state.total))

    def _make_blocks(self, asked: Sequence[Asked]) -> None:
        for block in self._blocks.values():
            self._questions.removeWidget(block)
            block.hide()
            block.deleteLater()
        self._blocks = {}
        for number, each in enumerate(asked, start=1):
            block = QuestionBlock(number, each, self._new_fact, read_only=self._read_only)
            block.answer_made.connect(self.answer_made)
            block.offered.connect(self._show_focus_soon)
            block.reworded.connect(self.reworded)
            self._blocks[_key(each)] = block
            self._questions.addWidget(block)

    def _fill_blocks(self, asked: Sequence[Asked], *, to_top: bool) -> Iterator[None]:
        """Show the answers question by question: the editors of all take too long to make."""
        for each in asked:
            self._blocks[_key(each)].show_question(each)
            yield
        if to_top:
            self._scroller.verticalScrollBar().setValue(0)
        self._scroller.setUpdatesEnabled(True)

    def _lay_out(self) -> None:
        self.header.lead(self._badge)
        self._badge.set_current(current=True)
        self.header.add(self._status)
        self.body.setSpacing(0)
        self.body.addWidget(column_heads())
        self.body.addWidget(self._scroller, 1)
        self._foot.stepped.connect(self.stepped)
        self.body.addWidget(self._foot)

    def _make_scroller(self) -> QScrollArea:
        body, scroller = scrolled_column()
        body.insertWidget(0, self._empty)
        body.insertLayout(1, self._questions)
        self._own_line = own = QWidget()
        line = row(own)
        line.setContentsMargins(12, 8, 12, 8)
        add = Button(translate("ItemPane", "Add question"), icon="plus")
        add.setToolTip(translate("ItemPane", "Put the cursor here with Ctrl+Enter"))
        add.clicked.connect(self._add_question)
        line.addWidget(self.own, 1)
        line.addWidget(add)
        body.insertWidget(2, own)
        own.setVisible(not self._read_only)
        body.insertWidget(3, self.audit)
        return scroller

    def _make_empty(self) -> QWidget:
        frame = QWidget()
        body = column(frame, margin=12)
        text = translate(
            "ItemPane",
            "Without these six, no strategy holds. Ask, write down who said it and when, "
            "and how sure it is. The sample shows what good answers look like; one undo takes "
            "it away again.",
        )
        title = translate("ItemPane", "First find out these six things, then talk strategy")
        banner = Banner(text, "primary", title, dismissible=False)
        banner.add_button(translate("ItemPane", "Fill from the sample"), self.sample_wanted.emit)
        body.addWidget(banner)
        return frame

    @Slot()
    def _add_question(self) -> None:
        words = self.own.text().strip()
        if not words:
            self.own.setFocus()
            return
        self.own.clear()
        self.question_added.emit(words)


def _asked(
    item: KeyInfo,
    question: QuestionState,
    state: ItemState,
    files: Mapping[str, Sequence[Attachment]],
    names: Mapping[str, str],
) -> Asked:
    known = {f"{item.key}.{each.key}": each for each in item.questions}
    words = known.get(question.key)
    ids = {fact.id for fact in question.facts}
    return Asked(
        text=words.name.of(language()) if words else question.own or question.key,
        state=question,
        help=words.help.of(language()) if words else "",
        example=words.example.of(language()) if words else "",
        findings=[found for found in state.findings if found.record_id in ids],
        files={id: each for id, each in files.items() if id in ids},
        names=names,
    )


def _key(asked: Asked) -> tuple[str, str]:
    return asked.state.key, asked.state.own

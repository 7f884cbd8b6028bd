"""What these listeners may ask: proposals with their reasons, each taken over by one gesture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QTimer, Signal, Slot

from presales_desk.actions.question_bank import adopt_questions, propose_questions
from presales_desk.ui import paint
from presales_desk.ui.icons import NORMAL, pixmap
from presales_desk.ui.question_looks import KIND_TONES
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import dotted, term, translate, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from presales_desk.planning.questions import Proposal
    from presales_desk.records.job import Job
    from presales_desk.records.questions import Question
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit, Reader

_ROW = 46
_PAUSE_MS = 400
_TOP = 10
"""Proposals that one click takes over together."""


class LikelyQuestions(Card):
    """Ranked from stance, role, doubts and needs of the listeners, the rivals, and earlier times.

    Signals:
        adopted: Id of the first Question that was taken over.
    """

    adopted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("LikelyQuestions", "What these listeners may ask"), padding=0)
        self._desk = desk
        self._exchange_id = ""
        self.list = ItemList(
            translate("LikelyQuestions", "Likely questions"), _described, _paint, height=_ROW
        )
        self.list.opened.connect(self._adopt_one)
        self.all = Button(
            translate("LikelyQuestions", "Take the first ten"), Kind.GHOST, "plus", small=True
        )
        self.all.clicked.connect(self._adopt_first)
        self.header.add(self.all)
        self.body.addWidget(self.list)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._propose)
        desk.closing.connect(self._pause.stop)

    def show_exchange(self, exchange_id: str) -> None:
        """Propose for this exchange from now on."""
        another = exchange_id != self._exchange_id
        self._exchange_id = exchange_id
        if another:
            self._show(())
            self._propose()
        else:
            self._pause.start()

    @Slot()
    def _propose(self) -> None:
        exchange_id = self._exchange_id

        def work(reader: Reader, job: Job) -> tuple[str, list[Proposal]]:
            return exchange_id, propose_questions(reader, exchange_id, job)

        title = translate("LikelyQuestions", "Looking for likely questions")
        self._desk.run(work, title, self._take, self._desk.show_unless_gone)

    def _take(self, found: tuple[str, Sequence[Proposal]]) -> None:
        exchange_id, proposals = found
        if exchange_id == self._exchange_id:
            self._show(proposals)

    def _show(self, proposals: Sequence[Proposal]) -> None:
        self.list.show_items(proposals)
        may = not self._desk.workspace.read_only
        self.all.setVisible(bool(proposals) and may)
        self.list.setEnabled(may)
        hint = translate("LikelyQuestions", "A click or Enter takes one into the bank")
        none = translate("LikelyQuestions", "Nothing more: the bank holds all that the plan tells.")
        self.header.set_sub((hint if may else "") if proposals else none)

    @Slot(object)
    def _adopt_one(self, proposal: Proposal) -> None:
        self._adopt([proposal])

    @Slot()
    def _adopt_first(self) -> None:
        self._adopt(self.list.items()[:_TOP])

    def _adopt(self, proposals: Sequence[Proposal]) -> None:
        exchange_id = self._exchange_id

        def work(reader: Reader, job: Job) -> Any:
            del job  # a few records
            return adopt_questions(reader, exchange_id, proposals)

        title = translate("LikelyQuestions", "Taking questions over")
        self._desk.run_edit(work, title, self._tell)

    def _tell(self, questions: Sequence[Question], edit: Edit | None) -> None:
        if edit is not None:
            taken = translate("LikelyQuestions", "Taken into the bank: {count}")
            self._desk.tell(taken.format(count=len(questions)), edit)
            self.adopted.emit(questions[0].id)


def reason_text(proposal: Proposal) -> str:
    """Say why a question may be asked."""
    return words().text(f"question.reason.{proposal.reason}", **proposal.values)


def _described(proposal: Proposal) -> str:
    kind = term(f"method.question_types.{proposal.kind}")
    return "\n".join(
        filter(None, (proposal.text, dotted(kind, reason_text(proposal)), proposal.answer))
    )


def _paint(painter: QPainter, rect: QRect, proposal: Any) -> None:
    ratio = painter.device().devicePixelRatio()
    top = rect.center().y() - NORMAL // 2
    painter.drawPixmap(rect.left(), top, pixmap("plus", "primary", NORMAL, ratio))
    texts = rect.adjusted(NORMAL + 10, 4, 0, -4)
    half = theme().pixels(20)
    painter.setFont(theme().font())
    upper = QRect(texts.left(), texts.top(), texts.width(), half)
    paint.text_line(painter, upper, proposal.text)
    lower = QRect(texts.left(), texts.bottom() - half + 2, texts.width(), half)
    kind = term(f"method.question_types.{proposal.kind}")
    chip = paint.paint_chip(painter, lower, kind, KIND_TONES[proposal.kind])
    painter.setFont(theme().font("small"))
    beside = lower.adjusted(chip.width() + 8, 0, 0, 0)
    paint.text_line(painter, beside, reason_text(proposal), "muted")

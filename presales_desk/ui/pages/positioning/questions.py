"""The four questions, answered for us and for every competitor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot

from presales_desk.actions.positioning import judge
from presales_desk.method import load
from presales_desk.method.keys import ProjectQuestion
from presales_desk.planning.positioning import answers_of, recommend
from presales_desk.records.plan import Judgement
from presales_desk.ui.models.field import Choice
from presales_desk.ui.pages.positioning.names import rival_name
from presales_desk.ui.pages.positioning.question_row import QuestionRow
from presales_desk.ui.pages.positioning.verdict_bar import VerdictBar
from presales_desk.ui.pages.positioning.waiting_strip import WaitingStrip
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.value_editors import ChoiceField
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.actions.positioning import Positioning
    from presales_desk.method.keys import Position
    from presales_desk.planning.positioning import Recommendation
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.positioning.decisions import Decisions

_SIDE_WIDTH = 168


class QuestionsCard(Card):
    """Whether to go for it (method, section 16); for a competitor: whether they will.

    Signals:
        side_chosen: Another side is wanted: the page shows what it knows again.
    """

    side_chosen = Signal()

    def __init__(self, desk: Desk, decisions: Decisions) -> None:
        super().__init__(
            translate("QuestionsCard", "Four questions"),
            translate("QuestionsCard", "for us and for every competitor, with evidence"),
            padding=0,
        )
        self._desk, self._decisions = desk, decisions
        self._recommended: Position | None = None
        self._choices: list[Choice] = []
        self.side = ChoiceField()
        self.side.setAccessibleName(translate("QuestionsCard", "Whose answers"))
        self.side.setFixedWidth(_SIDE_WIDTH)
        self.side.left.connect(self._change_side)
        self.header.add(self.side)
        questions = load().project_questions
        self.rows = [QuestionRow(n, each, desk) for n, each in enumerate(questions, 1)]
        self.bar = VerdictBar()
        self.strip = WaitingStrip()
        self.body.setSpacing(0)
        for each in self.rows:
            each.judged.connect(self._judge)
            self.body.addWidget(each, 1)
        self.body.addWidget(self.strip)
        self.body.addWidget(self.bar)
        self.bar.decided.connect(self._decide)

    def show_seen(self, seen: Positioning) -> None:
        """Show the answers of the chosen side and what follows from them."""
        self._show_sides(seen)
        side, read_only = self._side(), self._desk.workspace.read_only
        for each, question in zip(self.rows, load().project_questions, strict=True):
            key = ProjectQuestion(question.key)
            stored = seen.records.judgement(side, key)
            each.show_judgement(stored or _blank(seen, side, key), read_only=read_only)
        project, answers = seen.project, answers_of(seen.records, side)
        if side is not None:
            self.bar.show_theirs(recommend(answers, None, project.level), answers)
            return
        advice = recommend(answers, project.win_percent, project.level)
        self._show_ours(seen, advice, read_only=read_only)

    def set_low(self, *, low: bool) -> None:
        """Take less height in a low window."""
        for each in self.rows:
            each.set_low(low=low)

    def reveal(self, judgement_id: str) -> bool:
        """Put the cursor into an answer, whosever it is; tell whether there is such an answer."""
        answers = self._decisions.seen.records.judgements
        found = next((answer for answer in answers if answer.id == judgement_id), None)
        if found is None:
            return False
        self.side.show_value(found.competitor_id, "")
        self._change_side()
        keys = [item.key for item in load().project_questions]
        self.rows[keys.index(found.question)].evidence.focus_field("evidence")
        return True

    def flush(self) -> None:
        """Store what is typed, and the decision that waits for its reason."""
        for each in self.rows:
            each.flush()
        self.strip.settle()

    def _show_ours(self, seen: Positioning, advice: Recommendation, *, read_only: bool) -> None:
        self._recommended = advice.position
        self.bar.show_ours(seen.project, seen.records.plan, advice, read_only=read_only)

    def _show_sides(self, seen: Positioning) -> None:
        """Offer us and the competitors; the chosen side stays, if it is still there."""
        rivals = [Choice(rival.id, rival_name(rival)) for rival in seen.records.competitors]
        choices = [Choice(None, translate("QuestionsCard", "We ourselves")), *rivals]
        if choices != self._choices:
            side = self._side()
            self._choices = choices
            self.side.show_choices(choices)
            self.side.show_value(side if any(c.value == side for c in choices) else None, "")

    def _side(self) -> str | None:
        side = self.side.typed()
        return side if isinstance(side, str) else None

    @Slot()
    def _change_side(self) -> None:
        for each in self.rows:
            each.flush()
        self.side_chosen.emit()

    @Slot(object, object, str)
    def _judge(self, judgement: Judgement, fields: dict[str, Any], merge_key: str) -> None:
        planned = judge(self._desk.workspace, judgement, fields)
        self._desk.carry_out(planned, merge_key=merge_key)

    @Slot(object)
    def _decide(self, position: Position) -> None:
        self._decisions.take_position(
            position, self._recommended, self.strip, self.bar.choice, self.side_chosen.emit
        )


def _blank(seen: Positioning, side: str | None, question: ProjectQuestion) -> Judgement:
    """Return an answer that nobody gave; its id follows from what it answers, so it stays one."""
    project_id = seen.project.id
    id = f"{project_id}-{question}-{side or 'us'}"
    return Judgement(id=id, project_id=project_id, competitor_id=side, question=question)

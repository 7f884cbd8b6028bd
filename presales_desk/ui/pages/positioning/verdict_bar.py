"""What the method recommends, by which rule, and what was decided."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from presales_desk.method import load
from presales_desk.method.keys import Position
from presales_desk.records.enums import Verdict
from presales_desk.ui.widgets.buttons import Segmented
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import language, term, translate

if TYPE_CHECKING:
    from presales_desk.planning.positioning import Answers, Recommendation
    from presales_desk.records.plan import Plan
    from presales_desk.records.project import Project

_POSITIONS = tuple(Position)


class VerdictBar(QFrame):
    """The foot of the four questions.

    Signals:
        decided: The user takes a Position.
    """

    decided = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setProperty("tone", "primary")
        self.advice = Chip("", "primary")
        self.rule = PlainLabel("", "small", wrap=True)
        names = [term(f"method.positions.{position}") for position in _POSITIONS]
        self.choice = Segmented(names, translate("VerdictBar", "Our decision"))
        self.choice.chosen.connect(self._decide)
        line = row(self, spacing=8)
        line.setContentsMargins(12, 4, 12, 4)
        line.addWidget(self.advice)
        line.addWidget(self.rule, 1)
        line.addWidget(self.choice)

    def show_ours(
        self, project: Project, plan: Plan, advice: Recommendation, *, read_only: bool
    ) -> None:
        """Show what is recommended to us, and what we decided."""
        rule = load().find(f"position_rules.{advice.rule}")
        words = rule.help.of(language()) if rule is not None else ""
        against = advice.position is not None and project.position not in (None, advice.position)
        if against and plan.overruled:
            overruled = translate("VerdictBar", "Overruled: {reason}")
            words = f"{overruled.format(reason=plan.overruled)}  {words}"
        tone = "warning" if against else "primary"
        self._show(translate("VerdictBar", "Advice: {position}"), advice, words, tone)
        place = _POSITIONS.index(project.position) if project.position is not None else -1
        self.choice.choose(place)
        self.choice.setEnabled(not read_only)
        self.choice.show()

    def show_theirs(self, advice: Recommendation, answers: Answers) -> None:
        """Show how hard a competitor with these answers would go for it."""
        counted = Counter(answers.values())
        words = translate("VerdictBar", "{yes} yes, {no} no, {open} not known")
        count = words.format(
            yes=counted[Verdict.YES],
            no=counted[Verdict.NO],
            open=counted[Verdict.UNKNOWN] + counted[None],
        )
        self._show(translate("VerdictBar", "They may: {position}"), advice, count, tone="neutral")
        self.choice.hide()

    @Slot(int)
    def _decide(self, place: int) -> None:
        self.decided.emit(_POSITIONS[place])

    def _show(self, title: str, advice: Recommendation, words: str, tone: str) -> None:
        name = translate("VerdictBar", "not yet")
        if advice.position is not None:
            name = term(f"method.positions.{advice.position}")
        decided = advice.position is not None
        self.advice.show_text(title.format(position=name), tone if decided else "neutral")
        self.rule.setText(words)

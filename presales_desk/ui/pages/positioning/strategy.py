"""The strategy in one line: the sentence, alone or with partners, active or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout

from presales_desk.method.keys import Alliance, Engagement
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.positioning.waiting_strip import WaitingStrip
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Segmented
from presales_desk.ui.widgets.frames import Card, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.line_editors import TextField
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from enum import StrEnum

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.positioning import Positioning
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.positioning.decisions import Decisions

_ALLIANCES, _ENGAGEMENTS = tuple(Alliance), tuple(Engagement)
_PARTNER_WIDTH, _LEAST_SENTENCE = 132, 340


class StrategyCard(Card):
    """Overall strategy (method, section 2). What was decided before asks why it changes."""

    def __init__(self, desk: Desk, decisions: Decisions) -> None:
        super().__init__()
        self.setAccessibleName(translate("StrategyCard", "Overall strategy"))
        self._desk, self._decisions = desk, decisions
        self._stored: dict[str, str] = {"strategy": "", "partner": ""}
        self.sentence, self.partner = self._text_fields()
        self.alliance = _segmented(_ALLIANCES, "alliance")
        self.engagement = _segmented(_ENGAGEMENTS, "engagement")
        self.strip = WaitingStrip()
        self._lay_out()
        self.sentence.left.connect(self._change_sentence)
        self.partner.left.connect(self._change_partner)
        self.alliance.chosen.connect(self._choose_alliance)
        self.engagement.chosen.connect(self._choose_engagement)

    def show_seen(self, seen: Positioning) -> None:
        """Show what is decided."""
        project, plan = seen.project, seen.records.plan
        read_only = self._desk.workspace.read_only
        stored = {"strategy": project.strategy, "partner": plan.partner}
        for field, name in ((self.sentence, "strategy"), (self.partner, "partner")):
            if stored[name] != self._stored[name] or not field.isModified():
                field.show_value(stored[name], stored[name])
                field.settle()
            field.setReadOnly(read_only)
        self._stored = stored
        self.alliance.choose(_ALLIANCES.index(plan.alliance) if plan.alliance else -1)
        self.engagement.choose(_ENGAGEMENTS.index(plan.engagement) if plan.engagement else -1)
        for part in (self.alliance, self.engagement):
            part.setEnabled(not read_only)
        self.partner.setVisible(plan.alliance is Alliance.JOINT or bool(plan.partner))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choices below the sentence where they would leave it no room."""
        super().resizeEvent(event)
        room = self.width() - self._choices.sizeHint().width()
        stacked = room < theme().pixels(_LEAST_SENTENCE)
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)

    def flush(self) -> None:
        """Store what is typed, and the decision that waits for its reason."""
        self.strip.settle()
        self._change_sentence()
        self._change_partner()
        self.strip.settle()

    @Slot()
    def _change_sentence(self) -> None:
        self._change_text("strategy", self.sentence)

    @Slot()
    def _change_partner(self) -> None:
        self._change_text("partner", self.partner)

    def _change_text(self, name: str, field: TextField) -> None:
        """Decide on what is typed; the field may be left a second time while the strip asks."""
        typed = field.text().strip()
        if typed != self._stored[name] and self.strip.isHidden():
            self._decide({name: typed}, field)

    @Slot(int)
    def _choose_alliance(self, place: int) -> None:
        self._decide({"alliance": _ALLIANCES[place]}, self.alliance)

    @Slot(int)
    def _choose_engagement(self, place: int) -> None:
        self._decide({"engagement": _ENGAGEMENTS[place]}, self.engagement)

    def _decide(self, wanted: dict[str, Any], back: QWidget) -> None:
        self._decisions.decide(wanted, self.strip, back, self._show_stored)

    def _show_stored(self) -> None:
        for field in (self.sentence, self.partner):
            field.settle()
        self.show_seen(self._decisions.seen)

    def _text_fields(self) -> tuple[TextField, TextField]:
        sentence, partner = TextField(), TextField()
        sentence.setAccessibleName(translate("StrategyCard", "Overall strategy"))
        sentence.setPlaceholderText(
            translate("StrategyCard", "In one sentence: with what we win, and against whom")
        )
        partner.setAccessibleName(translate("StrategyCard", "Partner"))
        partner.setPlaceholderText(translate("StrategyCard", "Partner"))
        partner.setFixedWidth(theme().pixels(_PARTNER_WIDTH))
        for field in (sentence, partner):
            field.typed_changed.connect(self._desk.typing)
        return sentence, partner

    def _lay_out(self) -> None:
        words, self._choices = row(spacing=12), row(spacing=12)
        words.addWidget(PlainLabel(translate("StrategyCard", "Overall strategy"), "muted"))
        words.addWidget(self.sentence, 1)
        for part in (self.alliance, self.partner, self.engagement):
            self._choices.addWidget(part)
        self._choices.addStretch(0)
        self._line = row(spacing=12)
        self._line.addLayout(words, 1)
        self._line.addLayout(self._choices)
        self.body.setContentsMargins(12, 6, 12, 6)
        self.body.addLayout(self._line)
        self.body.addWidget(self.strip)


def _segmented(options: Sequence[StrEnum], group: str) -> Segmented:
    names = [term(f"method.strategy_options.{group}.{option}") for option in options]
    return Segmented(names, term(f"plan_field.{group}"))

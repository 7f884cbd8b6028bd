"""What the plan decided and what excites the customer, to read in the inspector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from presales_desk.actions.plans import plan_of
from presales_desk.method.keys import KeyInfoItem
from presales_desk.records.people import Stakeholder
from presales_desk.records.project import KeyFact
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.flow import FlowLayout
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from presales_desk.records.project import Project
    from presales_desk.ui.desk import Desk

_EXCITING = 4


class DecidedSection(QWidget):
    """Strategy sentence, alone or jointly, active or not. It is decided on its own page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.sentence = PlainLabel("")
        self.sentence.setWordWrap(True)
        self._chips = [Chip("", "primary") for _ in range(3)]
        line = FlowLayout()
        for chip in self._chips:
            line.addWidget(chip)
        self.decide = Button(translate("DecidedSection", "Decide or adjust"), Kind.LINK)
        self.decide.clicked.connect(self._open)
        body = column(self, spacing=8)
        body.addWidget(self.sentence)
        body.addLayout(line)
        body.addWidget(self.decide, 0, Qt.AlignmentFlag.AlignLeft)

    def show_project(self, project: Project) -> None:
        """Show what is decided; what is not takes no room."""
        plan = plan_of(self._desk.workspace, project.id)
        nothing = translate("DecidedSection", "No strategy is written yet.")
        self.sentence.setText(project.strategy or nothing)
        options = "method.strategy_options"
        texts = (
            term(f"{options}.alliance.{plan.alliance}") if plan.alliance else "",
            plan.partner,
            term(f"{options}.engagement.{plan.engagement}") if plan.engagement else "",
        )
        for chip, text in zip(self._chips, texts, strict=True):
            chip.show_text(text, "primary")
            chip.setVisible(bool(text))

    @Slot()
    def _open(self) -> None:
        self._desk.show_page("positioning")


class ExcitingSection(QWidget):
    """Hot buttons: the success keys that are known, and what excites the people on the map."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._lines = [PlainLabel("") for _ in range(_EXCITING)]
        body = column(self, spacing=4)
        for line in self._lines:
            line.setWordWrap(True)
            body.addWidget(line)

    def show_project(self, project: Project) -> None:
        """Show the first of what is known of a project."""
        nothing = translate("ExcitingSection", "Ask what the customer will judge by.")
        texts = self._known(project.id)[:_EXCITING] or [nothing]
        for number, line in enumerate(self._lines):
            line.setText(texts[number] if number < len(texts) else "")
            line.setVisible(number < len(texts))

    def _known(self, project_id: str) -> list[str]:
        item = KeyInfoItem.SUCCESS_KEYS
        facts = self._desk.find(KeyFact, project_id=project_id, item=item)
        people = self._desk.find(Stakeholder, project_id=project_id)
        told = [fact.answer.strip() for fact in facts]
        told += [dotted(p.name, p.excitement.strip()) for p in people if p.excitement.strip()]
        return [text for text in told if text]

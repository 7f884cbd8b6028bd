"""Asks how a case card may speak of the customer, of people, and of money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget

from presales_desk.actions.case_cards import Naming, unnamed_customer
from presales_desk.planning.amounts import Amounts
from presales_desk.ui.widgets.buttons import Button, Kind, Segmented
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.line_editors import TextField
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.records.project import Project

_UNNAMED, _NAMED = 0, 1
_AMOUNTS = (Amounts.HIDE, Amounts.RANGE, Amounts.KEEP)
_WIDTH = 480


class CaseDialog(QDialog):
    """Three choices; Enter makes the card, Esc does not.

    At first nobody is named: a customer has to agree to being told of.
    """

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("CaseDialog", "Make a case card"))
        self.setMinimumWidth(_WIDTH)
        self._project = project
        self.customer = _choice(translate("CaseDialog", "The customer"), *_customer_texts())
        self.called = TextField()
        self.called.setAccessibleName(translate("CaseDialog", "What the customer is called"))
        self.names = _choice(translate("CaseDialog", "People and competitors"), *_name_texts())
        self.amounts = _choice(translate("CaseDialog", "Amounts of money"), *_amount_texts())
        self.amounts.choose(_AMOUNTS.index(Amounts.RANGE))
        self.make = Button(translate("CaseDialog", "Make case card"), Kind.PRIMARY)
        self.make.clicked.connect(self.accept)
        self.make.setDefault(True)
        self._lay_out()
        self.customer.chosen.connect(self._show_name)
        self._show_name(_UNNAMED)

    def naming(self) -> Naming:
        """Return what was chosen; an empty name is that of an unnamed customer."""
        return Naming(
            customer=self.called.text().strip() or unnamed_customer(self._project),
            names=self.names.choice() == _NAMED,
            amounts=_AMOUNTS[self.amounts.choice()],
        )

    @Slot(int)
    def _show_name(self, choice: int) -> None:
        named = choice == _NAMED and bool(self._project.customer)
        self.called.setText(self._project.customer if named else unnamed_customer(self._project))

    def _lay_out(self) -> None:
        body = column(self, margin=16, spacing=8)
        words = translate(
            "CaseDialog",
            "The card is made of the summary as a draft in the knowledge base. Read it before you"
            " publish it: published, it is offered for slides of other projects.",
        )
        body.addWidget(PlainLabel(words, "secondary", wrap=True))
        for choice in (self.customer, self.names, self.amounts):
            body.addWidget(PlainLabel(choice.accessibleName(), "muted"))
            body.addWidget(choice)
            if choice is self.customer:
                body.addWidget(self.called)
        body.addSpacing(8)
        body.addLayout(dialog_foot(self, self.make))


def ask_naming(parent: QWidget, project: Project) -> Naming | None:
    """Ask, and return what was chosen; None when the user does not want a card."""
    dialog = CaseDialog(project, parent)
    return dialog.naming() if dialog.exec() == QDialog.DialogCode.Accepted else None


def _choice(name: str, *texts: str) -> Segmented:
    return Segmented(texts, name)


def _customer_texts() -> tuple[str, str]:
    return translate("CaseDialog", "Not named"), translate("CaseDialog", "Named: they agreed")


def _name_texts() -> tuple[str, str]:
    return translate("CaseDialog", "Replaced"), translate("CaseDialog", "Kept")


def _amount_texts() -> tuple[str, str, str]:
    return (
        translate("CaseDialog", "Hidden"),
        translate("CaseDialog", "As a range"),
        translate("CaseDialog", "As they are"),
    )

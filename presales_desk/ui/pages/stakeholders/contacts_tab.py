"""The contacts with one person: planned and made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtWidgets import QWidget

from presales_desk.records.enums import ContactState
from presales_desk.ui import paint
from presales_desk.ui.models.values import date_text
from presales_desk.ui.pages.stakeholders.fields import state_tone
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from presales_desk.records.people import Contact

_ROW = 52
_MOST = 8


class ContactsTab(QWidget):
    """Lists the contacts of a person; one is opened in the plan.

    Signals:
        add_wanted: Plan a further contact.
        opened: Id of a contact to be edited in the plan.
    """

    add_wanted = Signal()
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        body = column(self, margin=12, spacing=8)
        name = translate("ContactsTab", "Contacts")
        self.contacts = ItemList(name, _described, _paint, height=_ROW, most=_MOST)
        self.contacts.opened.connect(self._open)
        self._none = PlainLabel(
            translate("ContactsTab", "Nobody has met them, and no contact is planned."),
            "muted",
            wrap=True,
        )
        self.add = Button(translate("ContactsTab", "Plan a contact"), icon="plus", small=True)
        self.add.clicked.connect(self.add_wanted)
        body.addWidget(self._none)
        body.addWidget(self.contacts)
        body.addWidget(self.add)

    def show_contacts(self, contacts: Sequence[Contact], *, read_only: bool) -> None:
        """Show these contacts."""
        self.contacts.show_items(contacts)
        self.contacts.setVisible(bool(contacts))
        self._none.setVisible(not contacts)
        self.add.setVisible(not read_only)

    @Slot(object)
    def _open(self, contact: Contact) -> None:
        self.opened.emit(contact.id)


def _described(contact: Contact) -> str:
    state = term(f"contact_state.{contact.state}")
    return "\n".join(
        filter(None, (dotted(state, date_text(contact.day)), contact.purpose, contact.outcome))
    )


def _paint(painter: QPainter, rect: QRect, contact: Contact) -> None:
    half = theme().pixels(24)
    upper = QRect(rect.left(), rect.top() + 3, rect.width(), half)
    chip = paint.paint_chip(
        painter, upper, term(f"contact_state.{contact.state}"), state_tone(contact.state)
    )
    painter.setFont(theme().font("small"))
    beside = upper.adjusted(chip.width() + 8, 0, 0, 0)
    when = dotted(date_text(contact.day), contact.way, contact.owner)
    paint.text_line(painter, beside, when, "muted")
    painter.setFont(theme().font())
    lower = QRect(rect.left(), upper.bottom(), rect.width(), rect.height() - half - 4)
    done = contact.state is ContactState.DONE and contact.outcome
    paint.text_line(painter, lower, contact.outcome if done else contact.purpose)

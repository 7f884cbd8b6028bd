"""The inspector: the chosen person as a portrait, their contacts, their relations."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QTabBar, QWidget

from presales_desk.ui.pages.stakeholders.appearances import AppearanceList
from presales_desk.ui.pages.stakeholders.contacts_tab import ContactsTab
from presales_desk.ui.pages.stakeholders.looks import shown_name, where_from
from presales_desk.ui.pages.stakeholders.person_advice import PersonAdvice
from presales_desk.ui.pages.stakeholders.relations_tab import RelationsTab
from presales_desk.ui.widgets.buttons import IconButton
from presales_desk.ui.widgets.frames import Drawer, column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.records.findings import Finding
    from presales_desk.records.people import Contact, Stakeholder
    from presales_desk.records.summary import Link
    from presales_desk.ui.models.field import Choice
    from presales_desk.ui.pages.stakeholders.appearances import Appearance
    from presales_desk.ui.pages.stakeholders.profile_tab import ProfileTab

PROFILE, CONTACTS, RELATIONS = range(3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Portrait:
    """All that the inspector shows of a person.

    Attributes:
        names: Of everybody, by id.
        rivals: Whom they may lean to.
        appearances: Where else in the project they stand.

    """

    person: Stakeholder
    findings: Sequence[Finding] = ()
    rivals: Sequence[Choice] = ()
    contacts: Sequence[Contact] = ()
    lines: Sequence[Link] = ()
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    appearances: Sequence[Appearance] = ()
    read_only: bool = False


class PersonInspector(Drawer):
    """Shows the chosen person; see its tabs for what they ask for.

    Attributes:
        person_id: Of whom it shows; empty for nobody.

    Signals:
        delete_wanted: Delete the shown person.
    """

    delete_wanted = Signal()

    def __init__(self, profile: ProfileTab) -> None:
        super().__init__(translate("PersonInspector", "Person"))
        self.profile, self.contacts = profile, ContactsTab()
        self.relations, self.appearances = RelationsTab(), AppearanceList()
        self.advice = PersonAdvice()
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(translate("PersonInspector", "What to show of the person"))
        for _ in range(3):
            self.tabs.addTab("")
        self._nobody = PlainLabel(
            translate("PersonInspector", "Choose somebody on the map, in the tree or in the list."),
            "muted",
            wrap=True,
        )
        self._nobody.setMargin(12)
        self.delete = IconButton("trash", translate("PersonInspector", "Delete"), "Del")
        self.delete.clicked.connect(self.delete_wanted)
        self.header.add(self.delete)
        self._lay_out()
        self.tabs.currentChanged.connect(self._show_tab)
        self.person_id = ""
        self.show_portrait(None)

    def show_portrait(self, portrait: Portrait | None) -> None:
        """Show a person; None says how to choose one."""
        self._nobody.setVisible(portrait is None)
        self._body.setVisible(portrait is not None)
        self.delete.setVisible(portrait is not None and not portrait.read_only)
        if portrait is None:
            self.person_id = ""
            self.header.set_title(translate("PersonInspector", "Person"))
            self.header.set_sub("")
            return
        person, fixed = portrait.person, portrait.read_only
        self.person_id = person.id
        self.header.set_title(shown_name(person))
        self.header.set_sub(where_from(person))
        self._name_tabs(portrait)
        self.profile.show_person(person, portrait.rivals, portrait.findings, read_only=fixed)
        self.contacts.show_contacts(portrait.contacts, read_only=fixed)
        self.relations.show_lines(person, portrait.names, portrait.lines, read_only=fixed)
        self.appearances.show_appearances(portrait.appearances)
        self.advice.look_at(person.id)
        self._show_tab()

    def show_tab(self, place: int) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentIndex(place)

    def _lay_out(self) -> None:
        self._body = QWidget()
        body = column(self._body)
        body.addWidget(self.tabs)
        self._pages = (self.profile, self.contacts, self.relations)
        body.addWidget(self.advice)
        for page in (*self._pages, self.appearances):
            body.addWidget(page)
        around = self.add_section()
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._nobody)
        around.addWidget(self._body)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _name_tabs(self, portrait: Portrait) -> None:
        person = portrait.person
        lines = [k for k in portrait.lines if person.id in (k.source_id, k.target_id)]
        contacts = translate("PersonInspector", "Contacts {count}")
        relations = translate("PersonInspector", "Relations {count}")
        names = (
            translate("PersonInspector", "Portrait"),
            contacts.format(count=len(portrait.contacts)),
            relations.format(count=len(lines)),
        )
        for place, name in enumerate(names):
            self.tabs.setTabText(place, name)

    @Slot()
    def _show_tab(self) -> None:
        for place, page in enumerate(self._pages):
            page.setVisible(place == self.tabs.currentIndex())
        self.appearances.setVisible(
            self.tabs.currentIndex() == PROFILE and self.appearances.has_any
        )

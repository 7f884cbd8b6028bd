"""The page of the customer's people: who decides, where they stand, how we move them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from presales_desk.actions.plans import reread_plan
from presales_desk.planning.people import PAGE
from presales_desk.records.competition import Competitor
from presales_desk.records.outline import Slide
from presales_desk.records.people import Colleague, Contact, Stakeholder, Todo
from presales_desk.records.plan import Phase, Plan, Silence
from presales_desk.records.plan_records import PlanRecords
from presales_desk.records.summary import Link
from presales_desk.ui.overriding import override
from presales_desk.ui.page import Page
from presales_desk.ui.page_advice import PageAdvice
from presales_desk.ui.pages.stakeholders.board_requests import BoardRequests
from presales_desk.ui.pages.stakeholders.commands import people_commands
from presales_desk.ui.pages.stakeholders.contact_plan import ContactPlan
from presales_desk.ui.pages.stakeholders.drawer_requests import DrawerRequests
from presales_desk.ui.pages.stakeholders.exporting import MapExport
from presales_desk.ui.pages.stakeholders.gestures import PeopleGestures
from presales_desk.ui.pages.stakeholders.importing import ContactImport
from presales_desk.ui.pages.stakeholders.inspector import PROFILE, PersonInspector
from presales_desk.ui.pages.stakeholders.looks import looks_of, shown_name
from presales_desk.ui.pages.stakeholders.map_menu import MapMenu
from presales_desk.ui.pages.stakeholders.profile_tab import ProfileTab
from presales_desk.ui.pages.stakeholders.reading import portrait, rivals, told
from presales_desk.ui.pages.stakeholders.refusal import RefusalStrip
from presales_desk.ui.pages.stakeholders.tool_bar import LIST, MAP, PeopleBar
from presales_desk.ui.pages.stakeholders.views import People, PeopleViews
from presales_desk.ui.panes import Panes
from presales_desk.ui.turns import Turns, once_painted
from presales_desk.ui.widgets.buttons import Kind
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.notices import EmptyState

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.records.findings import Finding
    from presales_desk.ui.commands import Command
    from presales_desk.ui.desk import Desk

_KINDS = (Stakeholder, Contact, Link, Competitor, Phase, Silence, Todo, Slide, Colleague)
_TABLES = frozenset(kind.table for kind in _KINDS)
_READ_WHOLE = _TABLES - {Todo.table}
"""A project may have thousands of to-dos: the drawer asks for those about its person."""
_SHOWN_IN_PLACE = frozenset({"no_stakeholders"})
"""Rules whose matter the page itself shows, with the remedy."""
_VIEWS_HEIGHT, _PLAN_HEIGHT = 480, 190


class StakeholdersPage(Page):
    """Map, tree or list of one project's people, and the plan to meet them (method, section 2)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("page")
        self._project_id = self._person_id = ""
        self._records = PlanRecords(plan=Plan(project_id=""))
        self._turns = Turns(self)
        desk.closing.connect(self._turns.stop)

    @override
    def make_parts(self) -> Iterator[None]:
        self.bar = PeopleBar()
        self.views = PeopleViews(self._desk, self.bar)
        yield
        self.plan = ContactPlan(self._desk)
        yield
        profile = ProfileTab()
        yield
        self.drawer = PersonInspector(profile)
        yield
        self.refusal = RefusalStrip()
        self.gestures = PeopleGestures(self._desk, self)
        self.imports = ContactImport(self._desk, self)
        self.exports = MapExport(self._desk, self)
        self.advice = PageAdvice(self._desk, PAGE, _SHOWN_IN_PLACE, self)
        self.empty = self._make_empty()
        self._lay_out()
        self._connect()

    @override
    def purpose(self) -> str:
        return told(self._records)

    @override
    def commands(self) -> Sequence[Command]:
        return people_commands(self)

    @override
    def inspector(self) -> QWidget:
        return self.drawer

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.bar, self.views, self.plan)

    @override
    def teaches(self) -> bool:
        return not self._records.stakeholders

    @override
    def show_project(self, project_id: str) -> None:
        self.commit()
        self._project_id, self._person_id = project_id, ""
        self.refusal.clear()
        self.refresh()

    @override
    def refresh(self) -> None:
        if not self._project_id:
            return
        nothing = PlanRecords(plan=Plan(project_id=self._project_id))
        self._show(reread_plan(self._desk.workspace, nothing, _READ_WHOLE))
        self._turns.begin(once_painted(self._show_person))

    def _show(self, records: PlanRecords) -> None:
        self._records = records
        known = {person.id for person in records.stakeholders}
        self._person_id = self._person_id if self._person_id in known else ""
        self._stack.setCurrentIndex(0 if records.stakeholders else 1)
        self.views.show_people(People(records, looks_of(records), rivals(records)))
        self.plan.show_plan(self._project_id, records)
        self._choose_somebody()
        self.header_changed.emit()

    @override
    def records_changed(self, kinds: frozenset[str]) -> None:
        if kinds & _TABLES and self._project_id:
            self.refusal.clear()
            self._show(reread_plan(self._desk.workspace, self._records, kinds & _READ_WHOLE))
            self._show_person()

    @override
    def reveal(self, record_id: str) -> None:
        if not self._choose(record_id):
            self.plan.reveal(record_id)

    @override
    def commit(self) -> None:
        self.drawer.profile.flush()

    @override
    def filter(self, text: str) -> None:
        self.views.list.set_filter(text)

    @override
    def focus_filter(self) -> None:
        self.views.show_view(LIST)
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def compact_changed(self, *, narrow: bool, low: bool) -> None:
        self.plan.fold(folded=low)

    def may_write(self) -> bool:
        """Tell whether the workspace can be changed."""
        return not self._desk.workspace.read_only

    def may_write_on_somebody(self) -> bool:
        """Tell whether there is a person to do something with."""
        return self.may_write() and bool(self._person_id)

    def has_people(self) -> bool:
        """Tell whether there is anybody to show."""
        return bool(self._records.stakeholders)

    @Slot()
    def add_person(self) -> None:
        """Add a person, and put the cursor into their name."""
        number = len(self._records.stakeholders) + 1
        name = self.tr("Stakeholder {number}").format(number=number)
        person = self.gestures.add(self._project_id, name=name)
        if person is None:
            return
        self.bar.show_all()
        self._choose(person.id)
        if self.views.view == LIST:
            self.views.list.reveal(person.id, "name", edit=True)
        else:
            self._open(person.id)

    @Slot()
    def plan_contact(self) -> None:
        """Plan a contact with the chosen person."""
        self.plan.fold(folded=False)
        self.plan.add_for_current()

    def begin_link(self) -> None:
        """Draw a line from the chosen person on the map."""
        if self.views.view != MAP:
            self.views.show_view(MAP)
        self.views.map.setFocus()
        self.views.map.begin_link()

    def step_view(self, step: int) -> None:
        """Show the next (1) or previous (-1) of map, tree and list."""
        self.views.show_view((self.views.view + step) % 3)

    @Slot()
    def import_contacts(self) -> None:
        """Ask for a file of contacts, and show what would be taken over."""
        self.imports.choose_file(self._project_id)

    def offer_export(self) -> None:
        """Ask how the map should be saved."""
        self.exports.offer(self._project_id)

    def export_picture(self) -> None:
        """Save the map as a picture."""
        self.exports.ask_picture(self._project_id)

    def export_slide(self) -> None:
        """Save the map as a slide."""
        self.exports.ask_slide(self._project_id)

    def _fill(self) -> None:
        self.gestures.fill(self._project_id)

    def _make_empty(self) -> EmptyState:
        state = EmptyState(
            self.tr("First put down who votes, who signs and who will use it"),
            self.tr(
                "For each of them: where they stand, how much they count, and who has said so. "
                "Then plan who of us meets them, and in which order."
            ),
            "people",
        )
        if self.may_write():
            state.add_button(self.tr("Add stakeholder"), self.add_person, Kind.PRIMARY, "plus")
            state.add_button(self.tr("Fill from the sample"), self._fill, icon="bulb")
            state.add_button(self.tr("Import contacts"), self.import_contacts, icon="import")
            state.add_note(self.tr("One step of undo takes it back"))
        return state

    def _lay_out(self) -> None:
        board = QWidget()
        inside = column(board)
        inside.addWidget(self.bar)
        inside.addWidget(self.refusal)
        name, vertical = "stakeholders.panes", Qt.Orientation.Vertical
        self._panes = Panes(name, self._desk.preferences, vertical)
        inside.addWidget(self._panes, 1)
        self._panes.add_pane(self.views, _VIEWS_HEIGHT, grows=True)
        self._panes.add_pane(self.plan, _PLAN_HEIGHT)
        self._panes.restore()
        self._stack = QStackedWidget()
        self._stack.addWidget(board)
        self._stack.addWidget(self.empty)
        column(self).addWidget(self._stack)

    def _connect(self) -> None:
        BoardRequests(self._desk, self.views, self.gestures)
        DrawerRequests(self._desk, self.drawer, self.gestures)
        MapMenu(self)
        self.gestures.refused.connect(self.refusal.show_error)
        self.advice.advised.connect(self._show_advice)
        self.advice.tell()
        self.bar.advice.opened.connect(self._mend)
        self.views.selected.connect(self._follow)
        self.views.map.opened.connect(self._open)
        self.views.map.values_shown.connect(self._tell_values)
        self.views.tree.opened.connect(self._open)
        self.views.list.row_requested.connect(self.add_person)
        self.plan.person_chosen.connect(self._choose)
        self.plan.folded.connect(self._share_room)
        self.drawer.contacts.add_wanted.connect(self.plan_contact)
        self.drawer.contacts.opened.connect(self._show_contact)

    @Slot(str)
    def _choose(self, id: str) -> bool:
        """Choose a person everywhere; tell whether there is one of this id."""
        if all(person.id != id for person in self._records.stakeholders):
            return False
        self.views.choose(id)
        self._follow(id)
        return True

    @Slot(str)
    def _follow(self, id: str) -> None:
        if id != self._person_id:
            self.commit()
            self._person_id = id
            self._show_person()
            self.header_changed.emit()

    @Slot(object)
    def _show_advice(self, findings: Sequence[Finding]) -> None:
        self.bar.advice.show_findings(findings)
        self.drawer.advice.show_findings(findings)

    @Slot(object)
    def _mend(self, finding: Finding) -> None:
        """Lead to the person, and to the field where it can be mended."""
        if self._choose(finding.record_id):
            self.drawer.show_tab(PROFILE)
            self.drawer.profile.focus_field(finding.field)
        else:
            self.reveal(finding.record_id)

    @Slot(str)
    def _open(self, id: str) -> None:
        self._choose(id)
        self.drawer.show_tab(PROFILE)
        self.drawer.profile.focus_name()

    @Slot(str)
    def _show_contact(self, contact_id: str) -> None:
        self.plan.fold(folded=False)
        self.plan.table.setFocus()
        self.plan.reveal(contact_id)

    @Slot(str)
    def _tell_values(self, values: str) -> None:
        self.context_changed.emit(values or self._chosen_words())

    @Slot()
    def _share_room(self) -> None:
        """Give the views what the plan leaves."""
        height = min(self.plan.maximumHeight(), _PLAN_HEIGHT)
        self._panes.setSizes([self._panes.height() - height, height])

    def _choose_somebody(self) -> None:
        """Choose the most influential of those who are shown while nobody is chosen."""
        shown = self.views.shown_people()
        if not self._person_id and shown:
            self._person_id = max(shown, key=lambda one: one.influence or 0).id
            self.views.choose(self._person_id)

    @Slot()
    def _show_person(self) -> None:
        self.plan.look_at(self._person_id)
        people = self._records.stakeholders
        person = next((one for one in people if one.id == self._person_id), None)
        fixed = not self.may_write()
        shown = person and portrait(self._desk, self._records, person, read_only=fixed)
        self.drawer.show_portrait(shown)
        self.context_changed.emit(self._chosen_words())

    def _chosen_words(self) -> str:
        people = self._records.stakeholders
        names = [shown_name(one) for one in people if one.id == self._person_id]
        return self.tr("Chosen: {name}").format(name=names[0]) if names else ""

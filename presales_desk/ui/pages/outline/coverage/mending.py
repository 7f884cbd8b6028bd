"""What a hole or a cell of the coverage leads to: a slide, a link, a new slide, the record."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu

from presales_desk.actions.slide_links import missing_links
from presales_desk.method.keys import Section
from presales_desk.planning.kickers import usual_kicker
from presales_desk.planning.slide_order import inserted
from presales_desk.records.base import Insert
from presales_desk.records.competition import PLAYED_ON
from presales_desk.records.enums import SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.outline import ANSWERS, MEETS, SHOWS, Slide
from presales_desk.records.people import AUDIENCE
from presales_desk.records.room import brief
from presales_desk.ui.icons import icon
from presales_desk.ui.pages.outline.coverage.cells import Column
from presales_desk.ui.pages.outline.coverage.holes import Hole, HoleKind
from presales_desk.ui.pages.outline.coverage.slide_choice import SlideChoice
from presales_desk.ui.pages.outline.record_pages import show_record
from presales_desk.ui.widgets.labels import menu_text
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.summary import Link
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.outline.coverage.cells import ListenerRow
    from presales_desk.ui.pages.outline.page import OutlinePage

_ROOM = 60
"""Half-width characters of a record that stand in a menu and in the name of an edit."""
_HOLE_ROLES = {
    HoleKind.STRENGTH: (SHOWS,),
    HoleKind.PLAY: (PLAYED_ON,),
    HoleKind.KEY: (MEETS,),
}


@dataclass(frozen=True, slots=True)
class Tied:
    """A record and how a slide is tied to it.

    Attributes:
        words: What the record says.
        section, kind: Of a new slide for it.

    """

    roles: tuple[str, ...]
    record_id: str
    words: str
    section: Section = Section.SOLUTION
    kind: SlideKind = SlideKind.BULLETS


def tied_to_listener(row: ListenerRow, column: int) -> Tied:
    """Return what fills an empty cell of the matrix."""
    person = row.listener.person
    if column == Column.CASES:
        return Tied((AUDIENCE,), person.id, person.name, Section.CASES, SlideKind.CASE)
    roles = (AUDIENCE, ANSWERS) if column == Column.ANSWERS else (AUDIENCE,)
    return Tied(roles, person.id, person.name)


def tied_to_hole(hole: Hole) -> Tied:
    """Return what brings a record out."""
    section = Section.SUCCESS if hole.kind is HoleKind.KEY else Section.SOLUTION
    return Tied(_HOLE_ROLES[hole.kind], hole.record_id, hole.words, section)


class CoverageMending(QObject):
    """Opens what stands in a cell, and offers ways to close a hole."""

    def __init__(self, desk: Desk, page: OutlinePage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    @Slot(object, int)
    def open_cell(self, row: ListenerRow, column: int) -> None:
        """Go where a cell leads: the person, the slides, or ways to serve the person."""
        person = row.listener.person
        slides = row.cells[column].slides
        if column in (Column.PERSON, Column.PAIN) or (
            column == Column.ANSWERS and not row.listener.pains
        ):
            self._desk.show_page("stakeholders", person.id)
        elif len(slides) == 1:
            self.show_slide(slides[0])
        elif slides:
            self._pop_up(self.slide_menu(slides))
        else:
            self._pop_up(self.menu_for(tied_to_listener(row, column)))

    @Slot(object)
    def open_hole(self, hole: Hole) -> None:
        """Go to a slide that is for nobody; of a record, offer ways to bring it out."""
        if hole.kind is HoleKind.SLIDE:
            self.show_slide(hole.record_id)
        else:
            self._pop_up(self.menu_for(tied_to_hole(hole)))

    def show_slide(self, slide_id: str) -> None:
        """Show a slide in the editor."""
        self._page.reveal(slide_id)

    def slide_menu(self, ids: Sequence[str]) -> QMenu:
        """Return a menu that leads to slides."""
        menu = self._menu()
        numbers = self._page.talk.numbers()
        for slide_id in ids:
            slide = self._page.talk.slide(slide_id)
            if slide is not None:
                words = f"{numbers[slide_id]}  {brief(slide.title, _ROOM)}"
                menu.addAction(menu_text(words), partial(self.show_slide, slide_id))
        return menu

    def menu_for(self, tied: Tied) -> QMenu:
        """Return a menu of ways to bring a record into the talk."""
        menu = self._menu()
        if not self._desk.workspace.read_only:
            name = brief(tied.words, _ROOM)
            new = translate("Coverage", "New slide for “{name}”").format(name=name)
            menu.addAction(icon("plus"), menu_text(new), partial(self.add_slide, tied))
            if self._page.talk.slides:
                tie = translate("Coverage", "Tie to slides…")
                menu.addAction(icon("link"), tie, partial(self.choose_slides, tied))
            menu.addSeparator()
        show = translate("Coverage", "Show where it is kept")
        menu.addAction(show, partial(show_record, self._desk, tied.record_id))
        return menu

    def choose_slides(self, tied: Tied) -> None:
        """Ask to which slides a record belongs, and tie them."""
        dialog = SlideChoice(tied.words, self._page.talk.slides, self._page)
        if dialog.exec() == SlideChoice.DialogCode.Accepted:
            self.tie(tied, dialog.slides.ticked())
        dialog.deleteLater()

    def tie(self, tied: Tied, slide_ids: Sequence[str]) -> None:
        """Tie a record to slides, as one edit."""
        links = [link for id in slide_ids for link in self._links(tied, id)]
        label = Label("coverage.tie", record=brief(tied.words, _ROOM), count=len(slide_ids))
        if links:
            self._desk.apply(label, *(Insert(link) for link in links))

    def add_slide(self, tied: Tied) -> None:
        """Add a slide that is tied to a record, and begin to write it."""
        outline = self._page.outline
        if outline is None:
            return
        slide = Slide(
            outline_id=outline.id,
            section=tied.section,
            kind=tied.kind,
            kicker=usual_kicker(tied.section, outline.language),
        )
        links = [Insert(link) for link in self._links(tied, slide.id)]
        changes = inserted(self._page.talk.slides, [slide], tied.section)
        label = Label("coverage.slide", record=brief(tied.words, _ROOM))
        if self._desk.apply(label, *changes, *links) is not None:
            self._page.reveal(slide.id)
            self._page.bench.editor.focus_field("title")

    def _links(self, tied: Tied, slide_id: str) -> list[Link]:
        """Return the links between a record and a slide that are not there yet."""
        project_id, reader = self._page.talk.project_id, self._desk.workspace
        return missing_links(reader, project_id, slide_id, tied.record_id, tied.roles)

    def _menu(self) -> QMenu:
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _pop_up(self, menu: QMenu) -> None:
        """Show a menu at the cell with the cursor: a key opens it as well as a click."""
        view = QApplication.focusWidget()
        place = QCursor.pos()
        if isinstance(view, QAbstractItemView):
            corner = view.visualRect(view.currentIndex()).bottomLeft()
            place = view.viewport().mapToGlobal(corner)
        menu.popup(place)
        menu.setActiveAction(menu.actions()[0])

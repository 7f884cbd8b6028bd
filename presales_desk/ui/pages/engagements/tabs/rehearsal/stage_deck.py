"""The slides of the talk laid out one by one as they are shown, in the company's look."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from presales_desk.actions.deck_template import template_look
from presales_desk.actions.decks import preview_style
from presales_desk.actions.find import profile
from presales_desk.actions.slide_links import read_slide_links
from presales_desk.deck.house import PLAIN, HouseStyle
from presales_desk.deck.layout import place
from presales_desk.records.project import Project
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.actions.rehearsals import Talk
    from presales_desk.actions.slide_links import SlideTie
    from presales_desk.deck.foreign.model import ForeignLook
    from presales_desk.deck.placed_slide import PlacedSlide
    from presales_desk.records.job import Job
    from presales_desk.records.outline import Slide
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader


class StageDeck(QObject):
    """Lays out slides of a talk and knows what each is for.

    Signals:
        look_changed: The company's template was read: slides look otherwise now.
    """

    look_changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._talk: Talk | None = None
        self._look: ForeignLook | None = None
        self._template = ""
        self._placed: dict[str, tuple[Slide, PlacedSlide]] = {}
        self._ties: dict[str, tuple[SlideTie, ...]] = {}
        self.house: HouseStyle = PLAIN

    def show_talk(self, talk: Talk) -> None:
        """Lay out the slides of this talk from now on."""
        self._talk = talk
        if talk.outline is None:
            self._ties, self._placed = {}, {}
            return
        reader = self._desk.workspace
        style = preview_style(reader, self._desk.get(Project, talk.exchange.project_id))
        self._follow_template()
        wanted = replace(style, look=self._look)
        if wanted != self.house:
            self.house, self._placed = wanted, {}
        self._ties = read_slide_links(reader, talk.outline.id)

    def placed(self, slide: Slide) -> PlacedSlide | None:
        """Return a slide as its file will have it; of one that was split, its first page."""
        kept = self._placed.get(slide.id)
        if kept is not None and kept[0] == slide:
            return kept[1]
        if self._talk is None or self._talk.outline is None:
            return None
        pages = place(self._talk.outline, slide, self.house)
        if not pages:
            return None
        self._placed[slide.id] = (slide, pages[0])
        return pages[0]

    def ties(self, slide_id: str, *roles: str) -> list[SlideTie]:
        """Return what a slide is tied to in these roles."""
        return [tie for tie in self._ties.get(slide_id, ()) if tie.role in roles]

    def _follow_template(self) -> None:
        """Read the company's template once, and again when it is another."""
        wanted = profile(self._desk.workspace).deck_template
        if wanted == self._template:
            return
        self._template, self._look = wanted, None
        if wanted:
            title = translate("StageDeck", "Reading the template")
            self._desk.run(_read_look, title, self._take, self._leave)

    def _take(self, look: ForeignLook | None) -> None:
        self._look = look
        if self._talk is not None:
            self.show_talk(self._talk)
        self.look_changed.emit()

    def _leave(self, error: object) -> None:
        """Show our own look: the page of the outline says what is wrong with the template."""
        del error


def _read_look(reader: Reader, job: Job) -> ForeignLook | None:
    del job  # one file, read at once
    return template_look(reader)

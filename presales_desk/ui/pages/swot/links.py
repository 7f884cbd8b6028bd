"""What belongs together: items and slides of a play, plays of an item, what to take in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from presales_desk.actions.swot_proposals import items_from_matrix, take_into_swot
from presales_desk.records.competition import PLAYED_FROM, PLAYED_ON
from presales_desk.ui.widgets.pick_dialog import Choosable, PickDialog, Sheet
from presales_desk.ui.words import counted, dotted, term, translate

if TYPE_CHECKING:
    from presales_desk.planning.swot import PlayCard, SlidePlace, Swot, SwotCard
    from presales_desk.records.competition import SwotItem
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.swot.page import SwotPage


class SwotLinks(QObject):
    """Asks for links in dialogs in which several things are ticked, and follows those to slides."""

    def __init__(self, desk: Desk, page: SwotPage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    @Slot()
    def ask_current(self) -> None:
        """Ask what the play or the card with the cursor belongs to."""
        plays = self._page.drawer.plays
        row = plays.current() if plays.hasFocus() else None
        if row is not None and (play := self._page.play_card(row.id)) is not None:
            self._ask_play(play, self._page.swot)
        elif (card := self._page.boards.current_card()) is not None:
            self._ask_item(card, self._page.swot)

    @Slot(str)
    def ask_play(self, id: str) -> None:
        """Ask what a play belongs to."""
        play = self._page.play_card(id)
        if play is not None and self._page.may_write():
            self._ask_play(play, self._page.swot)

    @Slot(str)
    def show_slides(self, id: str) -> None:
        """Open the outline at the first slide of a play; ask for one when it has none."""
        play = self._page.play_card(id)
        if play is None:
            return
        if play.slides:
            self.open_slide(play.slides[0].slide.id)
        else:
            self.ask_play(id)

    def open_slide(self, slide_id: str) -> None:
        """Open the outline at a slide."""
        self._page.commit()
        self._desk.show_page("outline", slide_id)

    def ask_matrix(self, project_id: str) -> None:
        """Show what the competition matrix offers, and take in what is ticked, as one edit."""
        offered = items_from_matrix(self._desk.workspace, project_id)
        if not offered:
            words = translate(
                "SwotLinks",
                "The matrix offers nothing new: score us and the competitors first, "
                "or all of it is here already.",
            )
            self._desk.tell(words)
            return
        rows = [Choosable(item.id, _offer(item)) for item in offered]
        sheet = Sheet(translate("SwotLinks", "Items"), rows, {item.id for item in offered})
        title = translate("SwotLinks", "Take in from the competition matrix")
        dialog = PickDialog(title, (sheet,), translate("SwotLinks", "Take in"), self._page)
        if dialog.exec() == PickDialog.DialogCode.Accepted:
            wanted = set(dialog.ticked())
            self._take_in(project_id, [item for item in offered if item.id in wanted])

    def _ask_play(self, card: PlayCard, swot: Swot) -> None:
        """Ask from which items a play comes and on which slides it stands."""
        items, slides = _item_sheet(card, swot), _slide_sheet(card, swot)
        title = translate("SwotLinks", "Link “{play}”").format(play=card.play.text)
        dialog = PickDialog(title, (items, slides), _link_words(), self._page)
        if dialog.exec() != PickDialog.DialogCode.Accepted:
            return
        for sheet, role in enumerate((PLAYED_FROM, PLAYED_ON)):
            before = (items, slides)[sheet].ticked
            if set(dialog.ticked(sheet)) != set(before):
                self._page.gestures.tie_play(card.play.id, role, dialog.ticked(sheet))

    def _ask_item(self, card: SwotCard, swot: Swot) -> None:
        """Ask which plays use an item."""
        plays = [
            Choosable(each.play.id, dotted(each.play.text, *(c.mark for c in each.items)))
            for each in swot.play_cards()
        ]
        nothing = translate(
            "SwotLinks", "There is no play yet. Derive some, or add one at the right."
        )
        title = translate("SwotLinks", "Plays that use {mark}").format(mark=card.mark)
        sheet = Sheet(translate("SwotLinks", "Plays"), plays, card.plays, nothing)
        dialog = PickDialog(title, (sheet,), _link_words(), self._page)
        if dialog.exec() == PickDialog.DialogCode.Accepted:
            self._page.gestures.tie_item(card.item.id, dialog.ticked())

    def _take_in(self, project_id: str, items: list[SwotItem]) -> None:
        edit = self._desk.carry_out(take_into_swot(self._desk.workspace, project_id, items))
        if edit is not None:
            words = translate("SwotLinks", "Took in {count} {count:item|items} from the matrix")
            self._desk.tell(counted(words, count=len(items)), edit)


def _item_sheet(card: PlayCard, swot: Swot) -> Sheet:
    rows = [Choosable(each.item.id, f"{each.mark}  {each.item.text}") for each in swot.cards()]
    ticked = [each.item.id for each in card.items]
    nothing = translate("SwotLinks", "There are no items yet.")
    return Sheet(translate("SwotLinks", "Items"), rows, ticked, nothing)


def _slide_sheet(card: PlayCard, swot: Swot) -> Sheet:
    rows = [Choosable(place.slide.id, _slide(place, swot)) for place in swot.slides]
    ticked = [place.slide.id for place in card.slides]
    nothing = translate("SwotLinks", "There are no slides yet. Make an outline first.")
    return Sheet(translate("SwotLinks", "Slides"), rows, ticked, nothing)


def _slide(place: SlidePlace, swot: Swot) -> str:
    """Name a slide; with its outline where there are several."""
    outlines = {each.slide.outline_id for each in swot.slides}
    title = place.slide.title or term("slide_field.untitled")
    return dotted(f"{place.number}  {title}", place.outline if len(outlines) > 1 else "")


def _offer(item: SwotItem) -> str:
    return dotted(term(f"method.swot.{item.quadrant}"), item.text, item.evidence)


def _link_words() -> str:
    return translate("SwotLinks", "Link")

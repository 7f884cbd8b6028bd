"""Carries what boards and inspector ask for to the gestures."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from presales_desk.actions.swot import HEAVIEST, LIGHTEST
from presales_desk.method.keys import Quadrant
from presales_desk.ui.icons import icon
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from presales_desk.ui.pages.swot.board import Board
    from presales_desk.ui.pages.swot.page import SwotPage


class BoardRequests(QObject):
    """What one board asks for."""

    def __init__(self, page: SwotPage, board: Board) -> None:
        super().__init__(board)
        self._page, self._board, self._view = page, board, board.view
        view = board.view
        view.cards.edit_requested.connect(self._reword)
        view.cards.new_requested.connect(self._add)
        view.paste_requested.connect(self._paste)
        view.weigh_requested.connect(self._weigh)
        view.step_requested.connect(self._step)
        view.carry_requested.connect(self._carry)
        view.drop_requested.connect(self._drop)
        view.copy_requested.connect(self._copy)
        view.delete_requested.connect(self._delete)
        view.menu_requested.connect(self._open_menu)
        board.menu_wanted.connect(self._open_board_menu)

    @Slot(str, str)
    def _reword(self, id: str, text: str) -> None:
        self._page.gestures.change([id], "text", text)

    @Slot(str)
    def _add(self, text: str) -> None:
        self._page.gestures.add(self._board.quadrant, [text])

    @Slot(str)
    def _paste(self, text: str) -> None:
        added = self._page.gestures.paste(self._board.quadrant, text)
        self._page.boards.choose([item.id for item in added])

    @Slot(int)
    def _weigh(self, weight: int) -> None:
        self._page.gestures.change(self._view.chosen_ids(), "weight", weight)

    @Slot(int)
    def _step(self, step: int) -> None:
        ids = self._view.chosen_ids()
        self._page.gestures.step(ids, step)
        self._page.boards.choose(ids)

    @Slot(int, int)
    def _carry(self, columns: int, rows: int) -> None:
        beside = self._page.boards.neighbour(columns, rows)
        if beside is not None:
            self._move(beside)

    @Slot(object, str)
    def _drop(self, ids: list[str], before: str) -> None:
        self._page.gestures.move(ids, self._board.quadrant, before)
        self._page.boards.choose(ids)

    @Slot()
    def _copy(self) -> None:
        copies = self._page.gestures.copy(self._view.chosen_ids())
        self._page.boards.choose([item.id for item in copies])

    @Slot()
    def _delete(self) -> None:
        self._page.gestures.delete(self._view.chosen_ids())

    def _move(self, quadrant: Quadrant) -> None:
        ids = self._view.chosen_ids()
        if ids:
            self._page.gestures.move(ids, quadrant)
            self._page.boards.choose(ids)

    @Slot(object)
    def _open_menu(self, place: QPoint) -> None:
        """Offer what can be done with the chosen cards."""
        if not self._page.may_write() or not self._view.chosen_ids():
            return
        menu = _menu(self._view)
        menu.addAction(icon("edit"), translate("SwotMenu", "Edit"), "F2", self._view.rename_current)
        menu.addAction(
            icon("link"), translate("SwotMenu", "Plays…"), "Ctrl+L", self._page.links.ask_current
        )
        menu.addAction(translate("SwotMenu", "Duplicate"), "Ctrl+D", self._copy)
        self._add_weights(menu)
        self._add_boards(menu)
        menu.addSeparator()
        menu.addAction(icon("trash"), translate("SwotMenu", "Delete"), "Del", self._delete)
        menu.popup(place)

    @Slot(QWidget)
    def _open_board_menu(self, button: QWidget) -> None:
        menu = _menu(self._view)
        copy = translate("SwotMenu", "Copy all of this board")
        menu.addAction(copy, self._copy_all)
        if self._page.may_write():
            paste = translate("SwotMenu", "Paste lines as cards")
            menu.addAction(paste, self._paste_clipboard)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _add_weights(self, menu: QMenu) -> None:
        weights = menu.addMenu(term("swot_field.weight"))
        for weight in range(HEAVIEST, LIGHTEST - 1, -1):
            words = f"{'●' * weight}  {term(f'swot_weight.{weight}')}"
            weights.addAction(words, str(weight), partial(self._weigh, weight))

    def _add_boards(self, menu: QMenu) -> None:
        boards = menu.addMenu(translate("SwotMenu", "Move to"))
        for quadrant in Quadrant:
            if quadrant is not self._board.quadrant:
                name = term(f"method.swot.{quadrant}")
                boards.addAction(name, partial(self._move, quadrant))

    @Slot()
    def _copy_all(self) -> None:
        texts = [card.item.text for card in self._view.cards.cards]
        QGuiApplication.clipboard().setText("\n".join(texts))

    @Slot()
    def _paste_clipboard(self) -> None:
        self._paste(QGuiApplication.clipboard().text())


class DrawerRequests(QObject):
    """What the inspector asks for."""

    def __init__(self, page: SwotPage) -> None:
        super().__init__(page)
        self._page, self._plays = page, page.drawer.plays
        self._follow_plays()
        drawer, deriving = page.drawer, page.deriving
        drawer.form.edit_requested.connect(self._change)
        drawer.derive_wanted.connect(deriving.begin)
        drawer.all_accepted.connect(deriving.accept_all)
        drawer.review_ended.connect(deriving.end)
        drawer.proposals.accepted.connect(deriving.accept)
        drawer.proposals.dropped.connect(deriving.drop)
        drawer.proposals.item_wanted.connect(page.reveal)

    def _follow_plays(self) -> None:
        plays, page = self._plays, self._page
        plays.plays.edit_requested.connect(page.gestures.reword_play)
        plays.add_requested.connect(page.add_play)
        plays.delete_requested.connect(page.gestures.delete_play)
        plays.step_requested.connect(page.gestures.step_play)
        plays.place_requested.connect(page.gestures.place_play)
        plays.items_dropped.connect(page.gestures.use_items)
        plays.link_requested.connect(page.links.ask_play)
        plays.slides_wanted.connect(page.links.show_slides)
        plays.item_wanted.connect(page.reveal)
        plays.menu_requested.connect(self._open_menu)

    @Slot(str, object, str)
    def _change(self, name: str, value: object, merge_key: str) -> None:
        """Store a field of the item that the form shows."""
        item_id = merge_key.partition(".")[0]
        self._page.gestures.change([item_id], name, value, merge_key)

    @Slot(str, object)
    def _open_menu(self, id: str, place: QPoint) -> None:
        """Offer what can be done with a play."""
        page, gestures = self._page, self._page.gestures
        menu = _menu(self._plays)
        if page.may_write():
            rename = partial(self._plays.rename, id)
            menu.addAction(icon("edit"), translate("SwotMenu", "Edit"), "F2", rename)
            link = translate("SwotMenu", "Items and slides…")
            menu.addAction(icon("link"), link, "Ctrl+L", partial(page.links.ask_play, id))
        play = page.play_card(id)
        for slide in play.slides if play is not None else ():
            words = translate("SwotMenu", "Open slide {number}").format(number=slide.number)
            menu.addAction(icon("slides"), words, partial(page.links.open_slide, slide.slide.id))
        if page.may_write():
            menu.addSeparator()
            delete = partial(gestures.delete_play, id)
            menu.addAction(icon("trash"), translate("SwotMenu", "Delete"), "Del", delete)
        menu.popup(place)


def _menu(parent: QWidget) -> QMenu:
    """Return a menu that goes away once it is used."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu

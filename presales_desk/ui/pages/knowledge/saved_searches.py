"""The saved searches: a menu that asks one again, keeps the present one, renames or drops one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QMenu

from presales_desk.actions.saved_searches import delete_search, rename_search, save_search
from presales_desk.records.library import SavedSearch
from presales_desk.ui.pages.knowledge.choices import (
    choice_name,
    choices_of,
    read_filters,
    saved_filters,
)
from presales_desk.ui.pages.knowledge.search_name import LONGEST, SearchNameDialog
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.labels import menu_text
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.actions.knowledge_reader import Question
    from presales_desk.ui.desk import Desk


class SavedSearches(Button):
    """A button with the menu.

    Args:
        desk: Of the window.

    Signals:
        wanted: Words and Filters of the search to ask.
    """

    wanted = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("SavedSearches", "Saved"), Kind.GHOST, "flag", small=True)
        self.setToolTip(translate("SavedSearches", "Saved searches"))
        self._desk = desk
        self._question: Question | None = None
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def hear_question(self, question: Question) -> None:
        """Hear what is asked now: it is what can be saved."""
        self._question = question

    @Slot()
    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        searches = self._desk.find(SavedSearch)
        for search in searches:
            menu.addAction(menu_text(search.name), partial(self._ask, search))
        if searches:
            menu.addSeparator()
        may_write = not self._desk.workspace.read_only
        save = menu.addAction(translate("SavedSearches", "Save this search"), self.save)
        save.setEnabled(may_write and bool(self._name()))
        if searches and may_write:
            self._offer_each(translate("SavedSearches", "Rename"), searches, self._rename)
            self._offer_each(translate("SavedSearches", "Delete"), searches, self._delete)

    def _offer_each(
        self, title: str, searches: Sequence[SavedSearch], act: Callable[[SavedSearch], object]
    ) -> None:
        below = self.menu().addMenu(title)
        for search in searches:
            below.addAction(menu_text(search.name), partial(act, search))

    @Slot()
    def save(self) -> None:
        """Keep what is asked now."""
        question, name = self._question, self._name()
        if question is None or not name:
            return
        filters = saved_filters(question.filters)
        planned = save_search(self._desk.workspace, name, question.text.strip(), filters)
        if not planned.changes or self._desk.carry_out(planned) is not None:
            words = translate("SavedSearches", "The search “{name}” is saved")
            self._desk.tell(words.format(name=planned.value.name))

    def _name(self) -> str:
        """Return what the present search is called; empty when it asks for everything."""
        if self._question is None:
            return ""
        choices = (choice_name(choice) for choice in choices_of(self._question.filters))
        return dotted(" ".join(self._question.text.split()), *choices)[:LONGEST]

    def _ask(self, search: SavedSearch) -> None:
        self.wanted.emit(search.query, read_filters(search.filters))

    def _rename(self, search: SavedSearch) -> None:
        dialog = SearchNameDialog(search.name, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._desk.carry_out(rename_search(search, dialog.name()))
        dialog.deleteLater()

    def _delete(self, search: SavedSearch) -> None:
        edit = self._desk.carry_out(delete_search(search))
        if edit is not None:
            words = translate("SavedSearches", "Deleted the saved search “{name}”")
            self._desk.tell(words.format(name=search.name), edit)

"""The menu of a cell, and that of a rival."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu

from presales_desk.records.enums import Threat
from presales_desk.ui.pages.competition.lines import Part
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from presales_desk.records.competition import Competitor
    from presales_desk.ui.pages.competition.gestures import MatrixGestures
    from presales_desk.ui.pages.competition.matrix_view import MatrixView


class MatrixMenu(QObject):
    """Offers with the mouse what the keys do."""

    def __init__(self, view: MatrixView, gestures: MatrixGestures) -> None:
        super().__init__(view)
        self._view, self._gestures = view, gestures
        view.menu_wanted.connect(self._open)

    def made_for(self, index: QModelIndex) -> QMenu:
        """Return the menu for a cell; in the row of totals it is that of the rival alone."""
        menu = QMenu(self._view)
        side = self._view.matrix.side(index.column())
        if self._view.matrix.line(index).part is not Part.TOTAL:
            self._add_cell(menu, index)
        rival = side.competitor if side is not None else None
        if rival is not None and not self._view.matrix.read_only:
            self._add_rival(menu, rival)
        return menu

    @Slot(QModelIndex, object)
    def _open(self, index: QModelIndex, place: QPoint) -> None:
        menu = self.made_for(index)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not menu.isEmpty():
            menu.popup(place)

    def _add_cell(self, menu: QMenu, index: QModelIndex) -> None:
        view = self._view
        if not view.matrix.read_only:
            if view.matrix.key(index) is not None:
                score = partial(view.begin_edit, index, score=True)
                menu.addAction(translate("MatrixMenu", "Edit the score"), "Return", score)
            edit = partial(view.begin_edit, index)
            menu.addAction(translate("MatrixMenu", "Edit the text"), "F2", edit)
            empty = partial(self._gestures.empty, view.selectedIndexes())
            menu.addAction(translate("MatrixMenu", "Empty"), "Del", empty)
            paste = partial(self._gestures.paste, view)
            menu.addAction(translate("MatrixMenu", "Paste"), "Ctrl+V", paste)
        menu.addAction(translate("MatrixMenu", "Copy"), "Ctrl+C", view.copy)

    def _add_rival(self, menu: QMenu, rival: Competitor) -> None:
        menu.addSeparator()
        threats = menu.addMenu(translate("MatrixMenu", "Threat"))
        for threat in Threat:
            judge = partial(self._gestures.change_rival, rival.id, "threat", threat)
            action = threats.addAction(term(f"threat.{threat}"), judge)
            action.setCheckable(True)
            action.setChecked(threat is rival.threat)
        rename = partial(self._view.rival_opened.emit, rival.id)
        menu.addAction(translate("MatrixMenu", "Rename and describe…"), rename)
        for words, key, step in (
            (translate("MatrixMenu", "Move to the left"), "Alt+Left", -1),
            (translate("MatrixMenu", "Move to the right"), "Alt+Right", 1),
        ):
            menu.addAction(words, key, partial(self._gestures.move, rival.id, step))
        delete = partial(self._gestures.delete, rival.id)
        menu.addAction(translate("MatrixMenu", "Delete competitor"), "Ctrl+Del", delete)

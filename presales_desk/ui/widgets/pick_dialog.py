"""Choosing several things from one list, or from several lists in tabs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTabWidget,
    QWidget,
)

from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel, menu_text, safe_tooltip
from presales_desk.ui.widgets.search_field import SearchField
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QKeyEvent

_WIDTH, _HEIGHT = 560, 460
_FRAME, _ROW = 190, 27  # the filter and the buttons; a line
_ID = Qt.ItemDataRole.UserRole
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_TICKABLE = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
)
"""Put together once: thousands of rows are made at a time."""


@dataclass(frozen=True, slots=True)
class Choosable:
    """A row that can be ticked."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list of rows.

    Attributes:
        name: Of its tab; not shown while it is the only one.
        ticked: Ids of the rows that are ticked at first.
        nothing: What is said while there are no rows.

    """

    name: str
    rows: Sequence[Choosable]
    ticked: Collection[str]
    nothing: str = ""


class PickDialog(QDialog):
    """Rows with boxes, a filter above them. Enter takes what is ticked, Esc leaves it as it was.

    From the filter, the arrow down leads to the first row that is shown; space ticks it.

    Args:
        title: Of the dialog.
        sheets: One list, or several as tabs.
        act: Words of the button that takes what is ticked: a verb.
        parent: The dialog lies over it.

    """

    def __init__(
        self, title: str, sheets: Sequence[Sheet], act: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        most = max(len(sheet.rows) for sheet in sheets)
        self.resize(_WIDTH, min(_HEIGHT, _FRAME + most * theme().pixels(_ROW)))
        self.filter = SearchField(translate("PickDialog", "Filter"))
        self.filter.searched.connect(self._filter)
        self.lists = [_ticklist(sheet, sheet.name or title) for sheet in sheets]
        self._all = Button(translate("PickDialog", "Tick all"), Kind.GHOST, small=True)
        self._all.clicked.connect(self._tick_all)
        self.none = PlainLabel(translate("PickDialog", "Nothing matches the filter"), "muted")
        self.none.hide()
        body = column(self, margin=16, spacing=8)
        body.addWidget(self.filter)
        body.addWidget(self._tabs(sheets), 1)
        body.addLayout(self._buttons(act))
        self.tabs.currentChanged.connect(self._tell_none)
        self.filter.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Down and self.focusWidget() is self.filter and self._shown():
            rows = self.lists[self.tabs.currentIndex()]
            rows.setFocus(Qt.FocusReason.OtherFocusReason)
            rows.setCurrentItem(self._shown()[0])
        else:
            super().keyPressEvent(event)

    def ticked(self, sheet: int = 0) -> list[str]:
        """Return the ids of the ticked rows of a list, in their order."""
        rows = self.lists[sheet]
        items = [rows.item(number) for number in range(rows.count())]
        checked = Qt.CheckState.Checked
        return [item.data(_ID) for item in items if item.checkState() is checked]

    def _tabs(self, sheets: Sequence[Sheet]) -> QWidget:
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        for sheet, rows in zip(sheets, self.lists, strict=True):
            shown = rows if sheet.rows else _empty(sheet.nothing)
            tabs.addTab(shown, menu_text(sheet.name))
        if len(sheets) == 1:
            tabs.tabBar().hide()
            tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # else Tab is lost in the hidden names
        self.tabs = tabs
        return tabs

    def _buttons(self, act: str) -> QHBoxLayout:
        self.act = Button(act, Kind.PRIMARY)
        self.act.clicked.connect(self.accept)
        self.act.setDefault(True)
        line = dialog_foot(self, self.act)
        line.insertWidget(0, self._all)
        line.insertWidget(1, self.none)
        return line

    @Slot(str)
    def _filter(self, text: str) -> None:
        wanted = text.casefold()
        for rows in self.lists:
            for number in range(rows.count()):
                item = rows.item(number)
                hidden = wanted not in item.text().casefold()
                if item.isHidden() is not hidden:  # to ask is quick, to set lays out anew
                    item.setHidden(hidden)
        self._tell_none()

    @Slot()
    def _tell_none(self) -> None:
        rows = self.lists[self.tabs.currentIndex()]
        self.none.setVisible(rows.count() > 0 and not self._shown())

    def _shown(self) -> list[QListWidgetItem]:
        """Return the rows of the list in front that the filter leaves."""
        rows = self.lists[self.tabs.currentIndex()]
        items = (rows.item(number) for number in range(rows.count()))
        return [item for item in items if not item.isHidden()]

    @Slot()
    def _tick_all(self) -> None:
        """Tick what the filter shows; all ticked already are unticked."""
        shown = self._shown()
        full = all(item.checkState() is _CHECKED for item in shown)
        for item in shown:
            item.setCheckState(_UNCHECKED if full else _CHECKED)


def _ticklist(sheet: Sheet, name: str) -> QListWidget:
    rows = QListWidget()
    rows.setAccessibleName(name)
    rows.setUniformItemSizes(True)
    for choice in sheet.rows:
        item = QListWidgetItem(" ".join(choice.text.split()))
        item.setToolTip(safe_tooltip(choice.text))
        item.setData(_ID, choice.id)
        item.setFlags(_TICKABLE)
        item.setCheckState(_CHECKED if choice.id in sheet.ticked else _UNCHECKED)
        rows.addItem(item)
    if rows.count():
        rows.setCurrentRow(0)
    return rows


def _empty(text: str) -> QWidget:
    label = PlainLabel(text, "muted", wrap=True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label

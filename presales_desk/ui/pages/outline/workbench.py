"""The panes of the page: outline, slide editor, preview, and the check below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from presales_desk.ui.pages.outline.check_dock import CheckDock
from presales_desk.ui.pages.outline.outline_form import OutlineForm
from presales_desk.ui.pages.outline.preview_pane import PreviewPane
from presales_desk.ui.pages.outline.slide_editor import SlideEditor
from presales_desk.ui.pages.outline.tree import OutlineTree
from presales_desk.ui.panes import Panes
from presales_desk.ui.widgets.buttons import IconButton
from presales_desk.ui.widgets.frames import Header, column
from presales_desk.ui.words import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.ui.preferences import Preferences

_TREE, _EDITOR, _PREVIEW = 244, 478, 436
_DOCK = "outline.dock"


class Workbench(QWidget):
    """Lays the panes out and remembers their sizes; it connects nothing."""

    def __init__(
        self, preferences: Preferences, parent: QWidget, *, read_only: bool = False
    ) -> None:
        super().__init__(parent)
        self._preferences, self._read_only = preferences, read_only
        self._low = False
        self._make_panes()

    def fill(self) -> Iterator[None]:
        """Fill the panes; between two of them the window may do other work."""
        self._fill_tree_pane()
        self._forbid_changes(read_only=self._read_only)
        yield
        self.editor = SlideEditor(read_only=self._read_only)
        self._middle.addWidget(self.editor)
        yield
        self.details = OutlineForm()
        self.details.form.set_read_only(self._read_only)
        self._middle.addWidget(self.details)

    @property
    def shows_details(self) -> bool:
        """Whether the outline's own data stand in place of the slide."""
        return self._middle.currentWidget() is self.details

    def show_details(self, *, shown: bool) -> None:
        """Show the outline's own data, or the slide."""
        self._middle.setCurrentWidget(self.details if shown else self.editor)

    def show_count(self, slides: int) -> None:
        """Show how many slides the talk has."""
        self._tree_head.set_sub(counted(self.tr("{count} {count:slide|slides}"), count=slides))

    def set_low(self, *, low: bool) -> None:
        """Save height in a low window: the check begins closed there."""
        self._low = low
        self.editor.set_low(low=low)
        self.dock.set_open(shown=self._preferences.switch(self._dock_switch(), default=not low))

    def toggle_dock(self) -> None:
        """Open or close the check."""
        self.dock.set_open(shown=not self.dock.is_open())
        self._remember_dock()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the panes in reading order."""
        return (self.tree_pane, self._middle, self.preview, self.dock)

    def _make_panes(self) -> None:
        """Put the empty panes in their places first: moving full ones styles all in them anew."""
        whole = Panes("outline.page", self._preferences)
        column(self).addWidget(whole)
        self.tree_pane, right = _surface(), QWidget()
        whole.add_pane(self.tree_pane, _TREE)
        whole.add_pane(right, _EDITOR + _PREVIEW, grows=True)
        slide = Panes("outline.slide", self._preferences)
        stacked = column(right)
        stacked.addWidget(slide, 1)
        middle = _surface()
        self._middle = QStackedWidget(middle)
        column(middle).addWidget(self._middle)
        self.preview, self.dock = PreviewPane(), CheckDock()
        self.dock.toggled.connect(self._remember_dock)
        slide.add_pane(middle, _EDITOR, grows=True)
        slide.add_pane(self.preview, _PREVIEW, grows=True)
        stacked.addWidget(self.dock)
        for panes in (whole, slide):
            panes.restore()
        for pane, width in ((self.tree_pane, 200), (middle, 380), (self.preview, 280)):
            pane.setMinimumWidth(width)

    def _fill_tree_pane(self) -> None:
        inside = column(self.tree_pane)
        self._tree_head = Header(self.tr("TQCSS outline"))
        self.add_button = IconButton("plus", self.tr("Add slide"), "Ctrl+Return", small=True)
        self._tree_head.add(self.add_button)
        self.tree = OutlineTree()
        inside.addWidget(self._tree_head)
        inside.addWidget(self.tree, 1)
        self.tree_pane.setFocusProxy(self.tree)

    def _forbid_changes(self, *, read_only: bool) -> None:
        self.add_button.setEnabled(not read_only)
        if read_only:
            self.tree.set_read_only()

    def _dock_switch(self) -> str:
        return f"{_DOCK}.low" if self._low else _DOCK

    def _remember_dock(self) -> None:
        self._preferences.set_switch(self._dock_switch(), shown=self.dock.is_open())


def _surface() -> QFrame:
    """Return a pane in the colour of paper with a line at its right."""
    pane = QFrame()
    pane.setObjectName("outlinePane")
    pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return pane

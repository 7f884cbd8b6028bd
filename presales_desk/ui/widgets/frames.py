"""Frames that hold other things: cards, drawers, lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from presales_desk.ui.widgets.buttons import IconButton
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

_PADDING = 12
L = TypeVar("L", bound=QLayout)


class Card(QFrame):
    """A titled box. Put the content into ``body``.

    Args:
        title: Bold, in the header; empty for a card without one.
        sub: Muted beside the title; elides first.
        padding: Round the body; 0 for lists and tables.

    """

    def __init__(
        self, title: str = "", sub: str = "", padding: int = _PADDING, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(title)
        outer = column(self, margin=1)
        self.header = Header(title, sub)
        outer.addWidget(self.header)
        self.header.setVisible(bool(title))  # once it is inside: alone it would be a window
        self.body = QVBoxLayout()
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(8)
        outer.addLayout(self.body, 1)


class Header(QFrame):
    """Title, sub and actions in a line of 36 px above a card, a drawer or a pane."""

    def __init__(
        self, title: str = "", sub: str = "", height: int = 36, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("cardHeader")
        self.setFixedHeight(height)
        self._title = PlainLabel(title, "bold")
        self._sub = ElidedLabel(sub, "muted")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_PADDING, 0, 8, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._title)
        self._row.addWidget(self._sub, 1)

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.setText(title)
        self.show()

    def set_sub(self, sub: str) -> None:
        """Show another muted text beside the title."""
        self._sub.setText(sub)

    def lead(self, widget: QWidget) -> None:
        """Put ``widget``, such as a badge, before the title."""
        self._row.insertWidget(0, widget)

    def add(self, widget: QWidget) -> None:
        """Put ``widget`` at the right end."""
        self._row.addWidget(widget)


class Drawer(QFrame):
    """An inspector: a header with a button that closes it, and sections that scroll alone.

    Signals:
        close_requested: The user wants it away.
    """

    close_requested = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawer")
        self.setAccessibleName(title)
        self.header = Header(title, height=40)
        close = IconButton("panel", translate("Drawer", "Hide the inspector"), "Ctrl+I")
        close.clicked.connect(self.close_requested)
        self.header.add(close)
        outer = column(self, margin=0)
        outer.addWidget(self.header)
        self._sections, scroller = scrolled_column()
        outer.addWidget(scroller, 1)

    def add_section(self, title: str = "") -> QVBoxLayout:
        """Append a section, divided from the one above by a line, and return its layout."""
        section = QFrame()
        section.setObjectName("drawerSection")
        body = column(section, margin=_PADDING, spacing=8)
        if title:
            body.addWidget(PlainLabel(title, "muted"))
        self._sections.insertWidget(self._sections.count() - 1, section)
        return body

    def clear(self) -> None:
        """Remove all sections."""
        while self._sections.count() > 1:
            item = self._sections.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class Line(QFrame):
    """A line of one pixel that divides."""

    def __init__(
        self,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("line")
        if orientation is Qt.Orientation.Horizontal:
            self.setFixedHeight(1)
        else:
            self.setFixedWidth(1)


def column(parent: QWidget | None = None, margin: int = 0, spacing: int = 0) -> QVBoxLayout:
    """Return a column of widgets inside ``parent``."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    return _spaced(layout, margin, spacing)


def row(parent: QWidget | None = None, margin: int = 0, spacing: int = 8) -> QHBoxLayout:
    """Return a row of widgets inside ``parent``."""
    layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    return _spaced(layout, margin, spacing)


def scrolled_column(margin: int = 0, spacing: int = 0) -> tuple[QVBoxLayout, QScrollArea]:
    """Return a column that scrolls, ending in a stretch, and the scroll area to show it in."""
    content = QWidget()
    content.setObjectName("scrolled")
    body = column(content, margin, spacing)
    body.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to what is in it
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return body, area


def show_in_page(widget: QWidget, area: QRect) -> None:
    """Scroll the page that ``widget`` stands on until ``area`` of it is in sight.

    Nothing happens where no page scrolls, nor where the area is in sight.
    """
    page = widget.parentWidget()
    while page is not None and not isinstance(page, QScrollArea):
        page = page.parentWidget()
    if page is None or (content := page.widget()) is None:
        return
    place = widget.mapTo(content, area.center())
    page.ensureVisible(place.x(), place.y(), 0, area.height())


def _spaced(layout: L, margin: int, spacing: int) -> L:
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    return layout

"""What lies over the lower corners of the map: what the lines mean, and the zoom."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from presales_desk.ui.widgets.buttons import IconButton
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import translate


class Legend(QFrame):
    """What the lines mean, and the axes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        line = row(self, spacing=12)
        line.setContentsMargins(10, 3, 10, 3)
        for text in (
            translate("Legend", "— reports to"),
            translate("Legend", "┄ influences"),
            translate("Legend", "⚑ target stance"),
            translate("Legend", "up: influence"),
            translate("Legend", "across: stance towards us"),
            translate("Legend", "drag to change"),
        ):
            line.addWidget(PlainLabel(text, "micro"))
        self.adjustSize()


class ZoomBox(QFrame):
    """Smaller, larger, all of it.

    Signals:
        stepped: 1 for larger, -1 for smaller.
        fit_wanted: Show all of the map.
    """

    stepped = Signal(int)
    fit_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        line = row(self, spacing=2)
        line.setContentsMargins(4, 1, 4, 1)
        smaller = IconButton("minus", translate("ZoomBox", "Zoom out"), "Ctrl+-", small=True)
        larger = IconButton("plus", translate("ZoomBox", "Zoom in"), "Ctrl++", small=True)
        fit = IconButton("fit", translate("ZoomBox", "Show all"), "Ctrl+0", small=True)
        smaller.clicked.connect(self._out)
        larger.clicked.connect(self._in)
        fit.clicked.connect(self.fit_wanted)
        self._percent = PlainLabel("100%", "small")
        self._percent.setMinimumWidth(38)
        for widget in (smaller, self._percent, larger, fit):
            line.addWidget(widget)
        self.adjustSize()

    def show_zoom(self, percent: int) -> None:
        """Show the zoom of now."""
        self._percent.setText(f"{percent}%")

    @Slot()
    def _in(self) -> None:
        self.stepped.emit(1)

    @Slot()
    def _out(self) -> None:
        self.stepped.emit(-1)

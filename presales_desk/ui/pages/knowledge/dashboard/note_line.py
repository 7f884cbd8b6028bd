"""A line that says what must be known about the figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.notices import IconLabel

if TYPE_CHECKING:
    from collections.abc import Callable


class NoteLine(QFrame):
    """Text in a tinted strip, with a way to do something about it at its end."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setProperty("tone", "primary")
        self.text = PlainLabel(wrap=True)
        self._line = row(self, spacing=8)
        self._line.setContentsMargins(12, 8, 12, 8)
        self._line.addWidget(IconLabel("info", "primary"))
        self._line.addWidget(self.text, 1)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Say this; an empty text hides the line."""
        self.text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def add_button(self, text: str, act: Callable[[], object]) -> None:
        """Append what can be done."""
        self._line.addWidget(Button(text, Kind.LINK).when_clicked(act))

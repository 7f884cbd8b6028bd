"""Below the speaker's notes: a button for each field that is not begun yet."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from presales_desk.planning.speaker_notes import WRITTEN, missing_fields
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.flow import FlowLayout
from presales_desk.ui.words import term


class NotesBar(QWidget):
    """Offers the headings that the notes lack.

    Signals:
        asked: The field whose heading the user wants.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        line = FlowLayout(self)
        self.buttons: dict[str, Button] = {}
        for field in WRITTEN:
            button = Button(term(f"note_field.{field}"), Kind.LINK, "plus")
            button.when_clicked(partial(self.asked.emit, field))
            button.setAccessibleDescription(self.tr("Begin this part of the notes"))
            self.buttons[field] = button
            line.addWidget(button)

    def show_missing(self, notes: str) -> None:
        """Offer the fields that ``notes`` lack."""
        missing = missing_fields(notes)
        for field, button in self.buttons.items():
            button.setVisible(field in missing)
        self.setVisible(bool(missing))

"""Hands that never leave the keyboard: whatever they cannot reach, nobody without a mouse can."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from presales_desk.ui.palette import Palette

PATIENCE = 150
"""So many times somebody presses Tab before giving up."""


class Keyboard:
    """Presses keys where the focus is; the widgets are only looked at."""

    def __init__(self, engineer, qtbot):
        self._engineer, self._qtbot = engineer, qtbot

    @property
    def focus(self):
        return QApplication.focusWidget()

    def presses(self, *keys):
        """Press keys such as ``Ctrl+Z``, one after the other."""
        for key in keys:
            self._qtbot.keySequence(self.focus, key)
            QApplication.processEvents()

    def writes(self, text, into=None):
        """Write as one writes Chinese, through an input method; in dialogs, say into what."""
        typed = QInputMethodEvent()
        typed.setCommitString(text)
        QApplication.sendEvent(into or self.focus, typed)

    def enters(self, text):
        """Write into the editor that has opened, and press Enter."""
        self._engineer.waits(lambda: isinstance(self.focus, QLineEdit))
        editor = self.focus
        self.writes(text)
        self.presses("Return")
        self._engineer.waits(lambda: self.focus is not editor)

    def tabs_to(self, name):
        """Press Tab until the focus is on what is called so; return the names on the way."""
        passed = []
        while not (said := _said(self.focus)).startswith(name):
            passed.append(said)
            assert len(passed) < PATIENCE, f"Tab does not lead to {name}, only to {set(passed)}"
            self.presses("Tab")
        return passed

    def steps_to(self, name):
        """Press F6 until the focus is in the pane with something called so."""
        passed = []
        while not (said := _said(self.focus)).startswith(name):
            passed.append(said)
            assert len(passed) < PATIENCE, f"F6 does not lead to {name}, only to {set(passed)}"
            self.presses("F6")

    def calls(self, title):
        """Run a command from the palette by its title."""
        self.presses("Ctrl+K")
        self._engineer.waits_for_tasks()
        (palette,) = (p for p in self._engineer.window.findChildren(Palette) if p.isVisible())
        self.writes(title)
        assert palette.titles()[0].startswith(title)
        self.presses("Return")
        self._engineer.waits_for_tasks()

    def begins_project(self, name, customer):
        """Begin a project in its dialog."""

        def fill(dialog):
            for answer in (name, customer):
                self.writes(answer, dialog.focusWidget())
                self._qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
            self._qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

        self.answers(fill, lambda: self.presses("Ctrl+N"))

    def answers(self, fill, open_it):
        """Fill in the dialog that ``open_it`` opens; it must be closed then."""
        left_open = []

        def when_shown():
            dialog = QApplication.activeModalWidget()
            fill(dialog)
            if dialog.isVisible():
                left_open.append(dialog.windowTitle())
                dialog.reject()

        window = self._engineer.window
        QTimer.singleShot(0, window, when_shown)
        open_it()
        assert not left_open
        window.activateWindow()
        self._engineer.waits(window.isActiveWindow)
        self._engineer.waits_for_tasks()


def _said(widget):
    """Return what a screen reader calls a widget."""
    text = getattr(widget, "text", None)
    return widget.accessibleName() or (text() if callable(text) else "")

"""What an engineer does in the stories of questions, rehearsals and meetings."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from presales_desk.records.project import Project
from presales_desk.ui.pages.engagements import ENGAGEMENTS
from tests.actions.exchanges import NOON, an_exchange
from tests.engineer import DOOR


class Clock:
    """Shows what the test sets it to: nothing here sleeps."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now

    def passes(self, seconds):
        self.now += seconds


class Exchanger:
    """Works on one exchange, on one of its tabs."""

    def __init__(self, engineer, qtbot, tab, **fields):
        self.engineer, self.qtbot, self._tab = engineer, qtbot, tab
        engineer.desk.now = lambda: NOON
        engineer.window.activateWindow()
        engineer.waits(engineer.window.isActiveWindow)
        self.exchange = an_exchange(engineer.workspace, **fields)
        self.comes()

    def comes(self):
        """Open the exchange on the tab."""
        (project,) = self.engineer.finds(Project)
        self.engineer.opens(project, "engagements")
        self.engineer.page.host.show_tab(self._tab)
        self.engineer.waits_for_tasks()

    @property
    def tab(self):
        return self.engineer.page.host.in_front

    def types(self, text, into):
        """Type, Chinese too."""
        into.setFocus()
        typed = QInputMethodEvent()
        typed.setCommitString(text)
        QApplication.sendEvent(into, typed)

    def enters(self, text, into):
        self.types(text, into)
        self.qtbot.keyClick(into, Qt.Key.Key_Return)

    def clicks(self, button):
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def at_work(employ):
    """An engineer whose window has this page alone."""
    return employ(pages=(DOOR, ENGAGEMENTS))

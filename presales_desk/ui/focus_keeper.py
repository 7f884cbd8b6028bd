"""Gives the focus back to the page when what had it is hidden, greyed out or gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QAbstractButton, QApplication, QTabBar, QWidget
from shiboken6 import isValid

from presales_desk.ui.widgets.notices import Banner, FileWritten, InlineProgress

if TYPE_CHECKING:
    from presales_desk.ui.page_stack import PageStack

_REMEMBERED = 8
_PASSING = (Banner, FileWritten, InlineProgress)


class FocusKeeper(QObject):
    """Remembers where the user was in the page in front.

    Qt hands a lost focus to whatever comes next in the window, such as the button that undoes.
    The user goes on where they were before instead: in the field or list that they left for a
    notice or a button.
    """

    def __init__(self, stack: PageStack) -> None:
        super().__init__(stack)
        self._stack = stack
        self._visited: list[QWidget] = []
        self._left: QWidget | None = None
        self._fallen: QWidget | None = None
        self._restore = QTimer(self, singleShot=True, interval=0)
        self._restore.timeout.connect(self._give_back)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    @Slot("QWidget*", "QWidget*")
    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._is_in_window(old) and not self._is_in_window(new):
            self._left = old if self._is_ours(old) else None  # for a dialog, or another program
        elif self._is_in_window(new) and not self._is_in_window(old):
            old = self._left
        if old is not None and self._has_lost_it(old):
            self._fallen = new  # to where Qt lets it fall: whoever did it may yet choose another
            self._restore.start()
        elif new is not None and self._is_in_page(new):
            self._remember(new)

    def _remember(self, place: QWidget) -> None:
        self._visited = [each for each in self._visited if isValid(each) and each is not place]
        self._visited = [*self._visited[-_REMEMBERED:], place]

    @Slot()
    def _give_back(self) -> None:
        now, fallen, self._fallen = QApplication.focusWidget(), self._fallen, None
        if now is not fallen or (now is not None and self._is_in_page(now) and not _is_button(now)):
            return  # somebody chose a place already, or Qt's is a good one: the next field
        for place in reversed(self._visited):
            if isValid(place) and self._is_in_page(place) and _takes_focus(place):
                place.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        if self._stack.current is not None:
            self._stack.current.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_in_window(self, widget: QWidget | None) -> bool:
        return widget is not None and isValid(widget) and widget.window() is self._stack.window()

    def _has_lost_it(self, widget: QWidget) -> bool:
        return not isValid(widget) or (self._is_ours(widget) and not _takes_focus(widget))

    def _is_ours(self, widget: QWidget | None) -> bool:
        return widget is not None and isValid(widget) and self._stack.isAncestorOf(widget)

    def _is_in_page(self, widget: QWidget) -> bool:
        frame = self._stack.current
        return frame is not None and frame.keeps_focus(widget) and not _is_passing(widget)


def _takes_focus(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()


def _is_button(widget: QWidget) -> bool:
    """Tell what acts or leads elsewhere from what one works in."""
    return isinstance(widget, (QAbstractButton, QTabBar))


def _is_passing(widget: QWidget) -> bool:
    """Tell whether a widget is part of a notice, which goes away again."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, _PASSING):
        above = above.parentWidget()
    return above is not None

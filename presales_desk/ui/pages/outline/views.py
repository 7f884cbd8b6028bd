"""Which view of a talk is in front: the outline itself, who it serves, its line of thought."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from presales_desk.ui.widgets.buttons import Segmented
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class View(IntEnum):
    """The views in the order of the switch; the draft is reached by its own button."""

    OUTLINE = 0
    COVERAGE = 1
    STORY = 2
    DRAFT = 3


_ON_SWITCH = (View.OUTLINE, View.COVERAGE, View.STORY)


class TalkView(QWidget):
    """A view beside the outline: made when it is first shown, then kept."""

    def show_talk(self) -> None:
        """Read the talk again and show it."""

    def panes(self) -> Sequence[QWidget]:
        """Return the parts that F6 moves between."""
        return (self,)

    def commit(self) -> None:
        """Store what is typed and not stored yet."""

    def take_focus(self) -> None:
        """Put the focus where work begins."""
        self.setFocus()


class TalkViews(QObject):
    """Switches between the views; only the one in front reads.

    Signals:
        changed: Another view is in front.
    """

    changed = Signal()

    def __init__(self, stack: QStackedWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._stack = stack
        self._makers: dict[View, Callable[[], TalkView]] = {}
        self._made: dict[View, TalkView] = {}
        self.current = View.OUTLINE
        names = [
            translate("TalkViews", "Outline"),
            translate("TalkViews", "Coverage"),
            translate("TalkViews", "Story line"),
        ]
        self.switch = Segmented(names, translate("TalkViews", "View of the talk"))
        self.switch.chosen.connect(self._choose)

    def add(self, view: View, make: Callable[[], TalkView]) -> None:
        """Offer a view; ``make`` is called when it is first shown."""
        self._makers[view] = make

    def of(self, view: View) -> TalkView:
        """Return a view, made if need be."""
        if view not in self._made:
            self._made[view] = self._makers[view]()
            self._stack.addWidget(self._made[view])
        return self._made[view]

    def show(self, view: View) -> None:
        """Bring a view to the front; the one that was there stores what was typed."""
        self.commit()
        self.current = view
        self.switch.choose(view if view in _ON_SWITCH else -1)
        self.changed.emit()
        if (shown := self.in_front()) is not None:
            shown.take_focus()

    def step(self, step: int) -> None:
        """Show the view ``step`` places further on the switch; round its ends."""
        place = _ON_SWITCH.index(self.current) if self.current in _ON_SWITCH else 0
        self.show(_ON_SWITCH[(place + step) % len(_ON_SWITCH)])

    def in_front(self) -> TalkView | None:
        """Return the view that hides the outline; None while that is in front."""
        return None if self.current is View.OUTLINE else self.of(self.current)

    def refresh(self) -> None:
        """Let the view in front read again."""
        if (shown := self.in_front()) is not None:
            shown.show_talk()

    def commit(self) -> None:
        """Store what is typed in the view in front."""
        if (shown := self._made.get(self.current)) is not None:
            shown.commit()

    @Slot(int)
    def _choose(self, place: int) -> None:
        self.show(View(place))

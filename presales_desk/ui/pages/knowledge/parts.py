"""The parts of the page: searching, lessons, figures; a line of tabs chooses the one in front."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar, QWidget

from presales_desk.ui.turns import Turns
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import menu_text
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class _Part(NamedTuple):
    name: str
    place: QWidget
    make: Callable[[], QWidget]


class Parts(QWidget):
    """Makes a part when it first comes to the front: opening the page pays for the first alone.

    Signals:
        turned: Name of the part that is in front now.
    """

    turned = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[_Part] = []
        self._made: dict[str, QWidget] = {}
        self._turns = Turns(self)
        self.bar = QTabBar()
        self.bar.setAccessibleName(translate("KnowledgeParts", "Parts of the knowledge base"))
        self.bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.bar.setUsesScrollButtons(False)
        self._stack = QStackedWidget()
        strip = QFrame()
        strip.setObjectName("strip")
        line = row(strip, spacing=8)
        line.setContentsMargins(12, 0, 12, 0)
        line.addWidget(self.bar)
        line.addStretch(1)
        body = column(self)
        body.addWidget(strip)
        body.addWidget(self._stack, 1)
        self.bar.currentChanged.connect(self._turn)

    @property
    def name(self) -> str:
        """Name of the part in front."""
        return self._parts[max(self.bar.currentIndex(), 0)].name

    def add_part(self, name: str, title: str, make: Callable[[], QWidget]) -> None:
        """Add a part behind the others; the first one is made at once."""
        place = QWidget()
        column(place)
        self._parts.append(_Part(name, place, make))
        self._stack.addWidget(place)
        self.bar.addTab(menu_text(title))

    def made(self, name: str) -> QWidget | None:
        """Return a part; None while it was never in front."""
        self._turns.finish()
        return self._made.get(name)

    def show_part(self, name: str) -> QWidget:
        """Bring a part to the front, and return it."""
        self.bar.setCurrentIndex([part.name for part in self._parts].index(name))
        self._turns.finish()
        return self._made[name]

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) part."""
        self.bar.setCurrentIndex((self.bar.currentIndex() + by) % self.bar.count())

    @Slot(int)
    def _turn(self, place: int) -> None:
        self._turns.finish()
        self._turns.begin(self._turning(self._parts[place]))
        if not place:  # of which others hold what is in it
            self._turns.finish()

    def _turning(self, part: _Part) -> Iterator[None]:
        if part.name not in self._made:
            widget = part.make()
            yield
            body = part.place.layout()
            assert body is not None
            body.addWidget(widget)
            self._made[part.name] = widget
            yield
        self._stack.setCurrentWidget(part.place)
        if not self.bar.hasFocus():  # Qt would leave it with a part that is gone from sight
            self._made[part.name].setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit(part.name)

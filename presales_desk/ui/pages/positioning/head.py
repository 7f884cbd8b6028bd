"""The head of the page: the map beside the questions, or above them where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QWidget

from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import row

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from presales_desk.ui.pages.positioning.map_card import MapCard
    from presales_desk.ui.pages.positioning.questions import QuestionsCard

_MAP_WIDTH, _STACKED_BELOW = 400, 968
_UNBOUNDED = 16777215  # Qt's own, which its Python side does not name
_HEIGHT, _LOW_HEIGHT = 300, 244


class Head(QWidget):
    """Both cards at one height while they stand beside each other; large type stacks them."""

    def __init__(self, map_card: MapCard, questions: QuestionsCard) -> None:
        super().__init__()
        self._map, self._questions = map_card, questions
        self._line = row(self, spacing=12)
        self._line.addWidget(map_card)
        self._line.addWidget(questions, 1)
        self._arrange()

    def set_low(self, *, low: bool) -> None:
        """Make do with less height in a low window."""
        self._questions.set_low(low=low)
        self.setMinimumHeight(theme().pixels(_LOW_HEIGHT if low else _HEIGHT))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        stacked = self.width() < theme().pixels(_STACKED_BELOW)
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        width = theme().pixels(_MAP_WIDTH)
        self._map.setMinimumWidth(0 if stacked else width)
        self._map.setMaximumWidth(_UNBOUNDED if stacked else width)
        # So that it gets narrow enough to be stacked: beside each other the cards ask for more.
        self.setMinimumWidth(self._questions.minimumSizeHint().width())

"""The flag that offers a first target: it stands beside the chosen person until it is dragged."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QFontMetrics

from presales_desk.planning.stance_map import Box
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.stakeholders.nodes import GhostItem
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.planning.stance_map import Placed, Scale

_FAINT = 0.65
_AWAY = 14.0
_AROUND = 34
"""What the flag and the edges take of its width."""


class TargetOffer(GhostItem):
    """Says that a target can be set, and where to begin. It belongs to nobody until shown."""

    def __init__(self, placed: Placed) -> None:
        super().__init__(placed, movable=True)
        self.setOpacity(_FAINT)

    @override
    def words(self) -> str:
        return translate("TargetOffer", "drag to set a target")

    @override
    def hoverEnterEvent(self, event: Any) -> None:
        tip = translate("TargetOffer", "Drag this flag to where the person should stand")
        self.setToolTip(safe_tooltip(tip))

    def offer(self, placed: Placed, scale: Scale, taken: Sequence[Box]) -> None:
        """Stand beside a person, where none of ``taken`` is covered if there is such a place."""
        width = QFontMetrics(theme().font("micro")).horizontalAdvance(self.words()) + _AROUND
        places = _places(placed.node, width, scale.ghost[1])
        inside = [box for box in places if box.left >= 0 and box.right <= scale.width]
        free = [box for box in inside if not any(box.covers(other) for other in taken)]
        self.show_person(replace(placed, ghost=(free or inside or places)[0]))


def _places(node: Box, width: float, height: float) -> list[Box]:
    """Return where the flag could stand: at the right, at the left, below, above."""
    middle, centre = node.top + (node.height - height) / 2, node.centre[0] - width / 2
    return [
        Box(node.right + _AWAY, middle, width, height),
        Box(node.left - _AWAY - width, middle, width, height),
        Box(centre, node.bottom + _AWAY, width, height),
        Box(centre, node.top - _AWAY - height, width, height),
    ]

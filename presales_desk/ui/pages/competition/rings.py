"""The letter of a side in a ring: rivals are letters, not colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from presales_desk.records.enums import Threat
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.words import term

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from presales_desk.records.competition import Competitor

RING_SIZE = 20

_RINGS: dict[Threat | None, str] = {Threat.MAIN: "danger", Threat.WATCH: "warning"}
_INKS: dict[Threat | None, str] = {
    Threat.MAIN: "danger-ink",
    Threat.WATCH: "warning-ink",
    Threat.ALLY: "primary-ink",
}


def paint_ring(painter: QPainter, rect: QRect, rival: Competitor | None) -> None:
    """Draw a rival's letter in a ring as dangerous as it is; us solid."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ours = rival is None
    ring = _RINGS.get(rival.threat, "border-strong") if rival else "primary-fill"
    painter.setPen(QPen(theme().color(ring), 1.5))
    painter.setBrush(theme().color("primary-fill" if ours else "surface"))
    painter.drawEllipse(QRectF(rect).adjusted(1, 1, -1, -1))
    letters = us_letter() if rival is None else rival.letter[:2] or "?"
    font = theme().font("small-bold")
    font.setPixelSize(round(rect.height() * (0.55 if len(letters) == 1 else 0.42)))
    painter.setFont(font)
    painter.setPen(theme().color("on-primary" if ours else threat_ink(rival.threat)))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), letters)
    painter.restore()


def threat_ink(threat: Threat | None) -> str:
    """Return the token in which a threat is written."""
    return _INKS.get(threat, "text-2")


def us_letter() -> str:
    """Return the mark of our own side."""
    return term("matrix.us_letter")


class Ring(QWidget):
    """The ring as a widget."""

    def __init__(self) -> None:
        super().__init__()
        self._rival: Competitor | None = None
        self.setFixedSize(RING_SIZE + 2, RING_SIZE + 2)
        theme().theme_changed.connect(self.update)

    def show_side(self, rival: Competitor | None) -> None:
        """Show another side, us for None."""
        self._rival = rival
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ring(QPainter(self), self.rect(), self._rival)

"""Line icons in the colours of the theme, drawn once for each colour, size and screen."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from presales_desk import assets
from presales_desk.ui.theme import theme

SMALL, NORMAL, LARGE = 13, 16, 20
"""Sides in pixels: inside chips, in buttons and rows, on the rail."""


class HasIcon(Protocol):
    """A button or an action."""

    def setIcon(self, icon: QIcon, /) -> None:
        """Show ``icon``."""
        ...


def icon(name: str, color: str = "text-2", size: int = NORMAL) -> QIcon:
    """Return the icon ``name`` in the colours of now; grey when disabled, primary when checked.

    Args:
        name: File below ``resources/icons``, without its ending.
        color: Token of its lines.
        size: Side in pixels at which it is shown.

    """
    made = QIcon()
    modes = QIcon.Mode
    for ratio in {screen.devicePixelRatio() for screen in QGuiApplication.screens()}:
        made.addPixmap(pixmap(name, color, size, ratio), modes.Normal, QIcon.State.Off)
        made.addPixmap(pixmap(name, "primary", size, ratio), modes.Normal, QIcon.State.On)
        made.addPixmap(pixmap(name, "faint", size, ratio), modes.Disabled, QIcon.State.Off)
    return made


def pixmap(name: str, color: str = "text-2", size: int = NORMAL, ratio: float = 1.0) -> QPixmap:
    """Return one picture of an icon in the colour that the token ``color`` has now."""
    return _pixmap(name, theme().color(color).name(), size, ratio)


def set_icon(target: QObject, name: str, color: str = "text-2", size: int = NORMAL) -> None:
    """Give a button or an action an icon that follows the theme for as long as it lives."""
    for keeper in target.findChildren(_IconKeeper):
        keeper.deleteLater()
    _IconKeeper(target, name, color, size)


@lru_cache(maxsize=2048)
def _pixmap(name: str, color: str, size: int, ratio: float) -> QPixmap:
    drawn = QPixmap(QSize(size, size) * ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    drawn.setDevicePixelRatio(ratio)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


@cache
def _source(name: str) -> str:
    return assets.path(f"icons/{name}.svg").read_text(encoding="utf-8")


class _IconKeeper(QObject):
    """Renews the icon of its parent when the colours change."""

    def __init__(self, target: QObject, name: str, color: str, size: int) -> None:
        super().__init__(target)
        self._wanted = (name, color, size)
        theme().theme_changed.connect(self._renew)
        self._renew()

    @Slot()
    def _renew(self) -> None:
        target: HasIcon = self.parent()  # pyright: ignore[reportAssignmentType] any kind with setIcon
        target.setIcon(icon(*self._wanted))

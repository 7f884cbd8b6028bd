"""The colours and fonts of the window, light or dark; the only place that knows their values."""

from __future__ import annotations

import json
import re
from enum import StrEnum
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from presales_desk import assets

_CHINESE_FONTS = ["Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC"]
_ENGLISH_FONTS = [
    "Segoe UI",
    "SF Pro Text",
    "Inter",
    "Noto Sans",
    "Liberation Sans",
    "DejaVu Sans",
    *_CHINESE_FONTS,
]
"""A Latin font first on every system: a Chinese one has quotes and dots of full width."""

_FONTS: dict[str, tuple[int, bool]] = {
    "timer": (44, True),
    "figure-l": (22, True),
    "figure": (20, True),
    "title": (16, True),
    "section": (14, True),
    "body": (13, False),
    "bold": (13, True),
    "small": (12, False),
    "small-bold": (12, True),
    "micro": (11, False),
}
_PLACE = re.compile(r"%(?:icon:(?P<icon>[a-z]+):)?(?P<token>[a-z0-9-]+)%")
_PIXELS = re.compile(r"font-size: (\d+)px")
_RGBA = re.compile(r"rgba\((\d+),(\d+),(\d+),([\d.]+)\)")

_PALETTE: dict[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface-2",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on-primary",
    QPalette.ColorRole.Highlight: "sel",
    QPalette.ColorRole.HighlightedText: "sel-text",
    QPalette.ColorRole.Accent: "primary",
    QPalette.ColorRole.Link: "primary-ink",
    QPalette.ColorRole.LinkVisited: "primary-ink",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.ToolTipBase: "tip",
    QPalette.ColorRole.ToolTipText: "tip-text",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "border",
    QPalette.ColorRole.Mid: "border-strong",
    QPalette.ColorRole.Dark: "border-strong",
    QPalette.ColorRole.Shadow: "border-strong",
}


class Mode(StrEnum):
    """What the user chose: one of the two themes, or whatever the system shows."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The look of the program. Get it from ``theme()``; painters ask it for every colour.

    Signals:
        theme_changing: All widgets are dressed anew in a moment, each of which takes its time.
        theme_changed: Colours or fonts are others now; what is painted or cached is stale.
    """

    theme_changing = Signal()
    theme_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        tokens = json.loads(assets.path("styles/tokens.json").read_text(encoding="utf-8"))
        self._tokens: dict[bool, dict[str, str]] = {False: tokens["light"], True: tokens["dark"]}
        self._template = assets.path("styles/app.qss").read_text(encoding="utf-8")
        self._pictures = QTemporaryDir()
        self._families = _CHINESE_FONTS
        self._mode = Mode.SYSTEM
        self._zoom = 100
        self._dark = False
        self._colors: dict[str, QColor] = {}

    @property
    def dark(self) -> bool:
        """True while the dark tokens are shown."""
        return self._dark

    @property
    def mode(self) -> Mode:
        """What the user chose."""
        return self._mode

    def start(
        self, app: QApplication, mode: Mode = Mode.SYSTEM, language: str = "zh", zoom: int = 100
    ) -> None:
        """Dress ``app`` and follow the system's colours from now on. Call once.

        Args:
            app: The application.
            mode: What the user chose.
            language: ``zh`` or ``en``; its fonts come first.
            zoom: Size of the type in percent.

        """
        app.setStyle("Fusion")
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system, Qt.ConnectionType.UniqueConnection)
        self._families = _CHINESE_FONTS if language == "zh" else _ENGLISH_FONTS
        self._zoom = zoom
        self.set_mode(mode)

    def set_mode(self, mode: Mode) -> None:
        """Show the theme of ``mode``; the title bar follows where the system allows it."""
        self._mode = mode
        schemes = {Mode.LIGHT: Qt.ColorScheme.Light, Mode.DARK: Qt.ColorScheme.Dark}
        hints = QGuiApplication.styleHints()
        hints.setColorScheme(schemes.get(mode, Qt.ColorScheme.Unknown))
        self._dress()

    def set_language(self, language: str) -> None:
        """Put the fonts of ``language`` (``zh`` or ``en``) first."""
        self.set_type(language, self._zoom)

    def set_type(self, language: str, percent: int) -> None:
        """Put the fonts of ``language`` first, and make all type as large as ``percent`` says."""
        self._families = _CHINESE_FONTS if language == "zh" else _ENGLISH_FONTS
        self._zoom = percent
        self._dress()

    def pixels(self, size: int) -> int:
        """Return a size that grows with the type, such as a row's height, at the zoom of now."""
        return round(size * self._zoom / 100)

    def color(self, token: str) -> QColor:
        """Return the colour of ``token``, such as ``primary-tint``.

        Raises:
            KeyError: There is no such token: a bug.

        """
        if token not in self._colors:
            self._colors[token] = parse_color(self._tokens[self._dark][token])
        return self._colors[token]

    def font(self, role: str = "body") -> QFont:
        """Return the font of a role of text: timer, figure, title, section, body, small, micro."""
        pixels, bold = _FONTS[role]
        font = QFont(self._families)
        font.setPixelSize(self.pixels(pixels))
        font.setBold(bold)
        return font

    def style_sheet(self) -> str:
        """Return the style sheet with every ``%token%`` filled in."""
        sized = _PIXELS.sub(lambda n: f"font-size: {self.pixels(int(n[1]))}px", self._template)
        return _PLACE.sub(self._fill, sized)

    def _fill(self, place: re.Match[str]) -> str:
        value = self._tokens[self._dark][place["token"]]
        return value if place["icon"] is None else self._picture(place["icon"], value)

    def _picture(self, name: str, color: str) -> str:
        """Return the path of an icon in ``color``: style sheets take pictures from files only."""
        file = Path(self._pictures.filePath(f"{name}-{color.removeprefix('#')}.svg"))
        if not file.exists():
            source = assets.path(f"icons/{name}.svg").read_text(encoding="utf-8")
            file.write_text(source.replace("currentColor", color), encoding="utf-8")
        return f'"{file.as_posix()}"'

    @Slot()
    def _follow_system(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        system_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        self._dark = self._mode is Mode.DARK or (self._mode is Mode.SYSTEM and system_dark)
        self._colors.clear()
        self.theme_changing.emit()
        app.setFont(self.font())
        app.setPalette(self._palette())
        app.setStyleSheet(self.style_sheet())
        self.theme_changed.emit()

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.color(token))
        disabled = QPalette.ColorGroup.Disabled
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
            palette.setColor(disabled, role, self.color("faint"))
        palette.setColor(disabled, QPalette.ColorRole.ButtonText, self.color("faint"))
        return palette


def parse_color(text: str) -> QColor:
    """Return the colour that a token names as ``#RRGGBB`` or ``rgba(r,g,b,alpha)``."""
    if found := _RGBA.fullmatch(text):
        red, green, blue = (int(part) for part in found.groups()[:3])
        return QColor(red, green, blue, round(float(found[4]) * 255))
    return QColor(text)


@cache
def theme() -> Theme:
    """Return the one theme of this program."""
    return Theme()

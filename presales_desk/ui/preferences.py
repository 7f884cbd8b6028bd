"""What this machine remembers about the window. Nothing of the user's work is kept here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QObject, QSettings, QStandardPaths, Signal

from presales_desk.workspace.account import account_name

ZOOM_STEPS = (80, 90, 100, 110, 125, 150)
NORMAL_ZOOM = 100
THEMES = ("system", "light", "dark")


def default_file() -> Path:
    """Return where the preferences of this user lie."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder) / "presales-desk" / "window.ini"


class Preferences(QObject):
    """Language, theme, zoom, geometry, splitters and the last workspace of this machine.

    Signals:
        changed: Name of what the user chose anew: language, theme or zoom.
    """

    changed = Signal(str)

    def __init__(self, file: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = QSettings(str(file or default_file()), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """``zh`` or ``en``; the system's until the user chooses."""
        chosen = self._text("language")
        if chosen in ("zh", "en"):
            return chosen
        return "zh" if QLocale.system().language() == QLocale.Language.Chinese else "en"

    @language.setter
    def language(self, language: str) -> None:
        self._choose("language", language, self.language)

    @property
    def theme(self) -> str:
        """``system``, ``light`` or ``dark``."""
        theme = self._text("theme")
        return theme if theme in THEMES else "system"

    @theme.setter
    def theme(self, theme: str) -> None:
        self._choose("theme", theme, self.theme)

    @property
    def zoom(self) -> int:
        """Size of the type in percent, one of ``ZOOM_STEPS``."""
        zoom = self._text("zoom")
        return int(zoom) if zoom.isdigit() and int(zoom) in ZOOM_STEPS else NORMAL_ZOOM

    @zoom.setter
    def zoom(self, zoom: int) -> None:
        self._choose("zoom", zoom, self.zoom)

    @property
    def workspace(self) -> Path | None:
        """The workspace that was open last; None before the first."""
        folder = self._text("workspace")
        return Path(folder) if folder else None

    @workspace.setter
    def workspace(self, folder: Path) -> None:
        self._settings.setValue("workspace", str(folder))

    @property
    def folder(self) -> Path | None:
        """The folder from which files were opened, or into which they were saved, last."""
        folder = self._text("folder")
        return Path(folder) if folder else None

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._settings.setValue("folder", str(folder))

    @property
    def author(self) -> str:
        """Name of the person at this machine, for the journal; the system's until they say."""
        return self._text("author") or account_name()

    @author.setter
    def author(self, name: str) -> None:
        self._settings.setValue("author", name)

    @property
    def reminded(self) -> str:
        """The last day, as 2026-11-20, whose reminder the user put away; empty before the first."""
        return self._text("reminded")

    @reminded.setter
    def reminded(self, day: str) -> None:
        self._settings.setValue("reminded", day)

    def switch(self, name: str, *, default: bool) -> bool:
        """Return whether the pane ``name`` is shown."""
        return {"true": True, "false": False}.get(self._text(f"switch/{name}"), default)

    def set_switch(self, name: str, *, shown: bool) -> None:
        """Remember whether the pane ``name`` is shown."""
        self._settings.setValue(f"switch/{name}", "true" if shown else "false")

    def bytes(self, name: str) -> QByteArray:
        """Return a remembered state of Qt's own, such as the geometry; empty for none."""
        value = self._settings.value(f"state/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_bytes(self, name: str, value: QByteArray) -> None:
        """Remember a state of Qt's own."""
        self._settings.setValue(f"state/{name}", value)

    def save(self) -> None:
        """Write the file now; Qt also does so by itself."""
        self._settings.sync()

    def _choose(self, name: str, value: object, before: object) -> None:
        self._settings.setValue(name, value)
        if value != before:
            self.changed.emit(name)

    def _text(self, name: str) -> str:
        return str(self._settings.value(name, "") or "")

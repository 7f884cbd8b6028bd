"""How the window looks on this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from presales_desk.records.messages import LANGUAGES
from presales_desk.ui.pages.settings.section import Section
from presales_desk.ui.preferences import THEMES, ZOOM_STEPS
from presales_desk.ui.widgets.buttons import Segmented
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from presales_desk.ui.desk import Desk


class AppearanceSection(Section):
    """Theme, language and size of the type: kept on this computer, not in the workspace."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            translate("AppearanceSection", "Appearance"),
            translate("AppearanceSection", "Kept on this computer, not in the workspace."),
        )
        themes = (
            translate("AppearanceSection", "As the system"),
            translate("AppearanceSection", "Light"),
            translate("AppearanceSection", "Dark"),
        )
        heading = translate("AppearanceSection", "Theme")
        self.theme = Segmented(themes, heading)
        self.theme.chosen.connect(self._choose_theme)
        self.add_row(heading, self.theme)
        heading = translate("AppearanceSection", "Language")
        self.language = Segmented(("中文", "English"), heading)
        self.language.chosen.connect(self._choose_language)
        self.add_row(heading, self.language)
        heading = translate("AppearanceSection", "Size of the type")
        self.zoom = Segmented([f"{step}%" for step in ZOOM_STEPS], heading)
        self.zoom.chosen.connect(self._choose_zoom)
        self.add_row(heading, self.zoom)
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen now."""
        self.theme.choose(THEMES.index(self._desk.preferences.theme))
        self.language.choose(LANGUAGES.index(language()))
        self.zoom.choose(ZOOM_STEPS.index(self._desk.preferences.zoom))

    @Slot(int)
    def _choose_theme(self, place: int) -> None:
        self._desk.preferences.theme = THEMES[place]

    @Slot(int)
    def _choose_language(self, place: int) -> None:
        self._desk.preferences.language = LANGUAGES[place]

    @Slot(int)
    def _choose_zoom(self, place: int) -> None:
        self._desk.preferences.zoom = ZOOM_STEPS[place]

"""Which version this is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from presales_desk.ui.about import about_text
from presales_desk.ui.pages.settings.section import Section
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.ui.desk import Desk


class AboutSection(Section):
    """What a report of a problem should say about this installation."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, translate("AboutSection", "About"))
        text = PlainLabel(about_text(desk.workspace.folder), wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(text)

"""What this program is, which version, and where its things lie."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from presales_desk import __version__, assets
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.notices import IconLabel
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from pathlib import Path


def about_text(workspace: Path) -> str:
    """Return what a report of a problem should say about this installation."""
    lines = (
        translate("About", "Version {version}").format(version=__version__),
        f"Python {platform.python_version()} · Qt {qVersion()} · {platform.platform()}",
        translate("About", "Workspace: {folder}").format(folder=workspace),
        translate("About", "Program files: {folder}").format(folder=assets.root()),
    )
    return "\n".join(lines)


class AboutBox(QDialog):
    """Name, version, places; one button copies all of it."""

    def __init__(self, workspace: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("About", "About Presales Desk"))
        self._text = about_text(workspace)
        outer = row(self, margin=24, spacing=16)
        outer.addWidget(IconLabel("app", size=48), 0, Qt.AlignmentFlag.AlignTop)
        body = column(spacing=8)
        outer.addLayout(body, 1)
        body.addWidget(PlainLabel(translate("About", "Presales Desk"), "title"))
        purpose = translate("About", "Plan, deck, summary and knowledge in one place.")
        body.addWidget(PlainLabel(purpose, "secondary"))
        places = PlainLabel(self._text, "small", wrap=True)
        places.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        places.setMinimumWidth(420)
        body.addWidget(places)
        buttons = row()
        buttons.addStretch(1)
        buttons.addWidget(Button(translate("About", "Copy")).when_clicked(self._copy))
        buttons.addWidget(Button(translate("About", "Close")).when_clicked(self.accept))
        body.addLayout(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)

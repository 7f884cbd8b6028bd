"""The company's logo, and its template for documents."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from shiboken6 import isValid

from presales_desk.actions.find import profile
from presales_desk.actions.profile import choose_logo, choose_template
from presales_desk.ui.file_dialogs import ask_file
from presales_desk.ui.pages.settings.section import Section, change_field
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.actions.planned import Planned
    from presales_desk.records.job import Job
    from presales_desk.records.summary import Profile
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader

_LOGO_SIZE = QSize(220, 72)
_LOGO = "logo"
_FILTERS = {
    _LOGO: "*.png *.jpg *.jpeg",
    "document_template": "*.docx *.dotx",
}


class FilesSection(Section):
    """What our documents look like; decks have their own section."""

    def __init__(self, desk: Desk) -> None:
        self._names: dict[str, ElidedLabel] = {}
        self._removers: dict[str, Button] = {}
        self._picture = PlainLabel()
        self._picture.setFixedSize(_LOGO_SIZE)
        self._picture.setObjectName("logoPreview")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._logo = ""
        super().__init__(
            desk,
            translate("FilesSection", "Logo and templates"),
            translate("FilesSection", "A copy of each file is kept in the workspace."),
        )
        for name in _FILTERS:
            self._add_chooser(name)
        self.refresh()

    def refresh(self) -> None:
        """Show which files are chosen."""
        house = profile(self._desk.workspace)
        self._show_logo(house.logo)
        for name in _FILTERS:
            chosen = bool(getattr(house, name))
            self._names[name].setText(self._chosen_name(house, name))
            self._removers[name].setVisible(chosen)

    def _add_chooser(self, name: str) -> None:
        self._names[name] = ElidedLabel()
        choose = Button(translate("FilesSection", "Choose…"))
        choose.when_clicked(partial(self._choose, name))
        self._removers[name] = Button(translate("FilesSection", "Remove"))
        self._removers[name].when_clicked(partial(self._remove, name))
        for button in (choose, self._removers[name]):
            button.setEnabled(not self._desk.workspace.read_only)
        pictures = (self._picture,) if name == _LOGO else ()
        line = self.add_row(term(f"profile.{name}"), *pictures, choose, self._removers[name])
        line.insertWidget(line.count() - 1, self._names[name], 1)

    def _choose(self, name: str) -> None:
        title = term(f"profile.{name}")
        file = ask_file(self, title, f"{title} ({_FILTERS[name]})")
        if file is not None:
            self.take(name, file)

    def take(self, name: str, file: Path) -> None:
        """Store a copy of ``file`` and use it as logo or template."""

        def work(reader: Reader, job: Job) -> Planned[Profile]:
            del job  # one copy of one file
            return (
                choose_logo(reader, file) if name == _LOGO else choose_template(reader, name, file)
            )

        title = translate("FilesSection", "Taking over {name}").format(name=file.name)
        self._desk.run(work, title, self._taken)

    def _taken(self, house: Profile) -> None:
        del house  # the edit was announced
        self.refresh()

    def _remove(self, name: str) -> None:
        change_field(self._desk, name, "")

    def _show_logo(self, logo: str) -> None:
        """Show the logo with this SHA-256, once it is read; empty for none."""
        if logo == self._logo:
            return
        self._logo = logo
        self._picture.clear()
        if not logo:
            return

        def work(reader: Reader, job: Job) -> QImage:
            del job  # one small file
            picture = QImage.fromData(reader.attachments.read(logo, term(f"profile.{_LOGO}")))
            if picture.isNull():  # its end is missing, say: decks leave it out as well
                return picture
            return picture.scaled(
                _LOGO_SIZE - QSize(8, 8),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )

        title = translate("FilesSection", "Reading the logo")
        self._desk.run(work, title, partial(self._show_picture, logo))

    def _show_picture(self, logo: str, picture: QImage) -> None:
        if logo == self._logo and isValid(self):
            self._picture.setPixmap(QPixmap.fromImage(picture))

    def _chosen_name(self, house: Profile, name: str) -> str:
        if not getattr(house, name):
            return translate("FilesSection", "None") if name == _LOGO else _built_in()
        return "" if name == _LOGO else str(getattr(house, f"{name}_name"))


def _built_in() -> str:
    return translate("FilesSection", "The built-in template")

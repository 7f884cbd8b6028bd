"""The form of a slide with a picture: what is seen on it, and what it means."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot

from presales_desk.records.slide_figures import Image
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.forms.parts import LinePart, LinesPart
from presales_desk.ui.pages.outline.forms.parts_form import PartsForm
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.findings import Finding


class ImageForm(PartsForm):
    """The picture itself comes by a button, by dropping a file or from the clipboard.

    Signals:
        picture_wanted: The user wants to choose a file.
    """

    kind = Image
    picture_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._picture = Image()
        line = row(spacing=12)
        self._choose = Button(self.tr("Choose picture…"), icon="import")
        self._choose.clicked.connect(self._ask)
        self._state = ElidedLabel("", "muted")
        line.addWidget(self._choose)
        line.addWidget(self._state, 1)
        self._body.addLayout(line)
        alt = self.tr("Alternative text: what is seen on it, for who cannot see it")
        empty = self.tr("Such as: racks in the new server room, half of them filled")
        self._is_told = False
        self._alt = LinePart("alt", alt, empty, lines=1)
        self.put(self._alt)
        caption = self.tr("Caption")
        self.put(LinePart("caption", caption, self.tr("What it shows, place, date"), (40, 95)))
        points = self.tr("Beside it (up to four lines; none: the picture takes the whole width)")
        self.put(LinesPart("points", points, self.tr("What it means"), limit=(24, 58)))
        self.typed.connect(self._remind)

    @override
    def content(self) -> Image:
        made = super().content()
        assert isinstance(made, Image), "what this form holds"
        kept = self._picture
        return replace(made, path=kept.path, sha256=kept.sha256, svg=kept.svg)

    @override
    def show_content(self, content: Any) -> None:
        self._picture = content
        super().show_content(content)
        self._state.setText(self._said())
        self._remind()

    @override
    def show_findings(self, findings: Sequence[Finding], language: str = "zh") -> None:
        """Show what was noticed; a picture without alternative text asks for it."""
        super().show_findings(findings, language)
        self._is_told = bool(findings)
        self._remind()

    def _said(self) -> str:
        if self._picture.sha256:
            return self.tr("Drop or paste another one to replace it")
        if self._picture.path:
            return self._picture.path
        return self.tr("or drop a file here, or paste with Ctrl+V")

    @Slot()
    def _remind(self) -> None:
        """Ask for the alternative text while there is none; what was noticed says more."""
        if self._is_told:
            return
        lacks = bool(self._picture.sha256 or self._picture.path) and not self._alt.value().strip()
        words = self.tr("Say in a sentence what is seen on the picture.")
        self.row_of("alt").show_message(words if lacks else "", "hint")

    @Slot()
    def _ask(self) -> None:
        self.picture_wanted.emit()

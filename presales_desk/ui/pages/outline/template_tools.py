"""The company's template on the page of a talk: what it is, and what did not match."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from presales_desk.actions.deck_exports import ExactPicture, exact_picture
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.pages.outline.exports import TalkExports
from presales_desk.ui.pages.outline.template_watch import TemplateWatch
from presales_desk.ui.widgets.buttons import Kind
from presales_desk.ui.widgets.notices import Banner
from presales_desk.ui.words import counted, error_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.outline.page import OutlinePage
    from presales_desk.workspace.workspace import Reader

SETTINGS = "template"
"""The section of the settings that maps the layouts of a template."""


class TemplateTools(QObject):
    """Tells the page which template is used, and offers what needs the finished file.

    Args:
        desk: Reads and runs.
        place: Where banners are shown.
        page: The page of the talk.

    """

    def __init__(self, desk: Desk, place: QVBoxLayout, page: OutlinePage) -> None:
        super().__init__(page)
        self._desk, self._place, self._page = desk, place, page
        self._banner: Banner | None = None
        self._closed: object = None
        self.watch = TemplateWatch(desk, self)
        self.watch.changed.connect(self._show_change)
        self.exports = TalkExports(desk, page)
        page.bar.template_requested.connect(self.open_settings)

    def follow(self) -> None:
        """Show the template of now; another one is read first."""
        self.watch.follow()
        self._page.bar.show_template(self.watch.name)
        self._show_banner()

    def commands(self) -> list[Command]:
        """Return what can be done with the finished file."""
        exact = Command(
            id="outline.exact_picture",
            title=self.tr("Exact picture of the slide"),
            run=self.show_exact_picture,
            where=Where.VIEW,
            hint=self.tr("Drawn by LibreOffice from the finished file"),
            enabled=self._has_slide,
        )
        return [exact, *self.exports.commands()]

    @Slot()
    def open_settings(self) -> None:
        """Show where the layouts of the template are mapped."""
        self._desk.show_page("settings", SETTINGS)

    @Slot()
    def show_exact_picture(self) -> None:
        """Let LibreOffice draw the current slide, and show that until it is edited."""
        self._page.commit()
        slide, preview = self._page.current_slide, self._page.bench.preview
        if slide is None:
            return
        page, id = preview.page, slide.id

        def work(reader: Reader, job: Job) -> ExactPicture:
            return exact_picture(reader, id, page, job)

        self._desk.run(work, self.tr("Drawing the slide with LibreOffice"), preview.show_exact)

    def _has_slide(self) -> bool:
        return self._page.current_slide is not None

    @Slot()
    def _show_change(self) -> None:
        self._closed = None
        self._page.refresh()

    def _show_banner(self) -> None:
        state = (self.watch.look, self.watch.error)
        words = self._trouble() if state != self._closed else ""
        shown = self._banner.accessibleName() if self._banner is not None else ""
        if words == shown:
            return
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
        if not words:
            return
        banner = Banner(words)
        banner.add_button(self.tr("Match the layouts"), self.open_settings, Kind.PRIMARY)
        banner.dismissed.connect(self._close)
        self._place.addWidget(banner)
        self._banner = banner

    @Slot()
    def _close(self) -> None:
        self._closed = (self.watch.look, self.watch.error)
        self._show_banner()

    def _trouble(self) -> str:
        """Return what is wrong with the template for the slides of this talk; empty for nothing."""
        if self.watch.error is not None:
            return error_text(self.watch.error)
        look = self.watch.look
        near = [key for key in self._page.talk.deck.layouts_used() if look and key in look.near]
        if not near:
            return ""
        words = self.tr(
            "“{name}” has no layout made for {count} {count:kind|kinds} of slides of this talk."
        )
        return counted(words, name=self.watch.name, count=len(near))

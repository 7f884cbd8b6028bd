"""What the page offers besides writing slides: patterns, copying, the FFAB library, the agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from presales_desk.records.enums import SlideKind
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.pages.outline.checking.file_checks import FileChecks
from presales_desk.ui.pages.outline.copying.copying import Copying
from presales_desk.ui.pages.outline.ffab.library import FfabLibrary
from presales_desk.ui.pages.outline.patterns.patterns import Patterns
from presales_desk.ui.pages.outline.pictures import SlidePictures
from presales_desk.ui.widgets.notices import Banner
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.records.outline import Slide
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.outline.page import OutlinePage


class TalkTools(QObject):
    """Holds the tools of the page and offers them as commands.

    Attributes:
        agenda_banner: Shown beside an agenda that says something else than the talk.

    """

    def __init__(self, desk: Desk, page: OutlinePage) -> None:
        super().__init__(page)
        self._page = page
        self._read_only = desk.workspace.read_only
        self.patterns = Patterns(desk, page)
        self.copying = Copying(desk, page)
        self.ffab = FfabLibrary(desk, page)
        self.pictures = SlidePictures(desk, page)
        self.files = FileChecks(desk, page)
        words = translate("TalkTools", "This agenda does not say what the talk holds now.")
        self.agenda_banner = Banner(words, dismissible=False)
        self.agenda_banner.add_button(
            translate("TalkTools", "Bring it into step"), self.copying.bring_agenda_into_step
        )
        self.agenda_banner.hide()

    def follow_slide(self, slide: Slide) -> None:
        """Tell the tools which slide is in the editor now."""
        is_agenda = slide.kind is SlideKind.AGENDA and not self._read_only
        self.agenda_banner.setVisible(is_agenda and self.copying.agenda_lags())
        self._page.bar.offer_library(shown=slide.kind is SlideKind.FFAB)
        self.ffab.follow_slide()

    def commands(self) -> list[Command]:
        """Return what can be done with them."""
        return [
            *self.pictures.commands(),
            *self.files.commands(),
            *self.patterns.commands(),
            *self._of_copying(),
            self._of_library(),
        ]

    def _of_copying(self) -> list[Command]:
        offered = (
            ("slides_of", translate("TalkTools", "Slides of another talk…"), "import"),
            ("text", translate("TalkTools", "Text as slides…"), "list"),
            ("short", translate("TalkTools", "Short version of the talk…"), ""),
            ("agenda", translate("TalkTools", "Bring the agenda into step"), ""),
        )
        copying = self.copying
        acts = (
            copying.choose_slides,
            copying.write_text,
            copying.shorten,
            copying.bring_agenda_into_step,
        )
        return [
            Command(
                id=f"outline.{name}",
                title=title,
                run=act,
                icon=icon,
                where=Where.INSERT,
                enabled=self._has_outline,
            )
            for (name, title, icon), act in zip(offered, acts, strict=True)
        ]

    def _of_library(self) -> Command:
        return Command(
            id="outline.ffab",
            title=translate("TalkTools", "FFAB library"),
            run=self.ffab.open,
            icon="archive",
            where=Where.VIEW,
            enabled=self._has_outline,
        )

    def _has_outline(self) -> bool:
        return self._page.outline is not None

"""The live preview: the slide as its file will be, its neighbours, and facts about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame

from presales_desk.ui.pages.outline.slide_facts import SlideFacts
from presales_desk.ui.widgets.buttons import IconButton
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import Header, column, scrolled_column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.slide_preview import THUMBS, SlidePreview, SlideStrip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.actions.deck_exports import ExactPicture
    from presales_desk.actions.slide_links import SlideTie
    from presales_desk.deck.placed_slide import PlacedSlide
    from presales_desk.records.findings import Finding
    from presales_desk.records.outline import Slide
    from presales_desk.ui.pages.outline.placed_deck import PlacedDeck

DEBOUNCE_MS = 150
_BEFORE = 2
"""How many neighbours before the current slide the strip shows where it can."""


class PreviewPane(QFrame):
    """Shows one slide of a placed deck.

    Attributes:
        notices: Place for what is to be said of the deck: below all else, so that nothing moves
            when it comes or goes.

    Signals:
        slide_chosen: Id of a neighbour that the user clicked.
    """

    slide_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("previewPane")
        self._deck: PlacedDeck | None = None
        self._slide_id = ""
        self._page = 0
        self._pause = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._pause.timeout.connect(self.repaint_now)
        self.preview = SlidePreview()
        self.strip = SlideStrip()
        self.strip.chosen.connect(self.slide_chosen)
        self.facts = SlideFacts()
        self.notices = column(spacing=8)
        self._lay_out()

    def show_slide(self, deck: PlacedDeck, slide_id: str) -> None:
        """Show a slide of ``deck`` now; what was split begins with its first page."""
        if slide_id != self._slide_id:
            self._page = 0
        self._deck, self._slide_id = deck, slide_id
        self.repaint_now()

    def show_facts(
        self,
        slide: Slide,
        language: str,
        findings: Sequence[Finding],
        ties: Sequence[SlideTie] = (),
    ) -> None:
        """Show what is known of the slide; see ``SlideFacts``."""
        self.facts.show_slide(slide, language, findings, ties)
        self._internal.setVisible(slide.internal)

    @property
    def is_marked(self) -> bool:
        """Whether the slide is marked as one for our own eyes."""
        return not self._internal.isHidden()

    @property
    def page(self) -> int:
        """Which of the slide's pages is shown, from 0."""
        return self._page

    def show_exact(self, made: ExactPicture) -> None:
        """Show a slide as LibreOffice drew it, until it is edited or another is shown."""
        if (made.slide_id, made.page) == (self._slide_id, self._page):
            self.preview.show_exact(made.content)
            self._head.set_sub(self.tr("exact picture, by LibreOffice"))

    def show_soon(self) -> None:
        """Paint again after a short pause in typing."""
        self._pause.start()

    @Slot()
    def repaint_now(self) -> None:
        """Paint the slide as the deck has it now."""
        self._pause.stop()
        if self._deck is None:
            return
        pages = self._deck.pages_of(self._slide_id)
        if not pages:
            self.preview.show_slide(None, 0, None)
            self.strip.show_slides((), 1, "", None)
            return
        self._page = min(self._page, len(pages) - 1)
        number = self._deck.number_of(self._slide_id) + self._page
        self.preview.show_slide(pages[self._page], number, self._deck.house.logo)
        if not self.preview.shows_exact:
            self._head.set_sub(self._about(pages[self._page]))
        self._show_flip(len(pages))
        self._show_neighbours(self._deck)

    def _about(self, slide: PlacedSlide) -> str:
        """What the preview promises: with a company's template, how much of that it can draw."""
        name = self._deck.house.template_name if self._deck is not None else ""
        if not name:
            return self.tr("16:9, as the file will be")
        if slide.look is None:
            return self.tr("our look; the file has that of “{name}”").format(name=name)
        if slide.look.complete:
            return self.tr("on “{name}”").format(name=name)
        return self.tr("on “{name}”; what is hatched cannot be drawn here").format(name=name)

    def _show_neighbours(self, deck: PlacedDeck) -> None:
        ids = deck.order()
        start = max(min(ids.index(self._slide_id) - _BEFORE, len(ids) - THUMBS), 0)
        near = ids[start : start + THUMBS]
        slides = [(deck.pages_of(id)[0], deck.number_of(id)) for id in near]
        self.strip.show_slides(slides, start + 1, self._slide_id, deck.house.logo)

    def _lay_out(self) -> None:
        outer = column(self)
        self._head = Header(self.tr("Live preview"))
        self._back = IconButton("cl", self.tr("Page before"), small=True)
        self._on = IconButton("cr", self.tr("Next page"), small=True)
        self._count = PlainLabel("", "muted")
        self._back.clicked.connect(self._flip_back)
        self._on.clicked.connect(self._flip_on)
        self._internal = Chip(self.tr("Internal only"), "warning")
        self._internal.hide()
        for widget in (self._internal, self._count, self._back, self._on):
            self._head.add(widget)
        outer.addWidget(self._head)
        body, scroller = scrolled_column(spacing=10)
        # A bar that comes and goes changes the width, with it the height of the slide, and with
        # that whether there is a bar: without end.
        scroller.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        body.setContentsMargins(16, 12, 16, 12)
        for place, widget in enumerate((self.preview, self.strip, self.facts)):
            body.insertWidget(place, widget)
        body.insertLayout(body.count() - 1, self.notices)
        outer.addWidget(scroller, 1)
        self._show_flip(1)

    def _show_flip(self, pages: int) -> None:
        for widget in (self._count, self._back, self._on):
            widget.setVisible(pages > 1)
        words = self.tr("{page} of {pages}")
        self._count.setText(words.format(page=self._page + 1, pages=pages))
        self._back.setEnabled(self._page > 0)
        self._on.setEnabled(self._page + 1 < pages)

    @Slot()
    def _flip_back(self) -> None:
        self._page -= 1
        self.repaint_now()

    @Slot()
    def _flip_on(self) -> None:
        self._page += 1
        self.repaint_now()

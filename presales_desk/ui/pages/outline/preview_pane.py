"""The live preview: the slide as its file will be, its neighbours, and facts about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout

from presales_desk.planning.slide_text import Amount, body_text
from presales_desk.records import formats
from presales_desk.records.enums import Severity
from presales_desk.ui.widgets.buttons import IconButton
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import Card, Header, column, scrolled_column
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from presales_desk.ui.widgets.slide_preview import THUMBS, SlidePreview, SlideStrip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.actions.deck_exports import ExactPicture
    from presales_desk.deck.layout_model import PlacedSlide
    from presales_desk.records.findings import Finding
    from presales_desk.records.outline import Slide
    from presales_desk.ui.pages.outline.placed_deck import PlacedDeck

DEBOUNCE_MS = 150
_BEFORE = 2
"""How many neighbours before the current slide the strip shows where it can."""


class PreviewPane(QFrame):
    """Shows one slide of a placed deck.

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
        self._facts = SlideFacts()
        self._lay_out()

    def show_slide(self, deck: PlacedDeck, slide_id: str) -> None:
        """Show a slide of ``deck`` now; what was split begins with its first page."""
        if slide_id != self._slide_id:
            self._page = 0
        self._deck, self._slide_id = deck, slide_id
        self.repaint_now()

    def show_facts(self, slide: Slide, language: str, findings: Sequence[Finding]) -> None:
        """Show what is known of the slide; ``language`` is that of the deck."""
        self._facts.show_slide(slide, language, findings)

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
        for widget in (self._count, self._back, self._on):
            self._head.add(widget)
        outer.addWidget(self._head)
        body, scroller = scrolled_column(spacing=10)
        # A bar that comes and goes changes the width, with it the height of the slide, and with
        # that whether there is a bar: without end.
        scroller.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        body.setContentsMargins(16, 12, 16, 12)
        for place, widget in enumerate((self.preview, self.strip, self._facts)):
            body.insertWidget(place, widget)
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


class SlideFacts(Card):
    """A few facts about a slide, and whether anything is to be changed."""

    def __init__(self) -> None:
        super().__init__(" ")
        self.header.set_title(self.tr("This slide"))
        self._state = Chip("")
        self.header.add(self._state)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self._values: dict[str, ElidedLabel] = {}
        names = {
            "words": self.tr("Text"),
            "minutes": self.tr("Time"),
            "source": self.tr("Source"),
            "notes": self.tr("Notes"),
        }
        for place, (name, heading) in enumerate(names.items()):
            self._values[name] = ElidedLabel()
            grid.addWidget(PlainLabel(heading, "muted"), place, 0)
            grid.addWidget(self._values[name], place, 1)

    def show_slide(self, slide: Slide, language: str, findings: Sequence[Finding]) -> None:
        """Show the facts of ``slide`` and the state that ``findings`` about it give."""
        body = body_text(slide, language)
        self._values["words"].setText(self._amount(body, language))
        minutes = self.tr("{minutes} min").format(minutes=formats.number(slide.minutes))
        self._values["minutes"].setText(
            self.tr("Not planned") if slide.minutes is None else minutes
        )
        self._values["source"].setText(slide.source or self.tr("Not named"))
        self._values["notes"].setText(self._notes(slide.notes))
        self._show_state([f for f in findings if f.severity is not Severity.HINT])

    def _amount(self, body: Amount, language: str) -> str:
        words = self.tr("{count} words") if language != "zh" else self.tr("{count} characters")
        if body.limit:
            words = (
                self.tr("{count} words, limit {limit}")
                if language != "zh"
                else self.tr("{count} characters, limit {limit}")
            )
        return words.format(count=body.count, limit=body.limit)

    def _notes(self, notes: str) -> str:
        if not notes.strip():
            return self.tr("Not written")
        return self.tr("{count} characters").format(count=len("".join(notes.split())))

    def _show_state(self, findings: Sequence[Finding]) -> None:
        if not findings:
            self._state.show_text(self.tr("All checks passed"), "success")
            return
        errors = any(finding.severity is Severity.ERROR for finding in findings)
        words = self.tr("{count} to improve").format(count=len(findings))
        self._state.show_text(words, "danger" if errors else "warning")

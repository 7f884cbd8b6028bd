"""What the speaker sees: the slide, what to say, what to stress, whom to look at, what is next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from presales_desk.method import load
from presales_desk.records.competition import PLAYED_ON
from presales_desk.records.exchange import Attendee
from presales_desk.records.note_fields import read_notes
from presales_desk.records.outline import SHOWS
from presales_desk.records.people import AUDIENCE, Stakeholder
from presales_desk.ui.clock_text import clock_text
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.engagements.tabs.rehearsal.cue_area import CueArea
from presales_desk.ui.pages.engagements.tabs.rehearsal.looks import segment_name
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import IconButton
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.flow import FlowLayout
from presales_desk.ui.widgets.frames import Line, column, row
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel, safe_tooltip
from presales_desk.ui.widgets.slide_painter import HEIGHT, WIDTH
from presales_desk.ui.widgets.slide_preview import SlidePreview
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from presales_desk.records.outline import Slide
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.engagements.tabs.rehearsal.runner import Runner
    from presales_desk.ui.pages.engagements.tabs.rehearsal.stage_deck import StageDeck

_CUE_WIDTH = 216
_PAGER, _MARGIN = 34, 12
_MOST_CHIPS = 2
_LONGEST_DOUBT = 10


class Stage(QFrame):
    """Follows a run: the slide of its stop, or what the method says of a part without slides.

    Args:
        desk: Reads the listeners.
        runner: The run.
        deck: Lays out the slides.
        large: Write the cue so that it can be read from some steps away.

    """

    def __init__(self, desk: Desk, runner: Runner, deck: StageDeck, *, large: bool = False) -> None:
        super().__init__()
        self._desk, self._runner, self._deck = desk, runner, deck
        self._is_large = large
        self.preview = SlidePreview()
        self.now = ElidedLabel("", "muted")
        self.cue = PlainLabel("", "cue" if large else "", wrap=True)
        self.stress = _Chips(translate("Stage", "To stress"), "primary")
        self.look_at = _Chips(translate("Stage", "Speak to"), "line")
        self.coming = PlainLabel("", wrap=True)
        self._coming_head = PlainLabel("", "muted")
        self._count, self._times = PlainLabel("", "small"), PlainLabel("", "small")
        self._lay_out()
        runner.changed.connect(self.show_stop)
        runner.ticked.connect(self.show_time)
        deck.look_changed.connect(self.show_stop)

    @Slot()
    def show_stop(self) -> None:
        """Show where the run stands."""
        slide = self._runner.slide()
        self._slide_part.setVisible(bool(self._runner.talk and self._runner.talk.slides))
        self._show_slide(self._runner.on_the_wall())
        self.now.setText(self._now(slide))
        self.cue.setText(self._cue(slide))
        self._show_ties(slide)
        self._show_coming(self._runner.slide(1))
        self.show_time()

    def _show_slide(self, slide: Slide | None) -> None:
        shown = self._deck.placed(slide) if slide is not None else None
        number = self._number(slide)
        self.preview.show_slide(shown, number, self._deck.house.logo)
        self._count.setText(f"{number} / {len(self._slides())}" if number else "")

    @Slot()
    def show_time(self) -> None:
        """Show how long this slide was shown, of how long it is planned."""
        place, stop = self._runner.place, self._runner.stop
        words = translate("Stage", "{spent} on this one, planned {planned}")
        times = {"spent": clock_text(self._runner.seconds[place])}
        self._times.setText(words.format(planned=clock_text(stop.seconds), **times))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit_slide()

    def _fit_slide(self) -> None:
        """Let the slide be as wide as its height has room for: it must not cover its pager."""
        room = self.height() - theme().pixels(_PAGER) - 2 * _MARGIN
        self.preview.setMaximumWidth(max(round(room * WIDTH / HEIGHT), self.preview.minimumWidth()))

    def _now(self, slide: Slide | None) -> str:
        name = segment_name(self._runner.stop.segment)
        if slide is None:
            return name
        words = translate("Stage", "Slide {number} · {segment}")
        return words.format(number=self._number(slide), segment=name)

    def _cue(self, slide: Slide | None) -> str:
        """Return what to say; for a part without slides what the method asks of it."""
        if slide is not None:
            script = read_notes(slide.notes).get("script", "")
            return script or translate("Stage", "No script in the notes of this slide.")
        parts = load().presentation_parts
        part = next((each for each in parts if each.key == self._runner.stop.segment), None)
        if part is None:
            return ""
        return "\n".join(f"· {each.of(language())}" for each in (*part.content, *part.requirement))

    def _show_ties(self, slide: Slide | None) -> None:
        id = slide.id if slide is not None else ""
        strengths = [tie.words for tie in self._deck.ties(id, SHOWS, PLAYED_ON)]
        self.stress.show_texts(strengths)
        self.look_at.show_texts([_person(one) for one in self._to_look_at(id)])

    def _to_look_at(self, slide_id: str) -> list[Stakeholder]:
        """Return whom a slide is for.

        On the large stage, where no list of them stands beside it, those whose opinion counts most
        take the place of nobody.
        """
        people = [tie.record_id for tie in self._deck.ties(slide_id, AUDIENCE)]
        if not people and self._is_large and self._runner.talk is not None:
            exchange = self._runner.talk.exchange
            keys = self._desk.find(Attendee, exchange_id=exchange.id, key_person=True)
            people = [each.stakeholder_id for each in keys if each.stakeholder_id]
        return self._desk.find(Stakeholder, id=people)

    def _show_coming(self, slide: Slide | None) -> None:
        head = translate("Stage", "Next: slide {number}")
        self._coming_head.setText(head.format(number=self._number(slide)) if slide else "")
        self.coming.setText(slide.title if slide is not None else "")

    def _number(self, slide: Slide | None) -> int:
        ids = [each.id for each in self._slides()]
        return ids.index(slide.id) + 1 if slide is not None and slide.id in ids else 0

    def _slides(self) -> Sequence[Slide]:
        return self._runner.talk.slides if self._runner.talk is not None else ()

    def _lay_out(self) -> None:
        self._slide_part = QWidget()
        left = column(self._slide_part, spacing=6)
        left.addWidget(self.preview)
        left.addLayout(self._pager())
        left.addStretch(1)
        side = QWidget()
        side.setMinimumWidth(_CUE_WIDTH)
        beside = column(side, spacing=6)
        beside.addWidget(self.now)
        beside.addWidget(CueArea(self.cue), 1)
        for widget in (self.stress, self.look_at, Line(), self._coming_head, self.coming):
            beside.addWidget(widget)
        line = row(self, spacing=16)
        line.setContentsMargins(16, _MARGIN, 16, _MARGIN)
        line.addWidget(self._slide_part, 7 if self._is_large else 5)
        line.addWidget(side, 3)

    def _pager(self) -> QHBoxLayout:
        back = IconButton("cl", translate("Stage", "Back"), "Left", small=True)
        on = IconButton("cr", translate("Stage", "Next"), "Right", small=True)
        back.clicked.connect(self._runner.go_back)
        on.clicked.connect(self._runner.go_on)
        pager = row(spacing=6)
        pager.addWidget(back)
        pager.addWidget(self._count)
        pager.addWidget(on)
        pager.addStretch(1)
        pager.addWidget(self._times, 0, Qt.AlignmentFlag.AlignRight)
        return pager


class _Chips(QWidget):
    """A heading and chips below it; away while there are none."""

    def __init__(self, heading: str, tone: str) -> None:
        super().__init__()
        self._tone = tone
        body = column(self, spacing=4)
        body.addWidget(PlainLabel(heading, "muted"))
        self._line = QWidget()
        self._flow = FlowLayout(self._line)
        body.addWidget(self._line)
        self._texts: list[str] = []

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show these; the whole of each is in its tooltip."""
        self.setVisible(bool(texts))
        if list(texts) == self._texts:
            return
        self._texts = list(texts)
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for text in texts[:_MOST_CHIPS]:
            chip = Chip(text, self._tone)
            chip.setToolTip(safe_tooltip(text))
            self._flow.addWidget(chip)


def _person(person: Stakeholder) -> str:
    """Return a listener and what they fear or want most, in a few words."""
    about = person.doubts or person.excitement
    short = f"{about[:_LONGEST_DOUBT]}…" if len(about) > _LONGEST_DOUBT else about
    return f"{person.name or person.title} {short}".strip()

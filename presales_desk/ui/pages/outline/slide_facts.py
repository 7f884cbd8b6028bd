"""A few facts about a slide: what the speaker and the check want to know at a glance."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout

from presales_desk.planning.slide_text import Amount, all_text, body_text
from presales_desk.planning.speaker_notes import script_length
from presales_desk.records import formats
from presales_desk.records.enums import Severity
from presales_desk.records.note_fields import read_notes
from presales_desk.records.outline import ANSWERS, MEETS
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from presales_desk.ui.words import counted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.actions.slide_links import SlideTie
    from presales_desk.records.findings import Finding
    from presales_desk.records.outline import Slide

_FIGURE = re.compile(r"\d[\d,.]*\s*[%％‰]?")


class SlideFacts(Card):
    """Text, resonance, evidence, likely questions, time; and whether anything is to be changed."""

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
            "resonance": self.tr("Resonance"),
            "evidence": self.tr("Evidence"),
            "questions": self.tr("Likely asked"),
            "minutes": self.tr("Time"),
        }
        for place, (name, heading) in enumerate(names.items()):
            self._values[name] = ElidedLabel()
            grid.addWidget(PlainLabel(heading, "muted"), place, 0)
            grid.addWidget(self._values[name], place, 1)

    def show_slide(
        self,
        slide: Slide,
        language: str,
        findings: Sequence[Finding],
        ties: Sequence[SlideTie] = (),
    ) -> None:
        """Show the facts of ``slide`` and the state that ``findings`` about it give.

        Args:
            slide: As it is stored.
            language: Of the deck.
            findings: About this slide.
            ties: What it has to do with the plan.

        """
        notes = read_notes(slide.notes)
        shown = {
            "words": self._amount(body_text(slide, language), language),
            "resonance": self._resonance(ties),
            "evidence": self._evidence(slide),
            "questions": _first_line(notes.get("questions", "")) or self.tr("Not prepared"),
            "minutes": self._time(slide, language),
        }
        for name, text in shown.items():
            self._values[name].setText(text)
        self._show_state([f for f in findings if f.severity is not Severity.HINT])

    def text(self, name: str) -> str:
        """Return what a fact says: ``words``, ``resonance``, ``evidence``, ``questions``..."""
        return self._values[name].text()

    def _amount(self, body: Amount, language: str) -> str:
        if language == "zh":
            words = self.tr("{count} {count:character|characters}")
            limited = self.tr("{count} {count:character|characters}, limit {limit}")
        else:
            words = self.tr("{count} {count:word|words}")
            limited = self.tr("{count} {count:word|words}, limit {limit}")
        shown = limited if body.limit else words
        return counted(shown, count=body.count, limit=body.limit)

    def _resonance(self, ties: Sequence[SlideTie]) -> str:
        """Say whose pains and which keys the slide answers."""
        answered = [tie.words for tie in ties if tie.role in (ANSWERS, MEETS)]
        between = translate("SlideFacts", "; ")
        return between.join(answered) or self.tr("Nobody's concern is answered here")

    def _evidence(self, slide: Slide) -> str:
        figures = len(_FIGURE.findall(f"{slide.title} {all_text(slide)}"))
        if not figures:
            return self.tr("No figures")
        words = (
            self.tr("{count} {count:figure|figures}, source named")
            if slide.source.strip()
            else self.tr("{count} {count:figure|figures}, source not named")
        )
        return counted(words, count=figures)

    def _time(self, slide: Slide, language: str) -> str:
        """Say what is planned, and whether the script fits."""
        if slide.minutes is None:
            return self.tr("Not planned")
        script = script_length(slide, language)
        words = (
            self.tr("{minutes} min; the script is longer")
            if script.over
            else (self.tr("{minutes} min"))
        )
        return words.format(minutes=formats.number(slide.minutes))

    def _show_state(self, findings: Sequence[Finding]) -> None:
        if not findings:
            self._state.show_text(self.tr("All checks passed"), "success")
            return
        errors = any(finding.severity is Severity.ERROR for finding in findings)
        words = self.tr("{count} to improve").format(count=len(findings))
        self._state.show_text(words, "danger" if errors else "warning")


def _first_line(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "")

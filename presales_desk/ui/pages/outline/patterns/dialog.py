"""The patterns of the method: when each is used, and what it brings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from presales_desk.deck.layout import place
from presales_desk.method import load
from presales_desk.planning.patterns import pattern_slides, usual_section
from presales_desk.ui import paint
from presales_desk.ui.pages.outline.patterns.names import part_name
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.slide_preview import THUMBS, SlideStrip
from presales_desk.ui.words import dotted, language, term, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from presales_desk.method.items import SlidePattern
    from presales_desk.ui.pages.outline.open_talk import OpenTalk

_SIZE = (940, 560)
_LIST = 320


class PatternDialog(QDialog):
    """The list at the left, when to use the chosen one at the right. Enter inserts it."""

    def __init__(self, talk: OpenTalk, parent: QWidget) -> None:
        super().__init__(parent)
        self._talk = talk
        self.setWindowTitle(translate("Patterns", "Ways to open, to argue and to end"))
        self.resize(*_SIZE)
        name = translate("Patterns", "Patterns")
        self.list = ItemList(name, _words, _paint, height=48, choice=True)
        self.list.show_items(load().patterns)
        self.list.opened.connect(self._show)
        self.list.setFixedWidth(_LIST)
        self._name = PlainLabel("", "section", wrap=True)
        self._when = PlainLabel("", wrap=True)
        self._slides = PlainLabel("", "secondary", wrap=True)
        self.strip = SlideStrip()
        self.act = Button(translate("Patterns", "Insert"), Kind.PRIMARY)
        self._lay_out()
        self.choose(load().patterns[0].key)

    def choose(self, key: str) -> None:
        """Show a pattern."""
        keys = [pattern.key for pattern in self.list.items()]
        self.list.choose(keys.index(key))
        self._show(self.list.current_item())

    def chosen(self) -> str:
        """Return the key of the pattern that shall be inserted."""
        return self.list.current_item().key

    def _lay_out(self) -> None:
        body = column(self, margin=16, spacing=12)
        middle = row(spacing=16)
        middle.addWidget(self.list)
        middle.addLayout(self._detail(), 1)
        body.addLayout(middle, 1)
        body.addLayout(self._foot())
        self.list.setFocus()

    def _detail(self) -> QVBoxLayout:
        right = column(spacing=8)
        right.addWidget(self._name)
        right.addWidget(PlainLabel(translate("Patterns", "When to use it"), "muted"))
        right.addWidget(self._when)
        right.addWidget(PlainLabel(translate("Patterns", "What the speaker does"), "muted"))
        right.addWidget(self._slides)
        right.addWidget(PlainLabel(translate("Patterns", "Slides it brings"), "muted"))
        right.addWidget(self.strip)
        right.addStretch(1)
        return right

    def _foot(self) -> QHBoxLayout:
        hint = translate("Patterns", "The prompts go into the notes, never onto the slides.")
        self.act.clicked.connect(self.accept)
        self.act.setDefault(True)
        return dialog_foot(self, self.act, PlainLabel(hint, "hint"))

    @Slot(object)
    def _show(self, pattern: SlidePattern) -> None:
        self._name.setText(pattern.name.of(language()))
        self._when.setText(pattern.help.of(language()))
        self._slides.setText("\n".join(one.prompt.of(language()) for one in pattern.slides))
        outline, house = self._talk.outline, self._talk.deck.house
        if outline is None:
            return
        made = pattern_slides(pattern, outline, usual_section(pattern))[:THUMBS]
        pages = [
            (place(outline, slide, house)[0], number) for number, slide in enumerate(made, start=1)
        ]
        self.strip.show_slides(pages, 1, "", house.logo)


def _words(pattern: SlidePattern) -> str:
    return dotted(pattern.name.of(language()), part_name(pattern.part))


def _paint(painter: QPainter, rect: QRect, pattern: SlidePattern) -> None:
    kinds = dict.fromkeys(term(f"slide_kind.{one.kind}") for one in pattern.slides)
    below = dotted(part_name(pattern.part), *kinds)
    paint.paint_two_lines(painter, rect, pattern.name.of(language()), below)

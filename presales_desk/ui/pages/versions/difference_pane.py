"""Below the differences: all that stood there before and stands there now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from presales_desk.ui.widgets.frames import Header, column, row, scrolled_column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from presales_desk.planning.plan_diff import Difference, DifferenceWords

HEIGHT = 180
_MARGIN = 12


class DifferencePane(QFrame):
    """Shows one difference in full, side by side: rows of a table cut long texts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("DifferencePane", "Difference"))
        self.header = Header()
        self.before, self.after = PlainLabel(wrap=True), PlainLabel(wrap=True)
        body, scroller = scrolled_column(_MARGIN)
        sides = row(spacing=2 * _MARGIN)
        sides.addLayout(_side(translate("DifferencePane", "Before"), self.before), 1)
        sides.addLayout(_side(translate("DifferencePane", "After"), self.after), 1)
        body.insertLayout(0, sides)
        outer = column(self)
        outer.addWidget(self.header)
        outer.addWidget(scroller, 1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say what will be shown here."""
        self.header.set_title(translate("DifferencePane", "Difference"))
        self.header.set_sub(translate("DifferencePane", "Choose one to read all of it"))
        _show(self.before, "", "")
        _show(self.after, "", "")

    def show_difference(self, difference: Difference, words: DifferenceWords) -> None:
        """Show what it is about, and both sides."""
        title, kind = words.title(difference), words.kind(difference)
        self.header.set_title(title)
        self.header.set_sub(dotted("" if kind == title else kind, words.field(difference)))
        nothing = translate("DifferencePane", "Nothing stood here")
        _show(self.before, words.before(difference), nothing)
        _show(self.after, words.after(difference), nothing)


def _side(title: str, label: PlainLabel) -> QVBoxLayout:
    side = column(spacing=4)
    side.addWidget(PlainLabel(title, "muted"))
    side.addWidget(label)
    side.addStretch(1)
    return side


def _show(label: PlainLabel, text: str, nothing: str) -> None:
    label.setText(text or nothing)
    label.set_role("" if text else "hint")

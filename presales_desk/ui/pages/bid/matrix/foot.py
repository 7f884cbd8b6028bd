"""Below the matrix: how many clauses are shown, and which keys answer them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import ElidedLabel, Muted, PlainLabel
from presales_desk.ui.words import translate


class MatrixFoot(QFrame):
    """One quiet line."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setFixedHeight(34)
        self.count = Muted()
        self.fatal = ElidedLabel("", "muted")
        self.fill = Button(translate("MatrixFoot", "Fill in answers…"), Kind.LINK)
        self.fill.hide()
        self.change = Button("", Kind.LINK)
        self.change.hide()
        line = row(self, spacing=8)
        line.setContentsMargins(12, 0, 12, 0)
        line.addWidget(self.count)
        line.addWidget(self.fatal, 1)
        line.addWidget(self.fill)
        line.addWidget(self.change)
        for key, does in (
            ("D", translate("MatrixFoot", "deviation")),
            ("Enter", translate("MatrixFoot", "response")),
            ("Ctrl+L", translate("MatrixFoot", "evidence")),
        ):
            line.addWidget(PlainLabel(key, "key"), 0, Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(Muted(does))

    def show_count(self, shown: int, total: int, *, any_fatal: bool) -> None:
        """Say how many clauses are shown, and what is at stake where any of them is fatal."""
        fatal = translate("MatrixFoot", "A ★ clause answered worse than asked ends the bid")
        self.fatal.setText(fatal if any_fatal else "")
        words = translate("MatrixFoot", "{shown} of {total} shown")
        self.count.setText(words.format(shown=shown, total=total))

    def show_selected(self, count: int, may_change: bool) -> None:  # noqa: FBT001 (one look, one call)
        """Offer to fill in what is selected, and to change it once it is more than one clause."""
        words = translate("MatrixFoot", "Change the {count} selected…")
        self.change.setText(words.format(count=count))
        self.change.setVisible(count > 1 and may_change)
        self.fill.setVisible(count > 0 and may_change)

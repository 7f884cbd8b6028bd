"""What the check of the deck found: how many of each weight, and every one with its slide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from presales_desk.records.enums import Severity
from presales_desk.ui import paint
from presales_desk.ui.icons import pixmap, set_icon
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button, IconButton, Kind
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.widgets.labels import PlainLabel, menu_text, safe_tooltip
from presales_desk.ui.words import finding_text, term, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPainter

    from presales_desk.records.findings import Finding

_HEAD, _ROW, _ROWS = 36, 27, 4
_WORST_WIDTH = 380
_NAME, _PLACE = 76, 72
_GAP = 6
_LOOKS = {
    Severity.ERROR: ("err", "danger", "danger-ink"),
    Severity.WARNING: ("warn", "warning", "warning-ink"),
    Severity.HINT: ("info", "primary", "primary-ink"),
}
_TONES = {Severity.ERROR: "danger", Severity.WARNING: "warning", Severity.HINT: "primary"}


@dataclass(frozen=True, slots=True)
class Check:
    """One finding and the number of its slide in the talk; 0 for the talk as a whole."""

    finding: Finding
    number: int


class CheckDock(QFrame):
    """The list of findings below the editor; one line when it is closed.

    Signals:
        chosen: The Finding that the user wants to mend.
        toggled: Whether the list is open now.
    """

    chosen = Signal(object)
    toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._checks: list[Check] = []
        self._open = True
        self._chips = {severity: Chip("") for severity in Severity}
        self._good = Chip(self.tr("All checks passed"), "success")
        self._worst = Button("", Kind.LINK).when_clicked(self._choose_worst)
        self._toggle = IconButton("cd", "", small=True)
        self._toggle.clicked.connect(self._switch)
        self.list = ItemList(self.tr("Deck check"), _describe, _paint_check, height=_ROW)
        self.list.opened.connect(self._choose)
        self._lay_out()
        self.set_open(shown=True)

    def show_findings(self, findings: Sequence[Finding], numbers: Mapping[str, int]) -> None:
        """Show ``findings``, the gravest first; ``numbers`` are those of the slides by id."""
        checks = [Check(finding, numbers.get(finding.record_id, 0)) for finding in findings]
        checks.sort(key=lambda check: (check.finding.severity.order, check.number))
        self._checks = checks
        self.list.show_items(checks)
        for severity, chip in self._chips.items():
            count = sum(1 for check in checks if check.finding.severity is severity)
            chip.show_text(f"{count} {term(f'severity.{severity}')}", _TONES[severity])
            chip.setVisible(count > 0)
        self._good.setVisible(not checks)
        self._fit()
        self._show_worst()

    def set_open(self, *, shown: bool) -> None:
        """Show the list, or one line with the gravest finding."""
        self._open = shown
        self._toggle.rename(
            self.tr("Hide the list") if shown else self.tr("Show the list"), "Ctrl+J"
        )
        set_icon(self._toggle, "cd" if shown else "cu")
        self._fit()
        self._show_worst()

    def is_open(self) -> bool:
        """Tell whether the list is shown."""
        return self._open

    def _lay_out(self) -> None:
        strip = QWidget()
        strip.setFixedHeight(_HEAD)
        head = row(strip, spacing=8)
        head.setContentsMargins(16, 0, 8, 0)
        head.addWidget(PlainLabel(self.tr("Deck check"), "bold"))
        for chip in (*self._chips.values(), self._good):
            head.addWidget(chip)
        head.addWidget(PlainLabel(self.tr("checked again after each change"), "muted"))
        head.addStretch(1)
        head.addWidget(self._worst)
        head.addWidget(self._toggle)
        body = column(self)
        body.addWidget(strip)
        body.addWidget(self.list)

    def _fit(self) -> None:
        """Take the height of four findings, or less when there are fewer."""
        rows = min(len(self._checks), _ROWS) if self._open else 0
        self.list.setVisible(rows > 0)
        self._toggle.setVisible(bool(self._checks))
        self.setFixedHeight(_HEAD + rows * theme().pixels(_ROW) + (_GAP if rows else 0))

    def _show_worst(self) -> None:
        worst = self._checks[0] if self._checks else None
        self._worst.setVisible(worst is not None and not self._open)
        if worst is not None:
            text = finding_text(worst.finding)
            width = theme().pixels(_WORST_WIDTH)
            metrics = self._worst.fontMetrics()
            line = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._worst.setText(menu_text(line))
            self._worst.setToolTip(safe_tooltip(text))

    @Slot(object)
    def _choose(self, check: Check) -> None:
        self.chosen.emit(check.finding)

    @Slot()
    def _choose_worst(self) -> None:
        if self._checks:
            self.chosen.emit(self._checks[0].finding)

    @Slot()
    def _switch(self) -> None:
        self.set_open(shown=not self._open)
        self.toggled.emit(self._open)


def _describe(check: Check) -> str:
    return finding_text(check.finding)


def _paint_check(painter: QPainter, rect: QRect, check: Check) -> None:
    icon, colour, ink = _LOOKS[check.finding.severity]
    ratio = painter.device().devicePixelRatio()
    place = QRect(rect.left() + 4, rect.center().y() - 6, 14, 14)
    painter.drawPixmap(place, pixmap(icon, colour, 14, ratio))
    painter.setFont(theme().font("body"))
    name = rect.adjusted(26, 0, 0, 0)
    name.setWidth(theme().pixels(_NAME))
    paint.text_line(painter, name, term(f"severity.{check.finding.severity}"), ink)
    where = name.translated(name.width(), 0)
    where.setWidth(theme().pixels(_PLACE))
    slide = translate("CheckDock", "Slide {number}").format(number=check.number)
    text = slide if check.number else translate("CheckDock", "Whole talk")
    paint.text_line(painter, where, text, "muted")
    words = QRect(rect)
    words.setLeft(where.right())
    paint.text_line(painter, words, finding_text(check.finding), "text")

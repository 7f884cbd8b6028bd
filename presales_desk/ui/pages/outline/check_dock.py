"""What the check of the deck found: how many of each weight, and every one with its slide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from presales_desk.records.enums import Severity
from presales_desk.records.findings import CHECK
from presales_desk.ui import paint
from presales_desk.ui.icons import pixmap, set_icon
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button, IconButton, Kind
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.widgets.labels import PlainLabel, menu_text, safe_tooltip
from presales_desk.ui.widgets.reason import ReasonStrip
from presales_desk.ui.words import finding_text, term, translate, words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QPainter

    from presales_desk.records.findings import Finding

_HEAD, _ROW, _ROWS = 36, 27, 4
_WORST_WIDTH = 380
_NAME, _PLACE = 76, 72
_GAP = 6
_ROOM_FOR_FIX, _SHARE_OF_TEXT, _BETWEEN = 480, 0.58, 16
_LOOKS = {
    Severity.ERROR: ("err", "danger", "danger-ink"),
    Severity.WARNING: ("warn", "warning", "warning-ink"),
    Severity.HINT: ("info", "primary", "primary-ink"),
}
_TONES = {Severity.ERROR: "danger", Severity.WARNING: "warning", Severity.HINT: "primary"}


@dataclass(frozen=True, slots=True)
class Check:
    """One finding, and the number of its slide in the talk; 0 for the talk as a whole.

    Attributes:
        mendable: Whether the program can mend it by itself.

    """

    finding: Finding
    number: int
    mendable: bool = False

    @property
    def acceptable(self) -> bool:
        """Whether it can be accepted as it is: what the check of the deck found."""
        return self.finding.key.startswith(CHECK)


class CheckDock(QFrame):
    """The list of findings below the editor; one line when it is closed.

    Enter goes to where a finding is mended, M lets the program mend it, A accepts it as it is.

    Signals:
        chosen: The Finding that the user wants to mend.
        mend_requested: The Finding that the program shall mend.
        accepted: The Finding that the user accepts as it is, the reason.
        toggled: Whether the list is open now.
    """

    chosen = Signal(object)
    mend_requested = Signal(object)
    accepted = Signal(object, str)
    toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._checks: list[Check] = []
        self._open = True
        self._chips = {severity: Chip("") for severity in Severity}
        self._good = Chip(self.tr("All checks passed"), "success")
        self._worst = Button("", Kind.LINK).when_clicked(self._choose_worst)
        self._score = Chip("")
        self.mend = Button(self.tr("Mend"), small=True).when_clicked(self._ask_mend)
        self.mend.setToolTip(self.tr("Let the program mend the chosen finding (M)"))
        self.accept = Button(self.tr("Accept…"), Kind.GHOST, small=True).when_clicked(
            self._ask_reason
        )
        self.accept.setToolTip(self.tr("Leave it as it is, with a reason (A)"))
        self.list = ItemList(self.tr("Deck check"), _describe, _paint_check, height=_ROW)
        self.list.opened.connect(self._choose)
        self.list.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._follow)
        self.reason = ReasonStrip()
        self.reason.give_button.setText(self.tr("Accept"))
        self.reason.returns_to = self.list
        self.reason.given.connect(self._accept)
        self.reason.dropped.connect(self._fit)
        self._accepting: Check | None = None
        self._toggle = IconButton("cd", "", small=True)
        self._toggle.clicked.connect(self._switch)
        self._lay_out()
        self.set_open(shown=True)

    def show_findings(
        self,
        findings: Sequence[Finding],
        numbers: Mapping[str, int],
        can_mend: Callable[[Finding], bool] = lambda _: False,
        score: int | None = None,
    ) -> None:
        """Show ``findings``, the gravest first.

        Args:
            findings: About the talk and its slides.
            numbers: Of the slides in the talk, by id.
            can_mend: Tells whether the program can mend a finding by itself.
            score: Of the whole deck, 0 to 100; None while it is not checked.

        """
        checks = [Check(f, numbers.get(f.record_id, 0), can_mend(f)) for f in findings]
        checks.sort(key=lambda check: (check.finding.severity.order, check.number))
        self._checks = checks
        self.list.show_items(checks)
        for severity, chip in self._chips.items():
            count = sum(1 for check in checks if check.finding.severity is severity)
            chip.show_text(f"{count} {term(f'severity.{severity}')}", _TONES[severity])
            chip.setVisible(count > 0)
        self._good.setVisible(not checks)
        self._score.show_text(self.tr("{score} of 100").format(score=score), "line")
        self._score.setVisible(score is not None)
        self._follow()
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
        for chip in (*self._chips.values(), self._good, self._score):
            head.addWidget(chip)
        head.addWidget(PlainLabel(self.tr("checked again after each change"), "muted"))
        head.addStretch(1)
        head.addWidget(self._worst)
        for button in (self.mend, self.accept, self._toggle):
            head.addWidget(button)
        body = column(self)
        body.addWidget(strip)
        body.addWidget(self.reason)
        body.addWidget(self.list)

    @Slot()
    def _fit(self) -> None:
        """Take the height of four findings, or less when there are fewer."""
        rows = min(len(self._checks), _ROWS) if self._open else 0
        self.list.setVisible(rows > 0)
        self._toggle.setVisible(bool(self._checks))
        asking = 0 if self.reason.isHidden() else self.reason.sizeHint().height()
        self.setFixedHeight(_HEAD + asking + rows * theme().pixels(_ROW) + (_GAP if rows else 0))

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

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and isinstance(event, QKeyEvent) and not event.modifiers():
            pressed = event.type() is QEvent.Type.KeyPress
            if pressed and event.key() == Qt.Key.Key_M:
                self._ask_mend()
                return True
            if pressed and event.key() == Qt.Key.Key_A:
                self._ask_reason()
                return True
        return super().eventFilter(watched, event)

    @property
    def _current(self) -> Check | None:
        return self.list.current_item() if self._open else None

    @Slot()
    def _follow(self) -> None:
        """Offer what can be done with the chosen finding."""
        check = self._current
        self.mend.setVisible(check is not None and check.mendable)
        self.accept.setVisible(check is not None and check.acceptable)

    @Slot()
    def _ask_mend(self) -> None:
        check = self._current
        if check is not None and check.mendable:
            self.mend_requested.emit(check.finding)

    @Slot()
    def _ask_reason(self) -> None:
        check = self._current
        if check is None or not check.acceptable:
            return
        self._accepting = check
        self.reason.ask(finding_text(check.finding))
        self._fit()

    @Slot(str)
    def _accept(self, reason: str) -> None:
        check, self._accepting = self._accepting, None
        self._fit()
        if check is not None:
            self.accepted.emit(check.finding, reason)

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
    return "\n".join(filter(None, (finding_text(check.finding), words().mend(check.finding))))


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
    rest = QRect(rect)
    rest.setLeft(where.right())
    fix = words().mend(check.finding)
    if fix and rest.width() > theme().pixels(_ROOM_FOR_FIX):
        half = QRect(rest)
        half.setLeft(rest.left() + int(rest.width() * _SHARE_OF_TEXT))
        rest.setRight(half.left() - _BETWEEN)
        paint.text_line(painter, half, fix, "muted")
    paint.text_line(painter, rest, finding_text(check.finding), "text")

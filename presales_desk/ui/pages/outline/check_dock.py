"""What the check of the deck found: how many of each weight, and every one with its slide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from presales_desk.records.enums import Severity
from presales_desk.ui.icons import set_icon
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.check_row import ACTION, ROW, Check, describe, paint_row
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button, IconButton, Kind
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.widgets.labels import PlainLabel, menu_text, safe_tooltip
from presales_desk.ui.widgets.reason import ReasonStrip
from presales_desk.ui.words import counted, finding_text, term

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.actions.acceptances import Acceptance
    from presales_desk.ui.pages.outline.checking.accepted_dialog import AcceptedDialog
    from presales_desk.ui.pages.outline.checking.talk_dialog import TalkDialog

_HEAD, _ROWS = 36, 4
_WORST_WIDTH = 380
_GAP = 6
_TONES = {Severity.ERROR: "danger", Severity.WARNING: "warning", Severity.HINT: "primary"}


class CheckDock(QFrame):
    """The list of findings below the editor; one line when it is closed.

    Enter goes to where a finding is mended, M lets the program mend it, A accepts it as it is.

    Signals:
        chosen: The Finding that the user wants to mend.
        mend_requested: The Finding that the program shall mend.
        accepted: The Finding that the user accepts as it is, the reason.
        returned: The Acceptance that the user takes back.
        place_wanted: Id of the slide or outline that an accepted finding is about.
        toggled: Whether the list is open now.
    """

    chosen = Signal(object)
    mend_requested = Signal(object)
    accepted = Signal(object, str)
    returned = Signal(object)
    place_wanted = Signal(str)
    toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._checks: list[Check] = []
        self._open = True
        self._accepting: Check | None = None
        self._accepted: Sequence[Acceptance] = ()
        self._numbers: Mapping[str, int] = {}
        self.whole: TalkDialog | None = None
        self.away: AcceptedDialog | None = None
        self._chips = {severity: Chip("") for severity in Severity}
        self._good, self._score = Chip("", "success"), Chip("")
        self._again = PlainLabel(self.tr("checked again after each change"), "muted")
        self._make_buttons()
        self._make_list()
        self._lay_out()
        self.set_open(shown=True)

    def _make_buttons(self) -> None:
        self.all = Button(self.tr("All findings…"), Kind.GHOST, small=True)
        self.all.when_clicked(self.show_whole)
        self.accepted_button = Button("", Kind.GHOST, small=True)
        self.accepted_button.when_clicked(self.show_accepted)
        self._worst = Button("", Kind.LINK).when_clicked(self._choose_worst)
        self.mend = Button(self.tr("Mend"), small=True).when_clicked(self._ask_mend)
        self.mend.setToolTip(self.tr("Let the program mend the chosen finding (M)"))
        self.accept = Button(self.tr("Accept…"), Kind.GHOST, small=True)
        self.accept.when_clicked(self._ask_reason)
        self.accept.setToolTip(self.tr("Leave it as it is, with a reason (A)"))
        self._toggle = IconButton("cd", "", small=True)
        self._toggle.clicked.connect(self._switch)

    def _make_list(self) -> None:
        self.list = ItemList(self.tr("Deck check"), describe, paint_row, height=ROW)
        self.list.opened.connect(self._choose)
        self.list.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._follow)
        self.setFocusProxy(self.list)
        self.reason = ReasonStrip()
        self.reason.give_button.setText(self.tr("Accept"))
        self.reason.returns_to = self.list
        self.reason.given.connect(self._accept)
        self.reason.dropped.connect(self._fit)

    def show_checks(
        self, checks: Sequence[Check], score: int | None = None, passed: int = 0
    ) -> None:
        """Show ``checks``, the gravest first.

        Args:
            checks: About the talk and its slides.
            score: Of the whole deck, 0 to 100; None while it is not checked.
            passed: How many rules found nothing.

        """
        by_weight = sorted(checks, key=lambda one: (one.finding.severity.order, one.number))
        self._checks = by_weight
        self.list.show_items(by_weight)
        if self.whole is not None:
            self.whole.show_checks(by_weight)
        for severity, chip in self._chips.items():
            count = sum(1 for check in checks if check.finding.severity is severity)
            chip.show_text(f"{count} {term(f'severity.{severity}')}", _TONES[severity])
            chip.setVisible(count > 0)
        self._show_good(passed)
        self._score.show_text(self.tr("{score} of 100").format(score=score), "line")
        self._score.setVisible(score is not None)
        self._follow()
        self._fit()
        self._show_worst()

    def keep_accepted(self, accepted: Sequence[Acceptance], numbers: Mapping[str, int]) -> None:
        """Offer to look at what was accepted; ``numbers`` are those of the slides, by their ids."""
        self._accepted, self._numbers = accepted, numbers
        words = self.tr("Accepted: {count}…").format(count=len(accepted))
        self.accepted_button.setText(words)
        self.accepted_button.setVisible(bool(accepted))
        if self.away is not None:
            self.away.show_accepted(accepted, numbers)
            if not accepted:
                self.away.reject()

    @Slot()
    def show_accepted(self) -> None:
        """Show what was accepted as it is, beside the work."""
        if self.away is None:
            from presales_desk.ui.pages.outline.checking.accepted_dialog import AcceptedDialog

            self.away = AcceptedDialog(self)
            self.away.returned.connect(self.returned)
            self.away.chosen.connect(self.place_wanted)
        self.away.show_accepted(self._accepted, self._numbers)
        self.away.show()
        self.away.activateWindow()
        self.away.list.setFocus()

    @Slot()
    def show_whole(self) -> None:
        """Show all findings by the eight problems, beside the work."""
        if self.whole is None:
            from presales_desk.ui.pages.outline.checking.talk_dialog import TalkDialog

            self.whole = TalkDialog(self)
            self.whole.chosen.connect(self.chosen)
            self.whole.mend_requested.connect(self.mend_requested)
            self.whole.finding_accepted.connect(self.accepted)
        self.whole.show_checks(self._checks)
        self.whole.show()
        self.whole.activateWindow()
        self.whole.view.take_focus()

    def set_open(self, *, shown: bool) -> None:
        """Show the list, or one line with the gravest finding."""
        self._open = shown
        self._toggle.rename(
            self.tr("Hide the list") if shown else self.tr("Show the list"), "Ctrl+J"
        )
        set_icon(self._toggle, "cd" if shown else "cu")
        if not shown:
            self.reason.hide()
        self._follow()
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
        head.addWidget(self._again)
        head.addStretch(1)
        head.addWidget(self._worst)
        for button in (self.mend, self.accept, self.accepted_button, self.all, self._toggle):
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
        for button in (self._toggle, self.all):
            button.setVisible(bool(self._checks))
        asking = 0 if self.reason.isHidden() else self.reason.sizeHint().height()
        self.setFixedHeight(_HEAD + asking + rows * theme().pixels(ROW) + (_GAP if rows else 0))

    def _show_worst(self) -> None:
        worst = self._checks[0] if self._checks else None
        self._worst.setVisible(worst is not None and not self._open)
        self._again.setVisible(self._worst.isHidden())  # or numbers are cut
        if worst is not None:
            text = finding_text(worst.finding)
            width = theme().pixels(_WORST_WIDTH)
            metrics = self._worst.fontMetrics()
            line = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._worst.setText(menu_text(line))
            self._worst.setToolTip(safe_tooltip(text))

    def _show_good(self, passed: int) -> None:
        """Say how many rules are kept, or that all are."""
        words = (
            self.tr("{count} {count:check|checks} passed")
            if passed
            else self.tr("All checks passed")
        )
        self._good.show_text(counted(words, count=passed), "success")
        self._good.setVisible(passed > 0 or not self._checks)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            return self._mend_at(event)
        if watched is self.list and isinstance(event, QKeyEvent) and not event.modifiers():
            pressed = event.type() is QEvent.Type.KeyPress
            if pressed and event.key() == Qt.Key.Key_M:
                self._ask_mend()
                return True
            if pressed and event.key() == Qt.Key.Key_A:
                self._ask_reason()
                return True
        return super().eventFilter(watched, event)

    def _mend_at(self, event: QMouseEvent) -> bool:
        """Mend where that is written under the mouse; tell whether it was done."""
        spot = event.position().toPoint()
        index = self.list.indexAt(spot)
        at_end = spot.x() > self.list.viewport().width() - theme().pixels(ACTION)
        if not (index.isValid() and at_end and self._checks[index.row()].mendable):
            return False
        self.list.choose(index.row())
        self._ask_mend()
        return True

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

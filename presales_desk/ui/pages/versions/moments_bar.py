"""The bar above: compare or read, which moments, and what to leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from presales_desk.actions.plan_history import NOW, Moment
from presales_desk.ui.pages.versions.moment_picker import MomentPicker
from presales_desk.ui.widgets.buttons import Segmented
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.search_field import SearchField
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.actions.plan_history import PlanMoments

_COMPARE, _READ = range(2)
_HEIGHT, _LEAST_FILTER = 44, 120


class MomentsBar(QFrame):
    """What the user wants to see of the plan's history.

    Signals:
        changed: Other moments, or to read in place of comparing.
        detail_changed: Whether changes of notes and sources are wanted too.
    """

    changed = Signal()
    detail_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolBar")
        self.setFixedHeight(_HEIGHT)
        compare, read = translate("MomentsBar", "Compare"), translate("MomentsBar", "Read")
        self.mode = Segmented([compare, read], translate("MomentsBar", "Compare or read"))
        self.earlier = MomentPicker(translate("MomentsBar", "From"))
        self.arrow = PlainLabel("→", "muted")
        self.later = MomentPicker(translate("MomentsBar", "To"))
        self.plan_only = QCheckBox(translate("MomentsBar", "Without notes and sources"))
        self.plan_only.setChecked(True)
        self.search = SearchField(translate("MomentsBar", "Filter the differences"))
        self.search.setMinimumWidth(_LEAST_FILTER)
        self._lay_out()
        self.setFocusProxy(self.later)  # the one that is there in both modes
        self.mode.chosen.connect(self._change_mode)
        self.earlier.chosen.connect(self.changed)
        self.later.chosen.connect(self.changed)
        self.plan_only.toggled.connect(self.detail_changed)

    @property
    def is_reading(self) -> bool:
        """Whether one plan is to be read; else two are compared."""
        return self.mode.choice() == _READ

    @property
    def moments(self) -> tuple[Moment, Moment]:
        """The earlier and the later moment, whichever way round they were chosen."""
        first, second = sorted((self.earlier.moment, self.later.moment), key=lambda m: m.at)
        return first, second

    def show_moments(self, known: PlanMoments, chosen: tuple[Moment, Moment] | None) -> None:
        """Offer the moments there are; None chooses those of the newest change."""
        earlier, later = chosen or _of_newest_change(known)
        self.earlier.show_moments(known.moments[1:], earlier)
        self.later.show_moments(known.moments, later)

    def compare(self) -> None:
        """Turn to comparing; nothing is announced."""
        self.mode.choose(_COMPARE)
        self._show_mode()

    def _lay_out(self) -> None:
        line = row(self)
        line.setContentsMargins(16, 0, 16, 0)
        line.addWidget(self.mode)
        line.addSpacing(8)
        for widget in (self.earlier, self.arrow, self.later):
            line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addSpacing(8)
        line.addWidget(self.plan_only)
        line.addStretch(1)
        line.addWidget(self.search)

    @Slot()
    def _change_mode(self) -> None:
        self._show_mode()
        self.changed.emit()

    def _show_mode(self) -> None:
        for widget in (self.earlier, self.arrow, self.plan_only, self.search):
            widget.setVisible(not self.is_reading)


def _of_newest_change(known: PlanMoments) -> tuple[Moment, Moment]:
    """Return the moment before the newest adjustment, else the day before the last, and now."""
    decided = [moment for moment in known.moments if moment.adjustment is not None]
    days = [moment for moment in known.moments[1:] if moment.adjustment is None]
    if decided:
        return decided[0].before, NOW
    return (days[1] if len(days) > 1 else days[0] if days else NOW), NOW

"""Above the matrix: how it is shown, which rivals, and what can be done."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from presales_desk.records.enums import Threat
from presales_desk.ui.widgets.advice_button import AdviceButton
from presales_desk.ui.widgets.buttons import Button, Kind, Segmented
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.planning.competition import Standing
    from presales_desk.planning.matrix import Matrix

HEIGHT = 40
_MOST_LETTERS = 4


class Mode(IntEnum):
    """How the matrix is shown."""

    EVIDENCE = 0
    SCORES = 1
    RADAR = 2


class Filter(IntEnum):
    """Which rivals are shown."""

    ALL = 0
    MAIN = 1
    TO_CHECK = 2


class ToolBar(QFrame):
    """Modes, filters, and buttons for advice, weights and a new rival.

    Signals:
        mode_chosen: A Mode.
        filter_chosen: A Filter.
    """

    mode_chosen = Signal(int)
    filter_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolBar")
        self.setFixedHeight(HEIGHT)
        names = [
            translate("MatrixBar", "With evidence"),
            translate("MatrixBar", "Scores only"),
            translate("MatrixBar", "Radar"),
        ]
        self.modes = Segmented(names, translate("MatrixBar", "How the matrix is shown"))
        self.modes.chosen.connect(self.mode_chosen)
        self.filter = Filter.ALL
        self.chips = {one: _FilterChip(one) for one in Filter}
        self.advice = AdviceButton()
        self.weights = Button(translate("MatrixBar", "Weights"), Kind.GHOST, "settings")
        self.add = Button(translate("MatrixBar", "Add"), Kind.GHOST, "plus")
        line = row(self, spacing=8)
        line.setContentsMargins(16, 0, 8, 0)
        line.addWidget(self.modes)
        line.addSpacing(8)
        self._rivals = PlainLabel(translate("MatrixBar", "Rivals"), "muted")
        line.addWidget(self._rivals)
        for chip in self.chips.values():
            chip.picked.connect(self._pick)
            line.addWidget(chip)
        line.addStretch(1)
        line.addWidget(self.advice)
        line.addWidget(self.weights)
        line.addWidget(self.add)

    @property
    def mode(self) -> Mode:
        """How the matrix is shown."""
        return Mode(self.modes.choice())

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave the room there is to what can be clicked."""
        self._rivals.setVisible(not narrow)

    def show_matrix(self, matrix: Matrix) -> None:
        """Say how many rivals and cells each filter is about."""
        main = chosen_sides(matrix, Filter.MAIN)
        letters = [side.competitor.letter for side in main if side.competitor]
        shown = _joined(letters[:_MOST_LETTERS]) + ("…" if len(letters) > _MOST_LETTERS else "")
        unknown = sum(cell.value is None for cell in matrix.cells.values())
        texts = {
            Filter.ALL: translate("MatrixBar", "All {count}").format(count=len(matrix.rivals)),
            Filter.MAIN: translate("MatrixBar", "Main {letters}").format(letters=shown or "0"),
            Filter.TO_CHECK: translate("MatrixBar", "To check: {count}").format(count=unknown),
        }
        for one, chip in self.chips.items():
            chip.show_text(texts[one], "on" if one is self.filter else "line")

    @Slot(int)
    def _pick(self, picked: int) -> None:
        self.filter = Filter(picked)
        self.filter_chosen.emit(picked)


class _FilterChip(Chip):
    """A chip that knows which filter it stands for.

    Signals:
        picked: The Filter.
    """

    picked = Signal(int)

    def __init__(self, stands_for: Filter) -> None:
        super().__init__("", "line", clickable=True)
        self._stands_for = stands_for
        self.clicked.connect(self._announce)

    @Slot()
    def _announce(self) -> None:
        self.picked.emit(self._stands_for)


def chosen_sides(matrix: Matrix, chosen: Filter) -> Sequence[Standing]:
    """Return the rivals that a filter lets through."""
    if chosen is Filter.ALL:
        return matrix.rivals
    if chosen is Filter.MAIN:
        return [s for s in matrix.rivals if s.competitor and s.competitor.threat is Threat.MAIN]
    return [side for side in matrix.rivals if side.unknown]


def _joined(letters: Sequence[str]) -> str:
    return ("、" if language() == "zh" else ", ").join(letters)

"""Which column of a file means which field of a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from presales_desk.planning.contact_columns import FAMILY, FIELDS, GIVEN
from presales_desk.ui.models.field import Choice
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import ElidedLabel
from presales_desk.ui.widgets.value_editors import ChoiceField
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from presales_desk.actions.contact_import import ContactTable

_BESIDE = 3
_HEIGHT = 150


class ColumnPicker(QWidget):
    """For each column its heading, a sample, and the field it fills.

    Signals:
        changed: A column means something else now.
    """

    changed = Signal()

    def __init__(self, table: ContactTable) -> None:
        super().__init__()
        inside = QWidget()
        inside.setObjectName("scrolled")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        self.pickers: list[ChoiceField] = []
        for place in range(len(table.heading)):
            line, across = divmod(place, _BESIDE)
            grid.addWidget(ElidedLabel(_described(table, place), "muted"), 2 * line, across)
            grid.addWidget(self._picker(table, place), 2 * line + 1, across)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inside)
        area.setFixedHeight(min(inside.sizeHint().height() + 4, _HEIGHT))
        column(self).addWidget(area)

    def meanings(self) -> tuple[str, ...]:
        """Return the field that each column fills; empty for none."""
        return tuple(str(picker.typed() or "") for picker in self.pickers)

    def _picker(self, table: ContactTable, place: int) -> ChoiceField:
        picker = ChoiceField()
        picker.setAccessibleName(_described(table, place))
        picker.show_choices(_choices())
        picker.show_value(table.columns[place], "")
        picker.left.connect(self._announce)
        self.pickers.append(picker)
        return picker

    @Slot()
    def _announce(self) -> None:
        """Let only one column fill a field: the one chosen last."""
        chosen = self.sender()
        if isinstance(chosen, ChoiceField):
            for other in self.pickers:
                if other is not chosen and other.typed() == chosen.typed():
                    other.show_value("", "")
        self.changed.emit()


def _choices() -> list[Choice]:
    return [
        Choice("", translate("ColumnPicker", "(leave out)")),
        *(Choice(field, term(f"stakeholder_field.{field}")) for field in FIELDS),
        Choice(FAMILY, translate("ColumnPicker", "Family name")),
        Choice(GIVEN, translate("ColumnPicker", "Given name")),
    ]


def _described(table: ContactTable, place: int) -> str:
    """Return the heading of a column and its first text."""
    letter = translate("ColumnPicker", "Column {number}").format(number=place + 1)
    sample = next((row[place] for row in table.rows if row[place]), "")
    return dotted(table.heading[place] or letter, sample)

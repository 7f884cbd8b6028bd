"""The inspector of a side: all that is known of a competitor; of us, our price."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from presales_desk.ui.pages.competition.lines import our_price_field, rival_fields
from presales_desk.ui.pages.competition.matrix_model import standing_text
from presales_desk.ui.pages.competition.score_head import SideHead
from presales_desk.ui.widgets.buttons import Button, IconButton, Kind
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.planning.competition import Standing
    from presales_desk.planning.matrix import Matrix
    from presales_desk.records.competition import Competitor
    from presales_desk.records.findings import Finding


class RivalPane(QWidget):
    """Asks for edits of the competitor it shows.

    Signals:
        edit_requested: Id of the competitor, name of the field, its new value, merge key.
        price_requested: Our own price, merge key.
        typing: Something is typed that is not asked for yet.
        moved: Id of the competitor, by how many places.
        deleted: Id of the competitor that shall go.
    """

    edit_requested = Signal(str, str, object, str)
    price_requested = Signal(object, str)
    typing = Signal()
    moved = Signal(str, int)
    deleted = Signal(str)

    def __init__(self, *, read_only: bool) -> None:
        super().__init__()
        self.rival: Competitor | None = None
        self.head, self.total = SideHead(), PlainLabel("", "figure")
        self.form, self.price = RecordForm(rival_fields(), 2), RecordForm([our_price_field()])
        self._tools = QWidget()
        body = column(self, margin=12, spacing=8)
        for part in (self.head, self.total, self.form, self.price, self._tools):
            body.addWidget(part)
        self._add_tools(read_only=read_only)
        self.form.edit_requested.connect(self._ask)
        self.price.edit_requested.connect(self._ask_for_price)
        for form in (self.form, self.price):
            form.typing.connect(self.typing)
            form.set_read_only(read_only)

    def show_side(self, side: Standing, matrix: Matrix, findings: Sequence[Finding]) -> None:
        """Show a side, and what was noticed about it."""
        another = side.competitor is None or self.rival is None or side.id != self.rival.id
        if another:
            self.flush()
        self.rival = side.competitor
        self.head.show_side(side)
        self.total.setText(standing_text(side))
        ours = side.competitor is None
        for part, shown in ((self.form, not ours), (self._tools, not ours), (self.price, ours)):
            part.setVisible(shown)
        if ours:
            self.price.show_record(matrix.plan)
        else:
            self.form.show_record(side.competitor, findings)

    def flush(self) -> None:
        """Ask for what is typed and not asked for yet."""
        self.form.flush()
        self.price.flush()

    def _add_tools(self, *, read_only: bool) -> None:
        back = IconButton("cl", translate("RivalPane", "Move to the left"), "Alt+Left", small=True)
        on = IconButton("cr", translate("RivalPane", "Move to the right"), "Alt+Right", small=True)
        delete = Button(translate("RivalPane", "Delete"), Kind.DANGER, "trash", small=True)
        back.clicked.connect(self._move_back)
        on.clicked.connect(self._move_on)
        delete.clicked.connect(self._delete)
        line = row(self._tools, spacing=8)
        for part in (back, on):
            line.addWidget(part)
        line.addStretch(1)
        line.addWidget(delete)
        self._tools.setEnabled(not read_only)

    @Slot(str, object, str)
    def _ask(self, name: str, value: object, merge_key: str) -> None:
        if self.rival is not None:
            self.edit_requested.emit(self.rival.id, name, value, merge_key)

    @Slot(str, object, str)
    def _ask_for_price(self, name: str, value: object, merge_key: str) -> None:
        del name  # there is one field only
        self.price_requested.emit(value, merge_key)

    @Slot()
    def _move_back(self) -> None:
        self._move(-1)

    @Slot()
    def _move_on(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        if self.rival is not None:
            self.moved.emit(self.rival.id, step)

    @Slot()
    def _delete(self) -> None:
        if self.rival is not None:
            self.deleted.emit(self.rival.id)

"""What a project file brings to the project that is here: what is taken over, what to decide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QWidget

from presales_desk.planning.merging import Side
from presales_desk.ui.merge_rows import conflict_table, counts_text, dated, taken_table, touch_text
from presales_desk.ui.models.shown import Shown
from presales_desk.ui.widgets.buttons import Button, Kind, Segmented
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import Header, column, row, scrolled_column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.notices import Banner
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from presales_desk.actions.project_merge import Returned
    from presales_desk.planning.merging import Conflict
    from presales_desk.ui.desk import Desk

_SIZE = (1120, 640)
_PANE = 150  # pixels of height
_LONGEST = 160  # characters of a heading


class MergeDialog(QDialog):
    """Conflicts in a table, both sides in full below it; nothing changes before Merge.

    Args:
        returned: The file beside the project.
        desk: Of the window.
        parent: What it stands over.

    Signals:
        copy_wanted: The Path of the file that should come in as another project.
    """

    copy_wanted = Signal(object)

    def __init__(self, returned: Returned, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.returned = returned
        self._conflicts = {conflict.id: conflict for conflict in returned.conflicts}
        self._theirs: set[str] = set()
        self.setWindowTitle(translate("MergeDialog", "Merge a project that came back"))
        self.resize(*_SIZE)
        self.conflicts = conflict_table(returned, self._theirs, desk.preferences)
        self.taken = taken_table(returned, desk.preferences)
        self.pane = BothSides(returned)
        self.parts = Segmented(self._part_names(), translate("MergeDialog", "What is shown"))
        self._stack = QStackedWidget()
        self.copy = Button(translate("MergeDialog", "Take in as a copy instead"))
        self.merge = Button("", Kind.PRIMARY)
        self._lay_out()
        self._connect()
        self._show_rows()
        self._show_part(0 if self._conflicts else 1)

    def chosen(self) -> dict[str, Side]:
        """Return whose version of each conflict is taken, by its id."""
        return {id: Side.THEIRS if id in self._theirs else Side.MINE for id in self._conflicts}

    def _lay_out(self) -> None:
        body = column(self, margin=16, spacing=12)
        body.addWidget(PlainLabel(self.returned.project.name[:_LONGEST], "section", wrap=True))
        body.addWidget(PlainLabel(self._origin(), "muted", wrap=True))
        body.addWidget(PlainLabel(self._summary(), wrap=True))
        if self._conflicts and not self.returned.has_base:
            body.addWidget(Banner(_no_base(), "warning", dismissible=False))
        body.addLayout(self._bar())
        decide = QWidget()
        inner = column(decide, spacing=8)
        inner.addWidget(self.conflicts, 1)
        inner.addWidget(self.pane)
        self._stack.addWidget(decide)
        self._stack.addWidget(self.taken)
        body.addWidget(self._stack, 1)
        body.addLayout(self._foot())

    def _bar(self) -> QHBoxLayout:
        bar = row(spacing=8)
        bar.addWidget(self.parts)
        bar.addStretch(1)
        self.all_mine = Button(translate("MergeDialog", "Keep all of ours"), small=True)
        self.all_theirs = Button(translate("MergeDialog", "Take all of theirs"), small=True)
        bar.addWidget(self.all_mine)
        bar.addWidget(self.all_theirs)
        return bar

    def _foot(self) -> QHBoxLayout:
        foot = dialog_foot(self, self.merge)
        foot.insertWidget(0, self.copy)
        self.merge.setDefault(True)
        return foot

    def _connect(self) -> None:
        self.parts.chosen.connect(self._show_part)
        self.conflicts.edit_requested.connect(self._choose)
        self.conflicts.selected.connect(self._select)
        self.all_mine.clicked.connect(self._keep_ours)
        self.all_theirs.clicked.connect(self._take_theirs)
        self.copy.clicked.connect(self._want_copy)
        self.merge.clicked.connect(self.accept)

    def _part_names(self) -> tuple[str, str]:
        decide = translate("MergeDialog", "To decide ({count})")
        taken = translate("MergeDialog", "Taken over ({count})")
        return (
            decide.format(count=len(self._conflicts)),
            taken.format(count=len(self.returned.taken)),
        )

    def _origin(self) -> str:
        handover = self.returned.handover
        name = self.returned.source.name
        return dotted(name, dated(handover.by, handover.made)) if handover is not None else name

    def _summary(self) -> str:
        if not self.returned.is_new:
            return translate(
                "MergeDialog", "There is nothing in this file that is not in the project already."
            )
        counts, conflicts = counts_text(self.returned.brought), len(self._conflicts)
        taken = translate("MergeDialog", "Taken over without asking: {counts}.")
        decide = translate(
            "MergeDialog", "Both sides changed {count} places differently: decide there."
        )
        said = (
            taken.format(counts=counts) if counts else "",
            decide.format(count=conflicts) if conflicts else "",
            translate("MergeDialog", "All of it is one step of undo."),
        )
        return "\n".join(filter(None, said))

    def _show_rows(self) -> None:
        rows = [Shown(id=id, value=conflict) for id, conflict in self._conflicts.items()]
        self.conflicts.show_records(rows)
        words = translate("MergeDialog", "Merge · theirs in {count} places")
        plain = translate("MergeDialog", "Merge")
        count = len(self._theirs)
        self.merge.setText(words.format(count=count) if count else plain)
        nothing = translate("MergeDialog", "There is nothing new to take over")
        self.merge.forbid("" if self.returned.is_new else nothing)

    @Slot(int)
    def _show_part(self, place: int) -> None:
        self.parts.choose(place)
        self._stack.setCurrentIndex(place)
        decides = place == 0 and bool(self._conflicts)
        self.all_mine.setVisible(decides)
        self.all_theirs.setVisible(decides)
        table = self.conflicts if place == 0 else self.taken
        table.setFocus()
        if table.records.rowCount() and not table.currentIndex().isValid():
            table.setCurrentIndex(table.records.index(0, 0))

    @Slot(str, object)
    def _choose(self, row_id: str, wanted: dict[str, Any]) -> None:
        if wanted["theirs"]:
            self._theirs.add(row_id)
        else:
            self._theirs.discard(row_id)
        self._show_rows()

    @Slot()
    def _keep_ours(self) -> None:
        self._theirs.clear()
        self._show_rows()

    @Slot()
    def _take_theirs(self) -> None:
        self._theirs.update(self._conflicts)
        self._show_rows()

    @Slot(str)
    def _select(self, row_id: str) -> None:
        self.pane.show_conflict(self._conflicts.get(row_id))

    @Slot()
    def _want_copy(self) -> None:
        self.reject()
        self.copy_wanted.emit(self.returned.source)


class BothSides(QWidget):
    """One conflict in full: what stands here, and what stands in the file."""

    def __init__(self, returned: Returned) -> None:
        super().__init__()
        self._returned = returned
        self.setFixedHeight(_PANE)
        self.header = Header()
        self.mine, self.theirs = PlainLabel(wrap=True), PlainLabel(wrap=True)
        self._heads = (PlainLabel("", "muted"), PlainLabel("", "muted"))
        body, scroller = scrolled_column(12)
        sides = row(spacing=24)
        for head, label in zip(self._heads, (self.mine, self.theirs), strict=True):
            side = column(spacing=4)
            side.addWidget(head)
            side.addWidget(label)
            side.addStretch(1)
            sides.addLayout(side, 1)
        body.insertLayout(0, sides)
        outer = column(self)
        outer.addWidget(self.header)
        outer.addWidget(scroller, 1)
        self.show_conflict(None)

    def show_conflict(self, conflict: Conflict | None) -> None:
        """Show both sides of a conflict; None shows nothing."""
        self.setVisible(conflict is not None)
        if conflict is None:
            return
        title, kind = self._returned.title(conflict), self._returned.kind(conflict)
        self.header.set_title(title)
        field = self._returned.field(conflict)
        self.header.set_sub(dotted("" if kind == title else kind, field))
        heads = (translate("MergeDialog", "Here"), translate("MergeDialog", "In the file"))
        texts = (self._returned.mine(conflict), self._returned.theirs(conflict))
        for place, side in enumerate(Side):
            touch = self._returned.touched(conflict, side)
            self._heads[place].setText(dotted(heads[place], touch_text(touch)))
        gone = (conflict.mine is None, conflict.theirs is None)
        for label, text, deleted in zip((self.mine, self.theirs), texts, gone, strict=True):
            _show(label, text, deleted=deleted)


def _show(label: PlainLabel, text: str, *, deleted: bool) -> None:
    nothing = translate("MergeDialog", "Empty")
    label.setText(translate("MergeDialog", "Deleted") if deleted else text or nothing)
    label.set_role("" if text else "hint")


def _no_base() -> str:
    return translate(
        "MergeDialog",
        "It is not known what both sides began with: this project was not handed over from here, "
        "or long ago. So every difference is to be decided, and nothing counts as deleted.",
    )

"""To whom a person reports, whom they influence, and who has to do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from presales_desk.records.people import INFLUENCES, REPORTS_TO
from presales_desk.ui.models.field import Choice
from presales_desk.ui.widgets.buttons import IconButton
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from presales_desk.ui.widgets.value_editors import ChoiceField
from presales_desk.ui.words import error_text, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.errors import ExpectedError
    from presales_desk.records.people import Stakeholder
    from presales_desk.records.summary import Link

_MOST_LINES = 30


class RelationsTab(QWidget):
    """Edits the lines of one person.

    Signals:
        superior_wanted: Id of a person, or None.
        influence_wanted: Id of a person whom this one influences.
        line_dropped: A Link to take away.
    """

    superior_wanted = Signal(object)
    influence_wanted = Signal(str)
    line_dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._read_only = False
        self._shown: tuple[object, ...] = ()
        self.superior = ChoiceField()
        self.superior.setAccessibleName(translate("RelationsTab", "Reports to"))
        self.superior.left.connect(self._ask_superior)
        self.influenced = ChoiceField()
        self.influenced.setAccessibleName(translate("RelationsTab", "Influences"))
        self.influenced.left.connect(self._ask_influence)
        self._message = PlainLabel("", "error", wrap=True)
        self._message.hide()
        self._influences, self._others = QWidget(), QWidget()
        self._lay_out()

    def show_lines(
        self,
        person: Stakeholder,
        names: Mapping[str, str],
        lines: Sequence[Link],
        *,
        read_only: bool,
    ) -> None:
        """Show the lines of a person; ``names`` are those of everybody, by id."""
        own = [line for line in lines if person.id in (line.source_id, line.target_id)]
        shown = (person.id, tuple(names.items()), tuple(own), read_only)
        if shown == self._shown:
            return
        self._shown, self._read_only = shown, read_only
        self._message.hide()
        others = [Choice(id, name) for id, name in names.items() if id != person.id]
        above = next((k for k in own if (k.source_id, k.role) == (person.id, REPORTS_TO)), None)
        nobody = Choice(None, translate("RelationsTab", "nobody"))
        self.superior.show_choices([nobody, *others])
        self.superior.show_value(above.target_id if above is not None else None, "")
        add = Choice(None, translate("RelationsTab", "Add somebody…"))
        self.influenced.show_choices([add, *others])
        for editor in (self.superior, self.influenced):
            editor.setEnabled(not read_only)
        mine = [k for k in own if (k.source_id, k.role) == (person.id, INFLUENCES)]
        self._fill(self._influences, [(names.get(k.target_id, ""), k) for k in mine])
        self._fill(self._others, _told(person, names, own))

    def show_refusal(self, error: ExpectedError) -> None:
        """Say below the superior why that is not possible, and show the old one again."""
        self._message.setText(error_text(error))
        self._message.show()
        self._shown = ()

    def message(self) -> str:
        """Return why the last wish was refused; empty for nothing."""
        return self._message.text() if not self._message.isHidden() else ""

    def _lay_out(self) -> None:
        body = column(self, margin=12, spacing=6)
        body.addWidget(PlainLabel(translate("RelationsTab", "Reports to"), "muted"))
        body.addWidget(self.superior)
        body.addWidget(self._message)
        body.addSpacing(8)
        body.addWidget(PlainLabel(translate("RelationsTab", "Influences"), "muted"))
        body.addWidget(self._influences)
        body.addWidget(self.influenced)
        body.addSpacing(8)
        body.addWidget(PlainLabel(translate("RelationsTab", "Others"), "muted"))
        body.addWidget(self._others)
        for holder in (self._influences, self._others):
            column(holder, spacing=2)

    def _fill(self, holder: QWidget, lines: Sequence[tuple[str, Link]]) -> None:
        layout = holder.layout()
        assert layout is not None, "made with the tab"
        while (item := layout.takeAt(0)) is not None:  # pyright: ignore[reportUnnecessaryComparison] None at the end
            if (widget := item.widget()) is not None:  # pyright: ignore[reportUnnecessaryComparison] a layout has none
                widget.deleteLater()
        for text, line in lines[:_MOST_LINES]:
            layout.addWidget(_LineRow(text, line, self))
        if not lines:
            layout.addWidget(PlainLabel(translate("RelationsTab", "none yet"), "hint"))

    def drop(self, line: Link) -> None:
        """Ask for a line to be taken away."""
        if not self._read_only:
            self.line_dropped.emit(line)

    @Slot()
    def _ask_superior(self) -> None:
        self.superior_wanted.emit(self.superior.typed())

    @Slot()
    def _ask_influence(self) -> None:
        if isinstance(id := self.influenced.typed(), str):
            self.influence_wanted.emit(id)


class _LineRow(QWidget):
    """A line in words, with a cross that takes it away."""

    def __init__(self, text: str, line: Link, tab: RelationsTab) -> None:
        super().__init__()
        self._line, self._tab = line, tab
        body = row(self, spacing=4)
        body.addWidget(ElidedLabel(text), 1)
        self.cross = IconButton("x", translate("RelationsTab", "Remove the line"), small=True)
        self.cross.clicked.connect(self._drop)
        body.addWidget(self.cross)

    @Slot()
    def _drop(self) -> None:
        self._tab.drop(self._line)


def _told(
    person: Stakeholder, names: Mapping[str, str], lines: Sequence[Link]
) -> list[tuple[str, Link]]:
    """Return in words who reports to the person or influences them."""
    told: list[tuple[str, Link]] = []
    for line in lines:
        if line.target_id != person.id:
            continue
        words = (
            translate("RelationsTab", "{name} reports to them")
            if line.role == REPORTS_TO
            else translate("RelationsTab", "{name} influences them")
        )
        told.append((words.format(name=names.get(line.source_id, "")), line))
    return told

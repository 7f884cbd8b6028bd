"""One of the six groups of the summary: its fields, and what the plan offers for them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from presales_desk.method import load
from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.chips import Chip, LetterBadge
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import Heading, menu_text, safe_tooltip
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.words import counted, language, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.method.items import Item, SummaryField
    from presales_desk.planning.summary import GroupState
    from presales_desk.records.findings import Finding
    from presales_desk.records.summary import ProjectSummary

_MOST_COLUMNS = 3


class GroupSection(QFrame):
    """A numbered heading above the fields of a group.

    Args:
        number: Of the group, from 1.
        group: Of the method.

    Signals:
        taken_over: Name of a field whose offer the user takes.
        undone_taken: Name of a field that shall say what was planned and not done.
    """

    taken_over = Signal(str)
    undone_taken = Signal(str)

    def __init__(self, number: int, group: Item) -> None:
        super().__init__()
        self.setObjectName("drawerSection")
        self._fields = [field for field in load().summary if field.group == group.key]
        self.names = tuple(field.key for field in self._fields)
        columns = len(self._fields) if len(self._fields) <= _MOST_COLUMNS else 2
        self.form = RecordForm([_field(each) for each in self._fields], columns)
        for name in self.names:  # files are for the page, not for its editors
            self.form.editor(name).setAcceptDrops(False)
        self._state = Chip("")
        self._offers = {name: self._offer(name) for name in self.names}
        self._undone = {name: self._undone_button(name) for name in self.names}
        head = row(spacing=8)
        head.addWidget(LetterBadge(str(number), "neutral"))
        head.addWidget(Heading(group.name.of(language())))
        head.addWidget(self._state)
        head.addStretch(1)
        self._body = column(self, margin=16, spacing=10)
        self._body.addLayout(head)
        self._body.addWidget(self.form)

    def show_summary(
        self, summary: ProjectSummary, findings: Sequence[Finding], group: GroupState
    ) -> None:
        """Show the fields, and what stands against archiving them."""
        own = [replace(found, record_id=summary.id) for found in findings]
        self.form.show_record(summary, own)
        missing = len(group.required_missing) if findings else 0
        filled = translate("GroupSection", "{filled}/{total} filled")
        lacking = translate("GroupSection", "{count} required")
        text = lacking.format(count=missing) if missing else ""
        done = filled.format(filled=group.filled, total=group.total)
        complete = "success" if group.filled == group.total else "neutral"
        self._state.show_text(text or done, "danger" if missing else complete)

    def show_offers(self, offers: Mapping[str, str]) -> None:
        """Offer these texts below their fields."""
        for name, button in self._offers.items():
            button.setVisible(name in offers)
            button.setToolTip(safe_tooltip(offers.get(name, "")))

    def show_undone(self, undone: Mapping[str, Sequence[str]]) -> None:
        """Offer below their fields what was planned and not done."""
        for name, button in self._undone.items():
            lines = undone.get(name, ())
            words = translate("GroupSection", "Take over {count} {count:thing|things} not done")
            button.setText(menu_text(counted(words, count=len(lines))))
            button.setVisible(bool(lines))
            button.setToolTip(safe_tooltip("\n".join(lines)))

    def undone(self, name: str) -> Button:
        """Return the button that brings what was not done into a field."""
        return self._undone[name]

    def add_part(self, part: QWidget) -> None:
        """Put what belongs to the group, such as a table, below its fields."""
        self._body.addWidget(part)

    def offered(self) -> list[str]:
        """Return the names of the fields for which there is an offer."""
        return [name for name, button in self._offers.items() if not button.isHidden()]

    def offer(self, name: str) -> Button:
        """Return the button that takes over the offer for a field."""
        return self._offers[name]

    def _offer(self, name: str) -> Button:
        button = Button(_origin(name), Kind.LINK, "import", small=True)
        self.form.add_below(name, button)
        button.hide()
        return button.when_clicked(partial(self.taken_over.emit, name))

    def _undone_button(self, name: str) -> Button:
        button = Button("", Kind.DEFAULT, "import", small=True)
        self.form.add_below(name, button)
        button.hide()
        return button.when_clicked(partial(self.undone_taken.emit, name))


def _field(field: SummaryField) -> Field:
    return Field(
        name=field.key,
        heading=field.name.of(language()),
        editor=Editor.LONG_TEXT,
        hint=field.help.of(language()),
    )


def _origin(name: str) -> str:
    """Words of the offer for a field: where its text comes from."""
    plan = translate("GroupSection", "Take over from the plan")
    exchanges = translate("GroupSection", "Take over from the exchanges")
    known = {
        "background": plan,
        "competition": translate("GroupSection", "Take over from the key facts"),
        "course": translate("GroupSection", "Take over from the key dates"),
        "outcome": translate("GroupSection", "Take over result and prices"),
        "strategy_review": plan,
        "strategy_execution": exchanges,
        "strategy_successes": exchanges,
        "strengths_shown": translate("GroupSection", "Take over the strengths that were shown"),
        "strategy_failures": exchanges,
        "weaknesses_shown": translate("GroupSection", "Take over the questions answered badly"),
        "lessons": exchanges,
        "presales_documents": translate("GroupSection", "Take over outlines and files"),
    }
    return known.get(name) or translate("GroupSection", "Take over the names of the files")

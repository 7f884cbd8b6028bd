"""Closed projects of this workspace that are not archived, with a reminder for their owners."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from presales_desk.records.room import brief
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel, safe_tooltip
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.actions.team import Waiting

_MOST = 5
_NAME = 48  # room for a project's name, in half-width characters
_OVERDUE = 14  # days after which a summary is written from memory only
_ROLES = {"won": "success", "lost": "error", "withdrawn": "muted"}


class WaitingCard(Card):
    """A line for each project: its name leads to its summary, the reminder makes a to-do.

    Signals:
        opened: Id of the project whose summary is wanted.
        reminded: Ids of the projects whose owners shall be reminded.
    """

    opened = Signal(str)
    reminded = Signal(object)

    def __init__(self, *, read_only: bool) -> None:
        super().__init__(translate("TeamDashboard", "Not archived yet"))
        self._read_only = read_only
        self._ids: list[str] = []
        self._all = Button(translate("TeamDashboard", "Remind all"), Kind.LINK)
        self._all.when_clicked(self._remind_all)
        self.header.add(self._all)
        self._rows: QWidget | None = None
        self.body.addStretch(1)

    def show_waiting(self, waiting: Sequence[Waiting]) -> None:
        """Show these projects, the first five of them by name."""
        self._ids = [one.project.id for one in waiting if not one.reminded]
        self._all.setVisible(len(self._ids) > 1 and not self._read_only)
        count = translate("TeamDashboard", "Projects: {count}").format(count=len(waiting))
        self.header.set_sub(count if waiting else "")
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = self._made(waiting)
        self.body.insertWidget(0, self._rows)

    def _made(self, waiting: Sequence[Waiting]) -> QWidget:
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(0, 1)
        if not waiting:
            grid.addWidget(PlainLabel(_nothing(), "muted", wrap=True), 0, 0)
        for number, one in enumerate(waiting[:_MOST]):
            self._add(grid, number, one)
        if len(waiting) > _MOST:
            more = translate("TeamDashboard", "and {count} more in the list of projects")
            text = more.format(count=len(waiting) - _MOST)
            grid.addWidget(PlainLabel(text, "muted"), _MOST, 0, 1, 5)
        return rows

    def _add(self, grid: QGridLayout, number: int, one: Waiting) -> None:
        project = one.project
        name = Button(brief(project.name, _NAME), Kind.LINK)
        name.when_clicked(partial(self.opened.emit, project.id))
        name.setToolTip(safe_tooltip(project.name))
        grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(ElidedLabel(project.presales, "muted"), number, 1)
        grid.addWidget(
            PlainLabel(term(f"result.{project.result}"), _ROLES[project.result]), number, 2
        )
        late = one.days is not None and one.days > _OVERDUE
        grid.addWidget(PlainLabel(_since(one.days), "error" if late else "muted"), number, 3)
        grid.addWidget(self._reminder(one), number, 4)

    def _reminder(self, one: Waiting) -> QWidget:
        if one.reminded:
            return PlainLabel(translate("TeamDashboard", "Reminded"), "muted")
        act = partial(self.reminded.emit, [one.project.id])
        button = Button(translate("TeamDashboard", "Remind"), Kind.LINK).when_clicked(act)
        button.setAccessibleName(f"{button.text()} {one.project.name}")
        button.setVisible(not self._read_only)
        return button

    def _remind_all(self) -> None:
        self.reminded.emit(list(self._ids))


def _since(days: int | None) -> str:
    if days is None:
        return ""
    return translate("TeamDashboard", "days since closing: {days}").format(days=days)


def _nothing() -> str:
    return translate("TeamDashboard", "Every closed project of this workspace is archived.")

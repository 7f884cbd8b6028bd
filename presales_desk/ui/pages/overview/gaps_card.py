"""What is missing: the few gaps that matter most now, all of them, or those that are silenced."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from presales_desk.actions.advice import silence, speak_again
from presales_desk.actions.todos import todos_from_all, todos_from_findings
from presales_desk.planning.gaps import Gap, gaps, singly
from presales_desk.records.project import Project
from presales_desk.ui.pages.overview.gap_list import GapList
from presales_desk.ui.todo_words import words_of_made
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.reason import ReasonStrip
from presales_desk.ui.words import finding_text, translate

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from presales_desk.actions.planned import Planned
    from presales_desk.actions.todos import MadeTodos
    from presales_desk.planning.overview import Overview
    from presales_desk.records.findings import Finding
    from presales_desk.records.people import Todo
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Workspace

_FEW, _MANY = 5, 14
_STRIP_WORDS = 200


class _Shown(StrEnum):
    """What the list shows."""

    FEW = "few"
    ALL = "all"
    SILENCED = "silenced"


class GapsCard(Card):
    """Gaps with all that can be done about one.

    Signals:
        opened: The Finding whose place the user wants to see.
    """

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("GapsCard", "What is missing"), padding=0)
        self._desk, self._project_id = desk, ""
        self._overview: Overview | None = None
        self._shown = _Shown.FEW
        self._waiting: tuple[Gap, str] | None = None
        self.list = GapList()
        self.strip = ReasonStrip()
        self.strip.returns_to = self.list
        self.strip.change.setMaximumWidth(_STRIP_WORDS)
        self.strip.give_button.setText(translate("GapsCard", "Silence"))
        self.all = Button("", Kind.LINK)
        self.silenced = Button("", Kind.LINK)
        self.to_todos = Button(translate("GapsCard", "All into to-dos"), Kind.LINK)
        self._lay_out()
        self._connect()

    def show_overview(self, project_id: str, overview: Overview) -> None:
        """Show what is missing in a project."""
        if project_id != self._project_id:
            self._project_id, self._shown, self._waiting = project_id, _Shown.FEW, None
            self.strip.hide()
        self._overview = overview
        if not overview.silenced and self._shown is _Shown.SILENCED:
            self._shown = _Shown.FEW
        self._show()

    def _show(self) -> None:
        overview = self._overview
        if overview is None:
            return
        self.list.read_only = self._desk.workspace.read_only
        self.list.shows_silenced = self._shown is _Shown.SILENCED
        shown = self._gaps(overview)
        few = self._shown is _Shown.FEW
        rows = _FEW if few else min(max(len(shown), _FEW), _MANY)
        self.list.keep_rows(rows, translate("GapsCard", "Nothing is missing now."))
        self.list.show_items(shown[:_FEW] if few else shown)
        self.header.set_sub(str(len(overview.findings) or ""))
        self._name_buttons(overview, few=few)

    def _gaps(self, overview: Overview) -> tuple[Gap, ...]:
        if self._shown is _Shown.SILENCED:
            return singly(overview.silenced)
        return gaps(overview.findings) if self._shown is _Shown.FEW else singly(overview.findings)

    def _name_buttons(self, overview: Overview, *, few: bool) -> None:
        count, quiet = len(overview.findings), len(overview.silenced)
        show_all = translate("GapsCard", "Show all {count}").format(count=count)
        self.all.setText(show_all if few else translate("GapsCard", "Only what matters most"))
        self.all.setVisible(not few or len(self._gaps(overview)) > _FEW or count > _FEW)
        silenced = translate("GapsCard", "Silenced: {count}").format(count=quiet)
        self.silenced.setText(silenced)
        self.silenced.setVisible(bool(quiet) and self._shown is not _Shown.SILENCED)
        self.to_todos.setVisible(bool(count) and not self._desk.workspace.read_only)

    @Slot()
    def _toggle_all(self) -> None:
        self._shown = _Shown.ALL if self._shown is _Shown.FEW else _Shown.FEW
        self._show()

    @Slot()
    def _show_silenced(self) -> None:
        self._shown = _Shown.SILENCED
        self._show()
        self.list.setFocus()

    @Slot(object)
    def _open(self, gap: Gap) -> None:
        self.opened.emit(gap.first)

    @Slot(object)
    def _make_todo(self, gap: Gap) -> None:
        """Make a to-do of a gap: of the one that is shown, not of its likes."""
        planned = todos_from_findings(*self._making([gap.first]))
        self._carry_out(planned, words_of_made(len(planned.value)))

    @Slot()
    def _make_all(self) -> None:
        """Make to-dos of what matters among all gaps."""
        if self._overview is not None:
            planned = todos_from_all(*self._making(self._overview.findings))
            made = planned.value
            self._carry_out(planned, words_of_made(len(made.todos), made.left))

    def _making(
        self, findings: Iterable[Finding]
    ) -> tuple[Workspace, str, Iterable[Finding], str, dt.date]:
        """Return what to-dos are made of: where, of which gaps, for whom, from which day on."""
        owner = self._desk.get(Project, self._project_id).presales
        today = self._desk.now().date()
        return self._desk.workspace, self._project_id, findings, owner, today

    def _carry_out(self, planned: Planned[list[Todo]] | Planned[MadeTodos], told: str) -> None:
        edit = self._desk.carry_out(planned) if planned.changes else None
        if edit is not None or not planned.changes:
            self._desk.tell(told, edit)

    @Slot(object)
    def _ask_about_one(self, gap: Gap) -> None:
        self._ask_why(gap, gap.first.record_id)

    @Slot(object)
    def _ask_about_all(self, gap: Gap) -> None:
        self._ask_why(gap, "")

    def _ask_why(self, gap: Gap, record_id: str) -> None:
        self._waiting = (gap, record_id)
        self.strip.ask(translate("GapsCard", "Silence: {gap}").format(gap=finding_text(gap.first)))

    @Slot(str)
    def _silence(self, reason: str) -> None:
        """Silence what waits for its reason; without one it goes on waiting."""
        if self._waiting is None:
            return
        if not reason:
            self._ask_why(*self._waiting)
            return
        (gap, record_id), self._waiting = self._waiting, None
        today = self._desk.now().date()
        rule = gap.first.rule
        planned = silence(self._desk.workspace, self._project_id, rule, record_id, reason, today)
        edit = self._desk.carry_out(planned)
        if edit is not None:
            self._desk.tell(translate("GapsCard", "Silenced."), edit)
        self.list.setFocus()

    @Slot()
    def _forget(self) -> None:
        self._waiting = None
        self.list.setFocus()

    @Slot(object)
    def _hear(self, gap: Gap) -> None:
        found = gap.first
        workspace = self._desk.workspace
        planned = speak_again(workspace, self._project_id, found.rule, found.record_id)
        self._desk.carry_out(planned)

    def _lay_out(self) -> None:
        for button in (self.silenced, self.all, self.to_todos):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.header.add(button)
        self.body.setSpacing(0)
        self.body.addWidget(self.list)
        self.body.addWidget(self.strip)
        self.body.addStretch(1)
        self.list.keep_rows(_FEW, "")

    def _connect(self) -> None:
        self.list.opened.connect(self._open)
        self.list.todo_wanted.connect(self._make_todo)
        self.list.silence_wanted.connect(self._ask_about_one)
        self.list.silence_all_wanted.connect(self._ask_about_all)
        self.list.voice_wanted.connect(self._hear)
        self.strip.given.connect(self._silence)
        self.strip.dropped.connect(self._forget)
        self.all.clicked.connect(self._toggle_all)
        self.silenced.clicked.connect(self._show_silenced)
        self.to_todos.clicked.connect(self._make_all)

"""The navigation inside a project: its pages in the method's order, and the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout

from presales_desk.ui import paint
from presales_desk.ui.icons import SMALL, pixmap
from presales_desk.ui.nav_button import NAV_WIDTH, STRIP_WIDTH, NavEntry
from presales_desk.ui.overriding import override
from presales_desk.ui.page import Group, PageEntry
from presales_desk.ui.project_head import ProjectHead
from presales_desk.ui.project_state import NavStatus, NextStep, ProjectState
from presales_desk.ui.text_lines import text_lines
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import Line
from presales_desk.ui.widgets.labels import Muted, safe_tooltip
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.project import Project
    from presales_desk.ui.desk import Desk


_HOVER_MS = 400
_LINE, _MOST_LINES = 20, 3  # of the next step


class Navigation(QFrame):
    """The pages of the open project. As a strip it shows icons and widens over the page on hover.

    Signals:
        chosen: Name of the page of an entry that was clicked.
        step_chosen: Page and record of the next step.
        all_projects_wanted: The user wants the list of all projects.
        widened: As a strip it is wanted at full width, over the page.
        narrowed: It is a strip again.
    """

    chosen = Signal(str)
    step_chosen = Signal(str, str)
    all_projects_wanted = Signal()
    widened = Signal()
    narrowed = Signal()

    def __init__(self, desk: Desk, entries: Sequence[PageEntry]) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setAccessibleName(translate("Navigation", "Pages of the project"))
        self._strip = False
        self._hover = QTimer(self, singleShot=True, interval=_HOVER_MS)
        self._hover.timeout.connect(self._widen)
        self.head = ProjectHead(desk)
        self.head.all_projects_wanted.connect(self.all_projects_wanted)
        self.entries: dict[str, NavEntry] = {}
        self._group_titles: list[Muted] = []
        self._lines: list[QFrame] = []
        self.next_card = _NextCard()
        self.next_card.clicked.connect(self._choose_step)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 1, 8)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addWidget(Line())
        self._add_groups(entries)
        self._column.addStretch()
        self._column.addWidget(self.next_card)

    def show_project(self, project: Project) -> None:
        """Show the head of the open project."""
        self.head.show_project(project)

    def show_state(self, state: ProjectState) -> None:
        """Show how far each page is and what comes next."""
        for name, entry in self.entries.items():
            entry.show_status(state.statuses.get(name, NavStatus()))
        self.next_card.show_step(state.next_step, self._title_of(state.next_step))

    def show_page(self, name: str) -> None:
        """Mark the entry of the page ``name``."""
        for each, entry in self.entries.items():
            entry.setChecked(each == name)

    def set_strip(self, *, strip: bool) -> None:
        """Show icons alone, or everything."""
        self._strip = strip
        self._show_as(strip=strip)

    @override
    def sizeHint(self) -> QSize:
        return QSize(STRIP_WIDTH if self._strip else NAV_WIDTH, super().sizeHint().height())

    @override
    def enterEvent(self, event: QEnterEvent, /) -> None:
        if self._strip:
            self._hover.start()

    @override
    def leaveEvent(self, event: QEvent, /) -> None:
        self._narrow()

    def _narrow(self) -> None:
        """Be a strip again until the mouse comes anew: what is below is wanted now."""
        self._hover.stop()
        if self._strip:
            self._show_as(strip=True)
            self.narrowed.emit()

    @Slot()
    def _widen(self) -> None:
        self._show_as(strip=True, wide=True)
        self.widened.emit()

    def _show_as(self, *, strip: bool, wide: bool = False) -> None:
        """Show everything, or a strip; a ``wide`` one has each name where its icon was.

        Whoever rests on an icon and clicks then means that page, not the one that came there.
        """
        self.head.set_strip(strip=strip, wide=wide)
        for entry in self.entries.values():
            entry.set_strip(strip=strip and not wide)
        for title in self._group_titles:
            title.setVisible(not strip)
        for line in self._lines:
            line.setVisible(strip)
        self.next_card.set_strip(strip=strip and not wide)

    def _add_groups(self, entries: Sequence[PageEntry]) -> None:
        titles = {
            Group.PLAN: translate("Navigation", "Plan"),
            Group.ENGAGE: translate("Navigation", "Engage"),
            Group.LEARN: translate("Navigation", "Learn"),
        }
        for group, title in titles.items():
            members = [entry for entry in entries if entry.group is group]
            if members:
                self._add_group(title, members)

    def _add_group(self, title: str, members: Sequence[PageEntry]) -> None:
        label = Muted(title)
        label.setContentsMargins(12, 10, 12, 4)
        line = Line()
        line.setVisible(False)
        self._group_titles.append(label)
        self._column.addWidget(label)
        if self._lines or self.entries:
            self._lines.append(line)
            self._column.addWidget(line)
        for member in members:
            entry = NavEntry(member.short_title(), member.icon, self)
            entry.setObjectName(f"nav.{member.name}")
            entry.clicked.connect(self._choose)
            self.entries[member.name] = entry
            self._column.addWidget(entry)

    def _title_of(self, step: NextStep | None) -> str:
        entry = self.entries.get(step.page) if step else None
        return entry.text() if entry else ""

    @Slot()
    def _choose(self) -> None:
        name = self.sender().objectName().removeprefix("nav.")
        self.entries[name].setChecked(True)
        self._narrow()
        self.chosen.emit(name)

    @Slot()
    def _choose_step(self) -> None:
        step = self.next_card.step
        if step is not None:
            self._narrow()
            self.step_chosen.emit(step.page, step.record_id)


class _NextCard(QAbstractButton):
    """The single most useful thing to do now; a click leads there."""

    def __init__(self) -> None:
        super().__init__()
        self.step: NextStep | None = None
        self._strip = False
        self._where = ""
        self.setObjectName("nextStep")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setVisible(False)

    def show_step(self, step: NextStep | None, where: str) -> None:
        """Show ``step``, done on the page titled ``where``; None hides the card."""
        self.step, self._where = step, where
        self.setText(step.title if step else "")
        self.setAccessibleName(self.text())
        self.setToolTip(safe_tooltip(self.text()))
        self._show()

    def set_strip(self, *, strip: bool) -> None:
        """Hide in the strip."""
        self._strip = strip
        self._show()

    @override
    def sizeHint(self) -> QSize:
        return QSize(NAV_WIDTH, theme().pixels(38 + len(self._lines()) * _LINE))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        box = self.rect().adjusted(8, 0, -8, 0)
        border = "primary" if self.hasFocus() else "border"
        paint.rounded(painter, box.toRectF(), 6, fill="surface-2", border=border)
        arrow = pixmap("ar", "muted", SMALL, self.devicePixelRatioF())
        painter.drawPixmap(19, 10, arrow)
        head = translate("Navigation", "Next step · {page}").format(page=self._where)
        painter.setFont(theme().font("small"))
        painter.setPen(theme().color("muted"))
        shown = painter.fontMetrics().elidedText(
            head, Qt.TextElideMode.ElideRight, box.width() - 40
        )
        top = Qt.AlignmentFlag.AlignTop
        painter.drawText(box.adjusted(27, 7, -12, 0), top, shown)
        painter.setFont(theme().font("body"))
        painter.setPen(theme().color("text"))
        for number, line in enumerate(self._lines()):
            down = theme().pixels(28 + number * _LINE)
            painter.drawText(box.adjusted(11, down, -11, 0), top, line)

    def _lines(self) -> list[str]:
        return text_lines(self.text(), theme().font("body"), NAV_WIDTH - 40, _MOST_LINES)

    def _show(self) -> None:
        self.setVisible(self.step is not None and not self._strip)
        self.updateGeometry()
        self.update()

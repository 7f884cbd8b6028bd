"""The head of the project's navigation: which project is open, its stage, its nearest date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from presales_desk.records.enums import Result
from presales_desk.records.project import Milestone, Project
from presales_desk.ui import paint
from presales_desk.ui.icons import NORMAL, pixmap
from presales_desk.ui.nav_button import NAV_WIDTH
from presales_desk.ui.overriding import override
from presales_desk.ui.text_lines import text_lines
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.labels import ElidedLabel, menu_text, safe_tooltip
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from presales_desk.ui.desk import Desk


_SWITCHER_LENGTH = 12
_SHORT_STAGE = 96  # in pixels; the date has room beside it
_NAME_LINE = 18
_STRIP_LINE, _STRIP_ARROW, _STRIP_NAME = 32, 11, 32  # in the strip: height, and where things begin


class ProjectHead(QWidget):
    """Name, stage and nearest date of the open project; a click offers the other projects.

    Signals:
        all_projects_wanted: The user wants the list of all projects.
    """

    all_projects_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._name = _ProjectName()
        self._name.clicked.connect(self._offer_projects)
        self.stage = Chip("", "primary")
        self.date = ElidedLabel(role="muted")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 10, 11)
        column.setSpacing(6)
        column.addWidget(self._name)
        self._line = QHBoxLayout()
        self._line.setSpacing(6)
        self._line.addWidget(self.stage, 0, Qt.AlignmentFlag.AlignLeft)
        self._line.addWidget(self.date, 1)
        column.addLayout(self._line)

    def show_project(self, project: Project) -> None:
        """Show the head of ``project``."""
        self._name.setText(project.name)
        self._name.setToolTip(safe_tooltip(project.name))
        if project.result is Result.OPEN:
            self.stage.show_text(term(f"method.stages.{project.stage}"), "primary")
        else:
            self.stage.show_text(term(f"result.{project.result}"))
        self.date.setText(self._nearest_date(project))
        short = self.stage.sizeHint().width() <= _SHORT_STAGE
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(along if short else down)
        self._line.setStretch(1, 1 if short else 0)

    def set_strip(self, *, strip: bool, wide: bool = False) -> None:
        """Show the arrow alone, ``wide`` with the name on its line, or everything."""
        self._name.set_strip(strip=strip, wide=wide)
        self.stage.setVisible(not strip)
        self.date.setVisible(not strip)
        self._column.setContentsMargins(*((8, 4, 8, 0) if strip else (12, 10, 10, 11)))

    def _nearest_date(self, project: Project) -> str:
        from presales_desk.planning.dates import next_milestone  # not for the first paint

        today = self._desk.now().date()
        milestone = next_milestone(self._desk.find(Milestone, project_id=project.id), today)
        if milestone is None or milestone.day is None:
            return ""
        days = (milestone.day - today).days
        if days == 0:
            return translate("ProjectHead", "Today: {name}").format(name=milestone.name)
        return translate("ProjectHead", "In {days} d: {name}").format(
            name=milestone.name, days=days
        )

    def _offer_projects(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        projects = self._desk.find(Project, result=Result.OPEN)[:_SWITCHER_LENGTH]
        for project in projects:
            action = menu.addAction(menu_text(project.name))
            action.setData(project.id)
            action.setCheckable(True)
            action.setChecked(project.id == self._desk.project_id)
        menu.addSeparator()
        menu.addAction(translate("ProjectHead", "All projects…")).setData("")
        menu.triggered.connect(self._switch)
        menu.popup(self._name.mapToGlobal(self._name.rect().bottomLeft()))

    def _switch(self, action: QAction) -> None:
        if action.data():
            self._desk.open_project(str(action.data()))
        else:
            self.all_projects_wanted.emit()


class _ProjectName(QAbstractButton):
    """The name in up to two bold lines and an arrow; in the strip the arrow, or both in a line."""

    def __init__(self) -> None:
        super().__init__()
        self._strip = self._wide = False
        self.setObjectName("projectSwitcher")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleDescription(translate("ProjectHead", "Switch project"))

    def set_strip(self, *, strip: bool, wide: bool) -> None:
        """Show the arrow alone, ``wide`` with the name on its line, or the name in two lines."""
        self._strip, self._wide = strip, wide
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        if self._strip:
            return QSize(NAV_WIDTH - 16 if self._wide else 36, _STRIP_LINE)
        return QSize(176, theme().pixels(2 * _NAME_LINE + 2))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        arrow = pixmap(
            "cd", "primary" if self.hasFocus() else "muted", 14, self.devicePixelRatioF()
        )
        if self._strip:
            middle = (self.height() - 14) // 2
            painter.drawPixmap(_STRIP_ARROW, middle, arrow)
            if self._wide:
                painter.setFont(theme().font("bold"))
                paint.text_line(painter, self.rect().adjusted(_STRIP_NAME, 0, 0, 0), self.text())
            return
        painter.drawPixmap(self.width() - NORMAL, 3, arrow)
        self._draw_name(painter, self.width() - NORMAL - 6)

    def _draw_name(self, painter: QPainter, width: int) -> None:
        font = theme().font("bold")
        painter.setFont(font)
        painter.setPen(theme().color("text"))
        middle, height = Qt.AlignmentFlag.AlignVCenter, theme().pixels(_NAME_LINE + 2)
        for number, line in enumerate(text_lines(self.text(), font, width, 2)):
            painter.drawText(0, theme().pixels(number * _NAME_LINE), width, height, middle, line)

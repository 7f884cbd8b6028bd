"""The settings page: sections at the left, one form at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QScrollArea, QStackedWidget, QWidget

from presales_desk.ui.overriding import override
from presales_desk.ui.page import Page
from presales_desk.ui.pages.settings.about import AboutSection
from presales_desk.ui.pages.settings.appearance import AppearanceSection
from presales_desk.ui.pages.settings.colleagues import ColleaguesSection
from presales_desk.ui.pages.settings.company import CompanySection
from presales_desk.ui.pages.settings.files import FilesSection
from presales_desk.ui.pages.settings.naming import NamingSection
from presales_desk.ui.pages.settings.place import PlaceSection
from presales_desk.ui.pages.settings.template import TemplateSection
from presales_desk.ui.pages.settings.user import UserSection
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.settings.section import Section

_LIST_WIDTH, _MOST_WIDTH = 200, 720
_SECTIONS: tuple[Callable[[Desk], Section], ...] = (
    UserSection,
    ColleaguesSection,
    CompanySection,
    NamingSection,
    FilesSection,
    TemplateSection,
    AppearanceSection,
    PlaceSection,
    AboutSection,
)


class SettingsPage(Page):
    """Everything takes effect at once; what belongs to the workspace can be undone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.list = QListWidget()
        self.list.setObjectName("settingsList")
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setAccessibleName(translate("SettingsPage", "Sections"))
        self._stack = QStackedWidget(self)  # in its place before it is filled, which is quicker
        self.sections: list[Section] = []
        line = row(self, spacing=0)
        line.addWidget(self.list)
        line.addWidget(self._stack, 1)
        self.list.currentRowChanged.connect(self._show_section)
        self.setFocusProxy(self.list)

    @override
    def make_parts(self) -> Iterator[None]:
        for make in _SECTIONS:
            section = make(self._desk)
            self.sections.append(section)
            item = QListWidgetItem(section.heading)
            item.setSizeHint(QSize(0, 32))
            self.list.addItem(item)
            self._stack.addWidget(_scrolled(section))
            yield
        self.list.setCurrentRow(0)

    @override
    def purpose(self) -> str:
        return translate("SettingsPage", "Changes take effect at once")

    @override
    def refresh(self) -> None:
        for section in self.sections:
            section.refresh()

    @override
    def place(self) -> str:
        return str(self.list.currentRow())

    @override
    def reveal(self, record_id: str) -> None:
        if record_id.isdigit():  # a section, and not a record of one
            self.list.setCurrentRow(int(record_id))
        keys = [section.key for section in self.sections]
        if record_id and record_id in keys:
            self.list.setCurrentRow(keys.index(record_id))

    @override
    def commit(self) -> None:
        for section in self.sections:
            section.commit()

    @Slot(int)
    def _show_section(self, place: int) -> None:
        self.commit()
        self._stack.setCurrentIndex(place)


def _scrolled(section: Section) -> QWidget:
    section.setMaximumWidth(_MOST_WIDTH)
    content = QWidget()
    content.setObjectName("scrolled")
    body = column(content, margin=24)
    body.addWidget(section)
    body.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    return area

"""Two plain pages, the smallest that do everything a page can do."""

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout

from presales_desk.records.base import Update
from presales_desk.records.findings import Label
from presales_desk.records.project import Project
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.page import Group, Page, PageEntry


class ListPage(Page):
    """Names of the projects."""

    def __init__(self, desk):
        super().__init__(desk)
        self.names = QLabel()
        QVBoxLayout(self).addWidget(self.names)

    def refresh(self):
        self.names.setText("\n".join(project.name for project in self._desk.find(Project)))


class NotesPage(Page):
    """The background of a project in one line."""

    def __init__(self, desk):
        super().__init__(desk)
        self.line = QLineEdit()
        self.line.editingFinished.connect(self.commit)
        self.revealed = []
        QVBoxLayout(self).addWidget(self.line)

    def show_project(self, project_id):
        self._id = project_id
        self.refresh()

    def refresh(self):
        self.stored = self._desk.get(Project, self._id).background
        self.line.setText(self.stored)

    def commands(self):
        return [
            Command(
                id="notes.clear",
                title="清空",
                icon="trash",
                where=Where.HEADER,
                enabled=lambda: bool(self.line.text()),
                run=self._clear,
            )
        ]

    def commit(self):
        if self.line.text() != self.stored:
            project = self._desk.get(Project, self._id)
            change = Update(project, background=self.line.text())
            self._desk.apply(Label("project.close", name=project.name), change)

    def reveal(self, record_id):
        self.revealed.append(record_id)

    def _clear(self):
        self.line.clear()
        self.commit()


class OtherPage(NotesPage):
    """A page that shows nothing of its own."""


def entry(name, page, group, *tables):
    return PageEntry(
        name=name,
        icon="file",
        group=group,
        title=lambda: name,
        load=lambda: page,
        tables=frozenset(tables),
    )


PAGES = (
    entry("list", ListPage, Group.RAIL, "projects"),
    entry("notes", NotesPage, Group.PLAN, "projects"),
    entry("other", OtherPage, Group.ENGAGE),
)

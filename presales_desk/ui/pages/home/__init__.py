"""Home and the list of all projects: two views of the project cards."""

from presales_desk.records.people import Todo
from presales_desk.records.project import Project
from presales_desk.ui.page import Group, Page, PageEntry
from presales_desk.ui.words import translate


def _home_title() -> str:
    return translate("HomePage", "Home")


def _load_home() -> type[Page]:
    from presales_desk.ui.pages.home.page import HomePage

    return HomePage


def _projects_title() -> str:
    return translate("ProjectsPage", "Projects")


def _load_projects() -> type[Page]:
    from presales_desk.ui.pages.home.projects_page import ProjectsPage

    return ProjectsPage


HOME = PageEntry(
    name="home",
    icon="home",
    group=Group.RAIL,
    title=_home_title,
    load=_load_home,
    tables=frozenset({Project.table, Todo.table}),
)
PROJECTS = PageEntry(
    name="projects",
    icon="folder",
    group=Group.PROJECTS,
    title=_projects_title,
    load=_load_projects,
    tables=frozenset({Project.table}),
)

"""A presales engineer at the real window: does what a person does, sees what a person sees."""

from presales_desk.app import PAGES
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.project import Project
from presales_desk.ui.collecting import end
from presales_desk.ui.desk import Desk
from presales_desk.ui.language import use_language
from presales_desk.ui.main_window import MainWindow
from presales_desk.ui.page import Group, Page, PageEntry
from presales_desk.ui.preferences import Preferences
from presales_desk.ui.theme import Mode, theme
from presales_desk.workspace.workspace import WORKSPACE, Workspace

PATIENCE_MS = 60_000
"""How long an engineer waits for what takes a moment; a machine with much to do is slow."""

DOOR = PageEntry(
    name="door", icon="home", group=Group.HIDDEN, title=lambda: "Door", load=lambda: Page
)
"""The page of who goes straight to work: to make the home takes longer than many a test."""


def whole(page):
    """Make all parts of a page that shows outside the window, as the window does."""
    for _ in page.make_parts():
        pass
    return page


class Engineer:
    """Works in a workspace of their own, in Chinese until they choose otherwise.

    Page writers: ``engineer.page`` is the page in front; add what a person does on your page as
    functions beside your stories, not here.
    """

    def __init__(self, qtbot, folder, pages=(DOOR, *PAGES), size=(1440, 868)):
        self._qtbot, self._folder, self._pages, self._size = qtbot, folder, pages, size
        self.preferences_file = folder / "preferences.ini"
        self.comes_to_work()

    def comes_to_work(self):
        """Open the window, as on any morning."""
        self.preferences = Preferences(self.preferences_file)
        if not self.preferences_file.exists():
            self.preferences.language, self.preferences.theme = "zh", Mode.LIGHT
        self._dress()
        self.workspace = Workspace.open(self._folder / "workspace", author="林晓")
        self.desk = Desk(self.workspace, self.preferences)
        self.window = MainWindow(self.desk, self._pages, self._folder / "logs")
        self.window.frame.go(self._pages[0].name)
        if self.preferences.bytes("window").isEmpty():
            self.window.resize(*self._size)
        with self._qtbot.waitExposed(self.window):
            self.window.show()

    def goes_home(self):
        """Close the window and let go of the workspace."""
        self.window.close()
        self.desk.close()
        self.workspace.close()
        end(self.window, self.desk)  # else the next dressing would dress this window too

    def _dress(self):
        use_language(self.preferences.language)
        theme().set_type(self.preferences.language, self.preferences.zoom)
        theme().set_mode(Mode(self.preferences.theme))

    # What the engineer does.

    def comes_to_the_front(self):
        """Have the focus in the window, as whoever types and presses keys has."""
        self.window.activateWindow()
        self.waits(self.window.isActiveWindow)

    def has_project(self, name="省电信四级组网", **fields):
        """Have a project already; return it."""
        project = Project(name=name, **fields)
        self.workspace.apply(Label("project.new", name=name), Insert(project), scope=WORKSPACE)
        return project

    def opens(self, project, page=""):
        self.desk.open_project(project.id, page)

    def goes_to(self, page):
        self.window.frame.go(page)

    def presses(self, keys):
        """Press keys such as ``Ctrl+Z``, wherever the focus is."""
        self._qtbot.keySequence(self.window.focusWidget() or self.window, keys)

    def runs(self, command):
        """Run a command by its id, as its menu entry, button and palette row do."""
        action = next(a for a in self.window.offered_actions() if a.command.id == command)
        assert action.isEnabled(), f"{command} cannot be run now"
        action.trigger()

    def waits(self, until):
        """Wait until something that the engineer sees is so."""
        self._qtbot.waitUntil(until, timeout=PATIENCE_MS)

    def waits_for_tasks(self):
        self.waits(lambda: not self.desk.tasks)

    def resizes(self, width, height):
        self.window.resize(width, height)

    def closes_and_comes_back(self):
        self.goes_home()
        self.comes_to_work()

    # What the engineer sees.

    @property
    def frame(self):
        return self.window.frame

    @property
    def page_name(self):
        return self.frame.stack.current.entry.name

    @property
    def page(self):
        return self.frame.stack.current.page

    @property
    def message(self):
        """What the banners over the page say."""
        return "\n".join(b.accessibleName() for b in self.frame.stack.current.banners())

    @property
    def toasts(self):
        return [toast.accessibleName() for toast in self.frame.toasts.toasts()]

    @property
    def saving(self):
        return self.frame.status.saving.text()

    @property
    def undo_steps(self):
        return self.frame.status.undo.text()

    @property
    def undo_name(self):
        return self._action("window.undo").text()

    @property
    def can_undo(self):
        return self._action("window.undo").isEnabled()

    def _action(self, id):
        return self.window.actions_of_window.named(id)

    def finds(self, kind, **where):
        """Look into the database."""
        return self.workspace.find(kind, **where)


class PageUser:
    """Base of who does and sees what belongs to one page, the one in front."""

    def __init__(self, engineer, qtbot):
        self.engineer, self._qtbot = engineer, qtbot

    @property
    def page(self):
        return self.engineer.page

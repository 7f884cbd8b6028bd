"""The window's program: one Qt application, the pages it has, and one workspace at a time."""

from __future__ import annotations

import gc
import sys
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from presales_desk.actions.company_method import use_company_method
from presales_desk.errors import ExpectedError
from presales_desk.records.project import Project
from presales_desk.ui.collecting import end, make_event_types
from presales_desk.ui.desk import Desk
from presales_desk.ui.faults import FaultWatch, log_to
from presales_desk.ui.first_paint import FirstPaint
from presales_desk.ui.icons import icon
from presales_desk.ui.language import use_language
from presales_desk.ui.main_window import MainWindow
from presales_desk.ui.opening import Attempt, Opened, open_workspace
from presales_desk.ui.pages.bid import BID
from presales_desk.ui.pages.bin import BIN
from presales_desk.ui.pages.competition import COMPETITION
from presales_desk.ui.pages.engagements import ENGAGEMENTS
from presales_desk.ui.pages.history import HISTORY
from presales_desk.ui.pages.home import HOME, PROJECTS
from presales_desk.ui.pages.key_info import KEY_INFO
from presales_desk.ui.pages.knowledge import KNOWLEDGE
from presales_desk.ui.pages.outline import OUTLINE
from presales_desk.ui.pages.overview import OVERVIEW
from presales_desk.ui.pages.positioning import POSITIONING
from presales_desk.ui.pages.settings import SETTINGS
from presales_desk.ui.pages.stakeholders import STAKEHOLDERS
from presales_desk.ui.pages.summary import SUMMARY
from presales_desk.ui.pages.swot import SWOT
from presales_desk.ui.pages.todos import TODOS
from presales_desk.ui.pages.versions import VERSIONS
from presales_desk.ui.preferences import Preferences
from presales_desk.ui.saving import Departure
from presales_desk.ui.theme import Mode, theme
from presales_desk.workspace.places import default_folder
from presales_desk.workspace.reading import DATABASE

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.records.job import Job
    from presales_desk.ui.first_run import FirstAnswers
    from presales_desk.ui.page import PageEntry
    from presales_desk.workspace.workspace import Reader

PAGES: tuple[PageEntry, ...] = (
    HOME,
    PROJECTS,
    KNOWLEDGE,
    OVERVIEW,
    KEY_INFO,
    STAKEHOLDERS,
    SWOT,
    COMPETITION,
    POSITIONING,
    TODOS,
    ENGAGEMENTS,
    OUTLINE,
    BID,
    SUMMARY,
    BIN,
    HISTORY,
    VERSIONS,
    SETTINGS,
)
"""Every page, in the order of the navigation. A new page is one package and one line here."""


def run_window(
    folder: Path | None,
    *,
    language: str | None = None,
    sample: bool = False,
    welcome: bool = False,
) -> int:
    """Open the window and return when it is closed.

    Args:
        folder: Of the workspace; None for the one of last time, else in the user's data folder.
        language: ``zh`` or ``en``; None for what the user chose.
        sample: Open the sample project at once; it is made beside the others if need be.
        welcome: Begin with the sample project where there is no project yet.

    """
    app = _application()
    default = default_folder()
    preferences = Preferences()
    language = language or preferences.language
    use_language(language)
    theme().start(app, Mode(preferences.theme), language, preferences.zoom)
    app.setWindowIcon(icon("app"))
    program = Program(preferences, default.parent / "logs")
    begin = Sample.OPEN if sample else Sample.IF_EMPTY if welcome else Sample.NO
    return program.run(folder or preferences.workspace or default, begin)


class Sample(IntEnum):
    """Whether the window begins with the sample project."""

    NO = 0
    IF_EMPTY = 1
    OPEN = 2


class Program(QObject):
    """Goes from workspace to workspace until the user has enough."""

    def __init__(self, preferences: Preferences, logs: Path) -> None:
        super().__init__()
        self._preferences, self._logs = preferences, logs
        self._next: Departure | None = None
        self._faults = FaultWatch(self)
        self._faults.install()
        log_to(logs)

    def run(self, folder: Path, sample: Sample) -> int:
        """Show workspaces, beginning with the one in ``folder``; return the exit code."""
        answers = None
        if not (sample or _is_workspace(folder) or self._is_known(folder)):
            answers = self._first_answers(folder)
            if answers is None:
                return 0
            folder, sample = answers.folder, Sample(answers.sample)
        self._next = Departure(folder)
        while (departure := self._next) is not None:
            self._next = None
            opened = open_workspace(self._attempt(departure), self._preferences.author)
            if opened is not None:
                if not departure.read_only:
                    self._preferences.workspace = opened.workspace.folder
                self._stay(opened, answers, sample)
            answers, sample = None, Sample.NO
        return 0

    def _attempt(self, departure: Departure) -> Attempt:
        known = self._is_known(departure.folder) and departure.backup is None
        read_only = departure.read_only
        return Attempt(departure.folder, read_only, departure.backup, known=known or read_only)

    def _stay(self, opened: Opened, answers: FirstAnswers | None, sample: Sample) -> None:
        """Show a workspace until its window closes."""
        workspace = opened.workspace
        desk = Desk(workspace, self._preferences, why_read_only=opened.attempt.why)
        desk.hold_tasks()
        window = MainWindow(desk, PAGES, self._logs)
        window.frame.go(PAGES[0].name)
        desk.departure_wanted.connect(self._depart)
        _use_method(desk)
        self._faults.tell(window.show_fault, desk.show_error)
        window.show_restored(opened.attempt.backup)
        if answers is not None:
            _introduce(desk, answers)
            _fill_knowledge(desk)
        begin_with_sample(desk, sample)
        window.fit_on_screen()
        painted = FirstPaint(window)
        painted.done.connect(partial(_settle_in, desk, window))
        window.show()
        QApplication.exec()
        desk.close()
        workspace.close()
        end(window, desk)
        gc.unfreeze()  # the window is garbage now

    def _first_answers(self, folder: Path) -> FirstAnswers | None:
        from presales_desk.ui.first_run import FirstRun

        page = FirstRun(folder)
        answers = page.answers() if page.exec() == FirstRun.DialogCode.Accepted else None
        end(page)
        if answers is None:
            return None
        self._preferences.language = answers.language
        self._preferences.author = answers.name or self._preferences.author
        return answers

    def _is_known(self, folder: Path) -> bool:
        return self._preferences.workspace == folder

    @Slot(object)
    def _depart(self, departure: Departure) -> None:
        self._next = departure
        QApplication.closeAllWindows()


def _application() -> QApplication:
    make_event_types()
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("presales-desk")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("presales-desk")
    return app


def _is_workspace(folder: Path) -> bool:
    return (folder / DATABASE).exists()


def _use_method(desk: Desk) -> None:
    """Put the company's own method in force; a broken one is told, and ours is used."""
    try:
        use_company_method(desk.workspace.folder)
    except ExpectedError as error:
        desk.show_error(error)


def _introduce(desk: Desk, answers: FirstAnswers) -> None:
    """Write down who the user is."""
    from presales_desk.actions.profile import change_profile

    desk.carry_out(change_profile(desk.workspace, user_name=answers.name))


def _fill_knowledge(desk: Desk) -> None:
    """File the articles and cases that come with the program, in the background."""
    from presales_desk.actions.knowledge import load_starter

    language = desk.language

    def work(reader: Reader, job: Job) -> int:
        return len(load_starter(reader.folder, language, job))

    title = QCoreApplication.translate("Program", "Loading articles and cases")
    desk.run(work, title)


def begin_with_sample(desk: Desk, sample: Sample) -> None:
    """Open the sample project before the first paint, when that was asked for."""
    projects = desk.count(Project)
    if sample is Sample.NO or (projects and sample is Sample.IF_EMPTY):
        return
    known = desk.find(Project, sample=True, language=desk.language)
    if known:
        desk.open_project(known[0].id)
        return
    from presales_desk.actions.sample import plan_sample  # reads tenders: not for every start

    planned = plan_sample(desk.workspace, desk.language, desk.now().date())
    if desk.carry_out(planned) is not None:
        desk.open_project(planned.value.id)
        if not projects:
            _fill_knowledge(desk)


def _load_pages(reader: Reader, job: Job) -> None:
    """Load the code of every page, so that the first look at one does not wait for it.

    What is loaded stays for good: looking through it again and again for garbage would make the
    window stand still for longer than anything else does.
    """
    del reader
    for number, entry in enumerate(PAGES):
        job.step(number, len(PAGES), entry.title())
        entry.load()
    gc.freeze()


def _build_pages(window: MainWindow, loaded: None) -> None:
    del loaded
    window.frame.stack.built.connect(_spare_pages)
    window.frame.stack.build_ahead()


def _spare_pages() -> None:
    """Look for garbage past the pages too: they stay as long as the window."""
    gc.freeze()


def _settle_in(desk: Desk, window: MainWindow) -> None:
    """Do what can wait until the window is painted."""
    from presales_desk.ui.single_window import WindowCall
    from presales_desk.ui.upkeep import Upkeep

    gc.freeze()
    gc.enable()  # see __main__; tasks take it over from here
    desk.release_tasks()
    ready = QCoreApplication.translate("Program", "Making the pages ready")
    desk.run(_load_pages, ready, partial(_build_pages, window))
    Upkeep(desk)
    if not desk.workspace.read_only:
        call = WindowCall(desk.workspace.folder, desk)
        call.called.connect(window.come_to_front)
        call.listen()

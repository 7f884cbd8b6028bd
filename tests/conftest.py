"""What every test needs: workspaces at once, a screen nobody sees, and somebody who works at it."""

import os
from contextlib import closing
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from presales_desk.ui.collecting import end, make_event_types
from presales_desk.workspace import migrations, workspace
from presales_desk.workspace.database import sqlite3

# A busy machine is no fault of what is tested.
settings.register_profile(
    "patient",
    settings(max_examples=50),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("patient")


@pytest.fixture(scope="session", autouse=True)
def tables_at_once():
    """Copy the tables of each new workspace: their steps take longer than most tests."""
    made = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)

    def copied(db):
        if db.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,):
            made.backup(db)
        else:
            migrations.migrate(db)

    with closing(made), pytest.MonkeyPatch.context() as patch:
        migrations.migrate(made)
        patch.setattr(workspace, "migrate", copied)
        yield


class Bot(QtBot):
    """Ends the widgets of a test with it, as the program does with its own.

    One that is left to the garbage ends in the middle of whatever Python does just then, and when
    a part of it holds a method of another, Python ends that other once more.
    """

    def __init__(self, request):
        super().__init__(request)
        self._kept = {}

    def addWidget(self, widget, *, before_close_func=None):
        self._kept[id(widget)] = widget
        widget.destroyed.connect(partial(self._kept.pop, id(widget), None))
        super().addWidget(widget, before_close_func=before_close_func)

    def ends_its_widgets(self):
        end()
        self._kept.clear()


@pytest.fixture(scope="session")
def qapp(qapp):
    make_event_types()
    yield qapp
    qapp.clipboard().clear()  # the one of a screen nobody sees would outlive Python


@pytest.fixture
def qtbot(qapp, request):
    bot = Bot(request)
    yield bot
    bot.ends_its_widgets()


@pytest.fixture
def dressed(qapp):
    """The program's look, which changes nothing outside the test."""
    from PySide6.QtCore import QLocale

    from presales_desk.ui.language import use_language
    from presales_desk.ui.theme import Mode, theme

    before = QLocale()
    theme().start(qapp, Mode.LIGHT, "zh")
    use_language("zh")
    yield
    use_language("en")  # takes the translators away
    theme().set_type("zh", 100)
    QLocale.setDefault(before)


@pytest.fixture
def employ(dressed, qtbot, tmp_path):
    """Make engineers: with other pages, another size of window, another folder."""
    from tests.engineer import Engineer

    employed = []

    def make(folder=tmp_path, **options):
        engineer = Engineer(qtbot, folder, **options)
        employed.append(engineer)
        return engineer

    yield make
    for engineer in employed:
        engineer.goes_home()


@pytest.fixture
def engineer(employ):
    return employ()


@pytest.fixture
def at_work(engineer):
    engineer.comes_to_the_front()
    return engineer

"""What every test of the window needs: a screen nobody sees, and somebody who works at it."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest


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
    theme().set_zoom(100)
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

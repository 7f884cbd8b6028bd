"""Pages are made ahead, part by part, and are whole whenever somebody looks at one."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout

from presales_desk.app import PAGES
from presales_desk.ui.page import Group, Page, PageEntry
from presales_desk.ui.theme import theme
from tests.keyboard import Keyboard


class PartsPage(Page):
    """Three words, made one after the other."""

    def __init__(self, desk):
        super().__init__(desk)
        self.words = []
        QVBoxLayout(self)

    def make_parts(self):
        for word in ("客户", "方案", "总结"):
            self.words.append(word)
            self.layout().addWidget(QLabel(word))
            yield


def an_entry(name, kind):
    return PageEntry(
        name=name, icon="home", group=Group.RAIL, title=lambda: name, load=lambda: kind
    )


@pytest.fixture
def made():
    return []


@pytest.fixture
def then():
    """Hold what somebody does as soon as the second page is begun."""
    return []


@pytest.fixture
def engineer(employ, made, then):
    class Watched(PartsPage):
        def __init__(self, desk):
            super().__init__(desk)
            made.append(self)
            QTimer.singleShot(0, self, then.pop() if then else lambda: None)

    return employ(pages=(an_entry("first", PartsPage), an_entry("second", Watched)))


def test_a_page_is_made_when_it_is_first_shown(engineer, made):
    assert made == []

    engineer.goes_to("second")

    assert engineer.page is made[0]
    assert engineer.page.words == ["客户", "方案", "总结"]


def test_a_page_that_was_begun_ahead_is_whole_when_it_is_shown(engineer, made, then):
    words = []

    def look():
        words.extend(made[0].words)
        engineer.goes_to("second")

    then.append(look)
    engineer.frame.stack.build_ahead()
    engineer.waits(lambda: engineer.page_name == "second")

    assert words == [], "nothing was left to be made"
    assert engineer.page is made[0]
    assert engineer.page.words == ["客户", "方案", "总结"]


def test_every_page_is_made_ahead_once_while_the_first_stays_in_front(employ, qtbot):
    engineer = employ()
    first = engineer.page

    engineer.frame.stack.build_ahead()
    qtbot.waitUntil(lambda: engineer.frame.stack.count() == len(PAGES), timeout=30_000)

    assert engineer.page is first


def test_the_theme_is_changed_from_the_palette_while_pages_wait_unseen(engineer, made, qtbot):
    engineer.frame.stack.build_ahead()
    engineer.waits(lambda: engineer.frame.stack.count() == 2)
    engineer.comes_to_the_front()
    before = theme().dark

    Keyboard(engineer, qtbot).calls("切换浅色与深色")

    assert theme().dark is not before
    engineer.waits(lambda: len(made) == 2)


def test_a_page_nobody_saw_is_made_again_for_another_theme_and_one_somebody_saw_stays(
    engineer, made
):
    first = engineer.page
    engineer.frame.stack.build_ahead()
    engineer.waits(lambda: engineer.frame.stack.count() == 2)

    engineer.runs("window.theme")
    engineer.waits(lambda: len(made) == 2 and engineer.frame.stack.count() == 2)
    engineer.goes_to("second")
    engineer.runs("window.theme")

    assert engineer.page is made[1]
    assert len(made) == 2
    engineer.goes_to("first")
    assert engineer.page is first


def test_pages_are_made_ahead_again_in_another_language(engineer):
    engineer.frame.stack.build_ahead()
    engineer.waits(lambda: engineer.frame.stack.count() == 2)
    before = engineer.frame.stack

    engineer.runs("window.language")

    engineer.waits(lambda: engineer.frame.stack is not before)
    engineer.waits(lambda: engineer.frame.stack.count() == 2)

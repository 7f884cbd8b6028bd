"""Lessons can be put in another order."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from presales_desk.actions.lessons import Lesson
from presales_desk.ui.pages.knowledge.lessons.lesson_tree import LessonTree

ALIKE = 2
"""The column that says how many others are likely the same."""


@pytest.fixture
def tree(qtbot):
    tree = LessonTree()
    qtbot.addWidget(tree)
    return tree


def a_lesson(alike):
    text = f"与 {alike} 条相近"
    day = dt.date(2026, 11, 20)
    return Lesson(entry_id=text, own=True, text=text, detail="", day=day, sources=(), alike=alike)


def test_what_is_alike_is_ordered_by_number_and_not_by_its_digits(tree):
    tree.show_lessons([a_lesson(count) for count in (2, 10, 0, 9)])

    tree.sortItems(ALIKE, Qt.SortOrder.DescendingOrder)

    shown = [tree.topLevelItem(row).text(ALIKE) for row in range(4)]
    assert [text for text in shown if text] == ["10", "9", "2"]
    assert "0" not in shown

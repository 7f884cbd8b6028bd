"""A window that nobody sees, dressed in the light theme, in Chinese."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QLocale

from presales_desk.ui.theme import Mode, theme


@pytest.fixture(autouse=True)
def chinese(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale("zh_CN"))
    theme().start(qapp, Mode.LIGHT, "zh")
    yield
    QLocale.setDefault(before)


@pytest.fixture
def english(chinese):
    QLocale.setDefault(QLocale("en_US"))

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from presales_desk.ui.theme import Mode, theme
from presales_desk.ui.widgets.labels import ElidedLabel
from tests.ui.gallery import gallery


@pytest.fixture
def page(qtbot):
    page = gallery()
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.mark.parametrize("zoom", [100, 125])
@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_no_text_is_clipped(qtbot, page, mode, zoom):
    theme().set_mode(mode)
    theme().set_type("zh", zoom)
    page.resize(page.size() * zoom / 100)

    qtbot.waitUntil(lambda: clipped_texts(page) == [])
    theme().set_type("zh", 100)


def test_the_themes_differ_everywhere(page):
    light = page.grab().toImage()

    theme().set_mode(Mode.DARK)

    dark = page.grab().toImage()
    step = 20
    places = [(x, y) for x in range(0, 1440, step) for y in range(0, 900, step)]
    same = sum(light.pixelColor(x, y) == dark.pixelColor(x, y) for x, y in places)
    assert same / len(places) < 0.02


def clipped_texts(page):
    labels = [label.text() for label in page.findChildren(QLabel) if is_clipped(label)]
    return labels + [b.text() for b in page.findChildren(QAbstractButton) if is_narrow(b)]


def is_clipped(label):
    if not label.isVisible() or not label.text() or isinstance(label, ElidedLabel):
        return False
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height()
    return label.sizeHint().width() > label.width() or label.sizeHint().height() > label.height()


def is_narrow(button):
    return button.isVisible() and button.text() and button.sizeHint().width() > button.width()

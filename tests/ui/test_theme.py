import json
import re
from itertools import product

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from presales_desk import assets
from presales_desk.ui import icons
from presales_desk.ui.paint import TONES
from presales_desk.ui.theme import Mode, parse_color, theme
from presales_desk.ui.widgets.buttons import Button, IconButton

ON_PANES = ["text", "text-2", "primary-ink", "success-ink", "danger-ink", "warning-ink"]
PAIRS = [
    *product([*ON_PANES, "muted"], ["bg", "surface", "surface-2"]),
    *product(["text", "text-2"], ["rail", "hover", "sel"]),
    ("sel-text", "sel"),
    ("on-primary", "primary-fill"),
    ("on-primary", "primary-pressed"),
    ("on-primary", "danger-fill"),
    *[(ink, background) for background, ink, _ in TONES.values()],
    ("tip-text", "tip"),
    ("tip-link", "tip"),
    ("tip-faint", "tip"),
]


def tokens(mode):
    return json.loads(assets.path("styles/tokens.json").read_text(encoding="utf-8"))[mode]


def luminance(color):
    parts = [color.redF(), color.greenF(), color.blueF()]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize(("ink", "background"), PAIRS)
def test_text_can_be_read_on_what_it_stands_on(mode, ink, background):
    values = tokens(mode)
    darker, lighter = sorted(luminance(parse_color(values[t])) for t in (ink, background))

    assert (lighter + 0.05) / (darker + 0.05) >= 4.5


def test_both_themes_have_the_same_tokens():
    assert tokens("light").keys() == tokens("dark").keys()


def test_the_style_sheet_has_no_open_places(qapp):
    assert not re.search(r"%[a-z]", theme().style_sheet())


def test_the_style_sheet_names_pictures_that_exist(qapp):
    pictures = re.findall(r'url\("([^"]+)"\)', theme().style_sheet())

    assert pictures
    assert all(assets.Path(picture).is_file() for picture in pictures)


def test_a_fixed_theme_dresses_the_whole_program(qtbot):
    with qtbot.waitSignal(theme().theme_changed):
        theme().set_mode(Mode.DARK)

    assert theme().dark
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    assert window == theme().color("bg") == parse_color("#14181F")


def test_icons_follow_the_theme(qtbot):
    button = IconButton("home", "首页")
    qtbot.addWidget(button)
    light = button.icon().pixmap(16).toImage()

    theme().set_mode(Mode.DARK)

    assert button.icon().pixmap(16).toImage() != light


def test_an_icon_is_drawn_once_for_each_colour_and_screen(qapp):
    assert icons.pixmap("home", ratio=2.0).cacheKey() == icons.pixmap("home", ratio=2.0).cacheKey()
    assert icons.pixmap("home", ratio=1.5).width() == 24


@pytest.mark.parametrize("file", sorted(assets.path("icons").glob("*.svg")), ids=lambda f: f.stem)
def test_every_icon_draws_something(qapp, file):
    image = icons.pixmap(file.stem, "text", 20).toImage()

    assert any(image.pixelColor(x, y).alpha() for x in range(20) for y in range(20))


def test_zoom_makes_the_type_larger(qtbot):
    small = theme().font().pixelSize()

    theme().set_type("zh", 150)

    assert theme().font().pixelSize() == round(small * 1.5)
    theme().set_type("zh", 100)


def test_english_puts_its_own_fonts_first(qapp):
    theme().set_language("en")

    assert theme().font().families()[0] == "Segoe UI"


def test_a_forbidden_button_says_why(qtbot):
    button = Button("提交归档")
    qtbot.addWidget(button)

    button.forbid("还差 1 项")

    assert not button.isEnabled()
    assert "还差 1 项" in button.toolTip()

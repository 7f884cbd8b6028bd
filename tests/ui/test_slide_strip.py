"""The strip of small slides: every one of them gets its picture, whatever happens meanwhile."""

from itertools import count

import pytest

from presales_desk.deck.house import PLAIN
from presales_desk.deck.layout import place
from presales_desk.method.keys import Section
from presales_desk.records.enums import SlideKind
from presales_desk.records.outline import Outline, Slide
from presales_desk.ui.widgets.slide_preview import THUMBS, SlideStrip

_numbers = count(1)


def some_slides(words):
    outline = Outline(project_id="p", title="方案", language="zh")
    made = (
        Slide(outline_id=outline.id, section=Section.TRENDS, kind=SlideKind.BULLETS, title=title)
        for title in words
    )
    return [(place(outline, slide, PLAIN)[0], next(_numbers)) for slide in made]


@pytest.fixture
def strip(dressed, qtbot):
    strip = SlideStrip()
    qtbot.addWidget(strip)
    strip.resize(400, 100)
    with qtbot.waitExposed(strip):
        strip.show()
    return strip


def made(strip):
    return {id for id, (_, picture) in strip._pictures.items() if not picture.isNull()}


def test_slides_shown_while_others_are_drawn_get_their_pictures_too(strip, qtbot):
    first, second = some_slides("甲乙丙丁"), some_slides("戊己庚辛")
    strip.show_slides(first, 1, "", None)
    qtbot.waitUntil(lambda: bool(made(strip)))

    strip.show_slides(second, 5, "", None)

    qtbot.waitUntil(lambda: made(strip) >= {slide.slide_id for slide, _ in second})
    assert len(second) == THUMBS


def test_a_strip_made_wider_while_it_is_drawn_ends_with_pictures_of_its_size(strip, qtbot):
    slides = some_slides("甲乙丙丁")
    strip.show_slides(slides, 1, "", None)
    qtbot.waitUntil(lambda: bool(made(strip)))

    strip.resize(640, 100)

    size = strip._places()[0].size() * strip.devicePixelRatioF()
    qtbot.waitUntil(lambda: [p.size() for _, p in strip._pictures.values()] == [size] * THUMBS)

"""The line above a title names the chapter that its slide stands in, wherever it is moved."""

import pytest

from presales_desk.method.keys import Section
from presales_desk.planning.kickers import with_kickers
from presales_desk.planning.slide_order import moved
from presales_desk.records.enums import SlideKind
from presales_desk.records.outline import Slide


def slide(name, section, kicker, rank=1.0):
    return Slide(
        id=name, outline_id="o", section=section, kind=SlideKind.BULLETS, kicker=kicker, rank=rank
    )


def kicker_after(slides, section, language="zh"):
    """The kicker of the first slide once it was moved to another block; None if it stays."""
    moves = moved(slides, {slides[0].id}, section)
    [move] = with_kickers(slides, moves, language)
    return move.fields.get("kicker")


def test_a_moved_slide_takes_over_what_its_new_chapter_is_called():
    talk = [
        slide("a", Section.TRENDS, "为什么是现在"),
        slide("b", Section.TRENDS, "为什么是现在", 2.0),
        slide("c", Section.CASES, "同行怎样做成"),
    ]

    assert kicker_after(talk, Section.CASES) == "同行怎样做成"


@pytest.mark.parametrize(("language", "name"), [("zh", "标杆案例"), ("en", "Reference cases")])
def test_an_empty_block_gives_its_usual_name(language, name):
    talk = [
        slide("a", Section.TRENDS, "为什么是现在"),
        slide("b", Section.TRENDS, "为什么是现在", 2.0),
    ]

    assert kicker_after(talk, Section.CASES, language) == name


def test_the_usual_name_of_the_old_block_does_not_come_along():
    talk = [slide("a", Section.CASES, "Reference cases"), slide("b", Section.TRENDS, "Why now")]

    assert kicker_after(talk, Section.TRENDS) == "Why now"


@pytest.mark.parametrize("own", ["只在这一页的话", ""])
def test_what_the_user_wrote_for_one_slide_stays(own):
    talk = [
        slide("a", Section.TRENDS, own),
        slide("b", Section.TRENDS, "为什么是现在", 2.0),
        slide("c", Section.CASES, "同行怎样做成"),
    ]

    assert kicker_after(talk, Section.CASES) is None


def test_within_its_block_a_slide_keeps_its_kicker():
    talk = [slide("a", Section.TRENDS, "现在"), slide("b", Section.TRENDS, "现在", 2.0)]

    assert kicker_after(talk, Section.TRENDS) is None


def test_closing_has_no_chapter():
    talk = [slide("a", Section.TRENDS, "现在"), slide("b", Section.TRENDS, "现在", 2.0)]

    assert kicker_after(talk, Section.CLOSING) == ""

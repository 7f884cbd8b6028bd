"""The lines to write on that the forms of a PDF draw."""

from dataclasses import replace

import pytest

from presales_desk.bid.reading.drawn_blanks import drawn_blanks
from presales_desk.bid.reading.pdf_lines import Line, lines_of
from presales_desk.bid.reading.pdf_page import Glyph, Page, Rule
from presales_desk.bid.reading.pdf_paragraphs import paragraphs_of

SIZE = 12.0
BASE = 100.0


def typed(text, left=50.0):
    """Letters as wide as high from ``left`` on; a space leaves room."""
    return [
        Glyph(letter, left + place * SIZE, BASE, left + (place + 1) * SIZE, BASE + SIZE)
        for place, letter in enumerate(text)
        if letter != " "
    ]


def read(glyphs, *across, down=()):
    page = Page(1, 595, 842, tuple(glyphs), across, tuple(down), has_pictures=False)
    return [line.text for line in lines_of([*glyphs, *drawn_blanks(page)])]


def below(letters, start=0.0):
    """A line under so many letters, from a letter on."""
    return Rule(BASE + SIZE, 50 + start * SIZE, 50 + (start + letters) * SIZE)


def test_a_line_behind_a_label_is_a_blank():
    assert read(typed("投标人："), below(5, start=4)) == ["投标人：__________"]


def test_a_blank_stands_between_its_words():
    assert read(typed("从业人员    人"), below(4, start=4)) == ["从业人员________人"]


def test_underlined_words_are_no_blank_and_what_is_left_of_the_line_is():
    assert read(typed("参加（单位名称）的"), below(6, start=2)) == ["参加（单位名称）的"]
    assert read(typed("编号：ABC"), below(9, start=3)) == ["编号：ABC____________"]


@pytest.mark.parametrize(
    "rule",
    [
        Rule(BASE + SIZE, 50, 540),
        Rule(BASE + 40, 98, 160),
        Rule(BASE + 2, 98, 160),
        Rule(BASE + SIZE, 300, 360),
    ],
    ids=["below a header", "between two lines", "through a word", "far from any word"],
)
def test_other_lines_are_none(rule):
    assert read(typed("投标人："), rule) == ["投标人："]


def test_the_side_of_a_cell_is_none():
    rule = below(5, start=4)
    assert read(typed("投标人："), rule, down=[Rule(rule.end, 80, 120)]) == ["投标人："]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("投标人：____________________", "法定代表人（单位负责人）：______（签字）"),
        ("日期：________年____月____日", "主要部件明细表"),
    ],
)
def test_lines_to_fill_in_stand_below_each_other(above, below):
    lines = [
        Line(text, 50, 20 * row, 500, 20 * row + 12) for row, text in enumerate((above, below))
    ]
    assert len(paragraphs_of(lines)) == 2
    prose = [replace(lines[0], text="投标截止时间为2026年12月18日"), replace(lines[1], text="上午")]
    assert len(paragraphs_of(prose)) == 1


def test_a_drawing_of_thousands_of_lines_is_no_form():
    lines = [Rule(BASE + SIZE, 50 + number % 9, 120) for number in range(20_000)]
    down = [Rule(number % 90, 80, 120) for number in range(2_000)]
    assert read(typed("投标人："), *lines, down=down) == ["投标人："]

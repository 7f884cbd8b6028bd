"""Lines of PDF files, most in English: which go on with the paragraph, and where words part."""

from dataclasses import replace

import pytest

from presales_desk.bid.reading.pdf_lines import Line, joined, lines_of
from presales_desk.bid.reading.pdf_page import Glyph
from presales_desk.bid.reading.pdf_paragraphs import paragraphs_of

FULL = 100


def paragraphs(*texts):
    """Lines of letters five points wide, in a column as wide as ``FULL`` of them."""
    lines = [
        Line(text, 0.0, 12.0 * row, 5.0 * len(text), 12.0 * row + 10.0)
        for row, text in enumerate(texts, start=1)
    ]
    return [joined(some) for some in paragraphs_of(lines, 5.0 * FULL)]


def long(text):
    """A line so long that the next word did not fit."""
    return f"{text} ".ljust(FULL - 8, "a")


def test_a_line_goes_on_where_its_next_word_did_not_fit():
    assert paragraphs(long("1.5 Failure to attend"), "disqualification follows.") == [
        f"{long('1.5 Failure to attend')} disqualification follows."
    ]


@pytest.mark.parametrize(
    "below",
    ["(a) disqualification of the bidder", "– Disqualification", "Tender reference: NVH/118"],
)
def test_an_item_and_a_label_begin_anew(below):
    assert len(paragraphs("x" * FULL, below)) == 2


def test_a_short_line_stands_alone():
    assert len(paragraphs("Invitation to Tender", "for monitors")) == 2


def test_a_sentence_that_ended_short_of_the_edge_does_not_go_on():
    assert len(paragraphs(f"{long('It ends')[:-1]}.", "Disqualification follows here.")) == 2


def test_the_further_lines_of_an_item_may_stand_in():
    item = Line("（5）对未从招标代理机构处领购招标文件的投标人，未通过资", 24.0, 0.0, 500.0, 12.0)
    rest = Line("格预审的申请人提交的投标文件，不予受理。", 60.0, 18.0, 300.0, 30.0)
    plain = replace(item, text=item.text.removeprefix("（5）"))

    assert len(paragraphs_of([item, rest], 500.0)) == 1
    assert len(paragraphs_of([plain, rest], 500.0)) == 2


def test_lines_far_apart_go_on_where_all_lines_of_the_page_stand_so():
    lines = [Line("字" * 40, 0.0, 45.0 * row, 480.0, 45.0 * row + 12.0) for row in range(7)]
    signed = [replace(line, text="（盖章）：".rjust(40, "字")) for line in lines]

    assert len(paragraphs_of(lines)) == 1
    uneven = [replace(lines[-1], top=lines[-1].top + 8, bottom=lines[-1].bottom + 8)]
    assert len(paragraphs_of([*lines[:-1], *uneven])) == 1
    assert len(paragraphs_of([lines[0], *lines[2:4]])) == 3
    assert len(paragraphs_of(signed)) == len(signed)


def test_lines_set_to_the_right_stand_alone():
    lines = [
        Line(text, 500.0 - 10.0 * len(text), 12.0 * row, 500.0, 12.0 * row + 10.0)
        for row, text in enumerate(("投标人（公章）：", "法定代表人（签字）：", "日期："))
    ]

    column = [Line("full", 0.0, -12.0, 500.0, -2.0), *lines]

    assert [joined(some) for some in paragraphs_of(column)][1:] == [line.text for line in lines]


def test_a_space_counts_beside_signs_that_are_no_letters_of_english():
    letters = [("s", False), ("s", True), ("£", False), ("3", False)]
    glyphs = [
        Glyph(letter, 5.0 * place, 0.0, 5.0 * place + 5.0, 10.0, spaced)
        for place, (letter, spaced) in enumerate(letters)
    ]

    assert [line.text for line in lines_of(glyphs)] == ["ss £3"]

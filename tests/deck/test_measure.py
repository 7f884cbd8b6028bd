"""Text is measured without a font, on the careful side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.deck import measure

LETTERS = st.text(alphabet=st.sampled_from("网络改造，。（）abc WMil019/"), max_size=200)


def test_a_chinese_character_is_one_em_wide():
    assert measure.text_width("四级组网") == 4


def test_chinese_and_latin_keep_a_distance():
    apart = measure.text_width("改") + measure.text_width("5G")

    assert measure.text_width("改5G") == pytest.approx(apart + 0.2)


def test_no_line_begins_with_a_closing_mark():
    assert measure.line_count("四级组网，", 4.9) == 2
    assert measure.line_count("四级组网，断", 5.0) == 2
    assert measure.line_count("四级组，网", 4.0) == 2


def test_a_word_is_not_broken_unless_it_fills_a_line_alone():
    assert measure.line_count("wide area network", measure.text_width("wide area")) == 2
    assert measure.line_count("n" * 100, measure.text_width("n" * 50) + 0.1) == 2


def test_an_empty_text_takes_a_line():
    assert measure.line_count("", 10) == 1


def test_a_break_begins_a_line():
    assert measure.line_count("总体\v方案", 100) == 2


@given(LETTERS, st.floats(2, 60))
def test_a_wider_box_never_takes_more_lines(text, width):
    assert measure.line_count(text, width + 1) <= measure.line_count(text, width) + 1
    assert measure.line_count(text, 10_000) == 1


@given(LETTERS)
def test_bold_is_never_narrower(text):
    assert measure.text_width(text, bold=True) >= measure.text_width(text)

"""Texts cut to the room there is."""

from hypothesis import given
from hypothesis import strategies as st

from presales_desk.records.room import brief, width

ROOM = st.integers(2, 80)


@given(st.text(), ROOM)
def test_a_cut_text_never_needs_more_than_its_room(text, room):
    assert width(brief(text, room)) <= room


@given(st.text(alphabet="ab 四级组网", max_size=40))
def test_a_text_that_has_room_stays_whole_on_one_line(text):
    assert brief(text, 80) == " ".join(text.split())


def test_english_is_cut_between_words_and_chinese_anywhere():
    assert brief("Set the standard with the maturity of route Y", 24) == "Set the standard with…"
    assert brief("以技术路线的成熟度立标准", 13) == "以技术路线的…"


def test_a_word_longer_than_the_room_is_cut_within():
    assert brief("a" * 40, 10) == "a" * 9 + "…"

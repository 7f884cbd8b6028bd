"""The fields of a speaker's notes: what is there, what is missing, how long it takes to say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.method.keys import Section
from presales_desk.planning.speaker_notes import (
    WRITTEN,
    missing_fields,
    script_length,
    with_field,
)
from presales_desk.records.enums import SlideKind
from presales_desk.records.note_fields import heading, read_notes
from presales_desk.records.outline import Slide

NOTES = "【目的】让听众记住一句话\n【讲稿】各位好。\n【过渡】下面看问题。"


def test_notes_are_read_field_by_field_in_either_language():
    assert read_notes(NOTES) == {
        "purpose": "让听众记住一句话",
        "script": "各位好。",
        "transition": "下面看问题。",
    }
    assert read_notes("[script] Good day\n[Script] everyone") == {"script": "Good day\neveryone"}
    assert read_notes("各位好") == {"script": "各位好"}
    assert read_notes("") == {}


def test_what_is_missing_is_told_in_the_order_of_the_fields():
    assert missing_fields(NOTES) == ("evidence", "questions")
    assert missing_fields("") == WRITTEN
    assert missing_fields("各位好\n【过渡】") == ("purpose", "evidence", "questions")


def test_a_heading_goes_where_its_field_belongs_and_the_caret_behind_it():
    written, caret = with_field(NOTES, "evidence", "zh")

    assert written.splitlines()[2] == "【论据与出处】"
    assert written[:caret].endswith("【论据与出处】")


def test_a_purpose_put_before_plain_words_leaves_them_the_script():
    written, caret = with_field("各位好\n【过渡】走", "purpose", "zh")

    assert written == "【目的】\n【讲稿】各位好\n【过渡】走"
    assert written[:caret] == "【目的】"


@given(
    st.lists(st.sampled_from(WRITTEN), unique=True),
    st.sampled_from(["", "各位好，先说结论", "Good day"]),
    st.sampled_from(WRITTEN),
    st.sampled_from(["zh", "en"]),
)
def test_adding_a_heading_loses_no_word_and_changes_no_other_field(fields, free, added, language):
    notes = "\n".join([free, *(f"{heading(one, language)} {one}!" for one in fields)])
    if added not in missing_fields(notes):
        return
    before = read_notes(notes)

    written, caret = with_field(notes, added, language)

    assert read_notes(written) == before
    typed = f"{written[:caret]}新的{written[caret:]}"
    assert read_notes(typed) == {**before, added: "新的"}


@pytest.mark.parametrize(
    ("minutes", "language", "expected"),
    [(2, "zh", (4, 360)), (None, "zh", (4, 0)), (1, "en", (4, 130))],
)
def test_a_script_is_measured_against_its_minutes(minutes, language, expected):
    slide = Slide(
        outline_id="o",
        section=Section.CASES,
        kind=SlideKind.CASE,
        notes="【目的】不算\n【讲稿】各位 好。",
        minutes=minutes,
    )

    amount = script_length(slide, language)

    assert (amount.count, amount.limit) == expected

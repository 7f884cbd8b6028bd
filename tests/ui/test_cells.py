from hypothesis import given
from hypothesis import strategies as st

from presales_desk.ui.models.cells import cells_html, parse_cells, write_cells

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"))


def test_a_range_from_a_spreadsheet():
    assert parse_cells("报价表\t郭静\r\n保证金\t刘畅\r\n") == [
        ["报价表", "郭静"],
        ["保证金", "刘畅"],
    ]


def test_cells_with_line_breaks_and_quotes():
    copied = '"第一行\r\n第二行"\t他说""好""\r\n"说""好""\t了"\tx\r\n'

    assert parse_cells(copied) == [["第一行\n第二行", '他说""好""'], ['说"好"\t了', "x"]]


def test_quotes_that_a_spreadsheet_did_not_write_stay():
    assert parse_cells('"四级组网"\t"半个') == [['"四级组网"', '"半个']]


def test_empty_cells_keep_their_place():
    assert parse_cells("\t\tc\n\nd") == [["", "", "c"], [""], ["d"]]


@given(st.lists(st.lists(texts, min_size=2, max_size=2), min_size=1))
def test_what_is_written_reads_back_the_same(rows):
    assert parse_cells(write_cells(rows)) == rows


def test_formulas_leave_as_text_and_tags_as_characters():
    written = cells_html([["=cmd|' /C calc'!A0", "<img src=x>"]])

    assert "mso-number-format:'\\@'" in written
    assert "<img" not in written

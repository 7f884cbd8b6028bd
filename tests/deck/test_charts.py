"""Labels of a chart never cover each other, and words in a table stay whole."""

from __future__ import annotations

import pytest

from presales_desk.deck import measure
from presales_desk.deck.charts import Numbers, spec
from presales_desk.deck.column_widths import columns_for
from presales_desk.deck.layout import place
from presales_desk.deck.layout_model import Labels
from presales_desk.deck.placed_table import CELL_INSETS, TableBox
from presales_desk.method.keys import Section
from presales_desk.records.enums import ChartType, SlideKind
from presales_desk.records.outline import Slide
from tests.deck.outlines import an_outline

MONTHS = ("Jan", "Feb", "Mar")


def lines(*series):
    names = tuple(f"Line {i}" for i in range(len(series)))
    numbers = Numbers(ChartType.LINE, MONTHS, names, series)
    return spec(numbers, "", height=4.0, total="Total").series


def test_ends_of_lines_that_nearly_meet_are_labelled_above_and_below():
    actual, target = lines((5.1, 2.9, 1.7), (2.0, 2.0, 2.0))

    assert (actual.labels_below, target.labels_below) == (True, False)


def test_of_three_ends_that_nearly_meet_the_middle_one_is_not_labelled():
    high, middle, low = lines((9, 9, 9.2), (8, 8, 8.8), (7, 7, 8.5))

    assert [one.labels for one in (high, middle, low)] == [Labels.LAST, Labels.NONE, Labels.LAST]


def test_ends_far_apart_are_labelled_alike():
    assert not any(one.labels_below for one in lines((1, 2, 9), (1, 2, 3)))


def test_an_axis_that_does_not_begin_at_zero_keeps_its_ends_apart():
    assert not any(one.labels_below for one in lines((99.5, 99.5, 99.9), (99.5, 99.5, 99.6)))


def test_a_line_that_ends_in_a_gap_is_labelled_at_its_last_value():
    only, empty = lines((1.0, 2.0, None), (None, None, None))

    assert (only.last, empty.last) == (1, None)


def stacks(*parts, names=("A", "B")):
    numbers = Numbers(ChartType.STACKED, names, tuple("PQRSTU"[: len(parts)]), parts)
    return spec(numbers, "", height=4.0, total="Total")


@pytest.mark.parametrize(("height", "labelled"), [(4.0, True), (2.0, False)])
def test_a_part_of_a_stack_is_labelled_when_a_line_fits_into_it(height, labelled):
    numbers = Numbers(ChartType.STACKED, ("A",), ("Large", "Small"), ((88,), (12,)))

    large, small = spec(numbers, "", height=height, total="Total").series

    assert not large.unlabelled
    assert (not small.unlabelled) is labelled


def test_thin_parts_of_a_stack_are_not_labelled_but_count_in_its_sum():
    chart = stacks((80, 60), (15, 2), (5, 38))

    assert [one.unlabelled for one in chart.series] == [set(), {1}, {0}]
    assert chart.totals.values == (100, 100)


def test_the_highest_sum_has_room_above_its_stack():
    assert stacks((80, 60), (15, 2)).maximum > 95


@pytest.mark.parametrize("parts", [[(80, 60)], [(80, 60), (-5, 2)], [(0, 0), (None, 0)]])
def test_stacks_of_one_part_and_those_that_go_below_zero_have_no_sum(parts):
    assert stacks(*parts).totals is None


def test_many_stacks_have_no_sums():
    assert stacks((1,) * 13, (2,) * 13, names=tuple("ABCDEFGHIJKLM")).totals is None


HEAD = ["Tier", "Nodes", "New in this phase", "Kept", "Afterwards"]
ROW = ["Province", "1", "Dual core routers, single NMS", "Rooms, security zone", "Hot standby"]


@pytest.mark.parametrize("total", [12.0, 8.0, 6.5])
def test_words_of_a_table_stay_whole(total):
    columns = columns_for(HEAD, [ROW], total)

    assert sum(column.width for column in columns) == pytest.approx(total)
    for column, name, cell in zip(columns, HEAD, ROW, strict=True):
        room = column.width - CELL_INSETS[0] - CELL_INSETS[2]
        assert measure.widest_word(name, bold=True) <= measure.em(room, 14)
        assert measure.widest_word(cell, bold=column.bold) <= measure.em(room, 14)


@pytest.mark.parametrize(("word", "size"), [("Kept", 18), ("Interoperability", 14)])
def test_a_table_is_written_smaller_before_a_word_is_broken(word, size):
    slide = Slide(
        outline_id="o",
        section=Section.SOLUTION,
        kind=SlideKind.TABLE,
        title="Who does what",
        content={"head": [""] * 6, "rows": [[word] * 6]},
    )

    (table,) = [box for box in place(an_outline(), slide)[0].boxes if isinstance(box, TableBox)]

    cells = table.rows[-1].cells
    assert {paragraph.size for cell in cells for paragraph in cell.paragraphs} == {size}

"""Criteria of an English request whose points stand alone on the line below their name."""

import pytest

from tests.bid.conftest import points, read_text

WEIGHED = [("Technical approach", 40), ("Team and references", 25), ("Price", 35)]


def scored(*lines):
    return points(read_text("Request for Proposals", *lines, name="rfp.txt", language="en"))


@pytest.mark.parametrize("unit", ["{}", "{} points", "({}%)", "{} marks"])
def test_a_table_that_lost_its_lines_has_each_number_below_its_criterion(unit):
    cells = [text for name, number in WEIGHED for text in (name, unit.format(number))]

    assert scored("Evaluation Criteria", "Criteria", "Points", *cells, "Total", "100") == WEIGHED
    assert scored("Evaluation Criteria", "Criteria", "Points", *cells[:-2]) == []


def test_points_below_titles_count_where_they_come_to_the_total_told_among_what_explains_them():
    assert scored(
        "4. Evaluation Criteria",
        "Proposals are scored by these criteria. The maximum number of points is 1,200.",
        "4.1 Technical approach",
        "700 points",
        "The committee looks at how well it meets the need.",
        "4.2 Price",
        "500 points",
        "The lowest one receives all points.",
    ) == [("Technical approach", 700), ("Price", 500)]


def test_numbers_below_what_is_no_criterion_score_nothing():
    counted = ("Members of the panel", "5", "Meetings", "3")
    assert scored("Evaluation", "Offers are evaluated by the panel.", *counted) == []

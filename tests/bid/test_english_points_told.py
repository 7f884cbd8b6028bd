"""Weights that an English request tells in words, before their names, or as ranges."""

import pytest

from tests.bid.conftest import points, read_request


def scored(*lines):
    told = [one for line in lines for one in (line, "")]
    return points(read_request("# Learning Platform", "", "## Evaluation Criteria", "", *told))


@pytest.mark.parametrize(
    ("lines", "items"),
    [
        (
            ["Technical approach will be worth 40 points. References are worth 60 points."],
            [("Technical approach", 40), ("References", 60)],
        ),
        (
            ["The technical score will be weighted 70% and the financial score 30%."],
            [("technical score", 70), ("financial score", 30)],
        ),
        (
            ["How we will score proposals:", "• 40% Functional fit", "• 60% Cost of ownership"],
            [("Functional fit", 40), ("Cost of ownership", 60)],
        ),
        (
            ["R1. Corporate experience (0-40 points)", "R2. Work plan (0 to 60 points)"],
            [("R1. Corporate experience", 40), ("R2. Work plan", 60)],
        ),
        (
            [
                "Offerors may receive a maximum of 300 points for the technical response.",
                "Up to 200 points will be awarded for oral presentations.",
                "A maximum of 500 points is available for price.",
            ],
            [("Technical response", 300), ("Oral presentations", 200), ("Price", 500)],
        ),
    ],
)
def test_points_are_read_where_words_tell_them(lines, items):
    assert scored(*lines) == items


@pytest.mark.parametrize(
    "line",
    [
        "Up to 50 points for each reference. Up to 50 points for every certificate.",
        "A maximum of 20 points for staff. A maximum of 15 points for price.",
        "Invoices are paid 40% on signing and 60% on delivery.",
    ],
)
def test_what_comes_to_no_whole_is_no_scheme(line):
    assert scored(line) == []


def test_what_a_cell_says_of_a_criterion_is_not_its_name():
    tender = read_request(
        "## Evaluation Criteria",
        "",
        "| Criterion | Maximum points |",
        "|---|---|",
        "| R1 Corporate experience: the bidder should describe three projects. | 40 |",
        "| Factor 2: Price | 60 |",
    )

    assert points(tender) == [("R1 Corporate experience", 40), ("Price", 60)]
    assert tender.scoring[0].criteria == "the bidder should describe three projects."

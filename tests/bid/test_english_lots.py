"""The lots of an English request, and what is said of one of them alone."""

import pytest

from tests.bid.conftest import facts, read_text


def tender(*lines):
    apart = (text for line in lines for text in (line, ""))
    return read_text("# Invitation to Tender", "", *apart, name="itt.md", language="en")


@pytest.mark.parametrize(
    "lead",
    [
        "The contract will be let in two lots:",
        "Tenderers may bid for one or both lots.",
        "The work is divided into lots as follows.",
    ],
)
def test_a_request_in_lots_names_them_line_by_line(lead):
    lines = ("Lot 1 – 24/7 alarm centre", "Lot 2 – Repair of the devices", "1.3 Prices are fixed.")

    assert facts(tender(lead, *lines))["lot"] == "Lot 1, Lot 2"


@pytest.mark.parametrize(
    "lines",
    [
        ("Lot A – asphalt, 200 spaces", "Lot B – gravel, 40 spaces"),
        ("The contract is let in lots.", "Lot 2 – Repair", "Lot 3 – Supply"),
        ("The contract is let in lots.", "Lot 1 – Repair"),
    ],
)
def test_places_to_park_and_lots_out_of_turn_are_no_lots_of_the_request(lines):
    assert "lot" not in facts(tender(*lines))


def test_a_ceiling_is_one_where_dearer_tenders_are_not_accepted_unless_it_is_of_a_lot_alone():
    whole = tender("The Council will not accept tenders in excess of £550,000.")
    of_a_lot = tender("The Council will not accept Lot 2 tenders in excess of £550,000.")

    budget = tender("The total budget must not exceed USD 180,000.")

    assert [facts(one)["max_price"] for one in (whole, budget)] == [550000, 180000]
    assert "max_price" not in facts(of_a_lot)
    assert [len(one.rejections) for one in (whole, of_a_lot)] == [1, 1]


def test_a_right_to_reject_those_who_do_something_is_a_ground_one_without_reason_is_none():
    assert (
        len(tender("The Council may disqualify any tenderer which canvasses it.").rejections) == 1
    )
    kept = "The Council reserves the right to disqualify any tenderer which canvasses it."
    free = "The Council reserves the right to reject any or all tenders."

    assert [one.text for one in tender(kept, free).rejections] == [kept]

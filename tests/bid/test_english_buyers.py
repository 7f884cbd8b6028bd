"""The buyer of an English request is who asks for bids, not whoever else it names."""

import pytest

from tests.bid.conftest import facts, read_text


def buyer(*lines):
    filler = ("The premises are kept in good repair as the parts below tell.",) * 3
    told = read_text(*lines, *filler, name="request.txt", language="en")
    return facts(told).get("purchaser")


@pytest.mark.parametrize(
    "line",
    [
        "OSHA requires contractors to train all staff before work begins.",
        "The Davis-Bacon Act requires contractors to pay the wages that prevail in the county.",
        "Western Union Bank requires suppliers to accept its terms of payment.",
        "The Federal Transit Administration requires all bidders to keep records.",
        "The Clean Water Act requires firms to hold a permit.",
        "The software must work with Microsoft Corporation products.",
        "Microsoft Corporation software is in use, and Microsoft Corporation licences are there.",
        "The project is funded by the World Bank.",
        "Funded by the World Bank. The World Bank finances this with a grant from the World Bank.",
        "Contractors registered by the Department of Labor receive preference.",
        "The form is issued by the Internal Revenue Service.",
    ],
)
def test_laws_makers_and_funders_are_no_buyers(line):
    assert buyer(line) is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Riverton County requires a contractor to clean its halls.", "Riverton County"),
        ("The Harbour Trust requires the services of an auditor.", "Harbour Trust"),
        ("This Request for Proposals is issued by the City of Arden.", "City of Arden"),
        ("A contract is made by and between the City of Arden and the firm.", "City of Arden"),
        (
            "The project is funded by the World Bank. Riverton County seeks bids for a road.",
            "Riverton County",
        ),
    ],
)
def test_who_asks_is_the_buyer_though_others_are_named(line, name):
    assert buyer(line) == name


def test_whoever_is_named_beside_a_law_is_the_buyer():
    lines = (
        "Funded by the World Bank.",
        "Riverton County keeps its roads open all year.",
        "The Federal Transit Administration requires contractors to keep records.",
    )

    assert buyer(*lines) == "Riverton County"

"""Which sentences, rows and items of an English request bind the bidder, and which the buyer."""

import pytest

from tests.bid.conftest import add_table, read, read_text, saved

BUYER = "Bay Power Company Limited (BPCL) invites bids for the supply of cables."


def tender(*lines):
    apart = (text for line in (BUYER, *lines) for text in (line, ""))
    return read_text("# Request for Proposals", "", *apart, name="rfp.md", language="en")


def asked(*lines):
    return [one.text for one in tender(*lines).clauses]


@pytest.mark.parametrize(
    "line",
    [
        "Invites shall be sent by BPCL to all parties.",
        "If the Bidder is disqualified, BPCL shall be entitled to liquidated damages.",
        "After talks with each firm, the County shall select the Offeror with the best proposal.",
        "However, the County’s failure to give notice shall not extend the contract.",
        "BPCL decision on any matter regarding the opening of the offers shall be final.",
        "The overall evaluation shall carry 80% weight for quality.",
        "For all bidders that qualify, a combined score (S) shall be determined.",
        "The bidder with the highest score shall be declared successful.",
        "The bidders will be shortlisted for the presentation.",
        "Negotiations shall then be conducted with each of the firms.",
        "No contract award shall be made until the conflict is resolved.",
        "The contract shall terminate at the end of the fiscal year.",
        "The initial term shall be twelve (12) months from the notice to proceed.",
        "Compensation shall be negotiated with the chosen firm.",
        "The Bid opening shall take place at: Room 4, Lake House.",
        "The stated approach outlines how the offeror will satisfy each requirement.",
        "All envelopes shall remain unopened and will be held in safe custody.",
        "A non-mandatory briefing will be held online on 9 June 2026.",
    ],
)
def test_what_the_buyer_does_and_what_becomes_of_bids_binds_no_bidder(line):
    assert asked(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Customer data must be stored in a certified data centre.",
        "The bidder should have achieved a turnover of 15 million.",
        "The net worth of the bidder should be positive.",
        "All code must be released under an open licence.",
        "The selected provider will deliver 60 workshops.",
        "Bidders have to log on to our site before they bid.",
        "Annual charges cannot be less than 8% of the value.",
        "Electronic tendering will not be permitted.",
        "A compulsory briefing session will be held on 2 June 2026.",
        "BPCL's decision will be final and any Bidder shall not enter into correspondence.",
        "The warranty period shall be 36 months from acceptance.",
        "The final evaluation report shall be delivered within 30 days.",
    ],
)
def test_what_is_asked_in_other_words_than_shall_binds_the_bidder(line):
    assert asked(line) == [line]


def test_a_list_may_be_introduced_by_a_comma_and_hold_what_is_only_wished_for():
    assert asked(
        "The solution must have the following characteristics,",
        "I. One view of all field data",
        "II. Alarms in real time",
        "III. It is preferred that maps are shown",
    ) == [
        "The solution must have the following characteristics, One view of all field data",
        "The solution must have the following characteristics, Alarms in real time",
    ]


def test_the_items_of_an_inner_list_are_none_of_the_outer_one():
    lead = "The vendor must provide a service with these:"
    assert asked(
        lead,
        "1. Alerts by text message",
        "2. Data must be stored safely. This can be done in many ways, for example:",
        "1. A service with a certificate of its own",
        "2. A service in a certified cloud",
        "3. An interface to external tools",
    ) == [
        f"{lead} Alerts by text message",
        "Data must be stored safely.",
        f"{lead} An interface to external tools",
    ]


def test_what_must_all_be_met_makes_those_below_it_fatal():
    found = tender(
        "## Qualifications",
        "Offerors must meet the following minimum qualifications.",
        "2.1. Firms are required to have been in business for five years.",
        "## Scope",
        "The contractor must be available on Mondays.",
    ).clauses

    assert [one.meaning.value for one in found] == ["mandatory", "mandatory", "plain"]


def specification(document, above, rows):
    document.add_paragraph("The Ministry invites bids for a land registry.")
    document.add_heading("Technical Requirements", 1)
    document.add_paragraph(above)
    add_table(document, rows)
    clauses = read(saved(document), "rfb.docx", "en").clauses
    return [(one.meaning.value, one.text) for one in clauses]


@pytest.mark.parametrize(
    ("above", "head"),
    [
        ("The system should adhere to the following minimum demands", "Platform"),
        ("The system is described here", "Functional requirement"),
    ],
)
def test_rows_of_a_specification_are_demands_even_without_a_verb(document, above, head):
    rows = [("No.", head), ("1", "Runs in any modern browser")]

    assert ("plain", "Runs in any modern browser") in specification(document, above, rows)


def test_rows_that_must_be_met_are_told_from_those_for_information(document):
    rows = [
        ("Factor", "Criterion", "Single bidder"),
        ("Supplier", "Name and seat of the supplier", "For information"),
        ("Turnover", "Average turnover of USD 6,000,000", "Must meet"),
    ]

    assert specification(document, "These are the factors.", rows) == [
        ("mandatory", "Average turnover of USD 6,000,000")
    ]


def test_bullets_left_on_lines_of_their_own_stand_before_what_is_required():
    lead = "Qualification requirements include:"
    lines = ("3.", lead, "", "- ", "A minimum turnover of USD 5,700,000.", "", "-", "Two contracts")
    clauses = read_text(BUYER, *lines, name="notice.txt", language="en").clauses

    assert [one.text for one in clauses] == [
        f"{lead} A minimum turnover of USD 5,700,000",
    ]

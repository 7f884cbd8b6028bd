"""A day ends the time for bids only where the sentence says that bids are handed in by then."""

import pytest

from tests.bid.conftest import facts, read_request, read_text

DAYS = {"bid_deadline", "clarification_deadline", "opening_time"}


def request(*lines):
    filler = ("The premises are kept in good repair as the parts below tell.",) * 3
    return read_text(*lines, *filler, name="request.txt", language="en")


def told(*lines):
    """The days of a request, by what they are."""
    return {key: value for key, value in facts(request(*lines)).items() if key in DAYS}


def warned(*lines):
    due = ("Proposals are due on April 1, 2026, at 2:00 pm.",)
    found = request("Request for Proposals", *due, *lines).warnings
    return [one.message for one in found if one.code == "deadline_differs"]


ELSE = [
    "Vendors must submit a signed W-9 by March 1, 2026 at 5:00 PM.",
    "Suppliers are expected to be on site before March 1, 2026 at 9:00 AM.",
    "The proposal must list all staff employed before March 1, 2026 at 9:00 AM.",
    "The RFP was received by the council by March 1, 2026.",
    "The goods in the bid shall be delivered by March 1, 2026.",
    "Firms that submit proposals must have opened an account by March 1, 2026.",
    "Bidders shall provide proof of insurance, as told in the RFP, before March 1, 2026.",
    "Requests for substitutions must be received by March 1, 2026.",
    "Vendors must return the signed non-disclosure agreement no later than March 1, 2026.",
    "Interested parties may obtain the RFP documents until March 1, 2026.",
]


@pytest.mark.parametrize("line", ELSE)
def test_what_is_done_by_a_day_without_handing_in_a_bid_sets_no_deadline(line):
    assert told(line) == {}


@pytest.mark.parametrize("line", ELSE)
def test_it_contradicts_no_deadline_either(line):
    assert warned(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Opening of the new branch: March 1, 2026 at 9:00 AM",
        "The new branch will be opened on March 1, 2026 at 9:00 AM.",
        "Price envelopes will not be opened before March 1, 2026 at 9:00 AM.",
        "Grand opening March 1, 2026",
    ],
)
def test_what_else_is_opened_opens_no_bids(line):
    assert told(line) == {}


@pytest.mark.parametrize(
    "line",
    [
        "Bid opening: March 1, 2026 at 9:00 AM",
        "Opening of tenders: March 1, 2026 at 9:00 AM",
        "The sealed envelopes will be opened in public on March 1, 2026 at 9:00 AM.",
        "Bids will be publicly opened and read aloud on March 1, 2026 at 9:00 AM.",
    ],
)
def test_bids_are_opened_on_the_day_that_says_so(line):
    assert told(line) == {"opening_time": "2026-03-01T09:00"}


@pytest.mark.parametrize(
    "line",
    [
        "Three copies of the proposal must be delivered to the Clerk by March 1, 2026 at 2:00 PM.",
        "Responses must reach the Procurement Office before 2:00 PM on March 1, 2026.",
        "Please e-mail your quotation to the buyer by 2:00 PM on March 1, 2026.",
        "Vendors are asked to respond no later than March 1, 2026 at 2:00 PM.",
        "Proposals must be clearly marked and returned by March 1, 2026 at 2:00 PM.",
        "The deadline for receipt of statements of qualifications is March 1, 2026 at 2:00 PM.",
        "Bidders shall upload their sealed tenders before 2:00 PM on March 1, 2026.",
        "Quotes will only be accepted until March 1, 2026 at 2:00 PM.",
        "Bids: by March 1, 2026 at 2:00 PM",
        "Bid date: March 1, 2026 at 2:00 PM",
        "Firms must file their qualifications before 2:00 PM on March 1, 2026.",
    ],
)
def test_bids_are_handed_in_in_many_words(line):
    assert told(line)["bid_deadline"] == "2026-03-01T14:00"


@pytest.mark.parametrize(
    "line",
    [
        "All proposals must be received by April 8, 2026 at 4:00 pm.",
        "Proposal submission deadline: April 8, 2026, 4:00 pm",
        "Firms must submit their proposals by April 8, 2026 at 4:00 pm.",
    ],
)
def test_a_second_day_on_which_bids_are_due_is_warned_of(line):
    assert len(warned(line)) == 1


def test_a_form_of_the_tender_says_by_when_it_is_placed_in_the_box_where_nothing_else_does():
    box = "the Tender Box situated at the ground floor, 33 Harbour Road, Harbour Point, North Bay,"
    due = f"must be deposited in {box} before 12:00 noon on 26 June 2026 (Friday)."
    form = f"To be acceptable as a tender, this form, completed in triplicate, {due}"
    terms = ("# PART 2 – TERMS OF TENDER", "", "Late tenders are refused.")
    found = facts(read_request("# PART 1 – TENDER FORM", "", form, "", *terms))

    assert found["bid_deadline"] == "2026-06-26T12:00"

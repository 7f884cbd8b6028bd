"""English requests: days in tables, below their head or beside a cell of several sentences."""

import pytest
from docx import Document

from tests.bid.conftest import add_table, facts, read, saved

DAYS = {"bid_deadline", "clarification_deadline", "opening_time", "doc_from", "doc_until"}
AT_OPENING = "Proposals must be submitted by the date and time of the opening."


def told(rows, *lines):
    document = Document()
    document.add_paragraph("REQUEST FOR PROPOSAL")
    add_table(document, rows)
    for line in lines:
        document.add_paragraph(line)
    found = facts(read(saved(document), "rfp.docx", "en"))
    return {key: value for key, value in found.items() if key in DAYS}


@pytest.mark.parametrize(
    ("head", "key"),
    [
        ("BID CLOSING DATE AND TIME", "bid_deadline"),
        ("PROPOSAL DUE DATE", "bid_deadline"),
        ("OPENING DATE AND TIME", "opening_time"),
        ("DEADLINE FOR QUESTIONS", "clarification_deadline"),
    ],
)
@pytest.mark.parametrize("is_first", [True, False])
def test_the_head_of_a_box_stands_above_its_day(head, key, is_first):
    above, below = (
        (head, "PROCUREMENT CONTACT"),
        ("April 21, 2026 2:00 p.m. Central Time", "D. Lee"),
    )
    rows = [
        ("SOLICITATION NUMBER", "RELEASE DATE"),
        ("RFP 694-7", "March 3, 2026"),
        above if is_first else above[::-1],
        below if is_first else below[::-1],
    ]

    assert told(rows) == {key: "2026-04-21T14:00"}


def test_the_head_of_a_schedule_makes_no_deadline_of_its_first_day():
    rows = [
        ("Activity", "Due date"),
        ("Release of the request", "March 3, 2026"),
        ("Interviews", "April 3, 2026"),
    ]

    assert told(rows) == {}


def test_a_cell_says_first_what_its_day_is():
    rows = [
        ("No.", "Activity", "Date"),
        ("1", "Release", "March 3, 2026"),
        (
            "2",
            "Electronic Proposal Opening – online. Bidders upload in time. No exceptions.",
            "April 21, 2026 2:00 PM",
        ),
        ("3", "Interviews. Bids are not discussed.", "May 21, 2026"),
    ]

    assert told(rows) == {"opening_time": "2026-04-21T14:00"}


@pytest.mark.parametrize(
    "line",
    [
        AT_OPENING,
        "The signed form must be returned by the opening date and time with the proposal.",
        "It is the bidder's responsibility to upload all files by the opening date and time.",
        "Bids received after the time of bid opening will not be considered.",
    ],
)
def test_bids_that_are_due_by_the_opening_are_due_when_they_are_opened(line):
    rows = [("Proposal Opening", "April 21, 2026 2:00 PM"), ("Interviews", "May 20, 2026")]

    assert told(rows, line) == {
        "bid_deadline": "2026-04-21T14:00",
        "opening_time": "2026-04-21T14:00",
    }


def test_questions_that_are_due_before_the_opening_are_no_bids():
    rows = [("Proposal Opening", "April 21, 2026 2:00 PM"), ("Interviews", "May 20, 2026")]

    assert told(rows, "Questions must be submitted a week before the bid opening.") == {
        "opening_time": "2026-04-21T14:00"
    }


def test_a_portal_tells_when_each_step_starts_and_ends():
    rows = [
        ("Published Date", "01.05.2026 10:00"),
        ("Document Download / Sale Start Date", "04.05.2026 11:00"),
        ("Document Download / Sale End Date", "25.05.2026 15:00"),
        ("Clarification Start Date", "05.05.2026 10:00"),
        ("Clarification End Date", "11.05.2026 17:00"),
        ("Bid Submission Start Date", "12.05.2026 09:00"),
        ("Bid Submission End Date", "26.05.2026 15:00"),
        ("Bid Opening Date", "27.05.2026 15:30"),
    ]

    assert told(rows) == {
        "doc_from": "2026-05-04T11:00",
        "doc_until": "2026-05-25T15:00",
        "clarification_deadline": "2026-05-11T17:00",
        "bid_deadline": "2026-05-26T15:00",
        "opening_time": "2026-05-27T15:30",
    }


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("Tender document download start date", "doc_from"),
        ("Sale of bid documents begins on", "doc_from"),
        ("Tender documents available from", "doc_from"),
        ("Last date for sale of tender documents", "doc_until"),
        ("Closing date for collection of bidding documents", "doc_until"),
    ],
)
def test_documents_can_be_had_between_two_days(label, key):
    assert told([(label, "04.05.2026 at 11:00 hrs"), ("Contact", "D. Lee")]) == {
        key: "2026-05-04T11:00"
    }

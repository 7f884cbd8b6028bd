"""Several papers in one sentence of an English request, and what asks for one from behind."""

import pytest

from tests.bid.conftest import read_text


def papers(*lines):
    apart = (text for line in lines for text in (line, ""))
    tender = read_text("# Request for Proposals", "", *apart, name="rfp.md", language="en")
    return [(one.number, one.name) for one in tender.documents]


def names(*lines):
    return [name for _, name in papers(*lines)]


@pytest.mark.parametrize(
    "line",
    [
        "Your response must include: a cover letter, a work plan, and a fee schedule.",
        "Each proposal shall include: (1) a cover letter; (2) a work plan; and (3) a fee schedule.",
        "Proposals must include, at a minimum, a cover letter, a work plan and a fee schedule.",
        "The following must be submitted with the bid: cover letter, work plan, fee schedule.",
        "Offerors shall return with their offer: cover letter; work plan; fee schedule.",
        "The response package consists of these parts: the cover letter, work plan, fee schedule.",
        "To be considered, submit a cover letter, a work plan and a fee schedule.",
        "Attachments: cover letter, work plan, and fee schedule.",
        "Include with your bid a cover letter, work plan, and fee schedule.",
    ],
)
def test_a_sentence_counts_up_papers_behind_a_colon_or_without_one(line):
    assert names(line) == ["cover letter", "work plan", "fee schedule"]


@pytest.mark.parametrize(
    ("line", "paper"),
    [
        ("A completed Bidder's Affidavit must accompany each bid.", "completed Bidder's Affidavit"),
        ("Failure to submit the fee schedule will result in rejection.", "fee schedule"),
        ("Proposers shall submit a cost proposal reflecting their effort.", "cost proposal"),
        ("Proposals should contain a list of subcontractors.", "list of subcontractors"),
        ("The vendor must complete the price template in Attachment B.", "price template"),
        ("A price narrative must accompany the template.", "price narrative"),
        ("Use of the Approach Template (Annex A) is required.", "Approach Template"),
        (
            "The offeror shall provide an income statement and balance sheet from last year.",
            "income statement and balance sheet",
        ),
    ],
)
def test_a_paper_is_asked_for_by_what_a_bid_does_not_stand_without(line, paper):
    assert names(line) == [paper]


def test_attachments_of_an_enumeration_keep_their_numbers():
    assert papers(
        "The following forms are required: Exhibit 1 Conflict Affidavit, Exhibit 2 Price Sheet.",
        "Failure to include Form C, Vendor Disclosure Statement, will result in rejection.",
    ) == [
        ("Exhibit 1", "Conflict Affidavit"),
        ("Exhibit 2", "Price Sheet"),
        ("Form C", "Vendor Disclosure Statement"),
    ]


def test_lines_below_required_forms_and_boxes_of_a_checklist_are_papers():
    assert names(
        "## Required Forms",
        "Conflict of Interest Questionnaire",
        "W-9",
        "## Checklist",
        "☐ Signed cover sheet",
        "[ ] Proof of insurance",
    ) == ["Conflict of Interest Questionnaire", "W-9", "Signed cover sheet", "Proof of insurance"]


def test_items_listed_below_are_papers_where_they_are_called_like_parts_of_a_bid():
    lead = "Please provide the following information in your proposal:"

    assert names(lead, "1. Cover letter", "2. Fee schedule", "3. Color of the logo") == [
        "Cover letter",
        "Fee schedule",
    ]
    assert names("Submittals should include the items listed below.", "Firm profile", "CVs") == [
        "Firm profile",
        "CVs",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "The Contractor will submit a monthly report, a staffing roster and a work plan.",
        "Failure to submit any of the required forms will result in rejection.",
        "The vendor will provide a training plan, a test plan and a user guide.",
        "The City should include the following in its response: a notice and an agenda.",
        "The bid includes the following lots: paving, planting.",
    ],
)
def test_work_and_what_others_bring_are_no_papers_of_a_bid(line):
    assert names(line) == []


def test_what_goes_on_below_a_list_is_none_of_its_papers():
    lead = "The submission must include:"
    more = "In addition, the vendor shall provide links to repositories."

    assert names(lead, "Staffing Plan", more) == ["Staffing Plan", "links to repositories"]

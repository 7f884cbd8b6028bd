"""Whole short requests as cities, foundations and agencies write them, without any style."""

from tests.bid.conftest import add_table, facts, read, read_text, saved

CITY = """REQUEST FOR PROPOSALS
FOR
SOIL ENGINEERING SERVICES

I. INTRODUCTION

The City of San Lucia (City) is requesting proposals from consultants. The City intends to award
agreements for a term of three (3) years with two (2) optional one-year extensions.

II. SCOPE OF WORK

The Consultant shall provide the following services:
1. Soil borings and laboratory testing
2. Soil reports

The City will provide plans.

III. PROPOSAL REQUIREMENTS

Proposals shall contain the following information in the order listed:

1. Letter of Transmittal
The letter is signed by a person who may bind the firm.

2. Firm Profile
A brief history of the firm.

3. Fee Schedule
Hourly rates in an envelope of their own.

IV. SELECTION PROCESS

Understanding of the work 25%
Experience of the firm 75%
"""


def city():
    return read_text(CITY, name="rfp.txt", language="en")


def test_chapters_in_capitals_stand_above_numbered_lines():
    tender = city()

    assert [one.name for one in tender.documents] == [
        "Letter of Transmittal",
        "Firm Profile",
        "Fee Schedule",
    ]
    lead = "The Consultant shall provide the following services:"
    assert [one.text for one in tender.clauses] == [
        f"{lead} Soil borings and laboratory testing",
        f"{lead} Soil reports",
    ]


def test_the_term_and_the_weights_of_such_a_request_are_known():
    tender = city()

    assert facts(tender)["contract_period"] == "three (3) years"
    assert [(one.item, one.points) for one in tender.scoring] == [
        ("Understanding of the work", 25.0),
        ("Experience of the firm", 75.0),
    ]


def test_a_title_names_the_project_before_its_kind_and_a_later_line_tells_the_hour():
    told = facts(
        read_text(
            "# Website Redesign RFP",
            "",
            "Proposals due: February 12, 2027",
            "",
            "Bids are opened at 6pm on February 12, 2027.",
            "",
            "Email a PDF by 5pm ET on February 12, 2027.",
            name="rfp.md",
            language="en",
        )
    )

    assert told["project_name"] == "Website Redesign"
    assert told["bid_deadline"] == "2027-02-12T17:00"


def test_papers_named_before_the_sentence_on_rejection_are_listed_below_both():
    tender = read_text(
        "# Bid",
        "",
        "Bidders must submit the following mandatory documents. Failure to submit any of them "
        "will lead to disqualification:",
        "",
        "- Completed and signed SBD 1, SBD 4 and SBD 6.1",
        "- Letter of Good Standing (COIDA)",
        "- Bios of the people who will work with us",
        "",
        "The 80/20 preference point system will apply.",
        name="bid.md",
        language="en",
    )

    assert [one.name for one in tender.documents] == [
        "Completed SBD 1",
        "SBD 4",
        "SBD 6.1",
        "Letter of Good Standing",
        "Bios of the people",
    ]
    assert facts(tender)["evaluation_method"] == "80/20 preference point system"


def test_an_office_that_issues_a_request_is_not_the_buyer_and_numbers_may_stand_in_brackets():
    tender = read_text(
        "REQUEST FOR PROPOSAL NO. RFP-2027-118",
        "Issued by: Purchasing Services",
        'The Regional Municipality of Haldon (the "Region") invites proposals for a system.',
        "The Region shall own all data that is in it.",
        "The following must be included in the Proposal or the Proposal will be rejected:",
        "a) Submission Form (Appendix B)",
        "b) Agreement to Bond in the amount of 10%",
        name="rfp.txt",
        language="en",
    )

    assert facts(tender)["purchaser"] == "Regional Municipality of Haldon"
    assert [(one.number, one.name) for one in tender.documents] == [
        ("Appendix B", "Submission Form"),
        ("", "Agreement to Bond"),
    ]
    assert not any("own all data" in one.text for one in tender.clauses)


def test_a_table_of_volumes_with_their_pages_names_the_parts_of_an_offer(document):
    document.add_paragraph("The Bureau invites offers for guards.")
    rows = [
        ("Volume", "Title", "Page Limit"),
        ("I", "Technical Approach", "25"),
        ("II", "Price", ""),
    ]
    add_table(document, rows)
    contents = [("Section", "Title", "Page"), ("1", "Introduction", "3")]
    document.add_paragraph("Contents of this request")
    add_table(document, contents)

    found = read(saved(document), "rfp.docx", "en").documents

    assert [one.name for one in found] == ["Technical Approach", "Price"]


def test_factors_and_forms_that_a_sentence_counts_up_or_has_filled_in():
    tender = read_text(
        "# Request for Proposals",
        "",
        "The factors are: (1) Technical Approach; (2) Past Performance; and (3) Price.",
        "",
        "The Offeror shall submit two contracts using Attachment 4, Past Performance Sheet.",
        name="rfp.md",
        language="en",
    )

    assert [one.item for one in tender.scoring] == [
        "Technical Approach",
        "Past Performance",
        "Price",
    ]
    assert [(one.number, one.name) for one in tender.documents] == [
        ("Attachment 4", "Past Performance Sheet")
    ]

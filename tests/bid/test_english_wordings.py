"""Ways in which English requests of one country or office say what others say otherwise."""

import pytest

from tests.bid.conftest import facts, names, points, read_request, read_text


def test_one_line_may_tell_the_name_and_the_number():
    line = (
        "ITB 1.1 The name and identification number of the ICB are: Veterinary Gear, MOA/G-07/2026"
    )

    found = facts(read_request(line))

    assert (found["project_name"], found["project_no"]) == ("Veterinary Gear", "MOA/G-07/2026")


def test_one_line_may_tell_when_and_where_bids_are_opened():
    line = (
        "Date, time and venue for opening of Proposals: 8 June 2026, 10:00 hrs, Head Office, Geneva"
    )

    found = facts(read_request(line))

    assert found["opening_time"] == "2026-06-08T10:00"
    assert found["opening_place"] == "Head Office, Geneva"


def test_rows_of_a_table_on_the_first_page_are_no_title():
    tender = read_request(
        "Notice Inviting Tender", "", "| 1 | Venue | Town Hall |", "|---|---|---|"
    )

    assert "Venue" not in facts(tender)["project_name"]


@pytest.mark.parametrize(
    "head",
    [
        "| No. | Parameter | Maximum Marks |",
        "| No. | Method statement | Sub-weighting |",
        "| Share | Summary of the Evaluation | Maximum points |",
    ],
)
def test_heads_of_criteria_have_many_names(head):
    tender = read_request(head, "|---|---|---|", "| 30% | Experience of the firm | 210 |")

    assert points(tender) == [("Experience of the firm", 210)]


def test_of_weight_and_points_those_that_can_be_had_count():
    head = "| Summary of Evaluation Forms | Score Weight | Points Obtainable |"

    tender = read_request(head, "|---|---|---|", "| Expertise of the firm | 30% | 210 |")

    assert points(tender) == [("Expertise of the firm", 210)]


@pytest.mark.parametrize(
    "line", ["3.3 Price is weighted at 30%.", "Price carries a weighting of 30%."]
)
def test_a_sentence_tells_the_weight_of_a_criterion(line):
    assert points(read_request(line)) == [("Price", 30)]


@pytest.mark.parametrize(
    ("lead", "item", "number"),
    [
        (
            "Tenderers must complete and return the following:",
            "Schedule 4 - Insurance",
            "Schedule 4",
        ),
        (
            "The following returnable schedules must be completed:",
            "Returnable Schedule 2: Insurance",
            "Returnable Schedule 2",
        ),
    ],
)
def test_schedules_to_return_are_documents_whatever_they_are_called(lead, item, number):
    tender = read_request(lead, "", f"- {item}")

    assert [(one.number, one.name) for one in tender.documents] == [(number, "Insurance")]


def test_a_form_named_in_a_list_and_printed_is_one_document():
    tender = read_request(
        "The Technical Bid should contain the following documents:",
        "",
        "(a) Undertaking of Non-Blacklisting as per Annexure-IV",
        "",
        "(b) Audited balance sheets",
        "",
        "## Annexures",
        "",
        "ANNEXURE-IV: UNDERTAKING OF NON-BLACKLISTING",
        "",
        "ANNEXURE-V: DETAILS OF SIMILAR WORKS",
    )

    assert names(tender) == [
        "Undertaking of Non-Blacklisting",
        "Audited balance sheets",
        "DETAILS OF SIMILAR WORKS",
    ]


def test_a_row_may_list_the_documents():
    tender = read_request(
        "| 15 | Required documents that must be submitted | Company Profile; Audited Accounts |",
        "|---|---|---|",
    )

    assert names(tender) == ["Company Profile", "Audited Accounts"]


def test_conditions_of_responding_are_instructions():
    tender = read_request(
        "## Part 2 - Conditions of Responding", "", "Responses must be submitted once."
    )

    assert [clause.kind.value for clause in tender.clauses] == ["format"]


@pytest.mark.parametrize(
    "lead",
    [
        "The Technical Component shall contain the following:",
        "Tenderers must provide the following:",
        "Respondents must submit the following:",
    ],
)
def test_the_list_of_a_component_or_of_what_to_provide_is_one_of_documents(lead):
    assert names(read_request(lead, "", "- Sworn Statement", "", "- Price Schedule")) == [
        "Sworn Statement",
        "Price Schedule",
    ]


def test_what_comes_with_a_bid_is_a_list_of_documents():
    tender = read_request(
        "The bidder shall submit with its bid:", "", "A. Signed Bid Form", "", "B. Equipment List"
    )

    assert names(tender) == ["Signed Bid Form", "Equipment List"]


def test_the_days_of_a_security_are_not_those_of_the_bid():
    security = "A tender security valid for 30 days beyond the tender validity is due."

    tender = read_request(security, "", "Tenders shall be valid for 154 days.")

    assert facts(tender)["bid_validity_days"] == 154


def test_the_title_of_a_tender_document_may_name_the_project():
    title = "TENDER DOCUMENT FOR THE PROVISION OF MEDICAL COVER"

    tender = read_text(
        "NATIONAL WATER AUTHORITY", "", title, "", "P.O. Box 30173, Mbeya Road", language="en"
    )

    assert facts(tender)["project_name"] == "PROVISION OF MEDICAL COVER"


def test_a_line_of_a_table_drawn_with_spaces_is_a_criterion():
    tender = read_request(
        "A. Experience and Qualifications 20 points", "", "Total Points 100 points"
    )

    assert points(tender) == [("Experience and Qualifications", 20)]


def test_papers_stand_below_the_head_mandatory_requirement():
    tender = read_request(
        "| No. | Mandatory requirement | Yes/No |",
        "|---|---|---|",
        "| MR1 | Valid Tax Compliance Certificate | |",
        "| MR2 | Five years in business | |",
    )

    assert names(tender) == ["Valid Tax Compliance Certificate"]


def test_forms_may_be_a_numbered_list_of_the_chapter_of_forms():
    tender = read_request(
        "## Standard Forms",
        "",
        "1. Certificate of Independent Bidding",
        "",
        "2. Self-Declaration Forms",
    )

    assert names(tender) == ["Certificate of Independent Bidding", "Self-Declaration Forms"]


def test_the_instalments_below_the_heading_of_the_payment_are_its_terms():
    tender = read_request("## Payment", "", "30% upon signature, 70% upon approval.")

    assert facts(tender)["payment"] == "30% upon signature, 70% upon approval"

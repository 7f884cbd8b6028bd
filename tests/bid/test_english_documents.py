"""Which papers an English request wants, and what only looks like their list."""

from tests.bid.conftest import names, read_request


def test_of_the_attachments_those_to_fill_in_are_documents_of_the_bid():
    tender = read_request(
        "## Instructions for Proposals",
        "",
        "Each proposal must include a signed certification form.",
        "",
        "## Attachments",
        "",
        "Attachment 1 - Cost Proposal",
        "",
        "Attachment 2 - Standard Agreement Form",
        "",
        "Attachment 3 - Federal Requirements",
    )

    assert [(one.name, one.required) for one in tender.documents] == [
        ("signed certification form", True),
        ("Cost Proposal", None),
    ]


def test_what_a_proposal_must_contain_is_handed_in_and_no_clause_to_answer():
    tender = read_request(
        "The proposal must contain:",
        "",
        "1. Bid letter",
        "",
        "2. Pricing schedule (Attachment C); and",
        "",
        "3. Three (3) client references",
        "",
        "The State reserves all rights.",
    )

    assert names(tender) == ["Bid letter", "Pricing schedule", "client references"]
    assert tender.clauses == ()


def test_what_a_solution_must_do_is_no_document():
    tender = read_request(
        "The proposed solution must:", "", "- support single sign-on", "", "- keep a log"
    )

    assert names(tender) == []
    assert [clause.text for clause in tender.clauses] == [
        "The proposed solution must: support single sign-on",
        "The proposed solution must: keep a log",
    ]


def test_an_address_below_a_line_is_no_list():
    tender = read_request(
        "Sealed proposals must be mailed to the following address:",
        "",
        "PO Box 110650",
        "",
        "Juneau",
    )

    assert [clause.text for clause in tender.clauses] == [
        "Sealed proposals must be mailed to the following address:"
    ]


def test_the_papers_that_bidders_must_return_are_documents():
    tender = read_request(
        "Tenderers must complete and return the following documents:",
        "",
        "- Form of Tender",
        "",
        "- Certificate of Non-Collusion",
    )

    assert names(tender) == ["Form of Tender", "Certificate of Non-Collusion"]


def test_forms_without_numbers_and_papers_named_in_one_line_are_documents():
    tender = read_request(
        "# Section I - Instructions to Bidders",
        "11.1 The Bid shall comprise the following:",
        "(a) Letter of Bid prepared in accordance with ITB 12;",
        "(b) any other document required in the data sheet.",
        "# Section II - Bid Data Sheet",
        "The Bidder shall submit the following additional documents: prequalification certificate.",
        "# Section IV - Bidding Forms",
        "Bidder Information Form",
        "The form shall be signed by the Bidder.",
    )

    assert names(tender) == [
        "Letter of Bid",
        "prequalification certificate",
        "Bidder Information Form",
    ]

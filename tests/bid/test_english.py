"""English requests: what binds the bidder, and what has to be submitted."""

import pytest

from tests.bid.conftest import read_text

HEAD = ["# Request for Proposals", ""]


def read(*lines):
    return read_text(*HEAD, *lines, name="rfp.md", language="en")


@pytest.mark.parametrize(
    "line",
    [
        "The contractor shall encrypt all data at rest.",
        "A project plan within two sprints is required.",
        "The contractor may not assign any portion of the contract.",
        "Offerors are required to hold a business licence.",
    ],
)
def test_what_the_bidder_must_do_is_a_clause(line):
    assert [clause.text for clause in read(line).clauses] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "The State shall review all proposals.",
        "All offerors will be notified of any protest.",
        "A proposal from a debarred offeror shall be rejected.",
        "You are not required to hold a licence at that time.",
        "When additional work is required, a description follows.",
    ],
)
def test_what_the_buyer_does_or_nobody_must_is_none(line):
    assert read(line).clauses == ()


def test_papers_of_the_performance_are_no_instructions_for_the_submission():
    tender = read(
        "## Instructions for Proposals",
        "",
        "Proposals must be submitted in two copies.",
        "",
        "## Scope of Work",
        "",
        "Copies of receipts must be submitted with the invoice.",
    )

    assert [clause.kind.value for clause in tender.clauses] == ["format", "commercial"]


def test_of_the_attachments_those_to_fill_in_are_documents_of_the_bid():
    tender = read(
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

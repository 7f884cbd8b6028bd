"""Which sentences of an English request bind the bidder, and which only speak of it."""

import pytest

from tests.bid.conftest import read_request


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
    assert [clause.text for clause in read_request(line).clauses] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "The State shall review all proposals.",
        "2.2 COMPANY shall provide access permits.",
        "7.1 The Employer shall pay within 30 days.",
        "Proposals shall be kept confidential until the award.",
        "All offerors will be notified of any protest.",
        "A proposal from a debarred offeror shall be rejected.",
        "You are not required to hold a licence at that time.",
        "When additional work is required, a description follows.",
        "No tender deposit is required.",
    ],
)
def test_what_the_buyer_does_or_nobody_must_is_none(line):
    assert read_request(line).clauses == ()


def test_the_initials_of_the_buyer_need_not_be_explained():
    tender = read_request("## United Agency for Relief", "", "UAR shall clear the goods.")

    assert tender.clauses == ()


@pytest.mark.parametrize("name", ["GreenHearth", "GHF"])
def test_what_the_buyer_does_is_told_by_its_own_name_too(name):
    tender = read_request(
        "GreenHearth Foundation (GHF) invites proposals.",
        "",
        f"{name} shall organise the visits.",
        "",
        "GreenWood Limited shall plant trees.",
    )

    assert [clause.text for clause in tender.clauses] == ["GreenWood Limited shall plant trees."]


def test_papers_of_the_performance_are_no_instructions_for_the_submission():
    tender = read_request(
        "## Instructions for Proposals",
        "",
        "Proposals must be submitted in two copies.",
        "",
        "## Scope of Work",
        "",
        "Copies of receipts must be submitted with the invoice.",
    )

    assert [clause.kind.value for clause in tender.clauses] == ["format", "commercial"]


def names(tender):
    return [document.name for document in tender.documents]


def points(tender):
    return [(item.item, item.points) for item in tender.scoring]


def test_each_sentence_of_a_numbered_paragraph_carries_its_number():
    tender = read_request(
        "## 3. Technical requirements",
        "",
        "3.1 The devices must support national encryption. The test report must be attached.",
        "",
        "The contractor shall train four engineers.",
    )

    assert [clause.number for clause in tender.clauses] == ["3.1", "3.1", ""]


def test_a_row_carries_the_number_of_its_first_cell():
    tender = read_request(
        "## Statement of requirements",
        "",
        "| ID | Requirement | Priority |",
        "|----|----|----|",
        "| FUN-1 | The system shall support SCORM 2004 content. | High |",
        "| 2.3 | The vendor must encrypt all data at rest. | High |",
        "| Hosting | The vendor must store data in the country. | High |",
    )

    assert [clause.number for clause in tender.clauses] == ["FUN-1", "2.3", ""]

"""English requests: which line names the project, and which number is its own."""

import pytest

from tests.bid.conftest import facts, read_text


def told(*lines, name="rfp.md"):
    return facts(read_text(*lines, name=name, language="en"))


@pytest.mark.parametrize("kind", ["CONTRACTUAL SERVICES", "Goods and Services", "Services"])
def test_the_name_of_the_form_names_no_project(kind):
    found = told(
        "STATE OF ARDEN",
        "",
        f"REQUEST FOR PROPOSAL FOR {kind}",
        "",
        "The State of Arden is issuing this Request for Proposal (RFP) Number 6947 Z1 for the "
        "purpose of selecting a qualified bidder to provide a Statewide Learning Management "
        "System (LMS).",
    )

    assert found["project_name"] == "Statewide Learning Management System"
    assert found["project_no"] == "6947 Z1"


def test_the_heading_below_the_kind_of_the_request_names_the_project_and_no_task_of_it():
    found = told(
        "# Request for Proposal (RFP)",
        "",
        "## Deployment of Wireless Infrastructure",
        "",
        "Company: Arden Games",
        "",
        "## 1. Summary",
        "",
        "Arden Games is seeking a wireless network for its office.",
        "",
        "## 2. Project Scope",
        "",
        "- Installation – Mount the access points",
        "- Maintenance – Keep the system updated and fix any issues that come up",
    )

    assert found["project_name"] == "Deployment of Wireless Infrastructure"
    assert found["purchaser"] == "Arden Games"


def test_a_buyer_is_no_project():
    found = told(
        "# Request for Quotation",
        "",
        "Technology Transformation Services",
        "",
        "Issued by: Technology Transformation Services",
        "",
        "The vendor shall provide an incident tool.",
    )

    assert found["purchaser"] == "Technology Transformation Services"
    assert "project_name" not in found


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Solicitation Number: 6947 Z1", "6947 Z1"),
        ("RFP No. 2026-118 A City of Arden request", "2026-118"),
        ("Tender Number 4471 for 12 buses", "4471"),
    ],
)
def test_a_number_may_go_on_behind_a_space(line, number):
    assert told("# Request for Proposals", "", line)["project_no"] == number

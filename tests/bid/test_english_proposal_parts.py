"""Parts of a proposal that a request names in titles, with what they must hold below each."""

import pytest

from tests.bid.conftest import read_text

PROSE = "It shall be signed by an officer of the firm and tell the address of the firm."


def parts(*lines):
    apart = (text for line in lines for text in (line, ""))
    tender = read_text("# Request for Proposals", "", *apart, name="rfp.md", language="en")
    return [one.name for one in tender.documents]


@pytest.mark.parametrize(
    "lead",
    [
        "## 3. Proposal Requirements",
        "## Format and Content of Proposals",
        "## REQUIRED SUBMITTALS",
        "Proposals shall be organized and tabbed as outlined below.",
        "Responses must include the following sections:",
    ],
)
def test_titles_in_turn_below_a_lead_are_parts_whatever_stands_between_them(lead):
    lines = ("A. Cover Letter", PROSE, "B. Work Plan", "1. Describe each task.", "C. References")

    assert parts(lead, *lines) == ["Cover Letter", "Work Plan", "References"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("5.1 Cover Letter", "5.2 Work Plan (10 pages)"),
        ("Item 1: Cover Letter", "Item 2: Work Plan"),
        ("(a) Cover Letter. One page.", "(b) Work Plan - how it will be done"),
        ("COVER LETTER", "WORK PLAN (Maximum 10 pages)"),
        ("Cover Letter:", "Work Plan:"),
        ("### Cover Letter", "### Work Plan"),
        ("### Sec. 4.01 Cover Letter", "### Sec. 4.02 Work Plan"),
        ("1. Provide a Cover Letter", "2. Include your Work Plan"),
    ],
)
def test_titles_are_counted_in_many_ways_or_not_at_all(first, second):
    found = parts("## Proposal Contents", first, PROSE, second, PROSE)

    assert [one.title() for one in found] == ["Cover Letter", "Work Plan"]


def test_tabs_and_volumes_need_no_lead_for_only_bids_have_any():
    assert parts(
        "Tab 1 - Letter of Transmittal. The letter shall be one page.",
        PROSE,
        "Tab 2 - Qualifications of the Firm",
    ) == ["Letter of Transmittal", "Qualifications of the Firm"]
    assert parts("Volume I – Technical Proposal (25 pages)", "Volume II – Price Proposal") == [
        "Technical Proposal",
        "Price Proposal",
    ]


def test_what_else_stands_below_such_a_lead_is_no_part():
    lines = ("A. Cover Letter", "B. Due Date", "C. Number of Copies", "D. Fee Proposal")

    assert parts("## Proposal Requirements", *lines) == [
        "Cover Letter",
        "Fee Proposal",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("## Scope of Work", "A. Staffing Plan", PROSE, "B. Training Plan"),
        ("## Proposal Format", "A. Paper", "B. Binding", "C. Fee Proposal"),
        ("## Proposal Format", "B. Cover Letter", PROSE, "D. Work Plan"),
        ("## Contract Terms", "Volume I – Insurance", "Volume II – Licenses"),
    ],
)
def test_titles_are_no_parts_without_a_lead_or_out_of_turn_or_where_hardly_one_is_named(lines):
    assert parts(*lines) == []


def test_a_title_before_the_text_that_tells_of_it_is_a_part():
    lead = "## Quotation Instructions"

    assert parts(lead, "i. Pricing Narrative. The pricing narrative should tell the basis.") == [
        "Pricing Narrative"
    ]
    assert parts(lead, "i. Late Bids. Late bids will be returned to the bidder.") == []


def test_the_chapter_of_proposal_requirements_instructs_and_asks_for_papers():
    line = "If your price excludes fees, you must provide a detailed list of excluded fees."

    assert parts("## Proposal Guidelines and Requirements", line) == ["list of excluded fees"]
    assert parts("## Technical Requirements", line) == []


TABLE = (
    "| Section | Content | Pages |",
    "|---|---|---|",
    "| A | Cover letter signed by an authorized representative | 1 |",
    "| B | Company profile and references | 4 |",
    "| C | Response to functional requirements (Appendix B) | |",
    "| D | Implementation plan | 10 |",
)


def test_a_table_below_a_lead_names_a_part_in_each_row():
    assert parts("## 4. Proposal Content", "\n".join(TABLE)) == [
        "Cover letter signed by an authorized representative",
        "Company profile and references",
        "Response to functional requirements",
        "Implementation plan",
    ]


def test_the_same_table_elsewhere_names_none():
    assert parts("## 4. Reports of the contractor", "\n".join(TABLE)) == []

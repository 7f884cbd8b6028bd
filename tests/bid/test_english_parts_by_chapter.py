"""A chapter that tells part by part what a bid consists of, in the titles of these parts."""

import pytest

from tests.bid.conftest import names, points, read_text


def read_request(*lines):
    return read_text("Request for Proposals", *lines, name="request.txt", language="en")


def test_sections_and_attachments_below_what_a_proposal_contains_are_its_parts():
    request = read_request(
        "4.1 Preparation",
        "Write in plain words.",
        "4.2 Proposal Contents",
        "Proposals must include the elements outlined below.",
        "Transmittal Letter",
        "The transmittal letter must not exceed two pages.",
        "Section 1: Response to Project Goals",
        "Tell how the goals are met.",
        "Section 2: Integration Narrative",
        "Tell how it fits.",
        "Attachment A: Software Abilities",
        "Complete the workbook.",
        "Attachment B: References",
        "Name three.",
        "5 Software Scope",
        "Section 1: The ledger",
    )

    assert names(request) == [
        "Transmittal Letter",
        "Response to Project Goals",
        "Integration Narrative",
        "Software Abilities",
        "References",
    ]


def test_titles_that_count_on_with_text_below_are_parts_also_if_some_are_called_unlike_any():
    request = read_request(
        "3. Technical Proposal",
        "3.1. Introduction*",
        "Write to the county.",
        "3.2. Project Approach*",
        "Tell how the work is done.",
        "3.3. Performance Measures*",
        "Tell how it is measured.",
        "3.4. References*",
        "Name two.",
        "4. Evaluation Criteria",
        "4.1. Team",
    )

    assert names(request) == [
        "Introduction",
        "Project Approach",
        "Performance Measures",
        "References",
    ]


def test_a_table_of_contents_names_no_parts():
    request = read_request(
        "4.2", "Proposal Contents", "9", "5.1", "Task Plan", "12", "5.2", "Cost Summary", "14"
    )

    assert names(request) == []


def test_weights_stand_in_labels_below_the_titles_of_criteria():
    request = read_request(
        "5. Evaluation",
        "1. Project Approach",
        "Scoring Method:",
        "Points Based",
        "Weight (Points):",
        "60 (60% of Total)",
        "2. Price",
        "Scoring Method:",
        "Reward Low Cost",
        "Weight (Points):",
        "40 (40% of Total)",
    )

    assert points(request) == [("Project Approach", 60.0), ("Price", 40.0)]


def test_a_weight_is_called_one_in_the_brackets_behind_a_criterion():
    request = read_request("Team (weighting 70%)", "Price (maximum 30 points)")

    assert points(request) == [("Team", 70.0), ("Price", 30.0)]


@pytest.mark.parametrize(
    "lead",
    [
        "Bidders shall submit with their quotation:",
        "The following documents must accompany the bid:",
        "MANDATORY DOCUMENTS (failure to submit will lead to disqualification)",
        "Tender return checklist",
    ],
)
def test_items_called_like_papers_are_papers_below_any_line_about_handing_in(lead):
    request = read_request(
        lead,
        "i. Copy of certificate of incorporation",
        "ii. Duly filled, signed and stamped form of tender",
        "iii. Bid security of Kshs 100,000",
        "iv. CR12 of this year",
        "v. Power of attorney",
    )

    assert names(request) == [
        "Copy of certificate of incorporation",
        "form of tender",
        "Bid security of Kshs 100,000",
        "CR12 of this year",
        "Power of attorney",
    ]


def test_what_one_of_several_papers_will_do_is_not_asked_for():
    request = read_request(
        "You are not required to submit the form if you hold one of the following licenses:",
        "- fishing licenses",
        "- liquor licenses",
    )

    assert names(request) == []


def test_a_list_in_a_sentence_is_of_parts_where_most_are_called_so():
    request = read_request(
        "Proposals must include, at a minimum: an executive summary; a technical approach "
        "document; a price breakdown by phase; and three client references."
    )

    assert names(request) == [
        "executive summary",
        "technical approach document",
        "price breakdown by phase",
        "client references",
    ]


def test_a_table_of_required_papers_that_lost_its_lines_is_a_list():
    request = read_request(
        "MANDATORY REQUIREMENTS",
        "No. Requirement",
        "MR1 Copy of certificate of incorporation",
        "MR2 Valid Tax Compliance Certificate",
        "MR3 Duly filled, signed and stamped Form of Tender",
    )

    assert names(request) == [
        "Copy of certificate of incorporation",
        "Valid Tax Compliance Certificate",
        "Form of Tender",
    ]


def test_a_table_of_criteria_that_lost_its_lines_comes_to_the_whole():
    request = read_request(
        "Criteria Weighting",
        "Work plan and methodology 65",
        "References 10",
        "Fees 25",
        "Total 100",
    )

    assert points(request) == [
        ("Work plan and methodology", 65.0),
        ("References", 10.0),
        ("Fees", 25.0),
    ]


def test_criteria_whose_cells_stand_on_lines_of_their_own_are_put_together():
    request = read_request(
        "Category",
        "Points Towards Overall Score",
        "Completeness of Response",
        "Pass/Fail",
        "Service Support",
        "20",
        "Implementation Plan",
        "30",
        "Harbour City",
        "5.",
        "Fee Schedule",
        "Points Based",
        "40",
        "Total",
        "100",
    )

    assert points(request) == [
        ("Service Support", 20.0),
        ("Implementation Plan", 30.0),
        ("Fee Schedule", 40.0),
    ]


def test_cells_of_a_lost_table_are_no_factors():
    request = read_request("Proposals will be evaluated on the following:", "Category", "•", "20")

    assert points(request) == []


def test_goods_and_what_is_told_of_references_are_no_papers():
    request = read_request(
        "The specific items required are as follows:",
        "Unit price",
        "0001",
        "87.00",
        "Each reference must include the following:",
        "• Company name",
        "• Contact name",
        "• Telephone number",
        "• Services performed",
    )

    assert names(request) == []


def test_a_part_of_the_whole_is_divided_in_the_lines_below():
    request = read_request(
        "Tenders are evaluated by these weightings: Price 60% Quality 40%",
        "The quality element is broken down:",
        "Experience (25%)",
        "Methodology (15%)",
    )

    assert points(request) == [("Price", 60.0), ("Experience", 25.0), ("Methodology", 15.0)]


def test_criteria_with_commas_before_their_points_are_parted_by_semicolons():
    request = read_request(
        "Proposals are scored on this basis: Firm, 30 points; Key personnel, 45 points; and "
        "References, 25 points. The city talks to the firm that is ranked first."
    )

    assert points(request) == [("Firm", 30.0), ("Key personnel", 45.0), ("References", 25.0)]


def test_a_list_of_papers_ends_at_the_title_of_how_they_are_judged():
    request = read_request(
        "Please include in your proposal:",
        "Company profile",
        "Itemized budget",
        "Two references",
        "Selection Criteria",
    )

    assert names(request) == ["Company profile", "Itemized budget", "Two references"]


def test_each_cell_of_a_table_of_criteria_may_stand_on_a_line_of_its_own():
    request = read_request(
        "Evaluation Criteria",
        "Criterion",
        "Weight",
        "Technical approach",
        "How the work is done",
        "60%",
        "Price",
        "40%",
        "Total",
        "100%",
    )

    assert points(request) == [("Technical approach", 60.0), ("Price", 40.0)]


def test_a_sentence_tells_what_each_criterion_accounts_for():
    request = read_request(
        "Proposals are scored by points. Functional fit accounts for 60 points, vendor experience "
        "for 15 points and cost for 25 points."
    )

    assert points(request) == [
        ("Functional fit", 60.0),
        ("vendor experience", 15.0),
        ("cost", 25.0),
    ]


def test_sheets_and_lists_are_papers_to_return():
    request = read_request(
        "The bidder must return the completed Bid Form, the signed Signature Sheet, a W-9 and the "
        "Subcontractor List with the bid."
    )

    assert names(request) == [
        "completed Bid Form",
        "signed Signature Sheet",
        "W-9",
        "Subcontractor List",
    ]

"""Factors without points, and tables of points that go on under other heads."""

import pytest

from tests.bid.conftest import read_request

WEIGHTS = (
    "## Evaluation Criteria",
    "",
    "| **Qualifications Criteria** | **Weight** |",
    "|------|------|",
    "| Experience | 200 |",
    "| Approach | 300 |",
    "| **Total** | **500** |",
    "",
    "| **Interview** | **Weight** |",
    "|------|------|",
    "| Interview (if applicable) | 250 |",
    "| **Total** | **250** |",
)


def scored(tender):
    return [(one.item, one.points) for one in tender.scoring]


def test_a_table_headed_by_its_only_item_goes_on_with_the_scheme():
    tender = read_request(*WEIGHTS)
    assert scored(tender) == [
        ("Experience", 200),
        ("Approach", 300),
        ("Interview (if applicable)", 250),
    ]


def test_the_same_head_elsewhere_scores_nothing():
    goods = ("## Scope", "", "| Parcel | Weight |", "|---|---|", "| Small | 250 |")
    assert ("Small", 250) not in scored(read_request(*WEIGHTS, "", *goods))


def test_a_total_that_the_request_states_is_no_cause_to_warn():
    codes = [one.code for one in read_request(*WEIGHTS).warnings]
    assert "points_not_full" in codes
    told = read_request(*WEIGHTS, "", "**TOTAL EVALUATION POINTS AVAILABLE: 750**")
    assert "points_not_full" not in [one.code for one in told.warnings]


def test_factors_without_points_keep_their_names():
    tender = read_request(
        "## Evaluation",
        "-   **Factor 1**: Technical Approach",
        "",
        "-   **Factor 2**: Staffing Plan",
        "",
        "## 9.2 Factor 1 - Technical Approach",
        "This section should be no more than five pages.",
    )
    assert scored(tender) == [("Technical Approach", None), ("Staffing Plan", None)]


def test_a_sentence_may_count_the_factors():
    line = "These factors are (1) technical approach, (2) staffing, and (3) similar experience."
    assert [name for name, _ in scored(read_request("## Evaluation", line))] == [
        "technical approach",
        "staffing",
        "similar experience",
    ]


def test_where_points_are_told_the_factors_are_those_that_have_them():
    assert scored(read_request(*WEIGHTS, "", "Factor 1: Reputation")) == scored(
        read_request(*WEIGHTS)
    )


def test_a_criterion_may_refer_to_its_chapter_before_its_points():
    chapter = "(Special Provisions, Section 8.3. sub-section 4., Statement of Qualifications)"
    firm = "Qualification of the firm with appropriately qualified and experienced personnel"
    tender = read_request(
        "## Basis for Award",
        f"- {firm} {chapter} ( **40 points** )",
        "",
        "- Price (ref. Special Provision, Section 9.1.) ( **60 points** )",
    )
    assert scored(tender) == [(firm, 40), ("Price", 60)]


def test_the_items_below_the_factors_are_their_names_up_to_the_next_sentence():
    lines = (
        "The evaluation factors, in descending order of importance, are:",
        "1. Technical approach",
        "2. Price: all rates",
        "",
        "3. The first is more important.",
    )
    tender = read_request("# Evaluation", "", *lines)

    assert [(one.item, one.points) for one in tender.scoring] == [
        ("Technical approach", None),
        ("Price", None),
    ]


def test_factors_stand_as_titles_below_the_heading_of_the_criteria():
    tender = read_request(
        "## Evaluation Criteria",
        "(a) THE ORGANISATION:",
        "",
        "It has done such work.",
        "",
        "(b) PROPOSAL COST:",
        "",
        "It is low.",
    )

    assert [one.item for one in tender.scoring] == ["THE ORGANISATION", "PROPOSAL COST"]


def test_the_line_above_the_factors_may_tell_the_scale_too():
    tender = read_request(
        "## Selection",
        "",
        "Offers are measured by the following criteria. Each is marked on a scale of 1 to 5:",
        "",
        "- Relevant understanding of audits, of threats, and of all related work",
        "- Strength of the examples",
        "",
        "A report of the last round is here.",
    )

    assert [one.item for one in tender.scoring] == [
        "Relevant understanding of audits, of threats, and of all related work",
        "Strength of the examples",
    ]


@pytest.mark.parametrize(
    "lead",
    [
        "Quotes will be evaluated on the following:",
        "The offers are compared on the following, listed in order of weight:",
        "The award decision will be based on the following:",
    ],
)
def test_what_offers_are_compared_on_are_factors_whatever_they_are_called(lead):
    tender = read_request("## Award", lead, "", "- Delivery time", "- Local support", "- Price")

    assert [item for item, _ in scored(tender)] == ["Delivery time", "Local support", "Price"]
    assert "points_missing" in [one.code for one in tender.warnings]


@pytest.mark.parametrize(
    "lead",
    [
        "Bidders must meet the following criteria:",
        "Firms are shortlisted by the following minimum criteria:",
        "Deliverables are accepted by the following acceptance criteria:",
        "Offers will be evaluated on the following dates:",
        "Bids are scored on the following scale:",
    ],
)
def test_what_must_be_met_and_how_marks_are_given_compares_nothing(lead):
    assert scored(read_request("## Award", lead, "", "- First one", "- Second one")) == []


@pytest.mark.parametrize("counts", [("a.", "b.", "c."), ("(1)", "(2)", "(3)"), ("A)", "B)", "C)")])
def test_a_paragraph_may_go_on_with_the_factors(counts):
    first, second, third = counts
    tender = read_request(
        "## Award",
        "Quotes shall be compared by the following criteria, the weightiest first: "
        f"{first} Delivery time (see Annex 2). {second} Local support. Offices in town count. "
        f"{third} Price (in full). Late quotes stay closed.",
    )

    assert scored(tender) == [("Delivery time", None), ("Local support", None), ("Price", None)]


def test_what_a_paragraph_demands_letter_by_letter_is_no_factor():
    line = "Selected firms must meet the following criteria: a. Two offices. b. Three engineers."
    assert scored(read_request("## Award", line)) == []


def test_the_lines_below_a_heading_of_criteria_name_one_factor_each():
    tender = read_request(
        "## 9. Evaluation Criteria",
        "",
        "- **Cost** – A breakdown of the set-up, the upkeep and the hardware",
        "- **Technical Approach** – How the vendor plans to set the network up",
        "- **Timeline** – A schedule with dates",
        "",
        "## 10. Submission",
        "",
        "- Format – One file",
        "- Deadline – 10 April 2026",
    )

    assert [one.item for one in tender.scoring] == ["Cost", "Technical Approach", "Timeline"]


def test_what_is_said_below_such_a_heading_is_no_factor():
    tender = read_request(
        "## Evaluation Criteria",
        "",
        "Step 1 – The proposals must be complete.",
        "",
        "Step 2 – A committee reads them.",
        "",
        "The award goes to the best value.",
    )

    assert tender.scoring == ()


def test_a_sentence_that_ends_may_stand_above_the_factors():
    lead = "Award is based on the following non-price technical factors, which are of equal weight."
    bullets = ("* Technical approach", "* Staffing approach", "* Similar experience")

    told = [one.item for one in read_request(lead, "", *bullets).scoring]

    assert told == ["Technical approach", "Staffing approach", "Similar experience"]
    assert not read_request(lead, "", "Price is looked at last.", "", "It is not weighed.").scoring

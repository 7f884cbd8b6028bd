"""Factors without points, and tables of points that go on under other heads."""

from tests.bid.conftest import read_text

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


def read(*lines):
    return read_text("# Request for Proposals", "", *lines, name="rfp.md", language="en")


def scored(tender):
    return [(one.item, one.points) for one in tender.scoring]


def test_a_table_headed_by_its_only_item_goes_on_with_the_scheme():
    tender = read(*WEIGHTS)
    assert scored(tender) == [
        ("Experience", 200),
        ("Approach", 300),
        ("Interview (if applicable)", 250),
    ]


def test_the_same_head_elsewhere_scores_nothing():
    goods = ("## Scope", "", "| Parcel | Weight |", "|---|---|", "| Small | 250 |")
    assert ("Small", 250) not in scored(read(*WEIGHTS, "", *goods))


def test_a_total_that_the_request_states_is_no_cause_to_warn():
    codes = [one.code for one in read(*WEIGHTS).warnings]
    assert "points_not_full" in codes
    told = read(*WEIGHTS, "", "**TOTAL EVALUATION POINTS AVAILABLE: 750**")
    assert "points_not_full" not in [one.code for one in told.warnings]


def test_factors_without_points_keep_their_names():
    tender = read(
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
    assert [name for name, _ in scored(read("## Evaluation", line))] == [
        "technical approach",
        "staffing",
        "similar experience",
    ]


def test_where_points_are_told_the_factors_are_those_that_have_them():
    assert scored(read(*WEIGHTS, "", "Factor 1: Reputation")) == scored(read(*WEIGHTS))


def test_a_criterion_may_refer_to_its_chapter_before_its_points():
    chapter = "(Special Provisions, Section 8.3. sub-section 4., Statement of Qualifications)"
    firm = "Qualification of the firm with appropriately qualified and experienced personnel"
    tender = read(
        "## Basis for Award",
        f"- {firm} {chapter} ( **40 points** )",
        "",
        "- Price (ref. Special Provision, Section 9.1.) ( **60 points** )",
    )
    assert scored(tender) == [(firm, 40), ("Price", 60)]

"""Weights that stand amid lines, sentences and tables of an English request, in no column."""

import pytest

from tests.bid.conftest import points, read_request, read_text

WEIGHED = [("Technical fit", 35), ("Price", 40), ("References", 25)]


def scored(*lines):
    """What a request scores by whose evaluation has these paragraphs."""
    told = [text for line in lines for text in (line, "")]
    return points(read_request("Supply of Pumps", "", "## Evaluation Criteria", "", *told))


def scored_in_table(*rows):
    return points(read_request("Supply of Pumps", "", "## Evaluation Criteria", "", *rows))


@pytest.mark.parametrize(
    "lines",
    [
        (
            "- **Technical fit (35%)** – how well the solution meets the need.",
            "- **Price (40%)** – all that it costs in five years.",
            "- **References (25%)** – what similar clients say.",
        ),
        (
            "1. Technical fit – 35 points: how well the solution meets the need.",
            "2. Price – 40 points: all that it costs in five years.",
            "3. References – 25 points: what similar clients say.",
        ),
        (
            f"1. Technical fit: how well the solution meets {'all ' * 30}needs (35 points)",
            "2. Price: all that it costs in five years, with licences and support (40 points)",
            "3. References: what clients say (25 points)",
        ),
        ("* 35% - Technical fit", "* 40% - Price", "* 25% - References"),
        ("Technical fit: out of 35", "Price: out of 40", "References: out of 25"),
        ("Technical fit = 35 points", "Price = 40 points", "References = 25 points"),
        ("Offers are compared by technical fit (35%), price (40%) and references (25%).",),
    ],
)
def test_a_weight_may_stand_before_what_explains_it_or_before_the_name(lines):
    assert [(name.capitalize(), much) for name, much in scored(*lines)] == WEIGHED


@pytest.mark.parametrize(
    ("lines", "weighed"),
    [
        (
            ["Technical fit is worth a maximum of 60 points.", "Price is worth up to 40 points."],
            [("Technical fit", 60), ("Price", 40)],
        ),
        (
            ["Tenders will be evaluated 60% on quality and 40% on price."],
            [("quality", 60), ("price", 40)],
        ),
        (
            ["A weighting of 70% will be given to the technical and 30% to the price proposal."],
            [("technical", 70), ("price proposal", 30)],
        ),
        (
            ["The evaluation is based on price (40%), quality (35%) and delivery time (25%)."],
            [("price", 40), ("quality", 35), ("delivery time", 25)],
        ),
    ],
)
def test_sentences_weigh_what_stands_beside_their_numbers(lines, weighed):
    assert scored(*lines) == weighed


@pytest.mark.parametrize(
    "line",
    [
        "We pay 30% on signing and 70% on delivery.",
        "Bidders need at least 60% for the plan and 40% for the team.",
        "Availability is 60% by day and 40% at night.",
    ],
)
def test_shares_of_something_else_are_no_weights(line):
    assert scored(line) == []


def test_points_in_square_brackets_of_a_data_sheet_leave_out_their_sums():
    tender = read_request(
        "## Data Sheet",
        "",
        "21.1 Criteria and point system for the evaluation of Technical Proposals:",
        "",
        "(i) Specific experience of the Consultant relevant to the Assignment: [10]",
        "",
        "(ii) Adequacy and quality of the proposed methodology, and work plan in responding to the "
        "Terms of Reference (TORs): [40]",
        "",
        "(iii) Key Experts' qualifications and competence for the Assignment:",
        "",
        "a) Position K-1: Team Leader [30]",
        "",
        "b) Position K-2: Water Engineer [20]",
        "",
        "Total points for criterion (iii): [50]",
    )

    assert [much for _, much in points(tender)] == [10, 40, 30, 20]
    assert points(tender)[2][0].endswith("Team Leader")


def test_sums_above_sums_count_once():
    tender = read_request(
        "## Evaluation Criteria (100 points)",
        "",
        "1. Technical Proposal – 70 points",
        "   - Approach – 30 points",
        "   - Team – 40 points",
        "2. Financial Proposal – 30 points",
    )

    assert [(one.group, one.item, one.points) for one in tender.scoring] == [
        ("Technical Proposal", "Approach", 30),
        ("Technical Proposal", "Team", 40),
        ("", "Financial Proposal", 30),
    ]


def test_a_row_is_no_sum_of_the_next_two_by_chance_beside_one_that_is():
    weighed = scored_in_table(
        "| Assessment Criteria | Maximum Marks | Passing Marks |",
        "|---|---|---|",
        "| (A) Execution Plan | 40 | 20 |",
        "| (i) Management plan | 20 | |",
        "| (ii) Staffing plan | 20 | |",
        "| (B) Experience | 30 | |",
        "| (C) Innovative suggestions | 20 | |",
        "| (D) Quality certifications | 10 | |",
        "| Total | 100 | |",
    )

    assert [much for _, much in weighed] == [20, 20, 30, 20, 10]


@pytest.mark.parametrize(
    "rows",
    [
        (
            "| | |",
            "|---|---|",
            "| Technical fit | 35% |",
            "| Price | 40% |",
            "| References | 25% |",
        ),
        (
            "| | Technical fit | Price | References |",
            "|---|---|---|---|",
            "| Weight | 35% | 40% | 25% |",
        ),
        (
            "| No. | Criteria and description |",
            "|---|---|",
            "| 1 | Technical fit (35 points) The plan is sound. |",
            "| 2 | Price (40 points) The lowest gets all. |",
            "| 3 | References (25 points) What clients say. |",
        ),
        (
            "| Criterion | Rating |",
            "|---|---|",
            "| Technical fit | 0–35 |",
            "| Price | 0–40 |",
            "| References | 0 to 25 |",
        ),
        (
            "| Criterion | Points |",
            "|---|---|",
            "| Technical fit | 35 points maximum |",
            "| Price | out of 40 |",
            "| References | max 25 pts. |",
        ),
    ],
)
def test_cells_tell_the_weights_where_no_head_does(rows):
    assert scored_in_table(*rows) == WEIGHED


def test_empty_cells_below_a_group_belong_to_it():
    tender = read_request(
        "## Evaluation",
        "",
        "| Criteria | Sub-criteria | Points |",
        "|---|---|---|",
        "| Technical (60) | Approach | 30 |",
        "| | Staffing | 30 |",
        "| Commercial (40) | Price | 40 |",
    )

    assert [(one.item, one.points) for one in tender.scoring] == [
        ("Approach", 30),
        ("Staffing", 30),
        ("Price", 40),
    ]


def test_thousands_have_a_comma():
    weighed = scored_in_table(
        "| Category | Maximum Points |",
        "|---|---|",
        "| Technical Proposal | 1,200 |",
        "| Cost Proposal | 800 |",
    )

    assert weighed == [("Technical Proposal", 1200), ("Cost Proposal", 800)]


def test_a_scale_of_marks_is_no_list_of_criteria():
    weighed = scored_in_table(
        "| Score | Description |",
        "|---|---|",
        "| 5 | Excellent |",
        "| 3 | Acceptable |",
        "| 0 | No response |",
    )

    assert weighed == []


def test_weights_of_parts_count_beside_those_of_their_criteria():
    tender = read_request(
        "## Evaluation",
        "",
        "| Award Criteria | Overall weighting | Sub-criteria | Sub-criteria weighting |",
        "|---|---|---|---|",
        "| Price | 40% | Total price | 40% |",
        "| Quality | 60% | Service delivery | 45% |",
        "| | | Social value | 15% |",
    )

    assert [(one.group, one.item, one.points) for one in tender.scoring] == [
        ("Price", "Total price", 40),
        ("Quality", "Service delivery", 45),
        ("Quality", "Social value", 15),
    ]


def test_the_column_counts_that_comes_to_the_whole():
    weighed = scored_in_table(
        "| Question No. | Question | Max score | Weighting | Max weighted score |",
        "|---|---|---|---|---|",
        "| Q1 | Technical fit | 5 | 7 | 35 |",
        "| Q2 | Price | 5 | 8 | 40 |",
        "| Q3 | References | 5 | 5 | 25 |",
    )

    assert weighed == WEIGHED


def test_a_name_without_its_table_goes_over_two_lines():
    told = read_text(
        "REQUEST FOR PROPOSALS",
        "Evaluation Criteria",
        "Criteria Weight",
        "1 Company profile and relevant experience 30",
        "2 Understanding of the requirement and",
        "proposed approach 45",
        "3 Price 25",
        name="rfp.txt",
        language="en",
    )

    assert points(told) == [
        ("Company profile and relevant experience", 30),
        ("Understanding of the requirement and proposed approach", 45),
        ("Price", 25),
    ]


def test_grades_with_their_shares_are_no_criteria():
    grades = ("Excellent (100%) – exceeds.", "Good (75%) – meets.", "Poor (25%) – does not meet.")

    assert scored(*grades) == []


def test_a_long_name_counts_beside_short_ones():
    long = f"Understanding of the project and quality of {'the plan and of ' * 5}its parts"

    assert scored(f"- {long} (35%)", "- Price (40%)", "- References (25%)") == [
        (long, 35),
        ("Price", 40),
        ("References", 25),
    ]


def test_a_bullet_of_a_symbol_font_is_no_part_of_a_name():
    weighed = scored("\uf0b7 Technical fit (35%)", "\uf0b7 Price (40%)", "\uf0b7 References (25%)")

    assert weighed == WEIGHED


def test_whatever_heads_the_names_a_column_of_weights_counts_where_it_comes_to_the_whole():
    weighed = scored_in_table(
        "| Ref | Requirement | Weight (%) |",
        "|---|---|---|",
        "| TQ1 | Technical fit | 35 |",
        "| C1 | Price | 40 |",
        "| TQ2 | References | 25 |",
    )

    assert weighed == WEIGHED

"""How English requests divide the points: tables with parts, sums beside them, plain lines."""

import pytest

from tests.bid.conftest import add_table, points, read, read_request, read_text, saved


def scored(tender):
    return [(item.group, item.item, item.points) for item in tender.scoring]


def table(document, rows):
    document.add_heading("Evaluation", 1)
    return add_table(document, rows)


def read_word(document):
    return read(saved(document), "rfp.docx", "en")


def test_a_row_that_sums_up_the_rows_below_counts_once(document):
    table(
        document,
        [
            ("Criterion", "Weighting"),
            ("1. Capability", "45%"),
            ("(a) Track record", "25%"),
            ("(b) Key personnel", "20%"),
            ("2. Price", "55%"),
            ("Total", "100%"),
        ],
    )

    assert scored(read_word(document)) == [
        ("Capability", "Track record", 25),
        ("Capability", "Key personnel", 20),
        ("", "Price", 55),
    ]


def test_points_that_equal_the_next_two_by_chance_stay(document):
    table(
        document,
        [
            ("Criterion", "Points"),
            ("Method", "30"),
            ("Team", "10"),
            ("Plan", "20"),
            ("Price", "40"),
        ],
    )

    assert [points for _, _, points in scored(read_word(document))] == [30, 10, 20, 40]


def test_a_later_table_divides_a_row_of_the_one_before(document):
    table(document, [("Award criterion", "Weighting"), ("Price", "40%"), ("Quality", "60%")])
    table(document, [("Method statement", "Weighting"), ("Functions", "35%"), ("Support", "25%")])

    assert scored(read_word(document)) == [
        ("", "Price", 40),
        ("Quality", "Functions", 35),
        ("Quality", "Support", 25),
    ]


def test_a_name_over_several_rows_is_the_group_of_their_parts(document):
    rows = [
        ("Criteria", "Sub-criteria", "Weighting"),
        ("Quality (60%)", "Functions", "35%"),
        ("", "Support", "25%"),
        ("Price (40%)", "Whole life cost", "40%"),
    ]
    made = table(document, rows)
    made.cell(1, 0).merge(made.cell(2, 0))

    assert scored(read_word(document)) == [
        ("Quality", "Functions", 35),
        ("Quality", "Support", 25),
        ("Price", "Whole life cost", 40),
    ]


def test_beside_its_description_a_criterion_keeps_its_name(document):
    table(
        document,
        [
            ("Criterion", "Sub-criteria", "Points"),
            ("Experience", "10 points a project in the last 5 years", "60"),
            ("Key personnel", "Certified project manager", "40"),
            ("TOTAL", "", "100"),
        ],
    )

    assert [item for _, item, _ in scored(read_word(document))] == ["Experience", "Key personnel"]


def test_a_rated_criterion_is_a_name_though_its_head_speaks_of_points(document):
    table(
        document,
        [
            ("No.", "Point Rated Technical Criterion", "Maximum Points", "Rating Scale"),
            ("R1", "Approach", "60", "See grid"),
            ("R2", "Team", "40", "See grid"),
        ],
    )

    assert [item for _, item, _ in scored(read_word(document))] == ["Approach", "Team"]


def test_lines_with_bullets_tell_weights_and_total_cost_is_no_total():
    tender = read_text(
        "# Request for Proposals",
        "",
        "- Functional fit - 75%",
        "- Total cost of ownership - 25%",
        "",
        "The basis is technical merit (70%) and price (30%)",
        name="rfp.txt",
        language="en",
    )

    assert scored(tender) == [("", "Functional fit", 75), ("", "Total cost of ownership", 25)]


@pytest.mark.parametrize(
    ("line", "points"),
    [
        ("We use these weightings: Price 40%, Technical fit 35%, Local support 25%.", [40, 35, 25]),
        ("The criteria are: Price (60 points); Quality (40 points).", [60, 40]),
        ("The weightings are: Price 40%, Technical fit 35%.", []),
        ("Payment is made so: Design 40%, Acceptance 60%.", []),
    ],
)
def test_a_sentence_may_count_up_all_criteria(line, points):
    tender = read_text("# Request for Proposals", "", line, name="rfp.txt", language="en")

    assert [points for _, _, points in scored(tender)] == points


@pytest.mark.parametrize(
    "heads",
    [
        ("Technical feature", "Maximum points"),
        ("Requirement", "Maximum score"),
        ("Aspect", "Max. marks"),
        ("Functionality", "Marks available"),
    ],
)
def test_features_beside_the_most_points_are_scored(document, heads):
    table(
        document,
        [
            ("No.", *heads),
            ("1", "Ease of use", "60"),
            ("2", "Reporting", "40"),
            ("", "Total", "100"),
        ],
    )

    assert scored(read_word(document)) == [("", "Ease of use", 60), ("", "Reporting", 40)]


def test_requirements_with_the_points_of_something_else_are_not_scored(document):
    table(document, [("Requirement", "Data points"), ("Logger", "60"), ("Meter", "40")])

    assert scored(read_word(document)) == []


@pytest.mark.parametrize(
    "head",
    ["| Criterion | Points | How points are given |", "| Factor | Weightage | Description |"],
)
def test_criteria_in_a_table_bring_points(head):
    tender = read_request(
        head,
        "|---|---|---|",
        "| Price | 60% | The lowest gets all |",
        "| Method statement | up to 40 points | Quality |",
        "| Total | 100 |  |",
    )

    assert points(tender) == [("Price", 60.0), ("Method statement", 40.0)]


def test_criteria_may_be_lines_with_leaders():
    tender = read_request("Technical solution .............. 35 points", "", "TOTAL 100 points")

    assert points(tender) == [("Technical solution", 35.0)]


def test_what_a_criterion_asks_stands_below_its_line():
    tender = read_request(
        *("## Sec. 5.01 Staffing (15%)", "", "Skills of the key personnel.", ""),
        *("Their availability.", "", "## Sec. 5.02 Cost (85%)", "", "The lowest gets all."),
    )

    assert [(item.item, item.criteria) for item in tender.scoring] == [
        ("Staffing", "Skills of the key personnel.\nTheir availability."),
        ("Cost", "The lowest gets all."),
    ]


def test_lines_of_criteria_have_what_stands_between_them_and_no_room_for_the_judges():
    tender = read_request(
        *("5.1 Method (40 points)", "", "How clearly it is told.", "", "Notes: _________", ""),
        *("5.2 Price (60 points)", "", "Bids are opened in public."),
    )

    assert [item.criteria for item in tender.scoring] == ["How clearly it is told.", ""]


def test_a_factor_with_points_keeps_its_name_alone():
    lines = ("## Evaluation", "Factor 1: Method (45 points)", "", "Criterion B – Price (55 points)")

    assert points(read_request(*lines)) == [("Method", 45.0), ("Price", 55.0)]


@pytest.mark.parametrize("heading", ["Payment Schedule", "Service Levels", "Volume Discounts"])
def test_shares_below_a_heading_of_something_else_weigh_nothing(heading):
    lines = ("Design – 40%", "", "Operation – 60%")

    assert points(read_request(f"## {heading}", *lines)) == []
    assert points(read_request("## Award", *lines)) == [("Design", 40.0), ("Operation", 60.0)]

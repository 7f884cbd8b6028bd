"""Scoring tables of English requests that lost their lines when they were copied as text."""

from tests.bid.conftest import points, read_request, read_text


def copied(*lines):
    return read_text("REQUEST FOR PROPOSALS", *lines, name="rfp.txt", language="en")


def codes(tender):
    return [warning.code for warning in tender.warnings]


def test_the_method_beside_each_criterion_and_the_head_of_each_page_are_no_names():
    tender = copied(
        *("Evaluation", "No.", "Evaluation Criteria", "Scoring Method", "Weight (Points)"),
        *("1.", "Qualifications", "Points Based", "25", "(25% of Total)"),
        *("2.", "Pricing", "Points Based", "45", "(45% of Total)"),
        *("City of Elm", "ELM", "City of Elm", "ELM", "City of Elm", "ELM"),
        *("3.", "Approach", "Points Based", "30", "(30% of Total)"),
    )

    assert points(tender) == [("Qualifications", 25), ("Pricing", 45), ("Approach", 30)]


def test_a_column_of_notes_behind_the_points_names_nothing():
    tender = copied(
        *("5. Selection", "Factor", "Max Points", "Notes"),
        *("Technical Solution", "40", "Quality of the architecture"),
        *("Past Performance", "35", "Relevance of earlier work"),
        *("Cost", "25", "Completeness"),
    )

    assert points(tender) == [("Technical Solution", 40), ("Past Performance", 35), ("Cost", 25)]


def test_points_amid_the_lines_of_a_cell_belong_to_its_name():
    tender = copied(
        *("5.1", "Scoring: proposals are compared as follows.", "Criteria", "Weight"),
        *("Cost of Services (with renewal, hosting fees and", "support fees, and", "40"),
        *("training, all other fees)", "Answers to the Questionnaire", "35"),
        *("Experience with districts similar in size to", "15", "Elmwood"),
        *("Training", "10", "Total Points", "100"),
    )

    assert [points for _, points in points(tender)] == [40, 35, 15, 10]
    assert [name[:12] for name, _ in points(tender)] == [
        *("Cost of Serv", "Answers to t", "Experience w", "Training")
    ]


def test_titles_tell_how_much_can_be_had_also_on_the_next_line_and_again_in_the_contents():
    titles = ("Approach Maximum 400 points", "Team and Service Plan (MS)", "Maximum 300 points")
    tender = copied(
        *("Evaluation", *titles, "Cost 300 points"),
        *("How proposals are judged is told below.", *titles, "Cost 300 points"),
    )

    assert points(tender) == [
        *(("Approach", 400), ("Team and Service Plan (MS)", 300), ("Cost", 300))
    ]
    assert "points_not_full" not in codes(tender)


def test_a_sentence_gives_each_factor_up_to_its_points():
    tender = read_request(
        "Proposals are scored on a 100-point scale: relevant experience (up to 30 points), "
        "approach (up to 30 points), team (up to 15 points), and cost (up to 25 points)."
    )

    assert [points for _, points in points(tender)] == [30, 30, 15, 25]


def test_a_summary_that_tables_divide_in_turn_counts_once():
    tender = read_request(
        *("## Technical evaluation", ""),
        *("| Summary of evaluation | Points |", "|---|---|", "| Firm | 300 |", "| Plan | 400 |"),
        *("| Staff | 300 |", "| Total | 1000 |", ""),
        *("| 1. Firm: criteria | Points |", "|---|---|", "| Standing | 100 |", "| Works | 200 |"),
        *("| Total Section 1 | 300 |", ""),
        *("| 2. Plan: criteria | Points |", "|---|---|", "| Insight | 150 |", "| Method | 250 |"),
        *("| Total Section 2 | 400 |", ""),
        *("| 3. Staff: criteria | Points |", "|---|---|", "| Lead | 180 |", "| Others | 120 |"),
        *("| Total Section 3 | 300 |",),
    )

    assert points(tender) == [
        *(("Standing", 100), ("Works", 200), ("Insight", 150), ("Method", 250)),
        *(("Lead", 180), ("Others", 120)),
    ]
    assert "points_not_full" not in codes(tender)


def test_a_total_that_the_request_tells_itself_is_full():
    tender = read_request(
        *("## Evaluation (Maximum 1,100 points)", "", "### Work Plan (Maximum 700 points)", ""),
        *("How the work is done.", "", "### Cost (Maximum 400 points)", "", "The lowest wins."),
    )

    assert points(tender) == [("Work Plan", 700), ("Cost", 400)]
    assert "points_not_full" not in codes(tender)


def test_points_that_come_to_no_total_are_still_told():
    tender = read_request(*("## Evaluation", "", "- Work Plan (70 points)", "- Cost (43 points)"))

    assert "points_not_full" in codes(tender)


def test_points_may_stand_in_brackets_before_a_name_or_behind_it():
    before = read_request(
        *("## Selection", "", "- (60 pts) Firm experience", "- (40 pts) References"),
    )
    behind = read_request(
        *("## Evaluation", "", "Points", ""),
        *("(i) Specific experience of the Consultant: [30]", ""),
        *("(ii) Transfer of knowledge (training): [70]", "", "Total points: 100"),
    )

    assert points(before) == [("Firm experience", 60), ("References", 40)]
    assert [points for _, points in points(behind)] == [30, 70]


def test_a_sentence_beside_a_whole_table_only_weighs_it_against_the_price():
    tender = read_request(
        *("## Award criteria", "", "| Criterion | Maximum points |", "|---|---|"),
        *("| Method | 60 |", "| Resources | 40 |", ""),
        "Price has a weighting of 40% and quality a weighting of 60%.",
    )

    assert points(tender) == [("Method", 60), ("Resources", 40)]


def test_a_column_that_counts_the_rows_names_none():
    tender = read_request(
        *("## Evaluation", "", "| Item | Description | Maximum Score |", "|---|---|---|"),
        *("| 1 | Compliance | 60 |", "| 2 | Delivery | 40 |", "| TOTAL SCORE | | 100 |"),
    )

    assert points(tender) == [("Compliance", 60), ("Delivery", 40)]


def test_criteria_of_a_short_list_are_counted_with_letters_in_a_sentence():
    tender = read_request(
        "The shortlisting criteria are: (a) core business of the firm(s); (b) relevant "
        "experience; and (c) managerial capability."
    )

    assert [name for name, _ in points(tender)] == [
        *("core business of the firm(s)", "relevant experience", "managerial capability")
    ]


def test_a_criterion_is_told_once_in_singular_and_plural():
    tender = read_request(
        *("## Evaluation", "", "- Reference (40 points)", "- Price (60 points)", ""),
        *("## Scoring form", "", "- References (40 points)", "- Prices (60 points)"),
    )

    assert points(tender) == [("Reference", 40), ("Price", 60)]

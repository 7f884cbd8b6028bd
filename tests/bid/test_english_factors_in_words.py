"""Factors without points: as headings, side by side in a sentence, below the words that lead."""

import pytest

from tests.bid.conftest import facts, points, read_request, read_text


def factors(*lines):
    told = [text for line in lines for text in (line, "")]
    return [name for name, _ in points(read_request("Supply of Pumps", "", *told))]


def test_factors_are_the_headings_below_a_sentence_that_leads_to_them():
    assert factors(
        "## 5.0 Evaluation",
        "Award is made to the best value. The following evaluation factors will be used.",
        "### 5.1 Technical approach",
        "The plan is read for its sense.",
        "### 5.2 Similar experience",
        "What was done before counts.",
        "### 5.3 Price",
        "All that it costs.",
    ) == ["Technical approach", "Similar experience", "Price"]


def test_factors_are_the_headings_below_one_of_criteria():
    assert factors(
        "## 7. Evaluation Criteria",
        "### 7.1 Understanding of the problem",
        "Text.",
        "### 7.2 Team and experience",
        "Text.",
    ) == ["Understanding of the problem", "Team and experience"]


def test_headings_on_how_an_evaluation_goes_are_no_factors():
    assert (
        factors(
            "## 7. Evaluation Criteria",
            "### 7.1 Evaluation process",
            "Text.",
            "### 7.2 Notice of award",
            "Text.",
        )
        == []
    )


@pytest.mark.parametrize(
    "lines",
    [
        ["The evaluation factors are method, team experience, and price."],
        [
            "**Factor 1 - Method.** The plan is read.",
            "**Factor 2 - Team experience.** It is weighed.",
            "**Factor 3 - Price.** The Government compares it.",
        ],
        [
            "Vendors will be selected according to these criteria:",
            "* Method",
            "* Team experience",
            "* Price",
        ],
        [
            "In evaluating proposals the District will consider:",
            "a. Method;",
            "b. Team experience;",
            "c. Price.",
        ],
    ],
)
def test_words_lead_to_the_factors(lines):
    assert [one.capitalize() for one in factors("## Award", *lines)] == [
        "Method",
        "Team experience",
        "Price",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "The evaluation criteria are described in section 5, and will be scored.",
        "The following criteria must be met: insurance, licence and bond.",
        "The evaluation factors are listed below, in order of importance.",
        "The following criteria apply to subcontractors: insurance, licences and safety record.",
    ],
)
def test_what_only_speaks_of_factors_names_none(line):
    assert factors("## Award", line) == []


def test_a_count_that_the_end_of_a_line_cuts_is_whole():
    told = facts(
        read_text(
            "REQUEST FOR BIDS",
            "1. Bids shall remain valid for a period of one hundred twenty",
            "(120) days after the bid submission deadline date.",
            "2. Submit one (1) original and three (3)",
            "copies of the bid.",
            name="rfb.txt",
            language="en",
        )
    )

    assert told["bid_validity_days"] == 120
    assert told["copies"] == "one (1) original and three (3) copies"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (
            'Riverton County invites proposals for the project known as "Broadband Study for All".',
            "Broadband Study for All",
        ),
        (
            "The Port requests proposals for strategic communications services in support of art.",
            "strategic communications services",
        ),
        (
            "The National Bank intends to select a firm for the supply of a core banking solution.",
            "supply of a core banking solution",
        ),
    ],
)
def test_running_sentences_name_the_project(line, name):
    assert facts(read_request(line))["project_name"] == name

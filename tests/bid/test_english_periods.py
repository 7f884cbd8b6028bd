"""How long a contract runs, what it may cost at most, and how often it is invoiced."""

import pytest

from tests.bid.conftest import read_text


def facts(*lines):
    tender = read_text("# Request for Proposals", "", *lines, name="rfp.md", language="en")
    return {fact.key: fact.value for fact in tender.facts}


@pytest.mark.parametrize(
    ("line", "term"),
    [
        ("The period of performance is four months.", "four months"),
        (
            "The Period of Performance (“POP”) is one base period of 12 months and two options.",
            "one base period of 12 months and two options",
        ),
        (
            "The length of the contract is from award for eighteen months, at the option of us.",
            "eighteen months",
        ),
        (
            "The price covers three years (a base year period plus two one-year option periods).",
            "three years (a base year period plus two one-year option periods)",
        ),
        ("Prices are asked for three (3) years of work on this project.", "three (3) years"),
    ],
)
def test_a_contract_runs_for_its_base_and_its_options(line, term):
    assert facts(line)["contract_period"] == term


def test_the_time_of_something_else_is_no_period_of_the_contract():
    told = facts(
        "The period of performance will begin within 10 days of award.",
        "Copies made during the period of performance are kept for six years.",
    )
    assert "contract_period" not in told


@pytest.mark.parametrize(
    "line",
    [
        "Proposals priced at more than $20,000,000.00 will be considered non-responsive.",
        "Quotes exceeding USD 20,000,000 shall not be considered.",
        "The overall ceiling will not go above $20,000,000.",
        "The total contract price shall not exceed $20,000,000.",
    ],
)
def test_a_price_that_is_turned_down_when_passed_is_the_highest(line):
    assert facts(line)["max_price"] == 20_000_000


@pytest.mark.parametrize(
    "line",
    [
        "Invoices above $2,500 will be rejected without a purchase order.",
        "Claims of more than $5,000 may be considered by the adjudicator.",
        "Bidders shall show that they delivered contracts of more than $1,000,000.",
    ],
)
def test_other_sums_are_no_highest_price(line):
    assert "max_price" not in facts(line)


def test_monthly_invoices_tell_how_is_paid_where_nothing_else_does():
    line = "The Contractor must provide invoices on a monthly basis."
    assert facts(line)["payment"] == line.strip(".")
    plain = "Payment shall be made within 30 days of a correct invoice."
    assert facts(line, "", plain)["payment"] == plain.strip(".")


def test_noon_ends_a_day_however_it_is_written():
    told = facts("| Closing date | August 25, 2026 at Noon, Eastern Time |")
    assert told["bid_deadline"] == "2026-08-25T12:00"


def test_a_subject_that_says_only_what_kind_of_paper_it_is_names_no_project():
    told = facts("**Subject:** Request for Quotation (RFQ)", "", "**Subject:** Road salt supply")
    assert told["project_name"] == "Road salt supply"


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("Offers will be valid for one (1) year after submission.", 365),
        ("Tenders must remain open for acceptance for a period of 6 months.", 180),
        ("Proposals shall be valid for three months from the closing date.", 90),
        ("Proposals shall be valid for 90 days, not three months.", 90),
    ],
)
def test_bids_may_be_valid_for_months_or_a_year(line, days):
    assert facts(line)["bid_validity_days"] == days


def test_a_licence_valid_for_a_year_is_no_bid():
    line = "The proposal must hold a copy of a licence. Licences are valid for one year."
    assert "bid_validity_days" not in facts(line)

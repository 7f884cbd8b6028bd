"""Sums, lengths, numbers and papers that a request tells of something else than itself."""

import pytest

from tests.bid.conftest import facts, names, read_text

FILLER = ("The premises are kept in good repair as the parts below tell.",) * 3


def told(*lines):
    return facts(read_text(*lines, *FILLER, name="request.txt", language="en"))


def papers(*lines):
    lines = ("Request for Proposals", "Invitation", *lines, *FILLER)
    return names(read_text(*lines, name="request.txt", language="en"))


@pytest.mark.parametrize(
    "line",
    [
        "Bidders must have completed a project valued at $250,000 in the last five years.",
        "The firm has delivered a system worth $250,000.",
        "Firms managing budgets of $250,000 or more are welcome.",
        "The last system was estimated to cost $250,000.",
        "A prior contract was valued at $250,000.",
    ],
)
def test_what_somebody_did_before_is_no_budget(line):
    assert not {"budget", "max_price"} & told(line).keys()


@pytest.mark.parametrize(
    "line",
    [
        "The contract is valued at $90,000.",
        "The city allocated $90,000 to this project.",
        "Funding of $90,000 has been set aside and has been approved.",
    ],
)
def test_what_the_buyer_set_aside_is_a_budget(line):
    assert told(line)["budget"] == 90_000


@pytest.mark.parametrize(
    "line",
    [
        "Board members are appointed for a term of four years.",
        "The mayor's term of office is four years.",
        "Staff on the contract must be twenty-one years old.",
        "Buses in the contract are at most five years old.",
        "The contract may be extended for two years.",
        "The agreement may be renewed for up to three additional one-year periods.",
    ],
)
def test_terms_of_office_ages_and_extensions_are_no_contract_period(line):
    assert "contract_period" not in told(line)


@pytest.mark.parametrize(
    "line",
    [
        "Previous contract no. C-2019-44",
        "Our previous contract no. C-2019-44 ends this year.",
        "This replaces Contract No. C-2019-44.",
        "Project No. RS-485",
        "Project file # 22-118",
        "The lift has document no. A-18202 and process ID B-445.",
    ],
)
def test_numbers_of_something_else_are_not_the_number_of_the_request(line):
    assert "project_no" not in told(line)


@pytest.mark.parametrize(
    ("lines", "number"),
    [
        (("State Project No. 2026-05",), "2026-05"),
        (("Contract No. 4400012345",), "4400012345"),
        (("Project No. 22-118", "RFP Number: 2026-14"), "2026-14"),
        (("Bids are asked for Project No. 2026-05 by the county.",), "2026-05"),
    ],
)
def test_the_request_goes_by_its_own_number(lines, number):
    assert told(*lines)["project_no"] == number


ITEMS = ("a) Certificate of insurance", "b) Bid bond", "c) Business licence")


@pytest.mark.parametrize(
    "lead",
    [
        "Vendors shall provide the following documents before work begins:",
        "The vendor must submit the following within ten days of contract signing:",
        "Upon receipt of the award, the bidder shall submit:",
        "Within 10 days after the bidder receives the award it shall provide these documents:",
        "Suppliers shall submit each quarter:",
        "The vendor shall submit the following forms monthly:",
        "Prior to commencement of the services, the supplier shall submit:",
        "Bidders who are awarded a contract must provide the following documents:",
    ],
)
def test_papers_of_the_time_after_the_award_are_no_papers_of_the_bid(lead):
    assert papers(lead, *ITEMS) == []


@pytest.mark.parametrize(
    "line",
    [
        "The vendor must submit a certificate of insurance before work begins.",
        "The vendor shall submit a certificate of insurance each year.",
    ],
)
def test_neither_are_those_of_a_sentence(line):
    assert papers(line) == []


@pytest.mark.parametrize(
    "lead",
    [
        "Bidders shall submit with their bid:",
        "The following documents must be submitted prior to delivery of the bid:",
    ],
)
def test_papers_that_go_with_the_bid_are(lead):
    assert papers(lead, *ITEMS) == ["Certificate of insurance", "Bid bond", "Business licence"]


def test_the_age_of_a_paper_is_not_the_time_it_is_due():
    line = "Bidders must submit a bank statement dated within three months of the closing date."

    assert papers(line) == ["bank statement"]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        (
            "Proposals shall include: a) a cover letter, b) a work plan, and c) three references.",
            ["cover letter", "work plan", "references"],
        ),
        (
            "A copy of the company's trade license shall be attached to the offer.",
            ["copy of the company's trade license"],
        ),
        (
            "Bidders are requested to attach their company profile and tax clearance certificate.",
            ["company profile", "tax clearance certificate"],
        ),
        (
            "The proposer shall attach as Exhibit A a certificate of insurance.",
            ["certificate of insurance"],
        ),
        ("Provide a copy of your business license.", ["copy of your business license"]),
    ],
)
def test_papers_are_named_inside_sentences(line, wanted):
    assert papers(line) == wanted

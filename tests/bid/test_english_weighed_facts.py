"""Where no rule of its own knows a wording, a fact is found by weighing the words beside it."""

import pytest

from tests.bid.conftest import facts, read_text


def told(*lines):
    """The facts of an English request that is a plain text."""
    filler = ("The premises are kept in good repair as the parts below tell.",) * 3
    return facts(read_text(*lines, *filler, name="request.txt", language="en"))


@pytest.mark.parametrize(
    ("line", "deadline"),
    [
        ("CLOSING DATE: 7 TH NOVEMBER, 2026 AT 11.00 AM", "2026-11-07T11:00"),
        ("Proposals due May 18 th, 2026 at 4:30 PM", "2026-05-18T16:30"),
        ("8. OFFER DUE DATE/LOCAL TIME\n10 Jul 2026 3:00 PM", "2026-07-10T15:00"),
        (
            "Offers will be received at the place in Item 8 until 1400 local time 12 May 2026",
            "2026-05-12T14:00",
        ),
        (
            "Bids are to reach the office not later than 15.00 hours on Friday 6th June 2026.",
            "2026-06-06T15:00",
        ),
        ("Tenders should be returned by noon on 3 March 2026 via the portal.", "2026-03-03T12:00"),
        ("This RFP closes at 2:00 p.m. (Pacific Time) on April 4, 2026.", "2026-04-04T14:00"),
        (
            "Interested firms must submit their qualifications by Friday, May 2, 2026 at 5:00 PM.",
            "2026-05-02T17:00",
        ),
        (
            "Your offer duly sealed must reach the office by 11:00 hours on 10\nSeptember 2026.",
            "2026-09-10T11:00",
        ),
        ("June 3, 2026, 2:00 PM – Proposals due", "2026-06-03T14:00"),
    ],
)
def test_the_day_bids_are_due_is_told_in_many_ways(line, deadline):
    assert told(line)["bid_deadline"] == deadline


def test_each_day_of_a_line_is_what_its_own_words_say():
    days = told("Deadline for Questions: November 10, 2026 SOQ Submissions due: November 24, 2026")

    assert days["clarification_deadline"] == "2026-11-10"
    assert days["bid_deadline"] == "2026-11-24"


def test_days_stand_before_what_they_are():
    days = told(
        "May 12, 2026 – Deadline for written questions",
        "May 20, 2026 – Answers posted",
        "June 3, 2026, 2:00 PM – Proposals due",
        "June 20, 2026 – Award",
    )

    assert days["clarification_deadline"] == "2026-05-12"
    assert days["bid_deadline"] == "2026-06-03T14:00"


@pytest.mark.parametrize(
    "line",
    [
        "Notice of intent to bid is due by March 1, 2026.",
        "A mandatory pre-bid meeting will be held on March 1, 2026 at 10:00 a.m. at the hall.",
        "Bids may not be withdrawn before March 1, 2026.",
        "Response to written questions: March 9, 2026",
        "Proposals shall remain open for acceptance until August 5, 2026.",
        "All work required by the proposal shall be finished by December 1, 2026.",
    ],
)
def test_days_of_something_else_are_no_deadline(line):
    assert not {"bid_deadline", "clarification_deadline", "opening_time"} & told(line).keys()


def test_bids_are_opened_when_they_are_due_or_later_that_day():
    then = told(
        "Bids are received until 10:00 AM on July 15, 2026, at which time bids will be opened."
    )
    later = told(
        "Offers are due by 11:00 on 10 May 2026 and will be opened at 11:15 hours same day."
    )

    assert then["opening_time"] == "2026-07-15T10:00"
    assert later["opening_time"] == "2026-05-10T11:15"


def test_a_label_stands_on_the_line_above_what_it_tells():
    days = told("Proposal Due Date and Time:", "March 20, 2026, 3:00pm", "RFP Number:", "26-0417")

    assert days["bid_deadline"] == "2026-03-20T15:00"
    assert days["project_no"] == "26-0417"


@pytest.mark.parametrize(
    ("line", "buyer"),
    [
        (
            "Sealed bids will be received by the City of Arden in the Office of the Mayor.",
            "City of Arden",
        ),
        (
            "Mill Creek Trust wishes to appoint a contractor to refurbish its premises.",
            "Mill Creek Trust",
        ),
        (
            "Tenders are invited by Seletar Water Board for the supply of pumps.",
            "Seletar Water Board",
        ),
        (
            "Bids will be received by the City of Arden City Clerk, at the Service Center.",
            "City of Arden",
        ),
    ],
)
def test_who_asks_for_bids_is_the_buyer(line, buyer):
    assert told(line)["purchaser"] == buyer


def test_the_body_that_is_named_most_is_the_buyer_where_nobody_asks():
    lines = ("Harbour County keeps twelve parks.", "The parks of Harbour County are open all day.")

    assert told(*lines)["purchaser"] == "Harbour County"


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Our ref: PRC/2026/118", "PRC/2026/118"),
        ("RFx Number: 3000012345", "3000012345"),
        ("Event ID: EV-000812", "EV-000812"),
    ],
)
def test_a_request_goes_by_many_kinds_of_numbers(line, number):
    assert told(line)["project_no"] == number


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        ("Funding of up to $150,000 is available for this project.", "budget", 150_000),
        ("The Engineer's opinion of probable cost is $1.25 million.", "budget", 1_250_000),
        ("Earnest money of Rs. 4,00,000/- is to be deposited.", "bid_bond", 400_000),
        (
            "It is anticipated that the contract will run for two years.",
            "contract_period",
            "two years",
        ),
        (
            "The contract goes to the lowest responsive, responsible bidder.",
            "evaluation_method",
            "lowest responsive, responsible bidder",
        ),
        ("Ten (10) copies of the submission are to be delivered.", "copies", "Ten (10) copies"),
    ],
)
def test_sums_and_terms_are_told_by_the_words_beside_them(line, key, value):
    assert told(line)[key] == value


def test_sums_of_something_else_are_no_budget():
    lines = (
        "Liability insurance of $1,000,000 per occurrence.",
        "Firms with revenue of $2,000,000.",
    )

    assert not {"budget", "max_price"} & told(*lines).keys()


def test_the_name_of_a_project_comes_again_in_the_text_and_may_take_two_lines():
    lines = (
        "Harbour County Beach Safety and Ocean",
        "Conditions Dashboard Platform",
        "Request for Proposals",
        "Post Information",
        "The county asks for Harbour County Beach Safety and Ocean Conditions Dashboard Platform.",
    )

    assert told(*lines)["project_name"] == (
        "Harbour County Beach Safety and Ocean Conditions Dashboard Platform"
    )


def test_a_page_that_lost_its_line_breaks_is_cut_at_titles_items_and_labels():
    page = (
        "2.2 Schedule Proposals are due on April 1, 2026, at 2:00 pm. Proposals that come later go "
        "back unread, and nobody asks for them again whatever the reason of the delay may be. "
        "2.3 Contract Term The term of this Contract shall be one (1) year. It may be extended "
        "twice where both sides want it, and each of them may say so until a month before its end. "
        "4.2 Proposal Contents Proposals must include the elements outlined below, each of them on "
        "pages of its own so that the judges can part them and read them side by side at once. "
        "Section 1: Technical Approach Describe how the work is done by whom. "
        "Section 2: References Provide three of them with their telephones. "
        "Attachment A: Price Form Complete it. 5.1 Scope The ledger is kept in order by the firm."
    )
    request = read_text("Request for Proposals", page, name="request.txt", language="en")

    assert facts(request)["bid_deadline"] == "2026-04-01T14:00"
    assert [one.name for one in request.documents] == [
        "Technical Approach",
        "References",
        "Price Form",
    ]


def test_boxes_of_a_form_stand_above_what_they_hold():
    form = told(
        "5. SOLICITATION NUMBER",
        "140P5426Q0031",
        "8. OFFER DUE DATE/LOCAL TIME",
        "05/20/2026 1400 MT",
        "9. ISSUED BY",
        "National Park Service",
    )

    assert form["project_no"] == "140P5426Q0031"
    assert form["bid_deadline"] == "2026-05-20T14:00"
    assert form["purchaser"] == "National Park Service"


def test_bids_that_are_opened_immediately_are_opened_when_they_are_due():
    days = told(
        "Tenders must be received on or before 23rd November, 2026 at 10.00 a.m.",
        "Tenders will be opened immediately thereafter in the hall.",
    )

    assert days["opening_time"] == "2026-11-23T10:00"


def test_what_is_received_may_stand_behind_the_day():
    days = told("The district will receive up to, but not later than, 2:00 p.m. on Wednesday, "
                "August 9, 2026, sealed bids for the award of a contract.")  # fmt: skip

    assert days["bid_deadline"] == "2026-08-09T14:00"


def test_a_share_of_a_performance_bond_is_told_beside_that_of_another():
    bond = told(
        "A Performance Bond and a Payment Bond each in an amount equal to 100% of the price."
    )

    assert bond["performance_bond"] == "100% of the price"


def warned(*lines):
    request = read_text(*lines, name="request.txt", language="en")
    return [one.message for one in request.warnings if one.code == "deadline_differs"]


def test_two_deadlines_that_contradict_each_other_are_warned_of():
    lines = (
        "Request for Proposals",
        "Proposals are due on April 1, 2026, at 2:00 pm.",
        "Questions are due on March 1, 2026, at 2:00 pm.",
    )

    assert warned(*lines, "All proposals must be received by April 8, 2026 at 4:00 pm.") != []
    assert warned(*lines, "Proposals due: April 1, 2026") == []


def test_the_only_row_below_the_heads_of_a_table_tells_of_each_of_them():
    request = read_text(
        "# Request for Proposals",
        "",
        "| No | Description of work | Timeline for Completion |",
        "|----|---------------------|-------------------------|",
        "| 1  | Pilot dashboard     | 2 months from award     |",
        name="request.md",
        language="en",
    )

    assert facts(request)["contract_period"] == "2 months from award"


def test_the_time_of_a_day_stands_behind_what_the_day_is():
    days = told("January 26, 2026 Last day for vendors to submit questions (by 4:00 PM)")

    assert days["clarification_deadline"] == "2026-01-26T16:00"


def test_who_buys_for_somebody_is_not_the_buyer():
    lines = ("COUNTY OF FAIRHAVEN", "INVITATION FOR BIDS", "BUYER: T. Okafor, CPPB")

    assert told(*lines)["purchaser"] == "COUNTY OF FAIRHAVEN"


def test_a_contract_is_called_by_its_length():
    assert told("The district awards a five-year agreement.")["contract_period"] == "five-year"


def test_what_ends_on_a_day_is_no_name_of_a_project():
    line = "The council invites bids for receipt of tenders 12 noon on Friday 7 February 2026."

    assert "project_name" not in told(line)


@pytest.mark.parametrize(
    "name",
    ["Home Care Services Program", "Document Management System", "Sign Replacement Project"],
)
def test_a_name_may_begin_like_a_link_of_a_web_page(name):
    lines = (name, "Request for Proposals", f"The council buys the {name} for its towns.")

    assert told(*lines)["project_name"] == name


@pytest.mark.parametrize(
    "line",
    ["Skip to main content", "Back to the list of services", "Bid Project Information",
     "View all open projects", "Sign in to the service"],
)  # fmt: skip
def test_what_a_web_page_has_around_a_request_names_no_project(line):
    assert "project_name" not in told(line, "Request for Proposals", f"{line} and read on.")

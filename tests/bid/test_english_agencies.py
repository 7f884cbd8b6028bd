"""How American agencies tell on the first page what they buy, who buys it, and until when."""

import pytest

from tests.bid.conftest import read_text

QUESTIONS = (
    "Questions or comments regarding this RFQ shall be submitted as issues within the repository "
    "at https://example.org/agency/request no later than 13 May 2026 at 3:00PM."
)


def facts(*lines):
    tender = read_text(*lines, name="rfq.md", language="en")
    return {fact.key: fact.value for fact in tender.facts}


def test_the_first_heading_names_the_project_above_the_vehicle_it_is_bought_by():
    told = facts(
        "# 14(c) Web Application Tool",
        "## Agile Delivery Services Blanket Purchase Agreement",
        "# Request for Quotation (“RFQ”)",
        "",
        "## 1.0 Background",
        "The Department of Labor (“DOL”) Wage and Hour Division (“WHD”) is engaged in an effort "
        "to modernize its system.",
    )
    assert told["project_name"] == "14(c) Web Application Tool"
    assert told["purchaser"] == "Department of Labor"


def test_a_name_may_have_a_colon_and_no_person_to_ask_is_one():
    told = facts(
        "![The Seal of the State](media/seal.jpg)",
        "",
        "# **STATE OF ALASKA**",
        "",
        "# **REQUEST FOR PROPOSALS**",
        "",
        "**Eligibility Modernization Milestone 2: Increments 1-5**",
        "",
        "**PRIMARY CONTACT:**<br>",
        "Jackie Lea<br>",
        "Procurement Officer<br>",
    )
    assert told["project_name"] == "Eligibility Modernization Milestone 2: Increments 1-5"


def test_the_number_and_the_name_may_stand_in_one_title():
    told = facts("# Request for Quote Number: 47QRAB23Q0004 for Agile Development Services")
    assert told["project_name"] == "Agile Development Services"
    assert told["project_no"] == "47QRAB23Q0004"


def test_a_number_may_go_on_the_kind_of_request_without_a_digit():
    told = facts("General Services Administration", "", "RFQTDRS Rev. 05/05/2020", "", "Request")
    assert told["project_no"] == "RFQTDRS"
    assert "project_no" not in facts("RFQS", "", "RFPs issued by the Department", "", "Request")


def test_who_issues_a_request_in_person_is_not_the_buyer():
    told = facts(
        "# REQUEST FOR QUOTE #18-0018",
        "# United States Tax Court",
        "# Electronic Filing — Case Management System",
        "",
        "**Issued by Clerk of Court (clerk@example.gov)**",
    )
    assert told["purchaser"] == "United States Tax Court"
    assert told["project_name"] == "Electronic Filing — Case Management System"


@pytest.mark.parametrize(
    ("line", "key", "day"),
    [
        ("**Reply By:** April 19, 2018 Noon EST", "bid_deadline", "2018-04-19T12:00"),
        (
            QUESTIONS,
            "clarification_deadline",
            "2026-05-13T15:00",
        ),
    ],
)
def test_days_by_which_to_ask_and_to_reply(line, key, day):
    assert facts("# Request for Quotation", "", line)[key] == day


def test_the_method_is_what_best_value_is_said_to_mean():
    line = "Best value is considered the Lowest Price Technically Acceptable (LPTA) quote."
    told = facts("# Request for Quotation", "", line)
    assert told["evaluation_method"] == "Lowest Price Technically Acceptable"


def test_a_buyer_without_initials_is_known_by_what_it_asks_for():
    told = facts(
        "#Request for Proposal",
        "##Guidelines and Requirements",
        "Mill Creek Public Library is requesting sealed bids for shelves.",
        "",
        "This RFP seeks proposals for shelves.",
        "",
        "Bids received after 4 pm, June 4, 2026, will be returned unopened.",
    )
    assert told["purchaser"] == "Mill Creek Public Library"
    assert told["bid_deadline"] == "2026-06-04T16:00"
    assert "project_name" not in told


def test_divisions_behind_a_buyer_and_the_file_to_refer_to():
    told = facts(
        "# Request for Quotation",
        "In Reply Refer To: ***ID09160051***",
        "",
        "The U.S. General Services Administration (GSA), Federal Acquisition Service (FAS), "
        "Pacific Rim Region, hereby issues this Request for Quotation (RFQ).",
        "",
        "The award will be based on best-value principles.",
    )
    assert told["purchaser"] == "General Services Administration"
    assert told["project_no"] == "ID09160051"
    assert told["evaluation_method"] == "best-value"


def test_an_office_that_sends_the_request_out_is_not_what_is_bought():
    told = facts(
        "**ADMINISTRATIVE OFFICE OF THE COURTS**",
        "",
        "**PROCUREMENT, CONTRACT AND GRANT ADMINISTRATION**",
        "",
        "**REQUEST FOR PROPOSALS (RFP)**",
        "",
        "**FOR**",
        "",
        "**Child Access Case Screeners**",
    )
    assert told["project_name"] == "Child Access Case Screeners"


def test_a_county_numbers_its_request_in_digits_and_tells_who_conducts_it():
    told = facts(
        "RFP 2000004198",
        "",
        "**SPECIAL PROVISIONS**",
        "",
        "This procurement is conducted by Fairfax County Government (“FCG”).",
        "",
        "ITB 7.1 Bids are written in English.",
    )
    assert told["project_no"] == "2000004198"
    assert told["purchaser"] == "Fairfax County Government"


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        ("Date of Submission: 12.06.2027 @ 1400 Hrs", "bid_deadline", "2027-06-12T14:00"),
        ("Services are wanted for a period of 36 months.", "contract_period", "36 months"),
        (
            "The design and build of the plant is expected to be completed within 24 months.",
            "contract_period",
            "24 months",
        ),
        (
            "The offeror whose proposal is the most advantageous to the County is chosen.",
            "evaluation_method",
            "most advantageous to the County",
        ),
        (
            "Submit one (1) electronic copy in PDF format.",
            "copies",
            "one (1) electronic copy in PDF format",
        ),
        ("Procedure: Open Procedure", "method", "Open Procedure"),
    ],
)
def test_what_is_told_in_the_words_of_notices(line, key, value):
    assert facts("# Notice", "", line)[key] == value


def test_the_form_of_a_performance_guarantee_is_not_what_it_comes_to():
    assert "performance_bond" not in facts("# Notice", "", "Performance Security: Annexure 9")


@pytest.mark.parametrize(
    "below",
    [
        ("9. The address referred to above is: Room 4, 7 Lake Road, Arusha",),
        ("The address(es) referred to above is(are):", "Address: Room 4, 7 Lake Road, Arusha"),
        (
            "The address referred to above is:",
            "Room 4",
            "Attn: Mr. Ode",
            "7 Lake Road, Arusha",
            "10. Other",
        ),
    ],
)
def test_bids_that_are_opened_at_the_address_below_are_opened_there(below):
    opened = (
        "Bids will be publicly opened in the presence of those who attend, at the address below "
        "on 16:00. (Arusha time), April 24, 2027."
    )
    told = facts(*(text for line in (opened, *below) for text in (line, "")))

    assert told["opening_time"] == "2027-04-24T16:00"
    assert told["opening_place"] == "Room 4, 7 Lake Road, Arusha"

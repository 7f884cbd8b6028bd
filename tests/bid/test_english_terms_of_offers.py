"""How English requests tell when bids are due, how long all lasts, who may bid, and what it is."""

from tests.bid.conftest import facts, read_request, read_text


def codes(tender):
    return [warning.code for warning in tender.warnings]


def test_a_contract_lasts_from_its_execution_and_may_be_extended():
    told = facts(
        read_request(
            "The initial term of the Agreement shall last one (1) year from the date of execution "
            "with the option to extend for four (4) additional one-year terms."
        )
    )

    assert told["contract_period"].startswith("one (1) year")


def test_a_term_in_brackets_of_its_own_name_is_no_term_of_office():
    told = facts(
        read_request(
            "The initial term (Contract Term) of the proposed Contract resulting from this "
            "solicitation will be two (2) years."
        )
    )

    assert told["contract_period"].startswith("two (2) years")


def test_a_heading_in_capitals_forbids_as_its_sentence_does():
    told = facts(
        read_request(
            *("## 2.12 JOINT PROPOSALS NOT PERMITTED", ""),
            "A proposal submitted by a joint venture will be rejected.",
        )
    )

    assert told["consortium"] == "not allowed"


def test_the_time_stands_before_the_zone_and_the_day_in_digits():
    told = facts(
        read_request("Solicitation closes at 02:00 PM Eastern Standard Time (EST) on 2026-03-31")
    )

    assert told["bid_deadline"] == "2026-03-31T14:00"


def test_questions_end_so_many_days_before_the_deadline():
    lines = ("Bids are due on 31 March 2026 at 14:00.", "")
    days = "Enquiries must be submitted no later than seven (7) calendar days before bid closing."
    working = "Questions must be sent at least three (3) working days prior to the deadline."

    assert facts(read_request(*lines, days))["clarification_deadline"] == "2026-03-24"
    assert facts(read_request(*lines, working))["clarification_deadline"] == "2026-03-26"


def test_answers_that_come_so_many_days_before_the_deadline_end_no_questions():
    told = facts(
        read_request(
            *("Bids are due on 31 March 2026 at 14:00.", ""),
            "Questions will be answered no later than five (5) days before the closing date.",
        )
    )

    assert "clarification_deadline" not in told


def test_an_offer_is_open_for_calendar_months():
    told = facts(
        read_request("The offer remains open for acceptance by the Buyer for 3 calendar months.")
    )

    assert told["bid_validity_days"] == 90


def test_of_a_range_the_budget_is_the_upper_end():
    assert facts(read_request("Our budget is $60,000 to $75,000."))["budget"] == 75000
    assert facts(read_request("**Budget:** EUR 40,000 – EUR 55,000"))["budget"] == 55000
    assert facts(read_request("Our budget is $60,000."))["budget"] == 60000


def test_letters_before_a_colon_stand_before_the_name_and_the_buyer_introduces_itself():
    told = facts(
        read_text(
            "# RFP: Website Redesign for the Harbor Conservancy",
            "",
            "Harbor Conservancy is a nonprofit organization that protects the estuary.",
            "",
            "We are seeking proposals from firms to redesign our website.",
            name="rfp.md",
            language="en",
        )
    )

    assert told["project_name"] == "Website Redesign for the Harbor Conservancy"
    assert told["purchaser"] == "Harbor Conservancy"


def test_a_programme_that_a_lender_pays_for_is_not_what_is_bought():
    told = facts(
        read_request(
            *("**Development of a Flood Information Platform**", ""),
            *("Project: Resilience Programme", "", "Country: Nepal", ""),
        )
    )

    assert told["project_name"] == "Development of a Flood Information Platform"


def test_labels_of_a_form_stand_on_lines_of_their_own():
    told = facts(
        read_text(
            "Benefits Eligibility Automation System",
            *("Solicitation #", "COE-IT-RFP-2026-112", "Issuing Agency", "City of Elmwood"),
            *("Response Due", "May 2, 2026 at 5:00 PM PT"),
            name="rfp.txt",
            language="en",
        )
    )

    assert told["project_name"] == "Benefits Eligibility Automation System"
    assert told["project_no"] == "COE-IT-RFP-2026-112"
    assert told["purchaser"] == "City of Elmwood"
    assert told["bid_deadline"] == "2026-05-02T17:00"


def test_papers_can_be_had_from_a_day_whose_month_other_days_tell():
    told = facts(
        read_request(
            *("| Event | Date |", "|---|---|"),
            *("| Bid document download start date | 05/01/2026 10:00 hrs |",),
            *("| Pre-bid meeting | 15/01/2026 |", "| Bid submission end date | 20/02/2026 |"),
        )
    )

    assert told["doc_from"] == "2026-01-05T10:00"


def test_an_opening_before_the_deadline_is_that_of_the_request():
    told = facts(
        read_request(
            *("OPENING DATE: March 30, 2026", "", "CLOSING DATE: April 24, 2026", ""),
            "OFFER/BID FOR: Case Management System",
        )
    )

    assert told["bid_deadline"] == "2026-04-24"
    assert "opening_time" not in told
    assert told["project_name"] == "Case Management System"


def test_bids_are_opened_when_the_deadline_is_over_without_a_warning():
    tender = read_request(
        *("Deadline for submission of bids: 27 February 2026 at 14:00", ""),
        "Bid opening date: 27 February 2026 at 14:30",
    )

    assert facts(tender)["opening_time"] == "2026-02-27T14:30"
    assert "opening_differs" not in codes(tender)


def test_a_whole_request_without_a_deadline_is_warned_of():
    lines = [f"{number}. The contractor shall keep room {number} clean." for number in range(40)]
    name = ("Project Title: Cleaning Services for the Town Hall", "")

    assert "deadline_missing" in codes(read_request(*name, *lines))
    assert "deadline_missing" not in codes(read_request(*name))
    assert "deadline_missing" not in codes(
        read_request(*name, "Proposals are due on May 3, 2026.", "", *lines)
    )


def test_bids_are_opened_later_on_that_day():
    told = facts(
        read_request(
            "Sealed proposals must be delivered no later than 11:00 a.m. on Friday, April 17, "
            "2026. Proposals will be opened publicly at 11:15 a.m. that day in the Board Room."
        )
    )

    assert told["opening_time"] == "2026-04-17T11:15"
    assert told["opening_place"] == "Board Room"


def test_the_day_of_an_opening_stands_behind_its_place():
    told = facts(
        read_request(
            "| 19.1 | Online opening is offered: No. The opening shall take place at: Board Room, "
            "Lilongwe. Date: 14 May 2026 Time: 10:15 |",
            "|---|---|",
        )
    )

    assert told["opening_time"] == "2026-05-14T10:15"


def test_a_number_before_a_dash_goes_before_the_name():
    told = facts(
        read_text(
            "# RFT 2026/118 – Supply and Commissioning of Pumps",
            "",
            "Tenders close 2.00pm on 15 July 2026",
            name="rft.md",
            language="en",
        )
    )

    assert told["project_name"] == "Supply and Commissioning of Pumps"


def test_a_framework_contract_is_what_is_bought_and_the_name_with_its_initials_buys():
    told = facts(
        read_text(
            "# INVITATION TO TENDER No. 09/G012",
            "",
            "## Framework contract for events organisation",
            "",
            "European Fisheries Observatory (EFO)",
            "",
            "1.4 Tenders shall be submitted no later than 16:00 on 23 April 2026.",
            "",
            "1.6 Requests for additional information shall be received at the latest six working "
            "days before the closing date for the submission of tenders.",
            "",
            "1.7 Period during which the tenderers must maintain their tender: 9 months from the "
            "deadline for receipt of tenders.",
            "",
            "1.8 The maximum total value of the framework contract is EUR 1 600 000.",
            name="itt.md",
            language="en",
        )
    )

    assert told["project_name"] == "Framework contract for events organisation"
    assert told["purchaser"].startswith("European Fisheries Observatory")
    assert told["bid_validity_days"] == 270
    assert told["clarification_deadline"] == "2026-04-15"
    assert told["max_price"] == 1_600_000


def test_a_service_is_wanted_for_a_period():
    told = facts(
        read_request("The District invites proposals for banking services for a five-year period.")
    )

    assert told["contract_period"].startswith("five-year")


def test_an_agency_numbers_each_page():
    pages = ("36C24826Q0460", "Page 3 of 9", "The contractor shall shred paper.", "36C24826Q0460")

    told = facts(read_text("REQUEST FOR OFFERS", *pages, name="rfo.txt", language="en"))

    assert told["project_no"] == "36C24826Q0460"


def test_an_assignment_lasts_as_its_label_says():
    told = facts(
        read_request("**Application deadline:** 27 March 2026", "", "**Duration:** 45 days")
    )

    assert told["contract_period"] == "45 days"

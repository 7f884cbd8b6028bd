"""What is known about an English request: labels, data sheets, sentences and the cover."""

import pytest

from tests.bid.conftest import facts, names, points, read_request, read_text


def test_facts_stand_behind_labels():
    tender = read_request(
        "Project name: Harbour lighting renewal",
        "",
        "Project number: HB-2027-114",
        "",
        "Purchaser: Port Authority of Westhaven",
        "",
        "Maximum price: USD 1.5 million",
        "",
        "Bid bond: USD 20,000",
        "",
        "Deadline for questions: 5 May 2027, 17:00",
        "",
        "Deadline for submission of proposals: 20 May 2027 at noon",
    )

    known = facts(tender)
    assert known["project_name"] == "Harbour lighting renewal"
    assert known["project_no"] == "HB-2027-114"
    assert known["purchaser"] == "Port Authority of Westhaven"
    assert known["max_price"] == 1_500_000
    assert known["currency"] == "USD"
    assert known["bid_bond"] == 20_000
    assert known["clarification_deadline"] == "2027-05-05T17:00"
    assert known["bid_deadline"] == "2027-05-20T12:00"


def test_facts_stand_in_the_rows_of_a_data_sheet():
    tender = read_request(
        "| Item | Description | Particulars |",
        "| --- | --- | --- |",
        "| 1 | Tender Validity Period | 120 days from the closing date |",
        "| 2 | Performance Bond | 5% of the Contract Sum |",
        "| 3 | Joint Ventures | Not permitted |",
        "| 4 | Defects Liability Period | 12 months |",
        "| 5 | The Employer is: Ministry of Works |",
    )

    known = facts(tender)
    assert known["bid_validity_days"] == 120
    assert known["performance_bond"] == "5% of the Contract Sum"
    assert known["consortium"] == "not allowed"
    assert known["warranty"] == "12 months"
    assert known["purchaser"] == "Ministry of Works"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Proposals must be received by 4:00 PM on March 10, 2027.", "2027-03-10T16:00"),
        ("The closing date for submission is 14 August 2027 at 4.00 pm.", "2027-08-14T16:00"),
        ("Proposals are due 14 August 2027, 09:30 local time.", "2027-08-14T09:30"),
        ("Proposals are due 14 August 2027.", "2027-08-14"),
    ],
)
def test_the_time_of_a_deadline_stands_before_or_behind_its_day(line, expected):
    assert facts(read_request(line))["bid_deadline"] == expected


def test_the_cover_names_the_buyer_above_and_the_project_below_the_title():
    tender = read_text(
        "CITY OF MILLBROOK",
        "REQUEST FOR PROPOSALS",
        "RFP No. 2027-031",
        "Records Management System",
        "ISSUE DATE: January 12, 2027",
        name="rfp.txt",
        language="en",
    )

    known = facts(tender)
    assert known["purchaser"] == "CITY OF MILLBROOK"
    assert known["project_name"] == "Records Management System"
    assert known["project_no"] == "2027-031"


def test_sentences_tell_term_copies_and_partners():
    tender = read_request(
        "The term of the contract will be three (3) years.",
        "",
        "The vendor must submit one (1) original and four (4) copies of the proposal.",
        "",
        "Sub-contracting is permitted with written consent.",
    )

    known = facts(tender)
    assert known["contract_period"] == "three (3) years"
    assert known["copies"] == "one (1) original and four (4) copies"
    assert known["subcontracting"] == "allowed"


def test_the_number_of_a_clause_is_not_that_of_the_project():
    tender = read_request(
        "| ITB 7.1 | Questions by 6 April 2027. |", "", "Reference No.: NRA/2027/11"
    )

    assert facts(tender)["project_no"] == "NRA/2027/11"


def test_a_notice_tells_when_bids_are_delivered_and_where_they_are_opened():
    tender = read_request(
        "Bids must be delivered to the address below on or before 20 April 2027, 11:00 a.m. "
        "Bids will be publicly opened at Hall B, Ring Road 5, on 20 April 2027, 11:15 a.m."
    )

    known = facts(tender)
    assert known["bid_deadline"] == "2027-04-20T11:00"
    assert known["opening_time"] == "2027-04-20T11:15"
    assert known["opening_place"] == "Hall B, Ring Road 5"


def test_a_data_sheet_and_the_conditions_of_contract_tell_facts_of_goods():
    tender = read_request(
        "# Request for Bids",
        "Ref No.: MOH-IMP/G-014/2026",
        "Project: Immunization Systems Strengthening Project",
        "Procurement of: Solar Refrigerators and Accessories",
        "The delivery period is 150 days after contract signature.",
        "# Section II - Bid Data Sheet",
        "| ITB 25.1 | The Bid opening shall take place at: Ministry of Health, 4 Unity Avenue."
        " Date: 21 April 2026 Time: 10:30 hours |",
        "# Section IX - Special Conditions of Contract",
        "GCC 16.1 Payment shall be made as follows: 20% advance, 80% on delivery.",
        "GCC 28.3 The period of validity of the Warranty shall be: 24 months.",
    )

    found = facts(tender)

    assert found["project_name"] == "Solar Refrigerators and Accessories"
    assert found["project_no"] == "MOH-IMP/G-014/2026"
    assert found["opening_time"] == "2026-04-21T10:30"
    assert found["opening_place"] == "Ministry of Health, 4 Unity Avenue"
    assert found["contract_period"] == "150 days after contract signature"
    assert found["payment"].startswith("20% advance")
    assert found["warranty"] == "24 months"


def test_sentences_tell_bonds_warranty_and_payment():
    tender = read_request(
        "# Request for Proposals",
        "No bid bond is required. The Contractor shall provide a performance bond in the amount of"
        " 10% of the contract value.",
        "The Contractor shall warrant the system for twelve (12) months after acceptance.",
        "Payment will be made within 30 days from receipt of an approved invoice.",
    )

    found = facts(tender)

    assert found["bid_bond"] == 0
    assert found["performance_bond"] == "10% of the contract value"
    assert found["warranty"] == "twelve (12) months"
    assert found["payment"].endswith("within 30 days from receipt of an approved invoice")
    assert "performance bond" not in names(tender)


def test_the_terms_of_a_tender_are_no_terms_of_contract():
    tender = read_request(
        "Tender Reference: LSD(5)-0231-2026",
        "Enquiries on this tender shall be made in writing on or before 10 July 2026.",
        "# Part 1 - Terms of Tender",
        "Tenders must be submitted in duplicate. No tender deposit is required.",
        "A Tenderer shall submit the following documents with its tender:",
        "(a) Offer to be Bound duly signed by the Tenderer;",
        "(b) Price Schedule.",
    )

    found = facts(tender)

    assert found["project_no"] == "LSD(5)-0231-2026"
    assert found["clarification_deadline"] == "2026-07-10"
    assert found["copies"] == "in duplicate"
    assert found["bid_bond"] == 0
    assert names(tender) == ["Offer to be Bound", "Price Schedule"]


def test_a_city_invites_bids_in_capital_letters():
    tender = read_request(
        "BID DUE DATE: MAY 14, 2026 AT 3:00 P.M.",
        "Bids will be opened publicly and read aloud at City Hall, Room 204, on May 14, 2026.",
        "All questions must be sent to purchasing@example.gov no later than April 30, 2026.",
        "The engineer's estimate for this project is $1,850,000.",
        "All work shall be completed within 180 calendar days of the Notice to Proceed.",
        "The following documents must be submitted with the bid:",
        "a) Bid Form",
        "b) Non-Collusion Affidavit",
    )

    found = facts(tender)

    assert found["bid_deadline"] == "2026-05-14T15:00"
    assert found["opening_place"] == "City Hall, Room 204"
    assert found["clarification_deadline"] == "2026-04-30"
    assert found["budget"] == 1_850_000
    assert found["contract_period"] == "180 calendar days of the Notice to Proceed"
    assert names(tender) == ["Bid Form", "Non-Collusion Affidavit"]


def test_consultants_are_asked_by_a_data_sheet_and_by_forms_of_their_own():
    tender = read_request(
        "# Section 2. Instructions to Consultants",
        "| 2.2 | Both are submitted together. The name of the assignment is: Water Plan |",
        "| 19.1 | No option is offered. The opening shall take place at: Head Office, Port Selim |",
        "| Criteria | Points |",
        "| Specific experience of the Consultant | 40 |",
        "| Methodology and work plan | 60 |",
        "# Section 3. Technical Proposal Forms",
        "Form TECH-2: Consultant's Organization and Experience",
    )

    assert facts(tender)["project_name"] == "Water Plan"
    assert facts(tender)["opening_place"] == "Head Office, Port Selim"
    assert points(tender) == [
        ("Specific experience of the Consultant", 40.0),
        ("Methodology and work plan", 60.0),
    ]
    assert names(tender) == ["Consultant's Organization and Experience"]

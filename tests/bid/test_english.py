"""English requests: what binds the bidder, and what has to be submitted."""

import pytest

from presales_desk.bid.reading.texts import markdown_blocks
from tests.bid.conftest import facts, read_text

HEAD = ["# Request for Proposals", ""]


def read(*lines):
    return read_text(*HEAD, *lines, name="rfp.md", language="en")


@pytest.mark.parametrize(
    "line",
    [
        "The contractor shall encrypt all data at rest.",
        "A project plan within two sprints is required.",
        "The contractor may not assign any portion of the contract.",
        "Offerors are required to hold a business licence.",
    ],
)
def test_what_the_bidder_must_do_is_a_clause(line):
    assert [clause.text for clause in read(line).clauses] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "The State shall review all proposals.",
        "2.2 COMPANY shall provide access permits.",
        "7.1 The Employer shall pay within 30 days.",
        "Proposals shall be kept confidential until the award.",
        "All offerors will be notified of any protest.",
        "A proposal from a debarred offeror shall be rejected.",
        "You are not required to hold a licence at that time.",
        "When additional work is required, a description follows.",
        "No tender deposit is required.",
    ],
)
def test_what_the_buyer_does_or_nobody_must_is_none(line):
    assert read(line).clauses == ()


def test_the_initials_of_the_buyer_need_not_be_explained():
    tender = read("## United Agency for Relief", "", "UAR shall clear the goods.")

    assert tender.clauses == ()


@pytest.mark.parametrize("name", ["GreenHearth", "GHF"])
def test_what_the_buyer_does_is_told_by_its_own_name_too(name):
    tender = read(
        "GreenHearth Foundation (GHF) invites proposals.",
        "",
        f"{name} shall organise the visits.",
        "",
        "GreenWood Limited shall plant trees.",
    )

    assert [clause.text for clause in tender.clauses] == ["GreenWood Limited shall plant trees."]


def test_papers_of_the_performance_are_no_instructions_for_the_submission():
    tender = read(
        "## Instructions for Proposals",
        "",
        "Proposals must be submitted in two copies.",
        "",
        "## Scope of Work",
        "",
        "Copies of receipts must be submitted with the invoice.",
    )

    assert [clause.kind.value for clause in tender.clauses] == ["format", "commercial"]


def test_of_the_attachments_those_to_fill_in_are_documents_of_the_bid():
    tender = read(
        "## Instructions for Proposals",
        "",
        "Each proposal must include a signed certification form.",
        "",
        "## Attachments",
        "",
        "Attachment 1 - Cost Proposal",
        "",
        "Attachment 2 - Standard Agreement Form",
        "",
        "Attachment 3 - Federal Requirements",
    )

    assert [(one.name, one.required) for one in tender.documents] == [
        ("signed certification form", True),
        ("Cost Proposal", None),
    ]


def names(tender):
    return [document.name for document in tender.documents]


def points(tender):
    return [(item.item, item.points) for item in tender.scoring]


def test_facts_stand_behind_labels():
    tender = read(
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
    tender = read(
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
    assert facts(read(line))["bid_deadline"] == expected


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


@pytest.mark.parametrize(
    "head",
    ["| Criterion | Points | How points are given |", "| Factor | Weightage | Description |"],
)
def test_criteria_in_a_table_bring_points(head):
    tender = read(
        head,
        "|---|---|---|",
        "| Price | 60% | The lowest gets all |",
        "| Method statement | up to 40 points | Quality |",
        "| Total | 100 |  |",
    )

    assert points(tender) == [("Price", 60.0), ("Method statement", 40.0)]


def test_criteria_may_be_lines_with_leaders():
    tender = read("Technical solution .............. 35 points", "", "TOTAL 100 points")

    assert points(tender) == [("Technical solution", 35.0)]


def test_what_a_criterion_asks_stands_below_its_line():
    tender = read(
        *("## Sec. 5.01 Staffing (15%)", "", "Skills of the key personnel.", ""),
        *("Their availability.", "", "## Sec. 5.02 Cost (85%)", "", "The lowest gets all."),
    )

    assert [(item.item, item.criteria) for item in tender.scoring] == [
        ("Staffing", "Skills of the key personnel.\nTheir availability."),
        ("Cost", "The lowest gets all."),
    ]


def test_lines_of_criteria_have_what_stands_between_them_and_no_room_for_the_judges():
    tender = read(
        *("5.1 Method (40 points)", "", "How clearly it is told.", "", "Notes: _________", ""),
        *("5.2 Price (60 points)", "", "Bids are opened in public."),
    )

    assert [item.criteria for item in tender.scoring] == ["How clearly it is told.", ""]


def test_what_a_proposal_must_contain_is_handed_in_and_no_clause_to_answer():
    tender = read(
        "The proposal must contain:",
        "",
        "1. Bid letter",
        "",
        "2. Pricing schedule (Attachment C); and",
        "",
        "3. Three (3) client references",
        "",
        "The State reserves all rights.",
    )

    assert names(tender) == ["Bid letter", "Pricing schedule", "client references"]
    assert tender.clauses == ()


def test_what_a_solution_must_do_is_no_document():
    tender = read("The proposed solution must:", "", "- support single sign-on", "", "- keep a log")

    assert names(tender) == []
    assert [clause.text for clause in tender.clauses] == [
        "The proposed solution must: support single sign-on",
        "The proposed solution must: keep a log",
    ]


def test_an_address_below_a_line_is_no_list():
    tender = read(
        "Sealed proposals must be mailed to the following address:",
        "",
        "PO Box 110650",
        "",
        "Juneau",
    )

    assert [clause.text for clause in tender.clauses] == [
        "Sealed proposals must be mailed to the following address:"
    ]


def test_sections_are_known_by_their_numbers_where_nothing_marks_them_as_headings():
    tender = read(
        "SECTION 1 INSTRUCTIONS TO TENDERERS",
        "",
        "The tenderer shall sign the Form of Tender.",
        "",
        "SECTION 2 CONDITIONS OF CONTRACT",
        "",
        "The Contractor shall start within 8 days.",
    )

    assert [clause.section for clause in tender.clauses] == [
        "SECTION 1 INSTRUCTIONS TO TENDERERS",
        "SECTION 2 CONDITIONS OF CONTRACT",
    ]
    assert tender.clauses[1].kind.value == "contract"


def test_the_title_of_the_whole_request_is_no_chapter():
    tender = read(
        "## 1. Scope",
        "",
        "The contractor shall start.",
        "",
        "## 2. Terms",
        "",
        "The contractor shall end.",
    )

    assert [clause.place.part for clause in tender.clauses] == ["1. Scope", "2. Terms"]


def test_a_table_drawn_with_plus_signs_has_cells_of_several_lines():
    tender = read(
        "+------------------+-------------------+",
        "| **Item**         | **Date responses  |",
        "|                  | due**             |",
        "+==================+===================+",
        "| Quote Submission | May 15, 2027 at   |",
        "|                  | noon, eastern     |",
        "+------------------+-------------------+",
    )

    assert facts(tender)["bid_deadline"] == "2027-05-15T12:00"


def test_a_heading_may_be_underlined():
    tender = read("Scope of Work", "=============", "", "The vendor shall train all users.")

    assert tender.clauses[0].section == "Scope of Work"


def test_the_papers_that_bidders_must_return_are_documents():
    tender = read(
        "Tenderers must complete and return the following documents:",
        "",
        "- Form of Tender",
        "",
        "- Certificate of Non-Collusion",
    )

    assert names(tender) == ["Form of Tender", "Certificate of Non-Collusion"]


def test_sentences_tell_term_copies_and_partners():
    tender = read(
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
    tender = read("| ITB 7.1 | Questions by 6 April 2027. |", "", "Reference No.: NRA/2027/11")

    assert facts(tender)["project_no"] == "NRA/2027/11"


def test_a_notice_tells_when_bids_are_delivered_and_where_they_are_opened():
    tender = read(
        "Bids must be delivered to the address below on or before 20 April 2027, 11:00 a.m. "
        "Bids will be publicly opened at Hall B, Ring Road 5, on 20 April 2027, 11:15 a.m."
    )

    known = facts(tender)
    assert known["bid_deadline"] == "2027-04-20T11:00"
    assert known["opening_time"] == "2027-04-20T11:15"
    assert known["opening_place"] == "Hall B, Ring Road 5"


def test_a_data_sheet_and_the_conditions_of_contract_tell_facts_of_goods():
    tender = read(
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
    tender = read(
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


def test_forms_without_numbers_and_papers_named_in_one_line_are_documents():
    tender = read(
        "# Section I - Instructions to Bidders",
        "11.1 The Bid shall comprise the following:",
        "(a) Letter of Bid prepared in accordance with ITB 12;",
        "(b) any other document required in the data sheet.",
        "# Section II - Bid Data Sheet",
        "The Bidder shall submit the following additional documents: prequalification certificate.",
        "# Section IV - Bidding Forms",
        "Bidder Information Form",
        "The form shall be signed by the Bidder.",
    )

    assert names(tender) == [
        "Letter of Bid",
        "prequalification certificate",
        "Bidder Information Form",
    ]


def test_lines_that_end_before_their_room_does_are_not_joined():
    wrapped = "The State of Wabasha seeks a qualified contractor to build and operate a", "system."
    lines = ("RFP No. DNR-2026-0427", "Project Title: Licensing System", *wrapped)

    tender = read_text(*lines, name="rfp.md", language="en")

    assert facts(tender)["project_name"] == "Licensing System"
    blocks = markdown_blocks("\n".join(lines))
    assert [block.text for block in blocks] == [*lines[:2], " ".join(wrapped)]


def test_the_terms_of_a_tender_are_no_terms_of_contract():
    tender = read(
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
    tender = read(
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
    tender = read(
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

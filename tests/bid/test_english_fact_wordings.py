"""Facts of English requests as offices of many countries and kinds word them."""

import pytest

from tests.bid.conftest import facts, read_request, read_text


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("The supplier shall not subcontract without written consent.", "subcontracting"),
        ("Sub-contracting of the whole contract is prohibited.", "subcontracting"),
        ("A tender bond shall be valid for 150 days.", "bid_validity_days"),
        ("Intent to respond due: March 16, 2026", "bid_deadline"),
        ("Responses to questions published: March 27, 2026", "clarification_deadline"),
    ],
)
def test_what_speaks_of_something_else_tells_nothing(line, key):
    assert key not in facts(read_request(line))


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        ("NIT No.: VSPTCL/IT/2026-27/018 Dated 06.04.2026", "project_no", "VSPTCL/IT/2026-27/018"),
        ("REFERENCE: RFP/UARL/2026/033", "project_no", "RFP/UARL/2026/033"),
        ("RFT number: RFT 2026-115", "project_no", "RFT 2026-115"),
        ("Vendors may use subcontractors with our consent.", "subcontracting", "allowed"),
        ("Bidders shall not subcontract more than 25%.", "subcontracting", "allowed up to 25%"),
        ("No subcontracting is permitted.", "subcontracting", "not allowed"),
        ("Initial Term: 2 years", "contract_period", "2 years"),
        ("Tenders are submitted in duplicate.", "copies", "in duplicate"),
        (
            "Tenders are submitted in duplicate, that is, one original and one copy of each.",
            "copies",
            "one original and one copy",
        ),
        ("The budget ceiling for this assignment is USD 28,000.", "budget", 28000),
        ("Contract length: 48 months", "contract_period", "48 months"),
        ("Contract Deposit: 5% of the price", "performance_bond", "5% of the price"),
        (
            "The Tenderer shall pay a Contract Deposit equal to 5% of the Contract Price.",
            "performance_bond",
            "5% of the Contract Price",
        ),
        ("The Bid shall be valid for 120 days.", "bid_validity_days", 120),
        ("The contract duration shall be three (3) years.", "contract_period", "three (3) years"),
        ("Defects Notification Period: 365 days", "warranty", "365 days"),
        ("It has a minimum 24 month warranty.", "warranty", "24 month"),
        ("Performance Bond equal to ten percent (10%).", "performance_bond", "ten percent (10%)"),
        ("Solicitation closes: at 2:00 PM on June 22, 2026", "bid_deadline", "2026-06-22T14:00"),
        (
            "Public opening: 25 September 2026, 11:00, Country Office, 4 Garden Street",
            "opening_place",
            "Country Office, 4 Garden Street",
        ),
        (
            "The public opening session is on 16 May 2026 at 10:00, Room B12, 7 Quai du Port.",
            "opening_place",
            "Room B12, 7 Quai du Port",
        ),
        (
            "One (1) sealed original non-price proposal and one (1) electronic copy",
            "copies",
            "One (1) sealed original non-price proposal and one (1) electronic copy",
        ),
        (
            "The period of performance begins on 4/15/2026 and ends on 4/14/2027.",
            "contract_period",
            "begins on 4/15/2026 and ends on 4/14/2027",
        ),
        (
            "It is awarded to the most advantageous proposal.",
            "evaluation_method",
            "most advantageous proposal",
        ),
        (
            "Sealed bids will be received at 40 Court Street until 2:00 p.m. on October 6, 2026.",
            "bid_deadline",
            "2026-10-06T14:00",
        ),
        (
            "Please submit your proposal to t@g.example by 14 August 2026, 17:00 CET.",
            "bid_deadline",
            "2026-08-14T17:00",
        ),
        ("Questions can be sent until 31 July 2026.", "clarification_deadline", "2026-07-31"),
        ("Subcontracting is prohibited.", "subcontracting", "not allowed"),
        (
            "All work shall be substantially complete within 150 calendar days.",
            "contract_period",
            "150 calendar days",
        ),
        (
            "The assignment is expected to take 45 working days.",
            "contract_period",
            "45 working days",
        ),
        (
            "A performance bond and a payment bond, each in the amount of 100% of the price.",
            "performance_bond",
            "100% of the price",
        ),
        (
            "The County shall make monthly progress payments.",
            "payment",
            "The County shall make monthly progress payments",
        ),
        ("It applies the sum of $7,600 being the ABC.", "budget", 7600),
        ("The contract will be effective for three years.", "contract_period", "three years"),
        (
            "We pay invoices on the 20th of the month.",
            "payment",
            "We pay invoices on the 20th of the month",
        ),
        ("Contract No. 2026/14", "project_no", "2026/14"),
        ("The Council anticipates a total contract value of about £90,000.", "budget", 90000),
        ("Return date: 14:00 on Wednesday 15 July 2026", "bid_deadline", "2026-07-15T14:00"),
        (
            "The Council will pay each claim within 20 business days.",
            "payment",
            "The Council will pay each claim within 20 business days",
        ),
        ("RFQ-2026-1187", "project_no", "RFQ-2026-1187"),
        (
            "Delivery: DAP, within 8 weeks of order",
            "contract_period",
            "DAP, within 8 weeks of order",
        ),
        ("All printers carry a three-year on-site warranty.", "warranty", "three-year"),
        (
            "Selection of Consulting Services for: Tax System Support",
            "project_name",
            "Tax System Support",
        ),
        ("Open procedure EARN/2026/OP/0012", "project_no", "EARN/2026/OP/0012"),
        ("Request for Proposal No. WRP/NBO/26/019", "project_no", "WRP/NBO/26/019"),
        (
            "Your offer, in two envelopes, must be received here not later than 24 July 2026.",
            "bid_deadline",
            "2026-07-24",
        ),
        (
            "Requests for clarification are sent to bids@wrp.example no later than 13 July 2026.",
            "clarification_deadline",
            "2026-07-13",
        ),
        (
            "The framework contract has a maximum duration of 48 months.",
            "contract_period",
            "48 months",
        ),
        (
            "Bids are publicly opened in the Council Chambers.",
            "opening_place",
            "Council Chambers",
        ),
        ("Name of work: Supply of Servers", "project_name", "Supply of Servers"),
        ("Principal: Shire of Wandoo", "purchaser", "Shire of Wandoo"),
        ("Estimated cost of work: Rs. 4,85,00,000/-", "budget", 48500000),
        ("Estimated contract value: INR 4.85 Crore", "budget", 48500000),
        ("The Council estimates the total value at £1,450,000.", "budget", 1450000),
        ("Earnest Money Deposit (EMD): Rs. 9,70,000/-", "bid_bond", 970000),
        ("Proposal Security: Not required", "bid_bond", 0),
        (
            "Last date for submission of bids: 05.05.2026 up to 15:00 hrs",
            "bid_deadline",
            "2026-05-05T15:00",
        ),
        (
            "Venue of opening of bids: Room 312, Vidyut Bhawan",
            "opening_place",
            "Room 312, Vidyut Bhawan",
        ),
        (
            "Period of completion: 120 days from the date of award",
            "contract_period",
            "120 days from the date of award",
        ),
        ("The goods shall be delivered within 16 weeks.", "contract_period", "16 weeks"),
        ("Maximum number of members in the JV shall be: three", "consortium", "allowed"),
        ("Tenderers may bid as a consortium.", "consortium", "allowed"),
        ("Sub-letting of the work is not allowed.", "subcontracting", "not allowed"),
        ("Maximum percentage of subcontracting: 30%", "subcontracting", "allowed"),
        (
            "A Performance Bank Guarantee of 5% of the price is due.",
            "performance_bond",
            "5% of the price is due",
        ),
        ("Invoices are payable within 30 days.", "payment", "Invoices are payable within 30 days"),
        ("The award is made on QCBS basis.", "evaluation_method", "QCBS"),
        (
            "Award is made to the lowest responsible and responsive bidder.",
            "evaluation_method",
            "lowest responsible and responsive bidder",
        ),
        (
            "It is awarded to the lowest evaluated tenderer.",
            "evaluation_method",
            "lowest evaluated tenderer",
        ),
        (
            "Closing: 2:00:00 p.m. local time, Thursday, June 11, 2026",
            "bid_deadline",
            "2026-06-11T14:00",
        ),
        ("The upset limit for this project is CAD 3,200,000.", "max_price", 3200000),
        ("The vendor shall provide a two (2) year warranty.", "warranty", "two (2) year"),
        ("The agreement is for a term of five (5) years.", "contract_period", "five (5) years"),
        (
            "Sealed tenders for the provision of cover for a period of one (1) year are invited.",
            "contract_period",
            "one (1) year",
        ),
        (
            "Tenders shall be deposited in the box on or before 25th August 2026 at 10.00 a.m.",
            "bid_deadline",
            "2026-08-25T10:00",
        ),
        (
            "Tenders will be opened immediately in the presence of all who attend at Maji House.",
            "opening_place",
            "Maji House",
        ),
        ("Project Identification No. RHSI-2026-G-019", "project_no", "RHSI-2026-G-019"),
        (
            "Bids must be duly received on or before July 20, 2026, 9:00 AM.",
            "bid_deadline",
            "2026-07-20T09:00",
        ),
        (
            "Bid opening shall be on July 20, 2026, 9:30 AM at the Conference Room.",
            "opening_place",
            "Conference Room",
        ),
        ("Delivery is required within 90 calendar days.", "contract_period", "90 calendar days"),
        ("The Office estimates that expenditure may be €350,000.", "budget", 350000),
        (
            "Queries must be submitted no later than 4 September 2026.",
            "clarification_deadline",
            "2026-09-04",
        ),
        ("Groups of undertakings may submit a joint tender.", "consortium", "allowed"),
        ("Ref. no.: BRI-SY-2026-0088", "project_no", "BRI-SY-2026-0088"),
        ("GETS Reference: 29384756", "project_no", "29384756"),
        ("Tenderers are bound by their tenders for 90 days.", "bid_validity_days", 90),
        ("The supplies shall be delivered within 45 days.", "contract_period", "45 days"),
        ("TITLE: Snow Removal Services", "project_name", "Snow Removal Services"),
        (
            '1.1 PURPOSE. The Department of Roads (the "Department") is soliciting bids.',
            "purchaser",
            "Department of Roads",
        ),
        (
            'Sentosa Harbour Authority ("SHA") invites tenderers to submit tenders.',
            "purchaser",
            "Sentosa Harbour Authority",
        ),
        ("The Department has appropriated $600,000.", "budget", 600000),
        (
            "All inquiries must be received by 4:00 PM on April 15, 2026.",
            "clarification_deadline",
            "2026-04-15T16:00",
        ),
        (
            "Bids will be opened publicly at 2:15 PM on April 29, 2026 in Room A, Capitol Way.",
            "opening_place",
            "Room A, Capitol Way",
        ),
        (
            "Bids may not be withdrawn for ninety (90) days after the opening.",
            "bid_validity_days",
            90,
        ),
        ("A bid guaranty of $25,000 shall accompany the bid.", "bid_bond", 25000),
        ("The initial term of the contract shall be two years.", "contract_period", "two years"),
        ("The Contractor shall deliver all cars within 20 weeks.", "contract_period", "20 weeks"),
        ("The contractor may subcontract a part.", "subcontracting", "allowed"),
        ("You shall not assign or sub-contract any part.", "subcontracting", "not allowed"),
        (
            "The successful Tenderer shall pay a security deposit of 5% of the sum.",
            "performance_bond",
            "5% of the sum",
        ),
    ],
)
def test_ways_in_which_offices_of_other_countries_say_it(line, key, value):
    assert facts(read_request(line))[key] == value


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("All proposals are to be offered for a term not less than 180 calendar days.", 180),
        ("Your offer should be good for 60 days.", 60),
        ("Prices quoted must be guaranteed for 120 days from the due date.", 120),
        ("Tenders shall hold good for acceptance for ninety days.", 90),
        ("Bid prices must be honored for a minimum of 90 days.", 90),
    ],
)
def test_bids_are_held_open_in_many_words(line, days):
    assert facts(read_request(line))["bid_validity_days"] == days


@pytest.mark.parametrize(
    "line",
    [
        "The bidder must be in good standing and answer within 30 days.",
        "The bid bond must be valid for 120 days.",
        "Offers of training are held for at least 30 staff.",
    ],
)
def test_other_days_are_no_validity_of_bids(line):
    assert "bid_validity_days" not in facts(read_request(line))


@pytest.mark.parametrize(
    ("line", "period"),
    [
        ("The successful firm will be engaged for an initial two-year term.", "two-year"),
        ("The city anticipates awarding a one-year contract with four renewals.", "one-year"),
        (
            "Work is to start on July 1, 2026 and finish by June 30, 2027.",
            "July 1, 2026 and finish by June 30, 2027",
        ),
    ],
)
def test_contracts_run_in_less_usual_words(line, period):
    assert facts(read_request(line))["contract_period"] == period


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (
            "Riverton County is requesting qualifications of consultants to prepare a Parks Plan",
            "prepare a Parks Plan",
        ),
        (
            "The Library is issuing this RFP to select a firm to redesign its website.",
            "redesign its website",
        ),
        (
            "The Town is looking for a contractor to replace the roof of the fire station.",
            "replace the roof of the fire station",
        ),
        (
            "The District intends to procure a student information system.",
            "a student information system",
        ),
        (
            "Arden Council is seeking proposals for the upgrade of the control system.",
            "upgrade of the control system",
        ),
    ],
)
def test_what_is_wanted_names_the_project_where_no_title_does(line, name):
    assert facts(read_text(line, name="request.txt", language="en"))["project_name"] == name


def test_what_the_bidder_pays_is_no_payment():
    deposit = "The successful Tenderer shall pay the deposit within 14 days of the letter."
    found = {one.key: one.value for one in read_request(deposit).facts}

    assert "payment" not in found

"""Facts in the words of development banks, agencies of the United Nations, Europe and the Gulf."""

import pytest

from tests.bid.conftest import facts, read_request, read_text


def fact(key, *lines):
    return facts(read_request(*(text for line in lines for text in (line, "")))).get(key)


ASKS = "The United Nations Development Programme (UNDP) hereby invites you to submit a proposal."


@pytest.mark.parametrize(
    "person",
    [
        "Lena Okonjo, Procurement Analyst. Approved by: T. Ferreira, Deputy Representative.",
        "A. Mwangi, Head of Procurement",
        "Maria Silva, Senior Programme Associate",
    ],
)
def test_who_signs_the_request_is_not_who_buys(person):
    assert fact("purchaser", f"Issued by: {person}", ASKS) == "United Nations Development Programme"


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("| Bid Security | ☐ Required in the amount of<br>☒ Not Required |", 0),
        ("| Proposal Security | ☐ Required ☑ Not required |", 0),
        ("| Bid Security | ☒ Required in the amount of USD 12,000 ☐ Not Required |", 12000),
        ("| Bid Security | [ ] Required [X] Not required |", 0),
    ],
)
def test_of_several_boxes_the_one_that_is_ticked_counts(row, expected):
    table = f"| Data | Instruction |\n|---|---|\n| Language | English |\n{row}"

    assert fact("bid_bond", table) == expected


def test_a_ticked_box_is_shown_without_the_others():
    told = "☒Required in the amount of 10% of the contract value☐Not Required"
    row = f"| Performance Security | {told} |"
    table = f"| Data | Instruction |\n|---|---|\n| Language | English |\n{row}"

    assert fact("performance_bond", table) == "Required in the amount of 10% of the contract value"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The price covers hyper-care for 3 months and warranty support for 12 months.",
            "12 months",
        ),
        ("A two-year warranty on parts is required.", "two-year"),
        ("The goods shall carry a warranty of 24 months after acceptance.", "24 months"),
    ],
)
def test_the_length_beside_the_word_is_that_of_the_warranty(sentence, expected):
    assert fact("warranty", "## Scope", sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The Vendor may sub-contract up to 30%; its own group is not a sub-contractor.",
            "allowed up to 30%",
        ),
        ("Sub-contracting is not permitted; the Vendor may use agency staff.", "not allowed"),
        ("The Contractor may not subcontract any part of the work.", "not allowed"),
    ],
)
def test_the_part_of_a_sentence_that_decides_tells_of_subcontractors(sentence, expected):
    assert fact("subcontracting", sentence) == expected


@pytest.mark.parametrize("may", ["Tenders may be submitted", "An operator can submit a tender"])
def test_a_group_may_tender(may):
    sentence = f"{may} alone or as a group of economic operators (joint tender)."

    assert fact("consortium", sentence) == "allowed"


def test_how_long_the_contract_is_goes_before_how_long_its_bond_holds():
    found = fact(
        "contract_period",
        "The Vendor shall provide a performance bond of 10% of the Contract price from a UAE bank, "
        "valid until 60 days after the final acceptance certificate.",
        "6.1 Term. The Contract is for 50 months from signature, of which 14 months are for the "
        "implementation and 36 months for support.",
    )

    assert found == "50 months"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["6.3 Payment. 10% on approval of the blueprint, 30% on go-live and 60% after support.",
             "Undisputed invoices are paid within 60 days. No advance payment will be made."],
            "10% on approval",
        ),
        (
            ["Invoices will be paid in euro after acceptance of the services.",
             "The agency shall pay within 60 days of receiving the invoice."],
            "The agency shall pay within 60 days",
        ),
        (
            ["Invoices are sent quarterly. The agency shall approve them and pay within 60 days."],
            "The agency shall approve",
        ),
    ],
)  # fmt: skip
def test_payment_is_told_by_shares_and_days_before_what_is_not_paid(lines, expected):
    assert fact("payment", *lines).startswith(expected)


@pytest.mark.parametrize(
    "lines",
    [
        ["Call for tenders EMOA/2026/OP/0009 – Maintenance of CoastView", "## Specifications"],
        ["EMOA/2026/OP/0009", "Maintenance of CoastView"],
        ["Invitation to tender EMOA/2026/OP/0009"],
    ],
)
def test_a_number_with_strokes_needs_no_word_before_it(lines):
    assert fact("project_no", *lines) == "EMOA/2026/OP/0009"


def test_the_number_is_no_part_of_the_name():
    line = "Call for tenders EMOA/2026/OP/0009 – Maintenance and development of CoastView"

    assert fact("project_name", line, "## Specifications") == (
        "Maintenance and development of CoastView"
    )


@pytest.mark.parametrize(
    "line",
    [
        "Procedure type: Open procedure",
        "Type of procedure: Open procedure",
        "Open procedure under the Procurement Act 2023",
    ],
)
def test_the_procedure_that_is_stated_goes_before_the_kind_of_paper(line):
    assert fact("method", "INVITATION TO TENDER", line).startswith("Open procedure")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The maximum amount for all purchases under this framework contract is EUR 1 850 000.",
            1_850_000,
        ),
        ("The maximum total value of the contract is EUR 2,000,000.", 2_000_000),
        ("The liability of the contractor is limited to a maximum amount of EUR 50,000.", None),
    ],
)
def test_the_most_that_a_contract_may_come_to_is_the_ceiling(sentence, expected):
    assert fact("max_price", sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "A performance guarantee is not required.",
        "No performance security is required for this contract.",
        "The Contractor will not be required to provide a performance bond.",
    ],
)
def test_that_no_performance_bond_is_asked_is_told(sentence):
    assert fact("performance_bond", sentence) == "not required"


@pytest.mark.parametrize("label", ["Issue of RFP", "Launching date", "RFP release date"])
def test_the_day_of_issue_is_that_from_which_papers_are_had(label):
    table = f"| Milestone | Date |\n|---|---|\n| {label} | 04 May 2026 |\n| Award | 1 July 2026 |"

    assert fact("doc_from", table) == "2026-05-04"


def test_a_request_may_be_sent_from_a_day_on():
    sentence = (
        "The bidding document will be sent by e-mail from 17 March 2026 upon payment of the fee."
    )
    assert fact("doc_from", sentence) == "2026-03-17"


@pytest.mark.parametrize(
    ("key", "lines", "expected"),
    [
        ("purchaser", ["Procuring Entity: Kenya Digital Board, P.O. Box 12-00100, Nairobi"],
         "Kenya Digital Board"),
        ("purchaser", ["1. Introduction: The Rural Power Board (RPB) hereby invites firms to bid."],
         "Rural Power Board"),
        ("warranty", ["GCC 12: The warranty period shall be thirty six (36) months."],
         "thirty six (36) months"),
        ("consortium", ["Joint venture: The maximum number of members shall be two."], "allowed"),
        ("consortium", ["Consortia are welcome to tender if a lead member is named."], "allowed"),
        ("subcontracting", ["Sub-contracting is prohibited without prior consent."], None),
        ("performance_bond", ["Security deposit: 5% of contract value"], "5% of contract value"),
        ("project_no", ["NIB No.: F4.9(1)/RISL/Tech/2026/1123 Dated: 05/03/2026"],
         "F4.9(1)/RISL/Tech/2026/1123"),
        ("evaluation_method", ["The method is Least Cost Based Selection (LCBS)."],
         "Least Cost Based Selection"),
        ("doc_from", ["Collection of tender documents: from Monday 2nd March 2026"], "2026-03-02"),
        ("doc_until", ["Period of sale of bidding document: From 06/03/2026 to 15/04/2026"],
         "2026-04-15"),
        ("contract_period", ["Period of sale of bidding document: From 06/03/2026 to 15/04/2026"],
         None),
    ],
)  # fmt: skip
def test_what_buyers_of_africa_and_asia_call_it(key, lines, expected):
    assert fact(key, *lines) == expected


def test_an_invitation_to_you_names_what_it_wants():
    line = "UNICEF wishes to invite you to submit a proposal for Development of a School Data Hub"

    assert fact("project_name", line) == "Development of a School Data Hub"


def test_a_line_between_the_kind_of_request_and_its_number_names_the_project():
    cover = ("Al Noor Water Company", "REQUEST FOR PROPOSAL", "SCADA Upgrade Programme")
    lines = (text for line in (*cover, "RFP Ref: AN/2026-1") for text in (line, ""))
    tender = read_text(*lines, name="rfp.md", language="en")

    assert facts(tender)["project_name"] == "SCADA Upgrade Programme"


def test_until_when_bids_hold_is_not_until_when_they_are_taken():
    read = facts(
        read_request(
            "Proposals must remain valid for 150 days after the deadline, until 17 August 2026.",
            "",
            "The Proposals must be submitted no later than: Date: 20 March 2026 Time: 15:00 hours",
            "",
            "The opening shall take place at the hall. Date: same as the deadline. Time: 15:30",
        )
    )

    assert read["bid_deadline"] == "2026-03-20T15:00"
    assert read["opening_time"] == "2026-03-20T15:30"


@pytest.mark.parametrize(
    ("key", "line", "expected"),
    [
        ("subcontracting", "Sub-contracting: not allowed for more than 20% of the price.",
         "allowed up to 20%"),
        ("subcontracting", "The Vendor may subcontract up to 30% of the work.",
         "allowed up to 30%"),
        ("subcontracting", "Offshore subcontractors must be named in your response.", "allowed"),
        ("consortium", "If you bid together with a partner, one must act as prime contractor.",
         "allowed"),
        ("consortium", "Consultants may associate with (a) non-shortlisted consultants: Yes",
         "allowed"),
        ("method", "(OPEN NATIONAL TENDER)", "OPEN NATIONAL TENDER"),
        ("method", "1.2 The agreement of the WTO applies. Open tendering is adopted.",
         "Open tendering"),
        ("performance_bond", "A sum equal to 6% of the contract sum as contract deposit is due.",
         "6% of the contract sum"),
        ("performance_bond", "No bid bond or performance guarantee is asked for.", "not required"),
        ("bid_bond", "No bid bond or performance guarantee is asked for.", 0),
        ("evaluation_method", "We are looking for the best overall value.", "best overall value"),
        ("contract_period", "Contract prices are not adjusted for the first twelve months.", None),
        ("contract_period", "The security shall be delivered within 14 days of award.", None),
    ],
)  # fmt: skip
def test_what_else_is_settled_in_other_words(key, line, expected):
    assert fact(key, line) == expected

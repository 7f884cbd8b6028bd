"""What the winner of an English request signs, also where a table outside the contract tells it."""

import pytest
from docx import Document

from presales_desk.bid.tender import Topic
from tests.bid.conftest import add_table, read, read_request, saved


def in_table(heading, *rows):
    document = Document()
    document.add_paragraph("REQUEST FOR TENDER")
    document.add_heading("Section IV - Scope of Work", 1)
    document.add_paragraph("The contractor shall maintain the payroll application.")
    document.add_heading(heading, 1)
    add_table(document, rows)
    terms = read(saved(document), "rft.docx", "en").terms
    return [(one.topic, one.text.split(" | ")[0]) for one in terms]


def settled(*lines):
    terms = read_request(*(text for one in lines for text in (one, ""))).terms
    return [(one.topic, one.text) for one in terms]


def test_a_table_of_service_levels_tells_what_missing_them_costs():
    assert in_table(
        "Section V - Service Levels and Penalties",
        ("Parameter", "Target", "Penalty"),
        ("Uptime", "99.5% measured monthly", "1% of the charges for every 0.5% below"),
        ("Delay in Go-Live", "As per timeline", "0.5% of the cost per week"),
    ) == [(Topic.LIABILITY, "Uptime"), (Topic.LIABILITY, "Delay in Go-Live")]


def test_a_table_of_milestones_tells_when_money_comes():
    assert in_table(
        "Section VI - Payment Terms",
        ("Milestone", "Payment"),
        ("Approval of the design", "15% of the cost"),
        ("Go-Live", "85% of the cost"),
    ) == [(Topic.PAYMENT, "Approval of the design"), (Topic.PAYMENT, "Go-Live")]


def test_a_table_of_prices_settles_nothing():
    assert in_table("Section VII - Price Schedule", ("Item", "Price"), ("Licence", "$ 500")) == []


def test_terms_stand_among_the_requirements_under_titles_of_their_own():
    assert settled(
        "## Statement of Requirement",
        "12. Managed services",
        "12.1 The Contractor must provide a service desk.",
        "12.2 Service credits will apply at 2% of the monthly charge.",
        "14. Payment",
        "14.1 The Department will pay invoices within 20 days of receipt.",
    ) == [
        (Topic.LIABILITY, "12.2 Service credits will apply at 2% of the monthly charge."),
        (Topic.PAYMENT, "14.1 The Department will pay invoices within 20 days of receipt."),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "K. INDEMNIFICATION. The Contractor agrees to hold harmless the State from all claims.",
        "L. INSURANCE. The Contractor shall maintain cover of $10,000,000 for data breaches.",
        "E. NOTICE OF BREACH. If it breaches the contract, the Contractor shall tell the State.",
    ],
)
def test_who_pays_for_damage_is_settled_in_many_words(line):
    assert settled("## II. Terms and Conditions", line) == [(Topic.LIABILITY, line)]


def test_how_bids_are_paid_for_is_no_term_of_the_contract():
    assert settled("## Payment of the Tender Fee", "The fee of $50 must be paid by 3 May.") == []


def test_the_clauses_of_a_chapter_on_commercial_terms_tell_each_what_they_settle():
    found = settled(
        "## 6 Key commercial terms",
        "6.1 Term. The Contract is for 50 months.",
        "6.3 Payment. 10% on approval of the blueprint and 90% on go-live.",
        "6.5 Delay. Liquidated damages of 1% of the price per week, up to 10%.",
        "6.6 Liability. The Vendor's liability is capped at 100% of the price.",
        "6.8 Governing law: the laws of the Emirates; the courts shall be those of Abu Dhabi.",
        "6.9 The Company may terminate for convenience with 60 days' notice.",
    )

    assert [topic for topic, _ in found] == [
        Topic.PAYMENT,
        Topic.LIABILITY,
        Topic.LIABILITY,
        Topic.DISPUTES,
        Topic.TERMINATION,
    ]


def test_rows_of_special_conditions_settle_what_stands_behind_the_number_of_their_clause():
    found = in_table(
        "Section IX - Special Conditions of Contract",
        ("GCC 16.1", "Payment shall be made as follows: 10% in advance and 90% on delivery."),
        ("GCC 18.1", "A Performance Security shall be required of 10% of the price."),
        ("GCC 27.1", "The liquidated damage shall be: 0.5% per week."),
        ("GCC 28.3", "The period of validity of the Warranty shall be: 24 months."),
    )

    assert [topic for topic, _ in found] == [
        Topic.PAYMENT,
        Topic.SECURITY,
        Topic.LIABILITY,
        Topic.WARRANTY,
    ]


def test_rows_of_a_data_sheet_settle_terms_too():
    rows = (
        ("No.", "Data", "Instruction"),
        ("41", "Advanced Payment upon signing of contract", "☒ Not Allowed"),
        ("42", "Liquidated Damages", "Will be imposed: 0.33% of the price per day of delay."),
    )

    assert in_table("Section 3. Bid Data Sheet", *rows) == [
        (Topic.PAYMENT, "41"),
        (Topic.LIABILITY, "42"),
    ]


def test_deliverables_beside_their_shares_tell_when_money_comes():
    found = in_table(
        "5.4 Expected Outputs and Payment Schedule",
        ("Deliverable", "Due", "Payment"),
        ("Inception report", "Week 4", "10%"),
        ("Final acceptance", "Month 18", "90%"),
    )

    assert found == [(Topic.PAYMENT, "Inception report"), (Topic.PAYMENT, "Final acceptance")]

"""The forms an English bid fills in, where the request lists them all."""

import pytest
from docx import Document

from tests.bid.conftest import add_table, names, read, read_request, saved


def in_table(lead, rows):
    document = Document()
    document.add_paragraph("Request for Tender for the supply of road salt to the Council.")
    document.add_heading("Part 4 - Forms", 1)
    document.add_paragraph(lead)
    add_table(document, rows)
    return read(saved(document), "rft.docx", "en").documents


def listed(*lines):
    return [(one.number, one.name) for one in read_request(*lines).documents]


def test_every_row_below_a_line_that_asks_to_complete_the_schedules_is_one():
    papers = in_table(
        "Tenderers must complete the following schedules:",
        [
            ("Schedule", "Title", "Page limit"),
            ("Schedule 1", "Tenderer's Deed", "-"),
            ("Schedule 2", "Proposed Subcontractors", "2"),
            ("Schedule 3", "Apprenticeship Plan", "4"),
            ("Schedule 4", "Referees", "3"),
        ],
    )

    assert [(one.number, one.name) for one in papers] == [
        ("Schedule 1", "Tenderer's Deed"),
        ("Schedule 2", "Proposed Subcontractors"),
        ("Schedule 3", "Apprenticeship Plan"),
        ("Schedule 4", "Referees"),
    ]


def test_the_rows_of_a_table_of_what_is_attached_are_not_all_of_them():
    papers = in_table(
        "The following documents are attached to this request.",
        [
            ("Attachment", "Title"),
            ("Attachment 1", "Draft Contract"),
            ("Attachment 2", "Price Form"),
            ("Attachment 3", "Site Map"),
        ],
    )

    assert [one.name for one in papers] == ["Price Form"]


@pytest.mark.parametrize(
    "head",
    [
        "Documentary proof to be submitted",
        "Documents to be submitted",
        "Supporting Document",
        "Proof to be enclosed",
        "Documentary evidence required",
    ],
)
def test_what_proves_a_criterion_stands_in_a_column_of_its_own(head):
    papers = in_table(
        "Bidders shall meet these criteria.",
        [
            ("No.", "Criteria", head),
            ("1", "The bidder must be a registered company.", "Certificate of Incorporation"),
            ("2", "The bidder must have a turnover of EUR 2 million.", "Audited balance sheets"),
            ("3", "The bidder must not be debarred.", "Self-declaration (Annexure-IV)"),
        ],
    )

    assert [(one.number, one.name) for one in papers] == [
        ("", "Certificate of Incorporation"),
        ("", "Audited balance sheets"),
        ("Annexure-IV", "Self-declaration"),
    ]


def test_a_list_of_annexures_names_the_forms_to_fill_in():
    assert listed(
        "## List of Annexures",
        "",
        "Annexure-I: Bid Covering Letter",
        "Annexure-II: Format for Pre-bid Queries",
        "Annexure-III: Particulars of the Bidder",
        "Annexure-IV: CVs of Key Personnel",
        "Annexure-V: Power of Attorney in favour of the Signatory",
        "Annexure-VI: Scope of Work",
        "Annexure-VII: Draft Agreement",
        "Annexure-VIII: Format of the Performance Bank Guarantee",
    ) == [
        ("Annexure-I", "Bid Covering Letter"),
        ("Annexure-III", "Particulars of the Bidder"),
        ("Annexure-IV", "CVs of Key Personnel"),
        ("Annexure-V", "Power of Attorney in favour of the Signatory"),
    ]


@pytest.mark.parametrize(
    "lead",
    [
        "Proposals are examined for them first. The mandatory requirement items are as follows:",
        "To be responsive, each proposal must contain the following mandatory items:",
    ],
)
def test_what_is_checked_first_is_handed_in(lead):
    assert listed(
        "## M. Mandatory Requirements",
        "",
        lead,
        "",
        "1. Request for Proposal form, signed in ink;",
        "2. Corporate Overview;",
        "3. Technical Response – Attachment 1, Requirements Matrix;",
        "4. Completed Sections II through VI; and",
        "5. Completed Cost Proposal Template.",
    ) == [
        ("", "Request for Proposal form"),
        ("", "Corporate Overview"),
        ("Attachment 1", "Requirements Matrix"),
        ("", "Completed Sections II through VI"),
        ("", "Completed Cost Proposal Template"),
    ]


def test_mandatory_features_of_a_system_are_no_papers():
    request = read_request(
        "## Mandatory Requirements",
        "",
        "The mandatory requirements are as follows:",
        "",
        "1. Single sign-on;",
        "2. Audit log;",
        "3. Export of reports;",
        "4. Role-based access.",
    )

    assert names(request) == []

"""Who in a bid team answers a clause of an English request, and what is no clause at all."""

import pytest
from docx import Document

from tests.bid.conftest import read, read_request, saved


def kinds(heading, *lines):
    tender = read_request(f"## {heading}", "", *(text for one in lines for text in (one, "")))
    return [one.kind.value for one in tender.clauses]


@pytest.mark.parametrize(
    ("heading", "line", "kind"),
    [
        ("Conditions for Participation", "The Tenderer must not be insolvent.", "qualification"),
        ("Eligibility Criteria", "The bidder must hold ISO 27001 when bidding.", "qualification"),
        ("Section 2", "The bidder shall not have been blacklisted by any State.", "qualification"),
        ("Lodgement of Tenders", "Tenders must be lodged by means of the portal.", "format"),
        ("Enquiries", "Tenderers must direct any concern to the Contact Officer.", "format"),
        ("Technical Requirements", "The platform must be hosted by a certified host.", "technical"),
        ("Scope of Work", "The application shall include leave, payroll and loans.", "technical"),
        ("Scope of Work", "The LMS shall support SCORM 1.2 and xAPI content.", "technical"),
        ("Scope of Work", "The vendor shall have the code audited at its own cost.", "technical"),
        ("Scope of Work", "The vendor shall provide support by telephone.", "service"),
        ("Managed Services", "The vendor must answer within two hours.", "service"),
        ("Price Schedule", "All amounts must be in euro.", "price"),
    ],
)
def test_the_heading_and_the_subject_tell_who_answers(heading, line, kind):
    assert kinds(heading, line) == [kind]


def test_a_plain_numbered_title_tells_it_too():
    document = Document()
    document.add_paragraph("REQUEST FOR TENDER")
    document.add_heading("Part 2 - Conditions of Tender", 1)
    for line in (
        "6. Lodgement of Tenders",
        "6.1 Each file must not exceed 500 MB.",
        "7. Conditions for Participation",
        "7.1 The Tenderer must be a single entity at the Closing Time.",
    ):
        document.add_paragraph(line)
    tender = read(saved(document), "rft.docx", "en")

    assert [one.kind.value for one in tender.clauses] == ["format", "qualification"]


def test_what_a_glossary_says_of_its_words_asks_for_nothing():
    tender = read_request(
        "A late proposal shall be rejected as mandatory requirements are not met.",
        "",
        "## Glossary of Terms",
        "",
        "Mandatory/Must: Required, compulsory, or obligatory.",
        "",
        "Shall/Will/Must: An order/command; mandatory.",
        "",
        "Site: The place where the work shall be carried out.",
        "",
        "“Contractor” shall mean the firm that must carry out the work.",
        "",
        "## Scope",
        "",
        "The contractor shall clean the premises daily.",
    )

    assert [one.text for one in tender.clauses] == [
        "The contractor shall clean the premises daily."
    ]


def test_the_name_of_a_code_of_law_ends_no_sentence():
    line = "The vendor must, pursuant to Neb. Rev. Stat. § 84-602.04, keep all records."

    assert [one.text for one in read_request(line).clauses] == [line]

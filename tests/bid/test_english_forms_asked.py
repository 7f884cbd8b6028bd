"""The papers that American agencies ask for: submittal forms, volumes, templates, agreements."""

import pytest

from tests.bid.conftest import read_text

FORM = (
    "The form must be completed and include the contractor's technical submission (see "
    "Appendix 2 for template) and price submission (see Appendix 3 for template)."
)
CONSISTS = (
    "Technical submissions must consist of a technical proposal of no more than three (3) "
    "pages, a staffing plan of no more than two (2) pages plus resumes and signed letters "
    "of intent, and links to Git repositories."
)


def papers(*lines):
    tender = read_text("# Request for Proposals", "", *lines, name="rfp.md", language="en")
    return [(one.number, one.name) for one in tender.documents]


def names(*lines):
    return [name for _, name in papers(*lines)]


def test_a_table_of_submittal_forms_with_their_limits_lists_the_papers():
    assert papers(
        "## Proposal Format",
        "| **Submittal Form** | **Maximum Page Limits** |",
        "|------|------|",
        "| Submittal Form A – Offeror Information and Certifications | N/A |",
        "| Submittal Form B – Experience and Qualifications | 10 |",
        "",
        "## Sec. 4.03 Offeror Information and Certifications (Submittal Form A)",
        "The offeror must complete and submit this Submittal Form.",
        "## Sec. 4.11 Cost Proposal (Submittal Form I)",
        "Offerors must complete and submit this Submittal Form.",
    ) == [
        ("Submittal Form A", "Offeror Information and Certifications"),
        ("Submittal Form B", "Experience and Qualifications"),
        ("Submittal Form I", "Cost Proposal"),
    ]


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        (
            "Offerors are required to submit a Potential Conflict of Interest Statement (COI).",
            ["Potential Conflict of Interest Statement"],
        ),
        (
            "Offerors must submit a separate price quotation using the provided worksheet.",
            ["price quotation"],
        ),
        (
            "Written technical quotes will only be accepted via the provided Google Form.",
            ["technical quotes"],
        ),
        (
            "Price quotations shall be submitted through the Pricing Template.",
            ["Pricing Template"],
        ),
        (
            "The technical proposal and cost proposal must be saved as separate documents.",
            ["technical proposal", "cost proposal"],
        ),
        (
            FORM,
            ["technical submission", "price submission"],
        ),
        (
            CONSISTS,
            [
                "technical proposal",
                "staffing plan",
                "resumes",
                "signed letters of intent",
                "links to Git repositories",
            ],
        ),
        (
            "The spreadsheet attached to this solicitation must be completed and returned.",
            ["spreadsheet"],
        ),
        ("Include resumes for the Facilitator and the Technical Lead.", ["resumes"]),
    ],
)
def test_a_sentence_names_the_papers_of_a_quote(line, asked):
    assert names(line) == asked


def test_an_agreement_the_offeror_signs_to_take_part_counts_in_any_chapter():
    asked = "the offeror must complete and submit an intent to propose and non-disclosure agreement"
    assert names(
        "## Intent to Propose and Non-Disclosure Agreement",
        f"To obtain the list, {asked}, provided as Attachment 6.",
        "The contractor shall submit a signed status certification each month.",
    ) == ["intent to propose and non-disclosure agreement"]


def test_the_contractor_is_the_bidder_where_the_chapter_tells_how_to_submit():
    line = "The contractor must demonstrate experience by sharing one or more source code samples."
    assert names("## Submission Instructions", line) == ["source code samples"]
    assert names("## Invoice Submission", line) == []


def test_what_is_brought_after_the_award_belongs_to_no_bid():
    assert names("Within 10 days of award, bidders shall submit a certificate of insurance.") == []


def test_a_factor_is_known_by_its_name_and_not_by_its_number():
    assert names(
        "Technical submissions must consist of:",
        "",
        "-   **Factor 1:** Technical Approach",
        "",
        "-   **Factor 2:** Staffing Plan",
    ) == ["Technical Approach", "Staffing Plan"]


def test_the_form_of_a_paper_that_a_sentence_names_stands_for_it():
    assert papers(
        "Offerors must complete the cost proposal template.",
        "## Attachments",
        "Attachment 1 - Cost Proposal",
    ) == [("Attachment 1", "Cost Proposal")]


def test_resumes_among_other_things_of_an_item_are_a_paper():
    item = "A list of Key Personnel by name, and resumes for each proposed Key Personnel."
    assert names("## Quotation Instructions", "At a minimum, provide:", "", item) == ["resumes"]


def test_an_attachment_that_a_sentence_asks_for_keeps_its_number():
    line = "Offerors shall complete Attachment L – Offeror Profile included on the Portal."
    assert papers(line) == [("Attachment L", "Offeror Profile")]


def test_two_papers_may_share_the_word_that_says_what_they_are():
    line = "Offerors shall submit their Technical and Financial Proposal through the Portal."
    assert names(line) == ["Technical Proposal", "Financial Proposal"]


def test_the_contents_of_a_proposal_are_named_before_what_is_told_of_them():
    assert names(
        "## Proposal Format",
        "3. Technical Proposal Contents",
        "",
        "a. Transmittal Letter: Prepared on business stationery and signed.",
        "",
        "b. Executive Summary: The Offeror shall condense the proposal.",
        "",
        "c. Offeror shall submit a completed IRS Form W-9 and enclose it.",
    ) == ["Transmittal Letter", "Executive Summary", "completed IRS Form W-9"]


def test_forms_below_their_title_are_papers_whatever_they_are_called():
    assert papers(
        "8.4. **Fairfax County Forms:**",
        "",
        "        - Attachment A1, Offeror Data Sheet",
        "",
        "        - Attachment B, Affirmation of Legally Required Contract Terms",
    ) == [
        ("Attachment A1", "Offeror Data Sheet"),
        ("Attachment B", "Affirmation of Legally Required Contract Terms"),
    ]


def test_brackets_name_an_attachment_or_tell_where_a_paper_is():
    assert papers(
        "Offerors are required to properly fill out and sign Attachment I (Checklist Sheet)."
    ) == [("Attachment I", "Checklist Sheet")]
    assert names(
        "Offerors are required to provide a signed and completed Consultant Agreement "
        "(Attachment D) and Vendor Code of Conduct (Attachment E)."
    ) == ["signed Consultant Agreement", "Vendor Code of Conduct"]


def test_forms_with_letters_for_a_number_and_several_of_one_kind_are_all_listed():
    assert papers(
        "## Section IV – Bidding Forms",
        "",
        "Form CCC: Summary Sheet – Current Contract Commitments",
        "",
        "Price Schedule: Grand Summary Cost Table",
        "",
        "Price Schedule: Recurrent Cost Table",
        "",
        "Curriculum Vitae of Key Personnel",
        "",
        "Form of words: see above",
    ) == [
        ("Form CCC", "Summary Sheet – Current Contract Commitments"),
        ("", "Price Schedule: Grand Summary Cost Table"),
        ("", "Price Schedule: Recurrent Cost Table"),
        ("", "Curriculum Vitae of Key Personnel"),
    ]

"""Papers of an English bid: in sentences, in tables, and in lists of many shapes."""

import pytest

from tests.bid.conftest import add_table, read, read_text, saved


def asked(*lines):
    tender = read_text("# Request for Proposals", "", *lines, name="rfp.txt", language="en")
    return [one.name for one in tender.documents]


def in_table(document, heading, rows):
    document.add_paragraph("The Council invites tenders for the supply of road salt.")
    document.add_heading(heading, 1)
    add_table(document, rows)
    return read(saved(document), "itt.docx", "en").documents


def test_a_sentence_may_name_several_papers():
    assert asked(
        "Volume I shall include a Quality Control Plan, a Staffing Plan and resumes of key staff.",
        "The offeror shall submit a signed SF 1449 and representations and certifications.",
    ) == [
        "Quality Control Plan",
        "Staffing Plan",
        "resumes of key staff",
        "signed SF 1449",
        "representations and certifications",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "The Contractor shall submit a monthly status statement.",
        "Bidders must submit this form.",
        "The selected bidder shall provide proof of insurance of $5,000,000.",
        "The protest must include the following information: a statement of grounds.",
        "All offerors shall submit a technical proposal.",
    ],
)
def test_the_work_the_bid_itself_and_other_letters_are_no_papers(line):
    assert asked(line) == []


def test_what_only_some_bidders_hand_in_is_not_required_of_all():
    tender = read_text(
        "# Request for Proposals",
        "",
        "Joint ventures must submit a copy of the joint venture agreement.",
        "Bidders shall submit a bid bond in the amount of $500.",
        name="rfp.txt",
        language="en",
    )

    assert [(one.name, one.required) for one in tender.documents] == [
        ("copy of the joint venture agreement", False),
        ("bid bond", True),
    ]


@pytest.mark.parametrize(
    ("lead", "items"),
    [
        (
            "Proposals shall be organized in the following order and tabbed:",
            ("Tab A. Letter of Transmittal", "Tab B. References"),
        ),
        (
            "Bidders must submit the following returnable documents:",
            ("3.1 Letter of Transmittal", "3.2 References"),
        ),
        (
            "Bidders provide their bid in separately bound sections as follows:",
            ("Section I: Letter of Transmittal (1 copy)", "Section II: References"),
        ),
        (
            "TENDERER shall submit:",
            (
                "(a) One (1) original and two (2) copies of the Letter of Transmittal",
                "(b) References",
            ),
        ),
        (
            "Tenders must include all of the following schedules, fully completed:",
            ("Schedule 1 - Letter of Transmittal", "Schedule 2 - References"),
        ),
        ("Please send us:", ("- Letter of Transmittal", "- References")),
        ("II. Financial component envelope", ("(a) Letter of Transmittal", "(b) References")),
        ("Your Registration must include:", ("- Letter of Transmittal", "- References")),
        ("Documents comprising the bid:", ("(a) Letter of Transmittal;", "(b) References.")),
    ],
)
def test_lists_are_introduced_and_numbered_in_many_ways(lead, items):
    assert asked(lead, *items) == ["Letter of Transmittal", "References"]


def test_forms_known_by_their_letters_alone_are_papers():
    lines = ("The proposal shall comprise the following:", "(1) TECH-1", "(2) W-9")

    assert asked(*lines) == ["TECH-1", "W-9"]


def test_what_stands_before_the_name_of_a_paper_is_left_out():
    lines = ("- a completed Quote Form", "- Original of duly signed Bid Form (Annex A)")

    assert asked("Please send us:", *lines) == ["completed Quote Form", "signed Bid Form"]


def test_a_list_ends_where_what_stands_above_goes_on_and_leaves_out_what_stands_below():
    assert asked(
        "The bid shall comprise the following:",
        "(a) Letter of Bid",
        "- on paper with a letterhead",
        "(b) Price Schedule",
        "6. Evaluation",
    ) == ["Letter of Bid", "Price Schedule"]


def test_the_rows_below_documents_to_be_returned_are_papers(document):
    rows = [
        ("Document", "Title", "Action"),
        ("Document 3", "Form of Tender", "Complete and sign"),
        ("Document 4", "Quality Questions", "Complete"),
        ("Document 5", "Parking Map", "For information only"),
    ]

    found = in_table(document, "Documents to be returned", rows)

    assert [one.name for one in found] == ["Form of Tender", "Quality Questions"]


def test_below_documents_every_row_is_one(document):
    rows = [
        ("Requirement", "Documents to be submitted"),
        ("Turnover", "Audited balance sheets"),
    ]

    assert [one.name for one in in_table(document, "Eligibility", rows)] == [
        "Audited balance sheets"
    ]


def test_a_column_of_evidence_holds_papers_among_other_things(document):
    rows = [("Requirement", "Evidence"), ("Turnover", "Site visit"), ("Quality", "List of works")]

    assert [one.name for one in in_table(document, "Selection", rows)] == ["List of works"]


def test_a_cell_may_hold_a_list_of_its_own(document):
    text = "The Proposal shall comprise the following:\nInner envelope:\n(1) TECH-1\n(2) Price list"

    found = in_table(document, "Data Sheet", [("Ref", "Data"), ("10.1", text)])

    assert [one.name for one in found] == ["TECH-1", "Price list"]


def test_a_column_of_documents_stands_beside_what_they_prove(document):
    rows = [
        ("Criteria", "Documents to establish compliance"),
        ("Five years of experience", "Form D: Previous Experience Form"),
        ("The offer is complete", "All Returnable Schedules"),
    ]

    found = in_table(document, "Preliminary examination", rows)

    assert [(one.number, one.name) for one in found] == [("Form D", "Previous Experience Form")]


def test_the_star_of_a_paper_without_which_a_bid_fails_is_not_in_its_name(document):
    rows = [
        ("Document", "Status"),
        ("Form of Tender *", "Return"),
        ("Pricing Schedule *", "Return"),
    ]

    papers = in_table(document, "Documents to be returned", rows)

    assert [one.name for one in papers] == ["Form of Tender", "Pricing Schedule"]


@pytest.mark.parametrize("title", ["Table of Forms", "List of Forms", "Index of Schedules"])
def test_the_title_of_the_list_of_forms_is_no_paper(document, title):
    document.add_paragraph("The Ministry invites bids for a land registry.")
    document.add_heading("Section IV – Bidding Forms", 1)
    for line in (title, "Letter of Bid", "Form ELI-1.1: Bidder Information Form"):
        document.add_paragraph(line)

    papers = read(saved(document), "rfb.docx", "en").documents

    assert [(one.number, one.name) for one in papers] == [
        ("", "Letter of Bid"),
        ("Form ELI-1.1", "Bidder Information Form"),
    ]


def test_a_form_first_spoken_of_by_its_number_gets_its_name_where_it_is_listed(document):
    document.add_paragraph("The Ministry invites bids for a land registry.")
    document.add_paragraph("Bidders shall submit the following documents: Form FIN-3.1.")
    document.add_heading("Section IV – Bidding Forms", 1)
    document.add_paragraph("Form FIN-3.1: Financial Situation")

    papers = read(saved(document), "rfb.docx", "en").documents

    assert [(one.number, one.name) for one in papers] == [("Form FIN-3.1", "Financial Situation")]


def test_of_a_table_of_annexures_the_forms_to_fill_in_are_papers(document):
    rows = [
        ("No.", "Document type", "Annexure"),
        ("1", "Terms of Reference", "Annexure 1"),
        ("2", "Pro-forma for Secrecy Agreement", "Annexure 2"),
        ("3", "Pro-forma for Performance Bank Guarantee", "Annexure 3"),
        ("4", "Response to the Experience Criterion", "Annexure 4"),
        ("5", "Bank Mandate Form", "Annexure 5"),
    ]

    found = in_table(document, "Structure of the tender", rows)

    assert [(one.number, one.name) for one in found] == [
        ("Annexure 2", "Pro-forma for Secrecy Agreement"),
        ("Annexure 4", "Response to the Experience Criterion"),
        ("Annexure 5", "Bank Mandate Form"),
    ]


def test_the_number_of_a_paper_may_stand_in_the_cell_beside_it(document):
    rows = [("Schedule", "Document"), ("Schedule 1", "Form of Tender *")]

    found = in_table(document, "Schedules for completion", rows)

    assert [(one.number, one.name) for one in found] == [("Schedule 1", "Form of Tender")]


def test_a_cell_tells_what_the_bidder_is_to_upload(document):
    rows = [
        ("Net worth is positive", "Bidder to submit/ upload copy of the audit certificate"),
        (
            "Turnover of 5 million",
            "Bidder to upload the following documents: Audited balance sheets for the last year",
        ),
    ]

    found = in_table(document, "Financial capacity", rows)

    assert [one.name for one in found] == [
        "copy of the audit certificate",
        "Audited balance sheets",
    ]


def test_forms_with_long_names_do_not_end_the_list_of_them():
    tender = read_text(
        "# Request for Proposals",
        "",
        "County Forms:",
        "",
        "Attachment A1, Vendor Data Sheet",
        "",
        "Attachment A2, Request for Protection of Trade Secrets Pursuant to Article 2, Section "
        "5.C.3 of the Purchasing Resolution and Va. Code Ann. § 2.2-4342(F) in the version of 2024",
        "",
        "Attachment B, Affirmation of Legally Required Terms",
        name="rfp.md",
        language="en",
    )

    assert [(one.number, one.name, one.required) for one in tender.documents] == [
        ("Attachment A1", "Vendor Data Sheet", True),
        ("Attachment A2", "Request for Protection of Trade Secrets", True),
        ("Attachment B", "Affirmation of Legally Required Terms", True),
    ]


@pytest.mark.parametrize(
    ("line", "paper"),
    [
        ("Bidders shall have to submit an Earnest Money Deposit of Rs. 10 lakhs.", "Deposit"),
        ("a. The signed pro-forma shall be uploaded by bidders along with the bid.", "pro-forma"),
        ("All tenders must be accompanied by a Tender Security with an amount of $9.", "Security"),
    ],
)
def test_a_security_and_a_form_are_papers_without_their_sum_and_their_way(line, paper):
    assert [name.rsplit(" ", 1)[-1] for name in asked(line)] == [paper]


def test_the_parts_of_a_bid_in_three_parts_are_papers():
    lead = "It is a three-part tender consisting of:"

    assert asked(lead, "a. Technical Bid", "b. Quality Bid", "c. Price Bid") == [
        "Technical Bid",
        "Quality Bid",
        "Price Bid",
    ]

"""Chapters of English requests: where they begin, and what their titles say they are for."""

from presales_desk.bid.chapters import passages
from presales_desk.bid.parts import Part
from presales_desk.bid.reading.blocks import Block
from tests.bid.conftest import read_request


def parts(*lines):
    return [passage.part for passage in passages([Block(text=line) for line in lines])]


def headings(*lines):
    found = passages([Block(text=line) for line in lines])
    return [passage.text for passage in found if passage.is_heading]


NUMBERED = (
    *("1. INVITATION", "1.1 Tenders are invited for cleaning."),
    *("2. Contents of tender", "The tender shall contain:", "1. Form of Tender", "2. Price List"),
    *("3. EVALUATION", "3.1 The lowest price wins."),
    *("4. CONTRACT TERMS", "4.1 Invoices are paid within 30 days."),
)


def test_numbered_titles_with_text_between_them_are_chapters_and_lists_are_not():
    assert headings(*NUMBERED) == [
        "1. INVITATION",
        "2. Contents of tender",
        "3. EVALUATION",
        "4. CONTRACT TERMS",
    ]


def test_where_chapters_are_called_sections_numbered_lines_are_none():
    lines = [line.title() for line in NUMBERED]

    assert headings("SECTION 1 Introduction", *lines) == ["SECTION 1 Introduction"]


def test_a_line_in_capitals_is_a_title_below_the_chapter_and_a_list_of_them_is_none():
    lines = ("B. MANDATORY REQUIREMENTS", "Each bid holds:", "1. BID FORM", "2. PRICE LIST")

    assert headings("SECTION 1 Introduction", *lines) == [
        "SECTION 1 Introduction",
        "B. MANDATORY REQUIREMENTS",
    ]


def test_information_names_no_forms_and_provisions_of_the_solicitation_no_contract():
    assert parts(
        "PART 1 - General Information",
        "SECTION 2 Contract Clauses",
        "SECTION 3 Solicitation Provisions",
        "SECTION 4 Background Information",
        "SECTION 5 Bidding Forms",
    ) == [Part.INSTRUCTIONS, Part.CONTRACT, Part.INSTRUCTIONS, Part.REQUIREMENTS, Part.FORMS]


def test_the_sections_that_a_bid_shall_have_are_no_chapters():
    lines = (
        "Section 1 Instructions",
        "Bids come in sections:",
        "Section I: Price",
        "Section II: Team",
    )

    assert headings(*lines, "Prices are sealed.", "Section 2 Evaluation") == [
        "Section 1 Instructions",
        "Section 2 Evaluation",
    ]


def test_sections_are_known_by_their_numbers_where_nothing_marks_them_as_headings():
    tender = read_request(
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
    tender = read_request(
        "## 1. Scope",
        "",
        "The contractor shall start.",
        "",
        "## 2. Terms",
        "",
        "The contractor shall end.",
    )

    assert [clause.place.part for clause in tender.clauses] == ["1. Scope", "2. Terms"]

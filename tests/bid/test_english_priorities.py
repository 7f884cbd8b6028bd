"""English requests: a column of priorities, and bids that are thrown out in other words."""

import pytest
from docx import Document

from tests.bid.conftest import add_table, read, read_request, saved

EXCLUDED = "The Department will exclude a Tender that does not meet the Essential Requirements."


def weighed(legend, rows, head=("No.", "Requirement", "Category")):
    """The mark and the weight of each requirement in a table below a legend."""
    document = Document()
    document.add_paragraph("Request for Tender for the supply of a data platform.")
    document.add_paragraph(EXCLUDED)
    document.add_heading("Statement of Requirement", 1)
    if isinstance(legend, str):
        document.add_paragraph(legend)
    else:
        add_table(document, legend)
        document.add_paragraph("The table below lists what is needed.")
    add_table(document, [head, *rows])
    tender = read(saved(document), "rft.docx", "en")
    return [(one.mark, one.meaning.value) for one in tender.clauses if "platform" in one.text]


@pytest.mark.parametrize(
    "legend",
    [
        "In this Part, requirements are marked (E) Essential, (I) Important or (D) Desirable.",
        "Priorities: E = Essential, I = Important, D = Desirable.",
        "Each requirement is categorised as Essential (E), Important (I) or Desirable (D).",
        [("Code", "Meaning"), ("E", "Essential"), ("I", "Important"), ("D", "Desirable")],
    ],
)
def test_a_column_of_priorities_tells_what_ends_a_bid(legend):
    rows = [
        ("R1", "The platform must be hosted within the country.", "E"),
        ("R2", "The platform shall log every access to a record.", "I"),
        ("R3", "The platform must publish its data in open formats.", "D"),
    ]

    assert weighed(legend, rows) == [
        ("E", "mandatory"),
        ("I", "important"),
        ("must", "plain"),
    ]


@pytest.mark.parametrize("column", [0, 1])
def test_the_priority_of_must_should_and_could_stands_in_any_column(column):
    texts = [
        ("M", "The platform must be hosted within the country."),
        ("S", "The platform should offer a workspace to analysts."),
        ("M", "The platform must be available in two languages."),
    ]
    rows = [row[::-1] if column else row for row in texts]
    head = ("Priority", "Requirement")
    told = weighed(
        "Priority: M = Must have, S = Should have, C = Could have.",
        rows,
        head[::-1] if column else head,
    )

    assert [one for one in told if one[1] == "mandatory"] == [("M", "mandatory")] * 2


def test_the_numbers_of_rows_are_no_priorities():
    rows = [
        ("I", "The platform must be hosted within the country.", ""),
        ("II", "The platform must log every access to a record.", ""),
        ("III", "The platform must be available in two languages.", ""),
        ("IV", "The platform must publish its data in open formats.", ""),
    ]
    legend = "Requirements are marked (E) Essential, (I) Important or (D) Desirable."

    assert weighed(legend, rows) == [("must", "plain")] * 4


@pytest.mark.parametrize(
    "line",
    [
        "The Agency will exclude a Tender from further consideration if it is not in English.",
        "The portal will automatically reject Tenders lodged after the Closing Time.",
        "The inclusion of caveats will result in the Offeror not being considered for award.",
        "No late proposals will be accepted.",
        "No bid received after the deadline shall be opened.",
        "The Council shall exclude from evaluation any bidder who canvasses its members.",
        "Proposals that exceed 20 pages will be removed from consideration.",
        "A tender without the signed deed will be considered non-conforming.",
        "The City will not evaluate proposals that lack a price form.",
    ],
)
def test_a_bid_is_excluded_in_other_words(line):
    assert [one.text for one in read_request(line).rejections] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "The price shall exclude taxes and duties.",
        "The tender price must exclude a contingency.",
        "The gateway will automatically reject expired tokens.",
        "No proposals will be returned to the vendor.",
        "No allowance will be accepted for travel.",
    ],
)
def test_what_excludes_something_else_excludes_no_bid(line):
    assert read_request(line).rejections == ()


def test_each_case_that_excludes_a_tender_is_told():
    tender = read_request(
        "The Department will exclude a Tender from further consideration if it does not comply "
        "with the following requirements:",
        "",
        "(a) the Tenderer must sign the Deed;",
        "",
        "(b) the Tender must be written in English.",
    )

    assert [one.text.split(": ")[1] for one in tender.rejections] == [
        "the Tenderer must sign the Deed",
        "the Tender must be written in English",
    ]
    assert {one.meaning.value for one in tender.clauses} == {"mandatory"}

"""Names that go over two lines of a cover, forms with labels above values, and terms in words."""

import pytest

from tests.bid.conftest import facts, read_request, read_text


def cover(*lines):
    return facts(read_text(*lines, name="rfp.txt", language="en"))


def test_a_name_in_capitals_goes_on_in_the_next_line():
    told = cover(
        "CITY OF ARDEN",
        "REQUEST FOR PROPOSALS",
        "RFP NO. 2026-014",
        "ENTERPRISE RESOURCE PLANNING SYSTEM",
        "REPLACEMENT AND IMPLEMENTATION SERVICES",
        "Issued: May 1, 2026",
    )

    assert told["project_name"] == (
        "ENTERPRISE RESOURCE PLANNING SYSTEM REPLACEMENT AND IMPLEMENTATION SERVICES"
    )
    assert told["purchaser"] == "CITY OF ARDEN"


def test_a_name_goes_on_where_the_next_line_begins_amid_a_sentence():
    told = cover(
        "Request for Proposals",
        "for",
        "Financial Audit Services for the Fiscal Years",
        "Ending June 30, 2026 through 2028",
        "Lakeview School District",
    )

    assert told["project_name"] == (
        "Financial Audit Services for the Fiscal Years Ending June 30, 2026 through 2028"
    )


def test_capital_lines_between_the_kind_and_the_number_are_one_name_where_each_goes_on():
    name = (
        "SUPPLY, INSTALLATION AND MAINTENANCE OF",
        "A RECORDS SYSTEM FOR",
        "THE BUILDINGS OFFICE",
    )
    number = "Tender Reference: BO/IT/2026/11"
    part = ("PART I – LODGING OF TENDER", "Late tenders are refused.")

    assert cover("TENDER DOCUMENT", *name, number, *part)["project_name"] == " ".join(name)
    apart = cover("TENDER DOCUMENT", "RECORDS SYSTEM", "BUILDINGS OFFICE", number, *part)
    assert apart["project_name"] == "RECORDS SYSTEM"


def test_a_name_ends_where_the_buyer_stands_below():
    told = facts(
        read_request(
            "dated 2 May 2026",
            "",
            "for the provision of",
            "",
            "Facilities Management Services",
            "",
            "to the Office of Heritage Works",
        )
    )

    assert told["project_name"] == "Facilities Management Services"
    assert told["purchaser"] == "Office of Heritage Works"


def test_labels_stand_above_their_values_in_pairs_of_rows():
    told = facts(
        read_request(
            "| RFP Number: | RFP Title: |",
            "|---|---|",
            "| DHS-26-0042 | Child Care Licensing Information System |",
            "| Response Due Date and Time: | Number of Pages: |",
            "| June 12, 2026, 2:00 p.m. | 62 |",
        )
    )

    assert told["project_no"] == "DHS-26-0042"
    assert told["project_name"] == "Child Care Licensing Information System"
    assert told["bid_deadline"] == "2026-06-12T14:00"


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        ("The Tender Deadline is 12 noon on 12 June 2026.", "bid_deadline", "2026-06-12T12:00"),
        ("The Tender Closing Time is 2.00pm on 12 June 2026.", "bid_deadline", "2026-06-12T14:00"),
        ("Bid End Date/Time: 12-06-2026 14:00:00", "bid_deadline", "2026-06-12T14:00"),
        ("Response Date: June 12, 2026 2:00 PM ET", "bid_deadline", "2026-06-12T14:00"),
        ("The Tender Validity Period is six months.", "bid_validity_days", 180),
        ("The Offer Period is 120 days.", "bid_validity_days", 120),
        ("Bid Offer Validity: 120 (Days)", "bid_validity_days", 120),
        ("EMD Amount: 150000", "bid_bond", 150000),
        ("Estimated Bid Value: 45,00,000", "budget", 4500000),
        ("Estimated Cost (in INR): 2.5 Crore", "budget", 25000000),
        (
            "Please provide three hard copies and one electronic copy of your tender.",
            "copies",
            "three hard copies and one electronic copy",
        ),
    ],
)
def test_forms_and_sentences_tell_facts_in_their_own_words(line, key, value):
    told = facts(read_request(line))[key]

    assert (float(told) if isinstance(value, int) else told) == value


def test_days_of_a_list_have_their_times_behind_strokes_and_with_hyphens():
    told = cover(
        "Tender Call Notice for",
        "Establishment of Digital Class Rooms in",
        "Government Degree Colleges",
        "Key Dates",
        "1 Bid Submission Start 26.02.2026/1730 hrs",
        "2 Last Date and time of receipt of proposals 12.03.2026/1400 hrs",
        "3 Date & Time of opening of technical bid 12.03.2026, 03-00 PM",
        "Bid Reference No. TS/CS/DCR/2026",
    )

    assert told["project_name"] == (
        "Establishment of Digital Class Rooms in Government Degree Colleges"
    )
    assert told["bid_deadline"] == "2026-03-12T14:00"
    assert told["opening_time"] == "2026-03-12T15:00"
    assert told["project_no"] == "TS/CS/DCR/2026"


def test_sentences_tell_from_when_until_when_papers_can_be_had():
    told = facts(
        read_request(
            "Tender documents may be downloaded from 2 May 2026 until 10 June 2026.",
            "",
            "Documents are available on the portal and tenders must be submitted by 12 June 2026.",
        )
    )

    assert (told["doc_from"], told["doc_until"]) == ("2026-05-02", "2026-06-10")


def test_the_day_of_bids_is_none_of_the_papers():
    told = facts(read_request("Documents are available and bids must be received by 12 June 2026."))

    assert "doc_until" not in told


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Tenders must be returned by 14:00 BST on 12/06/2026.", "2026-06-12T14:00"),
        ("Send tenders to bids@arden.gov.uk by 14:00 on 12/06/2026.", "2026-06-12T14:00"),
        ("Proposals are due by 2:00 PM EST on 12/06/2026.", "2026-12-06T14:00"),
    ],
)
def test_zones_and_addresses_tell_whether_the_day_stands_first(line, day):
    assert facts(read_request(line))["bid_deadline"] == day


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        ("Tender Inviting Authority: Example Water Board", "purchaser", "Example Water Board"),
        ("Description of Goods/Services: Supply of laptops", "project_name", "Supply of laptops"),
        ("Item Category: Desktop Computers", "project_name", "Desktop Computers"),
    ],
)
def test_labels_of_portals_name_the_project_and_the_buyer(line, key, value):
    assert facts(read_request(line))[key] == value

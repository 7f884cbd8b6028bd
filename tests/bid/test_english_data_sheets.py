"""Data sheets, invitations to bid and lists of schedules of offices in many countries."""

import pytest

from tests.bid.conftest import facts, read_text


def tender(*lines):
    return read_text(*lines, name="rfq.md", language="en")


DOCUMENTS = (
    "| Documents to be submitted | Include the following documents in your quotation: "
    "☒ Annex 2: Quotation Submission Form ☐ Annex 3: Joint Venture Form ☒ Company Profile |"
)
SHEET = (
    "## UNITED RELIEF FUND",
    "",
    "## REQUEST FOR QUOTATION (RFQ)",
    "",
    "The United Relief Fund kindly requests your quotation for the goods listed in Annex 1.",
    "",
    "| | |",
    "|---|---|",
    "| Cost of quotation | URF shall not be responsible for any costs of a quotation |",
    DOCUMENTS,
    "| Duties | All prices must be exclusive of VAT |",
    "| Evaluation | The contract goes to the lowest price substantially compliant offer |",
)


def test_of_the_boxes_of_a_sheet_only_the_ticked_ones_ask_for_a_paper():
    assert [(one.number, one.name) for one in tender(*SHEET).documents] == [
        ("Annex 2", "Quotation Submission Form"),
        ("", "Company Profile"),
    ]


def test_the_cell_beside_a_label_tells_who_is_bound():
    asked = [one.text for one in tender(*SHEET).clauses]

    assert "Duties | All prices must be exclusive of VAT" in asked
    assert not any("responsible for any costs" in text for text in asked)


def test_a_fund_that_asks_for_a_quotation_is_the_buyer_and_goods_are_no_project():
    told = facts(tender(*SHEET))

    assert told["purchaser"] == "UNITED RELIEF FUND"
    assert told["evaluation_method"] == "lowest price substantially compliant offer"
    assert "project_name" not in told


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        (
            "Sealed bids for Station No. 4 will be received until 2:00 p.m. on June 3, 2027.",
            "bid_deadline",
            "2027-06-03T14:00",
        ),
        (
            "A Performance Bond and a Labor Bond, each in the amount of 100% of the price.",
            "performance_bond",
            "100% of the price",
        ),
        (
            "The contract goes to the lowest responsible and eligible bidder.",
            "evaluation_method",
            "lowest responsible and eligible bidder",
        ),
        ("Agency: Department of Parks", "purchaser", "Department of Parks"),
    ],
)
def test_the_words_of_invitations_to_bid(line, key, value):
    assert facts(tender("# Invitation to Bid", "", line))[key] == value


def test_the_schedules_below_their_title_are_papers_whatever_they_are_called():
    lines = (
        "6. Tender Response Schedules",
        "Schedule 1 - Tenderer Details",
        "Schedule 2 - Referees",
    )
    found = read_text("Request for Tender", *lines, name="rft.txt", language="en").documents

    assert [(one.number, one.name, one.required) for one in found] == [
        ("Schedule 1", "Tenderer Details", True),
        ("Schedule 2", "Referees", True),
    ]


def test_weights_of_a_lettered_list_count_where_they_come_to_the_whole():
    lead = "Tenders will be evaluated against these weighted criteria:"
    listed = ("(a) capacity to deliver - 40%", "(b) method - 30%", "(c) price - 30%")

    def scored(*lines):
        return [(one.item, one.points) for one in tender(*lines).scoring]

    apart = [text for line in (lead, *listed) for text in (line, "")]
    bare = [text.replace("%", "") for text in apart]
    assert scored(*apart) == [("capacity to deliver", 40), ("method", 30), ("price", 30)]
    assert scored(*bare) == scored(*apart)
    assert scored(*apart[:-2]) == [("capacity to deliver", None), ("method", None)]

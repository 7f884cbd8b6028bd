"""First pages on which several labels share a line, and sentences with several days."""

import pytest

from tests.bid.conftest import facts, read_request, read_text

LINE = (
    "Solicitation Number: F13SOL10001 Issue Date: October 3, 2027 Due Date: November 13, 2027 "
    "9:00 am local time"
)
NOTICE = (
    "Country: African Union. Name of Project: Disease Control Support (P1786) Contract Title: "
    "Supply of Laboratory Equipment Grant No.: E1-06 RFB Reference No.: ET-441389-GO-RFB"
)


def told(*lines):
    return facts(read_request(*(text for line in lines for text in (line, ""))))


def test_a_day_belongs_to_the_label_before_it_and_not_to_the_line():
    known = told(LINE)

    assert known["bid_deadline"] == "2027-11-13T09:00"
    assert known["project_no"] == "F13SOL10001"


def test_each_label_of_a_line_ends_what_the_one_before_it_says():
    known = told(NOTICE)

    assert known["project_name"] == "Supply of Laboratory Equipment"
    assert known["project_no"] == "ET-441389-GO-RFB"


def test_a_sentence_with_several_days_tells_the_one_behind_the_words_for_it():
    line = "Issued May 3, 2027, this request asks that proposals are due by June 1, 2027."

    assert told(line)["bid_deadline"] == "2027-06-01"
    assert told("On or before May 3, 2027 proposals must be received by us.")["bid_deadline"] == (
        "2027-05-03"
    )


def test_the_number_may_stand_behind_the_initials_of_the_kind():
    title = "REQUEST FOR PROPOSAL (RFP) No. AHRQ-2027-10003"

    assert facts(read_text(title, name="rfp.txt", language="en"))["project_no"] == "AHRQ-2027-10003"


def test_the_kind_of_a_notice_is_no_project():
    lines = ("# Specific Procurement Notice", "# Request for Bids")

    assert "project_name" not in facts(read_text(*lines, name="spn.md", language="en"))


@pytest.mark.parametrize(
    "line",
    ["A. Technical Approach (Domain 2) 30 points", "A. Technical Approach (Domain 2)    30 points"],
)
def test_what_brackets_add_to_a_criterion_does_not_hide_its_points(line):
    tender = read_request("## Evaluation", "", line, "", "B. Price 70 points")

    assert [one.points for one in tender.scoring] == [30, 70]


def test_what_is_no_ground_for_rejection_rejects_nothing_and_binds_nobody():
    line = "Exceeding the limit shall not, of itself, be considered a basis for rejection of a bid."
    tender = read_request(line)

    assert (tender.rejections, tender.clauses) == ((), ())


def test_copies_of_the_two_proposals_are_the_two_proposals():
    line = "Offerors shall submit one (1) copy of the Technical Proposal and one (1) copy of the "
    tender = read_request(f"{line}Business Proposal.")

    assert [one.name for one in tender.documents] == ["Technical Proposal", "Business Proposal"]


def test_how_someone_is_reached_is_no_part_of_the_place_of_opening():
    known = told(
        "Bids will be publicly opened in the presence of bidders at the address below.",
        "9. The address(es) referred to above is (are):",
        "Lafto Square, A2 Tower, Room 708 E-mail: tender@cdc.example.org",
    )

    assert known["opening_place"] == "Lafto Square, A2 Tower, Room 708"


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        ("Costs should not exceed a total amount of SGD 110,000.", "max_price", 110000),
        (
            "The services are required to be completed on or before 28 February 2027.",
            "contract_period",
            "on or before 28 February 2027",
        ),
        ("ADB/RFP/RDNG/2027/001 – Cleaning of the office", "project_no", "ADB/RFP/RDNG/2027/001"),
    ],
)
def test_limits_ends_and_bare_numbers_are_read_as_they_stand(line, key, value):
    assert told(line)[key] == value


def test_the_box_of_a_form_tells_no_payment_and_a_meeting_binds_nobody():
    assert "payment" not in told("18a. PAYMENT WILL BE MADE BY CODE")
    assert read_request("The pre-bid meeting and site visit shall be on 9 April.").clauses == ()


def test_an_institution_is_a_buyer_and_what_it_owns_binds_it():
    tender = read_text(
        "Elmtree Institution",
        "Request for Proposals",
        "New Website of the Museum",
        "Elmtree shall own all rights.",
        name="rfp.txt",
        language="en",
    )

    assert facts(tender)["purchaser"] == "Elmtree Institution"
    assert tender.clauses == ()

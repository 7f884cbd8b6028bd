"""Days of English requests written in digits, and times as other countries write them."""

import pytest

from presales_desk.bid.dates import moments
from tests.bid.conftest import facts, read_text


def deadline(*lines):
    return facts(
        read_text("# Request for Proposals", "", *lines, name="rfp.md", language="en")
    ).get("bid_deadline")


@pytest.mark.parametrize(
    ("clue", "day"),
    [
        ("Questions are answered until 19/06/2026.", "2026-07-06"),
        ("Questions are answered until 06/19/2026.", "2026-06-07"),
        ("The tender period ends on 6 July 2026.", "2026-07-06"),
        ("The proposal period ends on June 7, 2026.", "2026-06-07"),
        ("The estimated value is £200,000.", "2026-07-06"),
        ("The estimated value is $200,000.", "2026-06-07"),
    ],
)
def test_the_request_itself_tells_whether_the_day_or_the_month_stands_first(clue, day):
    assert deadline(clue, "", "Deadline for submission: 06/07/2026") == day


def test_the_proof_of_such_a_day_is_what_is_printed():
    tender = read_text("Prices in euros.", "Deadline: 06/07/2026 12:00", name="a.txt")

    proof = next(fact for fact in tender.facts if fact.key == "bid_deadline")
    assert (proof.value, proof.text) == ("2026-07-06T12:00", "Deadline: 06/07/2026 12:00")


def test_words_are_quoted_as_they_are_printed():
    tender = read_text("Prices in euros.", "Payment: 30% on 06/07/2026", name="a.txt")

    assert facts(tender)["payment"] == "30% on 06/07/2026"


@pytest.mark.parametrize("label", ["CLOSING TIME", "Time"])
def test_the_time_of_a_deadline_may_stand_on_a_line_of_its_own(label):
    assert deadline("CLOSING DATE: 22 FEBRUARY 2026", "", f"{label}: 11H00") == "2026-02-22T11:00"


def test_the_time_of_something_else_is_none_of_the_deadline():
    assert deadline("Closing date: 22 May 2026", "", "Briefing time: 11:00") == "2026-05-22"


@pytest.mark.parametrize(
    "text",
    [
        "31 July 2026 at 16h00",
        "31-Jul-2026 1600 hrs",
        "31/07/2026 at 16h00",
        "2026-07-31 4:00 PM EST",
        "2026-07-31 at 16:00",
        "the 31st day of July 2026 at 4.00 p.m.",
    ],
)
def test_a_time_is_read_in_the_ways_of_many_countries(text):
    assert [one.value for one in moments(text)] == ["2026-07-31T16:00"]


@pytest.mark.parametrize(
    "when",
    [
        "3:00 p.m. Pacific Time on October 14, 2026",
        "3:00 P.M. PDT, October 14, 2026",
        "3:00 p.m. (local time) on October 14, 2026",
        "3:00 p.m. Wednesday, October 14, 2026",
    ],
)
def test_a_sentence_goes_on_behind_the_afternoon(when):
    line = f"All proposals must be received via the portal no later than {when}."

    assert deadline(line) == "2026-10-14T15:00"


def test_a_sentence_may_end_with_the_afternoon():
    tender = read_text(
        "Bids are due on October 14, 2026 at 3:00 p.m. Late bids will be rejected.", name="a.txt"
    )

    assert [one.text for one in tender.rejections] == ["Late bids will be rejected."]

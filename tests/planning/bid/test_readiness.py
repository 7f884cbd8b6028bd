"""How ready a bid is, what blocks it, and where it should be today."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from presales_desk.method import load
from presales_desk.planning.bid.readiness import (
    BidRecords,
    Part,
    Share,
    blockers,
    fact_value,
    percent_due,
    percent_ready,
    shares,
)
from presales_desk.records.bid import Bid, BidTask, Qualification
from presales_desk.records.enums import ClauseWeight, Deviation, MaterialState, TaskState, TaskType
from presales_desk.records.tender import TenderClause, TenderDocument, TenderFact

NOW = dt.datetime.fromisoformat("2026-11-22T09:00")


def fact(key, value, **fields):
    return TenderFact(project_id="p", key=key, value=value, **fields)


DEADLINE = fact("bid_deadline", "2026-12-03T09:30")


def bid(**fields):
    return BidRecords(bid=Bid(project_id="p"), facts=[DEADLINE], **fields)


def done_clause(**fields):
    return TenderClause(
        project_id="p",
        text="质保期不少于三年",
        response="三年",
        deviation=Deviation.NONE,
        evidence="附件 1",
        **fields,
    )


def test_a_bid_with_everything_done_is_ready_and_nothing_blocks_it():
    ready = bid(
        clauses=[done_clause(weight=ClauseWeight.MANDATORY), done_clause()],
        documents=[
            TenderDocument(project_id="p", name="投标函", required=True, state=MaterialState.SEALED)
        ],
        tasks=[BidTask(project_id="p", text="封标", type=TaskType.BINDING, state=TaskState.DONE)],
    )
    assert percent_ready(shares(ready, load().thresholds.bid)) == 100
    assert blockers(ready, NOW) == ()


def test_what_is_missing_blocks():
    records = bid(
        clauses=[TenderClause(project_id="p", text="…", weight=ClauseWeight.MANDATORY)],
        documents=[TenderDocument(project_id="p", name="投标函", required=True)],
        proofs=[("c", Qualification(name="等保证书", valid_until=dt.date(2026, 12, 2)))],
    )
    assert [finding.key for finding in blockers(records, NOW)] == [
        "bid.expires",
        "clause.unanswered",
        "bid.document_missing",
    ]
    over = blockers(bid(), NOW + dt.timedelta(days=30))[0]
    assert over.key == "bid.over"
    assert "T" not in over.values["moment"]


def test_what_a_person_corrected_counts_and_the_last_word_of_the_buyer():
    facts = [DEADLINE, fact("bid_deadline", "2026-12-10T09:30")]
    assert fact_value(facts, "bid_deadline") == "2026-12-10T09:30"
    by_hand = fact("bid_deadline", "2026-12-08T10:00", corrected=True)
    assert fact_value([by_hand, *facts], "bid_deadline") == "2026-12-08T10:00"


def test_a_deadline_that_an_addendum_moves_is_told_to_who_corrected_it():
    by_hand = fact("bid_deadline", "2026-12-08T10:00", corrected=True, tender_file_id="tender")
    again = fact("bid_deadline", "2026-12-03T09:30", tender_file_id="tender")
    moved = fact("bid_deadline", "2026-12-01T09:30", tender_file_id="addendum")

    def told(*facts):
        return [
            each.values for each in blockers(BidRecords(bid=Bid(project_id="p"), facts=facts), NOW)
        ]

    assert told(by_hand, moved) == [{"read": "2026-12-01 09:30", "written": "2026-12-08 10:00"}]
    assert told(by_hand, again) == []
    assert told(by_hand, moved.but(corrected=True)) == []
    assert told(again, moved) == []


def test_readiness_due_grows_evenly_to_the_deadline():
    began = dt.date(2026, 11, 13)
    assert percent_due(bid(), began, dt.date(2026, 11, 23)) == 50
    assert percent_due(bid(), began, dt.date(2027, 1, 1)) == 100
    assert percent_due(BidRecords(bid=Bid(project_id="p")), began, began) is None


COUNTS = st.integers(0, 9).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total)))


@given(st.lists(COUNTS, min_size=5, max_size=5))
def test_only_a_bid_without_a_gap_is_whole(counts):
    parts = [Share(part, done, total, 20) for part, (done, total) in zip(Part, counts, strict=True)]
    ready = percent_ready(parts)
    assert (ready is None) == all(total == 0 for _, total in counts)
    if ready is not None:
        assert (ready == 100) == all(done == total for done, total in counts)

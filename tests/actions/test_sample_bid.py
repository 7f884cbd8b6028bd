"""The bid of the sample project: read from its tender, answered, with gaps to find."""

from __future__ import annotations

from decimal import Decimal

import pytest

from presales_desk.actions.bid_records import read_bid
from presales_desk.actions.sample import open_sample
from presales_desk.method import load
from presales_desk.planning.bid.answers import clause_findings
from presales_desk.planning.bid.prices import sums
from presales_desk.planning.bid.readiness import percent_ready, shares
from presales_desk.workspace.workspace import Workspace


@pytest.fixture(params=["zh", "en"])
def records(request, tmp_path):
    workspace = Workspace.open(tmp_path)
    project = open_sample(workspace, request.param)
    yield read_bid(workspace, project.id)
    workspace.close()


def test_the_sample_answers_most_clauses_and_leaves_some_to_find(records):
    answered = [clause for clause in records.clauses if clause.response]
    assert len(answered) == 10
    keys = {found.key for clause in answered for found in clause_findings(clause)}
    assert "clause.no_evidence" in keys
    assert keys & {"clause.negative", "clause.fatal"}


def test_the_sample_has_a_price_a_deadline_and_is_not_ready(records):
    assert sums(records.lines, records.bid).total == Decimal(17_760_000)
    assert records.deadline is not None
    assert 0 < (percent_ready(shares(records, load().thresholds.bid)) or 0) < 100

"""The bid of the sample project: read from its tender, answered, with gaps to find."""

from __future__ import annotations

from decimal import Decimal

import pytest

from presales_desk.actions.bid_records import read_bid
from presales_desk.actions.product_answers import product_answers
from presales_desk.actions.sample import open_sample
from presales_desk.method import load
from presales_desk.planning.bid.answers import bare_requirement, clause_findings
from presales_desk.planning.bid.prices import sums
from presales_desk.planning.bid.readiness import percent_ready, shares
from presales_desk.records.bid import ProductParameter, Qualification
from presales_desk.records.enums import Deviation
from presales_desk.workspace.workspace import WORKSPACE, Workspace


@pytest.fixture(params=["zh", "en"])
def language(request):
    return request.param


@pytest.fixture
def workspace(tmp_path):
    opened = Workspace.open(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def project(workspace, language):
    return open_sample(workspace, language)


@pytest.fixture
def records(workspace, project):
    return read_bid(workspace, project.id)


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


def test_what_our_products_measure_answers_clauses_of_the_sample(workspace, records, language):
    parameters = workspace.find(ProductParameter)
    told = {
        clause.number: product_answers(bare_requirement(clause), parameters, language)
        for clause in records.clauses
    }
    products = {number: [each.product for each in answers] for number, answers in told.items()}
    assert products["3.5"] == products["3.6"] == ["HC-NMS 6.0"]
    assert products["3.2"] == products["3.4"] == products["3.7"] == ["HC-A200"]
    [open_one] = [clause for clause in records.clauses if clause.number == "3.5"]
    assert not open_one.response
    judged = {each.deviation for answers in told.values() for each in answers}
    assert judged == {Deviation.POSITIVE}


def test_a_certificate_of_ours_expires_before_the_deadline(workspace, records):
    known = [proof.valid_until for proof in workspace.find(Qualification)]
    deadline = records.deadline.date()
    assert len([day for day in known if day and day < deadline]) == 1
    assert any(day > deadline for day in known if day)


def test_the_library_is_taken_once_and_goes_with_an_undo(workspace, project, language):
    before = [workspace.count(kind) for kind in (ProductParameter, Qualification)]
    assert all(before)
    open_sample(workspace, language)
    assert [workspace.count(kind) for kind in (ProductParameter, Qualification)] == before
    workspace.undo(WORKSPACE)
    workspace.undo(WORKSPACE)
    assert [workspace.count(kind) for kind in (ProductParameter, Qualification)] == [0, 0]

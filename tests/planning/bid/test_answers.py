"""What is wrong with answers to clauses, and what it can cost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.planning.bid.answers import (
    can_be_reviewed,
    clause_findings,
    expected_points,
    risk_by_part,
    risk_of,
)
from presales_desk.records.enums import ClauseWeight, Deviation, Severity
from presales_desk.records.tender import TenderClause, TenderScore

GOOD = {"response": "支持 42 类", "deviation": Deviation.NONE, "evidence": "附件 3 第 5 页"}


def clause(text="支持不少于 30 类数据源", **fields):
    return TenderClause(project_id="p", text=text, number="3.2.1", **fields)


def marked(**fields):
    return clause(weight=ClauseWeight.MANDATORY, mark="★", **fields)


def keys(found):
    return [finding.key.removeprefix("clause.") for finding in found]


def test_an_answer_with_evidence_is_fine():
    assert clause_findings(marked(**GOOD)) == ()
    assert can_be_reviewed(marked(**GOOD))


@pytest.mark.parametrize(
    ("changed", "key"),
    [
        ({"response": " "}, "unanswered"),
        ({"response": "支持不少于30类数据源。"}, "copied"),
        ({"deviation": Deviation.NEGATIVE}, "fatal"),
        ({"evidence": ""}, "no_evidence"),
    ],
)
def test_a_marked_clause_is_not_reviewed_with_an_error(changed, key):
    broken = marked(**GOOD | changed)
    first = clause_findings(broken)[0]
    assert (first.key, first.severity) == (f"clause.{key}", Severity.ERROR)
    assert not can_be_reviewed(broken)


def test_a_plain_clause_needs_evidence_only_where_it_asks_for_it():
    without = GOOD | {"evidence": ""}
    assert clause_findings(clause(**without)) == ()
    asking = clause("提供三级等保测评报告复印件", **without)
    assert keys(clause_findings(asking)) == ["no_evidence"]


def test_a_clause_that_was_taken_out_is_nobodys_worry():
    assert clause_findings(marked(withdrawn=True)) == ()
    assert risk_of([marked(withdrawn=True)]).fatal == 0


def test_the_risk_of_a_chapter_is_that_of_its_clauses():
    clauses = [
        marked(part="第三章 / 平台"),
        clause(part="第三章 / 大屏", points=2, **GOOD | {"deviation": Deviation.NEGATIVE}),
        clause(part="第四章", points=3, **GOOD),
    ]
    risks = risk_by_part(clauses)
    assert (risks["第三章"].fatal, risks["第三章"].points) == (1, 2)
    assert (risks["第四章"].fatal, risks["第四章"].points) == (0, 0)


def test_a_scoring_item_brings_what_is_not_at_risk_unless_somebody_judged():
    score = TenderScore(project_id="p", name="技术参数", points=10)
    lost = clause(points=4, **GOOD | {"deviation": Deviation.NEGATIVE})
    assert expected_points(score, {score.id: [lost]}) == 6
    assert expected_points(score, {}) is None
    assert expected_points(score.but(expected=9.0), {score.id: [lost]}) == 9


@given(st.lists(st.sampled_from([*Deviation, None]), max_size=12))
def test_nobody_loses_points_by_answering_better(deviations):
    answered = [clause(points=1, **GOOD | {"deviation": deviation}) for deviation in deviations]
    better = [each.but(deviation=Deviation.POSITIVE) for each in answered]
    assert risk_of(better).points == 0 <= risk_of(answered).points <= len(answered)

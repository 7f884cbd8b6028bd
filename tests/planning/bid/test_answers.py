"""What is wrong with answers to clauses, and what it can cost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.planning.bid.answers import (
    bare_requirement,
    clause_findings,
    in_a_line,
    is_answered,
    risk_of,
    title_of,
)
from presales_desk.records.enums import AnswerState, ClauseWeight, Deviation, Severity
from presales_desk.records.tender import TenderClause

GOOD = {"response": "支持 42 类", "deviation": Deviation.NONE, "evidence": "附件 3 第 5 页"}


def clause(text="支持不少于 30 类数据源", **fields):
    return TenderClause(project_id="p", text=text, number="3.2.1", **fields)


def marked(**fields):
    return clause(weight=ClauseWeight.MANDATORY, mark="★", **fields)


def keys(found):
    return [finding.key.removeprefix("clause.") for finding in found]


@pytest.mark.parametrize(
    ("number", "mark", "text", "line"),
    [
        ("3.1", "★", "3.1 ★平台须通过三级测评", "★ 3.1 平台须通过三级测评"),
        ("3.2", "", "支持 30 类", "3.2 支持 30 类"),
        ("", "must", "Bids must be signed", "Bids must be signed"),
    ],
)
def test_a_clause_in_a_line_has_its_mark_and_its_number_once(number, mark, text, line):
    assert in_a_line(TenderClause(project_id="p", text=text, number=number, mark=mark)) == line


@pytest.mark.parametrize(
    ("number", "text", "said"),
    [
        ("3", "3 | 服务期 | 自合同签订之日起一年。", "服务期：自合同签订之日起一年。"),
        ("", "会议室 | 清扫、吸尘。 | 无污迹 | 每日一次", "会议室：清扫、吸尘；无污迹；每日一次"),
        ("2", "★ | 2 | Storage | 100 TB usable", "Storage: 100 TB usable"),
        ("7", "7 | 技术支持 | 技术支持：全年咨询服务。", "技术支持：全年咨询服务。"),
        ("3", "30 | 台式电脑", "30：台式电脑"),
        ("1.1", "1.1本规范书适用于泵站。", "本规范书适用于泵站。"),
        ("", "|", "|"),
    ],
)
def test_a_row_of_a_table_is_told_as_a_sentence(number, text, said):
    clause = TenderClause(project_id="p", text=text, number=number, mark="★")

    assert bare_requirement(clause) == said


@pytest.mark.parametrize(
    ("number", "title"),
    [("3.2", "3.2"), ("3.", "3"), ("三、", "三"), ("（1）", "（1）"), ("", "支持…")],
)
def test_a_clause_is_called_by_its_number_without_what_stands_behind_it(number, title):
    assert title_of(TenderClause(project_id="p", text="支持…", number=number)) == title


def test_an_answer_with_evidence_is_fine():
    assert clause_findings(marked(**GOOD)) == ()


@pytest.mark.parametrize(
    ("changed", "key"),
    [
        ({"response": " "}, "unanswered"),
        ({"response": "支持不少于30类数据源。"}, "copied"),
        ({"deviation": Deviation.NEGATIVE}, "fatal"),
        ({"evidence": ""}, "no_evidence"),
        ({"before": "支持不少于 20 类数据源", "state": AnswerState.OPEN}, "changed"),
    ],
)
def test_what_a_marked_clause_lacks_is_an_error(changed, key):
    broken = marked(**GOOD | changed)
    first = clause_findings(broken)[0]
    assert (first.key, first.severity) == (f"clause.{key}", Severity.ERROR)


def test_an_answer_to_the_old_wording_counts_again_once_somebody_looked_at_it():
    reopened = marked(**GOOD, before="支持不少于 20 类数据源")
    assert not is_answered(reopened)
    assert risk_of([reopened]).fatal == 1
    looked_at = reopened.but(state=AnswerState.DRAFTED)
    assert is_answered(looked_at)
    assert clause_findings(looked_at) == ()


def test_a_plain_clause_needs_evidence_only_where_it_asks_for_it():
    without = GOOD | {"evidence": ""}
    assert clause_findings(clause(**without)) == ()
    asking = clause("提供三级等保测评报告复印件", **without)
    assert keys(clause_findings(asking)) == ["no_evidence"]


def test_a_clause_that_was_taken_out_is_nobodys_worry():
    assert clause_findings(marked(withdrawn=True)) == ()
    assert risk_of([marked(withdrawn=True)]).fatal == 0


def test_a_clause_without_points_of_its_own_costs_what_its_scoring_items_say():
    lost = clause(weight=ClauseWeight.IMPORTANT, **GOOD | {"deviation": Deviation.NEGATIVE})
    assert (risk_of([lost]).points, risk_of([lost]).unknown) == (0, 1)
    weighed = risk_of([lost], {lost.id: 2.5})
    assert (weighed.points, weighed.unknown) == (2.5, 0)


def test_the_name_of_another_customer_in_a_response_is_told():
    copied = clause(**GOOD | {"response": "某县大数据局已使用两年"})
    (found,) = clause_findings(copied, {"某县大数据局", "县医院"})
    assert found.key == "clause.foreign_name"
    assert found.values["names"] == "某县大数据局"
    assert clause_findings(clause(**GOOD), {"某县大数据局"}) == ()


@given(st.lists(st.sampled_from([*Deviation, None]), max_size=12))
def test_nobody_loses_points_by_answering_better(deviations):
    answered = [clause(points=1, **GOOD | {"deviation": deviation}) for deviation in deviations]
    better = [each.but(deviation=Deviation.POSITIVE) for each in answered]
    assert risk_of(better).points == 0 <= risk_of(answered).points <= len(answered)

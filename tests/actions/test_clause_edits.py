"""Answering clauses: what an answer makes of its state, and what a mark means."""

from __future__ import annotations

import datetime as dt

import pytest

from presales_desk.actions.clause_edits import (
    add_clause,
    change_clauses,
    change_mark,
    delete_clauses,
    next_deviation,
)
from presales_desk.actions.clause_proofs import proofs_of, prove_clause, take_proof_off
from presales_desk.actions.tender_points import change_fact, fact_proof, facts_to_show
from presales_desk.bid.facts.reader import KEYS
from presales_desk.errors import NotReviewableError, WrongValueError
from presales_desk.records.base import Insert
from presales_desk.records.enums import AnswerState, ClauseWeight, Deviation
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue
from presales_desk.records.project import Project
from presales_desk.records.summary import Attachment, Link
from presales_desk.records.tender import TenderClause, TenderFact, TenderFile, TenderMark
from presales_desk.workspace.workspace import WORKSPACE

NOW = dt.datetime.fromisoformat("2026-11-22T09:00")


@pytest.fixture
def project(workspace):
    project = Project(name="数据平台")
    workspace.apply(Label("project.new", name="数据平台"), Insert(project), scope=WORKSPACE)
    return project


def has(workspace, project, *records):
    label = Label("tender.import", name="招标文件", count=len(records))
    workspace.apply(label, *map(Insert, records), scope=project.id)


@pytest.fixture
def clause(workspace, project):
    clause = TenderClause(
        project_id=project.id,
        number="3.1",
        text="★须通过等级保护三级测评",
        mark="★",
        weight=ClauseWeight.MANDATORY,
        rank=1.0,
    )
    has(workspace, project, clause)
    return clause


def answer(workspace, clause, **fields):
    change_clauses(workspace, [(clause.id, fields)]).applied(workspace)
    return workspace.get(TenderClause, clause.id)


def test_a_response_drafts_a_clause_and_taking_it_out_opens_it(workspace, clause):
    assert answer(workspace, clause, response="已通过").state is AnswerState.DRAFTED
    assert answer(workspace, clause, response=" ").state is AnswerState.OPEN


def test_a_clause_with_an_error_cannot_be_reviewed(workspace, clause):
    with pytest.raises(NotReviewableError) as refused:
        answer(workspace, clause, state=AnswerState.REVIEWED)
    assert refused.value.values["trouble"] == "clause_trouble.unanswered"


def test_one_clause_with_an_error_keeps_all_of_several_from_being_reviewed(
    workspace, project, clause
):
    plain = TenderClause(project_id=project.id, text="一般要求", response="满足")
    has(workspace, project, plain)

    with pytest.raises(NotReviewableError):
        change_clauses(
            workspace, [(each.id, {"state": AnswerState.REVIEWED}) for each in (plain, clause)]
        )
    assert workspace.get(TenderClause, plain.id).state is AnswerState.OPEN


def test_what_was_reviewed_is_reviewed_again_when_an_error_comes(workspace, clause):
    answer(workspace, clause, response="已通过", deviation=Deviation.NONE, evidence="附件 1")
    assert answer(workspace, clause, state=AnswerState.REVIEWED).state is AnswerState.REVIEWED

    assert answer(workspace, clause, owner="林晓").state is AnswerState.REVIEWED
    worse = answer(workspace, clause, deviation=Deviation.NEGATIVE)
    assert worse.state is AnswerState.TO_REVIEW


def test_the_deviations_come_round():
    clause = TenderClause(project_id="p", text="甲")
    seen = []
    for _ in range(4):
        clause = clause.but(deviation=next_deviation(clause))
        seen.append(clause.deviation)
    assert seen == [Deviation.NONE, Deviation.POSITIVE, Deviation.NEGATIVE, None]


def test_a_new_clause_stands_behind_the_one_it_was_asked_for_at(workspace, project, clause):
    last = TenderClause(project_id=project.id, text="最后", rank=2.0)
    has(workspace, project, last)

    new = add_clause(workspace, project.id, clause.id).applied(workspace)

    shown = [each.id for each in workspace.find(TenderClause, project_id=project.id)]
    assert shown == [clause.id, new.id, last.id]


def test_a_deleted_clause_takes_its_links_along(workspace, project, clause, tmp_path):
    scan = tmp_path / "报告.pdf"
    scan.write_bytes(b"%PDF")
    prove_clause(workspace, clause.id, [scan], Unattended(), NOW).applied(workspace)

    delete_clauses(workspace, [clause.id]).applied(workspace)

    assert not workspace.find(Link)
    assert workspace.find(Attachment)


def test_a_proof_gives_its_name_and_can_be_taken_off(workspace, clause, tmp_path):
    scan = tmp_path / "报告.pdf"
    scan.write_bytes(b"%PDF")
    prove_clause(workspace, clause.id, [scan], Unattended(), NOW).applied(workspace)

    proved = workspace.get(TenderClause, clause.id)
    assert proved.evidence == "报告.pdf"
    file = proofs_of(workspace, proved)[0]
    take_proof_off(workspace, proved, file).applied(workspace)
    assert proofs_of(workspace, proved) == []
    assert workspace.find(Attachment) == [file]


def test_a_mark_weighs_its_clauses_but_not_those_of_a_file_with_its_own_legend(workspace, project):
    files = [TenderFile(project_id=project.id, name=name) for name in ("甲", "乙", "丙")]
    marks = [
        TenderMark(project_id=project.id, tender_file_id=file.id, mark="★") for file in files[:2]
    ]
    clauses = [
        TenderClause(
            project_id=project.id,
            tender_file_id=file.id,
            text=file.name,
            mark="★",
            weight=ClauseWeight.MANDATORY,
        )
        for file in files
    ]
    has(workspace, project, *files, *marks, *clauses)

    changed = change_mark(workspace, marks[0], ClauseWeight.IMPORTANT).applied(workspace)

    weights = {each.text: each.weight for each in workspace.find(TenderClause)}
    assert changed == 2
    assert weights == {
        "甲": ClauseWeight.IMPORTANT,
        "乙": ClauseWeight.MANDATORY,
        "丙": ClauseWeight.IMPORTANT,
    }


def test_every_fact_is_shown_and_a_blank_one_becomes_a_record(workspace, project):
    shown = facts_to_show([], project.id)
    others = {"budget", "max_price", "bid_bond"}  # of other currencies
    others |= {"budget_by_lot", "ceiling_by_lot", "bond_by_lot"}  # of a tender with lots
    assert [fact.key for fact in shown] == [key for key in KEYS if key not in others]
    blank = next(fact for fact in shown if fact.key == "bid_deadline")

    with pytest.raises(WrongValueError):
        change_fact(workspace, blank, "年底", "林晓", NOW)
    change_fact(workspace, blank, "2026-12-03 09:30", "林晓", NOW).applied(workspace)

    stored = workspace.find(TenderFact)[0]
    assert (stored.value, stored.corrected) == ("2026-12-03T09:30", True)
    assert len(facts_to_show([stored], project.id)) == len(shown)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("2026.11.27 15:00", "2026-11-27T15:00"),
        ("2026/12/3 9:30", "2026-12-03T09:30"),
        ("2026年12月3日上午9时30分（北京时间）", "2026-12-03T09:30"),
        ("12月3日 10点", "2026-12-03T10:00"),
        ("二〇二六年十二月三日下午三点半", "2026-12-03T15:30"),
        ("3 December 2026, 4 pm", "2026-12-03T16:00"),
    ],
)
def test_a_moment_is_taken_as_tenders_write_it(workspace, project, typed, stored):
    blank = next(fact for fact in facts_to_show([], project.id) if fact.key == "bid_deadline")

    change_fact(workspace, blank, typed, "林晓", NOW).applied(workspace)

    assert workspace.find(TenderFact)[0].value == stored


@pytest.mark.parametrize("typed", ["2026-12-03 25:00", "2026-02-30 10:00", "12月3日至12月5日 9:00"])
def test_what_is_no_one_moment_is_refused(workspace, project, typed):
    with pytest.raises(WrongValueError):
        change_fact(workspace, read_fact(project, "bid_deadline", ""), typed, "林晓", NOW)


def test_what_two_files_say_with_the_same_words_is_shown_once(workspace, project):
    files = [TenderFile(project_id=project.id, name=name) for name in ("公告", "招标文件")]
    said = [("公告", "某局"), ("招标文件", "某局"), ("招标文件", "某厅"), ("招标文件", "某厅")]
    by_name = {file.name: file.id for file in files}
    facts = [
        TenderFact(
            project_id=project.id,
            tender_file_id=by_name[name],
            key="purchaser",
            value=value,
            text=f"采购人：{value}",
        )
        for name, value in said
    ]

    shown = [fact for fact in facts_to_show(facts, project.id) if fact.key == "purchaser"]

    assert shown == facts[1:]


def read_fact(project, key, value):
    return TenderFact(project_id=project.id, key=key, value=value, text=f"{key}: {value}")


def known(workspace):
    return {fact.key: fact.value for fact in workspace.find(TenderFact)}


def test_another_currency_takes_the_sums_along_and_one_undo_brings_them_back(workspace, project):
    currency = read_fact(project, "currency", "USD")
    has(workspace, project, currency, read_fact(project, "budget", "1500000"))

    change_fact(workspace, currency, "人民币", "林晓", NOW).applied(workspace)
    assert known(workspace) == {"currency": "CNY", "budget_cny": "1500000"}

    workspace.undo(project.id)
    assert known(workspace) == {"currency": "USD", "budget": "1500000"}


@pytest.mark.parametrize(
    ("key", "typed", "kept"),
    [
        ("currency", "us dollars", "USD"),
        ("currency", "hkd", "HKD"),
        ("bid_bond_cny", "2万元", "20000"),
        ("bid_bond", "USD 20,000.50", "20000.50"),
        ("bid_bond_cny", "不收取", "不收取"),
        ("budget", "USD 1.5 million", "1500000"),
        ("budget", "€250,000", "250000"),
        ("budget", "150 万美元", "1500000"),
    ],
)
def test_money_is_kept_as_a_code_and_a_plain_number(workspace, project, key, typed, kept):
    fact = read_fact(project, key, "1")
    has(workspace, project, fact)

    change_fact(workspace, fact, typed, "林晓", NOW).applied(workspace)

    assert known(workspace) == {key: kept}


def test_a_currency_that_nobody_knows_is_refused(workspace, project):
    with pytest.raises(WrongValueError):
        change_fact(workspace, read_fact(project, "currency", "USD"), "shells", "林晓", NOW)


def test_a_corrected_fact_tells_who_wrote_it_and_still_what_the_tender_says(workspace, project):
    read = read_fact(project, "bid_deadline", "2026-12-03T09:30")
    has(workspace, project, read)
    change_fact(workspace, read, "2026-12-10 10:00", "林晓", NOW).applied(workspace)

    told = fact_proof(workspace.find(TenderFact)[0], catalogue("zh"))

    assert told == (
        "林晓 于 2026-11-22 09:00 人工填写。招标文件原文：“bid_deadline: 2026-12-03T09:30”"
    )


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"text": "Bids by noon."}, "Bids by noon."),
        (
            {"corrected": True, "corrected_by": "Lin", "corrected_at": NOW},
            "Entered by Lin, 2026-11-22 09:00",
        ),
        ({"corrected": True, "corrected_at": NOW}, "Entered by hand, 2026-11-22 09:00"),
        ({"corrected": True}, "Entered by hand"),
    ],
)
def test_a_proof_says_as_much_as_is_known_of_it(fields, told):
    fact = TenderFact(project_id="p", key="bid_deadline", **fields)

    assert fact_proof(fact, catalogue("en")) == told

"""Which rows the matrix shows: every clause once, below the head of its group."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.records.enums import ClauseCategory, ClauseWeight, Deviation
from presales_desk.records.tender import TenderClause
from presales_desk.ui.pages.bid.matrix.rows import (
    Filter,
    GroupHead,
    Grouping,
    arranged,
    head_id,
    holds,
    passes,
)

clauses = st.lists(
    st.builds(
        TenderClause,
        project_id=st.just("p"),
        text=st.text(max_size=20),
        part=st.sampled_from(("", "第一章 / 甲", "第一章 / 乙", "第二章")),
        owner=st.sampled_from(("", "林晓", "陈思远")),
        category=st.sampled_from(ClauseCategory),
        weight=st.sampled_from(ClauseWeight),
    ),
    max_size=30,
    unique_by=lambda clause: clause.id,
)


@given(clauses, st.sampled_from(Grouping))
def test_every_clause_stands_once_below_its_own_head(given_clauses, grouping):
    rows = arranged(given_clauses, grouping, ())

    shown = [row for row in rows if not isinstance(row, GroupHead)]
    assert sorted(row.id for row in shown) == sorted(clause.id for clause in given_clauses)
    head = None
    for row in rows:
        if isinstance(row, GroupHead):
            head = row
        else:
            assert head is not None
            assert head.id == head_id(row, grouping)


@given(clauses, st.sampled_from(Grouping))
def test_heads_count_what_is_below_them_even_when_folded(given_clauses, grouping):
    heads = [row for row in arranged(given_clauses, grouping, ()) if isinstance(row, GroupHead)]
    folded = arranged(given_clauses, grouping, {head.id for head in heads})

    assert sum(head.count for head in heads) == len(given_clauses)
    assert all(isinstance(row, GroupHead) and row.folded for row in folded)
    assert len(folded) == len(heads)


@given(clauses)
def test_a_group_keeps_the_order_of_the_tender(given_clauses):
    rows = arranged(given_clauses, Grouping.CHAPTER, ())
    places = {clause.id: place for place, clause in enumerate(given_clauses)}
    for row, following in itertools.pairwise(rows):
        if not isinstance(row, GroupHead) and not isinstance(following, GroupHead):
            assert places[row.id] < places[following.id]


@pytest.mark.parametrize(
    ("wanted", "fields"),
    [
        (Filter.MANDATORY, {"weight": ClauseWeight.MANDATORY}),
        (Filter.NO_PROOF, {"text": "提供检测报告复印件"}),
        (Filter.WORSE, {"deviation": Deviation.NEGATIVE}),
        (Filter.OPEN, {"response": "满足"}),
        (Filter.CHANGED, {"before": "旧"}),
        (Filter.CHANGED, {"withdrawn": True}),
        (Filter.MINE, {"owner": "林晓"}),
    ],
)
def test_a_filter_takes_what_it_names_and_leaves_the_rest(wanted, fields):
    done = TenderClause(
        project_id="p", text="一般要求", response="满足", deviation=Deviation.NONE, evidence="附件"
    )
    without_proof = done.but(evidence="") if wanted is Filter.NO_PROOF else done
    taken = without_proof.but(**fields, **({"deviation": None} if wanted is Filter.OPEN else {}))

    assert passes(taken, wanted, "林晓")
    assert not passes(done, wanted, "林晓")
    assert passes(done, Filter.ALL, "林晓")


def test_nothing_is_mine_while_nobody_knows_my_name():
    assert not passes(TenderClause(project_id="p", text="甲"), Filter.MINE, "")


def test_the_search_looks_into_number_words_and_owner():
    clause = TenderClause(project_id="p", number="3.2.1", text="支持 HTTPS", owner="林晓")
    assert holds(clause, "3.2")
    assert holds(clause, "https")
    assert holds(clause, "林")
    assert not holds(clause, "陈")


def test_sections_are_told_with_the_heading_above_them():
    path = "第七章 采购需求 / 五、人员 / （一）培训"
    clause = TenderClause(project_id="p", text="培训两次。", part=path, points=2.0)
    other = TenderClause(project_id="p", text="驻场服务。", part="第七章 采购需求")

    heads = [row for row in arranged((clause, other), Grouping.SECTION, ()) if row.id[0] == "h"]

    assert [head.text for head in heads] == ["五、人员 / （一）培训", "第七章 采购需求"]
    assert [head.at_risk for head in heads if isinstance(head, GroupHead)] == [2.0, 0.0]

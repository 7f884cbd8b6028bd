"""Comparing a tender with its addendum."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from presales_desk.planning.bid.addenda import Change, amend, compare, difference
from presales_desk.records.tender import TenderClause


def clause(number, text, part="第三章"):
    return TenderClause(project_id="p", number=number, text=text, part=part)


def told(pairs):
    return [
        (pair.change.value, pair.old and pair.old.number, pair.new and pair.new.number)
        for pair in pairs
    ]


def test_a_clause_that_moved_is_the_same_and_one_with_its_number_has_changed():
    old = [clause("1", "质保期不少于三年"), clause("2", "提供七乘二十四小时驻场服务四人")]
    new = [
        clause("1", "质保期不少于五年，含上门服务和备件更换以及培训"),
        clause("2", "新增：提供源代码托管"),
        clause("3", "提供七乘二十四小时驻场服务四人"),
    ]
    assert told(compare(old, new)) == [
        ("changed", "1", "1"),
        ("added", None, "2"),
        ("same", "2", "3"),
    ]


def test_the_same_rows_of_two_servers_stay_apart():
    rows = [clause("", "内存不小于 256 GB", part) for part in ("第三章 / 一", "第三章 / 二")]
    pairs = compare(rows, [row.but(id=f"new{i}") for i, row in enumerate(rows)])
    assert [pair.change for pair in pairs] == [Change.SAME, Change.SAME]
    assert len({pair.old.id for pair in pairs if pair.old}) == 2


def test_what_a_clarification_does_not_mention_stays_in_force():
    old = [clause("1", "质保期不少于三年"), clause("2", "免费培训两次")]
    assert told(amend(old, [clause("1", "质保期不少于五年")])) == [("changed", "1", "1")]


TEXTS = st.lists(st.text("甲乙丙丁 12", max_size=8), max_size=8)


@given(TEXTS, TEXTS)
def test_every_clause_of_both_is_in_exactly_one_pair(before, after):
    old = [clause(str(n), text) for n, text in enumerate(before)]
    new = [clause(str(n), text) for n, text in enumerate(after)]
    pairs = compare(old, new)
    assert sorted(p.old.id for p in pairs if p.old) == sorted(c.id for c in old)
    assert sorted(p.new.id for p in pairs if p.new) == sorted(c.id for c in new)


@given(st.text("甲乙ab 1.", max_size=20), st.text("甲乙ab 1.", max_size=20))
def test_a_difference_holds_both_texts_whole(before, after):
    pieces = difference(before, after)
    assert "".join(p.text for p in pieces if p.change is not Change.ADDED) == before
    assert "".join(p.text for p in pieces if p.change is not Change.GONE) == after

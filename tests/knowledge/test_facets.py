"""Counting hits by every value, sorting by use, and entries that are like another."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.knowledge import bitmaps
from presales_desk.knowledge.counting import Values, counted
from presales_desk.knowledge.entry import EntryKind, Store
from presales_desk.knowledge.hits import Filters, Order, quarter_of
from presales_desk.method.keys import Importance, Stage


def test_what_an_entry_is_counted_by(base, file_text):
    file_text(
        "窗口",
        kind=EntryKind.EXCHANGE,
        customer="省农信",
        level=Importance.IMPORTANT,
        stage=Stage.NEEDS,
        owner="周敏",
        date=dt.date(2026, 8, 21),
    )
    file_text("窗口", kind=EntryKind.CASE, customer="市二院")

    facets = base.search("窗口").facets

    assert facets.stores == {"exchanges": 1, "knowledge": 1}
    assert facets.customers == {"市二院": 1, "省农信": 1}
    assert (facets.levels, facets.stages, facets.owners) == ({"I": 1}, {"needs": 1}, {"周敏": 1})
    assert facets.quarters["2026-Q3"] == 1


@pytest.mark.parametrize(
    "filters",
    [
        Filters(stores=(Store.EXCHANGES,)),
        Filters(customers=("省农信",)),
        Filters(owners=("周敏",)),
        Filters(quarters=("2026-Q3",)),
    ],
)
def test_narrowing_by_each(base, file_text, filters):
    fields = {"customer": "省农信", "owner": "周敏", "date": dt.date(2026, 8, 21)}
    wanted = file_text("窗口", kind=EntryKind.EXCHANGE, **fields)
    file_text("窗口", customer="市二院", date=dt.date(2026, 1, 1))

    assert [hit.id for hit in base.search("窗口", filters).hits] == [wanted]


def test_another_value_of_the_same_field_still_says_what_it_would_give(base, file_text):
    file_text("窗口", customer="省农信")
    file_text("窗口", customer="市二院")

    facets = base.search("窗口", Filters(customers=("省农信",))).facets

    assert facets.customers == {"市二院": 1, "省农信": 1}


def test_who_holds_an_entry_is_found_by_name(base, file_text):
    file_text("窗口", owner="周敏")

    assert base.search("周敏").total == 1


def test_the_most_used_come_first_then_the_newest(base, file_text):
    old = file_text("窗口", date=dt.date(2020, 1, 1))
    new = file_text("窗口", date=dt.date(2026, 1, 1))
    used = file_text("窗口", date=dt.date(2019, 1, 1))

    found = base.search("窗口", order=Order.USED, limit=3)
    assert [hit.id for hit in found.hits] == [new, old, used]
    with base.session() as session:
        hits = session.search("", order=Order.USED, uses={used: 4, old: 1, "gone": 9}).hits
        rest = session.search("", order=Order.USED, uses={used: 4, old: 1}, offset=1).hits

    assert [hit.id for hit in hits] == [used, old, new]
    assert [hit.id for hit in rest] == [old, new]


def test_similar_entries_share_title_names_or_tags(base, file_text):
    own = file_text("正文", title="割接当天谁担责", customer="省农信")
    near = file_text("无关", title="割接失败怎么办")
    same = file_text("无关", title="报价", customer="省农信")
    file_text("割接当天谁担责省农信", title="别的事")

    with base.session() as session:
        found = session.similar(own, ("割接当天谁担责", "省农信"), 4)

    assert {hit.id for hit in found} == {near, same}


@given(st.text(max_size=60))
def test_nothing_one_titles_an_entry_upsets_the_search_for_similar_ones(session_of_one, title):
    session_of_one.similar("", (title,), 4)


@pytest.fixture(scope="module")
def session_of_one(tmp_path_factory):
    from presales_desk.knowledge.entry import NewEntry
    from presales_desk.knowledge.knowledge_base import KnowledgeBase

    with KnowledgeBase.open(tmp_path_factory.mktemp("kb")) as base:
        base.publish(NewEntry(kind=EntryKind.CASE, title="割接"))
        with base.session() as session:
            yield session


@pytest.mark.parametrize(
    ("day", "quarter"),
    [("2026-01-01", "2026-Q1"), ("2026-03-31", "2026-Q1"), ("2026-12-31", "2026-Q4")],
)
def test_quarters(day, quarter):
    assert quarter_of(dt.date.fromisoformat(day)) == quarter


@given(
    st.sets(st.integers(1, 599)),
    st.dictionaries(st.text(), st.sets(st.integers(1, 599), min_size=1), max_size=5),
)
def test_sets_kept_as_numbers_count_as_bitmaps_do(found, values):
    def bitmap(numbers):
        return sum(1 << number for number in numbers)

    as_bits = Values({name: bitmap(numbers) for name, numbers in values.items()})
    as_numbers = Values(few={name: list(numbers) for name, numbers in values.items()})
    filters = Filters(owners=tuple(list(values)[:1]))

    assert counted(bitmap(found), filters, {"owners": as_bits}, 600) == counted(
        bitmap(found), filters, {"owners": as_numbers}, 600
    )


def test_values_of_few_entries_are_kept_as_numbers(base, file_text, monkeypatch):
    monkeypatch.setattr(bitmaps, "_SPARSE", 2)
    for number in range(9):
        file_text("窗口", owner="周敏" if number else "林晓")

    facets = base.search("窗口", Filters(owners=("林晓",))).facets

    assert facets.owners == {"周敏": 8, "林晓": 1}
    assert facets.kinds == {"article": 1}

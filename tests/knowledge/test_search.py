"""What a person types, and what is found."""

import datetime as dt
import re
import threading
from collections import Counter
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from presales_desk.knowledge.entry import EntryKind, Section
from presales_desk.knowledge.hits import Filters, Order
from presales_desk.knowledge.query import Query
from presales_desk.knowledge.snippets import END_MARK, MARK
from presales_desk.records.enums import Result
from presales_desk.records.job import CancelledError

TEXT = (
    "广东省农信社四级组网改造，割接当天谁担责？用回退演练打消评估人疑虑。"
    "核心交换机选用NZ-6219，支持IPsec VPN与5G基站回传，命名为core_switch_01，共120份备件。"
)


@pytest.mark.parametrize(
    "typed",
    [
        "份",  # one character
        "割接",  # a word
        "级组",  # across words
        "农信社四级",
        "省农信",  # a piece of a name
        "四級組網",  # traditional
        "ＮＺ－６２１９",  # full width
        "NZ-6219",
        "nz-62",
        "nz 6219",
        "ipsec",
        "ip",  # a beginning
        "IPsec vp",
        "5G基站",
        "5g 基站",
        "VPN与5",
        "core_switch_01",
        "core_sw",
        "割接 回退 疑虑",
        "疑虑\u3000割接",
        "四\u200b级",  # an invisible character, as pasted from the web
        "\u202e割接",
    ],
)
def test_finds_what_stands_in_the_text(base, file_text, typed):
    id = file_text(TEXT)

    result = base.search(typed)

    assert [hit.id for hit in result.hits] == [id]
    assert MARK in result.hits[0].snippet


@pytest.mark.parametrize(
    "typed",
    [
        "级网",  # both characters, but apart
        "担责用回",  # punctuation between
        "sec",  # inside a word
        "switch",  # a part of a name held together by underscores
        "witch_01",
        "219",
        "NZ6219",
        "vpn ipse 割",  # a beginning counts at the end only
        "割接 没有这个词",
        "😀",
        "？",
        "'; DROP TABLE entries; --",
        '"',
        "割接 AND",
        "title:割接",
        "割接*回退",
        "\0",
        "\ud800",
        "a" * 10_000,
        "割" * 10_000,
        " ".join(map(str, range(1000))),
        "(" * 500,
        "مرحبا",
    ],
)
def test_finds_nothing_when_it_does_not(base, file_text, typed):
    file_text(TEXT)

    assert base.search(typed).total == 0


def test_accents_and_case_do_not_count(base, file_text):
    id = file_text("Das Café in Zürich, ΣΊΣΥΦΟΣ, Ёлка")

    for typed in ("cafe", "CAFÉ", "cafe\u0301", "zurich", "σίσυφος", "елка"):
        assert [hit.id for hit in base.search(typed).hits] == [id], typed


WORDS = ["割", "接", "割接", "四级", "组网", "網", "网", "份", "NZ", "nz-6", "ab", "a", "abc", "5G",
         "_x", "ß", "é", "e\u0301", "ｶﾞ", "が", "한국", "𠮷", "①", "İ"]  # fmt: skip
BETWEEN = ["", " ", "，", "-", "_", "\n", "😀", "\u200b", '"', "*"]
texts = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(BETWEEN)), max_size=8).map(
    lambda parts: "".join(word + between for word, between in parts)
)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(stored=st.lists(texts, min_size=1, max_size=4), typed=texts)
def test_the_index_says_what_reading_says(base, file_text, stored, typed):
    """No text without the words is found, and none with them is missed."""
    for number in range(4):
        text = stored[number] if number < len(stored) else ""
        file_text(text or "无", id=f"text-{number}", title="")
    query = Query(typed)

    found = {hit.id for hit in base.search(typed).hits}

    texts = {f"text-{number}": text for number, text in enumerate(stored)}
    if query.asks_nothing:
        assert len(found) == 4
    else:
        assert found == {id for id, text in texts.items() if query.matches(text)}


@given(text=st.text(max_size=200), typed=texts.filter(lambda typed: len(typed.split()) == 1))
def test_what_is_found_can_be_shown(text, typed):
    for stored in (text, typed + text, text + typed):
        places = Query(typed).places(stored)

        assert bool(places) == Query(typed).matches(stored)
        assert all(0 <= start < end <= len(stored) for start, end in places)


@given(
    text=st.text(alphabet="四级组网割接份", max_size=30), typed=st.text("四级组网割", min_size=1)
)
def test_chinese_is_found_wherever_it_stands(text, typed):
    assert Query(typed).matches(text) == (typed in text)


def test_anything_may_be_typed(base, file_text):
    file_text(TEXT)

    @settings(max_examples=120, deadline=None)
    @given(typed=st.text(max_size=60))
    def type_it(typed):
        base.search(typed)

    with base.session():
        type_it()


def test_a_snippet_shows_the_words_as_written(base, file_text):
    file_text("开头。" * 200 + "這裡的割接方案，NZ-6219，回退。" + "结尾。" * 200)

    (hit,) = base.search("这里的割接 nz-6219").hits

    marked = re.findall(f"{MARK}(.*?){END_MARK}", hit.snippet)
    assert marked == ["這裡的割接", "NZ-6219"]
    assert len(hit.snippet) < 140


def test_the_best_passage_is_shown_with_its_place(base, file_text):
    sections = [
        Section(heading="一 背景", text="四级组网。" * 300, page=1, block=0),
        Section(heading="二 方案", text="割接当天回退。", page=2, block=1),
        Section(heading="三 割接", text="没有别的。", page=3, block=2),
    ]
    file_text(sections)

    (apart,) = base.search("四级组网 回退").hits
    (close,) = base.search("割接 回退").hits
    (heading,) = base.search("三割接").hits or base.search("三 割接").hits

    assert apart.place.part == "一 背景"
    assert (close.place.part, close.place.page, close.place.block) == ("二 方案", 2, 1)
    assert heading.place.part == "三 割接"
    assert MARK in heading.snippet


def test_each_hit_shows_its_own_best_passage(base, file_text):
    for number in range(3):
        start = Section(heading="start", text="背景。" * 300, page=1)
        middle = [Section(text=f"filler {n}", page=2 + n) for n in range(number)]
        end = Section(heading="end", text="The configuration is kept.", page=9)
        file_text([start, *middle, end], id=f"text-{number}")
    file_text("configured", id="single")

    hits = base.search("conf").hits

    assert {hit.id: hit.place.page for hit in hits} == {
        "text-0": 9, "text-1": 9, "text-2": 9, "single": None
    }  # fmt: skip
    assert all(MARK in hit.snippet for hit in hits)


def test_titles_rank_above_texts_and_names_are_found(base, file_text):
    for number in range(3):
        file_text("割接 " + "别的。" * 30, title=f"其他{number}")
    titled = file_text("别的。" * 30, title="割接方案", customer="省农信", tags=("评估人",))

    assert base.search("割接").hits[0].id == titled
    assert [hit.id for hit in base.search("省农信 评估人").hits] == [titled]


@pytest.fixture
def library(file_text):
    for number in range(12):
        file_text(
            f"割接方案{number}",
            title=f"第{number}篇",
            kind=EntryKind.CASE if number % 2 else EntryKind.QA,
            result=Result.WON if number % 3 == 0 else None,
            industry="金融" if number < 4 else "医疗",
            customer="甲方" if number == 5 else "乙方",
            competitors=("A公司",) if number < 2 else ("B公司",),
            date=dt.date(2020 + number % 4, 6, 1),
        )


@pytest.mark.usefixtures("library")
def test_facets_tell_what_choosing_a_value_would_give(base):
    qa = base.search("割接", Filters(kinds=(EntryKind.QA,)))

    assert qa.total == 6
    assert qa.facets.kinds == {"qa": 6, "case": 6}
    assert qa.facets.results == {"won": 2}
    assert qa.facets.years == {"2020": 3, "2022": 3}
    assert qa.facets.industries == {"医疗": 4, "金融": 2}
    assert qa.facets.competitors == {"B公司": 5, "A公司": 1}
    for industry, count in qa.facets.industries.items():
        filters = Filters(kinds=(EntryKind.QA,), industries=(industry,))
        assert base.search("割接", filters).total == count


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(
    ("filters", "count"),
    [
        (Filters(customers=("甲方",)), 1),
        (Filters(competitors=("A公司", "B公司")), 12),
        (Filters(competitors=("A公司",)), 2),
        (Filters(since=dt.date(2022, 6, 1)), 6),
        (Filters(until=dt.date(2020, 6, 1)), 3),
        (Filters(years=(2021, 2023), results=(Result.WON,)), 2),
        (Filters(kinds=(EntryKind.SLIDE,)), 0),
    ],
)
def test_filters_narrow_with_and_without_words(base, filters, count):
    for typed in ("割接", ""):
        result = base.search(typed, filters)
        assert (result.total, len(result.hits)) == (count, count)


@pytest.mark.usefixtures("library")
def test_pages_follow_each_other_in_the_order_asked_for(base):
    days = [
        hit.day
        for offset in (0, 5, 10)
        for hit in base.search("割接", order=Order.DATE, limit=5, offset=offset).hits
    ]

    assert len(days) == 12
    assert days == sorted(days, reverse=True)


def test_of_very_many_hits_the_newest_are_ranked(base, file_text, monkeypatch):
    monkeypatch.setattr("presales_desk.knowledge.search.RANKED", 3)
    ids = [file_text("割接", kind=EntryKind.QA) for _ in range(5)]
    file_text("割接", kind=EntryKind.CASE)

    result = base.search("割接", Filters(kinds=(EntryKind.QA,)))

    assert result.total == 5
    assert [hit.id for hit in result.hits] == ids[:1:-1]
    assert result.facets.kinds == {"qa": 5, "case": 1}


KINDS = (EntryKind.QA, EntryKind.CASE, EntryKind.SLIDE)
INDUSTRIES = ("金融", "医疗", "")
RIVALS = ("A公司", "B公司", "C公司")
YEARS = (2020, 2021, 2022)
filed = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(KINDS),
        "industry": st.sampled_from(INDUSTRIES),
        "competitors": st.lists(st.sampled_from(RIVALS), unique=True).map(tuple),
        "date": st.sampled_from(YEARS).map(lambda year: dt.date(year, 6, 1)),
        "customer": st.sampled_from(("甲方", "乙方")),
    }
)


def some(values):
    return st.lists(st.sampled_from(values), max_size=2, unique=True).map(tuple)


chosen = st.builds(
    Filters,
    kinds=some(KINDS),
    industries=some(("金融", "没有")),
    competitors=some(RIVALS),
    years=some(YEARS),
    customers=some(("甲方",)),
    since=st.sampled_from((None, dt.date(2021, 6, 1))),
)


def kept(fields, filters, besides=""):
    """Tell by reading whether the filters keep an entry, all of them or all besides one."""
    own = {
        "kinds": {fields["kind"]},
        "industries": {fields["industry"]},
        "competitors": set(fields["competitors"]),
        "years": {fields["date"].year},
        "customers": {fields["customer"]},
    }
    wanted = {name: set(getattr(filters, name)) for name in own if name != besides}
    is_late = filters.since is None or fields["date"] >= filters.since
    return is_late and all(not keep or keep & own[name] for name, keep in wanted.items())


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    entries=st.lists(filed, min_size=6, max_size=6),
    filters=chosen,
    typed=st.sampled_from(["", "割"]),
)
def test_facets_count_what_reading_every_entry_counts(base, file_text, entries, filters, typed):
    for number, fields in enumerate(entries):
        file_text("割接", id=f"text-{number}", **fields)

    result = base.search(typed, filters)

    found = {f"text-{n}" for n, fields in enumerate(entries) if kept(fields, filters)}
    assert {hit.id for hit in result.hits} == found
    assert result.total == len(found)
    for name, field in (("kinds", "kind"), ("industries", "industry")):
        values = [fields[field] for fields in entries if kept(fields, filters, besides=name)]
        assert getattr(result.facets, name) == Counter(filter(None, values))
    rivals = [name for f in entries if kept(f, filters, "competitors") for name in f["competitors"]]
    assert result.facets.competitors == Counter(rivals)


def test_a_search_sees_what_is_filed_and_withdrawn_meanwhile(base, file_text):
    with base.session() as session:
        assert session.search("割接").total == 0
        first, second = file_text("割接", industry="金融"), file_text("割接", industry="医疗")
        assert session.search("割接").facets.industries == {"医疗": 1, "金融": 1}

        base.withdraw(second)

        assert [hit.id for hit in session.search("割接").hits] == [first]
        assert [hit.id for hit in session.search("").hits] == [first]
        assert session.search("").facets.industries == {"金融": 1}


def test_a_search_can_be_stopped_from_another_thread(base, file_text):
    for number in range(30):
        file_text("割接方案" * 2000, id=f"text-{number}")
    with base.session() as session:
        stop = threading.Event()

        def interrupt():
            while not stop.wait(0.0002):
                session.interrupt()

        thread = threading.Thread(target=interrupt)
        thread.start()
        try:
            with pytest.raises(CancelledError):
                search_often(session)
        finally:
            stop.set()
            thread.join()
        assert session.search("割接").total == 30


def test_a_search_stopped_at_any_moment_leaves_nothing_behind(base, file_text):
    file_text("割接")
    with base.session() as session:
        session.search("割接")
        stop = threading.Event()

        def interrupt():
            while not stop.wait(0.0001):
                session.interrupt()

        thread = threading.Thread(target=interrupt)
        thread.start()
        try:
            for _ in range(2000):
                with suppress(CancelledError):
                    assert session.search("割接").total == 1
        finally:
            stop.set()
            thread.join()
        assert session.search("割接").total == 1


def search_often(session):
    for _ in range(2000):
        session.search("割接方案 方案割接")


def test_the_newest_are_the_first_of_an_empty_search(base, file_text):
    for day in (3, 9, 1, 9):
        file_text("割接", date=dt.date(2026, 3, day))
    newest = base.search("").hits

    with base.session() as session:
        assert session.newest(3) == newest[:3]
    assert [hit.day.day for hit in newest] == [9, 9, 3, 1]


def test_json_has_the_agreed_shape(base, file_text):
    file_text(
        [Section(heading="方案", text="割接", page=3)], project="农信", date=dt.date(2026, 3, 5)
    )

    plain = base.search("割接").plain()

    assert list(plain) == ["query", "total", "took_ms", "hits"]
    (hit,) = plain["hits"]
    assert list(hit) == [
        "id", "kind", "title", "snippet", "project", "customer", "date", "score", "place"
    ]  # fmt: skip
    assert hit["snippet"] == f"{MARK}割接{END_MARK}"
    assert hit["date"] == "2026-03-05"
    assert hit["place"] == {"part": "方案", "page": 3, "block": 0}

"""Another kind of slide keeps what it can hold, and is always valid."""

import pytest

from presales_desk.actions.sample import read_sample
from presales_desk.method.keys import Section
from presales_desk.planning.slide_kinds import converted
from presales_desk.planning.slide_text import body_text, text_findings
from presales_desk.records.enums import SlideKind
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.slide_content import content_of
from tests.deck.contents import content_of_size


def a_slide(kind, **content):
    return Slide(outline_id="o", section=Section.TRENDS, kind=kind, content=content)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("kind", SlideKind)
def test_every_slide_of_the_sample_can_become_every_kind(kind, language):
    for slide in read_sample(language).slides:
        content_of(kind, converted(slide, kind))


def test_points_and_details_become_rows_and_come_back():
    points = [{"text": "Two lines", "detail": "Never both down"}, {"text": "One system"}]
    table = converted(a_slide(SlideKind.BULLETS, points=points), SlideKind.TABLE)

    assert table["rows"] == [["Two lines", "Never both down"], ["One system", ""]]
    assert converted(a_slide(SlideKind.TABLE, **table), SlideKind.BULLETS)["points"] == points


def test_a_chart_becomes_a_table_of_its_numbers_and_comes_back():
    chart = {
        "categories": ["2025", "2026"],
        "series": [{"name": "Sites", "values": [1240.5, None]}],
    }
    table = converted(a_slide(SlideKind.CHART, **chart), SlideKind.TABLE)

    assert table == {"head": ["", "Sites"], "rows": [["2025", "1,240.5"], ["2026", ""]]}
    assert converted(a_slide(SlideKind.TABLE, **table), SlideKind.CHART) == chart


WORDLESS = {SlideKind.BAR_DONUT}
"""Kinds that hold numbers only."""
SPOKEN = [kind for kind in SlideKind if kind not in WORDLESS]
POINTS = [{"text": f"lead-{i}", "detail": f"first-{i}\nsecond-{i}"} for i in range(5)]


@pytest.mark.parametrize("kind", SPOKEN)
def test_points_keep_every_word_in_any_kind_and_on_the_way_back(kind):
    there = converted(a_slide(SlideKind.BULLETS, points=POINTS), kind)
    back = converted(a_slide(kind, **there), SlideKind.BULLETS)

    for i in range(5):
        for word in (f"lead-{i}", f"first-{i}", f"second-{i}"):
            assert word in str(there)
            assert word in str(back)


FORMS = ("two_col", "cards", "kpi", "pain_table", "before_after", "case", "ffab",
         "success_factors", "qa", "swot", "compare_matrix")  # fmt: skip


@pytest.mark.parametrize("kind", FORMS)
def test_what_a_slide_says_becomes_points_and_rows(kind):
    content = content_of_size(kind, 3, "told")
    words = str(content).count("told")
    slide = a_slide(SlideKind(kind), **content)

    points, table = converted(slide, SlideKind.BULLETS), converted(slide, SlideKind.TABLE)

    assert words > 3
    assert str(points).count("told") >= words - len(content.get("sides", ())) - 2
    assert str(table).count("told") >= words - len(content.get("sides", ())) - 2


def test_cards_and_key_figures_keep_what_their_fields_mean():
    cards = [{"title": "Switching", "body": "Two lines", "metric": "50 ms", "label": "at most"}]
    figures = converted(a_slide(SlideKind.CARDS, cards=cards), SlideKind.KPI)

    assert figures["figures"] == [
        {"value": "50 ms", "name": "Switching", "note": "at most\nTwo lines"}
    ]
    (card,) = converted(a_slide(SlideKind.KPI, **figures), SlideKind.CARDS)["cards"]
    assert (card["title"], card["metric"]) == ("Switching", "50 ms")


def test_two_columns_become_before_and_after_and_come_back():
    columns = {
        "left": {"head": "Today", "points": [{"text": "12 days"}, {"text": "three systems"}]},
        "right": {"head": "Tomorrow", "points": [{"text": "2 days"}, {"text": "one system"}]},
    }
    pairs = converted(a_slide(SlideKind.TWO_COL, **columns), SlideKind.BEFORE_AFTER)

    assert (pairs["before"], pairs["after"]) == ("Today", "Tomorrow")
    assert pairs["pairs"][1] == {"before": "three systems", "after": "one system"}
    assert converted(a_slide(SlideKind.BEFORE_AFTER, **pairs), SlideKind.TWO_COL) == columns


def test_a_table_fills_the_columns_of_the_catalogue_from_left_to_right():
    rows = [["Dual uplink", "Switches in 50 ms", "No hands", "29 h less", "per year"]]
    ffab = converted(a_slide(SlideKind.TABLE, head=[""] * 5, rows=rows), SlideKind.FFAB)

    assert ffab["rows"] == [
        {
            "feature": "Dual uplink",
            "function": "Switches in 50 ms",
            "advantage": "No hands",
            "benefit": "29 h less\nper year",
        }
    ]


def test_a_trend_keeps_its_numbers_as_a_chart_and_its_threshold_as_a_series():
    trend = {
        "categories": ["2025", "2026"],
        "series": [{"name": "Traffic", "values": [58, 98]}],
        "reference": {"name": "Limit", "value": 90},
        "points": ["It grows"],
    }
    chart = converted(a_slide(SlideKind.TREND_CHART, **trend), SlideKind.CHART)

    assert [one["name"] for one in chart["series"]] == ["Traffic", "Limit"]
    assert chart["points"] == ["It grows"]


def test_prices_are_read_from_the_cells_of_a_table():
    rows = [
        ["Core router", "with crypto", "2", "sets", "1,185.5"],
        ["Terminal", "", "some", "", ""],
    ]
    items = converted(a_slide(SlideKind.TABLE, head=[""] * 5, rows=rows), SlideKind.PRICING)[
        "items"
    ]

    assert (items[0]["quantity"], items[0]["price"]) == (2, 1185.5)
    assert items[1]["description"] == "some"


def test_text_is_counted_in_characters_in_chinese_and_in_words_in_english():
    slide = a_slide(SlideKind.BULLETS, points=[{"text": "两条 线路", "detail": "never both"}])

    assert body_text(slide, "zh").count == len("两条线路neverboth")
    assert body_text(slide, "en").count == 6


def test_too_long_a_headline_and_too_many_points_are_noticed_where_they_are():
    points = [{"text": str(i)} for i in range(6)]
    slide = a_slide(SlideKind.BULLETS, points=points).but(title="字" * 31)
    found = text_findings(Outline(project_id="p", title="t"), [slide])

    assert [(f.key, f.field) for f in found] == [
        ("outline.title_long", "title"),
        ("outline.many_points", "content"),
    ]

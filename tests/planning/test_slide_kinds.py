"""Another kind of slide keeps what it can hold, and is always valid."""

import pytest

from presales_desk.actions.sample import read_sample
from presales_desk.method.keys import Section
from presales_desk.planning.slide_kinds import converted
from presales_desk.planning.slide_text import body_text, text_findings
from presales_desk.records.enums import SlideKind
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.slide_content import content_of


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

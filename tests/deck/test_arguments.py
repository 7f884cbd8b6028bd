"""Slides that argue, price and compare: what changes its form, what is worked out, what is kept."""

from __future__ import annotations

import io
import zipfile

import openpyxl
import pptx
import pytest
from lxml import etree
from pptx.enum.chart import XL_CHART_TYPE

from presales_desk.deck.generator import render
from presales_desk.deck.layout import place
from presales_desk.deck.layout_model import ChartBox, Legend, TextBox
from presales_desk.deck.placed_table import TableBox
from presales_desk.errors import NothingToShowError
from presales_desk.method.keys import Section
from presales_desk.records.enums import SlideKind
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Slide
from tests.deck.contents import content_of_size
from tests.deck.outlines import a_slide, an_outline

SENTENCE = "县区与网点双上联，断链自动切换；告警按业务归并，一次登录定位到端口；"
FORMS = ("two_col", "cards", "kpi", "pain_table", "before_after", "case", "ffab", "swot",
         "success_factors", "qa", "team_service", "pricing", "compare_matrix", "trend")  # fmt: skip
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def a_slide_of(kind, **content):
    return Slide(
        outline_id="o", section=Section.SOLUTION, kind=SlideKind(kind), title="t", content=content
    )


def numbered(value, counter):
    """``value`` with a number of its own in place of each text."""
    if isinstance(value, dict):
        kept = ("element", "stand", "type", "unit")
        return {k: v if k in kept else numbered(v, counter) for k, v in value.items()}
    if isinstance(value, list):
        return [numbered(one, counter) for one in value]
    if isinstance(value, str):
        counter.append(f"w{len(counter):03}")
        return f"{counter[-1]}{value}"
    return value


def shown(parts):
    words = [part.notes for part in parts]
    for part in parts:
        for box in part.boxes:
            if isinstance(box, TextBox):
                words.append(box.text)
            elif isinstance(box, TableBox):
                words += [cell.text for row in box.rows for cell in row.cells]
            elif isinstance(box, ChartBox):
                words += [box.alt, *box.chart.categories, *(s.name for s in box.chart.columns)]
    return "\n".join(words)


@pytest.mark.parametrize("count", [2, 4, 9])
@pytest.mark.parametrize("kind", FORMS)
@pytest.mark.parametrize("text", ["短", SENTENCE * 3], ids=["short", "long"])
def test_every_word_of_a_slide_is_shown_or_in_the_notes(kind, count, text):
    words = []
    slide = a_slide(kind, count)
    slide = slide.but(content=numbered(content_of_size(kind, count, text), words))

    told = shown(place(an_outline(), slide))

    assert [word for word in words if word not in told] == []


@pytest.mark.parametrize("kind", ["cards", "kpi", "swot"])
def test_siblings_share_one_size(kind):
    slide = a_slide(kind, 3)
    first = next(iter(slide.content.values()))[0]
    if isinstance(first, dict):
        first.update({key: value * 2 for key, value in first.items() if key != "value"})

    (placed,) = place(an_outline(), slide)

    sizes = {}
    for box in placed.boxes:
        role = box.name.split(" ")[0].rstrip("1234")
        if role in ("标题", "正文", "名称", "说明"):
            sizes.setdefault(role, set()).update(p.size for p in box.paragraphs)
    assert all(len(found) == 1 for found in sizes.values())


def layouts_of(kind, count, text):
    return [part.layout for part in place(an_outline(), a_slide(kind, count, text))]


def test_what_does_not_fit_its_form_takes_another():
    assert layouts_of("cards", 4, "双上联") == ["cards4"]
    assert set(layouts_of("cards", 4, SENTENCE)) == {"table"}
    assert set(layouts_of("cards", 6, "双上联")) == {"table"}
    assert layouts_of("case", 1, "双上联") == ["case"]
    assert layouts_of("case", 9, SENTENCE)[:2] == ["case", "table"]
    assert layouts_of("before_after", 4, "双上联") == ["before_after"]
    assert set(layouts_of("before_after", 4, SENTENCE * 2)) == {"table"}
    assert layouts_of("swot", 3, "双上联") == ["i_swot"]
    assert set(layouts_of("swot", 9, SENTENCE)) == {"i_table"}


def test_a_case_points_to_the_slide_with_its_whole_text():
    card, table = place(an_outline(), a_slide("case", 9, SENTENCE))

    assert "…（详见下页）" in shown([card])
    assert SENTENCE * 9 in shown([table])


def test_many_numbers_are_divided_evenly():
    parts = place(an_outline(), a_slide("kpi", 5))

    assert [part.layout for part in parts] == ["kpi3", "kpi2"]


def a_price_list(**fields):
    items = [
        {"item": "Core", "quantity": 3, "measure": "sets", "price": 0.335},
        {"item": "Access", "quantity": 1260, "measure": "pcs", "price": 980.5},
    ]
    return a_slide_of("pricing", unit="CNY", items=items, **fields)


def cells(placed):
    (table,) = [box for box in placed.boxes if isinstance(box, TableBox)]
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_amounts_are_worked_out_and_the_total_is_their_sum():
    (placed,) = place(an_outline(language="en"), a_price_list())

    head, first, second, total = cells(placed)
    assert head[4:] == ["Unit price (CNY)", "Amount (CNY)"]
    assert first[3:] == ["3\u00a0sets", "0.335", "1.01"]  # 1.005 is rounded up, as on a bill
    assert second[3:] == ["1,260\u00a0pcs", "980.50", "1,235,430.00"]
    assert total[1] == "Total"
    assert total[5] == "1,235,431.01"
    assert placed.findings == ()


def test_an_agreed_total_that_is_not_the_sum_stands_below_it_and_is_told():
    (placed,) = place(an_outline(language="en"), a_price_list(total=1_200_000))

    assert [row[5] for row in cells(placed)[-2:]] == ["1,235,431.01", "1,200,000.00"]
    (told,) = placed.findings
    assert told.key == "deck.total_differs"
    assert "1,235,431.01" in catalogue("zh").finding(told)


def test_the_total_stands_on_the_last_slide():
    parts = place(an_outline(), a_slide("pricing", 40))

    assert len(parts) > 1
    assert ["合计" in shown([part]) for part in parts] == [*[False] * (len(parts) - 1), True]


TREND = {
    "caption": "Peak traffic (Gbps)",
    "categories": ["2023", "2024", "2025E"],
    "series": [{"name": "Traffic", "values": [47, 58, 98]}],
    "reference": {"name": "Limit", "value": 90},
    "forecast": 1,
}


def chart_parts(deck):
    with zipfile.ZipFile(io.BytesIO(deck.content)) as archive:
        names = [n for n in archive.namelist() if n.startswith("ppt/charts/chart")]
        return [etree.fromstring(archive.read(name)) for name in names]


@pytest.mark.parametrize("kind", ["column", "line"])
def test_a_threshold_is_a_line_in_the_same_plot(kind):
    deck = render(an_outline(), [a_slide_of("trend_chart", **TREND, type=kind)])

    (root,) = chart_parts(deck)
    (plot,) = root.iter(f"{C}plotArea")
    charts = [one for one in plot if one.tag in (f"{C}barChart", f"{C}lineChart")]
    axes = [[axis.get("val") for axis in one.findall(f"{C}axId")] for one in charts]
    assert len(charts) == 2
    assert axes[0] == axes[1]
    assert [v.text for v in charts[1].iter(f"{C}v")][-3:] == ["90", "90", "90"]
    assert charts[1].find(f".//{C}showSerName[@val='1']") is not None


def test_the_workbook_holds_what_the_chart_shows():
    deck = render(an_outline(), [a_slide_of("trend_chart", **TREND)])

    presentation = pptx.Presentation(io.BytesIO(deck.content))
    (chart,) = [one.chart for one in presentation.slides[0].shapes if one.has_chart]
    book = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    rows = list(book.active.iter_rows(values_only=True))
    assert rows[0][1:] == ("Traffic", "Limit")
    assert rows[1:] == [("2023", 47, 90), ("2024", 58, 90), ("2025E", 98, 90)]
    assert [list(s.values) for plot in chart.plots for s in plot.series] == [
        [47, 58, 98],
        [90, 90, 90],
    ]


def test_forecasts_are_paler_and_dashed():
    (placed,) = place(an_outline(), a_slide_of("trend_chart", **TREND))

    (box,) = [box for box in placed.boxes if isinstance(box, ChartBox)]
    (series,) = box.chart.series
    assert series.dashed == {2}
    assert series.points[0] == series.points[1] != series.points[2]


def named_at(kind, values, name="Limit"):
    trend = {**TREND, "categories": [str(i) for i in range(len(values))], "type": kind}
    trend |= {"series": [{"name": "s", "values": values}], "reference": {"name": name, "value": 90}}
    (placed,) = place(an_outline(), a_slide_of("trend_chart", **trend))
    (box,) = [box for box in placed.boxes if isinstance(box, ChartBox)]
    line = box.chart.reference
    return line.named_at, line.labels_below, box.chart.legend


def test_the_threshold_is_named_where_its_label_covers_nothing():
    assert named_at("column", [10, 50, 98]) == (0, False, Legend.NONE)
    assert named_at("column", [98, 50, 10]) == (2, False, Legend.NONE)
    assert named_at("column", [98, 50, 97]) == (None, False, Legend.TOP)
    assert named_at("line", [10, 50, 98]) == (0, False, Legend.NONE)
    assert named_at("line", [95, 50, 98]) == (0, True, Legend.NONE)
    assert named_at("column", [10] * 11 + [98], "A limit with a long name")[0] == 1


def test_shares_are_a_doughnut_beside_sorted_bars():
    bars = [("Power", 12), ("Other", 30), ("Links", 38), ("Age", 20)]
    items = [{"name": name, "value": value, "hl": name == "Links"} for name, value in bars]
    slide = a_slide_of(
        "bar_donut",
        donut={
            "caption": "By tier",
            "items": [{"name": "A", "value": 7}, {"name": "B", "value": 3}],
        },
        bars={"caption": "Causes (%)", "items": items},
    )
    deck = render(an_outline(language="en"), [slide])

    shapes = pptx.Presentation(io.BytesIO(deck.content)).slides[0].shapes
    donut, bar = [one.chart for one in shapes if one.has_chart]
    assert donut.chart_type is XL_CHART_TYPE.DOUGHNUT
    assert bar.chart_type is XL_CHART_TYPE.BAR_CLUSTERED
    assert list(bar.plots[0].categories) == ["Links", "Age", "Power", "Other"]


INSIDE = [a_slide("swot", 2), a_slide("compare_matrix", 3)]


def test_what_is_for_our_own_eyes_stays_out_of_a_deck_for_the_customer():
    marked = a_slide("bullets", 2).but(internal=True)
    slides = [*INSIDE, marked, a_slide("pricing", 2), a_slide("bullets", 1)]

    deck = render(an_outline(), slides)

    assert deck.slide_count == 1
    assert [one.key for one in deck.warnings] == [
        "deck.internal_kind",
        "deck.internal_kind",
        "deck.internal_slide",
        "deck.prices_hidden",
    ]
    assert all(catalogue("zh").finding(one) for one in deck.warnings)
    names = [one.name for one in pptx.Presentation(io.BytesIO(deck.content)).slide_layouts]
    assert not any(name.startswith("内部") for name in names)


def test_an_inside_deck_has_the_mark_in_the_layout_where_nobody_can_remove_it():
    deck = render(an_outline(internal=True, prices=True), [*INSIDE, a_slide("pricing", 2)])

    slides = list(pptx.Presentation(io.BytesIO(deck.content)).slides)
    assert len(slides) == 3
    for slide in slides[:2]:
        assert slide.slide_layout.name.startswith("内部")
        on_slide = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
        on_layout = [s.text_frame.text for s in slide.slide_layout.shapes if s.has_text_frame]
        assert "内部资料·严禁外发" in on_layout
        assert "内部资料·严禁外发" not in on_slide


def test_inside_slides_stand_in_a_section_of_their_own():
    deck = render(an_outline(internal=True), [a_slide("bullets", 1), *INSIDE])

    with zipfile.ZipFile(io.BytesIO(deck.content)) as archive:
        presentation = archive.read("ppt/presentation.xml").decode()
    assert 'name="整体策划（内部）"' in presentation


def test_a_deck_of_which_nothing_may_be_shown_is_refused():
    with pytest.raises(NothingToShowError) as caught:
        render(an_outline(title="整体策划"), INSIDE)

    assert "整体策划" in catalogue("zh").error(caught.value)


def test_judgements_carry_a_glyph_and_not_only_a_colour():
    (placed,) = place(an_outline(internal=True), a_slide("compare_matrix", 3))

    body = cells(placed)[1:]
    assert len(body) == 6
    assert [cell[0] for cell in body[0][1:]] == ["▲", "＝", "▼"]
    assert "▲领先" in shown([placed])

"""The preview draws every slide whole: text inside its boxes, charts of every type and shape."""

import itertools
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from presales_desk.actions.sample import read_sample
from presales_desk.deck import colours
from presales_desk.deck.house import HouseStyle, Logo
from presales_desk.deck.layout import place
from presales_desk.deck.layout_model import Anchor, ChartBox, Labels, Paragraph, Run
from presales_desk.deck.placed_shapes import DrawnShape, Geometry, GroupBox, PictureBox
from presales_desk.method.keys import Section
from presales_desk.records.enums import ChartType, SlideKind
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.slide_content import Chart, Series, plain_content
from presales_desk.ui.widgets.slide_numbers import axis_text, scale_for, value_text
from presales_desk.ui.widgets.slide_painter import HEIGHT, WIDTH, paint_slide
from presales_desk.ui.widgets.slide_text import draw_paragraphs
from tests.deck.diagrams import DIAGRAMS, PICTURES
from tests.deck.outlines import a_slide

ARGUMENTS = (
    "two_col", "cards", "kpi", "trend", "trends", "trend line", "bar_donut", "pain_table",
    "before_after", "case", "ffab", "success_factors", "team_service", "pricing", "qa",
    "compare_matrix", "swot",
)  # fmt: skip
WITH_PICTURES = HouseStyle(pictures=PICTURES)
OUTLINE = Outline(project_id="p", title="讲稿")
DRAWN_QUIETLY = settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40
)


def picture_of(slide, width=480, **options):
    image = QImage(width, round(width * HEIGHT / WIDTH), QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    paint_slide(painter, QRectF(image.rect()), slide, 7, **options)
    painter.end()
    return image


def colours_of(image):
    places = itertools.product(range(0, image.width(), 3), range(0, image.height(), 3))
    return {QColor(image.pixel(x, y)).name() for x, y in places}


def a_chart(type, values=(3.0, 1.0, 2.0), series=1):
    chart = Chart(
        type=type,
        caption="流量（Gbps）",
        categories=tuple(f"{2020 + i}" for i in range(len(values))),
        series=tuple(Series(name=f"系列{i}", values=tuple(values)) for i in range(series)),
    )
    slide = Slide(
        outline_id=OUTLINE.id,
        section=Section.TRENDS,
        kind=SlideKind.CHART,
        content=plain_content(chart),
        title="流量增长",
    )
    return place(OUTLINE, slide)[0]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_slide_of_the_sample_is_drawn_over_its_whole_sheet(qapp, language):
    sample = read_sample(language)
    for slide in sample.slides:
        for placed in place(sample.outline, slide):
            assert "#ff00ff" not in colours_of(picture_of(placed))


@pytest.mark.parametrize("kind", DIAGRAMS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_is_drawn_is_drawn_in_the_colours_of_the_deck(qapp, kind, language):
    slide = a_slide(kind, 3, "双归 Link")
    for placed in place(replace(OUTLINE, language=language), slide, WITH_PICTURES):
        shown = colours_of(picture_of(placed))
        assert "#ff00ff" not in shown
        wanted = {s.fill for box in placed.boxes if isinstance(box, GroupBox) for s in filled(box)}
        assert {f"#{colour.hex}".lower() for colour in wanted} <= shown


def filled(group):
    return [one for one in group.shapes if isinstance(one, DrawnShape) and one.fill is not None]


def test_a_picture_is_drawn_where_it_stands(qapp):
    (placed,) = place(OUTLINE, a_slide("image", 0), WITH_PICTURES)
    (box,) = [box for box in placed.boxes if isinstance(box, PictureBox)]

    assert "#808080" in colours_of(picture_of(placed))
    assert "#808080" not in colours_of(picture_of(replace(placed, boxes=())))
    broken = replace(box, content=b"no picture")
    assert "#808080" not in colours_of(picture_of(replace(placed, boxes=(broken,))))


@pytest.mark.parametrize(
    ("words", "turned"), [("国密安全体系", False), ("标准 GB 22239", True), ("Security", True)]
)
def test_side_bars_are_written_along_their_length(qapp, words, turned):
    content = {"layers": [{"name": "层", "blocks": [{"text": "块"}]}] * 4, "sides": [words]}
    (placed,) = place(OUTLINE, a_slide("architecture", 0).but(content=content))
    (side,) = [
        shape
        for box in placed.boxes
        if isinstance(box, GroupBox)
        for shape in box.shapes
        if isinstance(shape, DrawnShape) and shape.text == words
    ]

    across, down = ink_of(picture_of(placed, width=960), side.rect)

    assert side.upright == turned
    assert down > 2 * across


def ink_of(image, rect):
    """Width and height of what is white inside ``rect``, in pixels."""
    scale = image.width() / WIDTH * 72
    white = [
        (x, y)
        for x in range(round(rect.left * scale) + 4, round(rect.right * scale) - 4)
        for y in range(round(rect.top * scale) + 4, round(rect.bottom * scale) - 4)
        if QColor(image.pixel(x, y)).lightness() > 200
    ]
    xs, ys = [x for x, _ in white], [y for _, y in white]
    return max(xs) - min(xs), max(ys) - min(ys)


@pytest.mark.parametrize("type", ChartType)
@pytest.mark.parametrize(
    "values", [(3.0, 1.0, 2.0), (None, 2.0, None), (-3.0, 4.0, 0.0), (0.0, 0.0), (1e9, 1.0)]
)
def test_charts_of_every_type_bear_gaps_zeros_and_losses(qapp, type, values):
    picture_of(a_chart(type, values, series=2))


@pytest.mark.parametrize("type", ChartType)
def test_a_chart_is_drawn_in_the_colours_of_the_deck(qapp, type):
    assert f"#{colours.ACCENT.hex}".lower() in colours_of(picture_of(a_chart(type)))


@pytest.mark.parametrize("count", [1, 4, 9])
@pytest.mark.parametrize("kind", ARGUMENTS)
def test_slides_that_argue_are_drawn_over_their_whole_sheet(qapp, kind, count):
    for placed in place(OUTLINE, a_slide(kind, count)):
        assert "#ff00ff" not in colours_of(picture_of(placed))


def a_trend(kind, values, threshold):
    return Slide(
        outline_id=OUTLINE.id,
        section=Section.TRENDS,
        kind=SlideKind.TREND_CHART,
        title="流量增长",
        content={
            "type": kind,
            "categories": [str(2020 + i) for i in range(len(values))],
            "series": [{"name": "流量", "values": values}],
            "reference": {"name": "上限", "value": threshold},
            "forecast": 1,
        },
    )


@pytest.mark.parametrize("kind", ["column", "line"])
@pytest.mark.parametrize("values", [[18, 47, 98], [None, -3, 0], [5], [90, 90, 91]])
@pytest.mark.parametrize("threshold", [90, 0, -7.5])
def test_a_threshold_is_drawn_across_every_trend(qapp, kind, values, threshold):
    (placed,) = place(OUTLINE, a_trend(kind, values, threshold))

    assert len(values) == 1 or reds_in(picture_of(placed)) > 20


def reds_in(image):
    tones = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(one.red() > one.green() + 60 and one.red() > one.blue() + 60 for one in tones)


def test_the_arrow_from_before_to_after_is_no_block(qapp):
    (placed,) = place(OUTLINE, a_slide("before_after", 3))
    (arrow,) = [one for one in placed.decorations if one.geometry is Geometry.CHEVRON]

    image = picture_of(placed, width=960)

    def seen(x, y):
        scale = image.width() / WIDTH * 72
        place = (arrow.rect.left + arrow.rect.width * x, arrow.rect.top + arrow.rect.height * y)
        return QColor(image.pixel(*(round(one * scale) for one in place))).name()

    accent = f"#{colours.ACCENT.hex}".lower()
    assert seen(0.7, 0.5) == accent
    assert seen(0.1, 0.5) != accent


def with_series(slide, **changes):
    boxes = [
        replace(box, chart=replace(box.chart, series=changed(box.chart.series, changes)))
        if isinstance(box, ChartBox)
        else box
        for box in slide.boxes
    ]
    return replace(slide, boxes=tuple(boxes))


def changed(series, changes):
    return tuple(replace(one, **changes) for one in series)


def test_parts_of_a_stack_too_thin_for_a_label_bear_none(qapp):
    slide = a_chart(ChartType.STACKED, series=2)

    thin = picture_of(with_series(slide, unlabelled=frozenset(range(3))))

    assert thin == picture_of(with_series(slide, labels=Labels.NONE))
    assert thin != picture_of(slide)


def test_the_end_of_a_line_is_labelled_above_or_below_it(qapp):
    slide = a_chart(ChartType.LINE)

    pictures = [picture_of(with_series(slide, labels_below=below)) for below in (False, True)]

    assert pictures[0] != pictures[1]


def test_a_logo_that_is_no_picture_leaves_the_slide_whole(qapp):
    sample = read_sample("zh")
    (cover,) = place(sample.outline, sample.slides[0])

    picture_of(cover, logo=Logo(b"no picture", "png", 10, 10))


@DRAWN_QUIETLY
@given(
    words=st.text(st.sampled_from("云计算安全等级保护，。！ abcWMi—"), max_size=400),
    size=st.sampled_from([14, 18, 26, 54]),
    width=st.integers(40, 500),
    height=st.integers(24, 300),
)
def test_no_text_leaves_its_box(qapp, words, size, width, height):
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    box = QRectF(40, 40, width, height)
    paragraph = Paragraph((Run(words),), size)
    draw_paragraphs(painter, box, (paragraph, paragraph), Anchor.MIDDLE)
    painter.end()

    left, top = round(box.left()) - 4, round(box.top()) - 4
    right, bottom = round(box.right()) + 4, round(box.bottom()) + 4
    outside = [
        (x, y)
        for x in range(0, 600, 2)
        for y in range(0, 400, 2)
        if not (left <= x <= right and top <= y <= bottom)
    ]
    assert all(image.pixelColor(x, y) == QColor("white") for x, y in outside)


@given(
    values=st.lists(st.floats(-1e12, 1e12), min_size=1, max_size=12),
    from_zero=st.booleans(),
)
def test_an_axis_holds_all_values_on_round_steps(values, from_zero):
    scale = scale_for(values, from_zero=from_zero)

    assert scale.low <= min(values)
    assert scale.high >= max(values)
    assert 1 <= len(scale.ticks) <= 14
    assert not from_zero or scale.low <= 0 <= scale.high


def test_values_are_written_in_the_notation_of_the_file():
    assert value_text(1240, "#,##0") == "1,240"
    assert value_text(99.95, '#,##0.00"%"') == "99.95%"
    assert axis_text(0.5, scale_for([0, 1], from_zero=True), "#,##0") == "0.5"

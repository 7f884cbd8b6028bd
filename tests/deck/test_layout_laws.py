"""Whatever an outline holds, no text leaves its box, no box the slide, none covers another."""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presales_desk.deck import colours, geometry, layout, measure
from presales_desk.deck.design import BODY_BOTTOM, BODY_BOTTOM_FREE
from presales_desk.deck.house import HouseStyle
from presales_desk.deck.layout_model import SLIDE_HEIGHT, SLIDE_WIDTH, Rect, TextBox
from presales_desk.deck.logo import Logo
from presales_desk.deck.pictures import read_picture
from presales_desk.deck.placed_shapes import Connector, DrawnShape, Geometry, GroupBox, PictureBox
from presales_desk.deck.placed_table import TableBox
from presales_desk.deck.slide_layouts import LAYOUTS
from presales_desk.records.messages import catalogue
from tests.deck.diagrams import PICTURES
from tests.deck.outlines import KINDS, a_slide, an_outline

if TYPE_CHECKING:
    from presales_desk.deck.placed_slide import Box, PlacedSlide

SAME = 0.02
HOUSE = HouseStyle(pictures=PICTURES)
LONG = "新网点开通平均 12 天，省、市、县三套网管与两家代维各管一段，责任难以量化；" * 6
LONGER = LONG * 40
WORD = "https://example.com/" + "averylongwordwithoutanyspace" * 40
TEXTS = st.text(
    alphabet=st.sampled_from("网络改造 abcWMil019%，。（）“”—…\n\t-/*é１"), max_size=900
)


def place(outline, slide, house=HOUSE):
    return layout.place(outline, slide, house)


def assert_lawful(slide: PlacedSlide) -> None:
    for box in slide.boxes:
        assert box.rect.left >= -SAME, box.name
        assert box.rect.right <= SLIDE_WIDTH + SAME, box.name
        assert box.rect.top >= -SAME, box.name
        assert box.rect.bottom <= SLIDE_HEIGHT + SAME, box.name
        if isinstance(box, TextBox):
            assert_text_fits(box)
        if isinstance(box, TableBox):
            assert_table_fits(box, slide)
        if isinstance(box, GroupBox):
            assert_group_is_lawful(box, slide)
        if isinstance(box, PictureBox):
            assert_undistorted(box)
    for one, other in combinations(slide.boxes, 2):
        assert_apart(one, other)
    for box in slide.boxes:
        assert slide.logo is None or slide.logo.rect.overlap(box.rect) == 0, box.name


def assert_apart(one: Box, other: Box) -> None:
    """Groups may reach into each other, as the points of phases do, but not their shapes."""
    if isinstance(one, GroupBox) and isinstance(other, GroupBox):
        for a, b in product(shapes_of(one), shapes_of(other)):
            assert body_of(a).overlap(body_of(b)) <= SAME, f"{a.name} covers {b.name}"
    else:
        assert one.rect.overlap(other.rect) <= SAME, f"{one.name} covers {other.name}"


def assert_group_is_lawful(group: GroupBox, slide: PlacedSlide) -> None:
    takeaway = any(box.placeholder == 15 for box in slide.boxes)
    assert group.rect.bottom <= (BODY_BOTTOM if takeaway else BODY_BOTTOM_FREE) + SAME
    assert group.rect == geometry.around(group.shapes)
    assert group.alt.strip()
    shapes = shapes_of(group)
    for shape in shapes:
        lines = geometry.line_area(shape)
        need = measure.height(shape.paragraphs, lines.width)
        assert need <= lines.height + 0.05, f"{shape.name}: {shape.text[:40]}"
        assert all(paragraph.size >= 14 for paragraph in shape.paragraphs)
    for one, other in combinations(shapes, 2):
        apart = body_of(one).overlap(body_of(other)) <= SAME
        assert apart or within(one.rect, other.rect) or within(other.rect, one.rect), one.name
    assert_glued([box for box in slide.boxes if isinstance(box, GroupBox)])


def assert_glued(groups: list[GroupBox]) -> None:
    """Ends of connectors lie where the file format ties them to their shapes."""
    keyed = {shape.key: shape for group in groups for shape in shapes_of(group) if shape.key}
    for line in (one for group in groups for one in group.shapes if isinstance(one, Connector)):
        for key, end in ((line.source, line.start), (line.target, line.end)):
            assert not key or end in geometry.sites(keyed[key].geometry, keyed[key].rect)


def assert_undistorted(box: PictureBox) -> None:
    picture = read_picture(box.content)
    assert picture is not None
    assert box.rect.width / box.rect.height == pytest.approx(picture.width / picture.height)


def shapes_of(group: GroupBox) -> list[DrawnShape]:
    return [shape for shape in group.shapes if isinstance(shape, DrawnShape)]


def body_of(shape: DrawnShape) -> Rect:
    """Where a shape is without its point, which may reach into the notch of the next one."""
    pointed = shape.geometry in (Geometry.HOME_PLATE, Geometry.CHEVRON)
    tip = geometry.point(shape.rect) if pointed else 0.0
    return shape.rect.with_width(shape.rect.width - tip)


def within(inner: Rect, outer: Rect) -> bool:
    return inner.overlap(outer) == pytest.approx(inner.width * inner.height, abs=SAME)


def assert_text_fits(box: TextBox) -> None:
    left, top, right, bottom = box.insets
    need = measure.height(box.paragraphs, box.rect.width - left - right)
    assert need <= box.rect.height - top - bottom + 0.05, f"{box.name}: {box.text[:40]}"


def assert_table_fits(table: TableBox, slide: PlacedSlide) -> None:
    takeaway = any(box.placeholder == 15 for box in slide.boxes)
    assert table.rect.bottom <= (BODY_BOTTOM if takeaway else BODY_BOTTOM_FREE) + SAME
    assert sum(table.columns) == pytest.approx(table.rect.width, abs=SAME)
    assert sum(row.height for row in table.rows) == pytest.approx(table.rect.height, abs=SAME)
    for row in table.rows:
        assert sum(cell.span for cell in row.cells) == len(table.columns)
        for cell, start in zip(row.cells, row.starts, strict=True):
            left, top, right, bottom = cell.insets
            width = sum(table.columns[start : start + cell.span])
            need = measure.height(cell.paragraphs, width - left - right)
            assert need + top + bottom <= row.height + SAME, cell.text[:40]


def assert_sizes_above_floor(slide: PlacedSlide) -> None:
    for box in slide.boxes:
        slot = LAYOUTS[slide.layout].slot(box.placeholder)
        if isinstance(box, TextBox) and slot is not None:
            sizes = [paragraph.size for paragraph in box.paragraphs]
            assert min(sizes) >= min(*slot.role.sizes, 14), box.name


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("count", [0, 1, 3, 5, 6, 7, 13, 40])
def test_any_number_of_items_is_laid_out_lawfully(kind, count):
    for slide in place(an_outline(), a_slide(kind, count)):
        assert_lawful(slide)
        assert_sizes_above_floor(slide)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", ["", " ", LONG, LONGER, WORD], ids=lambda text: f"{len(text)}")
def test_any_length_of_text_is_laid_out_lawfully(kind, text):
    for slide in place(
        an_outline(title=text, confidential=text, occasion=text), a_slide(kind, 5, text)
    ):
        assert_lawful(slide)


@pytest.mark.parametrize("kind", KINDS)
@given(text=TEXTS, count=st.integers(0, 14), language=st.sampled_from(["zh", "en"]))
@settings(max_examples=12, deadline=None)
def test_any_text_at_all_is_laid_out_lawfully(kind, text, count, language):
    outline = an_outline(title=text, subtitle=text, author=text, language=language)
    for slide in place(outline, a_slide(kind, count, text)):
        assert_lawful(slide)
        assert slide.title.strip()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("width", "height"), [(400, 100), (100, 400), (3000, 200)])
def test_the_logo_covers_nothing(kind, width, height):
    house = HouseStyle(
        logo=Logo(b"", "png", width, height),
        customer="某省电信",
        confidentiality="密",
        pictures=PICTURES,
    )

    for slide in place(an_outline(), a_slide(kind, 3), house):
        assert_lawful(slide)


@pytest.mark.parametrize("kind", ["agenda", "bullets", "proof", "table", "closing", "bar"])
def test_nothing_is_lost_when_a_slide_is_split(kind):
    slide = a_slide(kind, 30)

    parts = place(an_outline(), slide)

    assert len(parts) > 1
    assert [part.page for part in parts] == list(range(1, len(parts) + 1))
    assert all(part.title.endswith(f"（{part.page}/{len(parts)}）") for part in parts)
    assert items_on(parts, kind) == 30
    assert any(finding.key == "deck.split" for finding in parts[0].findings)


def items_on(parts: tuple[PlacedSlide, ...], kind: str) -> int:
    index = {"agenda": 20, "bullets": 1, "proof": 1, "table": 20, "closing": 26, "bar": 21}[kind]
    boxes = [box for part in parts for box in part.boxes if box.placeholder == index]
    if kind == "bar":
        return sum(len(box.chart.categories) for box in boxes)
    if kind in ("bullets", "proof"):
        return sum(p.level == 0 for box in boxes for p in box.paragraphs)
    return sum(len(box.rows) - 1 for box in boxes)


def test_pages_of_a_split_are_even():
    parts = place(an_outline(), a_slide("bullets", 7))

    counts = [items_on((part,), "bullets") for part in parts]

    assert max(counts) - min(counts) <= 1


def test_what_is_cut_stands_in_the_notes_and_is_told():
    slide = a_slide("bullets", 2).but(title=LONG)

    (placed,) = place(an_outline(), slide)

    assert placed.title.endswith("…")
    assert "【溢出原文】" in placed.notes
    assert LONG.strip() in placed.notes
    (told,) = [finding for finding in placed.findings if finding.key == "deck.cut"]
    assert told.record_id == slide.id
    assert told.values["fields"] == "标题"


def test_a_cut_falls_behind_a_clause():
    (placed,) = place(an_outline(), a_slide("bullets", 1).but(title=LONG))

    assert LONG.startswith(placed.title.removesuffix("…"))
    assert LONG[len(placed.title) - 1] in "，；、"


@pytest.mark.parametrize("word", ["合计", "Total incl. VAT", "总计（含税）"])
def test_a_row_of_sums_stands_out_and_still_fits(word):
    slide = a_slide("table", 4, "Two per county with backup")
    slide.content["rows"][-1] = [word, *slide.content["rows"][-1][1:]]

    (placed,) = place(an_outline(), slide)

    assert_lawful(placed)
    (table,) = [box for box in placed.boxes if isinstance(box, TableBox)]
    last = table.rows[-1].cells
    assert all(cell.fill == colours.PANEL for cell in last)
    assert all(run.bold for cell in last for p in cell.paragraphs for run in p.runs)
    assert not any(cell.fill for cell in table.rows[-2].cells)


def test_columns_of_one_slide_share_one_size():
    (placed,) = place(an_outline(), a_slide("table", 4, "端到端可用率按月考核到县区"))

    (table,) = [box for box in placed.boxes if isinstance(box, TableBox)]
    assert (
        len({p.size for row in table.rows[1:] for cell in row.cells for p in cell.paragraphs}) == 1
    )


def test_a_title_gives_way_rather_than_ending_in_two_characters():
    title = "三个外部变化同时指向四级一张网端到端可保障并且可度量可考核"

    (placed,) = place(an_outline(), a_slide("bullets", 1).but(title=title + "结果"))

    box = placed.boxes[0]
    assert isinstance(box, TextBox)
    assert measure.paragraph_lines(box.paragraphs[0], box.rect.width) == 1


@pytest.mark.parametrize("language", ["zh", "en"])
def test_everything_that_is_told_has_words(language):
    words = catalogue(language)
    wide = a_slide("wide table", 12)
    pie = a_slide("pie", 9)
    two = pie.content["series"] * 2
    slides = [
        a_slide("bullets", 9, LONG).but(title=""),
        a_slide("closing", 1),
        wide,
        pie.but(content={**pie.content, "series": two}),
        a_slide("column", 0),
        a_slide("column", 3).but(content={**pie.content, "type": "column", "series": two * 4}),
        a_slide("line", 3).but(content={"type": "line", "series": [{"name": "", "values": [1]}]}),
    ]

    told = [f for s in slides for p in place(an_outline(), s) for f in p.findings]

    assert {finding.key.removeprefix("deck.") for finding in told} == {
        "cut", "split", "no_title", "no_place", "wide_table", "merged", "one_series", "no_data",
        "many_series", "uneven_series",
    }  # fmt: skip
    assert all(words.finding(finding) for finding in told)

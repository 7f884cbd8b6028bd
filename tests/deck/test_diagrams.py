"""What is drawn can be moved, edited and read out: groups, glued lines, merged cells, pictures."""

from __future__ import annotations

import io
import zipfile
from collections import Counter

import pptx
import pytest
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.oxml.ns import qn
from pptx.shapes.placeholder import PlaceholderPicture

from presales_desk.deck import colours, pictures
from presales_desk.deck.generator import render
from presales_desk.deck.house import HouseStyle
from presales_desk.deck.layout import place
from presales_desk.deck.placed_shapes import GroupBox, PictureBox
from presales_desk.deck.placed_table import TableBox
from presales_desk.records.messages import catalogue
from tests.deck.diagrams import DIAGRAMS, PICTURE, PICTURES, a_png
from tests.deck.outlines import a_slide, an_outline

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path d="M0 0h3v2z"/></svg>'
HOUSE = HouseStyle(pictures={**PICTURES, "svg": SVG})
LONG = "链路中断即整县失联，无法自动切换，跨级故障要逐级电话确认；" * 8


def placed(slide, house=HOUSE):
    return place(an_outline(internal=True), slide, house)


def written(*slides):
    deck = render(an_outline(internal=True), slides, HOUSE)
    return pptx.Presentation(io.BytesIO(deck.content)), deck.content


def with_content(kind, **content):
    return a_slide(kind, 0).but(title="标题", content=content)


def every_shape(shapes):
    for shape in shapes:
        yield shape
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
            yield from every_shape(shape.shapes)


def properties(shape):
    return shape._element.xpath(".//p:cNvPr")[0]


def is_decorative(shape):
    return bool(properties(shape).xpath(".//*[local-name()='decorative']"))


@pytest.mark.parametrize("kind", DIAGRAMS)
def test_every_shape_has_an_id_of_its_own(kind):
    deck, _ = written(a_slide(kind, 4))

    for slide in deck.slides:
        ids = Counter(int(one.get("id")) for one in slide.element.xpath("//p:cNvPr"))
        assert set(ids.values()) == {1}


@pytest.mark.parametrize("kind", DIAGRAMS)
def test_groups_lines_and_pictures_are_read_out(kind):
    deck, _ = written(a_slide(kind, 3))

    for shape in (one for slide in deck.slides for one in every_shape(slide.shapes)):
        grouped = shape.shape_type == MSO_SHAPE_TYPE.GROUP
        if grouped or isinstance(shape, PlaceholderPicture) or shape._element.tag == qn("p:cxnSp"):
            assert properties(shape).get("descr", "").strip() or is_decorative(shape)
        elif shape._element.tag == qn("p:sp"):
            assert (shape.has_text_frame and shape.text_frame.text.strip()) or is_decorative(shape)


def test_shapes_in_a_group_stand_where_they_are_drawn():
    deck, _ = written(a_slide("roadmap", 3))

    groups = [one for one in deck.slides[0].shapes if one.shape_type == MSO_SHAPE_TYPE.GROUP]

    assert len(groups) == 3
    for group in groups:
        frame = group._element.grpSpPr.find(qn("a:xfrm"))
        off, ext, child_off, child_ext = ({**one.attrib} for one in frame)
        assert (off, ext) == (child_off, child_ext)
        assert min(one.left for one in group.shapes) == group.left
        assert max(one.left + one.width for one in group.shapes) == group.left + group.width


def test_lines_are_glued_to_the_shapes_that_they_tie():
    deck, _ = written(
        with_content(
            "stakeholder_map",
            people=[
                {"name": "陈主任", "stance": "supporter"},
                {"name": "李主任", "stance": "neutral", "type": "D"},
            ],
            links=[{"source": "陈主任", "target": "李主任"}],
        )
    )

    shapes = {one.shape_id: one for one in every_shape(deck.slides[0].shapes)}
    (line,) = [one for one in shapes.values() if one._element.tag == qn("p:cxnSp")]
    ends = [line._element.xpath(f".//a:{tag}")[0] for tag in ("stCxn", "endCxn")]

    assert [shapes[int(end.get("id"))].text_frame.text for end in ends] == ["陈主任", "李主任"]
    assert [int(end.get("idx")) for end in ends] == [1, 3]  # left of the one, right of the other
    assert properties(line).get("descr") == "陈主任影响李主任"


def test_the_legend_tells_the_kinds_of_people_that_the_map_has():
    people = [{"name": kind, "type": kind} for kind in "DP"]
    (slide,) = placed(with_content("stakeholder_map", people=people))

    (legend,) = [box for box in slide.boxes if box.name.startswith("图例")]

    assert [shape.text for shape in legend.shapes if shape.text] == ["决策", "采购财务"]
    assert any(shape.text for shape in slide.decorations), "the mark of what is for our own eyes"


def test_people_without_room_on_the_map_stand_in_a_list():
    people = [{"name": f"评委{i}", "role": "评标"} for i in range(9)]

    parts = placed(with_content("stakeholder_map", people=people))

    (table,) = [box for box in parts[-1].boxes if isinstance(box, TableBox)]
    assert [row.cells[0].text for row in table.rows[1:]] == [f"评委{i}" for i in range(9)]
    (map_,) = [box for box in parts[0].boxes if isinstance(box, GroupBox)]
    assert "另7人" in {getattr(shape, "text", "") for shape in map_.shapes}


@pytest.mark.parametrize("kind", ["cause_effect", "roadmap", "architecture"])
def test_words_that_no_box_holds_become_a_table_and_none_is_lost(kind):
    parts = placed(a_slide(kind, 3, LONG))

    tables = [box for part in parts for box in part.boxes if isinstance(box, TableBox)]
    assert tables
    assert {part.layout for part in parts} == {"table"}
    cells = [cell.text for table in tables for row in table.rows[1:] for cell in row.cells]
    assert any(LONG[:-1] in text for text in cells) or LONG in parts[0].notes


@pytest.mark.parametrize(("kind", "most"), [("cause_effect", 4), ("roadmap", 5)])
def test_more_than_one_slide_holds_is_divided_evenly(kind, most):
    parts = placed(a_slide(kind, most + 2, "双归"))

    assert len(parts) == 2
    named = "根因" if kind == "cause_effect" else "阶段名"
    counts = [
        sum(
            shape.name.startswith(named)
            for box in part.boxes
            if isinstance(box, GroupBox)
            for shape in box.shapes
        )
        for part in parts
    ]
    assert sum(counts) == most + 2
    assert max(counts) - min(counts) <= 1


def a_schedule(*bars, periods=12):
    return with_content(
        "gantt",
        unit="周",
        periods=[str(i + 1) for i in range(periods)],
        rows=[{"task": "勘察", "bars": list(bars)}],
    )


def cells_of(slide, row=1):
    (table,) = [box for box in slide.boxes if isinstance(box, TableBox)]
    return table.rows[row].cells


def test_bars_are_merged_cells_of_a_native_table():
    deck, _ = written(a_schedule({"start": 2, "span": 3, "label": "建设"}))

    (frame,) = [one for one in deck.slides[0].shapes if one.has_table]
    cell = frame.table.cell(1, 2)

    assert cell.is_merge_origin
    assert cell.span_width == 3
    assert cell.text == "建设"
    assert frame.table.cell(1, 3).is_spanned


def test_free_and_covered_cells_make_no_row_higher():
    deck, _ = written(a_slide("gantt", 8))

    (frame,) = [one for one in deck.slides[0].shapes if one.has_table]
    sizes = [int(end.get("sz")) for end in frame._element.iter(qn("a:endParaRPr"))]

    assert max(sizes) <= 1800
    assert {int(cell.get("sz")) for cell in empty_ends(frame)} <= {800, 1400}


def empty_ends(frame):
    return frame._element.xpath(".//a:tc[not(.//a:t)]//a:endParaRPr")


def test_a_label_wider_than_its_bar_stands_beside_it():
    (slide,) = placed(a_schedule({"start": 2, "label": "省中心双核心建设", "kind": "ms"}))

    _, _, bar, beside, *_ = cells_of(slide)

    assert (bar.text, bar.fill) == ("◆", colours.ATTENTION)
    assert (beside.text, beside.fill) == ("省中心双核心建设", None)


def test_a_label_at_the_end_stands_before_its_bar():
    (slide,) = placed(a_schedule({"start": 12, "label": "省中心双核心建设"}))

    assert [cell.text for cell in cells_of(slide)][-2:] == ["省中心双核心建设", ""]


def test_bars_that_overlap_stand_below_each_other():
    bars = ({"start": 1, "span": 4, "label": "甲"}, {"start": 3, "span": 4, "label": "乙"})

    (slide,) = placed(a_schedule(*bars))

    assert [cells_of(slide, row)[0].text for row in (1, 2)] == ["勘察", ""]


def test_a_bar_outside_the_schedule_is_told_and_kept_in_the_notes():
    (slide,) = placed(a_schedule({"start": 40, "label": "验收"}))

    assert "验收" in slide.notes
    assert [finding.key for finding in slide.findings] == ["deck.cut"]


def test_many_periods_share_a_head_and_still_more_go_on_another_slide():
    (weeks,) = placed(a_schedule({"start": 1}, periods=26))
    parts = placed(a_schedule({"start": 30, "span": 20, "label": "跨页"}, periods=60))

    head = cells_of(weeks, row=0)
    assert sum(cell.span for cell in head) == 27
    assert len(parts) == 2
    assert all("跨页" in [cell.text for cell in cells_of(part)] for part in parts)


def test_the_same_picture_is_stored_once():
    _, content = written(a_slide("image", 1), a_slide("image", 2))

    names = zipfile.ZipFile(io.BytesIO(content)).namelist()

    assert [name for name in names if name.startswith("ppt/media/")] == ["ppt/media/image1.png"]


def test_a_picture_keeps_its_proportions_and_says_what_it_shows():
    house = HouseStyle(pictures={PICTURE: a_png(90, 300)})

    (slide,) = placed(a_slide("image", 2, "机房"), house)

    (box,) = [box for box in slide.boxes if isinstance(box, PictureBox)]
    assert box.rect.height / box.rect.width == pytest.approx(300 / 90)
    assert box.alt == "机房"


def test_the_caption_stands_right_below_its_picture():
    house = HouseStyle(pictures={PICTURE: a_png(900, 90)})

    (slide,) = placed(a_slide("image", 2, "机房"), house)

    (picture,) = [box for box in slide.boxes if isinstance(box, PictureBox)]
    (caption,) = [box for box in slide.boxes if box.name.startswith("图注")]
    assert caption.rect.top == pytest.approx(picture.rect.bottom)


def test_a_drawing_stands_in_the_file_with_its_picture_behind():
    slide = a_slide("image", 1)
    deck, content = written(slide.but(content={**slide.content, "svg": "svg"}))

    (picture,) = [one for one in deck.slides[0].shapes if isinstance(one, PlaceholderPicture)]
    (drawing,) = picture._element.xpath(".//*[local-name()='svgBlip']")
    part = deck.slides[0].part.related_part(drawing.get(qn("r:embed")))

    assert part.blob == SVG
    assert "ppt/media/image1.svg" in zipfile.ZipFile(io.BytesIO(content)).namelist()


def test_a_drawing_in_an_outline_file_shows_the_png_beside_it():
    house = HouseStyle(pictures={"net.svg": SVG, "net.png": a_png()})

    (slide,) = placed(with_content("image", path="net.svg", alt="组网"), house)

    (box,) = [box for box in slide.boxes if isinstance(box, PictureBox)]
    assert (box.content, box.svg) == (a_png(), SVG)


@pytest.mark.parametrize(
    ("content", "key"),
    [(None, "deck.no_picture"), (b"no picture", "deck.bad_picture")],
)
def test_a_picture_that_is_not_there_leaves_no_frame_but_a_finding(content, key):
    house = HouseStyle(pictures={} if content is None else {"room.png": content})

    (slide,) = placed(with_content("image", path="room.png", points=["要点"]), house)

    assert not [box for box in slide.boxes if isinstance(box, PictureBox)]
    assert [finding.key for finding in slide.findings] == [key]
    assert any("要点" in getattr(box, "text", "") for box in slide.boxes)


def test_a_slide_that_waits_for_its_picture_says_so_and_names_none():
    (slide,) = placed(with_content("image", points=["要点"]), HouseStyle())

    (finding,) = slide.findings
    said = catalogue("zh").finding(finding)
    assert finding.key == "deck.no_picture_yet"
    assert said == "“标题”还没有放图片。请放入图片。"


def test_pictures_made_to_fill_the_memory_are_refused():
    bomb = a_png(10, 10)
    huge = bomb[:16] + (60_000).to_bytes(4, "big") * 2 + bomb[24:]

    assert pictures.read_picture(bomb) is not None
    assert pictures.read_picture(huge) is None
    assert pictures.read_picture(bomb[:-40]) is None
    assert pictures.read_picture(b"\xff\xd8\xff\xe0" + b"\0" * 40) is None


@pytest.mark.parametrize(
    "inside",
    [
        b"<script>alert(1)</script>",
        b'<image href="https://example.com/a.png"/>',
        b"<foreignObject/>",
        b'<g onload="x()"/>',
    ],
)
def test_drawings_that_run_or_fetch_something_are_left_out(inside):
    assert pictures.is_safe_svg(SVG)
    assert not pictures.is_safe_svg(SVG.replace(b"</svg>", inside + b"</svg>"))
    assert not pictures.is_safe_svg(b"<!DOCTYPE svg [<!ENTITY a 'b'>]>" + SVG)


@pytest.mark.parametrize("kind", ["cause_effect", "roadmap", "architecture", "gantt"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_diagram_is_read_out_in_the_language_of_the_deck(kind, language):
    slide = a_slide(kind, 2, "Link")
    (one,) = place(an_outline(language=language, title="Talk"), slide, HOUSE)

    alts = [box.alt for box in one.boxes if isinstance(box, GroupBox | TableBox)]

    assert alts
    assert all("Link" in alt for alt in alts if "图例" not in alt and "Legend" not in alt)

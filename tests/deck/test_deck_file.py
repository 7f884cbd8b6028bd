"""A deck is read back as a person skims it: titles, points, tables, charts, notes, sections."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import zipfile

import pptx
import pytest
from pptx.enum.shapes import PP_PLACEHOLDER

from presales_desk.deck.generator import render
from presales_desk.deck.house import HouseStyle, house_style
from presales_desk.deck.logo import read_logo
from presales_desk.method.keys import Section
from presales_desk.records.enums import SlideKind
from presales_desk.records.job import CancelledError
from presales_desk.records.outline import Slide
from presales_desk.records.summary import Profile
from tests.deck.outlines import a_slide, an_outline, talk

HOUSE = HouseStyle(
    project="某省电信 M 集团四级组网", customer="某省电信政企客户事业部", company="恒川网络"
)


def opened(deck):
    return pptx.Presentation(io.BytesIO(deck.content))


@pytest.fixture(scope="module")
def telecom():
    file = talk("zh")
    return opened(render(file.outline, file.slides, HouseStyle(customer=file.customer)))


def of_kind(presentation, kind):
    return [slide for slide in presentation.slides if f"_{kind}" in slide.name]


def placeholder(slide, index):
    return next((one for one in slide.placeholders if one.placeholder_format.idx == index), None)


def all_text(slide):
    frames = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    tables = [shape.table for shape in slide.shapes if shape.has_table]
    return "\n".join(frames + [c.text for table in tables for row in table.rows for c in row.cells])


def test_every_slide_has_its_message_in_a_real_title(telecom):
    titles = [slide.shapes.title.text_frame.text for slide in telecom.slides]

    assert titles[1] == "用 45 分钟对齐三件事：问题清单、试点范围和下一步分工"
    assert all(titles)


def test_the_cover_names_customer_purpose_and_presenter(telecom):
    cover = telecom.slides[0]

    assert cover.shapes.title.placeholder_format.type == PP_PLACEHOLDER.CENTER_TITLE
    assert placeholder(cover, 20).text_frame.text == "呈送：某省电信政企客户事业部"
    assert "断一条链路" in placeholder(cover, 1).text_frame.text
    assert placeholder(cover, 21).text_frame.text.endswith("2026年3月12日")
    assert placeholder(cover, 12) is None


def test_points_are_paragraphs_of_two_levels_in_the_body(telecom):
    body = placeholder(of_kind(telecom, "bullets")[0], 1)

    texts = [(p.level, p.text) for p in body.text_frame.paragraphs]

    assert texts[:2] == [
        (0, "业务上云：前台系统集中到省中心"),
        (1, "网点断网即停业，网络从“支撑”变成“生产线”"),
    ]


def test_emphasis_becomes_a_bold_run_without_its_marks(telecom):
    points = placeholder(of_kind(telecom, "chart")[0], 23)

    runs = points.text_frame.paragraphs[0].runs

    assert [(run.text, run.font.bold) for run in runs][1] == ("58 Gbps", True)
    assert "**" not in points.text_frame.text


def test_a_table_is_native_with_a_head(telecom):
    table = placeholder(of_kind(telecom, "table")[0], 20).table

    assert table.first_row
    assert [cell.text for cell in table.rows[0].cells][:2] == ["层级", "最关心的问题"]
    assert len(table.rows) == 5
    assert table.cell(1, 0).text == "高层\n分管副总"


def test_the_agenda_is_a_table_with_minutes(telecom):
    table = placeholder(of_kind(telecom, "agenda")[0], 20).table

    assert [cell.text for cell in table.rows[4].cells] == [
        "04", "解决方案", "架构、实施、服务与投入各是什么", "15分钟",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", ["column", "bar", "line", "pie", "doughnut", "stacked"])
def test_a_chart_is_native_and_keeps_its_numbers(kind):
    deck = opened(render(an_outline(), [a_slide(kind, 4)]))

    chart = placeholder(deck.slides[0], 21).chart

    assert [list(series.values) for series in chart.plots[0].series] == [[0.0, 1.0, 2.0, 3.0]]
    assert len(chart.plots[0].categories) == 4
    assert read_workbook(chart)[1][1:] == ["0"]


def read_workbook(chart):
    """Return the rows of a chart's workbook as they stand in its XML; text lies in a part apart."""
    book = zipfile.ZipFile(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    texts = re.findall(r"<t[^>]*>([^<]*)</t>", book.read("xl/sharedStrings.xml").decode())
    sheet = book.read("xl/worksheets/sheet1.xml").decode()
    return [
        [texts[int(value)] if kind == "s" else value for kind, value in cells]
        for cells in (
            re.findall(r'<c r="\w+"(?: t="(\w)")?><v>([^<]*)</v>', row)
            for row in re.findall(r"<row .*?</row>", sheet)
        )
    ]


def test_the_workbook_of_a_chart_can_be_edited():
    deck = opened(render(an_outline(), [a_slide("column", 2, "峰值 & <流量>")]))

    chart = placeholder(deck.slides[0], 21).chart

    assert read_workbook(chart) == [
        ["峰值 &amp; &lt;流量&gt;"],
        ["峰值 &amp; &lt;流量&gt;0", "0"],
        ["峰值 &amp; &lt;流量&gt;1", "1"],
    ]


def test_the_sums_of_stacks_follow_when_a_part_is_edited():
    content = {
        "type": "stacked",
        "categories": ["一月", "二月"],
        "series": [{"name": "省", "values": [60, 75.5]}, {"name": "市", "values": [40, None]}],
    }
    slide = a_slide("stacked", 1).but(content=content)

    chart = placeholder(opened(render(an_outline(), [slide])).slides[0], 21).chart

    parts, [sums] = (plot.series for plot in chart.plots)
    assert [list(part.values) for part in parts] == [[60, 75.5], [40, None]]
    assert (sums.name, list(sums.values)) == ("合计", [100, 75.5])
    book = zipfile.ZipFile(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert re.findall("<f>(.*?)</f><v>(.*?)</v>", sheet) == [
        ("SUM(B2:C2)", "100.0"),
        ("SUM(B3:C3)", "75.5"),
    ]


def test_a_gap_in_a_series_stays_a_gap():
    slide = Slide(
        outline_id="o",
        section=Section.CASES,
        kind=SlideKind.CHART,
        title="改造后仍在测",
        content={
            "type": "line",
            "categories": ["一月", "二月", "三月"],
            "series": [{"name": "可用率", "values": [99.5, None, 99.9]}],
        },
    )

    chart = placeholder(opened(render(an_outline(), [slide])).slides[0], 21).chart

    assert list(chart.plots[0].series[0].values) == [99.5, None, 99.9]


def test_notes_hold_the_fields_in_the_methods_order():
    slide = a_slide("bullets", 1).but(notes="【讲稿】先看流量。【目的】对齐口径", minutes=2.5)

    notes = opened(render(an_outline(), [slide])).slides[0].notes_slide.notes_text_frame.text

    assert notes == "【目的】对齐口径\n【讲稿】先看流量。\n【时长】2.5分钟"


def test_the_words_of_a_split_slide_are_said_once():
    slide = a_slide("bullets", 9).but(notes="先看流量。")

    first, *further = opened(render(an_outline(), [slide])).slides

    assert "先看流量。" in first.notes_slide.notes_text_frame.text
    assert further
    assert {one.notes_slide.notes_text_frame.text for one in further} == {"【讲稿】接上页。"}


def test_a_slide_without_notes_has_no_notes_page():
    slide = a_slide("bullets", 1).but(notes="")

    assert not opened(render(an_outline(), [slide])).slides[0].has_notes_slide


def test_sections_follow_the_blocks_of_the_talk(telecom):
    xml = telecom.part.blob.decode()

    names = re.findall(r'p14:section [^>]*?name="([^"]+)"', xml)

    assert names == [
        "封面与目录", "行业趋势", "问题与痛点", "标杆案例", "解决方案", "成功要素与下一步",
    ]  # fmt: skip


def test_slides_carry_their_number_kind_and_block(telecom):
    assert telecom.slides[4].name == "S05_bullets_T"
    assert telecom.slides[0].name == "S01_cover"


def test_the_frame_shows_project_occasion_mark_date_and_number():
    slide = a_slide("bullets", 1).but(source="网管统计")
    found = opened(render(an_outline(), [slide, slide], HOUSE)).slides[1]

    assert placeholder(found, 11).text_frame.text == "某省电信 M 集团四级组网 ｜ 首轮技术交流"
    assert placeholder(found, 16).text_frame.text == "商业秘密"
    assert placeholder(found, 10).text_frame.text == "2026-03-12"
    assert placeholder(found, 14).text_frame.text == "数据来源：网管统计"
    assert 'type="slidenum"' in found.part.blob.decode()
    assert "<a:t>2</a:t>" in found.part.blob.decode()


def test_the_company_mark_stands_in_unless_the_outline_has_its_own():
    house = HouseStyle(confidentiality="内部使用")
    deck = opened(render(an_outline(confidential=""), [a_slide("bullets", 1)], house))

    assert placeholder(deck.slides[0], 16).text_frame.text == "内部使用"


def test_reading_order_is_title_kicker_content_then_frame(telecom):
    slide = of_kind(telecom, "bullets")[0]

    order = [shape.placeholder_format.idx for shape in slide.placeholders]
    in_tree = [shape.placeholder_format.idx for shape in slide.shapes]

    assert sorted(order) == sorted(in_tree)
    assert in_tree == [0, 13, 1, 20, 21, 15, 14, 16, 11, 10, 12]


def test_no_placeholder_is_left_empty(telecom):
    for slide in telecom.slides:
        for shape in slide.placeholders:
            assert not shape.has_text_frame or shape.text_frame.text.strip(), shape.name


def test_every_run_says_its_language(telecom):
    for slide in telecom.slides:
        xml = slide.part.blob.decode()
        runs = re.findall(r"<a:(?:rPr|endParaRPr)[^>]*>", xml)
        assert runs
        assert all('lang="zh-CN" altLang="en-US"' in run for run in runs)


def test_english_decks_speak_english():
    file = talk("en")
    deck = opened(render(file.outline, file.slides, HouseStyle(customer=file.customer)))

    whole = "\n".join(all_text(slide) for slide in deck.slides)

    assert "Prepared for: Provincial Telecom" in whole
    assert "The question it answers" in whole
    assert not re.search(r"[\u4e00-\u9fff]", whole)
    assert deck.core_properties.language == "en-US"


def test_charts_and_tables_are_described_for_those_who_cannot_see_them(telecom):
    for slide in telecom.slides:
        for shape in slide.shapes:
            if shape.has_chart or shape.has_table:
                assert len(shape._element.nvGraphicFramePr.cNvPr.get("descr")) > 10


def test_the_logo_stands_on_cover_and_content_layouts_once(tmp_path):
    from PIL import Image

    picture = tmp_path / "logo.png"
    Image.new("RGB", (300, 100), "#00AA77").save(picture)
    house = HouseStyle(logo=read_logo(picture.read_bytes()))

    deck = opened(render(an_outline(), [a_slide("cover", 1), *[a_slide("bullets", 1)] * 3], house))

    layouts = {slide.slide_layout.name: slide.slide_layout for slide in deck.slides}
    pictures = {
        name: [shape for shape in layout.shapes if shape.shape_type == 13]
        for name, layout in layouts.items()
    }
    assert {name: len(found) for name, found in pictures.items()} == {
        "封面 Cover": 1,
        "要点＋佐证 Key Points": 1,
    }


def test_a_logo_that_cannot_be_used_is_told_and_the_deck_is_made():
    house = house_style(Profile(company="恒川网络"), logo=b"not a picture")

    deck = render(an_outline(), [a_slide("bullets", 1)], house)

    assert [finding.key for finding in deck.warnings] == ["deck.logo"]
    assert deck.slide_count == 1


def test_the_company_profile_is_taken_over():
    profile = Profile(user_name="王一鸣", user_title="顾问", phone="138", confidentiality="内部")
    closing = a_slide("closing", 1)
    del closing.content["contact"]

    deck = opened(render(an_outline(confidential=""), [closing], house_style(profile)))

    assert placeholder(deck.slides[0], 22).text_frame.text == "王一鸣 ｜ 顾问\n138"
    assert placeholder(deck.slides[0], 16).text_frame.text == "内部"


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0\x00"])
def test_a_picture_that_cannot_be_shown_is_no_logo(content):
    assert read_logo(content) is None


def test_properties_name_the_talk_and_no_tool(telecom):
    properties = telecom.core_properties

    assert properties.title == "M 集团四级组网技改 总体方案交流"
    assert properties.language == "zh-CN"
    assert properties.author == "王一鸣 ｜ 高级售前顾问 ｜ 恒川网络"


def test_the_same_outline_gives_the_same_bytes():
    file = talk("zh")

    again = talk("zh")

    first = render(file.outline, file.slides)

    assert render(again.outline, again.slides).content == first.content
    assert set(years_of(first.content)) == {1980}


def years_of(content):
    """Return the years that the entries of a zip file are stamped with, and those inside."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for entry in archive.infolist():
            yield entry.date_time[0]
            if entry.filename.endswith(".xlsx"):
                yield from years_of(archive.read(entry))


def test_a_title_longer_than_a_property_may_be_is_written_all_the_same():
    deck = opened(render(an_outline(title="四级组网" * 100), [a_slide("bullets", 1)]))

    assert deck.core_properties.title == ("四级组网" * 100)[:255]


def test_laying_out_does_not_load_the_library_that_writes():
    code = (
        "import sys, presales_desk.deck.layout; assert not {'pptx', 'xlsxwriter'} & {*sys.modules}"
    )

    subprocess.run([sys.executable, "-c", code], check=True)


def test_an_outline_without_slides_gives_an_empty_deck():
    deck = render(an_outline(), [])

    assert deck.slide_count == 0
    assert len(opened(deck).slides) == 0


def test_signs_that_xml_forbids_do_not_break_the_file():
    slide = a_slide("bullets", 2, "断\x00链\x0b自\x1f动 \ud800切换 & <b>")

    deck = opened(render(an_outline(title="a\x01b"), [slide]))

    assert "断链" in deck.slides[0].shapes.title.text_frame.text
    assert "<b>" in deck.slides[0].shapes.title.text_frame.text


def test_work_that_is_stopped_stops():
    class Impatient:
        def step(self, done: int, total: int, what: str) -> None:
            if done == 1:
                raise CancelledError

    with pytest.raises(CancelledError):
        render(an_outline(), [a_slide("bullets", 1)] * 3, HOUSE, Impatient())

"""Reading the text of files with its places."""

import io
from pathlib import Path

import docx
import pptx
import pytest
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Cm

from presales_desk.errors import ExpectedError, NotReadError, WrongFileKindError
from presales_desk.knowledge.extraction import extract
from presales_desk.knowledge.starter import load_starter
from presales_desk.records.job import Unattended

DATA = Path(__file__).parents[3] / "shared" / "data"


def saved(document):
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def test_a_deck_by_slides():
    deck = pptx.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = "割接零中断"
    table = slide.shapes.add_table(1, 2, 0, 0, Cm(5), Cm(1)).table
    table.cell(0, 0).text, table.cell(0, 1).text = "窗口", "8 小时"
    data = CategoryChartData()
    data.categories = ["一"]
    data.add_series("中断", [1])
    frame = slide.shapes.add_chart(XL_CHART_TYPE.PIE, 0, 0, Cm(5), Cm(5), data)
    frame.chart.chart_title.text_frame.text = "中断分钟"
    slide.notes_slide.notes_text_frame.text = "先承认风险"
    deck.slides.add_slide(deck.slide_layouts[6])
    group = deck.slides[1].shapes.add_group_shape()
    group.shapes.add_textbox(0, 0, Cm(1), Cm(1)).text_frame.text = "组内"

    first, second = extract(saved(deck), "a.pptx")

    assert (first.heading, first.page) == ("割接零中断", 1)
    assert first.text.splitlines() == ["割接零中断", "窗口 | 8 小时", "中断分钟", "先承认风险"]
    assert (second.heading, second.page, second.text) == ("", 2, "组内")


def test_a_document_by_headings():
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "机密"
    document.add_paragraph("前言")
    document.add_heading("方案", 1)
    document.add_heading("割接", 2)
    document.add_paragraph("先演练")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "窗口", "8 小时"
    document.add_heading("报价", 1)
    document.add_paragraph("按年")

    sections = extract(saved(document), "a.docx")

    assert [(s.heading, s.text, s.block) for s in sections] == [
        ("", "机密", 0),
        ("", "前言", 0),
        ("方案", "", 1),
        ("方案 / 割接", "先演练\n窗口 | 8 小时", 2),
        ("报价", "按年", 5),
    ]


def test_empty_cells_of_a_document_keep_their_column():
    document = docx.Document()
    table = document.add_table(3, 3)
    for place, text in {(0, 0): "名称", (0, 2): "数量", (1, 2): "3"}.items():
        table.cell(*place).text = text

    (section,) = extract(saved(document), "a.docx")

    assert section.text.splitlines() == ["名称 |  | 数量", " |  | 3"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le"])
def test_text_in_any_encoding(encoding):
    (section,) = extract("割接方案 NZ-6219\r\n第二行\n".encode(encoding), "a.txt")

    assert section.text == "割接方案 NZ-6219\n第二行\n"


def test_what_is_no_text_is_refused():
    with pytest.raises(NotReadError):
        extract(b"\xff\xff\x00\x81" * 10, "a.txt")
    with pytest.raises(NotReadError):
        extract(b'{"a": ', "a.json")
    with pytest.raises(NotReadError):
        extract(b"[" * 100_000, "a.json")


def test_markdown_by_headings():
    text = "前言\n# 方案\n```\n# 注释\n```\n## 割接\n先演练\n# 报价\n按年"

    sections = extract(text.encode(), "a.md")

    assert [(s.heading, s.text) for s in sections] == [
        ("", "前言"),
        ("方案", "```\n# 注释\n```"),
        ("方案 / 割接", "先演练"),
        ("报价", "按年"),
    ]


def test_headings_of_one_level_stand_side_by_side_whatever_the_level():
    text = "## 场景\n甲\n## 做法\n乙\n#### 步骤\n丙\n### 证据\n丁\n# 附录\n戊"

    headings = [section.heading for section in extract(text.encode(), "a.md")]

    assert headings == ["场景", "做法", "做法 / 步骤", "做法 / 证据", "附录"]


def test_markdown_is_read_as_its_reader_sees_it():
    text = "- **割接**：先演练\n* 再 `回退`\n> 引用\n| 甲 | 乙 |\n|---|---|\n[出处](x.md) 2*3*4"

    (section,) = extract(text.encode(), "a.md")

    assert section.text == "• 割接：先演练\n• 再 回退\n引用\n甲 | 乙\n出处 2*3*4"


def test_tables_and_records():
    (table,) = extract("名称;数量\n备件;3\n".encode(), "a.csv")
    (record,) = extract(b'{"name": "a", "items": [{"count": 0}, true, null, "b"]}', "a.json")

    assert table.text == "名称 | 数量\n备件 | 3"
    assert record.text == "name: a\nitems.count: 0\nitems: b"


def test_very_long_texts_are_cut():
    sections = extract(b"a" * 250_000 + b"\nb", "a.txt")

    assert "".join(s.text for s in sections).replace("\n", "") == "a" * 250_000 + "b"
    assert max(len(s.text) for s in sections) <= 100_000


def test_the_suffix_does_not_deceive():
    with pytest.raises(WrongFileKindError):
        extract(saved(docx.Document()), "a.pptx")
    assert extract(b"anything", "a.exe") == []


@pytest.mark.skipif(not DATA.is_dir(), reason="the collection of foreign files is not here")
@pytest.mark.parametrize("pattern", ["pptx/*.p*", "docx/*.do*", "tenders/*.docx"])
def test_foreign_files_are_read_or_clearly_refused(pattern):
    files = sorted(DATA.glob(pattern))
    refused = []
    for file in files:
        try:
            sections = extract(file, file.name)
        except ExpectedError as error:
            refused.append((file.name, error.key))
            continue
        assert all(isinstance(section.text, str) for section in sections)

    assert files
    assert len(refused) < len(files) / 3, refused


def test_the_starter_content_is_loaded_once(base):
    first = load_starter(base, "zh", Unattended())
    second = load_starter(base, "zh", Unattended())

    assert first == second
    assert {entry.revision for entry in second} == {1}
    assert base.stats().entries == len(first) > 0
    assert {entry.language for entry in first} == {"zh"}
    assert base.search("四类问题").total > 0
    assert {entry.language for entry in load_starter(base, "en", Unattended())} == {"en"}


def test_a_starter_file_without_its_head_is_named(base, tmp_path):
    (tmp_path / "articles/zh").mkdir(parents=True)
    (tmp_path / "articles/zh/坏.md").write_text("没有抬头", encoding="utf-8")

    with pytest.raises(NotReadError) as refused:
        load_starter(base, "zh", Unattended(), tmp_path)
    assert refused.value.values["name"] == "坏.md"

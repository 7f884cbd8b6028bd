"""Any presentation is read, or refused in words: odd, damaged and hostile ones too."""

import random
from pathlib import Path

import pytest
from pptx.util import Inches, Pt

from presales_desk.deck.checking.report import check
from presales_desk.deck.reading.model import ShapeKind
from presales_desk.deck.reading.reader import read_deck
from presales_desk.deck.reading.text_model import Autofit
from presales_desk.errors import ExpectedError, NotReadError, UnsafeFileError
from tests.deck.making import (
    COVER,
    TITLE_AND_BODY,
    Making,
    chart,
    parts_of,
    picture,
    table,
    text,
    with_parts,
)

DATA = Path(__file__).resolve().parents[4] / "shared" / "data" / "pptx"
FILES = sorted(DATA.glob("*.p*")) if DATA.is_dir() else []
STRICT = {
    b"http://schemas.openxmlformats.org/presentationml/2006/main": (
        b"http://purl.oclc.org/ooxml/presentationml/main"
    ),
    b"http://schemas.openxmlformats.org/drawingml/2006/main": (
        b"http://purl.oclc.org/ooxml/drawingml/main"
    ),
    b"http://schemas.openxmlformats.org/officeDocument/2006/relationships": (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships"
    ),
}


def a_deck():
    """A slide of every sort."""
    making = Making()
    making.slide("四级组网方案", COVER).placeholders[1].text = "安江省移动"
    body = making.slide("三年内带宽将翻两倍", TITLE_AND_BODY)
    body.placeholders[1].text = "要点一\n要点二"
    body.notes_slide.notes_text_frame.text = "先讲趋势"
    figures = making.slide("故障减少 40%")
    chart(figures, hidden="内部测算")
    picture(figures, alt="机房")
    text(figures, "数据来源：工信部", at=(1, 6.6, 6, 0.4), size=12)
    table(making.slide("四小时内恢复"))
    return making


def test_a_slide_is_read_with_what_its_layout_decides():
    deck = a_deck().read()
    _, body, *_ = deck.slides
    title, points = body.shapes

    assert deck.language == "zh"
    assert [slide.title for slide in deck.slides] == [
        *("四级组网方案", "三年内带宽将翻两倍", "故障减少 40%", "四小时内恢复"),
    ]
    assert title.rect is not None
    assert (title.rect.width, title.paragraphs[0].size) == (9.0, 44.0)  # the layout's
    assert [p.text for p in points.paragraphs] == ["要点一", "要点二"]
    assert points.paragraphs[0].bullet
    assert points.paragraphs[0].size == 32.0
    assert points.frame is not None
    assert points.frame.autofit is Autofit.SHRINK
    assert body.notes == "先讲趋势"
    assert body.layout == "Title and Content"


def test_figures_are_read_with_all_they_hold():
    figures = a_deck().read().slides[2]
    kinds = {shape.kind: shape for shape in figures.shapes}
    graph = kinds[ShapeKind.CHART].chart

    assert graph is not None
    assert graph.types == ("barChart",)
    assert graph.series[0].categories == ("2023", "2024", "2025")
    assert graph.series[0].values == (1.5, 2.0, 4.2)
    assert "内部测算" in graph.texts
    assert kinds[ShapeKind.PICTURE].alt == "机房"


def test_shapes_of_a_group_stand_where_the_group_puts_them():
    making = Making()
    group = making.slide().shapes.add_group_shape()
    for left in (1, 3):
        box = group.shapes.add_textbox(Inches(left), Inches(2), Inches(1), Inches(1))
        box.text_frame.text = "框"
    group.left, group.width = Inches(2), Inches(6)  # from 1 and 3 inches: twice as wide

    shapes = making.read().slides[0].shapes
    inner = [shape for shape in shapes if shape.group is not None]

    assert [(shape.rect.left, shape.rect.width) for shape in inner] == [(2, 2), (6, 2)]


def test_runs_have_the_look_they_are_shown_with():
    making = Making()
    box = text(making.slide(), "醒目", size=20, colour="AA0000")
    box.text_frame.paragraphs[0].runs[0].font.bold = True
    box.text_frame.paragraphs[0].runs[0].font.size = Pt(20)

    run = making.read().slides[0].shapes[1].paragraphs[0].runs[0]

    assert (run.size, run.bold, run.colour, run.theme_colour) == (20.0, True, "AA0000", False)


def test_the_strict_form_reads_the_same():
    making = a_deck()

    def strict(part, content):
        if part.endswith((".xml", ".rels")) and "chart" not in part:
            for usual, other in STRICT.items():
                content = content.replace(usual, other)
        return content

    usual, other = making.read(), read_deck(with_parts(making.content, strict))

    assert [slide.title for slide in other.slides] == [slide.title for slide in usual.slides]
    assert other.slides[1].shapes[1].paragraphs == usual.slides[1].shapes[1].paragraphs


@pytest.mark.parametrize("gone", ["slideLayout2", "slideMaster1", "theme1", "chart", "notesSlide"])
def test_a_deck_without_one_of_its_parts_is_read_as_far_as_it_goes(gone):
    def without(part, content):
        return None if gone in part and "_rels" not in part else content

    deck = read_deck(with_parts(a_deck().content, without))

    assert len(deck.slides) == 4
    assert deck.slides[1].shapes[1].text == "要点一\n要点二"


def test_what_could_not_be_read_is_said():
    def spoiled(part, content):
        return content[: len(content) // 2] if part == "ppt/slides/slide2.xml" else content

    report = check(read_deck(with_parts(a_deck().content, spoiled)))

    assert [f.values["part"] for f in report.findings if f.key == "read_damaged"] == [
        "ppt/slides/slide2.xml"
    ]


def test_a_slide_that_is_listed_and_gone_leaves_the_others():
    def without(part, content):
        return None if part == "ppt/slides/slide3.xml" else content

    deck = read_deck(with_parts(a_deck().content, without))

    assert len(deck.slides) == 3
    assert {warning.key for warning in deck.warnings} == {"slide_missing"}


def test_groups_in_groups_without_end_do_not_stop_the_reading():
    deep = b"<p:grpSp><p:nvGrpSpPr><p:cNvPr id='9' name='g'/></p:nvGrpSpPr>" * 120

    def nested(part, content):
        if part != "ppt/slides/slide1.xml":
            return content
        return content.replace(b"</p:spTree>", deep + b"</p:grpSp>" * 120 + b"</p:spTree>")

    assert read_deck(with_parts(a_deck().content, nested)).slides


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_deck_of_the_data_folder_is_read_or_refused(file):
    if not FILES:
        pytest.skip("the folder with decks from elsewhere is not here")
    content = file.read_bytes()
    try:
        deck = read_deck(content, file.name)
    except (NotReadError, UnsafeFileError):
        assert "fuzz" in file.name or "encrypted" in file.name
        return

    report = check(deck)

    assert 0 <= report.score <= 100
    assert all(slide.shapes or not slide.title for slide in deck.slides)


@pytest.mark.parametrize("seed", range(60))
def test_a_file_with_bytes_changed_or_cut_is_read_or_refused(seed):
    chance = random.Random(seed)
    content = bytearray(a_deck().content)
    if seed % 3 == 0:
        del content[chance.randrange(len(content)) :]
    for _ in range(chance.choice((1, 10, 200))):
        if content:
            content[chance.randrange(len(content))] = chance.randrange(256)

    try:
        check(read_deck(bytes(content)))
    except ExpectedError:
        return


@pytest.mark.parametrize("seed", range(120))
def test_parts_with_odd_values_are_read_or_refused(seed):
    """The archive is sound, its XML is not: what inspections of archives let through."""
    chance = random.Random(seed)
    good = a_deck().content
    target = chance.choice([part for part in parts_of(good) if part.endswith((".xml", ".rels"))])

    def spoil(part, content):
        if part != target:
            return content
        changed = bytearray(content)
        for _ in range(chance.choice((1, 5, 40))):
            place = chance.randrange(len(changed))
            changed[place : place + chance.randrange(3)] = chance.choice(
                (b"", b"9", b"-", b"99999999999999999999", b"NaN", b"<", b'"', b"&#0;", b"\xff")
            )
        return bytes(changed)

    try:
        check(read_deck(with_parts(good, spoil)))
    except ExpectedError:
        return


def test_a_colour_that_is_none_is_unknown():
    def odd(part, content):
        return (
            content.replace(b'lastClr="FFFFFF"', b'lastClr="=12345"')
            if "theme" in part
            else content
        )

    deck = read_deck(with_parts(a_deck().content, odd))

    assert deck.theme.colours["lt1"] == "FFFFFF"  # what the system has for windows
    assert check(deck).findings is not None

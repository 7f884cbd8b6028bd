"""The outline file is read strictly: whatever is wrong is named with its place."""

from __future__ import annotations

import json

import pytest

from presales_desk.deck.outline_file import outline_schema, read_outline, write_outline
from presales_desk.errors import (
    MissingKeyError,
    NotJsonError,
    NotOneOfError,
    StructureError,
    TooLargeError,
    UnknownKeyError,
    WrongTypeError,
)
from presales_desk.method.keys import Section
from presales_desk.records.enums import SlideKind
from presales_desk.records.messages import catalogue
from tests.deck.outlines import DATA, talk


def read(data):
    content = data if isinstance(data, bytes) else json.dumps(data, ensure_ascii=False).encode()
    return read_outline(content, "outline.json")


def with_slide(**fields):
    return {"title": "组网", "slides": [{"kind": "bullets", **fields}]}


def test_a_talk_is_read_with_the_fields_of_each_kind():
    file = talk("zh")

    assert file.customer == "某省电信政企客户事业部"
    assert file.outline.language == "zh"
    assert file.outline.day.isoformat() == "2026-03-12"
    assert [slide.kind for slide in file.slides][:3] == [
        SlideKind.COVER, SlideKind.AGENDA, SlideKind.SECTION,
    ]  # fmt: skip
    assert file.slides[2].content == {
        "number": "01",
        "lead": [
            "集团客户的四级机构正在发生什么变化？",
            "现有专线还能支撑多久？",
            "监管与集团考核提出了哪些硬指标？",
        ],
    }


def test_slides_without_a_block_follow_the_slide_before():
    slides = [
        {"kind": "cover"},
        {"kind": "bullets", "section": "Q"},
        {"kind": "bullets", "section": None},
        {"kind": "closing"},
    ]

    file = read({"title": "组网", "slides": slides})

    assert [slide.section for slide in file.slides] == [
        Section.OPENING, Section.QUESTIONS, Section.QUESTIONS, Section.CLOSING,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "error", "place"),
    [
        ({"title": "a"}, MissingKeyError, ""),
        ({"slides": []}, MissingKeyError, ""),
        ([], WrongTypeError, ""),
        ({"title": "a", "slides": [], "colour": "red"}, UnknownKeyError, ""),
        ({"title": "a", "slides": {}}, WrongTypeError, "slides"),
        ({"title": "a", "slides": [3]}, WrongTypeError, "slides[0]"),
        ({"title": "a", "slides": [], "language": "fr"}, NotOneOfError, "language"),
        ({"title": "a", "slides": [], "date": "soon"}, WrongTypeError, "date"),
        (with_slide(kind="song"), NotOneOfError, "slides[0].kind"),
        (with_slide(section="X"), NotOneOfError, "slides[0].section"),
        (with_slide(head=["a"]), UnknownKeyError, "slides[0]"),
        (with_slide(points="a"), WrongTypeError, "slides[0].points"),
        (
            with_slide(points=[{"text": "a"}, {"detail": "b"}]),
            MissingKeyError,
            "slides[0].points[1]",
        ),
        (with_slide(points=[{"text": 7}]), WrongTypeError, "slides[0].points[0].text"),
        (with_slide(minutes="two"), WrongTypeError, "slides[0].minutes"),
        (with_slide(minutes=1e99), TooLargeError, "slides[0].minutes"),
        ({"title": "a", "slides": [{}]}, MissingKeyError, "slides[0]"),
        ({"title": "a", "slides": [{"kind": "cover"}] * 1001}, TooLargeError, "slides"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(data, error, place):
    with pytest.raises(error) as caught:
        read(data)

    assert caught.value.values["place"] == place
    for language in ("zh", "en"):
        assert place in catalogue(language).error(caught.value)


def test_an_unknown_kind_lists_those_there_are():
    with pytest.raises(NotOneOfError) as caught:
        read(with_slide(kind="hologram"))

    assert "bullets" in caught.value.values["allowed"]


def test_an_unknown_field_lists_common_and_own_ones():
    with pytest.raises(UnknownKeyError) as caught:
        read(with_slide(head=[]))

    assert "takeaway" in caught.value.values["known"]
    assert "points" in caught.value.values["known"]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe\x00", b'{"title": "a",}', b"[" * 100_000, b"9" * 10_000, b"{'a': 1}"],
)
def test_what_is_no_json_is_refused_in_words(content):
    with pytest.raises((NotJsonError, StructureError)) as caught:
        read(content)

    assert catalogue("zh").error(caught.value)


def test_a_file_of_another_programs_making_may_begin_with_a_mark():
    assert read(b"\xef\xbb\xbf" + json.dumps({"title": "a", "slides": []}).encode()).slides == ()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_an_outline_written_back_is_the_same_outline(language):
    file = talk(language)

    again = read(write_outline(file.outline, file.slides, file.customer))

    assert again.customer == file.customer
    assert again.outline.but(id="") == file.outline.but(id="")
    assert [slide.but(id="", outline_id="") for slide in again.slides] == [
        slide.but(id="", outline_id="") for slide in file.slides
    ]


def test_the_schema_names_every_field_of_the_files_we_ship():
    schema = outline_schema()
    forms = {
        form["properties"]["kind"]["const"]: form
        for form in schema["properties"]["slides"]["items"]["oneOf"]
    }

    for path in DATA.glob("*.json"):
        data = json.loads(path.read_text(encoding="utf-8"))
        assert data.keys() <= schema["properties"].keys()
        for slide in data["slides"]:
            assert slide.keys() <= forms[slide["kind"]]["properties"].keys()
    assert schema["required"] == ["title", "slides"]

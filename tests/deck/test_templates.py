"""Our template is what the design says; somebody else's gives a whole deck or a clear refusal."""

from __future__ import annotations

import io
import re
import zipfile

import pptx
import pytest
from pptx.enum.shapes import PP_PLACEHOLDER

from presales_desk import assets
from presales_desk.deck.generator import render
from presales_desk.deck.house import HouseStyle
from presales_desk.deck.layout import KINDS
from presales_desk.deck.slide_layouts import LAYOUTS, layout_key
from presales_desk.deck.template_builder import build, template_name
from presales_desk.errors import ExpectedError, UnsuitableTemplateError, WrongFileKindError
from presales_desk.records.messages import catalogue
from presales_desk.records.slide_content import CONTENT
from tests.deck.outlines import SHARED, a_slide, an_outline, talk

FOREIGN = sorted((SHARED / "data" / "pptx").glob("*.p*"))
TITLES = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)


@pytest.mark.parametrize("internal", [False, True])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_template_files_are_those_that_would_be_built_now(language, internal):
    shipped = assets.path(template_name(language, internal=internal)).read_bytes()

    assert shipped == build(language, internal=internal)


def test_every_kind_has_its_layout():
    keys = {layout_key(kind, CONTENT[kind]()) for kind in KINDS}

    assert keys <= set(LAYOUTS)


def test_the_template_offers_its_layouts_in_both_languages():
    template = pptx.Presentation(io.BytesIO(build("zh", internal=True)))

    names = [layout.name for layout in template.slide_layouts]

    assert names == [layout.name for layout in LAYOUTS.values()]
    assert "封面 Cover" in names
    assert (template.slide_width, template.slide_height) == (12_192_000, 6_858_000)


def test_only_the_inside_template_has_the_layouts_with_the_mark():
    def marked(internal):
        template = pptx.Presentation(io.BytesIO(build("zh", internal=internal)))
        words = {one.name: [s.text_frame.text for s in one.shapes if s.has_text_frame]
                 for one in template.slide_layouts}  # fmt: skip
        return {name for name, texts in words.items() if "内部资料·严禁外发" in texts}

    assert marked(internal=False) == set()
    assert len(marked(internal=True)) == 3
    assert all(name.startswith("内部") for name in marked(internal=True))


def test_prompts_speak_the_language_of_the_deck():
    def prompts(language):
        template = pptx.Presentation(io.BytesIO(build(language)))
        return {s.text_frame.text for s in template.slide_layouts[3].placeholders}

    assert "导航标签" in prompts("zh")
    assert "Kicker" in prompts("en")


def deck_or_refusal(file, house):
    try:
        return render(file.outline, file.slides, house), None
    except ExpectedError as error:
        return None, error


@pytest.mark.parametrize("path", FOREIGN, ids=lambda path: path.name)
def test_a_foreign_template_gives_a_whole_deck_or_is_refused_in_words(path):
    file = talk("zh")
    house = HouseStyle(template=path.read_bytes(), template_name=path.name)

    deck, refusal = deck_or_refusal(file, house)
    if refusal is not None:
        assert catalogue("zh").error(refusal)
        return

    presentation = pptx.Presentation(io.BytesIO(deck.content))
    assert len(presentation.slides) == deck.slide_count == len(file.slides)
    for slide in presentation.slides:
        assert slide.shapes.title.placeholder_format.type in TITLES
        assert slide.shapes.title.text_frame.text.strip()


@pytest.mark.skipif(not FOREIGN, reason="the foreign files are not on this machine")
def test_points_stand_in_the_body_of_a_foreign_template():
    path = SHARED / "data" / "pptx" / "sdk__CompanyMtg_TP10167121.potx"
    house = HouseStyle(template=path.read_bytes(), template_name=path.name)

    deck = render(an_outline(), [a_slide("bullets", 3, "先试点再推广")], house)

    slide = pptx.Presentation(io.BytesIO(deck.content)).slides[0]
    bodies = [
        shape.text_frame.text
        for shape in slide.placeholders
        if shape.has_text_frame and "先试点再推广2" in shape.text_frame.text
    ]
    assert len(bodies) == 1
    assert slide.slide_layout.name != "要点＋佐证 Key Points"


@pytest.mark.parametrize(
    "main_type",
    [
        "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml",
        "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml",
        "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml",
        "application/vnd.ms-powerpoint.template.macroEnabled.main+xml",
        "application/vnd.ms-powerpoint.slideshow.macroEnabled.main+xml",
    ],
)
def test_templates_and_shows_become_plain_presentations(main_type):
    plain = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
    template = rewritten(build("zh"), lambda content: content.replace(plain, main_type))

    deck = render(an_outline(), [a_slide("bullets", 2)], HouseStyle(template=template))

    types = zipfile.ZipFile(io.BytesIO(deck.content)).read("[Content_Types].xml").decode()
    assert plain in types
    assert main_type not in types


def rewritten(content, change):
    """Return a zip file with ``change`` applied to the text of each part in XML."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            is_xml = name.endswith((".xml", ".rels"))
            new.writestr(name, change(part.decode()) if is_xml else part)
    return target.getvalue()


def test_layouts_without_a_type_are_chosen_by_what_they_hold():
    office = io.BytesIO()
    pptx.Presentation().save(office)
    layout = re.compile(r'(<p:sldLayout [^>]*?) type="\w+"')
    name = re.compile(r'<p:cSld name="(\w)[^"]*')  # the first letter stays, to tell them apart
    template = rewritten(
        office.getvalue(),
        lambda content: name.sub(r'<p:cSld name="\1', layout.sub(r"\1", content)),
    )

    slides = [a_slide(kind, 2) for kind in ("cover", "bullets", "table", "closing")]
    deck = render(an_outline(), slides, HouseStyle(template=template))

    names = [one.slide_layout.name for one in pptx.Presentation(io.BytesIO(deck.content)).slides]
    assert names == ["T"] * 4
    assert "deck.foreign_layout" in {finding.key for finding in deck.warnings}


def test_our_own_template_given_back_is_recognised_by_its_layouts():
    deck = render(an_outline(), [a_slide("proof", 3)], HouseStyle(template=build("zh")))

    slide = pptx.Presentation(io.BytesIO(deck.content)).slides[0]
    assert slide.slide_layout.name == "要点＋佐证 Key Points"
    assert {shape.placeholder_format.idx for shape in slide.placeholders} >= {0, 1, 13, 20, 21}
    assert deck.warnings == ()


def test_sample_slides_of_a_template_do_not_stay():
    sample = render(an_outline(), [a_slide("column", 3, "样例页"), a_slide("table", 2, "样例页")])

    deck = render(an_outline(), [a_slide("bullets", 1)], HouseStyle(template=sample.content))

    with zipfile.ZipFile(io.BytesIO(deck.content)) as archive:
        names = archive.namelist()
        assert len(names) == len(set(names))
        assert sum(name.startswith("ppt/slides/slide") for name in names) == 1
        assert not any("chart" in name or "embedding" in name for name in names)
        assert not any("样例页" in archive.read(name).decode() for name in names)


@pytest.mark.parametrize("content", [b"PK", b"%PDF-1.7", b"not a deck at all"])
def test_what_is_no_presentation_is_refused(content):
    with pytest.raises(WrongFileKindError):
        render(an_outline(), [], HouseStyle(template=content, template_name="公司模板.pptx"))


def test_a_template_without_titles_is_refused_by_name():
    bare = rewritten(build("zh"), lambda c: re.sub('type="(title|ctrTitle)"', 'type="body"', c))

    with pytest.raises(UnsuitableTemplateError) as caught:
        render(an_outline(), [], HouseStyle(template=bare, template_name="空.pptx"))

    assert "空.pptx" in catalogue("zh").error(caught.value)

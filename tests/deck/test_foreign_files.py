"""Decks in templates that are not ours are sound files, with nothing of the samples left."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile

import pytest

from presales_desk.deck.generator import render
from presales_desk.deck.house import HouseStyle
from presales_desk.errors import ExpectedError
from tests.deck.outlines import KINDS, SHARED, a_slide, an_outline

FOREIGN = sorted((SHARED / "data" / "pptx").glob("*.p*"))
OURS = ("/ppt/slides/", "/ppt/charts/", "/ppt/notesSlides/", "/ppt/embeddings/")
"""Parts that we write; what the others hold is the template's own."""
VALIDATOR = SHARED / "tools" / "ooxml" / "validate_ooxml.py"


def deck_in(path, kinds=KINDS):
    """A deck of ``kinds`` in a template; None when the template is refused."""
    house = HouseStyle(template=path.read_bytes(), template_name=path.name)
    try:
        return render(an_outline(), [a_slide(kind, 3) for kind in kinds], house)
    except ExpectedError:
        return None


def findings(*files):
    """The findings of the validator, by file, without where exactly they are."""
    command = [sys.executable, str(VALIDATOR), *map(str, files), "--warn", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=240)
    return json.loads(done.stdout)


@pytest.mark.parametrize("path", FOREIGN, ids=lambda path: path.name)
def test_nothing_of_the_sample_reaches_out_of_the_deck(path):
    deck = deck_in(path, ("cover", "bullets", "table", "closing"))
    if deck is None:
        pytest.skip("this file is refused as a template")

    with zipfile.ZipFile(io.BytesIO(deck.content)) as archive:
        names = archive.namelist()
        relations = [archive.read(name).decode() for name in names if name.endswith(".rels")]
    assert len(names) == len(set(names))
    assert not any("vbaProject" in name or "comment" in name.lower() for name in names)
    assert not any('TargetMode="External"' in text for text in relations)
    slides = [name for name in names if name.startswith("ppt/slides/slide")]
    assert len(slides) == deck.slide_count


@pytest.mark.skipif(not VALIDATOR.exists(), reason="the validator is not here")
def test_what_we_add_to_a_template_breaks_no_rule_of_the_format(tmp_path):
    files = []
    for path in FOREIGN:
        deck = deck_in(path)
        if deck is not None:
            files.append(tmp_path / f"{path.stem}.pptx")
            files[-1].write_bytes(deck.content)

    results = findings(*files)

    ours = [
        (result["file"], finding)
        for result in results
        for finding in result["findings"]
        if finding["level"] in ("E", "W") and finding["part"].startswith(OURS)
    ]
    assert len(results) == len(files)
    assert not ours, json.dumps(ours, ensure_ascii=False)[:2000]


@pytest.mark.skipif(not FOREIGN, reason="the foreign files are not on this machine")
def test_a_chosen_layout_is_used():
    path = SHARED / "data" / "pptx" / "poi__copy-slide-demo.pptx"
    house = HouseStyle(
        template=path.read_bytes(), template_name=path.name, mapping={"bullets": "仅标题"}
    )
    import pptx

    deck = render(an_outline(), [a_slide("bullets", 3)], house)

    slide = pptx.Presentation(io.BytesIO(deck.content)).slides[0]
    assert slide.slide_layout.name == "仅标题"

"""What every deck must pass: the schemas, the figures of a good deck, an office program."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys

import pptx
import pytest
from pptx.shapes.placeholder import PlaceholderPicture

from presales_desk.deck.generator import render
from presales_desk.deck.house import HouseStyle
from tests.deck.diagrams import PICTURES
from tests.deck.outlines import KINDS, SHARED, a_slide, an_outline, talk

VALIDATOR = SHARED / "tools" / "ooxml" / "validate_ooxml.py"
METRICS = SHARED / "tools" / "deck_metrics.py"
LONG = "新网点开通平均 12 天，省、市、县三套网管与两家代维各管一段，责任难以量化；" * 5

MIXED = ("cards", "before_after")
"""Kinds with numbers and smaller words on a line, which the figures take for all large."""

needs_validator = pytest.mark.skipif(not VALIDATOR.exists(), reason="the validator is not here")
needs_office = pytest.mark.skipif(shutil.which("soffice") is None, reason="no LibreOffice here")


def decks():
    for language in ("zh", "en"):
        file = talk(language)
        house = HouseStyle(customer=file.customer, confidentiality="商业秘密")
        yield language, render(file.outline, file.slides, house)
    many = [a_slide(k, n) for k in KINDS for n in ((9,) if k in MIXED else (0, 1, 9))]
    mixed = [a_slide(kind, count) for kind in MIXED for count in (0, 1, 3, 4)]
    whole = an_outline(internal=True, prices=True)
    house = HouseStyle(pictures=PICTURES)
    yield "counts", render(whole, many, house)
    yield "mixed", render(whole, mixed, house)
    yield "long", render(whole, [a_slide(kind, 4, LONG) for kind in KINDS], house)
    yield "empty", render(an_outline(), [])


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("decks")
    found = {}
    for name, deck in decks():
        found[name] = (folder / f"{name}.pptx", deck.slide_count)
        found[name][0].write_bytes(deck.content)
    return found


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=240)


@needs_validator
def test_no_deck_breaks_a_rule_of_the_file_format(files):
    paths = [str(path) for path, _ in files.values()]

    done = run(sys.executable, str(VALIDATOR), *paths, "--warn", "--json")

    results = json.loads(done.stdout)
    found = [result for result in results if result.get("errors") or result.get("warnings")]
    assert len(results) == len(paths)
    assert not found, json.dumps(found, ensure_ascii=False)[:2000]


@pytest.mark.parametrize("name", ["zh", "en", "counts", "long"])
def test_the_figures_are_those_of_a_good_deck(files, name):
    pytest.importorskip("fontTools", reason="the figures need fonttools")
    if not METRICS.exists():
        pytest.skip("the figures' tool is not here")

    done = run(sys.executable, str(METRICS), str(files[name][0]), "--json")

    (figures,) = json.loads(done.stdout)
    assert figures["title_share"] == 1
    assert figures["overflow_slides"] == figures["overlap_slides"] == figures["off_slides"] == 0
    # The words of diagrams cannot stand in placeholders, and "counts" has many diagrams.
    assert figures["ph_share"] >= (0.85 if name == "counts" else 0.9)
    assert figures["alt_share"] == 1
    assert figures["fonts"] == 0
    assert figures["pics"] == image_slides(files[name][0])
    assert figures["align_mean"] >= 0.95


def image_slides(path) -> int:
    """How many slides show a picture: text, tables and charts never are one."""
    shown = [
        slide
        for slide in pptx.Presentation(path).slides
        if any(isinstance(shape, PlaceholderPicture) for shape in slide.placeholders)
    ]
    assert all("_image" in slide.name for slide in shown)
    return len(shown)


@pytest.fixture(scope="module")
def printed(files, tmp_path_factory):
    """The folder in which LibreOffice has printed decks; to start it takes longest."""
    folder = tmp_path_factory.mktemp("printed")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    paths = [str(files[name][0]) for name in ("zh", "en", "counts")]
    run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *paths)
    return folder


@pytest.mark.slow
@needs_office
@pytest.mark.parametrize("name", ["zh", "en", "counts"])
def test_an_office_program_shows_as_many_pages_as_there_are_slides(files, name, printed):
    _, slides = files[name]

    assert pages_of((printed / f"{name}.pdf").read_bytes()) == slides


def pages_of(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page[^s]", pdf))

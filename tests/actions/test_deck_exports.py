"""A talk is also a handout, a PDF and pictures; without LibreOffice a person is told what to do."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path

import docx
import pytest

from presales_desk.actions import deck_exports, office
from presales_desk.actions.deck_exports import (
    exact_picture,
    write_handout,
    write_pdf,
    write_pictures,
)
from presales_desk.actions.decks import deck_file_name
from presales_desk.deck.one_slide import one_slide, slide_count
from presales_desk.errors import OfficeMissingError
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.job import CancelledError, Unattended
from presales_desk.records.messages import catalogue
from presales_desk.records.project import Project
from presales_desk.workspace.workspace import Workspace
from tests.deck.outlines import a_slide, an_outline, talk

NOW = dt.datetime(2026, 3, 12, 9, 0).astimezone()
needs_office = pytest.mark.skipif(office.find_office() is None, reason="no LibreOffice here")


@pytest.fixture
def workspace(tmp_path):
    opened = Workspace.open(tmp_path / "workspace")
    yield opened
    opened.close()


@pytest.fixture
def outline(workspace):
    """A stored talk of three slides."""
    project = Project(name="四级组网技改", customer="某省电信", code="P-1")
    outline = an_outline(project_id=project.id)
    slides = [a_slide(kind, 3).but(outline_id=outline.id) for kind in ("cover", "table", "bullets")]
    slides = [slide.but(rank=float(place)) for place, slide in enumerate(slides)]
    records = [Insert(one) for one in (project, outline, *slides)]
    workspace.apply(Label("project.new", name="P"), *records, scope=project.id)
    return outline


def text_of(file):
    document = docx.Document(io.BytesIO(file.read_bytes()))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def test_the_handout_says_what_the_slides_say_with_notes(workspace, outline, tmp_path):
    written = write_handout(workspace, outline.id, tmp_path / "讲义.docx", NOW)

    text = text_of(written)
    assert outline.title in text
    assert text.count("第 ") >= 3
    assert "双上联，断链自动切换0" in text
    assert "备注" in text


def test_the_handout_for_the_audience_has_no_notes(workspace, outline, tmp_path):
    written = write_handout(workspace, outline.id, tmp_path / "讲义.docx", NOW, with_notes=False)

    assert "备注" not in text_of(written)


def test_without_libreoffice_nothing_is_written_and_the_reader_is_told(
    workspace, outline, tmp_path, monkeypatch
):
    monkeypatch.setattr(deck_exports, "find_office", lambda: None)
    target = tmp_path / "deck.pdf"
    target.write_bytes(b"older")

    with pytest.raises(OfficeMissingError) as refused:
        write_pdf(workspace, outline.id, target, Unattended())

    assert target.read_bytes() == b"older"
    assert "LibreOffice" in catalogue("zh").error(refused.value)


@pytest.mark.slow
@needs_office
def test_a_pdf_and_pictures_come_from_libreoffice(workspace, outline, tmp_path):
    pdf = write_pdf(workspace, outline.id, tmp_path / "deck.pdf", Unattended())
    pictures = write_pictures(
        workspace, outline.id, tmp_path / "pictures", Unattended(), NOW.date()
    )

    assert pdf.read_bytes().startswith(b"%PDF")
    name = Path(deck_file_name(workspace, outline, NOW.date())).stem
    assert [picture.name for picture in pictures] == [f"{name}_00{n}.png" for n in (1, 2, 3)]
    assert all(picture.read_bytes().startswith(b"\x89PNG") for picture in pictures)


@pytest.mark.slow
@needs_office
def test_the_exact_picture_is_of_that_slide(workspace, outline):
    from presales_desk.records.outline import Slide

    slide = workspace.find(Slide, outline_id=outline.id)[1]

    made = exact_picture(workspace, slide.id, 0, Unattended())

    assert made.slide_id == slide.id
    assert made.content.startswith(b"\x89PNG")


@needs_office
def test_stopping_ends_libreoffice_and_writes_nothing(workspace, outline, tmp_path):
    class Stopped(Unattended):
        def step(self, done, total, what):
            if what == "LibreOffice":
                raise CancelledError

    with pytest.raises(CancelledError):
        write_pdf(workspace, outline.id, tmp_path / "deck.pdf", Stopped())

    assert not (tmp_path / "deck.pdf").exists()


def test_one_slide_keeps_its_number():
    from presales_desk.deck.generator import render

    file = talk("zh")
    deck = render(file.outline, file.slides).content

    single = one_slide(deck, 4)

    assert slide_count(single) == 1
    assert slide_count(deck) > 10

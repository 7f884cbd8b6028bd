"""Pictures come from where their slides say, and from nowhere else."""

import io
import zipfile

import pytest

from presales_desk.actions.decks import deck_from_file, make_deck, preview_style
from presales_desk.actions.pictures import pictures_beside, stored_pictures
from presales_desk.deck.layout import place
from presales_desk.deck.pictures import MAX_BYTES
from presales_desk.deck.placed_shapes import PictureBox
from presales_desk.method.keys import Section
from presales_desk.records.base import Insert
from presales_desk.records.enums import SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.project import Project
from presales_desk.workspace.workspace import WORKSPACE
from tests.deck.diagrams import a_png


@pytest.fixture
def outline_file(tmp_path):
    folder = tmp_path / "talk"
    folder.mkdir()
    (folder / "room.png").write_bytes(a_png())
    (tmp_path / "secret.png").write_bytes(a_png())
    file = folder / "talk.json"
    file.write_text(
        '{"title": "T", "slides": [{"kind": "image", "title": "机房已就位",'
        ' "path": "room.png", "alt": "机房"}]}',
        encoding="utf-8",
    )
    return file


def test_an_outline_file_takes_pictures_from_its_own_folder_only(outline_file):
    beside = pictures_beside(outline_file)

    assert beside["room.png"] == a_png()
    for name in ("../secret.png", str(outline_file.parent.parent / "secret.png"), "", "a\0b"):
        assert name not in beside


def test_a_link_out_of_the_folder_is_not_followed(outline_file):
    link = outline_file.with_name("link.png")
    try:
        link.symlink_to(outline_file.parent.parent / "secret.png")
    except OSError:
        pytest.skip("no links on this file system")

    assert "link.png" not in pictures_beside(outline_file)


def test_a_picture_too_large_is_not_read(outline_file):
    with outline_file.with_name("large.png").open("wb") as file:
        file.truncate(MAX_BYTES + 1)

    assert "large.png" not in pictures_beside(outline_file)


def test_a_deck_from_a_file_shows_its_pictures(outline_file, tmp_path):
    written = deck_from_file(outline_file, tmp_path / "deck.pptx", Unattended())

    assert written.warnings == ()
    assert written.slides == 1


def test_stored_pictures_are_found_by_their_sum(workspace):
    sha256, _ = workspace.attachments.add_bytes(a_png())
    found = stored_pictures(workspace)

    assert found[sha256] == a_png()
    assert "0" * 64 not in found
    assert "no sum at all" not in found


def test_file_and_preview_show_the_stored_picture(workspace):
    sha256, _ = workspace.attachments.add_bytes(a_png())
    project = Project(name="省网")
    outline = Outline(project_id=project.id, title="首轮交流")
    content = {"sha256": sha256, "alt": "机房"}
    slide = Slide(
        outline_id=outline.id,
        section=Section.SOLUTION,
        kind=SlideKind.IMAGE,
        title="机房已就位",
        content=content,
    )
    changes = map(Insert, (project, outline, slide))
    workspace.apply(Label("x"), *changes, scope=WORKSPACE)

    deck = make_deck(workspace, outline.id, Unattended())
    (seen,) = place(outline, slide, preview_style(workspace, project))

    parts = zipfile.ZipFile(io.BytesIO(deck.content))
    assert parts.read("ppt/media/image1.png") == a_png()
    assert [box.content for box in seen.boxes if isinstance(box, PictureBox)] == [a_png()]

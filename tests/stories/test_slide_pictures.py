"""Pictures on slides: chosen, dropped, pasted, and what is no picture refused in words."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from presales_desk.actions.sample import open_sample
from presales_desk.records.enums import SlideKind
from presales_desk.records.outline import Slide
from presales_desk.records.summary import Attachment
from presales_desk.ui.picture_file import LONGEST

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">'
    b'<rect width="40" height="20"/></svg>'
)


class Designer:
    """Puts pictures on the slides of the sample."""

    def __init__(self, engineer, folder):
        self.engineer, self.folder = engineer, folder
        self.project = open_sample(engineer.workspace, "zh")
        engineer.opens(self.project, "outline")
        self.page = engineer.page
        self.page.show_slide(self.page.talk.slides[4].id)

    @property
    def slide(self):
        return self.engineer.workspace.get(Slide, self.page.current_slide.id)

    def picture(self, name, width=80, height=60):
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor("#2457d6"))
        file = self.folder / name
        assert image.save(str(file))
        return file

    def drops(self, file):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        preview = self.page.bench.preview
        held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        options = (Qt.DropAction.CopyAction, data, *held)
        enter = QDragEnterEvent(QPoint(5, 5), *options)
        QApplication.sendEvent(preview, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(preview, QDropEvent(QPointF(5, 5), *options))
        self.engineer.waits_for_tasks()

    def stored(self, sha256):
        return self.engineer.workspace.attachments.read(sha256)


@pytest.fixture
def designer(engineer, tmp_path):
    return Designer(engineer, tmp_path)


def test_a_dropped_picture_gets_a_slide_of_its_own_and_one_undo_takes_it_away(designer, engineer):
    before = designer.page.current_slide
    count = len(designer.page.talk.slides)

    designer.drops(designer.picture("机房.png"))

    slide = designer.slide
    assert slide.kind is SlideKind.IMAGE
    assert slide.section is before.section
    assert QImage.fromData(designer.stored(slide.content["sha256"])).width() == 80
    names = [a.name for a in engineer.finds(Attachment, project_id=designer.project.id)]
    assert "机房.png" in names
    engineer.presses("Ctrl+Z")
    assert len(designer.page.talk.slides) == count


def test_another_picture_replaces_the_one_on_the_slide_and_keeps_its_words(designer, engineer):
    designer.drops(designer.picture("旧.png"))
    first = designer.slide
    designer.page.edits.store(first.but(content={**first.content, "alt": "一排机柜"}), "content")

    designer.drops(designer.picture("新.jpg", 90, 50))

    assert designer.slide.id == first.id
    assert designer.slide.content["alt"] == "一排机柜"
    assert designer.slide.content["sha256"] != first.content["sha256"]


def test_a_very_large_picture_is_made_smaller(designer):
    designer.drops(designer.picture("全景.png", LONGEST + 400, 300))

    image = QImage.fromData(designer.stored(designer.slide.content["sha256"]))
    assert image.width() == LONGEST


def test_a_drawing_is_kept_with_a_picture_of_it(designer):
    file = designer.folder / "拓扑.svg"
    file.write_bytes(SVG)

    designer.drops(file)

    assert designer.stored(designer.slide.content["svg"]) == SVG
    assert not QImage.fromData(designer.stored(designer.slide.content["sha256"])).isNull()


def test_what_is_no_picture_is_refused_in_words(designer, engineer):
    file = designer.folder / "坏.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    before = designer.page.current_slide

    designer.drops(file)

    assert "坏.png" in engineer.message
    assert designer.page.current_slide == before


def test_the_clipboard_s_picture_is_pasted(designer, engineer):
    image = QImage(30, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    QApplication.clipboard().setImage(image)

    engineer.runs("outline.paste_picture")
    engineer.waits_for_tasks()

    assert designer.slide.kind is SlideKind.IMAGE
    QApplication.clipboard().clear()

"""A talk is planned, written, put in order and generated."""

from contextlib import closing

import pptx
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QPushButton, QWidget

from presales_desk.actions.sample import open_sample
from presales_desk.errors import ReadOnlyError
from presales_desk.method.keys import Section
from presales_desk.planning.outline import in_order
from presales_desk.records.base import Insert, Update
from presales_desk.records.enums import SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.summary import Profile
from presales_desk.ui.desk import Desk
from presales_desk.ui.pages.outline.page import OutlinePage
from presales_desk.workspace.workspace import WORKSPACE, Workspace
from tests.engineer import PageUser, whole


class Speaker(PageUser):
    """An engineer who prepares a talk: what they do on this page and see there."""

    @property
    def tree(self):
        return self.page.bench.tree

    @property
    def slides(self):
        outline = self.page.outline
        return in_order(self.engineer.finds(Slide, outline_id=outline.id)) if outline else []

    @property
    def slide(self):
        """The slide in the editor, as the database has it."""
        return self.engineer.workspace.get(Slide, self.page.current_slide.id)

    @property
    def preview(self):
        """What can be read on the slide in the preview."""
        self.page.bench.preview.repaint_now()
        return self.page.bench.preview.preview.accessibleName()

    def opens_sample(self):
        project = open_sample(self.engineer.workspace, "zh")
        self.engineer.opens(project, "outline")
        return project

    def field(self, name):
        """The field with this label."""
        found = [w for w in self.page.findChildren(QWidget) if w.accessibleName() == name]
        return next(w for w in found if w.isVisible())

    def chooses(self, number):
        """Click a slide by its number."""
        self.page.show_slide(self.slides[number - 1].id)
        self.tree.setFocus()

    def takes_kind(self, name):
        """Find a kind of slide by its name behind the button "More…"."""
        self.field("全部版式").click()
        gallery = self.page.bench.editor.picker.gallery
        gallery.search.setText(name)
        self._qtbot.keyClick(gallery.search, Qt.Key.Key_Return)

    def types(self, text, into):
        """Type ``text`` as an input method gives it."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.field(into), event)

    def leaves_the_field(self):
        self.page.commit()

    def presses(self, key, modifier=Qt.KeyboardModifier.NoModifier, on=None):
        self._qtbot.keyClick(on or self.tree, key, modifier)

    def clicks(self, words):
        buttons = [b for b in self.page.findChildren(QPushButton) if b.isVisible()]
        next(b for b in buttons if b.text() == words).click()

    def findings(self):
        return [check.finding for check in self.page.bench.dock.list.items()]

    def notices(self):
        return [notice.accessibleName() for notice in self.page.generation.notices()]


@pytest.fixture
def speaker(engineer, qtbot):
    return Speaker(engineer, qtbot)


def answers(monkeypatch, dialog, path):
    """Whoever is asked for a file names ``path``."""
    monkeypatch.setattr(QFileDialog, dialog, lambda *_, **__: (str(path), ""))


def test_f6_leads_to_the_slides_and_to_the_findings(speaker, engineer):
    speaker.opens_sample()
    engineer.waits(speaker.page.bench.dock.list.isVisible)
    engineer.window.activateWindow()
    passed = []
    for _ in range(9):
        engineer.runs("window.next_pane")
        passed.append(engineer.window.focusWidget())
    assert speaker.tree in passed
    assert speaker.page.bench.dock.list in passed
    assert speaker.page.bench.add_button not in passed


def test_the_first_talk_begins_with_the_five_blocks(speaker, engineer):
    engineer.opens(engineer.has_project(), "outline")
    speaker.clicks("搭好五段")

    assert {slide.section for slide in speaker.slides} == set(Section)
    engineer.presses("Ctrl+Z")
    assert engineer.finds(Outline) == engineer.finds(Slide) == []
    speaker.clicks("用样例填充")
    engineer.waits(lambda: len(speaker.slides) == 23)


def test_what_is_typed_shows_on_the_slide_at_once_and_is_stored_in_a_moment(speaker, engineer):
    speaker.opens_sample()
    speaker.chooses(4)
    before = speaker.slide.title
    speaker.types("请看：", into="结论句标题")

    assert speaker.preview == "请看：" + before
    assert speaker.slide.title == before
    engineer.waits(lambda: speaker.slide.title == "请看：" + before)
    engineer.presses("Ctrl+Z")
    assert speaker.slide.title == before
    assert speaker.preview == before


def test_typing_in_one_field_is_one_step_of_undo(speaker, engineer):
    speaker.opens_sample()
    speaker.chooses(4)
    before = speaker.slide.takeaway
    for word in ("一", "二", "三"):
        speaker.types(word, into="结论条")
        speaker.leaves_the_field()

    assert speaker.slide.takeaway == "一二三" + before
    engineer.presses("Ctrl+Z")
    assert speaker.slide.takeaway == before


def test_undo_in_a_field_takes_back_the_newest_edit_not_what_was_typed_before(speaker, engineer):
    speaker.opens_sample()
    speaker.chooses(5)
    speaker.types("新的结论", into="结论句标题")
    speaker.leaves_the_field()
    title = speaker.slide.title
    engineer.page.bench.editor.kind_requested.emit(SlideKind.CHART)

    speaker.field("结论句标题").setFocus()
    engineer.presses("Ctrl+Z")

    assert speaker.slide.kind is SlideKind.BULLETS
    assert speaker.slide.title == title


def test_a_slide_is_added_behind_the_current_one_and_written(speaker, engineer):
    speaker.opens_sample()
    speaker.chooses(3)
    engineer.runs("outline.add_slide")
    speaker.types("新的一页", into="结论句标题")
    speaker.leaves_the_field()

    assert speaker.slides[3].title == "新的一页"
    assert speaker.slides[3].section is Section.TRENDS


def test_slides_move_through_the_blocks_by_keys(speaker, engineer):
    speaker.opens_sample()
    speaker.chooses(5)
    title = speaker.slide.title
    speaker.presses(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    assert speaker.slides[4].title == title
    assert speaker.slides[4].section is Section.QUESTIONS
    speaker.presses(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert speaker.slides[5].title == title
    engineer.presses("Ctrl+Z")
    engineer.presses("Ctrl+Z")
    assert speaker.slides[4].section is Section.TRENDS


def test_several_slides_are_dragged_into_another_block(speaker, engineer):
    speaker.opens_sample()
    moved = [speaker.slides[2].id, speaker.slides[3].id]
    model = speaker.tree.model()
    data = model.mimeData([model.index_of(id) for id in moved])
    cases = model.index(3, 0)
    model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, cases)

    engineer.waits(lambda: engineer.workspace.get(Slide, moved[0]).section is Section.CASES)
    cases = [s.id for s in speaker.slides if s.section is Section.CASES]
    assert cases[1:3] == moved
    assert speaker.tree.chosen_ids() == moved


def test_the_mouse_chooses_what_is_edited_and_shown(speaker, engineer, qtbot):
    speaker.opens_sample()
    index = speaker.tree.model().index_of(speaker.slides[5].id)
    speaker.tree.scrollTo(index)
    place = speaker.tree.visualRect(index).center()
    qtbot.mouseClick(speaker.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)

    engineer.waits(lambda: speaker.page.current_slide == speaker.slides[5])
    assert speaker.preview == speaker.slides[5].title
    assert speaker.field("结论句标题").toPlainText() == speaker.slides[5].title
    engineer.runs("outline.next_slide")
    assert speaker.page.current_slide == speaker.slides[6]
    assert speaker.tree.chosen_ids() == [speaker.slides[6].id]


def test_a_headline_is_rewritten_in_the_outline(speaker, engineer, qtbot):
    speaker.opens_sample()
    speaker.chooses(4)
    speaker.presses(Qt.Key.Key_F2)
    editor = speaker.tree.findChild(QLineEdit)
    editor.selectAll()
    speaker.types("四股外力", into="标题")
    with qtbot.waitSignal(speaker.tree.itemDelegate().closeEditor):
        qtbot.keyClick(editor, Qt.Key.Key_Return)

    assert speaker.slide.title == "四股外力"
    assert speaker.field("结论句标题").toPlainText() == "四股外力"


def test_copies_and_deletions_are_taken_back(speaker, engineer):
    speaker.opens_sample()
    titles = [slide.title for slide in speaker.slides]
    speaker.chooses(4)
    engineer.runs("outline.copy_slides")
    assert [s.title for s in speaker.slides].count(titles[3]) == 2

    speaker.presses(Qt.Key.Key_Delete)
    assert [slide.title for slide in speaker.slides] == titles
    assert engineer.toasts == ["已删除 1 页"]
    assert titles[3] in engineer.undo_name
    engineer.presses("Ctrl+Z")
    assert len(speaker.slides) == len(titles) + 1


def test_another_kind_keeps_the_points_and_gives_the_rest_back(speaker, engineer):
    speaker.opens_sample()
    speaker.chooses(5)
    before = speaker.slide
    speaker.takes_kind("表格")

    assert speaker.slide.kind is SlideKind.TABLE
    points = [point["text"] for point in before.content["points"]]
    assert [row[0] for row in speaker.slide.content["rows"]][: len(points)] == points
    speaker.takes_kind("要点")
    assert speaker.slide == before


def test_numbers_are_pasted_from_a_spreadsheet(speaker, engineer):
    speaker.opens_sample()
    speaker.chooses(11)
    grid = speaker.field("图表数据")
    QGuiApplication.clipboard().setText("\t流量\t峰值\n2025\t1,200\t3.5\n2026\t无\t4")
    grid.setCurrentIndex(grid.model().index(0, 0))
    speaker.presses(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier, on=grid)

    content = speaker.slide.content
    assert content["categories"][:2] == ["2025", "2026"]
    assert content["series"][0] == {
        "name": "流量",
        "values": [1200, None, *content["series"][0]["values"][2:]],
    }
    assert "无" in speaker.page.bench.editor.message("content")


def test_a_check_leads_to_the_field_that_mends_it(speaker, engineer):
    speaker.opens_sample()
    speaker.chooses(11)
    source = speaker.field("来源")
    source.selectAll()
    speaker.presses(Qt.Key.Key_Delete, on=source)
    speaker.leaves_the_field()
    speaker.chooses(1)

    (finding,) = [f for f in speaker.findings() if f.key == "outline.no_source"]
    speaker.page.bench.dock.chosen.emit(finding)
    assert speaker.slide.kind is SlideKind.CHART
    engineer.waits(lambda: speaker.field("来源").hasFocus())
    assert "来源" in speaker.page.bench.editor.message("source")


def test_what_the_layout_finds_far_behind_is_told_without_visiting_the_slide(speaker, engineer):
    project = open_sample(engineer.workspace, "zh")
    (outline,) = engineer.finds(Outline, project_id=project.id)
    slides = engineer.finds(Slide, outline_id=outline.id)
    long = next(slide for slide in slides if slide.kind is SlideKind.FFAB)
    content = long.content | {"rows": long.content["rows"] * 6}
    engineer.workspace.apply(
        Label("slide.add", block=""), Update(long, content=content), scope=project.id
    )

    engineer.opens(project, "outline")
    assert speaker.page.current_slide == speaker.slides[0]
    engineer.waits(lambda: speaker.page.talk.is_laid_out)

    split = [f.record_id for f in speaker.findings() if f.key == "deck.split"]
    assert long.id in split
    assert split.count(long.id) == 1


def test_the_deck_is_generated_under_the_name_of_the_rule(speaker, engineer, monkeypatch, tmp_path):
    speaker.opens_sample()
    asked = []

    def names(_parent, _title, suggested, *_rest):
        asked.append(suggested)
        return str(tmp_path / "讲稿.pptx"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", names)
    engineer.runs("outline.generate")
    engineer.waits_for_tasks()

    assert "G集团" in asked[0]
    assert asked[0].endswith(".pptx")
    titles = [slide.shapes.title.text for slide in pptx.Presentation(tmp_path / "讲稿.pptx").slides]
    assert [s.title for s in speaker.slides if s.title in titles] == [
        s.title for s in speaker.slides
    ]


def test_a_talk_with_faults_is_mended_first_or_generated_all_the_same(
    speaker, engineer, monkeypatch, tmp_path
):
    engineer.opens(engineer.has_project(), "outline")
    speaker.clicks("搭好五段")
    answers(monkeypatch, "getSaveFileName", tmp_path / "讲稿.pptx")
    engineer.runs("outline.generate")
    speaker.clicks("先改")
    assert speaker.page.current_slide == speaker.slides[1]
    assert speaker.notices() == []

    engineer.runs("outline.generate")
    speaker.clicks("仍然生成")
    engineer.waits_for_tasks()
    assert (tmp_path / "讲稿.pptx").exists()


def test_after_a_notice_the_user_goes_on_where_they_were(speaker, engineer, monkeypatch, tmp_path):
    engineer.window.activateWindow()
    engineer.opens(engineer.has_project(), "outline")
    speaker.clicks("搭好五段")
    answers(monkeypatch, "getSaveFileName", tmp_path / "讲稿.pptx")
    notes = speaker.field("讲稿备注")
    notes.setFocus()
    engineer.runs("outline.generate")
    engineer.waits(lambda: QApplication.focusWidget().text() == "先改")
    speaker.presses(Qt.Key.Key_Tab, on=QApplication.focusWidget())
    same = QApplication.focusWidget()
    assert same.text() == "仍然生成"

    speaker.presses(Qt.Key.Key_Space, on=same)
    engineer.waits_for_tasks()

    engineer.waits(lambda: QApplication.focusWidget() is notes)


def test_after_a_dialog_that_a_notice_opened_the_user_goes_on_where_they_were(
    speaker, engineer, monkeypatch, tmp_path
):
    def ask(parent, *_):
        dialog = QDialog(parent)
        QLineEdit(dialog).setFocus()
        QTimer.singleShot(0, dialog.accept)
        dialog.exec()
        return str(tmp_path / "讲稿.pptx"), ""

    engineer.window.activateWindow()
    engineer.opens(engineer.has_project(), "outline")
    speaker.clicks("搭好五段")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    notes = speaker.field("讲稿备注")
    notes.setFocus()
    engineer.runs("outline.generate")
    engineer.waits(lambda: QApplication.focusWidget().text() == "先改")
    speaker.presses(Qt.Key.Key_Tab, on=QApplication.focusWidget())

    speaker.presses(Qt.Key.Key_Space, on=QApplication.focusWidget())
    engineer.waits_for_tasks()
    engineer.window.activateWindow()  # no window manager does it here

    engineer.waits(lambda: QApplication.focusWidget() is notes)


def test_a_deck_open_in_another_program_is_left_alone(speaker, engineer, monkeypatch, tmp_path):
    speaker.opens_sample()
    target = tmp_path / "讲稿.pptx"
    target.write_bytes(b"open in PowerPoint")
    replace = type(target).replace

    def held(self, other):
        if other == target:
            raise PermissionError(13, "in use")
        return replace(self, other)

    monkeypatch.setattr(type(target), "replace", held)
    answers(monkeypatch, "getSaveFileName", target)
    engineer.runs("outline.generate")
    engineer.waits_for_tasks()

    assert target.read_bytes() == b"open in PowerPoint"
    (notice,) = speaker.notices()
    assert "讲稿 (2).pptx" in notice
    assert (tmp_path / "讲稿 (2).pptx").exists()


def test_a_deck_that_is_cancelled_leaves_no_file(speaker, engineer, monkeypatch, tmp_path):
    speaker.opens_sample()
    answers(monkeypatch, "getSaveFileName", tmp_path / "讲稿.pptx")
    engineer.runs("outline.generate")
    speaker.page.generation.task.cancel()
    engineer.waits_for_tasks()

    assert list(tmp_path.glob("*讲稿*")) == []
    assert speaker.notices() == []
    assert speaker.page.can_generate()


def test_without_a_usable_template_the_built_in_one_is_offered(
    speaker, engineer, monkeypatch, tmp_path
):
    speaker.opens_sample()
    sha256, _ = engineer.workspace.attachments.add_bytes(b"no presentation")
    house = Profile(deck_template=sha256, deck_template_name="公司.pptx")
    engineer.workspace.apply(Label("profile.change", field="x"), Insert(house), scope=WORKSPACE)
    answers(monkeypatch, "getSaveFileName", tmp_path / "讲稿.pptx")
    engineer.runs("outline.generate")
    engineer.waits_for_tasks()

    (notice,) = speaker.notices()
    assert "公司.pptx" in notice
    speaker.clicks("用内置模板")
    engineer.waits_for_tasks()
    assert (tmp_path / "讲稿.pptx").exists()


def test_an_outline_is_handed_on_as_a_file(speaker, engineer, monkeypatch, tmp_path):
    speaker.opens_sample()
    titles = [slide.title for slide in speaker.slides]
    answers(monkeypatch, "getSaveFileName", tmp_path / "提纲.json")
    engineer.runs("outline.export")
    engineer.waits_for_tasks()

    engineer.opens(engineer.has_project("另一个项目"), "outline")
    answers(monkeypatch, "getOpenFileName", tmp_path / "提纲.json")
    engineer.runs("outline.import")
    engineer.waits(lambda: bool(speaker.slides))
    assert [slide.title for slide in speaker.slides] == titles


def test_a_project_can_have_several_talks(speaker, engineer):
    speaker.opens_sample()
    first = speaker.page.outline
    engineer.runs("outline.new")
    second = speaker.page.outline
    assert second.id != first.id
    assert speaker.slides == []

    speaker.page.bar.picked.emit(first.id)
    assert speaker.page.outline == first
    engineer.runs("outline.delete")
    assert speaker.page.outline == second
    engineer.presses("Ctrl+Z")
    assert engineer.finds(Outline, id=first.id) == [first]


def test_a_talk_without_slides_can_be_given_its_title(speaker, engineer):
    engineer.opens(engineer.has_project(), "outline")
    engineer.runs("outline.new")
    assert speaker.slides == []

    engineer.runs("outline.details")
    assert speaker.page.bench.details.form.isVisible()
    engineer.runs("outline.details")
    assert not speaker.page.bench.isVisible()


def test_the_talk_is_measured_against_its_slot(speaker, engineer):
    speaker.opens_sample()
    engineer.runs("outline.details")
    slot = speaker.field("场次时长")
    slot.selectAll()
    speaker.types("20", into="场次时长")
    speaker.leaves_the_field()

    assert speaker.page.outline.slot_minutes == 20
    assert "outline.too_long" in [finding.key for finding in speaker.findings()]


def test_what_another_window_holds_can_be_read_but_not_changed(speaker, engineer, qtbot):
    project = speaker.opens_sample()
    title = speaker.slides[3].title
    with closing(Workspace.open(engineer.workspace.folder, read_only=True)) as held:
        desk = Desk(held, engineer.preferences)
        refused = []
        desk.refused.connect(refused.append)
        page = whole(OutlinePage(desk))
        qtbot.addWidget(page)
        page.show_project(project.id)
        page.show_slide(speaker.slides[3].id)
        page.edits.store(page.current_slide.but(title="改"), "title")

        assert [type(error) for error in refused] == [ReadOnlyError]
        assert speaker.slides[3].title == title
        desk.close()

"""Slides from elsewhere, patterns of the method, rows of the FFAB library: each one edit."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from presales_desk.actions.sample import open_sample
from presales_desk.method import load
from presales_desk.method.keys import Section
from presales_desk.planning.outline import in_order
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.enums import SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.outline import FfabEntry, Outline, Slide
from presales_desk.records.slide_arguments import FfabRow
from presales_desk.records.slide_content import Ffab, plain_content
from tests.keyboard import Keyboard
from tests.mouse import Mouse


class Author:
    """An engineer who does not write everything anew."""

    def __init__(self, engineer, qtbot):
        self.engineer, self._qtbot = engineer, qtbot
        self.keyboard, self.mouse = Keyboard(engineer, qtbot), Mouse(engineer)

    def has_a_talk(self):
        """Have a project with an empty talk, beside the sample with its own."""
        self.sample = open_sample(self.engineer.workspace, "zh")
        rows = (Delete(row) for row in self.engineer.finds(FfabEntry))
        self.engineer.workspace.apply(Label("ffab.delete", count=9), *rows, scope="workspace")
        project = self.engineer.has_project("市公安数据平台", customer="市公安局")
        self.outline = Outline(project_id=project.id, title="第一次交流", slot_minutes=20)
        self.has(self.outline, scope=project.id)
        self.engineer.opens(project, "outline")
        return project

    def has(self, *records, scope):
        inserts = (Insert(record) for record in records)
        self.engineer.workspace.apply(Label("project.new", name=""), *inserts, scope=scope)

    @property
    def page(self):
        return self.engineer.page

    @property
    def slides(self):
        return in_order(self.engineer.finds(Slide, outline_id=self.page.outline.id))

    def runs(self, command):
        self.engineer.runs(command)
        self.engineer.waits_for_tasks()

    def answers(self, fill, command):
        """Fill in the dialog that a command opens."""
        self.keyboard.answers(closing(fill), lambda: self.engineer.runs(command))

    @property
    def library(self):
        return self.page.tools.ffab.dialog


def closing(fill):
    """Let a dialog go away whatever ``fill`` meets there: nobody else closes it."""

    def fill_and_close(dialog):
        try:
            fill(dialog)
        except BaseException:
            dialog.reject()
            raise

    return fill_and_close


@pytest.fixture
def author(engineer, qtbot):
    return Author(engineer, qtbot)


def test_slides_of_another_project_are_copied_and_their_names_reported(author, engineer, qtbot):
    author.has_a_talk()
    seen = {}

    def choose(dialog):
        dialog.slides.setCurrentRow(4)  # below the heads of the first two blocks
        dialog.slides.tick_all()
        dialog._warn()
        seen.update(names=dialog.names.text(), shown=dialog.preview.accessibleName())
        qtbot.keyClick(dialog.act, Qt.Key.Key_Space)

    author.answers(choose, "outline.slides_of")
    talk = engineer.finds(Outline, project_id=author.sample.id)[0]
    assert len(author.slides) == len(engineer.finds(Slide, outline_id=talk.id))
    assert "提到了" in seen["names"]
    assert seen["shown"]
    assert "请改掉" in engineer.toasts[-1]
    engineer.presses("Ctrl+Z")
    assert author.slides == []


def test_a_text_is_seen_as_slides_before_it_becomes_them(author, engineer, qtbot):
    author.has_a_talk()
    seen = {}

    def paste(dialog):
        dialog.text.setPlainText("# 方案\n\n## 一套平台管全部数据\n- 汇聚\n- 治理\n")
        qtbot.waitUntil(lambda: bool(dialog.slides.items()))
        seen.update(title=dialog.preview.accessibleName(), act=dialog.act.text())
        dialog.act.click()

    author.answers(paste, "outline.text")
    (slide,) = author.slides
    assert seen == {"title": "一套平台管全部数据", "act": "加入 1 页"}
    assert (slide.section, slide.title) == (Section.SOLUTION, "一套平台管全部数据")
    engineer.presses("Ctrl+Z")
    assert author.slides == []


def test_the_title_of_a_text_becomes_what_the_dialog_shows(author, engineer, qtbot):
    author.has_a_talk()
    cover = Slide(outline_id=author.outline.id, section=Section.OPENING, kind=SlideKind.COVER)
    author.has(cover, scope=author.outline.project_id)
    seen = {}

    def paste(dialog):
        text = "# 数据底座先行\n\n## 案例\n\n### 邻市三个月上线\n- 汇聚\n"
        dialog.text.setPlainText(text)
        qtbot.waitUntil(lambda: bool(dialog.slides.items()))
        seen.update(kinds=[(s.kind, s.section, s.title) for s in dialog.slides.items()])
        dialog.act.click()

    author.answers(paste, "outline.text")

    new = [(s.kind, s.section, s.title) for s in author.slides if s.id != cover.id]
    assert seen["kinds"] == new
    assert new[0] == (SlideKind.SECTION, Section.CASES, "数据底座先行")
    assert author.page.bench.tree.hasFocus(), "the next key is for the slides that came"
    assert len(author.page.bench.tree.chosen_ids()) == 1, "Delete takes no more than one away"


def test_a_file_of_text_is_opened(author, tmp_path, qtbot):
    author.has_a_talk()
    file = tmp_path / "提纲.md"
    file.write_text("# 案例\n## 邻省三个月上线\n- 同样的警种\n", encoding="utf-8")

    def open_it(dialog):
        dialog.open_file(file)
        qtbot.waitUntil(lambda: bool(dialog.slides.items()))
        dialog.act.click()

    author.answers(open_it, "outline.text")
    assert [slide.section for slide in author.slides] == [Section.CASES]


def test_a_short_version_is_a_talk_of_its_own(author, engineer):
    project = open_sample(engineer.workspace, "zh")
    engineer.opens(project, "outline")
    before = author.page.outline

    def ten_minutes(dialog):
        dialog.minutes.setValue(10)
        dialog.accept()

    author.answers(ten_minutes, "outline.short")
    short = author.page.outline
    assert short.id != before.id
    assert short.slot_minutes == 10
    assert 0 < len(author.slides) < len(engineer.finds(Slide, outline_id=before.id))
    engineer.presses("Ctrl+Z")
    assert [one.id for one in engineer.finds(Outline)] == [before.id]


def test_an_agenda_that_lags_is_brought_into_step(author, engineer):
    project = open_sample(engineer.workspace, "zh")
    engineer.opens(project, "outline")
    agenda = next(slide for slide in author.slides if slide.kind is SlideKind.AGENDA)
    one_item = {"items": [{"topic": "只有一项"}]}
    engineer.desk.apply(Label("slide.change", title="", field=""), Update(agenda, content=one_item))
    author.page.show_slide(agenda.id)
    banner = author.page.tools.agenda_banner
    assert banner.isVisible()

    author.mouse.clicks_on("更新目录")
    held = engineer.workspace.get(Slide, agenda.id).content["items"]
    assert len(held) == 5
    assert not banner.isVisible()
    engineer.presses("Ctrl+Z")
    assert engineer.workspace.get(Slide, agenda.id).content == one_item


def test_a_pattern_is_inserted_with_its_prompts_in_the_notes(author, engineer, qtbot):
    author.has_a_talk()
    pattern = load().patterns[0]

    def insert(dialog):
        assert pattern.help.zh == dialog._when.text()
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
        qtbot.keyClick(dialog.list, Qt.Key.Key_Up)
        dialog.act.click()

    author.answers(insert, "outline.patterns")
    assert [slide.notes for slide in author.slides] == [one.prompt.zh for one in pattern.slides]
    engineer.presses("Ctrl+Z")
    assert author.slides == []
    author.runs(f"outline.pattern.{pattern.key}")
    assert len(author.slides) == len(pattern.slides)


def an_entry(feature, **fields):
    return FfabEntry(feature=feature, **fields)


def test_rows_are_found_and_put_on_a_slide_by_keys(author, engineer, qtbot):
    author.has_a_talk()
    author.has(
        an_entry("省级集中网管", benefit="减少上门"), an_entry("分级双归"), scope="workspace"
    )
    author.runs("outline.ffab")
    author.library.search.setText("上门")
    qtbot.keyClick(author.library.search, Qt.Key.Key_Return)
    table = author.library.table
    assert table.records.rowCount() == 1

    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    (slide,) = author.slides
    assert slide.kind is SlideKind.FFAB
    assert [row["feature"] for row in slide.content["rows"]] == ["省级集中网管"]
    assert author.page.current_slide.id == slide.id


def test_rows_are_dragged_onto_the_slide(author, engineer, qtbot):
    author.has_a_talk()
    author.has(an_entry("分级双归"), an_entry("零触碰开通", rank=1.0), scope="workspace")
    author.runs("outline.ffab")
    table = author.library.table
    table.selectAll()
    author.mouse.drops(table.carried(), author.page.bench.editor, QPoint(40, 40))
    (slide,) = author.slides
    assert [row["feature"] for row in slide.content["rows"]] == ["分级双归", "零触碰开通"]


def test_a_row_is_written_changed_deleted_and_each_can_be_undone_in_the_library(
    author, engineer, qtbot
):
    author.has_a_talk()
    author.runs("outline.ffab")
    author.library.add_row()
    (entry,) = engineer.finds(FfabEntry)
    author.library.table.edit_requested.emit(entry.id, {"benefit": "减少停机"})
    assert engineer.finds(FfabEntry)[0].benefit == "减少停机"

    author.library.table.selectRow(0)
    author.library.table.setFocus()
    QApplication.processEvents()
    author.library.table.delete_requested.emit([entry.id])
    assert engineer.finds(FfabEntry) == []
    author.library._undo()
    author.library._undo()
    assert engineer.finds(FfabEntry)[0].benefit == ""


def test_the_rows_of_a_slide_are_kept_once(author, engineer):
    project = author.has_a_talk()
    rows = (FfabRow(feature="分级双归", benefit="减少停机"), FfabRow(feature="零触碰开通"))
    slide = Slide(
        outline_id=author.outline.id,
        section=Section.SOLUTION,
        kind=SlideKind.FFAB,
        title="两项特色",
        content=plain_content(Ffab(rows=rows)),
    )
    author.has(slide, scope=project.id)
    author.page.refresh()
    author.runs("outline.ffab")
    author.library.keep.click()
    assert {row.feature for row in engineer.finds(FfabEntry)} == {"分级双归", "零触碰开通"}
    author.library.keep.click()
    assert len(engineer.finds(FfabEntry)) == 2
    assert "已有" in engineer.toasts[-1]


def test_rows_of_other_talks_are_taken_into_the_library(author, engineer):
    author.has_a_talk()
    rows = plain_content(Ffab(rows=(FfabRow(feature="一屏看全网"),)))
    talk = engineer.finds(Outline, project_id=author.sample.id)[0]
    slide = Slide(
        outline_id=talk.id, section=Section.SOLUTION, kind=SlideKind.FFAB, title="一", content=rows
    )
    author.has(slide, scope=author.sample.id)
    author.runs("outline.ffab")

    def take(dialog):
        dialog.slides.tick_all()
        dialog.act.click()

    author.keyboard.answers(closing(take), author.page.tools.ffab.choose_slides)
    assert "一屏看全网" in {row.feature for row in engineer.finds(FfabEntry)}

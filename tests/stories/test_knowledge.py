"""What was learned before is found, read, shared and looked after."""

import datetime as dt

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from presales_desk.actions.entry_uses import use_in_todo
from presales_desk.knowledge.entry import EntryKind, FileToArchive, NewEntry, Section
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.records.competition import SwotItem
from presales_desk.records.enums import Result
from presales_desk.records.library import EntryDraft, SavedSearch
from presales_desk.records.project import Project
from presales_desk.records.questions import TAKEN_FROM
from presales_desk.records.summary import Link
from presales_desk.ui import open_copy
from presales_desk.ui.desk import Desk
from presales_desk.ui.pages.knowledge import gestures
from presales_desk.ui.pages.knowledge.choices import Choice
from presales_desk.ui.pages.knowledge.hit_list import describe_found, uses_text
from presales_desk.ui.pages.knowledge.lessons import lessons
from presales_desk.ui.pages.knowledge.page import KnowledgePage
from presales_desk.workspace.workspace import Workspace
from tests.engineer import PageUser, whole


class Librarian(PageUser):
    """An engineer at the knowledge base: what they do there and see there."""

    def has(self, title, text="", files=(), **fields):
        """Have an entry in the knowledge base already; return it."""
        sections = (Section(heading="正文", text=text),) if text else ()
        fields = {"kind": EntryKind.ARTICLE, "sections": sections, **fields}
        with KnowledgeBase.open(self.engineer.workspace.folder) as base:
            return base.publish(NewEntry(title=title, **fields), files)

    def arrives(self):
        self.engineer.goes_to("knowledge")
        self.waits_for_answer()

    def types(self, text):
        """Type into the search field, whatever was there before."""
        self.page.search.bar.field.selectAll()
        self._qtbot.keyClick(self.page.search.bar.field, Qt.Key.Key_Delete)
        self.writes(text, self.page.search.bar.field)
        self.waits_for_answer()

    def writes(self, text, field):
        """Write with an input method: each word arrives as a whole."""
        for letter in text:
            event = QInputMethodEvent()
            event.setCommitString(letter)
            QApplication.sendEvent(field, event)

    def takes(self, field, value):
        """Click a value at the left."""
        tree = self.page.search.facets.tree
        item = tree._items[Choice(field, value)]
        tree.scrollToItem(item)
        place = tree.visualItemRect(item).center()
        self._qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.waits_for_answer()

    def clicks(self, text):
        """Click the button that begins with ``text`` in place of the hits or above them."""
        buttons = [*self.page.search.states.findChildren(QPushButton)]
        buttons += self.page.search.notices.findChildren(QPushButton)
        button = next(b for b in buttons if b.isVisible() and b.text().startswith(text))
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def drops(self, *files):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        event = QDropEvent(QPointF(9, 9), action, data, button, Qt.KeyboardModifier.NoModifier)
        self.page.dropEvent(event)
        self.engineer.waits_for_tasks()

    def waits_for_answer(self):
        self.engineer.waits(lambda: not self.page.search.is_waiting)

    def waits_to_find(self, *titles):
        """Wait until these are the hits, in any order."""
        self.engineer.waits(lambda: sorted(self.titles) == sorted(titles))

    def reads(self, title):
        """Wait until the entry can be read."""
        self.engineer.waits(lambda: self.reading == title)

    @property
    def titles(self):
        return [found.hit.title for found in self.page.search.hits.items()]

    @property
    def reading(self):
        entry = self.page.search.entry.entry()
        return entry.title if entry else ""

    @property
    def text(self):
        return self.page.search.entry.text.toPlainText()

    @property
    def marked(self):
        """The words on amber in the text."""
        ground = self.page.search.entry.text.palette().base().color()
        found, block = [], self.page.search.entry.text.document().begin()
        while block.isValid():
            for run in block:
                fragment = run.fragment()
                brush = fragment.charFormat().background()
                if brush.style() != Qt.BrushStyle.NoBrush and brush.color() != ground:
                    found.append(fragment.text())
            block = block.next()
        return found

    def count(self, field, value):
        return self.page.search.facets.tree._items[Choice(field, value)].data(
            0, Qt.ItemDataRole.UserRole
        )

    @property
    def state(self):
        """What stands in place of the hits."""
        if self.page.search.states.currentWidget() is self.page.search.hits:
            return ""
        labels = self.page.search.states.currentWidget().findChildren(object)
        return "\n".join(w.text() for w in labels if hasattr(w, "text") and w.text())


@pytest.fixture
def librarian(engineer, qtbot):
    return Librarian(engineer, qtbot)


def test_two_characters_find_what_was_archived_and_show_where_it_stands(librarian):
    lines = [f"第{n}行，与此无关的内容。" for n in range(400)]
    lines[300] = "零中断割接用三级回退演练打消疑虑。"
    librarian.has("某省农信四级组网", "\n".join(lines), kind=EntryKind.PROJECT)
    librarian.has("等保测评", "与此无关")
    librarian.arrives()

    librarian.types("割接")

    assert librarian.titles == ["某省农信四级组网"]
    librarian.reads("某省农信四级组网")
    librarian.engineer.waits(lambda: librarian.marked == ["割接"])
    reader = librarian.page.search.entry.text
    librarian.engineer.waits(lambda: reader.verticalScrollBar().value() > 0)
    top = reader.cursorForPosition(reader.viewport().rect().topLeft()).blockNumber()
    assert 280 < top <= 301


def test_every_keystroke_is_answered(librarian):
    librarian.has("组网方案", "四级组网改造")
    librarian.has("组织架构", "客户的部门")
    librarian.arrives()

    librarian.types("组")
    librarian.waits_to_find("组网方案", "组织架构")
    librarian.types("组网")
    librarian.waits_to_find("组网方案")
    librarian.types("")
    librarian.waits_to_find("组网方案", "组织架构")


def test_terms_may_stand_apart(librarian):
    librarian.has("竞争分析", "E公司在四级架构上没有案例。\n另一段说到组网。")
    librarian.has("别的", "四级架构")
    librarian.arrives()

    librarian.types("四级 组网")
    assert librarian.titles == ["竞争分析"]
    librarian.types("E公司")
    assert librarian.titles == ["竞争分析"]


@pytest.mark.parametrize(
    "text", ["<b>粗</b>", '"', "NEAR(", "a OR b", "'; DROP TABLE entries;--", "😀", "*", "\\", "%_"]
)
def test_whatever_is_typed_is_no_syntax(librarian, text):
    librarian.has("平常的条目", "平常的内容")
    librarian.arrives()

    librarian.types(text)

    assert librarian.engineer.message == ""
    assert not librarian.titles


def test_hostile_text_stays_text(librarian):
    hostile = '<img src="file:///etc/passwd"><b onclick="x()">危险</b> & <script>alert(1)</script>'
    librarian.has(hostile, hostile, customer=hostile[:40], tags=("<i>标签</i>",))
    librarian.arrives()

    librarian.types("危险")

    librarian.reads(hostile)
    librarian.engineer.waits(lambda: hostile in librarian.text)
    assert librarian.marked == ["危险"]


def test_facets_count_what_choosing_them_would_give(librarian):
    librarian.has("甲", "割接", industry="金融", result=Result.WON, kind=EntryKind.CASE)
    librarian.has("乙", "割接", industry="金融", result=Result.LOST, kind=EntryKind.CASE)
    librarian.has("丙", "割接", industry="电信")
    librarian.has("丁", "别的", industry="医疗")
    librarian.arrives()

    librarian.types("割接")
    assert [librarian.count("industries", name) for name in ("金融", "电信", "医疗")] == [2, 1, 0]

    librarian.takes("industries", "金融")
    librarian.waits_to_find("甲", "乙")
    assert librarian.count("industries", "电信") == 1
    assert librarian.count("kinds", "article") == 0
    librarian.takes("results", "won")
    librarian.waits_to_find("甲")

    librarian.page.search.facets.clear.click()
    librarian.waits_for_answer()
    librarian.waits_to_find("甲", "乙", "丙")


def test_the_stretch_of_time_narrows_and_says_what_is_wrong(librarian, qtbot):
    librarian.has("旧", "割接", date=dt.date(2024, 5, 1))
    librarian.has("新", "割接", date=dt.date(2026, 5, 1))
    librarian.arrives()

    qtbot.keyClicks(librarian.page.search.facets.since, "2025-01-01")
    qtbot.keyClick(librarian.page.search.facets.since, Qt.Key.Key_Return)
    librarian.waits_to_find("新")

    qtbot.keyClicks(librarian.page.search.facets.until, "2024-01-01")
    qtbot.keyClick(librarian.page.search.facets.until, Qt.Key.Key_Return)
    assert librarian.page.search.facets.wrong.text() == "开始日期晚于结束日期"
    assert librarian.titles == ["新"]


def test_words_that_find_nothing_are_taken_apart(librarian):
    librarian.has("割接方案", "割接与回退")
    librarian.arrives()

    librarian.types("割接 卫星")
    assert "没有找到“割接 卫星”" in librarian.state
    librarian.clicks("割接（1）")

    librarian.waits_to_find("割接方案")
    assert librarian.page.search.bar.field.text() == "割接"


def test_filters_that_leave_nothing_are_dropped_with_one_click(librarian):
    librarian.has("甲", "割接", kind=EntryKind.CASE)
    librarian.has("乙", "别的", kind=EntryKind.QA)
    librarian.arrives()
    librarian.takes("kinds", "qa")

    librarian.types("割接")
    librarian.clicks("去掉全部筛选（1）")

    librarian.waits_to_find("甲")


def test_an_empty_library_begins_with_what_comes_with_the_program(librarian):
    librarian.arrives()
    assert "第一次归档后，这里就有内容" in librarian.state

    librarian.clicks("载入文章与案例")
    librarian.engineer.waits_for_tasks()

    librarian.engineer.waits(lambda: len(librarian.titles) >= 10)
    assert librarian.state == ""


def test_a_list_goes_on_when_one_scrolls_down(librarian):
    for number in range(60):
        librarian.has(f"第 {number} 条", "割接")
    librarian.arrives()
    librarian.types("割接")
    assert len(librarian.titles) == 50

    librarian.page.search.hits.setFocus()
    librarian.engineer.presses("End")

    librarian.engineer.waits(lambda: len(librarian.titles) == 60)
    assert len(set(librarian.titles)) == 60


def test_the_keyboard_is_enough(librarian, qtbot):
    librarian.has("甲", "割接一")
    librarian.has("乙", "割接二")
    librarian.arrives()
    librarian.engineer.presses("/")
    assert librarian.page.search.bar.field.hasFocus()

    librarian.types("割接")
    first, second = librarian.titles
    librarian.reads(first)
    qtbot.keyClick(librarian.page.search.bar.field, Qt.Key.Key_Down)
    librarian.reads(second)
    assert librarian.page.search.bar.field.hasFocus()

    qtbot.keyClick(librarian.page.search.bar.field, Qt.Key.Key_Return)
    assert librarian.page.search.hits.hasFocus()
    qtbot.keyClick(librarian.page.search.hits, Qt.Key.Key_Return)
    assert librarian.page.search.entry.text.hasFocus()


def test_the_search_box_of_the_window_leads_here(librarian, qtbot):
    librarian.has("割接方案", "割接与回退")
    librarian.has("别的", "别的")
    librarian.engineer.presses("Ctrl+F")
    box = librarian.engineer.window.top_corner.search

    librarian.writes("割接", box)
    qtbot.keyClick(box, Qt.Key.Key_Return)

    librarian.waits_for_answer()
    librarian.waits_to_find("割接方案")


def test_documents_are_dropped_and_found_by_their_text(librarian, tmp_path):
    report = tmp_path / "调研报告.md"
    report.write_text("# 结论\n客户最怕割接失败。", encoding="utf-8")
    librarian.arrives()

    librarian.drops(report)

    librarian.waits_to_find("调研报告")
    librarian.types("最怕")
    assert librarian.titles == ["调研报告"]


def test_a_file_is_opened_as_a_copy(librarian, monkeypatch, tmp_path):
    opened = []
    monkeypatch.setattr(open_copy, "open_outside", opened.append)
    librarian.has("方案", "正文", [FileToArchive("方案 1.txt", "割接".encode())])
    librarian.arrives()
    librarian.reads("方案")

    files = librarian.page.search.entry.files
    files.opened.emit(files.list.current_item())
    librarian.engineer.waits_for_tasks()

    (copy,) = opened
    assert copy.name == "方案 1.txt"
    assert copy.read_bytes() == "割接".encode()
    assert not copy.is_relative_to(librarian.engineer.workspace.folder)


def test_a_copy_of_a_file_is_saved(librarian, monkeypatch, tmp_path):
    target = tmp_path / "副本.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    librarian.has("方案", "正文", [FileToArchive("方案.txt", b"x")])
    librarian.arrives()
    librarian.reads("方案")

    files = librarian.page.search.entry.files
    files.copy_wanted.emit(files.list.current_item())
    librarian.engineer.waits_for_tasks()

    assert target.read_bytes() == b"x"


def test_an_entry_is_withdrawn_and_brought_back(librarian, monkeypatch):
    monkeypatch.setattr(gestures, "confirmed", lambda *_, **__: True)
    librarian.has("旧方案", "割接")
    librarian.has("新方案", "割接")
    librarian.arrives()
    librarian.types("旧方案")
    librarian.reads("旧方案")

    librarian.page.gestures.withdraw(librarian.page.search.entry.entry())
    librarian.engineer.waits_for_tasks()
    librarian.types("割接")
    librarian.waits_to_find("新方案")

    librarian.clicks("恢复")
    librarian.engineer.waits_for_tasks()
    librarian.waits_to_find("旧方案", "新方案")


def test_an_archived_project_is_opened_and_withdrawn_with_its_record(librarian, monkeypatch):
    monkeypatch.setattr(gestures, "confirmed", lambda *_, **__: True)
    project = librarian.engineer.has_project("农信组网", archived=dt.date(2026, 11, 1))
    librarian.has("农信组网", "割接", id=project.id, kind=EntryKind.PROJECT)
    librarian.arrives()
    librarian.reads("农信组网")
    assert librarian.page.search.entry.menu().actions()[0].text() == "打开项目"

    librarian.page.gestures.withdraw(librarian.page.search.entry.entry())
    librarian.engineer.waits_for_tasks()

    assert librarian.engineer.workspace.get(Project, project.id).archived is None


def test_earlier_revisions_can_be_read(librarian):
    entry = librarian.has("方案", "第一稿")
    librarian.has("方案", "第二稿", id=entry.id)
    librarian.arrives()
    librarian.reads("方案")
    librarian.engineer.waits(lambda: "第二稿" in librarian.text)
    revisions = librarian.page.search.entry.revisions
    assert revisions.isVisible()
    assert revisions.count() == 2

    revisions.setCurrentIndex(1)
    revisions.activated.emit(1)

    librarian.engineer.waits(lambda: "第一稿" in librarian.text)


def test_the_text_is_copied_without_marks(librarian):
    librarian.has("方案", "割接与回退")
    librarian.arrives()
    librarian.types("割接")
    librarian.reads("方案")

    librarian.page.search.entry.copy.click()

    assert QGuiApplication.clipboard().text() == "方案\n\n正文\n割接与回退"


def test_what_a_colleague_exported_is_taken_in(librarian, monkeypatch, tmp_path):
    target = tmp_path / "分享"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with KnowledgeBase.open(tmp_path / "colleague") as other:
        entry = NewEntry(kind=EntryKind.CASE, title="同事的案例", sections=(Section(text="割接"),))
        other.publish(entry)
        other.export(None, tmp_path / "来件.pdkb")
    librarian.arrives()

    librarian.drops(tmp_path / "来件.pdkb")
    sharing = librarian.page.gestures.sharing
    librarian.engineer.waits(lambda: sharing.package is not None)
    sharing.package.act.click()
    librarian.waits_to_find("同事的案例")

    librarian.engineer.runs("knowledge.export")
    sharing.export_dialog.act.click()
    librarian.engineer.waits_for_tasks()
    assert (tmp_path / "分享.pdkb").stat().st_size > 0


def test_an_altered_file_is_named(librarian):
    entry = librarian.has("方案", "正文", [FileToArchive("方案.txt", b"x")])
    packages = librarian.engineer.workspace.folder / "knowledge" / "packages"
    (file,) = packages.glob(f"{entry.id}.*/files/*")
    librarian.arrives()
    file.write_bytes(b"y")

    librarian.engineer.runs("knowledge.verify")
    librarian.engineer.waits_for_tasks()

    librarian.engineer.waits(librarian.page.search.notices.isVisible)
    assert "方案" in librarian.page.search.notices._banner.accessibleName()


def test_a_workspace_for_reading_can_be_searched(librarian, qtbot, tmp_path):
    librarian.has("割接方案", "割接与回退")
    engineer = librarian.engineer
    folder = engineer.workspace.folder
    workspace = Workspace.open(folder, read_only=True)
    desk = Desk(workspace, engineer.preferences)
    page = whole(KnowledgePage(desk))
    qtbot.addWidget(page)
    page.show()

    page.filter("割接")

    qtbot.waitUntil(lambda: [f.hit.title for f in page.search.hits.items()] == ["割接方案"])
    assert not any(c.enabled() for c in page.commands() if c.id in ("knowledge.add",))
    assert not page.acceptDrops()
    page.hide()
    desk.close()
    workspace.close()


def test_the_page_speaks_english_too(librarian):
    librarian.has("Cut-over plan", "The cut-over was rehearsed.", language="en")
    librarian.arrives()
    librarian.engineer.preferences.language = "en"
    librarian.engineer.waits(
        lambda: librarian.engineer.page.search.bar.sorting.accessibleName() != "排序"
    )

    librarian.waits_for_answer()
    librarian.types("cut-over")

    librarian.waits_to_find("Cut-over plan")
    assert librarian.page.search.bar.count.whole().startswith("Found 1 in")


def action(menu, *path):
    """Return the action that a path of titles leads to in a menu."""
    for title in path[:-1]:
        menu = next(a for a in menu.actions() if a.text() == title).menu()
    return next(a for a in menu.actions() if a.text() == path[-1])


def test_an_entry_is_taken_into_the_open_project_and_the_use_is_counted(librarian):
    project = librarian.engineer.has_project("四级组网")
    entry = librarian.has("割接当天谁担责", "先承认风险", kind=EntryKind.LESSON)
    librarian.arrives()
    librarian.reads("割接当天谁担责")
    assert not librarian.page.search.entry.use.isEnabled()
    librarian.engineer.opens(project)
    librarian.arrives()
    assert librarian.page.search.entry.into.text() == "四级组网"

    menu = librarian.page.search.entry.use_menu()
    action(menu, "SWOT", "威胁").trigger()

    (item,) = librarian.engineer.workspace.find(SwotItem, project_id=project.id)
    assert item.text == "割接当天谁担责"
    (link,) = librarian.engineer.workspace.find(Link, source_id=item.id)
    assert (link.target_id, link.role) == (entry.id, TAKEN_FROM)
    librarian.engineer.waits(lambda: librarian.page.search.hits.items()[0].uses == 1)
    assert uses_text(1) in describe_found(librarian.page.search.hits.items()[0])


def test_the_most_used_entry_comes_first_when_one_sorts_so(librarian):
    project = librarian.engineer.has_project("四级组网")
    used = librarian.has("旧方案", "割接", date=dt.date(2020, 1, 1))
    librarian.has("新方案", "割接", date=dt.date(2026, 1, 1))
    use_in_todo(librarian.engineer.workspace, project.id, used).applied(
        librarian.engineer.workspace
    )
    librarian.arrives()
    librarian.engineer.waits(lambda: librarian.titles == ["新方案", "旧方案"])

    action(librarian.page.search.bar.sorting.menu(), "引用最多").trigger()

    librarian.engineer.waits(lambda: librarian.titles == ["旧方案", "新方案"])
    assert librarian.page.search.bar.sorting.text() == "引用最多"


def test_a_search_is_saved_asked_again_and_deleted(librarian):
    librarian.has("割接方案", "窗口", industry="金融")
    librarian.has("割接预案", "窗口", industry="医疗")
    librarian.arrives()
    librarian.types("割接")
    librarian.takes("industries", "金融")
    librarian.waits_to_find("割接方案")
    saved = librarian.page.search.bar.saved
    saved.menu().aboutToShow.emit()
    action(saved.menu(), "保存此搜索").trigger()
    librarian.page.search.facets.drop_all()
    librarian.types("")
    librarian.waits_to_find("割接方案", "割接预案")

    saved.menu().aboutToShow.emit()
    action(saved.menu(), "割接·金融").trigger()
    librarian.waits_for_answer()
    librarian.waits_to_find("割接方案")
    assert librarian.page.search.bar.field.text() == "割接"

    saved.menu().aboutToShow.emit()
    action(saved.menu(), "删除", "割接·金融").trigger()
    assert librarian.engineer.workspace.count(SavedSearch) == 0


def test_similar_entries_stand_below_the_text_and_can_be_read(librarian):
    librarian.has("割接当天谁担责", "先承认风险")
    librarian.has("割接失败怎么办", "先给时间窗")
    librarian.has("报价策略", "底价")
    librarian.arrives()
    librarian.types("担责")
    librarian.reads("割接当天谁担责")
    similar = librarian.page.search.entry.similar
    assert [hit.title for hit in similar.list.items()] == ["割接失败怎么办"]

    similar.list.opened.emit(similar.list.items()[0])

    librarian.reads("割接失败怎么办")


def test_values_without_a_hit_stay_and_groups_beyond_the_first_are_folded(librarian):
    librarian.has("割接", "窗口", customer="省农信", industry="金融")
    librarian.has("报价", "底价", customer="市二院", industry="医疗")
    librarian.arrives()
    librarian.types("割接")
    librarian.waits_to_find("割接")

    assert librarian.count("industries", "医疗") == 0
    assert librarian.count("customers", "省农信") == 1
    assert not librarian.page.search.facets.tree._groups["customers"].isExpanded()


def drafts_of(librarian):
    """Open the part with the drafts."""
    return librarian.page.parts.show_part("drafts")


def enters(librarian, drafts, field, text):
    """Write into a field of the draft, and leave it."""
    editor = drafts.form.form.editor(field)
    editor.selectAll()
    librarian.writes(text, editor)
    drafts.commit()


def test_an_answer_is_written_published_found_and_revised(librarian):
    librarian.arrives()
    librarian.page.write()
    drafts = drafts_of(librarian)
    drafts.begin(EntryKind.QA)
    enters(librarian, drafts, "title", "割接失败怎么办？")
    assert not drafts.publish.isEnabled()
    enters(librarian, drafts, "section.0", "先给时间窗")
    assert drafts.publish.isEnabled()
    (stored,) = librarian.engineer.workspace.find(EntryDraft)
    assert stored.sections["答复"] == "先给时间窗"

    drafts.publish.click()
    librarian.engineer.waits_for_tasks()

    librarian.reads("割接失败怎么办？")
    assert librarian.engineer.workspace.count(EntryDraft) == 0
    action(librarian.page.search.entry.menu(), "编辑…").trigger()
    enters(librarian, drafts, "section.0", "先给时间窗，再说回退")
    drafts.publish.click()
    librarian.engineer.waits_for_tasks()
    librarian.engineer.waits(lambda: librarian.page.search.entry.revisions.count() == 2)
    assert "再说回退" in librarian.text


def test_a_draft_is_deleted_and_comes_back_with_undo(librarian):
    librarian.arrives()
    drafts = drafts_of(librarian)
    drafts.begin(EntryKind.CASE)
    enters(librarian, drafts, "title", "省农信")

    drafts.remove.click()
    assert librarian.engineer.workspace.count(EntryDraft) == 0

    librarian.engineer.runs("window.undo")
    assert [d.title for d in drafts.list.items()] == ["省农信"]


def test_lessons_of_projects_are_listed_and_brought_together(librarian, monkeypatch):
    asked = []

    def agree(_page, title, *_, **__):
        asked.append(title)
        return True

    monkeypatch.setattr(lessons, "confirmed", agree)
    for name in ("四级组网", "市二院集成"):
        told = (Section(heading="教训", text=f"{name}：割接没演练"),)
        librarian.has(name, kind=EntryKind.PROJECT, sections=told)
    librarian.arrives()
    part = librarian.page.parts.show_part("lessons")
    librarian.engineer.waits(lambda: part.tree.topLevelItemCount() == 2)
    assert not part.merge.isEnabled()
    part.tree.selectAll()

    part.merge.click()
    librarian.engineer.waits(lambda: part.tree.topLevelItemCount() == 1)

    assert asked == ["把 2 条经验教训合并为一条？"]
    lesson = part.tree.topLevelItem(0)
    names = {lesson.child(place).text(0) for place in range(lesson.childCount())}
    assert names == {"四级组网", "市二院集成"}
    librarian.page.show_entry(part.tree.topLevelItem(0).data(0, Qt.ItemDataRole.UserRole + 1))
    librarian.engineer.waits(lambda: "另见" in librarian.text)


def test_lessons_are_narrowed_by_words_of_a_project(librarian):
    librarian.has("割接要先演练", "夜间", kind=EntryKind.LESSON, project="四级组网")
    librarian.has("报价不要太晚", "开标前", kind=EntryKind.LESSON, project="市二院")
    librarian.arrives()
    part = librarian.page.parts.show_part("lessons")
    librarian.engineer.waits(lambda: part.tree.topLevelItemCount() == 2)

    librarian.writes("市二", part.field)

    rows = map(part.tree.topLevelItem, range(2))
    assert [row.text(0) for row in rows if not row.isHidden()] == ["报价不要太晚"]


def test_files_that_cannot_be_read_are_kept_and_named(librarian, tmp_path):
    good, broken = tmp_path / "窗口.txt", tmp_path / "预案.pdf"
    good.write_text("割接窗口定在周六", encoding="utf-8")
    broken.write_bytes(b"%PDF-1.7 garbage")
    librarian.arrives()

    librarian.page.gestures.take_in([good, broken, tmp_path / "gone.docx"])
    librarian.engineer.waits_for_tasks()

    librarian.waits_to_find("窗口", "预案")
    notices = librarian.page.search.notices
    librarian.engineer.waits(notices.isVisible)
    assert "预案.pdf" in notices._banner.accessibleName()
    assert "gone.docx" in notices._banner.accessibleName()
    assert "窗口.txt" not in notices._banner.accessibleName()


def test_when_several_filters_leave_nothing_one_of_them_can_be_dropped(librarian):
    librarian.has("割接方案", "窗口", industry="金融", kind=EntryKind.CASE)
    librarian.has("报价", "底价", industry="医疗", kind=EntryKind.QA)
    librarian.arrives()
    librarian.types("窗口")
    librarian.waits_to_find("割接方案")
    librarian.takes("industries", "金融")
    librarian.takes("kinds", "qa")
    librarian.engineer.waits(lambda: librarian.titles == [])

    librarian.clicks("不限类型")

    librarian.waits_to_find("割接方案")
    assert librarian.page.search.facets.filters.industries == ("金融",)

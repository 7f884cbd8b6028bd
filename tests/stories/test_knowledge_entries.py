"""Entries are taken in, read, withdrawn and brought back; their files are looked after."""

import datetime as dt

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from presales_desk.knowledge.entry import EntryKind, FileToArchive, NewEntry, Section
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.records.project import Project
from presales_desk.ui import open_copy
from presales_desk.ui.desk import Desk
from presales_desk.ui.pages.knowledge import gestures
from presales_desk.ui.pages.knowledge.page import KnowledgePage
from presales_desk.workspace.workspace import Workspace
from tests.engineer import whole


def test_documents_are_dropped_and_found_by_their_text(librarian, tmp_path):
    report = tmp_path / "调研报告.md"
    report.write_text("# 结论\n客户最怕割接失败。", encoding="utf-8")
    librarian.arrives()

    librarian.drops(report)

    librarian.waits_to_find("调研报告")
    librarian.types("最怕")
    assert librarian.titles == ["调研报告"]


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

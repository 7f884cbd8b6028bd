"""Entries go to a colleague as a package, and theirs are read before anything is taken in."""

import datetime as dt
import json
import zipfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from presales_desk.knowledge.entry import EntryKind, FileToArchive, NewEntry, Section
from presales_desk.knowledge.exchange import Wrapping
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.knowledge.manifest import Origin
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.people import Stakeholder
from presales_desk.workspace.workspace import Workspace

MOMENT = dt.datetime(2026, 11, 20, 14, 32, tzinfo=dt.UTC)


def publish(folder, id, title, text="割接", files=(), **fields):
    with KnowledgeBase.open(folder) as base:
        sections = (Section(text=text),)
        entry = NewEntry(kind=EntryKind.CASE, id=id, title=title, sections=sections, **fields)
        return base.publish(entry, files)


@pytest.fixture
def package(engineer, tmp_path):
    """What a colleague sent: a new entry, a known one, and one that both revised."""
    here, there = engineer.workspace.folder, tmp_path / "there"
    for folder in (here, there):
        publish(folder, "both", "两边都改")
    with KnowledgeBase.open(there) as base:
        base.read_package_file(exported(here, tmp_path / "first.pdkb"), replaced=["both"])
    publish(here, "both", "两边都改·这里")
    publish(there, "both", "两边都改·对方")
    publish(there, "new", "同事的案例", "割接与回退", [FileToArchive("附件.txt", "附".encode())])
    origin = Origin(made=MOMENT, by="王磊", company="华岭", workspace="销售三部", program="1.0")
    return exported(there, tmp_path / "王磊的知识.pdkb", Wrapping(origin))


def exported(folder, target, wrapping=None):
    with KnowledgeBase.open(folder) as base:
        return base.export(None, target, wrapping=wrapping)


def titles(engineer):
    with KnowledgeBase.open(engineer.workspace.folder, read_only=True) as base:
        return sorted(hit.title for hit in base.search("").hits)


def opens(engineer, file):
    engineer.goes_to("knowledge")
    sharing = engineer.page.gestures.sharing
    sharing.look_into(file)
    engineer.waits(lambda: sharing.package is not None)
    engineer.waits_for_tasks()
    return sharing.package


def cells(table, *columns):
    rows = table.records
    return [[rows.text_at(row, column) for column in columns] for row in range(rows.rowCount())]


def test_a_package_is_read_before_it_is_taken_in(engineer, package, qtbot):
    dialog = opens(engineer, package)

    assert cells(dialog.table, 1) == [["两边都改过"], ["新条目"]]
    words = [label.text() for label in dialog.findChildren(type(dialog.title))]
    assert any("王磊·华岭·销售三部" in text for text in words)
    dialog.table.reveal(dialog.table.records.record_at(1).id)
    engineer.waits(lambda: "割接与回退" in dialog.text.toPlainText())
    assert dialog.files.item(0).text().startswith("附件.txt")
    assert titles(engineer) == ["两边都改·这里"]

    qtbot.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    engineer.waits_for_tasks()
    assert titles(engineer) == ["两边都改·这里", "同事的案例"]


def test_a_diverged_entry_is_replaced_only_when_it_is_ticked(engineer, package, qtbot):
    dialog = opens(engineer, package)
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(dialog.table.records.index(0, 0))
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.replaced() == ["both"]

    dialog.accept()
    engineer.waits_for_tasks()

    assert titles(engineer) == ["两边都改·对方", "同事的案例"]
    with KnowledgeBase.open(engineer.workspace.folder, read_only=True) as base:
        assert "两边都改·这里" in [entry.title for entry in base.history("both")]


def test_what_is_known_cannot_be_taken_again(engineer, package):
    opens(engineer, package).accept()
    engineer.waits_for_tasks()
    dialog = opens(engineer, package)

    assert cells(dialog.table, 1)[-1] == ["已有"]
    dialog.table.edit_requested.emit(dialog.table.records.record_at(1).id, {"take": True})
    assert dialog.wanted() == []
    assert not dialog.act.isEnabled()
    dialog.reject()


def test_several_packages_are_shown_one_after_the_other(engineer, package, tmp_path):
    publish(tmp_path / "third", "third", "第三份")
    other = exported(tmp_path / "third", tmp_path / "第三份.pdkb")
    engineer.goes_to("knowledge")
    engineer.page.gestures.take_in([package, other])
    sharing = engineer.page.gestures.sharing
    engineer.waits_for_tasks()
    seen = []
    for _ in range(2):
        engineer.waits(lambda: sharing.package is not None)
        seen.append(sharing.package.file.name)
        sharing.package.accept()
    engineer.waits_for_tasks()

    assert sorted(seen) == ["王磊的知识.pdkb", "第三份.pdkb"]
    assert {"同事的案例", "第三份"} <= set(titles(engineer))


def test_a_lead_reads_a_package_in_a_window_that_only_reads(employ, package, engineer, tmp_path):
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.knowledge.sharing.sharing import Sharing

    reading = Workspace.open(engineer.workspace.folder, read_only=True)
    desk = Desk(reading, engineer.preferences)
    sharing = Sharing(desk, engineer.window)
    sharing.look_into(package)
    engineer.waits(lambda: sharing.package is not None)
    dialog = sharing.package
    dialog.table.reveal(dialog.table.records.record_at(1).id)
    engineer.waits(lambda: "割接与回退" in dialog.text.toPlainText())

    assert not dialog.act.isEnabled()
    assert dialog.act.toolTip()
    dialog.reject()
    desk.close()
    reading.close()


def test_a_tampered_package_is_named_and_not_shown(engineer, package, tmp_path):
    bad = tmp_path / "坏.pdkb"
    with zipfile.ZipFile(package) as old, zipfile.ZipFile(bad, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, content + b" " if name.endswith("entry.json") else content)
    engineer.goes_to("knowledge")
    engineer.page.gestures.sharing.look_into(bad)

    engineer.waits(lambda: "两边都改·对方" in engineer.message or "同事的案例" in engineer.message)
    assert engineer.page.gestures.sharing.package is None


@pytest.mark.parametrize("title", ["长" * 10_000, "\u202egnp.\"exe'", "🧑‍🚀" * 500, "<b>x</b>"])
def test_any_title_leaves_the_dialogs_their_size(engineer, tmp_path, title):
    publish(tmp_path / "there", "odd", title, customer=title)
    publish(engineer.workspace.folder, "e", title)
    dialog = opens(engineer, exported(tmp_path / "there", tmp_path / "odd.pdkb"))
    assert dialog.minimumSizeHint().height() < 700
    assert dialog.minimumSizeHint().width() < 1160
    dialog.reject()

    sharing = engineer.page.gestures.sharing
    sharing.export(("e",), title)
    assert sharing.export_dialog.minimumSizeHint().width() < 1160
    sharing.export_dialog.reject()


@pytest.fixture
def secrets(engineer):
    project = engineer.has_project(customer="恒川集团")
    person = Insert(Stakeholder(project_id=project.id, name="许峰"))
    engineer.workspace.apply(Label("milestone.new", name="x"), person, scope=project.id)
    text = "恒川集团的许峰说报价128万元，青山机房先上"
    scan = FileToArchive("扫描.pdf", b"%PDF")
    publish(engineer.workspace.folder, "e", "恒川集团案例", text, [scan], customer="恒川集团")
    publish(engineer.workspace.folder, "f", "别的", "无关")


def test_names_are_replaced_after_a_look_at_the_preview(
    engineer, secrets, qtbot, monkeypatch, tmp_path
):
    target = tmp_path / "脱敏.pdkb"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    engineer.goes_to("knowledge")
    engineer.runs("knowledge.export")
    dialog = engineer.page.gestures.sharing.export_dialog
    dialog.form.group.button(1).click()
    assert not dialog.tabs.tabBar().isVisible()
    engineer.waits_for_tasks()
    assert dialog.count.text() == "将导出 2 个条目。"
    assert dialog.tabs.tabBar().isVisible()
    dialog.extra.setText("青山机房")
    dialog.look()
    engineer.waits_for_tasks()

    seen = cells(dialog.replaced, 2, 3)
    assert ["恒川集团", "客户A"] in seen
    assert ["许峰", "客户方人员A"] in seen
    assert ["青山机房", "某A"] in seen
    assert cells(dialog.left_out, 0) == [["扫描.pdf"]]
    qtbot.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    engineer.waits(target.exists)
    engineer.waits_for_tasks()

    with zipfile.ZipFile(target) as archive:
        whole = "".join(archive.read(name).decode() for name in archive.namelist())
    assert not any(word in whole for word in ("恒川", "许峰", "128万", "青山机房"))


def test_a_name_can_be_left_as_it_is(engineer, secrets, qtbot):
    engineer.goes_to("knowledge")
    engineer.runs("knowledge.export")
    dialog = engineer.page.gestures.sharing.export_dialog
    dialog.form.group.button(1).click()
    engineer.waits_for_tasks()
    dialog.replaced.setFocus()
    dialog.replaced.reveal("许峰", "replaced")
    qtbot.keyClick(dialog.replaced, Qt.Key.Key_Space)
    engineer.waits_for_tasks()

    assert dialog.options().kept == {"许峰"}
    assert ["许峰", "客户方人员A"] in cells(dialog.replaced, 2, 3)  # to be ticked again
    dialog.replaced.reveal("许峰", "replaced")
    qtbot.keyClick(dialog.replaced, Qt.Key.Key_Space)
    engineer.waits_for_tasks()
    assert dialog.options().kept == frozenset()
    dialog.reject()


def test_what_a_search_finds_is_exported(engineer, secrets, monkeypatch, tmp_path):
    target = tmp_path / "找到的.pdkb"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    engineer.goes_to("knowledge")
    engineer.page.search.bar.field.setText("许峰")
    engineer.waits(lambda: engineer.page.gestures.question.text == "许峰")
    engineer.runs("knowledge.export_found")
    sharing = engineer.page.gestures.sharing
    engineer.waits(lambda: sharing.export_dialog is not None)
    assert sharing.export_dialog.count.text() == "将导出 1 个条目。"
    told = []
    engineer.desk.noticed.connect(told.append)
    sharing.export_dialog.accept()
    engineer.waits(target.exists)
    engineer.waits_for_tasks()

    with zipfile.ZipFile(target) as archive:
        manifest = json.loads(archive.read("package.json"))
    packed = manifest["packages"]
    assert manifest["seal"][:4].upper() in told[-1].text
    assert [name.partition(".")[0] for name in packed] == ["e"]

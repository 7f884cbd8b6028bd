"""The check of the deck in the window: of the open talk, of any file, and the copy to send."""

import pptx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from presales_desk.actions.sample import open_sample
from presales_desk.records.findings import CHECK
from presales_desk.records.outline import Slide
from presales_desk.records.plan import Silence


class Checker:
    """Looks at what the check says, and acts on it."""

    def __init__(self, engineer, qtbot):
        self.engineer, self._qtbot = engineer, qtbot
        self.project = open_sample(engineer.workspace, "zh")
        engineer.opens(self.project, "outline")
        self.page = engineer.page

    @property
    def dock(self):
        return self.page.bench.dock

    @property
    def told(self):
        return [check.finding.key for check in self.dock.list.items()]

    def waits_for_check(self):
        self.engineer.waits(lambda: self.page.checks.score is not None)
        self.engineer.waits_for_tasks()

    def chooses(self, key):
        place = next(i for i, told in enumerate(self.told) if told == key)
        self.dock.list.choose(place)
        return self.dock.list.current_item()

    def presses_in_list(self, key):
        self._qtbot.keyClick(self.dock.list, key)


@pytest.fixture
def checker(engineer, qtbot):
    return Checker(engineer, qtbot)


def with_note_of_a_rival(checker):
    """Name a rival on a slide that the customer will see; return the slide."""
    slide = checker.page.talk.slides[4]
    checker.page.show_slide(slide.id)
    checker.page.edits.store(slide.but(takeaway="我方比E公司更稳，底价可谈"), "takeaway")
    return slide


def test_a_leak_is_told_a_moment_after_it_was_typed(checker, engineer):
    checker.waits_for_check()
    before = len(checker.told)

    slide = with_note_of_a_rival(checker)

    engineer.waits(lambda: len(checker.told) > before)
    leaks = [c.finding for c in checker.dock.list.items() if c.finding.record_id == slide.id]
    assert any(finding.key.startswith(CHECK) for finding in leaks)


def test_a_finding_is_accepted_with_its_reason_and_comes_back_with_undo(checker, engineer):
    checker.waits_for_check()
    with_note_of_a_rival(checker)
    engineer.waits(lambda: any(told.startswith(CHECK) for told in checker.told))
    chosen = next(told for told in checker.told if told.startswith(CHECK))
    checker.chooses(chosen)
    count = checker.told.count(chosen)

    checker.presses_in_list(Qt.Key.Key_A)
    checker.dock.reason.field.setText("客户自己提到过")
    checker.dock.reason.give_button.click()

    engineer.waits(lambda: checker.told.count(chosen) < count)
    silenced = engineer.finds(Silence, project_id=checker.project.id)
    assert silenced[-1].reason == "客户自己提到过"
    engineer.presses("Ctrl+Z")
    engineer.waits(lambda: checker.told.count(chosen) == count)


def test_any_file_is_checked_and_mended_in_a_copy(checker, engineer, tmp_path, monkeypatch):
    deck = pptx.Presentation()
    deck.slides.add_slide(deck.slide_layouts[1]).shapes.title.text = "概述"
    file = tmp_path / "别人的.pptx"
    deck.save(str(file))
    target = tmp_path / "修正.pptx"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))

    engineer.runs("outline.check_file")
    engineer.waits_for_tasks()
    dialog = checker.page.tools.files.dialog
    assert "概述" in dialog.text.toPlainText()
    dialog.save.click()
    engineer.waits_for_tasks()

    assert len(pptx.Presentation(str(target)).slides) == 1
    assert file.exists()
    dialog.accept()


def test_a_damaged_file_is_refused_in_words(checker, engineer, tmp_path, monkeypatch):
    file = tmp_path / "坏.pptx"
    file.write_bytes(b"PK\x03\x04 nothing")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(file), ""))

    engineer.runs("outline.check_file")
    engineer.waits_for_tasks()

    assert "坏.pptx" in engineer.message


def test_nothing_leaves_while_a_leak_stands_and_what_leaves_has_no_notes(
    checker, engineer, tmp_path, monkeypatch
):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(tmp_path))
    slide = with_note_of_a_rival(checker)
    engineer.runs("outline.send")
    engineer.waits_for_tasks()
    assert "没有发出" in engineer.message
    assert not list(tmp_path.glob("*.pptx"))

    stored = engineer.workspace.get(Slide, slide.id)
    checker.page.edits.store(stored.but(takeaway=slide.takeaway), "takeaway")
    engineer.runs("outline.send")
    engineer.waits_for_tasks()

    (sent,) = tmp_path.glob("*.pptx")
    assert not any(s.has_notes_slide for s in pptx.Presentation(str(sent)).slides)

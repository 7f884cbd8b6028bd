"""The whole main job in the real window, on the sample, with the keyboard."""

import docx
import pptx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.method.keys import KeyInfoItem
from presales_desk.records.outline import Slide
from presales_desk.records.project import KeyFact, Project

ANSWER = "约 1,850 万元，含税，财务部已书面确认"
MESSAGE = "割接窗口只要四小时"


def writes(editor, text):
    """Replace what stands in an editor, as an input method for Chinese does."""
    editor.setFocus()
    editor.selectAll()
    typed = QInputMethodEvent()
    typed.setCommitString(text)
    QApplication.sendEvent(editor, typed)


@pytest.fixture
def at_work(engineer):
    engineer.window.activateWindow()
    engineer.waits(engineer.window.isActiveWindow)
    return engineer


def test_from_the_plan_to_finding_it_again(at_work, qtbot, monkeypatch, tmp_path):
    engineer = at_work

    # A stranger opens the sample and sees where it stands.
    engineer.runs("projects.sample")
    engineer.waits(lambda: engineer.page_name == "overview")
    project = engineer.finds(Project)[0]
    assert project.sample

    # The plan is edited: an answer gets its evidence.
    engineer.goes_to("key_info")
    page = engineer.page
    page.choose(list(KeyInfoItem).index(KeyInfoItem.BUDGET))
    answer = page.pane.blocks()[0].rows()[0]
    engineer.waits(answer.editor("answer").isVisible)
    writes(answer.editor("answer"), ANSWER)
    qtbot.keyClick(answer.editor("answer"), Qt.Key.Key_Tab)
    stored = engineer.finds(KeyFact, project_id=project.id, question="budget.amount")
    assert ANSWER in [fact.answer for fact in stored]

    # It is taken back, and made again, with the keys everybody knows.
    engineer.presses("Ctrl+Z")
    assert ANSWER not in [fact.answer for fact in engineer.finds(KeyFact)]
    engineer.presses("Ctrl+Y")
    assert ANSWER in [fact.answer for fact in engineer.finds(KeyFact)]

    # A slide says something new, and the deck is generated.
    engineer.goes_to("outline")
    slide = next(s for s in engineer.finds(Slide) if s.title)
    engineer.page.show_slide(slide.id)
    writes(title_field(engineer), MESSAGE)
    engineer.page.commit()
    deck = tmp_path / "讲稿.pptx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(deck), ""))
    engineer.presses("Ctrl+G")
    engineer.waits_for_tasks()
    titles = [s.shapes.title.text for s in pptx.Presentation(deck).slides if s.shapes.title]
    assert MESSAGE in titles

    # The project is won, its summary becomes a Word document, and it is archived.
    engineer.goes_to("summary")
    won = engineer.page.form.result.choice.group.button(1)
    qtbot.mouseClick(won, Qt.MouseButton.LeftButton)
    report = tmp_path / "总结.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(report), ""))
    engineer.runs("summary.export")
    engineer.waits_for_tasks()
    written = [cell.text for table in docx.Document(report).tables for cell in table._cells]
    assert any(ANSWER in text for text in written)
    engineer.runs("summary.archive")
    engineer.waits_for_tasks()
    assert engineer.workspace.get(Project, project.id).archived is not None

    # A word of two characters finds it, and its files can be opened.
    engineer.window.search("割接")
    engineer.waits(
        lambda: project.name in [found.hit.title for found in engineer.page.hits.items()]
    )
    engineer.page.reveal(project.id)
    engineer.waits(lambda: engineer.page.entry.entry() is not None)
    entry = engineer.page.entry.entry()
    assert {file.name.rsplit(".", 1)[-1] for file in entry.files} >= {"pptx", "docx", "json"}

    # All of it is still there the next morning.
    engineer.closes_and_comes_back()
    assert engineer.workspace.get(Project, project.id).archived is not None
    with KnowledgeBase.open(engineer.workspace.folder) as base:
        assert base.search("回退").total >= 1


def title_field(engineer):
    """The headline of the slide in the editor."""
    fields = engineer.page.findChildren(QWidget)
    return next(w for w in fields if w.accessibleName() == "结论句标题" and w.isVisible())

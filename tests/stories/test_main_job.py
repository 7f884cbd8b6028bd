"""The whole main job in the real window, on the sample, with the keyboard."""

import docx
import pptx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from presales_desk.app import PAGES
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.method.keys import KeyInfoItem
from presales_desk.records.outline import Slide
from presales_desk.records.project import KeyFact, Project

ANSWER = "约 1,850 万元，含税，财务部已书面确认"
MESSAGE = "割接窗口只要四小时"


@pytest.fixture
def engineer(employ):
    return employ(pages=PAGES)


def writes(editor, text):
    """Replace what stands in an editor, as an input method for Chinese does."""
    editor.setFocus()
    editor.selectAll()
    typed = QInputMethodEvent()
    typed.setCommitString(text)
    QApplication.sendEvent(editor, typed)


def test_from_the_plan_to_finding_it_again(at_work, qtbot, monkeypatch, tmp_path):
    project = opens_the_sample(at_work)
    gives_an_answer(at_work, project, qtbot)
    takes_it_back_and_makes_it_again(at_work)
    generates_the_deck(at_work, monkeypatch, tmp_path / "讲标.pptx")
    wins_and_archives(at_work, project, qtbot, monkeypatch, tmp_path / "总结.docx")
    finds_it_by_a_word_of_two_characters(at_work, project)
    finds_everything_the_next_morning(at_work, project)


def opens_the_sample(engineer):
    engineer.runs("projects.sample")
    engineer.waits(lambda: engineer.page_name == "overview")
    (project,) = engineer.finds(Project)
    assert project.sample
    return project


def gives_an_answer(engineer, project, qtbot):
    engineer.goes_to("key_info")
    page = engineer.page
    page.choose(list(KeyInfoItem).index(KeyInfoItem.BUDGET))
    answer = page.pane.blocks()[0].rows()[0]
    engineer.waits(answer.editor("answer").isVisible)
    writes(answer.editor("answer"), ANSWER)
    qtbot.keyClick(answer.editor("answer"), Qt.Key.Key_Tab)
    stored = engineer.finds(KeyFact, project_id=project.id, question="budget.amount")
    assert ANSWER in [fact.answer for fact in stored]


def takes_it_back_and_makes_it_again(engineer):
    engineer.presses("Ctrl+Z")
    assert ANSWER not in [fact.answer for fact in engineer.finds(KeyFact)]
    engineer.presses("Ctrl+Y")
    assert ANSWER in [fact.answer for fact in engineer.finds(KeyFact)]


def generates_the_deck(engineer, monkeypatch, deck):
    engineer.goes_to("outline")
    slide = next(s for s in engineer.finds(Slide) if s.title)
    engineer.page.show_slide(slide.id)
    writes(title_field(engineer), MESSAGE)
    engineer.page.commit()
    saves_as(monkeypatch, deck)
    engineer.presses("Ctrl+G")
    engineer.waits_for_tasks()
    titles = [s.shapes.title.text for s in pptx.Presentation(deck).slides if s.shapes.title]
    assert MESSAGE in titles


def wins_and_archives(engineer, project, qtbot, monkeypatch, report):
    engineer.goes_to("summary")
    won = engineer.page.form.result.choice.group.button(1)
    qtbot.mouseClick(won, Qt.MouseButton.LeftButton)
    saves_as(monkeypatch, report)
    engineer.runs("summary.export")
    engineer.waits_for_tasks()
    written = [cell.text for table in docx.Document(report).tables for cell in table._cells]
    assert any(ANSWER in text for text in written)
    engineer.runs("summary.archive")
    engineer.waits_for_tasks()
    assert engineer.workspace.get(Project, project.id).archived is not None


def finds_it_by_a_word_of_two_characters(engineer, project):
    engineer.window.search("割接")
    engineer.waits(
        lambda: project.name in [found.hit.title for found in engineer.page.search.hits.items()]
    )
    engineer.page.reveal(project.id)
    engineer.waits(lambda: engineer.page.search.entry.entry() is not None)
    entry = engineer.page.search.entry.entry()
    assert {file.name.rsplit(".", 1)[-1] for file in entry.files} >= {"pptx", "docx", "json"}


def finds_everything_the_next_morning(engineer, project):
    engineer.closes_and_comes_back()
    assert engineer.workspace.get(Project, project.id).archived is not None
    with KnowledgeBase.open(engineer.workspace.folder) as base:
        assert base.search("回退").total >= 1


def saves_as(monkeypatch, file):
    """Answer the next file dialog with a name."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(file), ""))


def title_field(engineer):
    """The headline of the slide in the editor."""
    fields = engineer.page.findChildren(QWidget)
    return next(w for w in fields if w.accessibleName() == "结论句标题" and w.isVisible())

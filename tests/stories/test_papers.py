"""The papers of a project from the real window: found by name, written, opened again."""

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu

from presales_desk.actions.reports import report_kinds
from presales_desk.actions.sample import open_sample
from presales_desk.records.outline import Outline, Slide
from presales_desk.ui.commands import Where
from presales_desk.ui.palette import Palette
from presales_desk.ui.report_commands import DECK


@pytest.fixture
def project(engineer):
    project = open_sample(engineer.workspace, "zh", engineer.desk.now().date())
    engineer.opens(project, "positioning")
    return project


@pytest.fixture
def target(monkeypatch, tmp_path):
    """Where the engineer saves whatever they are asked about."""
    file = tmp_path / "paper.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(file), ""))
    return file


def test_every_paper_is_in_the_project_menu_below_its_step_of_the_workflow(engineer, project):
    menu = engineer.window.menuBar().menus[Where.PROJECT]
    [reports] = [sub for sub in submenus(menu) if sub.title() == "报告"]

    offered = {sub.title(): [a.text() for a in sub.actions()] for sub in submenus(reports)}
    assert list(offered) == ["概览", "调研", "立项", "售前支持", "策划", "实施", "总结", "项目交接"]
    assert offered["立项"] == ["项目情况基本表…", "项目立项评估表…", "项目立项申请表…"]
    written = {text for texts in offered.values() for text in texts}
    assert written == {"项目交接包…", *(f"{kind.title}…" for kind in report_kinds("zh"))}


def submenus(menu):
    return menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)


def test_without_a_project_there_are_no_papers(engineer):
    ids = {a.command.id for a in engineer.window.offered_actions() if a.isEnabled()}

    assert not [id for id in ids if id.startswith("report.") or id == DECK]


def test_an_assessment_is_found_by_its_name_and_written_with_what_the_plan_knows(
    engineer, project, target, qtbot
):
    engineer.runs("window.palette")
    [palette] = engineer.window.findChildren(Palette)
    engineer.waits_for_tasks()
    qtbot.keyClicks(palette.input, "xmlxpg")  # the initials of 项目立项评估
    assert palette.titles()[0] == "项目立项评估表…"
    qtbot.keyClick(palette.input, Qt.Key.Key_Return)
    engineer.waits_for_tasks()

    cells = [c.text for t in docx.Document(target).tables for row in t.rows for c in row.cells]
    assert "六要素加权与A相当；差距在价格、大客户部关系" in cells


def test_the_strategy_deck_is_an_outline_to_edit_and_to_generate(engineer, project):
    before = engineer.finds(Outline, project_id=project.id)
    engineer.runs(DECK)
    engineer.waits(lambda: engineer.page_name == "outline")
    engineer.waits_for_tasks()

    [deck] = [o for o in engineer.finds(Outline, project_id=project.id) if o not in before]
    assert deck.internal
    [shown] = engineer.finds(Slide, id=engineer.page.place())
    assert shown.outline_id == deck.id
    assert "内部策略" in engineer.undo_name

    engineer.presses("Ctrl+Z")
    assert engineer.finds(Outline, project_id=project.id) == before

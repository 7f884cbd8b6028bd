"""The summary of a project in the real window: result, lessons, archive, and back again."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from presales_desk.actions.archive import archive_project
from presales_desk.actions.sample import open_sample
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.method.keys import KeyInfoItem
from presales_desk.records.base import Insert
from presales_desk.records.enums import MaterialKind, Result
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.project import KeyFact, Project
from presales_desk.records.summary import Attachment, ProjectSummary
from presales_desk.ui.pages.settings import SETTINGS
from presales_desk.ui.pages.summary import SUMMARY
from presales_desk.ui.upkeep import Upkeep
from tests.engineer import DOOR, PageUser

NOW = dt.datetime(2026, 11, 20, 14, 30).astimezone()
OPEN, WON, LOST = 0, 1, 2
REQUIRED = ("background", "outcome", "strategy_review", "lessons", "strategy_failures")


class Writer(PageUser):
    """What an engineer does and sees on this page."""

    def section_of(self, name):
        return next(each for each in self.page.form.groups if name in each.names)

    def clicks(self, button):
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def says(self, result):
        self.clicks(self.page.form.result.choice.group.button(result))

    def types(self, text, into):
        editor = self.section_of(into).form.editor(into)
        editor.setFocus()
        editor.selectAll()
        typed = QInputMethodEvent()
        typed.setCommitString(text)
        QApplication.sendEvent(editor, typed)
        self._qtbot.keyClick(editor, Qt.Key.Key_Tab)

    def fills(self, *names):
        for name in names:
            self.types("写明了", name)

    def archives(self):
        self.clicks(self.page.foot.archive)
        self.engineer.waits_for_tasks()
        self.waits_until_shown()

    def waits_until_shown(self):
        self.engineer.waits(lambda: not self.page._turns.is_at_work)

    def text(self, name):
        return self.section_of(name).form.editor(name).toPlainText()

    def message(self, name):
        return self.section_of(name).form.message(name)

    def is_read_only(self, name):
        return self.section_of(name).form.editor(name).isReadOnly()

    @property
    def foot(self):
        return self.page.foot.text()

    @property
    def steps(self):
        return {row.name: row for row in self.page.steps.items()}

    @property
    def found(self):
        """What a search of the knowledge base finds of the project."""
        with KnowledgeBase.open(self.engineer.workspace.folder) as base:
            return [hit.title for hit in base.search("写明了").hits]


@pytest.fixture
def engineer(employ):
    return employ(pages=(DOOR, SUMMARY, SETTINGS))


@pytest.fixture
def project(at_work):
    return at_work.has_project(background="四级组网试点", strategy="先立标准，再比总账")


@pytest.fixture
def writer(at_work, project, qtbot):
    at_work.opens(project, "summary")
    return Writer(at_work, qtbot)


def summary(engineer):
    return next(iter(engineer.finds(ProjectSummary)), None)


def test_an_open_project_is_asked_for_its_result_first(writer, engineer, project):
    assert all(section.isHidden() for section in writer.page.form.groups)
    assert "结果" in writer.foot

    writer.says(LOST)

    assert not any(section.isHidden() for section in writer.page.form.groups)
    (stored,) = engineer.finds(Project)
    assert (stored.result, stored.closed) == (Result.LOST, engineer.desk.now().date())


def test_a_summary_can_be_begun_before_the_result(writer, engineer):
    writer.page.form.unfold()

    writer.types("起因是可用率考核", "background")

    assert summary(engineer).background == "起因是可用率考核"
    assert not writer.section_of("background").isHidden()


def test_the_first_words_make_the_summary_and_undo_takes_it_away(writer, engineer):
    writer.says(WON)
    assert summary(engineer) is None

    writer.types("第一条教训", "lessons")
    assert summary(engineer).lessons == "第一条教训"

    engineer.runs("window.undo")
    assert summary(engineer) is None
    assert writer.text("lessons") == ""

    engineer.runs("window.redo")
    assert writer.text("lessons") == "第一条教训"


def test_what_is_missing_stands_at_the_field_the_step_and_the_foot(writer):
    writer.says(LOST)

    assert writer.foot == "还差 5 项才能归档：本次项目的背景"
    assert "策略失败点" in writer.message("strategy_failures")
    assert writer.steps["4 教训"].detail == "缺“策略失败点”"

    writer.types("没有约到财务", "strategy_failures")
    assert writer.message("strategy_failures") == ""
    assert writer.steps["4 教训"].detail == "缺“教训”"


def test_a_won_project_needs_no_failures_but_successes(writer):
    writer.says(WON)

    assert writer.message("strategy_failures") == ""
    assert writer.message("strategy_successes") != ""


def test_archiving_too_early_leads_to_the_first_gap(writer, engineer):
    writer.says(LOST)

    writer.archives()

    focus = QApplication.focusWidget()
    assert focus is writer.section_of("background").form.editor("background")
    assert engineer.finds(Project)[0].archived is None


def test_the_plan_is_taken_over_but_never_over_what_is_written(writer, engineer):
    writer.says(LOST)
    writer.types("我自己写的背景", "background")

    assert "background" not in writer.section_of("background").offered()
    writer.clicks(writer.section_of("strategy_review").offer("strategy_review"))
    assert writer.text("strategy_review") == "先立标准，再比总账"
    assert writer.text("background") == "我自己写的背景"

    engineer.runs("window.undo")
    assert writer.text("strategy_review") == ""


def test_all_that_the_plan_knows_is_one_step_of_undo(writer, engineer, project):
    fact = KeyFact(project_id=project.id, item=KeyInfoItem.COMPETITION, answer="A、E 为主要对手")
    file = Attachment(
        project_id=project.id,
        name="彩页.pdf",
        sha256="0" * 64,
        size=1,
        kind=MaterialKind.COMPETITOR,
    )
    label = Label("project.import", name="")
    engineer.workspace.apply(label, Insert(fact), Insert(file), scope=project.id)
    writer.says(LOST)

    engineer.runs("summary.take_over")

    stored = summary(engineer)
    assert stored.background == "四级组网试点"
    assert stored.competition == "A、E 为主要对手"
    assert stored.competitor_material == "彩页.pdf"
    assert "落标" in stored.outcome
    engineer.runs("window.undo")
    assert summary(engineer) is None


def test_a_complete_summary_is_archived_found_and_read_only(writer, engineer):
    writer.says(LOST)
    writer.fills(*REQUIRED)
    assert "可以归档" in writer.foot

    writer.archives()

    assert engineer.finds(Project)[0].archived == engineer.desk.now().date()
    assert writer.found == ["省电信四级组网"]
    assert "已归档" in engineer.toasts[-1]
    assert writer.is_read_only("lessons")
    assert not writer.page.form.result.choice.isEnabled()


def test_after_archiving_the_user_goes_on_where_they_were(writer, engineer):
    writer.says(LOST)
    writer.fills(*REQUIRED)
    lessons = writer.section_of("lessons").form.editor("lessons")
    lessons.setFocus()
    writer.page.foot.archive.setFocus()

    writer._qtbot.keyClick(writer.page.foot.archive, Qt.Key.Key_Space)
    engineer.waits_for_tasks()

    engineer.waits(lambda: QApplication.focusWidget() is lessons)


def test_a_withdrawn_archive_can_be_changed_and_filed_again(writer, engineer):
    writer.says(LOST)
    writer.fills(*REQUIRED)
    writer.archives()

    writer.clicks(writer.page.foot.withdraw)
    engineer.waits_for_tasks()
    writer.waits_until_shown()
    assert writer.found == []
    assert not writer.is_read_only("lessons")

    writer.types("写明了两次", "lessons")
    writer.archives()
    with KnowledgeBase.open(engineer.workspace.folder) as base:
        assert base.entry(engineer.finds(Project)[0].id).revision == 3


def test_undoing_the_archiving_takes_the_project_out_of_the_search(writer, engineer):
    Upkeep(engineer.desk)
    writer.says(LOST)
    writer.fills(*REQUIRED)
    writer.archives()

    engineer.runs("window.undo")
    engineer.waits_for_tasks()
    writer.waits_until_shown()
    assert writer.found == []
    assert not writer.is_read_only("lessons")

    engineer.runs("window.redo")
    engineer.waits_for_tasks()
    assert writer.found == ["省电信四级组网"]


def test_what_was_filed_without_its_edit_is_withdrawn_when_the_window_opens(writer, engineer):
    writer.says(LOST)
    writer.fills(*REQUIRED)
    (project,) = engineer.finds(Project)
    archive_project(engineer.workspace, project.id, NOW, Unattended())  # the program is killed
    assert writer.found == ["省电信四级组网"]

    Upkeep(engineer.desk)
    engineer.waits_for_tasks()
    writer.waits_until_shown()
    assert writer.found == []


def test_the_preview_names_the_files_that_are_filed(at_work, qtbot):
    project = open_sample(at_work.workspace, "zh")
    at_work.opens(project, "summary")
    writer = Writer(at_work, qtbot)
    writer.says(WON)
    promised = list(writer.page._state.files)

    writer.archives()

    with KnowledgeBase.open(at_work.workspace.folder) as base:
        filed = [file.name for file in base.entry(project.id).files]
    assert sorted(filed) == sorted(promised)
    assert len(filed) > 5


def test_the_steps_follow_the_scrolling_and_lead_to_their_group(writer, engineer):
    writer.says(LOST)
    bar = writer.page.form.verticalScrollBar()
    engineer.waits(lambda: bar.maximum() > 0)

    bar.setValue(bar.maximum())
    engineer.waits(lambda: writer.page.steps.currentIndex().row() == 6)

    writer.page.steps.setFocus()
    writer._qtbot.keyClick(writer.page.steps, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_what_is_typed_is_stored_when_the_page_is_left(writer, engineer):
    writer.says(LOST)
    editor = writer.section_of("lessons").form.editor("lessons")
    editor.setFocus()
    editor.insertPlainText("还没离开字段")

    engineer.goes_to("settings")

    assert summary(engineer).lessons == "还没离开字段"


def test_prices_are_typed_as_people_say_them(writer, engineer, qtbot):
    writer.says(LOST)
    field = writer.page.form.result.figures.editor("winning_price")
    field.setFocus()
    typed = QInputMethodEvent()
    typed.setCommitString("2146万")
    QApplication.sendEvent(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Tab)

    assert summary(engineer).winning_price == 21_460_000


def test_a_day_before_is_stored_with_the_result(writer, engineer, qtbot):
    writer.says(LOST)
    field = writer.page.form.result.ending.editor("closed")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "2026-01-12")
    qtbot.keyClick(field, Qt.Key.Key_Tab)

    assert engineer.finds(Project)[0].closed == dt.date(2026, 1, 12)


def test_tab_goes_from_the_result_through_the_groups_to_the_foot(writer, engineer, qtbot):
    writer.says(WON)
    writer.page.steps.setFocus()
    visited = []
    while writer.page.foot.archive is not QApplication.focusWidget():
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget().accessibleName())

    wanted = ["定标日期", "中标方", "标签", "本次项目的背景", "教训", "其他收集的相关资料"]
    assert [name for name in visited if name in wanted] == wanted

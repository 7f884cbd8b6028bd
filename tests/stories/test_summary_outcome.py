"""How a project was decided, on its summary page: scores, elements, phases, meeting, case card."""

import datetime as dt

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from presales_desk.method.keys import Element, Importance
from presales_desk.planning.summary import required_fields
from presales_desk.records.base import Insert, Update
from presales_desk.records.enums import FollowUpState, Result, Verdict
from presales_desk.records.findings import Label
from presales_desk.records.follow_ups import Promise
from presales_desk.records.library import EntryDraft
from presales_desk.records.plan import Phase
from presales_desk.records.project import Milestone, Project
from presales_desk.records.summary import ProjectSummary, ResultScore
from presales_desk.records.tender import TenderScore
from presales_desk.ui.pages.knowledge import KNOWLEDGE
from presales_desk.ui.pages.positioning import POSITIONING
from presales_desk.ui.pages.summary import SUMMARY
from presales_desk.ui.pages.summary.case_dialog import CaseDialog
from tests.engineer import DOOR, PageUser
from tests.keyboard import Keyboard

OPEN, WON, LOST = 0, 1, 2
FROM_EXCEL = "技术\t50\t45.2\t45.0\n商务\t20\t17.2\t18.4\n价格\t30\t25\t26.3\n"


class Writer(PageUser):
    """What an engineer does and sees around the outcome."""

    @property
    def table(self):
        return self.page.form.result.scores.table

    @property
    def scores(self):
        return self.page.form.result.scores

    @property
    def phases(self):
        return self.page.form.phases

    def clicks(self, button):
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def says(self, result):
        self.clicks(self.page.form.result.choice.group.button(result))

    def clicks_beside(self, words):
        """Click a button of the inspector, as it reads."""
        buttons = self.page.preview.findChildren(QPushButton)
        self.clicks(next(each for each in buttons if each.text().startswith(words)))

    def types_into_cell(self, text):
        editor = QApplication.focusWidget()
        Keyboard(self.engineer, self._qtbot).writes(text)
        with self._qtbot.waitSignal(self.table.itemDelegate().closeEditor):
            self._qtbot.keyClick(editor, Qt.Key.Key_Return)

    def enters(self, table, record, **values):
        """Write into cells, as their editors do when they are left."""
        model = table.records
        for name, value in values.items():
            index = model.index(model.row_of(record.id), model.column_of(name))
            model.setData(index, value)

    def row(self, table, place):
        model = table.records
        shown = (c for c in range(len(model.fields)) if not table.isColumnHidden(c))
        return [model.text_at(place, column) for column in shown]

    def says_phase(self, name, **values):
        phase = next(phase for phase in self.engineer.finds(Phase) if phase.name == name)
        self.enters(self.phases.table, phase, **values)

    def section_of(self, name):
        return next(each for each in self.page.form.groups if name in each.names)

    def text(self, name):
        return self.section_of(name).form.editor(name).toPlainText()

    @property
    def sums(self):
        return self.scores.sums.accessibleName()

    @property
    def beside(self):
        """Everything that the inspector says, in one text."""
        labels = self.page.preview.findChildren(type(self.scores._problems))
        return " ".join(label.text() for label in labels)


@pytest.fixture
def engineer(employ):
    engineer = employ(pages=(DOOR, SUMMARY, POSITIONING, KNOWLEDGE))
    engineer.comes_to_the_front()
    return engineer


@pytest.fixture
def project(engineer):
    return engineer.has_project(customer="启明集团", industry="电信")


@pytest.fixture
def writer(engineer, project, qtbot):
    engineer.opens(project, "summary")
    writer = Writer(engineer, qtbot)
    writer.says(LOST)
    return writer


@pytest.fixture
def knows(engineer, project):
    """Have records of the project already."""

    def know(*records):
        label = Label("project.import", name="")
        engineer.workspace.apply(label, *map(Insert, records), scope=project.id)
        return records

    return know


def summary(engineer):
    return next(iter(engineer.finds(ProjectSummary)), None)


def test_an_item_is_added_named_and_scored_and_the_difference_is_seen(writer, engineer):
    writer.clicks(writer.scores.add)
    writer.types_into_cell("技术")

    (score,) = engineer.finds(ResultScore)
    writer.enters(writer.table, score, full="50", ours="45.2", winner="45")

    assert writer.row(writer.table, 0) == ["技术", "50", "45.2", "45", "0.2"]
    assert writer.sums == "总分·满分 50·我方 45.2·对手 45·差 +0.2"

    for _ in ("winner", "ours", "full", "name", "the item"):
        engineer.runs("window.undo")
    assert engineer.finds(ResultScore) == []


def test_a_new_item_is_in_sight_however_low_the_window(writer, engineer, knows, project):
    engineer.resizes(1180, 640)
    knows(*(ResultScore(project_id=project.id, name=f"第{n}项", rank=n) for n in range(10)))
    form = writer.page.form

    writer.scores.add.click()

    editor = QApplication.focusWidget()
    place = editor.mapTo(form.viewport(), editor.rect().center())
    assert form.viewport().rect().contains(place)


def test_a_table_of_a_sheet_is_pasted_as_one_step_and_summed(writer, engineer):
    QApplication.clipboard().setText(FROM_EXCEL)
    writer.table.setFocus()
    engineer.presses("Ctrl+V")

    assert [score.name for score in engineer.finds(ResultScore)] == ["技术", "商务", "价格"]
    assert writer.sums == "总分·满分 100·我方 87.4·对手 89.7·差 −2.3"

    engineer.runs("window.undo")
    assert engineer.finds(ResultScore) == []


def test_a_score_that_is_taken_back_from_elsewhere_is_shown(writer, engineer, knows, project):
    first, second = knows(
        ResultScore(project_id=project.id, name="技术", full=50),
        ResultScore(project_id=project.id, name="价格", full=30, rank=1.0),
    )
    writer.enters(writer.table, second, ours="25")
    writer.table.reveal(first.id)
    engineer.goes_to("positioning")

    engineer.runs("window.undo")

    assert engineer.page_name == "summary"
    assert writer.table.current_id() == second.id


def test_an_item_is_deleted_and_comes_back(writer, engineer, knows, project):
    (score,) = knows(ResultScore(project_id=project.id, name="技术", full=50))
    writer.table.setFocus()
    writer.table.reveal(score.id)

    engineer.presses("Del")
    assert engineer.finds(ResultScore) == []
    assert "已删除“技术”" in engineer.toasts[-1]

    engineer.runs("window.undo")
    assert engineer.finds(ResultScore) == [score]


def test_what_cannot_be_right_is_said_where_it_stands(writer, knows, project):
    technical = ResultScore(project_id=project.id, name="技术", full=50, ours=52, winner=45)
    price = ResultScore(project_id=project.id, name="价格", full=60, ours=25, winner=26)
    knows(technical, price)

    model = writer.table.records
    assert "超过满分 50 分" in model.message_at(model.row_of(technical.id))
    assert model.message_at(model.row_of(price.id)) == ""
    assert "满分合计 110 分" in writer.scores.problems()
    assert "项目落标，我方总分却高出 6 分" in writer.scores.problems()

    writer.says(WON)
    assert "落标" not in writer.scores.problems()


def test_the_items_of_the_tender_are_taken_over_with_what_was_expected(
    writer, engineer, knows, project
):
    knows(
        TenderScore(project_id=project.id, name="技术", points=50, expected=46),
        TenderScore(project_id=project.id, name="商务", points=20, rank=1.0),
    )
    assert writer.scores.take.text() == "从招标评分表带入 2 项"

    writer.clicks(writer.scores.take)

    assert writer.row(writer.table, 0) == ["技术", "50", "", "", "", "46"]
    assert [score.ours for score in engineer.finds(ResultScore)] == [None, None]
    assert writer.scores.take.isHidden()

    engineer.runs("window.undo")
    assert engineer.finds(ResultScore) == []


def test_what_decided_is_chosen_by_mouse_and_keyboard(writer, engineer, qtbot):
    chips = writer.page.form.result.elements.chips

    writer.clicks(chips[Element.PRICE])
    chips[Element.COMPANY].setFocus()
    qtbot.keyClick(chips[Element.COMPANY], Qt.Key.Key_Space)
    assert summary(engineer).elements == (Element.COMPANY, Element.PRICE)

    writer.clicks(chips[Element.PRICE])
    assert summary(engineer).elements == (Element.COMPANY,)

    engineer.runs("window.undo")
    assert summary(engineer).elements == (Element.COMPANY, Element.PRICE)


def test_of_an_important_project_what_decided_and_the_analysis_are_asked(employ, qtbot):
    engineer = employ(pages=(DOOR, SUMMARY))
    engineer.comes_to_the_front()
    project = engineer.has_project(level=Importance.IMPORTANT)
    engineer.opens(project, "summary")
    writer = Writer(engineer, qtbot)
    writer.says(LOST)

    assert "还差 9 项才能归档：决定胜负的要素" in writer.page.foot.text()
    assert writer.page.steps.items()[0].detail == "缺“决定胜负的要素”"
    assert "“重要”项目必写，还缺：决定胜负的要素、本次项目的背景" in writer.beside

    writer.clicks(writer.page.foot.missing)
    chips = writer.page.form.result.elements.chips
    assert QApplication.focusWidget() is chips[Element.COMPANY]

    writer.clicks(chips[Element.PRICE])
    assert "还差 8 项才能归档：本次项目的背景" in writer.page.foot.text()


def test_a_project_of_no_level_may_leave_the_analysis_out(writer, engineer):
    assert "重要和极重要的项目必写；还没有判断重要程度" in writer.beside
    assert "决定胜负的要素" not in writer.page.foot.text()

    (project,) = engineer.finds(Project)
    engineer.desk.apply(Label("project.import", name=""), Update(project, level=Importance.NORMAL))
    assert "“一般”项目可以不写" in writer.beside


def test_what_became_of_a_phase_is_written_and_judged(writer, engineer, knows, project):
    phase = Phase(project_id=project.id, name="树立标准", focus="技术标准", goal="写进评分项")
    knows(phase)
    assert writer.row(writer.phases.table, 0)[:2] == ["树立标准", "技术标准\n写进评分项"]
    assert writer.phases.table.records.severity_at(0, 2) is not None

    writer.says_phase("树立标准", executed="两条写进评分项", reached="没做到")

    (stored,) = engineer.finds(Phase)
    assert (stored.executed, stored.reached) == ("两条写进评分项", Verdict.NO)
    assert writer.phases.table.records.severity_at(0, 2) is None
    assert "树立标准" in engineer.undo_name

    engineer.runs("window.undo")
    assert engineer.page_name == "summary"
    assert writer.row(writer.phases.table, 0)[3] == ""


def test_pasting_fills_the_phases_and_makes_none(writer, engineer, knows, project):
    knows(Phase(project_id=project.id, name="树立标准"))
    table = writer.phases.table
    table.setFocus()
    table.setCurrentIndex(table.records.index(0, table.records.column_of("executed")))
    QApplication.clipboard().setText("写入，占3分\t达到\n多余的一行\t达到\n")

    engineer.presses("Ctrl+V")

    (stored,) = engineer.finds(Phase)
    assert (stored.executed, stored.reached) == ("写入，占3分", Verdict.YES)
    assert [act.text() for act in table._menu().actions() if act.text()] == ["复制", "粘贴"]


def test_the_history_of_the_plan_tells_phases_that_nobody_described(
    writer, engineer, knows, project
):
    first, last = dt.date(2026, 11, 1), dt.date(2026, 11, 30)
    talk = Milestone(project_id=project.id, name="交流一", day=dt.date(2026, 11, 6), done=True)
    told = Phase(project_id=project.id, name="树立标准", start=first, end=last)
    own = Phase(project_id=project.id, name="讲标", start=first, end=last, executed="自己写的")
    knows(talk, told, own)
    assert writer.phases.tell.text() == "从策划历史带入 1 个阶段"

    writer.clicks(writer.phases.tell)

    texts = {phase.name: phase.executed for phase in engineer.finds(Phase)}
    assert texts == {"树立标准": "2026年11月6日 交流一", "讲标": "自己写的"}
    engineer.runs("window.undo")
    assert {phase.executed for phase in engineer.finds(Phase)} == {"", "自己写的"}


def test_without_phases_the_way_to_the_plan_is_shown(writer, engineer):
    divide = next(b for b in writer.phases.findChildren(QPushButton) if "去划分阶段" in b.text())

    writer.clicks(divide)

    assert engineer.page_name == "positioning"


def test_what_was_not_done_is_written_below_what_stands_there(writer, engineer, knows, project):
    knows(
        Phase(project_id=project.id, name="凸显差异", reached=Verdict.NO, executed="晚了两天"),
        Promise(project_id=project.id, text="送五年总账", owner="林晓"),
        Promise(project_id=project.id, text="送样机", state=FollowUpState.HANDLED),
        ProjectSummary(project_id=project.id, strategy_failures="高层接触太晚。"),
    )
    failures = writer.section_of("strategy_failures").undone("strategy_failures")
    assert failures.text() == "从“没做到”带入 1 条"

    writer.clicks(failures)
    assert writer.text("strategy_failures") == (
        "高层接触太晚。\n阶段“凸显差异”没有达到目标：晚了两天"
    )
    assert failures.isHidden()

    writer.clicks(writer.section_of("lessons").undone("lessons"))
    assert writer.text("lessons") == "承诺“送五年总账”没有兑现：林晓"

    engineer.runs("window.undo")
    engineer.runs("window.undo")
    assert summary(engineer).strategy_failures == "高层接触太晚。"


def test_the_meeting_has_a_day_and_who_took_part_is_offered(writer, engineer, qtbot):
    meeting = writer.page.meeting
    day = meeting.form.editor("meeting")
    day.setFocus()
    qtbot.keyClicks(day, "2027-01-19")
    qtbot.keyClick(day, Qt.Key.Key_Tab)
    assert summary(engineer).meeting == dt.date(2027, 1, 19)
    assert meeting.offer.isHidden()

    (project,) = engineer.finds(Project)
    led = Update(project, sales="王磊", presales="林晓")
    engineer.desk.apply(Label("project.import", name=""), led)
    writer.clicks(meeting.offer)
    assert summary(engineer).participants == "王磊、林晓"


def test_the_case_analysis_is_written_where_the_user_wants_it(
    writer, engineer, tmp_path, monkeypatch
):
    target = tmp_path / "案例分析.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    writer.clicks_beside("导出 Word")
    engineer.waits_for_tasks()

    assert docx.Document(target).paragraphs[0].text == "案例分析报告"


def test_a_summary_becomes_a_case_card_that_names_nobody(writer, engineer, knows, project, qtbot):
    knows(
        ProjectSummary(
            project_id=project.id,
            background="启明集团的网点恢复太慢。",
            gains="启明集团一小时恢复。",
        )
    )
    hands = Keyboard(engineer, qtbot)

    hands.answers(lambda dialog: dialog.make.click(), lambda: engineer.runs("summary.case"))

    (draft,) = engineer.finds(EntryDraft)
    assert (draft.kind, draft.customer, draft.result) == ("case", "某电信客户", Result.LOST)
    assert draft.sections["效果"] == "某电信客户一小时恢复。"
    assert engineer.page_name == "knowledge"
    assert engineer.page.parts.name == "drafts"


def test_a_customer_who_agreed_is_named_and_esc_makes_nothing(
    writer, engineer, knows, project, qtbot
):
    knows(ProjectSummary(project_id=project.id, gains="启明集团一小时恢复。"))
    hands = Keyboard(engineer, qtbot)

    hands.answers(lambda dialog: dialog.reject(), lambda: engineer.runs("summary.case"))
    assert engineer.finds(EntryDraft) == []

    def agree(dialog):
        assert isinstance(dialog, CaseDialog)
        dialog.customer.group.button(1).click()
        dialog.make.click()

    hands.answers(agree, lambda: engineer.runs("summary.case"))
    (draft,) = engineer.finds(EntryDraft)
    assert draft.customer == "启明集团"
    assert draft.sections["效果"] == "启明集团一小时恢复。"


def test_once_archived_nothing_of_it_can_be_changed(writer, engineer, knows, project):
    told = dict.fromkeys(required_fields(Result.LOST), "写明了")
    knows(
        ProjectSummary(project_id=project.id, **told),
        ResultScore(project_id=project.id, name="技术", full=50, ours=45, winner=46),
        Phase(project_id=project.id, name="树立标准"),
    )

    writer.clicks(writer.page.foot.archive)
    engineer.waits_for_tasks()
    engineer.waits(lambda: not writer.page._turns.is_at_work)

    assert writer.sums == "总分·满分 50·我方 45·对手 46·差 −1"
    assert writer.table.records.read_only
    assert writer.phases.table.records.read_only
    assert not writer.page.form.result.elements.chips[Element.PRICE].isEnabled()
    assert writer.page.meeting.form.editor("meeting").isReadOnly()
    assert writer.scores.add.isHidden()

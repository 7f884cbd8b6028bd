"""Questions in the real window: proposed, answered, practised; asked by us; difficult scenes."""

import gc

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QPushButton

from presales_desk.actions.knowledge import load_starter
from presales_desk.method.keys import Quadrant, QuestionKind
from presales_desk.records.competition import SwotItem
from presales_desk.records.enums import Landing, RehearsalWay
from presales_desk.records.job import Unattended
from presales_desk.records.people import Stakeholder
from presales_desk.records.project import KeyFact
from presales_desk.records.questions import TAKEN_FROM, OwnQuestion, Question, SceneNote
from presales_desk.records.rehearsal import Rehearsal
from presales_desk.records.summary import EVIDENCE, Attachment, Link
from presales_desk.ui.pages.engagements.drill.choosing import DrillDialog, choose_drill
from presales_desk.ui.pages.engagements.drill.drill_window import DrillWindow
from presales_desk.ui.pages.engagements.tabs.questions.tab import View
from presales_desk.ui.widgets.pick_dialog import PickDialog
from tests.actions.exchanges import NOON, store
from tests.stories.exchanging import Clock, Exchanger, at_work


class Asker(Exchanger):
    """What an engineer does and sees on the tab of questions."""

    @property
    def bank(self):
        return self.tab.bank

    @property
    def shown(self):
        records = self.bank.table.records
        return [records.record_at(row).text for row in range(records.rowCount())]

    @property
    def proposals(self):
        return {one.reason: one for one in self.bank.likely.list.items()}

    def stored(self, text):
        (question,) = self.engineer.finds(Question, text=text)
        return question

    def takes(self, proposal):
        likely = self.bank.likely.list
        likely.setFocus()
        likely.choose(likely.items().index(proposal))
        self.qtbot.keyClick(likely, Qt.Key.Key_Return)
        self.engineer.waits_for_tasks()

    def answers_dialog(self, kind, act):
        """Have the next dialog of a kind answered by ``act`` and accepted."""

        def answer():
            dialog = next(w for w in self.tab.findChildren(QDialog) if isinstance(w, kind))
            act(dialog)
            dialog.accept()

        QTimer.singleShot(0, answer)


@pytest.fixture
def asker(employ, qtbot):
    return Asker(at_work(employ), qtbot, "questions")


def test_what_the_listeners_may_ask_is_taken_over_with_one_key(asker):
    load_starter(asker.engineer.workspace.folder, "zh", Unattended())
    project_id = asker.exchange.project_id
    item = SwotItem(project_id=project_id, quadrant=Quadrant.WEAKNESSES, text="国密割接案例少")
    store(asker.engineer.workspace, item)
    asker.engineer.waits(lambda: {"weakness", "past"} <= asker.proposals.keys())

    asker.takes(asker.proposals["doubt"])
    question = asker.stored("我们担心的是“割接中断业务”，你们怎么保证？")
    assert question.answer == "夜里割接"
    assert asker.bank.table.current_id() == question.id
    assert asker.engineer.page.host.bar.tabText(2).endswith("1")

    past = asker.proposals["past"]
    asker.takes(past)
    (link,) = asker.engineer.finds(Link, role=TAKEN_FROM)
    assert (link.source_id, link.target_id) == (asker.stored(past.text).id, past.entry_id)
    asker.engineer.waits(lambda: past.text not in [p.text for p in asker.bank.likely.list.items()])

    asker.engineer.runs("window.undo")
    asker.engineer.runs("window.undo")
    assert asker.engineer.finds(Question) == []


def test_a_question_is_judged_answered_and_shows_how_it_is_handled(asker):
    asker.engineer.runs("questions.new")
    asker.enters("为什么比A贵？", asker.bank.entry.field)
    form = asker.bank.pane.form

    chooser = form.editor("kind")
    chooser.setCurrentIndex(list(QuestionKind).index(QuestionKind.TRAP) + 1)
    chooser.activated.emit(0)
    assert "化挑战为优势" in asker.bank.pane.handling.principles.text()
    assert asker.bank.pane.kind.text() == "陷阱类"

    trap = form.editor("trap")
    trap.setCurrentIndex(1)
    trap.activated.emit(1)
    assert asker.bank.pane.trap.text() == "超越现有技术和服务能力的问题"

    asker.types("看五年总账", form.editor("answer"))
    asker.engineer.page.commit()
    asker.clicks(form.editor("asked"))
    question = asker.stored("为什么比A贵？")
    assert (question.answer, question.trap, question.asked) == ("看五年总账", "beyond", NOON)
    assert asker.engineer.undo_name == "撤销：“为什么比A贵？”的提问时间"


def test_who_asks_is_shown_with_role_and_stance(asker):
    (luo,) = asker.engineer.finds(Stakeholder, name="罗静")
    asker.enters("凭什么选你们？", asker.bank.entry.field)
    chooser = asker.bank.pane.form.editor("stakeholder_id")

    chooser.setCurrentIndex(chooser.findText("罗静"))
    chooser.activated.emit(0)

    assert asker.stored("凭什么选你们？").stakeholder_id == luo.id
    column = asker.bank.table.records.column_of("who")
    assert asker.bank.table.records.text_at(0, column) == "罗静·评估者·反对"


def test_the_bank_is_filtered_by_type_asked_and_starred(asker):
    own = {"project_id": asker.exchange.project_id, "exchange_id": asker.exchange.id}
    store(
        asker.engineer.workspace,
        Question(**own, text="甲", kind=QuestionKind.TRAP, asked=NOON, landed=Landing.WELL, rank=1),
        Question(**own, text="乙", kind=QuestionKind.TRAP, starred=True, rank=2),
        Question(**own, text="丙", rank=3),
    )
    assert asker.shown == ["甲", "乙", "丙"]

    asker.bank.kind.show_value(QuestionKind.TRAP, "")
    asker.bank.kind.left.emit()
    assert asker.shown == ["甲", "乙"]
    asker.bank.asked.click()
    assert asker.shown == ["甲"]
    asker.bank.asked.click()
    asker.bank.starred.click()
    assert asker.shown == ["乙"]

    asker.enters("丁", asker.bank.entry.field)
    assert asker.shown == ["甲", "乙", "丙", "丁"]


def test_the_order_is_changed_and_a_question_deleted_with_the_keyboard(asker):
    for text in ("甲", "乙"):
        asker.enters(text, asker.bank.entry.field)
    asker.bank.table.setFocus()
    assert asker.bank.table.reveal(asker.stored("乙").id, "text")

    asker.engineer.presses("Alt+Up")
    assert asker.shown == ["乙", "甲"]
    asker.engineer.presses("Del")
    assert asker.shown == ["甲"]
    assert "乙" in asker.engineer.toasts[-1]


def _tick_all(dialog):
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "全选").click()


def test_files_of_the_project_are_chosen_as_proof(asker):
    report = Attachment(
        project_id=asker.exchange.project_id, name="压测报告.pdf", sha256="a" * 64, size=1
    )
    store(asker.engineer.workspace, report)
    asker.enters("撑得住吗？", asker.bank.entry.field)

    asker.answers_dialog(PickDialog, _tick_all)
    asker.clicks(asker.bank.pane.attach)

    (link,) = asker.engineer.finds(Link, role=EVIDENCE)
    assert (link.source_id, link.target_id) == (asker.stored("撑得住吗？").id, report.id)


def test_our_questions_come_from_open_facts_and_their_answers_become_facts(asker):
    asker.tab.show_view(View.OWN)
    own = asker.tab.own
    asker.clicks(own.fill)
    asker.engineer.waits_for_tasks()
    assert len(asker.engineer.finds(OwnQuestion)) > 12
    assert own.counts["problem"].text().startswith("困难问题 ")

    asker.enters("预算批了吗？谁批的？", own.entry.field)
    assert own.principles.broken() == ["每次只提一个问题"]
    question = asker.engineer.finds(OwnQuestion, text="预算批了吗？谁批的？")[0]
    own.table.edit_requested.emit(question.id, {"answer": "预算约1,850万元。"})
    own.table.reveal(question.id, "answer")

    asker.answers_dialog(PickDialog, lambda dialog: None)
    asker.clicks(own.facts)

    (fact,) = asker.engineer.finds(KeyFact, question="budget.amount")
    assert (fact.answer, fact.source) == ("预算约1,850万元。", "交流二")


def test_difficult_scenes_take_our_handling_for_every_project(asker):
    asker.tab.show_view(View.SCENES)
    scenes = asker.tab.scenes
    assert len(scenes.list.items()) == 12
    scenes.list.choose(3)
    scenes.list.opened.emit(scenes.list.items()[3])
    assert scenes.title.text() == "二选一问题"
    assert "不一定非要选择" in scenes.advice.text()

    asker.types("两个都不合适，先问用途", scenes.handling.editor("handling"))
    asker.engineer.page.commit()
    asker.enters("领导中途离场", scenes.entry.field)
    asker.types("请他先讲一句", scenes.handling.editor("handling"))
    asker.engineer.page.commit()

    notes = {note.scene or note.title: note.handling for note in asker.engineer.finds(SceneNote)}
    assert notes == {"either_or": "两个都不合适，先问用途", "领导中途离场": "请他先讲一句"}
    asker.clicks(scenes.delete)
    assert len(scenes.list.items()) == 12


def test_a_drill_fires_starred_questions_without_a_gap_and_is_counted(asker, qtbot):
    own = {"project_id": asker.exchange.project_id, "exchange_id": asker.exchange.id}
    store(
        asker.engineer.workspace,
        Question(**own, text="甲？", answer="答甲", starred=True, rank=1),
        Question(**own, text="乙？", starred=True, rank=2),
        Question(**own, text="丙？", rank=3),
    )
    clock = Clock()
    asker.answers_dialog(DrillDialog, lambda dialog: dialog.at_once.setChecked(False))

    choose_drill(asker.engineer.desk, asker.exchange.id, asker.tab, clock)

    (drill,) = asker.tab.findChildren(DrillWindow)
    asker.engineer.waits(drill.isActiveWindow)
    assert drill.left.text() == "3"
    clock.passes(3.5)
    drill.tick()
    assert drill.text.text() == "甲？"
    clock.passes(12)
    qtbot.keyClick(drill, Qt.Key.Key_Right)
    assert drill.text.text() == "乙？"
    clock.passes(31)
    drill.tick()

    assert drill.review.text.text() == "甲？"
    assert drill.review.answer.text() == "答甲"
    qtbot.keyClick(drill, Qt.Key.Key_Space)
    assert drill.review.text.text() == "乙？"
    (run,) = asker.engineer.finds(Rehearsal)
    assert (run.way, run.questions, run.planned_seconds) == (RehearsalWay.DRILL, 2, 60)
    assert run.seconds == {"questions": 42.5}
    drilled = {one.text: one.drilled for one in asker.engineer.finds(Question)}
    assert drilled == {"甲？": 1, "乙？": 1, "丙？": 0}
    qtbot.keyClick(drill, Qt.Key.Key_Escape)
    assert len(asker.engineer.finds(Rehearsal)) == 1


@pytest.mark.parametrize("tab", ["questions", "rehearsal"])
def test_the_button_of_either_tab_brings_a_drill_that_stays_on_the_screen(asker, tab):
    own = {"project_id": asker.exchange.project_id, "exchange_id": asker.exchange.id}
    store(asker.engineer.workspace, Question(**own, text="甲？"))
    asker.engineer.page.host.show_tab(tab)
    asker.engineer.waits_for_tasks()
    asker.answers_dialog(DrillDialog, lambda dialog: None)

    asker.engineer.runs(f"{tab}.drill")
    gc.collect()

    (drill,) = asker.tab.findChildren(DrillWindow)
    assert drill.isFullScreen()
    assert drill.isVisible()


def test_a_slash_leads_to_the_filter_of_the_bank(asker):
    asker.enters("甲", asker.bank.entry.field)
    asker.enters("乙", asker.bank.entry.field)
    asker.bank.table.setFocus()

    asker.engineer.presses("/")
    asker.types("乙", asker.bank.search)
    asker.engineer.waits(lambda: asker.shown == ["乙"])

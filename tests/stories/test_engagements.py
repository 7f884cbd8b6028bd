"""Exchanges in the real window: arranged, prepared, written up; nothing that is open is lost."""

import datetime as dt

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.planning.exchanges import FlowState
from presales_desk.records.base import Insert
from presales_desk.records.enums import (
    ExchangeForm,
    ExchangeState,
    FollowUpState,
    LeftoverKind,
    MilestoneKind,
)
from presales_desk.records.exchange import Attendee, Exchange, ExchangeSummary, Preparation
from presales_desk.records.findings import Label
from presales_desk.records.follow_ups import Leftover, Promise
from presales_desk.records.people import Stakeholder
from presales_desk.records.project import Milestone
from presales_desk.ui.pages.engagements import ENGAGEMENTS
from tests.engineer import DOOR, PageUser

TODAY = dt.date(2026, 11, 20)


class Presenter(PageUser):
    """What an engineer does and sees on this page."""

    @property
    def tab(self):
        return self.page.host.in_front

    @property
    def shown(self):
        """Name of the exchange that is shown; empty while the page teaches."""
        return self.page.picker.currentText() if self.page.picker.isVisible() else ""

    def clicks(self, words):
        button = next(b for b in self.page.findChildren(QPushButton) if words in b.text())
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def goes_to(self, name):
        self.page.host.show_tab(name)
        return self.tab

    def picks(self, words):
        picker = self.page.picker
        place = next(n for n in range(picker.count()) if words in picker.itemText(n))
        picker.setCurrentIndex(place)
        picker.activated.emit(place)

    def types(self, text, into, form=None):
        editor = (form or self.tab.details.form).editor(into)
        editor.setFocus()
        editor.selectAll()
        typed = QInputMethodEvent()
        typed.setCommitString(text)
        QApplication.sendEvent(editor, typed)
        self._qtbot.keyClick(editor, Qt.Key.Key_Tab)

    def exchanges(self):
        return {each.name: each for each in self.engineer.finds(Exchange)}


@pytest.fixture
def engineer(employ):
    engineer = employ(pages=(DOOR, ENGAGEMENTS))
    engineer.desk.now = lambda: dt.datetime(2026, 11, 20, 9, 30)  # noqa: DTZ001 (local time)
    engineer.comes_to_the_front()
    return engineer


@pytest.fixture
def project(engineer):
    return engineer.has_project(customer="G集团", presales="林晓")


def has(engineer, project, *records):
    label = Label("project.new", name="准备")
    engineer.workspace.apply(label, *map(Insert, records), scope=project.id)


@pytest.fixture
def date(engineer, project):
    """An exchange that so far is a key date alone."""
    milestone = Milestone(
        project_id=project.id,
        name="技术方案交流",
        kind=MilestoneKind.EXCHANGE,
        day=dt.date(2026, 11, 26),
        time="14:00",
    )
    has(engineer, project, milestone)
    return milestone


@pytest.fixture
def presenter(engineer, project, qtbot):
    engineer.opens(project, "engagements")
    return Presenter(engineer, qtbot)


def test_a_project_without_exchanges_is_told_how_to_begin(presenter, engineer):
    assert presenter.shown == ""
    assert presenter.page.teaches()

    QTest.keyClick(engineer.window.focusWidget(), Qt.Key.Key_Return)

    assert presenter.shown == "正式交流1"
    exchange = presenter.exchanges()["正式交流1"]
    assert engineer.finds(Milestone)[0].id == exchange.milestone_id
    engineer.presses("Ctrl+Z")
    assert not engineer.finds(Exchange)
    assert not engineer.finds(Milestone)
    assert presenter.page.teaches()


def test_the_tab_in_front_stays_there_in_another_language(presenter, engineer):
    engineer.presses("Ctrl+Return")
    presenter.page.show_part("summary")
    chinese = presenter.page

    engineer.runs("window.language")
    engineer.waits(lambda: engineer.page_name == "engagements" and presenter.page is not chinese)

    assert presenter.page.part() == "summary"
    english = presenter.page
    engineer.runs("window.normal_size")
    QApplication.processEvents()
    assert presenter.page is english, "the size is the same: nothing is made anew"


def test_a_key_date_becomes_an_exchange_to_prepare(date, presenter, engineer):
    presenter.clicks("技术方案交流")

    assert presenter.shown == "技术方案交流·11-26"
    assert len(engineer.finds(Milestone)) == 1
    assert "11-26 周四 14:00" in presenter.page.purpose()


def test_day_and_name_are_those_of_the_key_date(date, presenter, engineer):
    presenter.clicks("技术方案交流")

    presenter.types("2026-11-27", into="day")
    presenter.types("10：30", into="time")
    presenter.types("方案交流（第二轮）", into="name")

    (milestone,) = engineer.finds(Milestone)
    assert (milestone.day, milestone.time) == (dt.date(2026, 11, 27), "10:30")
    assert milestone.name == "方案交流（第二轮）"
    engineer.presses("Ctrl+Z")
    assert engineer.finds(Milestone)[0].name == engineer.finds(Exchange)[0].name == "技术方案交流"


def test_a_held_exchange_ticks_its_key_date_off(date, presenter, engineer):
    presenter.clicks("技术方案交流")
    state = presenter.tab.details.form.editor("state")
    place = list(ExchangeState).index(ExchangeState.HELD)

    state.setCurrentIndex(place)
    state.activated.emit(place)

    assert engineer.finds(Milestone)[0].done
    assert engineer.finds(Exchange)[0].state is ExchangeState.HELD


def test_formal_and_informal_exchanges_are_counted_apart(presenter, engineer):
    presenter.clicks("新建交流")
    engineer.runs("engagements.new_informal")
    engineer.runs("engagements.new")

    assert set(presenter.exchanges()) == {"正式交流1", "非正式交流1", "正式交流2"}
    assert presenter.exchanges()["非正式交流1"].form is ExchangeForm.INFORMAL
    assert presenter.shown == "正式交流2"
    presenter.picks("正式交流1")
    assert presenter.page.exchange.name == "正式交流1"


def test_a_deleted_exchange_takes_its_key_date_and_comes_back_with_it(date, presenter, engineer):
    presenter.clicks("技术方案交流")

    engineer.runs("engagements.delete")
    assert not engineer.finds(Exchange)
    assert not engineer.finds(Milestone)
    assert "技术方案交流" in engineer.toasts[0]

    engineer.presses("Ctrl+Z")
    assert presenter.shown == "技术方案交流·11-26"


def test_each_project_remembers_its_exchange(presenter, engineer, project):
    presenter.clicks("新建交流")
    engineer.runs("engagements.new")
    presenter.picks("正式交流1")
    other = engineer.has_project("另一个项目")

    engineer.opens(other, "engagements")
    assert presenter.shown == ""
    engineer.opens(project, "engagements")
    assert presenter.shown == "正式交流1"


# The preparation


@pytest.fixture
def second(engineer, project):
    """Two exchanges: one was held and left things over, one is to be prepared."""
    first = Exchange(project_id=project.id, number=1, name="交流一", state=ExchangeState.HELD)
    second = Exchange(project_id=project.id, number=2, name="交流二")
    own = {"project_id": project.id, "exchange_id": first.id}
    has(
        engineer,
        project,
        first,
        second,
        Leftover(**own, text="回退演练", owner="孙浩", due=dt.date(2026, 11, 24)),
        Leftover(**own, text="先讲责任界面", kind=LeftoverKind.ADVICE, rank=1.0),
        Promise(**own, text="寄样机", rank=2.0),
    )
    return second


def carried(presenter):
    table = presenter.tab.carry.table
    return [table.records.record_at(row).text for row in range(table.records.rowCount())]


def test_what_was_left_over_opens_the_preparation_until_it_is_settled(second, presenter, engineer):
    assert presenter.shown == "交流二"
    assert carried(presenter) == ["回退演练", "先讲责任界面", "寄样机"]

    presenter.tab.carry.table.reveal(engineer.finds(Leftover)[0].id)
    engineer.runs("engagements.handle")
    assert carried(presenter) == ["先讲责任界面", "寄样机"]
    assert "已处理" in engineer.toasts[0]

    engineer.presses("Ctrl+Z")
    assert carried(presenter) == ["回退演练", "先讲责任界面", "寄样机"]


def test_nothing_is_given_up_without_a_reason(second, presenter, engineer, qtbot):
    carry = presenter.tab.carry
    carry.table.reveal(engineer.finds(Promise)[0].id)
    engineer.runs("engagements.waive")
    assert "寄样机" in carry.reason.change.whole()

    qtbot.keyClick(carry.reason.field, Qt.Key.Key_Return)
    assert carry.reason.isVisible()
    assert len(carried(presenter)) == 3

    carry.reason.field.setText("客户改用视频演示")
    qtbot.keyClick(carry.reason.field, Qt.Key.Key_Return)
    assert carried(presenter) == ["回退演练", "先讲责任界面"]
    (promise,) = engineer.finds(Promise)
    assert (promise.state, promise.reason) == (FollowUpState.WAIVED, "客户改用视频演示")


def test_something_is_put_off_until_a_new_exchange(second, presenter, engineer):
    presenter.tab.carry.table.reveal(engineer.finds(Promise)[0].id)
    presenter.tab.carry.move_to(None)

    assert carried(presenter) == ["回退演练", "先讲责任界面"]
    presenter.picks("正式交流3")
    assert carried(presenter) == ["回退演练", "先讲责任界面", "寄样机"]


def test_a_checklist_is_ticked_and_grows(second, presenter, engineer, qtbot):
    theme = presenter.tab.cards["theme"]
    table = theme.table
    table.setCurrentIndex(table.records.index(0, 0))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Space)

    (item,) = engineer.finds(Preparation)
    assert (item.item, item.done) == ("theme_checks.stage", TODAY)
    material = presenter.tab.cards["material"]
    material.line.field.setText("备用U盘")
    qtbot.keyClick(material.line.field, Qt.Key.Key_Return)
    assert material.table.records.rowCount() == 4
    assert "1/" in presenter.page.host.bar.tabText(0)


def test_information_is_gathered_in_place(second, presenter, engineer):
    form = presenter.tab.information.form
    presenter.types("年报里写明三年改造计划", into="aspects.customer", form=form)
    way = form.editor("methods.reading")
    way.click()

    exchange = engineer.workspace.get(Exchange, second.id)
    assert exchange.aspects == {"customer": "年报里写明三年改造计划"}
    assert exchange.methods == ("reading",)
    engineer.presses("Ctrl+Z")
    assert not form.editor("methods.reading").isChecked()


# The listeners


@pytest.fixture
def people(engineer, project):
    everybody = [
        Stakeholder(project_id=project.id, name="许峰", unit="信息中心", stance=40, influence=80),
        Stakeholder(project_id=project.id, name="罗静", unit="采购部"),
    ]
    has(engineer, project, *everybody)
    return everybody


def listening(presenter):
    table = presenter.tab.table
    return [table.records.text_at(row, 0) for row in range(table.records.rowCount())]


def test_listeners_come_from_the_stakeholders_or_are_new(second, people, presenter, qtbot):
    tab = presenter.goes_to("listeners")
    tab.set_listeners([people[0].id])
    assert listening(presenter) == ["许峰"]

    tab.line.field.setText("潘教授 评审专家")
    qtbot.keyClick(tab.line.field, Qt.Key.Key_Return)
    assert listening(presenter) == ["许峰", "潘教授"]
    assert tab.points.chips["listener_analysis.stance"].text() == "立场 1/2"


def test_what_is_said_of_a_person_goes_to_the_person(second, people, presenter, engineer):
    tab = presenter.goes_to("listeners")
    tab.set_listeners([one.id for one in people])

    presenter.types("怕担责", into="doubts", form=tab.form)
    presenter.types("责任界面", into="expects", form=tab.form)
    assert engineer.workspace.get(Stakeholder, people[0].id).doubts == "怕担责"
    (first, _) = engineer.finds(Attendee)
    assert first.expects == "责任界面"


def test_what_is_typed_stays_with_its_person_when_another_is_chosen(
    second, people, presenter, engineer
):
    tab = presenter.goes_to("listeners")
    tab.set_listeners([one.id for one in people])
    editor = tab.form.editor("doubts")
    editor.setFocus()
    editor.insertPlainText("怕割接失败")

    tab.table.reveal(engineer.finds(Attendee)[1].id)

    assert engineer.workspace.get(Stakeholder, people[0].id).doubts == "怕割接失败"
    assert not engineer.workspace.get(Stakeholder, people[1].id).doubts


# The summary


def test_a_summary_is_filled_by_records_and_says_what_it_lacks(second, people, presenter, engineer):
    listeners = presenter.goes_to("listeners")
    listeners.set_listeners([people[0].id])
    tab = presenter.goes_to("summary")
    assert "议程" in tab.foot.text()
    assert "客户到场人员" in tab.foot.text()

    tab.meeting.agenda.add(text="技术方案")
    tab.meeting.all_came.click()
    tab.interests.add(text="回退时限")
    assert "客户到场人员" not in tab.foot.text()
    assert "客户感兴趣" not in tab.foot.text()

    presenter.types("先讲责任界面", into="strategy", form=tab.texts["approach"])
    assert engineer.finds(ExchangeSummary)[0].strategy == "先讲责任界面"
    engineer.presses("Ctrl+Z")
    assert not engineer.finds(ExchangeSummary)


def test_the_strategy_comes_from_the_purpose(second, presenter, engineer):
    presenter.types("拿到评分标准", into="purpose")
    tab = presenter.goes_to("summary")
    tab.texts["approach"].taken_over.emit("strategy")
    assert engineer.finds(ExchangeSummary)[0].strategy == "拿到评分标准"


def test_real_times_are_those_of_the_day(second, presenter, engineer):
    tab = presenter.goes_to("summary")
    presenter.types("14：05", into="started", form=tab.meeting.form)
    assert engineer.workspace.get(Exchange, second.id).started == dt.datetime(2026, 11, 20, 14, 5)  # noqa: DTZ001 (local time)

    presenter.types("半小时后", into="ended", form=tab.meeting.form)
    assert "14:05 这样的时间" in tab.meeting.form.message("ended")


def test_what_an_exchange_leaves_over_is_written_down_and_settled(second, presenter, engineer):
    tab = presenter.goes_to("summary")
    tab.issues.add(text="五年总账")
    item = next(each for each in engineer.finds(Leftover) if each.text == "五年总账")
    assert item.exchange_id == second.id
    assert "没有负责人" in tab.foot.text()

    tab.issues.edit_requested.emit(item.id, {"state": FollowUpState.WAIVED})
    assert "五年总账" in engineer.message
    assert engineer.workspace.get(Leftover, item.id).state is FollowUpState.OPEN
    tab.issues.edit_requested.emit(item.id, {"reason": "客户不要"})
    tab.issues.edit_requested.emit(item.id, {"state": FollowUpState.WAIVED})
    assert engineer.workspace.get(Leftover, item.id).closed == TODAY


def test_the_record_is_written_and_filed(second, presenter, engineer, tmp_path):
    tab = presenter.goes_to("summary")
    presenter.types("回退要带步骤", into="lessons", form=tab.texts["review"])
    target = tmp_path / "record.docx"
    tab.filing.save(second.id, target)
    engineer.waits_for_tasks()
    assert "回退要带步骤" in "\n".join(p.text for p in docx.Document(str(target)).paragraphs)

    tab.foot.file.click()
    engineer.waits_for_tasks()
    assert "第 1 版" in engineer.toasts[-1]
    assert engineer.finds(ExchangeSummary)[0].finished == TODAY
    with KnowledgeBase.open(engineer.workspace.folder) as base:
        hits = base.search("回退要带步骤").hits
        assert [hit.title for hit in hits] == ["交流二"]
    presenter.types("回退要带时限", into="lessons", form=tab.texts["review"])
    tab.foot.file.click()
    engineer.waits_for_tasks()
    assert "第 2 版" in engineer.toasts[-1]


# The promises and the flow


def test_promises_of_the_project_stand_together(second, presenter, engineer, qtbot):
    tab = presenter.goes_to("promises")
    ledger = tab.ledger
    ledger.line.field.setText("下周给测试报告")
    qtbot.keyClick(ledger.line.field, Qt.Key.Key_Return)
    assert {each.text for each in engineer.finds(Promise)} == {"寄样机", "下周给测试报告"}
    assert "承诺  2" in presenter.page.host.bar.tabText(presenter.page.host.bar.currentIndex())

    first = engineer.finds(Promise)[0]
    ledger.table.edit_requested.emit(first.id, {"state": FollowUpState.HANDLED})
    assert ledger.table.records.rowCount() == 1
    ledger.choice.chosen.emit(1)
    ledger.choice.choose(1)
    tab.refresh()
    assert ledger.table.records.rowCount() == 2


def test_the_flow_leads_to_the_summary_that_is_missing(second, presenter):
    now = [one for one in presenter.page.flow.steps if one.step.state is FlowState.CURRENT]
    assert now[0].text() == "交流总结1"

    now[0].click()
    assert presenter.shown == "交流一"
    assert presenter.page.host.name == "summary"


def test_undo_leads_back_to_the_exchange_and_the_tab(second, presenter, engineer):
    tab = presenter.goes_to("summary")
    tab.interests.add(text="回退时限")
    presenter.picks("交流一")
    presenter.goes_to("preparation")

    engineer.presses("Ctrl+Z")
    engineer.presses("Ctrl+Y")
    assert presenter.shown == "交流二"
    assert presenter.page.host.name == "summary"

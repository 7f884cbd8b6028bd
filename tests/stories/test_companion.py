"""The live companion: a meeting logged with the keyboard alone; a crash loses nothing."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from presales_desk.method.keys import QuestionKind
from presales_desk.records.enums import ExchangeState
from presales_desk.records.exchange import AgendaItem, Attendee, Exchange, Interest
from presales_desk.records.follow_ups import Promise
from presales_desk.records.people import Stakeholder
from presales_desk.records.questions import Question
from presales_desk.ui.companion.who import best_match
from presales_desk.ui.pages.engagements import ENGAGEMENTS
from presales_desk.ui.pages.home import HOME
from presales_desk.ui.palette_match import sounds_of
from tests.actions.exchanges import NOON
from tests.stories.exchanging import Exchanger, at_work


class Keeper(Exchanger):
    """Keeps the log of a meeting."""

    def __init__(self, *args):
        super().__init__(*args, "preparation", slot_minutes=30)
        self.opens_companion()

    def opens_companion(self):
        self.engineer.runs("engagements.companion")
        self.companion = self.engineer.page.companion.window
        self.companion.activateWindow()
        self.engineer.waits(self.companion.isActiveWindow)
        self.engineer.waits_for_tasks()

    def waits_minutes(self, minutes):
        now = self.engineer.desk.now() + dt.timedelta(minutes=minutes)
        self.engineer.desk.now = lambda: now
        self.companion.show_time()

    def presses(self, key):
        self.qtbot.keyClick(QApplication.focusWidget() or self.companion, key)

    def says(self, text, who=""):
        entry = self.companion.entry
        self.types(text, entry.text)
        if who:
            self.presses(Qt.Key.Key_Tab)
            assert entry.who.hasFocus()
            self.types(who, entry.who)
        self.presses(Qt.Key.Key_Return)

    @property
    def stored(self):
        return self.engineer.workspace.get(Exchange, self.exchange.id)

    @property
    def log(self):
        return [line.text for line in self.companion.log.list.items()]


@pytest.fixture
def keeper(employ, qtbot):
    return Keeper(at_work(employ), qtbot)


def test_nothing_is_logged_before_the_meeting_begins(keeper):
    keeper.presses(Qt.Key.Key_3)
    assert keeper.engineer.finds(Question) == []

    keeper.clicks(keeper.companion.head.start)

    assert (keeper.stored.state, keeper.stored.started) == (ExchangeState.RUNNING, NOON)
    keeper.waits_minutes(12)
    assert keeper.companion.head.clock.text() == "12:00"


def test_enter_begins_a_meeting_and_never_ends_it(keeper):
    keeper.presses(Qt.Key.Key_Return)
    assert keeper.stored.state is ExchangeState.RUNNING
    keeper.presses(Qt.Key.Key_Return)
    assert keeper.stored.state is ExchangeState.RUNNING

    keeper.companion.close()
    keeper.opens_companion()
    keeper.presses(Qt.Key.Key_Return)
    assert keeper.stored.state is ExchangeState.RUNNING

    keeper.companion.end()
    keeper.presses(Qt.Key.Key_Return)
    assert keeper.stored.state is ExchangeState.HELD


def test_one_key_logs_and_the_words_follow_with_who_said_it(keeper):
    (luo,) = keeper.engineer.finds(Stakeholder, name="罗静")
    keeper.companion.start()
    keeper.waits_minutes(3)
    keeper.presses(Qt.Key.Key_3)
    (question,) = keeper.engineer.finds(Question)
    assert (question.kind, question.text, question.asked) == (
        QuestionKind.TRAP,
        "",
        NOON + dt.timedelta(minutes=3),
    )

    keeper.says("3年比A贵多少？", who="lj")
    keeper.presses(Qt.Key.Key_P)
    keeper.says("周五给报价明细")
    keeper.presses(Qt.Key.Key_I)
    keeper.says("县区到场时限")
    keeper.presses(Qt.Key.Key_N)
    keeper.says("投影坏了")

    (question,) = keeper.engineer.finds(Question)
    assert (question.text, question.stakeholder_id) == ("3年比A贵多少？", luo.id)
    assert keeper.engineer.finds(Promise)[0].text == "周五给报价明细"
    assert keeper.engineer.finds(Interest)[0].text == "县区到场时限"
    assert keeper.stored.note == "12:03 投影坏了"
    assert keeper.log == ["县区到场时限", "周五给报价明细", "3年比A贵多少？"]


def test_a_note_stands_in_the_summary_where_it_can_be_edited(keeper):
    keeper.companion.start()
    keeper.presses(Qt.Key.Key_N)
    keeper.says("投影坏了")
    assert "投影坏了" in keeper.companion._foot.text()
    keeper.presses(Qt.Key.Key_I)
    assert "投影坏了" not in keeper.companion._foot.text()

    keeper.engineer.page.host.show_tab("summary")
    keeper.engineer.waits_for_tasks()
    notes = keeper.tab.meeting.form.editor("note")
    assert notes.toPlainText() == "12:00 投影坏了"

    notes.selectAll()
    keeper.types("改用纸质稿", notes)
    keeper.tab.meeting.form.flush()
    assert keeper.stored.note == "改用纸质稿"


def test_people_are_ticked_and_the_agenda_goes_on_with_a_key(keeper):
    keeper.companion.start()
    keeper.companion.people.chips()[1].click()
    keeper.presses(Qt.Key.Key_Right)
    keeper.waits_minutes(11)
    assert keeper.companion.head.point.text() == "方案"
    assert keeper.companion.head.point_time.text() == "11:00 / 10:00"
    keeper.presses(Qt.Key.Key_Right)

    assert [one.present for one in keeper.engineer.finds(Attendee)] == [None, True]
    started = [item.started for item in keeper.engineer.finds(AgendaItem)]
    assert started == [NOON, NOON + dt.timedelta(minutes=11)]
    keeper.companion.people.chips()[1].click()
    assert keeper.engineer.finds(Attendee)[1].present is None


def test_a_crash_in_mid_meeting_loses_nothing_and_the_meeting_goes_on(keeper):
    keeper.companion.start()
    keeper.presses(Qt.Key.Key_2)
    keeper.types("断电怎么办", keeper.companion.entry.text)
    keeper.companion.entry.store()

    keeper.engineer.closes_and_comes_back()
    later = NOON + dt.timedelta(minutes=20)
    keeper.engineer.desk.now = lambda: later
    keeper.comes()
    keeper.opens_companion()

    assert keeper.log == ["断电怎么办"]
    assert keeper.companion.head.clock.text() == "20:00"
    keeper.presses(Qt.Key.Key_1)
    assert len(keeper.engineer.finds(Question)) == 2


def test_home_offers_a_meeting_that_a_crash_cut_off_and_leads_into_it(employ, qtbot):
    keeper = Keeper(employ(pages=(HOME, ENGAGEMENTS)), qtbot)
    keeper.companion.start()
    keeper.engineer.closes_and_comes_back()
    keeper.engineer.desk.now = lambda: NOON + dt.timedelta(minutes=20)
    home = keeper.engineer.page

    home.refresh()
    keeper.engineer.waits(lambda: home.meeting.text() == "“交流二”12:00 开始，还没有结束·省电信")
    home.meeting.go_on.click()

    assert keeper.engineer.page_name == "engagements"
    companion = keeper.engineer.page.companion.window
    assert companion.head.clock.text() == "20:00"
    companion.end()
    keeper.engineer.goes_to("home")
    keeper.engineer.waits(lambda: home.meeting.text() == "")


def test_a_meeting_nobody_ended_yesterday_is_offered_with_its_day(employ, qtbot):
    keeper = Keeper(employ(pages=(HOME, ENGAGEMENTS)), qtbot)
    keeper.companion.start()
    keeper.waits_minutes(24 * 60)

    keeper.engineer.goes_to("home")

    home = keeper.engineer.page
    keeper.engineer.waits(lambda: "2026年11月20日 12:00 开始" in home.meeting.text())


def test_the_end_makes_it_a_meeting_that_was_held(keeper):
    keeper.companion.start()
    keeper.waits_minutes(40)
    keeper.clicks(keeper.companion.head.end)

    assert (keeper.stored.state, keeper.stored.ended) == (
        ExchangeState.HELD,
        NOON + dt.timedelta(minutes=40),
    )
    keeper.presses(Qt.Key.Key_1)
    assert keeper.engineer.finds(Question) == []
    keeper.clicks(keeper.companion.head.start)
    assert (keeper.stored.state, keeper.stored.started) == (ExchangeState.RUNNING, NOON)


def test_the_clock_of_a_point_stops_with_the_meeting(keeper):
    keeper.companion.start()
    keeper.presses(Qt.Key.Key_Right)
    keeper.waits_minutes(11)
    keeper.clicks(keeper.companion.head.end)
    keeper.waits_minutes(30)

    assert keeper.companion.head.clock.text() == "11:00"
    assert keeper.companion.head.point_time.text() == "11:00 / 10:00"


def test_what_was_logged_by_mistake_is_taken_back_or_deleted(keeper):
    keeper.companion.start()
    keeper.presses(Qt.Key.Key_1)
    keeper.presses(Qt.Key.Key_Escape)
    keeper.qtbot.keyClick(keeper.companion, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert keeper.engineer.finds(Question) == []

    keeper.presses(Qt.Key.Key_P)
    keeper.says("送三年维保")
    log = keeper.companion.log.list
    log.setFocus()
    log.choose(0)
    keeper.presses(Qt.Key.Key_Return)
    keeper.says("，不对")
    assert keeper.engineer.finds(Promise)[0].text == "送三年维保，不对"
    log.setFocus()
    log.choose(0)
    keeper.presses(Qt.Key.Key_Delete)
    assert keeper.engineer.finds(Promise) == []


def test_it_is_usable_at_360_pixels(keeper):
    keeper.companion.resize(360, 640)
    keeper.companion.start()

    assert keeper.companion.width() == 360
    assert keeper.companion.minimumSizeHint().width() <= 360


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("xf", "许峰"),
        ("许", "许峰"),
        ("luo", "罗静"),
        ("LJ", "罗静"),
        ("gw", "Grace Wu"),
        ("zz", None),
    ],
)
def test_a_name_is_meant_by_a_part_of_it_its_pinyin_or_initials(typed, meant):
    people = [Stakeholder(project_id="p", name=name) for name in ("许峰", "罗静", "Grace Wu", "")]

    found = best_match(typed, people, sounds_of([one.name for one in people]))

    assert (found.name if found else None) == meant

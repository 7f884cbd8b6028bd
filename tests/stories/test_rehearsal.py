"""A rehearsal in the real window: timed by segment and slide, judged, noted, kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from presales_desk.actions.exchange_rows import add_row
from presales_desk.records.base import Update
from presales_desk.records.enums import RehearsalWay
from presales_desk.records.exchange import Attendee, Preparation
from presales_desk.records.findings import Label
from presales_desk.records.outline import Slide
from presales_desk.records.people import Stakeholder
from presales_desk.records.questions import Question
from presales_desk.records.rehearsal import Rehearsal, RehearsalNote
from presales_desk.ui.widgets.chips import Chip
from tests.stories.exchanging import Clock, Exchanger, at_work


class Speaker(Exchanger):
    """What an engineer does and sees while rehearsing."""

    def __init__(self, *args, **fields):
        super().__init__(*args, "rehearsal", **fields)
        self.clock = Clock()
        self.tab.runner.clock = self.clock

    def speaks(self, seconds):
        self.clock.passes(seconds)
        self.tab.runner.ticked.emit()

    def presses(self, keys):
        self.engineer.presses(keys)

    def has_titles(self, *titles):
        """Give the slides titles and a script; the plan of the talk is still the same."""
        for slide, title in zip(self.engineer.finds(Slide), titles, strict=True):
            change = Update(slide, title=title, notes=f"讲{title}")
            scope = self.exchange.project_id
            self.engineer.workspace.apply(Label("outside"), change, scope=scope)

    @property
    def run(self):
        return self.engineer.finds(Rehearsal)[-1]


@pytest.fixture
def speaker(employ, qtbot):
    return Speaker(at_work(employ), qtbot, slot_minutes=20)


def test_a_run_is_timed_by_segment_and_slide_with_the_keyboard_alone(speaker):
    speaker.presses("Space")
    speaker.speaks(52)
    assert speaker.tab.head.clock.text() == "0:52"
    assert speaker.tab.head.left.text() == "剩余 19:08"
    speaker.presses("Right")
    speaker.speaks(130)
    speaker.presses("Right")
    speaker.speaks(100)

    speaker.presses("Space")
    speaker.speaks(600)
    assert speaker.tab.head.clock.text() == "4:42"
    speaker.presses("Space")
    speaker.speaks(10)
    speaker.presses("Right")
    speaker.speaks(60)
    speaker.presses("Right")

    first, second = speaker.engineer.finds(Slide)
    assert speaker.run.finished
    assert speaker.run.seconds == {"listeners": 52, "T": 130, "S1": 110, "questions": 60}
    assert speaker.run.slide_seconds == {first.id: 130, second.id: 110}
    assert speaker.engineer.page.host.bar.tabText(3).endswith("1 次")


def test_who_is_behind_is_told_where_to_catch_up(speaker):
    speaker.presses("Space")
    speaker.speaks(70)
    assert speaker.tab.head.pace.text() == "准时"
    speaker.presses("Right")
    speaker.speaks(180)

    assert speaker.tab.head.pace.text() == "慢 1:10"
    assert "S 方案" in speaker.tab.head.advice.text()
    speaker.speaks(120)
    assert speaker.tab.head.pace.text() == "慢 3:10"
    assert speaker.tab.runner.pace() == "over"


def test_the_slide_its_cue_and_what_is_next_are_shown(speaker):
    speaker.has_titles("趋势", "方案")

    speaker.presses("Space")
    speaker.presses("Right")

    assert speaker.tab.stage.cue.text() == "讲趋势"
    assert speaker.tab.stage.coming.text() == "方案"
    assert speaker.tab.stage.preview.accessibleName() == "趋势"


def test_the_first_slide_is_on_the_wall_before_it_is_told_and_the_last_one_after(speaker):
    speaker.has_titles("趋势", "方案")
    assert speaker.tab.runner.slide() is None
    assert speaker.tab.stage.preview.accessibleName() == "趋势"

    speaker.presses("Space")
    for _ in range(3):
        speaker.presses("Right")

    assert speaker.tab.runner.slide() is None
    assert speaker.tab.stage.preview.accessibleName() == "方案"


def test_the_time_of_a_run_is_told_while_it_goes_and_stays_when_it_ended(speaker):
    speaker.presses("Space")
    speaker.speaks(75)
    history = speaker.tab.history.list
    assert "1:15 / 20:00" in history.model().index(0, 0).data()

    speaker.tab.runner.end()
    speaker.clock.passes(300)
    assert speaker.tab.head.clock.text() == "1:15"
    assert speaker.tab.runner.place == 0
    speaker.presses("Space")
    speaker.speaks(5)
    assert speaker.tab.head.clock.text() == "0:05"


def test_no_line_of_the_cue_is_cut_through(speaker):
    cue = speaker.tab.stage.cue
    line = cue.fontMetrics().lineSpacing()
    for height in (700, 731, 745):
        speaker.engineer.resizes(1366, height)
        assert cue.parentWidget().height() % line == 0


def test_who_to_speak_to_is_told_on_the_full_screen_too(speaker):
    (attendee, *_) = [one for one in speaker.engineer.finds(Attendee) if one.stakeholder_id]
    change = Update(attendee, key_person=True)
    speaker.engineer.workspace.apply(Label("outside"), change, scope=attendee.project_id)
    person = speaker.engineer.workspace.get(Stakeholder, attendee.stakeholder_id)

    speaker.presses("F11")

    chips = speaker.tab.full_screen.stage.look_at.findChildren(Chip)
    assert [chip.text().split()[0] for chip in chips] == [person.name]


def test_a_run_that_is_left_by_closing_the_window_is_kept_as_broken_off(speaker):
    speaker.presses("Space")
    speaker.speaks(42)

    speaker.engineer.closes_and_comes_back()

    assert (speaker.run.finished, sum(speaker.run.seconds.values())) == (False, 42)


def test_looking_elsewhere_does_not_stop_the_clock(speaker):
    speaker.presses("Space")
    speaker.engineer.page.host.show_tab("preparation")
    speaker.clock.passes(30)
    speaker.engineer.page.host.show_tab("rehearsal")
    speaker.speaks(0)

    assert speaker.tab.head.clock.text() == "0:30"
    assert speaker.tab.runner.is_going


def test_notes_bear_the_time_at_which_they_were_begun(speaker):
    speaker.presses("Space")
    speaker.presses("Right")
    speaker.speaks(250)
    speaker.presses("N")
    speaker.clock.passes(20)
    speaker.enters("字太多", speaker.tab.judging.entry.field)

    (note,) = speaker.engineer.finds(RehearsalNote)
    assert (note.second, note.text) == (250, "字太多")
    assert note.slide_id == speaker.engineer.finds(Slide)[0].id
    speaker.presses("Space")
    assert not speaker.tab.runner.is_going


def test_the_five_points_are_rated_and_earlier_runs_can_be_looked_at(speaker):
    speaker.presses("Space")
    speaker.tab.runner.end()
    speaker.tab.head.way.group.button(1).click()
    speaker.presses("Space")
    speaker.tab.judging.ratings["time"].rated.emit("time", 2)
    speaker.tab.runner.end()

    first, second = speaker.engineer.finds(Rehearsal)
    assert (first.ratings, second.ratings) == ({}, {"time": 2})
    assert (first.way, second.way) == (RehearsalWay.ALONE, RehearsalWay.TRIAL)
    history = speaker.tab.history.list
    history.opened.emit(history.items()[0])
    speaker.tab.judging.ratings["theme"].rated.emit("theme", 4)
    assert speaker.engineer.finds(Rehearsal)[0].ratings == {"theme": 4}

    history.setFocus()
    history.choose(0)
    speaker.presses("Del")
    assert len(speaker.engineer.finds(Rehearsal)) == 1
    speaker.engineer.presses("Ctrl+Z")
    assert len(speaker.engineer.finds(Rehearsal)) == 2


def test_without_a_talk_the_segments_are_rehearsed(employ, qtbot):
    speaker = Speaker(at_work(employ), qtbot, outline_id=None)
    speaker.presses("Space")
    speaker.presses("Right")

    assert speaker.tab.stage.now.text() == "开场白"
    assert "二分钟" in speaker.tab.stage.cue.text()
    assert speaker.tab.stage.preview.isHidden() or not speaker.tab.stage.preview.isVisible()


def test_the_full_screen_follows_the_run_and_esc_leaves_it(speaker, qtbot):
    speaker.presses("Space")
    speaker.presses("F11")
    full = speaker.tab.full_screen
    speaker.engineer.waits(full.isActiveWindow)
    speaker.speaks(65)
    assert full.clock.text() == "1:05"

    qtbot.keyClick(full, Qt.Key.Key_Right)
    assert speaker.tab.runner.place == 1
    qtbot.keyClick(full, Qt.Key.Key_Space)
    assert not speaker.tab.runner.is_going
    qtbot.keyClick(full, Qt.Key.Key_Escape)
    assert speaker.tab.full_screen is None
    assert not speaker.engineer.window.isFullScreen()


def test_a_simulated_question_comes_from_the_bank_those_to_practise_first(speaker):
    workspace = speaker.engineer.workspace
    for text, starred in (("甲？", False), ("乙？", True)):
        given = {"exchange_id": speaker.exchange.id, "text": text, "starred": starred}
        add_row(workspace, Question, speaker.exchange.project_id, **given).applied(workspace)
    question = speaker.tab.question
    speaker.clicks(question.other)

    assert question.text.text() == "乙？"
    question.steps.boxes[0].click()
    speaker.clicks(question.other)
    assert question.text.text() == "甲？"
    assert not question.steps.boxes[0].isChecked()


def test_the_last_checks_are_ticked_here_too(speaker):
    boxes = {box.accessibleName(): box for box in speaker.tab.judging.findChildren(QCheckBox)}
    boxes["熟悉环境"].click()

    (row,) = speaker.engineer.finds(Preparation)
    assert (row.item, row.done) == (
        "before_presenting.surroundings",
        speaker.engineer.desk.now().date(),
    )

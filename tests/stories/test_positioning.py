"""Position and strategy in the real window: planning with the mouse, and by keyboard alone."""

import datetime as dt
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel

from presales_desk.actions.plans import plan_of
from presales_desk.actions.sample import open_sample
from presales_desk.method.keys import Alliance, Engagement, Importance, Position, Quadrant
from presales_desk.records.base import Insert, Update
from presales_desk.records.competition import Competitor, SwotItem
from presales_desk.records.enums import Confidence, MilestoneKind, TripwireKind, Verdict
from presales_desk.records.findings import Label
from presales_desk.records.people import Stakeholder
from presales_desk.records.plan import Adjustment, Judgement, Phase, Showing, Tripwire
from presales_desk.records.project import Milestone, Project
from presales_desk.records.summary import Link
from tests.engineer import PageUser

YES, UNKNOWN, NO = 0, 1, 2
ALL_OUT, TAKE_PART = 0, 1
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Planner(PageUser):
    """Somebody who decides how hard to go for a project."""

    def __init__(self, engineer, project, qtbot):
        super().__init__(engineer, qtbot)
        self.project_id = project.id

    @property
    def project(self):
        return self.engineer.finds(Project, id=self.project_id)[0]

    @property
    def plan(self):
        return plan_of(self.engineer.workspace, self.project_id)

    @property
    def adjustments(self):
        return self.engineer.finds(Adjustment, project_id=self.project_id)

    @property
    def phases(self):
        return self.engineer.finds(Phase, project_id=self.project_id)

    # With the mouse.

    def clicks(self, widget):
        self._qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def chooses(self, segmented, place):
        self.clicks(segmented.group.button(place))

    def drags_to(self, win, level):
        dot = self.page.map.map
        start, end = dot.place_of_dot().toPoint(), dot.place_of(win, level).toPoint()
        self._qtbot.mousePress(dot, Qt.MouseButton.LeftButton, pos=start)
        self._qtbot.mouseMove(dot, (start + end) / 2)
        self._qtbot.mouseMove(dot, end)
        self._qtbot.mouseRelease(dot, Qt.MouseButton.LeftButton, pos=end)

    def clicks_cell(self, table, record_id, field):
        index = table.records.index(table.records.row_of(record_id), table.records.column_of(field))
        place = table.visualRect(index).topLeft() + QPoint(20, 16)
        self._qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    # With the keyboard.

    def types(self, text):
        """Type where the cursor is."""
        self._qtbot.keyClicks(QApplication.focusWidget(), text)

    def presses(self, key, times=1, modifier=Qt.KeyboardModifier.NoModifier):
        for _ in range(times):
            self._qtbot.keyClick(QApplication.focusWidget(), key, modifier)

    def tabs_to(self, widget):
        """Press Tab until the focus is there; a person would give up after a while."""
        for _ in range(120):
            if QApplication.focusWidget() is widget:
                return
            self.presses(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {widget.accessibleName()!r}")

    def types_into_cell(self, text):
        editor = QApplication.focusWidget()
        editor.selectAll()
        self._qtbot.keyClicks(editor, text)
        table = editor.parent().parent()
        with self._qtbot.waitSignal(table.itemDelegate().closeEditor):
            self._qtbot.keyClick(editor, Qt.Key.Key_Return)

    def edits(self, table, record_id, field, text):
        table.setFocus()
        table.reveal(record_id, field)
        self.presses(Qt.Key.Key_F2)
        self.types_into_cell(text)

    def gives_reason(self, reason):
        self.types(reason)
        self.presses(Qt.Key.Key_Return)


def opens(at_work, qtbot, project):
    at_work.opens(project, "positioning")
    at_work.waits_for_tasks()
    planner = Planner(at_work, project, qtbot)
    at_work.waits(lambda: not planner.page._turns.is_at_work)
    return planner


@pytest.fixture
def planner(at_work, qtbot):
    return opens(at_work, qtbot, at_work.has_project(opened=dt.date(2026, 9, 1)))


@pytest.fixture
def planner_of_sample(at_work, qtbot):
    return opens(at_work, qtbot, open_sample(at_work.workspace, "zh"))


def has(planner, *records):
    label = Label("project.new", name="")
    planner.engineer.workspace.apply(label, *map(Insert, records), scope=planner.project_id)


def tender_dates(planner):
    kinds = (MilestoneKind.EXCHANGE, MilestoneKind.DEADLINE)
    days = (dt.date(2026, 10, 15), dt.date(2026, 12, 20))
    names = ("技术交流", "投标截止")
    has(
        planner,
        *(
            Milestone(project_id=planner.project_id, name=name, kind=kind, day=day)
            for name, kind, day in zip(names, kinds, days, strict=True)
        ),
    )


def test_an_empty_project_teaches_where_to_begin(planner):
    assert planner.page.map.map.accessibleName() == "商机定位图·拖我·一般"
    assert planner.page.questions.bar.advice.text() == "建议：先不下结论"
    assert planner.page.phases._empty.isVisible()
    assert planner.page.phases.table.isHidden()


def test_a_planning_session_with_the_mouse(planner, engineer):
    tender_dates(planner)
    page = planner.page

    # How hard to go.
    planner.drags_to(46, Importance.IMPORTANT)
    assert (planner.project.win_percent, planner.project.level) == (46, Importance.IMPORTANT)
    for row in page.questions.rows[:3]:
        planner.chooses(row.verdict, YES)
    assert page.questions.bar.advice.text() == "建议：竭尽全力获取"
    assert "三问以上答“是”" in page.questions.bar.rule.text()
    planner.chooses(page.questions.bar.choice, ALL_OUT)
    assert planner.project.position is Position.ALL_OUT
    assert planner.adjustments == [], "first decisions adjust nothing"

    # How to go: alone, then with a partner, and why.
    planner.chooses(page.strategy.alliance, 0)
    planner.chooses(page.strategy.alliance, 1)
    assert planner.plan.alliance is Alliance.INDEPENDENT, "the change waits for its reason"
    planner.gives_reason("D takes over the upkeep")
    assert planner.plan.alliance is Alliance.JOINT
    (kept,) = planner.adjustments
    assert (kept.before, kept.after, kept.reason) == (
        "independent",
        "joint",
        "D takes over the upkeep",
    )
    assert page.adjustments.list.items() == [kept]

    # The phases, proposed from the key dates.
    planner.clicks(page.phases._empty.findChildren(type(page.phases._buttons[0]))[0])
    assert [phase.name for phase in planner.phases] == ["技术交流之前", "投标截止之前"]
    assert engineer.toasts == ["已按关键日期划分 2 个阶段"]
    planner.clicks(page.phases.basis.chips["schedule"])
    assert planner.plan.basis == ("schedule",)

    # Everything can be taken back, one step each.
    engineer.presses("Ctrl+Z")
    engineer.presses("Ctrl+Z")
    assert planner.phases == []
    engineer.presses("Ctrl+Z")
    assert planner.plan.alliance is Alliance.INDEPENDENT
    assert planner.adjustments == []


def test_a_planning_session_with_the_keyboard_alone(planner, engineer):
    page = planner.page
    dot = page.map.map
    planner.tabs_to(dot)
    planner.presses(Qt.Key.Key_Right, 2, SHIFT)
    planner.presses(Qt.Key.Key_Left, 3)
    planner.presses(Qt.Key.Key_Up, 1)
    assert planner.project.win_percent is None, "it is not put down yet"
    planner.presses(Qt.Key.Key_Return)
    assert (planner.project.win_percent, planner.project.level) == (57, Importance.IMPORTANT)

    first = page.questions.rows[0]
    planner.tabs_to(first.verdict.group.button(YES))
    planner.presses(Qt.Key.Key_Space)
    planner.tabs_to(first.evidence.editor("evidence"))
    planner.types("in the plan of the year")
    planner.tabs_to(first.unfold)
    planner.presses(Qt.Key.Key_Space)
    planner.types("Tang Min")
    planner.presses(Qt.Key.Key_Tab, 2)
    planner.presses(Qt.Key.Key_Down, 3)
    (answer,) = engineer.finds(Judgement)
    assert (answer.verdict, answer.evidence) == (Verdict.YES, "in the plan of the year")
    assert (answer.source, answer.confidence) == ("Tang Min", Confidence.HIGH)

    planner.tabs_to(page.strategy.sentence)
    planner.types("Set the standard by route Y")
    planner.presses(Qt.Key.Key_Return)
    assert planner.project.strategy == "Set the standard by route Y"
    planner.tabs_to(page.strategy.engagement.group.button(0))
    planner.presses(Qt.Key.Key_Space)
    assert planner.plan.engagement is Engagement.ACTIVE

    engineer.presses("Ctrl+Return")
    planner.types_into_cell("Set the standard")
    engineer.presses("Ctrl+Return")
    planner.types_into_cell("Show the difference")
    planner.presses(Qt.Key.Key_Up, 1, Qt.KeyboardModifier.AltModifier)
    assert [phase.name for phase in planner.phases] == ["Show the difference", "Set the standard"]
    planner.presses(Qt.Key.Key_Delete)
    assert [phase.name for phase in planner.phases] == ["Set the standard"]
    engineer.presses("Ctrl+Z")
    assert len(planner.phases) == 2


def test_a_dropped_change_never_happens(planner):
    planner.drags_to(60, Importance.NORMAL)
    planner.drags_to(20, Importance.NORMAL)
    assert "60% → 20%" in planner.page.map.strip.change.whole()

    planner.presses(Qt.Key.Key_Escape)

    assert planner.project.win_percent == 60
    assert planner.page.map.map.place_of_dot() == planner.page.map.map.place_of(
        60, Importance.NORMAL
    )
    assert planner.adjustments == []


def test_a_change_that_waits_is_kept_when_the_page_is_left(planner, engineer):
    planner.drags_to(60, Importance.NORMAL)
    planner.drags_to(20, Importance.NORMAL)
    planner.types("lost the coach")

    engineer.goes_to("key_info")

    assert planner.project.win_percent == 20
    assert [kept.reason for kept in planner.adjustments] == ["lost the coach"]


def test_going_against_the_method_asks_for_a_reason_even_at_first(planner):
    bar = planner.page.questions.bar
    planner.chooses(planner.page.questions.rows[0].verdict, NO)
    planner.chooses(bar.choice, ALL_OUT)
    assert planner.project.position is None

    planner.gives_reason("the CEO wants the reference")

    assert planner.project.position is Position.ALL_OUT
    assert planner.plan.overruled == "the CEO wants the reference"
    assert "the CEO wants the reference" in bar.rule.text()

    planner.chooses(bar.choice, TAKE_PART)
    planner.gives_reason("no budget after all")
    assert planner.plan.overruled == ""


def test_a_position_taken_before_the_method_says_anything_needs_no_reason(planner):
    planner.chooses(planner.page.questions.bar.choice, ALL_OUT)

    assert planner.project.position is Position.ALL_OUT
    assert planner.plan.overruled == ""


def test_margin_and_market_suggest_a_level_that_one_click_takes_over(planner, qtbot):
    margin = planner.page.map.margin.editor("margin")
    margin.setFocus()
    qtbot.keyClicks(margin, "6000000")
    qtbot.keyClick(margin, Qt.Key.Key_Return)
    assert planner.page.map.take_over.text() == "建议：极重要，采用"

    planner.clicks(planner.page.map.take_over)

    assert planner.project.level is Importance.VERY_IMPORTANT
    assert planner.page.map.take_over.isHidden()


def test_a_refused_margin_stands_below_its_field_and_moves_no_label(planner, engineer, qtbot):
    margin = planner.page.map.margin.editor("margin")
    label = next(one for one in planner.page.map.findChildren(QLabel) if one.text() == "预计毛利")

    def middle(widget):
        return widget.mapTo(planner.page, widget.rect().center()).y()

    qtbot.keyClicks(margin, "12,5")
    qtbot.keyClick(margin, Qt.Key.Key_Return)
    engineer.waits(lambda: planner.page.map.margin.height() > 2 * margin.height())

    assert abs(middle(label) - middle(margin)) <= 1


def test_competitors_answer_the_same_questions(planner, engineer):
    has(planner, Competitor(project_id=planner.project_id, name="A公司", letter="A"))
    side = planner.page.questions.side
    assert [side.itemText(place) for place in range(side.count())] == ["我方", "A公司"]

    side.setFocus()
    planner.presses(Qt.Key.Key_Down)
    planner.chooses(planner.page.questions.rows[1].verdict, UNKNOWN)

    (answer,) = engineer.finds(Judgement)
    assert answer.competitor_id == engineer.finds(Competitor)[0].id
    assert planner.page.questions.bar.choice.isHidden(), "we do not decide for them"
    side.setFocus()
    planner.presses(Qt.Key.Key_Up)
    assert planner.page.questions.rows[1].verdict.choice() == -1


def test_a_phase_settled_before_asks_why_it_changes(planner):
    phase = Phase(project_id=planner.project_id, name="树立标准", start=dt.date(2026, 11, 2))
    has(planner, phase)
    table = planner.page.phases.table
    planner.edits(table, phase.id, "purpose", "make the standard theirs")
    assert planner.phases[0].purpose == "make the standard theirs"

    planner.edits(table, phase.id, "start", "2026-10-26")
    assert planner.phases[0].start == dt.date(2026, 11, 2)
    planner.gives_reason("the institute is faster")

    assert planner.phases[0].start == dt.date(2026, 10, 26)
    assert [kept.reason for kept in planner.adjustments] == ["the institute is faster"]


def test_wrong_days_are_told_below_the_phases_and_mended_by_a_button(planner):
    tender_dates(planner)
    late = Phase(
        project_id=planner.project_id,
        name="讲标",
        start=dt.date(2026, 12, 1),
        end=dt.date(2026, 12, 31),
    )
    has(planner, late)
    troubles = planner.page.phases.troubles
    assert troubles.isVisible()
    (button,) = troubles.findChildren(type(planner.page.map.take_over))
    assert button.text() == "改到 12-20"

    planner.clicks(button)

    assert planner.phases[0].end == dt.date(2026, 12, 20)
    assert troubles.isHidden()


def test_listeners_are_stakeholders_of_the_project(planner, engineer):
    has(
        planner,
        Stakeholder(project_id=planner.project_id, name="许峰"),
        Phase(project_id=planner.project_id, name="一"),
    )
    add = planner.page.phases.listeners.add
    add.setFocus()
    planner.presses(Qt.Key.Key_Down)
    assert engineer.finds(Link)
    assert planner.page.phases._context.linked["audience", planner.phases[0].id] == "许峰"


def test_strengths_are_ticked_into_phases_and_marked_as_shown(planner, engineer):
    strength = SwotItem(
        project_id=planner.project_id, quadrant=Quadrant.STRENGTHS, text="技术路线 Y"
    )
    phase = Phase(project_id=planner.project_id, name="树立标准")
    has(planner, strength, phase)
    card = planner.page.strengths
    assert card.header._sub.whole() == "从未展示 1"

    planner.page._scroll.ensureWidgetVisible(card.table)
    planner.clicks_cell(card.table, strength.id, phase.id)
    assert len(engineer.finds(Showing)) == 1
    assert card.header._sub.whole() == ""
    assert card.shown.isVisible()
    planner.clicks(card.shown.today)
    assert engineer.finds(Showing)[0].shown == engineer.desk.now().date()

    card.table.setFocus()
    planner.presses(Qt.Key.Key_Space)
    assert engineer.finds(Showing) == []


def test_a_tripwire_is_checked_and_says_when_it_is_true(planner, engineer):
    engineer.runs("positioning.tripwire")
    (tripwire,) = engineer.finds(Tripwire)
    table = planner.page.tripwires.table
    planner.edits(table, tripwire.id, "amount", "15000000")
    assert engineer.finds(Tripwire)[0].kind is TripwireKind.BUDGET_BELOW
    state = table.records.column_of("state")
    assert table.records.text_at(0, state) == "未成立"

    label = Label("project.new", name="")
    change = Update(planner.project, budget=Decimal(14_000_000))
    engineer.workspace.apply(label, change, scope=planner.project_id)

    assert table.records.text_at(0, state) == "已成立"
    assert planner.page.tripwires.header._sub.whole() == "1 条已成立，请照办"


def test_advice_leads_to_the_field_it_is_about(planner, engineer):
    planner.drags_to(50, Importance.IMPORTANT)
    engineer.waits(planner.page.advice.isVisible)
    items = planner.page.advice.list
    place = next(n for n, finding in enumerate(items.items()) if finding.field == "margin")

    items.setFocus()
    items.choose(place)
    planner.presses(Qt.Key.Key_Return)

    assert planner.page.map.margin.editor("margin").hasFocus()


def test_an_adjustment_opens_the_plan_around_it(planner_of_sample, engineer):
    items = planner_of_sample.page.adjustments.list
    engineer.waits(lambda: bool(items.items()))  # the sample was adjusted
    items.setFocus()
    items.choose(0)
    planner_of_sample.presses(Qt.Key.Key_Return)
    assert engineer.page_name == "versions"


def test_the_sample_shows_where_it_stood_before(planner_of_sample):
    view = planner_of_sample.page.map.map._view
    assert view.before is not None
    assert view.before.win_percent != view.own.win_percent
    assert view.computed is not None
    assert f"按依据 {view.computed}%" in planner_of_sample.page.map.map.toolTip()

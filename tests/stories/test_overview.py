"""One project at a glance, in the real window: its stage, dates, facts, gaps and files."""

import datetime as dt
from decimal import Decimal

import docx
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QScrollArea

from presales_desk.actions.positioning import decide
from presales_desk.actions.sample import open_sample
from presales_desk.method.keys import Importance, Stage
from presales_desk.records.base import Insert
from presales_desk.records.enums import MaterialKind, MilestoneKind, Result
from presales_desk.records.findings import Label
from presales_desk.records.people import Todo
from presales_desk.records.plan import Phase, Plan, Silence
from presales_desk.records.project import Milestone, Project
from presales_desk.records.summary import Attachment
from tests.engineer import PageUser


class Owner(PageUser):
    """Somebody who owns a project and looks at its overview."""

    def __init__(self, engineer, project, qtbot):
        super().__init__(engineer, qtbot)
        self.project_id = project.id

    @property
    def project(self):
        return self.engineer.finds(Project, id=self.project_id)[0]

    @property
    def dates(self):
        return self.engineer.finds(Milestone, project_id=self.project_id)

    def assessed(self):
        self.engineer.waits(lambda: self.page._standing is not None)
        self.engineer.waits_for_tasks()

    def clicks(self, widget):
        self._qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def clicks_item(self, items, number):
        place = items.visualRect(items.model().index(number, 0)).center()
        self._qtbot.mouseClick(items.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def writes(self, text, *, field):
        editor = self.page.facts.form.editor(field)
        editor.setFocus()
        editor.selectAll()
        self._qtbot.keyClick(editor, Qt.Key.Key_Delete)
        self._qtbot.keyClicks(editor, text)
        self._qtbot.keyClick(editor, Qt.Key.Key_Tab)

    def types_into_cell(self, text):
        """Type into the cell that is being edited, and press Enter."""
        editor = QApplication.focusWidget()
        editor.selectAll()
        self._qtbot.keyClicks(editor, text)
        with self._qtbot.waitSignal(self.page.dates.table.itemDelegate().closeEditor):
            self._qtbot.keyClick(editor, Qt.Key.Key_Return)

    def edits(self, milestone, field):
        table = self.page.dates.table
        table.setFocus()
        table.reveal(milestone.id, field, edit=True)

    def decides(self, **wanted):
        """Decide something, as on the page of the positioning."""
        today = self.engineer.desk.now().date()
        options = {"decided_by": "", "today": today}
        planned = decide(self.engineer.workspace, self.project_id, wanted, "", **options)
        self.engineer.desk.carry_out(planned)

    def gap(self, key):
        """Wait until this is told as missing, and return it."""
        gaps = self.page.compare.gaps
        self.engineer.waits(lambda: key in [gap.first.key for gap in gaps.items()])
        return next(gap for gap in gaps.items() if gap.first.key == key)

    @property
    def scroll_bar(self):
        return self.page.findChild(QScrollArea).verticalScrollBar()

    def shows_all_gaps(self):
        self.clicks(self.page.compare.gaps_card.all)

    def drops(self, *files):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        options = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
        enter = QDragEnterEvent(QPoint(9, 9), *options, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.page, enter)
        assert enter.isAccepted()
        drop = QDropEvent(QPointF(9, 9), *options, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.page, drop)
        self.engineer.waits_for_tasks()


@pytest.fixture
def owner(at_work, qtbot):
    project = at_work.has_project(customer="G集团")
    at_work.opens(project, "overview")
    owner = Owner(at_work, project, qtbot)
    owner.assessed()
    return owner


@pytest.fixture
def owner_of_sample(at_work, qtbot):
    project = open_sample(at_work.workspace, "zh")
    at_work.opens(project, "overview")
    owner = Owner(at_work, project, qtbot)
    owner.assessed()
    return owner


def a_date(owner, name, days, **fields):
    day = owner.engineer.desk.now().date() + dt.timedelta(days=days)
    milestone = Milestone(project_id=owner.project_id, name=name, day=day, **fields)
    label = Label("milestone.new", name=name)
    owner.engineer.workspace.apply(label, Insert(milestone), scope=owner.project_id)
    owner.engineer.waits_for_tasks()
    return milestone


def test_a_click_on_a_phase_sets_the_stage_and_undo_takes_it_back(owner, engineer):
    owner.clicks(owner.page.stages.steps[2])

    assert owner.project.stage is Stage.SOLUTION
    assert owner.page.stages.steps[2].is_current
    assert "方案完善" in engineer.undo_name

    engineer.presses("Ctrl+Z")
    assert owner.project.stage is Stage.DISCOVERY
    assert owner.page.stages.steps[0].is_current


def test_the_phases_are_reached_by_the_arrow_keys(owner, qtbot):
    first, second = owner.page.stages.steps[:2]
    first.setFocus()

    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Space)

    assert owner.project.stage is Stage.NEEDS


def test_a_key_date_is_added_and_named_at_once(owner, engineer):
    assert owner.page.dates._teaching.isVisible()

    engineer.presses("Ctrl+Return")
    owner.types_into_cell("Bid opening")

    (date,) = owner.dates
    assert (date.name, date.kind, date.day) == ("Bid opening", MilestoneKind.EXCHANGE, None)
    assert not owner.page.dates._teaching.isVisible()


def test_a_late_date_is_called_late_until_it_is_moved(owner, engineer):
    late = a_date(owner, "首次拜访", -2)
    table = owner.page.dates.table
    engineer.waits(lambda: "过期 2 天" in table.records.message_at(0))

    owner.edits(late, "day")
    tomorrow = engineer.desk.now().date() + dt.timedelta(days=1)
    owner.types_into_cell(tomorrow.isoformat())

    assert owner.dates[0].day == tomorrow
    engineer.waits(lambda: table.records.message_at(0) == "")
    assert "首次拜访" in owner.page.dates.header._sub.whole()


def test_a_day_that_is_none_stays_in_its_cell_with_the_reason(owner):
    date = a_date(owner, "首次拜访", 1)

    owner.edits(date, "day")
    owner.types_into_cell("next week")

    assert owner.dates[0].day == date.day
    assert "next week" in owner.page.dates.table.records.message_at(0)


def test_a_date_is_ticked_off(owner, qtbot):
    a_date(owner, "首次拜访", -1)
    table = owner.page.dates.table
    place = table.visualRect(table.records.index(0, 0))

    spot = QPoint(place.left() + 20, place.top() + 16)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert owner.dates[0].done
    assert "“首次拜访”已完成" in owner.engineer.undo_name
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert not owner.dates[0].done


def test_deleted_dates_come_back_with_the_toast(owner, qtbot, engineer):
    date = a_date(owner, "首次拜访", 1)
    owner.page.dates.table.setFocus()
    owner.page.dates.table.reveal(date.id)

    qtbot.keyClick(owner.page.dates.table, Qt.Key.Key_Delete)
    assert owner.dates == []
    assert engineer.toasts == ["已删除“首次拜访”"]

    engineer.presses("Ctrl+Z")
    assert owner.dates == [date]


def test_facts_are_stored_as_they_are_typed_and_each_is_one_step_of_undo(owner, engineer):
    owner.writes("Telecom", field="industry")
    owner.writes("18000000", field="budget")

    assert (owner.project.industry, owner.project.budget) == ("Telecom", Decimal(18_000_000))

    engineer.runs("window.undo")
    assert (owner.project.industry, owner.project.budget) == ("Telecom", None)
    engineer.runs("window.undo")
    assert owner.project.industry == ""


def test_a_project_cannot_lose_its_name(owner):
    before = owner.project.name
    owner.writes(" ", field="name")

    assert owner.project.name == before
    assert owner.page.facts.form.message("name")


def test_a_gap_stands_below_its_field_until_it_is_filled(owner, engineer):
    form = owner.page.facts.form
    owner.writes("", field="customer")
    engineer.waits(lambda: "客户" in form.message("customer"))

    owner.writes("G Group", field="customer")

    engineer.waits(lambda: form.message("customer") == "")


def test_a_result_closes_the_project_and_its_summary_becomes_a_step(owner, engineer):
    editor = owner.page.facts.form.editor("result")
    editor.setFocus()
    place = list(Result).index(Result.WON)
    editor.setCurrentIndex(place)
    editor.activated.emit(place)

    assert (owner.project.result, owner.project.closed) == (
        Result.WON,
        engineer.desk.now().date(),
    )
    steps = owner.page.state.steps
    engineer.waits(lambda: "summary" in [step.page for step in steps.items()])
    assert owner.page.chips._result.text() == "中标"


def test_a_gap_leads_to_the_page_where_it_is_mended(owner_of_sample, engineer):
    gaps = owner_of_sample.page.compare.gaps
    assert "互相矛盾" in gaps.model().index(0, 0).data()

    owner_of_sample.clicks_item(gaps, 0)

    assert engineer.page_name == "key_info"


def test_a_gap_in_the_facts_puts_the_cursor_into_the_field(owner, engineer):
    owner.writes("", field="customer")
    gaps = owner.page.compare.gaps
    engineer.waits(lambda: any(gap.first.field == "customer" for gap in gaps.items()))
    place = [gap.first.field for gap in gaps.items()].index("customer")

    gaps.opened.emit(gaps.items()[place])

    assert owner.page.facts.form.editor("customer").hasFocus()


def test_the_steps_count_evidence_and_lead_to_their_pages(owner_of_sample, engineer):
    steps = owner_of_sample.page.state.steps
    assert [step.page for step in steps.items()] == [
        "overview",
        "key_info",
        "stakeholders",
        "swot",
        "competition",
        "positioning",
        "outline",
    ]

    owner_of_sample.clicks_item(steps, 1)

    assert engineer.page_name == "key_info"


def test_the_map_shows_this_project_among_the_others(owner, engineer):
    assert owner.page.state.map.accessibleName() == "先填成功可能性"

    owner.decides(win_percent=62)
    assert owner.page.state.map.accessibleName() == "先定重要程度"
    owner.decides(level=Importance.VERY_IMPORTANT)

    assert owner.page.state.map.accessibleName() == "62%·极重要"


def test_dropped_files_are_kept_as_copies(owner, engineer, tmp_path):
    minutes = tmp_path / "minutes.txt"
    minutes.write_text("agreed", encoding="utf-8")

    owner.drops(minutes)

    (file,) = engineer.finds(Attachment)
    assert (file.name, file.kind) == ("minutes.txt", MaterialKind.OTHER)
    minutes.unlink()
    folder = tmp_path / "copies"
    folder.mkdir()
    owner.page.files.save_to(file.id, folder)
    engineer.waits_for_tasks()
    assert (folder / "minutes.txt").read_text(encoding="utf-8") == "agreed"

    engineer.presses("Ctrl+Z")
    assert engineer.finds(Attachment) == []


def test_several_files_are_removed_and_brought_back_at_once(owner, engineer, tmp_path, qtbot):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    owner.drops(tmp_path / "a.txt", tmp_path / "b.txt")
    table = owner.page.files.table
    table.setFocus()
    table.selectAll()

    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert engineer.finds(Attachment) == []
    assert engineer.toasts == ["已删除“a.txt”及另外 1 项"]

    engineer.presses("Ctrl+Z")
    assert len(engineer.finds(Attachment)) == 2


def test_the_brief_is_written_where_the_user_wants_it(owner, engineer, tmp_path, monkeypatch):
    target = tmp_path / "brief.docx"
    answer = staticmethod(lambda *_: (str(target), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)

    engineer.runs("overview.brief")
    engineer.waits_for_tasks()

    text = "\n".join(paragraph.text for paragraph in docx.Document(str(target)).paragraphs)
    assert owner.project.name in text


def test_the_history_takes_back_one_change_among_later_ones(owner, engineer):
    owner.clicks(owner.page.stages.steps[1])
    owner.writes("Telecom", field="industry")
    engineer.waits_for_tasks()
    changes = owner.page.chance.changes
    engineer.waits(lambda: len(changes.items()) == 2)

    engineer.goes_to("history")
    engineer.waits(lambda: engineer.page.table.records.rowCount() == 2)
    engineer.page.table.reveal(engineer.page.table.records.record_at(1).id)
    engineer.runs("history.take_back")

    assert (owner.project.stage, owner.project.industry) == (Stage.DISCOVERY, "Telecom")


def test_a_project_opened_from_another_one_shows_its_own_facts(owner, engineer):
    other = engineer.has_project("城商行双活", sales="王磊")

    engineer.opens(other, "overview")

    assert owner.page.facts.form.editor("sales").text() == "王磊"
    assert owner.page.stages.steps[0].is_current


def test_a_gap_becomes_a_todo_once(owner, engineer, qtbot):
    owner.shows_all_gaps()
    gap = owner.gap("advice.no_competitors")
    gaps = owner.page.compare.gaps
    gaps.setFocus()
    gaps.choose(gaps.items().index(gap))

    qtbot.keyClick(gaps, Qt.Key.Key_T)
    engineer.waits_for_tasks()
    qtbot.keyClick(gaps, Qt.Key.Key_T)

    (todo,) = engineer.finds(Todo)
    assert (todo.rule, todo.page) == ("no_competitors", "competition")
    engineer.presses("Ctrl+Z")
    assert engineer.finds(Todo) == []


def test_all_gaps_become_todos_in_one_step(owner, engineer):
    owner.gap("advice.no_stakeholders")

    owner.clicks(owner.page.compare.gaps_card.to_todos)

    assert 10 < len(engineer.finds(Todo)) <= 20
    engineer.presses("Ctrl+Z")
    assert engineer.finds(Todo) == []


def test_advice_is_silenced_with_a_reason_and_heard_again(owner, engineer, qtbot):
    owner.shows_all_gaps()
    card, gaps = owner.page.compare.gaps_card, owner.page.compare.gaps
    gap = owner.gap("advice.no_competitors")
    gaps.setFocus()
    gaps.choose(gaps.items().index(gap))

    qtbot.keyClick(gaps, Qt.Key.Key_Delete)
    assert card.strip.field.hasFocus()
    qtbot.keyClick(card.strip.field, Qt.Key.Key_Return)
    assert card.strip.isVisible()
    qtbot.keyClicks(card.strip.field, "One bidder")
    qtbot.keyClick(card.strip.field, Qt.Key.Key_Return)

    (silence,) = engineer.finds(Silence)
    assert (silence.rule, silence.reason) == ("no_competitors", "One bidder")
    engineer.waits(lambda: gap.first.key not in [each.first.key for each in gaps.items()])

    owner.clicks(card.silenced)
    assert [each.first.key for each in gaps.items()] == ["advice.no_competitors"]
    gaps.choose(0)
    qtbot.keyClick(gaps, Qt.Key.Key_Delete)
    assert engineer.finds(Silence) == []


def test_the_page_stays_where_it_is_when_a_gap_is_silenced(owner, engineer, qtbot):
    owner.shows_all_gaps()
    card, gaps, bar = owner.page.compare.gaps_card, owner.page.compare.gaps, owner.scroll_bar
    gap = owner.gap("advice.no_competitors")
    gaps.setFocus()
    gaps.choose(gaps.items().index(gap))
    qtbot.keyClick(gaps, Qt.Key.Key_Delete)
    QApplication.processEvents()
    bar.setValue(bar.maximum() // 2)
    before = gaps.mapTo(owner.page, QPoint()).y()

    qtbot.keyClicks(card.strip.field, "One bidder")
    qtbot.keyClick(card.strip.field, Qt.Key.Key_Return)
    engineer.waits(lambda: gap.first.key not in [each.first.key for each in gaps.items()])

    assert gaps.mapTo(owner.page, QPoint()).y() == before
    assert gaps.hasFocus()


def test_only_a_few_gaps_are_shown_until_all_are_wanted(owner):
    gaps = owner.page.compare.gaps
    assert len(gaps.items()) == 5

    owner.shows_all_gaps()
    assert len(gaps.items()) > 20

    owner.shows_all_gaps()
    assert len(gaps.items()) == 5


def test_the_reason_of_advice_stands_in_its_tooltip(owner):
    owner.shows_all_gaps()
    gaps = owner.page.compare.gaps
    place = gaps.items().index(owner.gap("advice.no_competitors"))

    assert "三个核心之一" in gaps.model().index(place, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_the_project_is_followed_by_other_stages_with_their_tasks(owner, engineer):
    stages = owner.page.stages
    action = next(a for a in stages._actions.actions() if a.data() == "management_stages")
    action.trigger()
    assert stages.steps[0].text() == "立项"
    assert len(stages.steps) == 4

    owner.clicks(stages.steps[0])
    box = stages.tasks._boxes[0]
    owner.clicks(box)

    (plan,) = engineer.finds(Plan)
    assert plan.tasks_done == ("management_stages.initiation.information",)
    engineer.presses("Ctrl+Z")
    assert not stages.tasks._boxes[0].isChecked()


def test_an_element_leads_to_the_competition_and_a_driver_to_its_evidence(
    owner_of_sample, engineer
):
    page = owner_of_sample.page
    drivers = page.chance.win.drivers
    assert len(page.compare.elements.items()) == 6
    assert drivers.items()

    owner_of_sample.clicks_item(page.compare.elements, 4)
    engineer.waits_for_tasks()

    assert engineer.page_name == "competition"


def test_our_estimate_and_the_computed_one_stand_beside_each_other(owner, engineer):
    owner.decides(win_percent=62)
    figures = owner.page.chance.win.figures

    engineer.waits(lambda: figures.accessibleName() == "我方估计 62%，依据推算 50%，把握 0%")


def test_phases_stand_on_the_timeline_and_lead_to_their_page(owner, engineer, qtbot):
    today = engineer.desk.now().date()
    phase = Phase(
        project_id=owner.project_id, name="树立标准", start=today, end=today + dt.timedelta(days=20)
    )
    label = Label("phase.new", name=phase.name)
    engineer.workspace.apply(label, Insert(phase), scope=owner.project_id)
    engineer.waits_for_tasks()
    timeline = owner.page.schedule.timeline
    assert "树立标准" in timeline.accessibleName()

    bar = timeline._bar(phase).center()
    qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=bar)

    assert engineer.page_name == "positioning"


def test_the_icons_of_a_gap_make_a_todo_and_ask_why(owner, engineer, qtbot):
    gaps, card = owner.page.compare.gaps, owner.page.compare.gaps_card
    row = gaps.visualRect(gaps.model().index(1, 0))

    def clicks(from_the_right):
        spot = QPoint(gaps.viewport().width() - 12 - from_the_right, row.center().y())
        qtbot.mouseClick(gaps.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    clicks(26 + 13)
    assert len(engineer.finds(Todo)) == 1
    assert engineer.page_name == "overview"

    clicks(13)
    assert card.strip.isVisible()
    qtbot.keyClick(card.strip.field, Qt.Key.Key_Escape)
    assert engineer.finds(Silence) == []

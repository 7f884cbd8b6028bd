"""A talk is drafted from the plan: looked at, chosen from, taken over, mended as a story."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from presales_desk.actions.sample import open_sample
from presales_desk.planning.draft.proposal import ProposalState, key_of
from presales_desk.planning.outline import in_order
from presales_desk.records.base import Update
from presales_desk.records.findings import Label
from presales_desk.records.outline import DRAFTED_FROM, Outline, Slide
from presales_desk.records.people import Todo
from presales_desk.records.summary import Link
from presales_desk.ui.pages.outline.draft.rows import SlideRow
from presales_desk.ui.pages.outline.story.model import LineRow
from presales_desk.ui.pages.outline.views import View
from tests.keyboard import Keyboard
from tests.mouse import Mouse


class Drafter:
    """An engineer who has a plan and no talk yet."""

    def __init__(self, engineer, qtbot):
        self.engineer, self._qtbot = engineer, qtbot
        self.keyboard, self.mouse = Keyboard(engineer, qtbot), Mouse(engineer)

    def has_a_plan(self):
        """Open the sample, whose talk was deleted."""
        project = open_sample(self.engineer.workspace, "zh")
        self.engineer.opens(project, "outline")
        self.page.outlines.delete()
        return project

    @property
    def page(self):
        return self.engineer.page

    @property
    def view(self):
        return self.page.beside.views.of(View.DRAFT)

    @property
    def slides(self):
        return in_order(self.engineer.finds(Slide))

    def drafts(self):
        self.mouse.clicks_on("从策划生成提纲")
        self.engineer.waits_for_tasks()
        assert self.page.beside.views.current is View.DRAFT

    def states(self):
        """The state of each proposal that is listed, by its part of the draft."""
        model = self.view.list.proposals
        rows = [model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(len_of(model))]
        return {r.proposal.key: r.proposal.state for r in rows if isinstance(r, SlideRow)}

    def presses(self, key, on):
        self._qtbot.keyClick(on, key)


def len_of(model):
    return model.rowCount()


@pytest.fixture
def drafter(engineer, qtbot):
    return Drafter(engineer, qtbot)


def test_the_first_talk_is_drafted_in_one_click_and_taken_over_as_one_step(drafter, engineer):
    drafter.has_a_plan()
    drafter.drafts()
    offered = drafter.states()

    assert set(offered.values()) == {ProposalState.NEW}
    assert engineer.finds(Slide) == []
    drafter.mouse.clicks(drafter.view.take)

    assert {key_of(slide) for slide in drafter.slides} == set(offered)
    assert drafter.page.beside.views.current is View.OUTLINE
    engineer.waits(drafter.page.bench.tree.hasFocus)
    assert engineer.finds(Link, source_id=drafter.slides[2].id, role=DRAFTED_FROM)
    engineer.presses("Ctrl+Z")
    assert engineer.finds(Slide) == []
    assert len(engineer.finds(Outline)) == 1


def test_what_is_not_wanted_is_left_out_by_keys_alone(drafter, engineer):
    drafter.has_a_plan()
    drafter.drafts()
    proposals = drafter.view.list
    assert proposals.hasFocus()
    first = proposals.proposals.proposal(proposals.currentIndex())
    count = len(drafter.view.ticked())

    drafter.presses(Qt.Key.Key_Space, proposals)
    assert drafter.view.take.text() == f"加入 {count - 1} 页"
    drafter.presses(Qt.Key.Key_Return, proposals)

    assert len(drafter.slides) == count - 1
    assert first.key not in {key_of(slide) for slide in drafter.slides}


def test_nothing_that_was_edited_by_hand_is_overwritten(drafter, engineer):
    drafter.has_a_plan()
    drafter.drafts()
    drafter.mouse.clicks(drafter.view.take)
    pains = next(slide for slide in drafter.slides if key_of(slide) == "pains")
    change = Update(pains, title="我自己写的结论")
    engineer.desk.apply(Label("slide.change", title="", field=""), change)

    drafter.drafts()
    states = drafter.states()
    assert ProposalState.NEW not in states.values()
    assert drafter.view.ticked() == []
    assert not drafter.view.take.isEnabled()
    drafter.presses(Qt.Key.Key_Escape, drafter.view.list)
    assert drafter.page.beside.views.current is View.OUTLINE
    assert engineer.workspace.get(Slide, pains.id).title == "我自己写的结论"


def test_an_origin_leads_to_its_record_and_the_draft_waits(drafter, engineer):
    drafter.has_a_plan()
    drafter.drafts()
    model = drafter.view.list.proposals
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    pains = next(i for i in rows if (p := model.proposal(i)) and p.key == "pains")
    drafter.view.list.setCurrentIndex(pains)
    words = model.proposal(pains).origins[0].words
    origins = drafter.view.detail.origins
    engineer.waits(lambda: [one.words for one in origins.items()][:1] == [words])
    drafter.view.detail.origins.choose(0)
    drafter.presses(Qt.Key.Key_Return, drafter.view.detail.origins)

    assert engineer.page_name == "stakeholders"
    engineer.goes_to("outline")
    assert drafter.view.isVisible()
    assert drafter.view.ticked()


def test_a_draft_waits_while_the_language_of_the_window_changes(drafter, engineer):
    drafter.has_a_plan()
    drafter.drafts()
    drafter.presses(Qt.Key.Key_Space, on=drafter.view.list)
    before, chinese = drafter.states(), drafter.page
    wanted = [proposal.key for proposal in drafter.view.ticked()]

    engineer.preferences.language = "en"
    engineer.waits(lambda: engineer.page_name == "outline" and drafter.page is not chinese)
    engineer.waits(lambda: drafter.page.beside.offers_draft)

    assert drafter.states() == before
    assert [proposal.key for proposal in drafter.view.ticked()] == wanted


def test_gaps_become_todos_once(drafter, engineer):
    project = drafter.has_a_plan()
    drafter.drafts()
    before = len(engineer.finds(Todo, project_id=project.id))
    gaps = len(drafter.view.gaps.gaps())
    drafter.mouse.clicks_on("转为待办")

    assert len(engineer.finds(Todo, project_id=project.id)) == before + gaps
    drafter.mouse.clicks_on("转为待办")
    assert len(engineer.finds(Todo, project_id=project.id)) == before + gaps
    assert "已有未完成的待办" in engineer.toasts[-1]


def test_the_story_is_read_and_mended_from_headline_to_headline(drafter, engineer, qtbot):
    project = open_sample(engineer.workspace, "zh")
    engineer.opens(project, "outline")
    engineer.runs("outline.story")
    engineer.waits_for_tasks()
    story = drafter.page.beside.views.of(View.STORY).list
    lines = [row for row in story.story.rows if isinstance(row, LineRow)]
    assert [row.slide.id for row in lines] == [slide.id for slide in drafter.slides]

    drafter.presses(Qt.Key.Key_F2, story)
    editor = story.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "First")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    engineer.waits(lambda: drafter.slides[0].title == "First")
    assert story.story.slide(story.currentIndex()).id == drafter.slides[1].id
    engineer.waits(lambda: isinstance(drafter.keyboard.focus, QLineEdit))
    drafter.keyboard.presses("Esc")

    drafter.presses(Qt.Key.Key_Escape, story)
    drafter.mouse.clicks_on("复制为文字")
    assert "First" in QGuiApplication.clipboard().text()
    engineer.presses("Ctrl+Z")
    assert drafter.slides[0].title == lines[0].slide.title

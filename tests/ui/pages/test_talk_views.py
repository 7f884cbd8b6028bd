"""Draft, coverage, story line and library: their models, their words, and what may be read only."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from presales_desk.actions.sample import open_sample
from presales_desk.method.keys import Section
from presales_desk.planning.coverage import Coverage, ListenerCoverage, Target
from presales_desk.planning.draft.proposal import Draft, Origin, Proposal, ProposalState
from presales_desk.planning.storyline import storyline
from presales_desk.records.enums import SlideKind
from presales_desk.records.outline import FfabEntry, Outline, Slide
from presales_desk.records.people import Stakeholder
from presales_desk.ui.desk import Desk
from presales_desk.ui.pages.outline.coverage.cells import Column, rows_of
from presales_desk.ui.pages.outline.coverage.holes import HoleKind, holes_of
from presales_desk.ui.pages.outline.coverage.mending import CoverageMending, Tied
from presales_desk.ui.pages.outline.coverage.model import CoverageModel
from presales_desk.ui.pages.outline.coverage.summary import summary_of
from presales_desk.ui.pages.outline.draft.list_model import ProposalModel
from presales_desk.ui.pages.outline.ffab.dialog import LibraryDialog
from presales_desk.ui.pages.outline.page import OutlinePage
from presales_desk.ui.pages.outline.slide_ticks import SlideTicks
from presales_desk.ui.pages.outline.story.model import StoryModel, retold
from presales_desk.ui.pages.outline.story.model import rows_of as story_rows
from presales_desk.ui.pages.outline.views import View
from presales_desk.ui.preferences import Preferences
from presales_desk.workspace.workspace import Workspace
from tests.engineer import whole

OUTLINE = Outline(project_id="p", title="技术交流")


def a_slide(title="每年少停机三小时", section=Section.SOLUTION, rank=0.0):
    return Slide(
        outline_id=OUTLINE.id, section=section, kind=SlideKind.BULLETS, title=title, rank=rank
    )


def a_proposal(key, state=ProposalState.NEW, section=Section.SOLUTION):
    return Proposal(
        key=key, slide=a_slide(key, section), origins=(Origin("1", "来源"),), state=state
    )


def a_listener(name, slides=(), pains=("割接",), answers=(), cases=()):
    person = Stakeholder(project_id="p", name=name)
    return ListenerCoverage(person, tuple(pains), tuple(slides), tuple(answers), tuple(cases))


def a_coverage(*listeners, slides=(), **targets):
    given = {"strengths": (), "plays": (), "keys": (), "unserved": (), "findings": (), **targets}
    return Coverage(slides=tuple(slides), listeners=listeners, **given)


class TestDraft:
    def test_it_is_a_sound_model(self, dressed, qtmodeltester):
        model = ProposalModel()
        model.show_draft(Draft("o", (a_proposal("a"), a_proposal("b", section=Section.TRENDS)), ()))
        qtmodeltester.check(model)

    def test_only_new_slides_are_ticked_at_first_and_changed_ones_can_be(self, dressed):
        states = dict(zip("abcd", ProposalState, strict=True))
        model = ProposalModel()
        model.show_draft(Draft("o", tuple(a_proposal(k, s) for k, s in states.items()), ()))
        assert [one.key for one in model.ticked()] == ["a"]

        for row in range(model.rowCount()):
            model.setData(model.index(row, 0), None, Qt.ItemDataRole.CheckStateRole)
        assert [states[one.key] for one in model.ticked()] == [ProposalState.CHANGED]
        model.tick_all()
        assert [one.key for one in model.ticked()] == ["a", "c"]
        model.tick_all()
        assert model.ticked() == []

    def test_heads_of_blocks_cannot_be_chosen(self, dressed):
        model = ProposalModel()
        model.show_draft(Draft("o", (a_proposal("a"),), ()))
        assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
        assert model.first_slide().row() == 1


class TestCoverage:
    def test_it_is_a_sound_model(self, dressed, qtmodeltester):
        model = CoverageModel()
        model.show_rows(rows_of(a_coverage(a_listener("唐敏"), a_listener("许峰"))))
        qtmodeltester.check(model)

    def test_what_a_listener_lacks_is_said_in_words(self, dressed):
        slide = a_slide()
        strength = Target("s", "两省在网", (slide.id,))
        coverage = a_coverage(
            a_listener("唐敏"),
            a_listener("许峰", [slide.id], answers=[slide.id]),
            a_listener("何文涛", pains=()),
            slides=[slide],
            strengths=(strength,),
        )
        nothing, served, unknown = rows_of(coverage)
        assert nothing.cells[Column.SLIDES].tone == "danger"
        assert nothing.cells[Column.ANSWERS].tone == "warning"
        assert served.cells[Column.STRENGTHS].text == "1 / 1"
        assert served.cells[Column.ANSWERS].slides == (slide.id,)
        assert unknown.cells[Column.ANSWERS].tone == "muted"
        assert "唐敏、何文涛" in summary_of(coverage).text

    def test_all_served_is_said_as_well(self, dressed):
        served = a_listener("许峰", ["1"], answers=["1"], cases=["1"])
        assert summary_of(a_coverage(served)).tone == "success"
        no_case = a_listener("唐敏", ["1"], answers=["1"])
        assert summary_of(a_coverage(served, no_case)).tone == "warning"

    def test_strengths_that_are_not_due_are_no_holes(self):
        slide = a_slide()
        due, later = Target("1", "现在", ()), Target("2", "以后", (), due=False)
        coverage = a_coverage(slides=[slide], strengths=(due, later), unserved=(slide.id,))
        holes = holes_of(coverage)
        assert [hole.record_id for hole in holes[HoleKind.STRENGTH]] == ["1"]
        assert [hole.record_id for hole in holes[HoleKind.SLIDE]] == [slide.id]


class TestStory:
    def test_it_is_a_sound_model(self, dressed, qtmodeltester):
        model = StoryModel()
        model.show_rows(story_rows(storyline(OUTLINE, [a_slide(), a_slide("方案")])))
        qtmodeltester.check(model)

    def test_an_edit_keeps_the_rows_while_the_slides_follow_each_other(self, dressed, qtbot):
        slides = [a_slide(rank=0.0), a_slide("方案", rank=1.0)]
        model = StoryModel()
        blocks = storyline(OUTLINE, slides)
        model.show_rows(story_rows(blocks))
        with qtbot.assertNotEmitted(model.modelReset):
            changed = [slides[0].but(title="另一个结论"), slides[1]]
            model.show_rows(story_rows(retold(blocks, changed)))
        assert model.slide(model.index(1, 0)).title == "另一个结论"
        assert model.rows[2].line.breaks  # what is known to break stays until it is read again


def test_many_slides_are_ticked_at_once(dressed, qtbot):
    ticks = SlideTicks()
    qtbot.addWidget(ticks)
    ticks.show_slides([a_slide(f"结论{n}", rank=float(n)) for n in range(600)])
    with qtbot.waitSignal(ticks.counted) as counted:
        ticks.tick_all()
    assert counted.args == [600]
    ticks.filter("结论599")
    ticks.tick_all()
    assert len(ticks.ticked()) == 599


@pytest.fixture
def held(dressed, qtbot, tmp_path):
    """The page over a workspace that another window holds."""
    workspace = Workspace.open(tmp_path / "workspace")
    project = open_sample(workspace, "zh")
    workspace.close()
    workspace = Workspace.open(tmp_path / "workspace", read_only=True)
    desk = Desk(workspace, Preferences(tmp_path / "preferences.ini"))
    page = whole(OutlinePage(desk))
    qtbot.addWidget(page)
    page.show_project(project.id)
    yield page, desk
    desk.close()
    workspace.close()


def test_what_may_only_be_read_is_drafted_and_not_taken(held, qtbot):
    page, _desk = held
    page.beside.drafting.begin()
    qtbot.waitUntil(lambda: page.beside.views.current is View.DRAFT)
    draft = page.beside.views.of(View.DRAFT)
    assert draft.list.proposals.rowCount()
    assert not draft.take.isEnabled()
    assert not draft.gaps.make_todos.isEnabled()


def test_what_may_only_be_read_offers_no_edit(held, qtbot):
    page, desk = held
    story = page.beside.views.of(View.STORY)
    assert story.list.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers
    entry = desk.find(FfabEntry)[0]
    menu = CoverageMending(desk, page).menu_for(Tied(("shows",), entry.id, "优势"))
    assert len(menu.actions()) == 1
    library = LibraryDialog(desk, page)
    qtbot.addWidget(library)
    library.show_slide(can_keep=True, can_use=True)
    library.table.selectRow(0)
    assert not any(b.isEnabled() for b in (library.use, library.keep, library.new, library.bring))
